# title: 血压正常
# id: chair-06
# lang: zh-CN
# version: 1
# warn: 轻生念头
# warn: 失去独生子女
# warn: 家庭暴力（威胁）
# minutes: 11

VAR guarded = false
VAR pills = false
VAR told = false
VAR company = false

-> prologue

=== prologue ===
一月，中午十二点四十，社区卫生服务站。你是家庭医生，姓何，饭盒刚打开。 # speaker: narrator
打来电话的是社区的网格员，也是妇联执委。 # speaker: narrator
“何医生，沈老师上午来过，问猫能不能寄养。猫送对门了，书要捐，还说以后不来麻烦我们了。我给她报了个合唱班。她走了，我越想越不对。” # speaker: cadre # mood: concerned
沈老师六十三岁，退休语文教师，一个人住，独生女儿小满七年前走了。高血压，每个月在你这儿拿药。这个月，她上旬来了一次，下旬又来了一次。 # speaker: narrator
-> c06_1

=== c06_1 ===
# point: c06-1
# title: 饭盒
电话那头在等你。排到下午的病人，有十一个。 # speaker: narrator
* [“我先打个电话，约她来站里。” # id: c06-1a # q: ok # score: safety+1 # cite: un.health.note.5.support manual.report.life-threat.6 # why: 当天就联系是对的，可电话里她一句“挺好”，就能挡回来。]
  你拨过去，响了很久。 # speaker: narrator
  “我挺好的，何医生，您忙。” # speaker: shen # mood: smile
  她先挂了。你看着饭盒，把盖子盖上，拿了听诊器。 # speaker: narrator
  ~ guarded = true
  -> c06_2
* [“排上了，星期四我去随访。” # id: c06-1b # q: weak # score: safety-2 # cite: manual.report.life-threat.6 un.health.5 # why: 排进名单不算推，可今天才星期一，那句话等不到星期四。]
  “排上了，星期四我去随访。” # speaker: me
  “星期四……行吧，您也忙。” # speaker: cadre # mood: concerned
  你在名单第九行，写上了她的名字。 # speaker: narrator
  -> end_c_list
* [“她的原话是？现在谁在旁边？” # id: c06-1c # q: best # score: safety+2 referral+1 record+1 # cite: manual.ask.what.4 manual.report.life-threat.6 un.feature.9 manual.record.how.1 # why: 接手的人先问原话、时间、她身边有没有人，问完就走。]
  “她的原话是什么？几点走的？现在谁在旁边？” # speaker: me
  “原话是，都想好了，存折写了条子。十点半走的。没有人，就她一个。我……我没有再往下问。” # speaker: cadre # mood: concerned
  你照原样记在纸上，请同事接下午的号。 # speaker: narrator
  “我这就去。你先别跟旁人讲。” # speaker: me
  -> c06_2
* [“心里的事，叫她去挂专科。” # id: c06-1d # q: taboo # score: empathy-1 safety-1 referral-2 # cite: un.health.5 un.health.intro.1 un.feature.9 # why: 分科没说错，可她头一个肯见的医生，多半就是你。]
  “心里的事，叫她去挂专科，我这儿是看血压的。” # speaker: me
  “她会自己去挂吗？” # speaker: cadre # mood: concerned
  你没有接上话。吃了两口，你想起她这个月拿了两回药，放下了筷子。 # speaker: narrator
  -> c06_2

=== c06_2 ===
# point: c06-2
# title: 空了的书架
四楼。她开了门，头发梳得一丝不乱。书架空了三层，猫碗洗干净了，扣在窗台上。 # speaker: narrator
“何医生，您怎么来了？我血压好着呢。就是元宵走了，屋里静，静得睡不着。” # speaker: shen # mood: calm
* [站在门口：“社区说您想不开？” # id: c06-2a # q: taboo # score: empathy-2 safety-1 # cite: un.feature.7 un.health.principle.3 un.health.note.2 # why: 开门见山，可门还开着，她先要顾的是体面。]
  “社区说您想不开，我来看看。” # speaker: me
  对门的锁响了一下。她把门拉过来，留了一条缝。 # speaker: narrator
  “哪有的事。叫人听见笑话。” # speaker: shen # mood: smile
  她到底让你进了屋，自己站着，没有坐。 # speaker: narrator
  ~ guarded = true
  -> c06_3
* [“量一个吧。嗯，正常，挺好。” # id: c06-2b # q: weak # score: empathy+0 # cite: un.health.1 un.health.5 manual.listen.how.2 # why: 来都来了，量的是血压，空了的三层书架没有问。]
  “来，量一个。一百三，八十。正常，挺好。” # speaker: me
  “我说吧，好着呢。” # speaker: shen # mood: smile
  她把袖子放下来，扣上扣子，等着你收东西。 # speaker: narrator
  ~ guarded = true
  -> c06_3
* [“做个问卷，您按零到三打分。” # id: c06-2c # q: ok # score: safety+1 record+1 # cite: un.health.5.1 un.health.5.3 un.feature.6 # why: 量表用得上，可人还没坐下，先打分，像是在考她。]
  “做个问卷，九道题，您按零到三打分。” # speaker: me
  她戴上眼镜，一题一题地打。到最后一题，笔停了停，写了个零。 # speaker: narrator
  那个零，描了两遍。 # speaker: narrator
  -> c06_3
* [“您说的确实很让人烦恼。” # id: c06-2d # q: best # score: empathy+2 safety+1 # cite: manual.taboo.06 manual.taboo.06.say.1 un.health.note.4 un.health.note.2 un.health.2.1 # why: 关上门，坐下来，先认下她的静，再慢慢听她往下讲。]
  你把门带上，在小凳上坐下，手机调了静音。 # speaker: narrator
  “您说的确实很让人烦恼。血压不急，我下午没有别的事，您慢慢讲。” # speaker: me
  她也坐下了，看着窗台上那只碗。 # speaker: narrator
  “它挑食，只吃那一种。我都写给对门了，写了一张纸。” # speaker: shen # mood: tired
  ~ guarded = false
  -> c06_3

=== c06_3 ===
# point: c06-3
# title: 不欠着了
{ guarded:
  桌上有个信封，她推给你，里头是几十块钱。 # speaker: narrator
- else:
  她起身拿来一个信封，里头是几十块钱。 # speaker: narrator
}
“去年那回挂号，是您给我垫的。我这人，不爱欠着。都理清了，就好了。” # speaker: shen # mood: calm
* [“您不会想不开，做傻事吧？” # id: c06-3a # q: weak # score: empathy-1 safety-2 # cite: un.health.5.3 manual.listen.how.1 # why: 问是问了，可这么一问，她只能答不会，门就关上了。]
  “您不会想不开，做傻事吧？” # speaker: me
  “不会，不会。看您说的。” # speaker: shen # mood: smile
  你也松了口气。她把你送到楼梯口，一直看着你下去。 # speaker: narrator
  -> end_c
* [“您想想小满，她看着您呢。” # id: c06-3b # q: taboo # score: empathy-2 safety-1 # cite: un.health.note.4 un.health.5.2 manual.listen.how.1 # why: 拿女儿劝她，本是好心，可她最疼的地方，被碰了一下。]
  “您想想小满，她在那头看着您呢，愿意您这样吗？” # speaker: me
  她的脸白了，很久没有动。 # speaker: narrator
  “我就是……想去看看她。药，我早攒着了。” # speaker: shen # mood: eyesClosed
  ~ guarded = true
  -> c06_4
* [“您是不是想过，结束生命？” # id: c06-3c # q: best # score: empathy+2 safety+2 # cite: un.health.5.3 un.health.5.2 manual.report.life-threat.6 manual.listen.how.2 # why: 直接、平静地问，不会害她，还告诉她这话可以说出口。]
  你没有收那个信封。 # speaker: narrator
  “猫安排了，书安排了，这个月药也拿了两回。沈老师，您是不是想过，结束自己的生命？” # speaker: me
  她张了张嘴。隔了一会儿，点了头。 # speaker: narrator
  “……没有人这么问过我。药，我攒着呢。” # speaker: shen # mood: tired
  “谢谢您告诉我。今天我不走，咱们一样一样来。” # speaker: me
  ~ guarded = false
  -> c06_4
* [“您这觉，几时开始睡不着的？” # id: c06-3d # q: ok # score: empathy+1 safety+0 # cite: un.health.3.1 un.health.5 # why: 从睡觉问起不错，可要紧的那一句，还是没有问出口。]
  “您这觉，是几时开始睡不着的？” # speaker: me
  “上个月。……药我没吃，攒着。” # speaker: shen # mood: tired
  你看着她，没有马上说话。她自己低下头去。 # speaker: narrator
  “我想，哪天静得受不了，就不受了。” # speaker: shen # mood: eyesClosed
  -> c06_4

=== c06_4 ===
# point: c06-4
# title: 抽屉
书桌右边的抽屉，锁孔里插着钥匙。她的眼睛落在那里。 # speaker: narrator
* [“药锁好，钥匙交给对门吧。” # id: c06-4a # q: weak # score: safety-1 # cite: manual.report.life-threat.6 un.health.5.3 # why: 想把药隔远一点，可药还在屋里，对门也不该担这份事。]
  “药锁好，钥匙交给对门吧。” # speaker: me
  “对门那孩子，要上夜班的。” # speaker: shen # mood: calm
  钥匙拔下来，攥在她自己手里。 # speaker: narrator
  -> c06_5
* [“下回，我一次少给您开些。” # id: c06-4b # q: weak # score: safety-1 # cite: un.health.5.3 un.health.note.5.support # why: 往后少开是对的，可眼下这一抽屉，今晚就在手边。]
  “下回来，我一次少给您开些。” # speaker: me
  “下回啊。好。” # speaker: shen # mood: smile
  抽屉还是那个抽屉。 # speaker: narrator
  -> c06_5
* [“您坐着，我替您都收走。” # id: c06-4c # q: taboo # score: empathy-2 safety+1 legality-1 # cite: un.health.principle.3 un.health.principle.1 un.principle.4 # why: 药是该离开这间屋，可当着她翻抽屉，她成了被抄家的人。]
  “您坐着，我替您都收走。” # speaker: me
  你拉开抽屉就往袋子里装。药瓶底下，有一沓小满的作文本。 # speaker: narrator
  “那个别动！” # speaker: shen # mood: serious
  她第一次大声说话，说完，人就靠在了墙上。 # speaker: narrator
  ~ pills = true
  ~ guarded = true
  -> c06_5
* [“今天吃过没有？一起收好吗？” # id: c06-4d # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: un.health.5.2 un.health.5.3 un.health.note.5.support un.health.principle.3 un.health.6.1 # why: 先问有没有伤着自己，再请她同意，一起收，照样给她治病。]
  “今天多吃过没有？身上哪里不舒服？” # speaker: me
  “没有。一样都没动。” # speaker: shen # mood: tired
  “那咱们一起收，我带回站里，几样、几瓶，记进您的病历。血压药我照样给，一回开七天，您来拿，咱们就见一面。除了药，还想过别的没有？” # speaker: me
  “……没有。” # speaker: shen # mood: calm
  她自己拉开抽屉，先把一沓作文本抱出来，放到膝上，再一瓶一瓶递给你。 # speaker: narrator
  ~ pills = true
  ~ guarded = false
  -> c06_5

=== c06_5 ===
# point: c06-5
# title: 烧了干净
她在屋里走了两步，把窗帘拉上了一半。 # speaker: narrator
{ guarded:
  “反正，我不弄，也有人弄。他前天来拿东西，说这屋连人一起烧了干净。” # speaker: shen # mood: blank
- else:
  “还有一件，我没跟社区讲。他前天回来拿东西，书扔了一地，说这屋连人一起烧了干净。” # speaker: shen # mood: tired
}
“他”是她丈夫，两年前搬去了城郊，钥匙一直没有还。 # speaker: narrator
* [“这话得报，先讲给您听。” # id: c06-5a # q: best # score: empathy+1 safety+2 legality+2 referral+2 # cite: un.health.note.1.legal manual.report.life-threat.2 manual.report.life-threat.6 manual.report.to.2 manual.report.to.3 law.dv.2 law.po-impl.13 manual.qa.1.7 # why: 先告诉她为什么非报不可、说哪些，听她怎么报才稳当。]
  “拿烧房子吓您，是违法的，错不在您。这是要命的话，我做医生的瞒不得，得告诉派出所。只说他的话、他有钥匙，您的病，我只说您身边今天得有人。” # speaker: me
  “别让警车停楼下。我教过的学生，一半住在这院里。” # speaker: shen # mood: concerned
  “好，请他们走上来，不响铃。街道妇联，我想也请她们接着，行吗？住处、换锁、法院的保护令，哪样要、哪样不要，您说了算。” # speaker: me
  她点了头。 # speaker: narrator
  一点三十一分，你在她跟前打的110，一句一句她都听着；一点三十六分，告诉了街道妇联。 # speaker: narrator
  ~ told = true
  ~ guarded = false
  -> c06_6
* [“老夫老妻的，气话别当真。” # id: c06-5b # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.2 un.social.2 manual.listen.how.1 # why: 想替她宽心，可说烧的人手里有钥匙，她是当真的。]
  “老夫老妻的，气话别当真。” # speaker: me
  “嗯，气话。” # speaker: shen # mood: smile
  她又把窗帘拉严了一点。 # speaker: narrator
  ~ guarded = true
  -> c06_6
* [“我找人来，给您换一把锁。” # id: c06-5c # q: weak # score: empathy+1 safety-1 # cite: manual.report.life-threat.2 manual.report.to.3 # why: 换锁用得上，可说要烧的人没有人找他谈，锁挡不住火。]
  “我找人来，给您换一把锁。” # speaker: me
  “换了，他砸门。” # speaker: shen # mood: tired
  -> c06_6
* [“这个不能等，我打110了。” # id: c06-5d # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 un.health.note.1.legal un.principle.4 # why: 该报，也报了；可说哪些、怎么来，她一句也没有商量上。]
  “这个不能等，我打110了。” # speaker: me
  你把他的话、她的药、她的心事，都说了。她在一边听着，慢慢把脸转开了。 # speaker: narrator
  “……全院都要晓得了。” # speaker: shen # mood: eyesClosed
  ~ told = true
  ~ guarded = true
  -> c06_6

=== c06_6 ===
# point: c06-6
# title: 叫谁来
你想请她下午就去医院，让专科的医生看看，今晚也不能一个人。她把围巾系上，又解开。 # speaker: narrator
“我不是疯子。叫人，叫谁呢？” # speaker: shen # mood: concerned
* [“得有家属签字，我叫您爱人。” # id: c06-6a # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-1 # cite: un.feature.7 un.health.principle.3 un.coordination.note.1 # why: 听着像规矩，可她自己做得了主，他正是说要烧的人。]
  “得有家属签字，我叫您爱人来。” # speaker: me
  你从档案里翻出号码，拨了过去。她伸手来拦，没有拦住。 # speaker: narrator
  “她怎么了？想死？哪家医院？” # speaker: husband # mood: serious
  -> end_d
* [“我陪到下班，晚上早点睡。” # id: c06-6b # q: weak # score: empathy+1 safety-1 # cite: manual.report.life-threat.6 un.health.note.5 # why: 陪到五点半是情分，可夜里最静的那几个钟头，她一个人。]
  “我陪您去看医生，陪到下班。晚上早点睡，手机开着。” # speaker: me
  “好。您也早点回家。” # speaker: shen # mood: smile
  -> c06_7
* [“叫护士小孟，陪您一晚上。” # id: c06-6c # q: ok # score: safety+1 referral+1 # cite: un.health.note.5.support un.principle.4 # why: 有人陪就比没有强，可这个人不是她挑的，她还得招待。]
  “我叫站里的护士小孟，今天跟着您去医院，晚上也陪着。” # speaker: me
  “又麻烦人家。” # speaker: shen # mood: tired
  小孟跑着来的，手里拎着两份饭。沈老师起身给她倒水。 # speaker: narrator
  ~ company = true
  -> c06_7
* [“您挑个人，讲多少也由您。” # id: c06-6d # q: best # score: empathy+2 safety+1 referral+2 # cite: un.health.principle.1 un.health.principle.3 un.health.note.5.support un.principle.4 un.feature.9 # why: 谁来、让人家知道多少都由她，看心里跟看血压是一回事。]
  “不是疯子。心里累狠了，跟血压高了一样，得有人看。您挑个人，讲多少，也由您。” # speaker: me
  “……秦露吧。她念初中那年，饿着肚子上课，是我给她煮的面。” # speaker: shen # mood: tired
  “跟她怎么说？” # speaker: me
  “就说，老师想吃碗面。” # speaker: shen # mood: calm
  她自己拨的号。二十分钟，楼梯上有人跑，一步两级。 # speaker: narrator
  “老师，面我带来了。” # speaker: qin # mood: concerned
  ~ company = true
  ~ guarded = false
  -> c06_7

=== c06_7 ===
# point: c06-7
# title: 锁孔
正要出门，锁孔里有钥匙在转。她整个人定住了。 # speaker: narrator
“屋里有人？沈老师，我来拿东西。” # speaker: husband # mood: serious
* [“她都不想活了，您还来闹！” # id: c06-7a # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-1 # cite: un.feature.7 un.health.principle.3 law.doctors.56 # why: 气急了的真心话，可她告诉医生的，全让他听了去。]
  “她都不想活了，您还来闹！” # speaker: me
  他的手还在门把上，看了看你，又看了看她。 # speaker: narrator
  “不想活了？跟医生都讲了？” # speaker: husband # mood: calm
  -> end_d_door
* [“别出声，等他拿了就走。” # id: c06-7b # q: weak # score: safety-1 # cite: un.principle.5 un.justice.note.5 # why: 不惹他是想稳住，可屋里没有退路，谁也不知道他拿什么。]
  你拉着她退到里屋。外头翻箱倒柜，有什么摔碎了。 # speaker: narrator
  { told:
    楼梯上有脚步声，许警官到了，在外头把他叫住。 # speaker: narrator
  - else:
    过了一刻钟，门响了一声。他走了，钥匙还在他手里。 # speaker: narrator
  }
  ~ guarded = true
  -> c06_8
* [“我在看病人，请您到门外。” # id: c06-7c # q: best # score: safety+2 legality+1 # cite: un.feature.7 un.principle.5 un.health.principle.3 manual.report.to.3 # why: 只说看病，不说她的事；站在中间，门开着，交给民警。]
  你走过去，把门拉到全开，站在他和她中间。 # speaker: narrator
  “我在看病人，请您到门外等。” # speaker: me
  “我家，我还不能进？她什么病？” # speaker: husband # mood: suspicious
  “病人的事，跟谁都不讲。” # speaker: me
  { told:
    许警官正好上到四楼。 # speaker: narrator
    “您跟我下去，咱们说几句。钥匙先给我看看。” # speaker: police # mood: calm
  - else:
    他骂了一句，退到楼梯上。你把门反锁了才打110，只报楼号，说有人闯进病人家里。 # speaker: narrator
    许警官到了，你请沈老师点了头，才把“烧了干净”那句，补着报给他。街道妇联，也打了电话。 # speaker: narrator
    ~ told = true
  }
  -> c06_8
* [“正好，您二位坐下谈谈吧。” # id: c06-7d # q: weak # score: safety-2 # cite: un.principle.5 law.wf-rules.11 manual.report.life-threat.2 # why: 想当个和事佬，可说过要烧的人，不能叫她对面坐下。]
  “正好，您二位坐下来谈谈。” # speaker: me
  他坐下了。沈老师站在书架边，一句话也没有说。 # speaker: narrator
  { told:
    没说两句，他又摔了东西。许警官进了门，把他带到了楼下。 # speaker: narrator
  - else:
    他说了半个钟头，摔了一只碗，走了。是猫的那只。 # speaker: narrator
  }
  ~ guarded = true
  -> c06_8

=== c06_8 ===
# point: c06-8
# title: 今晚
{ company:
  下午四点，医院。专科的医生看过了，床位在办。你坐在走廊上写病历。 # speaker: narrator
- else:
  下午四点，医院。专科的医生看过，床位要等到明天。你坐在走廊上写病历，她一个人坐在对面。 # speaker: narrator
}
网格员又打来了。 # speaker: narrator
“她到底怎么了？在哪家医院？我好登记，也叫合唱班的姐妹去看看她。” # speaker: cadre # mood: concerned
* [“病历写全，给谁讲问过她。” # id: c06-8a # q: best # score: empathy+1 safety+2 legality+1 referral+1 record+2 # cite: law.dv.7 un.health.6.1 un.health.principle.3 un.feature.9 un.health.note.5 un.health.note.5.support manual.record.case.4 manual.report.to.3 # why: 原话、时间进病历，今晚、下回都落到人，给谁讲她定。]
  “在哪儿我先不讲。能跟你说多少，我问过她再说。” # speaker: me
  { not told:
    写到“他的话”，你放下笔，坐到她旁边。 # speaker: narrator
    “沈老师，他说烧的那句，我早该报。现在就报派出所，也告诉街道妇联，先跟您说一声。” # speaker: me
    四点十二分，她听着你打的。 # speaker: narrator
    ~ told = true
  }
  { not company:
    “今晚不能一个人。您想让谁来？讲多少，由您。” # speaker: me
    她想了很久，报了一个号码。秦露来的时候，手里还拿着粉笔盒。 # speaker: narrator
    ~ company = true
  }
  { not pills:
    她点了头，把屋门和抽屉的钥匙都交给你。药由站里的同事去收，请民警陪着，一样一样记进了病历。抽屉里有一沓小满的作文本，给她带来了。 # speaker: narrator
    ~ pills = true
  }
  病历上：她的原话，几点问的，药收在哪里，几时几分报给谁。另一张纸，你和她一起写，她带在身上，不放回那间屋：难受起来什么样，先做什么，找谁，半夜打哪个电话；真到了要命的时候，120。 # speaker: narrator
  “星期四上午，我来看您，您还没出院也来。” # speaker: me
  “好。网格员那儿，跟她讲我病了，在治。别的，我自己跟她讲。” # speaker: shen # mood: calm
  -> end_a
* [“群里说一声，请大家多关心。” # id: c06-8b # q: taboo # red: disclosed # score: empathy-2 safety-1 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.doctors.56 law.warning.23 # why: 想让她身边热闹些，可群里三百人，她只想让一个人知道。]
  你在居民群里写：沈老师心情不好住院了，请大家多关心。又添上了医院的名字。 # speaker: narrator
  一分钟，二十七个人回了抱抱。 # speaker: narrator
  -> end_d_group
* [“已经转专科了，我这头结了。” # id: c06-8c # q: weak # score: referral+1 record-1 # cite: un.health.note.5 un.health.note.5.support un.feature.9 # why: 送到了专科手里，可出院那天，谁接着见她，没有人。]
  “已经转专科了，我这头结了，你也放心吧。” # speaker: me
  随访表上，你写：情绪低落，已转诊。 # speaker: narrator
  -> end_b
* [“都记上了，有事请她打给我。” # id: c06-8d # q: ok # score: record+1 referral+1 # cite: un.health.6.1 un.health.note.5.support # why: 记是记全了，可难受的人最难的，就是自己打出那个电话。]
  “都记上了，你也记一笔。让她有事打给我。” # speaker: me
  “她那个人，从来不打。” # speaker: cadre # mood: tired
  -> end_b

=== end_a ===
她在医院住了些日子，教过的学生秦露隔天来，带一碗面。他说过的话，派出所找他问了，依法处理，那把钥匙也交了出来。 # speaker: narrator
保护令是怎么回事，妇联的人跟她讲明白了。她说先放着，锁换了，够了。没有人催她。 # speaker: narrator
出了院，药一回开七天。每个星期四，她来拿药，顺便给候诊的孩子念一段。 # speaker: narrator
那个信封，你原样还给了她。 # speaker: narrator
“何医生，欠您的，我慢慢还。不急了。” # speaker: shen # mood: smile # ending: c06-end-a # outcome: 一回开七天
-> END

=== end_b ===
她在医院住了几天，自己办的出院。随访表上没有下一回的日子。 # speaker: narrator
{ told:
  他那头，派出所找他谈过了，锁也换了。可夜里还是静。她存着你的号码，一次也没有拨。 # speaker: narrator
- else:
  他的钥匙还在手里。出院第三天，他又开了门，说的还是那句话。 # speaker: narrator
}
{ pills:
  两个星期后，教过的学生秦露来敲门，看见她又在理东西。秦露坐下来，直接问了那一句，当天陪着她回了医院。 # speaker: narrator
- else:
  两个星期后，教过的学生秦露来敲门，看见她总往那只抽屉看。秦露坐下来，直接问了那一句，当天陪着老师回了医院，药也收走了。 # speaker: narrator
}
“那天何医生来，我是好了一点的。” # speaker: shen # mood: tired
{ told:
  开春以后，她慢慢好起来了。可以从“今晚”重来：今晚谁陪，下回哪天见，难受起来找谁，一样一样落到人。 # speaker: narrator # ending: c06-end-b # outcome: 没有约的下一回 # retry: c06-8
- else:
  开春以后，她慢慢好起来了。“一起烧了”那句话，一直没有报公安。可以从“烧了干净”重来：先讲给她听，再报。 # speaker: narrator # ending: c06-end-b # outcome: 没有约的下一回 # red: not-reported # retry: c06-5
}
-> END

=== end_c ===
随访表上写着：血压正常，情绪平稳。 # speaker: narrator
傍晚，教过的学生秦露收到同城送来的一箱书，里头夹着一页作文，是她自己初中写的。她打电话，没有人接，就打了120和110。 # speaker: narrator
人救了过来，医生说会好的。秦露请了假，在床边守着。 # speaker: narrator
“何医生问过我的。问得我只好说不会。” # speaker: shen # mood: eyesClosed
开春她出了院。你去看她，她给你搬了凳子，这回你坐了很久。 # speaker: narrator
都理清了、不欠着了，听见了，没有问出口，也就没有人报。可以从“不欠着了”重来：直接、平静地问那一句。 # speaker: narrator # ending: c06-end-c # outcome: 情绪平稳 # red: not-reported # retry: c06-3
-> END

=== end_c_list ===
她的名字在名单第九行，星期四。 # speaker: narrator
星期一傍晚，教过的学生秦露收到同城送来的一箱书，里头夹着一页作文，是她自己初中写的。她打电话，没有人接，就打了120和110。 # speaker: narrator
人救了过来，医生说会好的。星期四，你去的是病房。 # speaker: narrator
“何医生，这么远，您还跑一趟。” # speaker: shen # mood: eyesClosed
开春她出了院，秦露隔天来，带一碗面。 # speaker: narrator
危险的话转到你手里，是当天的事，也没有人报。可以从“饭盒”重来：问清原话，问她身边有谁，放下饭盒就去。 # speaker: narrator # ending: c06-end-c # outcome: 情绪平稳 # red: not-reported # retry: c06-1
-> END

=== end_d ===
他问到了医院，在大厅里嚷，要医生把她交出来，说两口子的事，外人少管。 # speaker: narrator
保安拦住了他，民警把他带走了。医院给她换了一层楼，人没有受伤。 # speaker: narrator
住院那些天，她只见一个人，教过的学生秦露。你去查访，护士说，她睡了。 # speaker: narrator
“我的命，怎么要他签字。” # speaker: shen # mood: eyesClosed
{ told:
  一个月后她出了院，住得离秦露近。可以从“叫谁来”重来：她自己做得了主，谁来、讲多少，由她。 # speaker: narrator # ending: c06-end-d # outcome: 他听见了 # retry: c06-6
- else:
  一个月后她出了院，住得离秦露近。他说烧的那句，出事之前也没有报。可以从“烧了干净”重来：先讲给她听，再报公安。 # speaker: narrator # ending: c06-end-d # outcome: 他听见了 # red: not-reported # retry: c06-5
}
-> END

=== end_d_door ===
他在楼道里嚷开了，一句一句，都是你刚才说的话。四楼五楼的门，开了好几扇。 # speaker: narrator
{ told:
  许警官上来，把他带了下去。她那天住进了医院，人没有受伤。 # speaker: narrator
- else:
  对门打了110，民警把他带了下去。她那天住进了医院，人没有受伤。 # speaker: narrator
}
出院以后，她搬到了学生秦露那个小区。社区换了一位医生给她随访。 # speaker: narrator
“我只跟您一个人讲过。” # speaker: shen # mood: eyesClosed
{ told:
  春天，她又养了一只猫。可以从“锁孔”重来：只说在看病人，别的一个字不讲，交给民警。 # speaker: narrator # ending: c06-end-d # outcome: 他听见了 # retry: c06-7
- else:
  春天，她又养了一只猫。他说烧的那句，出事之前也没有报。可以从“烧了干净”重来：先讲给她听，再报公安。 # speaker: narrator # ending: c06-end-d # outcome: 他听见了 # red: not-reported # retry: c06-5
}
-> END

=== end_d_group ===
当天晚上，医院来了九个人，带着花，带着水果。第十个，是她丈夫。 # speaker: narrator
护士按了铃，保安和民警把他请了出去。医院给她换了一层楼，人没有受伤。花都留在了原来的房间。 # speaker: narrator
“大家都是好心。我没有脸见他们了。” # speaker: shen # mood: eyesClosed
{ told:
  一个月后她出了院，住得离学生秦露近，慢慢好起来了。可以从“今晚”重来：在哪儿、什么病，给谁讲，先问她。 # speaker: narrator # ending: c06-end-d # outcome: 他听见了 # retry: c06-8
- else:
  一个月后她出了院，住得离学生秦露近，慢慢好起来了。他说烧的那句，一直没有报。可以从“烧了干净”重来：先讲给她听，再报公安。 # speaker: narrator # ending: c06-end-d # outcome: 他听见了 # red: not-reported # retry: c06-5
}
-> END
