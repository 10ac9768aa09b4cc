# title: 办酒席那天
# id: field-13
# lang: zh-CN
# version: 1
# warn: 疑似拐卖妇女
# warn: 限制人身自由与打伤人的威胁
# minutes: 13

VAR alarmed = false
VAR told_both = false
VAR silent = false
VAR second = false
VAR tipped = false

-> prologue

=== prologue ===
冬月里的晴天，村东头祥婶家摆了二十桌。她的小儿子大勇三十九了，今天娶亲。 # speaker: narrator
你是村妇联主席，随了礼，坐在第三桌。大勇的堂叔就是村支书，他坐主桌。 # speaker: narrator
“主席来啦！等会儿叫新娘子给你敬茶，外国来的，可老实了。” # speaker: xiangshen # mood: smile
-> f13_1

=== f13_1 ===
# point: f13-1
# title: 敬茶
新娘子一身红，笑着，一桌一桌地敬。媒人金嫂挽着她的胳膊，走一步跟一步。 # speaker: narrator
有个手机在金嫂的包里响，新娘子伸手要接。金嫂按掉了，拍拍她的手背。她还是笑。 # speaker: narrator
茶端到你面前，杯子在碟子里磕得响。她袖口里头，手腕有一圈发紫的印子。同桌的老汉喝多了，嘿嘿笑。 # speaker: narrator
“看紧点。金嫂说的，再跑就打断腿。” # speaker: oldman # mood: smile
* [“你要是愿意，就点点头。” # id: f13-1a # q: taboo # score: empathy-1 safety-2 # cite: manual.look.clues.4 un.principle.3 un.principle.5 # why: 当众问穿，她只能点头；看着她的人却全都警觉了。]
  “姑娘，你是自愿的吧？你要是愿意，就点点头。” # speaker: me
  金嫂在她耳边说了一句什么。她马上点头，点得很快，还在笑。 # speaker: narrator
  “看你这主席，大喜的日子。” # speaker: jinsao # mood: suspicious
  没敬完，金嫂就说她累了，扶进西屋去了。 # speaker: narrator
  ~ alarmed = true
  -> f13_2
* [接过茶，笑一笑，把人记住 # id: f13-1b # q: best # score: empathy+1 safety+2 record+1 # cite: manual.look.clues.4 manual.look.clues.5 manual.look.after.3 manual.listen.how.2 manual.report.life-threat.1 # why: 不揭穿、不追问，不让人防着她；把人、时、地记在心里。]
  “谢谢姑娘。”你接过茶，喝了一口，把杯子稳稳放回她的碟子里。 # speaker: narrator
  她抬眼看了你一下，只一下。年纪看着很小，说不准有没有十八。 # speaker: narrator
  手腕、手机、金嫂的包，还有“再跑就打断腿”，你一样一样记住。门口停着一辆灰面包车，车牌你也看了。 # speaker: narrator
  -> f13_2
* [“新娘子是哪里人，多大啦？” # id: f13-1c # q: ok # score: safety+0 record+1 # cite: manual.look.clues.4 manual.look.clues.5 # why: 多听了两句线索，可问的是媒人，问多了也会让人起疑。]
  “新娘子是哪里人，多大啦？” # speaker: me
  “南边的，远着呢。二十二。证都在办，在办。” # speaker: jinsao # mood: smile
  “你上回不是说二十？” # speaker: oldman # mood: blank
  “吃你的菜！” # speaker: jinsao # mood: suspicious
  -> f13_2
* [“恭喜恭喜，百年好合啊。” # id: f13-1d # q: weak # score: safety-1 # cite: manual.look.clues.4 manual.listen.how.2 # why: 顺着喜气说没人怪你，可手腕和那句话也就这么过去了。]
  “恭喜恭喜，百年好合啊。” # speaker: me
  她听不懂，跟着大家笑。杯子还在响。 # speaker: narrator
  你坐下夹了一筷子菜，怎么也咽不下去。 # speaker: narrator
  -> f13_2

=== f13_2 ===
# point: f13-2
# title: 第几道菜
{ alarmed:
  西屋的门从外头搭上了扣，一个小伙子搬了凳子坐在门口嗑瓜子。 # speaker: narrator
- else:
  新娘子敬完茶，被按在主桌坐下。她看一眼院门，又看一眼，金嫂就给她夹一筷子菜。 # speaker: narrator
}
执委小禾挨着你坐，筷子一直没动。 # speaker: narrator
“姐，我瞅着不对。咱咋办？” # speaker: xiaohe # mood: concerned
* [“先吃，记下来，散席再报。” # id: f13-2a # q: weak # score: safety-1 record+1 # cite: manual.report.clue.1 manual.report.to.3 law.women.22 # why: 怕搅了喜事人之常情，可线索要第一时间报，散席人就走了。]
  “先吃，都记下来，散了席我就报。” # speaker: me
  小禾把筷子在桌上齐了又齐。 # speaker: narrator
  “听说一散席就走。” # speaker: xiaohe # mood: concerned
  -> f13_9
* [“你坐着别动，我出去报。” # id: f13-2b # q: best # score: safety+2 legality+2 referral+1 # cite: manual.report.clue.1 manual.report.to.3 manual.report.to.2 manual.qa.1.5 manual.report.life-threat.1 law.women.22 law.report.2 # why: 离席到没人处，先报公安再报上级妇联，留一双眼睛看着她。]
  “你坐着别动，眼睛别离开她，什么都别说。我出去报。” # speaker: me
  你捂着肚子走出院门，一直走到自家菜园里，四下没人，拨了110。 # speaker: narrator
  “外籍女子，疑似被拐，手腕有勒痕，手机让媒人拿着，有人说再跑就打断腿。年纪说不准，也许没成年。” # speaker: me
  你报了村名、门前的路、在场的人。 # speaker: narrator
  “来的人别拉警笛，她身边一直有人看着。” # speaker: me
  “收到。您别惊动，也别一个人动手。” # speaker: police # mood: serious
  十二点零八分报的110，十二点十四分报了上级妇联。你洗了把手，回到席上。 # speaker: narrator
  ~ told_both = true
  -> f13_3
* [“我去探探金嫂，问个明白。” # id: f13-2c # q: taboo # score: safety-2 legality-1 # cite: manual.look.after.3 un.principle.5 law.women.22 # why: 想问实了再报，却等于给媒人报信；疑似就够报了。]
  “别冤枉了人，我去探探金嫂。” # speaker: me
  你把她拉到灶房边。 # speaker: narrator
  “嫂子，这姑娘的证件，齐不齐？” # speaker: me
  “齐，齐着呢。主席你放心，都好说。” # speaker: jinsao # mood: smile
  她往你兜里塞了个红包，你推了回去。一转身，她已经在打电话了。 # speaker: narrator
  ~ alarmed = true
  -> f13_9
* [“我去后头，先打个110。” # id: f13-2d # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.report.clue.1 # why: 公安报得及时，可上级妇联这一头还没报，小禾也没交代。]
  “我去后头，先打个110。” # speaker: me
  你在屋后柴垛边打的，说了姓名、村名、外籍女子、手腕有伤。 # speaker: narrator
  “收到，马上安排。” # speaker: police # mood: serious
  你回来时，小禾正伸着脖子四处找你，邻桌的人都在看她。 # speaker: narrator
  -> f13_3

=== f13_9 ===
# point: f13-9
# title: 灰面包车
才一点钟，灰面包车就发动了。金嫂给新娘子披了件大衣，推她上车。 # speaker: narrator
“带她去亲戚家认认门，晚上就回。” # speaker: jinsao # mood: smile
新娘子扶着车门，回头望了一眼院子。满院子的人，都在划拳。 # speaker: narrator
* [“车牌记下了，明早我就报。” # id: f13-9a # q: weak # score: safety-2 record+1 # cite: manual.report.clue.1 manual.report.to.3 law.women.79 # why: 车一走就是几百里，记得再清楚，不报出去也拦不住车。]
  “车牌记下了，明早一上班我就报。” # speaker: me
  小禾看着车尾的灰，半天没说话。 # speaker: narrator
  -> end_c_van
* [悄悄走开，马上把两头都报 # id: f13-9b # q: best # score: safety+2 legality+1 referral+1 # cite: manual.report.to.3 manual.report.to.2 manual.report.clue.1 manual.qa.1.5 law.women.22 # why: 迟了也要马上报；报清车牌、方向和钟点，不自己去拦。]
  你绕到屋后，拨通110。 # speaker: narrator
  “一点零三分，灰面包车，往县道南边去了，车上有个外籍女子，疑似被拐，手腕有伤。车牌我报给您。” # speaker: me
  “我们马上布控。您别追，电话别关。” # speaker: police # mood: serious
  一点零九分，你又报了上级妇联。 # speaker: narrator
  ~ told_both = true
  -> end_b
* [拦在车头前，叫金嫂说清楚 # id: f13-9c # q: taboo # score: safety-2 empathy-1 # cite: un.principle.5 manual.look.after.3 manual.report.to.3 # why: 一个人拦不住一车人，只会让她更危险，你自己也危险。]
  “金嫂，你站住，把话说清楚再走！” # speaker: me
  “主席喝多了，扶一下。” # speaker: jinsao # mood: serious
  两个后生把你架到一边。车窗里，新娘子的脸贴在玻璃上，又被拉了回去。 # speaker: narrator
  -> end_c_van
* [“喂，110吗，有辆车快拦。” # id: f13-9d # q: ok # score: safety+1 # cite: manual.report.to.3 manual.report.clue.1 # why: 报了就有救，可当着一院子人喊，上级妇联那头也漏了。]
  你站在院门口就拨了电话。 # speaker: narrator
  “喂，110吗，有辆车快拦！灰面包车，里头有个外国姑娘，来路不对！” # speaker: me
  划拳声停了，一院子的人都转过头来。 # speaker: narrator
  -> end_b

=== f13_3 ===
# point: f13-3
# title: 书记来敬酒
书记端着酒盅过来，脸喝得通红，在你旁边坐下。 # speaker: narrator
“刚上哪儿去了？大勇娶个媳妇不容易，我这当叔的，头发都愁白了。” # speaker: shuji # mood: smile
“今天这事，村里图个圆满。你说是不是？” # speaker: shuji # mood: calm
按说，村里的要紧事该先跟书记通气。 # speaker: narrator
* [“肚子不舒服，回家了一趟。” # id: f13-3a # q: best # score: safety+2 legality+1 # cite: un.principle.5 un.feature.7 law.women.22 law.women.72 manual.report.to.3 # why: 他是新郎的堂叔，人安全以前一个字不漏；公安已经在路上。]
  “肚子不舒服，回家了一趟。您少喝点，下午村里还有人找您盖章呢。” # speaker: me
  “哈哈，对，对。” # speaker: shuji # mood: smile
  他端着盅子走了。 # speaker: narrator
  { alarmed:
    你把椅子挪了挪，正好看得见西屋那扇门。 # speaker: narrator
  - else:
    你把椅子挪了挪，正好看得见主桌上那身红。 # speaker: narrator
  }
  “要不我借口送茶，去跟她说句话？” # speaker: xiaohe # mood: concerned
  “别动，就看着。” # speaker: me
  -> f13_4
* [“书记，我报了警，您有个数。” # id: f13-3b # q: taboo # score: safety-2 legality-1 # cite: un.principle.5 un.feature.7 law.women.22 law.women.72 # why: 听着是按程序通气，可他是新郎的堂叔，话一出口人就没了。]
  “书记，不瞒您，我报了警。您心里有个数。” # speaker: me
  他的笑还挂在脸上，酒盅慢慢放了下来。 # speaker: narrator
  “……你呀。” # speaker: shuji # mood: serious
  他站起来，往金嫂那一桌走去。 # speaker: narrator
  -> end_c
* [“来，我陪大勇喝一个，走。” # id: f13-3c # q: ok # score: safety+1 # cite: un.principle.5 manual.speak.style.1 # why: 没漏口风，还留在席上；可一喝上酒，眼睛就顾不上她了。]
  “圆满，圆满。来，我陪大勇喝一个。” # speaker: me
  大勇端着酒，憨憨地笑。你一连陪了三盅，小禾扯了扯你的衣角。 # speaker: narrator
  “姐，她在西屋，门口坐了两个人，看得死死的。” # speaker: xiaohe # mood: concerned
  ~ alarmed = true
  -> f13_4
* [“书记，您看这姑娘像不像……” # id: f13-3d # q: weak # score: safety-1 # cite: un.principle.5 un.feature.7 manual.look.clues.4 # why: 话说了半句，他就听出来了；试探跟报信只差一层纸。]
  “书记，您看这姑娘，像不像……自个儿愿意来的？” # speaker: me
  “怎么不像？你可别没事找事。” # speaker: shuji # mood: suspicious
  他回到主桌，跟金嫂咬了两句耳朵。 # speaker: narrator
  { alarmed:
    西屋门口，又多坐了一个人。 # speaker: narrator
  - else:
    新娘子让人扶进了西屋，门口坐上了人。 # speaker: narrator
  }
  ~ alarmed = true
  -> f13_4

=== f13_4 ===
# point: f13-4
# title: 我来翻
一辆没有标志的车停在院外，下来一男一女。女的姓蒙，是派出所的民警，手里拿着登记的本子。 # speaker: narrator
{ alarmed:
  “新来的人，都登一下。西屋的门，麻烦开开。” # speaker: meng # mood: calm
- else:
  “新来的人，都登一下。” # speaker: meng # mood: calm
}
“咱的话她一句不懂。有啥问我，我来翻！” # speaker: jinsao # mood: concerned
金嫂已经挤到了前头。蒙警官看了你一眼，等着。 # speaker: narrator
* [拿出手机翻译，当着大家问她 # id: f13-4a # q: weak # score: safety-1 legality-1 # cite: un.principle.3 un.principle.5 un.social.note.4 # why: 机器翻得再准，婆家和媒人围着，她也只会照他们的话答。]
  “我手机有翻译，来，姑娘，对着它说。” # speaker: me
  手机念出一句怪腔怪调的话。新娘子看着金嫂，金嫂看着她。 # speaker: narrator
  “好，好，我，好。” # speaker: bride # mood: smile
  “收起来吧。到车上，单独问。” # speaker: meng # mood: serious
  -> f13_5
* [“嫂子跟她熟，那就嫂子翻。” # id: f13-4b # q: taboo # score: empathy-1 safety-2 legality-2 # cite: un.principle.3 un.social.note.4 law.public-security.101 # why: 让看住她的人替她说话，她就再也说不出一句真话。]
  “嫂子跟她熟，那就嫂子翻吧。” # speaker: me
  “她说她愿意，高兴着呢，谢谢政府。” # speaker: jinsao # mood: smile
  新娘子一个字还没有说。蒙警官合上了本子。 # speaker: narrator
  “翻译得请跟她没关系的。人跟我走。” # speaker: meng # mood: serious
  ~ silent = true
  -> f13_5
* [“人先单独请开，再找翻译。” # id: f13-4c # q: best # score: empathy+1 safety+2 legality+2 # cite: un.principle.3 un.social.note.4 un.principle.5 law.public-security.101 manual.help.contact.police # why: 先离开看着她的人，再用独立的翻译，媒人和婆家都不翻。]
  “登记要本人。蒙警官，人先单独请开吧，翻译找跟两家都不沾的。我陪她走到车上，行吗？” # speaker: me
  “行。县局的翻译在电话里等着，女的。” # speaker: meng # mood: calm
  你走在姑娘旁边，隔着半步，没有去拉她。上车前，她伸手抓住了你的袖口。 # speaker: narrator
  “我呢？我也去！” # speaker: jinsao # mood: concerned
  “你留下，我同事有话问你。” # speaker: meng # mood: serious
  -> f13_5
* [“到里屋问，让大勇妹子陪。” # id: f13-4d # q: ok # score: safety-1 legality+1 # cite: un.principle.3 un.principle.5 # why: 避开了众人，想让她有个伴，可陪着的还是婆家的人。]
  “院里吵，到里屋问吧，让大勇妹子陪着她。” # speaker: me
  “陪就不用了。这屋隔墙有耳，上车问。” # speaker: meng # mood: serious
  -> f13_5

=== f13_5 ===
# point: f13-5
# title: 车里
车开到了镇卫生院后门。她缩在座位一角，红衣裳拢得紧紧的，牙齿打颤。 # speaker: narrator
{ silent:
  电话里的翻译问了三遍，她只是摇头。刚才是金嫂替她说的话，她都看见了。 # speaker: narrator
- else:
  电话里的翻译说了第一句话，她愣住了，眼泪忽然就下来。 # speaker: narrator
}
开车的辅警小伙回过头来。 # speaker: narrator
“证件一样没有，这算不算非法入境？要不先把这个查了？” # speaker: helper # mood: suspicious
* [“先回村委会，坐着等通知。” # id: f13-5a # q: weak # score: safety-1 referral-1 # cite: un.principle.5 un.social.6 law.women.22 # why: 村委会离祥婶家三百步，等着的工夫，人就会围上来。]
  “先回村委会，坐着等通知吧，那儿暖和。” # speaker: me
  “不行，那儿的人一半在祥婶家吃席。先看伤。” # speaker: meng # mood: serious
  -> f13_6
* [“是得先查，看她有没有签证。” # id: f13-5b # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.principle.4 un.principle.5 manual.look.clues.4 law.women.22 # why: 证件正是被人收走的；先把她当违法的查，她就不敢求救了。]
  “是得先查，看她有没有签证，别惹上麻烦。” # speaker: me
  翻译迟疑了一下，照着说了。姑娘把红衣裳拢得更紧了。 # speaker: narrator
  “她说……她什么也没做，求你们别关她。” # speaker: interp # mood: concerned
  “先看伤，别的往后放。” # speaker: meng # mood: serious
  ~ silent = true
  -> f13_6
* [“先看医生吧，身上还有伤。” # id: f13-5c # q: ok # score: safety+1 referral+1 # cite: un.principle.5 manual.look.after.3 # why: 治伤在先是对的，可还没人告诉她这是哪儿、她要什么。]
  “先看医生吧，手上还有伤。” # speaker: me
  翻译说了两个字，她点点头，又往门边缩了缩。她不知道这是哪儿，也没有人告诉她。 # speaker: narrator
  -> f13_6
* [“她是受害人，先问她要什么。” # id: f13-5d # q: best # score: empathy+2 legality+1 referral+2 # cite: un.principle.4 un.principle.5 un.social.6 un.social.7 un.social.note.4 manual.help.contact.civil-affairs manual.help.contact.justice law.women.22 # why: 先当受害人：讲明这是哪儿、为什么报，伤、住处、证件再问她。]
  “证件八成在金嫂包里。先把她当受害人，慢慢问，先问她要什么。” # speaker: me
  你说一句，翻译说一句。 # speaker: narrator
  “这里是医院，没有人抓你。是我报的警，我怕你受伤。不想答的，都可以不答。” # speaker: me
  她听完，看了你很久。 # speaker: narrator
  “她说……饿。手疼。还有，想给妈妈打个电话。” # speaker: interp # mood: calm
  “先吃，看手，电话用警官的打。住处请民政找，有女同志陪；证件请公安追，法律上的事请法律援助讲给你听。回家还是留下，你想好了再说，手续有机关管，没有人替你定。” # speaker: me
  ~ silent = false
  -> f13_6

=== f13_6 ===
# point: f13-6
# title: 还有一个
医生给她包好了手腕。她捧着一碗热汤面，忽然停下筷子，对着电话说得很快。 # speaker: narrator
{ silent:
  “她说……‘妹妹’，还说有棵大树，挂着红布。再问，她就不讲了。” # speaker: interp # mood: concerned
- else:
  “她说，路上是两个人。还有一个比她小，三天前在半路被另一辆车接走了，那家门口有棵大树，挂着红布。” # speaker: interp # mood: concerned
}
挂红布的大树，你想得起来：邻村桥头，就有那么一棵。 # speaker: narrator
* [“我记下，明天开会时汇报。” # id: f13-6a # q: weak # score: safety-2 record+1 # cite: manual.report.clue.1 manual.think.request.1 manual.report.to.3 # why: 另一个人这会儿也在等；线索隔一夜，就又是一间空房。]
  “我记下了，明天开会时一块儿汇报。” # speaker: me
  蒙警官出去打电话了，没有听见这一句。 # speaker: narrator
  -> f13_7
* [“蒙警官，这个要马上说。” # id: f13-6b # q: best # score: safety+2 legality+1 record+1 # cite: manual.report.clue.1 manual.think.request.1 manual.report.to.3 law.women.22 law.report.2 # why: 不再追问她，当场把线索交给公安：疑似未成年，更不能等。]
  “蒙警官，这个要马上说。邻村桥头有棵挂红布的大树，她说还有一个，年纪更小。” # speaker: me
  “我现在就报县局。你那边，别再往下问了。” # speaker: meng # mood: serious
  你点点头，请翻译告诉她：说到这儿就够了，谢谢你。她把面汤喝得一滴不剩。 # speaker: narrator
  ~ second = true
  -> f13_7
* [“桥头我有熟人，我去问问。” # id: f13-6c # q: taboo # score: safety-2 legality-1 # cite: manual.look.after.3 un.principle.5 manual.report.to.3 # why: 热心肠一问，就把信送到了门上，那个姑娘会被连夜转走。]
  “桥头我有熟人，我打个电话问问。” # speaker: me
  “喂，你们桥头那家，最近是不是添人了？” # speaker: me
  那头说没听说。接着有人在旁边问了一句：谁打来的？ # speaker: narrator
  ~ tipped = true
  -> f13_7
* [“再问细点，长什么样子？” # id: f13-6d # q: ok # score: empathy-1 record+1 # cite: manual.report.clue.1 un.social.note.4 un.principle.4 # why: 想多问一点好去找，可先该报出去；一遍遍问，她也受不住。]
  “再问细点，那个长什么样子，穿什么衣裳？” # speaker: me
  翻译问了，又问。她摇头，把碗放下了。 # speaker: narrator
  过了二十分钟，蒙警官进来，你才把大树的事说了。 # speaker: narrator
  “这个该早说。” # speaker: meng # mood: serious
  她转身就去打电话，报给了县局。 # speaker: narrator
  ~ second = true
  -> f13_7

=== f13_7 ===
# point: f13-7
# title: 一件棉衣
傍晚，祥婶找到你家来，眼睛哭肿了，胳膊上搭着一件新棉衣。 # speaker: narrator
“八万块，我借的呀。我又没打她，就是……怕她跑。” # speaker: xiangshen # mood: tired
“天冷了，她那红衣裳薄。主席，人送哪儿了？我送件衣裳就回。” # speaker: xiangshen # mood: concerned
* [“在镇卫生院呢，您去看看。” # id: f13-7a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.women.22 # why: 她哭得再真，也是花钱买人的一头；去处一说就是红线。]
  “在镇卫生院呢，您去看看也好。” # speaker: me
  “哎，哎。” # speaker: xiangshen # mood: concerned
  她出门就拐去了书记家，院里的摩托车响了。 # speaker: narrator
  -> end_e
* [“人在哪儿不能说，找公安吧。” # id: f13-7b # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.7 law.women.22 manual.help.contact.police manual.speak.help.3 un.principle.5 # why: 去处谁问都不说；钱的事、事情经过，请她自己去派出所讲。]
  “婶子，您难，我看见了。人在哪儿，谁问我都不能说。衣裳您留着。” # speaker: me
  “花钱买人，法律是不许的。钱给了谁、怎么给的，您去派出所讲明白，越早讲越好。公安要解救，谁也不能拦。” # speaker: me
  她坐了很久，把棉衣叠好，抱在怀里。 # speaker: narrator
  “……我明天去。” # speaker: xiangshen # mood: tired
  -> f13_8
* [“衣裳给我，我替您捎过去。” # id: f13-7c # q: ok # score: empathy+1 safety-1 # cite: un.feature.7 un.principle.5 # why: 一片好心，可捎来捎去就有了来往，也让人知道你找得着她。]
  “衣裳给我，我替您捎过去。” # speaker: me
  “你捎？那就是不远。在镇上？” # speaker: xiangshen # mood: suspicious
  你把棉衣放到炕上，没有再接话。后来，你把它交给了派出所。 # speaker: narrator
  -> f13_8
* [“您买人还有理了？快回去吧。” # id: f13-7d # q: weak # score: empathy-2 safety+1 # cite: manual.speak.style.1 manual.speak.help.3 un.feature.7 # why: 去处没漏，可一句骂把她推走，钱给了谁也就没人讲了。]
  “您买人还有理了？快回去吧！” # speaker: me
  “我不懂法，我就想抱个孙子……” # speaker: xiangshen # mood: tired
  她在门外站了一会儿，棉衣掉在地上，又捡了起来。 # speaker: narrator
  -> f13_8

=== f13_8 ===
# point: f13-8
# title: 全村都在问
第二天一早，村里的群炸开了，谁都在问新娘子。书记没有来上班。 # speaker: narrator
“姐，镇上搞宣传的也来电话，说这事讲出来是咱村的亮点。我还拍了一张敬茶的。咱怎么说？” # speaker: xiaohe # mood: concerned
* [“开个村民会，给大家讲讲。” # id: f13-8a # q: weak # score: referral-1 record-1 # cite: manual.speak.case.1 un.feature.7 # why: 普法该讲，可人还没安顿、案还在办，会上一讲就是在议她。]
  “开个村民会，把这事给大家讲讲，也算普法。” # speaker: me
  喇叭一喊，来了百十口人。你讲了十分钟法，底下议论了一下午她。 # speaker: narrator
  -> end_d
* [“照片打上码，写一条，拍一段。” # id: f13-8b # q: taboo # score: empathy-2 safety-1 legality-1 record-2 # cite: un.feature.7 un.feature.8 manual.speak.case.1 manual.record.how.2 # why: 她没点头，打码的红衣裳谁都认得，案子也还没办完。]
  “照片打上码，写一条，再拍一段现场。也是给咱妇联争光。” # speaker: me
  小禾剪了一晚上。第二天，转了两千多次。 # speaker: narrator
  -> end_d
* [“只说公安在办，照片删了。” # id: f13-8c # q: best # score: empathy+1 safety+1 legality+1 record+2 # cite: un.feature.7 un.feature.8 manual.speak.case.1 manual.think.request.1 manual.form.3 manual.form.4 manual.form.4.field.5 manual.form.4.field.6 manual.look.clues.5 manual.look.clues.6 manual.listen.how.3 # why: 一个字不议她；记清报告时间，再想有没有第二家、第三家。]
  “对外就四个字：公安在办。照片问过蒙警官要不要，不要就删。群里谁问，都是这一句。” # speaker: me
  小禾当着你的面发了那四个字，把群禁了言。 # speaker: narrator
  “附表4写：哪天、几时几分看见什么，几时几分报给谁。她的名字、在哪儿，不写在外头看得见的地方。附表3从头翻，再去问网格员：谁家突然多了人，谁家的娃说不清来路。” # speaker: me
  {
    - second:
      “北沟那个抱回来的娃，她奶奶前后讲过两个说法。” # speaker: xiaohe # mood: concerned
    - tipped:
      “桥头那家，上个月也说要办酒。今早去看，锁着门，一家人都不在了。” # speaker: xiaohe # mood: concerned
    - else:
      “桥头那家，上个月也说要办酒，门口就是那棵挂红布的树！” # speaker: xiaohe # mood: concerned
      ~ second = true
  }
  你拿起电话，当场告诉了蒙警官。 # speaker: narrator
  { told_both:
    -> end_a
  - else:
    -> f13_10
  }
* [“先填附表4，把经过写全。” # id: f13-8d # q: ok # score: record+1 # cite: manual.form.4 manual.record.case.1 manual.think.request.1 # why: 记录没耽误，可群里没人管，也没想一想是不是只这一家。]
  “先填附表4，把经过写全。群里别理他们。” # speaker: me
  经过写了一页半。群里的话，到晚上攒了四百多条。 # speaker: narrator
  { told_both:
    -> end_a
  - else:
    -> f13_10
  }

=== f13_10 ===
# point: f13-10
# title: 只有一个时间
“报告给谁”那一栏，只有110，后面一个时间。 # speaker: narrator
“姐，上级妇联，昨天报了吗？” # speaker: xiaohe # mood: concerned
* [“公安都管了，不用再报了。” # id: f13-10a # q: weak # score: referral-1 # cite: manual.report.to.2 manual.qa.1.5 # why: 公安管案子，安置、翻译、以后的帮扶，还得上级妇联来接。]
  “公安都管了，不用再报了。” # speaker: me
  小禾哦了一声，把那一栏空着。 # speaker: narrator
  -> end_a
* [“漏了。我这就报，照实写。” # id: f13-10b # q: best # score: legality+1 referral+1 # cite: manual.report.to.2 manual.qa.1.5 manual.form.4.field.5 manual.form.4.field.6 law.women.22 # why: 漏了就当场补，时间照实写，上级才好帮着安置。]
  “漏了，是我的疏忽。我这就报，时间照实写今天的。” # speaker: me
  八点二十六分，上级妇联接了电话，当天就派人去了她那儿。 # speaker: narrator
  ~ told_both = true
  -> end_a
* [“补写成昨天的，好看一点。” # id: f13-10c # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.5 un.feature.8 manual.qa.1.5 # why: 时间造了假，真要查起来，连真的那一个也没人信了。]
  “补写成昨天十二点一刻，好看一点。” # speaker: me
  小禾没有动笔。 # speaker: narrator
  -> end_a

=== end_a ===
{ silent:
  头三天，她谁也不信，问什么都摇头。第四天换了个会唱她家乡歌的翻译，她才开口。 # speaker: narrator
- else:
  当天夜里，她用民警的电话，跟妈妈说了十一分钟。 # speaker: narrator
}
证件在金嫂的包里找到了。金嫂和开车的人，公安依法查办。书记知不知情，上头也在查。 # speaker: narrator
她住的地方有会她语言的人，每天教她认几个字。回家还是留下，她说等手好了再想，没有人催。 # speaker: narrator
{ second:
  挂红布的那棵大树旁，另一个姑娘也接了出来，十七岁。两个人抱着哭了一场，睡在一间屋里。 # speaker: narrator
- else:
  另一个姑娘，公安顺着账本找到时，已经过了两个月。她十七岁，活着。那棵大树，当天就有人听见过。 # speaker: narrator
}
做笔录的时候，翻译请她说名字。她放慢了，一个音一个音地说，怕人听错。 # speaker: narrator
“诺依。我叫诺依。” # speaker: bride # mood: calm
{ told_both:
  { second:
    那天以后，再没有人叫她新娘子。 # speaker: narrator # ending: f13-end-a # outcome: 她说出了名字
  - else:
    再没有人叫她新娘子。可以从“还有一个”重来：听见第二个人，当场就告诉公安。 # speaker: narrator # ending: f13-end-a # outcome: 她说出了名字 # retry: f13-6
  }
- else:
  公安来得及时，上级妇联那一头却始终没有正经报过。可以从“第几道菜”重来：离席到没人处，两头都报。 # speaker: narrator # ending: f13-end-a # outcome: 她说出了名字 # red: not-reported # retry: f13-2
}
-> END

=== end_b ===
车开出去七十里，在县道口的卡点被拦了下来。 # speaker: narrator
她坐在后排，手里攥着一块喜糖，糖纸都攥破了。人没有再添伤。 # speaker: narrator
金嫂半路下车跑了，隔了十来天才抓到。证件和那个响过的手机，让她扔进了河里。 # speaker: narrator
“她问，院子里那么多人，是不是都看见她上车了。” # speaker: interp # mood: solemn
你答不上来。她住进了有人会她语言的地方，证件重新办，等了四个月，后来回了家。 # speaker: narrator
{ told_both:
  可以从“第几道菜”重来：疑似就够报了，不等散席，也不问媒人。 # speaker: narrator # ending: f13-end-b # outcome: 追回来了 # retry: f13-2
- else:
  上级妇联那一头，那天也没有报。可以从“第几道菜”重来：不等散席，到没人处，两头都报。 # speaker: narrator # ending: f13-end-b # outcome: 追回来了 # red: not-reported # retry: f13-2
}
-> END

=== end_c ===
民警到的时候，西屋的炕还是热的，红衣裳搭在椅背上。人不见了。 # speaker: narrator
那一夜是空房。往后的一个多月，公安跑了三个省。 # speaker: narrator
她是在外省一家小饭馆的后院找到的，瘦了一圈，活着。当地妇联接她住下，找来了会她语言的人。 # speaker: narrator
“她说，那天有个婶子接过她的茶，她以为能得救。” # speaker: interp # mood: eyesClosed
她现在每天跟妈妈通一回电话，证件也补上了。 # speaker: narrator
{ told_both:
  可以从“书记来敬酒”重来：人安全以前，一个字也不漏。 # speaker: narrator # ending: f13-end-c # outcome: 一夜空房 # retry: f13-3
- else:
  上级妇联那一头，那天也没有报。可以从“第几道菜”重来：离席到没人处，两头都报，回来一个字不漏。 # speaker: narrator # ending: f13-end-c # outcome: 一夜空房 # red: not-reported # retry: f13-2
}
-> END

=== end_c_van ===
车没有回来。第二天民警到的时候，西屋的炕已经凉透了，红衣裳搭在椅背上。 # speaker: narrator
往后的一个多月，公安跑了三个省。 # speaker: narrator
她是在外省一家小饭馆的后院找到的，瘦了一圈，活着。当地妇联接她住下，找来了会她语言的人。 # speaker: narrator
“她说，那天有个婶子接过她的茶，她以为能得救。” # speaker: interp # mood: eyesClosed
她现在每天跟妈妈通一回电话，证件也补上了。 # speaker: narrator
公安是第二天才报的，上级妇联那一头没有报。可以从“第几道菜”重来：离席到没人处，公安和上级妇联两头都报。 # speaker: narrator # ending: f13-end-c # outcome: 一夜空房 # red: not-reported # retry: f13-2
-> END

=== end_d ===
她的事，一个礼拜就传到了外县。说她什么的都有。 # speaker: narrator
陪她的人想瞒，没有瞒住。有天她指着别人屏幕上的红衣裳，问翻译，这是不是自己。 # speaker: narrator
“我，笑。不是高兴。” # speaker: bride # mood: eyesClosed
从那天起，她不肯再见村里来的人，笔录停了半个月。公安在办的案子，也有人先听了风声。 # speaker: narrator
她人是安全的，手好了，换了一处住。后来是上级妇联派来的人，陪她把话说完的。 # speaker: narrator
{ second:
  大树旁的另一个姑娘，当天就接了出来。 # speaker: narrator
- else:
  大树旁的另一个姑娘，过了两个月才找到，活着。 # speaker: narrator
}
{ told_both:
  可以从“全村都在问”重来：只说“公安在办”，不议她，再想有没有第二家。 # speaker: narrator # ending: f13-end-d # outcome: 传成了故事 # retry: f13-8
- else:
  上级是看了传言才知道的，头一天没有人报。可以从“第几道菜”重来：公安和上级妇联，两头都报。 # speaker: narrator # ending: f13-end-d # outcome: 传成了故事 # red: not-reported # retry: f13-2
}
-> END

=== end_e ===
天黑前，三辆摩托停在了镇卫生院门口，祥婶抱着棉衣走在前头。 # speaker: narrator
蒙警官把人拦在大厅，带头的带回了所里。她从后门上了车，连夜送去了县里。 # speaker: narrator
“她在车上一直问，是谁告诉他们的。” # speaker: interp # mood: concerned
人没有再受伤，可好不容易开的口，又闭上了。过了一个多月，她才肯说自己的名字，证件也补上了。 # speaker: narrator
{ second:
  大树旁的另一个姑娘，当天就接了出来，跟她住在一处。 # speaker: narrator
- else:
  大树旁的另一个姑娘，过了两个月才找到，活着。 # speaker: narrator
}
{ told_both:
  可以从“一件棉衣”重来：哭得再真，她在哪儿，谁问也不说。 # speaker: narrator # ending: f13-end-e # outcome: 说漏的去处 # retry: f13-7
- else:
  上级妇联那一头，那天也没有报。可以从“第几道菜”重来：两头都报，她在哪儿，跟谁也不说。 # speaker: narrator # ending: f13-end-e # outcome: 说漏的去处 # red: not-reported # retry: f13-2
}
-> END
