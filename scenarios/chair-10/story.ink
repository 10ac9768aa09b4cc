# title: 说停就停
# id: chair-10
# lang: zh-CN
# version: 1
# warn: 孩子疑似遭受性侵害
# warn: 对母女的威胁
# minutes: 11

VAR guarded = false
VAR told = false
VAR asked = false
VAR faked = false
VAR stop = false
VAR loose = false

-> prologue

=== prologue ===
下午两点半，县医院。公安、检察院、妇联和医院在二楼合设了一间“一站式”的屋子，今天你在这里值班，是受过培训的女医生。 # speaker: narrator
县妇联的值班科员打来电话，背后一直有人叫她。 # speaker: narrator
“有母女俩马上到你那儿，孩子十岁。她妈妈跟我讲了一句……反正不好。细的，你们见了再问吧。公安那头，我们主席散了会会办的，应该报了。” # speaker: clerk # mood: concerned
电话断了。桌上是她传来的单子：“许静，四十岁，陪女儿检查。”原话、几点报的、报给谁，都没有。 # speaker: narrator
-> c10_1

=== c10_1 ===
# point: c10-1
# title: 分诊台
一楼大厅，分诊台前排着七八个人。许静戴着眼镜，把女孩挡在身子里侧。女孩的袖口拉过了手背。 # speaker: narrator
墙上是捐赠人的照片墙，擦得很亮。孩子看了一眼，把脸贴到了妈妈的包上。 # speaker: narrator
“我们……来看看。” # speaker: xujing # mood: suspicious
* [“您先坐一坐，我去拿病历。” # id: c10-1a # q: ok # score: empathy+1 # cite: un.health.intro.1 un.health.note.4 # why: 态度是好的，可让她们坐在人堆里，对面正是那面墙。]
  “您先坐一坐，我去拿本病历就来。” # speaker: me
  你回来的时候，母女俩挪到了柱子后头。孩子背对着那面墙。你这才带她们上楼。 # speaker: narrator
  -> c10_2
* [“妇联转来的，是这孩子吧？” # id: c10-1b # q: taboo # score: empathy-2 safety-1 # cite: un.feature.7 un.health.principle.3 law.report.13 # why: 想快点对上人，可“妇联”和“孩子”连在一起，一排人都听见了。]
  “许静是吧？妇联转来的，是这孩子吧？” # speaker: me
  排队的人一个个转过头来。许静的脸白了。 # speaker: narrator
  “您认错人了。” # speaker: xujing # mood: blank
  ~ guarded = true
  -> c10_8
* [“请先挂号，主诉写清楚些。” # id: c10-1c # q: weak # score: record+1 empathy-1 # cite: un.health.note.2 un.feature.7 # why: 程序不错，可那一栏她写不出来，也不该在窗口写。]
  “请先挂号，主诉写清楚些，系统里要填。” # speaker: me
  她拿着笔，在那一栏上头停了很久，写了两个字：睡觉。 # speaker: narrator
  你看着那两个字，带她们上了楼。 # speaker: narrator
  ~ guarded = true
  -> c10_2
* [“跟我走这边，不用在这儿等。” # id: c10-1d # q: best # score: empathy+2 safety+1 record+1 # cite: un.health.note.2 un.feature.7 un.justice.note.2 manual.look.clues.2 # why: 不喊名、不问事，绕开那面墙，先给她们一扇关得上的门。]
  你没有叫名字，只朝许静点了点头，走在她们和那面墙中间。 # speaker: narrator
  “跟我走这边，不用在这儿等，也不用先挂号。” # speaker: me
  侧楼梯上没有人。门上没挂牌子，贴着一条纸折的鲸鱼。孩子看了它一会儿。 # speaker: narrator
  -> c10_2

=== c10_8 ===
# point: c10-8
# title: 往大门去
她揽着孩子往大门走，走得不快，像是在等谁说句什么。 # speaker: narrator
“我们就是……路过。” # speaker: xujing # mood: blank
* [“那您想好了，再来挂我的号。” # id: c10-8a # q: weak # score: empathy+0 safety-2 # cite: law.report.2 un.principle.5 # why: 听着是尊重她，可孩子疑似受侵害，人走不走，都得马上报。]
  “那您想好了，再来挂我的号。” # speaker: me
  “好。” # speaker: xujing # mood: blank
  -> end_c_door
* [“是我说错了。那边有个小门。” # id: c10-8b # q: best # score: empathy+1 safety+1 # cite: manual.taboo.10 manual.taboo.10.say.2 manual.attitude.2 un.feature.7 un.justice.note.2 un.health.note.4 # why: 当场认错，给一条没有人看的路，什么也不问，门还开着。]
  你快走两步，到她身边才开口，声音只有她听得见。 # speaker: narrator
  “是我说错了，对不起。那边有个小门，上去没有人。您什么都不用说，坐一会儿也行。我们可以一起看看还有什么解决问题的好办法。” # speaker: me
  许静看看大门，又看看孩子的手。那只小手正攥着她的衣角，往小门那边扯。 # speaker: narrator
  -> c10_2
* [“走出这个门，可没人管您。” # id: c10-8c # q: taboo # score: empathy-2 safety-1 # cite: un.health.note.4 un.feature.4 # why: 急着留人，却像在吓她；她们听吓唬的话，已经听够了。]
  “您走出这个门，可就没人管您了。” # speaker: me
  “本来也没有。” # speaker: xujing # mood: eyesClosed
  -> end_c_door

=== c10_2 ===
# point: c10-2
# title: 要不要再问
屋里有沙发、彩笔。隔着一面玻璃是里间，听不见，看得见。护士陪孩子在里间折纸。 # speaker: narrator
{ guarded:
  许静站着，包还挎在肩上。 # speaker: narrator
- else:
  许静坐下来，把包放在了脚边。 # speaker: narrator
}
“妇联说，到了这儿还要细问。她那天夜里讲了一回，就再没睡过整觉。要不我来问她，你记？她肯跟我说。” # speaker: xujing # mood: tired
* [“也好，您问，我不出声地记。” # id: c10-2a # q: weak # score: empathy+0 safety-2 legality-1 record-1 # cite: law.minors.112 un.justice.note.3 manual.listen.minor.1 # why: 像是最温和的法子，可多问一遍就多伤一回，话也会变样。]
  “也好，您问，我不出声地记。” # speaker: me
  玻璃那边，许静蹲下去，嘴唇动了几下。孩子手里的纸停住了，再也没有折下去。 # speaker: narrator
  “……她摇头。她就是摇头。” # speaker: xujing # mood: tired
  ~ asked = true
  -> c10_3
* [“不细问，病怎么看得下去？” # id: c10-2b # q: taboo # score: empathy-2 safety-1 # cite: un.health.note.4 un.health.3.1 law.minors.112 # why: 问病史是本行，可这一件不是病史，先问就乱了后头的事。]
  “不细问，病怎么看得下去？” # speaker: me
  “她没有病。” # speaker: xujing # mood: serious
  她把包又挎上了肩，过了一会儿，才慢慢坐回去。 # speaker: narrator
  ~ guarded = true
  -> c10_3
* [“先不急问，我给她查了再说。” # id: c10-2c # q: ok # score: safety+1 # cite: un.health.3.1 manual.listen.minor.1 # why: 没有再问她，是对的；可谁来问、问几回，许静心里没有数。]
  “先不急着问，我给她查了再说。” # speaker: me
  “那……总归还是要问的？” # speaker: xujing # mood: concerned
  “总归要的。” # speaker: me
  -> c10_3
* [“您别问，我也不问，只问一次。” # id: c10-2d # q: best # score: empathy+2 safety+2 legality+1 # cite: law.minors.112 law.minors.110 un.justice.note.3 manual.listen.minor.1 un.health.note.4 # why: 讲明谁问、怎么问、妈妈在哪儿，大人的话只跟大人要。]
  “您别问，我也不问。由受过训练的女民警来问，全程录着，尽量一次问完，您陪在边上。” # speaker: me
  “我只问您，只问身体：她哪里疼过没有？流过血、发过烧没有？吃饭、睡觉、上厕所，跟从前一样吗？” # speaker: me
  “没有疼，没有血。就是不睡，夜里把椅子顶在门上。” # speaker: xujing # mood: tired
  “我记下了。她那天夜里的原话，您照样讲给我，讲一句就够，不用学样子。” # speaker: me
  ~ guarded = false
  -> c10_3

=== c10_3 ===
# point: c10-3
# title: “应该报了”
“她说，叔叔叫她看，要抱她亲她，她不想去。还说……讲出去，妈妈就没有了。” # speaker: xujing # mood: tired
“住的房子是他借的，我这个手机也是他给办的。妇联说公安应该报了，医院就不用再报了吧？你们楼下墙上，头一张就是他。” # speaker: xujing # mood: concerned
* [“妇联报过了就行，先看病。” # id: c10-3a # q: weak # score: safety-1 legality-2 # cite: law.report.2 law.minors.11 un.health.note.1.legal # why: 不愿重复也有道理，可“应该”两个字，谁也没有核实过。]
  “妇联报过了就行，咱们先看病。” # speaker: me
  她松了口气，又像是更慌了。 # speaker: narrator
  -> c10_4
* [“我先问问妇联，到底报了没有。” # id: c10-3b # q: ok # score: safety+1 legality+1 # cite: law.report.2 law.report.6 un.feature.9 # why: 不拿“应该”当数，是对的；可核实不能排在报案前头。]
  “我先问问妇联，到底报了没有。” # speaker: me
  “我去问主席，您等等。” # speaker: clerk # mood: concerned
  二十分钟，没有回音。你不等了，三点二十分，自己报了110。那头说，这是头一回接到，女民警方警官马上过来。 # speaker: narrator
  ~ told = true
  -> c10_4
* [“医院自己报，当着您的面报。” # id: c10-3c # q: best # score: empathy+1 safety+2 legality+2 referral+2 record+1 # cite: law.report.2 law.minors.11 law.report.13 law.report.15 manual.report.life-threat.2 manual.listen.minor.3 manual.listen.minor.4 un.health.note.1.legal station.duty.health.1 un.feature.9 # why: 疑似就报，谁报过都不替；先讲明为什么，再把没落实的接上。]
  “‘应该’两个字，我不能当数。孩子疑似受了侵害，法律要求医院立即报公安，不等查实，不用您拿证据，墙上是谁都一样。” # speaker: me
  “他拿您的命吓她，这一句也要报。谁报的，公安会保密。我当着您的面打，哪句不对，您拦我。” # speaker: me
  三点零二分，你报了110，说的就是那几句原话。那头说，这是头一回接到，女民警方警官从乡镇赶过来，半个小时到。你又拨给了那位科员。 # speaker: narrator
  “还没报？我以为主席……我现在就报市妇联，几点几分我发给您。” # speaker: clerk # mood: concerned
  “她们今晚的住处、往后谁陪，也请你们一道接上。” # speaker: me
  许静一直看着你的嘴，没有拦。 # speaker: narrator
  ~ told = true
  ~ guarded = false
  -> c10_4
* [“先不报，等查出什么来再说。” # id: c10-3d # q: taboo # score: safety-2 legality-2 # cite: law.report.2 law.report.6 law.report.16 # why: 讲证据是医生的习惯，可疑似就要报，这种事常常查不出什么。]
  “先不报，等查出什么来再说，没有结果，报了也难办。” # speaker: me
  “要是查不出来呢？” # speaker: xujing # mood: tired
  你没有接上话。 # speaker: narrator
  ~ guarded = true
  -> c10_4

=== c10_4 ===
# point: c10-4
# title: 听诊器
护士领苗苗过来。她看见检查床，站住了，两只手缩进袖子里。 # speaker: narrator
{ asked:
  “……你们也要问吗？” # speaker: daughter # mood: blank
- else:
  “阿姨，你也要看我吗？” # speaker: daughter # mood: concerned
}
“他说这是秘密。秘密讲了，妈妈就没有了。” # speaker: daughter # mood: solemn
* [“什么秘密？悄悄跟阿姨讲。” # id: c10-4a # q: taboo # score: empathy-1 safety-2 legality-2 record-1 # cite: law.minors.112 un.justice.note.3 manual.listen.minor.1 un.social.10 # why: 她自己开的口，顺着问最自然，可这一问就不是“一次”了。]
  “什么秘密？悄悄跟阿姨讲，阿姨不告诉别人。” # speaker: me
  苗苗看看你，又看看门。 # speaker: narrator
  “他也说，不告诉别人。” # speaker: daughter # mood: blank
  ~ asked = true
  -> c10_5
* [“妈妈在，不怕，阿姨轻轻的。” # id: c10-4b # q: ok # score: empathy+1 # cite: un.health.3.1 un.social.10 # why: 是温和的，可先做什么、能不能停，她不知道，只好忍着。]
  “妈妈在，不怕，阿姨轻轻的。” # speaker: me
  她躺上去，闭着眼睛，一动不动，像是睡着了。可睫毛一直在抖。 # speaker: narrator
  -> c10_5
* [“不是你的错。你喊停，我就停。” # id: c10-4c # q: best # score: empathy+2 safety+2 record+1 # cite: un.social.10 un.justice.note.3 un.health.2.1 un.health.3.1 un.health.6.2 law.minors.112 # why: 先把错拿开，每一步先讲再做，由她喊停；她的话只记不追。]
  你蹲下来，把听诊器放到她手心里。 # speaker: narrator
  “这不是你的错。护着妈妈是大人的事，好几个大人正在做。” # speaker: me
  “今天我只量身高、听心跳，看看嗓子。不用脱衣服。先听你的，还是先听鲸鱼的？你喊停，我就停。” # speaker: me
  “……先听鲸鱼的。” # speaker: daughter # mood: calm
  听到第三下，她说“停”。你马上拿开了手。过了一会儿，她自己把听诊器按了回来。 # speaker: narrator
  “好了，接着听吧。” # speaker: daughter # mood: calm
  { told:
    别的要不要查、要不要取样，等方警官来了一道定，合在一回做。她说的那句“秘密”，你照原样记下，没有往下问。 # speaker: narrator
  - else:
    别的，你没有往下查。她说的那句“秘密”，你照原样记下，没有往下问。 # speaker: narrator
  }
  ~ stop = true
  -> c10_5
* [“躺上去，全查一遍，省得再来。” # id: c10-4d # q: weak # score: safety-1 empathy-1 # cite: un.health.6.2 un.health.3.1 un.feature.4 # why: 想让她少跑一趟，可没伤没痛，先查全身，她又成了被看的人。]
  “躺上去，阿姨全查一遍，省得再来。” # speaker: me
  她不动。许静去抱她，她整个人是硬的。 # speaker: narrator
  “算了，不查了。……不查了行吗？” # speaker: xujing # mood: concerned
  ~ guarded = true
  -> c10_5

=== c10_5 ===
# point: c10-5
# title: 走廊里的副院长
走廊里，汤副院长等着你，声音压得很客气。 # speaker: narrator
{ told:
  “公安要来人，是你报的？那位刚打电话问我，孩子是不是在院里，我说我问问。他给院里捐过楼的。病历上，先写‘体检’，别的等会上定。” # speaker: vice # mood: serious
- else:
  “妇联送来个孩子？那位刚打电话问我，孩子是不是在院里，我说我问问。他给院里捐过楼的。先别往外报，病历上写‘体检’，别的等会上定。” # speaker: vice # mood: serious
}
* [“孩子的情况，我不便跟您讲。” # id: c10-5a # q: ok # score: safety+1 legality+1 # cite: law.report.13 un.health.principle.3 # why: 口风守住了；可不准报、改病历这两样，没有当面说不行。]
  “孩子的情况，我不便跟您讲。” # speaker: me
  “我又不是外人。” # speaker: vice # mood: suspicious
  他没有走，站在走廊里打起了电话。 # speaker: narrator
  -> c10_6
* [“我只管看病，别的您找公安。” # id: c10-5b # q: weak # score: legality-1 # cite: law.report.2 law.report.16 # why: 像是推得干净，可报案和如实写病历，正是医生自己的事。]
  “我只管看病，别的您找公安去说。” # speaker: me
  “那病历就先这么写。” # speaker: vice # mood: calm
  你没有说写，也没有说不写。 # speaker: narrator
  -> c10_6
* [“好，先写‘体检’，等会上定。” # id: c10-5c # q: taboo # score: safety-2 legality-2 record-2 # cite: law.doctors.56 law.report.7 law.report.16 law.po-impl.7 # why: 领导发话，两个字好像不要紧，可假的病历，将来是替他作证。]
  “好，先写‘体检’，等会上定。” # speaker: me
  你坐回电脑前，敲了两个字。许静在玻璃那边看着你。 # speaker: narrator
  ~ faked = true
  ~ guarded = true
  -> c10_6
* [“该报的要报，病历照实写。” # id: c10-5d # q: best # score: safety+1 legality+2 record+1 # cite: law.report.2 law.report.16 law.report.7 law.doctors.56 law.report.15 law.po-impl.7 # why: 不吵，只讲两条规矩：报案谁也不能拦，病历谁也不能改。]
  “汤院长，我替院里想，也替您想。疑似侵害孩子，医院必须立即报，拦着不报是要从重追究的。病历照实写，写假一个字，将来都要有人担。” # speaker: me
  { told:
    “报案的记录，我按要求备案，您要看程序，我给您看文件；孩子在不在、怎么样，一个字不能跟他说。” # speaker: me
  - else:
    “我也糊涂，拖到现在。这个电话，我这就进去打。孩子在不在，您别回他的话。” # speaker: me
    三点三十分，你关上门报了110。那头说，这是头一回接到，女民警方警官马上过来。 # speaker: narrator
  }
  他摘下眼镜擦了很久。 # speaker: narrator
  “……照规矩办吧。我没有来过。” # speaker: vice # mood: tired
  ~ told = true
  -> c10_6

=== c10_6 ===
# point: c10-6
# title: 提果篮的人
三点三十五分，分诊台打来内线，护士用手捂着话筒。 # speaker: narrator
“医生，有位先生，提着果篮，说是孩子的叔叔，手机上看见她们在医院，来接母女俩回家。客气得很，问在几楼。” # speaker: desk # mood: concerned
许静听不见，可她的手机在包里嗡嗡地震。孩子手里的纸，攥成了一团。 # speaker: narrator
* [“不说在不在，叫保安上来一位。” # id: c10-6a # q: best # score: safety+2 legality+1 referral+1 record+1 # cite: un.feature.7 un.principle.5 law.report.13 law.po-impl.4 un.justice.8.5 un.justice.8.4 un.social.note.1 manual.taboo.10.say.2 # why: 在和不在都不说，人守住，警察接上，再把手机的定位断掉。]
  “谁在、谁不在，一律不说，对谁都一样。请保安守住两边楼梯，来一位到我门口。” # speaker: me
  { told:
    你拨给方警官：人在大厅，三点三十六分。她说，两分钟。 # speaker: narrator
  - else:
    你报了110：孩子疑似受侵害，被怀疑的人就在大厅，三点三十六分。那头说，这是头一回接到，最近的警车先来，女民警方警官随后。 # speaker: narrator
  }
  “许姐，他在楼下，上不来。您的手机，他能看见您在哪儿。先别接，也别在这儿关，等方警官来了，交给她处理。今晚不回那套房子，我们可以一起看看还有什么解决问题的好办法。有没有他不知道的去处？” # speaker: me
  “她姥姥家，乡下，他没去过。” # speaker: xujing # mood: concerned
  没过多久，民警在大厅请走了他。果篮留在分诊台上，没有人动。 # speaker: narrator
  ~ told = true
  -> c10_7
* [“就说没有这个人，请他回吧。” # id: c10-6b # q: ok # score: safety+1 # cite: un.feature.7 law.report.13 # why: 没有说出去，是对的；可警察和许静都不知道他来了。]
  “就说没有这个人，请他回吧。” # speaker: me
  他没有走，坐在大厅的椅子上，正对着楼梯口。 # speaker: narrator
  { told:
    十分钟后，方警官进门，一眼认出了他，叫同事请走了。 # speaker: narrator
  - else:
    许静的手机，一遍一遍地震。 # speaker: narrator
  }
  -> c10_7
* [“别理他，找不着，他自己会走。” # id: c10-6c # q: weak # score: safety-1 # cite: un.principle.5 un.justice.8.5 un.social.note.1 # why: 什么也没有说出去，可没有人守着楼梯，他会一层一层地找。]
  “别理他，找不着，他自己会走。” # speaker: me
  “他没有走。他往楼上去了，一间一间地问。” # speaker: desk # mood: concerned
  保安在二楼的楼梯口拦住了他。苗苗听见那双皮鞋的声音，纸掉在了地上。他笑着下去了，到停车场去等。 # speaker: narrator
  ~ guarded = true
  -> c10_7
* [“既是家里人，叫他上来等吧。” # id: c10-6d # q: taboo # red: disclosed # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 law.po-impl.4 law.report.13 # why: 客客气气的熟人，提着果篮，一句话就到了孩子门口，这是红线。]
  “既是家里人，叫他上二楼，在走廊等吧。” # speaker: me
  “好的，他上来了。” # speaker: desk # mood: calm
  玻璃那边，苗苗忽然钻到了桌子底下。 # speaker: narrator
  -> end_d

=== c10_7 ===
# point: c10-7
# title: 主诉那一栏
四点半。电脑还亮着，主诉那一栏在闪。 # speaker: narrator
{ faked:
  里头是两个字：体检。 # speaker: narrator
}
“医生，写什么？写全了，全院的账号都调得出来。她们楼下那张收费单，也会打出来。” # speaker: nurse # mood: concerned
* [“主诉写‘体检’，是护着她们。” # id: c10-7a # q: weak # score: legality-2 record-2 # cite: law.doctors.56 law.report.7 un.health.6.1 # why: 心是好的，可护她们要靠锁住病历，不是把病历写假。]
  “主诉就写‘体检’，这是护着她们。” # speaker: me
  护士没有说话，看着你按了保存。 # speaker: narrator
  ~ faked = true
  { not told:
    -> end_c_late
  - else:
    { asked:
      -> end_b
    - else:
      -> end_a
    }
  }
* [“发到科里群，请大家会个诊。” # id: c10-7b # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-2 # cite: un.feature.7 law.report.13 law.doctors.56 un.coordination.note.1 # why: 会诊是常事，可孩子的名字和照片进了群，就收不回来了。]
  “拍一张，发到科里群，请大家会个诊。” # speaker: me
  三十四个人的群。不到一刻钟，有人问：这不是捐楼那位家里的孩子吗？ # speaker: narrator
  -> end_d_group
* [“先手写一张夹着，明天补录。” # id: c10-7c # q: weak # score: record-1 safety-1 # cite: law.report.7 un.health.6.1 un.feature.8 # why: 不进系统像是稳妥，可一张纸谁都能翻，过了夜话也会走样。]
  “先手写一张夹着，明天再补录。” # speaker: me
  纸夹在本子里，本子放在桌上。夜班来了三个人，都翻过那个本子。 # speaker: narrator
  ~ loose = true
  { not told:
    -> end_c_late
  - else:
    { asked:
      -> end_b
    - else:
      -> end_a
    }
  }
* [“照原话写，锁上，谁看留名。” # id: c10-7d # q: best # score: empathy+1 safety+1 legality+2 referral+1 record+2 # cite: law.report.2 un.health.6 un.health.6.1 un.feature.8 un.health.principle.3 law.report.7 law.report.9 law.report.13 station.duty.health un.health.note.5 un.health.note.5.support # why: 原话、时间、谁说的照实写，上锁留痕；往后怎么陪，也定下来。]
  “照实写。妈妈的原话、孩子的原话，分开写，加引号，写上几点几分。没看见的不写，猜的不写。” # speaker: me
  { faked:
    “‘体检’那两个字，我错写的，按规矩更正，留下痕迹，写明是我改的。” # speaker: me
  }
  { not told:
    写到“报案”那一格，你的手停住了：“许姐，这一格是空的，是我漏了。现在就报，我当着您的面打。” # speaker: me
    四点三十六分，你报了110，楼下那个人也一道说了。那头说，这是头一回接到，女民警方警官马上过来。 # speaker: narrator
    ~ told = true
  }
  病历请信息科设成限阅，谁调谁留名；收费单上只有编号。学校、今晚住哪儿，一个字不写。公安来调，按手续给。 # speaker: narrator
  “许姐，里头写了什么，您随时能看。苗苗睡觉的事，我和心理老师陪你们看下去，头三个月，每个星期见一面，哪天、在哪儿见，您定。打哪个号找您？” # speaker: me
  “我换个新的，办好了告诉你。……你是头一个，写之前问我的。” # speaker: xujing # mood: tired
  ~ faked = false
  { asked:
    -> end_b
  - else:
    -> end_a
  }

=== end_a ===
天黑前，方警官坐在有鲸鱼的那间屋的地垫上，机器开着，慢慢地问，没有第二回。许静就在孩子够得着的地方。检查合在一回做的，每一步都先讲给孩子听。 # speaker: narrator
公安立了案，对那个人依法采取了措施。母女俩从后楼梯上的车，当晚住到了乡下姥姥家，社工从那天起接着陪。 # speaker: narrator
{ faked:
  病历上写着“体检”，公安来调的时候对不上，你写了说明，院里作了处理，才更正过来。案子没有散，只是多绕了一圈。 # speaker: narrator
- else:
  楼下那面照片墙，后来换成了孩子们的画。 # speaker: narrator
}
{ loose:
  夹在本子里的那张纸，夜班有人看过，走廊里有了闲话。许静什么也没有说，第二个星期没有来。你去赔了不是，把病历补录好，上了锁。 # speaker: narrator
}
{ guarded:
  许静的新号码，过了两个星期才写给你。写在纸上，看着你锁进了抽屉。 # speaker: narrator
- else:
  许静办了新号码，头一个打给了你。 # speaker: narrator
}
{ stop:
  第六个星期，苗苗折了一条小鲸鱼，贴在门上那条旁边，把听诊器递给你。 # speaker: narrator
  “我说停，你那天就停了。” # speaker: daughter # mood: smile # ending: c10-end-a # outcome: 说停就停
- else:
  第六个星期，苗苗自己走进来，坐到椅子上，看着你手里的听诊器。 # speaker: narrator
  “这回，你先跟我讲了。那我说停，是不是也可以停？” # speaker: daughter # mood: calm # ending: c10-end-a # outcome: 说停就停
}
-> END

=== end_b ===
方警官来了，屋子是那间屋子，机器也开了。苗苗趴在桌上折纸，一句话也不说。 # speaker: narrator
“问过了。都问过了。” # speaker: daughter # mood: blank
方警官把机器关了，陪她折了一会儿纸。公安立了案，没有孩子的话，只好从别处一样样查起，多走了许多路；那个人，后来还是依法受了追究。母女俩当晚住到了姥姥家。 # speaker: narrator
{ faked:
  病历上的“体检”两个字，你后来写了说明才更正，又多绕了一圈。 # speaker: narrator
}
四个月里，社工和心理老师每个星期陪她。有一天她把听诊器按在纸鲸鱼上，说：“它心跳有点快。”从那天起，她肯开口了，夜里也睡得着了。 # speaker: narrator
孩子的话，尽量只问一次，由受过训练的人来问。可以从“要不要再问”重来：谁也不替她再问一遍，自己开的口，只记不追。 # speaker: narrator # ending: c10-end-b # outcome: 折纸的四个月 # retry: c10-2
-> END

=== end_c_door ===
她们出了大门。你回到屋里，给妇联回了一句：人来过，没有看。谁也没有报公安。 # speaker: narrator
五个月后，许静带着苗苗搬到了邻县。社区医生给孩子看睡不着觉，听她妈妈说了半句，当场就报了案。 # speaker: narrator
那个人依法受了追究。母女俩平安，社工一直陪着，椅子不用再顶在门上了。 # speaker: narrator
“县医院我们去过。一句话，满厅的人都回头。” # speaker: xujing # mood: eyesClosed
孩子疑似受侵害，人在不在跟前，听见的当时就要报。可以从“分诊台”重来：不喊名，不问事，先给她们一扇门。 # speaker: narrator # ending: c10-end-c # outcome: 一张体检单 # red: not-reported # retry: c10-1
-> END

=== end_c_late ===
病看完了。你以为妇联报过，妇联以为主席报过。天黑前，母女俩从侧楼梯自己走的，坐车坐到一半下来，住进了许静同学家里。 # speaker: narrator
第五天，县妇联那位科员打来电话，问公安几时来过医院。你们两个在电话里都不说话了。当天，案才报上去。 # speaker: narrator
{ faked:
  公安来调病历，调出来的是“体检”两个字。你写了说明，一层一层更正。 # speaker: narrator
- else:
  公安来调病历，孩子说过什么是有的，报案那一栏是空的。 # speaker: narrator
}
那个人后来依法受了追究，母女俩平安，搬去了姥姥家，社工一直陪着，苗苗慢慢睡得着了。 # speaker: narrator
“五天。她夜夜拿椅子顶着门。你们都说，应该报了。” # speaker: xujing # mood: eyesClosed
医院发现疑似侵害，自己就要立即报公安，谁报过都不能替。可以从“‘应该报了’”重来。 # speaker: narrator # ending: c10-end-c # outcome: 一张体检单 # red: not-reported # retry: c10-3
-> END

=== end_d ===
门外有人轻轻敲了两下：“苗苗，叔叔来接你了。” # speaker: narrator
护士反锁了门，保安跑了上来。许静把孩子从桌子底下抱出来，捂着她的耳朵。谁也没有受伤。 # speaker: narrator
{ told:
  方警官三分钟后到的，当场带走了他，母女俩从后楼梯上了车。 # speaker: narrator
- else:
  是护士报的110，也是头一个报的。民警当场带走了他，母女俩从后楼梯上了车。 # speaker: narrator
}
她们换了城市，由那边的医院和社工接手。苗苗听见敲门声要躲，陪了大半年，才不躲了。 # speaker: narrator
“你们那扇门上有条鲸鱼。她以为，那儿是安全的。” # speaker: xujing # mood: eyesClosed
来接人的，再客气、再像家里人，在不在都不说。可以从“提果篮的人”重来。 # speaker: narrator # ending: c10-end-d # outcome: 果篮 # retry: c10-6
-> END

=== end_d_group ===
你撤回了，截图已经出了医院。晚上，班级家长群里有人问，是不是那个谁。 # speaker: narrator
{ told:
  方警官连夜把母女俩接走了。那个人当天就被带走，案子在办。可孩子再没有回过那所学校。 # speaker: narrator
- else:
  是一位护士看见群里的话，替你报的110。方警官连夜把母女俩接走了，那个人后来被依法处理。可孩子再没有回过那所学校。 # speaker: narrator
}
她们换了城市，由那边的社工接手，人平安，苗苗慢慢肯去上学了。 # speaker: narrator
“她只跟我讲过，我只跟你们讲过。” # speaker: xujing # mood: eyesClosed
院里来查，是谁拍的、谁发的。可以从“主诉那一栏”重来：照实写，锁上，只给要用的那一份。 # speaker: narrator # ending: c10-end-d # outcome: 果篮 # retry: c10-7
-> END
