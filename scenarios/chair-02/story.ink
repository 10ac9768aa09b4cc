# title: 有灯的小屋
# id: chair-02
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 轻生念头
# warn: 欠薪与露宿
# minutes: 11

VAR guarded = false
VAR hand = false
VAR asked = false
VAR told_both = false

-> prologue

=== prologue ===
夜里十一点二十，降温，风把树叶刮得满街跑。你是社区网格员，跟义务巡逻的老郭走最后一圈。 # speaker: narrator
街口那家银行的自助厅亮着灯。取款机旁边的墙角，铺着一卷铺盖，铺盖里坐着个人。 # speaker: narrator
“物业白天就打过电话，说有人在这儿过夜，让咱们清一清。” # speaker: guo # mood: calm
-> c02_1

=== c02_1 ===
# point: c02-1
# title: 玻璃门
是个五十来岁的女人，头发梳得整整齐齐，鞋并排摆在铺盖边上。看见你们，她先去摸鞋。 # speaker: narrator
“我就坐会儿，天亮就走。” # speaker: guifen # mood: concerned
* [“不是来撵您的。冷不冷？” # id: c02-1a # q: best # score: empathy+2 safety+1 # cite: manual.attitude.2 manual.look.how.2 un.social.5 un.feature.4 # why: 先说不撵，蹲下来问冷暖，她才不用忙着穿鞋。]
  你没推开整扇门，侧身进去，蹲下来，跟她一般高。 # speaker: narrator
  “我是这片的网格员，不是来撵您的。冷不冷？这地砖，坐久了寒气往骨头里钻。” # speaker: me
  “……还行，有灯。” # speaker: guifen # mood: tired
  她把鞋又放下了。老郭去拧保温壶的盖子。 # speaker: narrator
  -> c02_2
* [“这儿不让睡，您得换地方。” # id: c02-1b # q: taboo # score: empathy-2 safety-1 # cite: un.social.5 manual.attitude.3 manual.look.groups.1 # why: 规定不假，可今晚她还能换到哪儿，没有人问。]
  “大姐，这儿有规定不让睡，您得换个地方。” # speaker: me
  “哎，我走。” # speaker: guifen # mood: blank
  她三两下卷起铺盖，背到门外，风一顶，人晃了一下。老郭一把扶住了，倒了杯热水塞给她。 # speaker: narrator
  ~ guarded = true
  -> c02_2
* [放下一床毯子，不打扰她 # id: c02-1c # q: weak # score: empathy+1 safety-1 # cite: manual.attitude.3 manual.look.how.7 # why: 有暖意，可她怎么会睡在这儿，转身就不知道了。]
  你从车上抱来一床毯子，放在她脚边，带上了门。 # speaker: narrator
  走出去几十步，老郭站住了。 # speaker: narrator
  “她接毯子那手，抖得不对劲。再回去看看吧，我这壶水还热着。” # speaker: guo # mood: concerned
  -> c02_2
* [“要不要送您去救助站？” # id: c02-1d # q: ok # score: safety+1 referral+1 # cite: un.social.5 law.shelter.3 # why: 有去处是好的，可头一句就要送走，她听着还是撵。]
  “外头冷，要不要送您去救助站？有床。” # speaker: me
  “我不去。我有手有脚，不是要饭的。” # speaker: guifen # mood: serious
  她把脸扭到一边。老郭没说话，倒了杯热水放在她手边。 # speaker: narrator
  -> c02_2

=== c02_2 ===
# point: c02-2
# title: 塑料袋
她喝了两口水，放下杯子，从怀里掏出个塑料袋，身份证、工牌一样一样摆在铺盖上。 # speaker: narrator
“你们查。程桂芬，五十二，做保洁的。我不是坏人。” # speaker: guifen # mood: solemn
老郭举起了手机。 # speaker: narrator
“拍一张发网格群，四百多号人呢，兴许有认得的，叫家里来领。” # speaker: guo # mood: calm
* [“发吧，群里人多好打听。” # id: c02-2a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-1 # cite: un.feature.7 law.warning.23 law.dv.5 un.coordination.note.1 # why: 图快，却把她的证件和去处交给了四百多个不相干的人。]
  “发吧，写上地方，群里人多好打听。” # speaker: me
  手机咔嚓响了一声。她慌忙拿袖子去盖那张身份证，没有盖住。 # speaker: narrator
  -> end_d_group
* [“我登记一下，念给老郭听。” # id: c02-2b # q: weak # score: empathy-1 record+1 # cite: un.feature.7 un.feature.8 # why: 没发群里，可在街边一字一句念，门外过路的也听见了。]
  “别发群。我念，老郭记：程桂芬，家住……” # speaker: me
  门外两个下夜班的人放慢了步子，往里张望。 # speaker: narrator
  “您小点声。” # speaker: guifen # mood: concerned
  ~ guarded = true
  -> c02_3
* [“您收好。不用给谁看。” # id: c02-2c # q: best # score: empathy+1 safety+1 legality+1 # cite: un.feature.7 un.feature.4 law.dv.5 manual.listen.how.1 # why: 她没有做错什么，不用自证；证件归她，一张也不拍。]
  “您收好，不用给谁看。在这儿坐着，不犯什么。” # speaker: me
  你回头看了一眼老郭，他把手机揣了回去，挠挠头。 # speaker: narrator
  “桂芬姐，我这么叫您，行吗？这儿还有俩烧饼，夜班的份，我一个人吃不了。” # speaker: me
  她把塑料袋一层一层裹好，接过烧饼，先掰了一半还给你。 # speaker: narrator
  ~ guarded = false
  -> c02_3
* [“我看一眼，只记我本上。” # id: c02-2d # q: ok # score: record+1 # cite: manual.record.how.1 un.feature.8 # why: 拦下了发群，也没念出声；只是头一步先查了证件。]
  “老郭，别拍。桂芬姐，我看一眼，只记我本上。” # speaker: me
  “记吧。走哪儿都要记。” # speaker: guifen # mood: tired
  你写下三个字，把证件推还给她。 # speaker: narrator
  -> c02_3

=== c02_3 ===
# point: c02-3
# title: 工钱
{ guarded:
  她只抱着杯子，烧饼搁在一边没动。 # speaker: narrator
- else:
  她吃得很慢，渣子都接在手心里。 # speaker: narrator
}
“保洁公司欠我三个月。街道窗口我去过，给了张纸条，四个电话，白天打了两个，没人接。你管不管工钱？” # speaker: guifen # mood: tired
* [“归劳动监察，天亮我陪您。” # id: c02-3a # q: best # score: empathy+1 legality+1 referral+2 # cite: manual.taboo.02.say.1 manual.taboo.02 manual.help.how.6 manual.help.how.1 # why: 归谁、去哪儿、怎么打说清，再把自己也搭上去。]
  “这个我给您说准了：您反映的问题属劳动监察部门管辖，您可以到街道一楼3号窗这个地方反映或者拨打纸条上头一个电话。我们也会帮助反映您的意见。” # speaker: me
  “天亮我陪您去，您讲不动的，我讲。” # speaker: me
  “……你陪啊？” # speaker: guifen # mood: suspicious
  “我八点半下夜班，九点窗口开门，顺路。” # speaker: me
  -> c02_4
* [“工钱？这个我们管不了！” # id: c02-3b # q: taboo # score: empathy-2 referral-2 # cite: manual.taboo.02.never.2 manual.taboo.02 # why: 网格员确实不管欠薪，可她听见的，是第五扇门也关了。]
  “工钱？大姐，这个我们社区可管不了！” # speaker: me
  “嗯，都管不了。” # speaker: guifen # mood: blank
  她把那张纸条折成小块，塞进了鞋里。 # speaker: narrator
  ~ guarded = true
  -> c02_4
* [“电话给我，叫家里来接您。” # id: c02-3c # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 manual.look.how.7 un.social.note.4 # why: 谁都会先想到家里人，可她宁肯睡在这儿，总有个缘故。]
  “工钱慢慢要。家里电话给我，叫人来接您。” # speaker: me
  “别打！” # speaker: guifen # mood: serious
  她声音大得自己也吓了一跳，热水洒在手背上，她没有擦。 # speaker: narrator
  ~ guarded = true
  -> c02_4
* [“这会儿没人，先睡一觉吧。” # id: c02-3d # q: weak # score: empathy+1 # cite: manual.taboo.02 manual.listen.how.1 # why: 心疼她是真的，可她问的那一句，没有得着答话。]
  “这会儿哪儿都没人，先睡一觉，明天再说。” # speaker: me
  “明天。哎。” # speaker: guifen # mood: tired
  -> c02_4

=== c02_4 ===
# point: c02-4
# title: 那只手
老郭又给她添水。她伸左手来接，右手一直搁在膝盖上，腕子歪着，袖口底下露出一圈青黄。 # speaker: narrator
“这只阴天就不听使唤。……没钱，我哪敢回去。他说了，空着手回，就把好的这只也废了。” # speaker: guifen # mood: blank
* [“两口子的气话，别当真。” # id: c02-4a # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.1 law.wf-rules.16 law.dv.3 # why: 手已经废过一只，还当气话，她就不会讲第二遍。]
  “两口子的气话，哪能当真。” # speaker: me
  “是。” # speaker: guifen # mood: blank
  她拿左手把右手的袖口，慢慢抹平了。 # speaker: narrator
  ~ guarded = true
  -> c02_5
* [“这手得看，我明天带您去。” # id: c02-4b # q: ok # score: empathy+1 referral+1 # cite: un.justice.3.2 manual.look.clues.2 # why: 看手是要紧的，可“也废了”那半句话，没有接住。]
  “这手得看。骨科我熟，明天带您去。” # speaker: me
  “旧伤了，看它做什么。” # speaker: guifen # mood: tired
  -> c02_5
* [“那就先在外头躲躲再说。” # id: c02-4c # q: weak # score: safety-1 # cite: manual.report.life-threat.1 un.social.4 # why: 不回去没错，可躲到哪儿，躲到几时，还是一卷铺盖。]
  “那就先别回，在外头躲躲再说。” # speaker: me
  “躲着呢。” # speaker: guifen # mood: tired
  她朝那卷铺盖努了努嘴。 # speaker: narrator
  -> c02_5
* [“为了钱打人，那是犯法的。” # id: c02-4d # q: best # score: empathy+1 safety+2 legality+2 # cite: manual.qa.1.7 manual.qa.1.1 manual.report.life-threat.1 law.dv.2 law.dv.3 un.health.note.4 # why: 先把错放回他身上，再问这只手、最近一回、他在不在找她。]
  “为了钱打人，那是犯法的，不是您没本事。” # speaker: me
  “您不想说就不说：这只手，是他弄的？最近一回是几时？他知道您在城里哪一块儿不？” # speaker: me
  “去年，接上的。上个月又一回，在胳膊上。……他不晓得。可他托了老乡在找，我白天不敢在一处待久。” # speaker: guifen # mood: concerned
  “孩子呢？” # speaker: me
  “闺女嫁得远，没告诉她。丢人。” # speaker: guifen # mood: tired
  “丢人的不是您。” # speaker: me
  ~ hand = true
  ~ guarded = false
  -> c02_5

=== c02_5 ===
# point: c02-5
# title: 看车
一辆大货车从街口过去，玻璃门嗡嗡地响。她的眼睛跟着那车，跟得很远。 # speaker: narrator
“这三夜我就坐这儿看车。看着看着，觉着也省事。” # speaker: guifen # mood: blank
老郭没听明白，往外看了一眼。 # speaker: narrator
* [“想想您闺女，可不能犯傻。” # id: c02-5a # q: taboo # score: empathy-2 safety-1 # cite: manual.listen.how.2 manual.report.life-threat.6 # why: 拿闺女压她，只会让她觉得连难受都不该，话就收回去了。]
  “想想您闺女，可不能犯傻啊。” # speaker: me
  “没有，我说着玩的。” # speaker: guifen # mood: smile
  她笑了笑，把身子往里挪了挪，不看街了。 # speaker: narrator
  ~ guarded = true
  -> c02_6
* [“往里坐，门口有风，冷。” # id: c02-5b # q: weak # score: safety-1 # cite: manual.listen.how.2 manual.report.life-threat.6 # why: 离街远了几步，可那句“省事”，就这么让风吹过去了。]
  “往里坐，门口有风。” # speaker: me
  她依着你挪了挪，再没往下说。 # speaker: narrator
  -> c02_6
* [“‘省事’，是说不想活了？” # id: c02-5c # q: best # score: empathy+2 safety+2 # cite: manual.report.life-threat.6 manual.listen.how.2 un.health.5.3 un.health.note.4 # why: 听懂了就平平静静地问出来；问，不会把人问出事。]
  你往她和玻璃门中间坐了坐，声音没有变。 # speaker: narrator
  “您说‘省事’，是不是想过不活了？” # speaker: me
  过了很久，她点了一下头。 # speaker: narrator
  “想没想过几时、怎么办？今晚呢？” # speaker: me
  “昨晚出去站过一阵……想起闺女，又回来了。今晚，你们来了。” # speaker: guifen # mood: tired
  “谢谢您告诉我。今晚我不走，哪儿也不让您一个人待着。” # speaker: me
  老郭把自己的大衣脱下来，披在了她肩上。 # speaker: narrator
  ~ asked = true
  ~ guarded = false
  -> c02_6
* [“您心里苦，我陪您坐会儿。” # id: c02-5d # q: ok # score: empathy+1 safety+1 # cite: manual.listen.how.1 un.social.2 # why: 陪着是好的，可危险到哪一步，没有问，就还不知道。]
  “您心里苦。我陪您坐会儿。” # speaker: me
  “哎，坐会儿。” # speaker: guifen # mood: tired
  你们谁也没说话，又过去了两辆车。 # speaker: narrator
  -> c02_6

=== c02_6 ===
# point: c02-6
# title: 非打不可的电话
零点十分。老郭把你叫到一边。 # speaker: narrator
“这事，咱俩兜不住吧？可她那样儿，一听警察就得跑。” # speaker: guo # mood: concerned
她在里头叠铺盖，耳朵朝着这边。 # speaker: narrator
* [“不惊动她，我们在外头报。” # id: c02-6a # q: ok # score: empathy-1 safety+1 # cite: manual.report.to.3 manual.qa.1.5 un.feature.9 # why: 该报，也是怕她跑；可背着她报，她一抬头就看见警灯。]
  “先不惊动她，我在外头报110。” # speaker: me
  五分钟后警车到了。她背起铺盖就往后退，退到了取款机后面。 # speaker: narrator
  “你不是说，不撵我吗？” # speaker: guifen # mood: suspicious
  民警劝了半天，她只说要工钱。民警给她留了个电话，请你们先把人安顿到值班室。上级妇联那头，谁也没想起来。 # speaker: narrator
  ~ guarded = true
  -> c02_7
* [“过一夜再说，别逼急了她。” # id: c02-6b # q: weak # score: empathy+1 safety-2 # cite: manual.qa.1.5 manual.report.life-threat.1 manual.report.life-threat.6 # why: 是怕吓着她，可要废手、不想活，哪一句都过不了夜。]
  “过一夜再说吧，别把人逼急了。” # speaker: me
  你们把她领到社区值班室，长椅上铺了大衣。她说谢谢，说了三遍。 # speaker: narrator
  -> c02_7
* [“桂芬姐，有两头我得报。” # id: c02-6c # q: best # score: empathy+2 safety+2 legality+1 referral+2 # cite: manual.report.life-threat.1 manual.report.life-threat.6 manual.report.to.2 manual.report.to.3 manual.qa.1.5 un.feature.9 un.principle.5 law.shelter.3 law.po-impl.13 un.social.4 # why: 先告诉她为什么必须报、报给谁，住处和看医生由她点头。]
  你回到她跟前，蹲下。 # speaker: narrator
  { not asked:
    “刚才您说‘省事’，我没接住。您是不是想过不活了？” # speaker: me
    “……想过。昨晚出去站过一阵。” # speaker: guifen # mood: tired
  }
  { not hand:
    “您这只手，也是他弄的？” # speaker: me
    “去年。接上的。” # speaker: guifen # mood: tired
  }
  “他说要废您的手，您又想过不活，这两样都是要命的，我必须报派出所，也报街道妇联。先跟您说，不背着您。您最怕哪样？” # speaker: me
  “怕他晓得我在哪儿。” # speaker: guifen # mood: concerned
  “您在哪儿，一个字不给他。找不找他、怎么找，请民警先问您。” # speaker: me
  “再有两样，您点头我才办：今晚住庇护所，有床有人；医生来看看您，手也看，睡不着也看。往后您想申请人身安全保护令，也有人帮您写。” # speaker: me
  “住。……医生，也看吧。” # speaker: guifen # mood: calm
  零点十六分，你报了110，请他们别响警笛；零点二十二分，打给街道妇联的蒋执委。每一句，你都开着免提。 # speaker: narrator
  “她上午来过我窗口的！……我只记了欠薪。怪我。我这就起来，联系民政，给她留床。” # speaker: jiang # mood: concerned
  ~ told_both = true
  ~ asked = true
  ~ hand = true
  ~ guarded = false
  -> c02_7
* [“叫她签个字，出事不赖咱。” # id: c02-6d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.6 manual.qa.1.5 un.principle.5 # why: 怕担责任是人之常情，可签了字，她还是一个人在那儿熬。]
  “叫她签个字，写明是自己要留在这儿的，出了事不赖咱。” # speaker: me
  “我不识几个字，写在哪儿？” # speaker: guifen # mood: blank
  她按了手印。老郭把那张纸揣起来，脸上挂不住，说外头冷，把她劝到了社区值班室。 # speaker: narrator
  ~ guarded = true
  -> c02_7

=== c02_7 ===
# point: c02-7
# title: 电话响了
{ told_both:
  等车的工夫，桂芬怀里的老人机响了。 # speaker: narrator
- else:
  值班室的灯管嗡嗡响着。桂芬怀里的老人机也响了。 # speaker: narrator
}
她看了一眼，手就开始抖，把电话朝你递过来。 # speaker: narrator
“是他。你替我说一句，随便说什么，别叫他再打了。” # speaker: guifen # mood: concerned
* [“接不接您定，我不替您说。” # id: c02-7a # q: best # score: empathy+1 safety+2 legality+1 # cite: un.principle.5 un.feature.7 un.social.note.4 law.po-impl.4 # why: 你一出声，他就知道她跟谁在一起；不接，也是她的主意。]
  “我一出声，他就晓得您身边有人了。接不接，您定。不接，也行的。” # speaker: me
  她盯着那块小屏幕，看它亮着，看它灭下去。 # speaker: narrator
  “不接了。” # speaker: guifen # mood: solemn
  “号码和时间记着，哪天用得上。您要是愿意，今晚先关机。” # speaker: me
  她按住那个键，按了很久。屋里静下来了。 # speaker: narrator
  -> c02_8
* [“她冻成这样，你也配当男人！” # id: c02-7b # q: taboo # red: disclosed # score: empathy+1 safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 law.warning.23 un.principle.5 # why: 骂得解气，可头一句就告诉了他，她在哪儿、跟谁在一起。]
  “她在取款机边上睡了三夜，冻成这样，你也配当男人？” # speaker: me
  那头没有还嘴，静了两秒。 # speaker: narrator
  “取款机。哪一家的？” # speaker: husband # mood: calm
  -> end_d_phone
* [“打错了。”替她把电话挂掉 # id: c02-7c # q: weak # score: safety-1 # cite: un.principle.5 un.feature.7 # why: 没说去处，可深更半夜一个生人的嗓子，够他疑心的。]
  “打错了。” # speaker: me
  电话立刻又响，响了七八遍。她把它塞进铺盖卷最里头，两只手按着。 # speaker: narrator
  -> c02_8
* [“您就接吧，说在干活呢。” # id: c02-7d # q: weak # score: empathy-1 safety-1 # cite: un.social.note.4 un.principle.5 # why: 听着稳妥，可让她自己去圆谎，抖的是她的声音。]
  “您就接吧，说在干活呢，省得他疑心。” # speaker: me
  “我……在干活。夜班。” # speaker: guifen # mood: blank
  那头说了很久，她只是嗯。挂了电话，她坐着，半天没有动。 # speaker: narrator
  -> c02_8

=== c02_8 ===
# point: c02-8
# title: 夜班日志
{ told_both:
  凌晨一点半，女民警陪着她上了车，医生和民政的人都在那头等着。值班室里只剩你和老郭。 # speaker: narrator
- else:
  凌晨一点半，桂芬靠在长椅上，眼睛睁着。日志摊在桌上，“报给谁”一栏是空的。 # speaker: narrator
}
“还得交个日志吧？物业也问，那屋清出来没有。” # speaker: guo # mood: tired
* [“写：劝离一人，已处置。” # id: c02-8a # q: weak # score: safety-1 record-1 # cite: manual.record.case.1 manual.record.case.4 # why: 六个字，物业满意了；她说过什么、往后谁管，一样没有。]
  “写：劝离露宿人员一名，已处置。” # speaker: me
  老郭看看你，没吭声，替物业把那格打了勾。 # speaker: narrator
  { told_both:
    -> end_e
  - else:
    -> end_b
  }
* [“原话、几点、报给谁，写全。” # id: c02-8b # q: best # score: empathy+1 safety+1 legality+1 referral+1 record+2 # cite: manual.record.case.1 manual.record.case.4 manual.form.4.field.5 manual.form.4.field.6 manual.look.groups.1 manual.think.request.1 manual.qa.1.6.alone manual.report.to.2 manual.report.to.3 un.feature.8 # why: 两头报没报齐要对着看，漏了当场补，再约好谁、几点去见她。]
  { told_both:
    “她的原话加引号，零点十六、零点二十二，报给谁，写上。住哪儿不写。这一页，锁柜子，不进群。” # speaker: me
  - else:
    写到“报给谁”，你放下了笔，走到长椅跟前。 # speaker: narrator
    “桂芬姐，废手、看车那两句，我不能当没听见。都是要命的，必须报派出所和街道妇联，我当着您的面报。您在哪儿，不给他知道。” # speaker: me
    { not asked:
      “看车那会儿，您是不是想过不活了？” # speaker: me
      “……想过。昨晚就想过。” # speaker: guifen # mood: tired
    }
    “我当你们没听见呢。我一晚上没敢合眼。” # speaker: guifen # mood: tired
    一点四十一分，派出所接了报；一点四十七分，街道妇联的蒋执委接了电话。两点多，女民警陪她上了车，先看医生，再去庇护所，都问过她。 # speaker: narrator
    ~ told_both = true
  }
  “给物业回一句：人安顿好了。别的不提。” # speaker: me
  你翻了翻前几页。 # speaker: narrator
  “老郭，这个月，自助厅里坐着的，她是第几个？” # speaker: me
  “第三个。都是做保洁的。” # speaker: guo # mood: solemn
  “那得跟蒋执委说，不是一个人的事。跟她说好了，明早九点在街道大厅侧门碰头，先单独说几句，再陪她去3号窗。” # speaker: me
  -> end_a
* [“拍张空铺盖，发个寒夜送暖。” # id: c02-8c # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-1 record-1 # cite: un.feature.7 law.warning.23 law.dv.5 manual.record.how.2 # why: 没有脸，也有人认得：那花色、那家银行，就是她的去处。]
  那卷铺盖还立在墙边。你拍了一张，配上自助厅的夜景，发了社区公众号：寒夜，我们送她一程温暖。 # speaker: narrator
  “她那被面是老家的花色吧？”老郭凑过来看。 # speaker: narrator
  -> end_d_photo
* [“先记个名字，明天再细补。” # id: c02-8d # q: weak # score: safety-1 record+0 # cite: manual.record.how.1 manual.form.4.field.5 # why: 熬了一夜想歇歇，可交了班，那几句原话就没人记得了。]
  “先记个名字，明天上班再细补。” # speaker: me
  第二天是你轮休。 # speaker: narrator
  { told_both:
    -> end_e
  - else:
    -> end_b
  }

=== end_a ===
那一夜，她睡了六个钟头，中间醒过一回，值班的社工就坐在门口。医生给她看了手，也看了睡不着的事，约了下一回。 # speaker: narrator
第二天九点多，3号窗的人听见你们三个一起进来，站起来搬了把椅子。工钱分两次到了账。她丈夫，公安依法处理了，没有人告诉他她在哪儿。 # speaker: narrator
蒋执委把三个保洁女工的事提到了会上，不写名字，只写公司。物业后来在自助厅门口贴了一张纸：夜里没处去，打这个电话。是值班室的号。 # speaker: narrator
腊月里，她提着一兜烧饼来值班室，右手拎的。 # speaker: narrator
“那屋有灯，可没人说话。后来，有人说话了。” # speaker: guifen # mood: smile # ending: c02-end-a # outcome: 有灯，也有人
-> END

=== end_b ===
天没亮，她走了。长椅上的大衣叠得方方正正，上头压着两块钱。 # speaker: narrator
第三天夜里，巡逻民警看见她一个人坐在街边，陪她坐到她肯起来，送去了医院。人好好的。 # speaker: narrator
{ asked:
  “不想活那话，我跟网格员说过的。说完了，也就没有下文了。” # speaker: guifen # mood: tired
- else:
  “有人给过我水，给过我大衣。没人问我看车做什么。” # speaker: guifen # mood: tired
}
医院的社工替她联系了住处和工钱，她如今在食堂帮厨，夜里睡得着。 # speaker: narrator
要废手、不想活，听见的当夜就要报两头。可以从“非打不可的电话”重来：先告诉她为什么，再当着她的面报。 # speaker: narrator # ending: c02-end-b # outcome: 叠好的大衣 # red: not-reported # retry: c02-6
-> END

=== end_d_group ===
二十分钟，群里就有人认出来了：这不是咱村老程家的吗。电话打回了县里。 # speaker: narrator
她听见老郭念那条消息，背起铺盖就走，你们没有追上。 # speaker: narrator
后半夜，巡逻民警在两条街外找到她，人没事，送去了外区的庇护所。天亮时，她丈夫已经在来城里的车上，扑了个空。 # speaker: narrator
“我把身份证拿出来，是叫你信我，不是叫你发的。” # speaker: guifen # mood: eyesClosed
照片收不回来了，该问的话，一句也还没来得及问。可以从“塑料袋”重来：证件归她，一张也不拍。 # speaker: narrator # ending: c02-end-d # outcome: 他知道了地方 # retry: c02-2
-> END

=== end_d_phone ===
{ told_both:
  你报给了路上的民警。他们改了道，从后街把她接走，当夜直接送到了外区。他第二天赶到自助厅，扑了个空，被带去了派出所。 # speaker: narrator
- else:
  老郭一拍大腿，抢过电话报了110。民警连夜把她接走，送到了外区。他第二天赶到自助厅，扑了个空，被带去了派出所。 # speaker: narrator
}
她没有伤着，工钱由那边的社工接着要，后来要回来了。社区的电话，她不再接。 # speaker: narrator
“你替我出了气，我又得换地方。” # speaker: guifen # mood: tired
{ told_both:
  可以从“电话响了”重来：接不接由她，你一个字也不替她说。 # speaker: narrator # ending: c02-end-d # outcome: 他知道了地方 # retry: c02-7
- else:
  上级妇联那头，也没有报。可以从“非打不可的电话”重来：先告诉她，两头都报；他打来，一个字也不接。 # speaker: narrator # ending: c02-end-d # outcome: 他知道了地方 # red: not-reported # retry: c02-6
}
-> END

=== end_d_photo ===
天亮前后，那篇文章有两千多人看过。有个老乡在底下留言：这花被面，桂芬嫂子的吧？ # speaker: narrator
{ told_both:
  蒋执委一早看见，叫你删了。庇护所当天给她换了地方，人没有事，工钱也还在要。 # speaker: narrator
- else:
  桂芬在值班室里听见老郭念留言，背起铺盖就走了。民警在长途车站找到她，人没有事，送去了外区的庇护所。 # speaker: narrator
}
“我睡地上的样子，叫两千人看了去。” # speaker: guifen # mood: eyesClosed
{ told_both:
  可以从“夜班日志”重来：记清楚，锁起来，她的东西一样也不拍。 # speaker: narrator # ending: c02-end-d # outcome: 他知道了地方 # retry: c02-8
- else:
  该报的两头，那夜也没有报齐。可以从“非打不可的电话”重来：先告诉她，两头都报。 # speaker: narrator # ending: c02-end-d # outcome: 他知道了地方 # red: not-reported # retry: c02-6
}
-> END

=== end_e ===
那一夜她有床睡，有医生看。她丈夫，公安依法处理了。 # speaker: narrator
可日志上没有她说过的话，也没有下一回。谁陪她要工钱，一个字没写，她自己又跑了三趟3号窗。 # speaker: narrator
半个多月后，蒋执委打电话来问：那晚她的原话是怎么说的？你翻了翻日志，想不起来了。 # speaker: narrator
“我再说一遍也行。就是说一遍，手疼一遍。” # speaker: guifen # mood: tired
她平安，在一家食堂帮厨，住集体宿舍。自助厅的墙角，又来了一个做保洁的。 # speaker: narrator
可以从“夜班日志”重来：原话、几点、报给谁写全，约好谁去见她，再想一想是不是不止她一个。 # speaker: narrator # ending: c02-end-e # outcome: 日志上没有她 # retry: c02-8
-> END
