# title: 一张七十二小时内的纸
# id: field-04
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 同归于尽的威胁
# warn: 跟踪与盯梢
# minutes: 12

VAR guarded = false
VAR interpreter = false
VAR told_both = false
VAR promised = false
VAR wide = false
VAR plan = false

-> prologue

=== prologue ===
旗妇联的维权窗口，二楼，窗外是停车场。你是旗妇联的权益干部。 # speaker: narrator
墙上的屏幕连着法律援助中心，高律师每星期二上午在线。 # speaker: narrator
十一点差十分，进来一个女人，皮靴上有土，手里攥着一个兽药店的塑料袋。她没坐，先到窗边看了看楼下。 # speaker: narrator
-> f04_1

=== f04_1 ===
# point: f04-1
# title: 问一张纸
“我叫萨仁。那个……法院的，保护的纸。要钱，不要？要先，离了，才给？多少天？” # speaker: saren # mood: concerned
她的汉话一个词一个词往外走，问完，又看了一眼窗外。 # speaker: narrator
* [“你怎么话都说不清楚，到底要我干什么？” # id: f04-1a # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.05.never.1 manual.taboo.05 un.principle.3 # why: 她是用第二种语言在求助，嫌她说不清，就是叫她别说了。]
  “你怎么话都说不清楚，到底要我干什么？是离婚，还是要钱？” # speaker: me
  “……没有。我问错了。” # speaker: saren # mood: blank
  她把塑料袋换到另一只手里。手机在袋子里震，她没有拿出来。 # speaker: narrator
  “您先别走。同志，让她慢慢讲。” # speaker: gao # mood: serious
  ~ guarded = true
  -> f04_2
* [“不要钱，一分也不收。您坐，材料带了没有？” # id: f04-1b # q: ok # score: empathy+1 legality+1 # cite: law.po-procedure.1 un.principle.3 # why: 答得对，可她一直在看窗外，楼下有谁没有问。]
  “不要钱，一分也不收。您坐，材料带了没有？” # speaker: me
  “材料……没有。” # speaker: saren # mood: concerned
  她坐了椅子边，脸还朝着窗。 # speaker: narrator
  -> f04_2
* [“麻烦您再讲一遍可以吗？他这会儿在哪儿？” # id: f04-1c # q: best # score: empathy+2 safety+2 referral+1 # cite: manual.taboo.05.say.1 un.principle.3 un.social.note.4 un.principle.5 un.justice.8.3 # why: 请她慢慢讲、问要不要翻译，再看今天：他在哪、孩子谁接。]
  “麻烦您再讲一遍可以吗？不急，用您自己的话讲也行。要不要请一位翻译？跟您家不认识的。” # speaker: me
  她点头，点了两次。翻译其其格在另一个小屏上接通了。 # speaker: narrator
  “先问今天：他这会儿在哪儿？孩子谁接？” # speaker: me
  “楼下，灰的皮卡，他的。他跟着我进城的，我说来拿羊的药。”她一用自己的话，就快了起来，其其格跟着译。 # speaker: narrator
  “女儿十岁，在城里上学，我额吉接。” # speaker: saren # mood: concerned
  你把百叶窗放下了一半，请她坐到里侧。 # speaker: narrator
  ~ interpreter = true
  -> f04_2
* [“这个有规定，我把条文从头念给您听听。” # id: f04-1d # q: weak # score: legality+1 empathy-1 # cite: un.social.note.4 un.principle.3 un.justice.10.1 # why: 条文没念错，可她听懂的没有几个字，最急的也没问。]
  “这个有规定。当事人因遭受家庭暴力或者面临家庭暴力的现实危险……” # speaker: me
  她听得很用力，眉头越来越紧。 # speaker: narrator
  “现实……什么？” # speaker: saren # mood: suspicious
  ~ guarded = true
  -> f04_2

=== f04_2 ===
# point: f04-2
# title: 楼下
楼下响了两声喇叭，一长一短。她的手一下子攥紧了。 # speaker: narrator
{ interpreter:
  她把声音压得很低，其其格也跟着压低了：“他早上讲，‘你敢去法院，我就去学校，大家一起死’。” # speaker: narrator
- else:
  “他讲，我敢去法院，他就去学校。大家……一起，死。” # speaker: saren # mood: concerned
}
* [“这句话必须报，怎么报咱们商量。” # id: f04-2a # q: best # score: empathy+1 safety+2 legality+2 referral+2 record+1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.2 manual.report.to.3 law.wf-rules.11 law.minors.11 un.principle.5 # why: 两头都报，先护住孩子；先告诉她为什么，再定怎么报。]
  “一起死、去学校，这话关系到您和孩子的命。派出所和上级妇联，我必须马上报。我先跟您说，再打电话。” # speaker: me
  { not interpreter:
    你请翻译其其格上了线，把这几句一句一句译给她。 # speaker: narrator
    ~ interpreter = true
  }
  “警察来，他看见，怎么办？” # speaker: saren # mood: concerned
  “请他们一路去学校，先看住孩子，老师那边由民警说；一路从后院上来。您不下楼，不接电话。这样行不行？” # speaker: me
  “行。叫我额吉也不要出门。” # speaker: saren # mood: serious
  十一点零二分，派出所；十一点零六分，盟妇联。十一点二十，民警回话：孩子在老师办公室，好好的。 # speaker: narrator
  她把脸埋进手里，肩膀松了下来。 # speaker: narrator
  ~ told_both = true
  ~ guarded = false
  -> f04_4
* [“先把申请写完，写完再说这个。” # id: f04-2b # q: weak # score: safety-2 # cite: manual.report.life-threat.2 manual.qa.1.5 # why: 纸要紧，可孩子在学校，他在楼下，等不到写完。]
  “先把申请写完，写完再说这个。” # speaker: me
  你打开了申请书的样表。第一栏还没填完，喇叭又响了，这回没有停。 # speaker: narrator
  -> f04_3
* [“他就是吓吓您，没几个敢真去。” # id: f04-2c # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.2 un.justice.8.3 law.wf-rules.11 # why: 拿“没几个”去赌一个孩子，赌不起，她也不会再说第二遍。]
  “他就是吓吓您，没几个敢真去的。” # speaker: me
  “……他去过。” # speaker: saren # mood: blank
  喇叭又响了，这回没有停。 # speaker: narrator
  ~ guarded = true
  -> f04_3
* [“您坐着别动，我这就打个110。” # id: f04-2d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 报得快，可没讲给她听，孩子那头和上级妇联也漏了。]
  “您坐着别动，我这就打个110。” # speaker: me
  她只听懂了“110”，站起来就要走。 # speaker: narrator
  “不要！女儿在学校！” # speaker: saren # mood: concerned
  高律师在屏幕里请了翻译其其格上线，慢慢讲给她听，又提醒派出所先去了学校。孩子没事。 # speaker: narrator
  ~ guarded = true
  ~ interpreter = true
  -> f04_4

=== f04_3 ===
# point: f04-3
# title: 喇叭
停车场上，灰皮卡的车门开了。她抓起塑料袋。 # speaker: narrator
“我下去。不下去，他走了，去学校。” # speaker: saren # mood: serious
* [“把药给他，您先回去，改天再来。” # id: f04-3a # q: taboo # score: empathy-1 safety-2 legality-1 # cite: un.principle.5 manual.report.life-threat.2 manual.qa.1.5 # why: 听着是替她解围，其实是把她和孩子一起交了出去。]
  “那您先把药给他，别让他起疑，改天再来办。” # speaker: me
  “好。” # speaker: saren # mood: blank
  -> end_c_left
* [“先不下去，学校我马上叫人去。” # id: f04-3b # q: best # score: empathy+1 safety+2 legality+1 referral+2 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.2 manual.report.to.3 law.minors.11 # why: 刚才没接住，现在接：先去学校，两头都报，人不下楼。]
  “先不下去。那句话，我该当时就管的。学校那边，我马上请民警去，孩子先到老师办公室。” # speaker: me
  你请翻译其其格上线，把话一句一句译过去：派出所要报，上级妇联也要报，为什么，怎么报。 # speaker: narrator
  “孩子……先？” # speaker: saren # mood: concerned
  “孩子先。” # speaker: me
  十一点十一分，派出所；十一点十五分，盟妇联。民警从后院上来，另一路到了学校。楼下，皮卡被拦住了。 # speaker: narrator
  ~ told_both = true
  ~ interpreter = true
  -> f04_4
* [“您留个电话，我回头再联系您。” # id: f04-3c # q: weak # score: safety-2 # cite: un.feature.7 manual.qa.1.5 # why: 电话在他手里翻得到，人下了楼，这句话就没人管了。]
  “那您留个电话，我回头联系您。” # speaker: me
  她写了一个号码，最后两位，你认不出是1还是7。 # speaker: narrator
  -> end_c_left

=== f04_4 ===
# point: f04-4
# title: 能不能
她丈夫那顺被民警请去了派出所问话。窗口安静下来，其其格还在线上。 # speaker: narrator
“村里人讲，要先离了婚，才给那张纸。法院，事情多，管我们？” # speaker: saren # mood: tired
* [“能，不用先离婚，也不收钱。” # id: f04-4a # q: best # score: empathy+1 legality+2 referral+1 # cite: law.po.1 law.dv.23 law.po-procedure.1 law.po.6 law.aid.32 un.social.7 station.duty.court un.justice.9.1 # why: 不用先离婚、不收费、证明到较大可能性，一句一句讲懂。]
  “能管。不用先离婚，不收钱，也不用找人担保。挨过打的，或者眼看要挨打的，都可以申请。” # speaker: me
  “要很多证据？” # speaker: saren # mood: concerned
  “不用样样都有。您自己讲的话、他发过的语音消息、今天的报警记录，都算。法官看下来，觉得很可能有这回事，就可以作出来。” # speaker: me
  “法律援助也能申请，家暴的，不看家里穷不穷。写申请，我来帮她。” # speaker: gao # mood: calm
  “离不离婚呢？” # speaker: saren # mood: concerned
  “那是另一件事，您慢慢想。” # speaker: me
  -> f04_5
* [“材料要一大堆，您先回去备齐。” # id: f04-4b # q: weak # score: legality-1 safety-1 # cite: law.po.6 law.dv.27 wanjia.silo.5 # why: 没有那么高的门槛，“备齐”两个字能拖垮一个人。]
  “材料要一大堆，病历、照片、证人，您先回去备齐。” # speaker: me
  “回去？” # speaker: saren # mood: suspicious
  “不用备齐。今天的报警记录、她自己讲的，就可以先递。” # speaker: gao # mood: serious
  ~ guarded = true
  -> f04_5
* [“法院哪有空管，先离了就好办。” # id: f04-4c # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.po.1 wanjia.silo.4 station.duty.court # why: 这是最常见的错话，一句“先离婚”，她就空着手回去了。]
  “法院哪有空管这个，您先离了婚，就好办了。” # speaker: me
  “哦。村里人，讲得对。” # speaker: saren # mood: blank
  屏幕卡住了，高律师的嘴在动，没有声音。等信号回来，她已经下了楼。 # speaker: narrator
  -> end_c_divorce
* [“我还不太清楚，现在就问律师。” # id: f04-4d # q: ok # score: empathy+1 legality+1 # cite: manual.taboo.05.say.3 manual.speak.style.2 manual.help.contact.justice # why: 不懂就问，当场问，是对的；最好自己先学会这几句。]
  “你了解的政策我还不太清楚，我可以向有关方面学习了解一下，再回复您好么？高律师就在线，咱们现在就问。” # speaker: me
  “不用先离婚，不收钱，眼看要挨打也能申请。”高律师说一句，其其格译一句。 # speaker: narrator
  “哦，不用。” # speaker: saren # mood: calm
  -> f04_5

=== f04_5 ===
# point: f04-5
# title: 多少天
她把手摊在桌上，准备一天一天地数。 # speaker: narrator
“那张纸，今天，有没有？管，多少天？” # speaker: saren # mood: concerned
* [“这种急事，二十四小时一定拿到。” # id: f04-5a # q: taboo # score: safety-1 legality-2 # cite: law.dv.28 baoan.timeline.3 # why: 急不急由法院定，别处的做法也不是这里的承诺，许了就是空等。]
  “这种急事，二十四小时一定拿到手里，您放一百个心。” # speaker: me
  “明天，这个时候。”她看了看表，记住了。 # speaker: narrator
  “我们不好这样保证……” # speaker: gao # mood: concerned
  她已经把日子写在了手心里。 # speaker: narrator
  ~ promised = true
  -> f04_6
* [“受理以后，七十二小时里定。” # id: f04-5b # q: ok # score: legality+1 # cite: law.dv.28 # why: 期限说对了，紧急的怎样、管多久、到期怎么办没有讲。]
  “法院受理以后，七十二小时里定下来。” # speaker: me
  “三天。管一辈子？” # speaker: saren # mood: concerned
  你说不是，有个期限。她等着，你去接了个电话。 # speaker: narrator
  -> f04_6
* [“快的话很快，法院会抓紧办的。” # id: f04-5c # q: weak # score: empathy+0 # cite: law.dv.28 un.justice.note.4 un.justice.9.1 # why: 没有许错，可“很快”没法让她排今晚和明天。]
  “快的话很快，法院会抓紧的。” # speaker: me
  “很快，是几天？” # speaker: saren # mood: suspicious
  “就这几天吧。” # speaker: me
  -> f04_6
* [“三天里定，急的一天，不打包票。” # id: f04-5d # q: best # score: empathy+1 legality+2 # cite: law.dv.28 law.dv.30 un.justice.note.4 un.justice.9.1 baoan.timeline.3 # why: 期限、有效期、延长都说准；等的这几天怎么过也一起说。]
  “法院受理以后，三天里，七十二个小时，要定下来。情况紧急的，一天里，二十四个小时。紧不紧急，法官定，我不打包票。” # speaker: me
  “最长管六个月，从作出那天起。到期以前您还怕，可以申请延长。” # speaker: me
  “等的这几天，不能空等。住哪儿，孩子怎么上学，一会儿就商量。” # speaker: me
  她把“六个月”用自己的话念了一遍，其其格点点头，说对。 # speaker: narrator
  -> f04_6

=== f04_6 ===
# point: f04-6
# title: 写什么
高律师把申请书调到屏幕上，光标停在“请求事项”。 # speaker: narrator
“我跟女儿、额吉，今晚住表姐那儿。他常去的地方，我讲给你们。” # speaker: saren # mood: calm
* [“写上不准施暴，最要紧的是它。” # id: f04-6a # q: weak # score: legality-1 safety-1 # cite: law.dv.29 law.po.10 # why: 只写一条，他不动手、天天在校门口站着，就没有依据管。]
  “就写不准施暴这条，最要紧的是它。” # speaker: me
  “他不打，就站着看，行不行？” # speaker: saren # mood: suspicious
  你说先把最要紧的拿下来。光标跳到了下一栏。 # speaker: narrator
  -> f04_7
* [“现在住哪儿也写上，好送文书。” # id: f04-6b # q: taboo # red: disclosed # score: safety-2 legality-2 record-1 # cite: law.po-impl.4 un.feature.7 law.dv.32 # why: 文书要送给他看，写上住处就是把门牌号递到他手里，是红线。]
  “现在住哪儿，也写上，法院送文书好找您。” # speaker: me
  她把表姐那家小旅馆的名字、房号，一个字一个字报给了你。 # speaker: narrator
  申请书打出来，递了上去，副本送到了那顺手里。 # speaker: narrator
  -> end_d
* [“打的跟的都不准，孩子也列上。” # id: f04-6c # q: best # score: safety+2 legality+2 record+1 # cite: law.dv.29 law.po.10 law.po-impl.4 un.feature.7 law.po-impl.3 # why: 该管的列全，孩子老人也在内；她现在住哪儿，一个字不写。]
  “这几样，您听听要不要：不准打骂威胁；不准跟踪、骚扰、接触您，还有孩子、您额吉；学校、药店那一片，不准去闹；让他搬出您的房子。” # speaker: me
  “房子是额吉的，他该走。都要。” # speaker: saren # mood: serious
  “您现在住哪儿，申请和裁定上都不写。法官要联系您，留我这儿的电话，住处单独跟法官说。” # speaker: me
  她让其其格从头译了一遍，才在纸上签了名字。 # speaker: narrator
  ~ wide = true
  -> f04_7
* [“不准施暴、不准骚扰，先写这些。” # id: f04-6d # q: ok # score: safety+1 legality+1 # cite: law.dv.29 # why: 主要的有了，可他说的是去学校，孩子和老人没有列进去。]
  “不准施暴，不准跟踪骚扰，先写这两条。” # speaker: me
  “女儿呢？” # speaker: saren # mood: concerned
  “女儿跟着您，不就一样嘛。” # speaker: me
  -> f04_7

=== f04_7 ===
# point: f04-7
# title: 去法院
下午两点，申请书有了。表姐的车停在后院。 # speaker: narrator
“法院，我没有进去过。汉字，我写不多。” # speaker: saren # mood: concerned
* [“地址写给您，进门找立案窗口。” # id: f04-7a # q: weak # score: referral-1 # cite: un.feature.9 un.social.note.4 # why: 路是指了，可人生地不熟、字不熟，到了门口还得折回来。]
  “地址我写给您，进门找立案窗口就行。” # speaker: me
  她在法院门口转了三圈，保安问她办什么，她说不清，又走了回来。 # speaker: narrator
  “明天，我再去。” # speaker: saren # mood: tired
  第二天，高律师请同事陪她，才递了进去。 # speaker: narrator
  -> f04_8
* [“叫上他一起，当面跟法官说清。” # id: f04-7b # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.po.7 un.justice.4.9 un.principle.5 # why: 申请不用他同意，也不用他到场；叫上他，她就开不了口。]
  “最好叫上他一起去，当面跟法官说清楚，省得来回问。” # speaker: me
  “他去，我不去。” # speaker: saren # mood: serious
  高律师把麦克风的声音开大了：“不用他到场。萨仁，我陪你去。” # speaker: narrator
  ~ guarded = true
  -> f04_8
* [“我陪您去，口头讲也能申请。” # id: f04-7c # q: best # score: empathy+1 safety+1 legality+2 referral+2 # cite: law.dv.24 law.dv.25 law.po-impl.11 law.po.7 wanjia.procedure.3 un.feature.9 un.justice.9.3 # why: 陪着去、翻译在线；口头也行，三处法院可选，不必等他到场。]
  “我陪您去，从后院走。您写不了的，口头讲，法院记进笔录，也算。其其格一路在线。” # speaker: me
  “去哪个法院也能挑：您住的地方、他住的地方、出事的地方，都行。咱们去他不顺路的那个。” # speaker: me
  “他不来，也给？” # speaker: saren # mood: suspicious
  “法官会用电话或者别的办法问他。他不理，也不耽误。” # speaker: gao # mood: calm
  三点一刻，窗口收了申请，当场立了案。萨仁把回执给你看，让你替她收着。 # speaker: narrator
  -> f04_8
* [“送您到门口，里头有导诉台。” # id: f04-7d # q: ok # score: empathy+1 referral+1 # cite: law.po-impl.11 un.feature.9 # why: 送到门口不容易了，可最难的那几句话，是在门里头说的。]
  “我送您到门口，里头有导诉台。” # speaker: me
  她进去了。导诉台的姑娘很和气，可两个人说了半天，才找到会她那种话的人。 # speaker: narrator
  四点半，申请收了。 # speaker: narrator
  -> f04_8

=== f04_8 ===
# point: f04-8
# title: 拿到之后
{ promised:
  到了你说的那个钟点，她在法院门口的台阶上坐着，等到天黑。 # speaker: narrator
  “你讲的，二十四小时。” # speaker: saren # mood: tired
}
受理以后第三天上午，裁定下来了。两页纸，盖着红章。 # speaker: narrator
“有了这个，他就，不敢了？” # speaker: saren # mood: calm
* [“有法院的章，往后就不用怕了。” # id: f04-8a # q: taboo # score: safety-2 legality-1 # cite: un.justice.8.2 un.justice.8.4 law.dv.34 # why: 纸要人去执行，说“不用怕”，她就把门敞开了。]
  “有法院的章，往后您什么都不用怕了。” # speaker: me
  “不怕了。”她笑了，露出一颗小虎牙。 # speaker: narrator
  那天晚上，她自己走大路回的表姐家。 # speaker: narrator
  -> end_b
* [“谁管哪样、打给谁，我讲一遍。” # id: f04-8b # q: best # score: empathy+1 safety+2 legality+2 referral+1 record+1 # cite: law.dv.32 law.dv.34 un.justice.8.2 un.justice.8.4 manual.qa.1.7.cards law.dv.30 manual.form.4.field.6 # why: 谁执行、违反找谁、计划照做，说到她能自己复述一遍。]
  “他要是靠近、跟着、发话吓人，您打110，也告诉法院。违反了纸上写的，法院要训诫，还可以罚款、拘留；够上犯罪的，追究刑事责任。” # speaker: me
  “这张纸，公安和社区也都收到了，要帮着执行。可是纸不会替您走路，路还得换，门还得锁。” # speaker: me
  你们画了一张图：上学走哪条街，哪家店能躲，谁的电话先打。图留在老师那儿，她脑子里记一份。 # speaker: narrator
  { not told_both:
    “还有一样，是我漏了。盟妇联那头，那天没有报。我现在报，请她们也跟着看您，行吗？” # speaker: me
    “行。多一个人看。” # speaker: saren # mood: calm
    ~ told_both = true
  }
  “您给我讲一遍？” # speaker: me
  她用汉话讲的，一个词一个词，一样没有漏。 # speaker: narrator
  ~ guarded = false
  ~ plan = true
  -> f04_9
* [“您收好，以后有事了再来找我。” # id: f04-8c # q: weak # score: safety-1 # cite: un.justice.8.4 un.justice.10.3 # why: 有事再来，是把下一步全压在出事以后。]
  “您收好，有事再来。” # speaker: me
  “好。谢谢。” # speaker: saren # mood: calm
  她把纸折了四折，放进了靴筒里。 # speaker: narrator
  -> end_b
* [“他要是再来，您就打110，别吵。” # id: f04-8d # q: ok # score: safety+1 legality+1 # cite: law.dv.32 law.dv.34 # why: 最要紧的一句有了，可平日里走哪条路、谁看着，没有排。]
  “他要是再来，您就打110，别跟他吵。” # speaker: me
  “110。我会讲。” # speaker: saren # mood: calm
  第二天，她照旧走那条路送女儿。 # speaker: narrator
  -> f04_9

=== f04_9 ===
# point: f04-9
# title: 校门对面
裁定下来后的第五天，早上七点四十，她打来电话，喘着气。 # speaker: narrator
{ wide:
  “他在学校对面，车里，没有下来。发了语音，讲，‘我没进门，不算吧’。” # speaker: saren # mood: concerned
- else:
  “他在学校对面，车里，没有下来。发了语音，讲，‘纸上没写学校’。” # speaker: saren # mood: concerned
}
* [“没进校门没动手，不好说他的。” # id: f04-9a # q: taboo # score: safety-2 legality-2 # cite: law.dv.29 law.po.10 law.dv.34 un.justice.8.2 # why: 跟到校门口、发语音，算不算违反由民警和法院查，等动手就晚了。]
  “没进校门，没动手，这个还不好说他的。” # speaker: me
  “哦。” # speaker: saren # mood: blank
  她牵着女儿，从皮卡前面走了过去。 # speaker: narrator
  -> end_b
* [“先进店里，打110，语音别删。” # id: f04-9b # q: best # score: safety+2 legality+2 record+2 referral+1 # cite: law.dv.34 law.po.10 law.dv.32 law.po-impl.2 un.justice.8.2 un.justice.8.4 law.dv.30 # why: 先进能躲的店，立刻报警，语音留着，同时告诉法院和学校。]
  “您跟孩子先进店里，从里头锁门，现在打110。讲不清楚，就把电话给店主。语音别删，一个字不用回他。” # speaker: me
  电话里窸窸窣窣的，过了几分钟，她的声音稳下来了。 # speaker: narrator
  “警察来了。” # speaker: saren # mood: serious
  { wide:
    你把几点几分、她的原话记下来，告诉了法院，也告诉了学校。法官当天传了那顺：裁定不准他接触，那条语音就是接触；守在校门口的事，也查清了。给了训诫，把话讲明：再有，就不止训诫了。 # speaker: narrator
  - else:
    民警依法问了他，记录在案，学校也打了招呼。你陪她拿着语音去找法官，申请变更，把孩子、老人和学校都加了上去。 # speaker: narrator
    ~ wide = true
  }
  -> pick_end
* [“您别慌，再看看，兴许就走了。” # id: f04-9c # q: weak # score: safety-2 # cite: un.justice.8.2 un.justice.8.3 # why: 看一看，看的是他敢不敢再近一步。]
  “您先别慌，再看看，他也许一会儿就走。” # speaker: me
  他没有走。他跟着她们，一直跟到了表姐家的那条街。 # speaker: narrator
  -> end_b
* [“我叫老师出来，先接一下你们。” # id: f04-9d # q: ok # score: safety+1 referral+1 # cite: un.justice.8.4 law.minors.11 # why: 孩子先进了校门，是对的；可没报警，也没告诉法院。]
  “我给老师打电话，叫她出来接你们。” # speaker: me
  老师跑出来，把孩子牵了进去。皮卡停到八点半才走，没有人去问他。 # speaker: narrator
  下午放学，民警才知道，补了记录。从那天起，校门口多了一个保安。 # speaker: narrator
  -> pick_end

=== pick_end ===
{ told_both:
  -> end_a
- else:
  -> f04_10
}

=== f04_10 ===
# point: f04-10
# title: 空着的一格
晚上，你对着附表4核这些天的事。“报告给谁”那一栏，派出所后面有时间，上级妇联后面是空的。 # speaker: narrator
屏幕那头，高律师还没有下线。 # speaker: narrator
“她说往后兴许搬去邻旗。那边谁接？” # speaker: gao # mood: concerned
* [“现在就报盟妇联，请人接着她。” # id: f04-10a # q: best # score: safety+1 legality+1 referral+2 record+1 # cite: manual.qa.1.5 manual.report.to.2 manual.form.4.field.6 manual.qa.1.4.report un.feature.9 # why: 漏了就补：先问过她，再报上级，请邻旗接上，写明几点。]
  你先拨了萨仁的安全号码。 # speaker: narrator
  “有一头我漏报了，是盟妇联，这是必须报的，先跟您说。报了，您真要搬，邻旗也有人接。可以吗？” # speaker: me
  “可以。住哪里，不要写。” # speaker: saren # mood: calm
  七点五十二分，盟妇联的值班干部记下了，第二天就把这一头接了过去，邻旗那边也说好了人。 # speaker: narrator
  ~ told_both = true
  -> end_a
* [“等她搬了，那边自然会找她的。” # id: f04-10b # q: weak # score: safety-1 referral-1 # cite: manual.qa.1.5 un.feature.9 # why: 没有人告诉那边，那边就没有“自然会”。]
  “等她真搬了，那边的人自然会找她。” # speaker: me
  “谁告诉他们呢？” # speaker: gao # mood: suspicious
  -> end_b
* [“时间补成那天上午，表就齐了。” # id: f04-10c # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 没报写成报了，是造假，真正要接她的人还是不知道。]
  “补成那天上午十一点，表就齐了。” # speaker: me
  高律师看着你，没有说话，把视频关了。 # speaker: narrator
  -> end_b

=== end_a ===
{ plan:
  裁定管着的那几个月，学校门口有人看着，她照着图，换了一条路送女儿。 # speaker: narrator
- else:
  裁定管着的那几个月，学校门口有人看着。路是后来补着商量的，她换了一条，送女儿。 # speaker: narrator
}
{ wide:
  他来过一次，没有第二次。 # speaker: narrator
- else:
  起初纸上没写学校，高律师陪她补了变更，孩子和额吉也列了进去。 # speaker: narrator
}
到期前二十天，她自己走进了窗口，把话一口气讲完。 # speaker: narrator
“我要申请，延长。要不要钱？不要钱。我晓得的。” # speaker: saren # mood: smile
{ guarded:
  她还是先看一眼楼下，再坐下。离不离婚，她说再想想。 # speaker: narrator # ending: f04-end-a # outcome: 换了一条路
- else:
  离不离婚，她说再想想。额吉给你带了一罐奶豆腐。 # speaker: narrator # ending: f04-end-a # outcome: 换了一条路
}
-> END

=== end_b ===
纸还在，他也还在。 # speaker: narrator
有一天傍晚，皮卡跟着她，跟到了表姐的小旅馆。他在楼下喊，喊女儿的名字。 # speaker: narrator
表姐锁上了门，打了110。民警赶到，把他带走了，三代人都没有受伤。 # speaker: narrator
这一回，公安和法院依法处理了他。她们连夜搬去了邻旗，女儿换了学校，她在新的兽药店又找到了活。 # speaker: narrator
{
- not told_both:
  “我以为，有纸，就好了。” # speaker: saren # mood: tired
  要命的话，上级妇联那头一直没有报，邻旗没有人接她。可以从“楼下”重来：两头都报，先护住孩子。 # speaker: narrator # ending: f04-end-b # outcome: 只有一张纸 # red: not-reported # retry: f04-2
- plan:
  “那天早上，他在对面，我打了电话的。” # speaker: saren # mood: tired
  可以从“校门对面”重来：先进店里，马上打110，语音留着，同时告诉法院。 # speaker: narrator # ending: f04-end-b # outcome: 只有一张纸 # retry: f04-9
- else:
  “我以为，有纸，就好了。” # speaker: saren # mood: tired
  可以从“拿到之后”重来：谁管哪样、违反了找谁，安全计划一天也不能停。 # speaker: narrator # ending: f04-end-b # outcome: 只有一张纸 # retry: f04-8
}
-> END

=== end_c_left ===
她下了楼，皮卡开走了。你这头，公安没有报，上级妇联也没有报。 # speaker: narrator
下午，校门口起了争吵。老师把孩子抱进屋里，报了110。民警拦住了他，孩子和额吉都没有受伤。 # speaker: narrator
两个月后，社区的人上门登记，带着翻译，单独问了她一句。 # speaker: narrator
{ guarded:
  “我去问过的。她没听出来，我怕什么。”她用自己的话说的。 # speaker: narrator
- else:
  “我去问过的。楼下喇叭响，我就走了。”她用自己的话说的。 # speaker: narrator
}
这一次，有人陪她递了申请，母女和额吉住在表姐那儿，平安。可以从“楼下”重来：那句话先报，孩子先护住。 # speaker: narrator # ending: f04-end-c # outcome: 空手回去 # red: not-reported # retry: f04-2
-> END

=== end_c_divorce ===
她没有递申请。那顺因为那句话受了处罚，几天后就回来了。 # speaker: narrator
她带着女儿和额吉在表姐那儿躲着，一边打听离婚要多少钱、多少天。没有人跟她提过别的路。 # speaker: narrator
两个月后，社区的人上门登记，才又问到她。 # speaker: narrator
“要先离婚，我晓得的。” # speaker: saren # mood: tired
“不用的，谁跟您讲的？” # speaker: community # mood: concerned
这一次，有人陪着她递了申请，三天以内就有了结果。 # speaker: narrator
{ told_both:
  可以从“能不能”重来：不用先离婚，不收钱，一句一句讲到她懂。 # speaker: narrator # ending: f04-end-c # outcome: 空手回去 # retry: f04-4
- else:
  要命的话，上级妇联那头也没有报。可以从“楼下”重来：两头都报，再讲清不用先离婚。 # speaker: narrator # ending: f04-end-c # outcome: 空手回去 # red: not-reported # retry: f04-2
}
-> END

=== end_d ===
裁定还没有下来，他已经拿着那份副本，找到了小旅馆，房号念得一字不差。 # speaker: narrator
表姐顶住门报了110，民警把他带走了，没有人受伤。 # speaker: narrator
{ guarded:
  “我的话，你们听不清楚。住哪里，写得很清楚。” # speaker: saren # mood: eyesClosed
- else:
  “你们写的，他看见了。” # speaker: saren # mood: eyesClosed
}
庇护所连夜接走了三代人。半个月后，邻旗的社工陪她补了申请，住处一个字没写，保护令下来了。 # speaker: narrator
{ told_both:
  可以从“写什么”重来：该管的列全，她现在住哪儿，一个字不写。 # speaker: narrator # ending: f04-end-d # outcome: 写在纸上的门牌 # red: disclosed # retry: f04-6
- else:
  上级妇联那头也一直没有报。可以从“楼下”重来：两头都报，住处一个字不写。 # speaker: narrator # ending: f04-end-d # outcome: 写在纸上的门牌 # red: not-reported # retry: f04-2
}
-> END
