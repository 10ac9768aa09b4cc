# title: 六个单位一个案
# id: field-12
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 断药与夜里被推出家门
# warn: 对精神障碍者的偏见
# minutes: 13

VAR safe_now = false
VAR leaked = 0
VAR led = false
VAR overruled = false
VAR child_asked = false

-> prologue

=== prologue ===
街道三楼小会议室，上午九点差五分。你是街道妇联主席，今天由你主持。 # speaker: narrator
六家到了五家：派出所、民政、司法所、社区卫生服务中心，还有学校。桌上没有她的座位。 # speaker: narrator
她叫林巧，三十三岁，在改衣铺做工，有个上二年级的儿子。这个会，是她点了头才开的。 # speaker: narrator
第六家是社工站。小蒋在楼梯口拉住了你的袖子。 # speaker: narrator
-> f12_1

=== f12_1 ===
# point: f12-1
# title: 楼梯口
“主席，先跟您说一声。她昨天来，手腕包着纱布，说是下楼绊的。药盒我看了一眼，空了好几格。” # speaker: jiang # mood: concerned
邵警官正往会议室走，听见了，也站住了。 # speaker: narrator
“前天夜里一点，我们出过一个警。她穿着拖鞋坐在单元门外，说忘带钥匙。” # speaker: shao # mood: serious
会议室的门开了，老顾探出半个身子。 # speaker: narrator
“人齐了吧？开会开会。” # speaker: gu # mood: calm
* [“好，进去坐下一块儿说吧。” # id: f12-1a # q: weak # score: safety-1 # cite: manual.listen.how.2 manual.report.life-threat.1 un.principle.5 # why: 三样凑在一起是危险信号，她今天安不安全，会前就该问。]
  “好，进去坐下一块儿说吧。” # speaker: me
  “可有些话，不好当着他们说。” # speaker: jiang # mood: concerned
  你已经推开了门。 # speaker: narrator
  -> f12_2
* [“先别开，她这会儿在哪儿？” # id: f12-1b # q: best # score: empathy+1 safety+2 legality+2 referral+1 # cite: manual.report.life-threat.1 manual.qa.1.5 manual.report.to.2 manual.report.to.3 un.principle.5 law.wf-rules.11 law.mental-health.9 # why: 先确认人安全、药续上；该报的先告诉她，再两头报。]
  “老顾，你们先坐会儿，晚一刻钟开。”你带上门，领着他们俩下了半层楼。 # speaker: narrator
  “她这会儿在哪儿，安不安全？手腕是怎么伤的，药怎么断的，问过她自己没有？” # speaker: me
  小蒋走到窗边，拨了她们约好的那个号码。过了一会儿，她捂着话筒走回来。 # speaker: narrator
  “在铺子里，师傅陪着。药是他收走的，停了四天。前天夜里，是他把她推出门的。” # speaker: jiang # mood: serious
  “你跟她说：这是会伤着命的事，我必须报派出所，也报上级妇联。为什么报、怎么报，先让她知道。她最怕哪样？” # speaker: me
  “她怕他晓得是她讲的。她说，报吧，别去家里问他，先去铺子里见她。” # speaker: jiang # mood: calm
  “照她说的来。我叫女同事先去铺子，再说怎么找他。” # speaker: shao # mood: serious
  药怎么续，要听给她看病的医生的。小蒋的同事这就陪她去门诊。孩子前天就在姥姥家，手机上姥姥回了话：好着呢。 # speaker: narrator
  九点零六分，邵警官接了报案；九点十一分，你报了上级妇联。会，推到九点一刻。 # speaker: narrator
  ~ safe_now = true
  -> f12_2
* [“她吃药的人，话也不一定准。” # id: f12-1c # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.1 un.principle.4 un.social.2 law.mental-health.9 # why: 拿病去否定她的话，正是他断药、推人时用的说法。]
  “她是吃药的人，话也不一定准。自己绊的就自己绊的吧。” # speaker: me
  小蒋松开了你的袖子。 # speaker: narrator
  “她说话很清楚的。” # speaker: jiang # mood: blank
  -> f12_2
* [“邵警官，会后您去看看她。” # id: f12-1d # q: ok # score: safety+1 referral+1 # cite: manual.report.to.3 manual.qa.1.5 manual.report.life-threat.1 # why: 想到了公安，可等到会后就不是第一时间，也没先问她。]
  “邵警官，会开完了，您去看看她。” # speaker: me
  “行。开到几点？” # speaker: shao # mood: calm
  “一个来钟头吧。” # speaker: me
  小蒋看了看手机，没说话。断了的药，还是断着。 # speaker: narrator
  -> f12_2

=== f12_2 ===
# point: f12-2
# title: 大屏亮了
{ safe_now:
  你们进门时，老顾已经把大屏打开了。 # speaker: narrator
- else:
  大屏早就打开了，老顾手里捏着遥控器。 # speaker: narrator
}
“我年纪大，记不住。社工站不是有她的档案吗？病历、电话都在里头，投上来，一目了然。” # speaker: gu # mood: calm
几个人都抬起头，等着。小蒋把文件袋按在了膝盖上。 # speaker: narrator
* [“投吧，都是自己人，快些。” # id: f12-2a # q: taboo # red: disclosed # score: empathy-2 safety-1 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.dv.5 law.warning.23 # why: 电话和诊断她只同意两家知道，一投屏就收不回来了。]
  “投吧，都是自己人，早说清早散会。” # speaker: me
  小蒋没动。老顾自己走过去，把文件袋里的优盘插上了。 # speaker: narrator
  诊断、电话，两行字，占了半面墙。 # speaker: narrator
  ~ leaked = 1
  -> f12_10
* [“不投。先听听她同意了什么。” # id: f12-2b # q: best # score: empathy+1 legality+2 record+2 # cite: un.feature.7 un.coordination.note.1 un.coordination.strengthen.5 un.coordination.national.6.3 law.dv.5 law.warning.23 # why: 把同意的范围逐项念清：谁、为什么、看多久，人人守一条线。]
  “不投。先听听她同意了什么，小蒋念。” # speaker: me
  “住处和孩子上学要人帮忙，这两样，可以跟各家讲。电话和看病的事，只给社工站和派出所，为的是找得着她、护得住她，用到案子结了为止。” # speaker: jiang # mood: serious
  “还有一句原话：‘我要有人做事，不要人人都晓得我。’” # speaker: jiang # mood: calm
  你把“谁、为什么、看多久”三栏写在白板上，一家一行。 # speaker: narrator
  “行，那咱按这个来。” # speaker: gu # mood: calm
  -> f12_3
* [“不投屏，大家注意保密就行。” # id: f12-2c # q: ok # score: legality+1 # cite: un.feature.7 law.warning.23 un.coordination.note.1 # why: 没投是对的，可“注意”两个字里，没有谁能看、看多久。]
  “不投屏了，大家注意保密就行。” # speaker: me
  “那是那是。” # speaker: gu # mood: smile
  什么能说，什么不能说，各人心里一本账。 # speaker: narrator
  -> f12_3
* [“我讲个大概，不提她的名字。” # id: f12-2d # q: weak # score: legality-1 # cite: un.coordination.note.1 un.feature.7 un.feature.8 # why: 六家为她一个人来的，隐了名也都知道是谁，范围仍没说。]
  “我讲个大概，不提她的名字：有位女同志，住在四号楼，在改衣铺……” # speaker: me
  “林巧嘛。” # speaker: gu # mood: calm
  桌上有人笑了一声。 # speaker: narrator
  -> f12_3

=== f12_10 ===
# point: f12-10
# title: 半面墙
会议室静了两秒。有人低头抄，笔尖沙沙响。 # speaker: narrator
“她只答应给两家看的。” # speaker: jiang # mood: serious
* [“关掉。是我错了，抄的撕了。” # id: f12-10a # q: best # score: empathy+1 legality+1 record+1 # cite: un.feature.7 law.warning.23 un.coordination.note.1 un.feature.8 # why: 当场停下、认错、收回，再由她信得过的人告诉她本人。]
  “关掉。是我错了，不该投。抄下的，现在就撕。” # speaker: me
  屏幕黑了。你把纸片一张一张收了上来。 # speaker: narrator
  “谁看见了什么，我写下来。散了会，小蒋先去告诉她，我当面跟她道歉。” # speaker: me
  小蒋点了点头，没有看你。 # speaker: narrator
  -> f12_3
* [“看过的都忘掉，出门不提。” # id: f12-10b # q: weak # score: none # cite: law.warning.23 un.feature.7 # why: 看过的忘不掉；没收回、没告诉她，只剩一句嘱咐。]
  “看过的都忘掉，出了门不提啊。” # speaker: me
  “放心放心。” # speaker: gu # mood: smile
  抄了字的那一页，夹进了各人的本子。 # speaker: narrator
  -> f12_3
* [“看都看了，那就接着往下讲。” # id: f12-10c # q: taboo # score: empathy-2 legality-1 record-1 # cite: un.feature.7 un.coordination.note.1 un.principle.4 # why: 错了一步就将错就错，等于告诉大家她的同意不算数。]
  “看都看了，那就接着往下讲。小蒋，病情你补充两句。” # speaker: me
  “我不能讲。” # speaker: jiang # mood: serious
  她把文件袋抱在怀里，一直抱到散会。 # speaker: narrator
  -> f12_3

=== f12_3 ===
# point: f12-3
# title: 到底什么病
轮到民政。老顾把笔一放。 # speaker: narrator
{ leaked > 0:
  “病名我是看见了，厉害到什么份上？会不会闹？不讲清，我怎么给她安排住处？” # speaker: gu # mood: suspicious
- else:
  “要我找住处，总得告诉我她什么病吧？会不会闹？不讲清，我怎么跟人家交代？” # speaker: gu # mood: suspicious
}
他问得也不是没道理。小蒋看着你。 # speaker: narrator
* [“保密，这些问都不要问了。” # id: f12-3a # q: weak # score: legality+1 referral-1 # cite: un.coordination.strengthen.5 wanjia.difficulty.3 # why: 守住了诊断，可他该知道的也没给，住处就没人办了。]
  “保密，这些问都不要问了。” # speaker: me
  “那我没法办。” # speaker: gu # mood: blank
  他把本子合上，住处那一行空着。 # speaker: narrator
  -> f12_4
* [“关起门来，小蒋你就说说。” # id: f12-3b # q: taboo # red: disclosed # score: empathy-1 legality-2 referral-1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 law.dv.5 # why: 她没点头的，关起门来也不能说；逼社工开口更不行。]
  “关起门来，小蒋你就说说，出不了这屋。” # speaker: me
  { leaked > 0:
    小蒋不开口。老顾照着刚才屏上的字，自己念了一遍。 # speaker: narrator
  - else:
    小蒋不开口。你把她膝上的文件袋拿过来，翻到那一行，自己念了，连电话也念了。 # speaker: narrator
  }
  “哦，是这个病啊。” # speaker: tang # mood: concerned
  唐主任在本子上记了一笔。 # speaker: narrator
  { leaked == 0:
    ~ leaked = 2
  }
  -> f12_4
* [“您安排住处，要知道哪几样？” # id: f12-3c # q: best # score: empathy+1 safety+1 legality+1 referral+2 # cite: un.coordination.strengthen.5 un.coordination.note.1 un.coordination.note.2 manual.help.contact.civil-affairs un.feature.9 law.shelter.3 # why: 把“什么病”换成“办事要知道什么”，不够的由社工去问她。]
  “您安排住处，要知道哪几样？病名用不上吧。” # speaker: me
  老顾想了想，扳着指头。 # speaker: narrator
  “几个人住，住几天，夜里有没有人陪，怎么不叫外人找着。” # speaker: gu # mood: calm
  “一个人，先住几天，楼里夜间有值班的。别的要是不够，小蒋散会去问她，她点头再给您。真到了急得等不了，只说救人非说不可的那一句。” # speaker: me
  “这么说我就能办。下午给你准话。” # speaker: gu # mood: calm
  -> f12_4
* [“就是情绪不大稳，没什么的。” # id: f12-3d # q: ok # score: referral+1 legality-1 # cite: un.coordination.note.1 un.feature.7 un.social.note.4 # why: 想替她遮，却还是说了半句病情，也没回答他要办的事。]
  “就是情绪不大稳，没什么的，您放心安排。” # speaker: me
  “不大稳？”老顾在纸上写下这三个字，画了个圈。 # speaker: narrator
  “行吧，我问问看。” # speaker: gu # mood: suspicious
  -> f12_4

=== f12_4 ===
# point: f12-4
# title: 唐主任的担心
学校来的是唐主任，教导处的，嗓子有点沙。 # speaker: narrator
“孩子在我们那儿。妈妈这个情况，要不要让班主任找他聊聊，摸摸家里的底？” # speaker: tang # mood: concerned
“我是真心为孩子好。” # speaker: tang # mood: calm
* [“好，让班主任问细一点儿。” # id: f12-4a # q: taboo # score: empathy-1 safety-1 legality-1 # cite: un.social.10 un.justice.note.3 un.feature.7 # why: 让八岁的孩子说家里的事，是拿他当证人，也会传回家去。]
  “好，让班主任问细一点儿，回头报给我。” # speaker: me
  “那我下午叫她问。” # speaker: tang # mood: calm
  小蒋猛地抬起头，又低了下去。 # speaker: narrator
  ~ child_asked = true
  -> f12_5
* [“学校的事，咱们下回再议。” # id: f12-4b # q: weak # score: referral-1 # cite: un.coordination.note.4 law.school.47 # why: 没有乱说，可孩子这头今天谁也没接，接送的人也没定。]
  “学校的事，咱们下回再议。” # speaker: me
  “那下午谁来接他？” # speaker: tang # mood: concerned
  没有人答得上来。 # speaker: narrator
  -> f12_5
* [“多照看他，别问家里的事。” # id: f12-4c # q: ok # score: empathy+1 safety+1 # cite: un.social.10 un.justice.note.3 # why: 没让孩子当传话人，可谁来接、见了伤报给谁没有说清。]
  “多照看他，别问家里的事。” # speaker: me
  “好，我跟班主任说。” # speaker: tang # mood: calm
  她想再问什么，看看表，没有问。 # speaker: narrator
  -> f12_5
* [“不问孩子，学校做三样就好。” # id: f12-4d # q: best # score: empathy+1 safety+1 legality+2 referral+1 # cite: un.social.10 un.justice.note.3 law.school.47 law.report.2 un.coordination.strengthen.5 # why: 不拿孩子当证人；接送、照看、疑似就报，各有着落。]
  “不问孩子，学校做三样就好。第一，谁能接他，只认妈妈自己写的那两个名字。” # speaker: me
  “第二，他自己想说，听着就行，告诉他这不是他的错。第三，身上见了伤，或者怕回家，马上报公安，也按规定报教育和民政，不用等查清。” # speaker: me
  “妈妈身体怎么样，学校不用知道，也不往外打听。” # speaker: me
  “这么一说，我心里倒踏实了。” # speaker: tang # mood: calm
  -> f12_5

=== f12_5 ===
# point: f12-5
# title: 谁来签字
司法所的小梁翻着表，一直没抬头。 # speaker: narrator
“法律援助、保护令，我都能帮着办。就是她这种情况……签字算数吗？” # speaker: liang # mood: suspicious
“我看让她妈来签，省得以后麻烦。老太太好说话。” # speaker: liang # mood: calm
* [“等她养好了身体，再说这些。” # id: f12-5a # q: weak # score: legality-1 referral-1 # cite: law.po.1 law.aid.32 un.principle.4 # why: 生病不是往后排的理由，正是这时候她才用得着保护。]
  “等她养好了身体，再说这些吧，不急。” # speaker: me
  “那我先放着。” # speaker: liang # mood: blank
  表上“意愿”一栏，还是白的。 # speaker: narrator
  -> f12_6
* [“老太太签吧，咱们也好办。” # id: f12-5b # q: taboo # score: empathy-2 legality-2 # cite: law.civil.21 un.principle.4 un.social.note.4 law.dv.5 # why: 有诊断不等于没有行为能力，没有认定就不能替她做主。]
  “老太太签吧，咱们也好办，她自己哪弄得清。” # speaker: me
  “她昨天还跟我算改一条裤子用几尺线呢。” # speaker: jiang # mood: serious
  小梁已经在打电话，请她妈下午来一趟。 # speaker: narrator
  ~ overruled = true
  -> f12_6
* [“签字先问问她的医生看看。” # id: f12-5c # q: ok # score: legality+0 safety+0 # cite: law.civil.21 un.feature.7 # why: 没有马上替她签，可绕过她去问医生，又动了她没同意的事。]
  “这个拿不准，签字的事先问问她的医生看看。” # speaker: me
  “医生能跟咱们讲吗？” # speaker: shao # mood: suspicious
  没人接话。小梁把表夹了回去。 # speaker: narrator
  -> f12_6
* [“没有认定，就是她自己做主。” # id: f12-5d # q: best # score: empathy+1 legality+2 referral+1 # cite: law.civil.21 law.po.1 law.po.2 law.aid.32 law.mental-health.9 un.principle.4 un.social.note.4 # why: 有病不等于没能力；申请由她定，自己办不了再按她的意思代办。]
  “不管身体怎么样，没有认定，就是她自己定、自己签。” # speaker: me
  “人身安全保护令不用先离婚。上了年纪、病着自己去不了的，妇联、民政这些单位也能代申请，可要按本人的意思。法律援助，受家暴的不看经济困难。” # speaker: me
  “那我把三样写成大白话，请小蒋带去，讲给她听？” # speaker: liang # mood: calm
  “讲给她听，纸不留给她带。办哪样，她说了算。” # speaker: me
  -> f12_6

=== f12_6 ===
# point: f12-6
# title: 没人接话
十点二十。该说的都说了，桌上只剩翻纸的声音。 # speaker: narrator
“我们全力配合。” # speaker: gu # mood: calm
“我们也配合。要不等上头发个文，明确一下职责？” # speaker: liang # mood: calm
五家都说配合，没有一家说牵头。 # speaker: narrator
* [“妇联牵头，有事都来找我。” # id: f12-6a # q: ok # score: referral+1 # cite: un.coordination.strengthen.1 manual.help.how.3 # why: 有人牵头了，可各家办哪件、哪天办完还是没有着落。]
  “那就妇联牵头，有事都来找我。” # speaker: me
  “好好好。” # speaker: gu # mood: smile
  大家都松了口气，开始收杯子。 # speaker: narrator
  -> f12_7
* [“六家各领一件，今天就定。” # id: f12-6b # q: best # score: safety+1 legality+1 referral+2 record+1 # cite: un.coordination.local.2.3 un.coordination.strengthen.1 un.coordination.note.3 station.mechanism.4.hard manual.help.how.3 # why: 一个负责人，一家一件事，有时限、有下次，不用等发文。]
  “不等文件。六家各领一件，今天就定。个案由小蒋负责，她最清楚林巧要什么，我给她兜底。” # speaker: me
  “派出所：今天见她，该查的查清，依法办。民政：下午五点前给住处准话。司法所：明天把保护令、法律援助当面讲给她听，小蒋陪着。” # speaker: me
  “卫生中心：会后小蒋单独找你们，不在这儿讲。学校：接送名单今天改好。妇联：每天问一遍，谁卡住了找我。” # speaker: me
  { child_asked:
    “唐主任，刚才叫班主任问孩子，是我说错了。什么都别问他。” # speaker: me
    “还好，还没来得及说。” # speaker: tang # mood: calm
  }
  “下个星期三，还是这儿，半个钟头。她愿意的话，再开。” # speaker: jiang # mood: calm
  你一行一行写在白板上，每行后面是一个名字、一个钟点。 # speaker: narrator
  ~ led = true
  -> f12_7
* [“那就让法院看吧，听判。” # id: f12-6c # q: taboo # score: safety-2 referral-2 # cite: un.coordination.note.3 un.principle.5 law.dv.4 wanjia.difficulty.3 # why: 法院不会自己上门；六家一推，她今天就落在了地上。]
  “那就让法院看吧，咱们听判。” # speaker: me
  “谁去找法院？” # speaker: jiang # mood: serious
  椅子一把接一把推回了桌下。 # speaker: narrator
  -> f12_7
* [“先出个纪要，按职责办。” # id: f12-6d # q: weak # score: record+1 # cite: un.coordination.local.2.3 un.coordination.note.3 # why: 纪要里都是“加强”“配合”，没有名字和钟点就没人动。]
  “先出个纪要，各家按职责办。” # speaker: me
  “纪要好，有个依据。” # speaker: liang # mood: calm
  小蒋在本子上写了个“谁”，后面打了个问号。 # speaker: narrator
  -> f12_7

=== f12_7 ===
# point: f12-7
# title: 走廊里的老鲍
散了会，开车的老鲍在走廊里拖地。街道的人都熟，他是林巧丈夫的表哥。 # speaker: narrator
“主席，说我弟媳妇的事吧？一家人都急。她白天是不是还在那铺子里？我去劝劝她，药总得按时吃嘛。” # speaker: bao # mood: concerned
拖把停着。他脸上的着急，看着不像假的。 # speaker: narrator
* [“在呢在呢，你好好劝劝她。” # id: f12-7a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.warning.23 law.po-impl.4 # why: 再熟也是他那头的人；她在哪儿一出口，他就找到了。]
  “在呢在呢，你好好劝劝她。” # speaker: me
  “哎，谢谢主席。” # speaker: bao # mood: smile
  拖把靠在墙上，人已经下了楼。 # speaker: narrator
  -> end_e
* [“会上没说她，你别瞎打听。” # id: f12-7b # q: weak # score: safety+1 empathy-1 # cite: un.feature.7 manual.speak.style.1 # why: 没说去处，可撒了谎又呛了人，他转身就会去传话。]
  “会上没说她，你别瞎打听。” # speaker: me
  “没说？我在门口都听见名字了。” # speaker: bao # mood: suspicious
  他脸拉了下来，拎着拖把走了。小蒋快步回去，把门关严了。 # speaker: narrator
  -> f12_8
* [“开会的事，对谁都不说的。” # id: f12-7c # q: best # score: safety+2 legality+1 # cite: un.feature.7 law.warning.23 un.principle.5 un.coordination.note.1 # why: 对谁都是一句话，不说在也不说不在，再把动静告诉该知道的人。]
  “老鲍，开会的事，对谁都不说的，你家的、我家的，一个样。真着急，去派出所问。” # speaker: me
  “我就随口一问。” # speaker: bao # mood: blank
  他低头接着拖地。你把门带上，把这几句话告诉了邵警官和小蒋。 # speaker: narrator
  “他问到铺子了？我让同事在那儿多留一会儿。” # speaker: shao # mood: serious
  -> f12_8
* [“你有话，我帮你带给她吧。” # id: f12-7d # q: ok # score: empathy+0 safety-1 # cite: un.feature.7 un.social.note.4 # why: 去处没说，却等于认了你找得到她，也没问她要不要听。]
  “你有话，我帮你带给她吧。” # speaker: me
  “那您告诉她，他给她买了只手表，回来就好。” # speaker: bao # mood: calm
  他一边说，一边掏出手机，给谁发了条语音。 # speaker: narrator
  -> f12_8

=== f12_8 ===
# point: f12-8
# title: 散会以后
会议室里只剩你和小蒋，桌上还有六份没收的材料。 # speaker: narrator
“她在等着听呢。早上就问我，会开完了谁跟她讲。” # speaker: jiang # mood: tired
* [“纪要全文发群里，各家留底。” # id: f12-8a # q: taboo # red: disclosed # score: empathy-1 legality-2 record-2 # cite: un.feature.8 un.feature.7 un.coordination.note.1 law.warning.23 # why: 群里不止开会的人；她没同意的内容就这样一转再转。]
  “报告、纪要合一份，全文发群里，各家留底。” # speaker: me
  “里头有她的电话，还有……” # speaker: jiang # mood: concerned
  群里八十六个人。唐主任回了个“收到”，转给了年级组。 # speaker: narrator
  { leaked == 0:
    ~ leaked = 3
  }
  -> end_c
* [“你去讲给她听，材料我来收。” # id: f12-8b # q: best # score: empathy+2 referral+1 record+2 # cite: un.feature.7 un.feature.8 manual.form.4 manual.form.4.field.5 manual.form.4.field.6 manual.record.how.3 un.coordination.local.2.3 # why: 由她信得过的人讲，记录里写明“不披露什么”，材料收回。]
  “你去，当面讲给她听：定了哪几件，谁来办，哪件她不愿意，今天就停。” # speaker: me
  { leaked > 0:
    “哪些人多看了什么，也照实告诉她。道歉我自己去，她肯见我才去。” # speaker: me
  - else:
    “电话和看病的事，还是只有那两家晓得，一样没多。” # speaker: me
  }
  你把六份材料一份一份收齐，点了数。附表4上写：{safe_now:几时几分、报给谁；}哪些话，给哪家；最后一行，你写了“不披露”三个字，后面是诊断、电话、住处。 # speaker: narrator
  { safe_now:
    -> f12_sort
  - else:
    -> f12_9
  }
* [“我给她打电话，报个喜。” # id: f12-8c # q: weak # score: empathy-1 legality-1 # cite: un.feature.7 un.social.note.4 # why: 她只同意社工和派出所找她；“都安排好了”，又替她做了主。]
  “你拨过去，我来跟她讲，报个喜：都替她安排好了。” # speaker: me
  小蒋拨通了。你接过话筒，才说了两句，那头挂断了。再打，关机。 # speaker: narrator
  “她不认得您的声音。” # speaker: jiang # mood: tired
  { leaked > 0:
    -> end_c
  - else:
    -> end_b
  }
* [“先写材料，回头再跟她说。” # id: f12-8d # q: ok # score: record+1 # cite: manual.form.4 un.principle.4 un.feature.8 # why: 记录要紧，可会是为她开的，让她干等就像会与她无关。]
  “先写材料，趁还记得。回头再跟她说。” # speaker: me
  你写得很细，写到了中午。小蒋被别的事叫走了。 # speaker: narrator
  { leaked > 0:
    -> end_c
  - else:
    -> end_b
  }

=== f12_9 ===
# point: f12-9
# title: 还没填的一行
附表4填到“报告给谁”，你的笔停住了。 # speaker: narrator
“手腕的伤、门外那一夜、断了的药，早上在楼梯口说过的。这几样，还没正经报过。” # speaker: jiang # mood: serious
* [“记上‘会上已经通报’就行。” # id: f12-9a # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 坐在一张桌上不等于报了案，写成已报，就再没人去办。]
  “派出所的人不就在桌上吗？记上‘会上已经通报’就行。” # speaker: me
  “可没有人提过啊。” # speaker: jiang # mood: blank
  { leaked > 0:
    -> end_c
  - else:
    -> end_b
  }
* [“现在就报，你先跟她说明白。” # id: f12-9b # q: best # score: safety+1 legality+1 # cite: manual.qa.1.5 manual.report.to.2 manual.report.to.3 manual.report.life-threat.1 un.principle.5 law.wf-rules.11 # why: 漏了就当场补上，先告诉她为什么，再报公安和上级妇联。]
  “是我早上没接住。现在就报，你先打给她，说明白为什么必须报，问她最怕哪样。” # speaker: me
  小蒋听了很久，才把电话放下。 # speaker: narrator
  “是他推的，药也是他收的。她说可以报，请女民警先去铺子里见她，别去问他。” # speaker: jiang # mood: serious
  十一点零四分，邵警官接了报案，叫女民警先去；十一点零九分，你报了上级妇联。社工站的人陪她去了门诊。 # speaker: narrator
  ~ safe_now = true
  -> f12_sort
* [“等她哪天想说了，咱再报。” # id: f12-9c # q: weak # score: empathy+1 safety-2 # cite: manual.qa.1.5 manual.report.life-threat.1 un.principle.5 # why: 听着是尊重，可断药、推出门摔伤都等不得，先告诉她再报。]
  “她没开口，咱不好替她报。等她哪天想说了吧。” # speaker: me
  “……好。” # speaker: jiang # mood: tired
  { leaked > 0:
    -> end_c
  - else:
    -> end_b
  }

=== f12_sort ===
{
  - leaked > 0: -> end_c
  - overruled: -> end_d
  - led: -> end_a
  - else: -> end_b
}

=== end_a ===
那天中午，小蒋在铺子后面的小间里，把六件事一件一件讲给她听。她改了一件：住处她自己去看。 # speaker: narrator
女民警做了记录，派出所依法处理了他，写成书面，交给她的那份由社工站替她收着。药续上了，是她自己的医生开的。 # speaker: narrator
星期三的白板上，六行都画了勾。两个星期，没有一家漏过一句话。孩子由姥姥接，照样考他的算术。 # speaker: narrator
“她说，第二次会可以开。” # speaker: jiang # mood: smile
“她还说，下回想自己来，坐十分钟。” # speaker: jiang # mood: smile # ending: f12-end-a # outcome: 六家各领一件
-> END

=== end_b ===
{ led:
  六件事分下去了，可没有人告诉她会上定了什么。陌生的号码打来，她一个也不敢接。 # speaker: narrator
- else:
  六家都知道，六家都在等。纪要上写着“加强”，没有写谁。 # speaker: narrator
}
{ safe_now:
  派出所找过他。可头一回取的药吃完了，谁陪她去复诊，没有人接上，药断了三天。 # speaker: narrator
- else:
  药没有人去续，又断了三天。她夜里睡不着，坐在铺子门口等天亮。 # speaker: narrator
}
是小蒋去铺子里看她，才发现的，当天陪她去了医院。医生留她住了几天，人慢慢稳下来了。 # speaker: narrator
“那么多人开会，我还当有人管呢。” # speaker: linqiao # mood: tired
{
- safe_now and led:
  她出了院，住在姥姥家，小蒋每天去一趟。可以从“散会以后”重来：会上定了什么，当天由她信得过的人讲给她听。 # speaker: narrator # ending: f12-end-b # outcome: 都知道，没人做 # retry: f12-8
- safe_now:
  她出了院，住在姥姥家，小蒋每天去一趟。可以从“没人接话”重来：定一个负责人，一家一件事，会后由她信得过的人讲给她听。 # speaker: narrator # ending: f12-end-b # outcome: 都知道，没人做 # retry: f12-6
- else:
  她出了院，住在姥姥家，医院里才有人替她两头都报了。可以从“楼梯口”重来：先问她安不安全，告诉她，再报。 # speaker: narrator # ending: f12-end-b # outcome: 都知道，没人做 # red: not-reported # retry: f12-1
}
-> END

=== end_c ===
第二个星期，二年级有个孩子在操场上说：“你妈有那个病。” # speaker: narrator
儿子回家没有讲，把校服上的名字抠掉了。林巧是从改衣服的邻居嘴里听见的。 # speaker: narrator
“我答应的是两家。两家。” # speaker: linqiao # mood: eyesClosed
她撤回了同意，社工站的电话也不接了。 # speaker: narrator
{ safe_now:
  派出所那头还有女民警跟着，人平安，药没有断。 # speaker: narrator
- else:
  他又一回把药收走，是姥姥报的警。派出所接到报案，把她护住了，药由她的医生重新开。 # speaker: narrator
}
小蒋每个星期去铺子里改一条裤子，第一句话是道歉。第五个星期，林巧给她倒了杯水。 # speaker: narrator
{
- safe_now and leaked == 1:
  可以从“大屏亮了”重来：先念她同意的范围，谁、为什么、看多久，多一样也不说。 # speaker: narrator # ending: f12-end-c # outcome: 传到了学校 # retry: f12-2
- safe_now and leaked == 2:
  可以从“到底什么病”重来：不说病名，只问办这件事要知道哪几样，不够的去问她。 # speaker: narrator # ending: f12-end-c # outcome: 传到了学校 # retry: f12-3
- safe_now:
  可以从“散会以后”重来：材料收回来，会上定的事讲给她听，她没同意的一个字不发。 # speaker: narrator # ending: f12-end-c # outcome: 传到了学校 # retry: f12-8
- else:
  那天该报的两头，也没有报齐。可以从“楼梯口”重来：先问她安不安全，再开会；开会只说她同意的。 # speaker: narrator # ending: f12-end-c # outcome: 传到了学校 # red: not-reported # retry: f12-1
}
-> END

=== end_d ===
她妈下午来签了字，申请、住处，一共三张。 # speaker: narrator
女民警见了林巧，派出所依法处理了他，人是安全的。可她妈来接她去签好的那个住处，她站在铺子门口，不肯走。 # speaker: narrator
“我没说要去。谁替我签的？” # speaker: linqiao # mood: serious
签了的几张都退了回来，要本人重新说一遍。她还在铺子里住着，师傅给她支了张床，派出所的人天天路过。药续上了，只是两个星期没跟她妈说话。 # speaker: narrator
后来小梁自己去了铺子，把三样一样一样讲给她听。她想了一晚，签了其中一样，字写得很端正。 # speaker: narrator
可以从“谁来签字”重来：没有认定，就是她自己做主。 # speaker: narrator # ending: f12-end-d # outcome: 替她签了字 # retry: f12-5
-> END

=== end_e ===
不到半个钟头，他就站在了铺子门口。 # speaker: narrator
{ safe_now:
  女民警正在里间跟她说话，当场把他带回了所里。 # speaker: narrator
- else:
  铺子里的师傅拉下卷帘门，打了110。民警到得快，把他带走了。 # speaker: narrator
}
人没有伤着。可铺子她不能再去了，小蒋陪她换了地方，活计要从头找起。 # speaker: narrator
“我在那儿干了三年，就那儿没人问我病。” # speaker: linqiao # mood: eyesClosed
一个月后，她在新的地方接了第一件衣服。住哪儿、在哪儿做工，六家里只有两家知道。 # speaker: narrator
{ safe_now:
  可以从“走廊里的老鲍”重来：对谁都是一句话，不说在，也不说不在。 # speaker: narrator # ending: f12-end-e # outcome: 一句话说漏了 # retry: f12-7
- else:
  那天会前，该报的两头也没有报。可以从“楼梯口”重来：先问她安不安全，再开会。 # speaker: narrator # ending: f12-end-e # outcome: 一句话说漏了 # red: not-reported # retry: f12-1
}
-> END
