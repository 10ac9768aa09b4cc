# title: 两页纸
# id: chair-08
# lang: zh-CN
# version: 1
# warn: 分手后的威胁与跟踪
# warn: 持刀恐吓与勒脖子
# minutes: 11

VAR guarded = false
VAR own = false
VAR neck = false
VAR evid = false

-> prologue

=== prologue ===
晚上八点二十，派出所接待大厅。你是今晚值班的女民警，面前一个丢了电动车的，一个来开证明的。 # speaker: narrator
上午，区妇联报来一件：开早点摊的冯大姐，女儿林萌二十二岁，分手两个月的男朋友发来一把刀的照片，说要一起死。高警官带人找了他一天。 # speaker: narrator
门开了。冯大姐走在前头，区妇联的蒋姐跟着，最后进来的是个戴帽子的姑娘，站到了饮水机旁边。 # speaker: narrator
-> c08_1

=== c08_1 ===
# point: c08-1
# title: 天黑了
“上午报的，这会儿天都黑了，人呢？我包子没卖，铺子没开，我就等你们一句话！” # speaker: feng # mood: serious
“大姐，作为妇联，我们能帮助做的工作确实都做了。报了公安，报了市里，这不也陪您来了。往下查案，得靠她们。” # speaker: jiang # mood: tired
冯大姐不看她，只看你。 # speaker: narrator
* [“您先坐，等高警官回来再说。” # id: c08-1a # q: weak # score: empathy+0 # cite: un.justice.10.3 un.justice.2.3 # why: 客气，可一天办到哪儿了没人讲，她只好接着急。]
  “您先坐，等高警官回来再说。” # speaker: me
  “又是等。上午也叫我等。” # speaker: feng # mood: tired
  ~ guarded = true
  -> c08_2
* [“人还没找到，我先照实讲。” # id: c08-1b # q: best # score: empathy+1 safety+1 legality+1 # cite: manual.taboo.08 manual.taboo.08.say.1 un.justice.10.3 un.justice.note.4 un.principle.6 # why: 没做到的先认，做了的一件件讲，再把人请进里屋。]
  “人还没找到，我先照实讲。住处去了两趟，干活的地方去了一趟，高警官这会儿还在外头。” # speaker: me
  “没找到，不等于没人管。刀，还有那句话，我们是当真的。大厅人多，咱们进去说。” # speaker: me
  冯大姐张了张嘴，把后半截火咽了回去。 # speaker: narrator
  “……你肯说没找到，我倒信你们去找了。” # speaker: feng # mood: tired
  -> c08_2
* [“都在按程序走，回家等通知。” # id: c08-1c # q: weak # score: safety-1 empathy-1 # cite: un.justice.note.4 un.justice.8.5 # why: 程序是真的，可家他认得，叫她们回家等，是等他。]
  “都在按程序走，您回家等通知。” # speaker: me
  “家？他认得我家！” # speaker: feng # mood: serious
  蒋姐拉住了她，没让她走。 # speaker: narrator
  ~ guarded = true
  -> c08_2
* [“我总不能每天就干你这一件事吧？” # id: c08-1d # q: taboo # score: empathy-2 safety-1 referral-1 # cite: manual.taboo.08.never.1 manual.taboo.08 un.justice.3.1 # why: 手头的活都是真的，可这一句，替她们把门关上了。]
  “我总不能每天就干你这一件事吧？您看看，后头还排着队。” # speaker: me
  饮水机旁边的姑娘把帽檐往下压了压。 # speaker: narrator
  “妈，走吧。” # speaker: meng # mood: blank
  蒋姐挡在门口，好说歹说，才把母女俩留下。 # speaker: narrator
  ~ guarded = true
  -> c08_2

=== c08_2 ===
# point: c08-2
# title: 两页纸
蒋姐从包里拿出两页纸，字写得又大又密。 # speaker: narrator
“她妈妈写的，前前后后都有。末了是林萌签的字。” # speaker: jiang # mood: calm
“都写全了。你们照着录就行，别再折腾我女儿。” # speaker: feng # mood: concerned
签名只有两个字，很轻，像是怕把纸划破。 # speaker: narrator
* [“写得挺全，照录，签个字。” # id: c08-2a # q: taboo # score: empathy-1 legality-2 record-1 # cite: un.principle.4 un.justice.3.3 un.feature.8 # why: 省事，也像是心疼她，可录进去的，没有一句是她的话。]
  “写得挺全，就照这个录，她签个字。” # speaker: me
  林萌走过来，看也没看，签了。 # speaker: narrator
  “师姐，有两处日子，跟她自己说的对不上。” # speaker: yue # mood: concerned
  你只好再补问几句。 # speaker: narrator
  ~ guarded = true
  -> c08_3
* [“林萌，这两页你自己看过吗？” # id: c08-2b # q: best # score: empathy+2 legality+2 record+1 # cite: un.principle.4 law.public-security.99 law.public-security.102 un.justice.note.2 un.justice.3.3 manual.listen.how.2 # why: 先认准谁是当事人，她的话另起一份；再追问纸上没有的。]
  “林萌，这两页你自己看过吗？” # speaker: me
  “……没有。” # speaker: meng # mood: blank
  “那这两页，算你妈妈的话。你的话另起一份。谁来问，在哪儿问，妈妈在不在，你来定。” # speaker: me
  “你问。我妈在外头等。” # speaker: meng # mood: solemn
  “蒋姐，纸上没有的，还有什么？” # speaker: me
  “……上午有个男的打到我们那儿，说是她店里同事，要找她对账。号码我没记。她妈说，店里根本不晓得这事。” # speaker: jiang # mood: concerned
  “十点来钟，我在你们楼下。” # speaker: meng # mood: concerned
  ~ own = true
  ~ guarded = false
  -> c08_3
* [“林萌，你是当事人，你讲讲。” # id: c08-2c # q: ok # score: legality+1 # cite: un.principle.4 un.justice.note.2 # why: 找对了人，可大厅里，妈妈就在边上，她开不了口。]
  “林萌，你是当事人，你来讲讲。” # speaker: me
  她看看大厅里的人，又看看妈妈。 # speaker: narrator
  “我妈写的都对。” # speaker: meng # mood: blank
  小岳走过来，小声说，里头那间询问室空着。 # speaker: narrator
  -> c08_3
* [“那你们娘儿俩，一块进来吧。” # id: c08-2d # q: weak # score: empathy-1 # cite: un.justice.note.2 un.principle.4 # why: 有妈妈陪是好意，可有些事，她就是不想让妈妈听见。]
  “那你们娘儿俩，一块进来吧。” # speaker: me
  一坐下，冯大姐就哭。林萌一直在递纸巾，一句整话也没说成。 # speaker: narrator
  “冯阿姨，我陪您去外头坐会儿。” # speaker: yue # mood: calm
  -> c08_3

=== c08_3 ===
# point: c08-3
# title: 楼道
询问室里，录音录像的灯亮着，小岳在记。林萌没有摘帽子，大热天，领口的扣子扣到最上头。 # speaker: narrator
{ guarded:
  “纸上都写了。” # speaker: meng # mood: blank
- else:
  “刀是给我看的，没动过。我不想把事弄大。” # speaker: meng # mood: tired
}
“楼道那回，他就是……拦着我说话。” # speaker: meng # mood: concerned
她的嗓子有点哑。说到“拦着”，手摸了一下领口。 # speaker: narrator
* [“你从认识他那天讲起吧。” # id: c08-3a # q: weak # score: record+1 # cite: un.justice.3.3 un.health.note.4 # why: 想记得周全，可从头讲起，她先得讲那些不想讲的。]
  “你从认识他那天讲起吧。” # speaker: me
  “从认识？……就是买蛋糕认识的。” # speaker: meng # mood: tired
  她讲了二十分钟，没有讲到楼道。 # speaker: narrator
  -> c08_4
* [“楼道那天几号，有监控没有？” # id: c08-3b # q: ok # score: record+1 legality+1 # cite: un.justice.3.3 un.justice.3.2 # why: 监控该查，可她手摸领口那一下，你没有问。]
  “楼道那天几号，有没有监控？” # speaker: me
  “上星期三，晚上。监控……好像是坏的。” # speaker: meng # mood: calm
  小岳记下了日子。林萌把手从领口放了下来。 # speaker: narrator
  -> c08_4
* [“他没真动你，想清楚再说。” # id: c08-3c # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.3 un.social.2 un.justice.3.3 # why: 像是在教她谨慎，其实是替他把话先说轻了。]
  “他没真动你，有些话，想清楚再说，说重了不好收。” # speaker: me
  “嗯。没真动。” # speaker: meng # mood: blank
  她把最上头那颗扣子，又按了按。 # speaker: narrator
  ~ guarded = true
  -> c08_4
* [“他碰你哪儿了？不答也行。” # id: c08-3d # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: manual.report.life-threat.3 manual.look.how.7 un.health.note.4 un.justice.3.2 un.justice.8.3 # why: 看见领口和嗓子就问，问身体、问日子，再陪她去看医生。]
  “楼道那回，他碰你哪儿了？不答也行。” # speaker: me
  她低着头，很久，把领口解开了一颗。 # speaker: narrator
  “胳膊，从后头勒了一下。就一下，上星期三。” # speaker: meng # mood: tired
  “不是一下的事。勒脖子，跟那把刀一样要紧，错不在你。眼前黑过没有？现在喘气、咽东西呢？” # speaker: me
  “黑过。喘气没事，咽东西有点疼。” # speaker: meng # mood: concerned
  “今晚就去看医生，我们派车，小岳陪你，请医生照实写进病历。现在就去，还是说完去？难受就马上讲。” # speaker: me
  “说完去。这个，别让我妈先知道。” # speaker: meng # mood: solemn
  “好，你来告诉她。” # speaker: me
  ~ neck = true
  ~ guarded = false
  -> c08_4

=== c08_4 ===
# point: c08-4
# title: 手机
她把手机掏出来，往桌上一扣。 # speaker: narrator
“我搬了两回，谁都没讲。搬到哪儿，他第二天就晓得。” # speaker: meng # mood: concerned
“这些我都删了吧？看见就恶心。” # speaker: meng # mood: tired
* [“先别删，你自己翻，我来录。” # id: c08-4a # q: best # score: empathy+1 safety+1 legality+2 record+2 # cite: un.justice.3.3 un.justice.3.4 manual.qa.1.4 un.feature.7 law.public-security.94 # why: 看原机，账号日期连着录，别的不看；位置先查明再商量怎么关。]
  “先别删，也先别拉黑。手机你拿着，你自己翻。跟他有关的我才录，账号、日期、前后几句，连着录。别的我不看。” # speaker: me
  她翻得很慢。刀，门，那句话，还有一百多条。小岳把一帧帧都录了下来。 # speaker: narrator
  “这手机，是谁买的？” # speaker: me
  “他送的。账号也是他给注册的。……哎。” # speaker: meng # mood: suspicious
  她自己想到了。 # speaker: narrator
  “用那个账号，他就能查到手机在哪儿。先不关，一关他就知道。等会儿咱们商量，换部机子，怎么换。” # speaker: me
  ~ evid = true
  -> c08_5
* [“截几张要紧的图，发我附卷。” # id: c08-4b # q: ok # score: record+1 # cite: un.justice.3.4 manual.qa.1.4 # why: 截图能用，可没有账号，前后不连，他一赖就说不清。]
  “截几张要紧的图，发我，我附到卷里。” # speaker: me
  她截了三张。账号那一栏，没有截进去。 # speaker: narrator
  -> c08_5
* [“手机跟密码留下，我们全导。” # id: c08-4c # q: taboo # score: empathy-2 legality-2 # cite: un.feature.7 law.public-security.94 un.principle.4 # why: 想查个彻底，可她的全部私事，不能不问一声就搬走。]
  “手机跟密码留下，我们全导出来，省得漏。” # speaker: me
  “全部？相册也……” # speaker: meng # mood: concerned
  她把手机攥回了手里。小岳说，那先由她自己翻着看吧。 # speaker: narrator
  ~ guarded = true
  -> c08_5
* [“删了拉黑吧，眼不见心不烦。” # id: c08-4d # q: weak # score: empathy+1 record-2 # cite: un.justice.3.4 manual.qa.1.4 un.justice.8.5 # why: 是体谅她，可一删证据没了，一拉黑他先知道。]
  “删了，拉黑吧，眼不见心不烦。” # speaker: me
  她删掉了一半，小岳赶紧按住：“等等，这些是证据。” # speaker: narrator
  -> c08_5

=== c08_5 ===
# point: c08-5
# title: 车灯
手机在她手里震了一下。她看完，脸白了，转过来给你看。 # speaker: narrator
屏幕上一行字：“派出所的凳子硬吧？你妈那车，灯没关。” # speaker: narrator
“冯阿姨刚出去，说是去关车灯。” # speaker: yue # mood: concerned
* [“你回一句，约他，我们来抓。” # id: c08-5a # q: taboo # score: empathy-1 safety-2 legality-1 # cite: un.principle.5 un.justice.8.5 un.principle.4 # why: 人是近在眼前了，可不能拿她当饵，她妈妈还在外头。]
  “你回一句，就说出来谈谈，我们来抓。” # speaker: me
  她打字的手直抖。他走到了台阶底下，一看见她身后有警服，就喊了起来。 # speaker: narrator
  “你叫警察？你等着！” # speaker: ex # mood: serious
  高警官的车正好回来，把他按在了院门口。林萌靠着墙，蹲了下去。 # speaker: narrator
  ~ guarded = true
  -> c08_6
* [“他不敢进来，先把笔录做完。” # id: c08-5b # q: weak # score: safety-2 # cite: un.principle.5 un.justice.8.3 un.justice.note.5 # why: 他是不会进来，可她妈妈在外头，车灯就是叫她出去的。]
  “他不敢进来，先把笔录做完。” # speaker: me
  外头有人喊了一嗓子，是冯大姐。门卫跑出去，他正扶着面包车的车门，客客气气地叫阿姨。 # speaker: narrator
  高警官的车回来，堵住了他。冯大姐没伤着，鞋跑掉了一只。 # speaker: narrator
  ~ guarded = true
  -> c08_6
* [“先接你妈进来，人有人去找。” # id: c08-5c # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: un.justice.8.3 un.justice.8.5 un.justice.note.5 law.police-law.21 manual.report.life-threat.2 manual.help.contact.police # why: 先护住外头的人，再几头去找；不叫她回，消息留着。]
  “先接你妈进来，人有人去找。你别回他，往里坐，离开窗户。” # speaker: me
  门卫把冯大姐请进了大厅。你在对讲机里报了：人就在院外，看得见面包车的位置，有刀。 # speaker: narrator
  八点五十八分，高警官他们两辆车，一前一后，把他堵在路边的树底下。 # speaker: narrator
  “刀在他车座底下，收了。” # speaker: gao # mood: serious
  你把那条消息、几点几分，也录进了卷里。 # speaker: narrator
  -> c08_6
* [“小岳你看着她，我出去瞧瞧。” # id: c08-5d # q: ok # score: safety+1 # cite: un.justice.8.3 law.police-law.21 # why: 反应快，可一个人出去，冯大姐在哪儿也没人管。]
  “小岳你看着她，我出去瞧瞧。” # speaker: me
  你一露面，树底下的人就跑。冯大姐举着车钥匙追，你只好先去拦她。 # speaker: narrator
  他跑到路口，被高警官的车拦住了。 # speaker: narrator
  -> c08_6

=== c08_6 ===
# point: c08-6
# title: 保证书
九点半。蒋姐家里孩子发烧，先走了，说有了结果告诉她。刀装进了袋子，人在办案区，衣服干干净净，说话很有礼貌。 # speaker: narrator
“我就是吓唬吓唬她，我舍不得。我写保证书，行吗？” # speaker: ex # mood: tired
“二十五岁，头一回。训一顿，写个保证，今晚就能结。你怎么看？” # speaker: fan # mood: calm
* [“叫林萌来，两人当面说开。” # id: c08-6a # q: taboo # score: empathy-2 safety-2 legality-2 # cite: un.justice.4.9 manual.report.life-threat.2 law.public-security.9 un.principle.6 # why: 拿刀说要一起死，不是拌嘴；叫她来说开，等于叫她让步。]
  “都是年轻人，叫林萌来，两人当面说开，签个和解。” # speaker: me
  她坐在他对面，从头到尾看着桌子，最后点了点头。 # speaker: narrator
  ~ guarded = true
  -> end_b
* [“保证书留下，再犯就从重。” # id: c08-6b # q: weak # score: safety-2 legality-1 # cite: wanjia.evidence.1 wanjia.police.4 manual.report.life-threat.3 law.public-security.50 # why: 留了一张纸，可该立的没立、该罚的没罚，他今晚就能走。]
  “保证书留下，再犯就从重。” # speaker: me
  “谢谢警官，一定，一定。” # speaker: ex # mood: smile
  -> end_b
* [“立案，该查的一样样查清。” # id: c08-6c # q: best # score: safety+2 legality+2 referral+1 record+1 # cite: law.public-security.90 law.public-security.50 manual.report.life-threat.2 manual.report.life-threat.3 un.principle.6 un.justice.8.1 wanjia.police.4 law.criminal-procedure.110 # why: 保证书代替不了立案，威胁、跟踪、刀都查，禁接触一并报批。]
  “先立案。刀、那句话、查她的位置、一天几十条，一样样查清。够不够犯罪，看证据；够治安的，照治安罚。” # speaker: me
  { neck:
    “楼道里他还勒过她脖子，上星期三，她今晚去医院，病历跟着补进来。” # speaker: me
  }
  { evid:
    “原机录下来的都在，账号对得上。” # speaker: me
  - else:
    “证据这头我先认一条，原机还没录全，今晚跟她商量着补。” # speaker: me
  }
  “纠缠跟踪的，还能责令他一段时间里不准接触她，我来写报告，请局里批。” # speaker: me
  “行，按你说的走。保证书，让他写给自己看吧。” # speaker: fan # mood: serious
  你回到里屋，把办到哪一步，一句一句讲给林萌听。 # speaker: narrator
  -> c08_7
* [“给他开张家暴告诫书怎么样？” # id: c08-6d # q: weak # score: safety+1 legality-1 # cite: law.dv.37 law.warning.24 law.warning.5 law.public-security.50 # why: 想落到纸上是对的，可两人没一起生活过，这张纸套不上。]
  “给他开张家暴告诫书，怎么样？” # speaker: me
  “两个人没在一块儿过过日子，套不上。就算套得上，够处罚的，也不能拿它来顶。” # speaker: fan # mood: serious
  “那就立案，按治安的条款查。” # speaker: me
  -> c08_7

=== c08_7 ===
# point: c08-7
# title: 谁来签
十点一刻。冯大姐已经把笔捏在手里了。 # speaker: narrator
“保护令是吧？我来写，我来签！她不懂，我替她。” # speaker: feng # mood: concerned
{ own:
  林萌看看妈妈，又看看你。 # speaker: narrator
- else:
  林萌坐在她后头，像是这屋里的一把椅子。 # speaker: narrator
}
* [“有我们在，今晚回家踏实睡。” # id: c08-7a # q: taboo # score: safety-2 legality-1 # cite: un.justice.8.4 un.justice.8.5 un.justice.9.1 # why: 这话最暖，可明天后天谁也打不了包票，家他是认得的。]
  “有我们在，他不敢了，今晚回家踏实睡。” # speaker: me
  “家里？他闭着眼都摸得到。” # speaker: feng # mood: serious
  “妈，去小姨那儿吧。” # speaker: meng # mood: tired
  -> c08_8
* [“林萌，申不申请，听你的。” # id: c08-7b # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: law.women.29 law.dv.29 law.po.6 un.justice.8.1 un.justice.8.4 un.justice.9.1 un.principle.4 law.po-impl.3 # why: 讲清是什么、谁来定、我们给什么，再问她，连今晚一起排好。]
  “冯大姐，笔先给她。林萌，不用是夫妻，分了手还这样缠着，也能向法院申请人身安全保护令，请求不准他骚扰、跟踪、接触你和你妈。该你自己去申请。” # speaker: me
  “批不批由法院定，我不敢许你日子。出警的记录、今晚的材料，法院用得着的，我们来配合。申不申请，听你的。” # speaker: me
  冯大姐的手停在半空，慢慢把笔放到了女儿面前。 # speaker: narrator
  “我自己写。” # speaker: meng # mood: solemn
  “今晚呢？” # speaker: me
  “小姨家，他没去过。” # speaker: meng # mood: calm
  { neck:
    “小岳坐我们的车送你，先绕医院。” # speaker: me
  - else:
    “小岳坐我们的车送你。” # speaker: me
  }
  “这部手机他查得到，先放所里，开着，让它待在这儿，行吗？备用的给你，110、你妈的号都存好了。” # speaker: me
  “行。” # speaker: meng # mood: calm
  ~ own = true
  ~ guarded = false
  -> c08_8
* [“保护令归法院，到那边去问。” # id: c08-7c # q: weak # score: referral-1 # cite: un.justice.9.1 un.justice.11.1 law.women.29 # why: 归口没说错，可能申请什么、我们给什么，一句也没讲。]
  “保护令归法院，到那边去问。” # speaker: me
  “几楼？找谁？带什么？” # speaker: feng # mood: suspicious
  “去了就知道了。” # speaker: me
  “妈，先去小姨那儿吧。” # speaker: meng # mood: tired
  -> c08_8
* [“材料我来备，明早陪你们去。” # id: c08-7d # q: ok # score: safety+1 referral+1 # cite: un.justice.9.1 un.principle.4 law.women.29 # why: 肯陪是好的，可还没问林萌要不要，笔也还在妈妈手里。]
  “材料我来备，明早陪你们去法院。” # speaker: me
  “好好好，我几点到？” # speaker: feng # mood: smile
  “……我今晚去小姨那儿。” # speaker: meng # mood: blank
  -> c08_8

=== c08_8 ===
# point: c08-8
# title: 那一栏
夜里十一点，打印机响了。辅警小郝拿来要给他送达的文书，一式几份，有一份归他。 # speaker: narrator
“被侵害人住址，系统里是必填，我填了她小姨家。您看一眼，我这就送去让他签。” # speaker: hao # mood: calm
* [“地址去掉，通知妇联先问她。” # id: c08-8a # q: best # score: empathy+1 safety+2 legality+2 referral+2 record+1 # cite: law.po-impl.4 law.public-security.94 un.feature.7 un.coordination.note.1 manual.qa.1.5 un.justice.11.1 un.feature.9 un.justice.10.3 # why: 给他的纸上不写她在哪儿；要告诉妇联什么，先念给她听。]
  “停，给他的纸上，不写她现在住哪儿。系统那头我来跟法制说。这几张当场作废。” # speaker: me
  小郝的汗下来了，把几张纸都送进了碎纸机。小岳陪着林萌，你打的是小岳的电话。 # speaker: narrator
  “林萌，这事要命，我得告诉妇联，他今晚怎么处理的，往后的路请她们接着陪你。说哪几句，你听着。” # speaker: me
  ~ guarded = false
  { neck:
    “脖子那件……也说吧，就跟蒋姐说。我跟我妈讲过了。” # speaker: meng # mood: calm
  - else:
    “说吧，跟蒋姐说就行。” # speaker: meng # mood: calm
  }
  十一点二十，你告诉了蒋姐，几点几分、说了什么，记进了卷里。往后谁打给她、几点打，由她定。 # speaker: narrator
  -> pick_end
* [“地址划掉，别的天亮再说。” # id: c08-8b # q: weak # score: safety+1 referral-1 # cite: law.po-impl.4 manual.qa.1.5 un.justice.11.1 # why: 住处守住了，可妇联没人知道今晚的事，明早没人接她。]
  “地址划掉，别的天亮再说。” # speaker: me
  小郝拿笔把那一行涂黑，重新打了一份。天亮交班，来了三个急警。 # speaker: narrator
  -> end_b_late
* [“必填就填吧，快送去签字。” # id: c08-8c # q: taboo # red: disclosed # score: safety-2 legality-2 # cite: law.po-impl.4 law.public-security.94 un.feature.7 law.warning.23 # why: 照着系统填，谁也不觉得错，可这张纸是要交到他手里的。]
  “必填就填吧，快送去签字，都十一点了。” # speaker: me
  他签得很痛快，把自己那份从头到尾看了两遍，叠得整整齐齐。 # speaker: narrator
  -> end_d
* [“地址去掉，我这就告诉妇联。” # id: c08-8d # q: ok # score: safety+1 legality+1 referral+1 # cite: law.po-impl.4 manual.qa.1.5 un.feature.9 # why: 两样都做了，只是没先告诉她，她会从别人嘴里听见。]
  “地址去掉，重打。我这就告诉妇联。” # speaker: me
  十一点一刻，蒋姐接了电话。她不放心，跟着就打给了冯大姐，叫林萌来听。 # speaker: narrator
  “……你们怎么都知道了？” # speaker: meng # mood: suspicious
  ~ guarded = true
  -> pick_end

=== pick_end ===
{ own:
  -> end_a
- else:
  -> end_c
}

=== end_a ===
怎么处罚他，公安依法定了。不准接触的那一条，也批了下来。 # speaker: narrator
{ neck:
  医生看了嗓子，写进了病历，说幸好来看了。她自己告诉了妈妈，妈妈一夜没松开她的手。 # speaker: narrator
- else:
  半个月后，她才对小岳说起楼道里那条胳膊。小岳陪她去看了医生，补进了卷里。 # speaker: narrator
}
保护令的申请是她自己写的，蒋姐陪她到窗口。法院准了。 # speaker: narrator
{ evid:
  那部手机，账号换成了她自己的。 # speaker: narrator
- else:
  他怎么总找得到她，过了半个月才查明白：手机的账号，是他给注册的。 # speaker: narrator
}
一个月后你去看她，她在柜台里裱花，没有戴帽子。 # speaker: narrator
{ guarded:
  她把一块蛋糕推了过来。 # speaker: narrator
  “往后要跟别人说我的事，先跟我说一声。别的，都谢谢。” # speaker: meng # mood: calm # ending: c08-end-a # outcome: 她自己的话
- else:
  “我妈那两页，我后来看了。她写得挺好的，就是写的不是我。” # speaker: meng # mood: smile # ending: c08-end-a # outcome: 她自己的话
}
-> END

=== end_b ===
他写得一手好字，十点前就出了门。 # speaker: narrator
第三天傍晚，她倒垃圾，他就站在甜品店的后门口。隔壁修车的把她拉进铺子，报了警。这回是别的同事立的案，刀和消息一并查了，他没能再出来找她。没有人受伤。 # speaker: narrator
{ guarded:
  第二回做笔录，她先问了一句：这回做了，算数吗？ # speaker: narrator
- else:
  她的笔录又做了一回，跟头一回说的一模一样。 # speaker: narrator
}
{ neck:
  医生那晚就看过了嗓子，病历也补进了卷里。 # speaker: narrator
}
“那天我都走进派出所了。走出来的时候，他在我前头。” # speaker: meng # mood: eyesClosed
她住到了小姨那儿，蒋姐每星期陪她一次。 # speaker: narrator
刀、“一起死”，一张保证书挡不住。可以从“保证书”重来：立案，一样样查清，再说怎么处罚。 # speaker: narrator # ending: c08-end-b # outcome: 一张保证书 # red: not-handled # retry: c08-6
-> END

=== end_b_late ===
他当夜没有放出去，案子在办，住处也没有漏。 # speaker: narrator
{ own:
  天亮，林萌自己坐公交去了法院，排到窗口，才知道少一份材料，没有人告诉她找谁。 # speaker: narrator
- else:
  天亮，冯大姐一个人去了法院，拿着那两页纸，又拿了回来。 # speaker: narrator
}
三天没有消息，蒋姐自己打到所里来问。她当天赶去，陪林萌把申请递了，人平安。 # speaker: narrator
“那晚上满屋子的人，天一亮就散了。” # speaker: meng # mood: tired
人扣下了，还要有人接着她走。可以从“那一栏”重来：今晚的事，先告诉她，当晚就告诉妇联。 # speaker: narrator # ending: c08-end-b # outcome: 一张保证书 # retry: c08-8
-> END

=== end_c ===
他被处罚了，人没有再靠近。卷里订着那两页纸，问她的那几页，答得最多的是“嗯”和“对”。 # speaker: narrator
{ neck:
  楼道里那条胳膊，是唯一一段她自己讲的，医生也看过了。 # speaker: narrator
- else:
  楼道里那条胳膊，那时候还没有人知道。 # speaker: narrator
}
{ evid:
  好在手机是从原机上录的，案子立得住。 # speaker: narrator
- else:
  截图对不上账号，来来回回补了三趟，每一趟都叫她来。 # speaker: narrator
}
三个星期后，小岳查访，单独问她：你自己想怎样？她说了一个下午，第二天去法院递了申请，签的是自己的名字。 # speaker: narrator
“那晚要是有人问我一句，这两页你看过没有，就好了。” # speaker: meng # mood: tired
她是当事人，她的话要由她来说。可以从“两页纸”重来。 # speaker: narrator # ending: c08-end-c # outcome: 妈妈写的卷 # retry: c08-2
-> END

=== end_d ===
那份文书跟他的东西放在一起，他哥来送衣服，看见了。 # speaker: narrator
第二天傍晚，小姨家楼下来了两个人，提着水果，要她写谅解书，按了一个钟头的门铃。 # speaker: narrator
小姨报了警，高警官把人带走了。没有人受伤，她连夜去了外地的亲戚家，那边有社工陪着。 # speaker: narrator
“他不知道的。是你们打印给他的。” # speaker: meng # mood: eyesClosed
一个月后，那边捎来话：她平安，睡得着了。所里把那张文书的模板改了，住址一栏，不再往外印。 # speaker: narrator
那晚的事，也没有人告诉蒋姐。可以从“那一栏”重来：给他的纸上，没有她在哪儿；妇联当晚就告诉。 # speaker: narrator # ending: c08-end-d # outcome: 打印出来的地址 # retry: c08-8
-> END
