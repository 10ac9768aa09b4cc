# title: 四盏灯
# id: field-08
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子
# minutes: 12

VAR rules = false
VAR leaked = false
VAR exposed = false
VAR reported = false
VAR told_up = false
VAR late = false
VAR green = false

-> prologue

=== prologue ===
月底，上午九点，社区家事关护工作站。一张长桌，六个单位，五张卡。 # speaker: narrator
你是主持人，街道妇联主席。卡上写的是化名：石榴，接警时冲突激烈；银杏，出过告诫书；海棠，保护令还在期；木槿，申请离婚，冷静期第二十天；芦苇，调解书刚签。 # speaker: narrator
网格员小凌在接大屏的线。窗户没关，楼下菜市场的吆喝，一声一声飘进来。 # speaker: narrator
-> f08_1

=== f08_1 ===
# point: f08-1
# title: 开场
“先说一句啊，区里下午要看表。红的别太多，上个月咱们街道排倒数第二。” # speaker: ma # mood: calm
几个人笑了，把笔拿了起来。 # speaker: narrator
* [“大家都熟，凭印象先打。” # id: f08-1a # q: weak # score: legality-1 record-1 # cite: station.colour station.intake.2 # why: 快是快，可印象里只有闹得凶的，不出声的那家就漏了。]
  “大家都熟，凭印象先打一遍，有不同的再说。” # speaker: me
  五分钟，五张卡都有了颜色。红的只有一张。 # speaker: narrator
  “这么快？” # speaker: ling # mood: concerned
  -> f08_2
* [“就低打吧，别太难看了。” # id: f08-1b # q: taboo # score: safety-2 legality-2 # cite: station.colour station.colour.result un.principle.5 # why: 灯是给家里人报信的，不是给上面看的。打低一格，就少去一回人。]
  “就低打吧，够得着黄的，就别打橙，别太难看了。” # speaker: me
  “对嘛，稳一点。” # speaker: ma # mood: smile
  贺警官的笔停了一下，没有往下写。 # speaker: narrator
  -> f08_2
* [“先念标准，一条对一张。” # id: f08-1c # q: best # score: legality+2 safety+1 record+1 # cite: station.colour station.colour.red.5 station.colour.red.2 station.colour.orange.1 station.colour.yellow.1 station.family.1 # why: 先把标准念给所有人听，含糊的地方当场记下，再看卡。]
  “排名的事我去说。咱们先念标准，一条对一张。含糊的地方，写下来，先按高的管。” # speaker: me
  你念一条，小凌在白板上写一条。石榴，接警时冲突激烈，有人受伤，红。海棠，有法院的保护令，红。没有人说话。 # speaker: narrator
  “这么念，我心里有底。” # speaker: he # mood: solemn
  ~ rules = true
  -> f08_2
* [“先照上个月的，有变再改。” # id: f08-1d # q: ok # score: record+1 safety-1 # cite: station.colour station.intake.2 # why: 有个底稿是好的，可上个月的颜色，装不下上个星期的事。]
  “先照上个月的抄过来，有变化的再改。” # speaker: me
  小凌照着抄。木槿那张，上个月还没有。 # speaker: narrator
  -> f08_2

=== f08_2 ===
# point: f08-2
# title: 大屏
大屏亮了。五行字，姓名、门牌、电话、孩子在哪个班，全在上头。 # speaker: narrator
“我把底册直接投上来了，省得大家翻。” # speaker: ling # mood: calm
门开着，送水的师傅扛着桶走进来，抬头看了一眼。 # speaker: narrator
* [“打印出来，贴网格栏里。” # id: f08-2a # q: taboo # red: disclosed # score: safety-2 legality-2 record-1 # cite: un.coordination.note.1 un.feature.7 un.feature.8 law.warning.23 # why: 方便了走访，也方便了每一个路过的人，这是红线。]
  “屏上看着累，打印几份，一人一份，再贴一张到楼下网格栏，谁家归谁一目了然。” # speaker: me
  打印机响了半天。小凌拿着胶水下了楼。 # speaker: narrator
  ~ leaked = true
  -> f08_3
* [“先投着吧，散了会再擦。” # id: f08-2b # q: weak # score: safety-1 record-1 # cite: un.coordination.note.1 un.feature.8 # why: 都是自己人，可门开着，一张照片就够了。]
  “先投着吧，都是自己人，散了会再擦。” # speaker: me
  送水的师傅又看了一眼，换好桶，走了。你起身把门关上。 # speaker: narrator
  -> f08_3
* [“关屏换代号，名册锁好。” # id: f08-2c # q: best # score: safety+2 legality+1 record+2 # cite: un.coordination.note.1 un.feature.7 un.feature.8 law.warning.23 station.mechanism.2 # why: 屏上只用代号；谁看得到全名、为什么，写进会议记录。]
  “先关屏。投代号，别的一概不上。名册我锁着，谁办哪一家，散会单独来看哪一页，写进会议记录。” # speaker: me
  小凌红着脸关了屏。再亮起来，只有五个花草的名字。你等送水的师傅换好桶，才把门关上。 # speaker: narrator
  “这样好。我只管要住处的那一家。” # speaker: luo # mood: calm
  -> f08_3
* [“电话遮一遮，门牌留着。” # id: f08-2d # q: ok # score: safety+1 record+0 # cite: un.feature.7 un.coordination.note.1 # why: 想到了遮，可门牌比电话更找得到人，姓名也还在上头。]
  “把电话遮一遮，门牌留着，好找。” # speaker: me
  小凌拉了一条黑框。门牌还亮着：六栋二单元。 # speaker: narrator
  “哟，这家我认识。” # speaker: zou # mood: calm
  -> f08_3

=== f08_3 ===
# point: f08-3
# title: 银杏
{ rules:
  “念到这儿有个地方：告诫书，红灯里写了，橙灯里也写了。打哪个？” # speaker: ling # mood: suspicious
- else:
  “银杏这家，上月我打的橙。可红灯那条里也有告诫书啊？” # speaker: ling # mood: suspicious
}
桌上静了静。告诫书是四天前送的。 # speaker: narrator
* [“写明两灯都有，先按高的。” # id: f08-3a # q: best # score: legality+2 safety+1 record+1 # cite: station.colour.red.1 station.colour.orange.2 law.warning.11 law.warning.12 station.early-handle.2.2 # why: 标准没写清，就把依据和疑义写下来，就高管着，报上去问。]
  “两灯都写了，标准没说清，不怪谁。依据写上，疑义写上，先按红的管，报区里问。” # speaker: me
  “告诫书送了四天，首访是七天以内。贺警官，社区和妇联配合，他和她都要见，分开见。” # speaker: me
  “后天上午，我约了她的。他那边，下午。” # speaker: he # mood: calm
  -> f08_4
* [“橙吧，红的要写说明。” # id: f08-3b # q: taboo # score: safety-2 legality-1 record-1 # cite: station.colour.red.1 station.colour.orange.2 un.principle.5 # why: 省了一页说明，少的是她那一份查访和照看。]
  “橙吧，打红的还得写说明。” # speaker: me
  “这就对了。” # speaker: ma # mood: smile
  小凌改了颜色，把告诫书的日期也一块儿删了，因为橙灯的格子里不用填。 # speaker: narrator
  -> f08_4
* [“先空着，等区里答复。” # id: f08-3c # q: weak # score: safety-1 legality+1 # cite: station.colour.red.1 station.colour.orange.2 law.warning.12 # why: 不乱打是对的，可空着的这些天，谁也没有把她当回事管。]
  “这家先空着，等区里答复了再打。” # speaker: me
  那一格成了白的。首访的日子，也没有人提。 # speaker: narrator
  -> f08_4
* [“举手吧，少数服从多数。” # id: f08-3d # q: weak # score: legality-1 # cite: station.colour.red.1 station.colour.orange.2 station.mechanism.1 # why: 看着公道，可危险不危险，不是举手举出来的。]
  “那就举手吧，少数服从多数。” # speaker: me
  四比二，橙。贺警官是少数。他把手放下的时候，看了看卡上的日期。 # speaker: narrator
  -> f08_4

=== f08_4 ===
# point: f08-4
# title: 木槿
“木槿这家好办，冷静期，黄灯，标准上白纸黑字。还有十天，我去劝劝，兴许不离了。” # speaker: zou # mood: smile
小凌没有动鼠标。 # speaker: narrator
“那个……上礼拜三，她隔壁来网格登记宽带，顺嘴说的。说木槿跟她讲过，他掐过她脖子。我记了个‘已知悉’。” # speaker: ling # mood: concerned
* [“记着，散了会我去看看。” # id: f08-4a # q: weak # score: safety-2 legality-1 # cite: manual.report.life-threat.3 manual.qa.1.5 # why: 肯去看是真心，可掐脖子是要命的信号，等不到散会。]
  “记着，散了会我去看看。先过下一张。” # speaker: me
  小凌把“已知悉”三个字又看了一遍。 # speaker: narrator
  -> f08_8
* [“停一下，这条等不到散会。” # id: f08-4b # q: best # score: safety+2 legality+2 # cite: manual.report.life-threat.3 manual.qa.1.5 station.colour.yellow.1 station.mechanism.2.assess manual.listen.how.3 un.coordination.note.2 # why: 黄灯只因冷静期；掐脖子按命危另报。会停下来，先找到她，找不到也照报。]
  “停一下。黄灯是给冷静期的。掐过脖子，是要命的信号，跟什么灯没关系，等不到散会。” # speaker: me
  “会停十五分钟，各位在屋里坐，手机先扣着。贺警官，请跟我到隔壁。小凌，她这会儿在哪儿，怎么找她才不惊动人？” # speaker: me
  “她上午在批发行记账。行里有座机，归她接。” # speaker: ling # mood: concerned
  -> f08_5
* [“没报过警，传话不作数。” # id: f08-4c # q: taboo # score: safety-2 legality-2 empathy-1 # cite: manual.report.life-threat.3 manual.listen.how.2 manual.look.after.3 un.justice.8.3 # why: 掐脖子常常不留印，也常常没报过警。等作数，就晚了。]
  “没报过警，隔壁的传话，不作数。先黄着。” # speaker: me
  “就是，两口子的话，传三道就变样了。” # speaker: zou # mood: calm
  -> f08_8
* [“那改成橙，多走访两回。” # id: f08-4d # q: ok # score: safety+0 legality-1 # cite: station.colour.orange.1 manual.qa.1.5 station.early-intervene.2 # why: 听进去了，可换个颜色不等于报了；该去的人还是没有去。]
  “那改成橙，月里多走访两回。” # speaker: me
  屏上黄的变成了橙的。楼下的吆喝声没有停。 # speaker: narrator
  -> f08_8

=== f08_8 ===
# point: f08-8
# title: 一条围巾
罗姐一直在翻自己的本子，这会儿抬起头来。 # speaker: narrator
“木槿这家……女的，是不是瘦瘦的，嗓子哑？昨天下午她来我窗口，问一个人能不能住一晚。三十度的天，围着条围巾。我问她怎么了，她说感冒。” # speaker: luo # mood: concerned
* [“先打给她，会停下来。” # id: f08-8a # q: best # score: safety+2 empathy+1 legality+1 # cite: manual.report.life-threat.3 manual.look.clues.2 manual.qa.1.5 manual.look.how.7 # why: 刚才那句没接住，现在接住：会可以停，她等不了。]
  “刚才是我听轻了。哑嗓子，大热天围围巾，再加上那句话，这是要命的信号。会停下来，先找到她。” # speaker: me
  “她上午在批发行记账，行里的座机归她接。” # speaker: ling # mood: concerned
  你叫上贺警官和小凌去了隔壁，把门关上。 # speaker: narrator
  -> f08_5
* [“请邹师傅去劝和劝和。” # id: f08-8b # q: taboo # score: safety-2 legality-2 # cite: law.wf-rules.11 manual.help.contact.mediator law.mediation.25 station.mechanism.4 # why: 有要命的信号，不能劝和，不能调解。一劝，她就更没处说。]
  “邹师傅，您下午去劝和劝和，有话好好说。” # speaker: me
  “成，我带上他老娘一块儿去。” # speaker: zou # mood: smile
  -> f08_7
* [“那我下午去她店里坐坐。” # id: f08-8c # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.3 un.principle.5 # why: 又往后推了半天。她昨天问的，是昨晚住哪儿。]
  “那我下午去她店里坐坐，买点水果。” # speaker: me
  “昨天她走的时候，天都黑了。” # speaker: luo # mood: tired
  -> f08_7
* [“贺警官，您先跑一趟。” # id: f08-8d # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 公安去了是对的；没先跟她说，上级妇联那头也还没有报。]
  “贺警官，这个等不得，您先跑一趟。” # speaker: me
  贺警官抓起帽子就走。半个钟头后他来电话，你到走廊上接：人在店里，吓了一跳，什么也不肯说，店里的人都围着看。 # speaker: narrator
  ~ reported = true
  -> f08_6

=== f08_5 ===
# point: f08-5
# title: 打给她
隔壁屋，门关着。小凌把批发行的座机号写在手心里，给你看了一眼。 # speaker: narrator
* [先打给她丈夫，两头听听 # id: f08-5a # q: taboo # red: disclosed # score: safety-2 legality-2 empathy-1 # cite: un.coordination.note.1 un.feature.7 un.principle.5 # why: 想听个全，却把她说过的话先送到了他耳朵里，这是红线。]
  “我先打给她丈夫，两头都听听，公道。” # speaker: me
  贺警官伸手来按，你已经说出了口：“听说你们最近……你掐过她？” # speaker: narrator
  -> end_d
* [给她手机发条短信，请回电 # id: f08-5b # q: weak # score: safety-2 # cite: un.feature.7 manual.ask.who.3 manual.form.4.field.1 # why: 短信会亮在屏上；谁先看见，你不知道，也不知道她几时回。]
  你发了一条：“家事关护站，请速回电。”过了十分钟，没有回音。 # speaker: narrator
  “别等了，我去。她手机上那条，回头得想办法圆。” # speaker: he # mood: concerned
  贺警官到了店里，她脸色发白：“那条短信，他先看见的。”她跟着贺警官上了车。 # speaker: narrator
  ~ reported = true
  -> f08_6
* [“您旁边有人吗？方便说吗？” # id: f08-5c # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: manual.report.life-threat.3 manual.taboo.06.say.3 manual.qa.1.5 manual.report.to.2 manual.report.to.3 manual.qa.1.4.report law.po.1 law.civil.1077 law.civil.1079 law.wf-rules.11 un.principle.4 un.feature.9 # why: 先问方不方便；讲明为什么必须报、怎么报，冷静期里也有路。]
  “批发行吗？我订两箱梨。您旁边有人吗？不方便，就说没货。” # speaker: me
  “……有货。您说。” # speaker: mujin # mood: suspicious
  “我是妇联的。有人替你担心，说他掐过你脖子。你这会儿喘气、咽东西难受吗？” # speaker: me
  很久，只听见冰柜的嗡嗡声。 # speaker: narrator
  “咽不下干的。前天晚上。……他说，冷静期没过，我就还是他的人。” # speaker: mujin # mood: tired
  “这是要命的事，我必须报公安，也报区妇联，先跟你说一声。民警不到店里，你挑个地方，女民警去，陪你看喉咙。说哪些，你听着。” # speaker: me
  “……后门，冷库那边。我孩子三点半放学。” # speaker: mujin # mood: concerned
  “孩子我们跟民警商量着接。打人是违法的；不等冷静期，你现在就能向法院申请人身安全保护令。要直接起诉离婚也行，起诉没有冷静期。办不办，你定。谢谢你愿意跟我们妇联说你的事情。” # speaker: me
  九点四十一分，贺警官当场接了报警，转请女民警；九点四十六分，你报了区妇联。每一句，电话那头都听着。 # speaker: narrator
  ~ reported = true
  ~ told_up = true
  -> f08_6
* [“我们得报公安，跟你说声。” # id: f08-5d # q: ok # score: legality+1 safety+1 empathy-1 # cite: manual.qa.1.5 manual.report.to.3 un.principle.4 # why: 先告诉她是对的；可没问她方不方便，也没商量怎么报。]
  “我是妇联的。你的事，我们得报公安，跟你说一声。” # speaker: me
  “你、你别……我这儿有人！” # speaker: mujin # mood: concerned
  电话挂了。贺警官已经出了门，从后门把她接了出来，她一路没有说话。 # speaker: narrator
  ~ reported = true
  -> f08_6

=== f08_6 ===
# point: f08-6
# title: 回到桌边
你推门回来，桌边的人都看着你。 # speaker: narrator
“到底什么情况？都是自己人，跟大家说说。” # speaker: ma # mood: concerned
* [“都在就好，我从头说一遍。” # id: f08-6a # q: taboo # score: safety-1 legality-2 empathy-1 # cite: un.coordination.note.1 un.feature.7 law.warning.23 # why: 坐在一张桌上，不等于都该知道。多一张嘴，多一条缝。]
  “都在就好，我从头说一遍。她在批发行上班，前天晚上……” # speaker: me
  邹师傅听完，叹了口气。 # speaker: narrator
  “我说呢，她婆婆跟我一个广场跳舞。” # speaker: zou # mood: calm
  -> f08_7
* [“保密，谁也不要再问了。” # id: f08-6b # q: weak # score: legality+1 referral-1 # cite: un.coordination.note.1 un.feature.9 station.mechanism.1 # why: 守住了，可住处要人留，孩子要人接，没人知道自己该做什么。]
  “保密，谁也不要再问了。下一张。” # speaker: me
  “那……床位，我留不留？” # speaker: luo # mood: concerned
  你没有接她的话。 # speaker: narrator
  -> f08_7
* [“升红，细节民警会后讲。” # id: f08-6c # q: ok # score: safety+1 referral+0 # cite: station.colour.red.5 station.mechanism.2.assess un.coordination.note.1 # why: 颜色对了，话也没多；可今天谁去办哪一件，还没有定。]
  “木槿升红。细节，会后民警跟有关的人讲。” # speaker: me
  马主任在表上改了一笔，叹了口气。 # speaker: narrator
  -> f08_7
* [“办哪件，只讲哪一件。” # id: f08-6d # q: best # score: legality+2 referral+2 safety+1 record+1 # cite: un.coordination.note.1 un.coordination.local.2.3 un.feature.9 station.colour.red.5 station.mechanism.4 law.wf-rules.11 law.shelter.3 # why: 升红、写依据；要办事的各领一件，只知道自己那一件。]
  “木槿升红，依据写‘有危及生命的情形，已报公安’，就这一句。要办事的，我一人一件，单讲；不办的，不用知道。” # speaker: me
  罗姐领的是今晚一个床位，带一个孩子；小凌领的是哪天、从哪条路接人。邹师傅的那一栏，空着。 # speaker: narrator
  “我呢？我劝了一辈子架。” # speaker: zou # mood: suspicious
  “这一家，不劝，也不调。您的力气，留给别家。” # speaker: me
  他想了想，把老花镜摘了下来。 # speaker: narrator
  “……行。我听明白了。” # speaker: zou # mood: calm
  -> f08_7

=== f08_7 ===
# point: f08-7
# title: 必填项
轮到海棠。小凌打开“社区智慧大脑”，屏上跳出一个红框：“现住址，必填。” # speaker: narrator
“她搬走了，新地址只有法院和咱们站知道。不填，存不进去。” # speaker: ling # mood: concerned
* [“必填就填吧，有密码的。” # id: f08-7a # q: taboo # red: disclosed # score: safety-2 legality-2 record-1 # cite: law.po-impl.4 un.feature.8 un.coordination.note.1 station.mechanism.2 # why: 密码人人都有。搬走的人住哪儿，写进去就是告诉人，这是红线。]
  “必填就填吧，系统有密码的。” # speaker: me
  小凌敲了进去。右上角写着：本页可见账号，一百一十二个。 # speaker: narrator
  ~ exposed = true
  -> f08_9
* [“这户先不录，省得出事。” # id: f08-7b # q: ok # score: safety+1 record-1 # cite: station.mechanism.2 un.feature.8 un.feature.9 # why: 地址保住了；可保护令几时到期、谁该盯着，也一起没了。]
  “这户先不录，省得出事。” # speaker: me
  小凌把海棠拖进了“暂存”。保护令还有多少天到期，屏上看不见了。 # speaker: narrator
  -> f08_9
* [“填她原来的家，好存进去。” # id: f08-7c # q: weak # score: legality-1 record-1 # cite: un.feature.8 law.po-impl.4 # why: 没漏新地址，可一张错的表，会把走访的人领到打人的人门口。]
  “填她原来的家，存得进去就行。” # speaker: me
  “那下回走访的，不就敲到他门上去了？” # speaker: ling # mood: suspicious
  光标闪了半天，还是存了。 # speaker: narrator
  -> f08_9
* [“写‘不录’，请系统改。” # id: f08-7d # q: best # score: safety+1 legality+2 record+2 empathy+1 # cite: law.po-impl.4 un.feature.7 un.feature.8 un.coordination.note.1 station.mechanism.2 law.dv.30 # why: 只填必要的，填了什么告诉过本人；现住址不写，系统的毛病报上去改。]
  “这一格写‘依法不录’。存不进去，就找管系统的改，今天我来打这个电话。” # speaker: me
  “别的只填三样：保护令几号到期，谁盯，出事找谁。到期以前提醒她，延不延，她定。填了哪几样，我下午告诉她本人。” # speaker: me
  “那我再加一条：谁点开过这一页，留个记号。” # speaker: ling # mood: calm
  -> f08_9

=== f08_9 ===
# point: f08-9
# title: 红转绿
最后一张，芦苇。邹师傅把调解书推到桌子中间，两个红手印，还没干透。 # speaker: narrator
“这一家，上月红灯。我跑了五趟，都签了，和好如初。转绿！” # speaker: zou # mood: smile
{ rules:
  你低头看白板：绿灯那一条，只写着“通过调解矛盾已经化解”。化没化解，谁说了算，没有写。 # speaker: narrator
- else:
  马主任已经在数绿的了。 # speaker: narrator
}
* [“调解书都有了，就绿吧。” # id: f08-9a # q: weak # score: safety-1 legality-1 # cite: station.colour.green station.mechanism.4 # why: 手印是真的；可她按的时候，旁边站着谁，没有人问。]
  “调解书都有了，就绿吧。” # speaker: me
  屏上亮起一点绿，很好看。 # speaker: narrator
  ~ green = true
  -> f08_10
* [“有谁单独听她说过？” # id: f08-9b # q: best # score: empathy+2 safety+2 legality+1 record+1 # cite: station.colour.green manual.qa.1.6.alone un.coordination.local.2.3 un.justice.8.5 manual.qa.1.3 station.measure.4 # why: 转不转，看她单独怎么说；由谁、隔多久、凭什么，写在卡上。]
  “邹师傅辛苦。我就问一句：谁单独听她说过？” # speaker: me
  没有人出声。 # speaker: narrator
  “……都是两口子一块儿。她话少，他说，她点头。” # speaker: zou # mood: concerned
  “那先不转。这个星期，我单独去见她，只听，不劝。标准没写清的，咱们自己先定，也报区里：我和贺警官一起看，三个月后再议，凭她单独说的话、这三个月的警情。写上。” # speaker: me
  “这个绿的，我本来都算进去了。” # speaker: ma # mood: tired
  “算我欠您的。” # speaker: me
  -> f08_10
* [“月底了，能绿的都绿。” # id: f08-9c # q: taboo # score: safety-2 legality-1 record-1 # cite: station.colour.green station.colour.result un.principle.5 # why: 灯绿了，人就不去了。她下一回出事，表上还是绿的。]
  “月底了，能绿的都绿。芦苇绿，银杏也往下放一格。” # speaker: me
  “哎，这就好看了。” # speaker: ma # mood: smile
  贺警官合上了本子。 # speaker: narrator
  ~ green = true
  -> f08_10
* [“先不动，下个月再看。” # id: f08-9d # q: ok # score: safety+1 record+0 # cite: station.colour.green manual.qa.1.6 # why: 没急着转绿是对的；可看什么、谁去看，下个月还是不知道。]
  “先不动，下个月再看。” # speaker: me
  “不动也行，反正是好了。” # speaker: zou # mood: calm
  -> f08_10

=== f08_10 ===
# point: f08-10
# title: 散会
十一点二十，楼下收摊了。小凌问，纪要怎么出。 # speaker: narrator
* [“照上月的模板，改个日期。” # id: f08-10a # q: weak # score: record-1 referral-1 # cite: station.mechanism.1 manual.record.case.4 un.feature.8 # why: 模板里没有谁办、几时办，散了会，五张卡又各回各的抽屉。]
  “照上月的模板，改个日期就行。” # speaker: me
  模板上写着：会议要求，加强联动，形成合力。 # speaker: narrator
  { leaked or exposed:
    -> end_c
  }
  { told_up:
    -> end_a
  }
  { reported:
    -> end_e
  - else:
    -> end_b
  }
* [“合个影，大屏也拍进去。” # id: f08-10b # q: taboo # red: disclosed # score: safety-2 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 manual.record.how.2 # why: 留痕要留，可屏上的每一行都有人认得，这是红线。]
  “来，合个影，大屏也拍进去，发公众号。” # speaker: me
  咔嚓一声。屏上正开着登记的那一页，六栋二单元，看得清清楚楚。 # speaker: narrator
  ~ leaked = true
  -> end_c
* [“谁办、几时办，念一遍。” # id: f08-10c # q: best # score: record+2 referral+1 legality+1 safety+1 # cite: un.coordination.local.2.3 un.coordination.strengthen.5 manual.record.case.4 manual.form.4.field.5 manual.form.4.field.6 manual.qa.1.5 manual.report.to.2 un.feature.8 station.mechanism.1 # why: 一家一行：谁办、几时办完、回给谁；漏报的当场补上；纸收齐。]
  “一家一行，谁办、几时办完、回给谁，念一遍。纸都留下，一张不带走。” # speaker: me
  { not reported:
    念到木槿，你停住了。“已知悉”三个字后头，什么也没有。 # speaker: narrator
    “是我漏了，现在就报。邹师傅，她家您先别去。” # speaker: me
    十一点二十六分，贺警官接了报警；十一点三十一分，你报了区妇联。女民警赶到批发行后门，先跟她讲了为什么必须报，陪她去看喉咙。 # speaker: narrator
    ~ late = true
  - else:
    { not told_up:
      念到木槿，“报给谁”只有派出所一个。你拿起电话，十一点二十六分，把区妇联那一头补上了，那边马上去联系法院和社工。 # speaker: narrator
    }
  }
  ~ told_up = true
  { leaked or exposed:
    -> end_c
  - else:
    -> end_a
  }
* [“会后各办各的，有事群里说。” # id: f08-10d # q: ok # score: referral-1 record+0 # cite: un.coordination.local.2.3 un.feature.7 station.mechanism.1 # why: 人都肯办，可没写谁办哪件；到了群里，又都成了公开的话。]
  “会后各办各的，有事群里说。” # speaker: me
  群里二十九个人。第一条就是：“木槿那家住几栋来着？”你赶紧撤了群，改成打电话。 # speaker: narrator
  { leaked or exposed:
    -> end_c
  }
  { told_up:
    -> end_a
  }
  { reported:
    -> end_e
  - else:
    -> end_b
  }

=== end_a ===
{ late:
  晚了两个钟头，还好她在。那天下午，医生看了喉咙，留她观察了一夜，孩子在姐姐家。 # speaker: narrator
- else:
  那天中午，民警陪她看了喉咙，医生写进了病历。三点半，孩子也接到了。 # speaker: narrator
}
木槿没有等冷静期过完。她向法院申请了人身安全保护令，字是她自己写的。他被公安依法处理了。 # speaker: narrator
{ green:
  芦苇的那盏绿灯，亮了两个星期。邻居报了警，她人没有大伤，对民警说，手印是他握着她的手按的。第二天，灯改了回来。 # speaker: narrator
}
表交上去了。你在区里的会上，把“两灯都有告诫书”那一条念了出来，下面有六个街道点头。 # speaker: narrator
{ rules:
  下个月再开会，你们对着白板上抄下来的标准，一张一张重新看，没有人问排名。 # speaker: narrator
- else:
  下一回开会，小凌先把标准抄在了白板上。 # speaker: narrator
}
“我给您留了两箱梨，脆的。” # speaker: mujin # mood: smile # ending: f08-end-a # outcome: 她没有等冷静期
-> END

=== end_b ===
木槿那一格亮着灯。没有人给她打过电话，也没有民警去过。 # speaker: narrator
一个星期后的半夜，楼下有人报了110。她被送进医院，喉咙肿得说不了话，孩子抱着邻居不撒手。医生说，救回来了。 # speaker: narrator
冷静期在病床上过完的。社工陪她申请了保护令，出院后，她带着孩子住到了姐姐家。 # speaker: narrator
“我跟隔壁说过，跟窗口也问过。她们都说，记下了。” # speaker: mujin # mood: tired
灯是灯，命是命。掐脖子，听见就报，公安和上级妇联两头都报，不等散会。可以从“木槿”重来。 # speaker: narrator # ending: f08-end-b # outcome: 灯照旧亮着 # red: not-reported # retry: f08-4
-> END

=== end_c ===
{ leaked:
  不到一个星期，几家的名字和门牌，出现在了业主群里。有人还给标了颜色。芦苇的丈夫举着手机，到站里来“评理”，保安拦住了。 # speaker: narrator
  石榴的门口来过两回生人。她和银杏都换了号，人没事，可谁的电话也不接了。 # speaker: narrator
- else:
  不到一个星期，有人在楼下的小卖部问，海棠是不是住这儿。那个门牌，只在系统里填过一回。 # speaker: narrator
  海棠连夜搬了家，换了号，人没事，可谁的电话也不接了。 # speaker: narrator
}
{ told_up:
  木槿那头，报得齐，当天就有人接着，她平安。 # speaker: narrator
- else:
  { reported:
    木槿那头，民警接着了，她平安；可后头没有人跟上，她自己在姐姐家挤了一个月。 # speaker: narrator
  - else:
    木槿是半夜被邻居喊110救下来的，人在医院，养得好。她说，原来你们早就知道。 # speaker: narrator
  }
}
回访要从头来：消息传得快，没有一家再肯开门。 # speaker: narrator
半年后，第一家重新开了门。开门的人问：“这回，还上屏吗？” # speaker: narrator
{ told_up:
  { leaked:
    代号、锁、谁能看，这三样，会前就要定。可以从“大屏”重来。 # speaker: narrator # ending: f08-end-c # outcome: 名单流出去了 # retry: f08-2
  - else:
    搬走的人住哪儿，哪个格子里也不写。可以从“必填项”重来。 # speaker: narrator # ending: f08-end-c # outcome: 名单流出去了 # retry: f08-7
  }
- else:
  该报的两头，那天也没有报齐。可以从“大屏”重来：先守住名字，再把木槿那一句当场报出去。 # speaker: narrator # ending: f08-end-c # outcome: 名单流出去了 # red: not-reported # retry: f08-2
}
-> END

=== end_d ===
电话那头没有说话，挂了。贺警官抓起帽子就往楼下跑。 # speaker: narrator
批发行在三条街外，他的修车铺在对面。民警到的时候，店里的姐妹已经把她锁进了冷库的值班室，他在外头踹门。 # speaker: narrator
他被带走了，她没有再伤着。当天她带着孩子去了外区的庇护所，由那边的社工接手。 # speaker: narrator
“他问我，你跟妇联说什么了。我什么也没说过啊。” # speaker: mujin # mood: concerned
上级来人，陪你们把那个上午复盘了一遍；区妇联也是那时才知道的。三个月后，那边的社工捎来话，她的嗓子好了。 # speaker: narrator
她说过的话，先到她那儿去核实，不到他那儿去。可以从“打给她”重来：先找到她，两头都报。 # speaker: narrator # ending: f08-end-d # outcome: 他先知道了 # red: not-reported # retry: f08-5
-> END

=== end_e ===
民警接到了她，陪她看了喉咙，他也被依法处理了。 # speaker: narrator
可区妇联不知道有她。头两夜有地方睡；往后怎么办、保护令怎么写，没有人跟她说过。第三天，她回去了。 # speaker: narrator
冷静期满了，她没有去拿证。又过了一个多月，贺警官查访，单独问了她一句，她拎着记账的包就跟着走了，这回有社工等着。 # speaker: narrator
“那天来了个民警，是好人。后来就只有他一个人。” # speaker: mujin # mood: tired
报了公安，还有上级妇联那一头，当时就要报，后面的人才接得上。可以从“散会”重来：谁办、几时、回谁，漏的当场补。 # speaker: narrator # ending: f08-end-e # outcome: 报了一头 # red: not-reported # retry: f08-10
-> END
