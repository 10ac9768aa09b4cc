=== fd_1 ===
# point: fd-1
# title: 修水管的
第一天，星期三，夜里九点四十七分。你是110接警员。 # speaker: narrator
耳机里，电视开得很响，一个女人的声音贴着话筒。 # speaker: narrator
“喂，修水管的吗？家里漏水，漏得厉害，麻烦快一点。” # speaker: tanyue # mood: concerned
“打给谁呢？”远处，一个男人问。 # speaker: narrator
* [“打错了，这里是110，别占线。” # id: fd-1a # q: taboo # score: empathy-1 safety-2 legality-1 # cite: law.dv.15 un.justice.2.3 un.justice.note.1 # why: 打到110问水管，多半是话里有话，一句打错就断了线。]
  “打错了，这里是110，别占线。” # speaker: me
  电话断了。四分钟后，楼下一位邻居打进来：“楼上又打起来了，有孩子在叫。” # speaker: narrator
  警车比本来晚了一刻钟。 # speaker: narrator
  -> fd_2
* [“听懂了，您只答是或不是。” # id: fd-1b # q: best # score: empathy+1 safety+2 record+1 # cite: law.dv.15 law.warning.2 un.justice.2.3 un.justice.8.3 law.public-security.94 # why: 换成她答得了的问法，先问危险和孩子，记下别说谁报的。]
  “这里是110，我听懂了。您只答是或不是。有人在伤害您？” # speaker: me
  “是。” # speaker: tanyue # mood: concerned
  “手里有刀吗？” # speaker: me
  “不是。就是漏得厉害。” # speaker: tanyue # mood: calm
  “家里有孩子？榕树里七栋，五楼？” # speaker: me
  “是，是。那我等着。” # speaker: tanyue # mood: calm
  “车到楼下不鸣笛。能不挂就不挂，手机放口袋里也行。” # speaker: me
  “好，师傅，麻烦你了。” # speaker: tanyue # mood: calm
  话筒里剩下布料摩擦的声音，和一个男人的脚步。你一直听着，到他们敲门。 # speaker: narrator
  警单上，你写：报警人不便讲话，有孩子，到场不说是谁报的。 # speaker: narrator
  -> fd_2
* [“您要报警，请把话说清楚。” # id: fd-1c # q: weak # score: empathy-1 safety-1 # cite: un.justice.2.3 un.justice.note.2 # why: 她正是不能说清楚才这样打，逼她讲明就是逼她挂断。]
  “女士，您要报警，请把事情说清楚。” # speaker: me
  “……不用了，我找别家。” # speaker: tanyue # mood: blank
  你往回拨，没有人接。系统里留着地址，你还是派了车。 # speaker: narrator
  -> fd_2
* [“地址报一下，这就派人来。” # id: fd-1d # q: ok # score: safety+1 # cite: law.dv.15 law.warning.2 # why: 车派得快，可有没有伤、有没有刀、有没有孩子都没问。]
  “地址报一下，这就派人来。” # speaker: me
  “榕树里，七栋五楼。快一点。” # speaker: tanyue # mood: concerned
  警单上只有一行：女子求助。 # speaker: narrator
  -> fd_2

=== fd_2 ===
# point: fd-2
# title: 五楼
第一天，夜里十点多，榕树里七栋五楼。现在，你是派出所民警岑山，带着女民警小滕。 # speaker: narrator
开门的男人拿着拖把，地上一点水也没有。 # speaker: narrator
“水管早修好了。谁叫你们来的？” # speaker: zouli # mood: smile
他身后的女人捂着左眼，脖子上系着丝巾。地上躺着一个书包，没看见孩子。 # speaker: narrator
* [“有人求助，请您让一让。” # id: fd-2a # q: ok # score: safety+1 legality+1 # cite: law.dv.15 law.warning.2 # why: 进了门，也没说是谁报的；可孩子在哪儿，没有人问。]
  “有人求助，我们要看一看，请您让一让。” # speaker: me
  “看吧，看吧。” # speaker: zouli # mood: calm
  小滕跨过那个书包，把它靠到了墙边。 # speaker: narrator
  -> fd_3
* [“没事的话，看看就走。” # id: fd-2b # q: weak # score: safety-1 # cite: un.justice.2.3 un.justice.8.3 # why: “看看就走”是先答应了他，她听着就不必开口了。]
  “没事的话，我们看看就走。” # speaker: me
  “没事，两口子拌嘴。” # speaker: zouli # mood: smile
  女人把捂着眼睛的手放下来，又抬了上去。 # speaker: narrator
  -> fd_3
* [“你爱人报的警，说说吧。” # id: fd-2c # q: taboo # score: empathy-2 safety-2 legality-2 # cite: law.warning.23 law.public-security.94 law.women.72 un.justice.note.2 # why: 当着他说出谁报的，等于告诉他今晚该找谁算账。]
  “你爱人报的警，你说说吧，怎么回事。” # speaker: me
  “哦，修水管的。”他转过头去看她，还在笑。 # speaker: narrator
  “我没有……”她的声音像砂纸。 # speaker: narrator
  -> fd_3
* [“每个人，我都要见到。” # id: fd-2d # q: best # score: safety+2 legality+2 # cite: law.dv.15 law.warning.2 law.warning.23 manual.help.contact.police wanjia.police.2 # why: 讲清来意，不说谁报的，大人孩子一个不少都要看见。]
  “谁报的不说。接到家暴求助，屋里每个人，我都要亲眼见到。书包是谁的？” # speaker: me
  “……孩子的。” # speaker: tanyue # mood: concerned
  “孩子睡了。” # speaker: zouli # mood: suspicious
  “那也要见一见。拖把先放下。” # speaker: me
  -> fd_3

=== fd_3 ===
# point: fd-3
# title: 两头
增援的同事上了楼。他走到哪儿，眼睛都跟着她。 # speaker: narrator
“我们一块儿说，她说不清楚。” # speaker: zouli # mood: calm
* [“你留下，她跟小滕出来。” # id: fd-3a # q: best # score: empathy+1 safety+2 legality+1 # cite: manual.taboo.01.say.1 manual.taboo.01.say.2 manual.taboo.01 un.justice.note.2 un.justice.3.3 law.public-security.99 # why: 分开到听不见处；“凭什么”问打人的，“发生了什么”问她。]
  “你留下，她跟小滕出来。” # speaker: me
  “她顶嘴，我才推了她一下。” # speaker: zouli # mood: serious
  “你凭什么打人？顶嘴也不行。”你把他留给同事，跟到了楼道拐角，带上了门。 # speaker: narrator
  “这儿听不见。发生了什么情况？想从哪儿说都行。” # speaker: me
  “我叫覃月，家具厂的。工钱，我没全交给他……他推我，头撞在柜门上。” # speaker: tanyue # mood: tired
  -> fd_4
* [“一人说一段，谁也别抢。” # id: fd-3b # q: weak # score: safety-1 # cite: un.justice.note.2 un.justice.3.3 # why: 公平只是看着公平，他在场，她说的就只剩一种版本。]
  “坐下，一人说一段，谁也别抢。” # speaker: me
  他说了十分钟。轮到她，她说：“就是他讲的那样。我叫覃月，家具厂的。” # speaker: narrator
  小滕等他去倒水，把她带到了楼道里。 # speaker: narrator
  -> fd_4
* [“他为什么打你啊？说说。” # id: fd-3c # q: taboo # score: empathy-2 safety-2 # cite: manual.taboo.01.never.1 manual.taboo.01 un.justice.note.2 # why: 当着他问她为什么挨打，是叫她替打人的人找理由。]
  “他为什么打你啊？说说。” # speaker: me
  “是我不会说话。” # speaker: tanyue # mood: blank
  “你看。” # speaker: zouli # mood: smile
  小滕没等你开口，先把她扶到了楼道里。她说她叫覃月，在家具厂做工。 # speaker: narrator
  -> fd_4
* [“来门口，说说经过吧。” # id: fd-3d # q: ok # score: safety+1 legality+1 # cite: un.justice.3.3 law.public-security.99 # why: 分开了，可门还敞着，几步外他一句一句都听得见。]
  “来门口，说说经过吧。” # speaker: me
  “我叫覃月，家具厂的。他……碰了我一下。” # speaker: tanyue # mood: concerned
  她看着那扇敞着的门，声音越来越小。 # speaker: narrator
  -> fd_4

=== fd_4 ===
# point: fd-4
# title: 丝巾
楼道灯底下，她左眼眶青了一块。天闷，她的丝巾系得很紧。说两句，声音就没了，停下来咽一口唾沫，眉头皱一皱。 # speaker: narrator
“不要紧，过两天就好。” # speaker: tanyue # mood: tired
* [“眼睛拍一张，回头去鉴定。” # id: fd-4a # q: weak # score: record+1 safety-1 # cite: un.health.6.1 law.injury.10 # why: 看得见的伤记了一处，看不见的那处最要命。]
  “眼睛拍一张，回头去鉴定。” # speaker: me
  小滕拍了两张。她把丝巾往上拉了拉。 # speaker: narrator
  -> fd_5
* [“不算重，冰敷一下就好。” # id: fd-4b # q: taboo # score: empathy-2 safety-2 legality-1 # cite: law.dv.15 manual.report.life-threat.3 un.justice.8.3 # why: 是安慰，也是替医生下了结论，哑的嗓子就这么放过去了。]
  “不算重，冰敷一下就好。” # speaker: me
  “嗯。”她清了一下嗓子，没清出来。 # speaker: narrator
  小滕还是叫了医生来，看的是眼睛。 # speaker: narrator
  -> fd_5
* [“小滕陪您去医院看看。” # id: fd-4c # q: ok # score: safety+1 legality+1 # cite: law.dv.15 un.justice.3.2 # why: 送医是对的，可没问嗓子，医生也就只看了眼睛。]
  “小滕陪您去医院看看，小区门口就有。” # speaker: me
  医生看了眼睛，开了药水。丝巾她没有解，也没有人问。 # speaker: narrator
  -> fd_5
* [“嗓子怎么哑的？咽得下吗？” # id: fd-4d # q: best # score: empathy+1 safety+2 legality+2 record+2 # cite: manual.report.life-threat.3 manual.look.clues.2 law.dv.15 un.justice.8.3 un.health.6.1 law.po-impl.13 law.warning.15 law.injury.18 # why: 看见丝巾和哑嗓子，问出来，送医，记原话，讲清必须报。]
  “嗓子怎么哑的？咽东西疼不疼？” # speaker: me
  她看看小滕，把丝巾解开了。两边各有几道红。 # speaker: narrator
  “他手按在这儿……我以为今晚过不去了。” # speaker: tanyue # mood: concerned
  “这是要命的事。我必须依法处理他，也要请妇联来帮您，先告诉您。现在就请医生看。” # speaker: me
  小滕问过她，才拍了照。她的话，一个字没改记进笔录。医生写了脖子，也写了眼睛。伤情鉴定的委托书，所里来开，不用她跑。 # speaker: narrator
  “还有一条路：您可以向法院申请人身安全保护令。不急着答。” # speaker: me
  ~ recorded = true
  -> fd_5

=== fd_5 ===
# point: fd-5
# title: 洗衣机旁边
孩子找到了，在阳台，蹲在洗衣机和墙中间。八岁的女孩，穿着长袖校服。邹立已经被带下楼，依法传唤到所里。 # speaker: narrator
“警察阿姨，我作业还没写完。” # speaker: xiaosui # mood: concerned
* [“爸爸打妈妈，你看见没有？” # id: fd-5a # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.justice.note.3 un.social.10 law.minors.110 law.minors.112 # why: 没人陪着就当场盘问，她答哪一句都要自己背着。]
  “爸爸打妈妈，你看见没有？” # speaker: me
  “我在写作业。”她把袖子往下拽，一直拽到手指头。 # speaker: narrator
  -> fd_6
* [“别怕，阿姨陪你坐会儿。” # id: fd-5b # q: ok # score: empathy+1 safety+1 # cite: un.social.10 law.dv.5 # why: 有人陪，她不那么怕了；身上有没有伤，没有人看。]
  “别怕，小滕阿姨陪你坐会儿。” # speaker: me
  小滕在地上坐下来，帮她把铅笔一支一支捡进笔盒。 # speaker: narrator
  -> fd_6
* [“不用讲。胳膊疼不疼？” # id: fd-5c # q: best # score: empathy+2 safety+2 legality+1 record+1 # cite: un.social.10 un.justice.note.3 law.minors.112 law.minors.110 law.dv.5 # why: 不盘问，先说不是她的错，再看伤；要问的留到一次问完。]
  “这不是你的错，今晚的事不用你讲。胳膊疼不疼？妈妈在这儿，给小滕阿姨看看，好不好？” # speaker: me
  她看看妈妈，妈妈点了头。袖子卷上去，上臂有四个青印。 # speaker: narrator
  “我去拉他……”她没说完。 # speaker: narrator
  “好了，不用说了。”你请医生一起看过，写进了笔录：孩子也受了伤。要问的话，以后找懂孩子的人陪着，一次问完。 # speaker: narrator
  ~ seen = true
  -> fd_6
* [“小朋友，先进屋去睡觉。” # id: fd-5d # q: weak # score: safety-1 # cite: un.social.10 un.principle.5 # why: 想把孩子支开是好意，可她那间屋，今晚最不敢进。]
  “小朋友，先进屋去睡觉。” # speaker: me
  “我不睡。我跟妈妈。”她攥着妈妈的衣角，袖子盖到了手背。 # speaker: narrator
  -> fd_6

=== fd_6 ===
# point: fd-6
# title: 今晚
第一天，夜里十一点半。覃月坐在警车后排，小穗靠着她。楼下有个男人在抽烟，是邹立的弟弟邹平，住三楼，有家里的钥匙。 # speaker: narrator
“我不敢上去。可我没地方去。” # speaker: tanyue # mood: tired
“我哥呢？嫂子要上哪儿，好歹说一声。” # speaker: zouping # mood: concerned
* [“给您张卡，明早自己打。” # id: fd-6a # q: weak # score: referral-1 safety-1 # cite: un.feature.9 manual.qa.1.5 un.justice.8.7 # why: 把要命的事变成一张卡片，明早她未必打得了。]
  “给您张卡，明早自己打妇联。” # speaker: me
  小滕不放心，请民政的值班员开了庇护所的门，亲自送过去。街道妇联那边，没有人告诉。 # speaker: narrator
  -> fd_7
* [“先住下，妇联明天再报。” # id: fd-6b # q: ok # score: safety+1 # cite: law.shelter.3 manual.qa.1.5 # why: 有床睡是第一步，可高危的要当场两头报，不能隔夜。]
  “先住下，妇联那头明天再报。” # speaker: me
  民政的值班员接了电话：庇护所有两张床。交接单，小滕垫着膝盖写了一行。 # speaker: narrator
  -> fd_7
* [“今晚走，妇联现在就报。” # id: fd-6c # q: best # score: empathy+1 safety+2 referral+2 record+1 legality+1 # cite: manual.qa.1.5 manual.report.to.2 law.shelter.3 un.justice.9.4 un.feature.9 un.feature.7 manual.help.contact.civil-affairs law.warning.23 # why: 当晚有处住，当晚报妇联，先问过她，去处不给第三个人。]
  “她们平安，别的不说。您请回。”车窗摇了上去。 # speaker: narrator
  “有个地方，外人不知道，孩子能一起住。我现在报街道妇联，只说要紧的，您看行吗？” # speaker: me
  “行。别让楼下的听见。” # speaker: tanyue # mood: calm
  十一点四十二分，街道妇联戚红接的。交接单上写了时间、伤情、她的原话，谁交给谁，两边都签了名。居委会那头，问过她，只告诉主任一个人，不写去处。 # speaker: narrator
  ~ told = true
  -> fd_7
* [“跟他弟说一声，免得找。” # id: fd-6d # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.warning.23 # why: 说给他弟弟，就是说给他；去处出口就收不回，是红线。]
  “跟你说一声，免得找：她们去庇护所，南边那个。你别往外讲。” # speaker: me
  “放心，一家人。” # speaker: zouping # mood: smile
  -> end_d_night

=== fd_12 ===
# point: fd-12
# title: 怎么定
第二天，下午三点。现在，你又是民警岑山。情况复杂、可能拘留的，询问查证最长二十四小时；本区的做法，也是二十四小时内处置。 # speaker: narrator
{ recorded:
  卷里有她的原话，医生写了脖子上的痕。 # speaker: narrator
- else:
  卷里只有一只青眼眶，病历上也是。 # speaker: narrator
}
{ seen:
  还有一页，写的是小穗的胳膊。 # speaker: narrator
- else:
  孩子那一栏，写着“无异常”。 # speaker: narrator
}
“师父，以前出过两回警，两回都是口头教育。他说，愿意写保证书。” # speaker: teng # mood: serious
* [“先看够不够罚，再说告诫。” # id: fd-12a # q: best # score: safety+2 legality+2 record+1 # cite: law.warning.20 law.public-security.51 law.dv.33 law.dv.20 un.principle.6 wanjia.evidence.1 law.public-security.97 law.public-security.109 law.public-security.116 baoan.timeline.2 # why: 够得上处罚的，不得拿告诫顶；缺的当天补上，再报。]
  “先看够不够罚、够不够立案。第三回了，不能拿告诫顶。” # speaker: me
  { recorded:
    你把三回的记录摆在一起，逐样核了一遍。 # speaker: narrator
  - else:
    你看见笔录上“咽口水疼”四个字，是小滕顺手写的。你请女民警去补问，陪她补了检查。脖子上的痕淡了，还在。戚红那头，也补告诉了。 # speaker: narrator
    ~ recorded = true
  }
  下午五点，分局依法决定：行政拘留十日，并处罚款，第十二天期满。伤情鉴定出来，够得上犯罪的再立案。决定书送了他，也送了她，哪份都不写她住哪儿；戚红和居委会主任，只告诉了结果。 # speaker: narrator
  ~ held = true
  -> fd_14
* [“双方签和解，别闹大了。” # id: fd-12b # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.warning.20 law.injury.31 un.justice.4.9 # why: 她人不在、也没有和解，写成和解是替她松了手。]
  “双方签个和解，别闹大了。他还要上班。” # speaker: me
  “她没说要和解。” # speaker: teng # mood: concerned
  -> fd_13
* [“够罚了，今天就报分局。” # id: fd-12c # q: ok # score: safety+1 legality+1 # cite: law.warning.20 law.public-security.51 law.dv.33 law.public-security.109 # why: 方向对，时限也赶上了；卷里缺的那几样，没有回头补。]
  “够罚了，今天就报分局。” # speaker: me
  下午五点，分局的决定下来：行政拘留十日，并处罚款，第十二天期满。卷里缺什么，没有再看。 # speaker: narrator
  ~ held = true
  -> fd_14
* [“出告诫书，也算书面了。” # id: fd-12d # q: weak # score: legality-1 safety-1 # cite: law.warning.20 law.dv.16 law.warning.5 # why: 告诫书管的是不够处罚的，拿它代替处罚，是罚轻了。]
  “出告诫书吧，也算书面的了。” # speaker: me
  小滕打开了告诫书的式样，没有往下打。 # speaker: narrator
  -> fd_13

=== fd_13 ===
# point: fd-13
# title: 退回来的卷
第二天，下午四点十分。法制员老郝把卷放回了你桌上，没坐。 # speaker: narrator
“三回了，人还在庇护所，你就这么定？” # speaker: hao # mood: serious
* [“她也没说追究，放人吧。” # id: fd-13a # q: taboo # score: empathy-2 safety-2 legality-2 # cite: law.warning.20 un.justice.8.5 law.dv.15 # why: 该办的推给她开口，他今晚就回到那栋楼里去。]
  “她也没说要追究，放人吧。” # speaker: me
  “那这个字，我不签。” # speaker: hao # mood: serious
  -> end_c_police
* [“退得对，补齐了我重报。” # id: fd-13b # q: best # score: safety+2 legality+2 record+1 # cite: law.warning.20 law.public-security.51 law.dv.33 law.dv.20 un.principle.6 # why: 同事退回来的卷，是今天最后一次改的机会。]
  “退得对，补齐了我重报。” # speaker: me
  { recorded:
    你把三回的记录并到一起，一样一样写上。 # speaker: narrator
  - else:
    你请小滕去补问，陪她补了检查。脖子上的痕淡了，还在。戚红那头，也补告诉了。 # speaker: narrator
    ~ recorded = true
  }
  晚上七点，分局依法决定：行政拘留十日，并处罚款，第十二天期满。 # speaker: narrator
  ~ held = true
  -> fd_14
* [“告诫书打好了，先发吧。” # id: fd-13c # q: weak # score: safety-1 legality-2 # cite: law.warning.20 law.warning.10 law.warning.12 # why: 纸是书面的，人今晚就出去了，往后全靠查访补。]
  “告诫书都打好了，先发吧。” # speaker: me
  “多次施暴，不能拿告诫顶。我的意见写在卷里了。” # speaker: hao # mood: serious
  值班的副所长看了看钟，还是签了。告诫书当面念了，他签了字。天黑以前，他回了榕树里。你先打电话告诉了覃月，再告诉戚红。 # speaker: narrator
  -> fd_14

=== fd_18 ===
# point: fd-18
# title: 第一次回访
第八天，星期三，下午。现在，你是民警岑山。本区的做法，两个月里回访四次，今天是第一次。 # speaker: narrator
{ held:
  邹立还在拘留所。覃月那头，要有人去看。 # speaker: narrator
- else:
  告诫书送出去六天了。法律上还有一只钟：七日内首访，两头都要见。 # speaker: narrator
}
“师父，表上要填‘受害人近况’。戚姐问，咱们怎么见她？” # speaker: teng # mood: calm
* [“打个电话，问声好就行。” # id: fd-18a # q: weak # score: safety-1 # cite: manual.qa.1.6.alone law.wf-rules.13 # why: 电话里听不出她在哪儿、身边有谁，一声“好”不作数。]
  “打个电话，问声好就行。” # speaker: me
  “好，都好。”她说。旁边有人在叫号，她挂了。 # speaker: narrator
  -> fd_19
* [“她定地方，单独去见她。” # id: fd-18b # q: best # score: empathy+1 safety+2 legality+1 record+2 # cite: manual.qa.1.6.alone law.warning.12 law.wf-rules.13 baoan.timeline.5 un.feature.7 un.justice.10.3 # why: 地方时间由她定，单独见，两头分开，原话写进记录。]
  “地方她定，单独见。他那头，另派人去，两头不说对方一个字。” # speaker: me
  她定在卫生院的理疗室。小滕去的。 # speaker: narrator
  “夜里老醒。怕他去找小穗。”她说了二十分钟，小滕照原话记。 # speaker: narrator
  { held:
    他那头，同事去拘留所见的：他只问了一句，“她们住哪儿”。这句也写上了。 # speaker: narrator
  - else:
    他那头，你去的：他只问了一句，“她们住哪儿”。这句也写上了。 # speaker: narrator
  }
  -> fd_19
* [“表先填上，写情况良好。” # id: fd-18c # q: taboo # score: safety-2 legality-2 record-2 # cite: law.warning.12 manual.qa.1.6.alone un.feature.8 # why: 人没见到就写良好，后面三次的人都会照着抄。]
  “表先填上，写情况良好。忙完这阵再去。” # speaker: me
  小滕把笔帽拧上，又拧开，填了。 # speaker: narrator
  -> fd_19
* [“请她来所里，坐下谈谈。” # id: fd-18d # q: ok # score: safety+1 # cite: manual.qa.1.6.alone law.public-security.99 # why: 单独谈是对的，可来所里要路过榕树里，该让她定地方。]
  “请她来所里，坐下谈谈。” # speaker: me
  她来了，戴着帽子，绕了三条街。“下回，能不能别在这儿？” # speaker: narrator
  -> fd_19

=== fd_20 ===
# point: fd-20
# title: 生日蛋糕
第十五天，星期三，下午四点二十。现在，你是民警岑山。按本区的做法，这个案子今天该点“办结”了。 # speaker: narrator
小滕早上就问过：“师父，点不点？”你还没有答，对讲机响了：实验小学门口，一个男人提着蛋糕，拦着个二年级的女孩。 # speaker: narrator
{ school:
  你到的时候，小穗在庄老师的办公室里。报警的是庄老师。 # speaker: narrator
- else:
  你到的时候，值班老师正笑着把书包递给他。报警的是一位接孩子的家长。 # speaker: narrator
}
{ listed:
  裁定上写着小穗，也写着学校。 # speaker: narrator
- else:
  裁定上只有覃月一个人：不准施暴，不准骚扰、跟踪、接触。 # speaker: narrator
}
“今天她生日。我就想叫孩子带个路，跟她妈认个错。” # speaker: zouli # mood: concerned
* [“看一眼就走，父女一场。” # id: fd-20a # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.po-impl.17 law.dv.32 un.justice.8.2 un.justice.8.5 # why: 人情话最难拒，可他要的是带路，令就从这儿破了。]
  “看一眼就走，父女一场。” # speaker: me
  小穗刚被领到门口，人群一挤，他拉着孩子上了一辆面包车。 # speaker: narrator
  -> end_e
* [“先带走，别的回头再说。” # id: fd-20b # q: ok # score: safety+1 legality+1 # cite: law.po-impl.17 un.justice.8.2 # why: 人带开了；法院、她和孩子三头，都还没有人去说。]
  “先带走，别的回头再说。” # speaker: me
  人带到了所里。覃月是听替她接孩子的工友说的。第二天一早，法院来电话要材料。 # speaker: narrator
  -> fd_21
* [“下回别来了，回去吧。” # id: fd-20c # q: weak # score: safety-1 legality-1 # cite: law.po-impl.17 un.justice.8.2 law.dv.34 # why: 有令在，劝走等于告诉他，来了也就是一句话。]
  “下回别来了，回去吧。” # speaker: me
  { school:
    他走到马路对面，站了半个小时。庄老师把小穗留到天黑，自己把经过写下来，报给了法院。 # speaker: narrator
    -> fd_21
  - else:
    你转身的工夫，他从侧门绕了进去。值班老师不知道有令，孩子跟他上了一辆面包车。 # speaker: narrator
    -> end_e
  }
* [“蛋糕放下，你跟我们走。” # id: fd-20d # q: best # score: safety+2 legality+2 record+2 referral+1 # cite: law.po-impl.17 law.dv.32 law.dv.34 un.justice.8.2 law.dv.20 un.justice.10.3 baoan.timeline.4 # why: 制止、带离、固定证据、通报法院，先告诉她，孩子有人陪。]
  { listed:
    “蛋糕放下，你跟我们走。孩子、学校，令上都写着。” # speaker: me
  - else:
    “蛋糕放下，你跟我们走。令上不准骚扰、跟踪、接触她，你叫孩子带路去找她。算不算违反，法院来认定。” # speaker: me
  }
  { school:
    庄老师陪着小穗，没让她看见。 # speaker: narrator
  - else:
    小滕从他手里接过书包，领着小穗进了校门，请老师陪着。 # speaker: narrator
  }
  监控拷了，他的原话记了。五点前，你给覃月打了电话，又通报了戚红和法院。 # speaker: narrator
  “小穗好好的，有人陪着。他被带走了，见不着您。小滕在学校等您来接。” # speaker: me
  “师父，还剩几个钟头，不点就超了。” # speaker: teng # mood: concerned
  “那就写明为什么没办结。钟是给咱们定的，不是给她定的。” # speaker: me
  -> fd_21
