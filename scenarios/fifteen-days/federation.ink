=== to_federation ===
第二天，上午九点。现在，你是街道妇联的戚红。 # speaker: narrator
{ told:
  -> fd_11
- else:
  -> fd_10
}

=== fd_10 ===
# point: fd-10
# title: 屏幕上一行字
系统昨夜自动分来七条。有一条是：榕树里七栋五楼，女子求助，家庭纠纷，已处置。 # speaker: narrator
街道上还有两件事今天到期，催了三遍。 # speaker: narrator
* [“岑警官，五楼那家怎么了？” # id: fd-10a # q: best # score: safety+2 referral+1 record+1 # cite: manual.ask.what.4 manual.look.highrisk.1 law.wf-rules.6 un.coordination.strengthen.5 wanjia.police.5 # why: “已处置”不是答案，问清时间、地点、伤和孩子才算接住。]
  “岑警官，榕树里五楼那家，昨晚怎么了？几口人，伤着没有，人现在在哪儿？” # speaker: me
  “……该昨晚就告诉你的。母女在庇护所，我把单子重写一份给你。” # speaker: cen # mood: serious
  九点二十五分，你接下了这一户，写上了谁说的、几点说的。 # speaker: narrator
  ~ told = true
  -> fd_11
* [“先办到期的，这条往后排。” # id: fd-10b # q: weak # score: safety-1 # cite: manual.ask.what.4 law.wf-rules.11 # why: 手头的急事是真的，可哪条更急，不问不知道。]
  “先办到期的，这条往后排。” # speaker: me
  十点一刻，庇护所的尤敏打来电话：“戚姐，我这儿住了娘俩，你们没人知道？” # speaker: narrator
  你放下手里的表，下了楼。 # speaker: narrator
  ~ told = true
  -> fd_11
* [“把两口子约来，调解一下。” # id: fd-10c # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.wf-rules.11 un.justice.4.9 manual.qa.1.3 # why: 没问伤情就约来调解，高危的家暴不能劝和、不能调解。]
  “家庭纠纷，把两口子约来，调解一下。” # speaker: me
  系统里留的是家里的号码，接电话的是邹平：“行，我哥出来就去。嫂子，你们帮着叫。” # speaker: narrator
  -> end_c_fed

=== fd_11 ===
# point: fd-11
# title: 她要什么
第二天，上午十点半，尤敏腾出来的小会客室。来以前，你把这一户报了区妇联。 # speaker: narrator
{ recorded:
  单子上写着脖子上的伤。她喝水，一小口一小口地咽。 # speaker: narrator
- else:
  屋里暖和，她还系着那条丝巾。喝水，一小口一小口地咽。 # speaker: narrator
}
“给你们添麻烦了。我都不知道该说什么。” # speaker: tanyue # mood: tired
* [“您先想好，离还是不离。” # id: fd-11a # q: weak # score: empathy-1 # cite: manual.qa.2.1 manual.ask.what.2 un.social.note.4 # why: 一坐下就要她定终身大事，眼前怕什么反倒没人问。]
  “您先想好，离还是不离，我们才好帮。” # speaker: me
  “我……没想到那儿。我就想小穗上学，别碰见他。” # speaker: tanyue # mood: tired
  -> fd_12
* [“您最想先解决哪一样？” # id: fd-11b # q: best # score: empathy+2 safety+1 referral+2 record+1 legality+1 # cite: manual.ask.what.2 manual.taboo.06.say.3 manual.qa.1.7 manual.qa.2.1 manual.qa.1.5 un.feature.9 law.aid.32 law.po-impl.13 wanjia.assessment.2 # why: 先谢她、讲违法，问她要什么；谁该知道多少，由她点头。]
  “谢谢你愿意跟我们妇联说你的事情。打人是违法的。您最想先解决哪一样？” # speaker: me
  “别让他去学校。工钱的卡在他手里。离不离，我没想好。” # speaker: tanyue # mood: concerned
  “学校是他认得的门，您怕得对。那就先办学校，再办卡。离不离，您慢慢想。法院有保护令，法律援助不看家里穷不穷，我陪您去。” # speaker: me
  “告诉谁、告诉到哪一步，咱们列一张单子，您不点头的不说。” # speaker: me
  { not recorded:
    “您嗓子怎么了？” # speaker: me
    她解开丝巾给你看。“那是要命的，派出所必须知道。您跟他们讲一遍，我陪着，好不好？” # speaker: narrator
    “……好。”十一点，你陪她补了笔录和检查，区妇联那头也补报了这一样。 # speaker: narrator
    ~ recorded = true
  }
  -> fd_12
* [“有保护令，我帮您去办。” # id: fd-11c # q: ok # score: legality+1 referral+1 # cite: law.po-impl.13 manual.qa.1.4.report # why: 路指对了，可还没听她说，就替她排好了先后。]
  “有保护令，我帮您去办，明天就去。” # speaker: me
  “哦，好。那小穗上学呢？” # speaker: tanyue # mood: concerned
  “一样一样来。” # speaker: me
  -> fd_12
* [“孩子还小，给他个机会。” # id: fd-11d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: law.wf-rules.11 law.wf-rules.16 un.justice.4.9 # why: 听着是为孩子好，其实是请孩子接着看下去。]
  “孩子还小，给他个机会。他在里头也后悔。” # speaker: me
  “他每回都后悔。” # speaker: tanyue # mood: blank
  尤敏把门推开一点，叫你出去说话。回来，你没有再提。 # speaker: narrator
  -> fd_12

=== fd_17 ===
# point: fd-17
# title: 校门里
第七天，星期二，早上七点四十。现在，你是街道妇联的戚红。 # speaker: narrator
{ school:
  庄老师手里有法院的协助执行通知书，折了又折。 # speaker: narrator
- else:
  学校什么也没有收到。庄老师说，昨天有个自称小叔的人来问，二年级走哪个门。 # speaker: narrator
}
“我该怎么做？要不要开个班会？” # speaker: zhuang # mood: concerned
“她这几天老问我，几点了。” # speaker: zhuang # mood: concerned
{ not seen:
  操场上，别的孩子都脱了外套，小穗穿着长袖，站在边上。 # speaker: narrator
}
* [“发班级群，请家长帮着看。” # id: fd-17a # q: taboo # score: empathy-2 safety-2 legality-1 # cite: un.feature.7 law.report.13 law.minors.110 law.po-impl.4 # why: 四十多个家长知道了，孩子抬不起头，消息也会拐到他那儿。]
  “发到班级群，请家长们帮着看。” # speaker: me
  中午，一个家长问小穗：“你爸真打你妈啊？”她下午没有来上课。 # speaker: narrator
  “是我没拦住。” # speaker: zhuang # mood: eyesClosed
  -> fd_18
* [“先请几天假，避一避吧。” # id: fd-17b # q: weak # score: empathy-1 safety-1 # cite: un.social.10 law.po-impl.18 # why: 该避开的是他，不是孩子；请了假，门口还是没人知道。]
  “先请几天假，避一避吧。” # speaker: me
  “她昨天还问我，能不能当小组长。”庄老师说。 # speaker: narrator
  小穗歇了三天，又来了，落下两课生字。 # speaker: narrator
  -> fd_18
* [“就您和校长，别的人不说。” # id: fd-17c # q: best # score: empathy+1 safety+2 referral+2 legality+1 # cite: law.po-impl.18 law.report.13 un.feature.7 un.social.10 law.school.47 station.duty.education.2 # why: 只让要做事的人知道，接送定人，孩子照常当孩子。]
  “就您和值班校长知道。接送只认覃月报的两个人，别人来，先留孩子，再打110。” # speaker: me
  “门卫呢？” # speaker: zhuang # mood: calm
  “告诉他认哪两个人接，不说为什么。小穗还坐原来的位子，别叫她讲家里的事。” # speaker: me
  “行。她想当小组长，我让她当。” # speaker: zhuang # mood: smile
  ~ school = true
  -> fd_18
* {not seen} [“她怎么还穿着长袖外套？” # id: fd-17d # q: best # score: empathy+1 safety+2 legality+2 record+1 # cite: law.minors.11 law.school.47 law.wf-rules.5 law.report.2 station.duty.education.1 manual.look.clues.2 # why: 前面几双眼都放过了，现在看见也不迟：看伤，报公安。]
  “她怎么还穿着长袖？” # speaker: me
  “一个礼拜了，写字也歪着。我正想问。” # speaker: zhuang # mood: concerned
  “疑似就要报，不用等看清。”你先打电话告诉覃月为什么必须报，再和学校当场报了公安。小滕接了她来，妈妈陪着，在医务室看：上臂一圈青黄的印子。派出所当天立案，孩子这一节另查。 # speaker: narrator
  话请懂孩子的人陪着，一次问完。接送认哪两个人，也当场定了。 # speaker: narrator
  ~ seen = true
  ~ school = true
  -> fd_18

=== between ===
第二十二天，第二次回访，派出所去的。她搬进了离厂不远的出租屋，门上换了锁芯。 # speaker: narrator
{ not school:
  小穗还是不敢走正门，每天早出门二十分钟，从菜场那边绕。 # speaker: narrator
- else:
  小穗当上了小组长，收作业，从东门进，从东门出。 # speaker: narrator
}
第四十天，第三次回访，居委会主任去的，约在菜场。她说，夜里能睡五个钟头了。 # speaker: narrator
{ not held:
  告诫书那头另有一只钟：首访没有再犯的，每三个月一次。可蛋糕那回，已经记在卷里了。 # speaker: narrator
}
-> fd_22

=== fd_22 ===
# point: fd-22
# title: 第四次
第五十七天，星期三，下午两点。现在，你是街道妇联的戚红。第四次回访，本区的做法里，这是最后一次。 # speaker: narrator
覃月租的屋，一张床，一张课桌。小穗上学去了。同屋的工友躺在帘子后面看手机。 # speaker: narrator
“都好。您坐。” # speaker: tanyue # mood: calm
她的手机在桌上震了一下，她看也没看，扣了过去。 # speaker: narrator
* [“都好就行，有事打给我。” # id: fd-22a # q: ok # score: empathy+1 # cite: manual.qa.1.6 law.wf-rules.13 # why: 态度是好的，可帘子后头有人，那一下震动没有人问。]
  “都好就行，有事打给我。” # speaker: me
  “哎。”她送你到楼梯口，像是有话，又回去了。 # speaker: narrator
  -> end_b_late
* [“最后一回，签个良好吧。” # id: fd-22b # q: taboo # score: empathy-2 safety-2 record-2 # cite: manual.qa.1.6.alone law.wf-rules.13 un.feature.8 # why: 第四次是本区的数，不是她的平安；签了，就没人再来。]
  “最后一回，签个‘良好’吧，好归档。” # speaker: me
  她签了，一笔一画。手机又震了一下。 # speaker: narrator
  -> end_f
* [“往后电话问，省得您忙。” # id: fd-22c # q: weak # score: safety-1 # cite: manual.qa.1.6.alone law.wf-rules.13 # why: 体谅她忙，可电话里的“都好”，跟帘子前的是同一句。]
  “您忙，往后我们电话问，省得您陪着。” # speaker: me
  “行。”她把门带上了。 # speaker: narrator
  -> end_f
* [“下楼走走？说几句话。” # id: fd-22d # q: best # score: empathy+2 safety+2 legality+1 referral+1 record+2 # cite: manual.qa.1.6.alone law.wf-rules.13 law.dv.30 law.po-impl.18 baoan.timeline.5 manual.record.how.3 un.justice.10.3 # why: 换到单独的地方，问震动、问睡觉；令到期前可以延长。]
  “下楼走走？屋里说话不方便。” # speaker: me
  桂花树底下，她把手机拿给你看：一个生号，每晚一条，只写数字。昨晚是“五十六”。 # speaker: narrator
  “我以为没骂人，就不算。” # speaker: tanyue # mood: concerned
  “算，一条也别删。派出所和法院，我陪您去说。这张令写的是六个月，到期以前，您可以申请延长。” # speaker: me
  “那今天算第四次，以后呢？” # speaker: tanyue # mood: calm
  “四次是本区定的数。您说行了，才算行。”时间、原话、报给谁，你当面念给她听了才写上。 # speaker: narrator
  { held and listed and recorded:
    -> end_a
  - else:
    -> end_b
  }
