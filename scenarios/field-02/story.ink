# title: 写还是说
# id: field-02
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 辱骂、拦车与查看手机
# minutes: 12

VAR guarded = false
VAR reasoned = false
VAR copy_safe = false
VAR high = false
VAR visits = false

-> prologue

=== prologue ===
星期二，夜里十点十分，派出所二楼的案情讨论室。 # speaker: narrator
你是今晚值班的副所长。楼下长椅上坐着两口子，隔着一个空位。 # speaker: narrator
男的叫冯强，四十二岁，装修队的工头。女的姓俞，三十六岁，开网约车，人家都叫她俞姐。儿子住校，今晚不在家。 # speaker: narrator
-> f02_1

=== f02_1 ===
# point: f02-1
# title: 怎么定
“第三回了。今天是在自家车位上拔了她车钥匙，堵着车骂了二十来分钟。没动手，没伤，行车记录仪都录着。男的认了，说是她先甩脸子。” # speaker: xiaohe # mood: tired
“前两回都是说一顿就走。这回她提了一句，想要个书面的。” # speaker: xiaohe # mood: calm
小何看了看墙上的钟。外面还有两个警等着。 # speaker: narrator
* [“没有伤，让她先做个鉴定。” # id: f02-1a # q: weak # score: legality-1 # cite: law.dv.2 law.warning.4 wanjia.silo.5 # why: 经常谩骂、恐吓也是家暴；记录仪、双方陈述都算数，不必等伤。]
  “没有伤，让她先做个鉴定再定吧。” # speaker: me
  “她一块皮都没破，拿什么鉴定？” # speaker: xiaohe # mood: concerned
  小何把系统里的记录转过来给你看。 # speaker: narrator
  -> f02_2
* [“先看够不够处罚，再说告诫。” # id: f02-1b # q: best # score: safety+1 legality+2 record+1 # cite: law.warning.5 law.warning.6 law.warning.20 law.public-security.50 law.dv.16 wanjia.police.4 # why: 先处罚后告诫，次序不能倒；她要求、又被教育过，一般应当出。]
  “一步一步看。先看够不够治安处罚、够不够犯罪，三回先分开看，再合起来看。够得上的依法罚，又是多次，更不能拿告诫书顶。哪回都够不上、情节较轻的，再看告诫。” # speaker: me
  小何翻了记录仪和三回的笔录，又打电话问了法制员。 # speaker: narrator
  “法制员一条一条对了：没打人，没说过要把她怎么样，砸的是自家一只碗，锁外头那回一刻钟就开了门。单看、合着看，都较轻，不到处罚。理由她签了字。” # speaker: xiaohe # mood: serious
  “那就是：以前教育过，她本人也要求，一般应当出告诫书。念给他听的，只写以前教育过，她要求的事不写。要是查出动过手、吓过人，马上改，该罚就罚。” # speaker: me
  ~ reasoned = true
  -> f02_3
* [“先口头，下次再犯就书面。” # id: f02-1c # q: taboo # score: safety-2 legality-2 record-1 # cite: wanjia.evidence.1 law.warning.6 wanjia.police.4 # why: 前两回也是这么说的，口头处置复发得多，她要的凭据又没了。]
  “先口头，好好说他一顿。下次再犯，就书面。” # speaker: me
  “上回的记录，也是这么写的。” # speaker: xiaohe # mood: suspicious
  -> f02_2
* [“她都开口了，直接开告诫书。” # id: f02-1d # q: ok # score: safety+1 legality+1 # cite: law.warning.6 law.warning.20 law.dv.16 # why: 书面是对的，可没先看够不够处罚，次序倒了。]
  “她都开口了，直接开告诫书。” # speaker: me
  “行，我去打印。” # speaker: xiaohe # mood: calm
  够不够处罚，没有人翻过前两回的笔录。 # speaker: narrator
  -> f02_3

=== f02_2 ===
# point: f02-2
# title: 第三行
屏幕上是这户人家的接处警记录。三月：“砸碗，口头教育。”六月：“锁门外，口头教育。”光标停在第三行，空着。 # speaker: narrator
“这行我怎么打？” # speaker: xiaohe # mood: tired
* [“写了跟他一辈子，孩子要政审。” # id: f02-2a # q: taboo # score: empathy-1 safety-2 legality-2 # cite: wanjia.silo.3 law.warning.1 law.warning.6 # why: 告诫不是处罚；拿孩子政审吓人，是替打人的一方说话。]
  “一写就跟他一辈子，将来孩子政审怎么办？算了。” # speaker: me
  小何打上了“口头教育”。楼下，冯强先站起来，拍了拍裤子。 # speaker: narrator
  -> end_b
* [“口头吧，系统里记详细点。” # id: f02-2b # q: weak # score: safety-1 record+1 # cite: law.warning.6 law.warning.7 wanjia.evidence.1 # why: 留了记录，可她要求书面、他又被教育过，不该只口头。]
  “那就口头批评，系统里记详细点。” # speaker: me
  第三行比前两行长了不少。俞姐手里，还是一张纸也没有。 # speaker: narrator
  -> end_b
* [“三行都一样，这回不能再说。” # id: f02-2c # q: best # score: safety+1 legality+2 record+1 # cite: wanjia.evidence.1 wanjia.police.4 law.warning.6 law.warning.20 # why: 看见重复就改：先查够不够罚，不够就该出书面。]
  “三行都一样，这回不能再只说说。把前两回的笔录调出来，先看够不够处罚；够不上，就出告诫书。” # speaker: me
  小何核了一遍，又问了法制员：没打人，没威胁，三回单看、合着看，都较轻，不到处罚。 # speaker: narrator
  “以前教育过，一般应当出。她要求的事，不写给他看。我来写理由。” # speaker: xiaohe # mood: serious
  ~ reasoned = true
  -> f02_3

=== f02_3 ===
# point: f02-3
# title: 长椅
你下了楼。冯强往中间挪了挪，占了那个空位。 # speaker: narrator
“领导，我认错，态度好吧？让她也表个态，我们好回家。” # speaker: feng # mood: smile
俞姐低头转着手里的车钥匙，没有看你。 # speaker: narrator
* [“俞姐，您跟我到里间坐坐。” # id: f02-3a # q: best # score: empathy+2 safety+2 legality+1 # cite: un.justice.note.2 un.justice.8.3 law.po-impl.3 un.principle.4 # why: 单独问，先问今晚安不安全、怕什么，再说纸的事。]
  “俞姐，您跟我到里间坐坐。他在这儿，小何陪着。” # speaker: me
  门关上，你给她倒了水。女民警小宋坐在一边记。 # speaker: narrator
  “先不说那张纸。今晚您回哪儿？安不安全？除了骂、堵车，还有没有别的没跟我们讲过？” # speaker: me
  “打是没打过，要死要活的话也没说过。就是骂，堵，翻我手机，看我接了谁的单、挣了多少。今晚我去同车队的姐妹家，跟她说好了。” # speaker: yujie # mood: tired
  “您想要书面的，是为着什么？” # speaker: me
  “我想要个说得出口的凭据。哪天真上法院，我不能光说‘他骂我’。” # speaker: yujie # mood: calm
  ~ guarded = false
  -> f02_4
* [“您就说，要不要追究他？” # id: f02-3b # q: weak # score: safety-1 # cite: un.justice.8.3 un.justice.note.2 # why: 他就挨着坐，这句话是把她往墙上推。]
  “您就说一句，要不要追究他？” # speaker: me
  “……算了吧，随便。” # speaker: yujie # mood: blank
  “看，她都说算了。” # speaker: feng # mood: smile
  小何咳了一声，把她请到了里间。 # speaker: narrator
  ~ guarded = true
  -> f02_4
* [“都过来，两个人一块儿签字。” # id: f02-3c # q: taboo # score: empathy-2 safety-2 legality-1 # cite: un.justice.note.2 un.justice.4.9 law.warning.10 # why: 签字的是他，叫她并排来签，等于让她当面得罪他。]
  “都过来，两个人一块儿签字，省事。” # speaker: me
  “签什么？她要你们写的？” # speaker: feng # mood: suspicious
  “我没有，我就问了一句。” # speaker: yujie # mood: concerned
  她退到了饮水机旁边。小何把她带进了里间。 # speaker: narrator
  ~ guarded = true
  -> f02_4
* [“您来里间，说说要求就行。” # id: f02-3d # q: ok # score: empathy+1 safety+1 # cite: un.justice.note.2 un.justice.3.3 # why: 单独谈了，可今晚回哪儿、怕什么，没有问。]
  “您来里间，说说您的要求就行。” # speaker: me
  “我想要个书面的。” # speaker: yujie # mood: calm
  “好，记下了。” # speaker: me
  她等你问下一句，你没有问。 # speaker: narrator
  -> f02_4

=== f02_4 ===
# point: f02-4
# title: 面子
里间的钟走得很响。俞姐忽然把水杯放下了。 # speaker: narrator
{ guarded:
  “要不……还是别写了。您也看见了，他那个脸色。” # speaker: yujie # mood: concerned
- else:
  “有句话我得说。他这人最要面子。您这张纸一出，他回头准更狠。” # speaker: yujie # mood: concerned
}
* [“那就不写了，您自己想清楚。” # id: f02-4a # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.warning.6 law.dv.16 wanjia.evidence.1 # why: 该不该出是公安的事，不能借她的怕，把责任推回去。]
  “那就不写了。后果您自己想清楚，别回头又来报。” # speaker: me
  “……嗯。” # speaker: yujie # mood: blank
  小何把打了一半的字，一个一个删掉了。 # speaker: narrator
  -> end_b
* [“您怕的我记下，咱们一样样防。” # id: f02-4b # q: best # score: empathy+2 safety+2 legality+2 referral+1 # cite: law.warning.1 law.warning.12 law.warning.15 law.warning.23 law.dv.23 law.po-procedure.1 law.po.1 un.justice.note.4 un.justice.8.4 # why: 讲清这是公安定的、谁来查访、再犯怎样，还有保护令这条路。]
  “您怕的我记下，咱们一样样防。第一，跟他讲清楚：这是公安依法定的，不是您写的。” # speaker: me
  “第二，他再动手、再堵您，就不是一张纸的事，该罚就罚。七天以内，派出所要去查访，您这边单独见，哪天、在哪儿，您定。” # speaker: me
  “第三，您什么时候觉得不行了，可以向法院申请人身安全保护令，不收钱，也不用先离婚。急了就打110。” # speaker: me
  “还有一样，我们要通知居委会、妇联和综治中心，只说必要的。先让您知道。” # speaker: me
  她把这几句在嘴里念了一遍。 # speaker: narrator
  “那写吧。头一回，有人跟我讲写完以后的事。” # speaker: yujie # mood: solemn
  ~ guarded = false
  -> f02_5
* [“不用怕，书面的就是管他的。” # id: f02-4c # q: ok # score: empathy+1 legality+1 # cite: law.dv.16 law.warning.9 # why: 方向对，可她怕的是回家以后，这一段没有人讲。]
  “不用怕，书面的就是管他的。” # speaker: me
  “他回家呢？你们也跟着回家？” # speaker: yujie # mood: suspicious
  你一时没答上来。 # speaker: narrator
  -> f02_5
* [“您写个条：本人不要求出具。” # id: f02-4d # q: weak # score: safety-1 legality-1 # cite: law.warning.6 un.principle.4 # why: 他被教育过两回，这本身就够了，不用她来担这个字。]
  “那您写个条，‘本人不要求出具’，我们也好办。” # speaker: me
  “所长，他以前教育过两回，光这条就一般应当出了，不用她写。” # speaker: xiaohe # mood: serious
  她捏着笔，看看小何，又看看你。 # speaker: narrator
  ~ guarded = true
  -> f02_5

=== f02_5 ===
# point: f02-5
# title: 当面念
俞姐留在里间。冯强坐到了办案区的桌前，执法记录仪亮着灯。 # speaker: narrator
{ reasoned:
  告诫书两页纸：事实三条，证据四样，依据一条一条写着。 # speaker: narrator
- else:
  告诫书一页半。“事实”那一栏，只有今天的。 # speaker: narrator
}
“是她先甩脸子的！再说，我不签。签了我在队里还怎么做人？” # speaker: feng # mood: serious
* [“她也有不对，你先把字签了。” # id: f02-5a # q: weak # score: empathy-1 legality-1 # cite: law.warning.6 un.principle.6 # why: 她有没有错不影响出具，这句话把责任分了一半给她。]
  “她也有不对，这个我们会说她。你先把字签了。” # speaker: me
  “这还差不多。” # speaker: feng # mood: calm
  里间的门没关严。俞姐听见了。 # speaker: narrator
  ~ guarded = true
  -> f02_6
* [“你签个名就行，内容自己看。” # id: f02-5b # q: ok # score: legality+1 # cite: law.warning.9 law.warning.10 # why: 送达了，可告诫书应当当面宣读，他得听见再犯会怎样。]
  “你签个名就行，内容自己看。” # speaker: me
  他一眼没看，签了，折起来塞进裤兜。 # speaker: narrator
  “就这？” # speaker: feng # mood: smile
  -> f02_6
* [“不入档，你写个保证书算了。” # id: f02-5c # q: taboo # score: safety-2 legality-2 record-2 # cite: law.warning.6 law.warning.9 wanjia.evidence.1 # why: 该出的不出，换成一张保证书，等于又口头了一回。]
  “这样，不入档。你写个保证书，这事就算了。” # speaker: me
  他写得飞快，末了还按了个手印。 # speaker: narrator
  “所长，告诫书呢？” # speaker: xiaohe # mood: concerned
  “保证书也一样。” # speaker: me
  -> end_b
* [“我念你听，不签也算送到。” # id: f02-5d # q: best # score: safety+1 legality+2 record+2 # cite: law.warning.6 law.warning.9 law.warning.10 law.warning.20 law.public-security.73 law.warning.1 # why: 当面宣读，讲明再犯后果；拒签注明并录像，照样送达。]
  “她甩不甩脸子，不是你堵车骂人的理由，也不影响这份告诫书。我念，你听。” # speaker: me
  { reasoned:
    你一条一条念：三月、六月、今天；禁止再有这些事；再犯的依法追究，不会再拿告诫书顶；拒不执行，也要罚。 # speaker: narrator
  - else:
    你一条一条念：今天的事；禁止再有这些事；再犯的依法追究，不会再拿告诫书顶；拒不执行，也要罚。 # speaker: narrator
  }
  “这不是处罚，是公安给你的书面警示。你没有正当理由不签，我们注明，录着像，一样算送到。” # speaker: me
  他盯着那盏小红灯，半天，拿起了笔。 # speaker: narrator
  “……还真给我写下来了。” # speaker: feng # mood: solemn
  -> f02_6

=== f02_6 ===
# point: f02-6
# title: 接她回家
冯强的语气软了下来。你手边的登记表上，写着俞姐今晚的去处。 # speaker: narrator
“领导，我服了。她今晚是不是去小姐妹家？哪一家，您跟我说一声，我去接，当面给她赔个不是。” # speaker: feng # mood: concerned
* [“她在哪儿不说，你今晚别去找。” # id: f02-6a # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.7 law.po-impl.4 law.warning.23 un.justice.8.5 un.principle.6 # why: 去处一字不提，也不替她答应，改错先从不去找开始。]
  “她在哪儿，我们不说。你今晚别去找，也别托人去找，电话也别打。” # speaker: me
  “我是去认错！” # speaker: feng # mood: serious
  “认错，先从不堵她开始。她哪天愿意见你，她自己定。” # speaker: me
  女民警小宋陪俞姐从后院出去，看着她上了车。冯强在前厅又坐了一刻钟，才放他走。 # speaker: narrator
  -> f02_7
* [“真心认错就好，在春晖里那边。” # id: f02-6b # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.warning.23 # why: 赔不是也好、接人也好，去处一说出去就收不回，是红线。]
  “真心认错就好。在春晖里那边，你好好说。” # speaker: me
  “哎，谢谢领导。” # speaker: feng # mood: smile
  小何猛地抬起了头。 # speaker: narrator
  -> end_d
* [“你给她打电话，她接就说。” # id: f02-6c # q: weak # score: safety-1 # cite: un.justice.8.5 un.feature.7 # why: 没说去处，却让他有了由头，一遍一遍打下去。]
  “你给她打电话，她接就说。” # speaker: me
  那一晚，她的手机响了四十几回。第二天她一单也没接。 # speaker: narrator
  ~ guarded = true
  -> f02_7
* [“这是你们的事，你问她去。” # id: f02-6d # q: weak # score: safety-1 legality-1 # cite: wanjia.police.2 un.justice.8.5 # why: 推开了问题，也推开了责任，他真的会去问。]
  “这是你们的事，你问她去。” # speaker: me
  他转身就往里间走。小何伸手把门拦住，等他走了，才送俞姐出去。 # speaker: narrator
  -> f02_7

=== f02_7 ===
# point: f02-7
# title: 她那一份
夜里十一点半，告诫书做成了三份。小何拿着属于俞姐的那一份，在后院的车旁边等你。 # speaker: narrator
“她那份怎么给？她说家里、车里，他都翻。” # speaker: xiaohe # mood: calm
* [“给她本人，今晚就让她带走。” # id: f02-7a # q: weak # score: safety-1 legality+1 # cite: law.dv.17 law.warning.9 # why: 送到本人是对的，可她说了他会翻，放哪儿没有问。]
  “给她本人，今晚就让她带走。” # speaker: me
  俞姐接过来看了看，折成小块，塞进了坐垫底下。 # speaker: narrator
  -> f02_8
* [“让冯强捎回去，一家人嘛。” # id: f02-7b # q: taboo # score: empathy-2 safety-2 legality-2 record-1 # cite: law.dv.17 law.warning.9 un.feature.7 # why: 受害人那份由他捎，她拿不到，还会被当面撕掉。]
  “叫冯强回来捎走得了，反正一家人，省得她藏来藏去。” # speaker: me
  “……给他？” # speaker: xiaohe # mood: suspicious
  第二天，俞姐打来电话，问她那份在哪儿。 # speaker: narrator
  ~ guarded = true
  -> f02_8
* [“问她放哪儿安全，再交给她。” # id: f02-7c # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: law.dv.17 law.warning.9 law.warning.14 law.warning.17 un.feature.7 un.justice.8.5 # why: 交到她手里，放哪儿由她说；讲清以后哪里用得上。]
  你走过去，先把院里的灯关了。 # speaker: narrator
  “这份是您的，您先看一遍，签个收。放哪儿安全，您说。” # speaker: me
  “先放我姐那儿。她在单位有个带锁的柜子。” # speaker: yujie # mood: calm
  “好，我们替您封好，明天您姐来取，当面核了身份再交。所里存了一份，哪天要用，您来找我们。往后找法律援助、申请庇护，都能拿它做凭证。” # speaker: me
  “……不用我自己揣着，那就好。” # speaker: yujie # mood: calm
  ~ copy_safe = true
  -> f02_8
* [“挂号信寄家里，有回执为证。” # id: f02-7d # q: weak # score: safety-1 # cite: law.dv.17 un.feature.7 # why: 手续有了，可家里收信的人是他，到不了她手上。]
  “挂号信寄家里，有回执为证。” # speaker: me
  三天后回执来了。签收人那一栏，写着“冯强”。 # speaker: narrator
  -> f02_8

=== f02_8 ===
# point: f02-8
# title: 哪盏灯
星期三早上，综治中心的视频会。街道的表上，每户要点一个颜色。 # speaker: narrator
“三十七号户，告诫书红灯那栏有，橙灯那栏也有。你们派出所说，点哪个？” # speaker: dingzhu # mood: calm
“红灯多了，这个月的分不好看。” # speaker: leader # mood: concerned
* [“先空着，等区里细则下来再点。” # id: f02-8a # q: weak # score: safety-1 # cite: station.colour.red.1 station.colour.orange.2 # why: 空着就没有人按哪一档管，等的这些天她没有人看。]
  “先空着，等区里细则下来再点吧。” # speaker: me
  表格往下翻了一行。三十七号那一格，是白的。 # speaker: narrator
  -> f02_9
* [“两栏都有，定之前按高的管。” # id: f02-8b # q: best # score: safety+2 legality+1 record+1 # cite: station.colour.red.1 station.colour.orange.2 un.justice.8.3 law.warning.23 station.mechanism.2 # why: 把疑义和依据讲在会上，没定以前按高的一档管。]
  “标准里，告诫书红橙两档都写了，怎么分，请会上定，定完写进纪要。定之前先按高的管。” # speaker: me
  “依据我说三条：三次警情；以前教育过两回，没用；她怕他往后更狠。住哪儿这里不说，姓名不上大屏，用编号。” # speaker: me
  “那先红着，我记下来，报区里问。” # speaker: dingzhu # mood: serious
  ~ high = true
  -> f02_9
* [“就低吧，橙的，也挑不出错。” # id: f02-8c # q: taboo # score: safety-2 legality-1 record-1 # cite: station.colour.red.1 station.colour.orange.2 un.justice.8.3 # why: 挑不出错，也挡不住下一回；灯是给她点的，不是给考核点的。]
  “就低吧，橙的，也挑不出错。” # speaker: me
  “好，大家省心。” # speaker: leader # mood: smile
  -> f02_9
* [“点红的，别的会后再补材料。” # id: f02-8d # q: ok # score: safety+1 # cite: station.colour.red.1 station.colour.red.5 # why: 按高的管没有错，依据和疑义没写，下回又要吵一遍。]
  “点红的，别的会后再补材料。” # speaker: me
  “依据填什么？” # speaker: dingzhu # mood: calm
  “先空着。” # speaker: me
  ~ high = true
  -> f02_9

=== f02_9 ===
# point: f02-9
# title: 谁去看她
散了会，小何抱着卷宗跟你下楼。 # speaker: narrator
{ high:
  “红灯户。居委会刚才问，他们能不能跟着去？” # speaker: xiaohe # mood: calm
- else:
  “居委会刚才问，这户还用不用去？” # speaker: xiaohe # mood: calm
}
* [“归档吧，有事她会报警的。” # id: f02-9a # q: weak # score: safety-1 legality-1 # cite: law.dv.17 law.warning.11 law.warning.12 # why: 归档不等于办完，查访是必须做的，不能等她第四次报警。]
  “归档吧，有事她会报警的。” # speaker: me
  卷宗进了柜子，编号贴得很正。 # speaker: narrator
  -> end_c
* [“通知居委会，查访看着安排。” # id: f02-9b # q: ok # score: legality+1 referral+1 # cite: law.dv.17 law.warning.11 # why: 通知了一家，妇联和综治中心没有通知，日子也没有定。]
  “通知居委会，查访看着安排。” # speaker: me
  一个星期眼看过去了。第六天，丁主任打来电话：“那户你们去过没有？” # speaker: narrator
  ~ visits = true
  -> f02_10
* [“三家都通知，七天内先去一趟。” # id: f02-9c # q: best # score: safety+2 legality+2 referral+2 record+1 # cite: law.dv.17 law.warning.11 law.warning.12 un.justice.8.6 wanjia.police.5 station.early-handle.2.2 # why: 居委会、妇联、综治中心都通知；首访和后面的日子排进表。]
  “居委会、妇联、综治中心，今天都通知到，只说必要的。通知以前，先给她打个招呼。” # speaker: me
  “首访七天以内，定星期一。没再犯，往后每三个月一次，连着三次都没事才停。他要看，她更要看，分开看。日子现在就写上。” # speaker: me
  小何在日历上画了一排圈。 # speaker: narrator
  “她那头，我问她定在哪儿见。” # speaker: xiaohe # mood: serious
  ~ visits = true
  -> f02_10
* [“先把查访表填好，月底要交。” # id: f02-9d # q: taboo # score: safety-2 legality-2 record-2 # cite: law.warning.12 un.feature.8 manual.record.how.3 # why: 人没去，表先填成“良好”，以后谁也不会再去。]
  “先把查访表填好，写‘情况良好’，月底要交。有空再去。” # speaker: me
  小何填了。那一格“单独见面”，他也打了勾。 # speaker: narrator
  -> end_c

=== f02_10 ===
# point: f02-10
# title: 第一次查访
首访那天，你和小何先到了冯家。门是冯强开的，茶几擦得很亮。 # speaker: narrator
“好着呢，她昨晚回来住了。老俞，出来，跟领导说说。” # speaker: feng # mood: smile
俞姐从厨房出来，围裙上有面粉。她看了你一眼。 # speaker: narrator
* [“俞姐，他这几天表现怎么样？” # id: f02-10a # q: taboo # score: empathy-1 safety-2 # cite: manual.qa.1.6.alone law.warning.12 law.wf-rules.13 # why: 当着他问，答案只有一个，还让她多担一分险。]
  “俞姐，他这几天表现怎么样？” # speaker: me
  “挺好的。” # speaker: yujie # mood: blank
  冯强给你续了茶。 # speaker: narrator
  -> end_c
* [“看着和气，那我们就放心了。” # id: f02-10b # q: weak # score: safety-1 # cite: manual.qa.1.6.alone law.warning.12 # why: 看见的是茶几，没有听见她一句自己的话。]
  “看着挺和气，那我们就放心了。” # speaker: me
  你们在门口站了三分钟。她的手一直攥着围裙。 # speaker: narrator
  -> end_c
* [“老冯，你下楼，跟小何谈谈。” # id: f02-10c # q: best # score: empathy+2 safety+2 record+1 # cite: law.warning.12 manual.qa.1.6.alone law.wf-rules.13 un.justice.10.3 un.feature.7 # why: 两个人分开见，先问方不方便说，再定下一回怎么联系。]
  “老冯，你跟小何下楼，把这几天的事说一说。” # speaker: me
  等楼道里的脚步声下去了，你才开口，声音不大。 # speaker: narrator
  “方便说吗？不方便，就说‘挺好’，咱们另约。” # speaker: me
  “方便。我是回来取衣裳的，晚了就没走。他没骂，也没堵，就跟在后头一句一句地说。我明早出车就走。” # speaker: yujie # mood: tired
  “要不要现在就跟我们一起下楼？” # speaker: me
  她想了想，解下了围裙。 # speaker: narrator
  “走吧。省得又是一晚上。” # speaker: yujie # mood: calm
  你把她的原话和几点几分写进了查访记录，问清了往后打哪个号码。 # speaker: narrator
  -> end_a
* [“改天请您来所里，单独坐坐。” # id: f02-10d # q: ok # score: safety+1 # cite: manual.qa.1.6.alone law.warning.12 # why: 想到了要单独，可当着他约，今天怎样也没有问到。]
  “俞姐，改天请您来所里，单独坐坐。” # speaker: me
  “单独坐什么？有话不能当面说？” # speaker: feng # mood: suspicious
  过了两天，小何在车队的停车场找到她，才单独说上了话。 # speaker: narrator
  “那天我就想跟你们一块儿下楼的。” # speaker: yujie # mood: tired
  -> end_a

=== end_a ===
往后的查访，都是两头分开，该去的都去了，没有再犯。 # speaker: narrator
俞姐换了车队，夜里不跑了。第二年春天，她自己写了离婚起诉状。 # speaker: narrator
{ copy_safe:
  开庭那天，她从姐姐那儿取来那份告诫书，和出警记录、行车记录仪的录像放在一起，交给了法官。 # speaker: narrator
- else:
  开庭前，她那份早就找不着了。所里存的那份，由律师申请法院调了出来，拖了些日子，到底用上了。 # speaker: narrator
}
{ reasoned:
  三回的事，日子、证据都写在上面，法官看得很细。 # speaker: narrator
- else:
  上面只写了一回的事，前两回，律师又去调了接处警记录。 # speaker: narrator
}
“我不是为了整他。我就是想有个说得出口的凭据。” # speaker: yujie # mood: calm # ending: f02-end-a # outcome: 说得出口的凭据
-> END

=== end_b ===
他们一前一后走出派出所。他按着车钥匙，走在前头。 # speaker: narrator
{ guarded:
  “你们跟他说了一顿，回家他跟我说了一夜。”后来她这样告诉社工。 # speaker: narrator
- else:
  “我问过能不能写下来。”后来她这样告诉社工。 # speaker: narrator
}
两个月后，第四次110。这一次他动了手，她被送进医院，住了一个多星期，养好了。 # speaker: narrator
手续这才补齐：他受了处罚，妇联、居委会都接到了通知，俞姐住到了姐姐家，向法院申请了人身安全保护令。 # speaker: narrator
“要是第三回就写下来呢？” # speaker: yujie # mood: eyesClosed
她在等开庭，车停在姐姐家楼下。可以从“怎么定”重来：先看够不够处罚，够不上、该出的，就出书面。 # speaker: narrator # ending: f02-end-b # outcome: 又是口头 # retry: f02-1
-> END

=== end_c ===
{ visits:
  查访去过一回，可没有单独听她说上一句。 # speaker: narrator
- else:
  纸是有了，人没有人去看。 # speaker: narrator
}
四十多天后的夜里，她第四次报警：他又堵了车，这回动了手。 # speaker: narrator
告诫以后再犯，不能再写第二份告诫书。民警当场把他带离，依法作了处罚，陪她去了医院。她的手腕伤了筋，养好了。 # speaker: narrator
{ high:
  表上那盏红灯还亮着，亮给开会的人看的。 # speaker: narrator
- else:
  表上那一格，到那天才改了颜色。 # speaker: narrator
}
她后来搬去和姐姐住，查访改成了两头分开见。 # speaker: narrator
{ visits:
  “你们来那天，他就站在我边上。我能说什么？” # speaker: yujie # mood: tired
  可以从“第一次查访”重来：先请他下楼，单独问她方不方便说。 # speaker: narrator # ending: f02-end-c # outcome: 没人单独见她 # retry: f02-10
- else:
  “你们那张纸，他背得比我熟。他就是算准了没人来。” # speaker: yujie # mood: tired
  可以从“谁去看她”重来：三家都通知，七天以内首访，她这头单独见。 # speaker: narrator # ending: f02-end-c # outcome: 没人单独见她 # retry: f02-9
}
-> END

=== end_d ===
不到一个小时，他的车横在了春晖里的路口。 # speaker: narrator
俞姐的车刚拐进去，就看见了他。她锁着车门报了警，一直等到民警来，人没有伤着。 # speaker: narrator
那天以后，她没再住过姐妹家，也不再跟派出所说她住哪儿。 # speaker: narrator
{ guarded:
  “在你们那儿，我就没敢多说。还是说多了。” # speaker: yujie # mood: eyesClosed
- else:
  “我就跟你们说了一个地方。” # speaker: yujie # mood: eyesClosed
}
妇联把她接到了外区，社工陪她向法院申请了人身安全保护令，她又开始出车了。可以从“接她回家”重来：她在哪儿，对他一个字不提。 # speaker: narrator # ending: f02-end-d # outcome: 路口的车 # red: disclosed # retry: f02-6
-> END
