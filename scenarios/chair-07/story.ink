# title: 阳台上的轮椅
# id: chair-07
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 锁住残疾人的轮椅、扣住药
# warn: 死亡威胁
# minutes: 11

VAR guarded = false
VAR alerted = false
VAR cut = false
VAR told = false
VAR own = false

-> prologue

=== prologue ===
夏末，残疾人服务中心，下午一点五十。你是社工，今天跟丁彤一辆车。她是同伴支持员，自己也坐轮椅。 # speaker: narrator
网店的店主转来一行字，是前天夜里写在一张订单备注栏里的，今天理单才看见：“四点以前来。别打电话。后窗没关。” # speaker: narrator
写的人叫邱敏，网店的客服，脊髓受过伤。写完这行，她就再没有上线。 # speaker: narrator
上星期她去过区妇女维权站。你打过去，接的是小温，那天接待她的人。 # speaker: narrator
-> c07_1

=== c07_1 ===
# point: c07-1
# title: 交接
“她啊，我接的。她说男人拿走轮椅和药，派出所和市妇联都报了。在外头住了三夜，自己回去的。” # speaker: wen # mood: calm
“她说过，能转给做残疾人服务的。民警找他谈过，他写了保证书，轮椅也还了，应该没事。” # speaker: wen # mood: calm
说到“应该”，她停了一下。 # speaker: narrator
* [“行，登记表您发我一份吧。” # id: c07-1a # q: weak # score: record+1 # cite: un.social.principle.4 un.feature.8 manual.listen.how.2 # why: 表要看，可她怕什么、几点怕，多半不在表上。]
  “行，登记表您发我一份吧。” # speaker: me
  “得站长签字，明天给您。” # speaker: wen # mood: calm
  “备注上写四点以前。四点是什么？” # speaker: ding # mood: concerned
  你答不上来，车已经开出去了。 # speaker: narrator
  -> c07_2
* [“号码给我，我先打她手机。” # id: c07-1b # q: taboo # score: safety-2 empathy-1 # cite: un.principle.5 un.feature.7 un.justice.8.5 # why: 她写了别打电话。先约一声是礼数，可接的人未必是她。]
  “号码给我，我先打她手机，约一声，免得冒失。” # speaker: me
  响了四声，有人接了，不说话，听得见叉车倒车的声音。 # speaker: narrator
  “……哪位？” # speaker: caller # mood: suspicious
  你没有出声，挂了。丁彤看着备注上那四个字：别打电话。 # speaker: narrator
  ~ alerted = true
  -> c07_2
* [“没写进表的，您还记得啥？” # id: c07-1c # q: best # score: safety+2 referral+1 record+1 # cite: manual.listen.how.2 un.justice.8.3 un.social.principle.4 un.principle.5 wanjia.division.ngo # why: 交接不只是接表，漏掉的钟点和话，当面问回来。]
  “没写进表的，您还记得啥？她有什么话，说过两遍的？” # speaker: me
  那头静了一会儿。 # speaker: narrator
  “……四点。她老看表，说四点前得到家。表上没有这一栏，我就没填。” # speaker: wen # mood: concerned
  “那四点就是他到家。‘别打电话’，是手机不在她手里。” # speaker: me
  “是我没接着问。” # speaker: wen # mood: tired
  “现在接上。我们三点半以前出来，一出来就给您回话。” # speaker: me
  -> c07_2
* [“好，那我们现在就去看她。” # id: c07-1d # q: ok # score: safety+1 # cite: wanjia.division.ngo un.social.principle.2 # why: 去得快是对的，可他几点到家没问，你不知道能待多久。]
  “好，那我们现在就去看她。” # speaker: me
  “她脾气冲，您多担待。” # speaker: wen # mood: calm
  “备注上写四点以前。四点是什么？” # speaker: ding # mood: concerned
  你想打回去问，小温那边占线了。 # speaker: narrator
  -> c07_2

=== c07_2 ===
# point: c07-2
# title: 新换的锁
两点二十五，老家属院，一楼。丁彤把车停在后巷。门槛边原先搭着一块木板，现在竖着靠在墙角。 # speaker: narrator
防盗门上是一把新换的智能锁，锁头上有个小红点，亮着。店主来送过货，还记得密码，一并抄给了你。 # speaker: narrator
* [“密码都有了，咱们就开门。” # id: c07-2a # q: taboo # score: safety-2 empathy-1 # cite: un.principle.5 un.feature.7 un.principle.4 # why: 快是快了，可她没请你走前门，这把锁也不是只有她在看。]
  锁“滴”了一声，小红点闪了闪。 # speaker: narrator
  “谁？” # speaker: caller # mood: suspicious
  声音是从锁里出来的。屋里的女人抢着喊了一句。 # speaker: narrator
  “看水表的！按错门了！” # speaker: qiumin # mood: concerned
  小红点又亮了一会儿。你退到后窗，她隔着窗帘，声音压得很低。 # speaker: narrator
  “开一回，他手机响一回。谁叫你动前门的？厨房后门，钥匙在葱盆底下。轻点，楼上是他姑。” # speaker: qiumin # mood: serious
  ~ alerted = true
  ~ guarded = true
  -> c07_3
* [“喊她一声，说是居家走访。” # id: c07-2b # q: weak # score: safety-1 # cite: un.feature.7 manual.look.how.2 # why: 走访的名头没错，可一嗓子，整栋楼都知道有人找她。]
  “邱敏在家吗？残疾人居家走访！” # speaker: me
  楼上的窗子推开了，一个老太太探出头。 # speaker: narrator
  “她睡着呢，你们改天来！” # speaker: aunt # mood: old
  你应了一声，绕到了后窗。 # speaker: narrator
  “楼上是他姑。你这嗓门……后门，钥匙在葱盆底下。” # speaker: qiumin # mood: suspicious
  ~ guarded = true
  -> c07_3
* [“别碰锁，去后窗问她本人。” # id: c07-2c # q: best # score: empathy+1 safety+2 # cite: un.principle.5 un.principle.4 un.justice.8.5 manual.look.how.2 # why: 她留了后窗，就从后窗问起；怎么进门，听她的。]
  你们没碰门。你绕到后窗，在窗台上轻轻敲了两下。 # speaker: narrator
  “邱敏？那行备注，店主转给我了。我是残疾人服务中心的社工。从哪儿进，您说。” # speaker: me
  窗帘动了动。 # speaker: narrator
  “……前门别碰，开一回，他手机响一回。厨房后门，钥匙在葱盆底下。轻点，楼上是他姑。” # speaker: qiumin # mood: concerned
  -> c07_3
* [“请店主再问问，怎么进去。” # id: c07-2d # q: ok # score: safety+1 # cite: un.principle.5 un.feature.7 # why: 不硬闯是对的，可话绕了一圈，她留的那扇窗就在跟前。]
  “请店主再问问，怎么进去。” # speaker: me
  店主在后台留了言，没有人回。过了一刻钟，后窗里有人用杯子轻轻磕了三下。 # speaker: narrator
  “我写了后窗。厨房后门，钥匙在葱盆底下。轻点，楼上是他姑。” # speaker: qiumin # mood: tired
  -> c07_3

=== c07_3 ===
# point: c07-3
# title: 说岔了
厨房里什么都低一截，灶台、水池、扶手，都齐着轮椅的高度。里屋的门掩着。 # speaker: narrator
“您慢慢来，不急，我等您开门。” # speaker: me
话一出口，你就知道不对了。 # speaker: narrator
“我慢慢来？我拿什么来，爬着来？” # speaker: qiumin # mood: serious
从门缝里看得见阳台。轮椅折着，一条链锁把它拴在栏杆上。 # speaker: narrator
“上回也说有人接着管。三夜，鬼影子也没有一个。” # speaker: qiumin # mood: serious
* [“上回不是我们单位经的手。” # id: c07-3a # q: weak # score: empathy-1 # cite: manual.taboo.07 un.social.principle.4 # why: 实情，可她不管是哪家，她只知道没有人来。]
  “上回不是我们单位经的手。” # speaker: me
  “哦，又换了一家。那你从头问吧。” # speaker: qiumin # mood: blank
  ~ guarded = true
  -> c07_4
* [“我说错了，该我先问您的。” # id: c07-3b # q: best # score: empathy+2 legality+1 # cite: manual.taboo.07.say.1 manual.taboo.07 un.principle.4 un.justice.10.2 # why: 错在哪儿认到哪儿，替断了的那一段也认下来，再请她点头。]
  “刚才可能有点误会，我的意思是：……不该等您来开，该我先问一声，能不能进。” # speaker: me
  “上回断在那儿，是我们这些单位没有接上，对不起。这回谁来管、管到哪天，我走以前说给您听。我能进来吗？” # speaker: me
  里头好一会儿没有声音。 # speaker: narrator
  “……进吧。你倒是头一个问的。” # speaker: qiumin # mood: tired
  -> c07_4
* [“我就这态度，你去投诉吧！” # id: c07-3c # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.07.never.1 manual.taboo.07 # why: 一句无心的话，再顶一句有心的，她就不指望你了。]
  “大热天跑来帮您，一句话还挑。我就这态度，你去投诉吧！” # speaker: me
  “电话在他兜里。我拿什么投诉？” # speaker: qiumin # mood: blank
  你推开门，她把脸转向了墙。 # speaker: narrator
  ~ guarded = true
  -> c07_4
* [“您消消气，先说说情况吧。” # id: c07-3d # q: weak # score: none # cite: manual.listen.how.1 manual.taboo.07 # why: 想快点谈正事，可她气的就是正事，这一句没有接。]
  “您消消气，先说说情况吧。” # speaker: me
  “情况在阳台上，你自己看。” # speaker: qiumin # mood: suspicious
  -> c07_4

=== c07_4 ===
# point: c07-4
# title: 一杯水
她靠在床头，头发梳得很齐，嘴唇起了皮。床头柜上一杯水，满的。 # speaker: narrator
{ guarded:
  “问完赶紧走。我就想知道，有没有法子叫他别锁轮椅。” # speaker: qiumin # mood: suspicious
- else:
  “我就想问一件：有没有法子，叫他别锁轮椅。” # speaker: qiumin # mood: tired
}
被子底下，她的腿一阵一阵地抽。她用手按着，像按一件不相干的东西。 # speaker: narrator
* [“锁轮椅先拍下来，是证据。” # id: c07-4a # q: ok # score: record+1 # cite: law.po.6 manual.record.how.2 un.justice.3.2 # why: 证据该留，可人渴着、腿抽着，先顾身体。]
  “锁轮椅先拍下来，是证据。您同意吗？” # speaker: me
  “拍吧。” # speaker: qiumin # mood: tired
  你拍了阳台。她把那杯水往远处推了推，没有喝。 # speaker: narrator
  -> c07_5
* [“他也是怕您一个人摔着吧？” # id: c07-4b # q: taboo # score: empathy-2 safety-1 # cite: un.principle.6 law.disabled.9 un.social.2 # why: 把锁说成疼人，她听见的，是又一个替他说话的。]
  “他也是怕您一个人出去，摔着吧？” # speaker: me
  “他跟民警也是这么讲的。” # speaker: qiumin # mood: blank
  ~ guarded = true
  -> c07_5
* [“轮椅的事，残联有人专管。” # id: c07-4c # q: weak # score: referral+1 empathy-1 # cite: law.disabled.59 un.coordination.note.4 # why: 找残联没有错，可轮椅没坏，是有人不让她够着。]
  “轮椅的事，残联有人专管，您可以反映。” # speaker: me
  “他们能把它从阳台上拿进来吗？” # speaker: qiumin # mood: serious
  -> c07_5
* [“这水没动，是怕上厕所吗？” # id: c07-4d # q: best # score: empathy+2 safety+2 referral+1 # cite: manual.look.how.7 manual.look.groups.3 un.social.2 un.justice.3.2 un.feature.2 law.dv.5 # why: 看见那杯水，就问身体：药停没停，躺了多久，先顾眼前。]
  “这水没动，是怕上厕所吗？” # speaker: me
  她没想到你问这个。 # speaker: narrator
  “轮椅前天夜里就锁在外头了，电脑也抱走了。我喝了，找谁去。” # speaker: qiumin # mood: tired
  “腿抽成这样，药停了几天？身上压没压疼？” # speaker: me
  “止抽的那种，两天。在他包里。坐垫也收走了，底下硌得慌。” # speaker: qiumin # mood: concerned
  她点了头，你才拨给社区医生。医生说，这药不好说停就停，皮肤也得看，今天就去医院，别等明天；路上发烧、发糊涂，就打120。 # speaker: narrator
  “丁彤车上有把备用的轮椅，先推进来，您去趟卫生间。然后咱们再说他。” # speaker: me
  “……水给我。” # speaker: qiumin # mood: eyesClosed
  ~ guarded = false
  -> c07_5

=== c07_5 ===
# point: c07-5
# title: 保证书
两点五十。她朝墙上努了努嘴，那儿用图钉按着一张纸，字很工整，写着“保证”。 # speaker: narrator
“他钉的，叫我天天看着。他说，再放一个外人进来，就连人带椅推到后头河里去，一了百了。” # speaker: qiumin # mood: blank
“报了有什么用？报完，回来还是我一个人。” # speaker: qiumin # mood: tired
* [“先剪了锁，把轮椅拿进来。” # id: c07-5a # q: weak # score: empathy+1 safety-2 # cite: un.principle.5 manual.report.life-threat.2 # why: 解的是眼前的气，可那句要命的话还没人管，他回来先看见锁。]
  “先剪了锁，把轮椅拿进来再说。” # speaker: me
  丁彤递进来一把钳子。链子断了，轮椅推到了床边。 # speaker: narrator
  “他一进门就看得见。” # speaker: qiumin # mood: concerned
  ~ cut = true
  -> c07_6
* [“这句必须报，怎么报您定。” # id: c07-5b # q: best # score: empathy+2 safety+2 legality+2 referral+1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.qa.1.7 wanjia.high-risk manual.report.to.3 un.principle.4 law.disabled.9 law.dv.5 law.public-security.50 # why: 先认上回没接住，再说为什么非报不可，报法跟她商量。]
  “锁轮椅，扣药，拿命吓您，都是家庭暴力。犯法的是他，您没有做错什么。” # speaker: me
  “推进河里这句，关系到您的命。派出所要报，妇联也要报，这是必须的，先让您知道。有保证书还这样，也要说给民警听。怎么报，您定。” # speaker: me
  “……别叫他先知道。” # speaker: qiumin # mood: concerned
  “请民警到他单位去找他，不进这个院。报案的是我，我亲眼看见的。行吗？” # speaker: me
  “物流园，开叉车，三点半交班。” # speaker: qiumin # mood: solemn
  门口那把锁会说话。你关上里屋的门，压低声音，当着她的面打的：两点五十五，报了派出所；两点五十九，报了区妇联。 # speaker: narrator
  ~ told = true
  ~ guarded = false
  -> c07_7
* [“保证写了，再看看他表现。” # id: c07-5c # q: taboo # score: empathy-1 safety-2 legality-1 # cite: manual.report.life-threat.2 wanjia.evidence.1 un.principle.6 # why: 纸钉在墙上，锁拴在阳台上，他的表现已经看见了。]
  “保证既然写了，再看看他表现，别一下子弄僵。” # speaker: me
  “表现在阳台上。” # speaker: qiumin # mood: blank
  ~ guarded = true
  -> c07_6
* [“那不行，我现在就打110。” # id: c07-5d # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 报公安没有错，可没跟她商量怎么报，妇联那头也漏了。]
  “那不行，我现在就打110。” # speaker: me
  “警车进了院，他姑头一个看见！” # speaker: qiumin # mood: concerned
  电话已经通了。你加了一句，请他们别响警笛。 # speaker: narrator
  -> c07_7

=== c07_6 ===
# point: c07-6
# title: 拉窗帘
三点零八。 # speaker: narrator
{ cut:
  她摸了摸轮椅的扶手，又把手收了回去。 # speaker: narrator
  “推回阳台去吧。断了的链子，给我绕上，绕得像一点。” # speaker: qiumin # mood: tired
- else:
  “那你走吧。窗帘拉严，葱盆摆回原处，朝哪边就朝哪边。” # speaker: qiumin # mood: tired
}
* [“先不走，是我没接住您的话。” # id: c07-6a # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.2 manual.qa.1.5 wanjia.high-risk manual.report.to.3 un.principle.4 law.disabled.9 # why: 把那句话捡回来，说明必须报两头，再问她怎么报。]
  “先不走，是我没接住您的话。推进河里，那是要命的话，公安要报，妇联也要报，非报不可，我先跟您讲明。” # speaker: me
  “请民警到他单位去，不进这个院。报案的是我。行不行，您说。” # speaker: me
  她看着钟，看了很久。 # speaker: narrator
  “物流园，开叉车。三点半交班，要快。” # speaker: qiumin # mood: solemn
  你关上里屋的门，压低了声音。三点十二，报了派出所；三点十五，报了区妇联。 # speaker: narrator
  ~ told = true
  ~ guarded = false
  -> c07_7
* [“我明天早点来，给您带药。” # id: c07-6b # q: weak # score: empathy+1 safety-2 # cite: un.principle.5 un.social.principle.2 # why: 答应得诚心，可她要过的是今天四点，不是明天。]
  “我明天早点来，给您带药。” # speaker: me
  “嗯，明天。” # speaker: qiumin # mood: blank
  -> end_b
* [“四点他回来，您别顶他就好。” # id: c07-6c # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 un.principle.6 # why: 顺着不顺着，锁都在他手里，把平安压在她身上没道理。]
  “四点他回来，您别顶他就好。” # speaker: me
  “我哪回顶过他。” # speaker: qiumin # mood: blank
  -> end_b
* [“我走以前，替您打个110吧。” # id: c07-6d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 公安这头补上了，可怎么报没问她，妇联那头也没报。]
  “我走以前，替您打个110吧。” # speaker: me
  她没有说行，也没有说不行。你拨了出去。 # speaker: narrator
  “叫他们别响警笛。” # speaker: qiumin # mood: tired
  -> c07_7

=== c07_7 ===
# point: c07-7
# title: 谁走
{ told:
  { alerted:
    何警官来了电话：他起了疑心，提早出了物流园，在路口给拦下了，正跟民警走。 # speaker: narrator
  - else:
    何警官来了电话：两个民警在物流园，已经跟他坐下了，四点他到不了家。 # speaker: narrator
  }
- else:
  警车停在院门口，没响警笛。楼上的窗子还是开了。何警官从后门进来，说另一组刚在路上找到了他。 # speaker: narrator
}
“备用的轮椅就在床边。咱们中心那两间无障碍房，空着一间。区里的庇护所，卫生间有门槛。” # speaker: ding # mood: calm
“又是我走？这屋里的扶手，是我一寸一寸量着装的。” # speaker: qiumin # mood: serious
* [“先上车，住哪儿路上再说。” # id: c07-7a # q: ok # score: safety+1 # cite: un.principle.5 un.justice.8.4 # why: 先离开是稳妥，可去哪儿、怎么走，没有一样是她定的。]
  “先上车，住哪儿路上再说。” # speaker: me
  你伸手就要去抱她。 # speaker: narrator
  “停。怎么挪，得她说。” # speaker: ding # mood: serious
  她自己撑着过去了，一路没有问去哪儿。 # speaker: narrator
  -> c07_8
* [“庇护所凑合一夜，我陪您。” # id: c07-7b # q: weak # score: empathy+1 safety-1 # cite: un.social.4.2 un.feature.2 # why: 陪一夜是情分，可卫生间进不去，她又得一夜不喝水。]
  “庇护所凑合一夜，我陪您，卫生间我背您进去。” # speaker: me
  “背我？那我还是不喝水吧。” # speaker: qiumin # mood: tired
  “先去医院看药，别的到了再说。” # speaker: ding # mood: concerned
  -> c07_8
* [“路都摆给您，走的能是他。” # id: c07-7c # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: law.dv.29 law.po.1 law.po-procedure.1 law.po-impl.3 un.social.4.2 un.social.note.2 un.coordination.note.4 un.justice.8.4 law.aid.32 # why: 今晚的、往后的路都摆开，连他搬走这条也讲，由她选。]
  “今晚：先去医院看药，住医院，或者住中心那间，两处轮椅都进得去。往后：您可以向法院申请人身安全保护令，里头能请求叫他搬出去。” # speaker: me
  “……还能叫他走？” # speaker: qiumin # mood: suspicious
  “能申请。不用先离婚，不收钱，您自己就能递。批不批由法院定，我不敢替法官答应。没下来以前，住外头稳一些。律师也能帮您申请，不看穷不穷。” # speaker: me
  她摸着床边的扶手，从这头摸到那头。 # speaker: narrator
  “今晚医院，明天住你们那间。这个家我要回来，他走。申请我自己写。” # speaker: qiumin # mood: solemn
  “好。怎么挪，您说，我们照做。要带哪几样？” # speaker: me
  “闸拉死，板子搭上，我自己过去。灰坐垫在柜顶上，我的证件在夹层里，他没翻着。” # speaker: qiumin # mood: calm
  ~ own = true
  ~ guarded = false
  -> c07_8
* [“听我的，去托养院最稳当。” # id: c07-7d # q: taboo # score: empathy-2 legality-2 # cite: un.principle.4 law.dv.5 law.po-impl.3 un.principle.2 # why: 听着周全，其实又一个人替她定了住哪儿，她样样都明白。]
  “您这身体，一个人不行。听我的，去托养院最稳当，有人二十四小时看着。” # speaker: me
  “看着。我就是叫人看着的。” # speaker: qiumin # mood: blank
  ~ guarded = true
  -> c07_8

=== c07_8 ===
# point: c07-8
# title: 简报
五点，医院。药续上了，皮肤也看过了，她在病房里睡着，手还搭在轮圈上。小温打来电话。 # speaker: narrator
“人接出来了？太好了。站里要写简报，你把她的病房号、照片发群里吧，几家都在。” # speaker: wen # mood: smile
* [“发，正好请大家排班陪护。” # id: c07-8a # q: taboo # red: disclosed-location # score: safety-2 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.po-impl.4 law.warning.23 # why: 想多找几个人帮她，可群里一发，她在哪儿就由不得她了。]
  “发，正好请大家排班陪护。” # speaker: me
  三十多个人的群，一下子全是大拇指。有一个，是楼上那位姑妈的女婿，在社区帮忙。 # speaker: narrator
  -> end_d
* [“照片我拍，房号就不写了。” # id: c07-8b # q: weak # score: safety-1 record-1 # cite: un.feature.7 un.feature.8 # why: 藏了房号，可没问她愿不愿意，照片里也有别的字。]
  “照片我拍，房号就不写了。” # speaker: me
  丁彤按住了你的手机：床头的牌子，正好在镜头里。 # speaker: narrator
  “她睡着呢，你问过她没有？” # speaker: ding # mood: serious
  照片删了。往后谁来找她、打哪个号，到走也没有定下来。 # speaker: narrator
  -> end_b_late
* [“不进群。谁知道，她点头。” # id: c07-8c # q: best # score: empathy+1 safety+1 legality+1 referral+2 record+2 # cite: un.feature.7 un.coordination.note.1 un.feature.8 law.po-impl.4 law.warning.23 manual.record.case.4 un.justice.10.3 manual.help.contact.social-worker manual.qa.1.5 # why: 各给各要用的那一份，几点报给谁写清，约好谁来、几时来。]
  “不进群，也不上简报。公安、妇联、医生，各给各要用的那一份，给谁她点头。病房号，您也不用知道。” # speaker: me
  “……对。上回就是这么断的，热闹了一天。” # speaker: wen # mood: tired
  { not told:
    “还有一头是我漏的，妇联没报。现在正式报给你们，五点零六分，您记一下，请市里帮着协调保护令和护理。” # speaker: me
    ~ told = true
  }
  “记下了。” # speaker: wen # mood: solemn
  你等邱敏醒了，把记录念给她听：她的原话，几时几分报给了谁。现住处，不写。 # speaker: narrator
  “往后就是我，每星期来一回，到您说不用为止。打哪个号？” # speaker: me
  “打店主的，上午十点。头一回，后天。” # speaker: qiumin # mood: calm
  { own:
    -> end_a
  - else:
    -> end_c
  }
* [“今天都累了，材料下周补。” # id: c07-8d # q: weak # score: record-2 # cite: manual.record.case.4 un.justice.10.3 un.feature.8 # why: 没进群是好的，可没记、没约，上回就断在这儿。]
  “今天都累了，材料下周补。” # speaker: me
  “那她往后谁管？” # speaker: wen # mood: concerned
  “下周再说。” # speaker: me
  -> end_b_late

=== end_a ===
保证书、链锁、那句话，都进了公安的卷，怎么处理他，依法在办。 # speaker: narrator
没过几天，法院的裁定下来了，里头有一条：他搬出去。字是邱敏自己写的申请，丁彤陪她去的，法院门口的坡道，两个人比着谁上得快。 # speaker: narrator
{ alerted:
  那天他先起了疑心，这一条也写进了记录：往后谁要找她，只走店主那个号。 # speaker: narrator
- else:
  换锁的师傅问密码设几位，她说，用钥匙。 # speaker: narrator
}
木板换成了一道固定的小坡。你第五次去，她在厨房里切葱，抬头看了看钟。 # speaker: narrator
“四点了。我这会儿看钟，是等快递。” # speaker: qiumin # mood: smile # ending: c07-end-a # outcome: 他搬了出去
-> END

=== end_b ===
你把窗帘拉严了。四点，他到了家，葱盆朝的方向是对的。 # speaker: narrator
夜里，你把河里那句话说给丁彤听，她当场打了110。民警隔着门叫开，轮椅还在阳台上，人没有伤着，送到医院，药续上了。 # speaker: narrator
派出所和妇联当夜接了手，后来的社工是别的中心的，她和他们处得还好。 # speaker: narrator
“后窗我留了两天。人是来了，又走了。” # speaker: qiumin # mood: eyesClosed
听见要命的话，当时就要报公安、报妇联，先告诉她。可以从“保证书”重来。 # speaker: narrator # ending: c07-end-b # outcome: 窗帘拉严了 # red: not-reported # retry: c07-5
-> END

=== end_b_late ===
那一夜她睡得还安稳。他当晚没能回家，怎么处理，公安在办。 # speaker: narrator
往后几天，护理员问她家里谁来签字，她说没有谁。第四天，她叫了辆车，自己回去了。 # speaker: narrator
店主隔天发现她又没上线，托人去看。她在家，轮椅在手边，只是不肯再出门。何警官查访时单独问了她，这才又有人接上，陪她往下走。 # speaker: narrator
“三夜，又是三夜。你们是商量好的？” # speaker: qiumin # mood: tired
{ told:
  可以从“简报”重来：不进群，也不留空，谁来管、几时来，走以前就定下。 # speaker: narrator # ending: c07-end-b # outcome: 窗帘拉严了 # retry: c07-8
- else:
  危及生命的，公安、妇联两头都要告诉，妇联那一头一直没有报。可以从“保证书”重来。 # speaker: narrator # ending: c07-end-b # outcome: 窗帘拉严了 # red: not-reported # retry: c07-5
}
-> END

=== end_c ===
她从医院出来，住的是别人替她挑的地方。干净，有人看着，开关都够得着。他的事，公安依法在办。 # speaker: narrator
{ guarded:
  你后天去看她，她答得很客气，像接一个顾客。 # speaker: narrator
- else:
  你后天去看她，她问：我那屋的扶手，还在吗？ # speaker: narrator
}
一个月后，丁彤把法院那张空白的申请放在她手边，讲了叫他搬出去那一条。她连夜写完了，两个星期以后回了家。 # speaker: narrator
“这一条，那天怎么没人跟我讲？” # speaker: qiumin # mood: serious
人是安全的，路是别人选的。可以从“谁走”重来：几条路都摆开，让她来挑。 # speaker: narrator # ending: c07-end-c # outcome: 别人挑的地方 # retry: c07-7
-> END

=== end_d ===
当晚八点，病房门口来了他的姑妈，提着一兜桃，说是来赔礼的，一坐就不走。 # speaker: narrator
护士报了警，何警官把人请走了。邱敏没有受伤，连夜换了医院，往后由外区的社工接手。 # speaker: narrator
“我在哪儿睡觉，三十多个人都点了赞。” # speaker: qiumin # mood: eyesClosed
{ told:
  入冬的时候，她租到了一间没有门槛的屋子，药一天也没有落下。可以从“简报”重来：谁知道，她点头。 # speaker: narrator # ending: c07-end-d # outcome: 一兜桃 # retry: c07-8
- else:
  入冬的时候，她安顿好了，药一天也没有落下。只是那天，妇联一直没有人报。可以从“保证书”重来：公安、妇联都要告诉，住处不进群。 # speaker: narrator # ending: c07-end-d # outcome: 一兜桃 # red: not-reported # retry: c07-5
}
-> END
