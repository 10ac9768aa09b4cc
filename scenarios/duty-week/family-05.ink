=== family_05 ===
# point: dw-05-1
# title: 一张通知书
星期二下午，法院送来两份东西：阮青的人身安全保护令，和一张协助执行通知书。 # speaker: narrator
阮青，四十一，开裁缝铺。离婚一年，前夫老柯一直住着不走。裁定责令他搬出去，不准骚扰、跟踪、接触。红灯。 # speaker: narrator
“他是搬了。可天天来铺子，说拿东西。一把尺子，拿了三天。家里他认得门，晚上我都不敢回。” # speaker: ruanqing # mood: tired
* [“令在您手里，他来就打110。” # id: dw-05-1a # q: weak # score: safety+1 legality+0 # cite: law.po-impl.18 law.dv.32 manual.record.how.3 # why: 打110没错，可协助执行是你们的事，不能只让她一个人守着。]
  “令在您手里，他再来，您就打110。” # speaker: me
  “我打了，他就站到马路对面去。” # speaker: ruanqing # mood: tired
  他来过几回，都是她自己记的，你们这儿没有一行字。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_05_ask
* [“拿个东西而已，别太较真。” # id: dw-05-1b # q: taboo # score: empathy-2 safety-1 legality-2 # cite: law.dv.29 law.dv.34 law.po-impl.18 # why: 不准接触就是不准接触；把违反说成小事，令就成了废纸。]
  “拿个东西而已，别太较真，激化了不好。” # speaker: me
  “那法院写这个，是给谁看的？” # speaker: ruanqing # mood: blank
  她把裁定折好，放进剪刀盒里。陆姐后来替她打了法院的电话。 # speaker: narrator
  -> family_05_ask
* [“一回一回记下，今天就反馈。” # id: dw-05-1c # q: best # score: safety+2 legality+2 referral+1 record+2 # cite: law.po-impl.18 law.po-impl.17 law.dv.34 station.duty.court manual.record.how.3 # why: 协助执行就是回访、记录、发现违反就联系法院和公安。]
  “三天三回，几点来、站哪儿、说什么，咱们一回一回记下。今天就反馈法院，也告诉秦警官。违反了，法院要训诫，还可以罚款、拘留。” # speaker: me
  “剩下的东西，您列张单子，请法官定怎么交。他不用再来。” # speaker: me
  “那把尺子，我早就不要了。” # speaker: ruanqing # mood: calm
  四点零五分，法官的电话；四点二十，秦警官去找了老柯。 # speaker: narrator
  -> family_05_ask

=== family_05_ask ===
# point: dw-05-2
# title: “我是她弟弟”
快下班，窗口来了个年轻人，一头汗。 # speaker: narrator
“我是阮青她弟！我妈摔了，她电话打不通，她现在晚上住哪儿？急死了！” # speaker: brother # mood: concerned
* [“谁来问，我都不谈她在哪儿。” # id: dw-05-2a # q: best # score: safety+2 legality+1 referral+1 record+1 # cite: un.feature.7 law.po-impl.4 un.coordination.note.1 # why: 认不认识、是真是假，都不谈；话可以替他转。]
  “您先别急。老人摔了打120，这个不能等。谁来问，我都不谈她在哪儿，也不说她来没来过。” # speaker: me
  “您把话和电话写下来。我们要是联系得上，转给她，回不回由她。” # speaker: me
  他没有写，站了一会儿，走了。当晚阮青在电话里说，她没有弟弟。 # speaker: narrator
  -> family_05_out
* [“她挺好的，您就别打听了。” # id: dw-05-2b # q: weak # score: safety-1 legality-1 # cite: un.feature.7 law.po-impl.4 # why: 没说住处，可说了“她挺好的”，等于告诉他你们知道。]
  “她挺好的，您就别打听了。” # speaker: me
  “那就是在你们这儿办的，行。” # speaker: brother # mood: calm
  第二天铺子门口多了个人影。秦警官绕了两趟，人影才没了。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_05_out
* [“她晚上都在表姐那边住着。” # id: dw-05-2c # q: taboo # red: disclosed-location # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 law.po-impl.4 un.coordination.note.1 # why: 自称是谁都不能信；去处一出口就是红线。]
  “您别急，她晚上都在表姐那边住着，城南那个。” # speaker: me
  他连谢谢都没说，跑了。阮青没有弟弟。 # speaker: narrator
  晚上老柯出现在表姐家楼下，阮青先看见他，报了警，从后门走的，人没有伤着。她又换了住处。 # speaker: narrator
  ~ leaked = 1
  ~ missed = 0
  “我只告诉过你们。” # speaker: ruanqing # mood: eyesClosed
  -> family_05_out

=== family_05_out ===
-> after_family_05
