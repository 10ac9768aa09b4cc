# title: 门口的台阶
# id: taboo-07
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 拿走残疾人的轮椅和药
# warn: 死亡威胁
# minutes: 11

VAR guarded = false
VAR told = false
VAR home = false

-> prologue

=== prologue ===
夏天，区妇女维权站，下午一点半。午休的牌子刚摘下来，你替同事顶了一上午，没喝过一口水。 # speaker: narrator
站门口有两级台阶，没有坡道。保安老田和一个过路人，把一个女人连人带轮椅抬了上来。 # speaker: narrator
“怎么堵在门口？先到那边取号。” # speaker: me
她叫邱敏，脊髓受过伤，在家做网店客服。脸晒得通红，水瓶是空的。 # speaker: narrator
-> t07_1

=== t07_1 ===
# point: t07-1
# title: 开火
“什么态度！让我在外头晒了一个多钟头，你们就这么为人民服务？” # speaker: qiumin # mood: serious
“她十一点五十就到了，按了铃，里头没人应。” # speaker: guard # mood: concerned
* [“我就这态度，你去投诉吧！” # id: t07-1a # q: taboo # score: empathy-2 safety-1 legality-1 referral-1 # cite: manual.taboo.07.never.1 manual.taboo.07 # why: 顶回去是痛快，可她带着什么来的，你再也听不到了。]
  “我就这态度，你去投诉吧！” # speaker: me
  “行。” # speaker: qiumin # mood: blank
  她没有再骂，两只手放到了轮圈上。 # speaker: narrator
  ~ guarded = true
  -> t07_7
* [“人多得排队，不是故意的。” # id: t07-1b # q: weak # score: empathy+0 # cite: manual.taboo.07 un.feature.2 # why: 说的是实情，可她等的不是队，是没有人来开的门。]
  “人多，都得排队，不是故意的。” # speaker: me
  “我排队，排在太阳底下？” # speaker: qiumin # mood: serious
  ~ guarded = true
  -> t07_2
* [“有点误会，是我们没做好。” # id: t07-1c # q: best # score: empathy+2 safety+1 # cite: manual.taboo.07.say.1 manual.taboo.07 manual.listen.how.1 un.feature.2 # why: 不争对错，认下该认的，马上问她的时间。]
  “刚才可能有点误会，我的意思是：……不该叫您去取号，该我们出去迎您。没有坡道，按铃也没人应，是我们没做好，对不起。” # speaker: me
  你把自己那杯没动过的水递了过去。 # speaker: narrator
  “您先喝水。几点以前得走？” # speaker: me
  她一口气喝完了，杯子在手里转了转。 # speaker: narrator
  “……你这人，倒是先问这个。” # speaker: qiumin # mood: calm
  -> t07_2
* [“我一上午也没喝口水呢。” # id: t07-1d # q: weak # score: empathy-1 # cite: manual.taboo.07 manual.listen.how.1 # why: 委屈是真的，可这会儿比委屈，比不出一句有用的话。]
  “我一上午也没喝口水呢。” # speaker: me
  “那咱俩扯平了？” # speaker: qiumin # mood: suspicious
  ~ guarded = true
  -> t07_2

=== t07_7 ===
# point: t07-7
# title: 掉头
“师傅，麻烦您再抬我下去。” # speaker: qiumin # mood: tired
轮子卡在门槛上。她低头看表，一点四十。 # speaker: narrator
“白搭进去一个多钟头。四点呢。” # speaker: qiumin # mood: concerned
后半句，她是说给自己听的。 # speaker: narrator
* [“投诉打12338，您记一下。” # id: t07-7a # q: weak # score: empathy+0 referral+0 # cite: manual.taboo.07 manual.look.how.7 # why: 号码没有错，可你是在送客，她为什么来，还没人问。]
  “投诉打12338，您记一下。” # speaker: me
  “不用了，我没有那个工夫。” # speaker: qiumin # mood: blank
  -> end_c
* [“对不起，这话是我不对。” # id: t07-7b # q: best # score: empathy+1 safety+1 # cite: manual.taboo.07.say.1 manual.taboo.07 manual.look.how.7 # why: 当场认错，不拦她的投诉，也不放过那句四点。]
  “对不起，这话是我不对。台阶不对，没人迎您也不对，投诉我帮您写。” # speaker: me
  “刚才可能有点误会，我的意思是：……您等了这么久才进来，您的事，我想先听。四点前要走，咱们抓紧。” # speaker: me
  她的手从轮圈上放了下来。 # speaker: narrator
  -> t07_2
* [“慢走，下回先打电话约。” # id: t07-7c # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.07.never.1 un.feature.2 # why: 出一趟门有多难，她脸上写着，没有那么多下回。]
  “慢走，下回先打电话约。” # speaker: me
  “没有下回了。” # speaker: qiumin # mood: blank
  -> end_c

=== t07_2 ===
# point: t07-2
# title: 四点
{ guarded:
  大厅里坐着四五个人，都朝这边看。 # speaker: narrator
- else:
  她把空杯子放下，神情缓了一点，眼睛还在看表。 # speaker: narrator
}
“四点前我得到家，路上五十分钟。过了四点，就不用谈了。” # speaker: qiumin # mood: concerned
* [“又不上班，晚点回怕什么。” # id: t07-2a # q: taboo # score: empathy-1 safety-2 # cite: manual.look.how.7 un.justice.8.3 # why: 晚一点会怎样，正是该听的事，你替她说了不要紧。]
  “又不是上班打卡，家里晚一点怕什么。” # speaker: me
  她看了你一眼，拉下袖子，把表盖住了。 # speaker: narrator
  ~ guarded = true
  -> t07_3
* [“材料齐了很快，先填表吧。” # id: t07-2b # q: weak # score: record+1 # cite: manual.look.how.7 manual.record.how.1 # why: 想快些办，可十分钟填了表，四点是什么还没问。]
  “材料齐了很快的，先填表吧。” # speaker: me
  表有三页，柜台太高，她垫着膝盖写。填完第一页，过去了十分钟。 # speaker: narrator
  ~ guarded = true
  -> t07_3
* [“四点有什么事？接孩子吗？” # id: t07-2c # q: weak # score: safety+0 # cite: manual.look.how.7 un.justice.note.2 # why: 问到了点子上，可当着一屋子人问，她没法答。]
  “四点有什么事？是接孩子吗？” # speaker: me
  “没有孩子。就是四点。” # speaker: qiumin # mood: suspicious
  旁边有人抬头看她，她把轮椅转了个方向。 # speaker: narrator
  ~ guarded = true
  -> t07_3
* [“那咱们从四点往回排吧。” # id: t07-2d # q: best # score: empathy+1 safety+2 # cite: manual.look.how.7 manual.ask.what.2 un.justice.8.3 un.justice.note.2 # why: 先守住她的钟点，换到里间，再问四点是谁在等。]
  “那咱们从四点往回排，三点前您上车。到里间谈，推不推，您说。” # speaker: me
  “我自己来。” # speaker: qiumin # mood: calm
  里间的门关上了。 # speaker: narrator
  “四点，是不是有人在等您？不方便说，点头就行。” # speaker: me
  她看着门，点了一下头。 # speaker: narrator
  ~ guarded = false
  -> t07_3

=== t07_3 ===
# point: t07-3
# title: 她说了
{ guarded:
  她看见里间空着，自己摇了进去。你跟进去关上门，她话说得很快，像怕被谁听见。 # speaker: narrator
- else:
  她两只手搭在轮圈上，话说得很慢。 # speaker: narrator
}
“我就想问，有没有法子叫他不拿走轮椅和药。” # speaker: qiumin # mood: tired
“他说再出门就把轮椅砸了，看我死不死床上。药也在他手里。他四点到家。” # speaker: qiumin # mood: tired
* [“残联管轮椅，您去那边问。” # id: t07-3a # q: weak # score: referral-1 safety-1 # cite: manual.help.how.6 manual.report.life-threat.1 # why: 轮椅是归残联，可她问的是那个拿走轮椅的人。]
  “残联管轮椅，您去那边问问。” # speaker: me
  “去过。他们说，家里的事找你们。” # speaker: qiumin # mood: blank
  ~ guarded = true
  -> t07_8
* [“他照顾您这些年也不容易。” # id: t07-3b # q: taboo # score: empathy-2 safety-2 legality-1 # cite: un.social.2 un.principle.6 manual.report.life-threat.1 # why: 照顾不能当作拿命吓人的理由，这话是替他说的。]
  “他照顾您这些年，也不容易。” # speaker: me
  “是，不容易。喝口水，吃片药，哪样我不得求他。” # speaker: qiumin # mood: blank
  ~ guarded = true
  -> t07_8
* [“这要命，得报，咱们商量。” # id: t07-3c # q: best # score: empathy+2 safety+2 legality+2 referral+1 # cite: manual.report.life-threat.1 manual.look.groups.3 manual.qa.1.5 manual.qa.1.7 manual.report.to.2 manual.report.to.3 un.principle.4 un.health.note.4 law.dv.5 # why: 讲明是暴力，为什么必须报，怎么报、住哪儿听她的。]
  “拿走轮椅和药，拿命吓您，都是暴力，是违法的，不怪您。” # speaker: me
  “这关系到您的命，我必须马上报派出所，也报上级妇联，不瞒您。怎么报不让他先知道，咱们商量。药停了没有？” # speaker: me
  “有一种，两天没吃了。” # speaker: qiumin # mood: concerned
  “那今天就请医生看。您是想住外头，还是回去？想回去，我们请民警先到。” # speaker: me
  “……没人问过我想怎样。” # speaker: qiumin # mood: eyesClosed
  “先别打他的手机。等我走远了，再去找他。” # speaker: qiumin # mood: concerned
  你照她的话告诉了民警。两点零八分报了派出所，两点十三分报了上级妇联。 # speaker: narrator
  ~ told = true
  -> t07_4
* [“先报警做笔录，现在就打。” # id: t07-3d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 manual.look.groups.3 # why: 报公安没有错，可没问她想怎样、药停没停，还漏一头。]
  “先报警做个笔录，现在就打。” # speaker: me
  “他要是先接着电话了呢？” # speaker: qiumin # mood: concerned
  “民警有分寸。” # speaker: me
  她摸了摸包里的空药盒，没有拿出来。 # speaker: narrator
  ~ guarded = true
  -> t07_4

=== t07_8 ===
# point: t07-8
# title: 轮圈
两点二十。她转过轮椅，手已经在轮圈上了。 # speaker: narrator
“我走了，还赶得上他进门。” # speaker: qiumin # mood: tired
* [“走之前，我先打个110吧。” # id: t07-8a # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 报了公安，可漏了上级妇联，药和今晚住哪儿也没问。]
  “走之前，我先打个110吧。” # speaker: me
  她停住了，没有转回来。 # speaker: narrator
  “打完了呢？我还不是得回去。” # speaker: qiumin # mood: tired
  -> t07_4
* [“我叫辆车送您，别误了点。” # id: t07-8b # q: weak # score: empathy+1 safety-2 # cite: un.principle.5 manual.report.life-threat.1 # why: 送得再准时，也是把她送回那个人手里。]
  “我叫辆车送您，别误了点。” # speaker: me
  “谢谢。” # speaker: qiumin # mood: blank
  -> end_c_home
* [“回去别顶嘴，顺着他一点。” # id: t07-8c # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 un.principle.6 manual.report.life-threat.1 # why: 停手是他的责任，不是她顺着不顺着的事。]
  “回去别顶嘴，顺着他一点。” # speaker: me
  “我这样的，还能怎么顶。” # speaker: qiumin # mood: blank
  -> end_c_home
* [“先别走，是我没听明白。” # id: t07-8d # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.1 manual.look.groups.3 manual.qa.1.5 manual.report.to.2 manual.report.to.3 un.principle.4 # why: 把话收回来，讲明是暴力、必须报，再问她要什么。]
  “先别走，是我没听明白。轮椅和药，谁也不能拿来吓您，这是暴力，要命的。” # speaker: me
  “派出所和上级妇联我都必须报，不瞒您；请他们先别惊动他，也请医生来看药。今晚您想在哪儿，您说。” # speaker: me
  “……不是他在的地方就行。” # speaker: qiumin # mood: solemn
  两点二十六分报了派出所，两点三十一分报了上级妇联。 # speaker: narrator
  ~ told = true
  ~ guarded = false
  -> t07_4

=== t07_4 ===
# point: t07-4
# title: 住哪儿
{ told:
  派出所回了话，先不惊动他，两位民警在往这边来。 # speaker: narrator
- else:
  派出所说，民警在往这边来。 # speaker: narrator
}
同事小许捂着话筒，转过头来。 # speaker: narrator
“庇护所没有无障碍的房间，厕所轮椅进不去。” # speaker: colleague # mood: concerned
“看吧，哪儿都有台阶。” # speaker: qiumin # mood: tired
* [“先将就一晚，保安搭把手。” # id: t07-4a # q: weak # score: empathy-1 safety+0 # cite: un.social.4.2 un.feature.2 un.feature.4 # why: 有地方睡了，可上厕所要人抱，等于没有她的去处。]
  “先将就一晚，让保安搭把手。” # speaker: me
  “上厕所，也是他来抱？” # speaker: qiumin # mood: serious
  门边的老田红了脸，走开了。 # speaker: narrator
  “算了，我回家。” # speaker: qiumin # mood: tired
  ~ home = true
  -> t07_6
* [“那找轮椅进得去的地方。” # id: t07-4b # q: best # score: empathy+1 safety+2 legality+1 referral+2 # cite: un.social.4.2 un.social.note.2 manual.help.how.3 manual.help.how.4 manual.help.contact.civil-affairs un.coordination.note.4 # why: 不让她去凑合地方，让几家一起找合她用的地方。]
  “那就找轮椅进得去的地方。” # speaker: me
  你和小许一人一部电话，民政、残联都叫到了一起。二十分钟后，有了准信。 # speaker: narrator
  “区医院有能进轮椅的病房，医生今晚看药，护理员陪夜，钱民政出。明天再换无障碍的宾馆。您看行不行？” # speaker: me
  “……行。护理员，要女的。” # speaker: qiumin # mood: calm
  “好。要从家里取什么，您列单子，民警去取，您不用见他。” # speaker: me
  药三种，充电器，证件，还有一个灰色的坐垫。坐垫后面，她打了个星号。 # speaker: narrator
  ~ guarded = false
  -> t07_6
* [“您这情况，庇护所收不了。” # id: t07-4c # q: taboo # score: empathy-1 safety-2 legality-1 referral-2 # cite: un.feature.2 un.social.4 un.coordination.note.4 # why: 收不了是地方的毛病，说成她的情况，路就断了。]
  “您这情况，庇护所收不了。” # speaker: me
  谁也没有往下说。墙上的钟走得很响。 # speaker: narrator
  “我知道了，我回家。” # speaker: qiumin # mood: blank
  ~ home = true
  ~ guarded = true
  -> t07_6
* [“想回去也行，请民警先到。” # id: t07-4d # q: ok # score: safety+1 legality+1 # cite: un.principle.4 un.justice.8.4 un.social.4 # why: 回不回由她定，可别处还没帮她找，等于只剩一条路。]
  “想回去也行，我请民警先到。” # speaker: me
  “那就回吧，反正没有别处。” # speaker: qiumin # mood: tired
  门牌是几号，药在哪个柜子，她说一样，你转给民警一样。 # speaker: narrator
  ~ home = true
  -> t07_6

=== t07_6 ===
# point: t07-6
# title: 座机
三点差八分，桌上的座机响了。 # speaker: narrator
“家里电话没人接。我爱人坐轮椅的，一个人跑出去，药也没带。是不是在你们那儿？我都急坏了。” # speaker: caller # mood: concerned
声音很客气。里间，邱敏的手停在了轮圈上。 # speaker: narrator
* [“在这儿呢，您把药送来吧。” # id: t07-6a # q: taboo # red: disclosed-location # score: empathy-2 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.po-impl.4 # why: 听着是为她的药，其实把她交给了扣药的那个人。]
  “在这儿呢，您别急，把药送来吧。” # speaker: me
  “好，我马上来。” # speaker: caller # mood: calm
  -> end_d
* [“没有这个人，您打错了。” # id: t07-6b # q: weak # score: safety+1 legality-1 # cite: un.feature.7 manual.speak.style.1 # why: 没有泄露，可说谎容易被拆穿，不谈谁来过就够了。]
  “没有这个人，您打错了。” # speaker: me
  “是吗。有人看见她往你们那边去了。” # speaker: caller # mood: suspicious
  那头先挂了。 # speaker: narrator
  -> t07_5
* [“谁来过，我们都不说。” # id: t07-6c # q: best # score: safety+2 legality+1 record+1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 manual.record.how.1 # why: 不说谎，也不漏一个字，挂了就把时间和原话记下。]
  “谁来过，我们跟谁都不说。您担心人，可以找派出所。” # speaker: me
  “我找的就是你们！” # speaker: caller # mood: serious
  你放下话筒，把几点几分、他的原话写在纸上，交给了刚进门的民警。 # speaker: narrator
  “他自己提了药。这个，我们要问他。” # speaker: police # mood: serious
  -> t07_5
* [“您别急，有信儿通知您。” # id: t07-6d # q: weak # score: safety-1 # cite: un.feature.7 un.principle.5 # why: 随口的安慰，却答应了一件绝不能做的事。]
  “您别急，有信儿通知您。” # speaker: me
  “好，我等你电话。” # speaker: caller # mood: calm
  里间的人听见了。 # speaker: narrator
  “你要通知他什么？” # speaker: qiumin # mood: suspicious
  ~ guarded = true
  -> t07_5

=== t07_5 ===
# point: t07-5
# title: 两笔账
三点整，能上轮椅的车停在台阶下。 # speaker: narrator
{ guarded:
  她已经到了门口，没有回头。 # speaker: narrator
- else:
  她到了门口，转过轮椅来看你。 # speaker: narrator
}
“我进门喊的那几句，你们记不记？” # speaker: qiumin # mood: suspicious
* [“记着呢，我一定往上反映。” # id: t07-5a # q: weak # score: record-1 # cite: manual.listen.what.3 un.justice.note.4 # why: 心里记着不算记。没有一张纸，就没有人来修坡道。]
  “记着呢，我一定往上反映。” # speaker: me
  “哦。” # speaker: qiumin # mood: blank
  往后打哪个号码找她，谁也没有问。 # speaker: narrator
  -> end_b
* [“记，他一笔，我们一笔。” # id: t07-5b # q: best # score: empathy+1 legality+1 referral+1 record+2 # cite: manual.form.4.field.5 manual.form.4.field.1 manual.form.5.field.2 manual.form.5.field.8 manual.listen.what.3 un.justice.note.4 # why: 家暴和意见各记各的，告诉她向谁投诉、怎么等回音。]
  “记两笔。他的事一笔，写进附表4：您的原话，几时几分报了谁。住哪儿，不写。” # speaker: me
  “我们的事另写一份，没有坡道，没人应门，我说话冲。今天就交站长，请上级帮着修坡道。您也可以打12338，转回我们站的要登附表5，从哪儿来的、属不属实、回访，一栏都不能空。” # speaker: me
  “有了结果打哪个号码？” # speaker: me
  “打我们店主的，上午十点以后。他不知道那个号。” # speaker: qiumin # mood: calm
  { told:
    { home:
      -> end_b
    - else:
      -> end_a
    }
  - else:
    -> t07_9
  }
* [“气话嘛，写个情绪激动吧。” # id: t07-5c # q: taboo # score: empathy-2 legality-1 record-2 # cite: manual.form.5.field.2 manual.taboo.07 un.feature.8 # why: 四个字把她的意见写没了，往后谁看了都先防着她。]
  “气话嘛，写个情绪激动吧。” # speaker: me
  “我就知道。” # speaker: qiumin # mood: eyesClosed
  登记簿上，她的名字后面只有那四个字。 # speaker: narrator
  -> end_b
* [“先办家里的事，投诉再说。” # id: t07-5d # q: weak # score: record+0 # cite: manual.listen.what.3 manual.form.4.field.5 # why: 分了轻重，可再说多半是不说，门口还是那两级台阶。]
  “先办家里的事，投诉回头再说。” # speaker: me
  “回头，我就上不来了。” # speaker: qiumin # mood: tired
  往后打哪个号码找她，谁也没有问。 # speaker: narrator
  -> end_b

=== t07_9 ===
# point: t07-9
# title: 少了一头
民警接过附表4，看了一眼“报告给谁”。 # speaker: narrator
“我们这头有。上级妇联那头呢？后面的护理、保护令，还得他们帮着协调。” # speaker: police # mood: concerned
* [“车在等，明天我再补报。” # id: t07-9a # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.2 # why: 危及生命的要当时就报，两分钟的电话不会误了车。]
  “车在等，明天我再补报。” # speaker: me
  -> end_b
* [“是我漏了，上车前就报。” # id: t07-9b # q: best # score: safety+1 referral+1 # cite: manual.qa.1.5 manual.report.to.2 manual.qa.1.4.report # why: 漏了当场补，她听得见，后面的协调也就有人接。]
  “是我漏了。您听着，我现在就报。” # speaker: me
  三点零四分，上级妇联接了电话，答应今天就跟民政、残联碰头。 # speaker: narrator
  ~ told = true
  { home:
    -> end_b
  - else:
    -> end_a
  }
* [“先填上两点，看着齐整。” # id: t07-9c # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.5 manual.form.4.field.6 un.feature.8 # why: 没报写成报了是造假，接着要帮她的人也不会来。]
  “先填上两点，看着齐整。” # speaker: me
  民警看着那个钟点，没有说话。 # speaker: narrator
  -> end_b

=== end_a ===
那一夜她睡在轮椅进得去的房间里，护理员是女的，药是医生配的。灰色的坐垫，民警给取来了。 # speaker: narrator
他扣药、说要砸轮椅的事，公安依法处理了。 # speaker: narrator
{ guarded:
  头一个星期，她接电话只说“嗯”。第二个星期，她问起了保护令。 # speaker: narrator
- else:
  第二个星期，律师把几条路摊在她面前，连保护令也讲了。要不要告，先走哪一条，她自己选。 # speaker: narrator
}
坡道开工那天，店主的号码响了。她自己来的，摇着轮椅试了三遍。 # speaker: narrator
“这儿再缓一点。下一个来的，不一定有我这么大力气。” # speaker: qiumin # mood: smile
工人蹲下来，照她说的画了一道线。 # speaker: narrator # ending: t07-end-a # outcome: 试坡
-> END

=== end_b ===
{ home:
  四点差几分，民警先进了门，她才到家。轮椅没有砸，药交到了她手里。他被带去问话，他说过的，都写进了出警记录。 # speaker: narrator
  夜里屋里很静。她把药压在枕头底下，没怎么睡。 # speaker: narrator
- else:
  她在外头住了三夜。往后怎么办，没有人接着跟她说。第四天，她自己回了家。 # speaker: narrator
}
过了几天，民警上门，单独见了她。她说想再去一趟维权站，问问保护令，又说算了。 # speaker: narrator
“门口那两级，还在吧？” # speaker: qiumin # mood: tired
台阶还在。小许借了块木板，去把她接了上来，这回没有让她等。 # speaker: narrator
{ told:
  { home:
    可以从“住哪儿”重来：把能进轮椅的地方找给她看，再由她来选。 # speaker: narrator # ending: t07-end-b # outcome: 还是两级台阶 # retry: t07-4
  - else:
    可以从“两笔账”重来：两笔都记下，问清打哪个号码，给她回音。 # speaker: narrator # ending: t07-end-b # outcome: 还是两级台阶 # retry: t07-5
  }
- else:
  危及生命的要报两头，上级妇联那一头，那天一直没有报。可以从“她说了”重来。 # speaker: narrator # ending: t07-end-b # outcome: 还是两级台阶 # red: not-reported # retry: t07-3
}
-> END

=== end_c ===
老田把她抬下了台阶。那天之后，网店的客服头像再没有亮过。 # speaker: narrator
第四天，店主托邻居去看。邻居报了110。轮椅在门外，她在屋里，人救了出来，送进医院，慢慢好了。 # speaker: narrator
“我在太阳底下等了一个多钟头，就为问一句话。没问成。” # speaker: qiumin # mood: eyesClosed
后来社工天天去医院，陪她一样一样办。轮椅和药，都回到了她自己手里。 # speaker: narrator
她说了“四点”，没有人问四点是什么，也就没有人报。可以从“开火”重来：先放下对错，问她几点得走。 # speaker: narrator # ending: t07-end-c # outcome: 头像暗了 # red: not-reported # retry: t07-1
-> END

=== end_c_home ===
她赶在四点前到了家。那天之后，网店的客服头像再没有亮过。 # speaker: narrator
第四天，店主托邻居去看。邻居报了110。轮椅在门外，她在屋里，人救了出来，送进医院，慢慢好了。 # speaker: narrator
“话我是说了的。说完了，你们还是叫我回去。” # speaker: qiumin # mood: eyesClosed
后来社工天天去医院，陪她一样一样办。轮椅和药，都回到了她自己手里。 # speaker: narrator
“看我死不死床上”，听见的当时就要报，公安和上级妇联两头都报。可以从“她说了”重来。 # speaker: narrator # ending: t07-end-c # outcome: 头像暗了 # red: not-reported # retry: t07-3
-> END

=== end_d ===
他到得比车快，手里没有药，上来就去抓轮椅的把手。 # speaker: narrator
老田拦在台阶上，民警赶到，把他带回了派出所。她当天换到了外区，人没有受伤。 # speaker: narrator
往后的事由外区的社工接着办。维权站的电话，她没有再接。 # speaker: narrator
“我在哪儿，该由我自己说。” # speaker: qiumin # mood: solemn
{ told:
  一个月后捎来消息，药没有再断，网店开了新号。可以从“座机”重来：谁来过，跟谁也不说。 # speaker: narrator # ending: t07-end-d # outcome: 没有带来的药 # retry: t07-6
- else:
  一个月后捎来消息，药没有再断。那天也没有报上级妇联。可以从“她说了”重来：两头都报，她在哪儿，跟谁也不说。 # speaker: narrator # ending: t07-end-d # outcome: 没有带来的药 # red: not-reported # retry: t07-3
}
-> END
