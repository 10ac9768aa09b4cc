=== meeting ===
星期五下午三点，碰头会。公安、法院、司法所、民政、学校、街道，六家单位坐了一圈。 # speaker: narrator
{ strain == 2:
  陆姐的椅子空着，她下午去输液了，昨晚还替你们跑了一趟医院。 # speaker: narrator
- else:
  陆姐把暖瓶灌满了，坐在你旁边，翻开她的本子。 # speaker: narrator
}
{ leaked > 0:
  街道先开的口：这一周从站里漏出去的话，还在一家一家补救。今天不上屏，只念代号。 # speaker: narrator
  -> meeting_papers
- else:
  -> meeting_screen
}

=== meeting_screen ===
# point: dw-mt-1
# title: 大屏幕
投影亮了。街道的同志问：十二家的表，直接打开？ # speaker: narrator
* [“打开吧，散会前我再擦掉。” # id: dw-mt-1a # q: weak # score: safety-1 legality-1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 # why: 擦得掉屏幕，擦不掉看见；不经手的人用不着看全名。]
  “打开吧，散会前我关掉，大家别拍。” # speaker: me
  学校的老师看见了一个熟人的名字，笔停了一下，把头低了下去。 # speaker: narrator
  -> meeting_papers
* [“上代号，谁看全名记进纪要。” # id: dw-mt-1b # q: best # score: safety+1 legality+2 record+2 # cite: un.feature.7 un.coordination.note.1 un.coordination.strengthen.5 law.warning.23 station.mechanism.2 # why: 共享只给必要的人、必要的话；谁看了、为什么，都写下来。]
  “屏上只有代号。哪一家归哪家单位办，会后我单独给他看那一行，谁看的、为什么看，写进纪要。” # speaker: me
  “这样最好，出了事查得着。” # speaker: qin # mood: calm
  -> meeting_papers
* [“每家单位印一份，带回去查。” # id: dw-mt-1c # q: taboo # red: disclosed-location # score: safety-2 legality-2 record-1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 law.po-impl.4 # why: 名单一出站门，就不知道到了谁手里；这是红线。]
  “每家单位印一份，带回去方便查访。” # speaker: me
  六份名单，散会时少了一份，第二天在打印店的废纸堆里找着了。你们连夜告诉了每一家，请民警陪着该换地方的换地方。 # speaker: narrator
  ~ leaked = 3
  ~ missed = 0
  -> meeting_papers

=== meeting_papers ===
{ owed > 0:
  -> meeting_owed
- else:
  -> meeting_lamp
}

=== meeting_owed ===
# point: dw-mt-2
# title: 空着的格
念到附表4，“报告时间”“报告给谁”，有几格空着。街道的同志看了看表。 # speaker: narrator
“要不，我按那天的时间补上？看着齐。” # speaker: deng # mood: concerned
* [“行，按当天的时间填，齐整。” # id: dw-mt-2a # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.5 manual.form.4.field.6 law.po.6 un.feature.8 # why: 倒填就是造假；这些记录将来法院要用，一处假，处处不信。]
  “行，按当天的时间填上，齐整。” # speaker: me
  小邓的笔悬着，没有落。秦警官把她的接警时间念了出来，对不上。 # speaker: narrator
  “差一个钟头呢。” # speaker: qin # mood: serious
  -> meeting_green_check
* [“照空着念，补的写明补记。” # id: dw-mt-2b # q: best # score: legality+1 record+2 # cite: manual.form.4.field.5 manual.record.how.3 manual.qa.1.6 law.po.6 # why: 迟了就写迟了；补记的日子、凭什么补，一样写清。]
  “照空着念。能核的现在跟秦警官对，写‘星期五补记，依据接警记录’。核不了的，就空着，写‘未记’。” # speaker: me
  “是我欠的，我来写。” # speaker: deng # mood: solemn
  { owed > 0:
    ~ owed = 0
  }
  -> meeting_green_check
* [“会后再补吧，先往下开会。” # id: dw-mt-2c # q: weak # score: record-1 # cite: manual.form.4.field.5 manual.record.how.1 # why: 会后还有会后的事；空格又欠了一天。]
  “会后再补，先往下开。” # speaker: me
  你在本子角上写了个“补”，圈了两道。 # speaker: narrator
  -> meeting_green_check

=== meeting_lamp ===
# point: dw-mt-3
# title: 同一张纸
记录齐的，会就开得快。第一件：舒兰家那张告诫书，红、橙两条都写着，今天定不定？ # speaker: narrator
* [“先按橙的，等细则下来再改。” # id: dw-mt-3a # q: weak # score: legality-1 safety+0 # cite: station.colour.orange.2 station.colour.red.1 station.mechanism.1 # why: 等细则可以，先往低放就没有人按高的去看她。]
  “先按橙的，等区里细则下来再改。” # speaker: me
  “那这段时间，按橙的查访？” # speaker: qin # mood: calm
  没有人接话，纪要上写了“再议”。 # speaker: narrator
  -> meeting_green_check
* [“红灯太多，告诫的都挂黄。” # id: dw-mt-3b # q: taboo # score: safety-1 legality-2 # cite: station.colour.yellow station.colour.red.1 station.colour.orange.2 # why: 黄灯里没有告诫书；为了数字好看，就是叫人少去看她。]
  “这个月红灯太多，告诫书的统一挂黄吧。” # speaker: me
  “告诫书是书面的证据，到你们这儿成一般矛盾了？” # speaker: judge # mood: serious
  街道的同志咳了一声，这条没通过。 # speaker: narrator
  -> meeting_green_check
* [“先就高，把疑义报上去问。” # id: dw-mt-3c # q: best # score: safety+1 legality+2 record+1 # cite: station.colour.red.1 station.colour.orange.2 station.mechanism.1 law.warning.12 # why: 读不出就先就高、写疑义，请上头定；查访照七日内的走。]
  “先就高，红灯。依据和疑义写一页，报区里请他们定。灯怎么定，查访都照告诫书送交后的走。” # speaker: me
  “疑义写清楚，以后大家都省事。” # speaker: judge # mood: calm
  -> meeting_green_check

=== meeting_green_check ===
{ green:
  -> meeting_green
- else:
  -> meeting_gone_check
}

=== meeting_green ===
# point: dw-mt-4
# title: 那盏绿灯
念到武家，绿灯。公交公司的工会托人带了句话：贾敏这两天，收了车也不回家，在场站坐着。 # speaker: narrator
“字是我看着签的……” # speaker: tong # mood: tired
* [“收回绿灯，今晚我单独见她。” # id: dw-mt-4a # q: best # score: safety+2 legality+1 record+1 # cite: station.colour.green manual.qa.1.6.alone station.early-intervene.2 # why: 灯挂错了就收回来，写明为什么；人今天就去见。]
  “绿灯是我挂早了，收回来，先按高的。她几点在场站？我今晚一个人去场站，只见她。” # speaker: me
  晚上九点四十，调度室。她把两只手放在暖气上，说：“我想要他别上我的车。” # speaker: narrator
  她点了头，秦警官当晚找的武强。 # speaker: narrator
  ~ green = false
  -> meeting_gone_check
* [“月底统一复核，到时候再看。” # id: dw-mt-4b # q: weak # score: safety-1 legality-1 # cite: station.mechanism.1 station.colour.green manual.qa.1.6 # why: 月底太远；她在场站坐着，就是在说今晚。]
  “月底统一复核，到时候再看。” # speaker: me
  “离月底还有八天。” # speaker: deng # mood: concerned
  -> meeting_gone_check
* [“给武强打个电话，问问情况。” # id: dw-mt-4c # q: taboo # score: safety-2 legality-1 # cite: manual.qa.1.6.alone un.feature.7 un.principle.5 # why: 问他，等于告诉他有人替她说话了。]
  “给武强打个电话，问问他们怎么样。” # speaker: me
  他在电话里很客气：“挺好啊，谁说不好？”他问了两遍，谁说的。 # speaker: narrator
  -> meeting_gone_check

=== meeting_gone_check ===
{ gone:
  -> meeting_gone
- else:
  -> meeting_hand
}

=== meeting_gone ===
# point: dw-mt-5
# title: 没有人知道
最后一行：钟倩。四天了，电话关着，单位说请了假。离第三十天，还有六天。 # speaker: narrator
{ strain == 2:
  这四天，谁都说忙完这阵就去找她。 # speaker: narrator
- else:
  母亲那儿，你们去过一趟，只说平安。 # speaker: narrator
}
* [“再等等吧，她会联系我们的。” # id: dw-mt-5a # q: weak # score: safety-2 legality-1 # cite: manual.report.life-threat.3 law.wf-rules.13 un.principle.5 # why: 掐过脖子、说过一块儿死的家，等不起。]
  “再等等，她安顿好了会联系我们的。” # speaker: me
  会散了。晚上是秦警官自己开着车去找的。 # speaker: narrator
  -> end_c_late
* [“问问她丈夫，看她去哪儿了。” # id: dw-mt-5b # q: taboo # score: safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 un.principle.5 # why: 他正在找她；问他，就是告诉他她躲开了你们，也躲开了他。]
  “问问她丈夫，看她去哪儿了。” # speaker: me
  “不行。他不知道，咱们一问，他就知道她不在娘家了。” # speaker: qin # mood: serious
  电话没有打成。晚上是秦警官自己开着车去找的。 # speaker: narrator
  -> end_c_late
* [“现在就找，两头都报，瞒着他。” # id: dw-mt-5c # q: best # score: safety+2 legality+2 referral+1 # cite: manual.report.life-threat.3 manual.qa.1.5 manual.report.to.2 law.wf-rules.13 station.early-handle.2.3 # why: 当场报清、分头找；只问她信的人，一个字不惊动他。]
  “现在就找。秦警官这头，上级妇联那头，现在就报清楚。登记处看看那天有没有约号，单位总机请会计同事带句话。她丈夫那边，一个字不提。” # speaker: me
  五点二十，总机那头有人回话：她在表姨家，后天想来站里一趟，走后门。 # speaker: narrator
  -> end_c_soon

=== meeting_hand ===
# point: dw-mt-6
# title: 下周谁接
你这一班到今天为止，下周换人。街道的同志翻着材料：宝安那边写“2个月内4次回访”，要不要咱们也这么定？ # speaker: narrator
{ strain == 2:
  大家都累了，有人已经在收笔。 # speaker: narrator
}
* [“写到人和日子，别处的当参考。” # id: dw-mt-6a # q: best # score: safety+1 record+2 referral+2 # cite: baoan.timeline.5 manual.qa.1.6 manual.record.how.3 law.warning.12 un.coordination.local.2.3 # why: 别处的数是样本；法定的照法定，其余写谁、哪天、见谁。]
  “那是别处的做法，可以学，不是规定。告诫书的照七日内、每三个月走；别的，一家一行：下周谁去，哪天，单独见谁，用哪个号。” # speaker: me
  接班的小何把十二行抄了一遍，又一行一行念给你听。 # speaker: narrator
  -> end_check
* [“都没出事，就不用交了吧？” # id: dw-mt-6b # q: taboo # score: safety-2 record-2 # cite: manual.qa.1.6 manual.record.how.3 law.wf-rules.13 # why: 没出事不等于安全；不交接，下周一这十二家就没有人认得。]
  “这周都没出事，就不用一家家交了吧。” # speaker: me
  “那我下周一，从哪儿看起？” # speaker: xiaohe # mood: concerned
  会后小何追到楼梯口，一家一家问，问到天黑。 # speaker: narrator
  -> end_check
* [“有事打我电话，我都记得。” # id: dw-mt-6c # q: weak # score: record-1 referral+1 # cite: manual.record.how.1 manual.qa.1.6 # why: 记在一个人脑子里的，换了班就断了。]
  “有事打我电话，这十二家我都记得。” # speaker: me
  “好……那您手机别关啊。” # speaker: xiaohe # mood: calm
  -> end_check

=== end_check ===
{ leaked > 0:
  -> end_d
}
{ missed > 0:
  -> end_f
}
{ green:
  -> end_e
}
{ owed > 0:
  -> end_b
}
-> end_a

=== end_a ===
星期五晚上七点，板上十二个代号，颜色有高有低，也有没颜色的，每一个底下都有人名和日子。 # speaker: narrator
钟倩星期四拿到了保护令，日子由她自己定。阿远跟着婆婆，公安的回音到了；他妈妈点了头，妇联代他申请的保护令，法院受理了；问话只问了一回。 # speaker: narrator
小蔓出院，自己选了去庇护的地方，没有人问得到是哪儿。白叔家的灯亮着，爱心妈妈队的人在陪他包饺子，鸟还在邻居那儿，他说不急。 # speaker: narrator
贾敏照旧出早班，下一回哪天单独见她，写在板子后头。贺伯托老伴带话：下回来，给他讲讲公安那种书面警告。 # speaker: narrator
{ strain == 2:
  陆姐输完液，发来一条语音：“下周我歇两天，别让我知道谁又没吃饭。” # speaker: narrator
- else:
  小邓把磁扣一个一个按紧，说：“这一周，好像也没怎么加班。” # speaker: narrator
}
没有哪一家就此没事了，只是每一家都有人记着。 # speaker: narrator # ending: dw-end-a # outcome: 撑住的一周
-> END

=== end_b ===
人都平安：钟倩拿到了保护令，阿远跟着婆婆，小蔓住进了庇护的地方，白叔家天天有人，贾敏的灯没有挂绿。 # speaker: narrator
可是附表上有几格时间，一直没有对上。 # speaker: narrator
两个星期以后，有一家上了法庭，法官请妇联调当初的记录。要紧的那一格，空着。 # speaker: narrator
案子没有丢，当事人自己存的单据顶上了，可往后拖了一周。“我那天几点来的，我自己记得。你们怎么不记得了？” # speaker: narrator
纸欠着，最后都是她们来还。可以从“空着的格”重来：迟了就写迟了，补的写明是补记。 # speaker: narrator # ending: dw-end-b # outcome: 欠着的纸 # retry: dw-mt-2
-> END

=== end_c_soon ===
{ leaked > 0:
  -> end_d
}
星期天下午，后门。钟倩自己来的，嗓子好了，头发剪短了。 # speaker: narrator
“我没丢。我就是不知道，还能告诉谁。” # speaker: qian # mood: calm
这回，哪个号、几点打、别人接了怎么说，你问一句写一句。派出所、上级妇联都在等她的信，保护令的申请星期一就递。第三十天，登记处给她另约了时间，有人陪着去。 # speaker: narrator
阿远跟着婆婆，小蔓住进了庇护的地方，白叔家天天有人。 # speaker: narrator
{ green:
  武家那盏灯，星期六夜里又响了一回110，贾敏没有伤着，绿灯当晚就摘了。 # speaker: narrator
}
{ owed > 0:
  附表4上还有空格。她问起星期一是几点来的，你们翻了半天。 # speaker: narrator
}
她走丢的那四天，是从第一天那一步开始的。可以从“报两头”重来：先告诉她，两头都报，手机上什么都不留。 # speaker: narrator # ending: dw-end-c # outcome: 又找到她 # retry: dw-02-3
-> END

=== end_c_late ===
{ leaked > 0:
  -> end_d
}
秦警官找了两天。星期天夜里，在长途车站的候车室，钟倩坐在灯最亮的那一排，手机关着，人平安。 # speaker: narrator
“我以为，没有人找我。” # speaker: qian # mood: tired
派出所和上级妇联当晚都知道了，她住进了庇护的地方。保护令的申请星期一递的，第三十天她不用自己去面对他，可以请律师问起诉的路。 # speaker: narrator
阿远跟着婆婆，小蔓平安，白叔家天天有人。 # speaker: narrator
{ green:
  武家那盏灯，星期六夜里又响了一回110，贾敏没有伤着，绿灯当晚就摘了。 # speaker: narrator
}
{ owed > 0:
  附表4上还有空格，补的时候，谁也说不准那天是几点。 # speaker: narrator
}
她走丢的那几天，是从第一天那一步开始的。可以从“报两头”重来：先告诉她，两头都报，手机上什么都不留。 # speaker: narrator # ending: dw-end-c # outcome: 又找到她 # retry: dw-02-3
-> END

=== end_d ===
话出了站门，就收不回来了。该换号的换了号，该换住处的，民警陪着换了住处，人没有伤着。 # speaker: narrator
“我住哪儿，我妈都不知道。我只告诉过你们。” # speaker: ruanqing # mood: eyesClosed
回访从头来。有的电话再也没有接起来，只能请她们信得过的人，一句一句带话。 # speaker: narrator
{ gone:
  钟倩找到了，平安。她说，躲出去以后，谁的电话都不敢接。 # speaker: narrator
- else:
  钟倩还肯接你的电话，只是每次都先问一句：这回，你那儿几个人？ # speaker: narrator
}
{ green:
  贾敏家的绿灯，是她自己报了警以后才摘的。她没有伤着，也没有再来站里。 # speaker: narrator
}
阿远跟着婆婆，白叔家天天有人。小蔓在别的区生的孩子，大人孩子都好。上级来人，陪你们从头走了一遍：哪一句话，哪一张表，是从哪道门出去的，谁本来用不着知道。 # speaker: narrator
{
  - leaked == 1:
    可以从“我是她弟弟”那一步重来：谁来问都是一句话，不谈她在哪儿，也不谈她来没来过。 # speaker: narrator # ending: dw-end-d # outcome: 出了站门 # retry: dw-05-2
  - leaked == 2:
    可以从“附表3”重来：谁的事，只给办这件事的那一个人，一个字不多。 # speaker: narrator # ending: dw-end-d # outcome: 出了站门 # retry: dw-wed-1
  - else:
    可以从“大屏幕”重来：屏上只有代号，谁看全名、为什么看，记进纪要。 # speaker: narrator # ending: dw-end-d # outcome: 出了站门 # retry: dw-mt-1
}
-> END

=== end_f ===
人都平安。阿远跟着婆婆，小蔓的孩子保住了，白叔和秀姨都在，闺女请了长假。 # speaker: narrator
可是这一周，有该你打的电话，是别人替你打的。那一页附表4，“报告时间”空着，“报告给谁”也空着。 # speaker: narrator
上级妇联的人坐在你对面，没有拍桌子。 # speaker: narrator
“要是那天，别人也没打呢？” # speaker: narrator
{ green:
  她又指了指武家的绿灯。星期六夜里，那一家也响了110，贾敏没有伤着，灯当晚摘了。 # speaker: narrator
}
钟倩平安，保护令下来了，送达的那天有人陪着她。 # speaker: narrator
{
  - missed == 1:
    孩子身上有伤，疑似就报，公安一头，上级妇联一头。可以从“疑似就报”重来。 # speaker: narrator # ending: dw-end-f # outcome: 别人打的电话 # retry: dw-04-3
  - missed == 2:
    没领证也一样管，听见的当时就报，公安一头，上级妇联一头。可以从“没有那张证”重来。 # speaker: narrator # ending: dw-end-f # outcome: 别人打的电话 # retry: dw-07-3
  - else:
    说一块儿走的，一句保证不能当数，当时就报，公安一头，上级妇联一头。可以从“两个人的命”重来。 # speaker: narrator # ending: dw-end-f # outcome: 别人打的电话 # retry: dw-10-2
}
-> END

=== end_e ===
星期六夜里十一点，110转来一条：公交场站，武强拦在末班车前头，不让下车。 # speaker: narrator
司机是贾敏。乘客报的警，民警到得快，人没有伤着。 # speaker: narrator
“绿灯是你们挂的吧？我看见了，就没再指望。” # speaker: jiamin # mood: tired
绿灯当晚摘了，武强依法处理。你在调度室门口等到天亮，她出来，跟你说了第一句单独的话。 # speaker: narrator
钟倩、小蔓都平安，阿远跟着婆婆，白叔家天天有人。 # speaker: narrator
{ owed > 0:
  武家那一页，只有调解书的日期，她说过什么，一个字没有。 # speaker: narrator
}
签了字，不等于怕完了。可以从“调解书”重来：先单独听她一句，再谈颜色。 # speaker: narrator # ending: dw-end-e # outcome: 绿得太早 # retry: dw-08-1
-> END
