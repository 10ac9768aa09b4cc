=== fd_7 ===
# point: fd-7
# title: 亮着的手表
第二天，凌晨一点二十。现在，你是庇护所的社工尤敏，跟生活员鲁姨一起值夜。 # speaker: narrator
{ told:
  戚红来过电话：母女两个，没吃晚饭，孩子话少，慢慢来。 # speaker: narrator
- else:
  小滕送到门口就走了。没有人来过电话，交接单是垫着膝盖写的。 # speaker: narrator
}
{ recorded:
  “伤情”一栏，写着眼睛，也写着脖子。 # speaker: narrator
- else:
  “伤情”一栏，两个字：左眼。 # speaker: narrator
}
{ seen:
  “孩子”一栏，写着右上臂，医生看过，别盘问。 # speaker: narrator
- else:
  “孩子”一栏，空着。 # speaker: narrator
}
小穗在妈妈肩上睡着了，手腕上的儿童手表一闪一闪。 # speaker: narrator
“身份证没带出来。能……住吗？” # speaker: tanyue # mood: concerned
* [“先登记，身份证号报一下。” # id: fd-7a # q: weak # score: record+1 empathy-1 # cite: un.social.6 un.social.5 law.shelter.3 # why: 登记可以等，人和孩子等不了；那块亮着的表没人看见。]
  “先登记，身份证号报一下。” # speaker: me
  她背了两遍都背错了。小穗醒了，自己按亮手表看时间。 # speaker: narrator
  -> fd_8
* [“给奶奶发条语音，报平安。” # id: fd-7b # q: taboo # score: safety-2 legality-1 # cite: un.feature.7 law.shelter.4 law.po-impl.4 # why: 想让老人放心，可一条语音就把人在哪儿送出去了。]
  “孩子，给奶奶发条语音，报个平安。” # speaker: me
  “奶奶，我们在一个有滑梯的院子里。”语音“嗖”的一声出去了，覃月伸手去拦，没拦住。 # speaker: narrator
  -> fd_8
* [“先吃饭，手表也关定位。” # id: fd-7c # q: best # score: empathy+2 safety+2 legality+1 # cite: un.social.5 un.social.6 un.social.4.2 un.social.note.2 un.feature.7 law.shelter.3 law.shelter.4 # why: 先吃先睡，证件后补；大人的手机、孩子的表都看过。]
  “能住，证件回头补，孩子也一起。鲁姨，下两碗面。” # speaker: me
  “手机和孩子的表，咱们一起看看，定位关了，好不好？这里的地址，谁都不说。” # speaker: me
  “表是他弟弟买的，手机上看得到人在哪儿。”她自己把表摘下来，关了机。来的路上表一直亮着，你给派出所打了电话，请他们夜里多巡两趟。 # speaker: narrator
  “先吃，凉了坨。” # speaker: luyi # mood: smile
  -> morning
* [“先吃点，手机关机就好。” # id: fd-7d # q: ok # score: empathy+1 safety+1 # cite: un.social.5 un.social.6 law.shelter.3 # why: 饭有了，手机想到了；孩子腕上也是一部会说话的机器。]
  “先吃点，手机关机就好。” # speaker: me
  鲁姨下了两碗面。小穗吃着吃着睡着了，手表压在脸底下。 # speaker: narrator
  -> fd_8

=== fd_8 ===
# point: fd-8
# title: 院墙外
第二天，凌晨三点四十。小穗的手表震起来，屏幕上两个字：小叔。 # speaker: narrator
院墙外停了一辆面包车，灯灭了，又亮。鲁姨站在窗帘后头，朝你摆手。 # speaker: narrator
* [“出去讲一声，母女平安。” # id: fd-8a # q: taboo # red: disclosed # score: safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.shelter.4 # why: 他未必拿得准，你一开口就替他拿准了，是红线。]
  你打开侧门：“她们平安，睡下了，你回去吧。” # speaker: me
  “在就好。”他拿起了手机。 # speaker: narrator
  -> end_d_wall
* [“先别出声，天亮了再说。” # id: fd-8b # q: weak # score: safety-1 # cite: un.principle.5 un.justice.8.5 # why: 没有应声是对的，可人就在墙外，等天亮是赌运气。]
  “先别出声，天亮了再说。” # speaker: me
  他按了四回门铃。五点多，巡逻的警车路过，他才开走。覃月在床边坐到天亮。 # speaker: narrator
  表关了机。天一亮，她们换到了另一处。 # speaker: narrator
  -> morning
* [“不应声，报110，换地方。” # id: fd-8c # q: best # score: safety+2 referral+1 empathy+1 # cite: un.principle.5 un.social.4.2 un.feature.7 un.justice.8.5 law.shelter.4 # why: 漏了的表补关，人不露面，请民警来，当夜就挪开。]
  “不应声。鲁姨，打110，说有人在墙外。表是我漏看的，现在关。” # speaker: me
  民警把面包车劝离，一路跟出了两条街。四点半，你们从后门走，去了备用的那一处。 # speaker: narrator
  “我不是怪谁。就是想睡一觉。” # speaker: tanyue # mood: tired
  “这回没有人知道，连表都没有。” # speaker: luyi # mood: calm
  -> morning

=== morning ===
{ seen:
  第二天，早上八点。鲁姨给小穗的胳膊换了药膏，梳了两条辫子。 # speaker: narrator
  -> to_federation
- else:
  -> fd_9
}

=== fd_9 ===
# point: fd-9
# title: 长袖
第二天，早上八点。鲁姨拿来干净衣裳。小穗两手抱着自己，不肯脱校服。 # speaker: narrator
“我不热。” # speaker: xiaosui # mood: blank
你又看了一眼交接单，孩子那一栏，还空着。 # speaker: narrator
* [“不换就不换，孩子认生。” # id: fd-9a # q: weak # score: empathy+1 safety-1 # cite: un.social.10 manual.look.clues.2 # why: 不勉强是对的，可不勉强不等于不看、不问妈妈。]
  “不换就不换，孩子认生。” # speaker: me
  小穗松了一口气，袖子一直盖到手指。 # speaker: narrator
  -> to_federation
* [“胳膊疼吗？不说也行。” # id: fd-9b # q: best # score: empathy+2 safety+2 legality+2 record+1 # cite: un.social.10 law.minors.11 law.report.2 law.dv.14 law.shelter.3 manual.look.clues.2 # why: 妈妈陪着看，不盘问；孩子受伤，马上报公安，先讲为什么。]
  “胳膊疼吗？不说也行，让妈妈帮你看看。” # speaker: me
  妈妈慢慢卷起袖子，手停住了：上臂四个青印。 # speaker: narrator
  “孩子受了伤，我们必须报公安，现在就报。您陪着，医生看，话一次问完，不叫她讲第二遍。” # speaker: me
  “报。我昨晚该看的。” # speaker: tanyue # mood: eyesClosed
  “昨晚您也伤着。”八点二十六分，你报给了派出所的岑山。 # speaker: narrator
  ~ seen = true
  -> to_federation
* [“是不是爸爸打的？说。” # id: fd-9c # q: taboo # score: empathy-2 safety-1 legality-1 # cite: un.justice.note.3 un.social.10 law.minors.112 # why: 猜对了也不能这样问，一句一句逼，她就一句也不说了。]
  “是不是爸爸打的？你说，阿姨不告诉别人。” # speaker: me
  “没有。”小穗跑回床上，用被子蒙住了头。衣裳一直没有换。 # speaker: narrator
  -> to_federation

=== fd_19 ===
# point: fd-19
# title: 第十天
第十天，星期五，上午。现在，你是庇护所的尤敏。规定写的是，成年人一般不超过十天。 # speaker: narrator
{ held:
  后天，他期满出来。 # speaker: narrator
- else:
  这些天，他一直在外头。 # speaker: narrator
}
覃月把床单叠好了，方方正正。 # speaker: narrator
“是不是明天就得走？我听说有十天。” # speaker: tanyue # mood: concerned
* [“想去哪儿？住处一起想。” # id: fd-19a # q: best # score: empathy+2 safety+2 legality+1 referral+2 # cite: law.shelter.3 manual.taboo.10.say.2 un.social.4 un.social.12 un.social.6 un.justice.8.4 un.social.note.4 # why: 十天可以延长；住处、证件、工钱、路线一样样跟她商量。]
  “不赶人。有难处可以延长，我们报主管民政部门备案。您想往哪儿去？” # speaker: me
  “想租间房，离厂近。押金……卡在他手里。” # speaker: tanyue # mood: concerned
  “我们可以一起看看还有什么解决问题的好办法。卡先挂失，证件我陪您补，押金戚红那边问救助。上学的路，今天就换一条。” # speaker: me
  “那我出去了，还能给你打电话吗？” # speaker: tanyue # mood: calm
  “能。这儿的号，你记在心里就行，别存名字。” # speaker: me
  她把叠好的床单又抖开，铺上了。 # speaker: narrator
  -> to_gate
* [“到期了，床位要腾出来。” # id: fd-19b # q: taboo # score: empathy-2 safety-2 referral-1 # cite: law.shelter.3 un.social.4 un.principle.5 # why: “一般”不是“一律”，偏偏在他出来前后把人请走。]
  “到期了，床位要腾出来，后头还有人等。” # speaker: me
  “哦，好。”她把小穗的牙刷放进了袋子。 # speaker: narrator
  鲁姨追到门口，拨通了戚红的电话。当天晚上，戚红给她们找了一间临时的屋子。 # speaker: narrator
  -> to_gate
* [“我报延长，您安心住着。” # id: fd-19c # q: ok # score: safety+1 legality+1 # cite: law.shelter.3 un.social.4 # why: 住处稳了，可往后去哪儿、靠什么，还是没有人问她。]
  “我去报延长备案，您安心住着。” # speaker: me
  “住到什么时候呢？”她问得很轻，你没有听见。 # speaker: narrator
  -> to_gate
* [“政策单给您，照着问问。” # id: fd-19d # q: weak # score: referral-1 # cite: un.social.12 un.social.note.4 law.shelter.3 # why: 单子上九个部门，她白天上工，一个也跑不动。]
  “政策单给您，照着问问，上头都有。” # speaker: me
  她认认真真叠好，放进口袋。戚红后来一家一家陪她去的。 # speaker: narrator
  -> to_gate

=== to_gate ===
{ held:
  第十二天，邹立期满。派出所提前一天告诉了她。 # speaker: narrator
- else:
  第十二天，邹平在厂门口转了两圈，没碰见她。 # speaker: narrator
  { seen:
    小穗胳膊那一节，派出所立了案，还在查。 # speaker: narrator
  }
}
-> fd_20
