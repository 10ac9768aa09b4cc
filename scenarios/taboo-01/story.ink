# title: 下班前四十分钟
# id: taboo-01
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子与持刀威胁
# warn: 孩子目睹暴力
# minutes: 11

VAR guarded = false
VAR apart = false
VAR federation_told = false
VAR safe_number = false

-> prologue

=== prologue ===
星期五，下午五点二十。社区妇女之家窗外，电子厂的下班铃刚响过。 # speaker: narrator
你是社区妇联主席。同事小姚锁好了文件柜，你正在关电脑。 # speaker: narrator
门被推开一半，一个女人牵着孩子站在那儿，没进来。天这么热，她脖子上系着一条丝巾。 # speaker: narrator
“请问……这里下班了吗？我就问问。” # speaker: xiaoping # mood: concerned
她的嗓子是哑的。孩子的手被她攥得很紧。 # speaker: narrator
-> t01_1

=== t01_1 ===
# point: t01-1
# title: 开场
“也没什么大事……昨晚加班回去晚了，没做饭。他就动了手。” # speaker: xiaoping # mood: tired
她停住了，看你一眼，又回头去看门。 # speaker: narrator
* [“先登记一下，姓名、电话。” # id: t01-1a # q: ok # score: record+1 # cite: manual.record.how.1 manual.listen.how.1 # why: 程序没错，可她话刚出口，先要证件会让她收回去。]
  “先登记一下，姓名、电话、身份证号，填这张表。” # speaker: me
  “身份证……没带。电话一定要写吗？” # speaker: xiaoping # mood: suspicious
  笔在她手里转了半圈，表上只落下三个字：罗小萍。孩子叫朵朵，六岁，是你问了才说的。 # speaker: narrator
  ~ guarded = true
  -> t01_2
* [“他为什么打你啊？” # id: t01-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01.never.1 manual.taboo.01 # why: 这句话等于说挨打总有理由，让她觉得是自己的错。]
  “他为什么打你啊？就因为没做饭？” # speaker: me
  她愣了一下，脸慢慢红了。 # speaker: narrator
  “……是我回去晚了。没事，我走错门了，打扰您。” # speaker: xiaoping # mood: blank
  -> t01_7
* [“您先坐。发生了什么情况？” # id: t01-1c # q: best # score: empathy+2 safety+1 # cite: manual.taboo.01.say.1 manual.attitude.1 manual.attitude.2 manual.listen.how.1 # why: 先接住人，只问事实；孩子留在她看得见的地方。]
  “您先坐，喝口水。发生了什么情况？想到哪儿说到哪儿，不急。” # speaker: me
  “小朋友坐这边画画，您一抬头就看得见。” # speaker: me
  孩子没松手，先看妈妈。妈妈点了头，她才坐到小桌边，挑了一支蓝色的笔。 # speaker: narrator
  “我叫罗小萍，她叫朵朵，六岁。……没耽误您下班吧？” # speaker: xiaoping # mood: calm
  “不耽误，我今天不赶。” # speaker: me
  -> t01_2
* [“您是想问离婚，还是别的事？” # id: t01-1d # q: weak # score: empathy+0 # cite: manual.listen.how.1 manual.look.how.7 # why: 急着替她分类，她还没来得及说发生了什么。]
  “您是想问离婚，还是别的事？” # speaker: me
  “离婚？我……没想那么远。” # speaker: xiaoping # mood: concerned
  她说自己叫罗小萍，孩子叫朵朵，六岁。说完就不知道该接什么了。 # speaker: narrator
  ~ guarded = true
  -> t01_2

=== t01_7 ===
# point: t01-7
# title: 门口
她牵起孩子往外走，走得不快。孩子回头看了一眼桌上的水杯。 # speaker: narrator
* [“对不起，是我问错了话。” # id: t01-7a # q: best # score: empathy+1 safety+1 # cite: manual.taboo.01 manual.attitude.2 un.social.2 # why: 当场认错，把责任从她身上拿开，门就还开着。]
  你起身追了两步，没有去拦她。 # speaker: narrator
  “对不起，刚才是我问错了话。没做饭，也不是打人的理由。” # speaker: me
  “您要是愿意，就坐两分钟。说不说，您定。” # speaker: me
  “妈妈，我渴。” # speaker: duoduo # mood: calm
  她的手在门把上停了一会儿，松开了。她说她叫罗小萍，孩子叫朵朵，六岁。 # speaker: narrator
  ~ guarded = true
  -> t01_2
* [“那您拿张卡，有事打电话。” # id: t01-7b # q: weak # score: referral+1 # cite: manual.qa.1.7.cards manual.look.clues.2 # why: 号码是给了，可哑嗓和丝巾就在眼前，人还是走了。]
  “那您拿张联系卡，有事打电话。” # speaker: me
  “好，谢谢。” # speaker: xiaoping # mood: blank
  她接过卡，走到楼下，放在了窗台上。 # speaker: narrator
  -> end_c_first
* [“我就随口问问，您别多心。” # id: t01-7c # q: taboo # score: empathy-1 safety-1 # cite: manual.taboo.01.never.1 manual.listen.how.1 # why: 话伤了人，又怪她多心，等于责备了两遍。]
  “我就随口问问，您别多心啊。” # speaker: me
  “没多心。是我想多了。” # speaker: xiaoping # mood: blank
  -> end_c_first

=== t01_2 ===
# point: t01-2
# title: 问清楚
墙上的钟指着五点半，楼下的人声渐渐散了。 # speaker: narrator
{ guarded:
  她只坐了椅子的前半边，包抱在怀里。朵朵自己找了支笔，趴在小桌上画画。 # speaker: narrator
- else:
  她捧着纸杯，慢慢说起昨晚：加班到九点，菜场关了门，回到家灶是冷的。 # speaker: narrator
}
她每说两句就停一停，咽水的时候皱着眉。 # speaker: narrator
“以前也有过，忍忍就过去了。” # speaker: xiaoping # mood: tired
* [“身上有伤吗？拍照片了没有？” # id: t01-2a # q: ok # score: safety+1 legality+1 # cite: manual.qa.1.4 un.health.note.4 # why: 证据要紧，但孩子怎样、她要什么，还没有问到。]
  “身上有伤吗？拍照片了没有？这些以后都是证据。” # speaker: me
  “没拍。……也没什么好拍的。” # speaker: xiaoping # mood: tired
  她把丝巾往上拉了拉。那边，朵朵的笔停了。 # speaker: narrator
  -> t01_3
* [“我想先知道，您现在安不安全。” # id: t01-2b # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: manual.qa.1.1 manual.qa.1.7 manual.ask.what.2 un.health.note.4 manual.record.case.1 # why: 先谢她信任，再问最近、最重、孩子和她的要求，不逼答。]
  “谢谢您信得过我。先跟您说一句：在家里打人也是违法的，错不在您。” # speaker: me
  “我想先知道，您现在安不安全。下面问几样，不想答的可以不答。头一回动手是什么时候？最近一回、最厉害的一回呢？” # speaker: me
  “头一回，朵朵刚满月。最近就是昨晚。最厉害的……也是昨晚。” # speaker: xiaoping # mood: tired
  “他动过孩子没有？” # speaker: me
  “上个月推过她一把，膝盖磕青了。就那一回。” # speaker: xiaoping # mood: concerned
  “那您今天来，最想我们帮什么？” # speaker: me
  “我也说不清。就想知道，今晚我们娘俩睡哪儿，谁能叫他停手。” # speaker: xiaoping # mood: calm
  你问过她，才把日子和她的原话记在本子上。 # speaker: narrator
  ~ guarded = false
  -> t01_3
* [“都忍这么多年，怎么今天才来？” # id: t01-2c # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01 manual.listen.how.1 un.social.2 # why: 责备她来得晚，她会把后面的话咽回去。]
  “都忍这么多年了，怎么今天才来？” # speaker: me
  “……那我改天再来吧。” # speaker: xiaoping # mood: blank
  她把包带挎上了肩。朵朵却没有起身。 # speaker: narrator
  ~ guarded = true
  -> t01_3
* [“您今天来，最想我们帮什么？” # id: t01-2d # q: weak # score: empathy+1 # cite: manual.ask.what.2 manual.qa.1.1 # why: 问她要什么是对的，可安不安全还一句没问。]
  “您今天来，最想我们帮什么？” # speaker: me
  “我也不晓得。就想问问……有没有地方能住一晚。” # speaker: xiaoping # mood: tired
  为什么要住一晚，她没往下说。 # speaker: narrator
  -> t01_3

=== t01_3 ===
# point: t01-3
# title: 孩子说话了
朵朵没抬头，对着画纸说了一句。 # speaker: narrator
“爸爸把刀放枕头底下。妈妈脖子有印印。” # speaker: duoduo # mood: blank
小萍的脸一下子白了。 # speaker: narrator
“小孩子瞎说！” # speaker: xiaoping # mood: concerned
* [“您别怕，先给我看看脖子。” # id: t01-3a # q: ok # score: safety+1 # cite: manual.look.clues.2 un.justice.3.2 # why: 看了伤，却当着孩子的面，也没有安排就医。]
  “您别怕，先给我看看脖子。” # speaker: me
  丝巾解开一半，指印还在。朵朵盯着妈妈，一动不动。 # speaker: narrator
  “看也看了，过两天就消了。” # speaker: xiaoping # mood: tired
  她把丝巾系了回去，比刚才还紧。 # speaker: narrator
  -> t01_4
* [“爸爸怎么掐的？学给阿姨看。” # id: t01-3b # q: taboo # score: empathy-2 safety-2 legality-1 # cite: un.social.10 un.justice.note.3 manual.report.life-threat.3 # why: 让孩子当证人、再演一遍，对她是又一次伤害。]
  “朵朵，爸爸怎么掐的？学给阿姨看看。” # speaker: me
  朵朵的手抬到半空，又放下了。她钻到桌子底下，抱住膝盖。 # speaker: narrator
  “你问她做什么！她才六岁！” # speaker: xiaoping # mood: serious
  ~ guarded = true
  -> t01_4
* [“小萍，孩子说的是真的吗？” # id: t01-3c # q: weak # score: empathy-1 # cite: un.social.10 manual.look.how.7 # why: 该向她核实，但不该当着孩子，让母女俩对质。]
  “小萍，孩子说的是真的吗？” # speaker: me
  “她看错了。” # speaker: xiaoping # mood: eyesClosed
  “我没看错。” # speaker: duoduo # mood: concerned
  朵朵的声音很小。她把画纸翻了个面，不画了。 # speaker: narrator
  ~ guarded = true
  -> t01_4
* [“朵朵，这不是你的错。” # id: t01-3d # q: best # score: empathy+2 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.3 manual.look.clues.2 un.social.10 un.justice.note.3 un.justice.3.2 # why: 先安顿孩子，再单独问伤情，说清危险，陪她就医。]
  “朵朵，你肯说出来，很勇敢。这不是你的错。” # speaker: me
  “隔壁有好多绘本，阿姨陪你去挑一本。门开着，喊一声妈妈就听得见。” # speaker: colleague # mood: smile
  朵朵看了看妈妈，才跟着走。屋里只剩你和小萍，你把声音放低。 # speaker: narrator
  “掐脖子、拿刀吓人，不管为了什么，都是有生命危险的信号。现在咽东西、喘气难受吗？” # speaker: me
  “喘气还行。咽口水疼，说话也费劲。” # speaker: xiaoping # mood: tired
  “那得让医生看过才放心，也请医生把伤写进病历。我陪您去，行吗？要是喘不上气，马上说，咱们叫救护车。” # speaker: me
  她很久没说话，后来点了点头。 # speaker: narrator
  ~ apart = true
  -> t01_4

=== t01_4 ===
# point: t01-4
# title: 别报警
屋里静下来，只剩电扇在转。 # speaker: narrator
{ apart:
  你的手刚挨着电话，她就按住了话筒。 # speaker: narrator
- else:
  “主席，这得报派出所吧？” # speaker: colleague # mood: concerned
  小姚的声音不大，小萍还是一下子站了起来。 # speaker: narrator
}
“别报警！他说过，要离婚就一起死。报了他会弄死我。” # speaker: xiaoping # mood: concerned
* [“我得报，怎么报咱们商量。” # id: t01-4a # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.qa.1.7 manual.report.to.2 manual.report.to.3 manual.qa.1.4.report un.principle.5 # why: 先告诉她为什么必须报，两头都报，怎么报听她的。]
  “我听懂了，您怕的是报完没人管。” # speaker: me
  “打人是违法的。家里放着刀，又说要一起死，这是要命的事。我必须马上报派出所，也要报上级妇联，我不瞒着您。朵朵可能也受了伤害，孩子的事不能等。” # speaker: me
  “怎么报最稳当，咱们商量。您和朵朵今晚先不回去，行吗？让民警去找他。我请他们把记录做全，该罚的罚，该立案的立案。住处我联系民政庇护。” # speaker: me
  “电话是您打，还是我打，您在旁边听？” # speaker: me
  { guarded:
    “……真的一句都不瞒我？” # speaker: xiaoping # mood: suspicious
    “一句都不瞒。您随时可以插话。” # speaker: me
  - else:
    “你打吧，我听着。” # speaker: xiaoping # mood: solemn
  }
  { not apart:
    小姚牵着朵朵去隔壁看书，门留了一条缝。 # speaker: narrator
  }
  五点五十二分，你报了派出所；五点五十八分，报了上级妇联。每说完一句，你都看她一眼。 # speaker: narrator
  “原来报警也能先商量。” # speaker: xiaoping # mood: calm
  ~ federation_told = true
  -> t01_5
* [“您先回去想想，想好再来。” # id: t01-4b # q: weak # score: empathy+1 safety-2 legality-1 # cite: manual.qa.1.5 un.principle.5 manual.report.life-threat.2 # why: 听着是尊重，其实把她送回了危险里。]
  “那您先回去想想，想好了再来，我们尊重您。” # speaker: me
  “嗯。……谢谢您。” # speaker: xiaoping # mood: blank
  她把丝巾系紧，去牵朵朵。 # speaker: narrator
  -> t01_8
* [“这个我做主，现在就打110。” # id: t01-4c # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 报公安没有错，但没先告诉她为什么，也漏了上级妇联。]
  “这个我做主，现在就打110。” # speaker: me
  电话那头说马上来人。你放下听筒，她背对着你，肩膀在抖。 # speaker: narrator
  “你都没跟我说清楚……他晓得了怎么办？我们今晚去哪儿？” # speaker: xiaoping # mood: concerned
  “民警来了就好了。” # speaker: me
  她没再问。今晚去哪儿，谁也没有答她。 # speaker: narrator
  ~ guarded = true
  -> t01_5
* [“我把他叫来，你们调解调解。” # id: t01-4d # q: taboo # score: empathy-1 safety-2 legality-2 # cite: un.justice.4.9 manual.report.life-threat.2 manual.qa.1.5 # why: 有性命之忧时不能调解，更不能让她当面对着他。]
  “那我把他叫来，当面批评教育，你们俩调解调解。” # speaker: me
  “你叫他来，我还出得了这个门吗？” # speaker: xiaoping # mood: serious
  她没等你拨号，转身去牵朵朵。 # speaker: narrator
  -> t01_8

=== t01_8 ===
# point: t01-8
# title: 手机又震了
她一手搭在门把上，一手牵着朵朵。口袋里的手机震了，她低头看了一眼。 # speaker: narrator
“他问我到哪儿了。我得走了。” # speaker: xiaoping # mood: tired
* [“等等，我先替您打个110。” # id: t01-8a # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 报了公安，但漏了上级妇联，今晚住哪儿也没有说。]
  “等等，我先替您打个110。” # speaker: me
  她站在门边，没坐下，也没走。 # speaker: narrator
  “那今晚呢？” # speaker: xiaoping # mood: concerned
  “等民警来了再说。” # speaker: me
  ~ guarded = true
  -> t01_5
* [“回去顺着他点，别顶嘴。” # id: t01-8b # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 manual.taboo.01 manual.report.life-threat.2 # why: 停手是他的责任，不是她顺不顺着的事。]
  “回去顺着他点，别顶嘴，先把今晚过了。” # speaker: me
  “我一直是顺着的。” # speaker: xiaoping # mood: blank
  -> end_c_home
* [“先别走，刚才是我说错了。” # id: t01-8c # q: best # score: empathy+1 safety+1 legality+1 referral+1 # cite: manual.qa.1.5 manual.report.life-threat.2 manual.report.to.2 manual.report.to.3 manual.qa.1.4.report # why: 把话收回来，讲明必须报，两头都报，先问今晚住哪儿。]
  “先别走，刚才是我说错了。家里有刀，他又说要一起死，今晚不能让您这么回去。” # speaker: me
  “这是要命的事，派出所和上级妇联我都得报。我当着您的面打，怎么说，您听着。住处我请民政联系庇护。” # speaker: me
  “真有地方住？” # speaker: xiaoping # mood: suspicious
  “我现在就问，问到有准信为止，我陪您等。” # speaker: me
  { not apart:
    小姚牵着朵朵去隔壁看书，门留了一条缝。 # speaker: narrator
  }
  六点零四分，你报了派出所；六点零九分，报了上级妇联。她慢慢坐了下来。 # speaker: narrator
  ~ federation_told = true
  -> t01_5
* [“我送您上车，到家说一声。” # id: t01-8d # q: weak # score: empathy+1 safety-1 # cite: un.principle.5 manual.qa.1.5 # why: 心是好的，可护送的终点，正是有刀的那个家。]
  “我送您上车，到家给我说一声。” # speaker: me
  “好。” # speaker: xiaoping # mood: blank
  公交车开走了。那一声，你一直没有等到。 # speaker: narrator
  -> end_c_home

=== t01_5 ===
# point: t01-5
# title: 他打来了
民警来了两位。女民警先蹲下来，跟朵朵打了个招呼。 # speaker: narrator
{ apart:
  “我姓周。小萍，你们先到里间歇口气。我问几句，就送你去医院。孩子今晚不问。” # speaker: police # mood: calm
- else:
  “我姓周。小萍，你们先到里间坐。我只问你，孩子今晚不问。” # speaker: police # mood: calm
}
里间的门关上了。小萍的手机响了又停，停了又响。接着，你桌上的座机也响了。 # speaker: narrator
“把我老婆交出来！我家的事，你们管什么？” # speaker: caller # mood: serious
* [“您先冷静，有话好好说。” # id: t01-5a # q: weak # score: safety+1 # cite: manual.speak.style.1 un.principle.6 # why: 没有泄露什么，可也没说打人违法，没有交给民警。]
  “您先冷静，有话好好说。” # speaker: me
  “我怎么没好好说？你们等着！” # speaker: caller # mood: serious
  你挂了电话。里间的门开了一条缝。 # speaker: narrator
  “他说什么了？” # speaker: xiaoping # mood: concerned
  “没事，下回再响，我来接。” # speaker: police # mood: calm
  -> t01_6
* [问过民警，再说：“你凭什么打人？” # id: t01-5b # q: best # score: empathy+1 safety+2 legality+2 referral+1 # cite: manual.taboo.01.say.2 un.principle.6 un.feature.7 un.justice.note.1 # why: 民警在旁才说，责任还给打人的人，去处一字不提。]
  你捂住话筒，看了看民警。 # speaker: narrator
  “你说吧，我在边上听着，说完给我。” # speaker: police # mood: serious
  “你凭什么打人？打人是违法的。谁来过、在哪儿，我们不跟任何人说。别的，民警跟你谈。” # speaker: me
  “我是派出所民警。昨晚的事，你自己跟我说清楚。” # speaker: police # mood: serious
  里间很久没有声音。后来，门开了一条缝。 # speaker: narrator
  “头一回，有人问他凭什么。” # speaker: xiaoping # mood: solemn
  -> t01_6
* [“她在这儿，您过来接她吧。” # id: t01-5c # q: taboo # red: disclosed-location # score: empathy-2 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 un.principle.5 # why: 把她的去处告诉了打人的人，这是红线。]
  “她在我们这儿，您消消气，过来接她，回去好好过日子。” # speaker: me
  民警伸手来拦，话已经出去了。 # speaker: narrator
  “行，我这就到。” # speaker: caller # mood: calm
  -> end_d
* [“没这个人，您打错地方了。” # id: t01-5d # q: weak # score: safety+1 legality-1 # cite: un.feature.7 manual.speak.style.1 # why: 说谎容易被拆穿，会更激怒他；不谈谁来过就够了。]
  “没这个人，您打错地方了。” # speaker: me
  “少骗我，有人看见她进去的！” # speaker: caller # mood: suspicious
  那头摔了电话。 # speaker: narrator
  “有没有这个人，都不跟他谈。下回再响，我来接。” # speaker: police # mood: serious
  -> t01_6

=== t01_6 ===
# point: t01-6
# title: 收尾
晚上八点一刻，整条走廊只有这间屋还亮着灯。 # speaker: narrator
{ apart:
  你刚陪小萍从医院回来，伤都写进了病历。 # speaker: narrator
- else:
  问话做完了，小萍的嗓子更哑了。 # speaker: narrator
  “脖子上的伤，得去医院看。” # speaker: police # mood: concerned
  “太晚了，明天吧。” # speaker: xiaoping # mood: tired
}
{ federation_told:
  “他在所里接受询问。民政那边给你们留了床位，车就到。” # speaker: police # mood: calm
- else:
  “同事已经去找他了。你今晚有地方住吗？” # speaker: police # mood: concerned
  小萍看着地面，没有回答。 # speaker: narrator
}
“往后……我怎么找你们？” # speaker: xiaoping # mood: tired
* [“太晚了，材料下周一再补。” # id: t01-6a # q: taboo # score: safety-1 record-2 # cite: manual.qa.1.6 manual.form.4 manual.record.how.1 # why: 时间和原话隔了两天就不准了，回访也没有着落。]
  “今天太晚了，材料下周一再补吧。” # speaker: me
  “那……我等您消息。” # speaker: xiaoping # mood: tired
  用哪个号码找她，你没有问。小姚把没写的表压在了键盘下面。 # speaker: narrator
  -> end_b
* [“今天的事，我写进日志了。” # id: t01-6b # q: weak # score: record+0 # cite: manual.form.4.field.5 manual.qa.1.6 # why: 记了事，没记几点报给谁，也没问哪个号码安全。]
  “今天的事，我写进日志了，您放心。” # speaker: me
  一页纸，写了她来过，说了什么，民警来了。几点报的、报给谁，都没写。 # speaker: narrator
  “哦，好。” # speaker: xiaoping # mood: tired
  她等了等，看你没有别的话，就去牵朵朵了。 # speaker: narrator
  -> end_b
* [拿一叠资料，请她回去慢慢看 # id: t01-6c # q: weak # score: legality+1 # cite: manual.qa.1.7.cards un.feature.7 # why: 资料是给了，没问带在身上安不安全，也没约回访。]
  “这些您拿着，保护令、庇护、法律援助，上头都有，回去慢慢看。” # speaker: me
  厚厚一叠，封面上几个大字很显眼。她折了又折，包里怎么也藏不住。 # speaker: narrator
  “要不……先放您这儿吧。” # speaker: xiaoping # mood: tired
  -> end_b
* [“哪个号、几点打给您安全？” # id: t01-6d # q: best # score: empathy+1 safety+1 legality+1 referral+1 record+2 # cite: manual.qa.1.7.cards manual.form.4.field.1 manual.form.4.field.5 manual.form.4.field.6 manual.qa.1.6 manual.qa.1.6.alone un.feature.7 # why: 安全号码、报告时间、同意范围、单独回访，一样不落。]
  “哪个号码、几点打给您安全？要是别人接的，我就说打错了。” # speaker: me
  “我的手机他会翻。打我工友阿琴的吧，中午十二点半。她晓得的。” # speaker: xiaoping # mood: calm
  “行。头一回我去看您，哪天、在哪儿，您定，只见您一个人。” # speaker: me
  “下周三中午吧。” # speaker: xiaoping # mood: calm
  她挑了最小的一张资料卡，塞进工牌套里。 # speaker: narrator
  你照着附表4一栏一栏念给她听：她的原话，几时几分报给谁，哪些事可以告诉哪些人。住在哪儿，表上不写。 # speaker: narrator
  ~ safe_number = true
  { federation_told:
    -> end_a
  - else:
    -> t01_9
  }

=== t01_9 ===
# point: t01-9
# title: 空着的一格
念到“报告给谁”，派出所后面有时间。上级妇联或12338那一格，空着。 # speaker: narrator
“主席，这头还没报呢。” # speaker: colleague # mood: concerned
* [“明天一早上班，我就报。” # id: t01-9a # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.2 # why: 危及生命的要当时就报；她今晚的住处也等不到明天。]
  “明天一早上班，我就报。” # speaker: me
  “那今晚呢？” # speaker: xiaoping # mood: tired
  -> end_b
* [“现在就打，您在旁边听。” # id: t01-9b # q: best # score: safety+1 referral+1 # cite: manual.qa.1.5 manual.report.to.2 manual.qa.1.4.report manual.help.contact.civil-affairs # why: 漏了就当场补上，请上级帮忙联系庇护，还来得及。]
  “漏了一头，是我的疏忽。我现在就打，您在旁边听。” # speaker: me
  八点三十一分，上级妇联的值班干部接了电话，听完就去联系民政。 # speaker: narrator
  “今晚……有地方了？” # speaker: xiaoping # mood: concerned
  “在问，我陪您等。” # speaker: me
  九点差五分，床位定下来了。 # speaker: narrator
  ~ federation_told = true
  -> end_a
* [“先写上已报，回头再补。” # id: t01-9c # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 没报写成已报是造假，该来帮她的人也就来不了。]
  “先写上已报，回头再补。” # speaker: me
  小姚的笔停在半空，没有写。小萍把头转开了。 # speaker: narrator
  “那……我先走了。” # speaker: xiaoping # mood: blank
  -> end_b

=== end_a ===
那一夜，朵朵在庇护所的小床上睡着了，两只鞋摆得整整齐齐。 # speaker: narrator
{ apart:
  她的伤，病历上写得清清楚楚。打人的人，公安依法处理了。 # speaker: narrator
- else:
  第二天，社工陪她去医院补看了伤，写进了病历。打人的人，公安依法处理了。 # speaker: narrator
}
星期一，社工陪她去法院问人身安全保护令。听说不用先离婚，她松了一口气。离不离，她还在想，没有人催她。 # speaker: narrator
两个月后第四次回访，还是单独见。她没有系丝巾。 # speaker: narrator
“我现在睡得着。” # speaker: xiaoping # mood: smile
朵朵给你看她的画：一座房子，有一扇窗亮着。 # speaker: narrator # ending: t01-end-a # outcome: 安全的一夜
-> END

=== end_b ===
{ federation_told:
  庇护所的床位留着，可那一夜没有人陪着她。 # speaker: narrator
- else:
  警是报了，可那一夜没有人替她找住处。 # speaker: narrator
}
亲戚轮番打来电话，劝她别闹。快十二点，她带着朵朵回了家。 # speaker: narrator
{ safe_number:
  说好的那个中午，阿琴说她请了假。你上门去看，他就坐在旁边。 # speaker: narrator
- else:
  你手里没有能放心打的号码，只好上门。第一次回访，他就坐在旁边。 # speaker: narrator
}
“挺好的。” # speaker: xiaoping # mood: blank
一个月后，民警查访时单独问了她一句。她带着朵朵，又走进了妇女之家，这回有人陪到了天亮。 # speaker: narrator
{ federation_told:
  “那天晚上，我是真不知道还能打给谁。” # speaker: xiaoping # mood: tired
  门只开了半扇。可以从“收尾”重来：问清哪个号码、几点打安全，写明报告时间，约好单独见她。 # speaker: narrator # ending: t01-end-b # outcome: 半扇门 # retry: t01-6
- else:
  “那天晚上，我是真不知道还能去哪儿。” # speaker: xiaoping # mood: tired
  门只开了半扇。危及生命的情形要报两头，上级妇联那一头，那晚一直没有报。可以从“别报警”重来。 # speaker: narrator # ending: t01-end-b # outcome: 半扇门 # red: not-reported # retry: t01-4
}
-> END

=== end_c_first ===
门在她身后合上了。走廊里有孩子的脚步声，很快就听不见了。 # speaker: narrator
三天后，邻居听见动静报了110。民警到得快，母女俩都得救了，医生说能养好。 # speaker: narrator
社工在病房里问她，以前找过谁没有。 # speaker: narrator
“我去问过的。她先问我他为什么打我。” # speaker: xiaoping # mood: eyesClosed
母女俩后来住进了庇护所，社工每周去看她们，朵朵又开始画画了。 # speaker: narrator
丝巾、哑了的嗓子，那天都在眼前，没有人报出去。可以从“开场”重来：先请她坐下，只问发生了什么。 # speaker: narrator # ending: t01-end-c # outcome: 门关上了 # red: not-reported # retry: t01-1
-> END

=== end_c_home ===
她们回了家。那一晚，没有人替她报公安，也没有人报上级妇联。 # speaker: narrator
三天后，邻居听见动静报了110。民警到得快，母女俩都得救了，医生说能养好。 # speaker: narrator
社工在病房里问她，以前找过谁没有。 # speaker: narrator
“去过妇女之家。他要一起死的话，我说了，后来还是回了家。” # speaker: xiaoping # mood: eyesClosed
母女俩后来住进了庇护所，社工每周去看她们，朵朵又开始画画了。 # speaker: narrator
“要离婚就一起死”，听见的当时就要报，公安和上级妇联两头都报。可以从“别报警”重来。 # speaker: narrator # ending: t01-end-c # outcome: 门关上了 # red: not-reported # retry: t01-4
-> END

=== end_d ===
不到半个钟头，他堵在了妇女之家门口。 # speaker: narrator
民警把他拦在台阶下，带回了派出所。母女俩从侧门上了警车，人没有受伤。 # speaker: narrator
当晚她们去了外区，由那边的社工接手。妇联的电话，她再也没有接过。 # speaker: narrator
“我在哪儿，他们一句话就说出去了。” # speaker: xiaoping # mood: eyesClosed
两个月后，那边的社工捎来消息：母女俩平安，朵朵上了新的幼儿园。上级来人，陪你们把那通电话从头复盘了一遍。 # speaker: narrator
{ federation_told:
  可以从“他打来了”重来：先问民警由谁来接，她在哪儿，一个字也不提。 # speaker: narrator # ending: t01-end-d # outcome: 泄了去处 # retry: t01-5
- else:
  那晚也没有报上级妇联。可以从“别报警”重来：两头都报，她在哪儿，跟谁也不提。 # speaker: narrator # ending: t01-end-d # outcome: 泄了去处 # red: not-reported # retry: t01-4
}
-> END
