# title: 村医翻开的被子
# id: chair-04
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 虐待老人
# warn: 失能老人无人照料
# minutes: 11

VAR guarded = false
VAR called = false
VAR told = false
VAR along = false

-> prologue

=== prologue ===
八月，上午九点，村卫生室。你是村医，药箱收拾好了，今天该去彭家随访。 # speaker: narrator
村妇联主席发来一段语音，背后有人按喇叭。 # speaker: narrator
“上个集日，彭奶奶来问医保卡，问了三遍，我赶着开会，没听明白。大热天的，她穿个长袖。你去了，替我留个心。” # speaker: chair # mood: concerned
她没有说彭奶奶最后问的是什么。你记得，彭奶奶七十一，一只耳朵背；彭爷爷七十五，中风瘫了两年，一阵清楚，一阵糊涂。儿子跟他们住一个院子。 # speaker: narrator
院门没有闩。摩托车不在。彭奶奶从堂屋里出来，挡在门口。 # speaker: narrator
-> c04_1

=== c04_1 ===
# point: c04-1
# title: 堂屋门口
“老头子睡了。药你放着，莫进屋，屋里脏。” # speaker: granny # mood: smile
屋里有一股味道，闷得很。她站在那儿，一只手按着另一只袖口。 # speaker: narrator
* [“您莫客气，脏怕啥，我看看。” # id: c04-1a # q: ok # score: empathy+1 safety+1 # cite: manual.look.how.2 un.health.note.4 # why: 进门是对的，可硬着头皮往里闯，她慌了，话就少了。]
  “脏怕啥，我看看。” # speaker: me
  你侧着身子进去了。她跟在后头，一路小声念：脏，脏得很。 # speaker: narrator
  ~ guarded = true
  -> c04_2
* [“主席说，您找过妇联啦？” # id: c04-1b # q: taboo # score: empathy-1 safety-2 # cite: un.feature.7 un.health.principle.3 un.coordination.note.1 # why: 她耳背，你得喊。一喊，隔壁先知道她去找过人。]
  “主席说，您找过妇联啦？” # speaker: me
  她侧着头，没听清。你提高嗓门，刚喊出“主席”两个字，她一把拽住你往屋里拖，脸都白了。隔壁院里的水声停了一下，又响了。 # speaker: narrator
  “莫喊！我是问卡，就是问卡！” # speaker: granny # mood: concerned
  ~ guarded = true
  -> c04_2
* [“月月要看的，您陪我进去？” # id: c04-1c # q: best # score: empathy+2 safety+2 # cite: manual.look.how.2 manual.look.clues.1 un.feature.6 un.health.note.4 # why: 用每月都有的随访进门，请她带路，不惊动谁，也不嫌她。]
  你走到她好的那只耳朵边，说得很慢。 # speaker: narrator
  “屋里再乱，我家也一样。月月都要看一眼他的背，您陪我进去，行不？” # speaker: me
  她看看院门，又看看你，把手从袖口上松开了。 # speaker: narrator
  “……那你快些。” # speaker: granny # mood: tired
  -> c04_2
* [“那我放药，您签个字就好。” # id: c04-1d # q: weak # score: safety-2 # cite: manual.look.clues.1 manual.report.life-threat.5 # why: 药送到了，随访也打了勾，床上那个人却没有看见。]
  “那我放药，您签个字就好。” # speaker: me
  她不会写字，按了个手印，手指头在抖。 # speaker: narrator
  -> c04_8

=== c04_8 ===
# point: c04-8
# title: 门槛上的药盒
你把药盒放在门槛上，背起药箱。她没有去拿。 # speaker: narrator
“医生……那个卡，看病要不要紧？我是说，屋里……要不要紧？” # speaker: granny # mood: concerned
* [“您感觉刚才哪个问题没有讲明白？” # id: c04-8a # q: best # score: empathy+2 safety+1 # cite: manual.taboo.04 manual.taboo.04.say.1 manual.listen.how.2 # why: 她问的不是卡。把没讲明白揽过来，她才敢往下说。]
  你把药箱放下，蹲到她跟前。 # speaker: narrator
  “您感觉刚才哪个问题没有讲明白？我可以再讲一下。屋里怎么了，您也讲给我听。” # speaker: me
  她嘴唇动了动，没出声，把堂屋的门推开了半边。 # speaker: narrator
  -> c04_2
* [“不要紧，您那卡还能报销。” # id: c04-8b # q: weak # score: safety-1 # cite: manual.listen.how.2 manual.look.how.7 # why: 答得没有错，答的是卡，她问的是屋里。]
  “不要紧，您那卡还能报销。” # speaker: me
  “哦，能报就好。” # speaker: granny # mood: blank
  门在你身后合上了。 # speaker: narrator
  -> end_b_door
* [“叫您儿子来，我跟他讲讲。” # id: c04-8c # q: taboo # score: empathy-1 safety-2 # cite: un.health.principle.3 manual.look.clues.1 manual.look.how.7 # why: 省得费口舌，可偏偏把她推给了她不敢提的那个人。]
  “叫您儿子来，我跟他讲讲。” # speaker: me
  “不消！不消跟他讲！” # speaker: granny # mood: concerned
  她一把抓起药盒，进去了，从里头上了闩。 # speaker: narrator
  -> end_b_door

=== c04_2 ===
# point: c04-2
# title: 被子底下
彭爷爷朝着墙，嘴唇干得起皮，额头烫手。床头一只碗，饼子硬得敲得响。后头灶屋的门上，挂着一把锁。 # speaker: narrator
你掀开被子，褥子是湿的。尾骨那里红了一大片，中间破了。 # speaker: narrator
“……水。” # speaker: grandpa # mood: eyesClosed
* [“您咋把他照顾成这样！” # id: c04-2a # q: taboo # score: empathy-2 safety-1 # cite: manual.listen.how.1 un.feature.4 manual.look.clues.1 # why: 急火攻心，冲着最没办法的那个人去了，她更不敢讲。]
  “您咋把他照顾成这样！” # speaker: me
  “怪我，怪我翻不动他。” # speaker: granny # mood: old
  她退到墙边，两只手攥着围裙。床上的人闭上了眼睛。 # speaker: narrator
  ~ guarded = true
  -> c04_3
* [“爷爷，我先看看，再送医院。” # id: c04-2b # q: best # score: empathy+1 safety+2 referral+1 record+1 # cite: manual.report.life-threat.5 un.health.3.1 un.health.3.2 un.health.note.4 law.dv.7 # why: 先跟床上的人说话，救急、叫车、记时间，一样不等。]
  “彭爷爷，是我。我给您翻个身，看看背，再送您去医院。不怕啊。” # speaker: me
  平躺着灌水容易呛。你先把他头肩垫高，拿湿纱布润了嘴唇，看他咽得下，才一小勺一小勺地喂。 # speaker: narrator
  三十八度九，心跳很快。你打了120，把时间、体温、破皮多大，记在了随访本上。 # speaker: narrator
  “他认得你。他好几天不认人了。” # speaker: granny # mood: tired
  ~ called = true
  -> c04_3
* [“我先换药，下午再来看看。” # id: c04-2c # q: weak # score: safety-1 # cite: manual.report.life-threat.5 un.health.3.2 # why: 药换了，身也翻了，可人在发烧脱水，等不到下午。]
  “我先换个药，打一针，下午再来看看。” # speaker: me
  她帮你按着，眼睛一直瞟着院门。 # speaker: narrator
  “下午……伢子就在屋了。” # speaker: granny # mood: concerned
  -> c04_3
* [“我问问卫生院，几时有床。” # id: c04-2d # q: ok # score: safety+1 referral+1 # cite: manual.report.life-threat.5 un.health.3.2 # why: 想到了要住院，可这样的烧、这样的干，该叫120。]
  你打给镇卫生院，那边说，有张床，中午前能空出来。 # speaker: narrator
  “中午前，行，先给我留着。” # speaker: me
  她听不清你讲什么，只看你的脸。 # speaker: narrator
  -> c04_3

=== c04_3 ===
# point: c04-3
# title: 量血压
{ guarded:
  你请她坐下量血压。她坐是坐了，袖子死活不肯卷，绑带一收，袖口还是滑了上去。 # speaker: narrator
- else:
  你请她坐下，也给她量一个血压。她犹豫了一下，把袖子卷了上去，卷得很慢。 # speaker: narrator
}
胳膊上一块压着一块，有黄的，有紫的，手腕上一圈红。 # speaker: narrator
“碰的。天天碰。” # speaker: granny # mood: old
* [“儿子打的吧？我去找他！” # id: c04-3a # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 un.health.note.4 manual.attitude.2 # why: 替她抱不平是真心，可一去找，回来受的还是她。]
  “儿子打的吧？我去找他！还有没有王法。” # speaker: me
  “莫去！他讲了的，哪个再惹他，就叫我们两个一起走！” # speaker: granny # mood: concerned
  她抓住你的药箱带子，不让你动。 # speaker: narrator
  ~ guarded = true
  -> c04_4
* [“碰的也疼，抹点药就好。” # id: c04-3b # q: weak # score: empathy+1 safety-1 # cite: un.health.1 manual.look.clues.2 # why: 是体贴，可新的盖着旧的，说是碰的，该再问一句。]
  “碰的也疼，抹点药就好。” # speaker: me
  “哎，抹点好。” # speaker: granny # mood: blank
  药膏抹到手腕那一圈，她抖了一下。 # speaker: narrator
  “你莫跟人讲。讲出去，他叫我们两个一起走。” # speaker: granny # mood: concerned
  -> c04_4
* [“有人打您吗？不想说也行。” # id: c04-3c # q: best # score: empathy+2 safety+2 legality+1 # cite: un.health.1 un.health.note.2 un.health.note.4 manual.look.clues.2 manual.qa.1.7 law.po.3 # why: 门关好，凑近她的耳朵，只问这一句，说不说由她。]
  你去掩上门，坐到她好的那只耳朵边。 # speaker: narrator
  “新的盖着旧的，碰不成这样。有人打您吗？不想说，也行。” # speaker: me
  过了好一阵，她才开口。 # speaker: narrator
  “伢子。叫他买米，就打。老头子一喊，他就锁灶屋。他讲了，说出去，就叫我们两个一起走。” # speaker: granny # mood: tired
  “打您，饿你们，都是违法的，错不在您。您肯说，不容易。” # speaker: me
  “我问过主席的……回去要不要紧。她急着走，没听见。” # speaker: granny # mood: eyesClosed
  ~ guarded = false
  -> c04_4
* [“您别动，我拍下来当证据。” # id: c04-3d # q: weak # score: empathy-1 record+1 # cite: un.health.6.1 un.health.principle.3 un.feature.7 # why: 伤是该记，可没问过她、没说给谁看，镜头先吓着了她。]
  “您别动，我拍下来当证据。” # speaker: me
  “拍它做么子！让他看到，要一起走的！” # speaker: granny # mood: concerned
  她把袖子扯下来，扣上了扣子。“一起走”，她说得很顺，像是听熟了的话。 # speaker: narrator
  ~ guarded = true
  -> c04_4

=== c04_4 ===
# point: c04-4
# title: 送终
{ guarded:
  她站到门边去听，听了一会儿，回头小声说了一句。 # speaker: narrator
- else:
  她抓着你的手，手心全是汗。 # speaker: narrator
}
“你莫报公安。就这一个伢子，他进去了，哪个给我们送终？” # speaker: granny # mood: old
* [“好，我不报，先治爷爷。” # id: c04-4a # q: weak # score: empathy+1 safety-2 # cite: manual.report.life-threat.2 manual.report.life-threat.5 un.health.note.1.legal # why: 顺着她说了一句宽心话，可拿命吓人的那个人没人拦。]
  “好，我不报，先治爷爷。” # speaker: me
  “哎，先治他。” # speaker: granny # mood: calm
  她松了口气，又去看院门。 # speaker: narrator
  -> c04_5
* [“这事得报，是我看出来的。” # id: c04-4b # q: best # score: empathy+2 safety+2 legality+2 referral+2 # cite: un.health.note.1.legal manual.report.life-threat.2 manual.report.life-threat.5 manual.report.to.2 manual.report.to.3 law.dv.14 law.dv.15 law.po.2 # why: 先告诉她为什么非报不可，说清不牵到她，再一样一样办。]
  “奶奶，这个我瞒不得。爷爷一阵清楚一阵糊涂，到哪一步我断不准，断不准也得先报：没人给吃，烧成这样，医院的人看见了，就要报公安。他还说叫你们一起走，这是两条命。” # speaker: me
  “是我随访看出来的，不是您告的。谁报的，公安要保密。怎么处理他，也不是只有坐牢一条。” # speaker: me
  “那……老头子今晚睡哪里？” # speaker: granny # mood: concerned
  “睡医院，您挨着他。往后谁来照看，我请妇联和民政跟您商量，他们也能照您的意思，替您向法院要一张纸，不许他再打您。要不要，您说了算。” # speaker: me
  她没有点头，也没有再拦你，自己去拿了爷爷的医保卡。 # speaker: narrator
  九点四十二分，你在里屋打了110，请民警跟着救护车来，不鸣笛，车停屋后，电话不挂，先把人送走，问话到卫生院再问；九点四十六分，告诉了村妇联主席，请她马上报镇里。 # speaker: narrator
  { not called:
    120也叫了，说二十分钟到。 # speaker: narrator
  }
  ~ called = true
  ~ told = true
  ~ guarded = false
  -> c04_5
* [“您莫管，法律规定我得报。” # id: c04-4c # q: ok # score: empathy-1 safety+1 legality+1 # cite: un.health.note.1.legal manual.report.to.3 law.dv.14 # why: 报是对的，可没跟她讲清为什么、怎么报，她只剩下怕。]
  “您莫管，法律规定我得报。” # speaker: me
  你当着她打了110。她听不清，只看见你的嘴一张一合。 # speaker: narrator
  { not called:
    接警的问要不要救护车，你说要。 # speaker: narrator
  }
  “完了，完了。” # speaker: granny # mood: eyesClosed
  ~ called = true
  ~ told = true
  ~ guarded = true
  -> c04_5
* [“我跟他谈，他还听我的。” # id: c04-4d # q: taboo # score: safety-2 legality-1 # cite: law.wf-rules.11 manual.report.life-threat.2 un.principle.5 # why: 看着他长大，以为说得动。要命的话，不能拿去说和。]
  “我跟他谈，我看着他长大的，他还听我的。” # speaker: me
  “他小时候是听话……” # speaker: granny # mood: old
  她没有再往下说。 # speaker: narrator
  -> c04_5

=== c04_5 ===
# point: c04-5
# title: 摩托车
院里一声急刹。她儿子站在房门口，安全帽没有摘。 # speaker: narrator
{ called:
  “门口救护车往这边开，哪个叫的？我爹不去医院，没钱。” # speaker: son # mood: serious
- else:
  “药送了没有？送了就走，我爹要睡觉。” # speaker: son # mood: serious
}
彭奶奶缩在床脚，手里攥着那张医保卡。 # speaker: narrator
* [“你妈胳膊我都看见了！” # id: c04-5a # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-1 # cite: un.feature.7 un.health.principle.3 un.principle.5 # why: 一句话，把她给你看过伤这件事，当面交到了他手里。]
  “你妈胳膊我都看见了！她什么都跟我讲了，你还抵赖？” # speaker: me
  他没有看你，转过头去，看着床脚。 # speaker: narrator
  “哦。都讲了。” # speaker: son # mood: calm
  -> end_c
* [“不送也行，你给我签个字。” # id: c04-5b # q: weak # score: safety-2 legality-1 # cite: manual.report.life-threat.5 un.justice.note.5 # why: 签字撇清了你，撇不清一个没人管的病人。]
  “他烧得厉害，该送医院。不送也行，你签个拒绝治疗，出了事别找我。” # speaker: me
  他签得飞快。笔还给你，顺手把门推开，等着你出去。 # speaker: narrator
  { told:
    -> end_d_home
  - else:
    -> end_b_home
  }
* [“烧到快三十九度，等不得。” # id: c04-5c # q: best # score: safety+2 legality+1 referral+1 # cite: manual.report.life-threat.5 un.principle.5 un.feature.7 un.health.3.2 # why: 只讲病，不讲她；不吵不揭，人站在床前，车照样来。]
  你站在床前，把彭奶奶挡在身后，声音不高。 # speaker: narrator
  “今天是随访的日子。他烧到快三十九度，背上破了，人等不得。钱的事，到了卫生院有人跟你讲，没说不给治。” # speaker: me
  “……哪个要你多事。” # speaker: son # mood: suspicious
  { told:
    派出所的车就在屋后，你兜里的电话一直没有挂。 # speaker: narrator
  }
  { called:
    担架进了院子。隔壁的人伸着头看，他往边上让了一步。 # speaker: narrator
  - else:
    你当着他的面打了120，只报了年纪、体温和伤口。担架进院的时候，他往边上让了一步。 # speaker: narrator
  }
  ~ called = true
  -> c04_6
* [“你这是遗弃，要坐牢的！” # id: c04-5d # q: weak # score: safety-1 legality+0 # cite: un.principle.5 law.civil.1042 law.elderly.25 # why: 话不全错，可这会儿喊出来，他先要找的是谁告的状。]
  “你这是遗弃，要坐牢的！” # speaker: me
  “哪个跟你讲的？我妈讲的？” # speaker: son # mood: suspicious
  { not called:
    你一边跟他吵，一边打了120。 # speaker: narrator
  }
  两个人在门口顶了十来分钟，担架才进得来。彭奶奶一声也没有出。 # speaker: narrator
  ~ guarded = true
  ~ called = true
  -> c04_6

=== c04_6 ===
# point: c04-6
# title: 车上的位子
爷爷上了车。车里还能坐一个家属。 # speaker: narrator
“我跟车。娘在家看屋。” # speaker: son # mood: calm
{ guarded:
  彭奶奶低着头，站到了屋檐底下。 # speaker: narrator
- else:
  彭奶奶没有动，眼睛看着你。 # speaker: narrator
}
* [“儿子跟车好，他拿主意。” # id: c04-6a # q: taboo # score: safety-2 legality-1 # cite: un.principle.4 manual.attitude.3 un.justice.note.5 # why: 儿子当家，听着天经地义，可他就是不给饭的那个人。]
  “行，儿子跟车，好拿主意。” # speaker: me
  车门关上了。彭奶奶站在院子当中，半天没有挪脚。 # speaker: narrator
  -> c04_7
* [“您在家歇着，晚上来看您。” # id: c04-6b # q: weak # score: empathy+1 safety-1 # cite: un.principle.5 un.justice.note.5 # why: 是好意，可到晚上，院子里只有她，和回来的他。]
  “您在家歇着，我晚上来看您。” # speaker: me
  “哎。你忙你的。” # speaker: granny # mood: blank
  -> c04_7
* [“请隔壁婶子来，陪您坐坐。” # id: c04-6c # q: ok # score: safety+1 empathy+1 # cite: un.principle.5 un.feature.7 # why: 有个人陪总强些，可邻居挡不住他，也不该让邻居去挡。]
  “请隔壁婶子过来，陪您坐坐。” # speaker: me
  婶子来是来了，坐在门口剥豆子，一句话也不敢多问。 # speaker: narrator
  -> c04_7
* [“奶奶血压高，她也得去查。” # id: c04-6d # q: best # score: empathy+1 safety+2 referral+1 # cite: un.principle.5 un.principle.4 un.health.3 un.health.3.1 # why: 她也是病人。用医生的理由带她走，去不去先问她。]
  “奶奶血压一百八，我不放心，也得去查。奶奶，您愿不愿意去？” # speaker: me
  “愿意！我跟他坐！” # speaker: granny # mood: serious
  她跨上车，坐到担架边，把爷爷的手捂住了。你对儿子说，后头的路，请他骑车自己来。 # speaker: narrator
  ~ along = true
  -> c04_7

=== c04_7 ===
# point: c04-7
# title: 写在哪儿
卫生院，十一点。爷爷输上了液。你坐在护士站补记录。 # speaker: narrator
{ told:
  她儿子一到，就被派出所的人请到了别的屋，女民警方警官在走廊等你。 # speaker: narrator
- else:
  走廊那头，她儿子在打电话，说下午就把爹接回去。 # speaker: narrator
}
手机响了，是村妇联主席。 # speaker: narrator
“到底咋了？你跟我讲讲，我好记上，也跟书记通个气。” # speaker: chair # mood: concerned
* [“就写压疮发烧，别的不沾。” # id: c04-7a # q: weak # score: legality-1 record-1 # cite: law.po-impl.7 law.dv.7 un.health.6.1 # why: 病是写了，伤和话没写。将来她要凭据，病历里没有。]
  “就是压疮发烧，住几天。别的我不沾。” # speaker: me
  病历上只有五行。胳膊上的颜色，一个字也没有。 # speaker: narrator
  { told:
    -> end_d
  - else:
    -> end_b
  }
* [“照片发群里，请大家都看。” # id: c04-7b # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-2 record-2 # cite: un.feature.7 un.coordination.note.1 law.doctors.56 law.warning.23 # why: 想让村里都来管，可群里有他的叔伯，也有他自己。]
  你把拍下的背发进了村工作群，又加了一句：老太太胳膊上也是青的，请大家都看看。 # speaker: narrator
  三分钟后，群里有人回了一句：这不是彭家的吗？ # speaker: narrator
  -> end_c_group
* [“病历写全，讲多少先问她。” # id: c04-7c # q: best # score: empathy+1 safety+1 legality+1 referral+2 record+2 # cite: law.dv.7 law.po-impl.7 un.health.6.1 un.health.principle.3 un.feature.9 un.coordination.note.1 manual.report.to.2 manual.report.to.3 manual.qa.1.6.alone # why: 原话、伤、时间进病历；给谁讲多少，她点头才讲。]
  “病历我写全。能跟你讲多少，我先问她，五分钟回你。” # speaker: me
  { not along:
    她不在。你这才想起，院子里只剩她一个，赶紧请人把她接了来。她一路没有说话。 # speaker: narrator
    ~ along = true
  }
  换药室空着，你扶她进去，关上门，坐到她好的那只耳朵边，一样一样念：她的原话、伤在哪儿多大、爷爷是几点看见的、几分报的。她听一句，点一下头。 # speaker: narrator
  { not told:
    念到“报给谁”，你停住了，那一格是空的。 # speaker: narrator
    “奶奶，刚才是我不对。拿命吓人，饿病人，这两样我瞒不得，现在就报。说是我看出来的。” # speaker: me
    十一点零八分，你报了110。民警来得快，先把她儿子请到了别的屋。 # speaker: narrator
    ~ told = true
  }
  “跟主席讲得。村里旁的人，莫讲。” # speaker: granny # mood: calm
  你回了主席，请她把要紧的报给镇里；又跟她、民警、护士长定下：往后谁照看，哪天单独见她，哪个号码能打。 # speaker: narrator
  -> end_a
* [“都写上了，以后归民警管。” # id: c04-7d # q: ok # score: legality+1 record+1 # cite: law.po-impl.7 un.health.6.1 un.health.note.5.support # why: 记录有了，可谁照看、哪天再见她，没有人接过去。]
  “病历都写上了，往后的事，归民警管。” # speaker: me
  “那我这头呢？” # speaker: chair # mood: concerned
  “等通知吧。” # speaker: me
  { told:
    -> end_d
  - else:
    可那天，谁也没有给民警打过电话。 # speaker: narrator
    -> end_b
  }

=== end_a ===
爷爷住了二十天，背上长出了新肉。有一天早上，他自己把脸转向了窗户。 # speaker: narrator
她儿子的事，公安依法在办。病历派上了用场。民政安排了护理员，两位老人出院以后，白天在照料点，存折由她自己收着。 # speaker: narrator
那张不许他再打人的纸，她想了半个月，说要，村妇联照她的意思，替她向法院递了。 # speaker: narrator
下一个随访的日子，你只见她一个人。 # speaker: narrator
“医生，这回屋里不脏。你进来坐。” # speaker: granny # mood: smile # ending: c04-end-a # outcome: 这回屋里不脏
-> END

=== end_b ===
爷爷的烧退了些，儿子就来办了出院，说自己会管。没有人拦他，因为没有人报。 # speaker: narrator
八天以后，你再去，两位老人都送进了医院。救回来了，一个在内科，一个在外科，隔着一层楼。 # speaker: narrator
这一回，民警到了，民政也到了。出院以后，他们住进了镇上的照料中心，平安。 # speaker: narrator
“你看过的。你看过，我就当有人晓得了。” # speaker: granny # mood: tired
失能的病人没人管，又有那样的话，医生看见的当时就要报公安，再请妇联接上。可以从“送终”重来：先告诉她为什么，再商量怎么报。 # speaker: narrator # ending: c04-end-b # outcome: 拖下来的几天 # red: not-reported # retry: c04-4
-> END

=== end_b_home ===
爷爷还躺在那张床上。那张签了字的纸，在你的药箱里折着。 # speaker: narrator
三天以后的夜里，彭奶奶自己摸到了村口，敲开了小卖部的门。民警和救护车都来了，两位老人送进了医院，救了过来。 # speaker: narrator
出院以后，他们住进了镇上的照料中心，平安。 # speaker: narrator
“你看过的。你看过，我就当有人晓得了。” # speaker: granny # mood: tired
失能的病人没人管，又有那样的话，医生看见的当时就要报公安。可以从“送终”重来：先告诉她为什么，再商量怎么报；到了门口，人不离开床前。 # speaker: narrator # ending: c04-end-b # outcome: 拖下来的几天 # red: not-reported # retry: c04-4
-> END

=== end_b_door ===
随访表上打了一个勾：已随访，药已送。 # speaker: narrator
四天以后的夜里，隔壁打了120。爷爷烧得说不出话，彭奶奶的胳膊让医生看见了，医生报了警。两个人都救了过来。 # speaker: narrator
出院以后，他们住进了镇上的照料中心，社工每周去。你也去，她照样给你搬凳子。 # speaker: narrator
“那天你到了门口的。” # speaker: granny # mood: old
门口那股味道，按着的袖口，都在眼前，没有看，也就没有人报。可以从“堂屋门口”重来：每月都有的随访，请她陪你进去。 # speaker: narrator # ending: c04-end-b # outcome: 拖下来的几天 # red: not-reported # retry: c04-1
-> END

=== end_c ===
{ told:
  他把你推出房门，从里头上了闩。民警赶到，叫开门，她坐在地上，手护着头，伤不重。两位老人当天都送到了医院。 # speaker: narrator
- else:
  他把你推出房门，从里头上了闩。你在院外打了110，民警叫开门，她坐在地上，手护着头，伤不重。两位老人当天都送到了医院。 # speaker: narrator
}
他被带走了。两位老人后来住进了镇上的照料中心，社工每周去看。你去送药，她总说刚吃过。 # speaker: narrator
“我给你看的，你拿去骂他。” # speaker: granny # mood: eyesClosed
{ told:
  可以从“摩托车”重来：只讲病，不讲她，站在床前等车来。 # speaker: narrator # ending: c04-end-c # outcome: 给一个人看的 # retry: c04-5
- else:
  那句“一起走”，出事之前没有报。可以从“送终”重来：先报，再到门口；在门口只讲病，不讲她。 # speaker: narrator # ending: c04-end-c # outcome: 给一个人看的 # red: not-reported # retry: c04-4
}
-> END

=== end_c_group ===
照片撤得回，话撤不回。不到中午，她儿子也看见了，一层楼都听得见他喊：哪个拍的？哪个讲的？ # speaker: narrator
{ told:
  民警就在楼里，把他带走了。爷爷的病房连夜换了一间，她没有伤着。 # speaker: narrator
- else:
  护士打了110，民警把他带走了。爷爷的病房连夜换了一间，她没有伤着。 # speaker: narrator
}
出院以后，两位老人去了外镇的照料中心，人是平安的。她再不肯卷袖子量血压。 # speaker: narrator
“我就给你一个人看过。” # speaker: granny # mood: eyesClosed
{ told:
  可以从“写在哪儿”重来：伤写进病历，锁好；给谁讲多少，先问她。 # speaker: narrator # ending: c04-end-c # outcome: 给一个人看的 # retry: c04-7
- else:
  该报的，那天也一直没有报。可以从“送终”重来。 # speaker: narrator # ending: c04-end-c # outcome: 给一个人看的 # red: not-reported # retry: c04-4
}
-> END

=== end_d ===
爷爷的背一天天好了。她儿子由公安依法处理，在派出所写了保证。 # speaker: narrator
{ along:
  出院那天，没有人定下往后谁来照看。保证书贴在堂屋里，头一个月太太平平，第二个月，灶屋又上了锁。 # speaker: narrator
  “出了院，就没得人来问了。” # speaker: granny # mood: tired
- else:
  可那天傍晚，他从派出所回到家，院子里只有她一个。第二天女民警单独问到她，她袖子底下又有了新的，好在不重。 # speaker: narrator
  “你们都去看老头子了。” # speaker: granny # mood: tired
}
这回，村妇联、民政和你坐到一起，定了谁照看，哪天单独见她。她和爷爷住进了镇上的照料中心，平安。 # speaker: narrator
{ along:
  可以从“写在哪儿”重来：伤和原话写全，定下谁接着照看、哪天单独见她。 # speaker: narrator # ending: c04-end-d # outcome: 只顾了一个 # retry: c04-7
- else:
  可以从“车上的位子”重来：她也是病人，也要带走。 # speaker: narrator # ending: c04-end-d # outcome: 只顾了一个 # retry: c04-6
}
-> END

=== end_d_home ===
你前脚出院门，民警和救护车后脚就到了。那张签了字的纸，民警看了一眼，还给了你。 # speaker: narrator
爷爷还是送了医院，救过来了。可那十来分钟，屋里只有她和他。女民警单独问她的时候，她袖子底下又有了新的。 # speaker: narrator
“你走的时候，我看着你的。” # speaker: granny # mood: tired
出院以后，他们住进了镇上的照料中心，平安。可以从“摩托车”重来：人不离开床前，只讲病，不讲她。 # speaker: narrator # ending: c04-end-d # outcome: 只顾了一个 # retry: c04-5
-> END
