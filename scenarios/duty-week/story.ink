# title: 四色值班台
# id: duty-week
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子与同归于尽的威胁
# warn: 孩子受伤；孕妇受伤
# warn: 重病家庭的轻生念头
# minutes: 45

INCLUDE family-01.ink
INCLUDE family-02.ink
INCLUDE family-03.ink
INCLUDE family-04.ink
INCLUDE family-05.ink
INCLUDE family-06.ink
INCLUDE family-07.ink
INCLUDE family-08.ink
INCLUDE family-09.ink
INCLUDE family-10.ink
INCLUDE family-11.ink
INCLUDE family-12.ink
INCLUDE meeting.ink

VAR strain = 0
VAR owed = 0
VAR missed = 0
VAR gone = false
VAR green = false
VAR leaked = 0

-> monday

=== monday ===
星期一，早上八点半，云栖社区家事关护工作站。你是街道妇联干部，这一周轮到你坐值班台。 # speaker: narrator
手边三样东西：附表3的台账，附表4的登记表，墙上一块板，红、橙、黄、绿四色磁扣，上头只写代号。 # speaker: narrator
事从五处来：妇联自己排摸和接访，公安，法院，司法所，婚姻登记处。红灯最急，往下是橙、黄，绿灯是已经化解的。星期五下午三点开碰头会，六家单位都到。 # speaker: narrator
“这周陪你的是我和小邓。我管谈，他管跑。” # speaker: lu # mood: calm
“我腿快，就是字写得慢。” # speaker: deng # mood: smile
-> family_01

=== after_family_01 ===
-> monday_pair

