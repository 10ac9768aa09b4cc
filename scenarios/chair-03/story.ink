# title: 一个字没少
# id: chair-03
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 持刀威胁
# warn: 对残疾妇女的控制
# minutes: 11

VAR guarded = false
VAR aid = false
VAR own = false
VAR helper = false
VAR reported = false
VAR told = false
VAR held = false

-> prologue

=== prologue ===
镇派出所，赶集日，上午十点五十。镇妇联报的警，女民警就你一个，派单落到了你手里。 # speaker: narrator
单子上写着：残疾人家庭暴力，有持刀情节，由其表弟陪同，可代述。 # speaker: narrator
后门开了，镇妇联的冯主席领着一个年轻女人进来。后头跟着个小伙子，举着手机。 # speaker: narrator
-> c03_1

=== c03_1 ===
# point: c03-1
# title: “可代述”
“我姐听不见，我来说！我从头到尾都晓得。” # speaker: cousin # mood: serious
同事老潘已经拉开椅子，把录入的页面调出来了，朝小伙子点头。年轻女人站在两张桌子中间，看看他的嘴，又看看你的嘴。 # speaker: narrator
* [“行，你先讲，讲快一点。” # id: c03-1a # q: taboo # score: empathy-2 safety-1 legality-2 # cite: un.social.note.4 un.justice.2.2 law.public-security.101 un.feature.4 # why: 单子上写着“可代述”，照办最省事，可她就站在这儿。]
  “行，你先讲，讲快一点。” # speaker: me
  “就是两口子吵架，我姐夫把助听器给弄坏了……” # speaker: cousin # mood: serious
  她拉了拉他的衣角，他拿手拨开了。她往后退，退到了墙边。 # speaker: narrator
  “她自己能写。”冯主席插了一句。老潘这才停了手，把小伙子请到外头。 # speaker: narrator
  ~ guarded = true
  -> c03_2
* [转过脸写：您想怎么说？ # id: c03-1b # q: best # score: empathy+2 safety+1 legality+1 # cite: un.justice.2.2 un.feature.2 un.social.note.4 law.public-security.101 law.dv.5 un.justice.2 # why: 对着她本人，几种办法摆出来由她挑，旁人请到外头等。]
  你走到亮的地方，把脸转正，在纸上写，写完递给她。 # speaker: narrator
  “我姓葛，是民警。您自己说，我听您的。写字、打字、看口型、手语，您想怎么说？” # speaker: me
  她看了三遍，拿过笔。 # speaker: narrator
  “汪晓雨。打字。大屏。手语会，很少用。弟弟在外面。” # speaker: xiaoyu # mood: calm
  冯主席把小伙子请了出去。老潘把显示器转了半圈，朝着她。 # speaker: narrator
  -> c03_2
* [“那就等手语老师到了再问。” # id: c03-1c # q: weak # score: empathy-1 legality+1 # cite: law.public-security.101 un.feature.2 un.justice.2.3 # why: 懂手语的人是该请，可她会写，干等着就是不让她开口。]
  “那就等县里手语老师到了再问吧。” # speaker: me
  她被让到长椅上。谁也没告诉她在等什么。二十分钟里，她看了七回门口。 # speaker: narrator
  ~ guarded = true
  -> c03_2
* [递上纸笔：您把经过写下来 # id: c03-1d # q: ok # score: empathy+1 # cite: un.justice.2.2 un.social.note.4 # why: 没让表弟代，这是对的；可用哪种办法说，是你替她定的。]
  “您把经过写下来。” # speaker: me
  她接过纸笔，趴在膝盖上写，桌子让老潘的键盘占着。小伙子还站在她身后，伸着脖子看。 # speaker: narrator
  “弟弟，出去。” # speaker: xiaoyu # mood: serious
  这是她写的头四个字。 # speaker: narrator
  -> c03_2

=== c03_2 ===
# point: c03-2
# title: 手语老师
十一点一刻，县里请的手语老师到了，四十来岁，进门就笑，两只手先比划起来。 # speaker: narrator
晓雨的手本来搁在桌上，一下子缩进了袖子里。 # speaker: narrator
“小汪！去年运动会，我带过她们队的。” # speaker: min # mood: smile
* [“熟人更好，那咱们开始。” # id: c03-2a # q: taboo # score: empathy-1 safety-2 legality-1 # cite: un.feature.7 un.social.note.4 un.justice.note.2 # why: 看着像好事，可圈子这样小，跟她熟，跟他也熟。]
  “熟人更好，那咱们开始。” # speaker: me
  手语老师比一句，晓雨点一下头。问到丈夫，她摇头。问到刀，她还是摇头。 # speaker: narrator
  “她说没有的事。”老师自己也觉得不对，停了手，退了出去。 # speaker: narrator
  ~ guarded = true
  -> c03_3
* [“闵老师，您先签个保密。” # id: c03-2b # q: ok # score: legality+1 # cite: law.warning.23 un.justice.note.2 un.feature.7 # why: 保密讲在前头没错，可要不要这个人，该先问她本人。]
  “闵老师，您先签一份保密的。” # speaker: me
  ~ helper = true
  老师签得很认真。晓雨的手还在袖子里，她把键盘往自己跟前拉了拉，一个字一个字敲。 # speaker: narrator
  “我打字。” # speaker: xiaoyu # mood: suspicious
  -> c03_3
* [背过身打字：您认识她吗？ # id: c03-2c # q: best # score: empathy+2 safety+1 legality+2 # cite: law.public-security.101 un.social.note.4 un.feature.7 un.principle.3 un.justice.note.2 # why: 袖子里的手在说话：先单独问她，用不用、换不换，她定。]
  你请老师先去喝口水，在屏幕上打了一行，字号调大。 # speaker: narrator
  “您认识她吗？用不用她，您定。换个不认得的来，打字为主，也行。” # speaker: me
  “她和他，一个群。她人好。可是群里什么都说。” # speaker: xiaoyu # mood: concerned
  “那就换。” # speaker: me
  闵老师听了，没多问。 # speaker: narrator
  “该换。今天见过谁，我不提。” # speaker: min # mood: solemn
  你联系了市里的手语翻译，不认得他们的，连着视频在一旁等，她要用就用。怎么沟通的，写进笔录头一行。她把手从袖子里拿了出来。 # speaker: narrator
  ~ helper = true
  ~ guarded = false
  -> c03_3
* [“麻烦您了，我们不用翻译。” # id: c03-2d # q: weak # score: legality-1 # cite: law.public-security.101 un.feature.2 un.social.note.4 # why: 看出她不自在了，可不问她就撤掉，该有的人也没另请。]
  “麻烦您白跑一趟，我们自己打字，不用翻译了。” # speaker: me
  老师有点下不来台，走了。晓雨看着她的背影，又看看你，不知道你们说了什么。 # speaker: narrator
  -> c03_3

=== c03_3 ===
# point: c03-3
# title: 那副助听器
她在桌上摊开一块手帕，是空的。屏幕上跳出一行字。 # speaker: narrator
“他扔水缸。我捞起来，早上带来的。” # speaker: xiaoyu # mood: concerned
冯主席一拍脑袋。 # speaker: narrator
“我叫同事小丁送集上钟表铺去烘了，想着她早点能戴上。” # speaker: chair # mood: concerned
* [“先别动，原样拿回来。” # id: c03-3a # q: best # score: empathy+1 safety+1 legality+1 referral+1 record+2 # cite: un.justice.3.3 un.justice.3.4 law.dv.15 law.dv.2 law.disabled.9 law.public-security.59 law.po-impl.2 # why: 那是她的耳朵，也是证据：追回来，拍照登记，验完就还。]
  冯主席当场给小丁打电话。还好，排在第三个，没拆。 # speaker: narrator
  你戴上手套，当着晓雨的面拍照、登记，一步一步打给她看。 # speaker: narrator
  “弄坏您的助听器，不让您听见，这也是家庭暴力，是违法的。它是证据，也是您的：先登记，送去鉴定坏成什么样，单子给您一份，验完马上还。” # speaker: me
  “那几天，我听不见。” # speaker: xiaoyu # mood: tired
  “您同意的话，冯主席问残联借一副，只说要借，不说为什么。” # speaker: me
  她点点头，在单子上签了名。 # speaker: narrator
  ~ aid = true
  -> c03_4
* [“一副助听器，修好就成。” # id: c03-3b # q: taboo # score: empathy-2 legality-1 # cite: law.dv.2 law.disabled.9 un.principle.3 un.justice.3.3 # why: 当成坏了件东西，就看不见他拿走的，是她跟人说话的路。]
  “一副助听器嘛，修好就成，算不上什么伤。” # speaker: me
  她看懂了“算不上”三个字。手帕让她叠了又叠。 # speaker: narrator
  ~ guarded = true
  -> c03_4
* [“修吧，她戴上也好说话。” # id: c03-3c # q: weak # score: empathy+1 record-1 # cite: un.justice.3.3 un.feature.2 law.po-impl.2 # why: 盼她早点听见是好心，可一烘一擦，水里泡过的样子就没了。]
  “修吧，戴上了，好说话。” # speaker: me
  小丁过了一阵送了回来，擦得锃亮，还是不响。 # speaker: narrator
  -> c03_4
* [“取回来，这个我们扣下了。” # id: c03-3d # q: ok # score: record+1 # cite: un.justice.3.3 law.dv.15 # why: 没烘是对的，可那是她的东西，该登记，验完就还，不是一扣了之。]
  “取回来，这个我们扣下了。” # speaker: me
  小丁取回来了，还没烘。老潘把它装进袋子，开了单子让她签，几时还，没有讲。她签完，一直看着那个袋子。 # speaker: narrator
  ~ aid = true
  -> c03_4

=== c03_4 ===
# point: c03-4
# title: 她的字
屏幕朝着她。光标闪了好一会儿，她敲下一行。 # speaker: narrator
“他拿刀。放桌。看我。笑。” # speaker: xiaoyu # mood: blank
老潘探过头来，小声说：“这句子，通不通啊？” # speaker: narrator
* [“一共几回，哪天，列个表。” # id: c03-4a # q: weak # score: empathy-1 record-1 # cite: un.justice.3.3 un.health.note.4 un.justice.note.2 # why: 时间地点都该有，可一张空表推过去，她先被表难住了。]
  你画了一张表：次数、日期、地点、伤情，推给她填。 # speaker: narrator
  她填了一格，涂掉，又填。二十分钟过去，纸上三个黑疙瘩。 # speaker: narrator
  “记不清。不写了。” # speaker: xiaoyu # mood: tired
  ~ guarded = true
  -> c03_5
* [“我替您顺一顺，签字就行。” # id: c03-4b # q: taboo # score: empathy-1 legality-2 record-2 # cite: un.justice.3.3 un.feature.8 un.justice.10.2 law.po-impl.2 # why: 改顺了，意思也改了：“看我，笑”成了“开玩笑”。]
  “我替您顺一顺，您看了签字就行。” # speaker: me
  老潘敲得飞快：因琐事争吵，丈夫持刀与其开玩笑。 # speaker: narrator
  她念到“开玩笑”，抬起头，嘴动了动。 # speaker: narrator
  “差不多就签吧。” # speaker: me
  ~ guarded = true
  -> c03_5
* [“一次一句，照您的字记。” # id: c03-4c # q: best # score: empathy+2 safety+2 legality+1 record+2 # cite: un.justice.3.3 un.justice.note.2 manual.report.life-threat.3 manual.qa.1.1 un.justice.8.3 law.po.6 law.public-security.101 un.justice.3.2 # why: 短句、单问、原字不动；问刀在哪儿、伤在哪儿，让她自己核。]
  “不用通。是您的字，就这么记。” # speaker: me
  老潘把手从键盘上拿开了。 # speaker: narrator
  { not helper:
    你先连上市里一位手语翻译，不认得他们的，视频在一旁等着，晓雨看过，点了头。 # speaker: narrator
  }
  “我一次问一句。不想答，打个叉。刀现在在哪儿？” # speaker: me
  “门后。前天磨过。” # speaker: xiaoyu # mood: concerned
  “他对您动过手吗？” # speaker: me
  “上月。推，撞门。肩。” # speaker: xiaoyu # mood: tired
  “拿刀那天，他说了什么？您看见的口型也算。” # speaker: me
  “再告状，就用它。他说得慢，要我看清。” # speaker: xiaoyu # mood: solemn
  “我信您。拿刀吓人，是有生命危险的信号。肩，请女医生看，写进病历，好吗？” # speaker: me
  她点头。大字号，六页，她自己从头翻到尾，添了两行，才签名。怎么沟通的、谁帮着的，头一行写明了。 # speaker: narrator
  ~ own = true
  ~ guarded = false
  -> c03_5
* [“您先写，写完我照着录。” # id: c03-4d # q: ok # score: empathy+1 record+1 # cite: un.justice.3.3 un.social.note.4 # why: 原字留住了，可刀在哪儿、伤在哪儿，她没写的就没人问。]
  “您先写，写完我照着录，一个字不动。” # speaker: me
  她写了一页，最后一行是那句“看我。笑。”录完，她签了名。 # speaker: narrator
  她签完还望着你，等你问什么。老潘已经在打印了。 # speaker: narrator
  ~ own = true
  -> c03_5

=== c03_5 ===
# point: c03-5
# title: 大门外
大门外闹起来了。小伙子站在台阶上，镜头扫过来办证的、报案的人。冯主席在劝他。 # speaker: narrator
“到妇联来的群众都有个人的问题要咨询求助，我们要保护每个人的隐私，您这样做会侵犯别人的隐私权。请不要录音录像。上午我就跟你讲过一遍了，到了这儿也一样。” # speaker: chair # mood: tired
“家人们，把我姐关里头了，不让我进！三百多人看着呢！” # speaker: cousin # mood: serious
* [“不准拍！你是哪来的？” # id: c03-5a # q: taboo # score: empathy-2 safety-1 legality-1 # cite: manual.taboo.03.never.1 manual.taboo.03 manual.speak.style.1 # why: 穿着制服喊出来，更像他说的那样；人也越围越多。]
  “不准拍！你是哪来的？” # speaker: me
  “我是她弟！家人们看见没有！” # speaker: cousin # mood: serious
  三百多变成了一千多。你们身后，办公室的窗帘没有拉。 # speaker: narrator
  -> c03_6
* [“你拍你的，别堵门就行。” # id: c03-5b # q: weak # score: safety-1 # cite: un.feature.7 law.warning.23 manual.report.attention.2 # why: 不跟他争是对的，可台阶上进进出出的人，都在他镜头里。]
  “你拍你的，别堵门就行。” # speaker: me
  一个抱着孩子来报案的女人，走到门口看见镜头，转身又走了。 # speaker: narrator
  -> c03_6
* [“先关了，进来等你姐姐。” # id: c03-5c # q: ok # score: empathy+1 safety+1 # cite: manual.speak.style.1 un.feature.7 # why: 把人请进来，镜头也停了；播出去的那些，没人去看一眼。]
  “先关了吧，进来坐着等你姐姐。外头晒。” # speaker: me
  他犹豫了一下，关了，跟你进了接待室。手机揣在兜里，还在一下一下地震。 # speaker: narrator
  -> c03_6
* [“这里是工作场所，请您不要这样。” # id: c03-5d # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: manual.taboo.03.say.1 manual.taboo.03.say.2 manual.taboo.03 manual.speak.style.1 un.feature.7 un.justice.3.4 law.warning.4 # why: 平和地请他停，再想到：播了一上午，那个人会不会也在看。]
  “这里是工作场所，请您不要这样。来报案的人，都在您镜头里。您要监督我，记我的警号。” # speaker: me
  他念了一遍你的警号，镜头慢慢低了下去，手指一按，播停了。 # speaker: narrator
  “你姐没有关着，她在里头自己写自己的事。我问你，播了一上午，底下有没有人说过什么不对劲的？” # speaker: me
  他往上划，划着划着，手停了。一个修车铺的账号，只留了一句：等她回来，水缸还满着。 # speaker: narrator
  “这是……我姐夫。他一直在看？” # speaker: cousin # mood: concerned
  “别删，一条都别删，这是证据。这些给不给人看，问过你姐姐再说。” # speaker: me
  -> c03_6

=== c03_6 ===
# point: c03-6
# title: 谁该知道
冯主席把你拉到走廊里。 # speaker: narrator
“县妇联我报了，可报的是助听器。刀的事，大厅里人多，我没敢说。” # speaker: chair # mood: concerned
“残联也来了个同志，想要一份她写的材料，说写篇简报，能帮她申请一副好的。” # speaker: chair # mood: calm
* [“复印一份给他，也是帮她。” # id: c03-6a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-2 # cite: un.feature.7 law.public-security.94 law.warning.23 un.coordination.note.1 # why: 是为她好，可那几页字是她交给警察的，不是写给简报的。]
  “复印一份给他吧，也是帮她。” # speaker: me
  老潘复印的时候，看了你一眼。 # speaker: narrator
  -> end_d_paper
* [“一页不给。别的往后再说。” # id: c03-6b # q: weak # score: safety-1 legality+1 # cite: un.feature.7 manual.qa.1.5 manual.report.to.2 # why: 材料守住了，可县妇联至今还当是一副助听器的事。]
  “材料一页不给，谁来都不给。别的往后再说。” # speaker: me
  “那县妇联那头……”冯主席的话没说完，老潘喊你接电话。 # speaker: narrator
  -> c03_7
* [“刀的事，我马上去补报。” # id: c03-6c # q: ok # score: legality+1 referral+1 # cite: manual.report.to.2 manual.qa.1.5 un.feature.9 # why: 冯主席没说全的，你补上了；只是晓雨还不知道。]
  “材料不给。刀的事，我这就给县妇联补报。” # speaker: me
  电话打完了。隔着玻璃，晓雨看见你拿着听筒说了很久，不知道在说谁。 # speaker: narrator
  ~ reported = true
  -> c03_7
* [打给她看：谁知道，知道什么 # id: c03-6d # q: best # score: empathy+1 safety+1 legality+2 referral+2 record+1 # cite: manual.report.to.2 manual.qa.1.5 manual.report.life-threat.3 un.feature.9 un.feature.7 law.po-impl.13 law.warning.15 law.aid.32 un.social.principle.1 law.po.1 # why: 必报的先告诉她再补全，其余一行一行由她打钩。]
  你在屏幕上打了三行，请她看。 # speaker: narrator
  “一，我们派出所办他的案子，刀、动手、助听器，都办。二，县妇联必须知道刀的事，那是要命的，我现在补报。三，残联：只借助听器。材料，不给。您看哪行不对？” # speaker: me
  她在第三行后面打了个钩，又在第二行底下添了一句。 # speaker: narrator
  “今晚我住哪，她们管吗？” # speaker: xiaoyu # mood: concerned
  “管。住处由县妇联问民政，您点头才问。您还可以自己向法院申请人身安全保护令，不用先离婚；法律援助也能给您请律师，用文字谈。” # speaker: me
  “住。别的，想想。” # speaker: xiaoyu # mood: calm
  十二点零五分，县妇联重新记了一遍，这回第一个字是“刀”。 # speaker: narrator
  ~ reported = true
  ~ told = true
  ~ guarded = false
  -> c03_7

=== c03_7 ===
# point: c03-7
# title: 他发来的
{ guarded:
  晓雨的手机亮了。她没有给你看，扣在桌上，用手压着。过了一会儿，才慢慢推过来。 # speaker: narrator
- else:
  晓雨的手机亮了。她把它转过来，推到你面前。 # speaker: narrator
}
“派出所是吧，直播里看见了。我这就来接你，回家说。” # speaker: husband # mood: calm
她的手指按在“家”字上，按得发白。 # speaker: narrator
* [“叫他来，当面把话讲清。” # id: c03-7a # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-2 # cite: un.justice.4.9 un.feature.7 law.po-impl.4 law.wf-rules.11 # why: 想一次谈完，可一句回信就坐实了她在哪儿，还要她面对他。]
  “回他，人在这儿，叫他来。当面把话讲清楚。” # speaker: me
  老潘替她回了一个字：来。 # speaker: narrator
  -> end_d_meet
* [“别理他，他不敢进来的。” # id: c03-7b # q: weak # score: safety-2 # cite: un.justice.8.3 un.principle.5 manual.report.life-threat.3 # why: 本意是叫她安心，可他在路上，刀在门后，没有人去管。]
  “别理他，派出所，他不敢进来的。” # speaker: me
  他真没进来。摩托车在对面树底下停了一个多钟头，开走了。 # speaker: narrator
  -> c03_8
* [“不回。我们现在去找他。” # id: c03-7c # q: best # score: empathy+1 safety+2 legality+2 record+1 # cite: un.justice.note.1 un.justice.8.5 law.dv.15 law.public-security.51 law.warning.4 un.principle.6 manual.help.contact.police # why: 消息留作证据，人在半路就带走，两个人不在一个院里碰面。]
  “不回。这条您同意的话，我拍下来，留作证据。” # speaker: me
  她点头。你把老潘叫到一边。 # speaker: narrator
  “别等他进院。从集口截住，带到东边的办案区，走另一个门。刀依法取。” # speaker: me
  “明白，不叫他们照面。” # speaker: pan # mood: serious
  你又跟她一起看了手机，她自己关掉了共享位置。十二点二十，老潘发来两个字：到了。 # speaker: narrator
  ~ held = true
  -> c03_8
* [“等他到了，带去另一间。” # id: c03-7d # q: ok # score: safety+1 legality+1 # cite: un.justice.note.1 law.dv.15 un.justice.8.5 # why: 人没有放走，可让他一路找上门来，她从窗里看见了。]
  “等他到了门口，带去另一间问。” # speaker: me
  他进院的时候，脸朝着这边笑了一下。晓雨在窗里看见了，蹲到了桌子后面。老潘把他带走了。 # speaker: narrator
  ~ held = true
  -> c03_8

=== c03_8 ===
# point: c03-8
# title: 听不见敲门
下午一点，冯主席在后门等着送她。她走到门口，又折回来，在屏幕上敲。 # speaker: narrator
“结果，你们怎么告诉我？有人来，我听不见敲门。” # speaker: xiaoyu # mood: concerned
* [“有事打你弟，让他转告。” # id: c03-8a # q: weak # score: safety-1 # cite: un.social.note.4 un.feature.7 un.justice.10.3 # why: 他接得了电话，可往后她的每件事，又都隔着一个人。]
  “有事打你弟弟电话，让他转告你。” # speaker: me
  她看完这行字，把键盘轻轻推了回来。 # speaker: narrator
  -> pick_end
* [“住处填上，好给您寄。” # id: c03-8b # q: taboo # red: disclosed # score: safety-2 legality-2 record-1 # cite: law.po-impl.4 un.feature.7 law.public-security.94 law.public-security.116 # why: 寄到手里是周到，可那份材料，另一份是送给他的。]
  “新住处填在这栏，好给您寄。” # speaker: me
  冯主席伸手去挡，晚了一步，打印机已经响了，一式几份。 # speaker: narrator
  -> end_d_form
* [“您每礼拜来所里问一回。” # id: c03-8c # q: weak # score: referral-1 # cite: un.justice.note.4 un.justice.10.3 un.feature.2 # why: 不泄露，也稳当，可要她一趟趟跑，夜里的事更没有着落。]
  “您每礼拜来所里问一回。” # speaker: me
  “好。夜里呢？” # speaker: xiaoyu # mood: tired
  “夜里……应该没事。” # speaker: me
  -> pick_end
* [“用哪部手机、什么暗号？” # id: c03-8d # q: best # score: empathy+1 safety+2 legality+1 referral+1 record+1 # cite: un.justice.10.3 un.justice.note.4 un.justice.8.4 un.social.note.4 un.feature.7 law.public-security.116 law.po-impl.4 manual.qa.1.6.alone # why: 她能用的办法、她定的暗号；听不见敲门，就换成看得见的。]
  { not told:
    { reported:
      “还有一样，该先跟您说：刀的事要命，县妇联必须知道，中午我报了，报的是这几句，您看。住处也请她们问，您点头才问。往后您还可以自己向法院申请人身安全保护令。” # speaker: me
    - else:
      “还有一样，该早跟您说：刀的事要命，县妇联必须知道。现在当着您的面报，住处也请她们问，您点头才问。往后您还可以自己向法院申请人身安全保护令。” # speaker: me
    }
    她看着你一句一句打，末了点了一下头。冯主席拨通了电话，不一会儿，床位也有了。 # speaker: narrator
    ~ reported = true
    ~ told = true
  }
  { not held:
    “他停在树底下那会儿，我就该去。老潘现在去找他，人带到了，我写给您看。” # speaker: me
    一点二十，老潘发来两个字：到了。刀也依法取了。你转过屏幕给她看。 # speaker: narrator
    ~ held = true
  }
  “用哪部手机，先发什么暗号？几点发？别的号发来的，您一概别信。” # speaker: me
  “绣坊组长的。下午两点。先发一个‘线’字。我回颜色，红，是有事。” # speaker: xiaoyu # mood: calm
  “他哪天出来，我先发‘线’。处罚决定书，我当面交给您，不寄，存我这儿也行。急了，发短信到12110，写地方，写‘听不见’；后头加不加区号，咱们现在就对好。” # speaker: me
  “敲门呢？” # speaker: xiaoyu # mood: concerned
  “住处的门口有灯，按铃就闪。我去过，看得见。” # speaker: me
  她把“灯”字看了又看。住哪儿，材料上一格也没填。 # speaker: narrator
  { own:
    -> end_a
  - else:
    -> pick_end
  }

=== pick_end ===
{ held:
  -> end_e
- else:
  -> end_b
}

=== end_a ===
处罚决定书下来那天，你当面给她看。经过那一段，有一行引号：他拿刀。放桌。看我。笑。 # speaker: narrator
{ aid:
  那副助听器，验完就还给了她。修不好了，她说留着。耳朵上戴的那副是借的，新的已经批了。 # speaker: narrator
- else:
  助听器擦过了，看不出泡过水，那一样没能认定。刀那一段，认定了。耳朵上那副是借的，新的已经批了。 # speaker: narrator
}
他出来的前一天下午两点，你发了一个“线”。一分钟后，她回：绿。 # speaker: narrator
入冬，所里收到一块绣片，绣的是一个键盘，二十六个字母，针脚一个不缺。背面有一行小字。 # speaker: narrator
“我的话，一个字没少。” # speaker: xiaoyu # mood: smile # ending: c03-end-a # outcome: 一个字没少
-> END

=== end_b ===
他没有进院，也就没有人问过他。刀还在门后。 # speaker: narrator
{ told:
  她那晚住进了庇护所。第四天她回绣坊取活，天擦黑，绣坊组长看见墙外有手电晃，打了110。民警到的时候，他正在翻院墙。她没有伤着。 # speaker: narrator
  他被带走了。送她回去的车，绕了两条街。 # speaker: narrator
- else:
  她那晚住在绣坊，门从里头顶着。第四天夜里，绣坊组长看见墙外有手电晃，打了110。民警到的时候，他正在翻院墙。她没有伤着。 # speaker: narrator
  他被带走了。她住进了庇护所，门口有一盏一按就闪的灯。 # speaker: narrator
}
{ own:
  “我写了刀，也给你们看了，他要来。你们收好了，没有去。” # speaker: xiaoyu # mood: tired
- else:
  “那天他就在树下。我看见了，你们也看见了。” # speaker: xiaoyu # mood: tired
}
可以从“他发来的”重来：消息留下，人先管住，不等他找上门。 # speaker: narrator # ending: c03-end-b # outcome: 树底下的人 # red: not-handled # retry: c03-7
-> END

=== end_d_paper ===
简报写得很动情，用了化名，写了绣坊，也写了水缸和刀。三天后，镇上一个群里有人转了，猜是谁。 # speaker: narrator
他那天已被带到所里，没有见着她。可她借住的地方不能再待，县妇联补知道了刀的事，连夜把她送到外县，人平安。 # speaker: narrator
她把键盘推开了，不肯再写。过了一个多月，外县的社工才捎来一张纸。 # speaker: narrator
“那是给警察的字。” # speaker: xiaoyu # mood: solemn
可以从“谁该知道”重来：必报的先告诉她，别的由她一行一行打钩。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # retry: c03-6
-> END

=== end_d_meet ===
他来了，很和气，进门先递烟。晓雨从里间出来，看见他，转身跑进了女厕所，反锁了门。 # speaker: narrator
外头的人喊她，她听不见；她在里头待了两个钟头，是冯主席从门缝底下塞了张纸，她才开的门。 # speaker: narrator
她没有伤着，当夜送去了外县。他那天也被留下问了话，后来依法受到处罚。 # speaker: narrator
“你们说，我自己说。为什么叫他？” # speaker: xiaoyu # mood: eyesClosed
{ told:
  可以从“他发来的”重来：不回，留证，先去把他管住。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # retry: c03-7
- else:
  { reported:
    可以从“他发来的”重来：不回，留证，先去把他管住；报了谁，也打给她看。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # retry: c03-7
  - else:
    刀的事，县妇联那天一直没有人去说全。可以从“谁该知道”重来：先告诉她，再补报；他发来的，一个字也不回。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # red: not-handled # retry: c03-6
  }
}
-> END

=== end_d_form ===
材料一式几份，有一份到了他手里。那一栏，写着她的新住处。 # speaker: narrator
他托人去看过一回。门口的闪灯亮了，她没有开门，从窗帘缝里看清了是谁，按冯主席教的，发短信到12110。民警几分钟就到了。 # speaker: narrator
她没有伤着，当天换到了外县。门口又装了一盏灯。 # speaker: narrator
“我刚记住这里的路。” # speaker: xiaoyu # mood: tired
{ not held:
  刀还在门后的那几天，没有人去问过他。可以从“他发来的”重来：先管住人；材料上也不写她住哪儿。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # red: not-handled # retry: c03-7
- else:
  { reported:
    可以从“听不见敲门”重来：材料上不写她住哪儿，怎么找她，她来定。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # retry: c03-8
  - else:
    刀的事，县妇联那天一直没有人去说全。可以从“谁该知道”重来：先告诉她，再补报；材料上不写她住哪儿。 # speaker: narrator # ending: c03-end-d # outcome: 不该知道的人 # red: not-handled # retry: c03-6
  }
}
-> END

=== end_e ===
他那天没有回去，依法受到处罚。她有地方住，平安。 # speaker: narrator
{ not own:
  只是刀那一段，材料里没有她自己的话。律师来问，她又从头写了一遍，写到“看我”，停了很久。 # speaker: narrator
- else:
  只是他哪天出来，没有人能直接告诉她。她从绣坊的窗口看见他的摩托车，才知道。 # speaker: narrator
}
{ told:
  县妇联的社工每周去看她，用文字。 # speaker: narrator
  { not own:
    “我写过一遍。再写，手会抖。” # speaker: xiaoyu # mood: tired
    可以从“她的字”重来：一次一句，照她的字记，让她自己核。 # speaker: narrator # ending: c03-end-e # outcome: 隔了一层 # retry: c03-4
  - else:
    “摩托车，我先看见。你们的字，没有来。” # speaker: xiaoyu # mood: tired
    可以从“听不见敲门”重来：她能用的办法，她定的暗号，看得见的门铃。 # speaker: narrator # ending: c03-end-e # outcome: 隔了一层 # retry: c03-8
  }
- else:
  { reported:
    县妇联的社工打听着来看她，她不知道这人从哪儿晓得的，头两回没有开门。 # speaker: narrator
    “你们打了很多电话。没有一个，给我看。” # speaker: xiaoyu # mood: tired
    可以从“谁该知道”重来：必报的先告诉她，再当着她报全。 # speaker: narrator # ending: c03-end-e # outcome: 隔了一层 # retry: c03-6
  - else:
    刀的事，县妇联那头没有人知道，也就没有人来。半个月后冯主席来看她，才从头补上。 # speaker: narrator
    “我写了刀。该来的人，不知道。” # speaker: xiaoyu # mood: tired
    可以从“谁该知道”重来：必报的先告诉她，再当着她报全。 # speaker: narrator # ending: c03-end-e # outcome: 隔了一层 # red: not-handled # retry: c03-6
  }
}
-> END
