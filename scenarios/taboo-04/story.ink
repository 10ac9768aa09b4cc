# title: 彭奶奶问了三遍
# id: taboo-04
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 虐待老人
# warn: 失能老人无人照料
# minutes: 11

VAR guarded = false
VAR heard = false
VAR cared = false
VAR told_both = false
VAR late = false

-> prologue

=== prologue ===
集日上午，村妇女之家。你是村妇联主席，刚讲完医保，人散得差不多了。 # speaker: narrator
镇里十点半开会，车停在门口，按了一声喇叭。 # speaker: narrator
彭奶奶没走。七十一岁的人，这么热的天还穿着长袖，手里拎着一小袋鸡蛋，往你桌上放。 # speaker: narrator
“妹子，给你带的，莫嫌弃。” # speaker: granny # mood: smile
-> t04_1

=== t04_1 ===
# point: t04-1
# title: 第二遍
“那个卡……那个卡，咋弄来着？” # speaker: granny # mood: old
这话你刚给她讲过一遍。她一只耳朵背，侧着头看你的嘴。喇叭又响了一声。 # speaker: narrator
* [“字都写着，叫儿子念给您听。” # id: t04-1a # q: weak # score: empathy-1 safety-1 # cite: un.social.note.4 manual.taboo.04 # why: 她不识几个字，偏偏又把她推给了她最怕的那个人。]
  “单子上字都写着呢，回去叫儿子念给您听。” # speaker: me
  她把单子接过去，叠得很小，塞进袜筒里。 # speaker: narrator
  “……哎，叫他念。” # speaker: granny # mood: blank
  ~ guarded = true
  -> t04_2
* [“不是告诉你了吗，怎么还不明白？！” # id: t04-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.04.never.1 manual.taboo.04 # why: 把没听懂怪到老人头上，她就不敢再问第三遍了。]
  “不是告诉你了吗，怎么还不明白？！” # speaker: me
  她往后退了半步，脸上还在笑。 # speaker: narrator
  “我蠢，我蠢。你忙，你忙。” # speaker: granny # mood: blank
  -> t04_6
* [“您感觉刚才哪个问题没有讲明白？” # id: t04-1c # q: best # score: empathy+2 safety+1 # cite: manual.taboo.04.say.1 manual.taboo.04 un.social.note.4 manual.listen.how.1 # why: 把没讲明白揽到自己身上，坐近、说慢、说她的话。]
  你冲门外摆摆手，叫司机先走，把门带上，挪了凳子坐到她好的那只耳朵边。 # speaker: narrator
  “您感觉刚才哪个问题没有讲明白？我可以再讲一下。” # speaker: me
  你用土话，一样一样讲：拿身份证，到镇上，哪个窗口，说哪一句。讲完又让她数了一遍手指头。 # speaker: narrator
  “记得了，记得了。你不嫌我烦？” # speaker: granny # mood: smile
  “不嫌。会哪天都能开。” # speaker: me
  -> t04_2
* [“那我说慢些，您再听一遍。” # id: t04-1d # q: ok # score: empathy+1 # cite: manual.taboo.04 un.social.note.4 # why: 肯再讲一遍是好的，可没问哪里不明白，车还在催。]
  “那我说慢些，您再听一遍。” # speaker: me
  你一边讲一边看表，她一边听一边看你的表。 # speaker: narrator
  “听见了，听见了。” # speaker: granny # mood: old
  -> t04_2

=== t04_6 ===
# point: t04-6
# title: 门槛
她扶着门框，脚抬起来，又放下了。那袋鸡蛋还在你桌上。 # speaker: narrator
“鸡蛋你莫忘了吃。” # speaker: granny # mood: blank
* [“奶奶，是我没讲好，怪我。” # id: t04-6a # q: best # score: empathy+1 safety+1 # cite: manual.taboo.04.say.1 manual.taboo.04 manual.attitude.2 # why: 当场认错，把她请回来，她才有机会问那第三遍。]
  你把车打发走，出去扶住她的胳膊。她缩了一下，像是疼。 # speaker: narrator
  “奶奶，是我没讲好，怪我。您坐，您感觉刚才哪个问题没有讲明白？我可以再讲一下。” # speaker: me
  她坐了回来，半边屁股挨着凳子。 # speaker: narrator
  ~ guarded = true
  -> t04_2
* [“叫您儿子来，我跟他讲。” # id: t04-6b # q: taboo # score: empathy-1 safety-1 # cite: un.social.note.4 manual.look.how.7 manual.look.clues.1 # why: 图省事绕过她，她听见“儿子”两个字，脸就变了。]
  “叫您儿子来，我跟他讲，一讲他就懂。” # speaker: me
  “不消，不消叫他！” # speaker: granny # mood: concerned
  她走得比来时快多了。 # speaker: narrator
  -> end_d
* [“鸡蛋您拿回去，下回再来。” # id: t04-6c # q: weak # score: empathy+0 # cite: manual.look.how.7 manual.look.clues.2 # why: 客客气气送出了门，她想问的那句还在嘴里。]
  “鸡蛋您拿回去自己吃，下回再来啊。” # speaker: me
  “哎，下回。” # speaker: granny # mood: blank
  -> end_d

=== t04_2 ===
# point: t04-2
# title: 第三遍变了味
{ guarded:
  她不再看你，只看着门外那条回家的路。 # speaker: narrator
- else:
  她点着头，眼睛却没有在听，手指把袋子的绳头绕了一圈又一圈。 # speaker: narrator
}
“那……我回去，要不要紧？” # speaker: granny # mood: concerned
* [“不要紧，医保断不了的。” # id: t04-2a # q: weak # score: safety-1 # cite: manual.listen.how.2 manual.look.how.7 # why: 答得热心，答的却不是她问的。]
  “不要紧，医保断不了的，您放心回去。” # speaker: me
  “哦……断不了就好。” # speaker: granny # mood: blank
  她撑着桌沿，慢慢站起来。 # speaker: narrator
  ~ guarded = true
  -> t04_3
* [“您是不是还有别的难处？” # id: t04-2b # q: ok # score: empathy+1 safety+1 # cite: manual.listen.how.2 manual.look.how.7 # why: 听出了不对，可问得太宽，她不知道能说到哪一步。]
  “您是不是还有别的难处？” # speaker: me
  “没得，没得。就是怕回去晚了，屋里要讲。” # speaker: granny # mood: old
  屋里是谁，她没有说。 # speaker: narrator
  -> t04_3
* [“咋又绕回来了，我真得走。” # id: t04-2c # q: taboo # score: empathy-2 safety-2 # cite: manual.listen.how.2 manual.taboo.04 manual.look.how.7 # why: 第三遍问的已经不是卡了，她攒了一早上的胆子就为这句。]
  “咋又绕回来了，我真得走了，一车人等着。” # speaker: me
  “你走，你走。我也走了。” # speaker: granny # mood: blank
  -> end_d_asked
* [“‘要不要紧’，您是怕谁吗？” # id: t04-2d # q: best # score: empathy+2 safety+2 # cite: manual.listen.how.2 manual.look.how.7 manual.look.clues.1 un.health.note.4 # why: 停住，接住她自己的字眼，轻轻问到人。]
  你停住了，把凳子又挪近一点。 # speaker: narrator
  “奶奶，您说的‘要不要紧’，是怕谁吗？” # speaker: me
  她的嘴动了动，眼泪先下来了。你等着，没有催。 # speaker: narrator
  “怕我屋里伢子。打一下，不给饭，也不是天天。存折两张，都在他手里。” # speaker: granny # mood: tired
  “您肯说出来，不容易。打人、不给饭，这都是家庭暴力，是违法的，错不在您。” # speaker: me
  ~ heard = true
  ~ guarded = false
  -> t04_3

=== t04_3 ===
# point: t04-3
# title: 袖子
她抬手擦脸，袖子滑上去一截，胳膊上一块青、一块紫，有新有旧。她赶紧往下拽。 # speaker: narrator
{ heard:
  “这个是碰的……老头子瘫在床上，三天没吃顿热的了。伢子不在屋，灶屋上了锁。” # speaker: granny # mood: concerned
- else:
  “碰的。老头子三天没吃顿热的了，伢子不在屋。” # speaker: granny # mood: old
}
你记得，她老伴瘫了两年，翻身都要人帮。 # speaker: narrator
* [“养儿防老，儿子也有难处。” # id: t04-3a # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.look.clues.1 manual.report.life-threat.5 manual.listen.how.1 # why: 劝她体谅打她的人，等于告诉她再说也没用。]
  “养儿防老，儿子在外头奔，也有难处，您多体谅。” # speaker: me
  “是，是，他难。” # speaker: granny # mood: blank
  她把袖口攥在手心里，再没有松开。 # speaker: narrator
  ~ guarded = true
  -> t04_4
* [“爷爷这会儿有人在吗？” # id: t04-3b # q: best # score: empathy+1 safety+2 legality+1 referral+1 record+1 # cite: manual.report.life-threat.5 manual.look.clues.1 manual.look.clues.2 manual.look.groups.3 manual.report.to.1 manual.qa.1.1 manual.listen.how.3 un.principle.5 # why: 心疼她，也马上想到床上那个人，当时就有人去看。]
  “身上这个我看着心疼。家里爷爷现在有人在吗？吃没吃、翻没翻身？” # speaker: me
  “没得人。昨夜我翻他，翻不动，伢子不许我喊人。” # speaker: granny # mood: concerned
  “那我现在请村医去看爷爷，就说是例行随访，不提您来过，行不行？” # speaker: me
  她想了一会儿，点点头，说院门没有闩。 # speaker: narrator
  你给村医和网格员打了电话，又报了村支书，只说爷爷没人照看。等信的工夫，你问她头一回、最近一回、最厉害的一回，她愿意答的才记，用她的原话，还注了时间。 # speaker: narrator
  ~ guarded = false
  -> t04_7
* [“我下午路过，去看一眼。” # id: t04-3c # q: weak # score: none # cite: manual.report.life-threat.5 manual.listen.after.1 # why: 答应得实在，可三天没吃的人等不到下午。]
  “我下午开完会路过，去看一眼。” # speaker: me
  “下午……也要得。” # speaker: granny # mood: tired
  -> t04_4
* [“胳膊给我看看，疼不疼？” # id: t04-3d # q: ok # score: empathy+1 safety+1 # cite: manual.look.clues.2 manual.attitude.2 # why: 看见了她的伤，可床上那个人，此刻还没有人管。]
  “胳膊给我看看，疼不疼？谁弄的？” # speaker: me
  她让你看了，看完自己把袖子放下来。 # speaker: narrator
  “不疼了。……你莫去讲。” # speaker: granny # mood: concerned
  -> t04_4

=== t04_7 ===
# point: t04-7
# title: 村医的电话
二十分钟后，村医打来了。彭奶奶把好的那只耳朵凑过来。 # speaker: narrator
“人是醒的，嘴唇干得起皮，背上压红了一大块，有点烧。得送卫生院。家里人签字怎么办？” # speaker: doctor # mood: serious
* [“你先喂点粥，等儿子回来。” # id: t04-7a # q: weak # score: safety-1 # cite: manual.report.life-threat.5 un.justice.note.5 # why: 又把老人的命，交回给了不管他的人。]
  “你先喂点粥，等他儿子回来再说。” # speaker: me
  “……行吧，我守到中午。” # speaker: doctor # mood: concerned
  彭奶奶没说话，把你的衣角拉住了。 # speaker: narrator
  -> t04_4
* [“我打给他儿子，叫他签字。” # id: t04-7b # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 un.feature.7 manual.report.life-threat.5 # why: 奶奶就在旁边，她做得了主；这一打，先惊动了打人的人。]
  “我打给他儿子，叫他回来签字。” # speaker: me
  “谁叫你们进我家的？” # speaker: son # mood: serious
  那头摔了电话。过了一会儿，村医说，门口来了个亲戚，拦着不让抬人。彭奶奶的脸一下没了血色。 # speaker: narrator
  ~ guarded = true
  -> t04_4
* [“先送。奶奶在，她做得主。” # id: t04-7c # q: best # score: empathy+1 safety+2 referral+2 # cite: manual.report.life-threat.5 manual.attitude.3 un.feature.9 un.principle.4 un.justice.note.5 # why: 人命不等签字，老伴就在身边，先问她，送医有人跟。]
  “先送，费用回头再说。奶奶就在我旁边，我问她。” # speaker: me
  “奶奶，送爷爷去卫生院，您说呢？” # speaker: me
  “送！我跟他去！” # speaker: granny # mood: serious
  网格员跟着车，你陪彭奶奶坐另一辆。到卫生院，爷爷输上了液。医生问过她，也看了胳膊，写进了病历。 # speaker: narrator
  “他睁眼看我了。” # speaker: granny # mood: smile
  ~ cared = true
  -> t04_4
* [“你先守着，缺啥跟我说。” # id: t04-7d # q: ok # score: safety+1 # cite: manual.report.life-threat.5 manual.help.whom.1 # why: 有人守着比没人强，可该送医的，不能停在家里。]
  “你先守着，缺啥跟我说。” # speaker: me
  “守得了一时，守不了一夜。” # speaker: doctor # mood: concerned
  -> t04_4

=== t04_4 ===
# point: t04-4
# title: 他要来了
{ cared:
  卫生院的走廊里，她兜里那部老人机响了。 # speaker: narrator
- else:
  她兜里那部老人机响了，铃声大得吓人。 # speaker: narrator
}
是她儿子。她捧着手机，像捧着一块烧红的炭，直朝你摇手。 # speaker: narrator
“莫说我来过！他讲了，再出去讲，就叫我们两个一起走。” # speaker: granny # mood: concerned
* [“您先去我家，躲上一晚。” # id: t04-4a # q: weak # score: empathy+1 safety-1 referral-1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.3 # why: 心热，可没有报，没人拦他，她也不能总躲着。]
  “不接。您先去我家，躲上一晚。” # speaker: me
  “那你莫跟人讲。” # speaker: granny # mood: concerned
  -> t04_8
* [替她接起来：“你妈在告你状。” # id: t04-4b # q: taboo # red: disclosed # score: empathy-2 safety-2 legality-2 # cite: un.feature.7 un.principle.5 un.coordination.note.1 manual.report.life-threat.2 law.po-impl.4 # why: 想替她出气，却把她来过、说过、人在哪儿，全交给了他。]
  “你妈在我这儿告你状呢！你像不像个当儿子的？” # speaker: me
  那头半天没有声音。 # speaker: narrator
  “在你那儿啊。好，我来接她。” # speaker: son # mood: calm
  彭奶奶靠着墙，慢慢蹲了下去。 # speaker: narrator
  -> end_c
* [“我不说您来过，可这得报。” # id: t04-4c # q: best # score: empathy+1 safety+2 legality+2 referral+2 # cite: manual.report.life-threat.2 manual.report.life-threat.5 manual.report.to.2 manual.report.to.3 manual.qa.1.4.report manual.qa.1.5 manual.help.contact.civil-affairs un.principle.5 un.feature.7 law.dv.23 law.po.2 law.po.3 law.wf-rules.11 # why: 先应下不牵出她，再说明为什么必须报，怎么上门一起商量。]
  “我不说您来过。可爷爷没人照看，他又放了那样的话，这是要命的事，我必须报派出所，也报上级妇联。怎么上门才不牵到您，咱们商量。” # speaker: me
  “电话接不接，您定。” # speaker: me
  她把手机扣在腿上，让它响完了。 # speaker: narrator
  { cared:
    “就说是……老头子住院，你们来问病？” # speaker: granny # mood: concerned
    “行。民警和民政到卫生院来，就说看病人。您今晚陪着爷爷，护士站有人，民警留电话。” # speaker: me
  - else:
    “就说是……村医去看老头子，看出来的？” # speaker: granny # mood: concerned
    “行。民警、民政跟村医一道上门，先看爷爷，该送医就送。您先不回去，我陪着您。” # speaker: me
  }
  “您年纪大了，自己申请不了的，妇联、民政可以照您的意思，替您向法院申请人身安全保护令，不许他再打您、吓您。存折的事，我请司法所帮您问。样样您说了算。” # speaker: me
  { heard:
    “我说了算……好些年没人这么讲了。” # speaker: granny # mood: smile
  - else:
    “妹子，我那个胳膊，不是碰的。” # speaker: granny # mood: tired
    “我晓得。打您，不给饭，都是违法的，错不在您。您肯说，不容易。” # speaker: me
  }
  十点五十一分，你报了派出所；十点五十七分，报了上级妇联。民政接了电话，说带着轮椅来。 # speaker: narrator
  ~ told_both = true
  ~ cared = true
  -> t04_5
* [“您莫管，我来打派出所。” # id: t04-4d # q: ok # score: empathy-1 safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 报公安没错，可没跟她商量怎么上门，也漏了上级妇联。]
  “您莫管，我来打派出所。” # speaker: me
  “你莫打！他晓得是我讲的！” # speaker: granny # mood: concerned
  { cared:
    民警到得快，站在走廊里大声问，谁是彭家的。一层楼的人都看着她。 # speaker: narrator
  - else:
    民警到得快，站在彭家院子里喊她儿子的名字，隔壁都出来看。 # speaker: narrator
  }
  “没得事，没得事，是我自己碰的。” # speaker: granny # mood: blank
  民警记了几句，留了电话，走了。 # speaker: narrator
  ~ guarded = true
  -> t04_5

=== t04_8 ===
# point: t04-8
# title: 一碗面
天擦黑，你家灶屋里，面坨了，她一筷子也没有动。 # speaker: narrator
{ cared:
  “老头子在卫生院，我伢子要是寻了去……” # speaker: granny # mood: concerned
- else:
  “老头子一个人在床上，这会儿没得人。” # speaker: granny # mood: concerned
}
* [“怪我没想全，现在就报。” # id: t04-8a # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.qa.1.5 manual.report.life-threat.2 manual.report.life-threat.5 manual.report.to.2 manual.report.to.3 manual.qa.1.4.report # why: 好心补不了要命的事；讲明白，当她的面两头都报。]
  “怪我没想全。他那句话，爷爷那个样子，都是要命的事，派出所和上级妇联，我都得报，不瞒您。跟他不提您来过，就说是村医随访看出来的。” # speaker: me
  “……那就报。老头子等不得。” # speaker: granny # mood: solemn
  六点二十分，你报了派出所；六点二十六分，报了上级妇联。 # speaker: narrator
  { cared:
    民警去了卫生院，爷爷换到了护士站对面的病房。 # speaker: narrator
  - else:
    七点不到，救护车的灯照进了村口。爷爷躺在上头，盖着干净的被子。 # speaker: narrator
  }
  ~ told_both = true
  ~ cared = true
  -> t04_5
* [“等他气消了，我送您回去。” # id: t04-8b # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 manual.report.life-threat.2 law.wf-rules.11 # why: 打人不是因为生气，气消了也还会来；这是送她回险处。]
  “母子没有隔夜仇，等他气消了，我送您回去。” # speaker: me
  “我自己走。” # speaker: granny # mood: blank
  她把你给的围裙解下来，叠好了。 # speaker: narrator
  -> end_b
* [“我给爷爷送碗热饭过去。” # id: t04-8c # q: weak # score: empathy+1 # cite: manual.attitude.3 manual.report.life-threat.5 # why: 一碗饭是暖的，可明天、后天呢？该报的还是没报。]
  “我给爷爷送碗热饭过去。” # speaker: me
  爷爷吃了小半碗，你替他掖好了被子。 # speaker: narrator
  彭奶奶在你家坐了一夜。天没亮，她自己走了。 # speaker: narrator
  -> t04_5

=== t04_5 ===
# point: t04-5
# title: 村规也要想
第二天一早，村规修订的稿子摊在你桌上，下午开会。 # speaker: narrator
{ told_both:
  爷爷在卫生院退了烧，彭奶奶守在床边。她儿子还在派出所。 # speaker: narrator
- else:
  彭奶奶那头，还没有新的消息。 # speaker: narrator
}
“主席，彭家这个事，咋记、咋办？” # speaker: colleague # mood: concerned
* [“写一句已走访，就行了。” # id: t04-5a # q: weak # score: none # cite: manual.record.case.1 manual.form.4 # why: 三个字里没有伤，没有那句话，也没有下一回。]
  “写一句已走访，就行了。” # speaker: me
  本子上多了一行，墨水还没干，就翻过去了。 # speaker: narrator
  { told_both:
    -> end_e
  - else:
    -> end_b
  }
* [“开大喇叭，点名说说他。” # id: t04-5b # q: taboo # score: empathy-1 safety-2 record-1 # cite: un.feature.7 un.principle.5 manual.speak.meeting.3 # why: 解气，可全村都知道是谁家，他也知道是谁说的。]
  “开大喇叭，点名说说他，看他还有没有脸。” # speaker: me
  喇叭响了三遍。卖豆腐的、打牌的，都停下来听。 # speaker: narrator
  -> end_c_horn
* [“表补齐，村规加条，不点名。” # id: t04-5c # q: best # score: empathy+1 referral+1 record+2 # cite: manual.think.rules.1 manual.think.rules.4 manual.form.3 manual.form.4 manual.form.4.field.5 manual.form.4.field.6 manual.speak.meeting.3 manual.record.how.3 manual.qa.1.6.alone # why: 人进附表3，事进附表4，村规管大家，不把这一家推出去。]
  { not told_both:
    填到“报告给谁”，你的笔停住了。 # speaker: narrator
    “该报的两头没报全，是我的疏忽。现在就报。” # speaker: me
    八点零四分，派出所这头报全了；八点零九分报了上级妇联。民警、民政跟着村医，以看病人的名义去看了两位老人。她儿子不在跟前的时候，女民警才跟彭奶奶讲明白：为什么必须报，往后怎么护着她。 # speaker: narrator
    ~ late = true
    ~ told_both = true
  }
  “附表3把这一户添上，附表4写全：她的原话，几时几分报给谁。回访趁集日量血压，在里间，只见她一个人。” # speaker: me
  “村规加一条：不准不养老人，不准打骂老人。不点哪一户，先拿到妇女议事会上，听大家怎么说。” # speaker: me
  “要得。这条该加的，不止一家。” # speaker: colleague # mood: solemn
  -> end_a
* [“附表4填全，村规不掺和。” # id: t04-5d # q: ok # score: record+1 # cite: manual.form.4 manual.form.4.field.6 manual.think.rules.1 # why: 记录是全的，可没有回访的日子，别家的老人也还是那样。]
  “附表4填全，村规是书记的事，咱不掺和。” # speaker: me
  { told_both:
    两个时间、两个单位都写上了。哪天去看她，谁去，没有写。 # speaker: narrator
    -> end_e
  - else:
    “报告给谁这一栏，写不满啊。” # speaker: colleague # mood: concerned
    “有几个写几个。” # speaker: me
    -> end_b
  }

=== end_a ===
{ late:
  电话晚了一天，还来得及。爷爷在卫生院有人守着，半个月后能坐起来了。 # speaker: narrator
- else:
  爷爷在卫生院住了半个月，背上的红印消了，能坐起来了。 # speaker: narrator
}
她儿子被公安依法处理了。两位老人白天在村里的日间照料点，晚上有护理员上门，存折由她自己收着。 # speaker: narrator
保护令，她想了几天，点了头，妇联照她的意思替她递了申请。 # speaker: narrator
村规加上了那一条，一户也没有点。 # speaker: narrator
两个月后的集日，她又来了，拎着一小袋鸡蛋，你照旧请她拿回去。 # speaker: narrator
“妹子，那个卡，到底咋弄来着？这回真是问卡。” # speaker: granny # mood: smile # ending: t04-end-a # outcome: 这回真是问卡
-> END

=== end_b ===
{ cared:
  爷爷退了烧，儿子来办出院，说自己会管。公安和上级妇联，两头到那时也没有报齐，没有人拦他。 # speaker: narrator
- else:
  话问过几句，人也看过一眼。公安和上级妇联，两头到最后没有报齐。 # speaker: narrator
}
一个星期后，村医上门，爷爷已经脱水得厉害，当即送了医院。住了二十天，好转了。 # speaker: narrator
民警单独见到了彭奶奶，她袖子底下又添了新的。她住进了庇护所，离爷爷的病房不远。 # speaker: narrator
{ heard:
  “怕哪个，我都跟妹子讲了的。” # speaker: granny # mood: tired
- else:
  “我问过的，回去要不要紧。” # speaker: granny # mood: tired
}
失能的老人没人照看，又有那样的话，听见的当时就要报。可以从“他要来了”重来：讲明必须报，怎么上门跟她商量。 # speaker: narrator # ending: t04-end-b # outcome: 一顿饭 # red: not-reported # retry: t04-4
-> END

=== end_c ===
{ cared:
  他到得比你想的快，说接爹娘回家，连爷爷也抬上了车，谁也没拦住。 # speaker: narrator
- else:
  他到得比你想的快，说接娘回家，谁也没拦住。 # speaker: narrator
}
从那天起，彭奶奶没有再出过院门。第三天，村医敲不开门，报了派出所。民警进去，把两位老人送到了医院，都救了过来。 # speaker: narrator
“电话是你接的。” # speaker: granny # mood: eyesClosed
她看了你一会儿，把脸转了过去。 # speaker: narrator
两位老人后来住进了镇上的养老院，社工每周去，她跟社工说话。 # speaker: narrator
她说了“莫说我来过”。可以从“他要来了”重来：她来过这件事，一个字也不说；该报的，两头都报。 # speaker: narrator # ending: t04-end-c # outcome: 院门关上了 # red: not-reported # retry: t04-4
-> END

=== end_c_horn ===
{ told_both:
  喇叭里的话传到了卫生院，满村都在打听。她儿子从派出所出来，头一件事就是去病房找她。护士打了民警留的电话，人拦住了，她没有伤着。 # speaker: narrator
- else:
  喇叭响过以后，她儿子把院门从里头闩上了，谁敲也不开。第三天，派出所上门才见到人，两位老人送到了医院，都救了过来。 # speaker: narrator
}
“满村都晓得了。我往后咋去赶集？” # speaker: granny # mood: eyesClosed
她后来搬到镇上，离爷爷近，社工每周去看她。 # speaker: narrator
{ told_both:
  可以从“村规也要想”重来：规矩定给全村人，这一家一个字也不点。 # speaker: narrator # ending: t04-end-c # outcome: 院门关上了 # retry: t04-5
- else:
  该报的两头，到那时也没有报齐。可以从“他要来了”重来。 # speaker: narrator # ending: t04-end-c # outcome: 院门关上了 # red: not-reported # retry: t04-4
}
-> END

=== end_d ===
她走了。桌上那袋鸡蛋，一个也没有破。 # speaker: narrator
六天后，村医去随访，才看见床上的爷爷和她的胳膊，报了派出所。爷爷送了医院，她跟着去了，两个人都在好转。 # speaker: narrator
民警问她，先前跟谁讲过没有。 # speaker: narrator
“没讲出口。人家忙。” # speaker: granny # mood: old
大热天的长袖，问了又问的话，都在眼前，没有人报出去。可以从“第二遍”重来：问她哪里没讲明白，再讲一遍。 # speaker: narrator # ending: t04-end-d # outcome: 没接住的一问 # red: not-reported # retry: t04-1
-> END

=== end_d_asked ===
车赶上了，会没有迟到。 # speaker: narrator
六天后，村医去随访，才看见床上的爷爷和她的胳膊，报了派出所。爷爷送了医院，她跟着去了，两个人都在好转。 # speaker: narrator
民警问她，先前跟谁讲过没有。 # speaker: narrator
“我问过，回去要不要紧。第三遍，人家就烦了。” # speaker: granny # mood: old
第三遍问的，已经不是那张卡，也就没有人替她报。可以从“第三遍变了味”重来：停下来，问一句，是怕谁吗。 # speaker: narrator # ending: t04-end-d # outcome: 没接住的一问 # red: not-reported # retry: t04-2
-> END

=== end_e ===
爷爷出了院，她儿子在派出所写了保证，公安依法处理过了。头一个月，屋里太太平平。 # speaker: narrator
没有人定下哪天去看她。第二个月，存折又到了儿子手里，灶屋又上了锁。 # speaker: narrator
她记得你的号码，借隔壁的电话打来了。 # speaker: narrator
“妹子，你上回讲的，照我的意思办……还算数不？” # speaker: granny # mood: concerned
算数。民警当天就去了，她和爷爷住进了镇上的照料中心，平安。 # speaker: narrator
可以从“村规也要想”重来：附表3、附表4都补齐，约好单独回访的日子，再想想别家的老人。 # speaker: narrator # ending: t04-end-e # outcome: 太平了一个月 # retry: t04-5
-> END
