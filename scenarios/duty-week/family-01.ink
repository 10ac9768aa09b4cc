=== family_01 ===
# point: dw-01-1
# title: 红还是橙
九点，秦警官送来一张通知。卤味店的舒兰，三十六岁，丈夫老邵动手推搡，情节较轻，上星期六公安出了告诫书，当天送交。 # speaker: narrator
“居委会、妇联、综治中心，该通知的都通知了。你们这儿要挂灯，挂哪盏？” # speaker: qin # mood: calm
你翻开标准：红灯那一条写着告诫书，橙灯那一条也写着告诫书。 # speaker: narrator
* [“情节较轻，那就先挂橙灯。” # id: dw-01-1a # q: weak # score: legality+1 record-1 # cite: station.colour.orange.2 station.colour.red.1 # why: 橙灯也说得通，可两灯都写了，没写依据就少了一道。]
  “情节较轻嘛，先挂橙灯。” # speaker: me
  “也说得通。凭什么挂的，写了吗？” # speaker: qin # mood: calm
  依据那一栏，还空着。 # speaker: narrator
  -> family_01_visit
* [“两灯都写了，先就高挂红。” # id: dw-01-1b # q: best # score: safety+1 legality+2 record+1 # cite: station.colour.red.1 station.colour.orange.2 station.colour # why: 标准有重叠就先按高的管，写明依据和疑义，会上再定。]
  “红、橙两条都写了告诫书。没定之前先按高的管，挂红。” # speaker: me
  依据栏里你写了一句：告诫书，星期六送交；红橙重叠，星期五会上议。 # speaker: narrator
  “这样好，谁接手都看得懂。” # speaker: qin # mood: calm
  -> family_01_visit
* [“月报好看些，先挂黄灯吧。” # id: dw-01-1c # q: taboo # score: safety-1 legality-2 record-1 # cite: station.colour.yellow station.colour.red.1 station.colour.orange.2 # why: 黄灯是一般矛盾；为了报表往低里挂，没有人会再去看她。]
  “这个月红灯多了，先挂黄吧，月报好看些。” # speaker: me
  “黄灯那条，哪一句写了告诫书？” # speaker: qin # mood: serious
  你把黄磁扣又摘了下来，先换上橙的。 # speaker: narrator
  -> family_01_visit

=== family_01_visit ===
# point: dw-01-2
# title: 七日内
“告诫书送交后七日内首访，我们派出所牵头，你们配合。两口子都要访。怎么排？” # speaker: qin # mood: calm
* [“叫他俩一块儿来，当面保证。” # id: dw-01-2a # q: taboo # score: empathy-2 safety-2 # cite: manual.qa.1.6.alone law.warning.12 manual.qa.1.3 # why: 当着他的面，她只会说“没事”；回去以后的账，她一个人还。]
  “叫他俩一块儿来，当面做个保证。” # speaker: me
  星期二，两个人来了。老邵说一句，舒兰点一下头，保证书上两个名字挨着。 # speaker: narrator
  秦警官没有认这一次。星期四下午，她趁老邵进货，单独去店里又见了一回。 # speaker: narrator
  “那天在你们这儿，我能说什么呢。” # speaker: shulan # mood: tired
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_01_out
* [“给他俩各打个电话问问。” # id: dw-01-2b # q: weak # score: safety+0 empathy+1 legality-1 # cite: law.warning.12 manual.qa.1.6.alone # why: 电话那头谁在旁边，你看不见；查访要见到人。]
  “先给两口子各打个电话问问。” # speaker: me
  “挺好的。……嗯，他也在。” # speaker: shulan # mood: blank
  秦警官还是约了星期四，单独去店里。这通电话，算白打了。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_01_out
* [“星期五前，单独见她一面。” # id: dw-01-2c # q: best # score: empathy+1 safety+2 legality+1 record+1 # cite: law.warning.12 manual.qa.1.6.alone manual.qa.1.6 law.po-impl.13 law.po.1 # why: 七日内首访，双方都访，分开访；时间按她方便来定。]
  “上星期六送交，七日内首访，咱们赶在星期五前。您访他，我陪您单独见她。她哪天方便，先问她。” # speaker: me
  “她说星期三下午两点，他去进货。” # speaker: qin # mood: calm
  星期三下午两点，店里只有她，砧板上的刀没停。 # speaker: narrator
  “告诫书我那份，压在账本底下。他这几天，手没动，话也没动。” # speaker: shulan # mood: calm
  “他再有一回，您报警，那张纸就用得上。保护令也能去法院问，不用先离婚。” # speaker: me
  下次访的日子，写进了附表3。 # speaker: narrator
  -> family_01_out

=== family_01_out ===
-> after_family_01
