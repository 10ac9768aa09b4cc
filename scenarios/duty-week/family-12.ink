=== family_12 ===
# point: dw-12-1
# title: 撤回申请
婚姻登记处转来一家：裴芸，四十五，包装厂；老顾，四十九，电工。离婚申请交了十二天，昨天一起去撤了。 # speaker: narrator
登记员在边上写了一行小字：女方右腕戴护具，一直低着头。 # speaker: narrator
“麻烦你们了，我们俩好了。” # speaker: gu # mood: smile
* [“看着挺好，恭喜二位和好。” # id: dw-12-1a # q: weak # score: safety-1 # cite: manual.qa.1.6.alone law.marriage-registration.6 # why: 也许真好，也许不好；没单独问过，就不知道。]
  “看着挺好，恭喜二位。” # speaker: me
  “谢谢。” # speaker: peiyun # mood: calm
  陆姐送他们到门口，还是借口登记，把两个人分开问了几句。 # speaker: narrator
  -> family_12_colour
* [“登记要分开谈，一人十分钟。” # id: dw-12-1b # q: best # score: empathy+1 safety+2 # cite: manual.qa.1.6.alone law.marriage-registration.6 un.feature.5 # why: 不猜、不当面问，人人都分开问一遍，谁也不难堪。]
  “我们这儿的规矩，来的都分开谈十分钟。裴姐先跟我，顾师傅跟小邓。” # speaker: me
  门关上，裴芸自己先笑了，晃了晃手腕。 # speaker: narrator
  “腱鞘炎，封箱封的。低着头，是厂子要关了，我没脸。老顾？他吵不过我。” # speaker: peiyun # mood: calm
  “夜里怕不怕他？” # speaker: me
  “怕他打呼噜。” # speaker: peiyun # mood: smile
  -> family_12_colour
* [“手腕怎么伤的？是他打的？” # id: dw-12-1c # q: taboo # score: empathy-2 safety-1 # cite: manual.qa.1.6.alone un.health.note.2 manual.listen.how.1 # why: 当着两个人猜，是的她不敢认，不是的伤人。]
  “手腕怎么伤的？是不是他打的？” # speaker: me
  “你什么意思？” # speaker: gu # mood: serious
  “干活干的！我们不谈了。” # speaker: peiyun # mood: serious
  陆姐赔了不是，分开坐下，才慢慢问明白：腱鞘炎，厂子要关，谁也没打谁。 # speaker: narrator
  -> family_12_colour

=== family_12_colour ===
# point: dw-12-2
# title: 绿不绿
分开问过：没有动手，没有害怕，为钱吵，为儿子上学吵。两个人都说想把日子往下过。 # speaker: narrator
“撤了申请，也没打，挂绿？” # speaker: deng # mood: smile
* [“写上‘疑似家暴’，保险点。” # id: dw-12-2a # q: taboo # score: legality-2 record-2 empathy-1 # cite: manual.record.case.2 manual.form.3.field.4 un.feature.8 # why: 没有的事写成有，害了这一家，也淹没了真的那几家。]
  “登记员都写了护具，就写‘疑似家暴’，保险点。” # speaker: me
  “我说了三遍是封箱封的！” # speaker: peiyun # mood: serious
  字还没干，就得划掉重写。 # speaker: narrator
  -> family_12_out
* [“申请都撤了，直接挂绿灯。” # id: dw-12-2b # q: weak # score: legality-1 record+0 # cite: station.colour.green station.colour.yellow.2 # why: 绿灯是矛盾化解了的；撤了申请，钱的事还在吵。]
  “申请都撤了，直接挂绿。” # speaker: me
  小邓挂上去，又问：“那下回谁去看？”没有人答。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_12_out
* [“黄灯留着，写谁问的、凭啥。” # id: dw-12-2c # q: best # score: legality+1 referral+1 record+2 # cite: station.colour.yellow.2 station.colour.green manual.form.3.field.6 station.early-intervene.2 # why: 一般矛盾就是黄灯；转绿凭什么、谁来定，写在纸上。]
  “不算冷静期了，是一般矛盾，黄灯留着。写：谁分开问的，两个人各说了什么，下个月六号再问一次。” # speaker: me
  “厂子的事，我请街道问问有没有招工。” # speaker: me
  “那我这个黄的，不算丢人吧？” # speaker: peiyun # mood: calm
  “不算。就是有人记着您。” # speaker: me
  -> family_12_out

=== family_12_out ===
-> after_family_12
