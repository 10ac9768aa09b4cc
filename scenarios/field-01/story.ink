# title: 门开了一条缝
# id: field-01
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 孕妇受暴与持刀威胁
# warn: 孩子目睹暴力
# minutes: 12

VAR guarded = false
VAR apart = false
VAR recorded = false
VAR hospital = false
VAR notified = false
VAR named = false

-> prologue

=== prologue ===
夜里十一点四十，老城区一栋出租楼，三楼。有人打110：“打起来了，有孩子哭。” # speaker: narrator
你是派出所民警，带着刚下警队两个月的小陆。楼道灯坏了，你敲了三遍门。 # speaker: narrator
门开了一条缝，一股酒气先出来，接着是一张笑脸。 # speaker: narrator
-> f01_1

=== f01_1 ===
# point: f01-1
# title: 门口
“哎哟，惊动你们了。两口子闹着玩，没事没事。” # speaker: akun # mood: smile
他一只脚顶着门。他身后站着个女人，肚子很大，一只手托着腰，没有说话。里屋有孩子在哭。 # speaker: narrator
* [“里面的大姐，要紧不要紧？” # id: f01-1a # q: weak # score: safety-1 # cite: un.justice.2.3 un.justice.8.3 # why: 隔着门、隔着他问，她只有一个答案。]
  “里面的大姐，要紧不要紧？” # speaker: me
  她看了看他的后背。 # speaker: narrator
  “不要紧。” # speaker: azhu # mood: blank
  “您看，我说没事吧。” # speaker: akun # mood: smile
  “师父，孩子还哭着呢。” # speaker: xiaolu # mood: concerned
  你还是进了门。他跟在你旁边，一步不离。 # speaker: narrator
  ~ guarded = true
  -> f01_2
* [“有人报警，每个人我都要见到。” # id: f01-1b # q: best # score: empathy+1 safety+2 legality+2 # cite: un.justice.2 un.justice.2.3 law.dv.15 law.warning.2 wanjia.police.2 manual.help.contact.police # why: 讲清依据，进门看人，大人孩子一个不少。]
  “我们是派出所的。接到家暴报警，出警、制止、查清楚，是我们该做的。屋里每个人，我都要亲眼见到。” # speaker: me
  “至于吗，都这个点了……” # speaker: akun # mood: suspicious
  “大姐，您先靠着椅子坐，站久了腰受不住。” # speaker: me
  他把脚收了回去。女人扶着椅背，慢慢坐下了。 # speaker: narrator
  -> f01_2
* [“家务事，你们自己解决吧。” # id: f01-1c # q: taboo # score: empathy-2 safety-2 legality-2 # cite: wanjia.police.2 law.dv.15 law.dv.3 # why: 反家暴是法定职责，门口转身，就把她留给了他。]
  “家务事，你们自己解决吧，小点声，别影响邻居。” # speaker: me
  “一定一定，您慢走。” # speaker: akun # mood: smile
  门往回合的时候，女人抬起眼，看了你一下。 # speaker: narrator
  ~ guarded = true
  -> f01_8
* [“开门，我们进去看一眼就走。” # id: f01-1d # q: ok # score: safety+1 legality+1 # cite: law.dv.15 un.justice.2.3 # why: 门是进了，可“看一眼就走”先告诉了她，你们不打算管。]
  “开门，我们进去看一眼就走。” # speaker: me
  “看吧，看吧。” # speaker: akun # mood: smile
  女人往墙边让了让，眼睛看着地。 # speaker: narrator
  -> f01_2

=== f01_8 ===
# point: f01-8
# title: 楼道里
你们下到二楼。头顶上“咣”的一声，像是什么砸在了门上。孩子的哭声停了一下，又起来了。 # speaker: narrator
“师父……她刚才看咱们那一眼。” # speaker: xiaolu # mood: concerned
* [“回去，刚才是我走早了。” # id: f01-8a # q: best # score: empathy+1 safety+2 legality+1 # cite: law.dv.15 law.warning.2 un.justice.note.1 wanjia.police.2 # why: 错了就回头，制止要快，人还在就来得及。]
  “回去。刚才是我走早了。” # speaker: me
  你三步并两步上了楼，这回没让他只开一条缝。 # speaker: narrator
  “派出所，开门。屋里的人我要一个一个见到。” # speaker: me
  门开了。她护着肚子靠在墙上，脚边有个摔碎的杯子。 # speaker: narrator
  -> f01_2
* [“打个电话问问她，再说走不走。” # id: f01-8b # q: weak # score: safety-1 # cite: un.justice.2.3 un.justice.note.1 # why: 电话响在他手边，她接不了，也不敢说。]
  “打个电话问问她，再说走不走。” # speaker: me
  小陆查到了她的手机号。响了两声，接的人是他。 # speaker: narrator
  “没事，杯子掉了。” # speaker: akun # mood: calm
  -> end_c
* [“摔东西撒气，过会儿就好。” # id: f01-8c # q: taboo # score: empathy-1 safety-2 legality-1 # cite: wanjia.police.2 law.dv.15 # why: 动静已经升级，还当成撒气，今晚就没人管了。]
  “摔东西撒气，过会儿就好。咱们还有两个警。” # speaker: me
  小陆回头看了一眼三楼，没再作声。 # speaker: narrator
  -> end_c

=== f01_2 ===
# point: f01-2
# title: 谁报的
一间半的屋子。桌上是空酒瓶、半盘花生，花生旁边横着一把剔骨刀，离他的手不到一尺。 # speaker: narrator
“谁报的警？我就想知道，谁这么闲。” # speaker: akun # mood: smile
* [“谁报的不说。请您坐那头去。” # id: f01-2a # q: best # score: safety+2 legality+2 record+1 # cite: law.warning.23 law.women.72 law.public-security.94 manual.report.life-threat.3 un.justice.note.2 # why: 报警的人要保密；先让他离开刀，刀拍下来再收。]
  “谁报的，对谁都不说。请您坐那头去，手放桌上。” # speaker: me
  你站到了他和刀中间。小陆先把刀的位置拍下来，再隔着手套收起来。 # speaker: narrator
  “切卤味的，这也犯法？” # speaker: akun # mood: suspicious
  女人看见刀离了桌，肩膀往下落了一点。 # speaker: narrator
  -> f01_3
* [“楼下邻居嘛，人家也是好心。” # id: f01-2b # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.warning.23 law.women.72 law.public-security.94 un.justice.note.2 # why: 说出报警人，下回就没人敢打这个电话了。]
  “楼下邻居嘛，人家也是好心。” # speaker: me
  “哦，楼下的。” # speaker: akun # mood: smile
  女人闭上了眼睛。楼下那位大嫂，是整栋楼唯一肯帮她看孩子的人。 # speaker: narrator
  “刀，师父。” # speaker: xiaolu # mood: concerned
  小陆伸手把刀拿走了，没来得及拍。 # speaker: narrator
  ~ guarded = true
  ~ named = true
  -> f01_3
* [“别管谁报的，先把刀收了。” # id: f01-2c # q: ok # score: safety+1 # cite: manual.report.life-threat.3 un.justice.8.3 law.warning.23 # why: 没说谁报的，刀也离了手，可原来放在哪儿没留下。]
  “别管谁报的，先把刀收了。” # speaker: me
  小陆抢前一步把刀拿走，顺手搁进了水池，没有拍。 # speaker: narrator
  “收了，行了吧？” # speaker: akun # mood: smile
  水池里“当”的一声，女人往后缩了缩。 # speaker: narrator
  -> f01_3
* [“您说说，刚才在闹什么？” # id: f01-2d # q: weak # score: safety-1 # cite: un.justice.3.3 manual.report.life-threat.3 # why: 让他先讲，刀还在手边，她听着就更不敢开口。]
  “您说说，刚才在闹什么？” # speaker: me
  他拉开椅子坐下，讲了五分钟：跑车累，回来没口热的，说了她两句。手指一直在刀把上点着。 # speaker: narrator
  “就这么点事。” # speaker: akun # mood: smile
  小陆绕过去，把刀收走了。 # speaker: narrator
  ~ guarded = true
  -> f01_3

=== f01_3 ===
# point: f01-3
# title: 分开
女人低头摸着肚子。她右边的脸有点肿，头发拨过来挡着。 # speaker: narrator
他搬着凳子，坐到了她旁边。 # speaker: narrator
“问吧，我们俩一块儿答。” # speaker: akun # mood: calm
* [“他为什么打你啊？当面说开。” # id: f01-3a # q: taboo # score: empathy-2 safety-2 # cite: manual.taboo.01.never.1 manual.taboo.01 un.justice.note.2 # why: 当着他问，又问她为什么，两头都把嘴堵上了。]
  “他为什么打你啊？有什么话，当面说开。” # speaker: me
  “他没打。我自己碰的门框。” # speaker: azhu # mood: blank
  他替她把头发往脸前拨了拨。 # speaker: narrator
  ~ guarded = true
  -> f01_4
* [“那好，你先说，说完她说。” # id: f01-3b # q: weak # score: safety-1 # cite: un.justice.3.3 un.justice.note.2 # why: 轮流问也是当面问，她只会顺着他的话往下说。]
  “那好，你先说，说完她说。” # speaker: me
  他说完，她点了点头。 # speaker: narrator
  “就是他说的那样。” # speaker: azhu # mood: tired
  ~ guarded = true
  -> f01_4
* [“你在这儿，她跟我去那头。” # id: f01-3c # q: best # score: empathy+2 safety+2 legality+1 # cite: un.justice.3.2 un.justice.3.3 un.justice.note.2 manual.taboo.01.say.1 manual.look.clues.2 # why: 分开到他和孩子都听不见处，先问身体，再问事情。]
  “你在这儿，小陆跟你谈。她跟我去那头。” # speaker: me
  你陪她走到楼道拐角，把凳子也带了出来，站在看得见门的一边。 # speaker: narrator
  “这儿他听不见，孩子也听不见。先说身体：喘气顺不顺？肚子疼不疼，孩子还动吗？要不要叫120？” # speaker: me
  “刚才一阵一阵地发紧，这会儿好点。动的。” # speaker: azhu # mood: concerned
  “那得让医生看过。再发紧，或者见了红，马上说，一刻不等。发生了什么情况？想说多少说多少。” # speaker: me
  “我姓朱，都叫我阿朱，在裁缝铺做活，八个多月了。他……用膝盖顶我，说是闹着玩。” # speaker: azhu # mood: tired
  ~ apart = true
  ~ guarded = false
  -> f01_4
* [“大姐，出来把经过讲一遍。” # id: f01-3d # q: ok # score: safety+1 legality+1 # cite: un.justice.3.3 un.justice.3.2 law.dv.15 # why: 分开是对的，可八个月的肚子，一句身体也没先问。]
  “大姐，您出来，把经过从头讲一遍。” # speaker: me
  她扶着楼梯站着，想了想从哪儿讲起。 # speaker: narrator
  “我叫阿朱，在裁缝铺做活。他跑车回来，喝了酒……推了我几下。” # speaker: azhu # mood: tired
  她换了一只手托着腰，没说哪里疼。 # speaker: narrator
  ~ apart = true
  -> f01_4

=== f01_4 ===
# point: f01-4
# title: 里屋
增援的两个同事上了楼，看住了桌子那头的他。里屋的哭声变成了抽噎，门开了一道，一个四岁模样的男孩站在那儿，抱着枕头。 # speaker: narrator
“妈妈……刀收了没有？” # speaker: doudou # mood: concerned
“豆豆……” # speaker: azhu # mood: concerned
* [“爸爸刚才打妈妈没有？” # id: f01-4a # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.justice.note.3 un.social.10 law.minors.110 # why: 让四岁的孩子当证人，答哪一句他都要自己背着。]
  “小朋友，爸爸刚才打妈妈没有？” # speaker: me
  男孩看看门外，又看看桌子那头，把脸埋进了枕头。 # speaker: narrator
  “你别问他！” # speaker: azhu # mood: serious
  ~ guarded = true
  -> f01_5
* [“他爸，你进去哄两句。” # id: f01-4b # q: weak # score: safety-2 # cite: un.social.10 un.principle.5 # why: 孩子怕的正是他，让他去哄，等于把孩子交回去。]
  “他爸，你进去哄两句。” # speaker: me
  他一站起来，男孩就往后退，退到了墙角。 # speaker: narrator
  小陆挡在了中间，自己蹲了下去。 # speaker: narrator
  -> f01_5
* [“小陆陪你玩，没事了。” # id: f01-4c # q: ok # score: empathy+1 safety+1 # cite: un.social.10 law.dv.5 # why: 有人陪了，可孩子身上有没有伤，没人看一眼。]
  “没事了，让小陆陪你玩会儿。” # speaker: me
  小陆把手电筒借给他，在墙上照出一只兔子。他看了一会儿，又去看那张桌子。 # speaker: narrator
  -> f01_5
* [“刀收走了。这不是你的错。” # id: f01-4d # q: best # score: empathy+2 safety+2 legality+1 # cite: un.social.10 un.justice.note.3 un.justice.3.2 law.dv.5 # why: 先答孩子怕的事，不盘问，看看有没有受伤。]
  “收走了，在我们这儿。这不是你的错，你也不用管大人的事。” # speaker: me
  “哥哥陪你坐这儿。身上有没有哪里疼？” # speaker: xiaolu # mood: calm
  男孩摇摇头，把两只手摊开给他看：没有伤。他挨着小陆坐下，枕头放到了腿上。 # speaker: narrator
  “他才四岁，什么都晓得。” # speaker: azhu # mood: tired
  -> f01_5

=== f01_5 ===
# point: f01-5
# title: 没领证
{ apart:
  楼道里只有你和阿朱。她听着屋里的动静，声音压得很低。 # speaker: narrator
- else:
  他要去阳台抽烟，两个同事跟了过去，带上了门。屋里只剩你和她。她说她叫阿朱，在裁缝铺做活，八个多月了。 # speaker: narrator
}
“我们没领证，你们也管不了的吧？他讲过，我要是敢报警，就带着肚里这个一块儿走。” # speaker: azhu # mood: concerned
她说完就看你，像说漏了嘴。 # speaker: narrator
* [“管。这话我当真，您听我说。” # id: f01-5a # q: best # score: empathy+2 safety+2 legality+2 # cite: manual.report.life-threat.2 law.dv.37 law.warning.24 law.public-security.51 manual.qa.1.5 law.wf-rules.11 un.justice.8.3 # why: 没领证一样管；威胁当真，先告诉她要做什么、为什么。]
  “管。一起过日子的，没领证也参照反家暴法办，打孕妇还要罚得更重。错不在您。” # speaker: me
  “他那句话，我当真。桌上有刀，您又怀着孩子，这是要命的事，我必须依法处理他，也要请妇联来帮您。我先告诉您，不瞒着。” # speaker: me
  “您最怕哪样？” # speaker: me
  “怕他明天就回来。” # speaker: azhu # mood: concerned
  “那今晚您和豆豆在哪儿，咱们商量好再走，不让他知道。” # speaker: me
  她的眼泪一下子掉了下来，没有出声。 # speaker: narrator
  “你刚来那会儿，我就想说，今晚别让他在。” # speaker: azhu # mood: tired
  ~ guarded = false
  -> f01_6
* [“没领证也归我们管，放心。” # id: f01-5b # q: ok # score: empathy+1 legality+1 # cite: law.dv.37 law.warning.24 # why: 法讲对了，可“一块儿走”这句要命的话没有接。]
  “没领证也归我们管，您放心。” # speaker: me
  “哦。” # speaker: azhu # mood: calm
  她等了等，看你没问那句话，就没再提。 # speaker: narrator
  -> f01_6
* [“您想不想追究？想好告诉我。” # id: f01-5c # q: weak # score: safety-1 # cite: un.justice.8.5 law.warning.20 manual.report.life-threat.2 # why: 要命的威胁不能推给她拿主意，该处理的要依法处理。]
  “您想不想追究？想好了告诉我。” # speaker: me
  “我……我说追究，他不就知道是我说的？” # speaker: azhu # mood: suspicious
  ~ guarded = true
  -> f01_6
* [“快当妈了，为孩子忍一忍。” # id: f01-5d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: un.principle.5 wanjia.police.2 law.wf-rules.16 # why: 听着是疼她，其实是叫她带着孩子继续挨打。]
  “都快生了，为了孩子，再忍一忍。男人当了爹，就懂事了。” # speaker: me
  “他当爹四年了。” # speaker: azhu # mood: blank
  ~ guarded = true
  -> f01_6

=== f01_6 ===
# point: f01-6
# title: 记下来
小陆翻开了本子。 # speaker: narrator
“师父，这趟怎么记？” # speaker: xiaolu # mood: calm
{ guarded:
  “别写那么细，行吗。” # speaker: azhu # mood: concerned
- else:
  “写细了，以后用得上吗？” # speaker: azhu # mood: calm
}
* [“写简单点，双方自行和解。” # id: f01-6a # q: taboo # score: legality-2 record-2 # cite: law.warning.20 law.dv.15 un.justice.note.2 wanjia.evidence.1 # why: 没有和解却写和解，把今晚改没了，以后她拿不出凭据。]
  “写简单点，双方自行和解。大姐，您签个‘不追究’。” # speaker: me
  她看着那行字，笔拿起来，又放下，最后还是签了。 # speaker: narrator
  ~ guarded = true
  -> f01_7
* [“原话、刀、孩子在哪儿，都记。” # id: f01-6b # q: best # score: legality+1 record+2 # cite: un.justice.3.3 law.dv.15 law.dv.20 law.po.6 un.feature.8 manual.qa.1.4 # why: 现场、刀的位置、孩子、她的原话，就是将来的证据。]
  “记录仪从进门开到现在，不删。刀原来在哪儿、孩子在哪儿、摔了什么，拍下来。她说的话，照原话写。” # speaker: me
  “写细了，是给您留着用的。往后您去法院、申请保护令，出警记录都算数。您脸上的伤，等医生看过，您同意了才拍。” # speaker: me
  她把头发撩到了耳朵后面。 # speaker: narrator
  “‘一块儿走’那句，也写上。” # speaker: azhu # mood: solemn
  ~ recorded = true
  -> f01_7
* [“写：家庭纠纷，已劝解。” # id: f01-6c # q: weak # score: record-1 # cite: un.justice.3.3 law.warning.2 un.feature.8 # why: 一行警情摘要里，没有刀、没有孩子，也没有她的话。]
  “先写：家庭纠纷，已劝解。回去再补。” # speaker: me
  小陆写完这一行，合上了本子。 # speaker: narrator
  -> f01_7
* [“先拍伤，别的回所里再写。” # id: f01-6d # q: ok # score: safety+1 record+1 # cite: law.dv.15 un.health.6.1 manual.record.how.2 # why: 伤拍了，可现场一收拾就没了，原话隔一夜也不准了。]
  “先拍伤，行吗？别的回所里再写。” # speaker: me
  她点点头，把脸侧过来，眼睛闭着。 # speaker: narrator
  屋里什么样，豆豆站在哪儿，她说了哪几句，都没有记。 # speaker: narrator
  -> f01_7

=== f01_7 ===
# point: f01-7
# title: 走之前
零点二十。他又笑了，从兜里摸出烟来散。 # speaker: narrator
“我保证不喝了。明早还要出车，就到这儿吧？” # speaker: akun # mood: smile
阿朱看着你。她的手一直按在肚子上。 # speaker: narrator
* [“你跟我们走。她这头我来安排。” # id: f01-7a # q: best # score: empathy+1 safety+2 legality+2 referral+2 # cite: un.justice.note.1 un.justice.8.1 law.dv.15 law.warning.15 law.po-procedure.1 law.public-security.51 manual.help.contact.police un.justice.3.2 # why: 带离他，送她就医，保护令、妇联、往后的住处一次讲清。]
  “你跟我们回所里接受询问。现在就走。” # speaker: me
  “我犯什么法了？” # speaker: akun # mood: serious
  “她脸上有伤，肚子里有孩子，桌上有刀。到所里，一样一样说。” # speaker: me
  两个同事把他带下了楼。你等脚步声走远，才跟她往下讲。 # speaker: narrator
  “我叫了120，送您去医院，豆豆一起。您可以向法院申请人身安全保护令，不收钱。妇联那边我要通知，让她们单独来看您，帮您想往后住哪儿，只说必要的。这样行吗？急了就打110，说今晚来过。” # speaker: me
  “……行。别打我手机，他查的。打铺子里师傅的。” # speaker: azhu # mood: concerned
  零点三十一分，你通知了妇联的值班干部，号码记的是铺子里的那一个。 # speaker: narrator
  ~ hospital = true
  ~ notified = true
  -> f01_9
* [“人我带走，大姐您早点歇。” # id: f01-7b # q: ok # score: safety+1 legality+1 # cite: un.justice.note.1 un.justice.3.2 law.dv.15 # why: 带离是对的，可她没就医，今晚和往后也没人说起。]
  “人我带走。大姐，您早点歇。” # speaker: me
  两个同事先把他带走了。她在屋里站了一会儿，给豆豆穿上鞋，跟小陆说了一声，自己去了裁缝铺师傅家。 # speaker: narrator
  -> f01_9
* [“你去朋友家住一晚，消消气。” # id: f01-7c # q: weak # score: safety-1 legality-1 # cite: un.justice.note.1 law.warning.20 manual.report.life-threat.2 # why: 叫他自己出去，他半夜自己就能回来，钥匙在他手里。]
  “你去朋友家住一晚，消消气，明天再回来。” # speaker: me
  “行，听政府的。” # speaker: akun # mood: smile
  他下了楼，在巷口的车里坐着。三楼的灯，他一抬头就看得见。 # speaker: narrator
  -> end_b
* [“别打了啊，你们再商量商量。” # id: f01-7d # q: taboo # score: empathy-1 safety-2 legality-2 # cite: wanjia.evidence.1 law.warning.20 un.justice.4.9 manual.report.life-threat.3 # why: 有刀有威胁，口头说一句就走，还叫她跟他商量。]
  “别打了啊，再打我可不客气。你们再商量商量。” # speaker: me
  “不打了不打了。” # speaker: akun # mood: smile
  门关上的时候，阿朱还坐在那把椅子上。 # speaker: narrator
  -> end_b

=== f01_9 ===
# point: f01-9
# title: 他妈来了
凌晨一点半，派出所大厅进来一位老太太，头发乱着，手里提着保温桶。 # speaker: narrator
“我是他妈。我不护他，他该罚。我就想给阿朱送口汤，她跟豆豆这会儿在哪儿啊？” # speaker: mother # mood: old
* [“当妈的心嘛，我写给您。” # id: f01-9a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.warning.23 law.public-security.94 # why: 她的去处交给他家里人，跟告诉他没有分别，这是红线。]
  “难得您明事理。我写给您。” # speaker: me
  “谢谢，谢谢。” # speaker: mother # mood: old
  她捏着纸条，先去询问室门口站了站，隔着玻璃朝儿子点了点头。 # speaker: narrator
  -> end_d
* [“汤搁这儿吧，我给您送去。” # id: f01-9b # q: weak # score: safety-1 # cite: un.feature.7 un.social.note.4 # why: 没说在哪儿，可没问过阿朱，就替她收了他家的东西。]
  “汤搁这儿吧，我给您送去。” # speaker: me
  “那她是离这儿不远？” # speaker: mother # mood: old
  你没答。她在大厅坐着，看你们的车往哪边开。 # speaker: narrator
  小陆把车停了，汤没有送。 # speaker: narrator
  { notified:
    -> pick_end
  - else:
    -> f01_10
  }
* [“她在哪儿，我们跟谁都不说。” # id: f01-9c # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.7 law.po-impl.4 law.warning.23 un.justice.8.5 # why: 对谁都一样不说；想带话，先问阿朱愿不愿意。]
  “大妈，您的心意我明白。她在哪儿，我们跟谁都不说，不是针对您。” # speaker: me
  “连我也不行？” # speaker: mother # mood: old
  “谁都不行。您要带句话，我先问她愿不愿意听。” # speaker: me
  老太太叹了口气，抱着保温桶走了。你让小陆看着，等她走远才出门。 # speaker: narrator
  { notified:
    -> pick_end
  - else:
    -> f01_10
  }
* [“不知道，您问你儿子去。” # id: f01-9d # q: weak # score: empathy-1 safety+1 # cite: un.feature.7 un.justice.note.4 # why: 没泄去处，可把话引向他，等于叫他家自己去找。]
  “不知道，您问您儿子去。” # speaker: me
  “他哪知道啊……那我去她铺子里问问。” # speaker: mother # mood: old
  小陆听见，赶紧出门给铺子里打了个招呼。 # speaker: narrator
  { notified:
    -> pick_end
  - else:
    -> f01_10
  }

=== f01_10 ===
# point: f01-10
# title: 空着的一栏
凌晨三点，你在填处警登记。“通知妇联”那一栏空着，“就医”那一栏也空着。 # speaker: narrator
“师父，阿朱现在一个人带着孩子，肚子怎么样，咱们不知道。” # speaker: xiaolu # mood: concerned
* [“明早交班，让白班的去办。” # id: f01-10a # q: weak # score: safety-1 referral-1 # cite: manual.qa.1.5 un.justice.3.2 # why: 交给白班，今夜她和肚里的孩子还是没人看。]
  “明早交班，让白班的去办。” # speaker: me
  小陆看了看钟，把笔放下了。 # speaker: narrator
  -> end_e
* [“现在就补，我给她打电话。” # id: f01-10b # q: best # score: empathy+1 safety+1 legality+1 referral+2 # cite: law.dv.15 law.warning.15 manual.qa.1.5 un.justice.3.2 un.justice.8.1 # why: 漏了当夜补：先跟她说，再叫车就医，通知妇联。]
  “现在就补。铺子里的电话给我。” # speaker: me
  “阿朱吗？我是刚才的民警。我走急了，几样没说。肚子怎么样？我派车接您去医院，行吗？” # speaker: me
  “……一阵一阵地发紧。那，来吧。” # speaker: azhu # mood: tired
  “妇联我要通知，让她们单独来看您。您还可以向法院申请人身安全保护令，这事慢慢说。” # speaker: me
  三点十二分，你通知了妇联的值班干部。三点四十分，她上了车，豆豆在她怀里睡着了。 # speaker: narrator
  ~ hospital = true
  ~ notified = true
  -> pick_end
* [“先打个勾，反正人抓回来了。” # id: f01-10c # q: taboo # score: legality-2 record-2 # cite: un.feature.8 manual.qa.1.5 law.warning.15 # why: 没做写成做了，后面就不会有人再去做。]
  “先打个勾，反正人抓回来了。” # speaker: me
  小陆看着那两个勾，没有接话。 # speaker: narrator
  -> end_e

=== pick_end ===
{ recorded && hospital && notified:
  -> end_a
- else:
  -> end_e
}

=== end_a ===
医生留她住下观察，胎心是稳的，脸上和腰上的伤写进了病历。豆豆在陪护床上睡到了天亮。 # speaker: narrator
他当晚没有回去。现场的照片、记录仪、她的原话都在，公安依法作了处罚。 # speaker: narrator
第二天，妇联的人在病房单独见到了她，问她想怎么过，没有人催她。几天后，她自己写了人身安全保护令的申请。 # speaker: narrator
{ named:
  楼下的大嫂知道自己被说了出去，见了阿朱就躲，再也不敢帮她看孩子。 # speaker: narrator
}
六个星期后，小陆值班，铺子里的师傅送来一包红鸡蛋。 # speaker: narrator
“她说，门开了一条缝，你们就看见她了。” # speaker: master # mood: smile # ending: f01-end-a # outcome: 灯亮着
-> END

=== end_b ===
后半夜，他坐在床边抽烟，没动手，一遍一遍地说“你去告啊”。 # speaker: narrator
三天后，同一个地址，又是110。这回是你的同事带走了他，她被送进医院。医生守了两天，大人和肚里的孩子都平安。 # speaker: narrator
{ named:
  楼下的大嫂知道自己被说了出去，见了阿朱就躲，再也不敢帮她看孩子。 # speaker: narrator
}
妇联的人在病房里单独见她。 # speaker: narrator
{ guarded:
  “第一回来的警察问过我。我说了两句，看他们那样，就没敢再往下说。” # speaker: azhu # mood: eyesClosed
- else:
  “我跟第一回来的警察，什么都说了。” # speaker: azhu # mood: eyesClosed
}
她出院后带着豆豆住进了庇护所。 # speaker: narrator
有刀、有威胁、有身孕，口头说一句带不走危险。可以从“走之前”重来：把他带离，送她就医，告诉她要通知妇联。 # speaker: narrator # ending: f01-end-b # outcome: 三天后 # red: not-handled # retry: f01-7
-> END

=== end_c ===
门又关上了。 # speaker: narrator
天亮以前，楼下的大嫂第二次打了110。这一次是别的民警，门一开就进去了，把她和孩子接了出来。 # speaker: narrator
她在医院住了十来天，大人孩子都平安，后来搬去了别的区，在新的铺子里接活。 # speaker: narrator
“头一回来的人，就站在门口。我想喊，他的脚顶着门。” # speaker: azhu # mood: eyesClosed
可以从“门口”重来：讲清依据，进门，每个人都要亲眼见到。 # speaker: narrator # ending: f01-end-c # outcome: 门又关上 # red: not-handled # retry: f01-1
-> END

=== end_d ===
天没亮，他家来了三个亲戚，一路找到了她歇脚的地方，围着她，要她写谅解书。 # speaker: narrator
当场有人报了警，没让他们近身。阿朱受了惊，肚子又紧了一夜，后来平安。 # speaker: narrator
{ notified:
  妇联连夜把她和豆豆换到了外区。 # speaker: narrator
- else:
  天亮后，妇联才从社区那头知道这件事，把她和豆豆接到了外区。 # speaker: narrator
}
“我谁都没告诉，就告诉了你们。” # speaker: azhu # mood: eyesClosed
可以从“他妈来了”重来：她在哪儿，对谁都不说。 # speaker: narrator # ending: f01-end-d # outcome: 一碗汤 # red: disclosed # retry: f01-9
-> END

=== end_e ===
{ notified:
  她在医院住了两天，胎心是稳的。妇联的人单独见到了她，陪着她往下走。 # speaker: narrator
- else:
  那一夜，她坐在师傅家的缝纫机旁边，数着肚子发紧的次数。天亮时师傅陪她去了医院，还好，大人孩子都平安。 # speaker: narrator
}
{ recorded:
  现场记得清楚，他受了处罚。可她往后住哪儿、能申请什么，那一夜没有人讲给她听。 # speaker: narrator
- else:
  所里问他，他说是闹着玩。屋里什么样、她说过什么，没有一样记全。处理拖了很久。 # speaker: narrator
}
{ notified:
  “律师问我，那天晚上有没有记录。我说，应该有吧。” # speaker: azhu # mood: tired
  后来补的材料，她跑了四趟。可以从“记下来”重来：现场、刀、孩子、她的原话，当时就记。 # speaker: narrator # ending: f01-end-e # outcome: 只办了一半 # retry: f01-6
- else:
  “人是带走了。我坐在那儿，不晓得天亮了该去找谁。” # speaker: azhu # mood: tired
  一个多月后，社区的人上门登记，才把她接上。可以从“走之前”重来：送她就医，当面告诉她能申请什么、为什么要通知妇联。 # speaker: narrator # ending: f01-end-e # outcome: 只办了一半 # red: not-handled # retry: f01-7
}
-> END
