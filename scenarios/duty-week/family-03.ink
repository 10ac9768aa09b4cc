=== family_03 ===
# point: dw-03-1
# title: 碎茶杯
祝大军，三十八，开货车；妹妹祝小满，二十九，快递站分拣。老母亲卧床，为谁出钱、谁夜里值班，调解了两回。 # speaker: narrator
“这个妹妹我不认了！” # speaker: dajun # mood: serious
“你摔！你再摔一个我看看！” # speaker: xiaoman # mood: serious
“楼下都说要出人命了……” # speaker: deng # mood: concerned
* [“分开坐，先各问一句怕不怕。” # id: dw-03-1a # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.5 station.measure.3 station.early-detect.2 # why: 声音大不等于危险；分开问过，才知道是吵还是怕。]
  你进一间，陆姐进另一间，问的是一样的话：他动过手吗？您怕他吗？妈妈这会儿有人看着吗？ # speaker: narrator
  “动手？他从小让着我的。我怕的是妈没人翻身。” # speaker: xiaoman # mood: tired
  “杯子是我自己的。我气我自己，跑车回不来。” # speaker: dajun # mood: tired
  -> family_03_colour
* [“都少说两句，坐下慢慢谈。” # id: dw-03-1b # q: weak # score: safety+0 empathy+1 # cite: un.feature.5 manual.speak.style.1 # why: 和气是和气，可谁怕谁、动没动过手，还没有问。]
  “都少说两句，坐下慢慢谈。” # speaker: me
  两个人面对面坐着，又吵了一刻钟。陆姐只好再分一回，从头问起。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_03_colour
* [“家丑不外扬，回家说去吧。” # id: dw-03-1c # q: taboo # score: empathy-2 referral-1 # cite: manual.taboo.06.never.1 manual.listen.how.1 # why: 推回家里，老母亲的事还是没人接；真有危险也看不见了。]
  “家丑不外扬。大军，这是你自己的事，你自己处理。回家说去吧。” # speaker: me
  “能回家说，我们来这儿干什么？” # speaker: xiaoman # mood: blank
  老佟在门口把他们拦住，陆姐领进两间屋，一个一个重新问。 # speaker: narrator
  -> family_03_colour

=== family_03_colour ===
# point: dw-03-2
# title: 哪盏灯
问下来：从没动过手，互不害怕，母亲这会儿有邻居看着。两个人都说，愿意再谈一次，只要有人帮着排个班。 # speaker: narrator
* [“今天签了字，就挂绿灯。” # id: dw-03-2a # q: taboo # score: legality-2 record-1 # cite: station.colour.green station.measure.4 # why: 绿灯是矛盾已经化解的；字签了，夜里谁值班还没着落。]
  “今天就签，签了直接挂绿，大家都轻松。” # speaker: me
  “你是嫌我们烦吧。” # speaker: dajun # mood: serious
  字没签成。陆姐把磁扣换成黄的，重新约了日子。 # speaker: narrator
  -> family_03_out
* [“砸了东西，先挂红稳妥些。” # id: dw-03-2b # q: weak # score: legality-1 safety+1 # cite: station.colour.red.5 station.colour.yellow.2 un.feature.5 # why: 往高挂不总是稳妥：真正红灯的人，会少一份人手。]
  “砸了东西，闹得这么凶，先挂红，稳妥些。” # speaker: me
  秦警官照红灯的规矩跑了一趟，老母亲倒吓哭了。 # speaker: narrator
  “这家是累，不是险。” # speaker: qin # mood: calm
  红磁扣摘下来，换成了黄的。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_03_out
* [“黄灯：一般矛盾，愿调再调。” # id: dw-03-2c # q: best # score: legality+2 referral+2 empathy+1 # cite: station.colour.yellow.2 manual.qa.5.3 law.mediation.17 station.duty.civil-affairs # why: 没有暴力，双方都自愿，才谈得上调解；困难另找人帮。]
  “一般矛盾，黄灯。你们都愿意，就请老佟来调；哪一位哪天不愿意了，说一声就停。” # speaker: me
  “妈妈的护理，民政那边有没有能帮的，我去问，星期三回你们。” # speaker: me
  “……哥，夜里两点那班，我来。你跑车。” # speaker: xiaoman # mood: calm
  大军蹲下去，把碎瓷片一片一片捡了。 # speaker: narrator
  -> family_03_out

=== family_03_out ===
-> after_family_03
