# title: 第十二次，在电话里
# id: chair-09
# lang: zh-CN
# version: 1
# warn: 离婚后的死亡威胁
# warn: 夜里有人堵门
# minutes: 11

VAR guarded = false
VAR covered = false
VAR callback = false

-> prologue

=== prologue ===
夜里十一点四十，下着雨。12338不是处处有夜班，你们市里开了。你是接线员，带班的姜姐坐在对面。 # speaker: narrator
灯一闪，屏幕上先跳出一张单子：丁玉珍，五十五岁，离婚三年，问拆迁款。今天下午镇妇联刚添了一行：“第十一次来访，政策已解释，情绪平稳。” # speaker: narrator
你按下接听，先听见的是雨，打在铁皮上。 # speaker: narrator
-> c09_1

=== c09_1 ===
# point: c09-1
# title: 十一点四十
“我问拆迁款。三间老屋，瓦是我娘家出的，灶是我砌的，离婚那张纸上一个字没提……” # speaker: ding # mood: blank
她说得很顺，一个停顿也没有，像在念给谁听。声音倒是压着的。 # speaker: narrator
* [“款的事我记着，您慢慢讲。” # id: c09-1a # q: ok # score: empathy+1 record+1 # cite: manual.taboo.09 manual.listen.how.1 un.feature.6 # why: 不嫌她，是对的；可她为什么挑这个钟点打来，没有问。]
  “款的事我记着，您慢慢讲。” # speaker: me
  “嗯。村里说找所里，所里说找法院……” # speaker: ding # mood: blank
  她接着往下念，念到“法院”，停了一下，像在听什么。 # speaker: narrator
  -> c09_2
* [“半夜还问这个，有完没完！” # id: c09-1b # q: taboo # score: empathy-2 safety-2 referral-1 # cite: manual.taboo.09 manual.taboo.09.never.2 un.social.3.2 # why: 单子上十一回都一样，就当这回也一样，门先关上了。]
  “丁姨，半夜还问这个，有完没完！后头还有人等着打进来。” # speaker: me
  那头一下子没有声音了。雨声里，有什么东西闷闷地响了三下。 # speaker: narrator
  ~ guarded = true
  -> c09_8
* [“这个钟点，出什么事了吗？” # id: c09-1c # q: best # score: empathy+2 safety+2 # cite: manual.taboo.09 manual.listen.how.2 manual.look.how.7 un.social.2 un.principle.5 # why: 旧事认下来，再问今晚有什么不一样，方不方便说话。]
  “丁姨，单子我看见了，十一回，一条没落。您这个钟点打来，是出什么事了吗？说话方便吗？” # speaker: me
  念书一样的声音断了。 # speaker: narrator
  “……我小声些。下午在窗口，话讲了半截，人家接电话去了。” # speaker: ding # mood: tired
  -> c09_2
* [“政策这一条，我再念一遍。” # id: c09-1d # q: weak # score: legality+1 empathy-1 # cite: manual.taboo.09 manual.listen.how.2 # why: 念得没有错，可她比你还熟，今晚要说的那句又被盖过去了。]
  “政策这一条，我再给您念一遍，您听好。” # speaker: me
  你念一句，她在那头跟一句，一个字也不错。 # speaker: narrator
  “我都会背。” # speaker: ding # mood: blank
  ~ guarded = true
  -> c09_2

=== c09_8 ===
# point: c09-8
# title: 没有挂断
“那……不问了。” # speaker: ding # mood: blank
她没有挂。你听得见她的呼吸，离话筒很近。 # speaker: narrator
“反正这个门，也不晓得是谁的门了。” # speaker: ding # mood: blank
* [“对不起。您说门，怎么了？” # id: c09-8a # q: best # score: empathy+1 safety+1 # cite: manual.taboo.09 manual.listen.how.2 manual.attitude.2 manual.look.how.7 # why: 认错，抓住单子上没有的那半句，线就还通着。]
  “对不起，是我话说重了。您刚才说门，门怎么了？单子上没有这一句。” # speaker: me
  隔了很久，她把嘴贴到了话筒上。 # speaker: narrator
  “他回来了，上个月。这会儿，就在门外头。” # speaker: ding # mood: concerned
  -> c09_3
* [“好了，你别啰唆了，睡吧。” # id: c09-8b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.09 manual.taboo.09.never.1 # why: 嫌她话多，偏偏这一句是新的，也是今晚最要紧的。]
  “好了，你别啰唆了，睡吧，白天再说。” # speaker: me
  “睡。嗯。” # speaker: ding # mood: blank
  -> end_b_hang
* [“那您早点歇着，明天再打。” # id: c09-8c # q: weak # score: safety-1 # cite: manual.listen.how.2 un.social.3.2 # why: 话是软下来了，可那半句飘过去了，线一断就没处找。]
  “那您早点歇着，明天白天再打来。” # speaker: me
  “明天……好。” # speaker: ding # mood: blank
  -> end_b_hang

=== c09_2 ===
# point: c09-2
# title: 谁的门
{ guarded:
  她又从头念起，念得更快了，念到一半，忽然停住。 # speaker: narrator
- else:
  她吸了口气，像要往下说，又咽了回去。 # speaker: narrator
}
“反正……这个门，也不晓得是谁的门了。” # speaker: ding # mood: tired
雨声里，闷闷地响了三下，隔一会儿，又三下。 # speaker: narrator
“风。” # speaker: ding # mood: blank
* [“房子的事，要看登记在谁名下。” # id: c09-2a # q: weak # score: legality+1 safety-1 # cite: manual.taboo.09 manual.listen.how.2 # why: 她说的不是房子，是门；风也不会三下三下地敲。]
  “房子归谁，要看登记在谁名下。” # speaker: me
  “不是登记……” # speaker: ding # mood: concerned
  她没有说完。响声大了起来，有人在喊她的名字。 # speaker: narrator
  -> c09_3
* [“这句单子上没有。门怎么了？” # id: c09-2b # q: best # score: empathy+1 safety+2 record+1 # cite: manual.listen.how.2 manual.taboo.09 manual.look.how.7 un.social.2 # why: 听出哪一句是新的，把耳朵听见的也问出来。]
  “这句单子上没有，是新的。门怎么了？我听着，那个响，不大像风。” # speaker: me
  那头静了几秒。再开口，她不念了。 # speaker: narrator
  “他回来了。上个月回的，锁换过我一回，我又换了回来。……是他在敲。” # speaker: ding # mood: concerned
  “您没听错，我也没听错。我在，您往下说。” # speaker: me
  ~ guarded = false
  -> c09_3
* [“您刚才那句，是有人来过？” # id: c09-2c # q: ok # score: safety+1 # cite: manual.ask.what.2 manual.look.how.7 # why: 问到了人，是对的；只是“来过”，问得远了些，人就在眼前。]
  “您刚才那句，是有人来过家里？” # speaker: me
  “他回来了。……不是来过，是在。” # speaker: ding # mood: tired
  -> c09_3
* [“风大，您把门窗都关好吧。” # id: c09-2d # q: taboo # score: empathy-1 safety-2 # cite: manual.listen.how.2 un.principle.5 # why: 顺着她的遮掩说，是体贴的样子，险情也一道遮过去了。]
  “风大，您把门窗都关好，早点睡。” # speaker: me
  “关好了。都插上了。” # speaker: ding # mood: blank
  她还没有挂，响声大了起来，有人在喊她的名字。 # speaker: narrator
  ~ guarded = true
  -> c09_3

=== c09_3 ===
# point: c09-3
# title: 一张字据
“玉珍，开门。字据我写好了，款一人一半，你签个字，我就走。” # speaker: ex # mood: calm
隔着门板，声音不高。说完咳了一声，咳得很深，像有口痰。 # speaker: narrator
“你听见没有？他讲一人一半。三年了，头一回讲。” # speaker: ding # mood: tired
她的拖鞋在地上挪，一步，又一步。 # speaker: narrator
“我开开签个字……就完了，是不是？” # speaker: ding # mood: tired
* [“别理他，您就当没有听见。” # id: c09-3a # q: ok # score: safety+1 # cite: un.justice.8.5 un.principle.5 # why: 不开门是对的；可她人在哪儿待、哪扇门不牢，还没有问。]
  “别开，别理他，您就当没有听见。” # speaker: me
  “他晓得我在。灯亮着。” # speaker: ding # mood: concerned
  你听得出，她还站在门边上。 # speaker: narrator
  -> c09_4
* [“真肯签是好事，从门缝接吧。” # id: c09-3b # q: taboo # score: safety-2 legality-1 # cite: un.justice.8.5 un.justice.4.9 manual.report.life-threat.2 # why: 她等了三年的那张纸，正好拿来叫她去开门。]
  “真肯签是好事，您别开门，叫他从门缝里塞进来。” # speaker: me
  拖鞋声走过去，又急急地退了回来。 # speaker: narrator
  “他叫我先把链子摘了，说纸塞不进来。……我没摘。” # speaker: ding # mood: concerned
  门板猛地响了一下。 # speaker: narrator
  ~ guarded = true
  -> c09_4
* [“夜里签的字，多半不算数。” # id: c09-3c # q: weak # score: legality-1 # cite: un.social.7 un.justice.8.5 # why: 算不算数你说了不算；这么一说，她只觉得又落了空。]
  “夜里签的字，多半不算数的。” # speaker: me
  “不算数……那白天他又不签了。” # speaker: ding # mood: tired
  拖鞋又往前挪了一步。 # speaker: narrator
  -> c09_4
* [“纸天亮能签，您先离开门。” # id: c09-3d # q: best # score: empathy+2 safety+2 # cite: un.justice.8.4 un.justice.8.5 un.principle.5 un.justice.4.9 # why: 认她等了三年，再把纸和门分开，问哪间屋插得上。]
  “这张纸您等了三年，我晓得它有多重。真肯签，天亮当着民警、当着司法所的人，也签得了。今晚不开门，也不到门边去接。” # speaker: me
  拖鞋声停住了。 # speaker: narrator
  “屋里哪一间插得上？哪扇门不牢？” # speaker: me
  “西屋插得上，窗上有铁条。灶屋后门，闩是坏的。” # speaker: ding # mood: concerned
  “那就去西屋，插上。灯照原样，先别动。手机调静音，音量调小。” # speaker: me
  插销轻轻地响了一声，雨声远了。 # speaker: narrator
  -> c09_4

=== c09_4 ===
# point: c09-4
# title: 活不成
“有句话，下午没讲成。上个礼拜他隔着门讲，再去找妇联，就叫我活不成。我今天去了，夜里又打给你。” # speaker: ding # mood: concerned
“你莫报警。警察来了又走，他回头头一个问我，找了谁。” # speaker: ding # mood: concerned
姜姐抬起头，手放在那部座机上，看着你。 # speaker: narrator
* [“我记下，天亮就转镇里办。” # id: c09-4a # q: taboo # score: safety-2 legality-2 empathy-1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.3 law.women.76 # why: 转办是热线的本分，可要命的话，他人又在门外，等不到天亮。]
  “我一句不漏都记下了，天亮就转镇里，镇里您熟。” # speaker: me
  “熟。……那我等天亮。” # speaker: ding # mood: blank
  -> end_b_night
* [“我现在就报110，您别挂。” # id: c09-4b # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.qa.1.5 manual.report.to.3 un.principle.4 # why: 该报，也报了；可为什么报、她怕的那件事怎么办，没有讲。]
  “这个不能听您的，我现在就报110。您别挂，住哪儿，快讲。” # speaker: me
  “你这个人……晒谷场下来第三家。报了，他就晓得了。” # speaker: ding # mood: concerned
  姜姐到隔壁报了110。十一点五十二分，出了车。怎么进门、提不提热线，没有人说。 # speaker: narrator
  ~ guarded = true
  -> c09_5
* [“这个必须报，不提您打过。” # id: c09-4c # q: best # score: empathy+2 safety+2 legality+2 referral+1 record+1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.3 manual.report.to.2 law.women.29 law.warning.23 law.criminal-procedure.110 un.social.note.1 # why: 先讲为什么必须报，再拿她最怕的那件事商量怎么报。]
  “说要您的命，人又在门外，这个我必须报110，也要报市妇联，先跟您讲明，不瞒您。离了婚，他没有资格来砸您的门、拿命吓您，这是违法的，错不在您。” # speaker: me
  “您怕他晓得找了谁，我听懂了。请民警只讲夜里砸门，热线、妇联，一个字不提；谁报的，他们有义务保密。您看行吗？路怎么走，您讲给我。” # speaker: me
  “……晒谷场下来第三家，门口一棵皂角树。他今晚没碰着我，门没开过。” # speaker: ding # mood: solemn
  “线我不挂。万一断了，您打110；出不了声，就发短信到12110，咱们市直接发就通，发完删掉。” # speaker: me
  姜姐到隔壁关上门，报了110。十一点五十二分，她举起一张纸：已出车，石警官带队，不提热线。 # speaker: narrator
  ~ covered = true
  ~ guarded = false
  -> c09_5
* [“先叫隔壁来，把人劝走吧。” # id: c09-4d # q: weak # score: safety-2 legality-1 # cite: manual.qa.1.5 manual.report.to.3 un.justice.8.5 # why: 远亲不如近邻，可拿要命的话去叫邻居担，该报的没有报。]
  “先叫隔壁来个人，把他劝走，过了今晚再说。” # speaker: me
  “隔壁是我堂嫂，一个人带孙子。半夜里，我喊她来挡？” # speaker: ding # mood: tired
  你没有接上话。她说，那不麻烦你了。 # speaker: narrator
  -> end_b_night

=== c09_5 ===
# point: c09-5
# title: “派出所的”
十二点零一分。敲门声没有了。有脚步绕到屋后，过了一会儿，又绕回来。 # speaker: narrator
“开门。派出所的。” # speaker: ex # mood: serious
嗓子压得又平又粗，说完，咳了一声。 # speaker: narrator
“来了！这么快？” # speaker: ding # mood: concerned
她已经站起来了，手搭在什么铁东西上，响了一下。 # speaker: narrator
* [“来了就好，您快去开门吧。” # id: c09-5a # q: taboo # score: safety-2 # cite: un.principle.5 un.justice.8.5 un.social.note.1 # why: 等到了，谁都松口气；可来的是谁，没有人核实过。]
  “来了就好，您快去开门吧。” # speaker: me
  链子哗啦一声。她“啊”了半声。 # speaker: narrator
  -> end_c
* [“您叫他隔着门，报个警号。” # id: c09-5b # q: weak # score: safety+0 # cite: un.justice.8.5 un.social.note.1 # why: 想到了要核实，可编几个数谁都会，真假她分不出来。]
  “您叫他隔着门，报个警号。” # speaker: me
  “他报了，六个数。我哪晓得对不对。” # speaker: ding # mood: concerned
  她把手放在插销上，放了很久。直到另一头亮起手电，有个女声在院里喊：“都别动，派出所的，我姓石。” # speaker: narrator
  -> c09_6
* [“您看看窗外，有没有警灯？” # id: c09-5c # q: ok # score: safety+1 # cite: un.justice.8.5 un.social.note.1 # why: 没有叫她开门，是对的；可窗帘一动，他就晓得她在哪间屋。]
  “您看看窗外，有没有警灯？” # speaker: me
  布帘的环响了一下。紧接着，铁条被人抓住，晃得直响。 # speaker: narrator
  “没有灯。是他！” # speaker: ding # mood: concerned
  她跌坐在地上，电话还攥着。三分钟后，手电光扫进了院子。 # speaker: narrator
  ~ guarded = true
  -> c09_6
* [“先别开，我问准了再告诉您。” # id: c09-5d # q: best # score: safety+2 referral+1 record+1 # cite: un.principle.5 un.justice.8.5 un.justice.8.6 un.social.note.1 # why: 听见那声咳，先跟出警的人对上，再让她开门。]
  “先别开，那声咳我听过。我问准了再告诉您。” # speaker: me
  你在纸上写：“有人自称派出所，12:01。”姜姐去问，回来摇头：车刚到晒谷场。 # speaker: narrator
  “没到，门口那个不是。真到了，会有个女民警说，她姓石。我这边对上了，您再开。” # speaker: me
  “姓石。……姓石。” # speaker: ding # mood: solemn
  四分钟后，院里有了手电光。“玉珍姐，我姓石。”姜姐在你对面点了头。 # speaker: narrator
  -> c09_6

=== c09_6 ===
# point: c09-6
# title: 还有一句旧的
“人带上车了，她没有大碍，跟我们去所里做笔录。他口袋里那张纸，是白的。” # speaker: police # mood: calm
石警官把电话还给了她。 # speaker: narrator
{ covered:
  “他还在问，是哪个嫌吵。” # speaker: ding # mood: tired
- else:
  “他在车上喊，问是哪个报的。” # speaker: ding # mood: concerned
}
“纸是白的。……那我的拆迁款呢？” # speaker: ding # mood: tired
* [“往后我打您手机，记得接。” # id: c09-6a # q: ok # score: referral+1 safety-1 # cite: un.justice.10.3 manual.form.4.field.1 un.feature.7 # why: 换成你打给她，是对的；可这个号他知道，谁接、说什么没约。]
  “款的事我接着问，往后我打您手机，您记得接。” # speaker: me
  “这个号，他也天天打。” # speaker: ding # mood: tired
  你“哦”了一声，还是把那个号码记上了。 # speaker: narrator
  -> c09_7
* [“款我转过去，哪个号找您？” # id: c09-6b # q: best # score: empathy+1 safety+1 legality+1 referral+2 record+1 # cite: manual.taboo.09 manual.taboo.09.say.1 manual.qa.1.4.report manual.form.4.field.1 un.feature.7 un.feature.9 law.women.29 law.po-impl.13 # why: 旧事讲清转给谁；往后换你打，号码、钟点、暗号都她定。]
  “离婚时没分清的，谈不拢由法院断，不用您跟他当面谈。现在的相关法律政策是这样规定的，我也很同情您。您的情况我已经记录了，我们会转达给司法行政部门，您也可以直接与部门沟通，电话是12348。” # speaker: me
  “往后换我们打给您。哪个号、几点、旁人接了怎么说，您定。他再来堵门，您还可以向法院申请人身安全保护令，想好了跟我们说。” # speaker: me
  “打我表妹的，早上九点。旁人接，你就说是送鞋样的。” # speaker: ding # mood: calm
  “送鞋样的，九点。今晚住处我跟市妇联讲，请民政找，找到了请石警官送您。您愿意去吗？” # speaker: me
  “愿意。鸡叫堂嫂喂。” # speaker: ding # mood: calm
  ~ callback = true
  -> c09_7
* [“命要紧，怎么还惦记着款？” # id: c09-6c # q: taboo # score: empathy-2 referral-1 # cite: manual.taboo.09 manual.listen.how.1 # why: 听着是为她好，可那张白纸骗的，正是她惦记了三年的事。]
  “命要紧，都这样了，您怎么还惦记着款？” # speaker: me
  “……我就这一件事。” # speaker: ding # mood: blank
  ~ guarded = true
  -> c09_7
* [“款的事，白天您再打来问。” # id: c09-6d # q: weak # score: referral-1 # cite: manual.taboo.09 un.justice.10.3 # why: 今晚先顾人没有错，可又叫她打，打到第几次才有回音？]
  “款的事，白天您再打来问，白天人齐。” # speaker: me
  “再打。嗯，第十三回。” # speaker: ding # mood: tired
  -> c09_7

=== c09_7 ===
# point: c09-7
# title: 那一行字
零点四十，灯灭了。屏幕上还是那一行：“第十一次来访，政策已解释，情绪平稳。” # speaker: narrator
“上级那一格，还空着。这一行，你打算怎么办？” # speaker: lead # mood: tired
* [“写上‘已转110’，办结吧。” # id: c09-7a # q: weak # score: record-1 safety-1 # cite: manual.qa.1.5 manual.report.to.2 manual.record.case.4 # why: 人救下来了，可少报一头，今晚住哪儿、往后谁管没有人接。]
  “写上‘已转110’，办结吧，民警都到了。” # speaker: me
  五个字填进去，单子变成了灰的。 # speaker: narrator
  -> end_b_late
* [“录音发群里，叫镇里听听。” # id: c09-7b # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-2 # cite: un.feature.7 un.coordination.note.1 law.warning.23 # why: 想叫人长个记性，可录音里有她的门、她的话，收不回来。]
  “录音发到镇里的工作群，叫他们自己听听，这叫情绪平稳？” # speaker: me
  “你先别……” # speaker: lead # mood: serious
  姜姐的话没有说完，进度条已经走到了头。 # speaker: narrator
  -> end_d
* [“先给镇里留言，天亮再报。” # id: c09-7c # q: weak # score: record+1 safety-1 # cite: manual.qa.1.5 manual.report.to.2 manual.form.4.field.6 # why: 想着镇里要接手，是对的；可危及生命的，上级要当时就报。]
  “先给镇里留个言，上级那头，天亮交班再报。” # speaker: me
  留言写了三行。天亮交班，电话一个接一个，谁也没有提起这张单子。 # speaker: narrator
  -> end_b_late
* [“先报市妇联，再补那半句。” # id: c09-7d # q: best # score: safety+1 legality+1 referral+2 record+2 # cite: manual.qa.1.5 manual.report.to.2 manual.qa.1.4.report manual.record.assigned.1 manual.form.4.field.5 manual.form.4.field.6 un.feature.8 un.social.note.1 # why: 两头报齐，原话和几点几分写清，再把漏的那句交回去。]
  零点四十三分，市妇联值班的同志接了电话。你只说了必要的：原话、人在哪个所、今晚要一张床。 # speaker: narrator
  你在那一行底下写：“‘再去找妇联，就叫我活不成。’夜间堵门，自称派出所。23:52报110，00:43报市妇联。”怎么找她，另记一处，锁好；住哪儿，不写。 # speaker: narrator
  石警官替你问过她，她点了头。早上八点，你才给镇妇联下午那位值班干部打了个电话，只说该她知道的。 # speaker: narrator
  “她走到门口，是说了半句什么……我在接电话，回来她已经走了。我填的是平稳。” # speaker: cadre # mood: concerned
  “她是念得平稳。那半句，现在接上也不晚。” # speaker: me
  -> end_a

=== end_a ===
{ callback:
  当夜的床位，市妇联请民政找好了，石警官送她去的，一觉睡到鸡叫。堵门、扬言要命的事，公安依法在办，笔录留着。 # speaker: narrator
- else:
  当夜的床位，市妇联请民政找好了，石警官送她去的，她在那儿住了几天。堵门、扬言要命的事，公安依法在办，笔录留着。 # speaker: narrator
}
{ covered:
  他到最后也只晓得，是夜里砸门，吵着了人。 # speaker: narrator
- else:
  他问了好几遍是谁报的，没有人告诉他。可她有一阵子，看见谁的手机响都要发慌。 # speaker: narrator
}
{ callback:
  “喂，送鞋样的。”每个星期四早上九点，表妹的电话响一回。法律援助的人看了那张离婚协议，一条一条给她讲，她头一回没有背，是在问。 # speaker: narrator
- else:
  款的事，镇里那位干部隔了一个多星期才找着她，当面赔了不是，陪她去见法律援助的人。她头一句是：“我以为又要我来跑。” # speaker: narrator
}
{ guarded:
  “这回是有人来找我了。我还不大惯。” # speaker: ding # mood: calm # ending: c09-end-a # outcome: 电话打给她
- else:
  “十一回，都是我去找人。第十二回起，是你们找我。” # speaker: ding # mood: smile # ending: c09-end-a # outcome: 电话打给她
}
-> END

=== end_b_hang ===
嘟——嘟——。单子还是那张单子，你没有往下添字。 # speaker: narrator
后半夜，灶屋的后门被撬开了。她反锁在西屋里喊，隔壁堂嫂听见，报了110。民警到得快，她没有伤着，当夜住进了庇护所。 # speaker: narrator
“我打过电话的，夜里打的。款我问了，门我也讲了半句。” # speaker: ding # mood: eyesClosed
后来社工每个星期去看她，款的事有人陪着问。她的新号码，没有留给热线。 # speaker: narrator
半夜打来的第十二次，跟前十一次不一样，那晚没有人听出来，也没有人报。可以从“十一点四十”重来。 # speaker: narrator # ending: c09-end-b # outcome: 情绪平稳 # red: not-reported # retry: c09-1
-> END

=== end_b_night ===
那一夜，没有人报110，也没有人报上级妇联。他在檐下坐到四点，撬开了灶屋的后门。 # speaker: narrator
她反锁在西屋里。早起磨豆腐的人看见后门歪着，报了警。民警把他带走了，她没有伤着，只是在地上坐了一夜，腿站不直。 # speaker: narrator
镇妇联的干部上午接到转办单，跑着来的。她在医院醒来，看见的就是那张脸。社工从那天起陪着她，慢慢养好了。 # speaker: narrator
“要我命的话，我到底讲出来了。讲完，你叫我等天亮。” # speaker: ding # mood: eyesClosed
要命的话，听见的当时就报，110和上级妇联，两头都报。可以从“活不成”重来：先讲为什么必须报，再商量怎么报。 # speaker: narrator # ending: c09-end-b # outcome: 情绪平稳 # red: not-reported # retry: c09-4
-> END

=== end_b_late ===
笔录做到后半夜。没有人替她找住处，石警官要送她去亲戚家，她说亲戚家他都认得，自己回了那扇门，把床顶在门后头。 # speaker: narrator
市妇联不知道有这么一通电话。第四天，镇妇联的干部来看她，看见门后头那张床，才一层一层报上去。她当晚住进了民政安排的屋子，人平平安安。 # speaker: narrator
{ callback:
  早上九点的电话倒是响过一回。接班的人不晓得“鞋样”是什么，表妹说打错了。 # speaker: narrator
- else:
  热线上，她没有再打来。 # speaker: narrator
}
“那天夜里你一直没挂，我记着。就是挂了以后，又剩我一个。” # speaker: ding # mood: tired
110报了，上级妇联那一头空着，住处和往后就没有人接。可以从“那一行字”重来：当时就报，把那半句补上。 # speaker: narrator # ending: c09-end-b # outcome: 情绪平稳 # red: not-reported # retry: c09-7
-> END

=== end_c ===
电话掉在地上，还通着。你听见他问：“你在跟哪个讲？” # speaker: narrator
石警官的车已经到了晒谷场，三分钟后冲进院子，把他按住了。她手腕扭了，医生说养得好。手机屏幕碎了，12338几个数字还亮着，他看见了。 # speaker: narrator
姜姐当时就报了市妇联。床位连夜找好，换了区，换了号，由那边的社工接手。他被带走，公安依法在办。 # speaker: narrator
两个月后，她托社工带来一句话，人平安，手腕也好了。 # speaker: narrator
“你说来了就好，我就开了。不怪你。往后有人敲门，我先问姓什么。” # speaker: ding # mood: tired
隔着电话，你看不见门外是谁。可以从“‘派出所的’”重来：跟出警的人对上了，再让她开。 # speaker: narrator # ending: c09-end-c # outcome: 来了就好 # retry: c09-5
-> END

=== end_d ===
工作群里六十多个人，有一个是他的表弟。不到半天，他家里人就在村口说：半夜打热线告状的，就是她。 # speaker: narrator
她那天夜里在所里做完笔录，天亮听见的头一句话，是自己在录音里的声音。石警官把她送去了邻县，由那边的社工接手，人平安，鸡托给了堂嫂。 # speaker: narrator
“我怕的就是这个。我早就跟你讲了。” # speaker: ding # mood: eyesClosed
镇里那位干部去送她，两个人在车站坐了很久，谁也没有提拆迁款。 # speaker: narrator
上级来复盘，问录音是谁发的，也问那晚为什么没有报上来。可以从“那一行字”重来：只给该知道的人，只给要用的那一份。 # speaker: narrator # ending: c09-end-d # outcome: 一段录音 # red: not-reported # retry: c09-7
-> END
