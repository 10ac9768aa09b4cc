# title: 婆婆帮着翻译
# id: taboo-05
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 证件被扣、行动被看管
# warn: 以孩子的性命相威胁
# minutes: 11

VAR guarded = false
VAR federation_told = false

-> prologue

=== prologue ===
乡政府一楼，下午两点四十。你当乡妇联副主席才两个月，桌上摊着一份没读完的文件。同事小覃在外屋烧水。 # speaker: narrator
进来两个女人。年长的走在前头，给年轻的拉开椅子，自己紧挨着坐下。 # speaker: narrator
“同志，这是我儿媳韦秀云。她普通话讲不来，我帮她翻。” # speaker: popo # mood: calm
秀云用你听不懂的话说了很长一段，声音很低，中间停了三次。 # speaker: narrator
-> t05_1

=== t05_1 ===
# point: t05-1
# title: 听不懂
“她就想问贷款。” # speaker: popo # mood: smile
秀云没有看婆婆，一直看着你。 # speaker: narrator
* [“想贷多少？打算拿来做什么？” # id: t05-1a # q: weak # score: safety-1 # cite: manual.taboo.05 manual.look.how.7 # why: 顺着问省力，可她说了那么长，翻出来只有一句。]
  “想贷多少？打算拿来做什么？” # speaker: me
  “两万，养猪。” # speaker: popo # mood: calm
  婆婆没有问秀云，自己就答了。 # speaker: narrator
  -> t05_6
* [“你怎么话都说不清楚，到底要我干什么？” # id: t05-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.05.never.1 manual.taboo.05 un.feature.4 # why: 听不懂不是她的错，一怪她，她就不再开口了。]
  “你怎么话都说不清楚，到底要我干什么？” # speaker: me
  话她没听懂，语气听懂了。她低下头，两只手收到了桌子底下。 # speaker: narrator
  “她嘴笨，您莫见怪。就是贷款。” # speaker: popo # mood: smile
  ~ guarded = true
  -> t05_6
* [“麻烦您再讲一遍可以吗？” # id: t05-1c # q: best # score: empathy+2 safety+1 referral+1 # cite: manual.taboo.05.say.1 manual.taboo.05 un.principle.3 un.social.note.4 un.feature.6 # why: 对着她本人说，再请一位跟她家没关系的人来翻。]
  你看着秀云，朝她笑了一下，话说得很慢。 # speaker: narrator
  “麻烦您再讲一遍可以吗？我听不懂您的话，是我的短处。文化站的蓝姐会讲，跟您家不沾亲，我请她来坐坐，行吗？” # speaker: me
  她听懂了几个字，想了想，点了两下头。 # speaker: narrator
  “我翻就行了嘛，麻烦人家做什么。” # speaker: popo # mood: suspicious
  “听懂本人的话，是我该做的事。” # speaker: me
  -> t05_2
* [“阿姨别急，一句一句给我翻。” # id: t05-1d # q: weak # score: empathy+0 # cite: un.principle.3 un.social.note.4 # why: 想听仔细是对的，可翻的人还是那个看着她的人。]
  “阿姨您别急，一句一句给我翻。” # speaker: me
  秀云又说了一段，比刚才还急。 # speaker: narrator
  “还是那个话，贷款。” # speaker: popo # mood: calm
  秀云停下来，把嘴闭上了。 # speaker: narrator
  -> t05_6

=== t05_6 ===
# point: t05-6
# title: 两张身份证
“要证件吧？我带了。” # speaker: popo # mood: calm
婆婆解开外衣，从贴身的口袋里摸出两张身份证，用橡皮筋捆着。一张是她的，一张是秀云的。 # speaker: narrator
秀云的眼睛跟着那张证走，手指在桌沿上抠。 # speaker: narrator
* [“秀云的证，怎么是您收着？” # id: t05-6a # q: weak # score: legality+1 safety-1 # cite: un.social.6 manual.look.how.7 # why: 看出来了是对的，可当面点破，只会让她看得更紧。]
  “秀云的证，怎么是您收着？” # speaker: me
  “她爱丢东西，我替她管。” # speaker: popo # mood: serious
  婆婆把证揣回去，挪了挪椅子，挡住秀云半边。 # speaker: narrator
  门外有人路过，听见秀云说了一句，站住了。 # speaker: narrator
  “我是文化站的，跟你们家不沾亲。她的话我听得懂，要不要我来翻？” # speaker: interpreter # mood: concerned
  ~ guarded = true
  -> t05_2
* [“表您替她填，让她按个手印。” # id: t05-6b # q: taboo # score: empathy-1 safety-1 legality-2 # cite: un.principle.4 un.feature.7 manual.taboo.05 # why: 她要什么还没听见，就让别人替她填、替她定。]
  “表您替她填，让她按个手印就行。” # speaker: me
  “好，好，同志你真爽快。” # speaker: popo # mood: smile
  印泥推到面前，秀云的手缩了一下。婆婆握住她的手指，按了下去。 # speaker: narrator
  -> end_c
* [“证先收好，我去请人来翻。” # id: t05-6c # q: best # score: empathy+1 referral+1 # cite: un.principle.3 un.social.note.4 manual.look.how.7 manual.taboo.05 # why: 不点破，不惊动，先换一个信得过的人来翻。]
  “证您先收好。我这儿的规矩，要听本人讲。我去文化站请蓝姐来翻，她跟您家不沾亲。” # speaker: me
  秀云听见“蓝姐”，抬起头来，看了你一眼。 # speaker: narrator
  “那……快点啊，我还要接娃。” # speaker: popo # mood: suspicious
  -> t05_2
* [“好，我先复印一份登上。” # id: t05-6d # q: weak # score: safety-1 record+0 # cite: manual.taboo.05 manual.record.case.2 # why: 登记的是带话人的说法，不是她的事。]
  “好，我先复印一份，登上贷款。” # speaker: me
  复印机嗡嗡地响。秀云又说了一句，很短，婆婆没有翻。 # speaker: narrator
  -> end_c

=== t05_2 ===
# point: t05-2
# title: 分开谈
{ guarded:
  蓝姐坐下来，跟秀云打招呼。秀云看看婆婆，没有应。 # speaker: narrator
- else:
  蓝姐坐下来，先跟秀云说了一句话。秀云的肩膀松了一点。 # speaker: narrator
}
“一家人，有什么听不得的？我不走。” # speaker: popo # mood: serious
* [“贷款政策，要跟本人单独讲。” # id: t05-2a # q: best # score: empathy+2 safety+2 legality+1 # cite: manual.taboo.05.say.2 manual.qa.1.6.alone manual.look.how.7 un.feature.7 # why: 用婆婆能接受的理由请开她，再问本人最想解决什么。]
  “阿姨，按规矩，贷款政策要跟本人单独讲。外屋有热茶，小覃陪您填家里的情况。” # speaker: me
  “填表啊？那我去填。” # speaker: popo # mood: calm
  门关上了。你先跟蓝姐说好，她讲一句，翻一句，不添不减，出了这个门一个字不说。 # speaker: narrator
  “您找妇联最希望解决的是什么问题？请举一个例子说明好吗？” # speaker: me
  秀云一开口就停不下来，蓝姐一句一句跟着翻。 # speaker: narrator
  “身份证婆婆带在身上，户口本锁在他柜子里。买包盐，都有人跟着。我想把证拿回来。” # speaker: xiuyun # mood: solemn
  ~ guarded = false
  -> t05_3
* [“秀云，家里人对你好不好？” # id: t05-2b # q: weak # score: safety-2 # cite: manual.qa.1.6.alone manual.look.how.7 # why: 当着看她的人问，她只能答好，回去还可能吃亏。]
  “秀云，家里人对你好不好？” # speaker: me
  蓝姐翻了。婆婆盯着秀云的嘴。 # speaker: narrator
  “好。” # speaker: xiuyun # mood: blank
  这个字，她是用普通话说的。 # speaker: narrator
  ~ guarded = true
  -> t05_7
* [“婆婆也是为你好，那就贷款。” # id: t05-2c # q: taboo # score: empathy-2 safety-2 # cite: un.principle.4 manual.taboo.05 un.social.2 # why: 替看着她的人说话，她最后一点指望就没有了。]
  “你婆婆也是为你好，她说贷款就贷款。” # speaker: me
  蓝姐没有马上翻。秀云等着，等到婆婆站起来，把她拉走了。 # speaker: narrator
  -> end_c
* [“阿姨您坐门口，门不关。” # id: t05-2d # q: ok # score: empathy+1 safety+0 # cite: manual.qa.1.6.alone un.feature.7 # why: 隔开了一步，可还在听得见的地方，她只敢说一半。]
  “阿姨您坐门口，门不关，您放心。” # speaker: me
  婆婆把椅子搬到门槛边，侧着身子。秀云压着嗓子，蓝姐凑近了才听清。 # speaker: narrator
  “身份证在她身上，户口本锁着。我想拿回来。” # speaker: xiuyun # mood: concerned
  门口的椅子响了一下，她不说了。 # speaker: narrator
  你请小覃过来，把婆婆让到外屋喝茶，这才关上了门。 # speaker: narrator
  ~ guarded = true
  -> t05_3

=== t05_7 ===
# point: t05-7
# title: 两分钟
院里有人喊，说婆婆的三轮车挡了路。 # speaker: narrator
“我挪个车就来。秀云，坐着莫动。” # speaker: popo # mood: calm
秀云抓住桌沿，急急地说了一句。 # speaker: narrator
“她问，能不能让她讲两分钟。” # speaker: interpreter # mood: concerned
* [“拿着这张卡，改天一个人来。” # id: t05-7a # q: weak # score: referral+1 # cite: manual.qa.1.7.cards manual.look.how.7 # why: 卡给了，可她一个人出不来，这两分钟再没有第二回。]
  “拿着这张卡，改天一个人来。” # speaker: me
  “我一个人出不来。” # speaker: xiuyun # mood: tired
  蓝姐刚翻完，婆婆就在门口了。那张卡被压在了茶杯底下。 # speaker: narrator
  -> end_c
* [“能。关上门，您慢慢讲。” # id: t05-7b # q: best # score: empathy+2 safety+1 # cite: manual.taboo.05.say.2 manual.qa.1.6.alone un.health.note.4 # why: 抓住单独说话的机会，只问她最想解决什么。]
  “能。关上门，您慢慢讲，小覃在院里陪着您婆婆。” # speaker: me
  “您找妇联最希望解决的是什么问题？请举一个例子说明好吗？” # speaker: me
  “身份证在婆婆身上，户口本他锁着。买包盐，都有人跟着。我想把证拿回来。” # speaker: xiuyun # mood: solemn
  窗外，小覃端着茶，跟婆婆说起了今年的猪价。 # speaker: narrator
  ~ guarded = false
  -> t05_3
* [“您坐着，我去把证要回来。” # id: t05-7c # q: taboo # score: safety-2 legality-1 # cite: un.principle.5 un.social.6 # why: 心是热的，可这么一要，回了家受罪的是她。]
  “您坐着，我去把证要回来。” # speaker: me
  你追到院里，伸出了手。婆婆嚷了起来，一院子的人都在看。 # speaker: narrator
  “讲两句话，就要拆我的家？秀云，走！” # speaker: popo # mood: serious
  -> end_c

=== t05_3 ===
# point: t05-3
# title: 没学过的政策
{ guarded:
  秀云说一句，看一眼门。 # speaker: narrator
- else:
  秀云讲得快了，蓝姐几乎跟不上。 # speaker: narrator
}
“他打我不是一回两回。有人讲，法院有张纸，拿到了他就不敢打。是不是要先离婚？” # speaker: xiuyun # mood: concerned
这张纸，你培训的时候听过一耳朵，没有学过。 # speaker: narrator
* [“好像要先起诉吧，您去法院问。” # id: t05-3a # q: weak # score: legality-2 # cite: law.po.1 manual.speak.style.2 # why: 说错了。申请保护令不用先起诉，也不用先离婚。]
  “好像要先起诉吧，您去法院问问。” # speaker: me
  “法院在县里。我走不出这个乡。” # speaker: xiuyun # mood: tired
  ~ guarded = true
  -> t05_4
* [“这个我也不懂，当面给您问。” # id: t05-3b # q: best # score: empathy+1 safety+1 legality+2 referral+1 # cite: manual.taboo.05.say.3 manual.qa.1.7 manual.speak.style.2 station.duty.court law.po.1 law.dv.23 law.dv.24 law.po-procedure.1 # why: 不懂就认，当场问准，先讲违法，再讲她能走的路。]
  “你了解的政策我还不太清楚，我可以向有关方面学习了解一下，再回复您好么？” # speaker: me
  蓝姐刚翻完，秀云的眼睛就暗了一下。 # speaker: narrator
  “不叫您等。我现在就打电话问，您听着，五分钟。” # speaker: me
  你看看门关严了，把免提的声音调小，先问县妇联，再问法院。没有提她的名字。 # speaker: narrator
  “打人是违法的，这个不用问。那张纸叫人身安全保护令，不用先离婚，不收钱。挨了打，或者眼看要挨打，都能申请；写不来，可以口头讲，法院记下来。” # speaker: me
  “不离，也能办？” # speaker: xiuyun # mood: suspicious
  “也能。办不办您定。要办，我和蓝姐陪您去。” # speaker: me
  -> t05_4
* [“你问的问题我不知道，你问别人吧。” # id: t05-3c # q: taboo # score: empathy-2 safety-1 legality-1 referral-2 # cite: manual.taboo.05.never.2 manual.taboo.05 # why: 一句不知道，就把好不容易走到这儿的人推了出去。]
  “你问的问题我不知道，你问别人吧。” # speaker: me
  秀云听完，把椅子轻轻推回桌下。走到门边，她又站住了。 # speaker: narrator
  ~ guarded = true
  -> t05_4
* [“我记下了，弄明白了告诉您。” # id: t05-3d # q: weak # score: referral+0 # cite: manual.taboo.05.say.3 manual.speak.style.2 # why: 认了不懂，却没说哪天回、怎么回，等于没有应她。]
  “我记下了，弄明白了告诉您。” # speaker: me
  “几时？” # speaker: xiuyun # mood: concerned
  “这个……过几天吧。” # speaker: me
  她点点头，不再问了。 # speaker: narrator
  ~ guarded = true
  -> t05_4

=== t05_4 ===
# point: t05-4
# title: 娃的命
{ guarded:
  她又说了一句，轻得像说给自己听。蓝姐皱起了眉。 # speaker: narrator
  “她讲这句不用翻。我跟她说了，来翻话的，听见什么就得翻什么。她男人说，跑了就让两个娃跟她一起没命。” # speaker: interpreter # mood: serious
- else:
  她停了一会儿，才往下讲。 # speaker: narrator
  “他讲，跑了就让两个娃跟我一起没命。” # speaker: xiuyun # mood: solemn
}
钟指着三点二十。乡小学四点半放学。 # speaker: narrator
* [“这个不用商量，马上打110。” # id: t05-4a # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 un.social.note.4 # why: 报公安没有错，但没先让她听懂，也漏了上级妇联。]
  “这个不用商量，马上打110。” # speaker: me
  电话打完了，蓝姐才来得及翻。秀云的脸白了。 # speaker: narrator
  “他先晓得了怎么办？娃还在学校。” # speaker: xiuyun # mood: concerned
  “民警这就去学校，您放心。” # speaker: me
  今晚住哪儿，你没有说，她也没敢问。 # speaker: narrator
  ~ guarded = true
  -> t05_9
* [“先别惹他，回去哄他几天。” # id: t05-4b # q: weak # score: safety-2 # cite: un.principle.5 manual.report.life-threat.2 # why: 听着稳妥，其实是让她和两个娃自己去担这份险。]
  “先别惹他，回去哄哄，过几天再说。” # speaker: me
  “哄了十年了。” # speaker: xiuyun # mood: tired
  -> t05_8
* [“我请婆婆带话，叫他好好说。” # id: t05-4c # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.wf-rules.11 manual.report.life-threat.2 un.feature.7 # why: 要命的话不能拿去说和，还等于告诉他，她说出去了。]
  “我请你婆婆回去带个话，叫他有话好好说。” # speaker: me
  “这句我翻给她，她还敢回那个家吗？” # speaker: interpreter # mood: serious
  秀云听懂了“婆婆”两个字，站了起来。 # speaker: narrator
  ~ guarded = true
  -> t05_8
* [“这话我当真，得报，先护娃。” # id: t05-4d # q: best # score: empathy+1 safety+2 legality+1 referral+2 record+1 # cite: manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 manual.qa.1.5 manual.qa.1.4.report un.social.6 un.social.note.3 law.minors.11 # why: 先让她听懂为什么必须报，两头都报，先护住孩子。]
  “这话我当真。这是三条命的事，我必须马上报派出所，也要报上级妇联，一句不瞒您。两个娃现在在哪儿？” # speaker: me
  “都在乡小学。大的三年级，小的一年级。” # speaker: xiuyun # mood: concerned
  “那就请民警先到学校，跟老师一道护住娃。证件由民警陪着去拿。今晚您想住哪儿？” # speaker: me
  “有娃在的地方。” # speaker: xiuyun # mood: solemn
  “好，住处我请县里和民政安排。” # speaker: me
  三点二十六分，你报了派出所；三点三十一分，报了县妇联。你说一句，蓝姐翻一句，她听一句。 # speaker: narrator
  ~ federation_told = true
  -> t05_9

=== t05_8 ===
# point: t05-8
# title: 门推开了
婆婆推开门，探进头来。 # speaker: narrator
“讲完没有？我要去接娃了，她跟我走。” # speaker: popo # mood: suspicious
秀云慢慢站直，看了看蓝姐，又看了看你。 # speaker: narrator
* [“行，先回去，明天再来讲。” # id: t05-8a # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 manual.report.life-threat.2 # why: 要命的话刚说出口，就让她跟着看她的人回去了。]
  “行，先回去，明天再来讲。” # speaker: me
  秀云走到门口，回了一次头。 # speaker: narrator
  -> end_c_home
* [“您记住我电话，有事就打。” # id: t05-8b # q: weak # score: referral+0 # cite: manual.qa.1.7.cards un.principle.5 # why: 她没有手机，也没有一个人待着的时候，电话打不出来。]
  “您记住我电话，有事就打。” # speaker: me
  “她没有手机。” # speaker: interpreter # mood: concerned
  婆婆已经挽住了秀云的胳膊。 # speaker: narrator
  -> end_c_home
* [“没讲完，请阿姨外面坐。” # id: t05-8c # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 manual.qa.1.5 law.minors.11 # why: 先把人留住，认错，讲明必须报，两头都报，先护娃。]
  “还没讲完，规矩要本人听完。阿姨外面坐，小覃给您续茶。” # speaker: me
  门又关上了。 # speaker: narrator
  “刚才是我说错了。拿您和娃的命吓您，这话等不得，派出所和上级妇联我都得报，不瞒您。民警先去学校护娃，住处我问民政。这样行吗？” # speaker: me
  她听蓝姐翻完，点头点得很用力。 # speaker: narrator
  三点三十八分，你报了派出所；三点四十三分，报了县妇联。 # speaker: narrator
  ~ federation_told = true
  -> t05_9
* [“等一下，我先打个110。” # id: t05-8d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 报了公安，护住了孩子，但漏了上级妇联，住处也没问。]
  你请小覃把婆婆让到外屋，关上门。 # speaker: narrator
  “等一下，我先打个110，请民警去学校。” # speaker: me
  “那今晚，我们娘仨睡哪里？” # speaker: xiuyun # mood: concerned
  “等民警来了再说。” # speaker: me
  ~ guarded = true
  -> t05_9

=== t05_9 ===
# point: t05-9
# title: 外屋
{ guarded:
  派出所来了电话，民警到了学校，两个娃都在。秀云用手捂住了脸。 # speaker: narrator
- else:
  派出所来了电话，两个娃在老师办公室，有民警陪着。秀云听完，头一回坐直了。 # speaker: narrator
}
外屋的茶凉了。婆婆站起来往里走。 # speaker: narrator
“我要去接娃了。秀云跟你们讲什么，讲这么久？” # speaker: popo # mood: suspicious
* [“谁讲的话，我们都不往外说。” # id: t05-9a # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 law.po-impl.4 # why: 不撒谎也不透露，把后面的话交给民警来讲。]
  “谁讲的话，我们都不往外说，您讲的也一样。您坐，一会儿有人来跟您谈。” # speaker: me
  门外进来一位女民警。 # speaker: narrator
  “阿姨，我姓陆，派出所的。有几句话问您，接娃的事先放一放。” # speaker: police # mood: calm
  婆婆慢慢坐了回去。 # speaker: narrator
  “我……我是怕她走了，娃没有妈。” # speaker: popo # mood: tired
  里屋的门关着，蓝姐陪秀云坐着。 # speaker: narrator
  -> t05_5
* [“她还在贷款，您先去接娃吧。” # id: t05-9b # q: weak # score: safety-1 legality-1 # cite: manual.speak.style.2 un.principle.5 # why: 说了谎，又把她支到了孩子跟前，反让孩子受惊。]
  “她还在问贷款，您先去接娃吧。” # speaker: me
  婆婆到了学校，才看见民警。她在门口拉住孙子不放，小的那个吓哭了。 # speaker: narrator
  陆警官劝了好一阵，才把两个娃带上车。 # speaker: narrator
  -> t05_5
* [“您先回家等，有信我通知您。” # id: t05-9c # q: weak # score: safety-1 # cite: un.principle.5 un.justice.8.3 # why: 什么也没说破，可人一走，家里马上就知道出事了。]
  “您先回家等，有信我通知您。” # speaker: me
  婆婆走了。不到半个钟头，她儿子骑着摩托冲到学校门口，被民警拦在外头。 # speaker: narrator
  两个娃隔着玻璃看见了，没敢出声。 # speaker: narrator
  -> t05_5
* [“娃有民警接，今晚住民政那边。” # id: t05-9d # q: taboo # red: disclosed-location # score: empathy-2 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.po-impl.4 # why: 一句宽心话，把她和孩子的去处送到了他耳朵里。]
  “您别急，娃有民警接，今晚跟秀云住民政那边，您跟家里说一声。” # speaker: me
  婆婆没有应声，掏出手机，走到院子里去打。 # speaker: narrator
  -> end_d

=== t05_5 ===
# point: t05-5
# title: 怎么写
{ federation_told:
  天擦黑，秀云的男人在派出所接受询问。两个娃在隔壁写作业，小覃陪着，隔着玻璃就看得见妈妈。县里回了话，民政的车在路上。 # speaker: narrator
- else:
  天擦黑，秀云的男人在派出所接受询问。两个娃在隔壁写作业，小覃陪着，隔着玻璃就看得见妈妈。今晚住哪儿，还没有人说得准。 # speaker: narrator
}
她看着你手里的笔。 # speaker: narrator
“你写下来，他看得到吗？” # speaker: xiuyun # mood: concerned
* [“就写贷款，别的我另记一笔。” # id: t05-5a # q: weak # score: safety-1 record-1 # cite: manual.record.case.2 manual.form.4.field.3 # why: 想护着她，可正经的记录没有了，以后也没法作凭据。]
  “就写贷款，别的我另记一笔。” # speaker: me
  登记簿上写了“咨询贷款”，背面用铅笔记了三行。是谁翻的，哪句是原话，没有写。 # speaker: narrator
  -> end_b
* [“一格一格念，您点头我才写。” # id: t05-5b # q: best # score: empathy+1 safety+1 legality+1 referral+1 record+2 # cite: un.feature.8 un.feature.7 manual.record.case.2 manual.form.4.field.1 manual.form.4.field.3 manual.form.4.field.5 manual.qa.1.7.cards law.po.6 # why: 原话、翻译、证件下落、同意给谁看，都让她听懂再写。]
  “不给他看。一格一格念给您听，您点头我才写。交给法院的，他可能会晓得，所以哪几句给法院，您先定。” # speaker: me
  附表4上写着：她的原话，谁翻的，证件在谁手里，几时几分报给了谁。住在哪儿，不写。 # speaker: narrator
  “往后怎么找您？不经过家里的。” # speaker: me
  “打我妹子的电话，她在县城。礼拜天中午打。” # speaker: xiuyun # mood: calm
  蓝姐拿来一张画的小卡，先问她带着要不要紧。一部电话，一间亮灯的房，一张盖了章的纸，她都看懂了，自己收进了鞋垫底下。 # speaker: narrator
  { federation_told:
    -> end_a
  - else:
    -> t05_10
  }
* [“先不写，省得婆家来闹。” # id: t05-5c # q: taboo # score: safety-1 record-2 # cite: un.feature.8 manual.form.4 manual.record.how.1 # why: 不写就没有凭据，来接手的人什么也不知道。]
  “先不写，省得婆家来闹，也省得您为难。” # speaker: me
  “哦。” # speaker: xiuyun # mood: blank
  蓝姐把笔帽盖上，又打开了，没有说话。 # speaker: narrator
  -> end_b
* [“写上了，有信打婆婆手机。” # id: t05-5d # q: weak # score: safety-2 record+1 # cite: manual.form.4.field.1 un.feature.7 # why: 记是记了，可回话要经过看着她的人，等于断了线。]
  “都写上了，电话就留婆婆的，有信打给她。” # speaker: me
  秀云想说什么，看看那串号码，没有说。 # speaker: narrator
  -> end_b

=== t05_10 ===
# point: t05-10
# title: 没有字的一格
念到“报告给谁”，派出所后面有时间。蓝姐的手指停在了下一行。 # speaker: narrator
“上级妇联这一格，没有字，我翻什么？” # speaker: interpreter # mood: concerned
* [“明天上班，我就给县里报。” # id: t05-10a # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.2 # why: 危及生命的要当时就报，今晚的住处也等不到明天。]
  “明天上班，我就给县里报。” # speaker: me
  “那今晚呢？” # speaker: xiuyun # mood: tired
  -> end_b
* [“先写已报，回头再补上。” # id: t05-10b # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 没报写成已报是造假，该来帮她的人也来不了。]
  “先写已报，回头再补上。” # speaker: me
  “没有的事，我翻不出来。” # speaker: interpreter # mood: serious
  -> end_b
* [“是我漏了，现在打，您听着。” # id: t05-10c # q: best # score: safety+1 referral+1 # cite: manual.qa.1.5 manual.report.to.2 manual.qa.1.4.report # why: 漏了就当着她补上，住处也能一起问到。]
  “是我漏了。现在就打，您听着。” # speaker: me
  六点十二分，县妇联接了电话，马上去联系民政。 # speaker: narrator
  “有住的地方了，车四十分钟到。” # speaker: interpreter # mood: calm
  ~ federation_told = true
  -> end_a

=== end_a ===
那天的登记簿上，来访事由一栏，没有写贷款。 # speaker: narrator
娘仨住到了能关门睡觉的地方。身份证和户口本，第二天由民警陪着取了回来。打人和吓人的事，公安依法去查。 # speaker: narrator
过了几天，你和蓝姐陪她去法院。申请是她自己讲的，蓝姐翻，书记员记。讲到娃的时候，她没有停。 # speaker: narrator
保护令下来了。离不离，她还没有想好，没有人催她。 # speaker: narrator
“这个，我自己拿。” # speaker: xiuyun # mood: smile
她把身份证放进自己的口袋，扣上了扣子。 # speaker: narrator # ending: t05-end-a # outcome: 自己拿着
-> END

=== end_b ===
{ federation_told:
  娘仨在民政那边住了几夜。 # speaker: narrator
- else:
  那一夜，娘仨在乡政府的值班室里坐到了天亮。 # speaker: narrator
}
后来家里托人来接，说什么都改了，她带着娃跟了回去。 # speaker: narrator
{ federation_told:
  你手里没有一个能放心打给她的号码。保护令的事，等你再去找她，已经过了一个星期。 # speaker: narrator
- else:
  保护令的事，等你再去找她，已经过了一个星期。 # speaker: narrator
}
走访的时候，她家的门从外头锁着。民警核实以后，把她接了出来。她和两个娃都平安。 # speaker: narrator
“我等过你们的信。” # speaker: xiuyun # mood: tired
{ federation_told:
  后来县妇联另派了人，问清了她妹子的号码，礼拜天中午打。可以从“怎么写”重来：念给她听，写清原话，约一个不经过婆家的回信办法。 # speaker: narrator # ending: t05-end-b # outcome: 迟了一个星期 # retry: t05-5
- else:
  危及生命的话要报两头，上级妇联那一头，那天一直没有报。可以从“娃的命”重来。 # speaker: narrator # ending: t05-end-b # outcome: 迟了一个星期 # red: not-reported # retry: t05-4
}
-> END

=== end_c ===
婆婆带着她走了。登记簿上只有两个字：贷款。 # speaker: narrator
三个星期后，村医上门随访，听得懂她的话。量血压的时候，屋里正好只有她们两个。 # speaker: narrator
村医当天报了派出所，孩子和她都接了出来，人是平安的。 # speaker: narrator
“我去过乡里，讲了好长的话。没有人听见。” # speaker: xiuyun # mood: eyesClosed
证件后来由民警陪着拿了回来，她说的话，这回有人一句一句记下。 # speaker: narrator
长长的一段话，翻出来只有一句；她的证，在别人口袋里。那天没有人往下问，也没有人报。可以从“听不懂”重来：对着她本人，再问一遍。 # speaker: narrator # ending: t05-end-c # outcome: 登记簿上的贷款 # red: not-reported # retry: t05-1
-> END

=== end_c_home ===
她跟着婆婆，去接了娃，回了家。登记簿上只有两个字：贷款。 # speaker: narrator
三个星期后，村医上门随访，听得懂她的话。量血压的时候，屋里正好只有她们两个。 # speaker: narrator
村医当天报了派出所，孩子和她都接了出来，人是平安的。 # speaker: narrator
“最要紧的那句，我讲了。讲完，还是回了家。” # speaker: xiuyun # mood: eyesClosed
证件后来由民警陪着拿了回来，她说的话，这回有人一句一句记下。 # speaker: narrator
“跑了就一起没命”，听见的当时就要报，公安和上级妇联两头都报。可以从“娃的命”重来。 # speaker: narrator # ending: t05-end-c # outcome: 登记簿上的贷款 # red: not-reported # retry: t05-4
-> END

=== end_d ===
天还没有黑透，他就找到了民政所门口。 # speaker: narrator
民警把他拦下，带回了派出所。娘仨从后门上车，连夜去了外县，人没有受伤。 # speaker: narrator
孩子换了学校。往后你们打去的电话，都是那边的社工替她接。 # speaker: narrator
“我在里屋讲，他在外头就晓得了。” # speaker: xiuyun # mood: eyesClosed
{ federation_told:
  那边的社工说，她们安顿下来了，秀云找到了活。可以从“外屋”重来：她讲了什么，她在哪儿，一个字也不提。 # speaker: narrator # ending: t05-end-d # outcome: 话传了出去 # retry: t05-9
- else:
  那边的社工说，她们安顿下来了。那天也没有报上级妇联。可以从“娃的命”重来：两头都报，她的去处跟谁也不提。 # speaker: narrator # ending: t05-end-d # outcome: 话传了出去 # red: not-reported # retry: t05-4
}
-> END
