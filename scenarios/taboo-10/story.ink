# title: 只跟你们领导说
# id: taboo-10
# lang: zh-CN
# version: 1
# warn: 孩子疑似遭受性侵害
# warn: 对母女的威胁
# minutes: 11

VAR guarded = false
VAR apart = false
VAR federation_told = false
VAR asked_twice = false
VAR kept = false

-> prologue

=== prologue ===
中午十二点半，县妇联一楼。主席在县政府开会，你是今天的值班科员。 # speaker: narrator
一位戴眼镜的女人带着女孩进来。走廊墙上挂着捐赠活动的合影，她看了一眼，把孩子往自己身后拉了拉。 # speaker: narrator
女孩去了等候角，拿起一本绘本。过了很久，还是那一页。 # speaker: narrator
-> t10_1

=== t10_1 ===
# point: t10-1
# title: 拒绝前台
“我找你们领导。我只跟你们领导说。” # speaker: xujing # mood: serious
她的声音压得很低，两只手攥着包带，指节发白。 # speaker: narrator
* [“您先说是什么事，我才能报。” # id: t10-1a # q: weak # score: safety-1 # cite: manual.taboo.10 manual.look.how.7 # why: 按程序没错，可她说不出口的，正是事由。]
  “您先说是什么事，我才能往上报。” # speaker: me
  “说了，今天下午全县就都知道了。” # speaker: xujing # mood: suspicious
  ~ guarded = true
  -> t10_2
* [“我们领导很忙的，没空见你。” # id: t10-1b # q: taboo # score: empathy-2 safety-2 referral-1 # cite: manual.taboo.10.never.1 manual.taboo.10 # why: 等于说她的事不值一提，这扇门在她面前关上了。]
  “我们领导很忙的，没空见你，有事先预约。” # speaker: me
  她点了点头，好像早就料到了。 # speaker: narrator
  “苗苗，走了。” # speaker: xujing # mood: blank
  -> t10_7
* [“我可以帮你反映问题。” # id: t10-1c # q: best # score: empathy+2 safety+1 referral+1 # cite: manual.taboo.10 manual.taboo.10.say.1 manual.look.how.7 manual.attitude.2 # why: 先答应帮，不逼她讲事由，只问要不要紧。]
  “我可以帮你反映问题。领导在外头开会，我不瞒您。” # speaker: me
  “您现在不想说是什么事，也没关系。我只问一句：要紧吗？今晚有没有人会因此受伤？” # speaker: me
  她没有答，眼睛却一下子红了。过了一会儿，她点了一下头。 # speaker: narrator
  -> t10_2
* [“领导在开会，您坐着等等。” # id: t10-1d # q: weak # score: empathy+0 safety-1 # cite: manual.taboo.10 manual.listen.how.2 # why: 话是客气的，可要紧不要紧没有问，她只能干等。]
  “领导在开会，您坐着等等，一有空我叫您。” # speaker: me
  “等多久？” # speaker: xujing # mood: serious
  “这个我也说不好。” # speaker: me
  ~ guarded = true
  -> t10_2

=== t10_7 ===
# point: t10-7
# title: 还是那一页
女孩没有动。她抬起头，看的不是妈妈，是那面墙，又很快低了下去。 # speaker: narrator
* [“这是热线，您可以打打看。” # id: t10-7a # q: weak # score: referral+1 safety-1 # cite: manual.qa.1.7.cards manual.look.clues.2 # why: 电话给了，可孩子不对劲就在眼前，人还是走了。]
  “这是12338热线，您可以打打看。” # speaker: me
  “好。” # speaker: xujing # mood: blank
  她接过去，折成很小一块，捏在手心里。 # speaker: narrator
  -> end_c_door
* [“对不起，是我说话太冲了。” # id: t10-7b # q: best # score: empathy+1 safety+1 # cite: manual.taboo.10 manual.attitude.2 manual.look.clues.2 manual.look.how.7 # why: 当场认错，看见了孩子，只问要不要紧，门就还开着。]
  你走出柜台，蹲下来，把掉在地上的书签捡给孩子，没有问她话。 # speaker: narrator
  “对不起，是我说话太冲了。领导见不见得着，我都可以帮。您不用说是什么事，只告诉我：要紧吗？” # speaker: me
  许静看看孩子，又看看门外。 # speaker: narrator
  “……要紧。” # speaker: xujing # mood: suspicious
  ~ guarded = true
  -> t10_2
* [“找领导的，人人都说急。” # id: t10-7c # q: taboo # score: empathy-1 safety-1 # cite: manual.taboo.10.never.1 manual.taboo.10 # why: 把求救当成摆架子，她不会再来第二次。]
  “找领导的，人人都说自己急。” # speaker: me
  “那我不急了。” # speaker: xujing # mood: blank
  -> end_c_door

=== t10_2 ===
# point: t10-2
# title: 她还站着
办事的人进进出出，每进来一个，她就停下来不说了。 # speaker: narrator
“别人知道了，我们娘俩没法活。” # speaker: xujing # mood: concerned
{ guarded:
  她离柜台有两步远，脚尖朝着门。 # speaker: narrator
- else:
  她往柜台靠近了半步。 # speaker: narrator
}
* [“您放心，我们一定会保密。” # id: t10-2a # q: weak # score: empathy+0 # cite: un.feature.7 manual.speak.style.2 # why: 一句保证很轻，保密到哪儿、谁会知道，她都没有数。]
  “您放心，我们一定会保密的。” # speaker: me
  “你们？你们是几个人？” # speaker: xujing # mood: suspicious
  ~ guarded = true
  -> t10_3
* [“到里间，先说哪句您来定。” # id: t10-2b # q: best # score: empathy+2 safety+1 record+1 # cite: manual.taboo.10 manual.taboo.10.say.2 un.feature.7 un.justice.note.2 manual.attitude.2 # why: 站到她一边，给她关得上的门，先讲清哪些必须报。]
  “我们可以一起看看还有什么解决问题的好办法。您想护着的是孩子，我看得出来。” # speaker: me
  “里间的门关得上，隔着玻璃看得见她。先说哪一句，您来定。有一样我得讲在前头：要是孩子不安全，或者有人会受伤，我必须报，报给谁，我当面跟您说；别的，您不点头，我不往外说。” # speaker: me
  小韩端了杯水过去，坐在等候角另一头，自己也拿起一本书。孩子没有抬头，往她那边挪了一点。 # speaker: narrator
  ~ apart = true
  ~ guarded = false
  -> t10_3
* [“都是自己人，在这儿说吧。” # id: t10-2c # q: taboo # score: empathy-2 safety-1 record-1 # cite: un.feature.7 un.justice.note.2 manual.taboo.10 # why: 她怕的就是人来人往，这句话等于没听见。]
  “都是自己人，在这儿说吧，没事的。” # speaker: me
  旁边办证的大姐转过脸来，看了她一眼。她把脸别了过去。 # speaker: narrator
  ~ guarded = true
  -> t10_3
* [“说不出口，写下来也可以。” # id: t10-2d # q: ok # score: empathy+1 # cite: un.feature.7 un.health.note.4 # why: 不逼她开口是好的，可大厅里人来人往，纸也会被看见。]
  “说不出口，写下来也可以，我不出声念。” # speaker: me
  她接过纸，用手挡着，写了又划掉。 # speaker: narrator
  -> t10_3

=== t10_3 ===
# point: t10-3
# title: 说了一句
{ apart:
  里间的门关上了。她先看玻璃外头的孩子，看了很久。 # speaker: narrator
- else:
  她把身子探过柜台，声音只剩一点气。 # speaker: narrator
}
“苗苗这阵子不睡觉。她说不想去，老要抱她，亲她。前天夜里她说……叔叔让她看。” # speaker: xujing # mood: tired
“他还吓她，敢讲，就要妈妈的命。我们住的房子是他借的，钥匙他也有。” # speaker: xujing # mood: concerned
她说完，又朝走廊那面墙望了一眼。 # speaker: narrator
* [“今晚，您和孩子先别回去。” # id: t10-3a # q: ok # score: safety+1 empathy+1 # cite: un.principle.5 un.social.note.3 # why: 先想到今晚，是对的；可必须报公安这一句，没有讲。]
  “今晚，您和孩子先别回那套房子。” # speaker: me
  “嗯。那……然后呢？” # speaker: xujing # mood: concerned
  -> t10_4
* [“您再问问她，我记清楚些。” # id: t10-3b # q: weak # score: empathy-1 safety-2 legality-1 record-1 # cite: manual.listen.minor.1 law.minors.112 un.justice.note.3 # why: 让妈妈再问一遍，孩子多伤一回，话也容易变样。]
  “您再问问她，是哪一天、怎么看的，我记清楚些，报上去也有个依据。” # speaker: me
  许静走到等候角，蹲下来，低低地问了一句。孩子的头埋进了绘本里。 # speaker: narrator
  “……她不肯再说了。” # speaker: xujing # mood: tired
  ~ asked_twice = true
  -> t10_4
* [“没有证据，可不能随便说。” # id: t10-3c # q: taboo # score: empathy-2 safety-2 legality-2 # cite: law.report.2 law.report.6 law.report.15 manual.listen.minor.3 # why: 疑似就该报，不用她拿证据；这句话是在替他说话。]
  “没有证据，可不能随便说。人家是有身份的，说错了要负责任。” # speaker: me
  “我就知道。” # speaker: xujing # mood: eyesClosed
  ~ guarded = true
  -> t10_8
* [“不用再问她，我必须马上报。” # id: t10-3d # q: best # score: empathy+1 safety+2 legality+2 referral+1 record+1 # cite: manual.listen.minor.1 manual.listen.minor.2 manual.listen.minor.3 manual.listen.minor.4 manual.report.clue.1 manual.report.life-threat.2 law.minors.11 law.report.2 law.minors.112 un.justice.note.3 # why: 不再问孩子，讲明疑似就必须报，今晚先离开有他的地方。]
  “您说到这儿就够了。不用再问她，也不用您来证明。” # speaker: me
  “孩子可能受了侵害，法律要求我马上报公安，不用等查实。他又拿您的命吓她，公安和市妇联，两头我都得报。由受过训练的女民警来问，尽量一次问完，您可以陪着。” # speaker: me
  “孩子在这儿，您也在这儿。今晚不回他有钥匙的地方，行吗？有没有他不知道的去处？” # speaker: me
  “她姥姥家，在乡下。他没去过。” # speaker: xujing # mood: tired
  你只记了她的原话和时间，一个字没有添。 # speaker: narrator
  -> t10_4

=== t10_4 ===
# point: t10-4
# title: 领导呢
{ guarded:
  “我不信别人。我就要见你们领导。” # speaker: xujing # mood: serious
- else:
  “我信你。可我还是要见你们领导。” # speaker: xujing # mood: concerned
}
“那张合影，他就站在她边上。我要听她亲口说一句，不管是谁，都管。” # speaker: xujing # mood: solemn
* [“先别报警，等领导定了再说。” # id: t10-4a # q: taboo # score: empathy-1 safety-2 legality-2 referral-1 # cite: law.report.2 law.report.16 manual.report.to.3 # why: 报公安不用谁批准，压下来等人定，孩子就在险里等。]
  “先别报警，这个人不一般，等领导定了再说。” # speaker: me
  “领导也要看他是谁，对不对？” # speaker: xujing # mood: eyesClosed
  -> t10_8
* [“领导能见，报公安不等她。” # id: t10-4b # q: best # score: empathy+1 safety+1 legality+2 referral+1 record+1 # cite: manual.taboo.10.say.3 manual.taboo.10 manual.report.to.3 manual.report.to.2 manual.qa.1.5 law.report.2 law.report.13 # why: 如实讲接待时间和写信，密件今天送到；报公安一刻不等。]
  “领导接待的时间是星期三上午，您可以到二楼接待室这个地方反映问题，如果不方便，也可以写信。您今天就写，孩子的名字、学校不用写，自己封好口，散会前我亲手交给她本人，不经别人。” # speaker: me
  “但公安这一步，不等领导，也不用谁点头。他是谁，都一样报。” # speaker: me
  一点零六分，你当着她的面报了公安；一点十二分，报了市妇联。每说完一句，你都看她一眼，她没有拦。 # speaker: narrator
  她写了半页纸，自己封的口。 # speaker: narrator
  ~ federation_told = true
  -> t10_6
* [“领导两点回来，您等等她。” # id: t10-4c # q: weak # score: empathy+0 safety-2 legality-1 # cite: manual.taboo.10 manual.report.to.3 law.report.2 # why: 她见领导的心愿听见了，可报警跟着一块儿在等。]
  “领导两点回来，您等等她，见了面再定。” # speaker: me
  两点过了。两点二十，会还没有散。许静站起来，又坐下，又站起来。 # speaker: narrator
  -> t10_8
* [“先报公安，见领导以后说。” # id: t10-4d # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.report.to.3 law.minors.11 manual.taboo.10.say.3 # why: 报公安是对的，可她要见领导没人应，上级那头也漏了。]
  “先报公安，见领导以后再说。” # speaker: me
  你拨通了电话，那头说马上来人。许静攥着包带，没再提领导。 # speaker: narrator
  ~ guarded = true
  -> t10_6

=== t10_8 ===
# point: t10-8
# title: 拎起包
她拎起包，朝等候角走过去。孩子看见妈妈的脸，合上了那本没翻过页的书。 # speaker: narrator
“走吧，回家写作业。” # speaker: xujing # mood: blank
听见“回家”两个字，孩子的手缩进了袖子里。 # speaker: narrator
* [“留个电话，有信我打给您。” # id: t10-8a # q: weak # score: referral+0 safety-1 # cite: manual.qa.1.5 un.principle.5 # why: 留了电话，可孩子正往有他钥匙的地方回去。]
  “留个电话，领导一回来，我就打给您。” # speaker: me
  “不用了。” # speaker: xujing # mood: blank
  -> end_c_home
* [“是我错了，我现在就报。” # id: t10-8b # q: best # score: empathy+1 safety+2 legality+2 referral+1 # cite: law.report.2 law.report.15 manual.report.to.3 manual.report.to.2 manual.qa.1.5 manual.report.life-threat.2 manual.attitude.2 # why: 把话收回来：疑似就报，不等领导、不等证据，两头都报。]
  “是我错了。疑似就该报，不用您拿证据，也不用等领导。按规定报，您和我都不会因为这个担责任。” # speaker: me
  “公安和市妇联，我当着您的面打。孩子不用跟我再说一遍。您想见领导，就写封信，我亲手交。今晚不回那套房子，行吗？” # speaker: me
  她的手停在孩子肩上。孩子抬头看着她。 # speaker: narrator
  “……去姥姥家。” # speaker: xujing # mood: tired
  你报了公安，又报了市妇联，几点几分，都写在本子上给她看。 # speaker: narrator
  ~ federation_told = true
  -> t10_6
* [“先别声张，为孩子名声想。” # id: t10-8c # q: taboo # score: empathy-1 safety-2 legality-2 # cite: law.report.16 law.report.2 un.social.2 # why: 把名声放在孩子前头，等于叫她们替他守着秘密。]
  “先别声张，为孩子的名声想想，她以后还要做人。” # speaker: me
  “他也是这么说的。” # speaker: xujing # mood: eyesClosed
  -> end_c_home
* [“别回去，我替您打110。” # id: t10-8d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 law.minors.11 # why: 人留住了，公安也报了；上级那头漏了，今晚的去处没问。]
  “别回去，我替您打110。” # speaker: me
  你拨通了电话。她站在门边，没坐下，也没走。 # speaker: narrator
  ~ guarded = true
  -> t10_6

=== t10_6 ===
# point: t10-6
# title: 门缝
{ apart:
  里间的门开了一条缝。苗苗站在那儿，抱着那本绘本，小韩跟在后面。 # speaker: narrator
- else:
  苗苗走过来，站在离你们两步远的地方，抱着那本绘本。 # speaker: narrator
}
“阿姨，我妈妈是不是哭了？是不是……我不该说？” # speaker: daughter # mood: concerned
* [“不是你的错，你很勇敢。” # id: t10-6a # q: best # score: empathy+2 safety+2 record+1 # cite: un.social.10 un.justice.note.3 law.minors.112 manual.listen.minor.1 # why: 只说不是她的错，告诉她接下来怎样，一句也不问。]
  你蹲下来，跟她一样高。 # speaker: narrator
  “这不是你的错。你告诉了妈妈，很勇敢。” # speaker: me
  “今天你不用再跟我说什么。等会儿有一位民警阿姨来，她会好好问，尽量只问一次，妈妈陪着你。今晚不回那套房子。” # speaker: me
  “那妈妈会不会有事？” # speaker: daughter # mood: solemn
  “保护你们是大人的事，我们好几个大人在做。” # speaker: me
  她想了想，坐到妈妈旁边，把绘本翻到了下一页。你在本子上记下她问的那一句，别的没有问。 # speaker: narrator
  -> t10_5
* [“别怕，告诉阿姨怎么了？” # id: t10-6b # q: taboo # score: empathy-1 safety-2 legality-2 record-1 # cite: law.minors.112 un.justice.note.3 un.social.10 manual.listen.minor.1 # why: 再和气也是多问一遍，她会更怕，话也容易变样。]
  “别怕，告诉阿姨，叔叔让你看什么了？在哪儿？” # speaker: me
  苗苗看看妈妈，又看看你，嘴唇抿成一条线。绘本掉在了地上。 # speaker: narrator
  “你别问她了。你别问了。” # speaker: xujing # mood: serious
  ~ asked_twice = true
  -> t10_5
* [“没什么，你先去看书吧。” # id: t10-6c # q: weak # score: empathy-1 # cite: un.social.10 manual.listen.how.2 # why: 没有追问是对的，可她那句“不该说”，没有人接。]
  “没什么，大人说话，你先去看书吧。” # speaker: me
  她“哦”了一声，走了回去，坐在最靠墙的那把小椅子上。 # speaker: narrator
  -> t10_5

=== t10_5 ===
# point: t10-5
# title: 消息往哪儿去
方警官在路上。小韩从门口探进头来，看看墙上，又看看你。 # speaker: narrator
“怎么了？要不要帮忙？刚才那位，是不是……跟合影上的谁有关系？” # speaker: colleague # mood: concerned
许静的脸一下子绷紧了。 # speaker: narrator
* [“我先写进值班本的首页。” # id: t10-5a # q: weak # score: record-1 safety-1 # cite: un.feature.8 law.report.13 manual.form.4 # why: 记是要记，可值班本谁都能翻，明天全楼都会知道。]
  “没事，我先写进值班本的首页，交班的好接。” # speaker: me
  名字、单位、事由，写了半页。值班本就摊在大厅的桌上。 # speaker: narrator
  { federation_told:
    { asked_twice:
      -> end_b
    - else:
      -> end_a
    }
  - else:
    -> t10_9
  }
* [“我在群里问问谁认识他。” # id: t10-5b # q: taboo # red: disclosed-location # score: empathy-2 safety-2 legality-2 referral-1 record-2 # cite: law.report.13 un.coordination.note.1 un.feature.7 un.feature.8 # why: 身份和学校一进群就收不回，这是红线。]
  “我在科室群里问问，谁认识他，摸个底。” # speaker: me
  你打了一行字：做会计的许静，女儿在实验小学四年级，说的是墙上那位，谁熟？ # speaker: narrator
  许静的手机先响了。 # speaker: narrator
  -> end_d
* [“帮我陪孩子，别的先不问。” # id: t10-5c # q: best # score: empathy+1 safety+2 legality+2 referral+1 record+2 # cite: un.coordination.note.1 un.feature.8 law.report.13 manual.form.4 manual.form.4.field.1 manual.form.4.field.5 manual.form.4.field.6 un.social.10 # why: 各家只给要用的那一份，表上不写学校，讲清谁会知道什么。]
  “帮我陪着孩子，别的先不问，也别跟人提。” # speaker: me
  小韩点点头，去拿了两盒牛奶。 # speaker: narrator
  { federation_told:
    “许姐，谁会知道，我一样样跟您讲。公安知道全部；市妇联知道要保护你们；民政只知道有母女俩可能要住处；主席知道信里写的。学校那边，由公安按程序去找。别人问，一概没有。” # speaker: me
  - else:
    “许姐，谁会知道，我一样样跟您讲。公安知道全部；学校那边，由公安按程序去找；别处谁要用才给谁，只给要用的那一份。别人问，一概没有。” # speaker: me
  }
  附表4上写着她的原话、几点几分报给谁、打哪个号码安全。学校、班级、去处，一个字没写。表锁进了密柜，钥匙只有你有。 # speaker: narrator
  “打我同学的号吧。她什么都不问。” # speaker: xujing # mood: tired
  ~ kept = true
  { federation_told:
    { asked_twice:
      -> end_b
    - else:
      -> end_a
    }
  - else:
    -> t10_9
  }
* [“没什么事，你去忙你的。” # id: t10-5d # q: ok # score: safety+1 # cite: un.feature.7 law.report.13 # why: 口风是紧的，可该记的没有记，许静也不知道谁会知道。]
  “没什么事，来咨询的，你去忙你的。” # speaker: me
  小韩缩回头去。许静等着你往下说，你没有再说。 # speaker: narrator
  { federation_told:
    { asked_twice:
      -> end_b
    - else:
      -> end_a
    }
  - else:
    -> t10_9
  }

=== t10_9 ===
# point: t10-9
# title: 空着的一头
方警官到了，跟许静说了几句，准备带母女俩去问话的地方。临走，她回头问了一声。 # speaker: narrator
“你们上级那头，报了吧？孩子今晚的住处、往后的陪护，得有人接。” # speaker: police # mood: concerned
* [“嗯，刚才都报过了。” # id: t10-9a # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 没报说成报了，该来接的人就来不了。]
  “嗯，刚才都报过了。” # speaker: me
  她在本子上打了个勾。 # speaker: narrator
  -> end_e
* [“漏了，我这就补报。” # id: t10-9b # q: best # score: safety+1 referral+1 # cite: manual.qa.1.5 manual.report.to.2 manual.report.to.3 # why: 漏了就当场补，有人接手，还来得及。]
  “漏了，我这就补。您稍等我两分钟。” # speaker: me
  市妇联接了电话，几点几分，你记在了表上。那边当即派了社工，晚上跟着去姥姥家。 # speaker: narrator
  ~ federation_told = true
  { asked_twice:
    -> end_b
  - else:
    -> end_a
  }
* [“等领导散会再报吧。” # id: t10-9c # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.2 # why: 命的事要当时报；领导散会前，今晚已经没有人接了。]
  “等领导散会，请示了再报吧。” # speaker: me
  方警官看了看表，没有说话。 # speaker: narrator
  -> end_e

=== end_a ===
问话在专门的房间里，墙是浅蓝色的，有沙发和彩笔。方警官问，全程录着，一次问完。许静陪在一边，没有插嘴。 # speaker: narrator
公安立了案，那个人被依法带走。案子办结以后，墙上的合影换成了一幅孩子们的画。 # speaker: narrator
当晚母女俩住进了乡下姥姥家，社工每周去一次。学校由公安按程序联系，班上没有人知道。 # speaker: narrator
{ kept:
  知道这件事的人，一只手数得过来。三天后，方警官转给许静一封信，是主席亲笔写的：不管是谁，都管。信里夹着一个随时打得通的号码。 # speaker: narrator
- else:
  可那几天，楼里有人打听“那个会计”是谁。许静托方警官带来一句话：谢谢，以后，别再提我的名字。主席亲自去赔了不是。 # speaker: narrator
}
{ guarded:
  “那天我差一点就走了。她现在睡得着。” # speaker: xujing # mood: calm # ending: t10-end-a # outcome: 只问一次
- else:
  “她昨晚睡了九个钟头。绘本，翻到最后一页了。” # speaker: xujing # mood: smile # ending: t10-end-a # outcome: 只问一次
}
-> END

=== end_b ===
公安立了案，母女俩当晚住进了姥姥家。可到了问话的房间，苗苗抱着绘本，一个字也不肯说。 # speaker: narrator
“我说过了。说了妈妈就哭。” # speaker: daughter # mood: blank
方警官没有勉强，收起了笔。案子靠别的证据一点点往前走，那个人后来还是被依法处理了，只是慢了很多。 # speaker: narrator
心理老师陪了她三个月，从折纸开始。第十次的时候，她肯开口了，夜里也睡得着了。 # speaker: narrator
{ kept:
  这三个月里，没有一个外人知道她们在哪儿。 # speaker: narrator
- else:
  这三个月里，许静换了号码，谁来打听，她都说不认识。 # speaker: narrator
}
孩子的话，尽量只问一次，由受过训练的人来问。可以从“说了一句”重来：不再问她，马上报。 # speaker: narrator # ending: t10-end-b # outcome: 问了两回 # retry: t10-3
-> END

=== end_c_door ===
她牵着孩子走了。领导散会回来，问有没有人来过，你说，没什么事。 # speaker: narrator
半年后，许静带着苗苗搬到了另一个县，孩子在新学校跟老师说了一句话。老师没有再问，当天就报了案。 # speaker: narrator
那个人被依法带走了。母女俩都平安，苗苗有社工陪着，慢慢睡得着了，只是这半年，没有人能还给她。 # speaker: narrator
“我去过妇联。我看着那张照片，没敢说。” # speaker: xujing # mood: eyesClosed
孩子不翻页的书、她攥紧的手，那天都在眼前，没有人问一句要不要紧，更没有人报。可以从“拒绝前台”重来。 # speaker: narrator # ending: t10-end-c # outcome: 领导没回来 # red: not-reported # retry: t10-1
-> END

=== end_c_home ===
她牵着孩子走了。那天没有人报公安，也没有人报上级妇联。领导三点才散会，窗口已经空了。 # speaker: narrator
半年后，许静带着苗苗搬到了另一个县，孩子在新学校跟老师说了一句话。老师没有再问，当天就报了案。 # speaker: narrator
那个人被依法带走了。母女俩都平安，苗苗有社工陪着，慢慢睡得着了，只是这半年，没有人能还给她。 # speaker: narrator
“我去过妇联。那句话，我说出来了，他们叫我等。” # speaker: xujing # mood: eyesClosed
疑似侵害孩子，又拿命来吓她，听见的当时就要报，公安和上级妇联两头都报，不等领导、不等证据。可以从“说了一句”重来。 # speaker: narrator # ending: t10-end-c # outcome: 领导没回来 # red: not-reported # retry: t10-3
-> END

=== end_d ===
群里有人认识许静，也有人认识他。不到十分钟，他的电话打到了许静手机上，客客气气，说晚上过来坐坐。 # speaker: narrator
方警官赶到了，当场陪着母女俩上车，没有让她们回那套房子拿东西。人没有受伤。他藏起来的东西，公安费了很大的劲，才一样样找回来。 # speaker: narrator
苗苗转了学，许静辞了工，换了城市，由那边的社工接着陪。妇联寄去的信，她没有拆。 # speaker: narrator
“我说过的，下午，全县就都知道了。” # speaker: xujing # mood: eyesClosed
{ federation_told:
  三个月后，那边的社工捎来话：孩子肯去上学了。可以从“消息往哪儿去”重来：谁要用，才给谁，只给要用的那一份。 # speaker: narrator # ending: t10-end-d # outcome: 群里的一句话 # retry: t10-5
- else:
  三个月后，那边的社工捎来话：孩子肯去上学了。那天也没有报市妇联。可以从“领导呢”重来：两头都报，消息只给要用的人。 # speaker: narrator # ending: t10-end-d # outcome: 群里的一句话 # red: not-reported # retry: t10-4
}
-> END

=== end_e ===
公安立了案，方警官把该做的都做了。可那天夜里，没有人知道母女俩该由谁接。 # speaker: narrator
{ asked_twice:
  苗苗那天没有再开口。去姥姥家的车早没有了，许静带着她住进旅馆，灯一夜一夜亮着。 # speaker: narrator
- else:
  苗苗的话，一次问完了。去姥姥家的车早没有了，许静带着她住进旅馆，灯一夜一夜亮着。 # speaker: narrator
}
{ kept:
  第四天，方警官照着约好的号码打过去，才知道她们还住在旅馆，找来了社工。 # speaker: narrator
- else:
  第四天，许静去补签笔录，方警官问起住处，才知道她们还住在旅馆，叫来了社工。 # speaker: narrator
}
母女俩后来住进了姥姥家，社工每周去一次，孩子慢慢睡得着了。 # speaker: narrator
“案子有人办。就是那几天，不知道能打给谁。” # speaker: xujing # mood: tired
公安报了，上级妇联那一头一直没有报。可以从“领导呢”重来：两头都报，今晚有人接。 # speaker: narrator # ending: t10-end-e # outcome: 缺了一头 # red: not-reported # retry: t10-4
-> END
