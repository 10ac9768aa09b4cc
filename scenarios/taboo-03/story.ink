# title: 手机开着
# id: taboo-03
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 持刀威胁
# warn: 对残疾妇女的控制
# minutes: 11

VAR guarded = false
VAR direct = false
VAR seen = false
VAR told_both = false
VAR cousin_calm = false

-> prologue

=== prologue ===
镇便民大厅，赶集日，人声嗡嗡的。你是镇妇联主席，坐在接待角。 # speaker: narrator
两位妇女坐在长椅上等着，一个抱着娃，一个低着头，拿围巾遮着半边脸。 # speaker: narrator
一个二十五六岁的姑娘坐到你对面，把手机平放在桌上，屏幕亮着。她身后站着个小伙子，举着另一部手机，镜头对着你。 # speaker: narrator
-> t03_1

=== t03_1 ===
# point: t03-1
# title: 镜头
“家人们，看看他们怎么办事啊！我姐来求助，看他们管不管！” # speaker: cousin # mood: serious
遮着脸的那位妇女站起来，背过身去。姑娘看看你的嘴，又看看桌上的屏幕，手指绞在一起。 # speaker: narrator
* [“不准拍！你是哪来的？” # id: t03-1a # q: taboo # score: empathy-2 safety-1 legality-1 # cite: manual.taboo.03.never.1 manual.taboo.03 # why: 火气一上来，话还没谈就对立了，这段画面也传出去了。]
  “不准拍！你是哪来的？手机都给我收起来！” # speaker: me
  “大家看，妇联就这态度！” # speaker: cousin # mood: smile
  姑娘听不清，只看见你变了脸。她慌忙把桌上那部手机扣了过去。 # speaker: narrator
  ~ guarded = true
  -> t03_2
* [拿文件夹挡住脸，一声不吭等他拍完 # id: t03-1b # q: weak # score: none # cite: manual.taboo.03 manual.taboo.03.say.1 # why: 没有吵起来，可另外两位妇女的脸还在镜头里。]
  你拿文件夹挡住脸，等他拍完。 # speaker: narrator
  “还躲呢，家人们。” # speaker: cousin # mood: smile
  遮着脸的妇女等不下去，从侧门走了。 # speaker: narrator
  -> t03_2
* [“这里是工作场所，请您不要这样。” # id: t03-1c # q: best # score: empathy+1 safety+1 legality+1 # cite: manual.taboo.03.say.1 manual.taboo.03.say.2 manual.taboo.03 manual.speak.style.1 # why: 平和地说规矩、讲道理，先把别人请出镜头。]
  “这里是工作场所，请您不要这样。” # speaker: me
  他没停，镜头又往前凑了凑。 # speaker: narrator
  “到妇联来的群众都有个人的问题要咨询求助，我们要保护每个人的隐私，您这样做会侵犯别人的隐私权。请不要录音录像。” # speaker: me
  同事小丁请长椅上的两位妇女到隔壁坐。小伙子看了看她们的背影，把镜头转向了自己。 # speaker: narrator
  “那我拍我自己，行了吧。” # speaker: cousin # mood: suspicious
  ~ cousin_calm = true
  -> t03_2
* [“你拍你的，姑娘您先说什么事。” # id: t03-1d # q: weak # score: empathy+1 safety-1 # cite: manual.taboo.03.say.2 un.feature.7 # why: 不跟他争是好的，可大厅里不止她一个，别人也在镜头里。]
  “你拍你的。姑娘，先把您的事说说。” # speaker: me
  姑娘没有动，眼睛还盯着那块亮着的屏幕。 # speaker: narrator
  “家人们，她不敢不让拍。” # speaker: cousin # mood: smile
  遮着脸的妇女从侧门走了。 # speaker: narrator
  -> t03_2

=== t03_2 ===
# point: t03-2
# title: 桌上那部
{ guarded:
  你指了指桌上扣着的那部：这个也关掉。小伙子一把翻了过来。 # speaker: narrator
- else:
  你的眼睛落到桌上那部手机上：它也一直亮着。 # speaker: narrator
}
“她听不见！不录字，她咋知道你说啥？” # speaker: cousin # mood: serious
屏幕上一行一行跳着字，正是这屋里刚才说的话。姑娘的耳朵上什么也没有戴。 # speaker: narrator
* [“两部都关，下周约手语老师。” # id: t03-2a # q: weak # score: empathy-1 safety-1 # cite: un.feature.2 manual.taboo.03 manual.help.how.4 # why: 一刀切，等于今天不让她听、不让她说；她等不到下周。]
  “两部都关了吧，下周约好手语老师，咱们再谈。” # speaker: me
  字停了。姑娘看着黑掉的屏幕，慢慢站起来。 # speaker: narrator
  -> t03_6
* [“她到底啥事？你替她说吧。” # id: t03-2b # q: taboo # score: empathy-2 safety-1 # cite: un.social.note.4 un.feature.4 manual.help.how.4 # why: 省事，却当她不在场；她不想让家人听的话，就没处说了。]
  “她到底啥事？你替她说吧，快些。” # speaker: me
  “就那助听器的事嘛，坏了，要个新的。” # speaker: cousin # mood: calm
  姑娘拉了拉他的袖子，他没理会。 # speaker: narrator
  ~ guarded = true
  -> t03_6
* [转向她，在纸上写：对不起 # id: t03-2c # q: best # score: empathy+2 safety+1 legality+1 # cite: manual.taboo.03.say.3 un.feature.2 un.feature.3 un.social.note.4 manual.help.how.4 # why: 对着她本人，认错，给几种办法，由她选。]
  你放慢动作，正对着她的脸，在纸上写。 # speaker: narrator
  “对不起，我刚没看到您在看字幕。我们去里间，用只转字、不保存、不外发的方式，或者打字、写字，您选。” # speaker: me
  她念着念着，眼睛睁大了。你指指小伙子那部直播的手机，又写了一行。 # speaker: narrator
  “我们是否可以有些姐妹之间的贴心话，如果录音录像让我感觉不被信任。” # speaker: me
  她点点头，接过笔。字很秀气。 # speaker: narrator
  “我叫汪晓雨。我能看口型，慢一点就行。写字最好。弟弟在外面等。” # speaker: xiaoyu # mood: calm
  ~ direct = true
  ~ guarded = false
  -> t03_3
* [“您能看字幕就好，慢慢说。” # id: t03-2d # q: ok # score: empathy+1 # cite: un.feature.2 un.social.note.4 # why: 让字幕开着是对的，可没离开镜头，她不敢往下说。]
  “字幕开着，您看得到就好，慢慢说。” # speaker: me
  她看着屏幕，点了点头，又回头看了一眼弟弟的镜头，只在纸上写了三个字。 # speaker: narrator
  “助听器。” # speaker: xiaoyu # mood: concerned
  你请她到里间写，小伙子跟到门口，被小丁拦下了。 # speaker: narrator
  -> t03_3

=== t03_6 ===
# point: t03-6
# title: 她收起了笔
姑娘从包里拿出一支笔，握了握，又要放回去。包里有一本写满了的小本子，翻开的那页上，有一个“刀”字，写得很大。 # speaker: narrator
“走吧姐，人家嫌麻烦。” # speaker: cousin # mood: tired
* [“您带了笔？写给我看。” # id: t03-6a # q: best # score: empathy+1 safety+1 # cite: un.feature.2 un.social.note.4 un.feature.6 # why: 看见那支笔，回头对着她本人说，门就又开了。]
  你正对着她，一个字一个字说慢，又指指那支笔。 # speaker: narrator
  “对不起，刚才怪我。您带了笔？请您写给我看，去里间，只有您和我。” # speaker: me
  她看着你的嘴，看了两遍，才坐下。 # speaker: narrator
  “你说慢，我看得懂。我叫汪晓雨。” # speaker: xiaoyu # mood: concerned
  ~ direct = true
  -> t03_3
* [“辅具找残联，我写个地址。” # id: t03-6b # q: weak # score: referral+1 # cite: manual.taboo.02.say.1 manual.look.how.7 # why: 地址没错，可她为什么没了助听器，一句也没有问。]
  “助听器这类辅具，残联能申请，我写个地址给你们。” # speaker: me
  姑娘接过纸条，对你弯了弯腰。走到门口，她又回头看了你一眼。 # speaker: narrator
  -> end_d
* [“小伙子，你劝你姐坐下。” # id: t03-6c # q: taboo # score: empathy-1 safety-1 # cite: un.social.note.4 un.feature.4 # why: 又一次绕过她，只跟会说话的那个人说话。]
  “小伙子，你劝你姐坐下，有话你替她说。” # speaker: me
  她看懂了你在对谁说话，把小本子放回包里，先走了出去。 # speaker: narrator
  -> end_d

=== t03_3 ===
# point: t03-3
# title: 纸上的字
里间只有一张桌子，两把椅子。她写写停停，写到一半，把纸转过来给你。 # speaker: narrator
{ guarded:
  “别念出声。他把助听器扔水缸。说再告状就拿刀。” # speaker: xiaoyu # mood: concerned
- else:
  “我丈夫把助听器扔水缸。说再告状就拿刀。” # speaker: xiaoyu # mood: concerned
}
她又添了一行，笔尖把纸戳破了。 # speaker: narrator
“手机他每天看。绣坊的姐妹，他不让来往。” # speaker: xiaoyu # mood: tired
* [写：先帮您申请个新助听器。 # id: t03-3a # q: weak # score: empathy+1 safety-1 referral+1 # cite: manual.report.life-threat.3 un.principle.3 # why: 助听器要紧，可刀更要紧；新的也会再进水缸。]
  “先帮您申请个新的助听器，好吗？” # speaker: me
  她看了很久，把“拿刀”那一行慢慢划掉了。 # speaker: narrator
  “好。谢谢。” # speaker: xiaoyu # mood: blank
  ~ guarded = true
  -> t03_7
* [写：是不是您听错意思了？ # id: t03-3b # q: taboo # score: empathy-2 safety-2 # cite: manual.report.life-threat.3 manual.listen.how.1 un.principle.3 # why: 拿她听不见当理由不信她，正是那个人天天在做的事。]
  “是不是您听错意思了？他也许是说气话。” # speaker: me
  她的笔停住了。她指指自己的眼睛，又指指嘴：我看得见。 # speaker: narrator
  ~ guarded = true
  -> t03_7
* [写：谢谢您写给我，很危险。 # id: t03-3c # q: best # score: empathy+2 safety+2 legality+2 referral+1 record+1 # cite: manual.report.life-threat.3 manual.report.to.2 manual.report.to.3 manual.qa.1.5 manual.qa.1.7 un.justice.2.2 un.principle.3 manual.help.how.4 law.dv.2 law.wf-rules.11 # why: 信她、讲违法，先说为什么必须报，怎么说话由她选。]
  “谢谢您写给我。扔您的助听器、拿刀吓您，这是家庭暴力，是违法的，错不在您。” # speaker: me
  “这很危险，关系到您的命，所以必须报派出所和上级妇联，我先告诉您。怎么报、请谁来，咱们商量。” # speaker: me
  她把这两行看了三遍。 # speaker: narrator
  “警察听弟弟说，还是听我说？” # speaker: xiaoyu # mood: suspicious
  “听您说。我请他们备手语翻译，或者用文字，您选。不要家人翻。” # speaker: me
  “文字。” # speaker: xiaoyu # mood: serious
  “他动过手吗？最近一回、最厉害的一回是什么时候？今晚回家安全吗？不想写的可以不写。” # speaker: me
  “上月推我撞门。前天拿刀，放在桌上，让我看。今晚不想回去。” # speaker: xiaoyu # mood: concerned
  这页纸，你问过她，收进了档案袋。 # speaker: narrator
  ~ seen = true
  ~ guarded = false
  -> t03_7
* [写：他动过手吗？伤在哪儿？ # id: t03-3d # q: ok # score: safety+1 legality+1 # cite: manual.qa.1.1 manual.qa.1.4 manual.report.life-threat.3 # why: 问伤没有错，可没说信她，也没问今晚回不回得去。]
  “他动过手吗？伤在哪儿，拍照没有？” # speaker: me
  “上月推我撞门。肩。没拍，手机他看。” # speaker: xiaoyu # mood: tired
  她写完看着你，等你的下一行。 # speaker: narrator
  ~ seen = true
  -> t03_7

=== t03_7 ===
# point: t03-7
# title: 怎么报
{ seen:
  她把纸转回去，在最下面写了一行小字。 # speaker: narrator
  “报了警，他们打电话来，我接不了。他接。” # speaker: xiaoyu # mood: concerned
- else:
  她收起笔，又拿出来，在纸角上写了一行小字。 # speaker: narrator
  “他说，我去告，也没有人听得懂我。” # speaker: xiaoyu # mood: tired
}
* [写：那就先不报，您再想想。 # id: t03-7a # q: weak # score: empathy+1 safety-2 legality-1 # cite: manual.report.life-threat.3 manual.qa.1.5 un.principle.5 # why: 听着是尊重，其实是把她一个人留给了那把刀。]
  “那就先不报，您回去再想想，想好了来找我。” # speaker: me
  她点点头，把写了字的纸推回给你，没敢带走。 # speaker: narrator
  -> t03_4
* [写：民警来，跟您一起打字。 # id: t03-7b # q: best # score: empathy+1 safety+2 legality+1 referral+2 # cite: un.justice.2.2 un.feature.2 manual.report.to.2 manual.report.to.3 manual.qa.1.5 manual.help.how.4 manual.help.contact.civil-affairs un.feature.9 law.po-impl.13 # why: 把她说的难处变成办法，两头都报，住处问过她再联系。]
  { seen:
    “那就不让他们打电话。刀的事关系到您的命，派出所和上级妇联都必须报，我先告诉您。” # speaker: me
  - else:
    “刚才怪我，没接住您写的。您没有看错。刀的事关系到您的命，必须报派出所和上级妇联，我先告诉您。” # speaker: me
  }
  “民警到这里来，坐您旁边，跟您一起打字，我陪着。往后联系也用文字，不发到他会看的手机上。” # speaker: me
  “今晚的住处，我问民政要庇护的床位，您点头我才问。您还可以向法院申请人身安全保护令，办不办，您定。” # speaker: me
  “住。” # speaker: xiaoyu # mood: calm
  她写了这一个字，又在旁边画了个圈。 # speaker: narrator
  十点二十分，你报了派出所，请他们文字、手语翻译都备着，也说了外面正在直播，从后院进来；十点二十六分，报了上级妇联。每打完一个电话，你就把说了什么写给她看。 # speaker: narrator
  “第一次，有人打电话，还让我知道说了什么。” # speaker: xiaoyu # mood: calm
  ~ told_both = true
  ~ seen = true
  ~ guarded = false
  -> t03_4
* [写：报警这事，让你弟来翻。 # id: t03-7c # q: taboo # score: empathy-2 safety-1 legality-1 # cite: manual.help.how.4 un.justice.2.2 un.feature.7 # why: 家人一翻，她就不能说自己的话；何况他正开着直播。]
  “我报警，民警来了让你弟替你翻，快。” # speaker: me
  “不要。他会说出去。” # speaker: xiaoyu # mood: concerned
  民警来了。小伙子对着镜头抢着翻：两口子吵架，助听器坏了。登记完，民警走了，晓雨站在旁边，一个字也插不进去。 # speaker: narrator
  ~ guarded = true
  -> t03_4
* [写：我现在替您报派出所。 # id: t03-7d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 该报，也告诉了她，可漏了上级妇联、手语翻译和住处。]
  “这事我得报，我现在替您报派出所。” # speaker: me
  她点了头，攥着笔。民警来电话问了几句，都是你替她答的。 # speaker: narrator
  “你们说了什么？” # speaker: xiaoyu # mood: suspicious
  “他们下午派人来。” # speaker: me
  -> t03_4

=== t03_4 ===
# point: t03-4
# title: 外面还在播
门外的声音大起来，围了好几个赶集的人。 # speaker: narrator
{ cousin_calm:
  小伙子把手机举在胸前，镜头朝着自己，嗓子已经哑了。 # speaker: narrator
- else:
  小伙子把镜头贴在门玻璃上，对着里面。 # speaker: narrator
}
“妇联不解决，我就全网发！今天必须给我姐个说法！” # speaker: cousin # mood: serious
* [走上前，一把把手机夺下来 # id: t03-4a # q: taboo # score: empathy-2 safety-2 legality-2 record-1 # cite: manual.report.attention.2 manual.speak.style.1 manual.taboo.03 # why: 夺手机会伤人、违法，抢的画面才是传得最快的那一段。]
  你一把攥住他的手机，他不松手，两个人撞在门框上。屏幕里，晓雨的脸一晃而过。 # speaker: narrator
  “打人啦！妇联打人啦！” # speaker: cousin # mood: serious
  -> end_c
* [“你关了，我们才接着办。” # id: t03-4b # q: weak # score: safety-1 # cite: manual.report.attention.2 manual.report.attention.4 # why: 拿她的事跟他赌气，耽误的是她。]
  “你关了，我们才接着办。” # speaker: me
  “家人们，听见没，不办了！” # speaker: cousin # mood: serious
  里间的晓雨看着你们的嘴一张一合，不知道还办不办。半个钟头就这样过去了。 # speaker: narrator
  -> t03_5
* [“正办着呢。说多少，她定。” # id: t03-4c # q: best # score: empathy+1 safety+1 legality+1 record+1 # cite: manual.report.attention.2 manual.report.attention.4 manual.report.to.1 manual.report.to.2 manual.speak.style.1 un.feature.7 # why: 不夺不骂，护住镜头里的人，把情况照实往上报。]
  “大家让一让，里头有人在办事。” # speaker: colleague # mood: calm
  小丁把门帘放下。你站到镜头够不着门的地方，声音放平。 # speaker: narrator
  “小伙子，你是替姐姐着急。正办着呢，告诉你多少，由她自己定。镜头开着，来这儿求助的人就都露在外头了。播出去的那些，也问过她，再定留不留。” # speaker: me
  他张了张嘴，手机慢慢垂了下去。 # speaker: narrator
  “我……我就怕你们糊弄她。” # speaker: cousin # mood: tired
  不听劝阻录像、说要上网，这两样你报了镇党委书记和上级妇联，只讲经过，不讲她的事。 # speaker: narrator
  ~ cousin_calm = true
  -> t03_5
* [“她男人拿刀，你还在这儿播？” # id: t03-4d # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-1 # cite: un.feature.7 un.coordination.note.1 law.dv.5 law.warning.23 # why: 一着急，把她的事对着直播讲了，她丈夫也听得见。]
  “她男人拿刀吓她，人就在我这屋里，你还在这儿播？” # speaker: me
  小伙子愣住了。直播没有关，这句话一个字不漏地出去了。 # speaker: narrator
  -> end_c

=== t03_5 ===
# point: t03-5
# title: 怎么找她
{ told_both:
  民警来了，跟她一来一往打了四十分钟的字，又帮她看过手机，关了共享位置。庇护的车在后院等着。 # speaker: narrator
- else:
  快到中午了，她指指墙上的钟。 # speaker: narrator
  “他十二点回家。” # speaker: xiaoyu # mood: concerned
}
“以后，你怎么找我？” # speaker: xiaoyu # mood: concerned
* [“留你弟的电话，找他方便。” # id: t03-5a # q: weak # score: safety-1 # cite: manual.form.4.field.1 un.feature.7 un.social.note.4 # why: 图方便，往后每一句话又都要经过别人。]
  “留你弟的电话吧，他接得了，方便。” # speaker: me
  她看着你写下那个号码，把自己的笔帽盖上了。 # speaker: narrator
  { told_both:
    -> end_d_safe
  - else:
    -> end_b
  }
* [拍下她的字条，发无障碍服务 # id: t03-5b # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-2 record-2 # cite: un.feature.7 manual.record.how.2 law.warning.23 # why: 她的字、她的事，成了宣传；有人一眼认得出是谁。]
  你把她的字条拍下来，配上一行“无障碍服务，用心倾听”，发了朋友圈。 # speaker: narrator
  纸上“水缸”两个字，清清楚楚。 # speaker: narrator
  -> end_c_note
* [写：发短信，先发什么暗号？ # id: t03-5c # q: best # score: empathy+1 safety+2 legality+1 referral+1 record+2 # cite: un.feature.7 manual.record.how.2 manual.form.4.field.1 manual.form.4.field.5 manual.form.4.field.6 un.social.principle.1 manual.qa.1.6.alone un.social.note.4 # why: 用她能用的方式，约暗号、问同意、写清报给谁、单独回访。]
  “只发短信。先发一个符号，您回对了，我才往下写。发什么，您定。” # speaker: me
  她想了想，在纸上画了一朵五瓣的花，笑了一下。 # speaker: narrator
  “绣坊组长的手机，可以。下午两点。他不看。” # speaker: xiaoyu # mood: smile
  你把附表4转过去，跟她一格一格对：用文字、备手语翻译、几时几分报给谁。哪些转给谁，她在同意处签了字。她手机里今天转出来的字，她自己清掉了。 # speaker: narrator
  { told_both:
    -> end_a
  - else:
    -> t03_8
  }
* [“表填好了，有事您再来。” # id: t03-5d # q: weak # score: record+1 # cite: manual.form.4 manual.qa.1.6 # why: 表是填了，没写她怎么沟通，也没约下一回。]
  “表填好了，有事您再来。” # speaker: me
  她看懂了最后三个字，点点头。下一回是哪天，怎么找到她，表上都没有。 # speaker: narrator
  { told_both:
    -> end_d_safe
  - else:
    -> end_b
  }

=== t03_8 ===
# point: t03-8
# title: 她指着那一格
她的笔尖停在“报告给谁”那一格上，抬头看你，又指了指“拿刀”两个字。 # speaker: narrator
“这个，报了吗？” # speaker: xiaoyu # mood: suspicious
* [写：报了报了，您先回去吧。 # id: t03-8a # q: taboo # score: empathy-1 safety-2 legality-1 record-2 # cite: manual.qa.1.5 manual.form.4.field.6 # why: 没报全写成报了，她信了，就这样回到了刀跟前。]
  “报了报了，您先回去吧。” # speaker: me
  她信了，收好笔，走进了集市的人堆里。 # speaker: narrator
  -> end_b
* [写：没报全，现在当您面报。 # id: t03-8b # q: best # score: empathy+1 safety+1 legality+1 referral+1 record+1 # cite: manual.qa.1.5 manual.report.to.2 manual.report.to.3 manual.help.contact.civil-affairs un.justice.2.2 # why: 如实认下，当面补上两头，沟通方式和住处一起说清。]
  “没报全，是我的疏忽。刀的事必须报派出所和上级妇联，我现在当您的面打，打完写给您看。今晚别回去，住处我问民政，好吗？” # speaker: me
  她的肩膀松了下来。 # speaker: narrator
  “好。我等。” # speaker: xiaoyu # mood: calm
  十一点四十三分，派出所说马上来人，用文字跟她谈，手语翻译也去约；十一点四十九分，上级妇联接了报。庇护的床位也有了。 # speaker: narrator
  ~ told_both = true
  -> end_a
* [写：明天上班，我就去报。 # id: t03-8c # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.life-threat.3 # why: 刀不等人，当时就要报；她十二点就得到家。]
  “今天人多，明天上班我就去报。” # speaker: me
  她看看钟，十一点五十了。她把表推回来，走了。 # speaker: narrator
  -> end_b

=== end_a ===
她自己把经过一行一行写给了民警，没有一个字是别人替她说的。她丈夫被依法处理了。 # speaker: narrator
两天后，社工陪她去残联办了手续，借到一副新的助听器先用着。她拐到大厅来，对着你竖起大拇指，弯了弯：谢谢。 # speaker: narrator
{ cousin_calm:
  表弟当天就删了直播，给她发来一行字：姐，下回我先问你。 # speaker: narrator
- else:
  民警找表弟谈过，他删了直播。她给他写了很长的一封信。 # speaker: narrator
}
保护令，她还在想，法律援助的律师约在了下礼拜，也用文字。 # speaker: narrator
“我的话，有人看了。” # speaker: xiaoyu # mood: smile # ending: t03-end-a # outcome: 她自己写的
-> END

=== end_b ===
助听器按“残疾人辅具”办了，很快批了下来。刀的事，公安和上级妇联没有两头都报，也没有人听她自己说过一句。 # speaker: narrator
新助听器戴了四天，又不见了。 # speaker: narrator
绣坊组长看她两天没来，上门去看，报了110。民警把她接了出来，人平安，手上破了点皮。 # speaker: narrator
{ seen:
  “我写过的，写得很清楚。” # speaker: xiaoyu # mood: tired
- else:
  “我写了刀。他们只看见助听器。” # speaker: xiaoyu # mood: tired
}
她现在住在庇护所，有人教她重新用自己的手机。可以从“怎么报”重来：两头都报，用她能用的方式。 # speaker: narrator # ending: t03-end-b # outcome: 只办了助听器 # red: not-reported # retry: t03-7
-> END

=== end_c ===
当天，那段画面传遍了镇上的群，她丈夫也看到了。 # speaker: narrator
{ told_both:
  民警早一步把她送去了外镇的庇护所，他扑了个空，被带回所里处理。她没有伤着。 # speaker: narrator
- else:
  他顺着画面找到大厅。保安拦住他，报了110，她从后院被送去外镇的庇护所，没有伤着。 # speaker: narrator
}
她把桌上那部转字的手机也关了，好些天不肯再写一个字。 # speaker: narrator
半个月后，外镇的社工带来一张纸，是她写的。 # speaker: narrator
“我平安。下次，请先问我。” # speaker: xiaoyu # mood: solemn
{ told_both:
  可以从“外面还在播”重来：不夺，不骂，她的事一个字也不对着镜头讲。 # speaker: narrator # ending: t03-end-c # outcome: 她也在画面里 # retry: t03-4
- else:
  刀的事，那天两头也没有报齐。可以从“怎么报”重来：先把她的安全办实，再去跟外面说话。 # speaker: narrator # ending: t03-end-c # outcome: 她也在画面里 # red: not-reported # retry: t03-7
}
-> END

=== end_c_note ===
绣坊里有人认出了她的字，转到了镇上的群里，她丈夫也看到了。 # speaker: narrator
{ told_both:
  民警已经把她送到了庇护所，他没有找到她，被带回所里处理。 # speaker: narrator
- else:
  他赶到大厅，保安拦住他，报了110。她从后院被送去外镇的庇护所，没有伤着。 # speaker: narrator
}
她平安，可好些天不肯再写一个字。半个月后，那边的社工带来一张纸，是她写的。 # speaker: narrator
“那是写给你看的。” # speaker: xiaoyu # mood: solemn
{ told_both:
  可以从“怎么找她”重来：她写下的字只属于她，给谁看，先问她。 # speaker: narrator # ending: t03-end-c # outcome: 她也在画面里 # retry: t03-5
- else:
  刀的事，那天两头也没有报齐。可以从“怎么报”重来：先把她的安全办实；她写下的字，也只属于她。 # speaker: narrator # ending: t03-end-c # outcome: 她也在画面里 # red: not-reported # retry: t03-7
}
-> END

=== end_d ===
大厅很快恢复了平静，那张写着残联地址的纸条，她一直没有用。 # speaker: narrator
五天后，绣坊组长陪她去了派出所。刀的事，是她一笔一画写给民警的。她住进了庇护所，平安。 # speaker: narrator
上级妇联来问，她那天来过没有。小丁翻了翻，本子上没有。 # speaker: narrator
“我去过。你们只跟我弟弟说话。” # speaker: xiaoyu # mood: tired
桌上那部亮着的手机，是她的耳朵。本子上的“刀”字就在眼前，没有人对着她问，也就没有人报。可以从“桌上那部”重来。 # speaker: narrator # ending: t03-end-d # outcome: 你们只跟我弟说话 # red: not-reported # retry: t03-2
-> END

=== end_d_safe ===
那天晚上，她住进了庇护所。她丈夫被依法处理了。 # speaker: narrator
半个月后该回访了，你手里没有一个能直接找到她的办法。 # speaker: narrator
电话打到表弟那儿，他说姐姐挺好的。到底好不好，你听不到她自己说。 # speaker: narrator
{ direct:
  后来她自己到大厅来了，带着那支笔。 # speaker: narrator
- else:
  后来绣坊组长捎来一张纸，是她写的。 # speaker: narrator
}
“我不好睡。没有人问我。现在问，也可以。” # speaker: xiaoyu # mood: tired
她平安，社工每周去看她，用文字。可以从“怎么找她”重来：约好暗号，问过同意，一格一格写清。 # speaker: narrator # ending: t03-end-e # outcome: 隔着一个人 # retry: t03-5
-> END
