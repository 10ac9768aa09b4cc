=== fd_14 ===
# point: fd-14
# title: 窗口
第三天，星期五，上午九点十分。现在，你是区法院的法官助理季蓉。 # speaker: narrator
戚红陪着覃月，坐在诉讼服务中心靠墙的椅子上。覃月手里攥着一张叠了四折的纸。 # speaker: narrator
{ held:
  他在拘留所，第十二天出来。窗口的同事说：“人都关着，不急吧？” # speaker: narrator
- else:
  他昨晚回了榕树里，挨家问过她去了哪儿。 # speaker: narrator
}
“他早说过，我要敢走，他就去学校等。这个令，要先离吗？要多少钱？几天能下来？” # speaker: tanyue # mood: concerned
* [“您放心，今天保证拿到。” # id: fd-14a # q: taboo # score: empathy+1 legality-2 safety-1 # cite: law.dv.28 un.justice.note.4 # why: 许下的不是你能定的事，她会照着这句话去安排今晚。]
  “您放心，今天保证拿到。” # speaker: me
  “那我今晚就能回去拿衣服？” # speaker: tanyue # mood: smile
  “不能这么算！”戚红急了。阎法官从里间出来，把时间重新讲了一遍。 # speaker: narrator
  -> fd_15
* [“不用先离，不收费，现在办。” # id: fd-14b # q: best # score: empathy+1 safety+1 legality+2 record+1 # cite: law.po.1 law.dv.23 law.dv.24 law.dv.28 law.po-procedure.1 law.po.5 law.po.6 law.po-impl.11 law.dv.31 law.aid.32 law.aid.35 un.justice.note.4 # why: 三问三答，时限从受理起算；不替法官许诺，缺的能调取。]
  “不用先离，一分钱不收。您写不了，口头讲，我记。” # speaker: me
  “从受理起，七十二小时内给结果；情况紧急的，二十四小时内。急不急，法官看。您今晚照原来的地方住。” # speaker: me
  { recorded:
    病历、笔录、出警记录，她带来了三样。“够法官看了。” # speaker: narrator
  - else:
    “病历只写了眼睛？您嗓子哑着。还伤过哪里，您现在讲，我记。出警的材料，您取不到的，可以申请我们调。” # speaker: me
    她停了很久，解开了丝巾。戚红当天就陪她去派出所补报、补检查，区妇联那头也补了一句。 # speaker: narrator
    ~ recorded = true
  }
  “那法官要是不给呢？” # speaker: tanyue # mood: concerned
  “不给，也要写明白为什么，您可以申请复议一次。法律援助在隔壁，戚红陪您去。” # speaker: me
  她把那张叠了四折的纸摊开：正面一行字，背面是一张课程表。 # speaker: narrator
  -> fd_15
* [“能办，按七十二小时排队。” # id: fd-14c # q: ok # score: legality+1 # cite: law.dv.23 law.dv.28 un.justice.note.4 # why: 法定时限没说错，可急不急、怕什么，一句没有问。]
  “能办，按七十二小时排队。” # speaker: me
  “七十二小时，是三天？”她数着手指头。 # speaker: narrator
  阎法官看到“去学校等”那一句，在底下划了一道：按紧急的办。 # speaker: narrator
  -> fd_15
* [“材料齐了再来，免得白跑。” # id: fd-14d # q: weak # score: legality-1 safety-1 # cite: law.po.6 law.dv.23 wanjia.silo.5 # why: 没有那么高的门槛，“齐了再来”常常就是不来了。]
  “材料齐了再来，免得白跑。” # speaker: me
  “还差什么？出警记录、她自己讲的，不是都能递？”戚红没有走。 # speaker: narrator
  阎法官看了一眼，收了。 # speaker: narrator
  -> fd_15

=== fd_15 ===
# point: fd-15
# title: 写谁
第三天，下午两点。阎法官定了按紧急办，叫你起草裁定。 # speaker: narrator
申请书上，“请求”那一栏只有一行：不准打我。背面，是小穗的课程表。 # speaker: narrator
“你看，还缺什么？” # speaker: yan # mood: calm
* [“先作出来，缺的再变更。” # id: fd-15a # q: weak # score: safety-1 # cite: law.dv.30 law.dv.27 law.dv.29 # why: 变更要她再跑一趟，那几天里，缺的一直缺着。]
  “先作出来，缺的再变更。” # speaker: me
  裁定写了她：不准施暴，不准骚扰、跟踪、接触。课程表，夹在了卷里。 # speaker: narrator
  -> fd_16
* [“她的住址写全，好执行。” # id: fd-15b # q: taboo # score: safety-2 legality-2 # cite: law.po-impl.4 un.feature.7 law.warning.23 # why: 文书要送到他手上，写了她现在住哪儿，令就成了地图。]
  “她现在的住址写全，好执行。” # speaker: me
  阎法官把那一行划掉，红笔压得很重。“这份是要给他看的。” # speaker: narrator
  改来改去，只剩下她一个人的几条。 # speaker: narrator
  -> fd_16
* [“骚扰跟踪都写上，够了。” # id: fd-15c # q: ok # score: legality+1 safety+1 # cite: law.dv.29 law.dv.27 # why: 她这头写全了；背面那张课程表，没有人翻过去看。]
  “不准骚扰、跟踪、接触，都写上，够了。” # speaker: me
  “嗯，签发。” # speaker: yan # mood: calm
  课程表朝下，躺在卷里。 # speaker: narrator
  -> fd_16
* [“孩子、学校，也写进去。” # id: fd-15d # q: best # score: empathy+1 safety+2 legality+2 # cite: law.dv.29 law.po.10 law.po-impl.4 law.dv.27 law.report.12 un.justice.8.1 # why: 看见背面的课程表，问过她，写进孩子和学校，不写现住处。]
  “请她再补两句：小穗，还有学校。背面这张课程表，就是她最怕的。” # speaker: me
  你当面问了她，她点头，口头加上，你记进笔录。 # speaker: narrator
  裁定写了母女两个，写了学校一带；她现在住哪儿，一个字没有。 # speaker: narrator
  “这样才是她要的那张纸。” # speaker: yan # mood: solemn
  ~ listed = true
  -> fd_16

=== fd_16 ===
# point: fd-16
# title: 送到
第四天，星期六，上午。裁定作出还不到二十四小时。 # speaker: narrator
{ held:
  拘留所的会见室，邹立坐在对面，手放在膝盖上。 # speaker: narrator
- else:
  邹立穿着工装，坐在法院的谈话室里，一条腿抖着。 # speaker: narrator
}
“我不识几个字。她在哪儿？我当面赔个不是。” # speaker: zouli # mood: concerned
* [“签个字，一份自己收好。” # id: fd-16a # q: ok # score: legality+1 # cite: law.po-impl.14 law.dv.32 # why: 送到了，可不准做什么、做了怎样，他没有听见一句。]
  “签个字，一份自己收好。” # speaker: me
  他签了，没有看。派出所和居委会各送了一份；学校没有人想到。 # speaker: narrator
  -> fd_17
* [“她在庇护所，你别去闹。” # id: fd-16b # q: taboo # red: disclosed # score: safety-2 legality-2 # cite: law.po-impl.4 un.feature.7 law.warning.23 # why: 是劝他，也是告诉他往哪儿找；去处出了口，是红线。]
  “她在庇护所，有人管。你别去闹。” # speaker: me
  “哦，庇护所。”他把那三个字，慢慢念了一遍。 # speaker: narrator
  下午，邹平来送衣服，两个人隔着桌子说了几句话。 # speaker: narrator
  -> end_d_court
* [“我念你听：哪些事不准做。” # id: fd-16c # q: best # score: safety+2 legality+2 referral+1 record+1 # cite: law.po-impl.14 law.po-impl.15 law.po-impl.16 law.dv.31 law.dv.32 law.dv.34 law.po-impl.4 # why: 当面念、讲后果；该送的都送到，学校也发协助通知。]
  “她在哪儿不说。我念，你听。”你一条一条念完，叫他自己说了一遍。 # speaker: narrator
  “就是不能打她呗。” # speaker: zouli # mood: calm
  “不止。不准骚扰、跟踪、接触，也别托人去找。违反了，法院训诫，可以罚款一千元以下、拘留十五日以下；构成犯罪的，追究刑事责任。不服，从裁定生效起五日内可以申请复议一次，复议期间照样执行。” # speaker: me
  当天，她、派出所、居委会都送到了；学校那份，是协助执行通知书，只写要他们做什么，星期一一早，值班校长签收。 # speaker: narrator
  ~ school = true
  -> fd_17
* [“寄到家里，签收就算了。” # id: fd-16d # q: weak # score: safety-1 legality-1 # cite: law.po-impl.14 law.po-impl.15 # why: 家里签收的不是他，往后他就说没见过、没听过。]
  “寄到家里，签收就算了，不用跟他费口舌。” # speaker: me
  回执上写着“邹平”。阎法官让你当天再去一趟，当面交；派出所和居委会也送了。学校那头，就忘了。 # speaker: narrator
  -> fd_17

=== fd_21 ===
# point: fd-21
# title: 一个蛋糕
第十六天，星期四，上午九点半。现在，你是法官助理季蓉。 # speaker: narrator
邹立坐在谈话室，覃月在走廊另一头，戚红陪着，两边看不见。 # speaker: narrator
{ listed:
  裁定摊在桌上，“学校”两个字底下，有人用铅笔划了线。 # speaker: narrator
- else:
  裁定摊在桌上，只有覃月一个人的名字。 # speaker: narrator
}
“一个蛋糕，也叫违反？我是她爸。” # speaker: zouli # mood: serious
* [“训诫一回，记录在案。” # id: fd-21a # q: ok # score: legality+1 record+1 # cite: law.dv.34 law.po-impl.15 # why: 依法训诫了；孩子那头够不够、要不要变更，没去问她。]
  “训诫一回，记录在案。” # speaker: me
  他听完，签了字。走廊那头，没有人去跟覃月说一声。 # speaker: narrator
  -> between
* [“写份检讨，这回算了。” # id: fd-21b # q: weak # score: legality-2 safety-1 # cite: law.dv.34 law.po-impl.15 # why: 法律写的是应当训诫，一份检讨顶不了，他也记不住。]
  “写份检讨，这回算了。” # speaker: me
  他写得很快，末尾写的是：“下次注意场合。” # speaker: narrator
  -> between
* [“照裁定办，再去听她的。” # id: fd-21c # q: best # score: empathy+1 safety+2 legality+2 record+1 # cite: law.dv.34 law.dv.30 law.po-impl.15 un.justice.8.2 un.principle.4 law.civil-procedure.119 # why: 违反了就依法处置，再去问她：这张纸还缺什么。]
  { listed:
    “去学校，拦孩子，裁定上都写着。蛋糕也不例外。” # speaker: me
  - else:
    “裁定写着，不准骚扰、跟踪、接触。你叫孩子带路，找的就是她。” # speaker: me
  }
  阎法官看过材料，认定他违反了保护令，训诫了他，依法决定罚款，办了手续。他签字的时候，没有再提蛋糕。 # speaker: narrator
  { listed:
    你到走廊那头，把结果讲给她听。“令还在，一天没少。” # speaker: narrator
  - else:
    你到走廊那头：“令上没有小穗，是我起草时没翻到背面。您要变更，现在口头讲就行。”她讲，你记。当天，小穗和学校写了进去。 # speaker: narrator
    ~ listed = true
  }
  -> between
* [“您看，令要不要撤了？” # id: fd-21d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: law.dv.30 un.justice.8.5 un.principle.4 un.justice.4.9 # why: 撤不撤只由她提，法院先开口，就成了替他求情。]
  你走到走廊那头：“他是想孩子。您看，令要不要撤了？大家都安生。” # speaker: me
  “不撤。”她只说了两个字，手按着小穗的书包。 # speaker: narrator
  阎法官听见了，把你叫进去，训诫是他自己作的。 # speaker: narrator
  -> between
