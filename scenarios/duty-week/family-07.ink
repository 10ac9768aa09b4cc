=== family_07 ===
# point: dw-07-1
# title: 替朋友问
里间的椅子，她只坐了半边，左手一直没离开肚子。二十三岁，奶茶店员，大家叫她小蔓，孕七个月。 # speaker: narrator
“我朋友……要是没领证，挨了打，有没有地方能去？” # speaker: shiman # mood: tired
* [“你朋友跟他领证了没有？” # id: dw-07-1a # q: weak # score: legality+0 empathy+0 # cite: manual.look.how.7 manual.listen.how.1 # why: 她刚说过没领；该先问的是人怎么样。]
  “你朋友跟他，领证了没有？” # speaker: me
  “没有。……没领是不是就不归你们管？” # speaker: shiman # mood: blank
  她的手在肚子上换了个位置，皱了一下眉。 # speaker: narrator
  “不是朋友，是我。昨晚他踢了这儿一脚。从中午起，孩子就没怎么动。” # speaker: shiman # mood: tired
  -> family_07_hospital
* [“你朋友做什么了，他打她？” # id: dw-07-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.01.never.1 manual.taboo.01 un.principle.6 # why: 和“他为什么打你啊？”是一个意思：挨打的人先要认错。]
  “你朋友做什么了，他打她？……他为什么打你啊？是你吧？” # speaker: me
  “我、我把他外卖点错了……不是，是我朋友。” # speaker: shiman # mood: concerned
  她扶着桌子站起来，又慢慢坐了回去，额头上有汗。陆姐蹲到她跟前。 # speaker: narrator
  “昨晚踢的，这儿。从中午起，孩子就没怎么动。” # speaker: shiman # mood: tired
  -> family_07_hospital
* [“孩子今天，跟平时一样动吗？” # id: dw-07-1c # q: best # score: empathy+2 safety+2 # cite: law.dv.5 manual.report.life-threat.1 manual.listen.how.2 # why: 不拆穿“朋友”，先问最要紧的：人和孩子现在怎样。]
  “你朋友的事，咱们慢慢说。我先问你：孩子今天，跟平时一样动吗？” # speaker: me
  她的眼泪一下子下来了。 # speaker: narrator
  “昨晚他踢了这儿一脚。从中午起，就没怎么动。” # speaker: shiman # mood: concerned
  -> family_07_hospital

=== family_07_hospital ===
# point: dw-07-2
# title: 先去哪儿
她抬头看了看墙上的钟。 # speaker: narrator
“要不我明天产检再问问？他六点来店里接我。” # speaker: shiman # mood: concerned
* [“怀着孩子，先忍到生下来。” # id: dw-07-2a # q: taboo # score: empathy-2 safety-2 # cite: law.dv.5 manual.report.life-threat.1 un.principle.5 # why: 忍不会让孩子安全；孕期挨打，正是要特别保护的时候。]
  “怀着孩子呢，先忍忍，生下来再说。” # speaker: me
  “生下来，他就不踢了吗？” # speaker: shiman # mood: blank
  陆姐没接你的话，拿起电话叫了120。 # speaker: narrator
  -> family_07_report
* [“不等明天，我叫120陪你去。” # id: dw-07-2b # q: best # score: empathy+1 safety+2 referral+1 # cite: manual.report.life-threat.1 un.justice.3.2 law.dv.15 law.dv.7 # why: 伤和胎动都等不得；去医院，也让医生把伤写进病历。]
  “不等明天。我叫120，我陪你去。到了医院，请医生先看孩子，也把伤写进病历。” # speaker: me
  “那他六点……” # speaker: shiman # mood: concerned
  “六点他接不到你，这件事我来想办法。你只管躺着。” # speaker: me
  -> family_07_report
* [“我给你叫辆车，去看看吧。” # id: dw-07-2c # q: weak # score: safety+1 referral+1 # cite: manual.help.how.4 un.justice.3.2 # why: 方向对了，可让她一个人在车上，路上出事没有人知道。]
  “我给你叫辆车，你去医院看看，不舒服打我电话。” # speaker: me
  车到了楼下，陆姐拎着包跟了上去。 # speaker: narrator
  “她一个人，不行。” # speaker: lu # mood: serious
  你锁了柜子，也跟着去了。 # speaker: narrator
  -> family_07_report

=== family_07_report ===
# point: dw-07-3
# title: 没有那张证
到了医院，医生说胎心在，要留下观察。留观室里，她攥着被角。 # speaker: narrator
“我们没领证，是不是不算家暴？报了也没人理？” # speaker: shiman # mood: concerned
* [“没领证，我先问问能不能报。” # id: dw-07-3a # q: weak # score: safety-1 legality-1 # cite: law.dv.37 law.warning.24 manual.report.life-threat.1 # why: 同居的也参照办；问来问去，迟了两个钟头。]
  “没领证的，我先问问能不能报。” # speaker: me
  你打了三个电话问。两个钟头以后，陆姐翻出那一条，派出所和上级妇联才都报上。 # speaker: narrator
  秦警官赶到时，他已经在医院门口转了三圈，没让进。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_07_out
* [“没领证也管，两头我来报。” # id: dw-07-3b # q: best # score: empathy+1 safety+2 legality+2 referral+1 record+1 # cite: law.dv.37 law.warning.24 manual.report.life-threat.1 manual.qa.1.5 manual.report.to.2 manual.report.to.3 law.public-security.51 law.shelter.3 # why: 共同生活的参照执行；命危两头都报，先告诉她。]
  “没领证，一起过日子的，一样管。打孕妇，公安要重些处罚。这是会出人命的事，派出所和上级妇联我都得报，先跟你说。” # speaker: me
  “医院这边，不让外人问到你的床号。出院住哪儿，庇护我请民政问，去不去你定。” # speaker: me
  “……姐，你别跟我妈说我没领证，行吗？” # speaker: shiman # mood: calm
  “不说。” # speaker: me
  你到护士站里头打的，五点零八分，五点十三分，附表4写了两行。六点，秦警官在奶茶店门口等到了他。红灯。 # speaker: narrator
  -> family_07_out
* [“没领证的事，公安不好管。” # id: dw-07-3c # q: taboo # red: not-reported # score: safety-2 legality-2 empathy-1 # cite: law.dv.37 law.warning.24 manual.report.life-threat.1 law.wf-rules.11 # why: 说错了法，又没有报；这一晚她身边谁也没有。]
  “没领证的事，公安也不好管。你先养着。” # speaker: me
  “我就知道。” # speaker: shiman # mood: blank
  夜里他找到病房门口。值班医生把门锁了，报的警，人没进去。第二天上级妇联来电话问：这边怎么没报？ # speaker: narrator
  { not gone and leaked == 0:
    ~ missed = 2
  }
  -> family_07_out

=== family_07_out ===
小蔓的孩子保住了。秦警官后来办的案，没有因为“没领证”少写一行。 # speaker: narrator
-> after_family_07
