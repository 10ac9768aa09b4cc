# title: 骨科三号诊室
# id: field-07
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 伤情
# minutes: 12

VAR wary = false
VAR told = false
VAR alone = false
VAR card = false
VAR visit = false
VAR sealed = false

-> prologue

=== prologue ===
星期六下午，市医院骨科，三号诊室。前面还有九个号。 # speaker: narrator
你是乔医生。进来的是两个人，女的坐下，男的站在她身后，一只手搭着椅背。 # speaker: narrator
“大夫，我爱人，楼梯上滑了一跤。她走路从来不看脚底下。” # speaker: husband # mood: smile
病历上写着：许玥，三十一岁，小学老师。右手腕肿得发亮，她用左手托着，没有叫疼。 # speaker: narrator
-> f07_1

=== f07_1 ===
# point: f07-1
# title: 两个人
“怎么摔的？” # speaker: me
“下楼拿快递，一脚踩空。昨儿晚上，九点来钟。” # speaker: husband # mood: calm
她张了张嘴，看看他，又合上了。毛衣领子很高，屋里这么热，她没有解。 # speaker: narrator
* [“许老师，您自己来说。” # id: f07-1a # q: weak # score: empathy+0 safety-1 # cite: un.health.1 un.principle.5 # why: 想听她说是对的，可他就站在身后，她只能照着他的说。]
  “许老师，您自己来说，怎么摔的？” # speaker: me
  “……踩空了。九点来钟。” # speaker: xuyue # mood: blank
  一字不差。他笑着拍了拍她的肩，她往前让了半寸。 # speaker: narrator
  ~ wary = true
  -> f07_2
* [“这不像摔的，他打的吧？” # id: f07-1b # q: taboo # score: empathy-2 safety-2 # cite: un.principle.5 un.health.note.2 un.feature.7 # why: 眼力没错，可当着他的面一问，回家受罚的是她。]
  “我看这伤不像摔的。是他打的吧？” # speaker: me
  屋里静了一下。 # speaker: narrator
  “大夫，您这话什么意思？” # speaker: husband # mood: serious
  ~ wary = true
  -> f07_8
* [“先活动一下，我看看手。” # id: f07-1c # q: ok # score: empathy+0 safety+1 # cite: un.health.3.1 manual.look.clues.2 # why: 该查的查了，可他一直在旁边，她一个字也没有机会说。]
  “先活动一下，我看看手。” # speaker: me
  袖子推上去，小臂外侧有几块淤青，一块紫，两块发黄。不是同一天的。 # speaker: narrator
  “她皮肤薄，碰一下就青。” # speaker: husband # mood: calm
  -> f07_2
* [“拍片室只进病人，您稍等。” # id: f07-1d # q: best # score: safety+2 empathy+1 # cite: un.health.1.2 un.health.note.2 un.principle.5 manual.look.clues.2 # why: 用人人都一样的规矩，把他留在门外，不惊动谁。]
  “先拍个片。拍片室有射线，只进病人，家属都在外头等，您帮着取一下号。” # speaker: me
  “应该的，应该的。” # speaker: husband # mood: smile
  门一关，她的肩膀松下来一点。你推开袖子，几块淤青，一块紫，两块发黄，不是同一天的。 # speaker: narrator
  “……要拍多久？” # speaker: xuyue # mood: tired
  “您要多久，就多久。” # speaker: me
  ~ alone = true
  -> f07_2

=== f07_8 ===
# point: f07-8
# title: “换一家”
他扶着她的胳膊，把她从椅子上带了起来。 # speaker: narrator
“走，换一家。什么大夫。” # speaker: husband # mood: serious
* [“有事打12338，卡您拿着。” # id: f07-8a # q: taboo # score: safety-2 empathy-1 # cite: un.feature.7 un.principle.5 manual.qa.1.7.cards # why: 号码是对的，可当着他递出去，就成了她的罪证。]
  “许老师，有事打12338，这张卡您拿着。” # speaker: me
  他先接了过去，看了看正面，又看了看背面，揣进自己兜里。 # speaker: narrator
  -> end_b
* [“那药开好了，记得复查。” # id: f07-8b # q: weak # score: safety-1 # cite: un.health.2 un.principle.5 # why: 不争是对的，可门一关，今天就没有第二个人能问她了。]
  “那药先开好了，一周记得复查。” # speaker: me
  她回头看了你一眼。那一眼很快。 # speaker: narrator
  -> end_b
* [“话是我说重了。片子得拍。” # id: f07-8c # q: best # score: empathy+1 safety+2 # cite: un.principle.5 un.health.3.1 un.health.note.2 # why: 先退一步，让他消气；片子是正当的理由，也是她唯一的空当。]
  “话是我说重了，对不起。手腕肿成这样，片子得拍，不拍耽误的是她的手。” # speaker: me
  “有射线，家属在外头等，十分钟。” # speaker: me
  他看了看表，松开了手。门关上，你听见他的脚步停在门外，没有走远。 # speaker: narrator
  ~ alone = true
  -> f07_2

=== f07_2 ===
# point: f07-2
# title: 哪儿能说话
拍片时家属都退到了门外。片子出来了：没有骨折，韧带伤了，要固定。护士小郁进来，手里是一张院里新发的表，十道题。 # speaker: narrator
{ wary:
  门外的脚步，走两步，停一停。 # speaker: narrator
- else:
  门外，他在打电话，声音很和气。 # speaker: narrator
}
“乔大夫，这个表……要不要给她做？” # speaker: nurse # mood: concerned
* [“让她自己填，夹进病历。” # id: f07-2a # q: taboo # score: safety-2 legality-1 # cite: un.health.note.2 un.feature.7 un.health.principle.3 # why: 病历本一出门就在他手上，题目和勾，他都看得见。]
  “让她自己填，填好夹进病历本，省事。” # speaker: me
  小郁没有动。她看了看门。 # speaker: narrator
  “病历本，是她爱人拿着的。” # speaker: nurse # mood: concerned
  表收了回来。许玥已经看见了第一题，脸上的血色退了下去。 # speaker: narrator
  ~ wary = true
  -> f07_3
* [“拉上帘子，我小声念。” # id: f07-2b # q: weak # score: safety-1 # cite: un.health.note.2 un.health.note.3 # why: 帘子挡不住声音；十道题念下来，像审人，不像看病。]
  “拉上帘子，我小声念，您点头摇头就行。” # speaker: me
  第一题念到一半，门被推开一条缝：“快好了吗？” # speaker: narrator
  “快了。” # speaker: xuyue # mood: blank
  她一道题也没有答。 # speaker: narrator
  ~ wary = true
  -> f07_3
* [“去石膏室，门关上再说。” # id: f07-2c # q: best # score: empathy+1 safety+2 legality+1 # cite: un.health.note.2 un.health.note.3 un.health.idea.4 un.health.1.2 # why: 先看四样齐不齐：私密的屋子、受过训的人、转介、流程。表不用人人做。]
  “不念表，不是人人都要问。去石膏室打夹板，那屋有两道门。” # speaker: me
  小郁受过培训，转介的名单贴在石膏室柜门里侧，院里的流程你们都练过。四样都齐，你才开口。 # speaker: narrator
  “小郁，外头你跟家属说，打夹板要二十分钟，请他去一楼交费。” # speaker: me
  第二道门关上了，走廊的声音没有了。 # speaker: narrator
  ~ alone = true
  -> f07_3
* [“就在这儿，我随口问问。” # id: f07-2d # q: ok # score: empathy+1 safety-1 # cite: un.health.note.2 un.health.note.4 # why: 语气不吓人，可门外站着的那个人，听得见每一句。]
  “表先不做，就在这儿，我随口问问。” # speaker: me
  你压低了声音。她看着门底下那道缝，缝里有一双皮鞋。 # speaker: narrator
  -> f07_3

=== f07_3 ===
# point: f07-3
# title: 问
{ alone:
  她把左手放在膝盖上，指甲掐着掌心。 # speaker: narrator
- else:
  她坐得笔直，眼睛不看你，看着门。 # speaker: narrator
}
“真是楼梯。我自己不小心。” # speaker: xuyue # mood: tired
* [“他为什么打你啊？” # id: f07-3a # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01.never.1 manual.taboo.01 un.health.note.4 # why: 她还什么都没说，这一句先认定了，又把错问到她身上。]
  “他为什么打你啊？是不是你们吵架了？” # speaker: me
  “没有人打我。我说了，是楼梯。” # speaker: xuyue # mood: blank
  她把袖子拉了下来，一直拉到手背。 # speaker: narrator
  ~ wary = true
  -> f07_4
* [“没有就好，开点止痛药。” # id: f07-3b # q: weak # score: empathy-1 safety-1 # cite: un.health.1 manual.look.clues.2 # why: 三块颜色不一样的淤青就在眼前，她说没有，你就信了没有。]
  “没有就好。我开点止痛药，三天别沾水。” # speaker: me
  “好。谢谢大夫。” # speaker: xuyue # mood: blank
  她说谢谢的时候，看了你一眼，像还在等一句什么。 # speaker: narrator
  -> f07_4
* [“这青的，可不像昨天的。” # id: f07-3c # q: ok # score: safety+1 empathy+0 # cite: un.health.3.1 manual.look.clues.2 # why: 看得准，可像在戳穿她；她得先知道，说与不说都行。]
  “这几块青的，可不像是昨天的。” # speaker: me
  她很久没出声。 # speaker: narrator
  “……上个月的。他推了我一下。” # speaker: xuyue # mood: tired
  说完，她像是吓了自己一跳。 # speaker: narrator
  ~ told = true
  -> f07_4
* [“我想问句话，不答也行。” # id: f07-3d # q: best # score: empathy+2 safety+1 # cite: un.health.note.4 un.health.2.1 un.health.1.2 un.feature.6 manual.attitude.2 # why: 先说不答也行，再不评判地问，把“丢人”两个字拿开。]
  “我想问句话，不答也行，药照开，夹板照打。” # speaker: me
  “这样的伤，我见过摔的，也见过家里人弄的。弄伤您的要是家里人，那不是您的错，也不丢人。” # speaker: me
  她低下头，眼泪掉在夹板上，很快用袖子擦了。 # speaker: narrator
  “……他推的。推完就跪下来，一晚上没睡，给我敷手。” # speaker: xuyue # mood: tired
  “谢谢您肯告诉我。” # speaker: me
  ~ told = true
  -> f07_4

=== f07_4 ===
# point: f07-4
# title: 回家安不安全
{ told:
  “他平时真不这样。您看他多周到。” # speaker: xuyue # mood: concerned
- else:
  “大夫，我手疼，能快点吗？他等急了。” # speaker: xuyue # mood: calm
}
她看了一眼墙上的钟，又看了一眼。 # speaker: narrator
* [“您也有不对的地方吧？” # id: f07-4a # q: taboo # score: empathy-2 safety-1 # cite: un.social.2 manual.taboo.01 un.health.note.4 # why: 各打五十板听着公道，她听见的却是：你也该打。]
  “两口子的事，您也有不对的地方吧？” # speaker: me
  “可能吧。” # speaker: xuyue # mood: blank
  她自己把胶布撕开一段，又粘了回去。 # speaker: narrator
  -> f07_5
* [“听我的，赶紧离了吧。” # id: f07-4b # q: weak # score: empathy-1 legality-1 # cite: un.principle.4 un.health.principle.1 un.justice.8.3 # why: 是替她着急，可离不离是她的事，今晚危不危险倒没问。]
  “听我一句，赶紧离了吧，还年轻。” # speaker: me
  “我妈也这么说。” # speaker: xuyue # mood: tired
  她笑了笑，再没往下讲。 # speaker: narrator
  -> f07_5
* [“一年几回？有几年了？” # id: f07-4c # q: ok # score: safety+1 record+1 # cite: un.health.3.1 manual.qa.1.1 # why: 问得有用，可要命的那几样，掐脖子、刀、威胁，没有问到。]
  “这样的伤，一年几回？有几年了？” # speaker: me
  “……两年。不多。” # speaker: xuyue # mood: tired
  ~ told = true
  -> f07_5
* [“掐过脖子、拿过刀没有？” # id: f07-4d # q: best # score: empathy+1 safety+2 legality+1 # cite: un.justice.8.3 wanjia.assessment.3 manual.report.life-threat.3 manual.report.life-threat.2 un.health.5.3 un.feature.5 # why: 要命的那几样先问清：有，就必须报；没有，才由她慢慢想。]
  “不管怎么伤的，这几句每个人我都会问清。掐过脖子、拿过刀没有？说过要人命的话没有？您自己有过不想活的念头没有？” # speaker: me
  “没有，都没有。就是推，拽，砸东西。” # speaker: xuyue # mood: calm
  她自己把领口拉开一点：锁骨边上一块青，撞在柜角上的。脖子上没有，咽东西、喘气也没有不对。 # speaker: narrator
  “家里有孩子、老人吗？今天回去，您怕不怕？” # speaker: me
  “没孩子。他刚道过歉，这几天……会很好。” # speaker: xuyue # mood: tired
  “那要是不好了呢？” # speaker: me
  “我有我妈家的钥匙。走路十分钟。” # speaker: xuyue # mood: concerned
  ~ told = true
  -> f07_5

=== f07_5 ===
# point: f07-5
# title: 报与不报
夹板打好了。她盯着你手里的笔。 # speaker: narrator
“大夫，您不会报警吧？我班上四十三个孩子，家长群里一传，我还怎么站讲台。” # speaker: xuyue # mood: concerned
* [“您不报，我也得替您报。” # id: f07-5a # q: taboo # score: empathy-2 legality-2 safety-1 # cite: un.health.note.1 un.health.principle.1 law.dv.5 law.dv.14 # why: 没听到要命的情形，她又是能做主的成年人，替她报就是替她做主。]
  “您不报，我也得替您报，我这是为您好。” # speaker: me
  “我没有说过他打我。我说的是楼梯。” # speaker: xuyue # mood: serious
  你已经拨通了。民警来得很快，她把话一句一句收了回去。 # speaker: narrator
  -> end_c
* [“要不要报，想好了叫我。” # id: f07-5b # q: ok # score: empathy+1 legality+1 # cite: un.health.note.1 law.dv.5 un.social.1 # why: 听她的没错，可除了报警还有哪些路，一条也没有说。]
  “要不要报警，您想好了叫我。” # speaker: me
  “嗯。那就……不报。” # speaker: xuyue # mood: calm
  她松了口气。可后头该怎么办，她还是不知道。 # speaker: narrator
  -> f07_6
* [“这点伤不重，先养着吧。” # id: f07-5c # q: weak # score: empathy-1 safety-1 # cite: un.health.2 manual.qa.1.7 # why: 手腕是不重。可打人是违法的，这句话她今天没有听到。]
  “这点伤不重，先养着吧，别想那么多。” # speaker: me
  “嗯，是不重。” # speaker: xuyue # mood: blank
  -> f07_6
* [“您不点头，我不报警。” # id: f07-5d # q: best # score: empathy+2 legality+2 safety+1 referral+1 # cite: un.health.note.1 un.health.note.1.legal law.dv.5 law.dv.14 law.doctors.33 law.po.1 law.warning.6 manual.qa.1.7 un.principle.5 un.social.1 # why: 听她的，把例外也讲明；报警以外还有哪些路，一样样说清。]
  “您不点头，我不报警。有两样例外，先跟您讲明：要是有了要命的事，或者伤着孩子和自己做不了主的人，我们必须报，报之前先告诉您。” # speaker: me
  “还有，涉嫌伤害的，医生要按规定报给院里，只说必要的，跟报警不是一回事，也先让您知道。报警不报警，您定。” # speaker: me
  { told:
    “推人、拽人，也是家暴，是违法的。报警以外，也有路：您可以要派出所给他出告诫书，可以不离婚就向法院申请保护令，也可以只找个人说说话，打12338。” # speaker: me
  - else:
    “要是哪天用得着：在家里动手是违法的；可以报警，可以不离婚就向法院申请保护令，也可以只找个人说说话，打12338。” # speaker: me
  }
  “……原来不是只有报和不报。” # speaker: xuyue # mood: calm
  -> f07_6

=== f07_6 ===
# point: f07-6
# title: 病历怎么写
从这里起，换你来当护士小郁。乔医生在开单子，你扶着许玥的胳膊，屋里就你们三个。 # speaker: narrator
“病历上……写什么？我手机上那个挂号的，他有密码，什么都看得到。” # speaker: xuyue # mood: concerned
* [“照您的话，写摔伤好了。” # id: f07-6a # q: weak # score: record-1 legality-1 # cite: law.dv.7 law.po-impl.7 un.health.6.1 # why: 看着是顺她，可写死了“摔伤”，以后这一页就帮不了她。]
  “照您的话，写摔伤好了，省得他看见。” # speaker: me
  她点点头，又像有点失望。 # speaker: narrator
  -> f07_7
* [“就写‘家庭琐事’，两头好看。” # id: f07-6b # q: taboo # score: record-2 legality-2 empathy-1 # cite: law.dv.7 law.doctors.56 un.health.6 wanjia.police.2 # why: 四个字把伤写没了。将来她要用，这一页就成了他的证据。]
  “就写‘家庭琐事’，两头都好看。” # speaker: me
  “病历上没有这种病。” # speaker: doctor # mood: serious
  乔医生把那行字划掉，重新写了。许玥看着那道杠。 # speaker: narrator
  ~ wary = true
  -> f07_7
* [“我先拍几张，留个底。” # id: f07-6c # q: ok # score: record+1 empathy-1 # cite: un.health.6.1 manual.record.how.2 un.feature.7 # why: 想到留证是对的，可镜头举起来之前，先得她点头。]
  “我先拍几张，留个底。” # speaker: me
  她用左手挡了一下。你放下相机，才想起来没问她。 # speaker: narrator
  “拍了放哪儿？” # speaker: xuyue # mood: suspicious
  “……院里的相机，不是我的手机。” # speaker: me
  -> f07_7
* [“照实写，他看不到那一页。” # id: f07-6d # q: best # score: record+2 legality+2 empathy+1 # cite: un.health.6.1 un.health.principle.3 law.dv.7 law.po-impl.7 law.po.6 law.warning.4 un.feature.8 # why: 伤照实、话照原话；谁看得到、照片放哪儿，先让她点头。]
  “伤什么样就写什么样，您怎么说就怎么写，用引号。” # speaker: me
  你把电脑转过来，跟她一起查：手机上看得见的，只有药名和复查日期。 # speaker: narrator
  “细的那一页在院里，封着，调它要您本人签字。” # speaker: me
  “照片要不要拍，您定。拍了用院里的相机，跟那一页锁在一起。哪天您要用，去哪儿申请什么，它都说得上话。” # speaker: me
  “……手腕拍一张。胳膊上的，也拍。” # speaker: xuyue # mood: solemn
  她自己把袖子推了上去。 # speaker: narrator
  ~ sealed = true
  -> f07_7

=== f07_7 ===
# point: f07-7
# title: 敲门
有人敲门，两下，不急。 # speaker: narrator
“老婆，好了没？费交过了。” # speaker: husband # mood: smile
你们还有半分钟。 # speaker: narrator
* [“这是换药单，底下有号码。” # id: f07-7a # q: best # score: safety+2 referral+2 empathy+1 # cite: manual.qa.1.7.cards un.feature.7 un.feature.9 un.health.note.5.support un.social.1 # why: 先问带回去安不安全；没有名字，像换药单；再约一回单独见。]
  “这样的单子，带回去他翻见了，会怎么样？” # speaker: me
  “换药单，他不管。” # speaker: xuyue # mood: calm
  “那就它。上头只有换药的事，没有您的名字，底下那行‘咨询电话’就是。换了别人打过去，只答换药。星期三下午三点换药，换药室只进病人。” # speaker: me
  “星期三下午，他上班。” # speaker: xuyue # mood: solemn
  她把单子折了两折，夹进教案本。教案本星期一就放回学校。 # speaker: narrator
  ~ visit = true
  ~ card = true
  -> f07_9
* [“这叠材料，您回家看。” # id: f07-7b # q: weak # score: safety-1 legality+1 # cite: manual.qa.1.7.cards un.feature.7 # why: 都是有用的，可封面上几个大字，她怎么带得进门。]
  “这叠材料您带回家慢慢看，保护令、庇护，都有。” # speaker: me
  她看着封面上的大字，把两只手背到了身后。 # speaker: narrator
  “……放您这儿吧。” # speaker: xuyue # mood: concerned
  -> f07_9
* [“号码我这就发您微信上。” # id: f07-7c # q: taboo # score: safety-2 # cite: un.feature.7 un.principle.5 # why: 她刚说了，他有密码。发过去的，等于直接发给他。]
  “号码我这就发您微信上，您存一下。” # speaker: me
  “别！” # speaker: xuyue # mood: serious
  她的声音大得门外也听得见。敲门声停了。 # speaker: narrator
  ~ wary = true
  -> f07_9
* [“您记住12338，五个数。” # id: f07-7d # q: ok # score: referral+1 # cite: un.social.1 un.feature.9 # why: 记在心里最稳妥，可下一回谁在哪儿等她，没有约。]
  “您记住12338，五个数，别写下来。” # speaker: me
  她嘴唇动了动，像在背课文。 # speaker: narrator
  “记住了。” # speaker: xuyue # mood: calm
  ~ card = true
  -> f07_9

=== f07_9 ===
# point: f07-9
# title: 护士站
她去了洗手间。他走到护士站，靠着台子，把声音放得很低。 # speaker: narrator
{ wary:
  “你们在里头，待了不短啊。她都跟你们说什么了？” # speaker: husband # mood: suspicious
- else:
  “辛苦你们了。她这人心思重，都跟你们说什么了？病历我看一眼。” # speaker: husband # mood: smile
}
* [“没说什么，真没说什么。” # id: f07-9a # q: weak # score: safety-1 # cite: un.feature.7 manual.speak.style.1 # why: 没有漏，可急着撇清，反倒像是说过什么。]
  “没说什么，真的，真没说什么。” # speaker: me
  他看了你一会儿，笑了一下，拿笔帽在台子上敲了两下。 # speaker: narrator
  -> f07_10
* [“以后您注意点，别再动手。” # id: f07-9b # q: taboo # red: disclosed # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 un.health.principle.3 law.doctors.56 un.principle.5 # why: 想替她出口气，可这口气，今晚要她来还，这是红线。]
  { told:
    “她说是您推的。您以后注意点，别再动手了。” # speaker: me
    “是吗。她这么说的。” # speaker: husband # mood: calm
  - else:
    “她胳膊上的伤，我们都看见了。您以后注意点，别再动手了。” # speaker: me
    “是吗。她给你们看的。” # speaker: husband # mood: calm
  }
  -> end_d
* [“您问大夫吧，我不管这个。” # id: f07-9c # q: weak # score: safety+0 referral-1 # cite: un.feature.7 un.health.idea.4 # why: 推得掉这一句，推不掉他；乔医生那头，你没有打招呼。]
  “您问大夫吧，我不管这个。” # speaker: me
  他转身就往诊室走。好在门里还有下一个病人。 # speaker: narrator
  -> f07_10
* [“病情我们只跟本人说。” # id: f07-9d # q: best # score: safety+2 legality+2 # cite: un.feature.7 un.health.principle.3 law.doctors.56 un.health.idea.4 # why: 人人一样的规矩，不多不少；再给他一件能做的正经事。]
  “病情我们只跟病人本人说，谁家都一样，我爱人来了也一样。夹板两周不能沾水，家里的活儿，这两周您多干点。” # speaker: me
  “……行，应该的。” # speaker: husband # mood: calm
  许玥从洗手间出来，正好听见最后一句。她看了你一眼，嘴角动了动。 # speaker: narrator
  -> f07_10

=== f07_10 ===
# point: f07-10
# title: 交班
他们走了，他替她拎着包。六点，交班。 # speaker: narrator
“许玥这个，你怎么交？” # speaker: doctor # mood: tired
* [片子发科里群：看这伤 # id: f07-10a # q: taboo # red: disclosed # score: safety-2 legality-2 record-2 empathy-1 # cite: un.feature.7 un.health.principle.3 law.doctors.56 un.coordination.note.1 # why: 心疼她，也想让同事警醒；可群里有人认得许老师，这是红线。]
  你把片子和照片发进科里的群：“小学老师，三十一，看这伤，什么人啊。” # speaker: narrator
  “删掉！名字露着呢！” # speaker: doctor # mood: serious
  科里三十六个人，三个人的孩子在她那所小学。 # speaker: narrator
  -> end_d_group
* [“先记一笔，明天再补。” # id: f07-10b # q: weak # score: record-1 # cite: un.feature.8 un.health.6.1 law.dv.7 # why: 记得越晚，原话越淡；她下回来，谁在换药室等，也没有人知道。]
  “太忙了，交班本上先记一笔，明天再补。” # speaker: me
  第二天你轮休。那一笔，只有“夹板固定”四个字。 # speaker: narrator
  { card:
    -> end_a
  - else:
    { told:
      -> end_e
    - else:
      -> end_b
    }
  }
* [“原话写好了，封存，交社工。” # id: f07-10c # q: best # score: record+2 referral+2 legality+1 # cite: un.health.6.1 un.feature.8 un.feature.9 law.doctors.33 un.health.note.5.support un.coordination.note.1 law.po-impl.7 # why: 时间、原话、伤情、同意范围写全封好；只交给该接的那个人。]
  “几点来的，伤在哪儿、什么颜色，她的原话，哪些她点过头，都写好了，封存。给院里的那份，按规定来，只写必要的。” # speaker: me
  { visit:
    “社工那边，她没点头的不说。只请社工星期三下午三点在换药室，来不来、说不说，听她的。” # speaker: me
  - else:
    “社工那边，她没点头的不说。只请社工复查那天在换药室，来不来、说不说，听她的。” # speaker: me
  }
  “回访电话呢？” # speaker: doctor # mood: calm
  “不打。她手机他有密码。” # speaker: me
  ~ sealed = true
  { card:
    -> end_a
  - else:
    { told:
      -> end_e
    - else:
      -> end_b
    }
  }
* [“照常交，骨科一例，夹板。” # id: f07-10d # q: ok # score: record+0 safety+0 # cite: un.feature.7 un.feature.8 # why: 没有漏她的事，可也没有人接着她；下一班把她当普通扭伤。]
  “照常交：骨科一例，韧带伤，夹板固定。” # speaker: me
  下一班的同事点点头，在本子上打了个勾。 # speaker: narrator
  { card:
    -> end_a
  - else:
    { told:
      -> end_e
    - else:
      -> end_b
    }
  }

=== end_a ===
{ visit:
  她没有报警。星期三下午三点，换药室的椅子空着，一直空到五点。 # speaker: narrator
  三周后的一个课间，医院社工的电话响了。背景里有孩子在喊报告。 # speaker: narrator
- else:
  她没有报警，也没有再来医院。 # speaker: narrator
  三周后的一个课间，12338的电话响了，转到了社工手上。背景里有孩子在喊报告。 # speaker: narrator
}
{ told:
  “我是那个……手腕的。那天我只说了半截。我想问问，保护令，怎么写。” # speaker: xuyue # mood: calm
- else:
  “我是那个……摔了手腕的。其实不是摔的。这个号码，我一直记着。” # speaker: xuyue # mood: calm
}
社工跟她约在学校旁边的书店，单独见。写不写、写什么，她自己定。 # speaker: narrator
{ sealed:
  那天封存的一页，她签了字，调了出来，一个字不用再回想。 # speaker: narrator
- else:
  那天的病历没写出什么来，社工陪着她，从聊天记录里一条一条另外找。 # speaker: narrator
}
又过了两个月，她搬到了妈妈家。他签收了法院的裁定，没有再去学校门口。她的手腕，阴天还有点酸。 # speaker: narrator
“那天没有人逼我。所以我才敢打回来。” # speaker: xuyue # mood: smile # ending: f07-end-a # outcome: 三周后的电话
-> END

=== end_b ===
三个月后的夜里，救护车把她送到急诊，锁骨断了。这一回，值班医生让家属去一楼办手续，关上门，单独问了她一句。 # speaker: narrator
“你是第一个这么问我的。” # speaker: xuyue # mood: tired
伤重，又有了要人命的话，医生先告诉她，再报了警；她点了头。妇联的人第二天来了，陪她住到了妈妈家，锁骨慢慢长好了。 # speaker: narrator
{ wary:
  那个星期六，有几步惊动了他，后面就没法问了。可以从“两个人”重来：先把他留在门外，再开口。 # speaker: narrator # ending: f07-end-b # outcome: 没有人问过她 # retry: f07-1
- else:
  那个星期六，三块颜色不一样的淤青，好几个人都看见了。可以从“问”重来：先说不答也行，再问。 # speaker: narrator # ending: f07-end-b # outcome: 没有人问过她 # retry: f07-3
}
-> END

=== end_c ===
民警问她，她说是楼梯。问他，他说是楼梯。民警只好登记了，留下名片。 # speaker: narrator
回家的路上，他没有骂她，只说了一句：“你跟大夫讲的？”从那天起，看病都是他挂号，换了一家，又换一家。 # speaker: narrator
半年后，社区卫生站给老师们体检，一位护士把她单独请进里间，说“不答也行”。她坐了很久，开了口。 # speaker: narrator
她现在住在妈妈家，课照上，社工每两周见她一回。 # speaker: narrator
“我不是不想说。我是怕一说，就由不得我了。” # speaker: xuyue # mood: tired
孩子、自己做不了主的人受害，有生命危险的，必须报，先告诉她；其余的，她说了算。可以从“报与不报”重来。 # speaker: narrator # ending: f07-end-c # outcome: 不再来这家医院 # retry: f07-5
-> END

=== end_d ===
他一路给她拎着包，到家才把门反锁上。那天夜里，她跑出来，鞋也没穿，十分钟跑到了妈妈家。人没有大伤，手腕又肿了。 # speaker: narrator
第二天，妈妈陪她报了警。公安依法处理了他。护士站的事，院里查了。 # speaker: narrator
她换到另一家医院复查，那边的社工接着，人平安。 # speaker: narrator
{ told:
  “我就说了一句实话，他们转身就告诉了他。” # speaker: xuyue # mood: tired
- else:
  “我一个字没说，他们替我说给他听了。” # speaker: xuyue # mood: tired
}
她的伤、她的话，只跟她本人谈。可以从“护士站”重来。 # speaker: narrator # ending: f07-end-d # outcome: 话传到了他那儿 # retry: f07-9
-> END

=== end_d_group ===
星期一，家长群里就有人问：许老师的手，是不是让人打的？第三天，他在手机上看见了那张片子。 # speaker: narrator
她请了一个学期的假，住到了妈妈家。妈妈陪着她报了警，公安依法处理了他，人平安。 # speaker: narrator
删得再快，也有人存下来了。院里处理了这件事，写了道歉信，她没有收。 # speaker: narrator
“我最怕的，就是站不上讲台。” # speaker: xuyue # mood: blank
伤和话，只交给该接的那个人。可以从“交班”重来。 # speaker: narrator # ending: f07-end-d # outcome: 话传到了他那儿 # retry: f07-10
-> END

=== end_e ===
换药那天，她没有来。手机打不得，卡也没有带走，你们不知道去哪儿找她。 # speaker: narrator
两个月后，学校体检，校医看见她胳膊上新的淤青，请她单独坐了一会儿，给了她一个记得住的号码。她当天就打了。 # speaker: narrator
她现在住在妈妈家，社工每两周见她一回，手腕养好了。 # speaker: narrator
“在三号诊室，我说过一回的。说完，就没有下文了。” # speaker: xuyue # mood: tired
开了口，还要有路走。可以从“敲门”重来：先问什么她拿着才安全，再约一个他不在的时间。 # speaker: narrator # ending: f07-end-e # outcome: 没有来换药 # retry: f07-7
-> END
