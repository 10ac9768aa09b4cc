# title: 凌晨一点十七分
# id: field-05
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子与“一起死”的威胁
# minutes: 12

VAR guarded = false
VAR code = false
VAR texted = false
VAR quiet = false
VAR number = false

-> prologue

=== prologue ===
凌晨一点十七分，机房里只亮着两盏台灯。12338不是处处有夜班，你们这座城市今年才开。 # speaker: narrator
你是接线员，对面坐着带班的简姐。你左手边是记录纸，右手边是一部能直通110的座机。 # speaker: narrator
灯闪了一下。你按下接听，先听见的是电视，卖锅的广告，音量不小。 # speaker: narrator
“喂……我替朋友问个事。” # speaker: voice # mood: concerned
声音压得很低，像是捂着话筒。 # speaker: narrator
-> f05_1

=== f05_1 ===
# point: f05-1
# title: 开场
“她想走。就想问问，怎么走……才不会把人吵醒。” # speaker: voice # mood: concerned
* [“请问您贵姓，住哪个区？” # id: f05-1a # q: weak # score: record+1 empathy-1 # cite: un.social.3.2 manual.record.how.1 # why: 登记没有错，可她先要知道的是能不能放心说话。]
  “好的，请问您贵姓，住哪个区？我先登记一下。” # speaker: me
  “……不登记不能问吗？” # speaker: voice # mood: suspicious
  “能问，您说。” # speaker: me
  她隔了好一会儿，才又开口。 # speaker: narrator
  ~ guarded = true
  -> f05_2
* [“您这会儿，说话方便吗？” # id: f05-1b # q: best # score: empathy+1 safety+2 # cite: un.social.3 un.principle.5 un.social.note.4 law.women.76 # why: 先问能不能说话，给她一句能随时收线的暗号。]
  “能问，不用报姓名。您这会儿，说话方便吗？” # speaker: me
  “……还行。他看着电视睡着了。” # speaker: voice # mood: concerned
  “那咱们约一句。不方便了，您就说‘打错了’，挂掉。我不打过去，这条线给您留着，您今晚什么时候打回来，都是我接。” # speaker: me
  “打错了……行。” # speaker: voice # mood: calm
  她呼出一口气。那口气很短，带着一点沙沙的声音。 # speaker: narrator
  ~ code = true
  -> f05_2
* [“替人问的，请她本人打来。” # id: f05-1c # q: taboo # score: empathy-2 safety-1 referral-1 # cite: un.social.3.2 un.social.1 manual.listen.how.2 # why: 受理范围念对了，门却关了。“替朋友问”多半是在试水。]
  “我们受理本人反映的问题。替人问的，请您朋友本人打来，好吗？” # speaker: me
  “……她不方便打。” # speaker: voice # mood: blank
  “那您请她方便的时候打。” # speaker: me
  电话没有挂。卖锅的广告放完了，又从头放了一遍。 # speaker: narrator
  ~ guarded = true
  -> f05_2
* [“您说，我听着，不着急。” # id: f05-1d # q: ok # score: empathy+1 # cite: manual.listen.how.1 un.feature.6 # why: 态度是对的，可没问她身边有没有人，万一断了怎么办也没约。]
  “您说，我听着，不着急。” # speaker: me
  “嗯。我怕说着说着……” # speaker: voice # mood: tired
  她没有说怕什么。 # speaker: narrator
  -> f05_2

=== f05_2 ===
# point: f05-2
# title: “朋友”
{ guarded:
  “我就问一句，问完就挂。” # speaker: voice # mood: suspicious
- else:
  “我那个朋友，在养老院做护工。白天人家都说她脾气好。” # speaker: voice # mood: tired
}
“她男人一喝酒……反正，她不敢在家待了。” # speaker: voice # mood: concerned
说到“不敢”，她咽了一下，停了停才接上。 # speaker: narrator
* [“您就直说是您自己吧。” # id: f05-2a # q: taboo # score: empathy-2 safety-1 # cite: manual.listen.how.1 un.feature.4 un.health.note.4 # why: 揭穿了她的挡箭牌，她唯一的退路就是挂电话。]
  “没关系的，您就直说是您自己吧，我们都保密。” # speaker: me
  那头没有声音了。连呼吸也听不见。 # speaker: narrator
  “不是我。” # speaker: voice # mood: blank
  ~ guarded = true
  -> f05_3
* [“请她明天去当地妇联吧。” # id: f05-2b # q: weak # score: referral+1 safety-1 # cite: un.social.1 manual.help.how.6 # why: 路指得没错，可她问的是今晚怎么走，不是明天去哪儿。]
  “请她明天上班以后，去当地妇联，带上身份证。” # speaker: me
  “明天……那今晚呢？” # speaker: voice # mood: tired
  “今晚先别跟他吵。” # speaker: me
  “没人跟他吵。” # speaker: voice # mood: blank
  ~ guarded = true
  -> f05_3
* [“她多大？结婚多少年了？” # id: f05-2c # q: ok # score: record+1 # cite: manual.qa.1.1 manual.record.case.1 # why: 情况迟早要问，可今晚安不安全，该排在最前头。]
  “她多大年纪？结婚多少年了？” # speaker: me
  “四十一。十六年。” # speaker: voice # mood: calm
  她答得很快，像填表。答完就不知道该说什么了。 # speaker: narrator
  -> f05_3
* [“您这位朋友，今晚安全吗？” # id: f05-2d # q: best # score: empathy+2 safety+2 # cite: un.social.1 un.social.2 manual.listen.how.2 manual.qa.1.7 wanjia.assessment.3 law.dv.3 # why: 顺着她的说法，只问今晚和孩子，把“违法”两个字说给朋友听。]
  “那咱们就说您这位朋友。她今晚安全吗？屋里有没有孩子？” # speaker: me
  “有个儿子，十一了，在里屋睡着。他……今晚喝得多。” # speaker: voice # mood: tired
  “请您转告她：在家里打人，是违法的，错不在她。想走，也不丢人。” # speaker: me
  那边很久没有说话。电视里换了一出戏，锣鼓点很密。 # speaker: narrator
  “……我转告她。” # speaker: voice # mood: tired
  ~ guarded = false
  -> f05_3

=== f05_3 ===
# point: f05-3
# title: 断了
“她就是想晓得，柜子一拉就响，证件在柜子里，他要是——” # speaker: voice # mood: concerned
话停在半截。很远的地方，有人翻了个身，咳了一声。 # speaker: narrator
{ code:
  “打错了。” # speaker: voice # mood: blank
  嘟——嘟—— # speaker: narrator
- else:
  嘟——嘟—— # speaker: narrator
}
屏幕上还亮着那个号码。下一个来电的灯，已经在闪了。 # speaker: narrator
* [按“无效来电”，接下一个 # id: f05-3a # q: weak # score: record-1 safety-1 # cite: un.social.3.1 un.social.note.1 manual.listen.how.2 # why: 没有惊动他，这是对的；可她再打来，线就占着了。]
  你按下“无效来电”，接起了下一个。那头是个问户口的，说了很久。 # speaker: narrator
  一点四十分，简姐那条线也占着。屏幕上有一个没接到的号码，闪了两下，灭了。 # speaker: narrator
  -> end_c
* [马上回拨，问她怎么了 # id: f05-3b # q: taboo # score: safety-2 empathy-1 # cite: un.principle.5 un.feature.7 un.justice.8.5 # why: 放心不下是真心，可铃声一响，第一个醒的是他。]
  你按下回拨。铃响了一声，两声，三声。 # speaker: narrator
  ~ guarded = true
  -> f05_8
* [不回拨，线给她空着 # id: f05-3c # q: best # score: safety+2 referral+1 record+1 # cite: un.principle.5 un.feature.7 un.social.note.1 manual.record.how.1 # why: 打不打，由她定；你能做的，是让她打得回来。]
  你把自己这条线设成了忙，没有动那个号码。 # speaker: narrator
  “简姐，帮我挡着点别的电话。一点二十四分断的，我记下了。” # speaker: me
  “挡着。她会打回来的。” # speaker: jian # mood: calm
  一点五十八分，灯又闪了。这回没有电视的声音，有水在滴。 # speaker: narrator
  “……我在厕所。你还在啊。” # speaker: voice # mood: tired
  { code:
    “在。说好的。” # speaker: me
  - else:
    “在。线给您空着的。” # speaker: me
  }
  -> f05_4
* [发条短信：“您还好吗？” # id: f05-3d # q: taboo # score: safety-2 # cite: un.feature.7 un.principle.5 manual.form.4.field.1 # why: 短信会亮在屏幕上。谁先看见，你不知道。]
  你打了几个字：“您还好吗？12338夜班。”发送。 # speaker: narrator
  一分钟后，灯亮了，是刚才那个号码。你松了口气，按下接听。 # speaker: narrator
  ~ texted = true
  ~ guarded = true
  -> f05_8

=== f05_8 ===
# point: f05-8
# title: 男人的声音
{ texted:
  “这短信谁发的？” # speaker: man # mood: suspicious
- else:
  “谁？半夜三更的。” # speaker: man # mood: suspicious
}
后面有女人的声音，很小：“人家弄错了，睡吧。” # speaker: narrator
* [“弄错号了，打扰您休息。” # id: f05-8a # q: best # score: safety+2 # cite: un.feature.7 un.principle.5 # why: 顺着她给的台阶下，不报单位，不多说一个字。]
  “弄错号了，打扰您休息。” # speaker: me
  “神经病。” # speaker: man # mood: calm
  电话挂了。你的手心全是汗，没有再碰那个号码。 # speaker: narrator
  两点零五分，灯闪了。她在厕所里，水龙头滴着水。 # speaker: narrator
  “你们别再……我差点说不清。” # speaker: voice # mood: suspicious
  “怪我，不会有第二回了。您不打来，我绝不打过去。” # speaker: me
  -> f05_4
* [“您好，这里是12338。” # id: f05-8b # q: taboo # red: disclosed # score: safety-2 legality-1 empathy-1 # cite: un.feature.7 un.coordination.note.1 un.principle.5 # why: 一句话就把她的求助告诉了他，这是红线。]
  “您好，这里是12338，麻烦请刚才那位女士接一下。” # speaker: me
  “12338是个啥？” # speaker: man # mood: serious
  你听见他在念那几个数字，一个一个地，念给屋里的人听。 # speaker: narrator
  -> end_d
* [一声不吭，把电话掐断 # id: f05-8c # q: weak # score: safety+0 # cite: un.feature.7 un.social.3 # why: 没泄露什么，可半夜一通不出声的电话，更叫他起疑。]
  你掐断了线。屏幕暗了下去。 # speaker: narrator
  两点零五分，灯闪了。水龙头滴着水，她的声音抖得厉害。 # speaker: narrator
  “他问了我半天，说是不是外头有人。刚又睡着。” # speaker: voice # mood: concerned
  “对不起，是我打扰了您。” # speaker: me
  -> f05_4

=== f05_4 ===
# point: f05-4
# title: 是我
{ guarded:
  “你们……真的不会跟人讲？” # speaker: voice # mood: suspicious
  “不跟不相干的人讲。哪些话我要报给谁，先告诉您，再报。” # speaker: me
}
“不是朋友。……是我。” # speaker: voice # mood: tired
“上回他掐过我。今晚又掐，松了手说，下回一起死，儿子也带上。说完就睡了。” # speaker: voice # mood: tired
她说一句，喘一下。咽口水的时候，你听见她吸了口冷气。 # speaker: narrator
* [“他为什么打你啊？” # id: f05-4a # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01.never.1 manual.taboo.01 un.social.2 # why: 她刚认下“是我”，这一问，等于要她替他找理由。]
  “他为什么打你啊？总得有个起因吧？” # speaker: me
  “……我把他酒藏起来了。是我不该藏。” # speaker: voice # mood: blank
  水龙头还在滴。她像是在自己跟自己说话。 # speaker: narrator
  ~ guarded = true
  -> f05_5
* [“以前打过几回？最重一回呢？” # id: f05-4b # q: ok # score: safety+1 record+1 # cite: manual.qa.1.1 manual.record.case.2 wanjia.assessment.3 # why: 这些都该问，可今晚掐的脖子，要先问喘气顺不顺。]
  “以前打过几回？最重的是哪一回？” # speaker: me
  “数不清。最重……就今晚吧。” # speaker: voice # mood: tired
  她咳了起来，用什么东西捂着嘴，咳了很久。 # speaker: narrator
  -> f05_5
* [“现在喘气、咽东西难受吗？” # id: f05-4c # q: best # score: empathy+2 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.3 manual.report.life-threat.2 wanjia.assessment.3 wanjia.assessment.1 wanjia.assessment.2 manual.ask.what.2 un.health.note.4 un.justice.8.3 # why: 三评估里安全先问：先管这口气，再问孩子、刀和她要什么。]
  “谢谢您告诉我。错不在您。您现在喘气、咽东西难受吗？头晕过没有？” # speaker: me
  “咽口水疼，说话哑。喘气……上楼似的。没晕过。” # speaker: voice # mood: tired
  “掐脖子，不留印也可能要命。喘不上来、想睡、说不出话，哪一样都得叫120。这会儿要叫吗？” # speaker: me
  “现在还撑得住。孩子睡得好好的，他没动过孩子。” # speaker: voice # mood: concerned
  “屋里有刀吗？您今晚最想的，是什么？” # speaker: me
  “菜刀在厨房。我就想……带着儿子出这个门，别把他弄醒。” # speaker: voice # mood: solemn
  ~ guarded = false
  -> f05_5
* [“您别怕，天亮就好了。” # id: f05-4d # q: weak # score: empathy+1 safety-1 # cite: manual.report.life-threat.3 un.justice.8.3 # why: 是安慰，可喘得顺不顺没问，离天亮还有四个钟头。]
  “您别怕，天亮就好了。” # speaker: me
  “嗯。……每回都是天亮就好了。” # speaker: voice # mood: tired
  -> f05_5

=== f05_5 ===
# point: f05-5
# title: 警笛
简姐朝你看了一眼，把手放在了那部座机上，没有拿起来。 # speaker: narrator
“你们别报警。警车一进院，呜呜地响，他醒了，头一个就是我。” # speaker: voice # mood: concerned
* [“这个必须报，怎么报您定。” # id: f05-5a # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: manual.report.life-threat.2 manual.report.life-threat.3 manual.qa.1.5 manual.report.to.3 manual.qa.1.7 un.justice.8.6 un.feature.9 law.dv.15 # why: 先讲为什么非报不可，再商量怎么报：不响警笛，只要一个地方。]
  “您怕的是警笛，我听懂了。打人是违法的；掐脖子，又说要一起死，这关系到您和孩子的命，我必须报110，不瞒您。” # speaker: me
  “怎么报，咱们商量。我不问您姓名，只要一个找得到您的地方。请民警别响警笛，车停院外，走上去，轻轻敲门。行吗？” # speaker: me
  “……真能不响？” # speaker: voice # mood: concerned
  “我同事现在就去问，问清楚了再说给您听。您喘成这样，救护车也请一辆，一样不响。” # speaker: me
  “您不用开口，我陪着您。要是线断了，能打电话就打110；实在不便出声，咱们这儿能发短信报警，12110，发完就删。” # speaker: me
  “老粮站家属院，三号楼，二单元，四楼东。” # speaker: voice # mood: solemn
  简姐走到隔壁，关上门才拿起座机。一分钟后，她举起一张纸：两点十八分，已出车，不响笛，车停院外，女民警带队，救护车跟着。你一句一句念给她听。 # speaker: narrator
  ~ quiet = true
  -> f05_6
* [“那您自己打110，我先挂。” # id: f05-5b # q: weak # score: safety-2 referral-1 # cite: manual.report.to.3 un.principle.5 un.social.note.1 # why: 110没说错，可她连出声都不敢，你一挂，她又是一个人。]
  “那您自己打110，跟他们说不要响警笛。我先挂了，不占您的线。” # speaker: me
  “我……我打不了。” # speaker: voice # mood: blank
  你说了声保重，线断了。 # speaker: narrator
  -> end_b
* [“我记下了，天亮转区县。” # id: f05-5c # q: taboo # score: safety-2 legality-2 empathy-1 # cite: manual.qa.1.5 manual.report.life-threat.2 manual.report.to.3 law.women.76 # why: 要命的事过不了夜。转办单天亮发出，她等不到。]
  “您的情况我都记下了，天亮转区县，会有人联系您。” # speaker: me
  “天亮。哦。那就这样吧，麻烦你了。” # speaker: voice # mood: blank
  -> end_b
* [“这个得报，您地址给我。” # id: f05-5d # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.qa.1.5 manual.report.to.3 un.principle.4 # why: 该报，也报了；可为什么报没说清，警笛响不响也没商量。]
  “这个得报，不能听您的。您把地址给我，快。” # speaker: me
  那头静了很久，你以为她挂了。 # speaker: narrator
  “老粮站家属院，三号楼，二单元，四楼东。……你报吧。” # speaker: voice # mood: blank
  两点十八分，简姐在隔壁报了110。警笛的事，谁也没有提。 # speaker: narrator
  ~ guarded = true
  -> f05_6

=== f05_6 ===
# point: f05-6
# title: 等的十二分钟
“他们几时到？我要不要先收拾？证件在柜子里，那个柜子，一拉就响。” # speaker: voice # mood: concerned
* [“叫儿子起来，帮您盯着他。” # id: f05-6a # q: taboo # score: empathy-1 safety-2 # cite: un.social.10 un.justice.note.3 un.justice.8.4 # why: 不让孩子放哨。他才十一岁，一害怕，声音就出来了。]
  “叫儿子起来，让他盯着他爸，您抓紧收拾。” # speaker: me
  “他胆小，一见他爸就哭。……不成，我不叫他。” # speaker: voice # mood: concerned
  她没有听你的。你听见她自己轻手轻脚地走了几步。 # speaker: narrator
  ~ guarded = true
  -> f05_7
* [“衣服存折都收好，别落下。” # id: f05-6b # q: weak # score: safety-1 # cite: un.justice.8.4 un.social.5 # why: 都用得上，可开柜子、翻抽屉，声音和时间都耗不起。]
  “衣服、存折、户口本都收好，别落下。” # speaker: me
  一声很长的“吱——”。你们两个都不敢喘气。 # speaker: narrator
  “……没醒。我不收了。” # speaker: voice # mood: concerned
  -> f05_7
* [“伸手够不着的，先不拿。” # id: f05-6c # q: best # score: safety+2 empathy+1 referral+1 # cite: un.justice.8.4 un.social.5 un.justice.8.5 law.shelter.3 # why: 人先出来，证件回头由民警陪着取；挨着门待，别去有刀的地方。]
  “伸手够不着的，先不拿。证件回头请民警陪着取，今晚住哪儿，有人接着。” # speaker: me
  “手机调静音。别去厨房。哪间屋离大门近，就待哪间，鞋先穿上。听见敲门，再叫孩子。” # speaker: me
  “儿子那屋，挨着门。……养老院的卡在我兜里，身份证跟它一个套子。” # speaker: voice # mood: calm
  “那就够了。” # speaker: me
  -> f05_7
* [“您别动，等着敲门就行。” # id: f05-6d # q: ok # score: safety+1 # cite: un.justice.8.4 # why: 不冒险是对的，可他要是先醒，她往哪儿待，没有说。]
  “您别动，就在厕所等着，听见敲门再出来。” # speaker: me
  “厕所没有窗，门也锁不上。” # speaker: voice # mood: concerned
  “那……您再等等，快了。” # speaker: me
  -> f05_7

=== f05_7 ===
# point: f05-7
# title: 他在说话
两点二十七分。听筒里，脚步声，拖鞋拖在地上。 # speaker: narrator
“你在跟谁说话？” # speaker: man # mood: suspicious
{ code:
  “打错的。……打错了。” # speaker: voice # mood: blank
- else:
  “没谁。推销的。” # speaker: voice # mood: blank
}
线没有断，她的手大概盖在话筒上。 # speaker: narrator
* [“喂？喂？您还在吗？” # id: f05-7a # q: taboo # score: safety-2 # cite: un.principle.5 un.feature.7 # why: 着急是真的，可她捂住的正是你的声音。]
  “喂？喂？您还在吗？” # speaker: me
  “推销的？推销的问你在不在？” # speaker: man # mood: serious
  电话断了。简姐抓起座机去催。三分钟后她回来：民警到了门口，听见里头摔东西，叫开了门，人没有大伤。 # speaker: narrator
  ~ guarded = true
  -> f05_9
* [挂掉，免得连累了她 # id: f05-7b # q: weak # score: safety-1 referral-1 # cite: un.principle.5 un.social.note.1 # why: 怕连累她是好意，可断了线，民警到没到，她再没处问。]
  你挂掉了。机房里一下子很静。 # speaker: narrator
  “你挂了？她还怎么知道人到哪儿了。” # speaker: jian # mood: concerned
  四分钟后，隔壁来了电话：民警到了门口，正在叫门。 # speaker: narrator
  -> f05_9
* [不出声，不挂，请简姐催 # id: f05-7c # q: best # score: safety+2 legality+1 record+1 # cite: un.principle.5 un.feature.7 un.justice.8.6 manual.report.to.3 manual.record.how.1 # why: 听着，记着，让快到的人再快一点；她听得见你没走。]
  你捂住自己的话筒，在纸上写：“他醒了，问跟谁说话，没动手。2:27。”推给简姐。 # speaker: narrator
  简姐出去催。你听着：电视开了，又关了。拖鞋声往外走，床板响了一下。 # speaker: narrator
  过了一会儿，有人轻轻敲了三下话筒。 # speaker: narrator
  “……躺下了。” # speaker: voice # mood: tired
  { quiet:
    又过了三分钟，很轻的敲门声。一个女声：“派出所的，别怕。” # speaker: narrator
  - else:
    又过了三分钟，警笛由远到近。床板猛地一响，有人跑过去，反锁了门。 # speaker: narrator
  }
  -> f05_9
* [“大哥，我替她劝您几句。” # id: f05-7d # q: taboo # red: disclosed # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 un.coordination.note.1 un.principle.5 # why: 一开口，他就知道她在求助，这是红线。]
  “大哥，您消消气，我是妇女热线的，替她劝您几句。” # speaker: me
  那边静了一秒。 # speaker: narrator
  “妇女热线？” # speaker: man # mood: serious
  -> end_d_late

=== f05_9 ===
# point: f05-9
# title: 挂机前
两点三十八分，座机响了，是鲁警官。 # speaker: narrator
{ quiet:
  听筒里很静，只有下楼的脚步声，一轻一重。 # speaker: narrator
- else:
  警笛在院里响过了。楼道里有人说话，有孩子在哭。 # speaker: narrator
}
“人出来了，孩子也在。他由我同事看着，她先去医院看喉咙。” # speaker: police # mood: calm
她把手机递了过去。 # speaker: narrator
{ guarded:
  “这就算完了？……你们别再往我这手机上打，他会翻。” # speaker: voice # mood: suspicious
- else:
  “往后……你们会打给我吗？这个手机，他会翻的。” # speaker: voice # mood: tired
}
* [“庇护所地址，我发您手机。” # id: f05-9a # q: taboo # score: safety-2 legality-1 # cite: un.feature.7 un.social.note.2 law.po-impl.4 # why: 写进那部手机的每个字，他都可能看见，新住处就白换了。]
  “庇护所地址我发您手机上，您照着找。” # speaker: me
  “不用发。住哪儿，我们送过去。” # speaker: police # mood: serious
  鲁警官替她回绝了你。那头，她把自己的手机关了机。 # speaker: narrator
  -> f05_10
* [“哪个号、几点打，您来定。” # id: f05-9b # q: best # score: empathy+1 safety+1 referral+2 record+1 # cite: un.feature.7 un.feature.9 manual.form.4.field.1 manual.qa.1.6.alone manual.qa.1.4.report manual.report.to.2 law.po.1 law.po-impl.13 # why: 谁打、用什么号、几点打，听她的；不留一个字在手机里。]
  “哪个号、几点打，您来定。不发短信，别人接了，我就说打错了。今晚打进来的那条记录，删不删您定，我们这头有底。” # speaker: me
  “打养老院值班室吧，下午两点，找四楼护工。我的名字……叫秋妹就行。” # speaker: voice # mood: calm
  “好，秋妹。我们还要报市妇联，让她们帮着接住处、接社工。说哪些，您听一下：掐过脖子，说过要一起死，有个孩子。别的不说，行吗？” # speaker: me
  “行。” # speaker: voice # mood: calm
  “还有，不离婚，也可以向法院申请人身安全保护令。申不申请，您拿主意。” # speaker: me
  ~ number = true
  -> f05_10
* [“往后有事，再打12338。” # id: f05-9c # q: weak # score: referral+1 safety-1 # cite: un.social.3 un.feature.9 # why: 号码给了，可夜里打通过的这条线，白天是另外的人。]
  “往后有事，再打12338。” # speaker: me
  “还是你接吗？” # speaker: voice # mood: tired
  “不一定。” # speaker: me
  -> f05_10
* [“明早我打您这个号回访。” # id: f05-9d # q: weak # score: safety-1 empathy+1 # cite: un.feature.7 manual.qa.1.6 manual.form.4.field.1 # why: 记得回访是好的，可她刚说了，这个手机他会翻。]
  “明早我打您这个号回访，您记得接。” # speaker: me
  “……我说了，他会翻。” # speaker: voice # mood: concerned
  “哦，那我发短信。” # speaker: me
  她没有再说话。 # speaker: narrator
  -> f05_10

=== f05_10 ===
# point: f05-10
# title: 那张纸
两点四十六分，灯灭了。你面前是一张写得歪歪扭扭的纸。 # speaker: narrator
“上级那一头，还空着。你打算怎么写？” # speaker: jian # mood: tired
* [现在就报市妇联，再补记录 # id: f05-10a # q: best # score: safety+1 legality+1 referral+1 record+2 # cite: manual.qa.1.5 manual.report.to.2 manual.record.case.1 manual.record.case.4 manual.form.4.field.5 manual.form.4.field.6 manual.record.assigned.1 # why: 两头报齐，原话、时间、说给谁、怎么联系，一样不少。]
  两点四十七分，市妇联值班的同志接了电话，听完就去联系民政和社工。你只说了必要的。 # speaker: narrator
  记录上写着：一点十七分来电，几时几分报的110，两点四十七分报上级；她的原话，用引号引着；怎么联系她，另纸锁进柜子。现住处，不写。 # speaker: narrator
  “这张纸，将来能当她的证人。” # speaker: jian # mood: calm
  -> end_a
* [“写‘已转110’，就结了吧。” # id: f05-10b # q: weak # score: safety-1 record-1 # cite: manual.qa.1.5 manual.report.to.2 manual.record.case.4 # why: 人到了不等于事完了，少报一头，就没有人接着管。]
  “写‘已转110’，就结了吧。民警都到了。” # speaker: me
  五个字，一个时间也没有。纸进了“已办结”的夹子。 # speaker: narrator
  -> end_e
* [录音发进群，给大家学学 # id: f05-10c # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-2 # cite: un.feature.7 un.coordination.note.1 law.warning.23 # why: 录音里有她的声音、她的住处。发出去，就收不回来了。]
  你把录音拖进了热线志愿者的群，写了一句：今晚这通，大家学学。 # speaker: narrator
  “撤回来！她报了楼号的！” # speaker: jian # mood: serious
  群里七十多个人。撤回来的时候，已经有人听完了。 # speaker: narrator
  -> end_d_group
* [“原话先写全，别的天亮报。” # id: f05-10d # q: weak # score: record+1 safety-1 # cite: manual.qa.1.5 manual.record.case.4 manual.form.4.field.6 # why: 记是记好了，可危及生命的，两头都要当时就报。]
  “原话我先写全，上级那头，天亮交班再报。” # speaker: me
  “天亮交班，你记得住？” # speaker: jian # mood: concerned
  天亮的时候，来了三个急电。那张纸压在了最下面。 # speaker: narrator
  -> end_e

=== end_a ===
{ quiet:
  警笛一声也没有响。门一开，民警先进去，站在他和她中间。母子俩走下四楼，上了车。 # speaker: narrator
- else:
  警笛响到院里，他把门反锁了几分钟，民警隔着门叫开的。民警护着母子俩下楼，上了车。 # speaker: narrator
}
医生看了喉咙，写进病历，说来得不算晚。怎么处理他，公安依法在办；当天下午，女民警陪她回去取了东西。 # speaker: narrator
{ not number:
  社工是市妇联托人找到她的，绕了一圈，隔了几天才接上。她头一句是：“你们别打我手机。” # speaker: narrator
- else:
  社工按她说的，下午两点打到养老院值班室。往后每一回，都是她定的时间。 # speaker: narrator
}
一个月后的夜里，你又接到一个电话。没有电视声，有老人在唱戏。 # speaker: narrator
“我值夜班呢，不问事。就告诉你一声，我儿子现在，一觉睡到天亮。” # speaker: voice # mood: smile # ending: f05-end-a # outcome: 她上了车
-> END

=== end_b ===
天亮交班，转办单发到了区里，附着一个号码，没有住处，没有姓名，也没有“一起死”那句原话。 # speaker: narrator
上午九点，民警按号码查到那个院子。邻居刚把她送进医院，喉咙肿了，人救回来了，孩子没有伤着。 # speaker: narrator
公安把他带走了。她在医院住了六天，社工陪着，出院后带着儿子住到了妹妹家。 # speaker: narrator
“我打过电话的，夜里。打完，还是我一个人。” # speaker: voice # mood: tired
掐脖子、“一起死”，听见的当时就要报，110和上级妇联，两头都报。可以从“警笛”重来：先讲为什么必须报，再商量怎么报。 # speaker: narrator # ending: f05-end-b # outcome: 天亮才转办 # red: not-reported # retry: f05-5
-> END

=== end_c ===
那一夜，她没有再打通。也没有人打过去惊动他。 # speaker: narrator
第二个星期三，凌晨一点多，灯闪了一下。声音一样低，背后一样开着电视。 # speaker: narrator
{ code:
  “上回……我说打错了的那个。其实没打错。” # speaker: voice # mood: tired
- else:
  “上回……说到一半断了的那个。是我。” # speaker: voice # mood: tired
}
这一回，简姐让人把线空了出来，听她说完了。民警没有响警笛，她带着儿子上了车，去医院看了喉咙。 # speaker: narrator
“我当你们把我忘了。” # speaker: voice # mood: calm
她等了整整一个星期，才又攒够拨号的胆子。可以从“断了”重来：不打过去，也别把线占上。 # speaker: narrator # ending: f05-end-c # outcome: 第二周的电话 # retry: f05-3
-> END

=== end_d ===
听筒里，什么东西摔在了地上。电话断了。 # speaker: narrator
简姐抓起座机报了110，只有一个手机号码，没有楼号。民警找到院子的时候，她已经光着脚跑下四楼，抱着儿子躲进了门卫室。 # speaker: narrator
门卫锁了门，人没有伤着。他被带走了。她们当晚去了外区的庇护所，由那边的社工接手。 # speaker: narrator
“他原来不晓得的。他一个字也不晓得的。” # speaker: voice # mood: concerned
两个月后，那边的社工捎来话：母子平安，儿子转了学。她再不肯打任何热线。 # speaker: narrator
简姐陪你把录音从头听了一遍，听到那一句，按了暂停。可以从“断了”重来：不打过去，不发短信，线给她空着。 # speaker: narrator # ending: f05-end-d # outcome: 他知道她打过 # retry: f05-3
-> END

=== end_d_late ===
什么东西摔在了地上，电话断了。 # speaker: narrator
民警已经在楼道里，听见动静，隔着门叫开了。她护着儿子缩在里屋，手腕扭了，医生说养得好；喉咙也看过了。 # speaker: narrator
他被带走了。母子俩当晚去了外区的庇护所，由那边的社工接手。 # speaker: narrator
“再有三分钟就到了。他原来一个字也不晓得的。” # speaker: voice # mood: concerned
两个月后，那边的社工捎来话：母子平安，儿子转了学。她再不肯打任何热线。 # speaker: narrator
那夜也没有人报上级妇联。可以从“他在说话”重来：不出声，不挂断，请人去催；人出来以后，两头报齐。 # speaker: narrator # ending: f05-end-d # outcome: 他知道她打过 # red: not-reported # retry: f05-7
-> END

=== end_d_group ===
人那晚是救出来了，医院看过了喉咙，怎么处理他，公安在办。 # speaker: narrator
可不到三天，养老院里就有人问她：那个半夜打电话的，是不是你？群里有一个人，认得老粮站家属院。 # speaker: narrator
她换了工作，带着儿子去了外区，由那边的社工接手，人平安。你们的电话，她不再接。 # speaker: narrator
“我就跟一个人说过，七十多个人都听见了。” # speaker: voice # mood: blank
上级来人复盘了那条录音，也问了一句：那晚，为什么没有报上来？可以从“那张纸”重来：只报给该知道的人，记录锁好。 # speaker: narrator # ending: f05-end-d # outcome: 他知道她打过 # red: not-reported # retry: f05-10
-> END

=== end_e ===
那晚，她和儿子在医院过的。医生看了喉咙，怎么处理他，公安依法在办。 # speaker: narrator
可上级妇联不知道有这么一通电话。住处没人接，社工没人找，三天后，亲戚把母子俩劝回了家。 # speaker: narrator
{ not number:
  你手里没有一个能放心打的号码，只好等。 # speaker: narrator
- else:
  值班室的号码还锁在抽屉里，交班的人不知道有这张纸。 # speaker: narrator
}
一个半月后，派出所上门查访，单独问了她一句。她拎着早就收好的袋子走了出来，这回有社工接着，住进了庇护所。 # speaker: narrator
“那天夜里有人管我。第二天起，就没有了。” # speaker: voice # mood: tired
危及生命的，要报两头。可以从“那张纸”重来：110之后，上级妇联也当时就报。 # speaker: narrator # ending: f05-end-e # outcome: 没有下文 # red: not-reported # retry: f05-10
-> END
