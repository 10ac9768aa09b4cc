# title: 今晚住哪儿
# id: field-10
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 少年受伤与目睹暴力
# minutes: 12

VAR guarded = false
VAR told_police = false
VAR told_both = false
VAR phones = false
VAR boy = false
VAR route = false
VAR order = false
VAR filed = false

-> prologue

=== prologue ===
夜里九点四十，镇便民中心只剩一间屋亮着。外头零下六度。 # speaker: narrator
你是镇妇联主席，跟民政助理员老康一起值班。救助站的庇护房在邻县，钥匙归老康联系。 # speaker: narrator
台阶上有动静。一个女人站在灯底下，棉袄里头是件沾着豆渣的罩衣。她身后是个高个子少年，右手揣在兜里，左手牵着一条黑狗。 # speaker: narrator
-> f10_1

=== f10_1 ===
# point: f10-1
# title: 台阶上
“我叫张绣莲，东头做豆腐的。我们娘俩……就借住一晚，天亮就走。” # speaker: xiulian # mood: tired
“身份证落家里了。” # speaker: leizi # mood: blank
少年把狗绳往手上绕了一圈，没抬头。 # speaker: narrator
* [“先填个表，姓名、住址。” # id: f10-1a # q: weak # score: record+1 # cite: un.social.5 manual.attitude.3 # why: 表总要填，可人还站在风口里，没问饿不饿、怕不怕。]
  “先进来填个表，姓名、住址、联系人。” # speaker: me
  “联系人……写谁？” # speaker: xiulian # mood: concerned
  笔在那一格停了很久。少年和狗还在门外站着。 # speaker: narrator
  ~ guarded = true
  -> f10_2
* [“先都进来，暖暖再说。” # id: f10-1b # q: best # score: empathy+2 safety+1 # cite: un.social.5 manual.attitude.3 un.social.4.2 un.principle.5 # why: 先当她什么都没带出来，人、孩子、狗都接进屋。]
  “先都进来，狗也进来，暖暖再说。老康，煮三碗面。” # speaker: me
  “证件回头补，不碍事。他知不知道你们往这边来了？” # speaker: me
  “不晓得。他喝了酒，睡下了，我们才走的。” # speaker: xiulian # mood: concerned
  少年端碗用左手，先拨了一筷子给狗。狗叫黑豆，是他说的。他叫磊子，十六，念高一。 # speaker: narrator
  -> f10_2
* [“没证件啊？回家取一趟吧。” # id: f10-1c # q: taboo # score: empathy-2 safety-2 # cite: un.social.6 un.principle.5 un.social.5 # why: 叫她回到刚逃出来的地方，证件是可以以后补的。]
  “没证件？规定要登记的。离得不远，回家取一趟吧，我等你们。” # speaker: me
  “我就说吧，没人管。” # speaker: leizi # mood: serious
  -> f10_9
* [“他知道你们来这儿吗？” # id: f10-1d # q: ok # score: safety+1 # cite: un.feature.5 un.social.5 # why: 先问安全是对的，可人还在冷风里，一口热的也没有。]
  “他知道你们来这儿吗？” # speaker: me
  “不晓得。他睡下了，我们才走的。” # speaker: xiulian # mood: concerned
  你又问了几句，才想起来把他们让进屋。少年叫磊子，狗叫黑豆。 # speaker: narrator
  -> f10_2

=== f10_9 ===
# point: f10-9
# title: 台阶下
绣莲拉了拉儿子的袖子，少年“嘶”了一声，把右手抽开。狗跟着他们下了台阶。 # speaker: narrator
* [“等等，是我说错了话。” # id: f10-9a # q: best # score: empathy+1 safety+2 # cite: un.social.5 un.social.6 un.principle.5 manual.attitude.2 # why: 当场收回来，证件不是今晚的事，人是。]
  “等等，是我说错了话。这么晚，哪儿也不用回。证件回头补，面先吃上。” # speaker: me
  少年看看妈妈，妈妈看看狗。狗先上了台阶。 # speaker: narrator
  “他叫磊子，十六。狗叫黑豆。” # speaker: xiulian # mood: tired
  ~ guarded = true
  -> f10_2
* [“那路上慢点，到家来电话。” # id: f10-9b # q: weak # score: safety-2 # cite: un.principle.5 un.social.4 # why: 客气话拦不住危险，他们要回的正是那扇门。]
  “那路上慢点，到家来个电话。” # speaker: me
  “哎。” # speaker: xiulian # mood: blank
  -> end_e_door
* [“规定在这儿，我也没办法。” # id: f10-9c # q: taboo # score: empathy-1 safety-2 referral-1 # cite: un.social.4.2 law.shelter.3 un.principle.5 # why: 庇护要的是人有危险、没处住，不是先要齐证件。]
  “规定在这儿摆着，我也没办法。” # speaker: me
  “不难为您。” # speaker: xiulian # mood: blank
  -> end_e_door

=== f10_2 ===
# point: f10-2
# title: 昨天出的院
屋里的炉子热起来了。她脱了棉袄，手腕上还套着医院的纸环。 # speaker: narrator
“住了四天，昨天出的院。今晚他又把门反锁了，说再跑就打断腿。你们别惊动派出所，我就住一晚。” # speaker: xiulian # mood: concerned
磊子把右手往兜里又揣了揣，袖口那儿肿着一圈。 # speaker: narrator
* [“得报。怎么报，咱们商量。” # id: f10-2a # q: best # score: empathy+1 safety+2 legality+2 referral+1 # cite: manual.taboo.06.say.3 manual.report.life-threat.1 manual.qa.1.5 manual.qa.1.7 manual.report.to.2 manual.report.to.3 law.minors.11 law.wf-rules.5 law.wf-rules.11 manual.qa.1.4.report # why: 先谢她、讲违法，告诉她为什么必须报，两头报，孩子也在内。]
  “谢谢你愿意跟我们妇联说你的事情。打人是违法的，他已经把您打进了医院，又放那样的话，这是要命的事，我必须报派出所，也报县妇联。” # speaker: me
  “磊子没成年，这手也得算上。我不问怎么弄的，等会儿医生看，民警问一回就够。” # speaker: me
  少年的肩膀动了一下。老康叫他到隔壁，给黑豆找个窝。 # speaker: narrator
  “不瞒着你们。怎么报最稳当，您说，您最怕哪样？” # speaker: me
  “怕警车开到家门口，他酒一醒，晓得我们出来了。” # speaker: xiulian # mood: concerned
  “那就请民警先到这儿来，别开警灯。您坐边上听着，哪句不妥您拦我。” # speaker: me
  九点五十八分，你报了派出所；十点零四分，报了县妇联值班的人。 # speaker: narrator
  ~ told_police = true
  ~ told_both = true
  ~ guarded = false
  -> f10_3
* [“先睡一觉，明天再说报。” # id: f10-2b # q: weak # score: empathy+1 safety-2 # cite: manual.qa.1.5 manual.report.life-threat.1 law.minors.11 # why: 体贴她累，可打伤了人、孩子也伤了，等不到明天。]
  “先睡一觉，报不报明天再说。” # speaker: me
  “哎，谢谢你。” # speaker: xiulian # mood: tired
  磊子看了你一眼，又低下头去。 # speaker: narrator
  -> f10_3
* [“这是你自己的事，你自己处理。” # id: f10-2c # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.taboo.06.never.1 manual.report.life-threat.1 manual.qa.1.5 # why: 听着像不替她做主，其实是把要命的事推回给她。]
  “报不报警，这是你自己的事，你自己处理。我们不好替你做主。” # speaker: me
  “我晓得，是我自己的命。” # speaker: xiulian # mood: blank
  ~ guarded = true
  -> f10_3
* [“这不行，我先打110。” # id: f10-2d # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 报公安没有错，可没说为什么，没商量，也漏了县妇联。]
  “都住了院了，这不行，我先打110。” # speaker: me
  “你咋说打就打！” # speaker: xiulian # mood: concerned
  “民警来了就好了。” # speaker: me
  她把棉袄又穿上了，坐在离门最近的凳子上。 # speaker: narrator
  ~ told_police = true
  ~ guarded = true
  -> f10_3

=== f10_3 ===
# point: f10-3
# title: 磊子和黑豆
老康挂了电话：“邻县那边，两个床位有。可小伙子十六了，还带条狗……” # speaker: narrator
“我不去收容所，我跟黑豆睡你们门口。” # speaker: leizi # mood: serious
磊子站在门口，狗绳攥得很紧。 # speaker: narrator
“你不去，我也不去。” # speaker: xiulian # mood: tired
* [“儿子先去亲戚家挤几天。” # id: f10-3a # q: weak # score: safety-1 # cite: un.social.4 law.shelter.3 un.social.10 # why: 没问哪家亲戚，他爸知不知道，就把母子拆开了。]
  “儿子先去亲戚家挤几天，狗也带上。” # speaker: me
  “亲戚家的门，我爸哪个不认得。” # speaker: leizi # mood: blank
  没有人接他这句话。 # speaker: narrator
  -> f10_4
* [“磊子，你最放心不下什么？” # id: f10-3b # q: best # score: empathy+2 safety+1 legality+1 referral+2 # cite: un.social.10 law.shelter.3 law.shelter.4 manual.taboo.10.say.2 un.social.note.2 un.feature.3 # why: 直接跟少年谈，讲清他本来就能收，狗也有名有姓地安排。]
  “磊子，你最放心不下什么？” # speaker: me
  “我妈一个人。还有它。上回他拿铁锹拍它。” # speaker: leizi # mood: concerned
  “那不是收容所，是专给挨打的人留的房，跟别处隔开的。没成年的，本来就收。你住少年那一区，跟你妈一个院，天天见面。” # speaker: me
  “狗呢？” # speaker: leizi # mood: suspicious
  “院里不让养。我们可以一起看看还有什么解决问题的好办法。老康，兽医站老周不是有空笼子？” # speaker: me
  “有，我跟他说。只说是站里寄养的狗，不说谁家的。” # speaker: kang # mood: smile
  “每天给你拍一张，发到我这儿，我给你看。” # speaker: me
  磊子蹲下去，把额头抵在狗脑袋上。过了一会儿，他说：“它晚上要盖东西。” # speaker: narrator
  ~ boy = true
  ~ guarded = false
  -> f10_4
* [“狗跟大小伙子都不合规定。” # id: f10-3c # q: taboo # score: empathy-2 safety-1 legality-2 # cite: law.shelter.3 un.social.note.2 un.social.10 # why: 规定没有这么说：未成年人本来就在庇护的范围里。]
  “狗和大小伙子都不合规定，您一个人先住下，别的以后再说。” # speaker: me
  “那算了。” # speaker: leizi # mood: blank
  磊子去解狗绳。 # speaker: narrator
  老康好说歹说，把绣莲留住了。磊子答应今晚睡值班室，眼睛看着窗外。 # speaker: narrator
  ~ guarded = true
  -> f10_4
* [“没成年的都收，您劝劝他。” # id: f10-3d # q: ok # score: legality+1 referral+1 # cite: law.shelter.3 law.shelter.4 un.social.10 # why: 规定讲对了，可隔着他讲，他怕什么、狗怎么办都没问。]
  “没成年的都收，分区住。您劝劝他。” # speaker: me
  “磊子，听见没有？” # speaker: xiulian # mood: tired
  “那黑豆呢？” # speaker: leizi # mood: serious
  “狗……再想办法。” # speaker: me
  磊子不吭声了。 # speaker: narrator
  -> f10_4

=== f10_4 ===
# point: f10-4
# title: 两部手机
绣莲的手机在桌上亮了。她一把按住。 # speaker: narrator
“他醒了？……他手机上点一下，就晓得我们在哪儿。” # speaker: xiulian # mood: concerned
{ told_police:
  两位民警刚进门，没开警灯。 # speaker: narrator
}
* [“关机吧，关了就找不着。” # id: f10-4a # q: weak # score: safety+1 # cite: un.feature.5 un.social.principle.2 # why: 关得了一时，孩子夜里总要开，安全的号码也没有留。]
  “两部都关机吧，关了就找不着了。” # speaker: me
  屏幕黑了。磊子把手机塞进袜筒里，手一直捂着。 # speaker: narrator
  -> f10_5
* [“开着好，有事我们好联系。” # id: f10-4b # q: taboo # score: safety-2 # cite: un.feature.5 un.feature.7 un.principle.5 # why: 她刚说了他看得见位置，开着就等于把去处告诉他。]
  “开着好，有事我们好联系您。” # speaker: me
  “可他看得见……” # speaker: xiulian # mood: concerned
  手机又亮了一下。 # speaker: narrator
  ~ guarded = true
  -> f10_5
* [“两部都在这儿查完再走。” # id: f10-4c # q: best # score: safety+2 record+1 # cite: un.feature.5 un.social.principle.2 un.justice.8.4 un.feature.8 # why: 在接待点查清定位，再换安全号，住处才不会跟着走。]
  “先不回他。您的、磊子的，两部都在这儿查完再走：谁看得见位置，谁登着你们的号。” # speaker: me
  绣莲那部开着家庭共享；磊子那部，密码是他爸设的。 # speaker: narrator
  “他连我打游戏到几点都晓得。” # speaker: leizi # mood: blank
  “今晚两部都锁在这儿，点就停在这儿。他发来的话先截下来存好。行不行，您俩定。” # speaker: me
  绣莲点了头，磊子把手机推了过来。老康拿出两部备用机，换了新号。 # speaker: narrator
  “号码只有我跟老康知道，你们自己定告诉谁。” # speaker: me
  ~ phones = true
  -> f10_5
* [“您这部给我，我把共享关了。” # id: f10-4d # q: ok # score: safety+1 # cite: un.feature.5 un.social.principle.2 # why: 关了妈妈的，漏了儿子的那一部，他一样看得见。]
  “您这部给我，我把共享关了。” # speaker: me
  关好了。磊子那部在他兜里，没有人想起来。 # speaker: narrator
  -> f10_5

=== f10_5 ===
# point: f10-5
# title: 来接的哥哥
十点半，有人敲玻璃门。一个男人，手里拎着一袋苹果，车没熄火。 # speaker: narrator
“我是绣莲她哥。听说娘俩跑出来了，我接他们回娘家，车里暖和。” # speaker: brother # mood: smile
他笑得很和气。 # speaker: narrator
母子俩在里间，门关着。 # speaker: narrator
* [“没有，这儿没来过人。” # id: f10-5a # q: weak # score: safety+1 # cite: un.feature.7 manual.speak.style.1 # why: 没漏去处，可谎话容易穿帮；谁来过都不谈就够了。]
  “没有，这儿没来过人。” # speaker: me
  “台阶上这串狗爪印，是谁家的？” # speaker: brother # mood: suspicious
  他退到车里，没有走。老康把后门的灯关了。 # speaker: narrator
  -> f10_6
* [“是娘家哥，您进来接吧。” # id: f10-5b # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.shelter.4 law.po-impl.4 # why: 没问过她，没核过身份，就把人和去处交给了来找的人。]
  “是娘家哥啊，外头冷，您进来接吧，他们在里间。” # speaker: me
  “我就说嘛。” # speaker: brother # mood: smile
  他转身冲车里招了招手。 # speaker: narrator
  -> end_c_brother
* [“谁来过，对谁都不讲。” # id: f10-5c # q: best # score: safety+2 legality+2 # cite: un.feature.7 un.coordination.note.1 law.shelter.4 law.po-impl.4 law.warning.23 # why: 不说在也不说不在；是不是亲人，由派出所核，由她自己说。]
  “谁来过、谁没来过，我们对谁都不讲。您要是找人，派出所核了身份再说。” # speaker: me
  “自家妹子，还核身份？” # speaker: brother # mood: serious
  “对谁都一样。” # speaker: me
  { told_police:
    里间出来一位民警，问他要证件。他说落家里了。 # speaker: narrator
  }
  他把苹果放在台阶上，走了。你记下了车牌，才进里间，轻轻问绣莲。 # speaker: narrator
  “我哥在新疆种棉花呢。……听声音，是孩子他爹的把兄弟。” # speaker: xiulian # mood: concerned
  -> f10_6
* [“您身份证我记一下再说。” # id: f10-5d # q: ok # score: safety+1 record+1 # cite: law.shelter.4 un.feature.7 # why: 想到了核身份，可核身份是派出所的事，也没问她认不认。]
  “您身份证我记一下再说。” # speaker: me
  他往里间的门上看了一眼。 # speaker: narrator
  “忘带了，你看这事闹的。我车里等。” # speaker: brother # mood: smile
  车没有熄火，停在院门口。 # speaker: narrator
  -> f10_6

=== f10_6 ===
# point: f10-6
# title: 路上
十一点，该动身了。从镇上到邻县，四十分钟。 # speaker: narrator
“磊子明早还有课。” # speaker: xiulian # mood: tired
绣莲把棉袄扣子一颗颗扣上。 # speaker: narrator
* [叫辆网约车，送到那边门口 # id: f10-6a # q: weak # score: safety-1 # cite: un.social.4.1 un.feature.7 law.shelter.4 # why: 陌生的司机、一条订单，就留下了起点和终点。]
  车来得很快。司机回头问：“去救助站啊？这么晚，出啥事了？” # speaker: narrator
  { boy:
    绣莲没有答。磊子把帽子拉到了眼睛上。 # speaker: narrator
  - else:
    绣莲没有答。磊子站在车外头，手搭着车门，没有上来。 # speaker: narrator
  }
  { boy:
    -> end_c_driver
  - else:
    -> end_b
  }
* [“老康送，走后门，换条路。” # id: f10-6b # q: best # score: safety+2 legality+1 referral+1 # cite: un.social.4.1 un.feature.7 law.shelter.4 un.social.10 un.justice.8.4 manual.report.to.2 manual.report.to.3 manual.qa.1.5 # why: 固定的人送，地址只给必须知道的人，上学的路也一起换。]
  { not told_both:
    “出门以前，该报的两头我先报齐。您住过院，磊子的手也伤了，必须报派出所和县妇联，我刚才没说清。请他们别开警灯，哪句不妥您拦我。” # speaker: me
    { guarded:
      “……报吧，反正也出来了。” # speaker: xiulian # mood: tired
    - else:
      “报吧。” # speaker: xiulian # mood: calm
    }
    { told_police:
      十一点零七分，派出所那头补说了磊子的手；十一点十二分，报了县妇联。民警在后门等着。 # speaker: narrator
    - else:
      十一点零七分，报了派出所；十一点十二分，报了县妇联。民警没开警灯，到后门来等。 # speaker: narrator
    }
    ~ told_police = true
    ~ told_both = true
  }
  { not phones:
    磊子把手机掏了出来：“这里头也有定位。”你们当场查了，两部都留下，换了备用机。 # speaker: narrator
    ~ phones = true
  }
  “老康开车，走后门，民警的车跟一段。地址只有送的人、接的人知道，不写、不发。先去邻县医院看磊子的手。” # speaker: me
  “学校那边，明天我请民警跟校长一个人说：谁来接，都先打派出所。这几天先请假，功课我去拿。” # speaker: me
  “英语卷子也要。” # speaker: leizi # mood: calm
  ~ route = true
  -> after_road
* [拍张背影发圈：“爱心护送” # id: f10-6c # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-1 # cite: un.feature.7 law.shelter.4 law.dv.5 law.warning.23 # why: 一张背影，衣服、狗、车、时间全在里头，等于告诉了他。]
  你拍了张背影：女人、少年、黑狗、老康的车。“深夜爱心护送，暖！” # speaker: narrator
  一会儿工夫，三十几个赞。其中一个，是做豆腐生意的老主顾。 # speaker: narrator
  -> end_c_post
* [“老康送，明早照常上课。” # id: f10-6d # q: ok # score: safety+1 # cite: un.social.4.1 un.social.10 law.shelter.4 # why: 送的人对了，可上学的路没换，学校门口谁都能等。]
  “老康送你们，走后门。明早磊子照常上课。” # speaker: me
  “嗯。” # speaker: leizi # mood: blank
  磊子看着自己的右手。 # speaker: narrator
  -> after_road

=== after_road ===
{
  - not told_both:
    -> end_e
  - not boy:
    -> end_b
  - not phones:
    -> end_c_dot
  - else:
    -> f10_7
}

=== f10_7 ===
# point: f10-7
# title: 第三天
第三天，你到庇护所去看他们。绣莲在洗衣房里站着，手没地方放。 # speaker: narrator
{ route:
  磊子打着石膏，在少年那一区补卷子。你把手机递给他看，黑豆盖着一条旧棉裤。 # speaker: narrator
- else:
  磊子打着石膏，不肯去学校了。昨天校门口有人问过他在不在，保安多了个心眼，报了派出所。 # speaker: narrator
}
“豆子泡在缸里，再不磨就酸了。要不……我回去？” # speaker: xiulian # mood: concerned
* [“先办保护令，别的往后放。” # id: f10-7a # q: ok # score: legality+1 referral+1 # cite: law.po.1 law.dv.29 manual.qa.1.4.report # why: 保护令要紧，可她说的是豆子，是一家人往后吃什么。]
  “先把保护令办了，别的往后放。” # speaker: me
  “那豆子呢？” # speaker: xiulian # mood: tired
  “豆子……先不管它。” # speaker: me
  她不说话了。令办不办，她也没点头。 # speaker: narrator
  -> f10_8
* [“您想往哪头走，慢慢讲。” # id: f10-7b # q: best # score: empathy+1 safety+1 legality+1 referral+2 # cite: un.social.12 un.social.6 un.principle.4 law.po.1 law.dv.29 law.aid.32 law.shelter.3 manual.help.contact.justice # why: 先问她要往哪走，再一样样接上：生计、证件、法院、住处。]
  “您想往哪头走，慢慢讲。回不回、离不离，都是您拿主意。” # speaker: me
  “我不想回。可我就会做豆腐。” # speaker: xiulian # mood: tired
  “会做就行。缸里那些，等民警陪着回去拿东西，一块儿看。这边县里有个学校食堂，缺个做豆制品的，您愿意的话，我陪您去看看。” # speaker: me
  “户口本、磊子的学籍卡，都在家里。” # speaker: xiulian # mood: concerned
  “民警陪着去拿，您不用露面。保护令不用先离婚，可以让他搬出您的住处，不准找您和磊子。法律援助也不用开贫困证明。办哪样，您点头我再联系。” # speaker: me
  “住这儿，能住几天？” # speaker: xiulian # mood: concerned
  “大人一般不超过十天，有特殊情况可以延长。到时候您还得住，我们就往上报。” # speaker: me
  她的手在围裙上擦了擦。 # speaker: narrator
  “先办那个令。豆腐，我也想去看看。” # speaker: xiulian # mood: calm
  ~ order = true
  -> f10_8
* [“政策都在这张单子上。” # id: f10-7c # q: weak # score: legality+1 # cite: un.social.note.4 un.social.12 # why: 单子上样样都有，可没有一样是有人陪她走的。]
  “庇护、低保、法援、保护令，政策都在这张单子上。” # speaker: me
  “哎，我收着。” # speaker: xiulian # mood: blank
  她把单子压在枕头底下，再没有拿出来。 # speaker: narrator
  -> f10_8
* [“最多十天，您早点打算。” # id: f10-7d # q: taboo # score: empathy-2 safety-1 legality-1 # cite: law.shelter.3 un.social.4 un.principle.5 # why: 一般不超过十天，特殊情况可以延长，这话等于赶人。]
  “最多十天，到期就得走，您早点打算。” # speaker: me
  “我不给公家添麻烦。” # speaker: xiulian # mood: blank
  ~ guarded = true
  -> f10_8

=== f10_8 ===
# point: f10-8
# title: 第九天
第九天晚上，老康把登记本推过来。 # speaker: narrator
{ order:
  “证件拿回来了，令的申请今天刚递，食堂让她下礼拜试工。可明天就第十天，怎么写？” # speaker: kang # mood: concerned
- else:
  “她那头还没个着落。明天就第十天，怎么写？” # speaker: kang # mood: concerned
}
* [“写‘本人自愿离开’吧。” # id: f10-8a # q: taboo # score: safety-2 legality-1 record-2 # cite: law.shelter.4 un.feature.8 un.social.4 # why: 她没有说要走，替她写了就是造假，也断了她的路。]
  “写‘本人自愿离开’吧，账面上好看。” # speaker: me
  老康没动笔。 # speaker: narrator
  “这得她自己写，还得写原因。” # speaker: kang # mood: suspicious
  “就写想家了。” # speaker: me
  -> end_d
* [“跟所里口头打个招呼。” # id: f10-8b # q: weak # score: none # cite: law.shelter.3 un.feature.8 # why: 口头的招呼，换个值班的人就不算数了。]
  “跟所里口头打个招呼，再住两天。” # speaker: me
  第十一天换了值班的，翻着本子说：“这上头写着到期了呀。” # speaker: narrator
  -> end_d
* [“报延长，把理由写实。” # id: f10-8c # q: best # score: safety+1 legality+2 record+2 # cite: law.shelter.3 law.shelter.4 un.feature.8 manual.form.4.field.5 manual.form.4.field.6 manual.record.how.3 manual.qa.1.6.alone # why: 延长报备案，写清为什么；几时报给谁、谁可以知道都在表上。]
  “先去问她，想不想再住。” # speaker: me
  “想。这会儿出去，我怕。” # speaker: xiulian # mood: concerned
  { not order:
    “人身安全保护令还没去办，我明天一早陪您去法院递，不用先离婚。食堂缺个做豆腐的，您也去看看？” # speaker: me
    “能做豆腐？那我去。” # speaker: xiulian # mood: smile
    ~ order = true
  }
  “报延长，备案。理由写实：打伤住院，他知道老住处，令还没下来，孩子在治伤。” # speaker: me
  附表4上，那晚几时几分报给谁、她点过头的有哪几样，一栏栏都在。住在哪儿，一个字不写。下回哪天单独见她，她自己挑了日子。 # speaker: narrator
  -> end_a
* [“报延长，填‘特殊情况’。” # id: f10-8d # q: ok # score: legality+1 record+1 # cite: law.shelter.3 un.feature.8 # why: 路走对了，可四个字看不出为什么，也没先问她一声。]
  “报延长，就填‘特殊情况’。” # speaker: me
  备案的人打电话来问，到底什么情况。老康只好又跑一趟，这回先问了绣莲。 # speaker: narrator
  ~ filed = true
  { order:
    -> end_a
  - else:
    -> end_d
  }

=== end_a ===
他们娘俩住在一个院里，隔着一道门，每天一起吃晚饭。 # speaker: narrator
申请递上去第三天，法院的人身安全保护令下来了，写着不准他找她和磊子。打人的事，公安依法处理了。 # speaker: narrator
证件是民警陪着拿回来的，一样不少。她在食堂做豆腐，租了间带院子的屋。那地方，打人的那个不知道。 # speaker: narrator
磊子拆了石膏那天，老周把黑豆牵来了。狗扑上去，差点把他扑倒。 # speaker: narrator
“三个都在。” # speaker: xiulian # mood: smile # ending: f10-end-a # outcome: 三个都在
-> END

=== end_b ===
{ route:
  手腕看过了，骨裂，打了石膏。可到了庇护所门口，磊子不肯下车，又跟老康回了值班室。 # speaker: narrator
- else:
  磊子到底没跟着去，说在值班室凑合一宿。 # speaker: narrator
}
绣莲住进了庇护所。那一夜，娘俩都没有睡。 # speaker: narrator
天没亮，他牵着黑豆，自己往家走。是老康发现床空了，马上打给了派出所。 # speaker: narrator
民警赶在他父亲前头，在桥上接到了他。人没有再伤着，手有医生管。 # speaker: narrator
“没人问我跟黑豆去哪儿。” # speaker: leizi # mood: blank
后来他跟妈妈住进了一个院，狗寄养在兽医站。兜这一圈，本来可以不用兜。 # speaker: narrator
{ told_both:
  可以从“磊子和黑豆”重来：少年也有名字，先问他放心不下什么。 # speaker: narrator # ending: f10-end-b # outcome: 少算了一个 # retry: f10-3
- else:
  那晚该报的两头，也一直没有报齐。可以从“昨天出的院”重来：先告诉她为什么，公安、上级妇联两头都报。 # speaker: narrator # ending: f10-end-b # outcome: 少算了一个 # red: not-reported # retry: f10-2
}
-> END

=== end_c_driver ===
那个司机话多。第二天在车站，他跟人讲，昨晚拉了娘俩去救助站，孩子手都肿了。 # speaker: narrator
话传到做豆腐的街上，只用了一天。 # speaker: narrator
庇护所的人看见墙外有车来回转，当夜把所有人都挪到了另一处。绣莲母子平安，可别的几个女人和孩子，也跟着在半夜里卷了铺盖。 # speaker: narrator
“是我们连累了人家。” # speaker: xiulian # mood: eyesClosed
{ told_both:
  磊子的手治好了。可以从“路上”重来：固定的人送，地址只给必须知道的人。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # retry: f10-6
- else:
  磊子的手治好了。那晚该报的两头，也一直没有报齐。可以从“昨天出的院”重来。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # red: not-reported # retry: f10-2
}
-> END

=== end_c_dot ===
夜里两点，磊子在被窝里给同学回了一句话。手机里，那个看得见他的人也醒着。 # speaker: narrator
天没亮，庇护所墙外停了一辆没熄火的车。值班的人报了警，民警把那人带走了。 # speaker: narrator
当夜，院里所有的人都挪到了另一处，母子俩也在内，都平安。 # speaker: narrator
“我就回了个‘嗯’。” # speaker: leizi # mood: concerned
没有人怪他。新地方的社工给他换了手机，陪他打了石膏。可以从“两部手机”重来：妈妈的、孩子的，都查完再走。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # retry: f10-4
-> END

=== end_c_brother ===
车里下来的，是打人的那个。 # speaker: narrator
{ told_police:
  民警就在屋里，两步抢到门口，把他按在了车头上。 # speaker: narrator
- else:
  老康顶住了里间的门，你打了110。民警六分钟赶到，把他按在了车头上。 # speaker: narrator
}
母子俩从后门上了车，没有再受伤，连夜去了更远的一处。镇上的电话，绣莲后来都不接了。 # speaker: narrator
“我在里间，听见你说‘进来接吧’。” # speaker: xiulian # mood: eyesClosed
{ told_both:
  那边的社工说，他们平安，磊子的手在长。可以从“来接的哥哥”重来：谁来过，对谁都不讲。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # retry: f10-5
- else:
  那边的社工说，他们平安，磊子的手在长。那晚该报的两头，也没有报齐。可以从“昨天出的院”重来。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # red: not-reported # retry: f10-2
}
-> END

=== end_c_post ===
那张背影，十一点半就到了他手机上。车牌、方向、钟点，一样不缺。 # speaker: narrator
老康开出去没多远，后头就跟上了一盏车灯。他没往邻县开，直接拐进了派出所的院子。 # speaker: narrator
母子俩没有受伤，连夜换了更远的一处。黑豆留在派出所，第二天才送去。 # speaker: narrator
“拍我们干啥？” # speaker: leizi # mood: serious
{ told_both:
  他们现在平安，磊子的手在长。可以从“路上”重来：不拍、不写、不发。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # retry: f10-6
- else:
  他们现在平安，磊子的手在长。动身以前该报的两头，也没有报齐。可以从“昨天出的院”重来。 # speaker: narrator # ending: f10-end-c # outcome: 连夜转移 # red: not-reported # retry: f10-2
}
-> END

=== end_d ===
{ filed:
  延长报上去了。可出了这道门往后怎么过，一样也没有着落。 # speaker: narrator
}
第十一天，绣莲叠好被子，跟磊子说，咱回吧，不给人添麻烦。 # speaker: narrator
走到车站，她又站住了。磊子打了备用机里那个号码，是老康接的。 # speaker: narrator
{ filed:
  老康把他们接回来，你第二天陪她去法院递了申请。只是她从那以后，每天都问一遍：“我今天还能住吧？” # speaker: narrator
  “我以为，多住一天，就多欠一天。” # speaker: xiulian # mood: tired
- else:
  老康把他们接回来，当晚把延长报了上去。只是她从那以后，每天都问一遍：“我今天还能住吧？” # speaker: narrator
  “我以为十天就是十天。” # speaker: xiulian # mood: tired
}
一个多月后她有了活干，磊子拆了石膏，平安。可以从“第三天”重来：先问她往哪头走，住不够就办延长。 # speaker: narrator # ending: f10-end-d # outcome: 第十天 # retry: f10-7
-> END

=== end_e ===
庇护所的门关得严。可谁也没有去找打人的那个，县妇联也不知道有这么一家人。 # speaker: narrator
{ told_police:
  派出所那晚来过，她不敢多讲，后面没有人接着往下办。 # speaker: narrator
}
第四天，绣莲惦记豆腐缸，一个人搭车回去看。邻居听见动静，打了110。 # speaker: narrator
民警到得快，她又住了几天院，能养好。磊子在医院走廊里，守着她的鞋。 # speaker: narrator
“不是说，出来就没事了吗？” # speaker: leizi # mood: blank
出院以后，这回两头都有人接，母子俩住进了一个院。可以从“昨天出的院”重来：先告诉她为什么，公安、上级妇联两头都报。 # speaker: narrator # ending: f10-end-e # outcome: 没人去找他 # red: not-reported # retry: f10-2
-> END

=== end_e_door ===
灯灭了。他们往回走，磊子走在前头，狗走在中间。 # speaker: narrator
后半夜，邻居听见动静打了110。民警到得快，把母子俩送进了医院，伤能养好。黑豆蹲在急诊门口，等到天亮。 # speaker: narrator
“我们去过的，人家叫回来拿证。” # speaker: xiulian # mood: eyesClosed
出院那天，县里的社工来接，母子俩住进了庇护所，狗也有了地方。 # speaker: narrator
证件可以补。可以从“台阶上”重来：先让人进屋，再把该报的两头报了。 # speaker: narrator # ending: f10-end-e # outcome: 没人去找他 # red: not-reported # retry: f10-1
-> END
