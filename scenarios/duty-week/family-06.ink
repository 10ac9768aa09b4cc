=== family_06 ===
# point: dw-06-1
# title: 修表的师傅
星期三上午，110转来一条：昨晚邻居报的，公安出过警。韩师傅，四十七，右腿截肢，在家修表。额角贴着纱布。妻子阿芹上白班。 # speaker: narrator
“我自己摔的。警察也来过了，让你们跑一趟，怪不好意思。” # speaker: han # mood: calm
他坐在工作台后面。两支拐都不在手边，靠在门外的鞋柜上。 # speaker: narrator
* [“她一个女的，能把您怎样？” # id: dw-06-1a # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01 law.disabled.9 un.principle.1 # why: 挨打不分男女；这一句，够他再沉默几年。]
  “嫂子一个女的，能把您怎么样？真是摔的？” # speaker: me
  “……摔的。” # speaker: han # mood: blank
  他拿起一块表，背过身去。是陆姐问起拐为什么在门外，他才停了手。 # speaker: narrator
  -> family_06_colour
* [“韩师傅，发生了什么情况？” # id: dw-06-1b # q: best # score: empathy+2 safety+1 # cite: manual.taboo.01.say.1 manual.look.clues.2 law.disabled.9 # why: 不替他下结论，只问事实；拐在门外，看在眼里。]
  “韩师傅，发生了什么情况？想到哪儿说到哪儿。拐……我先给您拿进来。” # speaker: me
  拐一到手边，他的肩膀松了下来。 # speaker: narrator
  “她收的。两天了。饭在灶上，我够不着。昨晚我拄着凳子去拿，她……推了一把。” # speaker: han # mood: tired
  -> family_06_colour
* [“您说说看，想要怎么帮？” # id: dw-06-1c # q: weak # score: empathy+1 # cite: manual.ask.what.2 manual.look.clues.2 # why: 问需求是对的，可门外的拐、额角的伤，还没有人接。]
  “您说说看，想要我们怎么帮？” # speaker: me
  “没什么要帮的。……要不，把拐给我递进来？” # speaker: han # mood: calm
  你递过去，他攥了一会儿。 # speaker: narrator
  -> family_06_colour

=== family_06_colour ===
# point: dw-06-2
# title: 一样的尺子
出警记录上写着：妻子承认推搡，男方额角有伤。韩师傅自己也说了：拐被收走，两天没吃上热饭。 # speaker: narrator
小邓凑到你耳边。 # speaker: narrator
“这家……挂橙？夫妻拌嘴？” # speaker: deng # mood: concerned
* [“接警的一般冲突，挂橙灯。” # id: dw-06-2a # q: weak # score: legality+1 safety+0 # cite: station.colour.orange.1 station.colour.red.5 # why: 橙灯说得过去，可已经有人受伤，红灯那条写着。]
  “接警的一般冲突，橙灯。” # speaker: me
  “有伤，也算一般？” # speaker: qin # mood: calm
  你把红灯那一条又念了一遍，磁扣悬在两格中间。 # speaker: narrator
  -> family_06_help
* [“接警，有伤人，按红灯管。” # id: dw-06-2b # q: best # score: safety+1 legality+2 record+1 # cite: station.colour.red.5 law.po.3 law.disabled.9 # why: 换成女的挨打挂什么，就挂什么；冻饿也是家暴。]
  “接警，有肢体冲突，人伤了，红灯。不给拐、不给饭，也是家暴。换成她挨打，咱们挂什么？” # speaker: me
  “红。……懂了。” # speaker: deng # mood: solemn
  -> family_06_help
* [“照顾病人累的，黄灯算了。” # id: dw-06-2c # q: taboo # score: empathy-1 safety-1 legality-2 # cite: station.colour.yellow.2 law.disabled.9 un.principle.6 # why: 累可以帮她分担，不能拿来抵他身上的伤。]
  “她伺候病人也累，夫妻拌嘴，黄灯算了。” # speaker: me
  “我不是病人。我一个月修六十块表。” # speaker: han # mood: blank
  秦警官把出警记录往前推了推，黄磁扣没挂上去。 # speaker: narrator
  -> family_06_help

=== family_06_help ===
# point: dw-06-3
# title: 他点头
韩师傅问：这事要是闹开，阿芹在超市还怎么做人？ # speaker: narrator
“我不想离。我就想要拐，想吃口热的，别再推我。” # speaker: han # mood: concerned
* [“找谁、说几句，您点头才算。” # id: dw-06-3a # q: best # score: empathy+1 legality+2 referral+2 record+1 # cite: law.warning.6 law.disabled.59 un.feature.9 law.dv.5 # why: 不是必报的，他点头才转介；告诫书可以由他提出。]
  “找谁、说几句，您点头才算。推您一把是违法的。够不够处罚，公安先看；够不上、情节较轻的，您是残疾人，一般应当出告诫书。跟离不离婚没关系。” # speaker: me
  “残联能派人来看无障碍，午饭有助餐点。阿芹那头，也有人教她怎么歇口气。” # speaker: me
  “残联行。告诫书……我要。单位那头，不说。” # speaker: han # mood: calm
  你照他点头的写，没点头的空着。 # speaker: narrator
  -> family_06_out
* [“单子上有电话，您挨个打。” # id: dw-06-3b # q: weak # score: referral+1 empathy+0 # cite: manual.taboo.02 un.feature.9 law.aid.45 # why: 给了电话，没有人陪；腿脚不便的，要有人上门接着办。]
  “这张单子上有残联、法援的电话，您挨个打打看。” # speaker: me
  他打了两个，一个占线，一个让他去现场。单子后来垫在了表盘底下。 # speaker: narrator
  星期四，陆姐带着残联的人上了门。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_06_out
* [“她也不容易，您多忍一忍。” # id: dw-06-3c # q: taboo # score: empathy-2 safety-1 legality-1 # cite: manual.taboo.01 law.disabled.9 un.principle.6 # why: 叫挨打的人忍，等于告诉打人的人可以继续。]
  “她也不容易，一个人撑着家。您多忍一忍。” # speaker: me
  “忍着呢。” # speaker: han # mood: blank
  晚上，邻居又听见凳子倒了。这回民警来得快，人没伤着，拐也还了，告诫书是那天夜里出的。 # speaker: narrator
  -> family_06_out

=== family_06_out ===
-> after_family_06
