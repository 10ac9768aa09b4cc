# title: 只讲一遍
# id: chair-01
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子与持刀威胁
# warn: 孩子目睹暴力
# minutes: 11

VAR guarded = false
VAR doctor = false
VAR knife = false
VAR held = false
VAR told = false
VAR single = false

-> prologue

=== prologue ===
星期五，傍晚六点零五分。指挥室派警：工业区旁的社区妇女之家，家暴，人在里头，有孩子。 # speaker: narrator
你是派出所的女民警，姓周，带着小孟。你们没拉警笛，车停在巷口，走上二楼。 # speaker: narrator
社区妇联的常主席等在楼梯口。她身后那扇门虚掩着，里头电扇在转。 # speaker: narrator
-> c01_1

=== c01_1 ===
# point: c01-1
# title: 交接
“罗小萍，三十四，电子厂的。给掐了脖子，嗓子都哑了。他还说过，要离婚就一起死。” # speaker: chair # mood: concerned
她说得快，本子翻到一半，楼下有人喊她挪电动车，她应了一声，话头断了。 # speaker: narrator
“女儿六岁，跟着来的。上级妇联那头，我正要打，你们就到了。” # speaker: chair # mood: concerned
* [“请她出来，自己讲一遍。” # id: c01-1a # q: weak # score: empathy-1 safety-1 # cite: un.justice.note.2 un.justice.2 # why: 要听本人的没错，可走廊里人来人往，她还得从头讲起。]
  “请她出来，自己讲一遍，我听着。” # speaker: me
  她走到门口，看见楼下仰着的几张脸，又退了半步。 # speaker: narrator
  “我……都跟主席说了。” # speaker: xiaoping # mood: concerned
  ~ guarded = true
  -> c01_2
* [“到那头说，照她的原话讲。” # id: c01-1b # q: best # score: empathy+1 safety+1 record+1 # cite: un.justice.3.3 un.justice.note.2 manual.record.case.2 un.justice.10.5 # why: 避开她的耳朵，分清谁说的、谁听的，还问你们答应过她什么。]
  “咱们到那头说，这儿她听得见。哪几句是她的原话，哪几句是旁人讲的？您答应过她什么？” # speaker: me
  “‘要离婚就一起死’，她亲口说的。孩子跟我同事小姚也讲了一句，说枕头什么的，我没听全。” # speaker: chair # mood: calm
  “我答应她两样：孩子今晚不问；她在哪儿，跟谁也不说。” # speaker: chair # mood: solemn
  “这两样，我接着。” # speaker: me
  -> c01_2
* [“是吵架，还是真动手了？” # id: c01-1c # q: taboo # score: empathy-2 safety-1 # cite: wanjia.police.2 law.crime-opinion.1 un.justice.note.2 # why: 派警的人都爱这么问，可门里听见的是：警察先不信。]
  “先跟我说准了，是两口子吵架，还是真动手了？” # speaker: me
  电扇声里，有人把椅子往后推了一下。 # speaker: narrator
  “妈妈，我们走吗？” # speaker: duoduo # mood: concerned
  ~ guarded = true
  -> c01_2
* [“登记表给我，人在里屋吧？” # id: c01-1d # q: ok # score: record+1 # cite: manual.record.case.2 un.justice.10.5 # why: 接得快，可表上没写的那半句话，也就没有人再问。]
  “登记表给我，人在里屋吧？” # speaker: me
  “在。表上写得差不多了，有一句……” # speaker: chair # mood: concerned
  楼下又喊她。 # speaker: narrator
  “回头我想起来再跟您说。” # speaker: chair # mood: concerned
  -> c01_2

=== c01_2 ===
# point: c01-2
# title: 脖子
里间只有一张桌子，妇女之家的小姚陪着。罗小萍站起来，先把孩子拢到身后，丝巾系得很高。 # speaker: narrator
{ guarded:
  “麻烦你们跑一趟，其实也没什么。过两天就消了。” # speaker: xiaoping # mood: blank
- else:
  “您就是周警官吧？主席说您来。……没多大事，过两天就消了。” # speaker: xiaoping # mood: tired
}
她咽了一下，眉头跟着皱了一下。声音像隔着一层纸。 # speaker: narrator
* [“能讲话就不要紧，先做笔录。” # id: c01-2a # q: weak # score: safety-2 # cite: manual.report.life-threat.3 un.justice.3.2 # why: 能讲话不等于没事，掐过脖子，肿起来常在几个钟头以后。]
  “能讲话就不要紧。先回所里做笔录，做完再去医院。” # speaker: me
  “好。” # speaker: xiaoping # mood: blank
  她又咽了一下，手按住了桌沿。 # speaker: narrator
  -> c01_3
* [“先不说事。喘气、咽东西呢？” # id: c01-2b # q: best # score: empathy+2 safety+2 referral+1 # cite: manual.report.life-threat.3 un.justice.3.2 un.justice.8.3 law.dv.15 law.police-law.21 # why: 身体在笔录前头：问清喘、咽、晕，马上送医，照片由她点头。]
  “先不说事，先说身体。喘气费不费劲？咽东西疼不疼？眼前黑过没有？” # speaker: me
  “咽口水疼。昨晚……黑过一下，我当是没吃饭。” # speaker: xiaoping # mood: concerned
  “黑过，就得马上看。掐脖子，不留印也可能要命。叫120，还是坐我们的车？车五分钟到医院。” # speaker: me
  “坐车吧。别响，行吗？” # speaker: xiaoping # mood: concerned
  “不响，从后门走，朵朵跟着您。路上哪儿不对，马上说。伤请医生写进病历，照片您点了头才拍。” # speaker: me
  小孟下楼去挪车。 # speaker: narrator
  ~ doctor = true
  ~ guarded = false
  -> c01_3
* [“印子得拍下来，您同意吗？” # id: c01-2c # q: ok # score: legality+1 record+1 # cite: law.dv.15 un.health.6.1 law.public-security.102 # why: 固定伤情、先问同意都对，只是还没问她喘得顺不顺。]
  “印子过两天就淡了，得拍下来。您同意吗？只有我拍。” # speaker: me
  她解开丝巾，脸转向墙。拍完，她自己系了回去。 # speaker: narrator
  “拍了，有用吧？” # speaker: xiaoping # mood: tired
  她说完咳了两声，咳得很轻，像怕咳。 # speaker: narrator
  -> c01_3
* [“这印子浅，鉴定怕够不上。” # id: c01-2d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.3 law.injury-grades.1 un.justice.note.2 # why: 拿眼睛替医生定了轻重，还先替她把路堵上了。]
  “不瞒您说，这印子浅，鉴定怕够不上。” # speaker: me
  “我就说嘛，没什么事。” # speaker: xiaoping # mood: blank
  她把丝巾又往上提了提。 # speaker: narrator
  ~ guarded = true
  -> c01_3

=== c01_3 ===
# point: c01-3
# title: 一张画
等车的工夫，孩子从妈妈身后探出头来，手里举着一张画。一张床，蓝枕头，枕头边上伸出来尖尖的一截。 # speaker: narrator
“警察阿姨，你是来抓爸爸的吗？” # speaker: duoduo # mood: concerned
小萍的手停在丝巾上。 # speaker: narrator
* [“这尖的是什么？爸爸拿过吗？” # id: c01-3a # q: taboo # score: empathy-2 safety-1 legality-2 # cite: law.minors.112 law.minors.110 un.justice.note.3 un.social.10 # why: 线索就在眼前最想追问，可这一问，孩子就成了证人。]
  “这尖的是什么？爸爸拿过吗？” # speaker: me
  “是刀……妈妈说不许讲的。” # speaker: duoduo # mood: concerned
  孩子看看妈妈，把画一点一点揉成了团。 # speaker: narrator
  “说好不问她的！” # speaker: xiaoping # mood: serious
  ~ knife = true
  ~ guarded = true
  -> c01_4
* [“画得真好，送给阿姨行吗？” # id: c01-3b # q: ok # score: empathy+1 # cite: un.social.10 un.feature.7 # why: 没有盘问她，可画是她的，画里是什么也没去问大人。]
  “画得真好，送给阿姨行吗？” # speaker: me
  孩子想了想，给了你。走了两步，又回头看那张纸。 # speaker: narrator
  你夹进了本子。小萍看着那张画，嘴动了动，没说话。 # speaker: narrator
  -> c01_4
* [“大人说话，你到那边去坐。” # id: c01-3c # q: weak # score: empathy-1 # cite: un.social.10 un.justice.note.3 # why: 把她支开是对的，可她问的那句话，没有一个大人答。]
  “大人说话呢，你到那边去坐。” # speaker: me
  小姚把孩子领开了。孩子把画扣在膝盖上，一路扭着头看妈妈。 # speaker: narrator
  -> c01_4
* [“我来，是不让人再受伤的。” # id: c01-3d # q: best # score: empathy+2 safety+2 legality+1 # cite: un.social.10 un.justice.note.3 law.minors.112 law.minors.110 law.dv.5 manual.qa.1.1 # why: 答孩子怕的，不盘问；画里的事背开她，去问她妈妈。]
  “我来，是不让人再受伤的。大人的事不用你管，这也不是你的错。画你自己收好。” # speaker: me
  小姚牵她去看鱼缸，坐在看得见妈妈的地方。你把声音压到最低。 # speaker: narrator
  “画上那一截，您愿意跟我说吗？不想说，点个头也行。” # speaker: me
  “枕头底下，他搁了把刀，小半年了。……他还推过朵朵一回，膝盖磕青了。” # speaker: xiaoping # mood: tired
  “我记下了。朵朵的事往后真要问，也是请专门的女同志问，有大人陪着，尽量一次问完。今晚不问。” # speaker: me
  ~ knife = true
  ~ guarded = false
  -> c01_4

=== c01_4 ===
# point: c01-4
# title: 他在院里
“罗小萍！你给我下来！” # speaker: husband # mood: serious
院子里站着个男人，工装敞着，一只手揣在兜里。下班的人围了半圈。巡逻组的车也到了院门口。 # speaker: narrator
{ knife:
  你在窗帘后头看了一眼那只手，跟小孟说了四个字：当心有刀。 # speaker: narrator
- else:
  小萍贴着墙根站着，盯着窗外那只手，嘴唇发白。 # speaker: narrator
}
“周姐，他老问人在不在上头。” # speaker: meng # mood: concerned
* [“人在楼上，我陪你上去谈。” # id: c01-4a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 un.justice.4.9 law.wf-rules.11 # why: 想当面把火说灭，却把她在哪儿告诉了打人的人，是红线。]
  “人在楼上。你别喊，我陪你上去，好好谈。” # speaker: me
  “早说啊。” # speaker: husband # mood: calm
  -> end_d_yard
* [“别喊了，上车，回所里说。” # id: c01-4b # q: ok # score: safety+1 legality+1 # cite: un.justice.note.1 law.dv.15 # why: 带离是对的，可手没叫他拿出来，打人违法也没人对他讲。]
  “别喊了，上车，回所里说。” # speaker: me
  他往车边走，走到一半，手才从兜里抽出来，是一串钥匙。巡逻组带他上了车。 # speaker: narrator
  “你等着！” # speaker: husband # mood: serious
  这一声，二楼听得清清楚楚。 # speaker: narrator
  ~ held = true
  -> c01_5
* [“手拿出来。你凭什么打人？” # id: c01-4c # q: best # score: empathy+1 safety+2 legality+2 # cite: manual.taboo.01.say.2 manual.taboo.01 un.principle.6 un.justice.note.1 un.feature.7 manual.help.contact.police law.dv.15 # why: 先管那只手，再把责任还给他，当场带离，她在哪儿不谈。]
  你和小孟一左一右站到他和楼梯中间。 # speaker: narrator
  “手拿出来，放我看得见的地方。” # speaker: me
  是一串钥匙。围着的人往后退了退。 # speaker: narrator
  “你凭什么打人？打人是违法的。跟我们回所里，一样一样说清楚。” # speaker: me
  “她在上头是吧？” # speaker: husband # mood: suspicious
  “谁在哪儿，我们不谈。谈你。” # speaker: me
  巡逻组带他上了车。等车走远，小孟才把你们的车开到后门。 # speaker: narrator
  ~ held = true
  -> c01_5
* [“你先回家，明早到所里来。” # id: c01-4d # q: weak # score: safety-2 legality-1 # cite: un.justice.note.1 law.dv.15 manual.report.life-threat.2 # why: 场面是散了，可要命的话他说过，家里的东西也还在。]
  “别在这儿闹。你先回家，明早到所里来。” # speaker: me
  “行，明早。” # speaker: husband # mood: calm
  他出了院子，没往家走，蹲在街对面点了一支烟。你们从后门走的。 # speaker: narrator
  -> c01_5

=== c01_5 ===
# point: c01-5
# title: 只做一份
{ doctor:
  七点四十，急诊。医生看过喉咙，说有些肿，今晚留下观察。一间小诊室空着，小孟坐在帘子那头打字。朵朵跟小姚在走廊吃饭。 # speaker: narrator
- else:
  七点四十，派出所二楼的询问室，录音录像开着，小孟打字。{ held:他在楼下另一头，两边碰不着面。}朵朵跟小姚在外头吃饭。小萍的声音比傍晚更低了。 # speaker: narrator
}
“从哪儿说起呢……跟主席讲过一遍了。” # speaker: xiaoping # mood: tired
* [“先记个大概，明天再细做。” # id: c01-5a # q: weak # score: empathy+0 record-1 # cite: un.justice.note.2 un.justice.3.3 # why: 是想让她早点歇，可隔一夜话就不准了，她还得再讲一回。]
  “今天先记个大概，您明天再来，细细做一份。” # speaker: me
  “还要再讲啊？” # speaker: xiaoping # mood: tired
  小孟写了半页，留了大半页空白。 # speaker: narrator
  -> c01_6
* [“他为什么打你啊？起因要填。” # id: c01-5b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01.never.1 manual.taboo.01 law.wf-rules.16 # why: 表格上有“起因”一栏，可问她，等于叫她替他找理由。]
  “他为什么打你啊？这栏‘起因’，得填上。” # speaker: me
  “我……没做饭。那就填没做饭吧。” # speaker: xiaoping # mood: blank
  小孟的手悬在键盘上，看了你一眼，还是敲了进去。 # speaker: narrator
  ~ guarded = true
  -> c01_6
* [“您从头讲，我们慢慢打字。” # id: c01-5c # q: ok # score: empathy+1 record+1 # cite: un.justice.3.3 law.dv.15 # why: 有耐心，记得也细，可讲过的又讲一遍，有些要紧的没问到。]
  “您从头讲，讲到哪儿，我们打到哪儿。” # speaker: me
  她从结婚那年讲起。讲到昨晚，嗓子已经出不了声，后面是用手比划的。 # speaker: narrator
  屋里有什么、孩子怎样，还没轮到问。 # speaker: narrator
  -> c01_6
* [“只做这份。发生了什么情况？” # id: c01-5d # q: best # score: empathy+2 safety+1 legality+1 record+2 # cite: manual.taboo.01.say.1 manual.qa.1.1 un.justice.3.3 un.justice.3.2 un.justice.note.2 law.dv.20 law.public-security.102 # why: 讲过的念给她核，只问事实和危险，念给她听了再签。]
  “只做这一份，您想停就停。常主席记下的，我先念，您点过头的就不用再讲。昨晚，发生了什么情况？” # speaker: me
  “他进门，没说话，先把门反锁了。后来就……就掐上来了。松了手，他坐在床沿上，说，要离婚就一起死。” # speaker: xiaoping # mood: tired
  “他跟您要过什么、拿什么吓过您没有？” # speaker: me
  { knife:
    “就那把刀。他不拿，就是天天拍拍枕头。” # speaker: xiaoping # mood: concerned
  - else:
    “枕头底下……有把刀。朵朵画的就是它。” # speaker: xiaoping # mood: concerned
  }
  { not doctor:
    她的声音断在半截，手按着喉咙。你按了暂停。 # speaker: narrator
    “先停。怪我，该先看喉咙。咱们去医院，剩下的在医院做。” # speaker: me
    医生说有些肿，要留下观察。后半份，是在诊室的帘子里做完的。 # speaker: narrator
  }
  小孟把笔录一句一句念给她听。她改了两个字，把“吵架”改成“打我”，才签的名。 # speaker: narrator
  ~ doctor = true
  ~ knife = true
  ~ single = true
  ~ guarded = false
  -> c01_6

=== c01_6 ===
# point: c01-6
# title: 别关他
她攥着笔没有放。 # speaker: narrator
{ held:
  “周警官，能不能……别关他？他出来会更狠。我说我不告了，行不行？” # speaker: xiaoping # mood: concerned
- else:
  “他明早真会来所里？来了，能不能……别关他？他出来会更狠。我说我不告了，行不行？” # speaker: xiaoping # mood: concerned
}
{ guarded:
  “要不就写，是我自己磕的。” # speaker: xiaoping # mood: blank
}
* [“怎么办他，是我们该担的。” # id: c01-6a # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: law.warning.20 law.warning.15 law.po.1 law.aid.32 manual.report.life-threat.2 manual.report.to.2 manual.qa.1.5 manual.qa.1.7 un.justice.note.4 un.justice.8.1 # why: 把担子接过来，讲明会怎样办、她能申请什么、要告诉谁。]
  { knife:
    “您怕他出来更狠，这不是瞎怕。打人是违法的，错不在您。掐脖子、放刀、说一起死，不是您说不告就没有的，该罚该立案，我们依法办。这话我也会跟他讲：是公安在办，不是您在告。” # speaker: me
  - else:
    “您怕他出来更狠，这不是瞎怕。打人是违法的，错不在您。掐脖子、说一起死，不是您说不告就没有的，该罚该立案，我们依法办。这话我也会跟他讲：是公安在办，不是您在告。” # speaker: me
  }
  “他哪天出来，我们提前告诉您，好先安排。您还可以向法院申请人身安全保护令，不用先离婚；法律援助也不看家里穷不穷。办不办，您慢慢想。” # speaker: me
  “妇联那头我得通知，请她们接住处、接往后的事：掐过脖子，说过一起死，有个六岁的孩子。住哪儿，不写。当着您的面打，行吗？” # speaker: me
  她听你把“不是您在告”又说了一遍，才把笔放下。 # speaker: narrator
  { not held:
    “还有，傍晚不该放他走，是我的疏忽。巡逻组现在就去找他，不等明早。” # speaker: me
    八点二十分，他在街口被带上了车。 # speaker: narrator
  }
  八点二十六分，上级妇联值班的同志接了电话。常主席那边也回了话，民政的床位留着，几点去都行。 # speaker: narrator
  “原来，不是我把他送进去的。” # speaker: xiaoping # mood: calm
  ~ told = true
  ~ held = true
  ~ guarded = false
  -> pick_held
* [“这个由公安定，您放宽心。” # id: c01-6b # q: ok # score: legality+1 # cite: law.warning.20 law.warning.15 un.justice.note.4 # why: 由公安依法定，没说错；可怎么定、她能申请什么，一句没讲。]
  “这个由公安依法定，您放宽心。” # speaker: me
  “那……要多久？” # speaker: xiaoping # mood: concerned
  “快的。” # speaker: me
  她点点头，自己把丝巾绕在手指上，绕了一圈又一圈。常主席打来电话，说民政给了床位。 # speaker: narrator
  -> pick_held
* [“那就先教育一回，看表现。” # id: c01-6c # q: weak # score: empathy+1 safety-2 legality-2 # cite: law.warning.20 wanjia.evidence.1 law.dv.33 manual.report.life-threat.3 # why: 顺了她的话，可掐脖子、说一起死，不是一顿教育能了的。]
  “那就先教育他一回，看表现。再有下次，绝不饶他。” # speaker: me
  “哎，谢谢您。” # speaker: xiaoping # mood: blank
  -> end_b_paper
* [“拘了他，孩子政审要受影响。” # id: c01-6d # q: taboo # score: empathy-2 safety-2 legality-2 # cite: wanjia.silo.3 law.warning.20 un.justice.8.5 law.dv.36 # why: 听着是替孩子打算，其实是拿孩子逼她自己撤。]
  “您也替朵朵想想。拘了他，孩子往后政审要受影响。” # speaker: me
  “……那我写，写个不追究。” # speaker: xiaoping # mood: blank
  -> end_b_paper

=== pick_held ===
{ held:
  -> c01_7
- else:
  -> end_b_home
}

=== c01_7 ===
# point: c01-7
# title: “朵朵怕黑”
夜里九点四十，派出所询问室。他抽了抽鼻子，声音低下来，不像傍晚那个人。 # speaker: narrator
“我认，是我浑。我就问一句，她娘俩今晚有地方睡没有？朵朵怕黑，得留灯。” # speaker: husband # mood: tired
* [“你写两句，我替你带过去。” # id: c01-7a # q: weak # score: safety-1 legality-1 # cite: un.feature.7 un.principle.5 un.justice.8.5 # why: 话说得软也还是他的话，没问过她，就把他又领到她跟前。]
  “你写两句吧，我替你带过去。” # speaker: me
  他写了满满一页。小孟接过去看了看，压在了材料底下。 # speaker: narrator
  “周姐，这个，得先问人家收不收吧？” # speaker: meng # mood: suspicious
  -> pick_told
* [“放心，有床位，灯也亮着。” # id: c01-7b # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.warning.23 law.public-security.94 # why: 一句宽心话，“床位”两个字已经说出了她住什么地方。]
  “放心，民政给了床位，灯整夜亮着。” # speaker: me
  “民政。哦，好，好。” # speaker: husband # mood: calm
  他不再问了，配合得很。 # speaker: narrator
  -> end_d_word
* [“她们的事不谈，谈你做的。” # id: c01-7c # q: best # score: safety+2 legality+1 record+1 # cite: un.feature.7 law.po-impl.4 law.warning.23 un.principle.6 law.public-security.94 # why: 有没有地方睡，也是去处；回头连材料上那一格也空着。]
  “她们的事，在这儿不谈。谈你做的：昨晚，门是谁反锁的？” # speaker: me
  他张了张嘴，没有再问孩子。 # speaker: narrator
  你回到办公室，小孟正往材料里填她的现住处。你拿手盖住那一格。 # speaker: narrator
  “这格不填。有的材料他看得到，送给他的那些纸上，更是一个字不写。要找她，走所里。” # speaker: me
  -> pick_told
* [“轮不到你问，老老实实坐好。” # id: c01-7d # q: weak # score: safety+1 # cite: un.feature.7 un.principle.6 # why: 没泄什么，可话带着火气，该问他的那几样也岔过去了。]
  “轮不到你问，老老实实坐好！” # speaker: me
  “我问问自己闺女也不行？” # speaker: husband # mood: serious
  两个人顶了一阵，昨晚的事，又从头问起。 # speaker: narrator
  -> pick_told

=== pick_told ===
{ told:
  -> pick_end
- else:
  -> c01_8
}

=== c01_8 ===
# point: c01-8
# title: 没接通的那头
十点十分，你在补处警登记。“通知妇联”一栏空着。手机响了，是常主席。 # speaker: narrator
“周警官，上级妇联我打了几回都占线，后来忙着找床位，就搁下了。小萍托小姚问我，往后还有没有人管她，我没敢答。” # speaker: chair # mood: tired
* [“先跟她说一声，马上就报。” # id: c01-8a # q: best # score: empathy+1 safety+1 legality+1 referral+2 # cite: manual.report.to.2 manual.qa.1.5 law.warning.15 law.po-impl.13 un.justice.10.3 # why: 前头漏下的当场补上：先让她知道为什么，紧跟着就报。]
  “我这就报，报之前先跟她说一声。她这会儿用哪个号说话方便？” # speaker: me
  “小姚还陪着她，打小姚的。” # speaker: chair # mood: calm
  十点十三分，你把电话打到了小姚手里。 # speaker: narrator
  “小萍，我是周警官。有几样刚才没跟您说全：他掐过您脖子，说过一起死，上级妇联我得报，往后才有人接着，住哪儿不写；他哪天出来，先告诉您；法院的人身安全保护令，您可以申请，不用先离婚。” # speaker: me
  “……报吧。我还当，就到今天为止了。” # speaker: xiaoping # mood: tired
  十点十九分，上级妇联接了报。 # speaker: narrator
  ~ told = true
  -> pick_end
* [“先勾上已通知，明天再补。” # id: c01-8b # q: taboo # score: legality-2 record-2 # cite: un.feature.8 manual.qa.1.5 # why: 勾了就没有人再去报，那一栏也就成了假的。]
  “我先勾上‘已通知’，明天补一个电话。” # speaker: me
  “那她那边，我怎么说？” # speaker: chair # mood: concerned
  “就说办着呢。” # speaker: me
  -> end_e
* [“妇联那头，您明早再打吧。” # id: c01-8c # q: weak # score: safety-1 referral-1 # cite: manual.report.to.2 manual.qa.1.5 un.justice.10.5 # why: 又推回原处，要命的事过了一夜，她还是不知道谁在管。]
  “妇联那头，您明早上班再打吧，都这个点了。” # speaker: me
  “那……好吧。” # speaker: chair # mood: tired
  -> end_e

=== pick_end ===
{ single:
  -> end_a
- else:
  -> end_e
}

=== end_a ===
她在医院留观了一夜，第二天喉咙消了些，病历写得很细。她把家门钥匙交给民警，枕头底下那把刀依法取走，登记在册。 # speaker: narrator
他依法受到处罚。他出来的前一天，你打到小姚那儿，请她先告诉小萍。小萍那天换了路上班。 # speaker: narrator
没有人再问过朵朵。她后来又画了一张床，枕头边上是一盏灯，贴在了庇护所的墙上。 # speaker: narrator
一个多月后，她到所里来复印材料，嗓子好了，说话亮堂堂的，你差点没认出来。 # speaker: narrator
“律师看的是这份，法院看的也是这份。我就讲了一遍。” # speaker: xiaoping # mood: smile # ending: c01-end-a # outcome: 只讲了一遍
-> END

=== end_b_paper ===
十点不到，他人在家里。你的材料里，只多了一页纸。 # speaker: narrator
常主席替母女俩要到了床位。亲戚轮番打电话来，说人都放了，还住什么外头。第三天，她带着朵朵回去了。 # speaker: narrator
第五天夜里，楼下邻居打了110。民警到得快，门叫开了，母女俩被接了出来，人救下了，医生说能养好。 # speaker: narrator
{ knife:
  “刀的事，那天屋里就说过的。” # speaker: xiaoping # mood: eyesClosed
- else:
  “我那天要是不开口求，你们是不是就关他了？” # speaker: xiaoping # mood: eyesClosed
}
怎么处理他，不该压在她一支笔上，妇联那头也没有人去说。可以从“别关他”重来：把担子接过来，依法办，告诉她要通知谁。 # speaker: narrator # ending: c01-end-b # outcome: 他回去了 # red: not-handled # retry: c01-6
-> END

=== end_b_home ===
那天夜里，他没有被带走。母女俩当晚另有住处，他在街对面蹲到十点，走了。 # speaker: narrator
星期一早上，他等在朵朵的幼儿园门口。老师没让他进，打了110，民警把他带回了所里。孩子没有见到他。 # speaker: narrator
她打电话问了好几处，才换了住处，给朵朵也换了幼儿园。 # speaker: narrator
“要不是老师认得他……” # speaker: xiaoping # mood: concerned
他早三天就该被带走，妇联也该当晚就知道。可以从“他在院里”重来：先管住人，再谈别的。 # speaker: narrator # ending: c01-end-b # outcome: 他回去了 # red: not-handled # retry: c01-4
-> END

=== end_d_yard ===
他一步跨两级往上走。小孟拦在楼梯拐角，巡逻组从后头赶上来，把他按住了。门里，小萍抱着朵朵，顶着桌子。 # speaker: narrator
母女俩没有受伤，当晚医生看了喉咙，说要留下观察。他依法受到处罚。 # speaker: narrator
常主席第二天一早把她们送去了外区，由那边的社工接手。她不肯再到派出所来，笔录是别的民警上门做的。 # speaker: narrator
“他本来只是猜我在上头。” # speaker: xiaoping # mood: eyesClosed
那晚妇联那头，也没有人去说。可以从“他在院里”重来：谁在哪儿，一个字不谈，先把他带离。 # speaker: narrator # ending: c01-end-d # outcome: 一句话说出去 # red: not-handled # retry: c01-4
-> END

=== end_d_word ===
“民政”两个字，当晚就传了出去。第二天下午，他的两个堂兄在庇护所外头转，见人就问有没有带小女孩的。 # speaker: narrator
门卫打了110，没有让他们近身。母女俩天黑前被送到外区，朵朵又睡了一张生床，人都平安。 # speaker: narrator
{ told:
  上级妇联请那边的社工接了手，陪她往下办。 # speaker: narrator
  “你们说了，跟谁也不讲的。” # speaker: xiaoping # mood: eyesClosed
  可以从“朵朵怕黑”重来：他问得再软，她的去处也不谈。 # speaker: narrator # ending: c01-end-d # outcome: 一句话说出去 # retry: c01-7
- else:
  那晚没有人报上级妇联，接手的社工是几天后才找到的。 # speaker: narrator
  “主席说了，跟谁也不讲的。” # speaker: xiaoping # mood: eyesClosed
  可以从“别关他”重来：先告诉她要通知谁；往后他问得再软，她的去处也不谈。 # speaker: narrator # ending: c01-end-d # outcome: 一句话说出去 # red: not-handled # retry: c01-6
}
-> END

=== end_e ===
他那晚没有回去，依法受到处罚。母女俩有床睡。 # speaker: narrator
{ not doctor:
  第二天早上她说不出话来，是小姚陪着去的医院，留下观察了两天，后来好了。 # speaker: narrator
}
{ not knife:
  几天后民警陪她回去取衣服，枕头底下那把刀还在。谁也没有问起过它。 # speaker: narrator
}
{ told:
  妇联的社工接上了她。律师要材料，她又从头讲了一遍。 # speaker: narrator
  “讲一遍，就像又过了一遍。” # speaker: xiaoping # mood: tired
  可以从“只做一份”重来：讲过的念给她核，伤、刀、孩子、原话，一次问全。 # speaker: narrator # ending: c01-end-e # outcome: 补了又补 # retry: c01-5
- else:
  他出来那天，没有人先告诉她。她在厂门口远远看见他，绕进了传达室。常主席赶去接她，这才把上级妇联、社工都接上。她平安。 # speaker: narrator
  “那晚之后，我就不晓得归谁管了。” # speaker: xiaoping # mood: tired
  可以从“别关他”重来：会怎样办、能申请什么、要通知谁，当面讲给她听。 # speaker: narrator # ending: c01-end-e # outcome: 补了又补 # red: not-handled # retry: c01-6
}
-> END
