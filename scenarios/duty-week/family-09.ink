=== family_09 ===
# point: dw-09-1
# title: 里屋有人
上午入户排摸。贺伯七十三，贺婶六十九，儿子贺磊三十六，没了工作搬回来住，常喝酒，楼上楼下都听得见吵。 # speaker: narrator
贺伯给你倒茶，左手端不住壶。里屋的门关着，有鼾声。 # speaker: narrator
“都好，都好。” # speaker: hebo # mood: calm
* [“他睡着，咱们小声说几句。” # id: dw-09-1a # q: weak # score: safety-1 empathy+0 # cite: manual.qa.1.6.alone manual.look.how.2 un.feature.5 # why: 鼾声会停；隔一扇门，老人不敢说实话。]
  “他睡着呢，咱们小声说。” # speaker: me
  说到一半，鼾声停了。两位老人一起停了嘴。贺婶送你到楼下，才说了后半句。 # speaker: narrator
  -> family_09_wish
* [“二老送送我，下楼认个门。” # id: dw-09-1b # q: best # score: empathy+1 safety+2 # cite: manual.qa.1.6.alone manual.look.how.2 manual.listen.how.2 # why: 换到他听不见的地方，再分开各问一句。]
  “我头一回来，二老送送我，下楼认认门牌。” # speaker: me
  到了花坛边，陆姐陪贺婶看月季，你陪贺伯坐下。 # speaker: narrator
  “要钱，我没给。他推了一把，我手撑在门框上。就这一回。” # speaker: hebo # mood: tired
  “他说过狠话没有？动过刀没有？您夜里怕不怕？” # speaker: me
  “没有，没有。就是心里凉。” # speaker: hebo # mood: calm
  -> family_09_wish
* [“把他叫起来，当面说清楚。” # id: dw-09-1c # q: taboo # score: empathy-1 safety-2 # cite: manual.qa.1.6.alone un.principle.5 manual.qa.1.2 # why: 问完你走了，留下两位老人对着他。]
  “把贺磊叫起来，当面说说清楚。” # speaker: me
  他站在门口，一身酒气，听完了，说：“爸，你还叫人来？” # speaker: narrator
  贺婶赶紧说没有没有，把你往外让。到了楼下，她才掉眼泪。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_09_wish

=== family_09_wish ===
# point: dw-09-2
# title: “不报”
问清楚了：推过一回，要钱没给，手腕肿着；没有威胁，没有动过家伙，夜里也不怕。 # speaker: narrator
“别报。报了，他这辈子就完了。他是我儿子。” # speaker: hebo # mood: concerned
* [“报不报听您的，我先讲明。” # id: dw-09-2a # q: best # score: empathy+2 legality+2 referral+1 # cite: law.dv.5 law.elderly.25 law.warning.6 law.public-security.51 manual.qa.1.7 # why: 老人头脑清楚，没有命危：讲清法和路，他自己定。]
  “报不报听您的，我先把话讲明：推您一把，是违法的。您七十往上，真打起来公安罚得重。” # speaker: me
  “够不上处罚、情节较轻的，受害的是老人，公安一般应当出告诫书，是书面警告，不是坐牢。您想清楚，哪天说都行。” # speaker: me
  “……书面的，他怕这个。让我跟老伴商量两天。” # speaker: hebo # mood: tired
  “行。手腕今天先去卫生站看，请医生写一笔。” # speaker: me
  -> family_09_paper
* [“不报不行，我替您报了吧。” # id: dw-09-2b # q: taboo # score: empathy-2 legality-1 # cite: law.dv.5 un.feature.9 # why: 能自己拿主意、没有命危的成年人，不替他报。]
  “不报不行，我替您报了，这是为您好。” # speaker: me
  “我跟你说了不报！你走，以后不要来了。” # speaker: hebo # mood: serious
  后来是贺婶先松的口，让陆姐一个人来，陪贺伯去看了手。 # speaker: narrator
  -> family_09_paper
* [“那您想好了，再打给我们。” # id: dw-09-2c # q: weak # score: empathy+1 legality-1 # cite: manual.qa.1.7 law.dv.5 manual.qa.1.7.cards # why: 尊重是尊重了；法没讲，路没讲，手也没看。]
  “那您想好了，再打给我们。” # speaker: me
  “哎，好。” # speaker: hebo # mood: calm
  手腕肿了两天，是陆姐陪着去的卫生站。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_09_paper

=== family_09_paper ===
# point: dw-09-3
# title: 怎么记
回到站里，小邓拿着附表3。 # speaker: narrator
“人家不报，那……记不记？挂什么灯？” # speaker: deng # mood: concerned
* [“记成黄灯，老人面子好看。” # id: dw-09-3a # q: taboo # score: legality-2 record-1 # cite: station.colour.yellow.2 station.colour.orange.4 manual.form.3.field.4 # why: 推倒老人不是一般矛盾；面子顾了，下回谁还去。]
  “记成黄灯，一般矛盾，老人面子好看。” # speaker: me
  “他手都端不住壶了。” # speaker: lu # mood: serious
  表上写了“家庭和睦，偶有口角”。这一行，得重写。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_09_out
* [“没报过警，先不用进表吧。” # id: dw-09-3b # q: weak # score: record-2 legality+0 # cite: manual.look.record manual.form.3 manual.look.highrisk.2 # why: 排摸到的就该进台账；不进表，下周换个人就没人知道。]
  “没报过警，先不用进表吧。” # speaker: me
  小邓把名字写在了手心里。洗了手，就没了。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_09_out
* [“橙灯，写明依据，下周二访。” # id: dw-09-3c # q: best # score: legality+1 record+2 safety+1 # cite: station.colour.orange.4 station.colour.red.5 manual.form.3.field.4 manual.form.3.field.7 manual.record.family.2 # why: 依据写清，他没点头的不外传；下一次的日子也写上。]
  “橙灯。依据写：吵闹影响四邻，推搡老人一次，没报过警；没报警的家暴挂哪盏，标准没写，会上问。贺伯暂不同意报警，照原话写。下周二上午，还在花坛。” # speaker: me
  “表只进台账，他没点头的，不往外转。” # speaker: me
  “原来不报，也有得写。” # speaker: deng # mood: calm
  -> family_09_out

=== family_09_out ===
-> after_family_09
