# title: 他也坐在沙发上
# id: field-11
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 监视与威胁
# warn: 孩子目睹暴力
# minutes: 12

VAR guarded = false
VAR child = false
VAR card = false
VAR exposed = false
VAR told_both = false
VAR care = false
VAR slot = false
VAR honest = false

-> prologue

=== prologue ===
星期六上午九点半，小商品城后头的小区。你是社区民警，跟街道妇联的郑姐一道上门。 # speaker: narrator
七个礼拜前，这家报过110。情节较轻，依法没有处罚，出了家暴告诫书。本地的做法是两个月回访四次，今天是第四次。 # speaker: narrator
前三次的表你看过。字迹都一样，三个“良好”，没有一次写着是单独见的。 # speaker: narrator
上楼前，你跟物业老孙打了招呼：车棚正好要整改，一会儿可能请人下来签个字。 # speaker: narrator
-> f11_1

=== f11_1 ===
# point: f11-1
# title: 门开了
开门的是高建，一身家居服，笑着把拖鞋摆好。 # speaker: narrator
“哟，又来了？这回什么事？” # speaker: gaojian # mood: smile
他身后，李秋萍从沙发上站起来，手扶着腰，又坐下了。 # speaker: narrator
* [“找秋萍，有话单独问她。” # id: f11-1a # q: weak # score: safety-1 # cite: manual.qa.1.6.alone law.wf-rules.13 # why: 想单独谈没错，可在门口点了她的名，他就不会走开了。]
  “找秋萍，有几句话单独问问她。” # speaker: me
  “我们家没有背着人的话。” # speaker: gaojian # mood: smile
  他笑着，把门开大了。 # speaker: narrator
  ~ guarded = true
  -> f11_2
* [“这一栋都走访，登记人口。” # id: f11-1b # q: best # score: safety+2 legality+1 # cite: manual.qa.1.6.alone un.principle.5 un.feature.7 law.warning.12 law.wf-rules.13 # why: 照日常走访进门，不说破来意，先要看到家里每一个人。]
  “今天这一栋都走，登记人口，看看用电和电动车。耽误您十分钟。” # speaker: me
  “应该的，应该的。进来喝茶。” # speaker: gaojian # mood: smile
  -> f11_2
* [“来做第四次反家暴回访。” # id: f11-1c # q: taboo # score: safety-2 empathy-1 # cite: manual.qa.1.6.alone un.feature.7 un.principle.5 # why: 当着他念出来意，她往后说什么都得先看他的脸。]
  “来做第四次反家暴回访，您爱人在吧？” # speaker: me
  “在，在。我俩好着呢，是吧？” # speaker: gaojian # mood: smile
  他没有回头。 # speaker: narrator
  “……好着呢。” # speaker: qiuping # mood: blank
  ~ guarded = true
  -> f11_2
* [“查电动车，您家有几辆？” # id: f11-1d # q: ok # score: safety+1 # cite: manual.qa.1.6.alone un.principle.5 # why: 没有说破来意，可只问车，家里有谁、人在哪儿没看。]
  “查电动车的，您家有几辆？” # speaker: me
  “就一辆，在车棚。进来坐。” # speaker: gaojian # mood: calm
  -> f11_2

=== f11_2 ===
# point: f11-2
# title: 一道茶
他烧水、烫杯，一杯一杯递过来，然后挨着秋萍坐下。手机扣在两人中间。 # speaker: narrator
“秋萍在仓库分拣，累是累点。她不爱说话，挺好的。” # speaker: gaojian # mood: smile
你们问她的，都是他答。 # speaker: narrator
门口有一双小球鞋。里屋的门关着，一点声音也没有。 # speaker: narrator
* [“都要照个面，孩子呢？” # id: f11-2a # q: best # score: safety+2 legality+1 # cite: un.justice.8.3 un.social.10 law.minors.11 law.dv.5 manual.look.how.2 # why: 没看见的人，就当还没确认安全；只照面，不问经过。]
  “登记几口人，都要照个面。孩子呢？” # speaker: me
  “写作业呢。小满，出来叫人。” # speaker: gaojian # mood: calm
  门开了一条缝，一个八九岁的男孩探出头，先看爸爸，再看你。脸上、手上没有伤，眼睛是肿的。 # speaker: narrator
  “写什么作业呀？” # speaker: me
  “……语文。” # speaker: xiaoman # mood: blank
  你没有再问他别的，只朝他点了点头。门还留着一条缝。 # speaker: narrator
  ~ child = true
  -> f11_3
* [“孩子呢？哦，在里屋。” # id: f11-2b # q: ok # score: safety+1 # cite: un.social.10 manual.look.how.2 # why: 想到了孩子，可他说在里屋就算了，人没有看见。]
  “孩子呢？” # speaker: me
  “里屋写作业，一写就是一上午。” # speaker: gaojian # mood: smile
  你点点头，喝了一口茶。里屋还是没有声音。 # speaker: narrator
  -> f11_3
* [“秋萍，他最近动手没有？” # id: f11-2c # q: taboo # score: empathy-2 safety-2 # cite: manual.qa.1.6.alone un.principle.5 un.justice.note.2 # why: 当着打人的人问，她只能说没有，事后还要为这句受罪。]
  “秋萍，他最近动手没有？你大胆说，我在这儿。” # speaker: me
  “没有。” # speaker: qiuping # mood: blank
  她答得太快了。 # speaker: narrator
  高建给你续上茶，手很稳。 # speaker: narrator
  ~ guarded = true
  -> f11_3
* [“这茶不错，哪儿买的？” # id: f11-2d # q: weak # score: none # cite: manual.look.how.2 un.justice.8.3 # why: 拉家常可以缓一缓，可一道茶喝完，什么也没看见。]
  “这茶不错，哪儿买的？” # speaker: me
  “老家带的。喜欢？给您包点。” # speaker: gaojian # mood: smile
  茶过三道，秋萍一句话也没说上。 # speaker: narrator
  -> f11_3

=== f11_3 ===
# point: f11-3
# title: 分开
{ guarded:
  他往秋萍那边又挪了挪，胳膊搭在她身后的靠背上。 # speaker: narrator
- else:
  秋萍去添水，路过你身边，看了你一眼，很短。 # speaker: narrator
}
“还有要登记的吗？” # speaker: gaojian # mood: calm
* [“车棚要您下去签个字。” # id: f11-3a # q: best # score: safety+2 # cite: manual.qa.1.6.alone law.wf-rules.13 un.principle.5 un.justice.note.2 # why: 一人请他下楼办件真事，另一人才有几分钟单独见她。]
  “车棚整改，一户签一个字，老孙在底下等着。郑姐，您陪着下去一趟。” # speaker: me
  “我也不认得哪辆是您家的，您指给我看看。” # speaker: zheng # mood: smile
  他看看秋萍，看看你，站了起来。 # speaker: narrator
  “那你陪警官坐坐，我马上上来。” # speaker: gaojian # mood: smile
  { guarded:
    走到门口，他又回头看了一眼。 # speaker: narrator
  }
  -> f11_4
* [“秋萍，有空来站里坐坐。” # id: f11-3b # q: weak # score: safety-1 # cite: manual.qa.1.6.alone station.early-intervene.2 # why: 邀请是好意，可什么时候来、怎么出得了门，都得问他。]
  “秋萍，有空来站里坐坐。” # speaker: me
  “她哪有空。有事跟我说一样。” # speaker: gaojian # mood: smile
  -> f11_9
* [“上回的笔录我再念念。” # id: f11-3c # q: taboo # score: empathy-2 safety-2 legality-1 # cite: un.feature.7 un.justice.note.2 law.warning.23 law.public-security.94 # why: 她单独说过的话，一句句念给了打人的人听。]
  “上回的笔录我再念念，没有出入就签个字：‘他平时也常推我……’” # speaker: me
  “哦，你还说过这个。” # speaker: gaojian # mood: smile
  高建转过头去，笑着看她。 # speaker: narrator
  秋萍盯着茶杯，手收进了袖子里。 # speaker: narrator
  ~ exposed = true
  ~ guarded = true
  -> f11_9
* [“秋萍，带我看看燃气表。” # id: f11-3d # q: ok # score: safety+1 # cite: manual.qa.1.6.alone un.principle.5 # why: 想把她带开，可他没有事情做，两步就跟了过来。]
  “秋萍，带我看看燃气表。” # speaker: me
  “我来我来，她不懂这个。” # speaker: gaojian # mood: smile
  他先一步进了厨房，一直站在你们中间。 # speaker: narrator
  -> f11_9

=== f11_4 ===
# point: f11-4
# title: 沙发上的手机
门关上了。他的手机没有带走，还扣在沙发上。 # speaker: narrator
秋萍不看你，看着那部手机，嘴唇动了动，没有出声。 # speaker: narrator
* [“趁他不在，快说两句。” # id: f11-4a # q: weak # score: safety-1 # cite: manual.qa.1.6.alone un.justice.note.2 # why: 他不在，手机在；她的眼神已经告诉你了。]
  “趁他不在，快说两句，他还动手吗？” # speaker: me
  “没有，都挺好的。” # speaker: qiuping # mood: blank
  她说得很响，像是说给别人听的。没过一会儿，门锁响了。 # speaker: narrator
  -> f11_9
* [“厨房水表，您带我看看。” # id: f11-4b # q: best # score: empathy+1 safety+2 # cite: un.justice.note.2 un.principle.5 law.wf-rules.13 un.feature.6 # why: 看懂她的眼神，换到手机听不见、楼下看不见的地方。]
  “厨房水表，您带我看看。” # speaker: me
  你进了厨房，拧开水龙头，水哗哗地响。她跟进来，把门带上了一半。 # speaker: narrator
  -> f11_5
* [抓起手机，翻他录没录音 # id: f11-4c # q: taboo # score: safety-2 legality-1 # cite: un.principle.5 un.justice.note.2 # why: 他一看就晓得手机被动过，账会算到她头上。]
  你拿起手机按了一下。屏幕上一个红点，正一秒一秒地走。 # speaker: narrator
  “别动！他看得出来的……” # speaker: qiuping # mood: concerned
  楼道里有脚步声，她抢过去，把手机扣回原处，坐得笔直。 # speaker: narrator
  ~ exposed = true
  -> f11_9
* [“走，咱们去阳台透口气。” # id: f11-4d # q: ok # score: safety+1 # cite: un.justice.note.2 un.principle.5 # why: 离开手机是对的，可阳台底下就是车棚，他抬头就看见。]
  “走，咱们去阳台透口气。” # speaker: me
  她连连摇头，指了指楼下，自己进了厨房，拧开了水。 # speaker: narrator
  -> f11_5

=== f11_5 ===
# point: f11-5
# title: 水声里
水开得很大。她靠着灶台，一只手按着右边肋下。 # speaker: narrator
* [“方便说吗？今天安全吗？” # id: f11-5a # q: best # score: empathy+2 safety+2 # cite: manual.qa.1.6.alone law.wf-rules.13 un.health.note.4 un.feature.7 manual.listen.how.1 # why: 先问方便不方便、安不安全，给她不说也行的退路。]
  “方便说吗？今天安全吗？不方便就摇头，我说水表没事，咱们就出去。” # speaker: me
  她没有摇头。过了几秒，她把声音压得比水声还低。 # speaker: narrator
  “昨晚又动了手。踹的这儿，喘气扯着疼。” # speaker: qiuping # mood: tired
  “他说，再有人上门，就把我从阳台扔下去。小满在门缝里都听见了。” # speaker: qiuping # mood: concerned
  “您肯告诉我，不容易。错不在您。” # speaker: me
  -> f11_6
* [“这卡您拿着，藏好了。” # id: f11-5b # q: taboo # score: safety-2 # cite: un.feature.7 un.principle.5 manual.qa.1.7.cards # why: 没问家里能不能留，一张卡就可能变成他动手的由头。]
  “这卡您拿着，藏好了，上头有电话。” # speaker: me
  “我没地方……” # speaker: qiuping # mood: concerned
  话没说完，门锁响了。她把卡塞进了米桶。 # speaker: narrator
  ~ card = true
  -> f11_9
* [“肋下怎么了？给我看看。” # id: f11-5c # q: ok # score: safety+1 # cite: manual.look.clues.2 un.justice.3.2 un.health.note.4 # why: 看见了伤，可头一句就要看，没问她方不方便说。]
  “肋下怎么了？给我看看。” # speaker: me
  她往后缩了一步，回头看看门，才撩起一角。青了巴掌大一块。 # speaker: narrator
  “昨晚踹的。他说再有人上门，就把我从阳台扔下去。” # speaker: qiuping # mood: concerned
  -> f11_6
* [“有事打110，记住了？” # id: f11-5d # q: weak # score: none # cite: manual.qa.1.6.alone un.feature.6 # why: 号码她知道，难的是打不出去；这几分钟该拿来听。]
  “有事打110，记住了？” # speaker: me
  “记住了。” # speaker: qiuping # mood: blank
  她把水关了。门锁响了。 # speaker: narrator
  -> f11_9

=== f11_6 ===
# point: f11-6
# title: 昨晚
楼下传来郑姐的声音，还在问哪辆是他家的车。 # speaker: narrator
{ child:
  里屋的门缝宽了一点，小满站在那儿。 # speaker: narrator
}
“你记着就行，别管我。我怕他晓得。” # speaker: qiuping # mood: concerned
* [“记下了，您改天来做笔录。” # id: f11-6a # q: weak # score: safety-2 # cite: law.dv.15 manual.report.life-threat.2 manual.qa.1.5 # why: 顺了她这句话，却把人留给了说要扔她下楼的人。]
  “我记下了，您改天来所里做笔录。” # speaker: me
  “嗯。” # speaker: qiuping # mood: blank
  高建上来了，给你们一人剥了个橘子。你们道了谢，下了楼。 # speaker: narrator
  -> end_b_told
* [“我叫人来，把他带走。” # id: f11-6b # q: ok # score: safety+1 legality+1 # cite: law.dv.15 un.justice.note.1 manual.report.life-threat.1 # why: 当场处置没错，可没先告诉她，伤、孩子、妇联都漏了。]
  “我叫人来，把他带走。” # speaker: me
  “你别——”你已经拨通了所里。她靠着灶台，慢慢蹲了下去。 # speaker: narrator
  ~ guarded = true
  -> f11_7
* [“今天就办，先跟您讲明白。” # id: f11-6c # q: best # score: empathy+1 safety+2 legality+2 referral+2 record+1 # cite: law.dv.15 law.warning.20 manual.report.life-threat.1 manual.report.life-threat.2 manual.qa.1.5 manual.report.to.2 un.justice.note.1 un.justice.3.2 law.warning.11 # why: 告诉她为什么必须办，他不上楼，她就医，孩子有人陪，妇联接着。]
  “踹伤了您，又说要扔下去，这是要命的事，我不能只记着，今天就得办。先跟您讲明白。” # speaker: me
  “我叫同事直接到车棚，就在底下把他带走。谁讲过什么，一句不提；楼上楼下，我们都会去问。” # speaker: me
  “告诫过又动手，不能再拿一张告诫书了事，该罚的罚，够立案的立案。” # speaker: me
  “那我跟小满呢？” # speaker: qiuping # mood: concerned
  “您先去医院看肋骨，小满跟着您，不问他。妇联这头也得报到区里，后头才有人接着，先让您知道。您最怕哪样？” # speaker: me
  “怕他晚上又回来。” # speaker: qiuping # mood: concerned
  “那今晚您和小满不在这儿住，住哪儿咱们路上商量。” # speaker: me
  她先进里屋陪着小满。你就着水声打电话：九点五十二分，报了所里；九点五十五分，替郑姐报了区妇联。她的原话记在本子上。楼下没有发消息，怕他在旁边看见。 # speaker: narrator
  ~ told_both = true
  ~ care = true
  ~ guarded = false
  -> f11_7
* [“等他上来，我当面问他。” # id: f11-6d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.qa.1.6.alone un.principle.5 un.justice.note.2 law.warning.23 # why: 把她刚说的话端到他面前，等于叫她一个人去扛。]
  “等他上来，我当面问他。” # speaker: me
  门开了，他回来了。 # speaker: narrator
  “昨晚你又动手了？是这样吗？” # speaker: me
  “她跟你说的？” # speaker: gaojian # mood: smile
  他看着秋萍，还在笑。 # speaker: narrator
  “没有，我瞎说的。是我自己磕的。” # speaker: qiuping # mood: eyesClosed
  “你看。” # speaker: gaojian # mood: calm
  他送你们到了电梯口。 # speaker: narrator
  -> end_b_told

=== f11_7 ===
# point: f11-7
# title: 他上来了
楼道里脚步很急。老孙没拦住，他三步两步上来了，郑姐和两位同事跟在后头。 # speaker: narrator
“聊什么聊这么久？” # speaker: gaojian # mood: serious
* [“你凭什么打人？出来说。” # id: f11-7a # q: best # score: empathy+1 safety+2 legality+2 # cite: manual.taboo.01.say.2 law.warning.20 un.principle.6 law.warning.23 un.justice.note.1 # why: 在门外、有同事在，把责任放回他身上，她的话一句不露。]
  你走出去，把门在身后带上，屋里听不见楼道。 # speaker: narrator
  “昨晚的事，跟我们到所里说清楚。你凭什么打人？打人是违法的，你签过告诫书。” # speaker: me
  “她跟你说什么了？” # speaker: gaojian # mood: suspicious
  “谁说过什么，我不跟你讲。该查的我们自己会查。走吧。” # speaker: me
  电梯门合上了。屋里，水还在流。 # speaker: narrator
  “我头一回听见，有人问他凭什么。” # speaker: zheng # mood: solemn
  -> f11_8
* [“没聊什么，您先喝茶。” # id: f11-7b # q: weak # score: safety-1 # cite: un.justice.note.1 law.dv.15 # why: 想稳住他，可他和她又坐回了同一张沙发上。]
  “没聊什么，您先喝茶。” # speaker: me
  他坐回秋萍旁边，拿起手机，放到耳朵上听了一会儿。 # speaker: narrator
  同事对你使了个眼色，把他请了出去。秋萍的茶杯，一直在响。 # speaker: narrator
  ~ guarded = true
  -> f11_8
* [“秋萍，当他面你再说说。” # id: f11-7c # q: taboo # score: empathy-2 safety-2 # cite: un.justice.note.2 un.principle.5 manual.qa.1.6.alone # why: 不能叫她跟打人的人对质，这一句她要担很久。]
  “秋萍，当他面你再说说，不用怕。” # speaker: me
  她张了张嘴，看见小满站在里屋门口，又闭上了。 # speaker: narrator
  同事没有等，把他带下了楼。他一路回着头。 # speaker: narrator
  ~ guarded = true
  -> f11_8
* [“走，先跟我们去趟所里。” # id: f11-7d # q: ok # score: safety+1 legality+1 # cite: law.dv.15 un.justice.note.1 un.social.10 # why: 带离是对的，可就在客厅、当着孩子，也没说他违了什么法。]
  “走，先跟我们去趟所里。” # speaker: me
  “凭什么？” # speaker: gaojian # mood: serious
  他的嗓门大了，小满在里屋哭出了声。 # speaker: narrator
  同事一左一右，把他带下了楼。 # speaker: narrator
  -> f11_8

=== f11_8 ===
# point: f11-8
# title: 下一步
{ care:
  中午，医院走廊。肋骨裂了一根，医生照她说的写进了病历。小满靠着郑姐，睡着了。 # speaker: narrator
- else:
  中午，她坐在客厅里，按着肋下，还没有去医院。小满抱着她的胳膊。 # speaker: narrator
}
“接下来……怎么办？” # speaker: qiuping # mood: tired
* [“等处理结果，会通知您。” # id: f11-8a # q: weak # score: none # cite: un.justice.10.3 un.justice.note.4 # why: 程序是这样，可今晚、伤、往后怎么联系，都没有交代。]
  “等处理结果，会通知您。” # speaker: me
  “打哪个电话通知？” # speaker: qiuping # mood: concerned
  你们都想起了沙发上的那部手机。 # speaker: narrator
  { told_both and care:
    -> end_d
  - else:
    -> end_e
  }
* [“再给他开一张告诫书吧。” # id: f11-8b # q: taboo # score: safety-2 legality-2 # cite: law.warning.20 law.dv.33 law.warning.5 # why: 告诫后又动手，构成违法犯罪的，不得拿告诫代替处罚。]
  “人也教育了，再给他开一张告诫书吧，手续快。” # speaker: me
  “上回那张，他压在茶盘底下垫杯子。” # speaker: qiuping # mood: blank
  -> end_b_again
* [“一样样讲，您来定哪样办。” # id: f11-8c # q: best # score: empathy+1 safety+1 legality+2 referral+1 record+2 # cite: law.warning.15 law.injury.18 law.public-security.99 law.po.1 manual.help.contact.civil-affairs manual.form.4.field.5 manual.form.4.field.6 manual.qa.1.6.alone un.justice.10.3 un.justice.note.4 # why: 伤情、笔录、保护令、住处、下次怎么见，讲清了由她定。]
  { not care:
    “先去医院，小满一起，郑姐陪着，什么也不问他。是我早该想到的。” # speaker: me
    ~ care = true
  }
  { not told_both:
    “妇联这头，我也漏了。郑姐现在报区里，先跟您说一声。” # speaker: me
    “报吧。” # speaker: qiuping # mood: tired
    ~ told_both = true
  }
  “一样样讲，您来定。笔录可以在医院做，也可以在您挑的地方。伤情鉴定，所里来委托。” # speaker: me
  “法院的人身安全保护令，不用先离婚就能申请，您要办，郑姐陪您。今晚住哪儿？” # speaker: me
  “我妹家，他去过的。” # speaker: qiuping # mood: concerned
  “那请民政联系庇护，小满也能一起住。” # speaker: me
  “下回怎么找您，哪个号码、几点，您说了算，只见您一个人。” # speaker: me
  “仓库的座机，下午三点换班。” # speaker: qiuping # mood: calm
  几时几分报给谁、她的原话、她点过头的有哪几样，你一条条记下，念给她听了一遍。 # speaker: narrator
  -> end_d
* [“还能办保护令，您知道吧？” # id: f11-8d # q: ok # score: legality+1 # cite: law.warning.15 law.po-impl.13 # why: 主动告诉是对的，可今晚住哪儿、怎么联系还空着。]
  “还能向法院申请人身安全保护令，不用先离婚，您知道吧？” # speaker: me
  “这会儿……我就想知道今晚。” # speaker: qiuping # mood: tired
  { told_both and care:
    郑姐接过话，陪她一家家打电话问住处。 # speaker: narrator
    -> end_d
  - else:
    -> end_e
  }

=== f11_9 ===
# point: f11-9
# title: 那一格
高建把你们送到门口，看了看你手里的夹子。 # speaker: narrator
“我们家挺好的，您就写良好。要签字我来签。” # speaker: gaojian # mood: smile
秋萍站在他身后，手扶着腰，没有看你。 # speaker: narrator
* [“成，您签字，我们写良好。” # id: f11-9a # q: taboo # score: safety-2 record-2 # cite: un.feature.8 manual.qa.1.6.alone manual.record.how.3 # why: 打人的人替她签了字，这张表往后就成了他的凭据。]
  “成，您签个字，我们回去就写良好。” # speaker: me
  他签得很大方，还补了一笔日期。 # speaker: narrator
  -> f11_10
* [“秋萍的登记要本人来补。” # id: f11-9b # q: best # score: empathy+1 safety+1 legality+1 # cite: manual.qa.1.6.alone law.public-security.99 law.wf-rules.13 un.principle.4 # why: 不争不揭，借一件真要办的事，让她定一个单独的时间。]
  “表回去填。秋萍的从业登记缺一栏，要本人来警务室补。” # speaker: me
  “我替她去。” # speaker: gaojian # mood: calm
  “得本人。秋萍，哪天换班前方便，您自己定。” # speaker: me
  她抬起头。 # speaker: narrator
  “周三，下午两点。” # speaker: qiuping # mood: calm
  ~ slot = true
  -> f11_10
* [“这单子一户一张，您留着。” # id: f11-9c # q: ok # score: referral+1 # cite: station.early-intervene.1 un.feature.7 # why: 家家都有的单子不惹眼，可什么时候单独见她，没有约。]
  “安全用电，后头印着110、12338，一户一张。” # speaker: me
  他看了看，压在了茶盘底下。 # speaker: narrator
  -> f11_10
* [“那好，有事打我电话。” # id: f11-9d # q: weak # score: none # cite: manual.qa.1.6.alone station.early-intervene.2 # why: 电话是给他听的，她什么时候、拿什么打，没有想。]
  “那好，有事打我电话。” # speaker: me
  “一定，一定。” # speaker: gaojian # mood: smile
  -> f11_10

=== f11_10 ===
# point: f11-10
# title: 楼下
楼下，郑姐把表垫在车座上。前头三行，三个“良好”。 # speaker: narrator
“第四次了，今天得交。怎么写？” # speaker: zheng # mood: concerned
* [“写‘情况平稳’吧，不出错。” # id: f11-10a # q: weak # score: record-1 # cite: manual.record.family.2 manual.qa.1.6.alone # why: 四个字什么也没说，往后的人以为真平稳。]
  “写‘情况平稳’吧，不出错。” # speaker: me
  郑姐写了，笔尖在“平”字上停了一下。 # speaker: narrator
  -> finish
* [“照实写：没能单独见着她。” # id: f11-10b # q: best # score: safety+1 referral+1 record+2 # cite: manual.qa.1.6.alone manual.record.family.2 manual.record.how.3 law.warning.12 baoan.timeline.5 un.feature.8 # why: 没见着就写没见着，标待补，约下一次，不为凑够四次。]
  “照实写：没能单独见着她。问她的，都是他答；她一直扶着腰。” # speaker: me
  { child:
    “孩子照了面，眼睛是肿的。标‘待补’，这次不算。” # speaker: me
  - else:
    “孩子没有照面，这也写上。标‘待补’，这次不算。” # speaker: me
  }
  { not slot:
    “下回别上门了。她在仓库换班前有一阵是一个人，我趁着发体检通知去一趟，让她自己挑时间。” # speaker: zheng # mood: solemn
    ~ slot = true
  }
  “所里那边，首访以后的查访我接着排，他也要查，别光查她。” # speaker: me
  ~ honest = true
  -> finish
* [“写‘良好’，四次就齐了。” # id: f11-10c # q: taboo # score: safety-1 legality-1 record-2 # cite: un.feature.8 manual.qa.1.6.alone baoan.timeline.5 # why: 四次是为了看见她，不是为了凑数；写假的会害人。]
  “写‘良好’，四次就齐了，好结案。” # speaker: me
  郑姐把笔帽盖上，又打开，写了。 # speaker: narrator
  -> finish
* [“写‘在家，没单独谈’就行。” # id: f11-10d # q: ok # score: record+1 # cite: manual.record.family.2 manual.record.how.3 # why: 没有写假，可没标待补，下一个人看了也不知道要补。]
  “写‘在家，没单独谈’就行。” # speaker: me
  郑姐照写了，把表夹进了夹子。 # speaker: narrator
  ~ honest = true
  -> finish

=== finish ===
{
  - card or exposed:
    -> end_c
  - slot and honest:
    -> end_a
  - else:
    -> end_b
}

=== end_a ===
她挑的那个下午，屋里只有你、郑姐和她。水壶开着，门关着。 # speaker: narrator
“那天早上，我肋骨还疼着。‘昨晚’两个字，我在嘴里转了一上午。” # speaker: qiuping # mood: tired
你告诉她为什么今天就得办，她听完，点了头。派出所依法处理了他，区妇联也接了手；她看了伤，带着小满住进了庇护所。 # speaker: narrator
他受过告诫又动手，这回不是一张纸。往后的查访，两个人都查，分开查。 # speaker: narrator
半年后，那张表上，那天的一行还照实留着。后头添了六行，都是单独见的。 # speaker: narrator
“你们让我自己挑个时间，我才敢说的。” # speaker: qiuping # mood: smile # ending: f11-end-a # outcome: 待补的一格
-> END

=== end_b ===
{ slot:
  周三下午两点，她来过警务室。值班的翻了翻表，说都齐了，不用补，让她回去。 # speaker: narrator
- else:
  表交上去了，四次齐了，结了案。 # speaker: narrator
}
三个礼拜后的夜里，小满光着脚跑到对门，邻居打了110。民警到得快，秋萍被送进医院，肋骨裂了两根，能养好。 # speaker: narrator
“你们来的那天，我就伤着。” # speaker: qiuping # mood: eyesClosed
出院以后，她带着小满住进了庇护所，郑姐每个礼拜去看他们。他被依法处理了。 # speaker: narrator
纸上都有，人没有见着。可以从“分开”重来：请他下楼办件真事，换到手机听不见的地方，单独问她一句。见不着，就照实写待补。 # speaker: narrator # ending: f11-end-b # outcome: 纸上都有 # retry: f11-3
-> END

=== end_b_told ===
她说过的话，在你的本子上，写得清清楚楚。 # speaker: narrator
三个礼拜后的夜里，小满光着脚跑到对门，邻居打了110。民警到得快，秋萍被送进医院，能养好。 # speaker: narrator
“我告诉过你的。” # speaker: qiuping # mood: eyesClosed
出院以后，她带着小满住进了庇护所，社工每个礼拜去看他们。这一回，他被依法处理了。 # speaker: narrator
听见了“扔下去”，当时就要办，上级妇联也要报。可以从“昨晚”重来：先告诉她为什么，他带走，她就医。 # speaker: narrator # ending: f11-end-b # outcome: 纸上都有 # red: not-handled # retry: f11-6
-> END

=== end_b_again ===
告诫书开了，两份纸，日期不一样。他晚上就回了家，她和小满没有别处可去，也回去了。 # speaker: narrator
三个礼拜后的夜里，小满光着脚跑到对门，邻居打了110。民警到得快，秋萍被送进医院，能养好。 # speaker: narrator
“我告诉过你的。” # speaker: qiuping # mood: eyesClosed
出院以后，她带着小满住进了庇护所，社工每个礼拜去看他们。这一回，他被依法处理了。 # speaker: narrator
告诫过又动手，还说了要命的话，不能再拿一张告诫书代替。可以从“下一步”重来：该罚的罚，该立案的立案，上级妇联也要报到。 # speaker: narrator # ending: f11-end-b # outcome: 纸上都有 # red: not-handled # retry: f11-8
-> END

=== end_c ===
{ card:
  晚上淘米，他从米桶里摸出了那张卡。 # speaker: narrator
- else:
  你们一走，他就把账一笔一笔翻给她听。 # speaker: narrator
}
第二天，他夹着包去了街道妇联，要找人“评理”：凭什么教唆别人的老婆。 # speaker: narrator
郑姐请他坐下，给他倒了水，翻来覆去只有一句：“谁来过、说过什么，我们对谁都不讲。” # speaker: narrator
他没问出什么，走了。秋萍没有再挨打，可有一个多月，她连楼都不敢下。 # speaker: narrator
后来是仓库的女工委员悄悄陪她见了郑姐，这才从头接上。她和小满，如今住在安全的地方。 # speaker: narrator
{ card:
  可以从“水声里”重来：卡能不能留，先问她。 # speaker: narrator # ending: f11-end-c # outcome: 他来评理 # retry: f11-5
- else:
  可以从“分开”重来：她说过的话、他的手机，都不在他面前碰。 # speaker: narrator # ending: f11-end-c # outcome: 他来评理 # retry: f11-3
}
-> END

=== end_d ===
他被依法处罚了。告诫过又动手，这一回没有人再提“教育教育”。 # speaker: narrator
{ guarded:
  她好几天没怎么说话，怕他记着那天早上。郑姐天天去坐一会儿，后来她才肯讲。 # speaker: narrator
}
她的肋骨养了一个多月。那些天，她带着小满住在庇护所，单子上写着谁送饭、谁接学。 # speaker: narrator
保护令是她自己定的，郑姐陪她去递的。往后每回查访，都只见她一个人。 # speaker: narrator
小满的作文里写，家里来了两个人，厨房的水开了好久。老师给他画了一颗星。 # speaker: narrator
“那天水声那么大，你还是听见了。” # speaker: qiuping # mood: smile # ending: f11-end-d # outcome: 水声里的一句话
-> END

=== end_e ===
他在所里，人是带走了。可那天下午，她还是自己去的医院，一手牵着小满，一手按着肋下。 # speaker: narrator
晚上，他家的亲戚堵在医院门口，轮着劝她算了。没有人告诉过她，该打给谁。 # speaker: narrator
护士报了警，又叫来妇联的值班干部。十点多，母子俩住进了庇护所，肋骨裂了一根，能养好。 # speaker: narrator
“把他带走了，就没人管我们了。” # speaker: qiuping # mood: tired
上级妇联那一头，是别人替你们补的。可以从“昨晚”重来：他带走，她就医，孩子有人陪，上级妇联接上。 # speaker: narrator # ending: f11-end-e # outcome: 办了一半 # red: not-handled # retry: f11-6
-> END
