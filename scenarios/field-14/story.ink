# title: 大厅里的三部手机
# id: field-14
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 集体来访与未经同意的拍摄
# warn: 伤害性命的威胁
# minutes: 13

VAR heated = false
VAR seated = false
VAR told_both = false
VAR reply = false
VAR posted = false
VAR exposed = false
VAR bus = false

-> prologue

=== prologue ===
镇便民大厅，星期二上午十点。你是镇妇联主席，正在给一位抱孩子的妇女填表，后面还坐着一位等着的大娘。 # speaker: narrator
门外停下两辆面包车，一下进来八个人。三部手机举着，镜头朝着你。 # speaker: narrator
“晓芳家里的，来了七口！她让男人打成那样，上个月报的，到现在没下文！” # speaker: uncle # mood: serious
晓芳的事，是你经手的。她在哪儿，这个大厅里只有你知道。 # speaker: narrator
-> f14_1

=== f14_1 ===
# point: f14-1
# title: 镜头
走在最前头的年轻人戴着鸭舌帽，胸口挂个牌子，字很小。 # speaker: narrator
“我是媒体的，现场直播。主席，说说吧，人呢？” # speaker: media # mood: suspicious
抱孩子的妇女把脸转过去，用围巾挡住了孩子。 # speaker: narrator
* [“不准拍！你是哪来的？” # id: f14-1a # q: taboo # score: empathy-2 legality-1 # cite: manual.taboo.03.never.1 manual.taboo.03 # why: 又是命令又是质问，镜头要的正是这一幕，火一下就起来了。]
  “不准拍！你是哪来的？” # speaker: me
  “家人们听听，这态度！” # speaker: media # mood: smile
  三部手机都凑近了。那边，孩子吓哭了。 # speaker: narrator
  ~ heated = true
  -> f14_2
* [“请您不要这样，先听我说一句。” # id: f14-1b # q: best # score: empathy+1 safety+1 legality+2 # cite: manual.taboo.03 manual.taboo.03.say.1 manual.taboo.03.say.2 manual.speak.style.1 un.feature.7 # why: 不喝不夺，讲清是为了每个人的隐私，先把别的来访者护住。]
  “这里是工作场所，请您不要这样。” # speaker: me
  镜头没放下。你转身，先请抱孩子的妇女和大娘到里间坐，小乔把门带上。 # speaker: narrator
  “到妇联来的群众都有个人的问题要咨询求助，我们要保护每个人的隐私，您这样做会侵犯别人的隐私权。请不要录音录像。” # speaker: me
  有一部手机垂下去了，是个五十来岁的妇女。她有点不好意思。 # speaker: narrator
  -> f14_2
* [先回办公室，把门关上等一等 # id: f14-1c # q: weak # score: empathy-1 # cite: manual.taboo.03 manual.report.attention.3 # why: 躲开了镜头，可把别的来访者留在了里头，人也更有气。]
  你抱起桌上的材料，快步进了办公室，锁上门。 # speaker: narrator
  “跑了！大家看见没有，跑了！” # speaker: media # mood: smile
  抱孩子的妇女还坐在那儿。过了五分钟，你只好又出来。 # speaker: narrator
  ~ heated = true
  -> f14_2
* [“有话好好说，手机先收一收。” # id: f14-1d # q: ok # score: empathy+1 # cite: manual.taboo.03 manual.speak.style.1 # why: 口气是好的，可没讲为什么，也没把另外两位先请进里间。]
  “有话好好说，手机先收一收。” # speaker: me
  “收了你就不认账了。” # speaker: uncle # mood: suspicious
  抱孩子的妇女自己站起来，贴着墙，走了。她的表才填了一半。 # speaker: narrator
  -> f14_2

=== f14_2 ===
# point: f14-2
# title: 我有权监督
{ heated:
  大厅里嗡嗡的，办别的事的人也围了过来。 # speaker: narrator
- else:
  鸭舌帽的手机还举着，差一点碰到你的脸。 # speaker: narrator
}
“公共场所，我有权监督。你凭什么不让拍？今天不给个说法，全网见。” # speaker: media # mood: serious
镇党委卫书记和派出所席警官从楼上下来了，站在楼梯口看着你。 # speaker: narrator
* [“席警官，帮我把他请出去。” # id: f14-2a # q: ok # score: safety+1 empathy-1 # cite: manual.report.attention.2 manual.taboo.03 # why: 不听劝阻的可以请民警出面，可头一招就撵人，亲属会跟着急。]
  “席警官，帮我把他请出去。” # speaker: me
  “先别动气。同志，你跟我到门口说。” # speaker: xi # mood: calm
  鸭舌帽退到门边，手机没放下。大伯的脸沉了下来。 # speaker: narrator
  -> f14_3
* [伸手去挡镜头，把手机拿过来 # id: f14-2b # q: taboo # score: empathy-1 safety-1 legality-2 # cite: manual.taboo.03 manual.report.attention.2 manual.speak.style.1 # why: 夺手机既不合法，也给了他们最想要的那一段画面。]
  你伸手一挡，手机掉在地上，屏碎了。 # speaker: narrator
  “打人了！妇联打人了！” # speaker: media # mood: serious
  后头那两部，把这一下拍得清清楚楚。 # speaker: narrator
  -> end_d
* [“那就拍吧，我对着镜头答。” # id: f14-2c # q: weak # score: legality-1 safety-1 # cite: un.feature.7 manual.report.attention.1 # why: 显得坦荡，可对着直播答一个人的家暴，句句都在往外漏。]
  “那就拍吧，我没什么不能说的。晓芳的事，我们上个月……” # speaker: me
  “主席。” # speaker: xi # mood: serious
  席警官只叫了一声，你停住了。名字已经播出去了。 # speaker: narrator
  -> f14_3
* [“您的意见，我照样接着听。” # id: f14-2d # q: best # score: empathy+1 legality+1 referral+1 # cite: manual.taboo.10.say.1 manual.taboo.03 manual.report.attention.1 manual.report.attention.2 manual.report.attention.3 manual.report.attention.4 # why: 监督他的，听照样听；采访另有人答，亲属的话不对镜头说。]
  “您要监督，可以。我可以帮你反映问题。采访的事，留下单位和电话，镇里专门有人答复您。” # speaker: me
  “可这家人的伤心事，我不对着镜头问。大伯，换作是您闺女，您愿意吗？” # speaker: me
  大伯看看手机，又看看鸭舌帽。 # speaker: narrator
  “……先关了，谈完再说。” # speaker: uncle # mood: tired
  你朝小乔点了点头。她进里间打电话。十点一刻，带媒体、集体来、录像不听劝、说要上网，四样都先报给了上级妇联。 # speaker: narrator
  ~ heated = false
  -> f14_3

=== f14_3 ===
# point: f14-3
# title: 谁来谈
“我们要见书记！你一个妇联，说了算吗？” # speaker: uncle # mood: serious
卫书记往前走了一步。后面的人一下都拥上来，七嘴八舌，谁说的也听不清。 # speaker: narrator
最后头站着个五十来岁的妇女，说是晓芳的舅妈，一句话没讲。还有个说是表哥的，一直在看墙上的值班表。 # speaker: narrator
* [“我们领导很忙的，没空见你。” # id: f14-3a # q: taboo # score: empathy-2 referral-1 # cite: manual.taboo.10.never.1 manual.taboo.10 # why: 书记就站在那儿，这句话等于说他们家的事不值一提。]
  “我们领导很忙的，没空见你。” # speaker: me
  “没空？那不是站着吗！” # speaker: uncle # mood: serious
  卫书记的脸一下红了。人群又往前挤了半步。 # speaker: narrator
  ~ heated = true
  -> f14_4
* [“您说的我知道，正在办呢。” # id: f14-3b # q: weak # score: none # cite: manual.taboo.10 manual.speak.style.2 # why: 三个字挡回去了，他们想问的那一句，还是没有人听见。]
  “您说的我知道，正在办，等通知吧。” # speaker: me
  “等，等一个月了！” # speaker: uncle # mood: serious
  -> f14_4
* [“请两位坐下，一条一条说。” # id: f14-3c # q: best # score: empathy+2 legality+1 record+2 # cite: manual.taboo.10 manual.taboo.10.say.2 manual.ask.what.2 manual.report.attention.3 manual.listen.what.3 law.dv.13 # why: 派代表坐下，先问最想知道什么，逐项记，念一遍给他们听。]
  “请推两位坐下，书记也在，一条一条说。我们可以一起看看还有什么解决问题的好办法。别的亲戚到会议室喝口水，小乔陪着。” # speaker: me
  大伯坐下了，舅妈也坐下了。表哥想挤进来，让小乔请走了。 # speaker: narrator
  “大伯，您最想知道哪一样？” # speaker: me
  “人活着没有。打她的人，你们罚了没有。” # speaker: uncle # mood: tired
  你写了两行，念给他听。他点头，眼圈红了。 # speaker: narrator
  ~ seated = true
  -> f14_4
* [“书记在，您直接跟书记讲。” # id: f14-3d # q: ok # score: empathy+1 # cite: manual.taboo.10 manual.report.to.1 # why: 没有拦着他们见领导，可七张嘴一起讲，书记也没法听。]
  “书记在，您直接跟书记讲。” # speaker: me
  七个人一起开了口。讲了十分钟，卫书记本子上只记下两个字：没下文。 # speaker: narrator
  -> f14_4

=== f14_4 ===
# point: f14-4
# title: 到哪一步了
{ seated:
  大伯把茶杯转了半圈，声音低下来。 # speaker: narrator
- else:
  大伯的嗓门盖过了所有人。 # speaker: narrator
}
“就一句实话：到哪一步了？人在哪儿？我弟弟走得早，晓芳是我看着大的。” # speaker: uncle # mood: concerned
他的手在抖，不像是装的。 # speaker: narrator
* [“放心，她在隔壁镇挺好的。” # id: f14-4a # q: taboo # red: disclosed # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 law.po-impl.4 law.warning.23 # why: 心一软，就把去处说了大半；听见的七个人，真假还没认定。]
  “您放心，她在隔壁镇，有吃有住，挺好的。” # speaker: me
  “隔壁镇啊。” # speaker: cousin # mood: calm
  那个表哥不知什么时候站到了门口，低头按着手机。 # speaker: narrator
  -> end_c
* [“这是保密的，什么都不能讲。” # id: f14-4b # q: weak # score: safety+1 empathy-1 # cite: un.justice.note.4 un.feature.7 # why: 守住了她，可程序、时限、往哪儿反映，本来都是能讲的。]
  “这是保密的，什么都不能讲。” # speaker: me
  “什么都不能讲，那就是什么都没办！” # speaker: uncle # mood: serious
  -> f14_5
* [“人平安。别的，我不好多说。” # id: f14-4c # q: weak # score: empathy+1 safety-1 # cite: un.feature.7 un.justice.note.4 # why: 让人宽心，却等于认了你们见得着她；她愿不愿意，没问过。]
  “人平安。别的，我不好多说。” # speaker: me
  门口有人接了一句。 # speaker: narrator
  “那就是你们见得着她？” # speaker: cousin # mood: suspicious
  是那个表哥。你没有答。 # speaker: narrator
  -> f14_5
* [“怎么办的能讲，在哪儿不能。” # id: f14-4d # q: best # score: empathy+1 safety+2 legality+2 referral+1 # cite: un.justice.note.4 un.feature.7 law.po-impl.4 law.warning.12 law.dv.28 law.dv.13 manual.speak.help.3 # why: 程序、时限、往哪儿反映都讲清；人和地址一个字不提。]
  “怎么办的，能讲；人在哪儿，跟谁我都不讲。你们关心她，最好的办法，是不让人知道她在哪儿。” # speaker: me
  “席警官在，请他说说这一类事一般怎么走。” # speaker: me
  “够得上处罚、立案的，依法处罚、立案；够不上、出了告诫书的，送交以后七天里派出所头一回上门查访，往后每三个月一回。办得不满意，可以向上级公安机关反映。” # speaker: xi # mood: calm
  “法院的保护令，受理以后七十二小时里定，紧急的二十四小时。她自己办没办，得她来讲。” # speaker: me
  大伯听得很慢，叫舅妈记在手心里。 # speaker: narrator
  -> f14_5

=== f14_5 ===
# point: f14-5
# title: 表哥的一袋子衣裳
表哥不知什么时候到了跟前，提着一个大袋子，说话很客气。 # speaker: narrator
“主席，晓芳走得急，厚衣裳都没带。您别告诉我在哪儿，就说坐几路车，我放门口就走，她一看就知道是我。” # speaker: cousin # mood: smile
袋子口敞着，最上头是一件新羽绒服，吊牌还在。 # speaker: narrator
* [“坐九路，到头那个院子就是。” # id: f14-5a # q: taboo # red: disclosed # score: safety-2 legality-2 # cite: un.feature.7 law.po-impl.4 un.coordination.note.1 # why: 不问地址问车次，是一回事；人是真是假，还没有认定。]
  “坐九路，到头那个院子就是。放下就走啊。” # speaker: me
  “哎，放下就走。” # speaker: cousin # mood: smile
  他走得很急，羽绒服都忘了拿稳。 # speaker: narrator
  ~ bus = true
  -> end_c
* [“先问问她，愿不愿意听您的。” # id: f14-5b # q: best # score: empathy+1 safety+2 legality+1 # cite: un.feature.7 un.social.note.4 law.po-impl.4 un.principle.5 # why: 话和东西都由她挑；路、车、远近，一样也不漏。]
  “在哪儿、怎么走，我都不说，您别见怪，对谁都一样。” # speaker: me
  “东西请您拿回去，她不缺。要带话，您把名字和话写下来。我先问她愿不愿意听，她挑哪句是哪句；不愿意，我也照实告诉您。” # speaker: me
  舅妈写了两行，大伯写了一行。轮到表哥，他笑了笑，没有写。 # speaker: narrator
  “我也没啥话。” # speaker: cousin # mood: blank
  席警官看了他一眼，把这一句记下了。 # speaker: narrator
  -> f14_6
* [“放我这儿吧，我给她送去。” # id: f14-5c # q: weak # score: empathy+1 safety-2 # cite: un.feature.7 un.principle.5 # why: 没说地址，可你一出门去送，跟着你就找到了她。]
  “放我这儿吧，我明天给她送去。” # speaker: me
  “明天几点？” # speaker: cousin # mood: calm
  “上午……”话到嘴边，你看见席警官轻轻摇了摇头。 # speaker: narrator
  袋子在墙角放到第二天，由席警官收走了。羽绒服的夹层里，缝着一个小小的定位器。 # speaker: narrator
  -> f14_6
* [“她什么都不缺，您请回吧。” # id: f14-5d # q: ok # score: safety+1 empathy-1 # cite: un.feature.7 manual.speak.style.1 # why: 去处守住了，可连带话的路也堵了，真亲戚会觉得你心硬。]
  “她什么都不缺，您请回吧。” # speaker: me
  “衣裳都不让送？” # speaker: uncle # mood: suspicious
  表哥没再说什么，提着袋子退到一边，又去看那张值班表。 # speaker: narrator
  -> f14_6

=== f14_6 ===
# point: f14-6
# title: 舅妈去洗手
你去里间拿表，舅妈跟了过来，拧开水龙头，水声哗哗的。 # speaker: narrator
“妹子，有句话我不敢当着他们讲。晓芳男人上礼拜到我家，把菜刀往桌上一拍，说找着她，就要她的命。” # speaker: aunt # mood: concerned
“那个表哥……我嫁过来三十年，没见过。” # speaker: aunt # mood: suspicious
* [“您别怕，他也就说说狠话。” # id: f14-6a # q: weak # score: safety-2 # cite: manual.report.life-threat.2 manual.report.life-threat.3 manual.qa.1.5 # why: 拍着刀说要命，就是必须马上报的；一句别怕，就放过去了。]
  “您别怕，他也就说说狠话。” # speaker: me
  “哦……也是。” # speaker: aunt # mood: blank
  她关了水，手在衣襟上擦了很久。 # speaker: narrator
  -> f14_7
* [“席警官就在，我跟他说一声。” # id: f14-6b # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.report.life-threat.2 # why: 公安当场知道了，可上级妇联没报，晓芳本人也还不知道。]
  “席警官就在，我跟他说一声。” # speaker: me
  席警官听完，说等人散了，请舅妈绕到所里慢慢讲。 # speaker: narrator
  晓芳那头，你想着下午再说。 # speaker: narrator
  -> f14_7
* [“走，当面问问他是哪门表哥。” # id: f14-6c # q: taboo # score: empathy-2 safety-2 # cite: un.feature.7 un.principle.5 manual.report.life-threat.2 # why: 一对质，舅妈就露了；拍刀的人当晚就知道是谁讲的。]
  “走，当面问问他，是哪门子表哥！” # speaker: me
  “别，别说是我……” # speaker: aunt # mood: concerned
  你已经掀开了门帘。表哥往舅妈脸上看了一眼，转身就走。 # speaker: narrator
  ~ exposed = true
  -> f14_7
* [“这是要命的话，我得马上报。” # id: f14-6d # q: best # score: empathy+1 safety+2 legality+2 referral+1 # cite: manual.report.life-threat.2 manual.report.life-threat.3 manual.qa.1.5 manual.report.to.2 manual.report.to.3 law.wf-rules.11 law.warning.23 un.principle.5 # why: 护住说话的人，先告诉晓芳，再报公安和上级妇联，当场做完。]
  “谢谢您肯说。这是要命的话，我得马上报。是谁讲的，大厅里一个字也不会提。跟晓芳，我能说是您吗？” # speaker: me
  “能，跟她能。” # speaker: aunt # mood: calm
  你从后门出去，在院子那头用约好的号码打到晓芳身边的社工，先让她自己听：他说了什么，为什么必须报，今天先别出门。 # speaker: narrator
  她吓着了，缓了一阵才说：报吧。又问舅妈在家安不安全。 # speaker: narrator
  十点五十二分，席警官在后院接了报案，等人散了，再请舅妈绕到所里慢慢讲，那个表哥由他去查；十点五十七分，你报了上级妇联。 # speaker: narrator
  ~ told_both = true
  -> f14_7

=== f14_7 ===
# point: f14-7
# title: 我们去省里
快十二点了。几个亲戚坐不住了，大伯也站了起来。 # speaker: narrator
{ seated:
  “你是个实在人，可你不是管事的。不行，我们就包车去省里，再发全网。” # speaker: uncle # mood: tired
- else:
  “说来说去没一句准话。包车，去省里！发全网！” # speaker: uncle # mood: serious
}
* [“这点事，去省里也是转回来。” # id: f14-7a # q: taboo # score: empathy-2 referral-1 # cite: manual.report.attention.5 manual.taboo.10 manual.speak.help.3 # why: 也许是实情，可一句话堵死了路，人家就偏要去看一看。]
  “这点事，去省里也是转回来，何必呢。” # speaker: me
  “转回来也去！” # speaker: uncle # mood: serious
  -> f14_8
* [“往哪儿反映，我给您写明白。” # id: f14-7b # q: best # score: empathy+1 legality+1 referral+2 # cite: manual.taboo.10.say.3 manual.taboo.10 manual.report.attention.4 manual.report.attention.5 manual.speak.help.3 law.women.73 # why: 真实的时间、地点、写信的路都给到，再约好哪天书面回音。]
  “往上反映是您的权利，我不拦。领导接待的时间是星期四上午九点，您可以到镇政府一楼接待室这个地方反映问题，如果不方便，也可以写信。” # speaker: me
  “您今天问的两条，星期五下午三点，请您和舅妈带上身份证来取书面回音：哪个部门在办、不满意找谁。办到哪一步，是晓芳自己的事，她同意写哪句，才写哪句。” # speaker: me
  卫书记在旁边点头，说星期四他亲自坐班。大伯把接待的时间，写在了一张烟盒纸上。 # speaker: narrator
  ~ reply = true
  -> f14_8
* [“去吧，这是您的权利，不拦。” # id: f14-7c # q: weak # score: legality+1 # cite: manual.speak.help.3 manual.report.attention.5 # why: 不拦是对的，可近处能走的路一条没指，回音也没约。]
  “去吧，这是您的权利，我不拦。” # speaker: me
  大伯愣了愣，像是准备好的话没处说了。 # speaker: narrator
  -> f14_8
* [“要相信组织，理性反映诉求。” # id: f14-7d # q: ok # score: legality+1 empathy-1 # cite: manual.speak.help.3 manual.speak.style.2 # why: 道理没错，可没有时间、地点和人名，听着就是一句空话。]
  “要相信组织、相信法律，理性反映诉求。” # speaker: me
  “信了一个月了。” # speaker: uncle # mood: tired
  -> f14_8

=== f14_8 ===
# point: f14-8
# title: 夜里的消息
人散了。晚上九点，一个陌生号码加了你，头像是那顶鸭舌帽。 # speaker: narrator
“主席，白天那段我剪好了，还没火。您把办理情况发我一份，我看着写两句好话，原视频全删。咱们交个朋友。” # speaker: media # mood: smile
下面是一段样片：大厅、值班表、抱孩子的妇女的侧脸，还有晓芳的名字。 # speaker: narrator
* [先不理他，当作没有看见 # id: f14-8a # q: weak # score: safety-1 # cite: manual.report.attention.4 manual.report.attention.1 # why: 没有上钩，可样片里有人的脸和名字，没人去管也没人报。]
  你把手机扣在桌上，一夜没睡好。 # speaker: narrator
  第二天早上，样片挂了出去。 # speaker: narrator
  ~ posted = true
  -> f14_9
* [“您先把别人的脸删了吧。” # id: f14-8b # q: ok # score: legality+1 # cite: manual.taboo.03.say.2 un.feature.7 # why: 该护的人想到了，也没给材料，可没有留痕，也没有报。]
  “您先把别人的脸和名字删了吧，那是人家的隐私。” # speaker: me
  “好说。材料呢？” # speaker: media # mood: calm
  “没有。” # speaker: me
  他撤回了样片。你手里什么也没留下。 # speaker: narrator
  -> f14_9
* [“材料不给，视频的事我报了。” # id: f14-8c # q: best # score: empathy+1 safety+2 legality+2 record+1 # cite: un.feature.7 law.warning.23 law.public-security.50 law.po-impl.4 manual.report.attention.1 manual.report.attention.4 # why: 不拿她的事做交换；留下截图，交公安和上级，再告诉当事人。]
  “办理情况不外给，谁来要都一样。您拍了别人的脸、别人的名字，这件事我现在就报。” # speaker: me
  你存了截图，发给席警官，再打电话报上级妇联，请他们帮着找平台。 # speaker: narrator
  “传人家隐私，我们管。我今晚就找他。” # speaker: xi # mood: serious
  抱孩子的妇女和晓芳那头，你也照实说了：拍到了什么，正在怎么办。 # speaker: narrator
  -> f14_9
* [“发你一份，名字可得打码。” # id: f14-8d # q: taboo # red: disclosed # score: empathy-1 safety-2 legality-2 record-1 # cite: un.feature.7 law.po-impl.4 law.warning.23 manual.speak.case.1 # why: 拿她的事换一条好话；哪天送走、谁送的，看的人一猜就中。]
  “发你一份，名字可得打码。” # speaker: me
  “懂，懂。” # speaker: media # mood: smile
  第二天，名字是打了码。可“上月十八号由邻镇接走”那一行，留在了画面里。 # speaker: narrator
  -> end_c_late

=== f14_9 ===
# point: f14-9
# title: 怎么报，怎么记
第二天一早，小乔摊开表，等着你说。 # speaker: narrator
“昨天的事，怎么报，怎么记？书记那儿口头说过一声了。” # speaker: colleague # mood: calm
* [“书记晓得了，就不用记了。” # id: f14-9a # q: weak # score: record-1 # cite: manual.report.to.1 manual.record.assigned.1 # why: 口头说过一声，到星期五就没人记得答应过什么了。]
  “书记晓得了，就不用记了。” # speaker: me
  小乔把空表夹了回去。 # speaker: narrator
  -> end_b
* [“写成无理取闹，列个名单。” # id: f14-9b # q: taboo # score: empathy-1 legality-1 record-2 # cite: manual.report.write.2.3 manual.report.attention.3 un.feature.8 # why: 把问结果的亲人写成闹事的，结论是假的，路也走绝了。]
  “写成无理取闹，七个人列个名单，发给各窗口。” # speaker: me
  “舅妈……也写上？” # speaker: colleague # mood: concerned
  “都写上。” # speaker: me
  -> end_b
* [“逐条写，来源到回访都填上。” # id: f14-9c # q: best # score: legality+1 referral+1 record+2 # cite: manual.report.attention.1 manual.report.attention.2 manual.report.attention.3 manual.report.attention.4 manual.report.attention.5 manual.report.write.when manual.report.write.2.3 manual.form.5 manual.form.5.field.2 manual.form.5.field.8 manual.record.assigned.1 manual.report.to.1 # why: 五样现象逐条报，附表5写来源、核实、结果、回访，人名不外传。]
  “逐条写：带媒体的、录像不听劝的、一家人来问结果的、说要上网的、要包车上访的，几点、谁说的，报书记和上级妇联。” # speaker: me
  “附表5一栏一栏填：来源；哪些属实，哪些还在查；办到哪一步；星期五谁去回音、怎么回访。晓芳的住处，表上没有这一栏，也不加。” # speaker: me
  { told_both:
    -> f14_sort
  - else:
    -> f14_10
  }
* [“先把经过写一篇，报上去。” # id: f14-9d # q: ok # score: record+1 # cite: manual.report.write.when manual.form.5 # why: 报是报了，可属实不属实没有结论，谁回访也没有写。]
  “先把经过写一篇，报上去。” # speaker: me
  小乔写了八百字，谁说了什么都在，只是看不出办到了哪一步。 # speaker: narrator
  { told_both:
    -> f14_sort
  - else:
    -> f14_10
  }

=== f14_10 ===
# point: f14-10
# title: 水声里的话
小乔写着写着，抬起头来。 # speaker: narrator
“昨天舅妈跟您去里间，水开了那么久，她说啥了？” # speaker: colleague # mood: concerned
拍在桌上的刀，“要她的命”，该报的两头，还没有报齐。 # speaker: narrator
* [“家里的闲话，不用写进去。” # id: f14-10a # q: weak # score: safety-2 record-1 # cite: manual.report.life-threat.2 manual.qa.1.5 # why: 要命的话当成闲话，公安和上级都不知道，也就没人防着。]
  “家里的闲话，不用写进去。” # speaker: me
  -> end_b
* [“怪我没报齐，这就补上。” # id: f14-10b # q: best # score: safety+1 legality+1 # cite: manual.qa.1.5 manual.report.to.2 manual.report.to.3 manual.report.life-threat.2 # why: 漏了就当场补：先告诉晓芳，两头报齐，再护住舅妈。]
  “怪我没报齐，这就补上。” # speaker: me
  你先打到晓芳身边的社工，让她自己听明白为什么必须报，再问舅妈住得安不安全。八点四十一分，派出所这头说全了；八点四十五分，报了上级妇联。 # speaker: narrator
  ~ told_both = true
  -> f14_sort
* [“表上写已报，回头再说。” # id: f14-10c # q: taboo # score: legality-2 record-2 # cite: manual.form.5 un.feature.8 manual.qa.1.5 # why: 没报写成已报，真出了事，没有一个人会往那儿赶。]
  “表上写已报，回头再说。” # speaker: me
  小乔的笔停住了。 # speaker: narrator
  -> end_b

=== f14_sort ===
{ reply:
  -> end_a
- else:
  -> end_b
}

=== end_a ===
星期五下午三点，大伯和舅妈来取书面回音，一页纸：哪个部门在办，不满意找谁，怎么写信。 # speaker: narrator
{ seated:
  两个人就坐在那天坐过的地方，把纸看了两遍。 # speaker: narrator
- else:
  这一回只来了两个人，坐下来，把纸看了两遍。 # speaker: narrator
}
纸的最后有一句话，是晓芳自己挑的，只有这一句。 # speaker: narrator
“‘大伯，我吃得下饭了。’” # speaker: aunt # mood: smile
拍刀的事，派出所依法查办。那个表哥，查出来是晓芳男人的工友。鸭舌帽也不是记者。 # speaker: narrator
{ posted:
  有人脸的那段，挂了三天才撤下来。抱孩子的妇女那儿，你登门道了歉。 # speaker: narrator
- else:
  有人脸的那段，没有传出去。 # speaker: narrator
}
{ exposed:
  舅妈在女儿家住了半个月，派出所的人每天去看一眼。 # speaker: narrator
}
晓芳还在老地方住着，白天学做面点。去省里的车，没有包。 # speaker: narrator # ending: f14-end-a # outcome: 她挑的一句话
-> END

=== end_b ===
{ reply:
  星期五下午三点，大伯准时来了。说好的书面回音，没有人写。 # speaker: narrator
- else:
  没有人说过哪天给回音。大伯等到第三天，又来了。 # speaker: narrator
}
{ heated:
  这回来了二十多个，大厅的门都推不开，镜头比上次多了一倍。 # speaker: narrator
- else:
  这回来了十几个，谁也不肯再派代表。 # speaker: narrator
}
“上回我信你了。” # speaker: uncle # mood: tired
{ told_both:
  晓芳是安全的，舅妈那头也有民警看着。只是她听说了大厅的事，一连几天吃不下饭，社工天天陪着。 # speaker: narrator
  后来县妇联来人，一条一条回了话，才散。 # speaker: narrator
  { reply:
    可以从“怎么报，怎么记”重来：逐条报上去，附表5填到回访，答应的那一天才有人记得。 # speaker: narrator # ending: f14-end-b # outcome: 人更多了 # retry: f14-9
  - else:
    可以从“我们去省里”重来：给真的时间、地点，约好哪天书面回音。 # speaker: narrator # ending: f14-end-b # outcome: 人更多了 # retry: f14-7
  }
- else:
  人群里，晓芳的男人也来了，是舅妈认出来，喊了席警官，他才被带走。舅妈当晚搬去了女儿家，晓芳换了地方住，人都平安。 # speaker: narrator
  拍着刀说要命的话，听见了，没有两头都报。可以从“舅妈去洗手”重来：先告诉晓芳，再报公安和上级妇联。 # speaker: narrator # ending: f14-end-b # outcome: 人更多了 # red: not-reported # retry: f14-6
}
-> END

=== end_c ===
那天夜里，院子外头来了一辆没开灯的面包车，停了两个钟头。值班的大姐报了110。 # speaker: narrator
晓芳连夜上了车，转去更远的地方。人没事。可刚认熟的人、刚学会的面点，都留在了那个院子里。 # speaker: narrator
“我换了号，剪了头发，他还是知道了。” # speaker: xiaofang # mood: eyesClosed
那个表哥，后来查出是她男人的工友。大伯蹲在派出所门口，打了自己一巴掌。 # speaker: narrator
新地方的社工陪了她一个多月，她才肯在屋外晒太阳。 # speaker: narrator
{ bus:
  可以从“表哥的一袋子衣裳”重来：路、车、远近，跟谁都不讲，要带话先问她。 # speaker: narrator # ending: f14-end-c # outcome: 又要从头适应 # retry: f14-5
- else:
  可以从“到哪一步了”重来：怎么办的能讲，在哪儿、怎么走，跟谁都不讲。 # speaker: narrator # ending: f14-end-c # outcome: 又要从头适应 # retry: f14-4
}
-> END

=== end_c_late ===
那一行字，有人放大了看，有人在底下猜：邻镇能接人的，就那么一处。 # speaker: narrator
晓芳连夜上了车，转去更远的地方。人没事。可刚认熟的人、刚学会的面点，都留在了那个院子里。 # speaker: narrator
“我换了号，剪了头发，他还是知道了。” # speaker: xiaofang # mood: eyesClosed
新地方的社工陪了她一个多月，她才肯在屋外晒太阳。原视频，他也没有删。 # speaker: narrator
{ told_both:
  可以从“夜里的消息”重来：她的事，一个字也不拿去换。 # speaker: narrator # ending: f14-end-c # outcome: 又要从头适应 # retry: f14-8
- else:
  舅妈那句要命的话，也没有两头报齐。可以从“舅妈去洗手”重来：先报齐，她的事一个字也不拿去换。 # speaker: narrator # ending: f14-end-c # outcome: 又要从头适应 # red: not-reported # retry: f14-6
}
-> END

=== end_d ===
那一下，剪成十五秒，当晚就有几十万人看。往后好些天，没有一个妇女肯到窗口来填表。 # speaker: narrator
镇里赔了手机，道了歉。大伯说，他本来只想问一句，人还好不好。 # speaker: narrator
晓芳是隔壁床的人拿手机给她看的。她关了灯，坐了一夜。 # speaker: narrator
“是为我来的吗？……以后别再有人为我吵了。” # speaker: xiaofang # mood: eyesClosed
她人是安全的，社工陪着她。三个星期以后，是上级妇联的人坐下来，跟大伯把话谈完的。 # speaker: narrator
可以从“我有权监督”重来：不夺不争，采访另有人答，家里人的话坐下来听。 # speaker: narrator # ending: f14-end-d # outcome: 十五秒 # retry: f14-2
-> END
