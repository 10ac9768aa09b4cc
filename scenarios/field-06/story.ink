# title: 墙那边
# id: field-06
# lang: zh-CN
# version: 1
# warn: 孩子疑似遭受家庭暴力
# warn: 不给饭吃
# minutes: 12

VAR guarded = false
VAR told_up = false
VAR late = false
VAR trust = false

-> prologue

=== prologue ===
腊月里，早上七点四十。老棉纺厂家属社区的门刚开，暖气片还没热透。 # speaker: narrator
你是社区妇联主席，也是儿童主任。网格员小戴在扫门口的雪。 # speaker: narrator
“秦叔在外头转了三圈了，豆浆都凉了，就是不进来。” # speaker: dai # mood: concerned
老秦看见你，把豆浆往身后藏了藏，像是被人捉住了。 # speaker: narrator
-> f06_1

=== f06_1 ===
# point: f06-1
# title: 接报
“没啥事，我下夜班，路过。……我要是多嘴，您就当没听见。” # speaker: qin # mood: concerned
“隔壁那孩子，小天，昨儿夜里又叫了。” # speaker: qin # mood: tired
* [“有证据吗？拍视频没有？” # id: f06-1a # q: weak # score: record+1 empathy-1 # cite: manual.ask.what.4 law.report.6 # why: 证据由公安去查。他刚开口，先要证据，等于叫他回去。]
  “有证据吗？拍视频没有？” # speaker: me
  “我拍人家干啥。……那我没有。” # speaker: qin # mood: blank
  他把豆浆换了只手，脚尖朝着门外。 # speaker: narrator
  ~ guarded = true
  -> f06_2
* [“人家教育孩子，您别多事。” # id: f06-1b # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.look.clues.1 law.family-education.23 law.dv.12 # why: 打孩子不是教育。这一句，会让整条楼道都闭上嘴。]
  “人家教育孩子呢，您别多事，邻里邻居的。” # speaker: me
  “我也是这么想的。” # speaker: qin # mood: blank
  他点点头，往外走了两步，又站住了，没有回头。 # speaker: narrator
  “可那孩子，三九天，光着脚站楼道里。” # speaker: qin # mood: tired
  ~ guarded = true
  -> f06_2
* [“好，您说，我记一下。” # id: f06-1c # q: ok # score: record+1 # cite: manual.listen.after.1 manual.qa.3.1 # why: 听了也记了，可他怕的那一层，还没有人替他接住。]
  “好，您说，我记一下。” # speaker: me
  笔一落纸，老秦的眼睛就跟着笔走。 # speaker: narrator
  “这个……要写名字不？” # speaker: qin # mood: suspicious
  -> f06_2
* [“您肯来，是帮了孩子。” # id: f06-1d # q: best # score: empathy+2 safety+1 # cite: manual.taboo.01.say.1 manual.listen.how.2 manual.look.clues.1 manual.attitude.2 # why: 先谢他，再问发生了什么，让他知道这不是多嘴。]
  “您肯来，是帮了孩子，这不叫多嘴。进来坐，门我关上。” # speaker: me
  “发生了什么情况？想到哪儿说到哪儿。” # speaker: me
  老秦坐下来，豆浆放在膝盖上，捂着。 # speaker: narrator
  “我值夜班，十一点出门，老碰见他在楼道里站着。” # speaker: qin # mood: tired
  -> f06_2

=== f06_2 ===
# point: f06-2
# title: 听见的，看见的
{ guarded:
  “我先说好，别讲是我说的。他爸那个脾气，我家老太太还在屋里呢。” # speaker: qin # mood: suspicious
- else:
  “我就一条，别讲是我说的。我家老太太七十多了，跟他家就隔一堵墙。” # speaker: qin # mood: concerned
}
他从兜里掏出半个冷馒头，用纸包着。 # speaker: narrator
“前天我给他的，他两口就吃了大半，剩这点，又塞还给我，说‘爸爸看见要问’。” # speaker: qin # mood: tired
* [“您再盯几天，录个声音。” # id: f06-2a # q: weak # score: safety-2 # cite: manual.qa.3.1 law.report.2 law.minors.11 # why: 多盯几天，就是让孩子再挨几天；取证不是邻居的事。]
  “您再盯几天，录个声音，咱们也好说话。” # speaker: me
  “几天？” # speaker: qin # mood: concerned
  他又看了看那半个馒头。 # speaker: narrator
  “他胳膊上青的紫的，隔三差五就有。他跟我说，叔，我不能回家。” # speaker: qin # mood: tired
  ~ guarded = true
  -> f06_3
* [“您的名字，只报给公安。” # id: f06-2b # q: best # score: empathy+1 safety+1 legality+2 record+2 # cite: manual.ask.what.4 law.report.13 law.report.15 manual.record.case.1 law.dv.14 # why: 先说清谁会知道他，再把听见的和看见的分开记，叫他别去对质。]
  “您的名字，我只报给公安，他们要保密。我跟小戴，对谁都不讲。您也别去敲他家门，别去问他爸。” # speaker: me
  “咱们分开说。您听见的是什么？亲眼看见的是什么？” # speaker: me
  “听见的，是夜里摔东西，孩子喊‘我不敢了’。元旦过后，一礼拜三四回。看见的，是胳膊上青的紫的；光脚站楼道，两回；还有他跟我说，叔，我不能回家。” # speaker: qin # mood: calm
  你写成两栏，念给他听。他点头的地方，才算数。 # speaker: narrator
  ~ guarded = false
  -> f06_3
* [“走，咱俩上他家说说去。” # id: f06-2c # q: taboo # score: safety-2 empathy-1 legality-1 # cite: law.report.13 un.feature.7 manual.qa.1.2 # why: 邻居一露面，孩子和邻居都落到了打人的人眼皮底下。]
  “走，您跟我上他家说说去，当面讲清楚。” # speaker: me
  老秦的脸白了，豆浆洒在裤子上。 # speaker: narrator
  “我不去！我要敢去，还用来找您？……孩子说了，他不能回家。您看着办吧。” # speaker: qin # mood: serious
  ~ guarded = true
  -> f06_3
* [“哪天、几点？我都写上。” # id: f06-2d # q: ok # score: record+1 safety+1 # cite: manual.ask.what.4 manual.listen.after.1 # why: 时间地点要问，可他求你保密的那句话，你没有接。]
  “哪天、几点、在哪儿？我都写上。” # speaker: me
  “元旦过后，一礼拜三四回。胳膊上青的紫的。他跟我说，叔，我不能回家。……您写我名字了？” # speaker: qin # mood: concerned
  你抬头看他，他已经站起来了。 # speaker: narrator
  -> f06_3

=== f06_3 ===
# point: f06-3
# title: 算不算
老秦走了。小戴关上门，把电暖器往你脚边推了推。 # speaker: narrator
“主席，这算不算啊？他爸开货车的，一个人拉扯孩子。咱们是不是先摸摸底，查实了再报？” # speaker: dai # mood: concerned
* [“先打电话问问，算不算。” # id: f06-3a # q: weak # score: legality-1 safety-1 # cite: law.report.2 law.report.6 manual.qa.3.2 # why: 不用先求谁认定。疑似就要报，核实不是报案的前提。]
  “我先打电话问问，这种情况算不算，要不要报。” # speaker: me
  电话转了三处。有的说要看伤，有的说等开会。下班的时候，你还在等回话。 # speaker: narrator
  ~ late = true
  -> f06_8
* [“疑似就该报，现在就打。” # id: f06-3b # q: best # score: safety+2 legality+2 referral+2 record+1 # cite: manual.report.life-threat.4 law.report.2 law.report.6 law.minors.11 law.dv.14 manual.report.to.3 manual.report.to.2 manual.qa.3.2 manual.qa.3.2.fallback manual.qa.1.5 station.duty.education.1 # why: 先报公安，不等查实；上级、民政、学校同一个上午接上，写下几时几分。]
  “疑似就该报。查实是公安的事，不是咱们的事。现在就打。” # speaker: me
  八点零六分，你报了派出所；八点十二分，报了街道妇联；八点十九分，民政的儿童督导员接了电话。哪几句是老秦听见的，哪几句是他看见的，你照着念，一个字没有添。 # speaker: narrator
  学校由民警去对接。欧警官请你一道去：孩子身边，得有个合适的大人。 # speaker: narrator
  “我还当要先开个会呢。” # speaker: dai # mood: solemn
  ~ told_up = true
  -> f06_4
* [“先找他爸谈一次，劝劝。” # id: f06-3c # q: taboo # score: safety-2 legality-2 # cite: manual.qa.3.2 manual.qa.3.3 law.report.2 un.social.10 # why: 没人护着孩子的时候先惊动大人，夜里挨罚的还是孩子。]
  “先找他爸谈一次，劝劝，也给人个机会。” # speaker: me
  电话里，他很客气，说最近跑车累，脾气急了点，谢谢社区关心。 # speaker: narrator
  “我知道了。我回去好好跟他‘谈谈’。” # speaker: father # mood: calm
  ~ late = true
  -> f06_8
* [“先报街道妇联，请他们定。” # id: f06-3d # q: ok # score: legality+1 safety-1 # cite: manual.report.to.2 law.report.2 manual.report.to.3 # why: 报了上级是对的，可公安不用等谁来定，两头都是当时就报。]
  “先报街道妇联，公安那头，请他们定。” # speaker: me
  街道妇联问：派出所报了没有？你说等她们的意见。那头说，这个不用等。等你放下电话，已经是下班的点了。 # speaker: narrator
  ~ told_up = true
  ~ late = true
  -> f06_8

=== f06_8 ===
# point: f06-8
# title: 第二天
第二天上午九点，电话响了，是小天的班主任丁老师。 # speaker: narrator
“小天今天来了，棉袄里头是睡衣，走路不敢使劲。我问他，他说撞的。” # speaker: ding # mood: concerned
* [“我现在就报，两头都报。” # id: f06-8a # q: best # score: safety+2 legality+1 referral+1 record+1 # cite: law.report.2 manual.report.to.3 manual.report.to.2 manual.report.life-threat.4 law.school.47 manual.qa.1.5 # why: 昨天该报没报，今天一分钟也不再等，老师那头也请她报。]
  “丁老师，请您别再问他了，找个暖和的地方，让他吃点东西。学校也有报告的责任，请您那头也报。我现在就报。” # speaker: me
  九点零四分，你报了派出所；九点零九分，街道妇联、民政都接上了。欧警官在电话里问清学校，叫你一道去。 # speaker: narrator
  “昨天就该打这个电话的。” # speaker: dai # mood: tired
  ~ told_up = true
  -> f06_4
* [“您先帮我问清是谁打的。” # id: f06-8b # q: weak # score: safety-2 empathy-1 # cite: un.justice.note.3 law.minors.112 law.report.6 # why: 老师一问，孩子又讲一遍，又怕一遍；人还是没有人来护。]
  “您先帮我问清楚，到底是谁打的，怎么打的。” # speaker: me
  “……我已经问了两遍了，他不说话了。” # speaker: ding # mood: concerned
  -> end_b
* [“我再去跟他爸说说。” # id: f06-8c # q: taboo # score: safety-2 legality-2 # cite: manual.qa.3.3 law.report.2 law.minors.118 # why: 昨天那通客气话，换来今天的伤。普法代替不了报案。]
  “我再去跟他爸说说，这回说重一点。” # speaker: me
  “那……孩子放学，还是他爸来接？” # speaker: ding # mood: concerned
  -> end_b
* [“我这就去派出所报案。” # id: f06-8d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 law.report.2 # why: 报公安是对的，别的几头也要同时接上，孩子才有人管到底。]
  “我这就去派出所报案。” # speaker: me
  欧警官当场接了，叫你一道去学校。你抓起大衣就走，别的电话，一个也没顾上打。 # speaker: narrator
  -> f06_4

=== f06_4 ===
# point: f06-4
# title: 见孩子
学校的心理室，地上铺着垫子。小天坐在最靠门的地方，扣子扣到下巴。丁老师给的包子，他三口就没了，纸叠成很小一块，攥在手里。 # speaker: narrator
“询问的事，回头在专门的屋子里问，尽量一回问完。这会儿，你就陪陪他。” # speaker: police # mood: calm
他先看你的鞋，再看门。 # speaker: narrator
“我自己撞的。” # speaker: tian # mood: blank
* [“袖子撸起来，阿姨看看。” # id: f06-4a # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.social.10 un.justice.note.3 law.report.13 # why: 验伤有医生。当众掀衣服，他会觉得又做错了什么。]
  “袖子撸起来，让阿姨看看，丁老师也来看看。” # speaker: me
  他把两只手都缩进了袖子里，缩得看不见。 # speaker: narrator
  “衣服不看了，回头医生看。” # speaker: police # mood: serious
  -> f06_5
* [“没事，先吃点，我陪着你。” # id: f06-4b # q: ok # score: empathy+1 # cite: un.social.10 manual.attitude.1 # why: 是暖的，可今天敢不敢回家，得有人问他一句。]
  “没事，先吃点东西，我陪着你。” # speaker: me
  你又递过去一个，他还是三口，吃完看了看你。 # speaker: narrator
  “阿姨，几点放学？” # speaker: tian # mood: calm
  -> f06_5
* [“不问伤。你怕不怕回家？” # id: f06-4c # q: best # score: empathy+2 safety+2 legality+1 # cite: un.social.10 un.justice.note.3 law.minors.112 law.minors.110 un.health.note.4 # why: 只问现在安不安全、怕谁、想去哪儿，经过留给受过训练的人问。]
  “我不问你伤，你也不用讲。就问三样，点头摇头都行。今天怕不怕回家？” # speaker: me
  他不动。过了一会儿，点了一下头。 # speaker: narrator
  “怕谁，能说吗？不说也行。要是能挑，你今晚想待在哪儿？” # speaker: me
  “爸爸。……想去姑姑家。姑姑家有粥。” # speaker: tian # mood: concerned
  “我记住了。这不是你的错。” # speaker: me
  ~ trust = true
  -> f06_5
* [“你爸打你几回了？说实话。” # id: f06-4d # q: weak # score: empathy-1 safety-1 # cite: law.minors.112 un.social.10 un.justice.note.3 # why: “说实话”三个字，等于先不信他；问多了，正式问时他就不开口了。]
  “你爸打你几回了？别怕，说实话。” # speaker: me
  “……没有。” # speaker: tian # mood: blank
  他把脸埋进领子里，只露出两只眼睛。 # speaker: narrator
  -> f06_5

=== f06_5 ===
# point: f06-5
# title: 他问了一句
{ trust:
  他往你这边挪了挪，只挪了一个巴掌远。 # speaker: narrator
- else:
  他坐着没动，像是在数门外的脚步声。 # speaker: narrator
}
“你会告诉我爸爸吗？” # speaker: tian # mood: concerned
* [“不告诉，谁也不告诉。” # id: f06-5a # q: weak # score: empathy+1 legality-1 # cite: un.social.10 un.social.note.4 manual.speak.style.2 # why: 好听，可是做不到。医生、民警都要知道，他会发现你骗他。]
  “不告诉，谁也不告诉，拉钩。” # speaker: me
  他伸出小指。门开了，医生和欧警官走进来，手里拿着本子。 # speaker: narrator
  “……你说的。” # speaker: tian # mood: suspicious
  ~ trust = false
  -> f06_6
* [“你爸也是为你好，别记恨。” # id: f06-5b # q: taboo # score: empathy-2 safety-1 # cite: un.social.10 law.family-education.23 law.dv.12 # why: 替打人的人说情，等于告诉他：挨打是应该的。]
  “你爸也是为你好，一个人带你不容易，别记恨他。” # speaker: me
  “嗯。我知道。” # speaker: tian # mood: blank
  他说“我知道”的样子，像个大人。 # speaker: narrator
  ~ trust = false
  -> f06_6
* [“先别想这些，好好吃饭。” # id: f06-5c # q: ok # score: empathy+0 # cite: un.social.10 # why: 没说错，也没骗他；可他要的是一句准话。]
  “先别想这些，好好吃饭。” # speaker: me
  他没再问，把牛奶杯端得很近，遮着脸。 # speaker: narrator
  -> f06_6
* [“不告诉他。要帮你的会知道。” # id: f06-5d # q: best # score: empathy+2 legality+1 referral+1 # cite: un.social.10 un.social.note.4 law.report.13 un.feature.7 law.minors.112 # why: 说真话：谁会知道、为什么，谁不会知道，用孩子听得懂的话。]
  “你说的话，我不告诉你爸。有几个人要知道，才帮得上你：欧警官，给你看病的医生，还有管孩子的叔叔阿姨。” # speaker: me
  “欧警官会找个安静的屋子，尽量只问你一回。你不想说的时候，可以说‘停’。” # speaker: me
  “能说停？” # speaker: tian # mood: suspicious
  “能。” # speaker: me
  “那……停。” # speaker: tian # mood: calm
  他试了试这个字，等了等，没有人生气。 # speaker: narrator
  ~ trust = true
  -> f06_6

=== f06_6 ===
# point: f06-6
# title: 谁多的嘴
下午三点，医院。小天在里头看医生，欧警官陪着。你在走廊尽头，手机响了。 # speaker: narrator
“我是小天他爸。学校说孩子被你们接走了。谁多的嘴？是不是隔壁姓秦的？” # speaker: father # mood: serious
* [“是邻居担心孩子，没恶意。” # id: f06-6a # q: taboo # red: disclosed # score: safety-2 legality-2 # cite: law.report.13 un.feature.7 law.dv.14 un.coordination.note.1 # why: 想让他消气，却把报告人交了出去，这是红线。]
  “邻居也是担心孩子，没有恶意，您别怪人家。” # speaker: me
  “邻居。行，我知道是谁了。” # speaker: father # mood: calm
  -> end_c
* [“孩子在医院，检查完就好。” # id: f06-6b # q: taboo # red: disclosed # score: safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.report.13 law.po-impl.4 # why: 听着是让他放心，其实是把孩子在哪儿告诉了他，这是红线。]
  “孩子在医院呢，检查完就好，您别急。” # speaker: me
  “哪家医院？……行，我有数。” # speaker: father # mood: serious
  -> end_d
* [“没人说，我们例行走访。” # id: f06-6c # q: weak # score: safety+1 legality-1 # cite: manual.speak.style.2 law.report.13 # why: 护住了邻居，可谎话一问就穿，他更要到处去找那个人。]
  “没人说，我们例行走访，碰上的。” # speaker: me
  “例行走访？走到医院去了？” # speaker: father # mood: suspicious
  你心里一沉：医院两个字，你没有说过，是他猜的。欧警官接过了电话。 # speaker: narrator
  “我是派出所的。你到所里来，我们当面说。” # speaker: police # mood: serious
  -> f06_7
* [“这些不谈，请您跟民警说。” # id: f06-6d # q: best # score: safety+2 legality+2 referral+1 # cite: law.report.13 un.feature.7 un.principle.6 law.report.15 manual.help.contact.police # why: 谁说的、孩子在哪儿，都不谈，不认也不否认；交给民警。]
  “谁说的、在哪儿，这些我不谈，对谁都一样。孩子的事，请您跟民警说。” # speaker: me
  “那是我儿子！” # speaker: father # mood: serious
  你把手机递给欧警官，自己走过去，把诊室的门带上了。 # speaker: narrator
  “我是派出所的。打孩子不是教育，是违法。你到所里来，我们当面说。” # speaker: police # mood: serious
  -> f06_7

=== f06_7 ===
# point: f06-7
# title: 今晚去哪儿
天黑了。医生说，身上新伤旧伤都有，人也瘦，要养。公安受了案，他父亲在所里。 # speaker: narrator
“孩子妈妈在外省，赶不回来。民政的同志到了，今晚怎么安置，咱们商量。” # speaker: police # mood: calm
{ trust:
  小天靠着你睡着了，手里还攥着那张叠好的包子纸。 # speaker: narrator
- else:
  小天一个人坐在长椅那头，睁着眼睛，困也不睡。 # speaker: narrator
}
* [“写个保证书，让他爸领走。” # id: f06-7a # q: taboo # score: safety-2 legality-2 empathy-1 # cite: law.minors.92 un.social.note.3 law.family-education.23 station.mechanism.4 # why: 快过年了，谁都想和气；可保证书挡不住今天夜里。]
  “快过年了，让他爸写个保证书，先领回去。我们社区天天去看。” # speaker: me
  “你们真看得住？” # speaker: police # mood: concerned
  “看得住。” # speaker: me
  -> end_e
* [“先住救助机构，明天再说。” # id: f06-7b # q: ok # score: safety+1 legality+1 referral+1 # cite: law.minors.92 un.social.note.3 law.dv.15 manual.help.contact.civil-affairs # why: 安全是有了，也合规矩；可他想去哪儿，还没有人问过。]
  “先住救助机构吧，有人值夜，明天再说。” # speaker: me
  床铺干净，灯也亮。小天把鞋摆在枕头边上，问了三遍：“姑姑知道我在这儿吗？” # speaker: narrator
  第二天，民政联系上姑姑，走完手续，把他接了过去。 # speaker: narrator
  -> f06_9
* [“姑姑家行不行？先问他俩。” # id: f06-7c # q: best # score: safety+2 empathy+1 legality+1 referral+2 # cite: law.minors.92 un.social.note.3 un.social.10 manual.help.contact.civil-affairs law.report.12 manual.qa.3.3 # why: 由民政定，可以委托亲属；先问孩子和姑姑，地址只给该知道的人。]
  “他有个姑姑。请民政看看合不合适，先问孩子，再问姑姑。” # speaker: me
  { trust:
    小天动了动，醒了，听见“姑姑”两个字。 # speaker: narrator
    “姑姑家有粥。” # speaker: tian # mood: calm
  - else:
    你问了两遍，他才极轻地点了点头。 # speaker: narrator
  }
  民政的同志当面见了姑姑，看了住处，办了手续，今晚由她照看。地址只有民警、民政和你知道，不写在单子上。 # speaker: narrator
  “他爸那头，课要上，法要讲，都放在孩子安稳以后。要不要替孩子申请人身安全保护令，咱们再跟民警商量。” # speaker: me
  -> f06_9
* [“要不，先住我家一晚？” # id: f06-7d # q: weak # score: empathy+1 safety-1 legality-1 # cite: law.minors.92 manual.help.contact.civil-affairs un.social.note.3 # why: 心是热的，可你的住处他爸打听得到，也没有手续护着你们。]
  “要不，先住我家一晚？我给他下碗面。” # speaker: me
  “你家在社区里头，他爸找得到。还是按规矩来。” # speaker: police # mood: concerned
  民政的同志在走廊里打了一圈电话，夜里十点，孩子才有了地方睡：姑姑家。 # speaker: narrator
  -> f06_9

=== f06_9 ===
# point: f06-9
# title: 老秦又来了
三天后的早上，老秦又提着豆浆来了，这回是热的。 # speaker: narrator
{ guarded:
  “隔壁没声了。……孩子还在不在？我不该问，可我睡不着。” # speaker: qin # mood: suspicious
- else:
  “隔壁没声了。孩子……还好不？我能问不？” # speaker: qin # mood: concerned
}
小戴摊着附表4，等你说怎么填。 # speaker: narrator
* [“在他姑家呢，您放宽心。” # id: f06-9a # q: taboo # red: disclosed # score: safety-2 legality-1 # cite: un.feature.7 law.report.13 un.coordination.note.1 # why: 老秦是好人，可他也会跟人说；多一个人知道，就多一条漏的缝。]
  “在他姑家呢，吃得好睡得好，您放宽心。” # speaker: me
  “他姑？哦，纺织路卖馄饨的那个！” # speaker: qin # mood: smile
  -> end_d_late
* [“保密，什么也不能讲。” # id: f06-9b # q: weak # score: empathy-1 legality+1 # cite: law.report.13 manual.qa.3.4 law.minors.11 # why: 守了密，可他揣着一颗心来的，一句“平安”是可以给的。]
  “这个保密，什么也不能讲。” # speaker: me
  “哦。那我走了。” # speaker: qin # mood: blank
  豆浆他忘了拿。附表4上，小戴照着想起来的，填了个大概。 # speaker: narrator
  { told_up:
    -> end_a
  - else:
    -> end_b_up
  }
* [“人平安。细的我不能说。” # id: f06-9c # q: best # score: empathy+1 legality+1 referral+1 record+2 # cite: law.report.13 manual.qa.3.2 manual.qa.3.4 manual.form.4 manual.form.4.field.5 manual.form.4.field.6 manual.record.case.1 un.feature.8 law.report.10 # why: 只给他一句准话；表上时间和报给谁写全，报告人不写名字。]
  “人平安，有人管着。细的我不能说，您也别打听。您那天来，来得对。” # speaker: me
  “平安就行，平安就行。” # speaker: qin # mood: tired
  他走了。你和小戴把表一栏栏填完：几时几分报给谁，公安受案以后是怎么回的话；“谁发现的”，写“一位居民”。孩子在哪儿，不写。 # speaker: narrator
  { not told_up:
    填到“上级妇联”，笔停住了。街道那一头，还没有报。你当场拿起电话补上，把原因也写了。 # speaker: narrator
    ~ told_up = true
  }
  -> end_a
* [发到居民群，表扬老秦 # id: f06-9d # q: taboo # red: disclosed # score: safety-2 legality-2 record-1 # cite: law.report.13 un.feature.7 un.coordination.note.1 # why: 是真心想谢他，可群里也有那个他最怕的人，这是红线。]
  你拍了一张豆浆的照片，发进居民群：“为热心邻居秦师傅点赞，守护孩子，人人有责！” # speaker: narrator
  一百多个人点了花。第四十三朵，是小天他爸的头像。 # speaker: narrator
  -> end_c_group

=== end_a ===
{ late:
  多等的那一夜，小天身上多了伤，医生说养得好，就是要养得久一些。 # speaker: narrator
- else:
  报得早，医生说，身上的伤养一阵就能好。 # speaker: narrator
}
他父亲受了处罚，公安责令他接受家庭教育指导，一次也不许缺。要见孩子，得等民政评估过、孩子愿意，还得有人在场。 # speaker: narrator
{ trust:
  询问在一间有沙发的屋子里，一回就问完了。他说了一次“停”，欧警官就停了，给他倒了杯水。 # speaker: narrator
- else:
  询问在一间有沙发的屋子里。头一回他一句话没有说，隔了两个星期，社工陪着，才又慢慢开了口。 # speaker: narrator
}
开春，你去姑姑家随访。小天在写作业，锅里滚着粥。他没有看门。 # speaker: narrator
“阿姨，我现在晚上睡得着，早上叫不醒。” # speaker: tian # mood: smile # ending: f06-end-a # outcome: 姑姑家的晚饭
-> END

=== end_b ===
那天放学，是他父亲接的。晚上，老秦在墙这边，把一只手举到半空，又放下了。 # speaker: narrator
第三天，丁老师自己报了警。民警在教室门口接走了小天，医院看了伤，住了一个星期，养得好。 # speaker: narrator
后来他住到了姑姑家，民政定期来看。他父亲受了处罚，去上课了。 # speaker: narrator
“我说过不能回家的。我跟秦叔说过。” # speaker: tian # mood: blank
从老秦进门那天算起，拖到了第三天。疑似就要报，公安、上级妇联两头都报，不用等查实。可以从“算不算”重来。 # speaker: narrator # ending: f06-end-b # outcome: 又是撞的 # red: not-reported # retry: f06-3
-> END

=== end_b_up ===
小天在姑姑家住下了，人平安。他父亲受了处罚，去上了两回课，就不去了，没有人催。 # speaker: narrator
民警换了人，民政的那张单子压在柜子里。街道妇联不知道社区有过这件事，没有人牵头问一句：孩子怎样了？ # speaker: narrator
一个学期以后，姑姑病了，他父亲要接人。丁老师看见小天又把扣子扣到了下巴，赶紧报了警，人没有伤着，重新安置了。 # speaker: narrator
“我以为你们都忙去了。” # speaker: tian # mood: concerned
孩子的事，公安之外，上级妇联也要当时就报。可以从“第二天”重来：两头都报，一个上午接齐。 # speaker: narrator # ending: f06-end-b # outcome: 又是撞的 # red: not-reported # retry: f06-8
-> END

=== end_c ===
小天那晚没有回家，人平安，由民政照看，后来住到了姑姑家。 # speaker: narrator
可他父亲从所里出来，头一件事是站在老秦门口骂，骂到半夜。老太太吓得犯了心口疼，送了医院。民警把人带走，处罚了他。 # speaker: narrator
老秦搬走了。整个冬天，楼道里再没有人来社区说过什么。 # speaker: narrator
半个月后，楼上另一家的孩子带着伤去上学，是老师发现、报的警。那一层楼的人，其实都听见了。 # speaker: narrator
“我豆浆都没喝上，名字倒叫人知道了。” # speaker: qin # mood: blank
{ told_up:
  报告人是谁，对谁都不说，不认，也不否认。可以从“谁多的嘴”重来。 # speaker: narrator # ending: f06-end-c # outcome: 邻居的名字 # retry: f06-6
- else:
  报告人是谁，对谁都不说；上级妇联那头，也一直没有报。可以从“第二天”重来。 # speaker: narrator # ending: f06-end-c # outcome: 邻居的名字 # red: not-reported # retry: f06-8
}
-> END

=== end_c_group ===
小天在姑姑家，人平安，那一头民政看着。 # speaker: narrator
可当天夜里，他父亲就站在老秦门口骂，骂到半夜。老太太吓得犯了心口疼，送了医院，住两天回来了。民警把人带走，又处罚了他。 # speaker: narrator
老秦搬走了。整个冬天，楼道里再没有人来社区说过什么。 # speaker: narrator
半个月后，楼上另一家的孩子带着伤去上学，是老师发现、报的警。那一层楼的人，其实都听见了。 # speaker: narrator
“我又不图表扬。” # speaker: qin # mood: blank
{ told_up:
  报告人是谁，对谁都不说，表扬也不说。可以从“老秦又来了”重来。 # speaker: narrator # ending: f06-end-c # outcome: 邻居的名字 # retry: f06-9
- else:
  报告人是谁，对谁都不说，表扬也不说；上级妇联那头，也一直没有报。可以从“第二天”重来。 # speaker: narrator # ending: f06-end-c # outcome: 邻居的名字 # red: not-reported # retry: f06-8
}
-> END

=== end_d ===
全县就两家医院。四十分钟后，他从急诊门口闯了进来，一间一间地推门。 # speaker: narrator
欧警官把诊室反锁了，保安和赶来的民警在走廊里拦住了他。小天在检查床底下，叫了很久才出来，没有再伤着。 # speaker: narrator
当晚他去了外县的机构，后来才住到姑姑家。他再见到你，往后退了一步。 # speaker: narrator
“爸爸怎么晓得我在这儿？” # speaker: tian # mood: suspicious
{ told_up:
  他慢慢长了肉，也肯睡了。孩子在哪儿，对谁都不谈。可以从“谁多的嘴”重来。 # speaker: narrator # ending: f06-end-d # outcome: 他找来了 # retry: f06-6
- else:
  他慢慢长了肉，也肯睡了。上级妇联那头，一直没有报。可以从“第二天”重来：两头都报；孩子在哪儿，对谁都不谈。 # speaker: narrator # ending: f06-end-d # outcome: 他找来了 # red: not-reported # retry: f06-8
}
-> END

=== end_d_late ===
老秦是真高兴，当晚就跟仓库的人说了。仓库里有个司机，跟小天他爸跑一条线。 # speaker: narrator
第二天傍晚，他站在馄饨摊前。姑姑把孩子推进里屋，打了110，民警到得快，没有人受伤。 # speaker: narrator
小天换了一家亲戚，又换了一所学校，由那边的儿童主任接着管，人平安。 # speaker: narrator
“姑姑的粥，我才喝了三天。” # speaker: tian # mood: tired
{ told_up:
  能给老秦的，只有“平安”两个字。可以从“老秦又来了”重来。 # speaker: narrator # ending: f06-end-d # outcome: 他找来了 # retry: f06-9
- else:
  能给老秦的，只有“平安”两个字；上级妇联那头，也一直没有报。可以从“第二天”重来。 # speaker: narrator # ending: f06-end-d # outcome: 他找来了 # red: not-reported # retry: f06-8
}
-> END

=== end_e ===
保证书写了两页，按了手印。你第一天去看了，第二天也去了，第三天镇上开会，没有去。 # speaker: narrator
第四天，小天没来上学。丁老师报了警，民警叫开了门：人在，发着烧，身上有新伤。住了院，养得好。 # speaker: narrator
出院那天，民政把他接到了姑姑家。他父亲受了处罚，那两页纸，一直贴在他家墙上。 # speaker: narrator
“爸爸说，那张纸，是我害他写的。” # speaker: tian # mood: blank
{ told_up:
  家庭教育、普法，都放在孩子安全之后。可以从“今晚去哪儿”重来：请民政安置，先问孩子和姑姑。 # speaker: narrator # ending: f06-end-e # outcome: 一张保证书 # retry: f06-7
- else:
  家庭教育、普法，都放在孩子安全之后；上级妇联那头，也一直没有报。可以从“第二天”重来。 # speaker: narrator # ending: f06-end-e # outcome: 一张保证书 # red: not-reported # retry: f06-8
}
-> END
