# title: 把他抓起来
# id: taboo-08
# lang: zh-CN
# version: 1
# warn: 分手后的威胁与纠缠
# warn: 持刀恐吓
# minutes: 11

VAR guarded = false
VAR federation_told = false
VAR her_say = false

-> prologue

=== prologue ===
上午十点，区妇联接待室。你是权益部干部，刚送走一位母亲，茶还没顾上喝一口。 # speaker: narrator
门是被推开的。一位五十来岁的大姐，围裙没解，袖口沾着面粉，手机扣在掌心里。 # speaker: narrator
“大姐，您慢点，先坐……” # speaker: colleague # mood: concerned
她没坐，一巴掌拍在桌上。 # speaker: narrator
-> t08_1

=== t08_1 ===
# point: t08-1
# title: 拍桌子
“找你们有什么用？就不能把他抓起来吗！今天就抓！” # speaker: feng # mood: serious
“再不抓，我女儿……我女儿都不知道有没有明天。” # speaker: feng # mood: concerned
她说到“明天”，声音忽然劈了。手机在她掌心里震了一下，她没敢看。 # speaker: narrator
* [“妇联没有执法权，这您要理解。” # id: t08-1a # q: weak # score: legality+1 empathy-1 referral-1 # cite: manual.taboo.08 manual.help.how.6 # why: 话没说错，可停在“没有”上，她听见的是又一扇关着的门。]
  “妇联没有执法权，这个您要理解。” # speaker: me
  “理解？谁来理解我女儿！” # speaker: feng # mood: serious
  她到底还是坐下了，只坐了半个凳子。手机还扣着。 # speaker: narrator
  ~ guarded = true
  -> t08_2
* [“我总不能每天就干你这一件事吧？” # id: t08-1b # q: taboo # score: empathy-2 safety-1 referral-1 # cite: manual.taboo.08.never.1 manual.taboo.08 # why: 把她的苦难说成你的负担，她会带着没说的话转身走。]
  “大姐，我总不能每天就干你这一件事吧？上午已经跑了一趟了。” # speaker: me
  她看看你桌上那杯没动的茶，点了点头。 # speaker: narrator
  “对。你们忙。是我不懂事。” # speaker: feng # mood: blank
  -> t08_7
* [“抓人归公安，我现在陪您找他们。” # id: t08-1c # q: best # score: empathy+1 safety+1 legality+2 referral+1 # cite: manual.taboo.08 manual.taboo.08.say.2 manual.help.contact.police un.principle.6 # why: 承认做不到的，说清归谁管，再说现在就能陪她做的。]
  “这个问题有主管部门，是公安部门，如果您觉得妇联的作用有限，可能在这个问题上确实是这样的。我们可以再帮您反映反映。” # speaker: me
  “抓人是公安的权力，我做不了。可我现在就能陪您找他们，一步不落。您说女儿不知道有没有明天，这话我听进去了。出了什么事？” # speaker: me
  她瞪着你，眼圈一点点红了，扶着桌沿坐了下来。 # speaker: narrator
  “……我跑了三个地方，你是头一个说‘我做不了’，还没叫我走的。” # speaker: feng # mood: tired
  -> t08_2
* [“您先消消气，坐下来慢慢说。” # id: t08-1d # q: weak # score: empathy+0 # cite: manual.listen.how.1 manual.look.how.7 # why: 语气是好的，可没接她那句“没有明天”，火先被按了下去。]
  “您先消消气，坐下来慢慢说，别激动。” # speaker: me
  “我慢不了！我不是来消气的！” # speaker: feng # mood: serious
  小卢搬来凳子，她坐下了，背挺得笔直。 # speaker: narrator
  ~ guarded = true
  -> t08_2

=== t08_7 ===
# point: t08-7
# title: 门口
她转身往外走，到门口站住了，低头看手机。屏幕的光照着她的脸，她的手在抖。 # speaker: narrator
* [“对不起，我刚才说错话了。” # id: t08-7a # q: best # score: empathy+1 safety+1 # cite: manual.taboo.08 manual.attitude.2 manual.listen.how.2 # why: 当场认错，接住“没有明天”那句话，门就还开着。]
  你追到门口，站在她旁边，没有拦她。 # speaker: narrator
  “对不起，我刚才说错话了。您说女儿不知道有没有明天，我该先问这一句的。” # speaker: me
  “抓人得公安来，我做不了。可我能陪您找他们。您先给我看看，是什么把您吓成这样？” # speaker: me
  她吸了吸鼻子，走了回来。 # speaker: narrator
  ~ guarded = true
  -> t08_2
* [“那您去派出所，出门左拐。” # id: t08-7b # q: weak # score: referral+1 safety-1 # cite: manual.help.contact.police manual.look.how.7 # why: 路指得对，可她女儿有没有危险，一句都没问。]
  “那您去派出所吧，出门左拐，过两个路口。” # speaker: me
  “去过。谢谢。” # speaker: feng # mood: blank
  -> end_c_door
* [“您这么急，谁也帮不了您。” # id: t08-7c # q: taboo # score: empathy-1 safety-1 # cite: manual.listen.how.1 manual.taboo.08.never.1 # why: 伤了人又怪她急，等于责备了两遍。]
  “您这么急，谁也帮不了您，回去冷静冷静。” # speaker: me
  “我是冷静不了。” # speaker: feng # mood: blank
  -> end_c_door

=== t08_2 ===
# point: t08-2
# title: 截图
{ guarded:
  她不说话，把手机往桌上一推。 # speaker: narrator
- else:
  “你看看。我一个卖早点的，不懂法，我就看得懂这个。” # speaker: feng # mood: tired
  她把手机轻轻推过来。 # speaker: narrator
}
屏幕上是她女儿转给她的截图。一把没套鞘的长刀，搁在方向盘上；一张楼道的照片，是萌萌家的门；底下一行字：“分手就一起死。” # speaker: narrator
“萌萌跟他分了两个月了。搬了两回家，他两回都找得到。” # speaker: feng # mood: concerned
* [“这不能等，我现在就打110。” # id: t08-2a # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 报公安没有错，可没先告诉萌萌，也漏了上级妇联。]
  “这不能等，我现在就打110。” # speaker: me
  你当着她的面拨了出去。那头问清地址，说马上来人。她松了口气，又慌了。 # speaker: narrator
  “萌萌还不晓得呢……她说过不许报的，她要恨死我。” # speaker: feng # mood: concerned
  -> t08_3
* [“这是命，先告诉萌萌再报。” # id: t08-2b # q: best # score: empathy+2 safety+2 legality+2 referral+1 record+1 # cite: manual.report.life-threat.3 manual.report.life-threat.2 manual.qa.1.5 manual.report.to.3 manual.report.to.2 un.justice.8.1 un.principle.4 # why: 先告诉萌萌报什么、为什么，再报两头；证据留给民警看。]
  “大姐，这不是小两口吵架，这是命。拿刀吓人，又说要一起死，这两样都必须马上报。” # speaker: me
  “您先给萌萌打个电话，问她身边有没有人、说话方不方便。方便，我来跟她说。” # speaker: me
  “……非报不可吗？” # speaker: meng # mood: concerned
  “非报不可，他这话关系到你的命。我先跟你说明白：报他拿刀吓你，报他说的那句话。别的，你不点头，我不往外说。” # speaker: me
  “那……别跟店里讲。” # speaker: meng # mood: tired
  “不讲。” # speaker: me
  十点二十六分，你报了110；十点三十一分，报了市妇联。冯大姐就坐在边上听着。 # speaker: narrator
  “图一张也别删，等民警来，当面给他看原机。” # speaker: me
  “我还以为你要先叫我填表。” # speaker: feng # mood: tired
  ~ federation_told = true
  -> t08_3
* [“先打印一份，给我们存个档。” # id: t08-2c # q: weak # score: record+1 safety-1 # cite: manual.record.how.2 manual.qa.1.5 # why: 留证是好的，可命的事还没报，纸先收进了柜子。]
  “您先把这些打印一份，给我们存个档，我们研究研究。” # speaker: me
  “研究？他的刀都摆到方向盘上了！” # speaker: feng # mood: serious
  -> t08_8
* [“年轻人分手，说的都是气话。” # id: t08-2d # q: taboo # score: empathy-2 safety-2 legality-2 # cite: manual.report.life-threat.2 manual.report.life-threat.3 law.women.29 # why: 把要命的话当气话，等于替他说了没事。]
  “年轻人分手，说的都是气话，过阵子就好了。” # speaker: me
  “气话？你家气话配一把刀？” # speaker: feng # mood: serious
  ~ guarded = true
  -> t08_8

=== t08_8 ===
# point: t08-8
# title: 发到网上去
她把手机抓了回去，手指在屏幕上乱点。 # speaker: narrator
“行，你们不管，我自己管。我把他的照片、电话，连萌萌住哪儿、他怎么堵的，全发网上去！” # speaker: feng # mood: serious
她打字很慢，一个字一个字地找。 # speaker: narrator
* [“您先别发，回家等我消息。” # id: t08-8a # q: weak # score: empathy+0 safety-1 # cite: manual.report.attention.4 manual.qa.1.5 # why: 拦住了帖子，没拦住那把刀；该报的还是没有报。]
  “您先别发，发了不好收场。回家等我消息。” # speaker: me
  “等。又是等。” # speaker: feng # mood: blank
  -> end_c_online
* [“是我错了，该报的马上报。” # id: t08-8b # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.qa.1.5 manual.report.life-threat.2 manual.report.life-threat.3 manual.report.to.2 manual.report.to.3 manual.report.attention.4 un.feature.7 # why: 把话收回来，先告诉萌萌，两头都报，再说为什么别发。]
  “大姐，是我错了。有刀，有那句话，这是要命的事，派出所和市妇联我都得报，现在就报。” # speaker: me
  “您先拨给萌萌，问她说话方不方便。报什么、为什么报，我先说给她听。” # speaker: me
  电话里，女孩很久没说话，最后“嗯”了一声。十点四十分，你报了110；十点四十四分，报了市妇联，连她想发帖的事也一并说了。 # speaker: narrator
  “帖子先不发，行吗？您一发，萌萌住哪儿，他不用找就知道了。” # speaker: me
  她看着打了一半的字，慢慢删掉了。 # speaker: narrator
  ~ federation_told = true
  -> t08_3
* [“别发，我这就打110报警。” # id: t08-8c # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.report.attention.4 un.principle.4 # why: 报了公安是对的，可没先告诉萌萌，也漏了上级妇联。]
  “别发，我这就打110报警。” # speaker: me
  你拨通了电话。她停了手，那半截帖子还留在屏幕上。 # speaker: narrator
  “萌萌知道了，要怪我的……” # speaker: feng # mood: concerned
  ~ guarded = true
  -> t08_3
* [“您要发就发，后果您自己担。” # id: t08-8d # q: taboo # score: empathy-1 safety-2 # cite: manual.report.attention.4 manual.speak.style.1 manual.qa.1.5 # why: 该报不报，又把她往险处推，萌萌的住处眼看要上网。]
  “您要发就发，后果您自己担。” # speaker: me
  “我担！我女儿的命，我不担谁担！” # speaker: feng # mood: serious
  -> end_c_online

=== t08_3 ===
# point: t08-3
# title: 她在车里
窗下停着一辆旧面包车，车身上印着“冯记早点”。大热天，车窗关得严严的。 # speaker: narrator
“萌萌就在车里，死活不肯上来。她说丢不起这个人。” # speaker: feng # mood: tired
{ guarded:
  “你们有什么话问我，我当妈的做得了主。” # speaker: feng # mood: serious
- else:
  “要不……我替她说？我什么都知道。” # speaker: feng # mood: concerned
}
* [“请她到门口来，签个字就行。” # id: t08-3a # q: weak # score: referral+0 # cite: un.social.note.4 manual.ask.what.2 # why: 省了她上楼，可她想怎样没人问，签的是别人的话。]
  “请她到门口来，签个字就行，不费事。” # speaker: me
  冯大姐下去了又上来，表上多了两个很轻的字：林萌。她没看写了什么。 # speaker: narrator
  -> t08_6
* [“您都清楚，您替她填了吧。” # id: t08-3b # q: taboo # score: empathy-1 safety-1 legality-1 referral-1 record-1 # cite: un.principle.4 un.feature.7 manual.record.case.1 # why: 她是成年人，经过由别人写完，就成了别人的事。]
  “您都清楚，您替她填了吧，省得她难受。” # speaker: me
  冯大姐写满了两页，写到他们怎么好上的，写到萌萌瞒着家里的事。 # speaker: narrator
  “这些……她本人愿意说吗？” # speaker: colleague # mood: concerned
  ~ guarded = true
  -> t08_6
* [“我跟您下去，一起劝劝她。” # id: t08-3c # q: ok # score: empathy+1 # cite: manual.help.how.4 un.health.note.4 # why: 肯下楼是好的，可妈妈站在边上，有些话她开不了口。]
  “我跟您下去，一起劝劝她。” # speaker: me
  车窗摇下一条缝。冯大姐一开口就哭，萌萌只好反过来安慰她。 # speaker: narrator
  “妈，别说了。我没事。” # speaker: meng # mood: blank
  车窗又关上了。 # speaker: narrator
  -> t08_6
* [“她是大人，我去问她本人。” # id: t08-3d # q: best # score: empathy+2 safety+2 legality+1 # cite: manual.ask.what.2 un.principle.4 un.health.note.4 un.feature.7 un.justice.8.3 # why: 她是当事人：先看她是不是一个人，再单独问，她说了算。]
  “她是大人了。除了刚才必须报的，别的她说了算。我去车边问她愿不愿意说两句，您在这儿歇口气，成吗？” # speaker: me
  你走到楼下，先绕着看了一圈：车里只有她一个人，路边没有人盯着。你才敲了敲车窗，退开半步。 # speaker: narrator
  “我是楼上妇联的。你妈妈在上头歇着。不说也行，我就站一会儿。” # speaker: me
  { not federation_told:
    “刚才报了110，没先跟你说一声，是我不对。他拿刀吓你，又说要一起死，关系到你的命，这个非报不可。” # speaker: me
  }
  车窗慢慢摇下来一半。 # speaker: narrator
  “……他怎么总能找到我？” # speaker: meng # mood: suspicious
  “等会儿请民警帮你看看手机，看是不是开着共享位置。先别自己动，免得他察觉。” # speaker: me
  她把手机屏幕朝下，扣在了腿上。 # speaker: narrator
  ~ her_say = true
  -> t08_6

=== t08_6 ===
# point: t08-6
# title: 找人的电话
接待室里，桌上的座机响了。是个年轻的男声，客客气气。 # speaker: narrator
“您好，打扰了。我是林萌店里的同事，店里急着找她对账，她手机关了。她在您那儿吧？” # speaker: caller # mood: calm
冯大姐听不见那头说什么，只看着你。 # speaker: narrator
* [“谁来过，我们都不对外说。” # id: t08-6a # q: best # score: safety+2 legality+1 referral+1 record+1 # cite: un.feature.7 un.coordination.note.1 manual.form.4.field.4 un.principle.5 # why: 谁来过一律不说，不认也不否认；记下来，马上告诉民警。]
  “谁来过我们这儿，都不对外说，谁打来都一样。” # speaker: me
  “……那她妈妈呢？总在吧？” # speaker: caller # mood: suspicious
  “一样不说。再见。” # speaker: me
  你记下几点几分、来电号码和那两句话，打给正在路上的民警，又请小卢下楼，陪萌萌把车挪进了院里。 # speaker: narrator
  “冯大姐，萌萌那个店，会来妇联找人吗？” # speaker: colleague # mood: concerned
  “不会。她就没跟店里说过这事。” # speaker: feng # mood: concerned
  -> t08_4
* [“您留个号码，我帮您转告。” # id: t08-6b # q: weak # score: safety-1 # cite: un.feature.7 un.coordination.note.1 # why: 一句“帮您转”，等于告诉他：人就在这儿。]
  “您留个号码，我帮您转告。” # speaker: me
  “不用了，谢谢您。知道了。” # speaker: caller # mood: calm
  他说“知道了”，就挂了。你拿着话筒，想起这件事没有一个外人知道。你请小卢把车挪进了院里，又催了民警。 # speaker: narrator
  ~ guarded = true
  -> t08_4
* [“她在楼下车里，您去找吧。” # id: t08-6c # q: taboo # red: disclosed-location # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 un.coordination.note.1 # why: 没核实是谁，就把她在哪儿说了出去，这是红线。]
  “哦，她在楼下车里，您过来找她吧。” # speaker: me
  “太谢谢您了。” # speaker: caller # mood: calm
  “谁啊？你跟谁说萌萌在楼下？” # speaker: feng # mood: concerned
  -> end_d
* [不出声，先把电话挂断再说 # id: t08-6d # q: weak # score: safety+0 # cite: un.feature.7 manual.record.how.1 # why: 没有泄露，可号码没记，民警也不知道有人在找她。]
  你没出声，把电话挂了。 # speaker: narrator
  “谁打来的？” # speaker: colleague # mood: concerned
  “不认识。” # speaker: me
  号码没记，也没有人去告诉民警。 # speaker: narrator
  -> t08_4

=== t08_4 ===
# point: t08-4
# title: 质疑又来
民警到了，看了原机上的图，一面问话，一面安排同事去找人。 # speaker: narrator
“人在找。大姐，您别守在这儿着急，有消息我告诉您。” # speaker: police # mood: serious
“在找，在找！说来说去，妇联就会说，公安就会找。你们到底做了什么？” # speaker: feng # mood: serious
* [“您不满意，爱找谁找谁去。” # id: t08-4a # q: taboo # score: empathy-2 safety-1 referral-1 # cite: manual.taboo.08 manual.speak.style.1 # why: 她怕得坐不住，你的气话会把她们娘俩一起推出门。]
  “您要是不满意，爱找谁找谁去。” # speaker: me
  “……行。” # speaker: feng # mood: blank
  高警官看了你一眼，拉过凳子，替她倒了杯水。 # speaker: narrator
  ~ guarded = true
  -> t08_5
* [“我们真的已经尽力了。” # id: t08-4b # q: weak # score: empathy+0 # cite: manual.taboo.08.say.1 manual.speak.style.2 # why: 都是真话，可做了什么、做不到什么，她一件也没听到。]
  “大姐，我们真的已经尽力了。” # speaker: me
  “尽力，就是坐着。” # speaker: feng # mood: tired
  -> t08_5
* [“我一件件讲，您看漏没漏。” # id: t08-4c # q: best # score: empathy+1 safety+1 legality+2 referral+1 # cite: manual.taboo.08.say.1 manual.speak.help.2 manual.speak.help.3 law.women.29 law.women.73 baoan.contest.3 # why: 做了的、做不到的一件件摆开，再讲她还有哪条路可走。]
  “作为妇联，我们能帮助做的工作确实都做了。我一件件讲，您听听漏了没有。” # speaker: me
  { federation_told:
    “报公安，做了；报市妇联，做了，她们会跟着问到底。” # speaker: me
  - else:
    “报公安，做了。报市妇联……这一头漏了，是我的疏忽，我现在就补。” # speaker: me
    十一点零八分，你当着她的面拨通了市妇联，把情况从头说了一遍。 # speaker: narrator
    ~ federation_told = true
  }
  “人不该由我们抓，怎么处罚不由我们定，也不敢跟您说几天一定有结果，这三样我做不到。可公安怎么查、查到哪儿，我们有权要求答复，我来问。” # speaker: me
  “还有一条路。分手以后被纠缠骚扰，萌萌可以自己向法院申请人身安全保护令。要不要申请，她定，我陪她去。多久有结果，到窗口当面问法官，我不敢先许您。” # speaker: me
  “……你这么讲，我就晓得路在哪儿了。” # speaker: feng # mood: tired
  -> t08_5
* [“您放心，保护令明天准到。” # id: t08-4d # q: taboo # score: legality-2 empathy+0 # cite: manual.speak.style.2 law.women.29 # why: 结果由法院定，许了做不到的诺，落空时更伤人。]
  “您放心，有保护令，明天准到，他一步也不敢靠近。” # speaker: me
  “大姐，这个得法院审过才作数。” # speaker: police # mood: concerned
  冯大姐看看他，又看看你。 # speaker: narrator
  ~ guarded = true
  -> t08_5

=== t08_5 ===
# point: t08-5
# title: 自己开口
{ her_say:
  门口有脚步声。林萌自己上来了，帽檐压得很低，在离妈妈最远的那张椅子上坐下。 # speaker: narrator
- else:
  你走到车边。车窗开着一半，林萌坐在后排，帽檐压得很低。 # speaker: narrator
}
{ guarded:
  “萌萌，你说！把他那些事都说给他们听！” # speaker: feng # mood: serious
- else:
  “萌萌……妈先不吭声，你说。” # speaker: feng # mood: tired
}
她张了张嘴，看着你。 # speaker: narrator
* [“你妈说的，我念给你听听。” # id: t08-5a # q: weak # score: record+1 empathy-1 # cite: manual.record.case.1 un.principle.4 # why: 核对是好的，可话是妈妈的，她只能说对或者不对。]
  “你妈说的我都记了，念给你听听，不对的你改。” # speaker: me
  念到一半，她把头转了过去。 # speaker: narrator
  “差不多吧。” # speaker: meng # mood: blank
  -> end_b
* [“你最想今天发生什么？” # id: t08-5b # q: best # score: empathy+2 safety+2 legality+1 referral+2 record+2 # cite: manual.ask.what.2 law.women.29 manual.record.case.1 manual.form.4 manual.form.4.field.1 manual.form.4.field.5 manual.form.4.field.6 un.social.2 un.feature.7 un.justice.8.4 # why: 问她自己的主意，按她的话一步步办，她的话单独记。]
  “林萌，这话只问你：你最想今天发生什么？” # speaker: me
  冯大姐看了看你，自己走开了几步。 # speaker: narrator
  “我想今晚睡个整觉。不想再搬家了。还有……别让他晓得我去了哪儿。” # speaker: meng # mood: solemn
  “好，分三步。今晚住哪儿，你说个他不知道的地方，请民警送你。图和聊天都留着，手机请民警看过再动。谁能知道，你一个个点名。” # speaker: me
  “还有，分手以后还来纠缠，你自己就能向法院申请人身安全保护令。申不申请，你定。” # speaker: me
  “我妈能知道。店里不能。保护令……我想自己写。” # speaker: meng # mood: calm
  “你自己写，我陪你去法院。往后打你哪个号、几点打？” # speaker: me
  “晚上八点，打我妈的。我的先请民警看。” # speaker: meng # mood: calm
  附表4上，她的话写在前头，妈妈的话另起一行。几时几分报给谁，一栏栏念给她听。今晚住哪儿，表上不写。 # speaker: narrator
  { federation_told:
    -> end_a
  - else:
    -> t08_9
  }
* [“当初你怎么看上他的？” # id: t08-5c # q: taboo # score: empathy-2 safety-1 # cite: un.social.2 manual.listen.how.1 manual.taboo.01 # why: 把错往她身上引，她会把刚要说的话咽回去。]
  “你妈说早就不同意，当初你怎么看上他的？” # speaker: me
  “是啊。我怎么看上他的。” # speaker: meng # mood: eyesClosed
  她把帽檐又往下拉了拉。 # speaker: narrator
  -> end_b
* [“都安排好了，听我的就行。” # id: t08-5d # q: ok # score: safety+1 referral+1 empathy-1 # cite: un.principle.4 un.social.note.4 manual.help.how.6 # why: 想得周到，可全替她定好了，她没有机会说一个“我想”。]
  “住处、材料、法院，我都给你安排好了，听我的就行。” # speaker: me
  “哦。谢谢。” # speaker: meng # mood: blank
  她点着头，一样也没有问。 # speaker: narrator
  -> end_b

=== t08_9 ===
# point: t08-9
# title: 空着的一格
念到“报告给谁”，派出所后头写着时间。上级妇联或12338那一格，空着。 # speaker: narrator
“市妇联那头，还没报呢。” # speaker: colleague # mood: concerned
* [“先这样，等月底一起报。” # id: t08-9a # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.2 # why: 危及生命的要当时就报，一过夜，该来的帮手就晚了。]
  “先这样，案情清楚了，等月底一起报。” # speaker: me
  林萌把刚写好的那张纸折了起来。 # speaker: narrator
  “那保护令的事，问谁？” # speaker: meng # mood: tired
  -> end_b_late
* [“漏了，我现在就补报。” # id: t08-9b # q: best # score: safety+1 referral+1 # cite: manual.qa.1.5 manual.report.to.2 manual.qa.1.4.report # why: 漏了当场补，请上级帮着对接法院，还来得及。]
  “漏了一头，是我的疏忽。现在就补，你听着，说多了你就摆手。” # speaker: me
  十一点五十二分，市妇联接了电话。那边问清楚，马上去联系法院的窗口。林萌从头到尾没有摆手。 # speaker: narrator
  ~ federation_told = true
  -> end_a
* [“先写已报，回头再说。” # id: t08-9c # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 没报写成已报是造假，该来帮她的人也来不了。]
  “先写已报，回头再说。” # speaker: me
  小卢没有落笔。林萌看着那一格，把自己的那张纸收了回去。 # speaker: narrator
  -> end_b_late

=== end_a ===
当天下午，公安传唤了他，刀收走了，怎么处罚，依法在办。 # speaker: narrator
法院收到一份申请，字写得歪歪扭扭，签的是“林萌”。她妈妈在走廊里等着，一句也没有插嘴。 # speaker: narrator
保护令送到的那天，她换了门锁，又请民警看过手机，把一个她从没开过的位置共享关掉了。 # speaker: narrator
一个月后你单独去见她，她请你吃了一块自己做的蛋糕。冯大姐凌晨三点又起来蒸包子了。 # speaker: narrator
{ guarded:
  “我妈说，那天满屋子人，末了你问的是我。” # speaker: meng # mood: smile # ending: t08-end-a # outcome: 她自己的申请
- else:
  “我妈说，你那天先讲‘我做不了’，她才信你的。” # speaker: meng # mood: smile # ending: t08-end-a # outcome: 她自己的申请
}
-> END

=== end_b ===
材料交上去了，照妈妈的话写的，林萌一个字没有改。 # speaker: narrator
{ federation_told:
  民警找她核实，她说“问我妈吧”。市妇联来电话问她想怎么办，谁也答不上来。 # speaker: narrator
- else:
  民警找她核实，她说“问我妈吧”。法院那头，没有人替她问过。 # speaker: narrator
}
他换了三个号码，一天发几十条。萌萌不敢再告诉妈妈，一个人搬去了同学家。 # speaker: narrator
三个星期后，高警官查访，单独问了她一句：你自己想怎样？那天下午，她带着手机走进派出所，这回说的是自己的话。人平安，他又被传唤了一回。 # speaker: narrator
{ federation_told:
  “那天满屋子的人，都在替我说。” # speaker: meng # mood: tired
  可以从“自己开口”重来：先问她，她最想今天发生什么。 # speaker: narrator # ending: t08-end-b # outcome: 妈妈的名字 # retry: t08-5
- else:
  “那天满屋子的人，都在替我说。” # speaker: meng # mood: tired
  危及生命的要报两头，市妇联那一头，那天一直没有报。可以从“截图”重来：先告诉她，两头都报。 # speaker: narrator # ending: t08-end-b # outcome: 妈妈的名字 # red: not-reported # retry: t08-2
}
-> END

=== end_b_late ===
林萌自己写的那张纸，一直折在口袋里，没有人陪她递出去。妈妈急了，另写了一份，签的是妈妈的名字。法院的窗口说，她是成年人，得她自己来。 # speaker: narrator
他换了三个号码，一天发几十条。萌萌不敢再告诉妈妈，一个人搬去了同学家。 # speaker: narrator
三个星期后，高警官查访，单独问了她一句：你自己想怎样？那天下午，她带着那张纸走进派出所，有人陪她去了法院。人平安，他又被传唤了一回。 # speaker: narrator
“我的话我说了，也写了。后来就没有人接了。” # speaker: meng # mood: tired
危及生命的要报两头，市妇联那一头，那天一直没有报，该来接的人也就没有来。可以从“截图”重来：先告诉她，两头都报。 # speaker: narrator # ending: t08-end-b # outcome: 妈妈的名字 # red: not-reported # retry: t08-2
-> END

=== end_c_door ===
她下了楼。面包车在路边停了一会儿，开走了。 # speaker: narrator
当天夜里，她把截图发到了网上。第二天，有人扒出了萌萌的名字、店名，还有旧照片。他也看见了。 # speaker: narrator
他堵到店门口，店长反锁了门，打了110。民警到得快，没有人受伤。萌萌辞了工，去外地跟着姨妈住。 # speaker: narrator
那边的社工接手，每周陪她一次，帖子也帮着删了。她慢慢肯出门了。 # speaker: narrator
“我是去找过人的。人家说，不能光干我这一件事。” # speaker: feng # mood: eyesClosed
“没有明天”那句话，没有人问下去，更没有人报。可以从“拍桌子”重来：先说归谁管，再说你能陪她做什么。 # speaker: narrator # ending: t08-end-c # outcome: 车开走了 # red: not-reported # retry: t08-1
-> END

=== end_c_online ===
萌萌在车里看见了帖子。等冯大姐下楼，车门开着，人已经走了。 # speaker: narrator
帖子一夜转了上万次。有人扒出了萌萌的名字、店名，还有旧照片。他也看见了。 # speaker: narrator
他堵到店门口，店长反锁了门，打了110。民警到得快，没有人受伤。萌萌去外地跟着姨妈住，那边的社工每周陪她一次。 # speaker: narrator
“刀的照片，我给他们看过的。看过了，叫我等。” # speaker: feng # mood: eyesClosed
刀和“一起死”，看见的当时就要报，公安和上级妇联两头都报。可以从“截图”重来。 # speaker: narrator # ending: t08-end-c # outcome: 车开走了 # red: not-reported # retry: t08-2
-> END

=== end_d ===
不到一刻钟，一辆摩托车停在院外。萌萌先看见了他，把四个车门全锁上了。 # speaker: narrator
民警正好赶到，把他拦在车前，带回了所里。刀在他的座垫底下，没有人受伤。 # speaker: narrator
萌萌当晚去了外地的姨妈家，由那边的社工接手。你打过去的电话，她一个也没有接。 # speaker: narrator
“我就坐了二十分钟。是他们告诉他的。” # speaker: meng # mood: eyesClosed
一个月后，那边的社工捎来话：她平安，找了新工作。上级来人，陪你们把那通电话从头复盘了一遍。 # speaker: narrator
{ federation_told:
  可以从“找人的电话”重来：不管谁打来，她在不在，一个字也不说。 # speaker: narrator # ending: t08-end-d # outcome: 泄了去处 # retry: t08-6
- else:
  那天也没有报市妇联。可以从“截图”重来：两头都报，她在哪儿，跟谁也不说。 # speaker: narrator # ending: t08-end-d # outcome: 泄了去处 # red: not-reported # retry: t08-2
}
-> END
