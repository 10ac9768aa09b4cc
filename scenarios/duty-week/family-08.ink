=== family_08 ===
# point: dw-08-1
# title: 调解书
晚上七点，你回到站里。老佟散了他那一场，又折回来等着，调解书摊在桌上。武强，四十；贾敏，三十八，公交司机。武强打过她耳光，司法所调的，两个人都签了字，按了手印。 # speaker: narrator
“我三十年调解，这家我有数。绿灯吧。” # speaker: tong # mood: calm
* [“调解书都签了，绿灯，结了。” # id: dw-08-1a # q: taboo # score: safety-2 legality-1 record-1 # cite: station.colour.green un.justice.4.9 manual.qa.1.6.alone # why: 签字不等于化解；没单独听过她一句，灯就成了一张纸。]
  “您都有数了，签也签了，绿灯，结了。” # speaker: me
  “痛快！” # speaker: tong # mood: smile
  绿磁扣挂上去，咔的一声。贾敏那一行，没有人再去看。 # speaker: narrator
  ~ green = true
  -> family_08_out
* [“先挂黄灯，看一阵子再说。” # id: dw-08-1b # q: weak # score: legality-1 safety+0 # cite: station.colour.yellow.2 station.colour.red.4 station.colour.orange.3 # why: 打过耳光的，不是一般矛盾；看一阵子，谁看、看什么？]
  “先挂黄，看一阵子再说。” # speaker: me
  “那谁去看？明早我陪你，去趟公交场站吧。” # speaker: lu # mood: calm
  -> family_08_her
* [“绿灯先放放，我单独听听她。” # id: dw-08-1c # q: best # score: empathy+1 safety+2 legality+1 # cite: station.colour.green manual.qa.1.6.alone un.justice.4.9 law.dv.5 # why: 绿灯凭的是她自己的话，不是一份两个人一起签的纸。]
  “老佟，您的字我信。可绿灯得凭她单独说的话，我还没听过。” # speaker: me
  “……也对。签字那天，是他替她拿的笔。” # speaker: tong # mood: calm
  你打到场站的座机上问她。她说，明早五点四十收第一趟车，就在调度室。 # speaker: narrator
  -> family_08_her

=== family_08_her ===
# point: dw-08-2
# title: 调度室
第二天一早，公交场站，发动机刚熄。 # speaker: narrator
“他坐我边上，我不签他不走，我还得交班。签了也好，签了他三天没喝酒。” # speaker: jiamin # mood: tired
“往后？往后再说。” # speaker: jiamin # mood: calm
* [“一般家庭暴力，按橙灯办吧。” # id: dw-08-2a # q: weak # score: legality+1 record+0 # cite: station.colour.orange.3 station.colour.red.4 # why: 橙灯有依据，可她要什么、下回怎么见，没有问。]
  “司法调解流转的一般家庭暴力，按橙灯办。” # speaker: me
  “橙的，是什么意思？” # speaker: jiamin # mood: calm
  你解释了半天颜色，她看了看表，该发车了。 # speaker: narrator
  -> family_08_out
* [“灯先就高，您想要什么？” # id: dw-08-2b # q: best # score: empathy+2 safety+1 legality+2 referral+1 record+1 # cite: station.colour.red.4 station.colour.orange.3 law.mediation.17 law.po-impl.13 manual.qa.1.6 # why: 两灯都写了流转家暴，先按高的；再问她的意思，讲清别的路。]
  “签了字，不耽误您报警，也不耽误您去法院。往后不愿意再调，谁也不能逼您。灯我先按高的挂，依据写上，会上再定。” # speaker: me
  “您想要什么？再有一回，报警、要告诫书、去法院问保护令，都行。” # speaker: me
  “我想要他别上我的车。他坐后排，一坐就是一圈。” # speaker: jiamin # mood: solemn
  你把这句原话写了下来，问她能不能给秦警官看。她说，能。 # speaker: narrator
  -> family_08_out
* [“字是您签的，不好反悔了。” # id: dw-08-2c # q: taboo # score: empathy-2 legality-2 safety-1 # cite: un.justice.4.9 law.mediation.17 # why: 拿签字压她，下一回她就不开口了。]
  “字是您自己签的，这就不好反悔了。好好过吧。” # speaker: me
  “那就这样吧。我发车了。” # speaker: jiamin # mood: blank
  你回来，照调解书挂了绿灯。 # speaker: narrator
  ~ green = true
  -> family_08_out

=== family_08_out ===
-> after_family_08
