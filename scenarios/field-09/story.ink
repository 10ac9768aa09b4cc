# title: 掐过一次
# id: field-09
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子与威胁
# minutes: 12

VAR guarded = false
VAR doctor = false
VAR high = false
VAR told_police = false
VAR told_both = false
VAR late = false
VAR phone_safe = false
VAR cut = false
VAR planned = false
VAR next = false

-> prologue

=== prologue ===
下午三点，商场三楼，社会组织的评估室。午市过了，晚市没到，楼下的小吃街静悄悄的。 # speaker: narrator
你是评估员。一小时前有个女人打来电话，只问了半句就说“能不能当面讲”。你请她现在就来。 # speaker: narrator
她登记用的是化名：阿檀。围裙卷在手里，是负一楼米线店的店长。 # speaker: narrator
你先问过她，才打开录音笔，说好只作评估记录，不给别人听。 # speaker: narrator
-> f09_1

=== f09_1 ===
# point: f09-1
# title: 没留印
“我五点要回去开晚市。就问一句。” # speaker: atan # mood: calm
她清了清嗓子，又清了一下。 # speaker: narrator
“跟我一起住的那个人，掐过我一次。就一次，没留印。这严不严重？” # speaker: atan # mood: concerned
* [“先别急，发生了什么情况？” # id: f09-1a # q: ok # score: empathy+1 # cite: manual.taboo.01.say.1 manual.listen.how.1 manual.report.life-threat.3 # why: 问法没错，可她就问了一句严不严重，你没有答。]
  “先别急，发生了什么情况？从头说。” # speaker: me
  “也没什么从头。吵了几句，他手就上来了。……您还没说严不严重呢。” # speaker: atan # mood: suspicious
  -> f09_2
* [“没留印就好，您放宽心。” # id: f09-1b # q: taboo # score: empathy-1 safety-2 # cite: manual.report.life-threat.3 wanjia.high-risk un.principle.5 # why: 没有印子不等于没有伤，这句话会把她送回危险里。]
  “没留印就好，说明下手有数，您放宽心。” # speaker: me
  “那就是……不严重。” # speaker: atan # mood: blank
  她把围裙展开，像是要走，又慢慢卷了起来。 # speaker: narrator
  ~ guarded = true
  -> f09_2
* [“这要等评估完才说得准。” # id: f09-1c # q: weak # score: none # cite: manual.report.life-threat.3 un.feature.6 # why: 听着稳妥，可这一条不用等表，眼下就该告诉她。]
  “这要等评估完才说得准，咱们先做表。” # speaker: me
  “哦，还要做表。” # speaker: atan # mood: tired
  ~ guarded = true
  -> f09_2
* [“严重。没印也是要命的事。” # id: f09-1d # q: best # score: empathy+1 safety+2 legality+1 # cite: manual.report.life-threat.3 manual.qa.1.7 un.health.note.4 un.social.2 law.dv.37 # why: 先照实答她，再说错不在她，接着问身体。]
  “严重。掐脖子，哪怕就一次，哪怕没留印，也是要命的事，是必须报的那一类。怎么报，等会儿跟您商量。” # speaker: me
  “不管为什么吵，动手就是违法的。没领证、只是住在一起，也有法律管，错不在您。” # speaker: me
  她看着你，清嗓子的动作停住了。 # speaker: narrator
  “我还以为，您会说没印就不算。” # speaker: atan # mood: solemn
  “我先问身体：咽东西疼不疼，喘气顺不顺，头晕过没有？” # speaker: me
  “咽东西有点疼。喘气没事。” # speaker: atan # mood: calm
  -> f09_2

=== f09_2 ===
# point: f09-2
# title: 嗓子
她喝了一口水，咽的时候，眉头跳了一下。 # speaker: narrator
“前天一整天没声，今天好多了。店里都当我上火，给我泡了胖大海。” # speaker: atan # mood: tired
* [“今天就去看，我陪您去。” # id: f09-2a # q: best # score: empathy+1 safety+2 referral+1 # cite: manual.report.life-threat.3 un.health.3 un.justice.3.2 un.feature.5 manual.qa.1.4 # why: 失过声就该当天看，讲明什么时候打120，人陪着去。]
  “嗓子没了声，里头可能有伤，外面是看不出来的。要是这会儿喘气不顺，您马上说，我打120。” # speaker: me
  “喘得上。就是掐的那会儿，眼前黑了一下。” # speaker: atan # mood: concerned
  “这句也要跟医生讲。今天就去看，我陪您去，请医生照实写进病历。晚市能不能找人顶？” # speaker: me
  她想了想。 # speaker: narrator
  “让小敏顶吧。……我还当是小事。” # speaker: atan # mood: calm
  你请同事小邹去约急诊、叫车，要紧的话先在这儿问完。 # speaker: narrator
  ~ doctor = true
  ~ guarded = false
  -> f09_3
* [“忙过这两天去查一查。” # id: f09-2b # q: weak # score: safety-1 # cite: un.health.3 un.justice.3.2 # why: 提了看医生，却由着她拖，嗓子里的伤不会等人。]
  “忙过这两天，去医院查一查。” # speaker: me
  “周末人多，下个礼拜吧。” # speaker: atan # mood: tired
  -> f09_3
* [“先去拍个片，留作证据。” # id: f09-2c # q: ok # score: legality+1 # cite: manual.qa.1.4 un.health.3 # why: 病历是证据，可看医生先是为了她的命，没讲清这个。]
  “先去拍个片，留作证据，往后用得上。” # speaker: me
  “我又没说要告他。” # speaker: atan # mood: suspicious
  她把杯子放下了。 # speaker: narrator
  去医院的事，就这么搁下了。 # speaker: narrator
  -> f09_3
* [“能出声就行，多喝点水。” # id: f09-2d # q: taboo # score: empathy-1 safety-2 # cite: manual.report.life-threat.3 un.health.3.1 # why: 替医生下了结论，失声、咽痛都是要当真的。]
  “能出声就行，多喝点水，少说话养两天。” # speaker: me
  “嗯，我也是这么想的。” # speaker: atan # mood: blank
  ~ guarded = true
  -> f09_3

=== f09_3 ===
# point: f09-3
# title: 三张表
桌上摊着三张表：心理、需求、安全，一共四页。她看了看那叠纸，又看了看表。 # speaker: narrator
{ guarded:
  “这么多……要不我先回去？” # speaker: atan # mood: tired
  她的脚已经朝着门了。 # speaker: narrator
- else:
  “这么多。” # speaker: atan # mood: calm
  她笑了笑，没动。 # speaker: narrator
}
* [“我从头念，您最后一起答。” # id: f09-3a # q: ok # score: safety+1 # cite: wanjia.assessment.1 wanjia.assessment.2 wanjia.assessment.3 un.health.note.4 # why: 三样都问到了，可念成一串，她只来得及说“没有”。]
  “那我从头念，念完您一起答，快一点。” # speaker: me
  你念了四页。她答了四句，三句是“没有”，一句是“还行”。 # speaker: narrator
  -> f09_4
* [“先问安全，问一题停一停。” # id: f09-3b # q: best # score: empathy+1 safety+2 record+1 # cite: wanjia.assessment.3 wanjia.assessment.1 wanjia.assessment.2 un.feature.5 un.justice.8.3 un.health.note.4 manual.qa.1.1 # why: 安全在先，一题一停，不想答可以不答，其余往后放。]
  “三样都要问，先问安全。问一题停一停，不想答就说‘过’。掐您是哪天？” # speaker: me
  “大前天，夜里。” # speaker: atan # mood: calm
  “以前动过手没有？” # speaker: me
  “去年开始的。推过，扇过一回。” # speaker: atan # mood: tired
  “您有孩子吗？他动过孩子没有？” # speaker: me
  “闺女四岁，在老家跟我妈，不是他的。他没动过。” # speaker: atan # mood: concerned
  “您自己觉得，他会不会真要您的命？” # speaker: me
  她很久没出声。你也没催。 # speaker: narrator
  “……上个月问我，我会说不会。” # speaker: atan # mood: solemn
  “好，先到这儿。心理和需求那两张，等您看完医生再说，改天也行。您最想我们帮什么？” # speaker: me
  “我想搬走，不想出事。” # speaker: atan # mood: calm
  ~ guarded = false
  -> f09_4
* [“心理这张最快，先做它。” # id: f09-3c # q: weak # score: none # cite: wanjia.assessment.1 wanjia.assessment.3 un.principle.5 # why: 次序反了，人安不安全还没问，先打了睡眠的分。]
  “心理这张最快，先做它。近两周睡得怎么样，零到三分？” # speaker: me
  “两分吧。” # speaker: atan # mood: blank
  她答得很快，眼睛看着门。轮到安全那张，只剩匆匆几个勾。 # speaker: narrator
  -> f09_4
* [“照实说，到底掐过几次？” # id: f09-3d # q: taboo # score: empathy-2 safety-1 # cite: manual.listen.how.1 un.health.note.4 un.feature.4 # why: 评估问成了审问，她会觉得自己没被相信。]
  “您照实说，到底掐过几次？好多人头一回都只说一次。” # speaker: me
  “我说了，一次。” # speaker: atan # mood: serious
  她的脸沉了下来。 # speaker: narrator
  ~ guarded = true
  -> f09_4

=== f09_4 ===
# point: f09-4
# title: 半句话
她拿起围裙，叠了一道，又叠了一道。 # speaker: narrator
“他这两天老说半句。‘上次就该……’，说到这儿就不说了，冲我笑一下。” # speaker: atan # mood: blank
* [“吵架的狠话，别往心里去。” # id: f09-4a # q: taboo # score: empathy-1 safety-2 # cite: manual.report.life-threat.2 manual.listen.how.2 # why: 掐过以后再说这半句，不是狠话，是威胁。]
  “吵架的狠话，谁没说过，别往心里去。” # speaker: me
  “嗯。” # speaker: atan # mood: blank
  她没有再说这个。 # speaker: narrator
  ~ guarded = true
  -> f09_5
* [“没说完，兴许不是那意思。” # id: f09-4b # q: weak # score: safety-1 # cite: manual.listen.how.2 manual.report.life-threat.2 # why: 好心宽慰，却替他把话圆了过去。]
  “没说完，兴许不是那个意思。” # speaker: me
  “兴许吧。” # speaker: atan # mood: tired
  -> f09_5
* [“那半句，您觉得是什么？” # id: f09-4c # q: best # score: empathy+1 safety+2 record+1 # cite: manual.report.life-threat.2 manual.listen.how.2 un.justice.8.3 law.wf-rules.8 # why: 请她自己说，再问什么时候说的，用原话记成威胁。]
  “那半句，您觉得是什么？” # speaker: me
  “就该掐死我。” # speaker: atan # mood: blank
  她说得很轻，像在报菜名。 # speaker: narrator
  “您听懂了，我也听懂了。这是拿命吓您，我照您的原话记。他都是什么时候说？” # speaker: me
  “我一说想搬走，他就说。” # speaker: atan # mood: concerned
  “那说搬走的事，先不要当着他提。怎么搬，咱们一起想。” # speaker: me
  -> f09_5
* [低头把这半句照原样写下 # id: f09-4d # q: ok # score: record+1 # cite: manual.report.life-threat.2 un.feature.8 manual.listen.how.2 # why: 原话记住了，可没抬头问一句，她怕的是什么没人接。]
  你低头写：“上次就该”，后面点了六个点。 # speaker: narrator
  “您写这个干吗？” # speaker: atan # mood: suspicious
  她探过头来看。 # speaker: narrator
  “留个记录。” # speaker: me
  她等了等，你没有往下问。 # speaker: narrator
  -> f09_5

=== f09_5 ===
# point: f09-5
# title: 五分
你到门外倒水，顺手算了安全那张表：九道题，五分。小邹凑过来看。 # speaker: narrator
“五分，中危。没外伤，没动刀。按中危走，三天后回访，行吧？今天还有两个呢。” # speaker: colleague # mood: calm
* [“先按中危，例会上再定。” # id: f09-5a # q: weak # score: safety-1 # cite: law.wf-rules.annex wanjia.high-risk # why: 例会在后天，危险在今晚，等不起这两天。]
  “先按中危吧，后天例会上再定。” # speaker: me
  “行。” # speaker: colleague # mood: calm
  他在表角上写了个“中”。 # speaker: narrator
  -> f09_6
* [“我拿不准，先问问督导。” # id: f09-5b # q: ok # score: safety+1 # cite: wanjia.high-risk law.wf-rules.annex # why: 拿不准就问是对的，可表后头写着的，自己该先翻到。]
  “我拿不准，先问问督导。” # speaker: me
  督导过了一刻钟才回：掐脖子那题单列，按高危走，快报。 # speaker: narrator
  屋里，她又看了三回表。 # speaker: narrator
  ~ high = true
  -> f09_6
* [“掐脖子那题改成没有吧。” # id: f09-5c # q: taboo # score: safety-2 legality-1 record-2 # cite: law.wf-rules.annex manual.report.life-threat.3 un.feature.8 # why: 没有外伤就往下改，改掉的正是最要命的那一条。]
  “她自己也说没留印，掐脖子那题改成‘没有’吧，跟总分对得上。” # speaker: me
  小邹看看你，把那个勾涂掉了。 # speaker: narrator
  -> f09_6
* [“后面还有两题，单独算。” # id: f09-5d # q: best # score: safety+2 legality+1 # cite: law.wf-rules.annex manual.report.life-threat.3 law.wf-rules.11 wanjia.high-risk un.justice.8.3 # why: 使人不能呼吸这一题为“是”，不论总分都按高危致命。]
  “后面还有两道特别提示，单独算。‘使人不能呼吸’，她这一题是‘是’，不论总分，按高危致命走。” # speaker: me
  “我光看总分了。” # speaker: colleague # mood: solemn
  小邹把那一页翻了过来。 # speaker: narrator
  “今天就得通报，也不能劝和。那两家我去打电话改时间。” # speaker: me
  ~ high = true
  -> f09_6

=== f09_6 ===
# point: f09-6
# title: 要不要讲出去
{ high:
  你带上门，把表放在两个人中间，让她看得见。 # speaker: narrator
- else:
  你带上门。表扣在桌上，右上角写着“中危”。 # speaker: narrator
}
“你们不会跟别人讲吧？我没想闹大，我们又没领证。” # speaker: atan # mood: concerned
* [“您点了头，我们才能报。” # id: f09-6a # q: weak # score: empathy+1 safety-2 legality-1 # cite: wanjia.high-risk manual.qa.1.5 law.wf-rules.11 # why: 听着是尊重，可性命攸关的不能只等她点头。]
  “您放心，您点了头，我们才能报。” # speaker: me
  “那先别报了，我再想想。” # speaker: atan # mood: tired
  -> f09_7
* [发录音进工作群，请人研判 # id: f09-6b # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.dv.5 law.warning.23 # why: 说好不给别人听的录音，发给了一群不相干的人。]
  你说“我请专家听听”，把录音发进了街道的反家暴工作群。 # speaker: narrator
  “米线店店长，同居男友掐脖子，请各位研判。” # speaker: me
  群里九十多个人。有人回了个“收到”，有人问：“是负一楼那家？” # speaker: narrator
  -> end_d
* [“这个必须报，先跟您讲。” # id: f09-6c # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: wanjia.high-risk manual.qa.1.5 manual.report.to.2 manual.report.to.3 un.coordination.note.1 un.feature.7 law.dv.37 law.warning.24 law.wf-rules.11 # why: 先告诉她为什么，只说必要的，两头都报，怎么报跟她商量。]
  “不瞒您，掐脖子，又说‘上次就该’，这是性命的事，我必须通报派出所和妇联。先跟您讲明白，再打。” # speaker: me
  “只说三样：掐过、嗓子没了声、那半句话。真名您自己跟民警讲，我这儿还叫您阿檀。” # speaker: me
  “可我们没领证，人家管吗？” # speaker: atan # mood: suspicious
  “管。一起过日子的，参照反家庭暴力法。您最怕哪一样？” # speaker: me
  “怕他晓得是我讲的，到店里闹。” # speaker: atan # mood: concerned
  “那我把这句也告诉民警：什么时候去找他，先跟您商量。” # speaker: me
  { guarded:
    “……你打吧，开着免提。” # speaker: atan # mood: suspicious
  - else:
    “你打吧，我听着。” # speaker: atan # mood: calm
  }
  三点四十一分，你报了派出所；三点四十六分，报了区妇联。没有多说一句。 # speaker: narrator
  ~ told_police = true
  ~ told_both = true
  ~ guarded = false
  -> f09_7
* [“这得报警，我这就去打。” # id: f09-6d # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 wanjia.high-risk un.principle.4 # why: 报公安没错，可没说为什么，没商量，也漏了妇联。]
  “这得报警，我这就去打。” # speaker: me
  “哎——”她站起来的时候，你已经拨通了。 # speaker: narrator
  “他要是晓得是我讲的呢？你都没问我。” # speaker: atan # mood: serious
  ~ told_police = true
  ~ guarded = true
  -> f09_7

=== f09_7 ===
# point: f09-7
# title: 手机上的点
她的手机亮了一下：“宝，几点下班？我来接。” # speaker: narrator
她把手机扣在桌上。 # speaker: narrator
“我在哪儿，他手机上看得见。我说上楼买围裙。” # speaker: atan # mood: tired
* [“快把定位关了，拉黑他！” # id: f09-7a # q: taboo # score: safety-2 # cite: un.feature.5 un.social.principle.2 un.principle.5 # why: 突然断了线，他立刻就起疑，反而会马上找过来。]
  “快把定位关了，把他拉黑！” # speaker: me
  她照做了。没过两分钟，店里打来座机：“姐，他电话打到店里了，问你人呢。” # speaker: narrator
  ~ cut = true
  -> f09_8
* [“先别动它，想好了再关。” # id: f09-7b # q: best # score: safety+2 empathy+1 # cite: un.feature.5 un.social.principle.2 un.justice.8.4 un.principle.4 # why: 先不惊动他，动不动手机、几时动，想周全了由她定。]
  “先别动它，一关他就起疑。这会儿点在商场里，您本来就在这儿上班。平时您怎么回他？” # speaker: me
  “就回个‘嗯’。” # speaker: atan # mood: calm
  “回不回，您定。等会儿出这个门，手机带不带，也想好再走。” # speaker: me
  她回了个“嗯”，想了一会儿。 # speaker: narrator
  “手机搁店里充电吧，我平时也这么搁。” # speaker: atan # mood: calm
  你借给她一部备用机，里头只存了你的号码。 # speaker: narrator
  { told_police:
    派出所来了一位女民警，坐下来听完了这一段。 # speaker: narrator
    “他那头我们去找，今天就办。店里我们也留个人。” # speaker: police # mood: serious
  }
  ~ phone_safe = true
  -> f09_8
* [“不要紧，您就照常回他。” # id: f09-7c # q: weak # score: none # cite: un.feature.5 un.social.principle.2 # why: 不惊动他是对的，可等会儿她去哪儿，他还是看得见。]
  “不要紧，您就照常回他。” # speaker: me
  她回了个“嗯”，把手机揣进了兜里。那个点，一直亮着。 # speaker: narrator
  -> f09_8
* [“手机给我，我替您回他。” # id: f09-7d # q: weak # score: empathy-1 safety-1 # cite: un.principle.4 un.feature.5 # why: 口气一变他就听得出来，手机该由她自己拿主意。]
  “手机给我，我替您回他，就说盘点走不开。” # speaker: me
  “我从来不这么跟他说话。” # speaker: atan # mood: suspicious
  她把手机拿了回去，揣进兜里。 # speaker: narrator
  -> f09_8

=== f09_8 ===
# point: f09-8
# title: 一页纸
“那今晚呢？明早我还得开门。” # speaker: atan # mood: concerned
她看着你。 # speaker: narrator
* [“有安全计划范本，您带上。” # id: f09-8a # q: ok # score: safety+1 # cite: un.justice.8.4 un.feature.7 # why: 有总比没有强，可不是照她的日子写的，也藏不住。]
  “这是安全计划的范本，三页，您带上慢慢看。” # speaker: me
  头一页印着“家庭暴力”四个大字。她卷起来，没地方塞，又放回了桌上。 # speaker: narrator
  “今晚……我去表姐家吧，他没去过。” # speaker: atan # mood: tired
  -> f09_9
* [“先回去一趟，拿上证件。” # id: f09-8b # q: taboo # score: safety-2 # cite: un.principle.5 un.justice.8.5 manual.report.life-threat.2 # why: 她一说搬走他就放那句话，证件不值得拿命去换。]
  “今晚先回去一趟，把证件拿上，明天一早再出来。” # speaker: me
  { told_police:
    { phone_safe:
      女民警摇了摇头。 # speaker: narrator
    - else:
      赶来的民警正好进门。 # speaker: narrator
    }
    “不能一个人回。要拿，改天我们陪着拿。” # speaker: police # mood: serious
    “那我去表姐家，他没去过。” # speaker: atan # mood: concerned
    她的声音有点抖。 # speaker: narrator
    -> f09_9
  - else:
    “也行，趁他还没下班。” # speaker: atan # mood: blank
    她把围裙系上了。 # speaker: narrator
    -> end_c
  }
* [“一条条写，写成备料单。” # id: f09-8c # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: un.justice.8.4 un.feature.5 un.social.6 law.dv.37 law.po.1 law.shelter.3 manual.help.contact.civil-affairs # why: 今晚、明早、孩子、证件、钥匙都照她的日子写，别人看不懂。]
  “咱们一条条写，您自己动笔，写成备料单，旁人看不懂。今晚睡哪儿，他不认得？” # speaker: me
  “表姐家，他没去过。” # speaker: atan # mood: calm
  “要是不方便，我请民政联系庇护。明早呢？” # speaker: me
  “小敏开门。我走货梯，过两天再来。他有店里一把钥匙，今晚就换锁。” # speaker: atan # mood: calm
  “闺女那边？证件？” # speaker: me
  “跟我妈讲，接送都她自己去。户口本在他那屋……” # speaker: atan # mood: concerned
  “那个不急，改天请民警陪着拿。夜里喘气、嗓子不对劲，打120，别等天亮。还有一样：店里谁听见什么话，就打110？” # speaker: me
  “‘加一份薄荷’。小敏懂的。” # speaker: atan # mood: smile
  “法院的人身安全保护令，住在一起的也可以申请，不用先打别的官司。想办，我陪您。” # speaker: me
  走以前，她先下楼，把单子折小，夹进店里的备料夹。哪儿也没写名字。 # speaker: narrator
  ~ planned = true
  -> f09_9
* [“今晚先住宾馆，明天再说。” # id: f09-8d # q: weak # score: safety+1 # cite: un.justice.8.4 un.social.4 # why: 今晚算有了着落，明早、钥匙、孩子、证件都没想。]
  “今晚先住宾馆，明天再说。” # speaker: me
  “那还不如去表姐家，他没去过。明天……明天再说吧。” # speaker: atan # mood: tired
  -> f09_9

=== f09_9 ===
# point: f09-9
# title: 八点钟的表
{ doctor:
  晚上八点，你从医院回到评估室。医生看了喉咙，里头有肿，用了药，病历照她说的写。她已经到了表姐家。 # speaker: narrator
- else:
  晚上八点，评估室只剩你和小邹。她到表姐家了，报了声平安，嗓子还是哑的。 # speaker: narrator
}
{ told_both:
  “派出所、妇联，两头都有回音了。表怎么收？” # speaker: colleague # mood: calm
- else:
  “‘通报给谁’这一格，不全啊。表怎么收？” # speaker: colleague # mood: concerned
}
* [“表都填满了，归档就行。” # id: f09-9a # q: weak # score: none # cite: un.feature.8 wanjia.high-risk # why: 表满了，不等于人保住了，也没约下一回。]
  “表都填满了，归档就行。” # speaker: me
  小邹把三张表夹进盒子，盒子上写了个数字。 # speaker: narrator
  -> finish
* [“原话和时间，一样样补全。” # id: f09-9b # q: best # score: safety+1 referral+1 record+2 # cite: un.feature.8 manual.qa.1.5 manual.form.4.field.5 manual.form.4.field.6 un.feature.7 manual.qa.1.6.alone wanjia.assessment.1 wanjia.assessment.2 un.health.note.5.support # why: 原话、时间、报给谁、她同意的范围、下一回见面，都在。]
  { not told_both:
    你的笔停在那一格上。 # speaker: narrator
    “掐脖子那一条，该通报的没报全，是我的错。” # speaker: me
    你先打了她留下的表姐的号码，请她来接，讲明白为什么必须报、只说哪几样。 # speaker: narrator
    “……你讲吧。我也怕，怕了一下午。” # speaker: atan # mood: tired
    八点十二分，派出所这头说全了；八点十七分，报了区妇联，值班的人接了。 # speaker: narrator
    ~ told_police = true
    ~ told_both = true
    ~ late = true
  }
  “她的原话照写，几时几分报给谁，哪几样她知道我们说了。表姐家在哪儿，不写。” # speaker: me
  “录音呢？” # speaker: colleague # mood: calm
  “锁起来。后天下午三点打她说的那个号码，她一个人的时候。心理和需求那两张，她精神好些再做。” # speaker: me
  ~ next = true
  -> finish
* [“没留真名，这份就不录了。” # id: f09-9c # q: taboo # score: safety-1 record-2 # cite: un.feature.8 wanjia.assessment.3 # why: 不记，她今天说的话就没了，下一个接手的要从头问。]
  “她没留真名，这份就不录系统了，省得说不清。” # speaker: me
  三张表进了抽屉，跟空白的表放在一起。 # speaker: narrator
  -> finish
* [“时间写上，回访以后再约。” # id: f09-9d # q: ok # score: record+1 # cite: un.feature.8 manual.form.4.field.5 manual.qa.1.6.alone # why: 时间写了，可谁、哪天、打哪个号码找她，没有定。]
  “几点的事写上，回访以后再约。” # speaker: me
  小邹写了时间，在“下次联系”那里画了一道横线。 # speaker: narrator
  -> finish

=== finish ===
{
  - not told_both:
    -> end_c
  - not doctor:
    -> end_b
  - phone_safe and planned:
    -> end_a
  - else:
    -> end_e
}

=== end_a ===
{ late:
  那晚，派出所的人找到了他，没有等到第二天。医生说，嗓子来得及时，能养好。 # speaker: narrator
- else:
  晚市开张以前，派出所的人找到了他，依法处理了。医生说，嗓子来得及时，能养好。 # speaker: narrator
}
店里换了锁。民警陪她回去拿了户口本，前后二十分钟，她没有跟他照面。 # speaker: narrator
{ next:
  后天下午三点，你打了那个号码。保护令的事，她想问清楚再定。你说，陪她去问。 # speaker: narrator
- else:
  隔了半个月，是她自己打来的。保护令的事，她想问清楚再定。你说，陪她去问。 # speaker: narrator
}
两个月后，米线店添了一道凉拌薄荷。她把那张备料单拿给你看，边角都磨毛了。 # speaker: narrator
“一次没用上。可夹在那儿，我心里有数。” # speaker: atan # mood: smile # ending: f09-end-a # outcome: 一页备料单
-> END

=== end_b ===
派出所当天就去找了他，妇联的人也联系上了她。人是护住了，嗓子没有人看。 # speaker: narrator
第二天清早，表姐打来电话，说她脖子肿起来，咽口水都疼得掉泪。 # speaker: narrator
急诊的医生把她留下来观察。她住了四天院，慢慢能吃流食，声音也回来了。 # speaker: narrator
“我自己也当是上火。” # speaker: atan # mood: tired
报是报了，人还得先看医生。可以从“嗓子”重来：失过声的，今天就陪她去。 # speaker: narrator # ending: f09-end-b # outcome: 晚了一天的急诊 # retry: f09-2
-> END

=== end_c ===
{ told_police:
  派出所找过他，也问过她一回，她不敢多讲。妇联那头，到最后也没有人报，后面也就没有人接着。 # speaker: narrator
- else:
  表上什么都有，就是没有人往外报。 # speaker: narrator
}
过了几天，她还是回了那间屋。他拿着她的手机，一个人一个人地问。 # speaker: narrator
第二周的一个晚上，她躲进店里的更衣间，自己打了110。民警到得快，她只受了轻伤，当晚住进了庇护所。 # speaker: narrator
“我问过的，严不严重。” # speaker: atan # mood: eyesClosed
庇护所的社工每天去看她，她把闺女也接来住了几天。 # speaker: narrator
掐脖子，没留印也要报，公安、妇联两头都报。可以从“要不要讲出去”重来：先告诉她为什么，再商量怎么报。 # speaker: narrator # ending: f09-end-c # outcome: 填满的表 # red: not-reported # retry: f09-6
-> END

=== end_d ===
四点不到，店里来了两拨人，都装作吃米线，都往后厨看。 # speaker: narrator
小敏跑上来找她：“姐，外头都在传，他也听说了。” # speaker: narrator
保安拦住了他，商场叫来民警，她从货梯下去，连夜去了外区。人没有伤着，嗓子是那边的社工陪她去看的。 # speaker: narrator
“你说过，不给别人听的。” # speaker: atan # mood: eyesClosed
她在外区另找了一家店，现在平安，只是再也不肯让人录音。 # speaker: narrator
可以从“要不要讲出去”重来：该报的报给派出所和妇联经手的人，只说必要的，先告诉她。 # speaker: narrator # ending: f09-end-d # outcome: 群里的录音 # red: not-reported # retry: f09-6
-> END

=== end_e ===
嗓子看过了，派出所在办，妇联也接了手。可他还是找了来。 # speaker: narrator
{ phone_safe:
  明早怎么走，那天没有人跟她细想。她照旧走正门开店，他拿着那把钥匙，站在卷帘门里头。 # speaker: narrator
- else:
  { cut:
    线一断，他就起了疑，一个一个打电话，半夜问到了表姐家楼下。 # speaker: narrator
  - else:
    那个点一直亮着。他跟着它，到了表姐家楼下。 # speaker: narrator
  }
}
旁边的人打了110，民警几分钟就到，把他带走了。她没有受伤，手抖了一整天。 # speaker: narrator
“我以为报了就行了。” # speaker: atan # mood: tired
{ phone_safe:
  后来你们补写了那一页，她换了锁，平安。可以从“一页纸”重来：今晚、明早、孩子、证件、钥匙，一条条写。 # speaker: narrator # ending: f09-end-e # outcome: 少了一步 # retry: f09-8
- else:
  后来她换了手机，换了住处，平安。可以从“手机上的点”重来：先别惊动他，想好了再动。 # speaker: narrator # ending: f09-end-e # outcome: 少了一步 # retry: f09-7
}
-> END
