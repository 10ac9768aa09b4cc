# title: 四点半放学
# id: chair-05
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 证件被扣、行动被看管
# warn: 以孩子的性命相威胁
# minutes: 11

VAR guarded = false
VAR watched = false
VAR police = false
VAR told = false

-> prologue

=== prologue ===
星期四下午三点五十，乡小学门口。你是乡社工站的社工，每个星期四在这里办读书角。 # speaker: narrator
中午，乡妇联副主席打来电话，她上任才两个月。 # speaker: narrator
“上星期，婆婆领着韦秀云来，说是问贷款。秀云讲了好长一段，婆婆只翻一句，身份证还是婆婆从怀里掏的。我没接住。你在学校，帮我见她一面，看她到底要什么。翻话的，食堂的小凤就会。” # speaker: vice # mood: concerned
小凤是谁家的人，她没有讲。你另外约了文化站的蓝姐，蓝姐说，四点零五分到。 # speaker: narrator
树底下，三十三岁的秀云提着两个水壶。婆婆坐在三轮车上，离她三步。四点半，两个娃放学。 # speaker: narrator
-> c05_1

=== c05_1 ===
# point: c05-1
# title: 树底下
“来早了，来早了。等娃。” # speaker: popo # mood: smile
秀云看了一眼你胸前的牌子，又把眼睛移开了。 # speaker: narrator
* [塞张卡给她：“有难处打这个。” # id: c05-1a # q: weak # score: referral+1 safety-1 # cite: manual.qa.1.7.cards un.social.note.4 un.principle.5 # why: 卡是好卡，可她不识这些字，接过去的也不会是她的手。]
  你走过去，把一张卡往秀云手里塞。 # speaker: narrator
  “有难处，打这个。” # speaker: me
  “什么东西？我看看。” # speaker: popo # mood: suspicious
  婆婆接了过去，翻来覆去地看。你只好说，是读书角的卡，家长都要进来登记。 # speaker: narrator
  ~ guarded = true
  ~ watched = true
  -> c05_2
* [“读书角登记，妈妈们进来签。” # id: c05-1b # q: best # score: empathy+1 safety+2 # cite: un.principle.5 un.feature.4 manual.qa.1.6.alone un.social.9 # why: 用大家都有的事请她进来，谁也不显眼，还能单独坐。]
  你朝树底下的五六个妈妈一起招手。 # speaker: narrator
  “读书角登记，一个娃一位妈妈，挨个进来签。外头有凳子，奶奶们坐着等。” # speaker: me
  “要她签？那快些。” # speaker: popo # mood: calm
  秀云排在第三个。轮到她，你关上了教室门，窗户朝着操场。 # speaker: narrator
  -> c05_2
* [“妇联托我来，单独问她几句。” # id: c05-1c # q: taboo # score: safety-2 empathy-1 # cite: un.feature.7 un.principle.5 un.coordination.note.1 # why: 说的是实话，可当着看她的人亮了底，往后她更出不来。]
  “我是社工，妇联托我来，单独问秀云几句。” # speaker: me
  “妇联？贷款的事不是问过了？有什么要单独问的？” # speaker: popo # mood: serious
  你改口说是读书角要登记。婆婆跟到教室门口，搬了凳子，背靠着门坐下。 # speaker: narrator
  ~ guarded = true
  ~ watched = true
  -> c05_2
* [请黄老师叫她：“谈谈娃的作业。” # id: c05-1d # q: ok # score: safety+1 # cite: manual.qa.1.6.alone un.principle.5 # why: 能把她请进来，可她先吓一跳，以为娃出了什么事。]
  黄老师到门口，叫了秀云的名字，说谈谈娃的作业。 # speaker: narrator
  秀云小跑着进来，脸都白了。等看见是你，她愣住了。 # speaker: narrator
  -> c05_2

=== c05_2 ===
# point: c05-2
# title: 谁来翻
{ watched:
  教室里只有你和她。门外，婆婆咳了一声。 # speaker: narrator
- else:
  教室里只有你和她。黑板上还留着一年级的拼音。 # speaker: narrator
}
她急急地讲了一句，看看门，又讲了一句。你一个字也听不懂。 # speaker: narrator
后窗探进来一个头，九岁，三年级的阿荞，她出来打水。 # speaker: narrator
“我妈讲的我会翻。我帮她翻。” # speaker: girl # mood: calm
* [“好孩子，那你来帮妈妈翻。” # id: c05-2a # q: taboo # score: empathy-1 safety-2 # cite: un.social.10 un.principle.3 un.justice.note.3 # why: 她是真会翻。可妈妈要说的，正是不能让孩子听的话。]
  “好孩子，那你来帮妈妈翻。” # speaker: me
  秀云摇头，把嘴闭紧了。阿荞看看妈妈，又看看你。 # speaker: narrator
  “她叫我回去上课。” # speaker: girl # mood: concerned
  十分钟，一个字也没有问到。蓝姐到了。 # speaker: narrator
  ~ guarded = true
  -> c05_3
* [“去请小凤，副主席说她会。” # id: c05-2b # q: weak # score: safety-2 # cite: un.principle.3 un.feature.7 un.social.note.4 # why: 现成的人最省事，可小凤是谁家的亲戚，你没有问一句。]
  小凤系着围裙来了，一进门先叫了秀云一声嫂子。 # speaker: narrator
  秀云不讲了。小凤是婆婆的侄女。你谢了她，请她回去，她在走廊里跟婆婆说了好一会儿话。 # speaker: narrator
  蓝姐到的时候，四点已经过了七分。 # speaker: narrator
  ~ guarded = true
  ~ watched = true
  -> c05_3
* [“先用手机翻，翻个大概。” # id: c05-2c # q: ok # score: empathy+1 # cite: un.social.note.4 un.principle.3 # why: 想快些听懂是好的，可机器翻不出她的话，也保不了密。]
  你叫阿荞先回去上课，掏出手机，点开翻译。她对着手机讲了一句。 # speaker: narrator
  屏幕上跳出来四个字：今天下雨。外头太阳正大。她笑了一下，又不笑了。 # speaker: narrator
  你把手机收起来，陪她等。蓝姐到了。 # speaker: narrator
  -> c05_3
* [“阿荞去上课，我等蓝姐来。” # id: c05-2d # q: best # score: empathy+2 safety+1 referral+1 # cite: un.principle.3 un.social.note.4 un.social.10 un.feature.7 # why: 孩子不当翻译，亲戚也不当；等得起的，是信得过的人。]
  “阿荞真能干。这个有大人来翻，你回去上课。” # speaker: me
  你在纸上画了一个小人，旁边一扇关着的门，指指自己的嘴，摆摆手。秀云看懂了，慢慢坐了下来。 # speaker: narrator
  蓝姐到了，头一件事是跟她讲：跟你家不沾亲，翻一句是一句，出了门不说。 # speaker: narrator
  “她讲，等得。” # speaker: interpreter # mood: calm
  ~ guarded = false
  -> c05_3

=== c05_3 ===
# point: c05-3
# title: 三样东西
{ guarded:
  蓝姐跟她说了好几句，她才开口，声音压得很低。 # speaker: narrator
- else:
  她伸出手指头，一样一样地数。 # speaker: narrator
}
“身份证，婆婆揣着。户口本，他锁着。我的名字，他拿去贷过钱，贷了好多，我不晓得。” # speaker: xiuyun # mood: concerned
* [“包在我身上，给您要回来。” # id: c05-3a # q: weak # score: empathy+1 safety-1 # cite: un.social.6 un.principle.5 un.social.principle.2 # why: 热心，可要不要得回来你说了不算，硬要，受罪的是她。]
  “证件包在我身上，三天给您要回来。” # speaker: me
  “你去家里要？” # speaker: xiuyun # mood: concerned
  蓝姐翻完，自己先皱了眉。 # speaker: narrator
  -> c05_4
* [“趁她睡着，您自己拿出来。” # id: c05-3b # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 un.social.6 un.social.principle.2 # why: 听着干脆，可万一醒了呢？这份险，全让她一个人担。]
  “趁她睡着，您自己拿出来不就行了？” # speaker: me
  “拿过。” # speaker: xiuyun # mood: blank
  她把左手翻过来，手背上有一道旧疤。 # speaker: narrator
  ~ guarded = true
  -> c05_4
* [“证能补办，我查要哪些材料。” # id: c05-3c # q: ok # score: referral+1 # cite: un.social.6 un.social.7 # why: 补办是一条路，可今天回去安不安全，还没有问。]
  “证能补办，要哪些材料，我去查清楚。” # speaker: me
  “补的那张，寄到家里，还不是婆婆拿。” # speaker: xiuyun # mood: tired
  -> c05_4
* [“最想先办哪样？回去安全吗？” # id: c05-3d # q: best # score: empathy+2 safety+2 legality+1 record+1 # cite: manual.taboo.05 manual.taboo.05.say.1 wanjia.assessment.2 wanjia.assessment.3 un.social.6 manual.qa.1.1 manual.qa.1.7 manual.record.how.1 # why: 没听清就请她再讲；先问她要什么，再问今天的安全。]
  “贷款那一句，我没听明白。麻烦您再讲一遍可以吗？” # speaker: me
  她又讲了一遍，你记了下来：哪一年，谁叫她按的手印。 # speaker: narrator
  “这几样，您最想先办哪一样？今天回去，安全吗？” # speaker: me
  “先要证。有证，我能带娃坐车。……他喝了酒就打，也不挑日子。” # speaker: xiuyun # mood: tired
  “打人是违法的，错不在您。证件请民警陪着拿，或者补办，怎么补，我当面问准了告诉您。贷款的事，请法律援助帮您查。” # speaker: me
  ~ guarded = false
  -> c05_4

=== c05_4 ===
# point: c05-4
# title: 法院那张纸
四点一刻。她从鞋垫底下摸出一小片报纸，折得很细，上面印着一个红章。 # speaker: narrator
“有人讲，法院有张纸，拿到了，他就不敢打。这个，我能不能要？他会不会晓得？” # speaker: xiuyun # mood: suspicious
* [“能。有了它，他就不敢动您。” # id: c05-4a # q: weak # score: empathy+1 safety-1 legality-1 # cite: law.dv.34 un.social.7 un.principle.5 # why: 给人底气是好的，可一张纸不是门闩，话不能说满。]
  “能。有了那张纸，他就不敢动您。” # speaker: me
  “真不敢？” # speaker: xiuyun # mood: suspicious
  “法院发的，他不敢。” # speaker: me
  她把报纸折回去，没有再问。 # speaker: narrator
  -> c05_5
* [“能，不用离婚；他也会晓得。” # id: c05-4b # q: best # score: empathy+1 safety+1 legality+2 referral+1 # cite: law.po.1 law.po-procedure.1 law.dv.24 law.dv.28 law.dv.29 law.dv.32 law.po-impl.4 un.social.7 un.social.note.4 # why: 能办的、会惊动他的，两头都讲，先排安全，她来定。]
  “能要。叫人身安全保护令，不用先离婚，不收钱，不会写，可以讲给法院的人记。” # speaker: me
  “法院收下以后，七十二小时里要给结果，急的二十四小时。可以叫他不准打您、不准跟着您，也可以叫他搬出去。” # speaker: me
  “可是法院会送给他一份，他会晓得。所以要先想好，那几天您和娃在哪儿。您要是搬了，住哪里，纸上不写。要不要，您定，想好了再讲。” # speaker: me
  蓝姐翻得很慢。她听完，把那片报纸抚平了。 # speaker: narrator
  “没有人跟我讲过，他会晓得。” # speaker: xiuyun # mood: solemn
  ~ guarded = false
  -> c05_5
* [“不离婚，办了也没什么用。” # id: c05-4c # q: taboo # score: empathy-1 safety-1 legality-2 # cite: law.po.1 law.dv.23 un.social.7 # why: 听着实在，可说错了。不离婚也能申请，有没有用由法律说。]
  “不离婚，还在一个屋檐下，办了也没什么用。” # speaker: me
  “哦，没有用。” # speaker: xiuyun # mood: blank
  她把那片报纸揉成一团，攥在手心里。 # speaker: narrator
  ~ guarded = true
  -> c05_5
* [“能，七十二小时就有结果。” # id: c05-4d # q: ok # score: legality+1 # cite: law.dv.28 un.social.7 # why: 期限没说错，可她问的是他会不会晓得，这句没有答。]
  “能，法院收下以后，七十二小时里要给结果。” # speaker: me
  “他呢？他会不会晓得？” # speaker: xiuyun # mood: concerned
  “这个……法院会跟他讲的。” # speaker: me
  她不说话了。 # speaker: narrator
  -> c05_5

=== c05_5 ===
# point: c05-5
# title: 没翻完的那句
{ guarded:
  蓝姐翻着翻着，停住了，看了你一眼。 # speaker: narrator
  “她讲，算了。男人早讲过的：跑了，就让两个娃跟她一起没命。她不要我翻这一句。我跟她说，命的事，我不能不翻。” # speaker: interpreter # mood: serious
- else:
  她看着操场，隔了一会儿才讲。 # speaker: narrator
  “他讲过，跑了，就让两个娃跟我一起没命。你莫写，莫跟人讲，我就是怕。” # speaker: xiuyun # mood: solemn
}
操场上，一年级在跳绳，数到了四十七。 # speaker: narrator
* [“您放心，这句我谁也不讲。” # id: c05-5a # q: taboo # score: empathy+1 safety-2 legality-1 # cite: wanjia.high-risk manual.report.life-threat.2 law.minors.11 # why: 她最想听的就是这句。可要命的话，答应不讲就是骗她。]
  “您放心，这句我谁也不讲。” # speaker: me
  她点点头，像是松了口气，又像是更怕了。 # speaker: narrator
  -> c05_6
* [“我先回站里，跟督导商量。” # id: c05-5b # q: weak # score: safety-2 # cite: wanjia.high-risk manual.report.life-threat.2 un.social.principle.2 # why: 商量是规矩，可督导在县里，娃四点半就放学。]
  “这事大，我先回站里，跟督导商量，明天答复您。” # speaker: me
  “明天。” # speaker: xiuyun # mood: blank
  -> c05_6
* [“这句我得报，先护住两个娃。” # id: c05-5c # q: best # score: empathy+2 safety+2 legality+1 referral+2 # cite: wanjia.high-risk manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 law.minors.11 law.dv.14 un.social.note.4 un.social.note.3 # why: 先让她听懂为什么，再问怎么报不惊动他，两头都报。]
  “这句我当真。三条命的事，公安和妇联，我都必须报，也得告诉学校护住娃，不瞒您。报的时候，他们不用先上门。” # speaker: me
  “婆婆在外头。警车一来，她就打电话给他。” # speaker: xiuyun # mood: concerned
  “那就请民警穿便衣，走后门。娃多上一节课，不出教室。您还怕什么，都讲，咱们一样一样想。” # speaker: me
  她想了想，点了头，说了他在哪个工地。 # speaker: narrator
  蓝姐陪着她。你从后门到办公室，关了门打：四点十八分，110，他在哪个工地也说了，请他们两头一起去；四点二十一分，乡妇联；又跟黄老师交代了一句，只说娃先留在教室。 # speaker: narrator
  ~ police = true
  ~ told = true
  ~ guarded = false
  -> c05_6
* [“这个不能等，我马上打110。” # id: c05-5d # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 wanjia.high-risk un.social.note.4 # why: 该打，也打了；可没让她先听懂，妇联那一头也没有报。]
  “这个不能等，我马上打110。” # speaker: me
  你走到窗边就拨了号。蓝姐才翻了半句，她站了起来。 # speaker: narrator
  “他晓得了怎么办？娃还在外头跳绳！” # speaker: xiuyun # mood: concerned
  “来的是女民警，便衣，走后门，我跟那头说好了。” # speaker: me
  ~ police = true
  ~ guarded = true
  -> c05_6

=== c05_6 ===
# point: c05-6
# title: 签个字要多久
{ watched:
  门被推开一条缝，婆婆的半张脸在那里。 # speaker: narrator
- else:
  有人敲门，三下，婆婆的声音。 # speaker: narrator
}
“签个字，要签这么久？我进来等。” # speaker: popo # mood: suspicious
秀云把那片报纸塞回了鞋里。 # speaker: narrator
* [“她不回了，今晚送她去县里。” # id: c05-6a # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-1 # cite: un.feature.7 un.coordination.note.1 law.po-impl.4 # why: 想叫婆婆死了心，结果她的去处，先到了他耳朵里。]
  “阿姨，跟您讲实话，她不回了，今晚我们送她和娃去县里，您劝劝儿子。” # speaker: me
  婆婆没有吵。她退到走廊里，掏出了手机。 # speaker: narrator
  -> end_d
* [“进来坐吧，没啥不能听的。” # id: c05-6b # q: weak # score: safety-2 # cite: manual.qa.1.6.alone un.principle.5 # why: 大大方方，是怕她起疑。可她一坐下，秀云就没话了。]
  “进来坐吧，没啥不能听的。” # speaker: me
  婆婆坐到两个人中间。秀云拿起笔，在登记表上画了一个圈，又画了一个圈。 # speaker: narrator
  { police:
    好在没坐几分钟，一个穿便衣的女人从后门进来，在婆婆身边蹲下，亮了证件。 # speaker: narrator
    -> c05_7
  - else:
    “画完了？走，接娃。” # speaker: popo # mood: calm
    -> end_c
  }
* [“家长讲的，都不外传，您坐。” # id: c05-6c # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.7 un.coordination.note.1 manual.qa.1.6.alone law.warning.23 # why: 对谁都是一条规矩，不撒谎也不透露，门还是关着的。]
  你站到门口，挡住了教室里头。 # speaker: narrator
  “每位家长讲的，都不外传，您讲的也一样。走廊坐，黄老师把您孙子的作业本拿来了，您看看。” # speaker: me
  黄老师搬来凳子，翻开本子，一页一页讲给她听。 # speaker: narrator
  { not police:
    门一关，你回到秀云面前。 # speaker: narrator
    “刚才那句是我说错了。拿您和娃的命吓您，公安和妇联我都得报，现在就报，不瞒您。请民警便衣走后门，娃不出教室。” # speaker: me
    蓝姐翻完，她闭了一下眼睛，点了头，说了他在哪个工地。你从后门到办公室去打：四点二十分，110；四点二十二分，乡妇联。 # speaker: narrator
    ~ police = true
    ~ told = true
  }
  铃快响的时候，后门进来一个穿便衣的女人，陆警官。派出所就隔一条街。 # speaker: narrator
  -> c05_7
* [“在填贷款表呢，您再等等。” # id: c05-6d # q: weak # score: safety-1 legality-1 # cite: un.feature.7 un.principle.5 # why: 没漏她的话，可谎圆不长，婆婆一听贷款更要进来。]
  “在填贷款表呢，您再等等。” # speaker: me
  “贷款？贷款要我签的！” # speaker: popo # mood: serious
  她一把推开了门。 # speaker: narrator
  { police:
    两个人正僵着，后门进来一个穿便衣的女人，对婆婆亮了证件。 # speaker: narrator
    -> c05_7
  - else:
    桌上没有表。她拉起秀云就走。 # speaker: narrator
    -> end_c
  }

=== c05_7 ===
# point: c05-7
# title: 铃响了
“阿姨，派出所的，我姓陆。到办公室，有几句话问您。” # speaker: police # mood: calm
她领走婆婆以前，先压低声音跟你说了一句：他那头，另有同事去了。铃响了，别的娃都跑出去了。黄老师领来了阿荞和弟弟，两个娃站在教室门口，看看妈妈，看看你。 # speaker: narrator
“是不是我跟奶奶讲，妈妈哭了，才这样的？” # speaker: girl # mood: concerned
* [“爸爸打妈妈，你看见过吗？” # id: c05-7a # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.social.10 un.justice.note.3 law.minors.112 # why: 有孩子的话，事情更清楚；可问孩子，不是你，也不在这儿。]
  “阿荞，爸爸打妈妈，你看见过吗？讲给陆阿姨听。” # speaker: me
  阿荞不讲话，把弟弟的手捏得很紧。弟弟哭了。 # speaker: narrator
  “孩子我们另外请人来问，不在这儿。” # speaker: police # mood: serious
  -> c05_8
* [“没事没事，出去玩一会儿。” # id: c05-7b # q: weak # score: safety-1 # cite: un.social.10 un.feature.6 # why: 想让孩子轻松些，可他们明明看见有事，也不能离了人。]
  “没事没事，出去玩一会儿。” # speaker: me
  “外头奶奶的车还在。” # speaker: girl # mood: concerned
  她没有出去，站在门后头，一直站到上车。 # speaker: narrator
  -> c05_8
* [“这不是你的错，妈妈在这儿。” # id: c05-7c # q: best # score: empathy+2 safety+1 # cite: un.social.10 un.justice.note.3 law.minors.11 # why: 只说不是她的错，不问、不传话，让娃看得见妈妈。]
  你蹲下来，跟她一样高。 # speaker: narrator
  “这不是你的错。今天妈妈跟你们在一块儿，黄老师和陆阿姨也在。” # speaker: me
  秀云听蓝姐翻完，张开了两只胳膊。弟弟先跑过去，阿荞愣了一下，也跑了过去。 # speaker: narrator
  别的，谁也没有再问孩子。 # speaker: narrator
  -> c05_8
* [“今晚住外头，别跟奶奶讲。” # id: c05-7d # q: weak # score: safety-1 empathy-1 # cite: un.social.10 un.feature.7 # why: 想哄她高兴，却把一个大秘密，压到了九岁的孩子身上。]
  “今晚住外头，有新床，别跟奶奶讲啊。” # speaker: me
  “奶奶问我，我不会撒谎。” # speaker: girl # mood: concerned
  陆警官接过话去，说住哪儿还没定，先吃饭。阿荞不信。 # speaker: narrator
  -> c05_8

=== c05_8 ===
# point: c05-8
# title: 转介单
天快黑了，乡政府会议室，娘仨吃了面。他在派出所接受询问，证件由民警陪着取了出来，婆婆没有拦。 # speaker: narrator
{ told:
  乡妇联副主席来了，县里的车八点到。她翻开本子，等着你手里那张转介单。 # speaker: narrator
- else:
  今晚住哪儿，还没有着落。你手里那张转介单上，“乡妇联”一格是空的。 # speaker: narrator
}
“这张纸，哪些人看？” # speaker: xiuyun # mood: concerned
* [“一家复印一份，您少讲几遍。” # id: c05-8a # q: taboo # red: disclosed # score: safety-2 legality-2 record-2 # cite: un.coordination.note.1 un.social.principle.1 un.feature.7 law.warning.23 # why: 为她少讲几遍，可村委会里坐着他的堂叔，不是谁都该看。]
  “妇联、学校、民政、村委会，一家复印一份，您往后少讲几遍。” # speaker: me
  { told:
    复印机响了四次。每一份上，都有县里那个住处的名字。 # speaker: narrator
  - else:
    复印机响了四次。每一份上，都写着娘仨今晚先住乡里哪间屋。 # speaker: narrator
  }
  -> end_d_paper
* [“写家庭矛盾，大家好看些。” # id: c05-8b # q: weak # score: legality-1 record-1 # cite: manual.record.case.2 un.feature.8 # why: 想给她留面子，可接手的人看了，不知道有过那句话。]
  “就写家庭矛盾吧，大家都好看些。” # speaker: me
  蓝姐翻了。秀云把这四个字重复了一遍，像是不认得。 # speaker: narrator
  -> end_b
* [“写全了，有信请阿荞带给您。” # id: c05-8c # q: weak # score: record+1 safety-1 # cite: un.social.10 un.feature.7 manual.form.4.field.1 # why: 写是写全了，可孩子不是信封，她不该夹在中间传话。]
  “都写全了。往后有信，我请阿荞带给您。” # speaker: me
  秀云看看隔壁写作业的女儿，没有点头。 # speaker: narrator
  -> end_b_child
* [“念给您听，您点头才给谁看。” # id: c05-8d # q: best # score: empathy+1 safety+1 legality+1 referral+2 record+2 # cite: un.social.principle.1 un.feature.7 un.feature.8 un.feature.9 manual.record.case.2 manual.report.to.2 wanjia.high-risk law.po-impl.4 law.po.6 # why: 原话、谁翻的、给谁看，她听懂了才写；住处不上纸。]
  “一格一格念给您听，您点头，才给谁看。” # speaker: me
  原话，用她的话记一遍，再记蓝姐翻的一遍；谁翻的；贷款是哪一年；几时几分报的谁。给法院的那几句，她挑。住哪儿，不写。 # speaker: narrator
  { not told:
    念到“乡妇联”，你停下了。 # speaker: narrator
    “这一格该报，我漏了。现在报，住处也请她们一起想办法。” # speaker: me
    六点四十一分，副主席接的电话，二十分钟就到了。县里的车，八点来。 # speaker: narrator
    ~ told = true
  }
  “往后怎么找您？不经过家里，也不经过娃。” # speaker: me
  “打给蓝姐，星期二中午。她晓得怎么找我。” # speaker: xiuyun # mood: smile
  副主席把登记簿上的“贷款”两个字指给你看，在底下另起了一行。 # speaker: narrator
  -> end_a

=== end_a ===
娘仨住到了能关门睡觉的地方，两个娃换了个学校，接着上学。打人、吓人的事，公安依法在办。 # speaker: narrator
贷款查清了，有一笔不是她自己去办的，法律援助的律师替她接了下来。 # speaker: narrator
保护令，她等了九天才说要。那九天里没有人催她。去法院那天，翻的人还是蓝姐。 # speaker: narrator
有一个星期二，她在识字班写满了一页纸，一页都是三个字。 # speaker: narrator
“我的名字。我自己写的，不是手印。” # speaker: xiuyun # mood: smile # ending: c05-end-a # outcome: 不是手印
-> END

=== end_b ===
娘仨在外头住了四夜。家里托人带话，说都改了，她带着娃回去了。 # speaker: narrator
{ told:
  单子上写的是家庭矛盾。接手的人照着矛盾去办，等着她自己来电话。她没有手机。 # speaker: narrator
- else:
  单子上写的是家庭矛盾。妇联那一头一直没有报，四夜以后，就没有人接着了。 # speaker: narrator
}
两个星期后，阿荞没来上学。黄老师家访，门从外头锁着，她报了110。人接出来了，三个都平安。 # speaker: narrator
“我讲过一遍的。纸上没有。” # speaker: xiuyun # mood: tired
{ told:
  这回蓝姐一句一句翻，社工一句一句写。可以从“转介单”重来：念给她听，写全原话，约一个不经过家里、也不经过娃的办法。 # speaker: narrator # ending: c05-end-b # outcome: 没接上的线 # retry: c05-8
- else:
  这回两头都报齐了，她和娃住进了县里。可以从“没翻完的那句”重来：先让她听懂，公安和妇联都报。 # speaker: narrator # ending: c05-end-b # outcome: 没接上的线 # red: not-reported # retry: c05-5
}
-> END

=== end_b_child ===
娘仨在外头住了四夜。家里托人带话，说都改了，她带着娃回去了。 # speaker: narrator
你们的信，夹在阿荞的作业本里带回家。第二回，奶奶翻了书包。阿荞从那以后，见了你就绕着走。 # speaker: narrator
两个星期后，她没来上学。黄老师家访，门从外头锁着，报了110。人接出来了，三个都平安。 # speaker: narrator
“这个信，不该她背。” # speaker: xiuyun # mood: tired
{ told:
  社工蹲下来跟阿荞说：这不是你的错。可以从“转介单”重来：约一个不经过家里、也不经过娃的办法。 # speaker: narrator # ending: c05-end-b # outcome: 没接上的线 # retry: c05-8
- else:
  妇联那一头，那天也一直没有报，住处和往后，都没有人接。可以从“没翻完的那句”重来：先让她听懂，公安和妇联都报。 # speaker: narrator # ending: c05-end-b # outcome: 没接上的线 # red: not-reported # retry: c05-5
}
-> END

=== end_c ===
三轮车走远了，两个娃坐在车斗里，面朝着后头。 # speaker: narrator
下个星期四，读书角少了两个娃。黄老师打电话去问，说是回外婆家了。她放下电话，报了110。 # speaker: narrator
民警开了门，娘仨都在屋里，人是平安的。秀云的鞋里，那片报纸还在。 # speaker: narrator
“那句话，我头一回讲给外人听。讲完，还是她来领我。” # speaker: xiuyun # mood: eyesClosed
后来她和娃住进了县里，社工换了一位，蓝姐还去。 # speaker: narrator
“跑了就一起没命”，听见了就要报，公安和妇联两头。可以从“没翻完的那句”重来：先讲为什么，再商量怎么报不惊动他。 # speaker: narrator # ending: c05-end-c # outcome: 面朝后头的孩子 # red: not-reported # retry: c05-5
-> END

=== end_d ===
{ police:
  电话才说了两句，便衣的女民警从后门进来，请她把手机放下。可那两句已经到了那一头。 # speaker: narrator
- else:
  你这才打了110。民警赶到的时候，他的摩托车已经横在校门口，人被拦在了门外，骂了一条街。 # speaker: narrator
}
没有人伤着。可县里住不成了，娘仨连夜去了外县，那边的社工接的手。 # speaker: narrator
“在哪里，我自己都还不晓得，他先晓得了。” # speaker: xiuyun # mood: eyesClosed
{ told:
  两个月后，那边捎来话，娃上学了，她在学裁缝。可以从“签个字要多久”重来：谁讲什么、去哪儿，一个字也不提。 # speaker: narrator # ending: c05-end-d # outcome: 他先晓得了 # retry: c05-6
- else:
  两个月后，那边捎来话，娃上学了，她在学裁缝。该报的两头，那天也没有报齐。可以从“没翻完的那句”重来：两头都报，去处一个字也不提。 # speaker: narrator # ending: c05-end-d # outcome: 他先晓得了 # red: not-reported # retry: c05-5
}
-> END

=== end_d_paper ===
村委会那一份，当晚就有人念给他家里听了。 # speaker: narrator
住处的值班员认出门口来了生人，报了110，人拦在了外头。娘仨没有伤着，连夜去了外县，那边的社工接的手。 # speaker: narrator
“我只讲了一遍，怎么那么多人有。” # speaker: xiuyun # mood: eyesClosed
{ told:
  两个月后，那边捎来话，娃上学了，她在学裁缝。可以从“转介单”重来：她点头才给谁看，住处不上纸。 # speaker: narrator # ending: c05-end-d # outcome: 他先晓得了 # retry: c05-8
- else:
  两个月后，那边捎来话，娃上学了，她在学裁缝。复印件有一份是给妇联的，可要命的那句话，没有人当时报给她们。可以从“没翻完的那句”重来。 # speaker: narrator # ending: c05-end-d # outcome: 他先晓得了 # red: not-reported # retry: c05-5
}
-> END
