# title: 铁盒
# id: field-03
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 以放火相威胁
# warn: 孩子目睹暴力
# minutes: 12

VAR guarded = false
VAR told_both = false
VAR split = false
VAR recorded = false
VAR checked = false

-> prologue

=== prologue ===
逢集，镇社工站。门口晒着一排花椒，院子里全是麻味。 # speaker: narrator
你是站里的社工。这一案分两段：前一段你是社工，后一段交到派出所，你换成民警。 # speaker: narrator
上午十点半，一个女人贴着墙根走进来，围裙底下鼓着一块，是个饼干铁盒。 # speaker: narrator
-> f03_1

=== f03_1 ===
# point: f03-1
# title: 打开盒子
她姓王，叫红梅，四十四岁，种花椒的。她把盒子放到桌上，手没松开。 # speaker: narrator
“他打我六年了。诊所的单子、他写的悔过书，我都攒着。还有我丫头的一篇作文。你给看看，这些算不算证据？” # speaker: hongmei # mood: calm
她一边说，一边看墙上的钟。 # speaker: narrator
* [“都六年了，他为什么打你啊？” # id: f03-1a # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01.never.1 manual.taboo.01 un.social.2 # why: 攒了六年才走到这儿，头一句问的却是她的错。]
  “都六年了，他为什么打你啊？” # speaker: me
  “为什么……米饭硬了也打，下雨了也打。” # speaker: hongmei # mood: blank
  她把盒盖又按紧了些。 # speaker: narrator
  ~ guarded = true
  -> f03_2
* [“算，我一张一张帮您理。” # id: f03-1b # q: ok # score: empathy+1 legality+1 # cite: law.warning.4 law.po.6 manual.qa.1.4 # why: 话没有错，可她一直在看钟，今天安不安全没有问。]
  “算，都算。我一张一张帮您理。” # speaker: me
  “真算啊？” # speaker: hongmei # mood: smile
  她松开了手，又看了一眼钟。 # speaker: narrator
  -> f03_2
* [“缺不少，得先把证据补齐。” # id: f03-1c # q: weak # score: empathy-1 # cite: wanjia.silo.5 law.po.6 # why: 一开口就叫她补，她六年的心血先打了折扣。]
  “缺不少，日子、照片都不全，得先把证据补齐。” # speaker: me
  “补……怎么补？再挨一回？” # speaker: hongmei # mood: suspicious
  ~ guarded = true
  -> f03_2
* [“盒子先放着。他知道您来吗？” # id: f03-1d # q: best # score: empathy+2 safety+2 # cite: un.principle.5 un.justice.8.5 un.social.2 manual.taboo.01.say.1 manual.qa.1.1 wanjia.assessment.3 # why: 先看人，后看纸：他在哪儿、几点要回，比盒子要紧。]
  “您攒了六年，不容易。盒子先放着，跑不了。他知道您来吗？今天几点得回去？” # speaker: me
  “他在集上卖椒，下午四点收摊。我说我来买农药。” # speaker: hongmei # mood: calm
  “那咱们有工夫。发生了什么情况？从最近的说起，不想说的不说。” # speaker: me
  “最近是上礼拜天。他扇了我，耳朵嗡嗡响了两天。丫头在屋里写作业。” # speaker: hongmei # mood: tired
  “他动过孩子没有？耳朵现在怎么样？” # speaker: me
  “没动过丫头。耳朵好些了，还有点响。” # speaker: hongmei # mood: tired
  -> f03_2

=== f03_2 ===
# point: f03-2
# title: 一句话
她翻着盒子，翻到底，忽然停住了，把声音放得很轻。 # speaker: narrator
“他晓得有这个盒子，没找着。前天夜里他说，‘烧了它，先烧你’。昨天我回去，棚里那桶柴油，挪到灶房门口了。” # speaker: hongmei # mood: concerned
她说完，自己先笑了一下。 # speaker: narrator
* [“先把这些理完，再说这个。” # id: f03-2a # q: weak # score: safety-2 # cite: manual.report.life-threat.2 manual.qa.1.5 # why: 最要命的一句放到最后，理完了，她也该回去了。]
  “先把这些理完，再说这个，不耽误。” # speaker: me
  “哎。” # speaker: hongmei # mood: calm
  你给每一张编了号。编到十一的时候，门外有人喊她的名字。 # speaker: narrator
  -> f03_3
* [“这是要命的话，我得往上报。” # id: f03-2b # q: best # score: empathy+1 safety+2 legality+2 referral+2 record+1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.2 manual.report.to.3 wanjia.high-risk law.wf-rules.11 un.principle.5 # why: 话和柴油桶对得上，两头都报；先告诉她，再商量怎么报。]
  “他说了要烧，桶也挪了，这不是玩笑，是要命的事。派出所和上级妇联，我必须都报。先跟您讲明白，再打电话。” # speaker: me
  “报了，他回来找我咋办？” # speaker: hongmei # mood: concerned
  “所以咱们先商量：今晚您和丫头不在家，行吗？去哪儿，只有咱们和民警知道。他那头，民警等您到了地方再去。” # speaker: me
  “……我姐在县城，年里才搬的，他没去过。丫头住校，我去接了一道走。” # speaker: hongmei # mood: calm
  “民警陪您去接。老师那边也请他们说，只说家里有急事。电话里我讲哪几句，先念给您听，哪句不对您就摆手。” # speaker: me
  她一次手也没摆。你到里屋关上门打：十点五十二分，派出所；十点五十八分，县妇联。 # speaker: narrator
  ~ told_both = true
  ~ guarded = false
  -> f03_4
* [“您等着，我先打个110。” # id: f03-2c # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 报公安没错，可没先告诉她为什么，也漏了上级妇联。]
  “您等着，我先打个110。” # speaker: me
  “你等等！你打了，他不就晓得我来过？” # speaker: hongmei # mood: concerned
  电话已经通了。派出所说，半个钟头到。她把盒子抱回了怀里，没有走，也没有再说话。 # speaker: narrator
  过了一会儿，她自己说，今晚想去县城姐姐家，新搬的，他没去过；丫头住校，得先接上。 # speaker: narrator
  ~ guarded = true
  -> f03_4
* [“男人喝了酒，都是气头上的话。” # id: f03-2d # q: taboo # score: empathy-1 safety-2 legality-1 # cite: manual.report.life-threat.2 law.wf-rules.16 law.wf-rules.11 # why: 话可以推给酒，桶不会自己走。信了，就是送她回灶房。]
  “男人喝了酒，气头上的话，别往心里去。” # speaker: me
  “也是，他酒醒了就好。” # speaker: hongmei # mood: blank
  门外有人喊她的名字。她一把合上了盒子。 # speaker: narrator
  ~ guarded = true
  -> f03_3

=== f03_3 ===
# point: f03-3
# title: 有人喊她
喊她的是同村的一个婶子，隔着院墙：“红梅，你家老贺满街寻你哩！” # speaker: narrator
“我得走了。盒子……我还揣回去？” # speaker: hongmei # mood: concerned
* [“今天先不回，那话我得报。” # id: f03-3a # q: best # score: empathy+1 safety+2 legality+1 referral+2 # cite: manual.qa.1.5 manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 un.principle.5 # why: 刚才没接住的，这会儿接住：人留下，两头都报。]
  “今天先不回。刚才那句，是我没接住。要烧、又挪了桶，这是要命的事，派出所和上级妇联我都得报。讲哪几句，先念给您听。” # speaker: me
  你没有应声，等婶子的脚步走远。 # speaker: narrator
  “我姐在县城，新搬的，他没去过。丫头住校，能接了一道走不？” # speaker: hongmei # mood: concerned
  “能。请民警陪着去，怎么跟老师说，先问您。” # speaker: me
  她听完，慢慢坐下了。你到里屋打的电话：十一点二十，派出所；十一点二十五，县妇联。 # speaker: narrator
  ~ told_both = true
  -> f03_4
* [“盒子留我这儿，您快回去。” # id: f03-3b # q: weak # score: safety-2 # cite: un.principle.5 manual.qa.1.5 manual.report.life-threat.2 # why: 盒子保住了，人回去了。他找不着盒子，只会更急。]
  “盒子留我这儿，保险。您快回去，别让他起疑。” # speaker: me
  “哎，麻烦你了。” # speaker: hongmei # mood: calm
  她空着手走的，围裙瘪了下去。 # speaker: narrator
  -> end_b
* [“回去好好说，把那桶油挪开些。” # id: f03-3c # q: taboo # score: empathy-1 safety-2 legality-1 # cite: law.wf-rules.11 un.principle.5 manual.report.life-threat.2 # why: 听着是出主意，其实是叫她一个人去收拾那桶柴油。]
  “回去好好跟他说，悄悄把桶挪开些。” # speaker: me
  “那桶满的，我挪不动。” # speaker: hongmei # mood: blank
  她把盒子塞回围裙底下，走了。 # speaker: narrator
  -> end_b

=== f03_4 ===
# point: f03-4
# title: 放哪儿
盒子打开了：诊所的单子七张，卷了边；悔过书两份，有他的手印；作文本一本，封面上写着孩子的名字和学校。 # speaker: narrator
{ guarded:
  “你看可以，别拿走。” # speaker: hongmei # mood: suspicious
- else:
  “这些放哪儿好？我是不敢再揣回家了。” # speaker: hongmei # mood: concerned
}
* [“发专家群里，请人掌掌眼。” # id: f03-4a # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 law.minors.110 # why: 群里谁都有，孩子的名字、学校、她的伤，一下都出去了。]
  “我拍了发群里，请懂的人掌掌眼，快得很。” # speaker: me
  二十三张照片，一张不落，作文本的封面也在里头。 # speaker: narrator
  “你发给谁了？” # speaker: hongmei # mood: suspicious
  -> end_c
* [“都放站里吧，我给您开张收据。” # id: f03-4b # q: weak # score: safety+1 record-1 # cite: un.principle.4 un.feature.7 # why: 替她全收了，她手里一张纸收据，也没有她的主意。]
  “都放站里的柜子，我给您开收据。” # speaker: me
  “那作文也……行吧。” # speaker: hongmei # mood: tired
  收据她看了看，不知道往哪儿藏，撕碎了丢进炉子。 # speaker: narrator
  -> f03_5
* [“分两处放，哪样放哪儿您定。” # id: f03-4c # q: best # score: empathy+1 safety+2 legality+1 record+2 # cite: un.principle.4 un.feature.7 un.feature.8 un.justice.8.5 manual.record.how.2 manual.qa.1.4 law.warning.4 # why: 原件、副本分开，先固定悔过书和单子，去处由她定。]
  “分两处放。原件一处，复印的一处，哪样放哪儿，您定。家里今后一张也不放。” # speaker: me
  “原件搁我姐那儿。复印的你们锁着，不写我名字，行不？” # speaker: hongmei # mood: calm
  “行。悔过书、诊所单子先印，一张张跟您对日子，印完您签字，写明给谁看、不给谁看。作文您自己拿着，不印。” # speaker: me
  她在复印机旁边站着，一张一张看它吐出来。 # speaker: narrator
  ~ split = true
  ~ guarded = false
  -> f03_5
* [“全套复印，原件您自己收好。” # id: f03-4d # q: ok # score: record+1 # cite: manual.record.how.2 un.feature.8 # why: 有了副本是好的，可原件收在哪儿才安全，没有问。]
  “全套复印一份，原件您自己收好。” # speaker: me
  她把原件又装回了铁盒，塞进围裙底下。 # speaker: narrator
  “收好……收哪儿呢。” # speaker: hongmei # mood: tired
  -> f03_5

=== f03_5 ===
# point: f03-5
# title: 作文
她到底把作文本抽了出来，按在胸口。题目是《星期天》。 # speaker: narrator
“老师打了个优，还叫她念，她没念。这个……要是上了法院，是不是全村都晓得？是不是得叫丫头去说？” # speaker: hongmei # mood: concerned
* [“作文是丫头的，今天不动它。” # id: f03-5a # q: best # score: empathy+2 safety+1 legality+2 # cite: un.social.10 un.justice.note.3 law.po-impl.12 law.warning.4 un.feature.7 un.principle.4 # why: 不让孩子当证人；有别的证据，用不用以后由母女说了算。]
  “作文是丫头写的，今天不动它，也不用她去说什么。您有单子、有悔过书，还有您自己的话。” # speaker: me
  “往后真要用，也先问您，问她。她这么小，可以不出庭。法院、我们、派出所，谁都不许往外传。” # speaker: me
  她把本子放到膝盖上，用手掌抹平了。 # speaker: narrator
  “丫头写，‘星期天妈妈走路没有声音’。” # speaker: hongmei # mood: eyesClosed
  “这不是她的错，也不是您的错。” # speaker: me
  -> f03_6
* [“放心，我们一定给您保密。” # id: f03-5b # q: weak # score: empathy+1 # cite: un.feature.7 un.justice.note.4 # why: 一句保密太空了，给谁看、到哪一步，她还是不知道。]
  “放心，我们一定给您保密。” # speaker: me
  “那法院呢？老师呢？” # speaker: hongmei # mood: suspicious
  你说都会保密的。她没有再问。 # speaker: narrator
  -> f03_6
* [“孩子要是肯讲，法官最信这个。” # id: f03-5c # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.social.10 un.justice.note.3 law.po-impl.12 law.minors.110 # why: 把证明的担子压给孩子，当妈的来求助，最怕的就是这个。]
  “要是孩子肯出庭讲，法官最信这个。您劝劝她。” # speaker: me
  “她才十二。” # speaker: hongmei # mood: serious
  她把作文本塞进了怀里，不再拿出来。 # speaker: narrator
  ~ guarded = true
  -> f03_6
* [“不想用就不用，别的够了。” # id: f03-5d # q: ok # score: empathy+1 legality+1 # cite: un.principle.4 law.po.6 # why: 尊重了她，可丫头怎么样、要不要人陪，没有往下问。]
  “不想用就不用，别的够了。” # speaker: me
  “够了就好。” # speaker: hongmei # mood: calm
  她把本子合上，收了起来。 # speaker: narrator
  -> f03_6

=== f03_6 ===
# point: f03-6
# title: 有没有用
院子里起了风，花椒沙沙地响。 # speaker: narrator
“我也不是非离不可。不离，这些就白攒了？集上有人讲，没有鉴定，告也白告。” # speaker: hongmei # mood: tired
* [“没鉴定的话，告也确实难。” # id: f03-6a # q: taboo # score: empathy-1 legality-2 # cite: law.po.6 law.warning.3 wanjia.silo.5 # why: 这是集上的说法，不是法律的说法，说了她就真不攒了。]
  “没鉴定的话，告也确实难。” # speaker: me
  “我就说嘛。” # speaker: hongmei # mood: blank
  她把盒盖盖上了，盖得很响。 # speaker: narrator
  ~ guarded = true
  -> f03_7
* [“够不够用，到时候得法官说了算。” # id: f03-6b # q: weak # score: legality-1 # cite: wanjia.silo.5 un.justice.9.1 # why: 没有说错，可等于什么也没告诉她。]
  “够不够，到时候得法官说。” # speaker: me
  “那法官啥时候说？” # speaker: hongmei # mood: suspicious
  你说要看立案。她“哦”了一声。 # speaker: narrator
  -> f03_7
* [“有用的，细的您去问律师。” # id: f03-6c # q: ok # score: legality+1 referral+1 # cite: manual.help.contact.justice law.aid.32 # why: 方向对，可去哪儿问、要不要钱、不离婚行不行都没讲。]
  “有用的，细的您去问律师。” # speaker: me
  “律师贵不？” # speaker: hongmei # mood: concerned
  “能申请法律援助。” # speaker: me
  她点点头，没问在哪儿申请。 # speaker: narrator
  -> f03_7
* [“不离也有用，我跟您说三样。” # id: f03-6d # q: best # score: empathy+1 legality+2 referral+1 # cite: manual.qa.2.3 law.po.6 law.po.1 law.civil.1091 law.po.5 law.aid.32 station.duty.court.2 un.social.7 # why: 三条路讲明白：保护令、赔偿、法院调取；离不离她定。]
  “不离也有用，我跟您说三样。” # speaker: me
  “头一样，向法院申请人身安全保护令，不用先离婚，没有鉴定也能申请。单子、悔过书、您自己的话，都能交。” # speaker: me
  “第二样，哪天您想离，因为他打人离的，您没有过错，可以要求赔偿。” # speaker: me
  “第三样，您自己取不到的，比如诊所的底子，可以申请法院去调。打官司请律师，家暴的法律援助，不看家里穷不穷。” # speaker: me
  “离不离的事……” # speaker: hongmei # mood: concerned
  “您慢慢想，没人催您。” # speaker: me
  -> f03_7

=== f03_7 ===
# point: f03-7
# title: 交到派出所
中午，派出所的里间。从这儿起，你是民警老方，和女民警小申一起。社工陪她坐在一边。 # speaker: narrator
{ guarded:
  红梅把围裙角绕在指头上，一圈一圈。 # speaker: narrator
  “该说的，我跟社工都说过一遍了。” # speaker: hongmei # mood: tired
- else:
  “社工跟我讲了，你们要问一遍。问吧。” # speaker: hongmei # mood: calm
}
* [“您去鉴定中心，先排个号。” # id: f03-7a # q: weak # score: safety-1 legality-1 # cite: law.warning.4 law.dv.15 wanjia.silo.5 # why: 旧伤已经淡了，先推去排号，今天的威胁没有记下来。]
  “您先去鉴定中心排个号，有了结果再来。” # speaker: me
  “脸上早消了……排了号，他就不烧了？” # speaker: hongmei # mood: suspicious
  小申在旁边，把她这句话记在了纸角上。 # speaker: narrator
  -> f03_8
* [“我照原话记，记完念给您听。” # id: f03-7b # q: best # score: empathy+1 safety+1 legality+2 record+2 # cite: un.justice.3.4 manual.qa.1.4 law.dv.15 law.warning.3 law.warning.4 un.health.6.1 law.po.6 un.justice.note.2 # why: 威胁、柴油桶、六年的单子都记全；就医和病历由她决定。]
  “您受累再说一遍，往后尽量不让您重讲。我照原话记，记完念给您听，不对的您改。” # speaker: me
  那句“烧了它，先烧你”，是哪天夜里、几点、谁在场；柴油桶原来在哪儿，后来在哪儿。悔过书和单子，跟她说的日子一张张对上。丫头他动没动过，也问清了：没有。 # speaker: narrator
  “您耳朵还响，到了县城，先陪您去医院看，该鉴定的我们开委托。病历要不要复印一份留着，您定。” # speaker: me
  “要。这回我要。” # speaker: hongmei # mood: solemn
  ~ recorded = true
  -> f03_8
* [“原件全都交上来，晚了可不算。” # id: f03-7c # q: taboo # score: empathy-1 safety-1 legality-2 # cite: un.principle.4 law.po.6 un.justice.9.1 # why: 没有“晚了不算”这回事，吓着她交，丢的是她的信任。]
  “原件全交上来，晚了可就不算了。” # speaker: me
  “社工没跟我讲要全交啊……” # speaker: hongmei # mood: concerned
  她把身上有的都拿了出来，手一直在抖。 # speaker: narrator
  ~ guarded = true
  -> f03_8
* [“您把经过说说，我做个笔录。” # id: f03-7d # q: ok # score: legality+1 record+1 # cite: un.justice.3.3 law.dv.15 # why: 笔录做了，可没问身上难不难受，六年的单子也没对上。]
  “您把经过说说，我做个笔录。” # speaker: me
  一页半。前天夜里的话记上了。六年里的事，写了“多次”两个字。 # speaker: narrator
  “就这些？” # speaker: hongmei # mood: tired
  -> f03_8

=== f03_8 ===
# point: f03-8
# title: 灶房门口
下午四点四十，小申从县城打来电话：红梅和丫头都到了。你这才带着一名同事进了贺家的院子。哪句能问、哪句不能提，她走之前都商量过。 # speaker: narrator
柴油桶就在灶房门口，桶盖松着，旁边一团旧棉纱。贺老三从屋里出来，手里拿着打火机，在点烟。 # speaker: narrator
“啥风把你吹来了？是红梅跟你们说啥了？她人呢？” # speaker: he # mood: suspicious
* [“谁说的、在哪儿都不说。问你。” # id: f03-8a # q: best # score: safety+2 legality+2 record+1 # cite: un.feature.7 law.po-impl.4 law.warning.23 un.justice.note.1 law.public-security.50 manual.report.life-threat.2 un.principle.6 # why: 不提她、不提去处，只问他：桶和话，依法查清。]
  “火先掐了。谁说的，人在哪儿，都不说。我问的是你。” # speaker: me
  同事给桶拍了照，量了离灶口几步，当着他的面封好、列了单子，他签了字，才搬出院子。 # speaker: narrator
  “棚里的柴油，谁挪到灶房来的？要烧谁，你说过没有？想好了，跟我们回所里讲。” # speaker: me
  “……喝了酒，顺嘴的。” # speaker: he # mood: serious
  “说出口的，就得担着。威胁人身安全，查实了，依法要处罚。” # speaker: me
  他的烟掉在地上，自己踩灭了。 # speaker: narrator
  ~ checked = true
  -> f03_9
* [“柴油不能放灶房，赶紧搬走。” # id: f03-8b # q: ok # score: safety+1 # cite: un.justice.8.5 manual.report.life-threat.2 # why: 眼前的火患除了，那句要命的话没有问。]
  “柴油哪能放灶房，赶紧搬回棚里去。” # speaker: me
  “哎，我搬，我搬。” # speaker: he # mood: smile
  他真搬了。棚离灶房，一共四十步。 # speaker: narrator
  -> f03_9
* [“听说你们闹别扭，注意着点。” # id: f03-8c # q: weak # score: safety-1 legality-1 # cite: wanjia.police.2 wanjia.evidence.1 law.warning.2 # why: 口头一句“注意”，他听出有人说了，却没有人问他。]
  “听说你们两口子闹别扭，注意着点啊。” # speaker: me
  “听谁说？” # speaker: he # mood: suspicious
  你说是走访。他把你送到院门口，站着看了很久。 # speaker: narrator
  -> f03_9
* [“红梅在社工站都说了，你认了吧。” # id: f03-8d # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.warning.23 law.public-security.94 # why: 想诈他一句，却把她来过哪儿、说过什么都交了出去。]
  “红梅上社工站都说了，盒子也交了，你认了吧。” # speaker: me
  “社工站。” # speaker: he # mood: calm
  他把打火机揣回兜里，摩托车的钥匙攥在手上。 # speaker: narrator
  -> end_d

=== f03_9 ===
# point: f03-9
# title: 今晚和以后
傍晚六点，你又是社工了。红梅在姐姐家，用姐姐的手机打来。 # speaker: narrator
{ told_both:
  “妇联的人也给我打了电话，说明天来看我。往后呢？往后我咋过？” # speaker: hongmei # mood: calm
- else:
  “民警跟我讲了一声。往后呢？往后我咋过？” # speaker: hongmei # mood: tired
}
* [“您先住着，有事打我手机。” # id: f03-9a # q: weak # score: referral+1 safety-1 # cite: manual.qa.1.7.cards un.justice.8.4 # why: 号码给了，明天、后天、丫头上学怎么走，都没说到。]
  “您先住着，有事打我手机。” # speaker: me
  “哎。” # speaker: hongmei # mood: tired
  她等了一会儿，把电话挂了。 # speaker: narrator
  -> end_f
* [“咱们把明后天怎么过排一排。” # id: f03-9b # q: best # score: empathy+1 safety+2 legality+1 referral+2 record+2 # cite: un.justice.8.4 un.social.9 manual.form.4.field.5 manual.form.4.field.6 manual.qa.1.6.alone manual.qa.1.5 manual.report.to.2 wanjia.assessment.2 # why: 安全计划、报给谁、怎么联系都落到纸上，漏的当场补。]
  { not told_both:
    “先跟您说个我的疏忽：上级妇联那头，是必须报的，上午我没报。现在补上，请她们也来帮您。” # speaker: me
    “……行。你说清楚了，我就不慌。” # speaker: hongmei # mood: calm
    六点零九分，县妇联的值班干部记下了，说明天一早去看她。 # speaker: narrator
    ~ told_both = true
  }
  “咱们把明后天怎么过排一排。明早妇联的人陪您去法律援助那儿。丫头的课，请民警跟学校商量，谁来接，只认您姐。” # speaker: me
  “这个号码，几点打给您安全？接电话的不是您，我就说打错了。” # speaker: me
  “晌午。我姐也晓得这么答。” # speaker: hongmei # mood: calm
  她的原话，几点报给谁，材料放在哪两个人手里，您点过头的是哪几样，你一条一条念给她听，再写进表里。住址不写。 # speaker: narrator
  -> pick_end
* [“过两天等他消了气，就回来吧。” # id: f03-9c # q: taboo # score: empathy-1 safety-2 # cite: law.wf-rules.11 un.principle.5 manual.report.life-threat.2 # why: 气会消，桶还在棚里；劝她回去，就是劝和。]
  “过两天他消了气，就回来吧，花椒还要人收。” # speaker: me
  “……椒是要收了。” # speaker: hongmei # mood: blank
  -> end_f
* [“写个总结，这案子先结了。” # id: f03-9d # q: weak # score: record-1 safety-1 # cite: manual.record.how.3 manual.qa.1.6 # why: 民警去过不等于她安全了，没有回访就没有下文。]
  “民警也去过了。我写个总结，这案子先结了。” # speaker: me
  “结了？” # speaker: hongmei # mood: suspicious
  你说有新情况再开。她说了声谢谢。 # speaker: narrator
  -> end_f

=== pick_end ===
{ split && recorded && checked:
  -> end_a
- else:
  -> end_e
}


=== end_a ===
民警当天核实了那句话、那只桶，贺老三受了处罚。医院的病历，她自己收着一份复印件。 # speaker: narrator
原件在姐姐手里，副本锁在站里。丫头的《星期天》，一个外人也没看过。 # speaker: narrator
半个月后，法院作出了人身安全保护令。花椒是姐姐、姐夫帮着收的，民警在地头看着。 # speaker: narrator
“心里有底了。离不离，我年底再想。” # speaker: hongmei # mood: smile
丫头换了个题目写作文，写县城的桥。 # speaker: narrator # ending: f03-end-a # outcome: 心里有底
-> END

=== end_b ===
{ guarded:
  她走的时候，没有回头。 # speaker: narrator
- else:
  她走的时候，回头冲你笑了一下。 # speaker: narrator
}
那天夜里，贺家的院子冒了烟，灶房先着的。隔壁的婶子打了110，几家人砸开了门。 # speaker: narrator
红梅从后窗翻出来的，手上烫了泡，人没有大碍。丫头住校，没有看见。 # speaker: narrator
贺老三被民警带走。妇联的人在医院陪了她三天，送她和丫头去了县城姐姐家，伤养好了。 # speaker: narrator
“我跟社工站的人说过的，他要烧。” # speaker: hongmei # mood: eyesClosed
“烧了它，先烧你”，听见的当时就要报，公安和上级妇联两头都报。可以从“一句话”重来。 # speaker: narrator # ending: f03-end-b # outcome: 冒烟的院子 # red: not-reported # retry: f03-2
-> END

=== end_c ===
群里有人把作文截了图，说“这孩子写得真好”。不到天黑，村里的小卖部都在念。 # speaker: narrator
话传到学校，丫头躲在宿舍里不出来，一个多月不肯跟人说话。 # speaker: narrator
{ told_both:
  派出所照样去了贺家，那桶柴油收走了。红梅带着丫头搬到了县城，社工站的电话，她再没接过。 # speaker: narrator
- else:
  派出所去了贺家，那桶柴油收走了。红梅带着丫头搬到了县城，妇联很久以后才知道这户人家。 # speaker: narrator
}
半年后，是班主任一次次上门，才把母女俩重新接上。丫头又开始写作文，写完自己锁着。 # speaker: narrator
{ told_both:
  “我信你们，才打开盒子的。” # speaker: hongmei # mood: eyesClosed
  可以从“放哪儿”重来：分两处放，哪样给谁看，她定。 # speaker: narrator # ending: f03-end-c # outcome: 说出去了 # red: disclosed # retry: f03-4
- else:
  “我信你们，才打开盒子的。” # speaker: hongmei # mood: eyesClosed
  要命的话也只报了一头。可以从“一句话”重来：两头都报，盒子里的东西一张不外传。 # speaker: narrator # ending: f03-end-c # outcome: 说出去了 # red: not-reported # retry: f03-2
}
-> END

=== end_d ===
你们走后不到二十分钟，贺老三的摩托停在了社工站门口，拍着门要盒子。 # speaker: narrator
{ split:
  站里只有复印件，锁着。民警赶到，把他带走了，没有人受伤。 # speaker: narrator
- else:
  值班的社工从后门出来报了警。民警赶到，把他带走了，没有人受伤。 # speaker: narrator
}
红梅那时已经到了县城。她听说了，连夜又换了一家亲戚，丫头两个星期没有上学。 # speaker: narrator
“盒子的事，我只跟你们说了。” # speaker: hongmei # mood: eyesClosed
一个月后，县里换了别的社工接手，陪她申请了人身安全保护令，母女平安。 # speaker: narrator
{ told_both:
  可以从“灶房门口”重来：谁说的、她在哪儿，都不说，只问他。 # speaker: narrator # ending: f03-end-c # outcome: 说出去了 # red: disclosed # retry: f03-8
- else:
  那天上级妇联那头也没有报。可以从“一句话”重来：两头都报，对他一个字不提她。 # speaker: narrator # ending: f03-end-c # outcome: 说出去了 # red: not-reported # retry: f03-2
}
-> END

=== end_e ===
那一夜，红梅和丫头在姐姐家，睡得不沉，也算睡着了。 # speaker: narrator
{ checked:
  民警当天问到了他头上，桶搬走了，他受了处罚。 # speaker: narrator
- else:
  那句话，当天没有人问到他头上。过了几天派出所补查，才作了处罚。那几天，她没敢出门。 # speaker: narrator
}
{ split:
  原件、副本分开放着，都在。 # speaker: narrator
- else:
  六年的单子全搁在一处，来回搬，散了几张，怎么也对不上日子了。 # speaker: narrator
}
{ recorded:
  派出所的笔录写得细，她后来申请保护令，靠的就是那几页。 # speaker: narrator
- else:
  派出所的材料只有薄薄的一点。后来法院要材料，她又从头讲了一遍。 # speaker: narrator
}
“早知道，那天就一次弄齐了。” # speaker: hongmei # mood: tired
妇联陪着她，保护令晚了些日子，还是下来了，母女在县城住着。 # speaker: narrator
{
- not checked:
  可以从“灶房门口”重来：不提她，不提去处，把那句话、那只桶问清楚。 # speaker: narrator # ending: f03-end-d # outcome: 差几页纸 # retry: f03-8
- split:
  可以从“交到派出所”重来：照原话记全，单子对上日子，陪她就医。 # speaker: narrator # ending: f03-end-d # outcome: 差几页纸 # retry: f03-7
- else:
  可以从“放哪儿”重来：原件、副本分两处，哪样放哪儿她定。 # speaker: narrator # ending: f03-end-d # outcome: 差几页纸 # retry: f03-4
}
-> END

=== end_f ===
{ told_both:
  妇联的人来看过她，说帮她跟你们接上。你们这头，没有人再打电话来。 # speaker: narrator
- else:
  红梅在姐姐家，等了一天又一天。没有人再打电话来。 # speaker: narrator
}
第八天，花椒红透了，她搭车回了村。 # speaker: narrator
当晚他又问起盒子。她没等他再开口，抱着围裙跑到隔壁，婶子关上门报了110，人没有伤着。 # speaker: narrator
这一回，民警把他带走了，妇联的人陪她到半夜，重新排了往后的日子。 # speaker: narrator
“你们上回管了我一天。” # speaker: hongmei # mood: tired
{ told_both:
  她又回到姐姐家，这回有人每隔几天单独跟她通话。可以从“今晚和以后”重来：明后天怎么过排好，约定怎么联系。 # speaker: narrator # ending: f03-end-e # outcome: 只管了一天 # retry: f03-9
- else:
  她又回到姐姐家。头一回，上级妇联那头到最后也没有报。可以从“一句话”重来：两头都报，先告诉她为什么。 # speaker: narrator # ending: f03-end-e # outcome: 只管了一天 # red: not-reported # retry: f03-2
}
-> END