=== monday_pair ===
# point: dw-mon-1
# title: 两拨人
星期一下午两点半。司法所转来一对兄妹，在大厅就吵开了，“哐”的一声，碎了一只茶杯。 # speaker: narrator
窗口前还站着一个女人，三十出头，夹着婚姻登记处的信封，左眼白里有一块红。 # speaker: narrator
“我不急。我就问问，第三十天是哪一天。” # speaker: qian # mood: calm
* [“先来后到，先办吵的这家。” # id: dw-mon-1a # q: weak # score: empathy+1 safety-1 # cite: manual.look.how.7 station.measure.3 # why: 声音大的不一定最急；她等的这五十分钟，没有人看着。]
  “先来后到，兄妹俩先进。您在外头坐会儿。” # speaker: me
  茶杯扫了，人劝开了，五十分钟过去了。她坐在门边，手机看了七八回。 # speaker: narrator
  ~ f2_waited = true
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_02
* [“您先进里间，他们分开坐。” # id: dw-mon-1b # q: best # score: empathy+1 safety+2 referral+1 # cite: manual.look.how.7 un.principle.5 station.mechanism.4 # why: 安静的先看一眼，吵的有人接手，两家都没晾着。]
  “陆姐，麻烦您把他们分两间坐，先喝口水，都别走。” # speaker: me
  “行，我先听着。” # speaker: lu # mood: calm
  “您跟我进里间，日子我帮您看。” # speaker: me
  她犹豫了一下，跟了进来，挑了背靠墙、看得见门的那把椅子。 # speaker: narrator
  -> family_02
* [“问日子的，这个我们管不了！” # id: dw-mon-1c # q: taboo # score: empathy-2 safety-1 referral-1 # cite: manual.taboo.02.never.2 manual.taboo.02 manual.look.how.7 # why: “管不了！”关上的是门；她为什么问这一天，没有人知道。]
  “问日子的回登记处问，这个我们管不了！” # speaker: me
  “哦，那算了。” # speaker: qian # mood: blank
  小邓在楼梯口追上她，好说歹说，把人请回来坐下。又过了半个多钟头，你才腾出手。 # speaker: narrator
  ~ f2_waited = true
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_02

=== after_family_02 ===
你出来时，兄妹俩坐不住，又在走廊里碰上了头。 # speaker: narrator
-> family_03

=== after_family_03 ===
星期二，早上八点。 # speaker: narrator
{ strain == 2:
  昨天谁都没按点下班，陆姐的嗓子哑了，话都让小邓传。 # speaker: narrator
- else:
  三个人碰了五分钟头，今天两家，一家上门，一家来站里。 # speaker: narrator
}
-> family_04

=== after_family_04 ===
-> family_05

=== after_family_05 ===
-> wednesday

=== wednesday ===
# point: dw-wed-1
# title: 附表3
星期三，早上八点半。街道来电话：附表3的台账，中午以前报一版。 # speaker: narrator
{ owed == 0:
  前两天五家，谈完就记，本子上的时间都在。 # speaker: narrator
- else:
  前两天五家，有的只有半行字。记不清的，就得回头再问人家一遍。 # speaker: narrator
}
“要不快点弄完？秦警官那边还等着呢。” # speaker: deng # mood: concerned
* [“一家一行，搬走的不写住处。” # id: dw-wed-1a # q: best # score: legality+1 record+2 safety+1 # cite: manual.form.3 manual.form.3.field.3 manual.form.3.field.6 manual.record.family.1 law.po-impl.4 # why: 七栏写实，走访写到日子；已经搬离的，现住处一个字不写。]
  “一家一行。原因写事实，‘如何发现’勾清楚，走访写到几号几点。电话写安全的那个。” # speaker: me
  “人已经搬开的，住址栏写‘不填’。记不准的，今天打安全的号补问，写‘补记’。” # speaker: me
  十一点二十，一版报出去，加了密，只给街道一个人。小邓看着表说，下午不用跑冤枉路了。 # speaker: narrator
  ~ owed = 0
  { strain > 0:
    ~ strain = strain - 1
  }
  -> family_06
* [“拍张照发大群，大家都看看。” # id: dw-wed-1b # q: taboo # red: disclosed-location # score: empathy-1 safety-2 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 law.po-impl.4 # why: 姓名、电话、住处进了不该看的人手里，收不回来；这是红线。]
  “来不及了，拍张照发工作群，街道自己取。” # speaker: me
  群里一百七十多人，网格员、物业、志愿者都在。两分钟后你撤了回来，已经有人存了。 # speaker: narrator
  “有一位的住处，昨天才换的。” # speaker: lu # mood: serious
  你们马上告诉了表上的每一家，请民警陪着换地方的换地方，换号的换号。一上午就这么过去了。 # speaker: narrator
  ~ leaked = 2
  ~ missed = 0
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_06
* [“先写个大概，星期五前补齐。” # id: dw-wed-1c # q: weak # score: record+0 legality-1 # cite: manual.form.3.field.6 manual.record.how.1 manual.form.3 # why: 日子一隔，原话和时间就不准了；迟的记录，查访的人用不上。]
  “先写个大概报上去，星期五以前补齐。” # speaker: me
  “基本情况”一栏，五家都写了“已了解”。街道回了三个字：不够用。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_06

=== after_family_06 ===
-> wednesday_pair

=== wednesday_pair ===
# point: dw-wed-2
# title: 一枚章
星期三下午三点。司法所的老佟站在柜台前，手里一份调解书，嗓门亮。 # speaker: narrator
“三点半我还有一场。盖个章，武家挂绿灯，结了！” # speaker: tong # mood: smile
他身后进来一个姑娘，挺着肚子，一只手护在左边，没坐，靠在门框上。 # speaker: narrator
“姐，这儿有水吗？……我替我朋友问个事。” # speaker: shiman # mood: tired
* [“老佟您坐，先请姑娘进来。” # id: dw-wed-2a # q: best # score: empathy+1 safety+2 # cite: manual.look.how.7 manual.look.clues.2 law.dv.5 # why: 章可以等，护着肚子站不住的人不能等。]
  “老佟您坐会儿，章的事没那么快。姑娘，里间有靠背椅，来。” # speaker: me
  “成，我等。” # speaker: tong # mood: calm
  -> family_07
* [“章快得很，先给老佟办完。” # id: dw-wed-2b # q: weak # score: safety-1 # cite: manual.look.how.7 un.principle.5 # why: 一枚章拖出半个钟头；她在门框上靠了半个钟头。]
  “章快得很。姑娘你先坐。” # speaker: me
  老佟讲起武家的来龙去脉，一讲就是半个钟头。她没有坐，水也没喝完。 # speaker: narrator
  “老佟，您先放这儿，我回头看。” # speaker: me
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_07
* [“怀孕的事，去医院问就行。” # id: dw-wed-2c # q: taboo # score: empathy-1 safety-2 referral-1 # cite: manual.taboo.02 manual.listen.how.2 manual.look.clues.2 # why: “替朋友问”往往是替自己问；一句话把她推到了门外。]
  “怀孕的事去医院问就行，这儿办不了。” # speaker: me
  “哦。” # speaker: shiman # mood: blank
  她转身时扶了一下墙。陆姐端着水追出去，把她领了回来，从后门进的里间。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_07

=== after_family_07 ===
-> family_08

=== after_family_08 ===
星期四。 # speaker: narrator
{ strain == 2:
  小邓的电动车昨晚没顾上充电，今早推着来的。陆姐手里压着四个回访，一个也没打。 # speaker: narrator
- else:
  昨天的事昨天记完了，早上的茶还是热的。 # speaker: narrator
}
-> family_09

=== after_family_09 ===
-> thursday_pair

=== thursday_pair ===
# point: dw-thu-1
# title: 大厅和电话
星期四下午两点。大厅里一下子涌进十来个人，男的女的都在喊：“孩子给我们要回来！”有人举起了手机。 # speaker: narrator
你桌上的电话响了，是小邓，人在六号楼。 # speaker: narrator
“白叔今天把两只鸟笼都送人了，还问我，房门钥匙以后交给谁。他爱人第三回化疗刚出院……我说不上来，就是不对劲。” # speaker: deng # mood: concerned
* [“他一向丧气，明天再去吧。” # id: dw-thu-1a # q: taboo # score: safety-2 legality-1 # cite: manual.report.life-threat.6 manual.listen.how.3 # why: 送东西、交钥匙是安排后事的样子，等不到明天。]
  “白叔一向爱说丧气话，明天再去吧，这边走不开。” # speaker: me
  “姐，他连鸟食都一块儿给了。” # speaker: deng # mood: serious
  你放下电话又拿了起来。等你赶到六号楼，已经是五十分钟以后。 # speaker: narrator
  ~ f10_late = true
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_10
* [“大厅请陆姐，我去六号楼。” # id: dw-thu-1b # q: best # score: safety+2 referral+1 legality+1 # cite: manual.report.life-threat.6 manual.listen.how.3 station.mechanism.4 un.principle.5 # why: 喊的人有人接，安静的那头才是等不得的。]
  “陆姐，大厅拜托您：请他们坐，选两位代表，我回来听。” # speaker: me
  { strain == 2:
    “我嗓子不行了，我让物业的周姐搭把手。你去。” # speaker: lu # mood: tired
  - else:
    “你去，这儿有我。” # speaker: lu # mood: calm
  }
  “小邓，你别走，就在他家门口陪着说话。我六分钟到。” # speaker: me
  -> family_10
* [“大厅人多，先把大厅安顿好。” # id: dw-thu-1c # q: weak # score: safety-1 empathy+1 # cite: manual.report.attention.3 manual.report.life-threat.6 # why: 大厅是要管，可管大厅的不必是你一个人。]
  “小邓你先陪着，我把大厅安顿好就来。” # speaker: me
  倒水，找椅子，一个个请坐。等你走出门，已经过去四十分钟。 # speaker: narrator
  ~ f10_late = true
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_10

=== after_family_10 ===
再说大厅那一头。下午四点，你从六号楼回来，人都坐下了，见了你，手机又举起来了。 # speaker: narrator
-> family_11

=== after_family_11 ===
星期五上午。 # speaker: narrator
-> family_12

=== after_family_12 ===
中午，老佟送来祝家兄妹排好的值夜表。是他们自己愿意来谈的，分开问过，两个人都点了头。黄灯转绿：谁听的，哪天听的，下回哪天再问，都写上了。 # speaker: narrator
-> meeting
