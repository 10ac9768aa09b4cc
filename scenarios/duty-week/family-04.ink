VAR f4_told = false

=== family_04 ===
# point: dw-04-1
# title: 问了三遍
排摸的路上，小邓领你上了五楼。龙婆婆六十六岁，从山里来带外孙阿远，七岁。女儿在外省厂里，孩子爸在附近工地。 # speaker: narrator
“他爸要接娃走，我拦不拦得住？” # speaker: long # mood: concerned
你讲了监护，讲了手续。她听完，又问了一遍；再讲，她又问。普通话她听得慢。 # speaker: narrator
* [“您感觉刚才哪个问题没有讲明白？” # id: dw-04-1a # q: best # score: empathy+2 safety+1 # cite: manual.taboo.04.say.1 manual.taboo.04 manual.listen.how.2 # why: 把没听懂放在讲的人身上；反复问，往往有话没说出来。]
  “您感觉刚才哪个问题没有讲明白？我可以再讲一下。” # speaker: me
  婆婆看看里屋的门，把声音压下来。 # speaker: narrator
  “我听得懂。我是说……他一来，娃身上就有印子。” # speaker: long # mood: concerned
  ~ f4_told = true
  -> family_04_child
* [“不是告诉你了吗，怎么还不明白？！” # id: dw-04-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.04.never.1 manual.taboo.04 # why: 嫌她听不懂，她就再也不问了；没说出来的那句，咽了回去。]
  “不是告诉你了吗，怎么还不明白？！” # speaker: me
  “……晓得了，晓得了。” # speaker: long # mood: blank
  她转身去拧抹布，拧了很久。里屋的门开着一条缝。 # speaker: narrator
  -> family_04_child
* [“这张单子上都写着，让小邓念给您听。” # id: dw-04-1c # q: weak # score: empathy+0 legality+1 # cite: manual.taboo.04 un.social.note.4 manual.listen.how.2 # why: 单子没错，可她问的不是单子上的事。]
  “这张单子上都写着，让小邓念给您听。” # speaker: me
  小邓念得很认真。她点着头，眼睛一直看着里屋的门。 # speaker: narrator
  -> family_04_child

=== family_04_child ===
# point: dw-04-2
# title: 门后的孩子
楼下一辆摩托车响，里屋“咚”的一声。阿远钻到了床和墙中间，挽着的裤腿下面，青一块紫一块。 # speaker: narrator
{ f4_told:
  “不是他爸，不是的，娃，莫怕。” # speaker: long # mood: concerned
- else:
  “他……他怕响动。” # speaker: long # mood: concerned
}
* [“阿远，腿上是怎么弄的呀？” # id: dw-04-2a # q: weak # score: empathy-1 safety+0 # cite: un.social.10 law.minors.112 manual.report.life-threat.4 # why: 语气再软，也是在问经过；留给公安来问，尽量一次问完。]
  “阿远，腿上是怎么弄的呀？” # speaker: me
  他把脸埋进膝盖里，说：“撞的。” # speaker: narrator
  -> family_04_report
* [“撩起来，让阿姨拍张照片。” # id: dw-04-2b # q: taboo # score: empathy-2 safety-1 legality-2 # cite: un.social.10 law.minors.112 # why: 孩子不是证据柜；拍照和询问由公安依法做，尽量一次完成。]
  “撩起来，让阿姨拍张照片，留个证据。” # speaker: me
  他两只手死死按住裤腿，不哭，也不出声。 # speaker: narrator
  “莫拍娃！” # speaker: long # mood: serious
  -> family_04_report
* [“阿远，没事，不是你的错。” # id: dw-04-2c # q: best # score: empathy+2 safety+1 legality+1 # cite: un.social.10 law.minors.112 manual.report.life-threat.4 # why: 只让他知道不是他的错，只问现在怕谁、安不安全。]
  你没有进去，在门边蹲了下来，跟他一般高。 # speaker: narrator
  “阿远，没事，不是你的错。那辆车走了。这会儿你怕不怕谁来？” # speaker: me
  他想了半天，伸出一根指头，往楼下指了指。 # speaker: narrator
  -> family_04_report

=== family_04_report ===
~ f4_told = false
# point: dw-04-3
# title: 疑似就报
到了楼道里，小邓把声音压低。 # speaker: narrator
“他爸星期六要来接。咱们是先摸清楚，还是……” # speaker: deng # mood: concerned
* [“先找他爸谈，查实了再报。” # id: dw-04-3a # q: taboo # red: not-reported # score: safety-2 legality-2 # cite: law.minors.11 law.report.2 manual.report.life-threat.4 law.wf-rules.5 # why: 疑似就要立即报公安，核实不是前提；先找他谈，是给他报信。]
  “先找他爸谈谈，查实了再报。” # speaker: me
  他爸笑着递烟，说男孩子皮。当晚他就来接人，婆婆堵着门不让。 # speaker: narrator
  班主任第二天一早看见孩子的腿，当场报了公安。阿远留在婆婆身边，民警上门做了记录。 # speaker: narrator
  { not gone and leaked == 0:
    ~ missed = 1
  }
  “你们昨天就知道了？” # speaker: teacher # mood: serious
  -> family_04_out
* [“我先给派出所打个电话。” # id: dw-04-3b # q: weak # score: safety+1 legality+1 record+0 # cite: law.report.2 manual.report.to.2 law.minors.11 # why: 报公安对了；上级妇联那头和婆婆这头，都还没说。]
  “我先给派出所打个电话。” # speaker: me
  电话打了。上级妇联那头，是陆姐中午对表时发现没报，才补的。 # speaker: narrator
  民警上门，婆婆吓了一跳，以为要把娃带走。阿远最后留在了她身边，红灯，天天有人看。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_04_out
* [“疑似就报，先跟婆婆讲明。” # id: dw-04-3c # q: best # score: empathy+1 safety+2 legality+2 referral+1 record+1 # cite: law.minors.11 law.report.2 manual.qa.1.5 manual.report.to.2 manual.form.4.field.5 law.report.10 # why: 立即报公安，也报上级妇联；先告诉婆婆为什么，写到几点几分。]
  你先回屋，拉婆婆到阳台上，一句一句说慢。 # speaker: narrator
  “娃身上有伤，我必须报公安，也报上级妇联。不是为了把他从您这儿带走，是不让他再挨打。” # speaker: me
  “报了，他爸还来不来？” # speaker: long # mood: concerned
  “来不来，有民警管。问娃的话，也请公安来问，尽量只问一回。” # speaker: me
  你下到楼道里打的电话：十点十二分报派出所，十点十六分报上级妇联，民政、学校也告诉了。红灯。公安受了案，三日里会给回音。 # speaker: narrator
  -> family_04_out

=== family_04_out ===
-> after_family_04
