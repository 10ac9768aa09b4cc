# title: 第三个来要工钱的人
# id: taboo-02
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 轻生念头
# warn: 欠薪与露宿
# minutes: 11

VAR guarded = false
VAR asked = false
VAR told = false
VAR told_both = false
VAR late = false

-> prologue

=== prologue ===
街道群众服务大厅，上午十一点，妇联窗口的队排到了门口。 # speaker: narrator
你是街道妇联执委，今天在窗口值班。来要工钱的，你已经接了两个。 # speaker: narrator
轮到一个五十来岁的女人。她背着一卷铺盖，两只手泡得发白，指头上裂着口子。 # speaker: narrator
-> t02_1

=== t02_1 ===
# point: t02-1
# title: 诉求
她把工牌往台子上一放，声音很大，后面的人都伸着脖子看。 # speaker: narrator
“我叫程桂芬。保洁公司欠我三个月工钱，妇联给我做主！” # speaker: guifen # mood: serious
* [“欠薪啊，你的问题妇联不管。” # id: t02-1a # q: taboo # score: empathy-2 safety-1 legality-1 referral-2 # cite: manual.taboo.02.never.1 manual.taboo.02 # why: 句句属实，却把门关上了，更深的难处再也听不到。]
  “欠薪啊，你的问题妇联不管。欠钱找公司，找劳动监察。” # speaker: me
  “不管。” # speaker: guifen # mood: blank
  她像是念了一遍这两个字，把工牌收了回去。 # speaker: narrator
  -> t02_6
* [“归劳动监察，我先陪您理材料。” # id: t02-1b # q: best # score: empathy+1 legality+1 referral+2 # cite: manual.taboo.02.say.1 manual.taboo.02 manual.help.how.6 manual.speak.help.1 # why: 说清归谁管、去哪里、打什么电话，还留下来帮她。]
  “您反映的问题属劳动监察部门管辖，您可以到一楼3号窗这个地方反映或者拨打卡片上这个电话。我们也会帮助反映您的意见。” # speaker: me
  “材料我先陪您理一理，免得跑第二趟。” # speaker: me
  她愣了愣，从怀里掏出一个塑料袋：排班表、微信上催工钱的话，都在里头。 # speaker: narrator
  “3号窗我早上去过。叫我去找公司开证明，公司叫我去找物业。” # speaker: guifen # mood: tired
  -> t02_2
* [“这归劳动监察，去一楼3号窗。” # id: t02-1c # q: ok # score: legality+1 referral+1 # cite: manual.taboo.02.say.1 manual.taboo.02 # why: 路指对了，可没有陪、没有说帮她反映，她还得自己跑。]
  “这归劳动监察，您去一楼3号窗问问。” # speaker: me
  她背起铺盖下了楼。二十分钟后，她又站到了你面前。 # speaker: narrator
  “3号窗叫我找公司开证明，公司叫我找物业。” # speaker: guifen # mood: tired
  ~ guarded = true
  -> t02_2
* [“你的问题妇联管不了！” # id: t02-1d # q: taboo # score: empathy-2 safety-1 legality-1 referral-2 # cite: manual.taboo.02.never.2 manual.taboo.02 # why: 听着像实话，其实没给任何去处，等于把人推走。]
  “欠薪？今天第三个了。你的问题妇联管不了！” # speaker: me
  后面有人笑了一声。她的脸慢慢涨红了。 # speaker: narrator
  -> t02_6

=== t02_6 ===
# point: t02-6
# title: 转身
“我当妇联是妇女的娘家。” # speaker: guifen # mood: tired
她弯腰去背那卷铺盖，背了两下才背上。后面的人已经往前挤了。 # speaker: narrator
* [“公司欠的钱，您冲我喊啥。” # id: t02-6a # q: taboo # score: empathy-1 safety-1 # cite: manual.taboo.02 manual.listen.how.1 # why: 理是这个理，可她不是冲你，是走投无路了。]
  “公司欠的钱，您冲我喊啥。” # speaker: me
  “我不喊了。跑了三个地方，一样的。算了，活着也没意思。” # speaker: guifen # mood: blank
  -> end_c_door
* [“您别走，刚才我话说错了。” # id: t02-6b # q: best # score: empathy+1 referral+1 # cite: manual.taboo.02.say.1 manual.attitude.2 manual.help.how.1 # why: 当场收回那句话，给出去处，也给出陪伴。]
  你绕出柜台，走到她跟前。 # speaker: narrator
  “您别走，刚才我话说错了。工钱归劳动监察，就在一楼3号窗。我陪您去说，您的意见我们也帮着反映。” # speaker: me
  她没放下铺盖，也没再往外走。 # speaker: narrator
  “3号窗我早上去过。叫我找公司，公司叫我找物业。” # speaker: guifen # mood: tired
  ~ guarded = true
  -> t02_2
* [“这个电话您拿着，打过去问。” # id: t02-6c # q: weak # score: referral+1 # cite: manual.taboo.02.say.1 manual.look.how.7 # why: 号码给了，她一身的疲惫和那卷铺盖没有人问。]
  “这个电话您拿着，打过去问，比跑腿快。” # speaker: me
  她接过来，看也没看。 # speaker: narrator
  “跑了三个地方，都是给个电话。算了，活着也没意思。” # speaker: guifen # mood: blank
  -> end_c_door

=== t02_2 ===
# point: t02-2
# title: 话外音
{ guarded:
  她说得很平，像在说别人的事。 # speaker: narrator
- else:
  她把那几张纸一张一张抹平，抹着抹着，手停了。 # speaker: narrator
}
“跑了三个地方，都叫我去别处。算了，活着也没意思。” # speaker: guifen # mood: tired
她把包往肩上一甩。后面有人催：“前头的快点！” # speaker: narrator
* [“先进来坐，喝口水再说。” # id: t02-2a # q: ok # score: empathy+1 # cite: manual.attitude.2 manual.listen.how.2 manual.report.life-threat.6 # why: 把人留住了，可那句话没有接，还不知道有多危险。]
  “先进来坐，喝口水再说。” # speaker: me
  你把她让到里间，请小苗接着叫号。 # speaker: narrator
  她坐下了，铺盖抱在腿上。刚才那句话，她没有再提，你也没有问。 # speaker: narrator
  -> t02_3
* [“别说丧气话，钱能要回来。” # id: t02-2b # q: weak # score: safety-1 # cite: manual.listen.how.2 manual.report.life-threat.6 # why: 本意是劝，其实是不让她说下去，念头还在她心里。]
  “别说丧气话，钱总能要回来。您坐这边等等。” # speaker: me
  “嗯，不说了。” # speaker: guifen # mood: blank
  她坐在走廊的椅子上，看着自己的手。过了一会儿，你端了杯水过去。 # speaker: narrator
  ~ guarded = true
  -> t02_3
* [“拿死吓唬人可不管用啊。” # id: t02-2c # q: taboo # score: empathy-2 safety-2 # cite: manual.report.life-threat.6 manual.listen.how.1 # why: 把求救当成要挟，她不会再对人说第二遍。]
  “大姐，拿死吓唬人可不管用啊，后头还排着队呢。” # speaker: me
  “我不吓唬谁。” # speaker: guifen # mood: eyesClosed
  她从人缝里挤了出去，铺盖卷蹭着门框。 # speaker: narrator
  -> end_c_said
* [“这句话，我听了不放心。” # id: t02-2d # q: best # score: empathy+2 safety+2 # cite: manual.listen.how.2 manual.look.how.7 manual.report.life-threat.6 un.health.5.3 un.health.note.4 # why: 听出话外音，请到里间，平平静静地直接问。]
  你请小苗接着叫号，自己绕出柜台，把她让到里间，关上门。 # speaker: narrator
  “您刚才说活着没意思，我听了不放心。您是不是有过不想活的念头？现在还有吗？” # speaker: me
  她看着你，看了很久，眼圈红了。 # speaker: narrator
  “夜里想过。天亮就好些。” # speaker: guifen # mood: tired
  “有没有打算过什么时候、怎么做？” # speaker: me
  “没有。就是累，不想再一家一家求人了。” # speaker: guifen # mood: tired
  “谢谢您肯告诉我。今天我陪着您，一样一样办。” # speaker: me
  ~ asked = true
  ~ guarded = false
  -> t02_3

=== t02_3 ===
# point: t02-3
# title: 为什么不敢回家
她伸手去接水杯，袖口滑上去一截，手腕上青一块黄一块。她很快把袖子拉了下来。 # speaker: narrator
{ guarded:
  “您家在县里吧，不先回去歇两天？” # speaker: me
  她没有马上答，喝掉了大半杯水。 # speaker: narrator
- else:
  “家里人知道您在外头这样跑吗？” # speaker: me
}
“回不去。男人说了，不拿钱回去，就打断我的手。” # speaker: guifen # mood: blank
她说完还笑了笑，像是怕你不自在。 # speaker: narrator
* [“那先别回，找亲戚挤两天。” # id: t02-3a # q: weak # score: safety-1 referral-1 # cite: manual.report.life-threat.1 un.social.5 # why: 不回去是对的，可她有没有亲戚、伤怎么来的都没问。]
  “那先别回，找亲戚挤两天。” # speaker: me
  “亲戚都是他那头的。” # speaker: guifen # mood: tired
  她低下头，抠着手上的裂口。 # speaker: narrator
  ~ guarded = true
  -> t02_4
* [“谁也不能因为钱就打您。” # id: t02-3b # q: best # score: empathy+1 safety+2 legality+2 # cite: manual.qa.1.1 manual.qa.1.7 manual.report.life-threat.1 un.social.5 law.dv.3 # why: 先说打人违法，再问以前、最近、最重，还有今晚睡哪儿。]
  “谁也不能因为钱打您，家庭暴力是违法的，错不在您。” # speaker: me
  “有几句要紧的话想问，不想答的可以不答。头一回是什么时候？最近一回、最厉害的一回呢？” # speaker: me
  “嫁过去第二年就打了。最近是上个月。最厉害的是去年，这只胳膊打折过，接上了，阴天就疼。” # speaker: guifen # mood: tired
  “孩子呢？他打孩子吗？” # speaker: me
  “闺女早出嫁了，离得远，我没让她晓得。” # speaker: guifen # mood: concerned
  “这两晚您睡在哪儿？” # speaker: me
  “公司宿舍上礼拜就清了。我睡银行那个取钱的小屋，有灯，人家不撵。” # speaker: guifen # mood: tired
  “那您最想我们帮什么？” # speaker: me
  “工钱。还有……夜里有个能睡踏实的地方。” # speaker: guifen # mood: concerned
  她说着说着就哭了。你把纸巾推过去，没有催。 # speaker: narrator
  ~ told = true
  ~ guarded = false
  -> t02_4
* [“他打您？留没留下证据？” # id: t02-3c # q: ok # score: safety+1 legality+1 # cite: manual.qa.1.4 manual.qa.1.1 manual.report.life-threat.1 # why: 听出了打人，可头一句就要证据，今晚睡哪儿没问。]
  “他打您？看过医生没有，留没留下证据？” # speaker: me
  “去年胳膊打折过，县医院接的，片子在家里。……没人问过我要这个。” # speaker: guifen # mood: tired
  ~ told = true
  -> t02_4
* [“为钱拌嘴，哪家两口子没有。” # id: t02-3d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.1 wanjia.police.2 manual.qa.1.7 # why: 把要伤人的话说成拌嘴，她就不会再往下讲。]
  “男人说气话呢。为钱拌嘴，哪家两口子没有。” # speaker: me
  “也是。” # speaker: guifen # mood: blank
  她把袖口的扣子扣上了。 # speaker: narrator
  ~ guarded = true
  -> t02_4

=== t02_4 ===
# point: t02-4
# title: 一样一样来
十一点四十，大厅的灯灭了一半，快午休了。 # speaker: narrator
{ guarded:
  她一只手已经搭在了铺盖上。 # speaker: narrator
- else:
  她把塑料袋理好，放在你手边。 # speaker: narrator
}
“那我……先去3号窗排着？” # speaker: guifen # mood: tired
* [“我先报派出所，别的以后再说。” # id: t02-4a # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 报公安没错，可没先说为什么，也漏了上级妇联和住处。]
  “打断手这种话可不能放过，我先报派出所，别的以后再说。” # speaker: me
  “报了他就晓得是我讲的！” # speaker: guifen # mood: concerned
  你已经拨通了。民警来得很快，可她只说要工钱，别的一句也不肯讲。民警留下名片，叫她想好了打电话。 # speaker: narrator
  ~ guarded = true
  -> t02_7
* [“几件事，我一样一样问您。” # id: t02-4b # q: best # score: empathy+1 safety+2 legality+1 referral+2 record+1 # cite: un.social.principle.1 un.feature.9 manual.report.to.2 manual.report.to.3 manual.qa.1.5 manual.help.contact.civil-affairs manual.help.contact.justice manual.qa.4.1 law.aid.32 law.shelter.3 law.po.1 law.wf-rules.11 manual.report.beyond.1 # why: 必报的先讲明，其余她点头再办，当面接上人。]
  “几件事，我一样一样问您。工钱的材料，我陪您交给劳动监察，可以吗？” # speaker: me
  “可以。” # speaker: guifen # mood: calm
  “打断手那句话，性命攸关，我必须报派出所，也报上级妇联，只说必要的。您最怕哪样？” # speaker: me
  “怕他晓得我在哪儿，找了来。” # speaker: guifen # mood: concerned
  “那我跟民警先说明白：您在哪儿，一个字不跟他提；什么时候去找他，请他们先跟您商量。” # speaker: me
  { told:
    “以前打的那些，您愿意跟女民警讲就讲，我坐在您旁边。” # speaker: me
  - else:
    “他以前也打过您吧？不想跟我说没关系，可以只跟女民警说。” # speaker: me
    “……打过。胳膊折过一回。” # speaker: guifen # mood: tired
    她把袖子慢慢卷了起来。 # speaker: narrator
  }
  { asked:
    “您夜里那个念头，我也放心不下。今天有人陪着您，再请医生看看，好吗？” # speaker: me
  - else:
    “您刚才那句‘活着没意思’，怪我没接住。是不是有过不想活的念头？今天有人陪着您，再请医生看看，好吗？” # speaker: me
    “夜里想过……您还记着这句呢。” # speaker: guifen # mood: tired
  }
  “好。” # speaker: guifen # mood: calm
  “今晚先睡踏实，住处我问民政，行吗？打人的事可以申请法律援助，不用开贫困证明；要找法院申请人身安全保护令，也不用先离婚。办不办，您慢慢想。” # speaker: me
  十一点四十六分，你报了派出所；十一点五十二分，报了上级妇联；民政那头说有床位。哪几样她点过头，你都当着她的面记下了。 # speaker: narrator
  { told:
    “跑了这些天，头一回有人替我打电话，不是给我个电话。” # speaker: guifen # mood: calm
  - else:
    “刚才您问我，我就该讲的。” # speaker: guifen # mood: calm
  }
  ~ told = true
  ~ asked = true
  ~ told_both = true
  ~ guarded = false
  -> t02_7
* [写张纸条，四个电话都给她 # id: t02-4c # q: weak # score: legality+1 # cite: manual.help.how.6 wanjia.silo.1 # why: 号码都对，可又成了第四个叫她去别处的地方。]
  “劳动监察、派出所、民政、法律援助，都在这上头，您一个一个打。” # speaker: me
  她把纸条折好，折了又折。 # speaker: narrator
  -> t02_8
* [拍下她的表，发群里认领 # id: t02-4d # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 referral-1 record-1 # cite: un.feature.7 un.social.principle.1 un.coordination.note.1 law.dv.5 law.warning.23 # why: 图快，却把她的电话、伤情和去处给了一群无关的人。]
  你拍下登记表、身份证和她手腕上的青紫，发进了街道工作群。 # speaker: narrator
  “程桂芬，欠薪加家暴，人在大厅，电话见表。请各单位认领。” # speaker: me
  “您拍我的手做啥？” # speaker: guifen # mood: suspicious
  群里一百二十七个人，跳出来几个“收到”。 # speaker: narrator
  -> end_e_group

=== t02_8 ===
# point: t02-8
# title: 纸条
你锁抽屉的时候，她还站在走廊里，把纸条举得远远的，对着光看。 # speaker: narrator
“姑娘，这头一个，是念‘劳动’吧？” # speaker: guifen # mood: concerned
* [“走，我先陪您去3号窗。” # id: t02-8a # q: ok # score: empathy+1 referral+1 # cite: manual.help.how.1 manual.help.how.6 manual.report.life-threat.1 # why: 陪她去要工钱是对的，可打断手、没处睡，还是没人管。]
  “走，我先陪您去3号窗。” # speaker: me
  3号窗的老董被你堵在了门口，他叹口气，又坐下来开了电脑。 # speaker: narrator
  “材料够立案了。下午我约公司来谈。” # speaker: labour # mood: serious
  -> t02_7
* [“都写着呢，按顺序打就行。” # id: t02-8b # q: taboo # score: empathy-1 safety-1 referral-1 # cite: manual.taboo.02 un.social.note.4 manual.report.life-threat.6 # why: 她认字吃力，又一次被叫去别处，那句话更没人接。]
  “都写着呢，按顺序打就行。” # speaker: me
  “哎。” # speaker: guifen # mood: blank
  她把纸条塞进铺盖卷里，走了。 # speaker: narrator
  -> end_c_said
* [“怪我，电话我来打。” # id: t02-8c # q: best # score: empathy+1 safety+2 legality+1 referral+2 # cite: un.social.note.4 un.feature.9 manual.report.to.2 manual.report.to.3 manual.qa.1.5 manual.help.contact.civil-affairs # why: 把纸条换成人：必报的讲明了报，其余问过再打。]
  “怪我，一张纸条就想打发您。电话我来打，您坐着听。” # speaker: me
  “打断手、活着没意思，这两句我听进去了，都是关系到命的，必须报派出所和上级妇联。您在哪儿，不让他晓得。工钱和住处，您点头我才打。” # speaker: me
  她把纸条递还给你，手有点抖。 # speaker: narrator
  “打吧。……那句话我不是吓唬人，夜里真想过。” # speaker: guifen # mood: tired
  “您肯说就好。今天有人陪着您，再请医生看看。” # speaker: me
  十二点零三分，你报了派出所；十二点零八分，报了上级妇联。民政回话说有床位，3号窗的老董没去吃饭，等着收材料。 # speaker: narrator
  ~ told = true
  ~ asked = true
  ~ told_both = true
  ~ guarded = false
  -> t02_7

=== t02_7 ===
# point: t02-7
# title: 找人的老乡
午休了，窗口前来了个男人，一头汗，手里还提着两个包子。 # speaker: narrator
{ told_both:
  里间的门关着，桂芬正跟派出所来的女民警说话。 # speaker: narrator
- else:
  桂芬的铺盖卷还靠在墙边，人在走廊那头。 # speaker: narrator
}
“我是桂芬姐的老乡。她男人急坏了，托我找找，说她往街道来了。人在这儿吧？” # speaker: villager # mood: concerned
* [“没有没有，没见过这个人。” # id: t02-7a # q: weak # score: safety+1 # cite: un.feature.7 manual.speak.style.1 # why: 没泄去处，可谎话容易穿帮；不谈谁来过就够了。]
  “没有没有，没见过这个人。” # speaker: me
  “那铺盖，是我们那儿的花色呢。” # speaker: villager # mood: suspicious
  他没再问，站在门口打电话去了。 # speaker: narrator
  { told_both:
    女民警出来看了看，把桂芬从后门送上了车。 # speaker: narrator
  - else:
    小苗把桂芬从后门送了出去。 # speaker: narrator
  }
  -> t02_5
* [“在呢，人没事，您放宽心。” # id: t02-7b # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 # cite: un.feature.7 un.coordination.note.1 law.po-impl.4 law.warning.23 # why: 来的人再和气，也是替他来找人的；去处一说就是红线。]
  “在呢，人没事，您放宽心。” # speaker: me
  “在就好，在就好。” # speaker: villager # mood: smile
  他转身就拨了电话。 # speaker: narrator
  “哥，人在街道上呢。” # speaker: villager # mood: smile
  -> end_e_door
* [“谁来过，我们一概不说的。” # id: t02-7c # q: best # score: safety+2 legality+1 # cite: un.feature.7 un.coordination.note.1 law.warning.23 un.principle.5 # why: 不说在也不说不在，人人一样，再把动静告诉该知道的人。]
  “谁来过、没来过，我们一概不说的，对谁都一样。他急着找人，可以去派出所问。” # speaker: me
  “哦……那包子您收着吧。” # speaker: villager # mood: blank
  他站了站，走了。 # speaker: narrator
  { told_both:
    你进里间，把这事告诉桂芬和女民警。她们商量了一会儿，换了后门走。 # speaker: narrator
    “您没说我在这儿？” # speaker: guifen # mood: concerned
    “没说在，也没说不在。” # speaker: me
  - else:
    你把这事告诉了桂芬。她脸色变了，背起铺盖从后门走了，留下一个电话，说白天能打。 # speaker: narrator
  }
  -> t02_5
* [“留个电话，她来我告诉您。” # id: t02-7d # q: weak # score: empathy-1 safety-1 # cite: un.feature.7 un.social.note.4 # why: 听着两头不得罪，可没问过她，就替她答应了他。]
  “您留个电话，她来了我告诉您。” # speaker: me
  “那敢情好。” # speaker: villager # mood: calm
  他写得很仔细，写完也没走，坐在大门外的台阶上等。 # speaker: narrator
  { told_both:
    女民警隔着窗看见了，把桂芬从后门送上了车。 # speaker: narrator
  - else:
    桂芬远远看见他，背起铺盖，从后门走了。 # speaker: narrator
  }
  -> t02_5

=== t02_5 ===
# point: t02-5
# title: 她走了以后
下午一点，大厅里静下来。登记簿摊在桌上，上面两个名字，也是来要工钱的。 # speaker: narrator
“姐，桂芬这个怎么登？” # speaker: colleague # mood: calm
* [“登一行：欠薪，已告知。” # id: t02-5a # q: weak # score: safety-1 # cite: manual.record.case.1 manual.look.groups.1 # why: 一行字里没有伤，没有那句话，也没有下一回。]
  “登一行就行：欠薪，已告知劳动监察。” # speaker: me
  小苗写完，合上了本子。 # speaker: narrator
  { told_both:
    -> end_d
  - else:
    -> end_b
  }
* [“填附表4，几点报的写全。” # id: t02-5b # q: ok # score: record+1 # cite: manual.form.4 manual.form.4.field.5 manual.form.4.field.6 # why: 事记全了，可人没列进台账，回音没约，也没往深想。]
  “填附表4，几点报的、报给谁，写全。” # speaker: me
  { told_both:
    两个时间、两个单位，一格不空。下一回什么时候见她，表上没有这一格，也没有人想起来。 # speaker: narrator
    -> end_d
  - else:
    “姐，‘报告给谁’这一栏不全啊。” # speaker: colleague # mood: concerned
    “先空着吧，人都走了。” # speaker: me
    -> end_b
  }
* [“两张表都填，再翻翻本子。” # id: t02-5c # q: best # score: safety+1 referral+1 record+2 # cite: manual.think.request.1 manual.think.request.3 manual.look.groups.1 manual.look.groups.2 manual.form.3 manual.form.4 manual.form.4.field.5 manual.form.4.field.6 manual.record.case.1 manual.record.how.3 # why: 人进附表3，事进附表4，约好回音，再想是不是不止她一个。]
  “人列附表3，事记附表4：她的原话，几时几分报给谁，哪些事她点过头。住哪儿，不写。” # speaker: me
  { not told_both:
    写到“报告给谁”，你停住了。打断手、活着没意思，这两句该报两头的，还没有报全。 # speaker: narrator
    “是我漏了。现在就打，该报的两头，一头也不能少。” # speaker: me
    你先打通了桂芬的电话，把为什么必须报、怎么不让他知道，跟她讲明白。一点十二分，派出所这头报全了；一点十六分报了上级妇联，那头转身就去联系民政。 # speaker: narrator
    ~ late = true
    ~ told_both = true
  }
  “后天下午三点给她回音，打哪个号码安全，也问过她了。” # speaker: me
  小苗往前翻登记簿，翻了几页。 # speaker: narrator
  “一个礼拜，三个保洁女工，两家是同一个老板。” # speaker: colleague # mood: solemn
  “那就不是她一个人的事。明天提到执委会上商量，再报综治。” # speaker: me
  -> end_a
* [“不归我们的事，不用登。” # id: t02-5d # q: taboo # score: safety-1 referral-1 record-2 # cite: manual.record.case.1 manual.record.how.1 manual.look.record # why: 不登，她今天来过、说过什么，就都没有了。]
  “欠薪不归我们，不用登，省得月底对不上数。” # speaker: me
  小苗把笔帽盖上了。 # speaker: narrator
  { told_both:
    -> end_d
  - else:
    -> end_b
  }

=== end_a ===
{ late:
  电话补得晚，还好不太晚。傍晚，女民警在自助银行找到她，陪她去了庇护所，路上先看了医生。 # speaker: narrator
- else:
  那天晚上，她睡在庇护所靠窗的床上，社工陪她看过了医生。铺盖卷没有打开。 # speaker: narrator
}
工钱分两笔到了账。派出所依法处理了她丈夫，写成了书面，没有人告诉他她住在哪儿。 # speaker: narrator
她换了一家包住的公司。街道照着那本登记簿，查了三家保洁公司。 # speaker: narrator
后天下午三点，你打了那个电话。以后每回都是单独见她。 # speaker: narrator
“夜里不乱想了。我闺女说，下个月来看我。” # speaker: guifen # mood: smile # ending: t02-end-a # outcome: 两条腿走路
-> END

=== end_b ===
工钱要回来了，分两笔，老董办得很认真。 # speaker: narrator
{ told:
  胳膊折过的事，她说过一回，没有人接着往下办。公安和上级妇联，两头到最后也没有报齐。 # speaker: narrator
- else:
  袖口底下的青紫，没有人问。那句“打断我的手”，也没有两头都报。 # speaker: narrator
}
一个月后她又来了，手上缠着纱布。 # speaker: narrator
{ told:
  “上次我说过一回的。” # speaker: guifen # mood: blank
- else:
  “上次没好意思说。” # speaker: guifen # mood: tired
}
这一回，有人请她进了里间，两头都报了，陪她住进了庇护所。医生说，手能养好。 # speaker: narrator
钱是一条腿，命是另一条腿。可以从“一样一样来”重来：必报的先讲明、两头都报，其余问过她再办。 # speaker: narrator # ending: t02-end-b # outcome: 钱回来了 # red: not-reported # retry: t02-4
-> END

=== end_c_door ===
她没有再来。三天后的夜里，巡逻民警在自助银行看见她缩在墙角，哭得说不出话，当即送了医院。人救回来了。 # speaker: narrator
医生留她住下，社工每天去坐一会儿，陪她打工钱的电话。 # speaker: narrator
“我就想找个肯听我把话说完的。” # speaker: guifen # mood: tired
“活着没意思”，说在柜台前，听见的当时就要接住、要报。可以从“诉求”重来：说清归谁管，再陪她走一步。 # speaker: narrator # ending: t02-end-c # outcome: 自助银行 # red: not-reported # retry: t02-1
-> END

=== end_c_said ===
她没有再来。三天后的夜里，巡逻民警在自助银行看见她缩在墙角，哭得说不出话，当即送了医院。人救回来了。 # speaker: narrator
医生留她住下，社工每天去坐一会儿，陪她打工钱的电话。 # speaker: narrator
“我说过的，活着没意思。人家当我说着玩。” # speaker: guifen # mood: eyesClosed
她现在肯吃饭了。那句话，可以从“话外音”重新听一遍：请她到里间，平平静静地问，两头都报。 # speaker: narrator # ending: t02-end-c # outcome: 自助银行 # red: not-reported # retry: t02-2
-> END

=== end_e_group ===
群里有她男人的表弟。不到一个钟头，电话就打到了她手机上。 # speaker: narrator
她没有接，背起铺盖就走，走得很急。 # speaker: narrator
傍晚，民警在长途车站找到她，人平安，送去了外区的庇护所，工钱由那边的社工接着帮她要，后来要回来了。 # speaker: narrator
“我就说了那么一回，一条街都晓得了。” # speaker: guifen # mood: eyesClosed
照片撤不回来了，该报的那两头，也没有人正经去报。可以从“一样一样来”重来：一样一样当面问她，点了头再转。 # speaker: narrator # ending: t02-end-e # outcome: 她的事传开了 # red: not-reported # retry: t02-4
-> END

=== end_e_door ===
天没黑，她男人就到了大厅门口。保安把他拦下，民警带他去了派出所。 # speaker: narrator
桂芬从后门上了车，人没有伤着，换到外区住下，由那边的社工接手，工钱后来也要回来了。 # speaker: narrator
“我躲了他这些天，他一句话就问出来了。” # speaker: guifen # mood: eyesClosed
{ told_both:
  可以从“找人的老乡”重来：在不在，对谁都不说。 # speaker: narrator # ending: t02-end-e # outcome: 她的事传开了 # retry: t02-7
- else:
  该报的两头那天也没有报齐。可以从“一样一样来”重来：必报的先讲明，去处对谁都不说。 # speaker: narrator # ending: t02-end-e # outcome: 她的事传开了 # red: not-reported # retry: t02-4
}
-> END

=== end_d ===
那天晚上，她睡在庇护所，有人陪着。她男人那头，派出所依法处理了。 # speaker: narrator
可谁什么时候给她回音，没有人定。工钱到了第一笔，第二笔没了下文。 # speaker: narrator
半个月后她打电话来，接电话的换了人，从头问起。 # speaker: narrator
“我都说过一遍了……没事，我再说一遍。” # speaker: guifen # mood: tired
她平安，在一家小饭馆洗碗，包住。那个礼拜，窗口又来了两个要工钱的保洁女工。 # speaker: narrator
可以从“她走了以后”重来：人进附表3，事进附表4，约好回音，再想一想是不是不止她一个。 # speaker: narrator # ending: t02-end-d # outcome: 没约下一回 # retry: t02-5
-> END
