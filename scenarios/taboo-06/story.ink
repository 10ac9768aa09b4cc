# title: 猫送给了邻居
# id: taboo-06
# lang: zh-CN
# version: 1
# warn: 轻生念头
# warn: 失去独生子女
# warn: 家庭暴力（威胁）
# minutes: 11

VAR guarded = false
VAR told = false
VAR visit = false

-> prologue

=== prologue ===
社区活动室一角，冬天的上午十点。隔壁唱歌队在排练，同一句唱了好几遍。 # speaker: narrator
你是社区妇联执委，也是网格员，手边有三张表等着报。同事小顾在里间整理档案。 # speaker: narrator
沈老师站在门口，围巾叠得整整齐齐。她六十三岁，教了一辈子语文。七年前，独生女儿小满走了。 # speaker: narrator
“您忙着吧？我就问两件小事。” # speaker: shen # mood: calm
-> t06_1

=== t06_1 ===
# point: t06-1
# title: 两件小事
“猫能不能找人寄养。还有一封信，没有门牌号，该寄给谁。……没什么要紧的，家里冷清，怪没意思。” # speaker: shen # mood: calm
说到信，她看了一眼窗外。 # speaker: narrator
* [“这是你自己的事，你自己处理。” # id: t06-1a # q: taboo # score: empathy-2 safety-2 referral-1 # cite: manual.taboo.06.never.1 manual.taboo.06 # why: 事再小，也是她走了一路才开的口。一推，门就关了。]
  “这是你自己的事，你自己处理。” # speaker: me
  “是，是我自己的事。” # speaker: shen # mood: smile
  她笑着点点头，把围巾又理了一遍。 # speaker: narrator
  ~ guarded = true
  -> t06_7
* [“合唱班有名额，您去散散心。” # id: t06-1b # q: weak # score: empathy+0 # cite: manual.taboo.06 manual.listen.how.2 # why: 好意，但急着给办法，她要说的还一句没听到。]
  “合唱班还有名额，您报一个，心情就好了。” # speaker: me
  “好。谢谢您费心。” # speaker: shen # mood: smile
  她在名单上写下名字，字很端正。写完了，没有起身。 # speaker: narrator
  ~ guarded = true
  -> t06_2
* [“您说的确实很让人烦恼。” # id: t06-1c # q: best # score: empathy+2 # cite: manual.taboo.06.say.1 manual.taboo.06 manual.listen.how.1 manual.listen.how.2 # why: 先认下她的烦恼，腾出时间听，不急着给办法。]
  “您说的确实很让人烦恼。您愿意多说两句吗？表我下午报，不急。” # speaker: me
  你合上电脑，把门关好，隔壁的歌声小了下去。 # speaker: narrator
  “那我坐一会儿。……猫叫元宵，是我女儿抱回来的。” # speaker: shen # mood: tired
  -> t06_2
* [“寄养有电话，信去邮局问问。” # id: t06-1d # q: weak # score: referral+1 # cite: manual.taboo.06 manual.listen.how.2 # why: 问什么答什么，没有错，可话外的意思没有听。]
  “寄养我给您个电话，信您去邮局问问。” # speaker: me
  “邮局去过了，说没有地址，寄不了。” # speaker: shen # mood: calm
  她接过写着电话的纸条，对折，再对折。 # speaker: narrator
  ~ guarded = true
  -> t06_2

=== t06_2 ===
# point: t06-2
# title: 都想好了
{ guarded:
  她把包放在膝上，像是随时要走。 # speaker: narrator
- else:
  她捧着热水杯，一件一件地说，像在念一张单子。 # speaker: narrator
}
“我都想好了。猫给对门，书捐给学校，存折放在抽屉里，写了条子。以后不来麻烦你们了。” # speaker: shen # mood: calm
* [“捐书我赞成，别的我不放心。” # id: t06-2a # q: best # score: empathy+2 safety+2 # cite: manual.taboo.06.say.2 manual.listen.how.2 manual.report.life-threat.6 un.health.5.2 un.health.5.3 # why: 只赞成安全的那一件，听出话外音，直接、平静地问。]
  手册上有一句：“我刚才听你说，你想这么办……，我也赞成 / 觉得可以这样做……”你只把它用在一件事上。椅子挪近些，声音放低。 # speaker: narrator
  “我刚才听您说，书想捐给学校，这一件我也赞成。可猫也送了，以后也不来了，这两句我听着不放心。沈老师，您是不是想过不活了？” # speaker: me
  杯子在她手里抖了一下，水洒了出来，她没有擦。 # speaker: narrator
  “……你怎么听出来的。” # speaker: shen # mood: eyesClosed
  ~ guarded = false
  -> t06_3
* [“捐书好啊，我帮您联系学校。” # id: t06-2b # q: weak # score: empathy+1 safety-2 # cite: manual.taboo.06.say.2 manual.listen.how.2 # why: 只听见了好事。一样一样安排干净，是要问的信号。]
  “捐书好啊，学校正缺，我帮您联系。” # speaker: me
  “那就好，这一桩也有着落了。” # speaker: shen # mood: smile
  -> t06_7
* [“您条件这么好，别胡思乱想。” # id: t06-2c # q: taboo # score: empathy-2 safety-2 # cite: manual.taboo.06 manual.listen.how.1 un.social.2 # why: 拿条件压她的难处，她只好把后面的话收起来。]
  “您条件这么好，多少人羡慕，别胡思乱想。” # speaker: me
  “是，我该知足。” # speaker: shen # mood: smile
  ~ guarded = true
  -> t06_7
* [“对门肯养猫，那您放心了吧？” # id: t06-2d # q: weak # score: empathy+0 safety-1 # cite: manual.listen.how.2 manual.report.life-threat.6 # why: 顺着猫问下去了，没有问那句以后不来是什么意思。]
  “对门肯养，那您放心了吧？” # speaker: me
  “放心了，都放心了。” # speaker: shen # mood: calm
  那个“都”字，她说得很轻。 # speaker: narrator
  -> t06_7

=== t06_7 ===
# point: t06-7
# title: 钥匙和信
她从包里拿出一串钥匙、一封信，放在你桌上。信封上没有地址，只写着：给小满。 # speaker: narrator
“钥匙您替我交给对门，猫的东西还在屋里。信您收着吧，不用寄了。” # speaker: shen # mood: calm
走到门边，她又回来，把椅子推回原处。 # speaker: narrator
* [“好，我替您收着，路上慢点。” # id: t06-7a # q: weak # score: empathy+0 safety-2 # cite: manual.listen.how.2 manual.report.life-threat.6 # why: 很客气，也很周到，可钥匙和信说的话，没有听见。]
  “好，我替您收着，路上慢点。” # speaker: me
  “哎，您忙。” # speaker: shen # mood: smile
  -> end_c
* [“要不，您去看看心理医生？” # id: t06-7b # q: weak # score: empathy+0 referral+1 safety-1 # cite: un.health.5.3 manual.help.contact.volunteer # why: 方向对了，可没问出口，也没人陪，她只会说好。]
  “要不，您抽空去看看心理医生？” # speaker: me
  “好，有空去。” # speaker: shen # mood: smile
  你想着合唱班人多热闹，回头再叫她一声。 # speaker: narrator
  -> end_b_missed
* [“先别走，我想问您一句话。” # id: t06-7c # q: best # score: empathy+1 safety+2 # cite: manual.report.life-threat.6 manual.listen.how.2 un.health.5.2 un.health.5.3 # why: 前面没听出来，现在问还来得及。直接问，不会害她。]
  你走到她身边，把声音放低。 # speaker: narrator
  “先别走，是我刚才没听明白。猫、钥匙、信，都安排好了，我不放心。沈老师，您是不是想过不活了？” # speaker: me
  她的手停在椅背上，很久。 # speaker: narrator
  “……你怎么看出来的。” # speaker: shen # mood: eyesClosed
  -> t06_3
* [“您慢走，我这表也急着报。” # id: t06-7d # q: taboo # score: empathy-2 safety-2 # cite: manual.taboo.06.never.1 manual.taboo.06 # why: 表可以下午报，人走了，这一问就没有下午了。]
  “您慢走，我这表也急着报。” # speaker: me
  “哎，您忙。” # speaker: shen # mood: smile
  -> end_c

=== t06_3 ===
# point: t06-3
# title: 她点了头
她没有看你，轻轻点了一下头。 # speaker: narrator
“药攒着呢。……他前天回来拿东西，摔了门，说一起烧了干净。” # speaker: shen # mood: tired
“他”是她丈夫，两年前搬去了城郊，钥匙还在他手里。 # speaker: narrator
* [“可别在我们这儿出事啊。” # id: t06-3a # q: taboo # score: empathy-2 safety-2 # cite: manual.taboo.06 un.social.2 manual.attitude.2 # why: 怕担责的话一出口，她就成了麻烦，不会再说了。]
  “您可别在我们这儿出事啊。” # speaker: me
  “不会的，不给你们添麻烦。” # speaker: shen # mood: smile
  ~ guarded = true
  -> t06_8
* [“我送您去医院，现在就走。” # id: t06-3b # q: ok # score: safety+1 empathy-1 # cite: un.health.5.3 un.principle.4 manual.qa.1.5 # why: 送医没有错，可没问她要谁陪，烧的那句也没人报。]
  “我送您去医院，现在就走。” # speaker: me
  “现在？猫还没喂呢。” # speaker: shen # mood: concerned
  “猫回头再说。” # speaker: me
  小顾去叫车。她坐在那儿，手不知道往哪儿放。 # speaker: narrator
  ~ guarded = true
  -> t06_6
* [“您答应我，别做傻事，好吗？” # id: t06-3c # q: weak # score: empathy+0 safety-1 # cite: un.health.5.2 manual.report.life-threat.6 # why: 要她保证，是让她来安你的心，险还在她那里。]
  “您答应我，别做傻事，写个条子也行，好吗？” # speaker: me
  “好，我写。” # speaker: shen # mood: blank
  字一笔一画，端端正正。 # speaker: narrator
  -> t06_8
* [“谢谢您告诉我，我陪着您。” # id: t06-3d # q: best # score: empathy+2 safety+2 legality+1 referral+2 record+1 # cite: manual.report.life-threat.6 manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 manual.qa.1.5 manual.qa.1.7 un.health.note.5 law.dv.2 # why: 不离开她，先告诉她为什么必须报，由谁来陪听她的。]
  “谢谢您告诉我。今天我陪着您，不让您一个人走。到这会儿，您伤着自己没有？” # speaker: me
  “没有。” # speaker: shen # mood: tired
  “药的事，他说烧的事，都是要命的事，派出所和上级妇联我必须报，也请社区的何医生来看您。先跟您说一声，不瞒您。您没有做错什么，这是为了护着您。拿烧房子吓人，违法的是他。” # speaker: me
  “家里的药，请医生去收，您不用回去拿。谁来陪您，您说了算。” # speaker: me
  她想了很久。 # speaker: narrator
  “秦露吧。我带过的学生。” # speaker: shen # mood: calm
  小顾到楼上办公室关了门去打电话，你没有起身。十点四十一分报了派出所，十点四十六分报了街道妇联。 # speaker: narrator
  ~ guarded = false
  ~ told = true
  -> t06_6

=== t06_8 ===
# point: t06-8
# title: 系围巾
{ guarded:
  她慢慢系好围巾，站了起来，没有看你。 # speaker: narrator
- else:
  她把条子推到你面前，系好围巾，站了起来。 # speaker: narrator
}
“您忙吧。元宵该喂了。” # speaker: shen # mood: smile
* [“晚上我给您打个电话。” # id: t06-8a # q: weak # score: empathy+1 safety-1 # cite: un.health.note.5.support manual.report.life-threat.6 # why: 记挂她是好的，可从现在到晚上，她是一个人。]
  “那晚上我给您打个电话。” # speaker: me
  “好，您费心。” # speaker: shen # mood: smile
  -> end_c_home
* [“那我就放心了，您慢走。” # id: t06-8b # q: taboo # score: empathy-1 safety-2 # cite: manual.report.life-threat.6 un.principle.5 # why: 说出了药，就不能让她一个人回到放药的屋里去。]
  “那我就放心了，您慢走。” # speaker: me
  “哎。” # speaker: shen # mood: smile
  -> end_c_home
* [“不行，我还得陪着您。” # id: t06-8c # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.6 manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 manual.qa.1.5 # why: 话说错了当场收回来，不离开她，两头都报，请医生来。]
  “不行，我还是得陪着您。刚才那句是我说错了，您没有给谁添麻烦。到这会儿，您伤着自己没有？” # speaker: me
  “没有。” # speaker: shen # mood: tired
  “药的事，他说烧的事，都要命，派出所和上级妇联我必须报，也请何医生来，家里的药请医生去收。不瞒您。您想让谁来陪？” # speaker: me
  她站了一会儿，把围巾解开了。 # speaker: narrator
  “……秦露吧。我带过的学生。” # speaker: shen # mood: tired
  小顾上楼，关了门去打电话。十点五十五分报了派出所，十一点整报了街道妇联。 # speaker: narrator
  ~ told = true
  -> t06_6
* [“叫小顾陪您走到家吧。” # id: t06-8d # q: weak # score: empathy+1 safety-1 # cite: manual.report.life-threat.6 un.principle.5 # why: 有人陪一段路，可路的尽头还是那间屋，那些药。]
  “叫小顾陪您走到家吧。” # speaker: me
  小顾把她送到单元门口，看着她上了楼。 # speaker: narrator
  -> end_c_home

=== t06_6 ===
# point: t06-6
# title: 敲玻璃的人
{ guarded:
  沈老师坐在里间，小顾陪着，两个人都没有说话。 # speaker: narrator
- else:
  沈老师坐在里间，跟小顾说起猫爱睡在哪本书上。 # speaker: narrator
}
外面有人敲玻璃，是她丈夫。 # speaker: narrator
“沈老师是不是来了？我是她爱人，家里的事，我得找她说。” # speaker: husband # mood: serious
* [“谁来过，我们不对外讲。” # id: t06-6a # q: best # score: safety+2 legality+1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 # why: 对家里人也一样，不说谎也不透露，他的事交给民警。]
  “谁来过，我们不对外讲，您来过我们也不讲。” # speaker: me
  “我是外人吗？” # speaker: husband # mood: suspicious
  “规矩对谁都一样。” # speaker: me
  { told:
    楼梯口上来一位民警。 # speaker: narrator
    “您跟我到外头，咱们说几句话。” # speaker: police # mood: calm
  - else:
    他在门口站了一阵，下楼去了。去了哪儿，没有人知道。 # speaker: narrator
  }
  -> t06_4
* [“没来过，您去别处找找。” # id: t06-6b # q: weak # score: safety+1 legality-1 # cite: un.feature.7 manual.speak.style.1 # why: 没有泄露，可说谎容易被拆穿，不谈谁来过就够了。]
  “没来过，您去别处找找。” # speaker: me
  “那是她的伞。” # speaker: husband # mood: suspicious
  他指着门边，在椅子上坐了下来。 # speaker: narrator
  { told:
    好在民警到了，把他请到了外头。 # speaker: narrator
  - else:
    坐了半个钟头，他才走。 # speaker: narrator
  }
  -> t06_4
* [“在里头呢，一会儿去医院。” # id: t06-6c # q: taboo # red: disclosed-location # score: empathy-2 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 un.principle.5 # why: 他是丈夫，也是说要一起烧了的人，去处不能告诉他。]
  “在里头呢，一会儿去医院，您也跟着去看看她吧。” # speaker: me
  “去医院？哪家？” # speaker: husband # mood: serious
  里间的门，从里面锁上了。 # speaker: narrator
  -> end_d
* [“有话好好说，别敲玻璃了。” # id: t06-6d # q: weak # score: safety+0 # cite: un.feature.7 manual.speak.style.1 # why: 没有透露什么，可也没把他交给民警，他还在附近。]
  “有话好好说，别敲玻璃了。” # speaker: me
  “我好好说，她肯听吗？” # speaker: husband # mood: serious
  他在楼下转了几圈。里间，杯子响了一声。 # speaker: narrator
  ~ guarded = true
  -> t06_4

=== t06_4 ===
# point: t06-4
# title: 再约
{ not told:
  沈老师想了想，自己打了一个电话。 # speaker: narrator
}
秦露到了。她是沈老师教过的学生，跑得满脸是汗，蹲在沈老师面前，什么也没有问。 # speaker: narrator
“老师，我来了。” # speaker: qin # mood: concerned
{ guarded:
  “耽误你们一上午，真不好意思。” # speaker: shen # mood: tired
- else:
  “耽误你一上午。……我好像轻了一点。” # speaker: shen # mood: calm
}
社区的何医生来看过，说要去医院。车在楼下。 # speaker: narrator
* [“您想开点，有空来坐坐。” # id: t06-4a # q: weak # score: empathy+0 # cite: manual.taboo.06.say.3 station.early-intervene.2 # why: 话不伤人，可哪天见、找谁、再有事怎么办，都没有。]
  “您想开点，有空来坐坐。” # speaker: me
  “哎，好。” # speaker: shen # mood: smile
  -> t06_5
* [“小秦，她家的事是这样。” # id: t06-4b # q: taboo # score: empathy-2 safety-1 legality-1 record-1 # cite: un.feature.7 un.coordination.note.1 # why: 她的私事说给谁听，由她定。当着她的面讲也不行。]
  “小秦，她家的事是这样的，她女儿走了以后啊……” # speaker: me
  沈老师把脸转向了窗户。隔壁的歌正好停了。 # speaker: narrator
  “您别说了，我听老师自己讲。” # speaker: qin # mood: serious
  -> t06_5
* [“到了医院，听医生的就好。” # id: t06-4c # q: weak # score: referral+1 # cite: manual.help.how.6 station.early-intervene.2 # why: 送到医生手里是对的，可你这一头的线就断了。]
  “到了医院，听医生的就好。” # speaker: me
  “好。那……再见。” # speaker: shen # mood: calm
  -> t06_5
* [“谢谢您。后天我去看您。” # id: t06-4d # q: best # score: empathy+2 safety+2 legality+1 referral+2 record+1 # cite: manual.taboo.06.say.3 manual.help.contact.volunteer manual.help.how.6 station.early-intervene.2 un.health.note.5.support un.feature.7 # why: 谢她肯说，今晚有去处，下回有日子，急了知道找谁。]
  “谢谢你愿意跟我们妇联说你的事情。” # speaker: me
  “今晚先不回那屋，秦露陪您跟医生走。后天上午我去看您，您愿意的话，把心理咨询师也带去。您的事，想让秦露知道多少，您自己跟她说。” # speaker: me
  “要是半夜里，心里又难受呢？” # speaker: shen # mood: concerned
  “叫秦露，叫值班的医生，叫谁都不是添麻烦。他再说烧东西，您立刻打110，不用先问我。” # speaker: me
  她把手伸过来，握了握你的手。 # speaker: narrator
  ~ visit = true
  -> t06_5

=== t06_5 ===
# point: t06-5
# title: 归到哪张表
车开走了。下午一点，三张表还空着。 # speaker: narrator
“沈老师这个算哪一类？好像没有主管部门。” # speaker: colleague # mood: concerned
* [“没有主管部门，就不记了。” # id: t06-5a # q: taboo # score: safety-1 record-2 # cite: manual.record.family.2 manual.record.how.1 manual.taboo.06 # why: 不记，就没有人接着看她，今天这一上午等于没有过。]
  “没有主管部门，就不记了。” # speaker: me
  小顾看了看桌上的杯子，把它洗了。 # speaker: narrator
  -> end_b
* [“报老人文娱服务，好归类。” # id: t06-5b # q: weak # score: safety-1 record-1 # cite: manual.form.3.field.7 manual.record.family.2 # why: 归得进去，可谁看了这张表，也不知道她难在哪里。]
  “报老人文娱服务，好归类。” # speaker: me
  表上写着：咨询宠物寄养一次，已答复。 # speaker: narrator
  -> end_b
* [“两张表都记，再想想别家。” # id: t06-5c # q: best # score: empathy+1 safety+1 referral+1 record+2 # cite: manual.form.3.field.5 manual.form.3.field.7 manual.record.family.2 manual.form.4.field.5 manual.form.4.field.6 manual.think.request.1 station.family.4.parent # why: 附表3记人，附表4记事，从她一个人想到同样的人家。]
  “两张都记。附表3记人，附表4记事。” # speaker: me
  附表3写：求助发现，情绪怎样，今天做了什么。附表4要写：她的原话，几时几分报给了谁，哪些事她同意告诉谁。住哪家医院，不写。 # speaker: narrator
  { visit:
    下回哪天去，你写上了“后天上午”。 # speaker: narrator
  - else:
    下回哪天去，你的笔停了停，没有写。 # speaker: narrator
  }
  “像她这样一个人住、没了孩子的，咱们社区还有几户？” # speaker: me
  “六户。” # speaker: colleague # mood: solemn
  “跟唱歌队商量商量，两家结一对，不叫帮扶，就叫串门。” # speaker: me
  { told:
    { visit:
      -> end_a
    - else:
      -> end_b
    }
  - else:
    -> t06_10
  }
* [“写进日志，月底再归类吧。” # id: t06-5d # q: weak # score: record+0 # cite: manual.record.how.1 manual.form.4.field.5 # why: 记了一笔，可几点报的、谁接着去，月底谁也想不起。]
  “写进日志，月底再归类吧。” # speaker: me
  日志上多了一行：沈老师来访，已送医。 # speaker: narrator
  -> end_b

=== t06_10 ===
# point: t06-10
# title: 两个空格
写到附表4“报告给谁”，派出所和街道妇联，两格都空着。 # speaker: narrator
“她丈夫还有那屋的钥匙呢。” # speaker: colleague # mood: concerned
* [“人在医院了，就不用报了。” # id: t06-10a # q: taboo # score: safety-2 legality-1 # cite: manual.report.life-threat.2 manual.qa.1.5 # why: 说要一起烧的人没有人找他谈，她总有出院的那天。]
  “人都在医院了，就不用报了吧。” # speaker: me
  小顾没有接话。 # speaker: narrator
  -> end_b
* [“是我漏了，现在两头都报。” # id: t06-10b # q: best # score: safety+1 legality+1 referral+1 # cite: manual.report.life-threat.2 manual.report.life-threat.6 manual.report.to.2 manual.report.to.3 manual.qa.1.5 # why: 漏了就补，先打给她说明白，再报，时间照实写。]
  “是我漏了。先给她打个电话说明白，再两头报。” # speaker: me
  秦露把电话递给沈老师，你把为什么必须报，一句一句讲了。 # speaker: narrator
  “……报吧。他说那话的时候，我是怕的。” # speaker: shen # mood: solemn
  一点二十二分，派出所；一点二十七分，街道妇联。时间照实写上。 # speaker: narrator
  ~ told = true
  { visit:
    -> end_a
  - else:
    -> end_b
  }
* [“先空着，等她出院再问她。” # id: t06-10c # q: weak # score: empathy+1 safety-1 # cite: manual.report.life-threat.2 manual.qa.1.5 # why: 想着尊重她，可关系到性命，要告诉她，也要当时报。]
  “先空着，等她出院再问问她。” # speaker: me
  那两格，一直空到了月底。 # speaker: narrator
  -> end_b

=== end_a ===
{ guarded:
  说好的那个上午你去看她，她先问，那天耽误你报表没有。 # speaker: narrator
- else:
  说好的那个上午你去看她，她正给邻床念报纸。 # speaker: narrator
}
家里的药，秦露陪着医生收走了。出院以后，她先住在离秦露近的地方。 # speaker: narrator
他说的那些话，民警找他问了，依法处理。保护令是怎么回事，也有人跟她讲清楚了。要不要申请，她说了算。 # speaker: narrator
开了春，每个星期三，她来读报组念一段。元宵还在对门，说好放长假轮着养。 # speaker: narrator
“这一段，小满小时候会背。” # speaker: shen # mood: smile
那封信没有寄出去，她收在了自己的书架上。 # speaker: narrator # ending: t06-end-a # outcome: 星期三的读报组
-> END

=== end_b ===
她在医院住了几天，自己办的出院手续，回到了那间屋。 # speaker: narrator
{ told:
  { visit:
    说好的后天上午，你临时去开会。没有一张表写着要去，也就没有人替你去。 # speaker: narrator
  - else:
    后来的日子，没有人跟她约过。秦露出差了，打来电话，她都说挺好。 # speaker: narrator
  }
- else:
  没过几天，她丈夫又拿钥匙开了门，说的还是那句话。 # speaker: narrator
}
两个星期后，社区医生随访，看见书架又空了一层。医生坐下来，慢慢问她。这一回，有人一直陪着。 # speaker: narrator
“不是没人好，是好了一天。” # speaker: shen # mood: tired
{ told:
  { visit:
    开春以后，她慢慢好起来了。可以从“归到哪张表”重来：记下她难在哪里，谁哪天去，再想想别家。 # speaker: narrator # ending: t06-end-b # outcome: 好了一天 # retry: t06-5
  - else:
    开春以后，她慢慢好起来了。可以从“再约”重来：谢谢她肯说，约好哪天见，急了找谁。 # speaker: narrator # ending: t06-end-b # outcome: 好了一天 # retry: t06-4
  }
- else:
  开春以后，她慢慢好起来了。他那句话，那天公安和上级妇联，哪一头都没有报。可以从“她点了头”重来：危及生命的要报两头，先告诉她。 # speaker: narrator # ending: t06-end-b # outcome: 好了一天 # red: not-reported # retry: t06-3
}
-> END

=== end_b_missed ===
合唱班给她留了位子，排练了两回，她都没有来。 # speaker: narrator
两个星期后，社区医生随访，看见书架空了，猫也不在。医生坐下来，问了那一句。她点了头，当天就有人陪着去了医院。 # speaker: narrator
“我在活动室坐了一上午，就等人问一句。” # speaker: shen # mood: tired
开春以后，她慢慢好起来了，元宵在对门等着她。 # speaker: narrator
一样一样都安排好了，钥匙和信放在了桌上，没有人问，也没有人报。可以从“都想好了”重来：只赞成捐书，再把那一句问出来。 # speaker: narrator # ending: t06-end-b # outcome: 好了一天 # red: not-reported # retry: t06-2
-> END

=== end_c ===
傍晚，元宵在对门一直叫。邻居去敲她的门，敲了很久，叫来了人。 # speaker: narrator
送医送得及时，她醒了过来，医生说会好的。秦露请了假，在床边陪着。 # speaker: narrator
社工后来问她，那天找过谁没有。 # speaker: narrator
“找过。人家忙，我就说您忙。” # speaker: shen # mood: eyesClosed
开春她出了院，社工每个星期三去陪她念一段书。 # speaker: narrator
“以后不来麻烦你们了”，这一句没有人接，也没有人报。可以从“都想好了”重来：把话外的意思问出来。 # speaker: narrator # ending: t06-end-c # outcome: 您忙 # red: not-reported # retry: t06-2
-> END

=== end_c_home ===
傍晚，元宵在对门一直叫。邻居去敲她的门，敲了很久，叫来了人。 # speaker: narrator
送医送得及时，她醒了过来，医生说会好的。秦露请了假，在床边陪着。 # speaker: narrator
社工后来问她，那天跟人说过没有。 # speaker: narrator
“说了。说完了，还是一个人回的家。” # speaker: shen # mood: eyesClosed
开春她出了院，社工每个星期三去陪她念一段书。 # speaker: narrator
她说出了药，也说出了那句“一起烧了”，没有人留住她，也没有人报。可以从“她点了头”重来：不离开她，告诉她，两头都报。 # speaker: narrator # ending: t06-end-c # outcome: 您忙 # red: not-reported # retry: t06-3
-> END

=== end_d ===
他跟到了医院，在走廊里嚷，要她当着大家的面说清楚。 # speaker: narrator
保安和民警把他带走了。医院连夜给她换了病区，人没有受伤。 # speaker: narrator
住院那几天，她只见秦露。社区的人去看她，她请护士说，睡了。 # speaker: narrator
“我在哪儿，只有你们知道。” # speaker: shen # mood: eyesClosed
{ told:
  一个月后她出了院，住得离秦露近，元宵也搬了过去。可以从“敲玻璃的人”重来：谁来过，要去哪儿，一个字也不提。 # speaker: narrator # ending: t06-end-d # outcome: 走廊里的喊声 # retry: t06-6
- else:
  一个月后她出了院，住得离秦露近。那天他说的话，公安和上级妇联，哪一头都没有报。可以从“她点了头”重来：两头都报，去处跟谁也不提。 # speaker: narrator # ending: t06-end-d # outcome: 走廊里的喊声 # red: not-reported # retry: t06-3
}
-> END
