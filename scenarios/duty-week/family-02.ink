VAR f2_waited = false

=== family_02 ===
# point: dw-02-1
# title: 第三十天
{ f2_waited:
  她把信封捏出了褶子。等得太久，话也说得短了。 # speaker: narrator
- else:
  门带上以后，外头的吵声远了。她把信封放在膝盖上，抚平。 # speaker: narrator
}
“钟倩，三十三，做会计的。申请离婚第二十天了，还差十天。” # speaker: qian # mood: calm
“他说不用我记，到那天他陪我去。办完，一块儿走。” # speaker: qian # mood: blank
她说得很平，像在报一串数字。 # speaker: narrator
* [“三十天，从收件那天算起。” # id: dw-02-1a # q: weak # score: legality+1 # cite: law.civil.1077 manual.look.how.7 # why: 日子讲得没错，可那句“一块儿走”从耳边过去了。]
  “三十天从登记处收到申请那天算起。满了以后三十天里，两个人都得亲自去领证。要是直接起诉，没有这个期限。” # speaker: me
  她把每个数字写在信封背面，字很小。 # speaker: narrator
  “领了证，就真能走得了吗？” # speaker: qian # mood: tired
  -> family_02_colour
* [“冷静期嘛，再想想，别冲动。” # id: dw-02-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.qa.2.1 manual.listen.how.1 un.principle.5 # why: 离不离由她定；急着劝，她就把最要紧的话收回去了。]
  “冷静期就是让你们冷静的。再想想，别冲动。” # speaker: me
  “我没冲动。冲动的不是我。” # speaker: qian # mood: blank
  她摸了一下脖子，又放下了。 # speaker: narrator
  -> family_02_colour
* [“‘一块儿走’，是什么意思？” # id: dw-02-1c # q: best # score: empathy+2 safety+2 # cite: manual.listen.how.2 manual.report.life-threat.2 manual.look.clues.2 # why: 听出话外的那一句，轻轻问，不追不逼。]
  “日子我一会儿给您算。‘一块儿走’，是什么意思？您愿意说就说。” # speaker: me
  她看了很久窗台上的绿萝。 # speaker: narrator
  “他说，活着离不成。……上礼拜他手搁在这儿，我眼前黑了一下。就一回，没留印。” # speaker: qian # mood: tired
  “谢谢您告诉我。没留印，也是要命的事。现在咽东西、喘气，疼吗？” # speaker: me
  “咽东西还有一点。” # speaker: qian # mood: calm
  -> family_02_colour

=== family_02_colour ===
# point: dw-02-2
# title: 黄灯底下
登记处的名单上，钟倩这一行印着：黄灯，冷静期。 # speaker: narrator
陆姐给她续水的时候，她指了指脖子，自己说的：他掐过，就一回，没留印。 # speaker: narrator
退到外间，陆姐把声音压得很低。 # speaker: narrator
“掐过脖子，又说办完一块儿走。灯怎么挂？” # speaker: lu # mood: concerned
* [“红灯，另外现在就去报。” # id: dw-02-2a # q: best # score: safety+2 legality+2 # cite: manual.report.life-threat.3 station.colour.yellow.1 law.wf-rules.annex station.colour.red.5 # why: 家暴先于冷静期；使人不能呼吸的，按高危致命处理，不等会。]
  “黄灯只因为冷静期。掐脖子、一块儿死，是要命的，挂红。灯归灯，报不等会，现在就去跟她讲。” # speaker: me
  “我来腾里间，你先跟她说。” # speaker: lu # mood: calm
  -> family_02_report
* [“先挂橙灯，星期五再研判。” # id: dw-02-2b # q: weak # score: safety-1 legality+0 record+1 # cite: station.mechanism.1 manual.report.life-threat.3 # why: 研判可以等星期五，命危的事等不到。]
  “先挂橙，星期五会上好好研判。” # speaker: me
  “今天才星期一。掐脖子这一条，不等会的。” # speaker: lu # mood: serious
  她把手册翻到那一页，推到你面前。 # speaker: narrator
  -> family_02_report
* [“她没说要报，按名单挂黄。” # id: dw-02-2c # q: taboo # score: safety-2 legality-2 # cite: station.colour.yellow.1 manual.report.life-threat.3 law.wf-rules.11 # why: 灯照着名单抄，人就从眼皮底下过去了。]
  “名单上是黄的，她也没说要报，就黄灯吧。” # speaker: me
  “黄灯家庭也可能今晚出事。你再看看她的眼睛。” # speaker: lu # mood: serious
  那块红，不像没睡好。 # speaker: narrator
  -> family_02_report

=== family_02_report ===
# point: dw-02-3
# title: 报两头
她把信封收进包里，站起来要走。 # speaker: narrator
“你们可别声张。他要知道我来过这儿……” # speaker: qian # mood: concerned
* [“我先报派出所，别的再说。” # id: dw-02-3a # q: weak # score: safety+1 legality+1 # cite: manual.qa.1.5 manual.report.to.3 manual.report.to.2 # why: 报公安没有错，可没跟她商量怎么报，也漏了上级妇联。]
  “我先报派出所，别的回头再说。” # speaker: me
  “哎，你……” # speaker: qian # mood: concerned
  你已经出了门。上级妇联那头，是陆姐一个钟头以后补的，附表4上也晚记了一个钟头。 # speaker: narrator
  秦警官带她去看了嗓子，病历写了。她今晚去母亲那儿。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_02_contact
* [“我得报两头，怎么报听您的。” # id: dw-02-3b # q: best # score: empathy+2 safety+2 legality+2 referral+1 # cite: manual.report.life-threat.3 manual.qa.1.5 manual.report.to.2 manual.report.to.3 law.wf-rules.11 un.principle.5 # why: 先告诉她为什么必须报，两头都报，怎么报一起商量。]
  “我不声张，可有一件事得先告诉您：掐脖子，说一块儿死，我必须报派出所，也报上级妇联，今天就报。不瞒您。” # speaker: me
  “怎么报最稳当，听您的：他几点下班？今晚您睡哪儿？” # speaker: me
  “他七点。……我妈那儿，他没有钥匙。” # speaker: qian # mood: calm
  你到外间打了两个电话，{f2_waited:三点四十，三点四十四|三点零二，三点零六}，都记了。秦警官从后门进来，陪她去看嗓子和那只眼睛，路上把保护令也讲了：受理以后七十二小时内有结果，紧急的二十四小时内。 # speaker: narrator
  -> family_02_contact
* [“您想好了再说，我尊重您。” # id: dw-02-3c # q: taboo # red: not-reported # score: empathy+1 safety-2 legality-2 # cite: manual.qa.1.5 law.wf-rules.11 un.principle.5 # why: 听着是尊重，其实是把她送回了危险里；命危的当天必报。]
  “您想好了再说，我们尊重您。” # speaker: me
  “嗯，谢谢您。” # speaker: qian # mood: calm
  她走了。晚上十一点，邻居听见动静报了警。民警把她送到母亲家，第二天早上，人和行李都不在了，电话也关了。 # speaker: narrator
  ~ gone = true
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_02_out

=== family_02_contact ===
# point: dw-02-4
# title: 一个号码
“后面的事，你们怎么找我？” # speaker: qian # mood: concerned
* [“安全计划，我发您手机上。” # id: dw-02-4a # q: taboo # score: safety-2 record-1 # cite: un.feature.7 un.justice.8.4 law.po-impl.4 # why: 他翻得到的手机上，一条消息就把人惊走了。]
  “安全计划我整理好，发您手机上。” # speaker: me
  晚上九点，那条消息到了。他有她的旧平板，同一个账号。 # speaker: narrator
  她连夜离开了母亲家，谁也没告诉，电话关了。母亲只知道她平安，不知道在哪儿。 # speaker: narrator
  ~ gone = true
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_02_out
* [“哪个号、几点打给您安全？” # id: dw-02-4b # q: best # score: empathy+1 safety+2 record+2 # cite: manual.form.4.field.1 manual.form.4.field.5 manual.form.4.field.6 manual.qa.1.6.alone un.feature.7 # why: 问清号码、时段和暗话，写进附表4；住处不写。]
  “哪个号、几点打给您安全？别人接了，我就说打错了。手机上什么都不发。” # speaker: me
  “打单位总机，转财务，中午。那会儿他在开车，打不了。” # speaker: qian # mood: calm
  附表4上，你念一栏写一栏：原话，几点几分报给谁，总机、中午。住处那格，空着。 # speaker: narrator
  -> family_02_out
* [“您留个手机号，我明天打。” # id: dw-02-4c # q: weak # score: safety-1 record+0 # cite: manual.form.4.field.1 un.feature.7 # why: 号码是留了，没问安不安全；接起来的未必是她。]
  “您留个手机号，我明天打给您。” # speaker: me
  星期二，接电话的是个男人。你说打错了，手心全是汗。 # speaker: narrator
  绕了一圈，是秦警官去她母亲家，才当面问到了单位的总机。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_02_out

=== family_02_out ===
~ f2_waited = false
-> after_family_02
