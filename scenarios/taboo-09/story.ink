# title: 第十一次
# id: taboo-09
# lang: zh-CN
# version: 1
# warn: 离婚后的死亡威胁
# warn: 曾经的家庭暴力
# minutes: 11

VAR guarded = false
VAR federation_told = false
VAR promised = false
VAR thought = false

-> prologue

=== prologue ===
下午三点，雨下得正紧。镇妇联窗口没有别人，你是今天的值班干部。 # speaker: narrator
门帘一掀，丁玉珍收了伞，塑料袋夹在胳肢窝底下，一滴雨也没沾着。 # speaker: narrator
“又是丁姨。第十一次了。” # speaker: colleague # mood: concerned
前十次的登记就在你手边的抽屉里。十次，写的都是同一件事。 # speaker: narrator
-> t09_1

=== t09_1 ===
# point: t09-1
# title: 又是您
“我那个拆迁款，离婚的时候没分清。老屋是我跟他一道盖的，我问过村里，村里叫我问所里，所里叫我问法院……” # speaker: ding # mood: blank
她说得像背书，一边说，一边把回执一张一张往外摆。 # speaker: narrator
* [“政策我再念一遍，您签个字。” # id: t09-1a # q: weak # score: legality+1 empathy-1 # cite: manual.taboo.09 manual.listen.how.1 # why: 政策没念错，可她听过十遍了，这回想说什么没人问。]
  “政策我再给您念一遍，听完您在这儿签个字。” # speaker: me
  你念，她跟着动嘴唇，一个字也没有错。 # speaker: narrator
  “我晓得。我都会背了。” # speaker: ding # mood: blank
  ~ guarded = true
  -> t09_2
* [“您看我记的，有没有漏的？” # id: t09-1b # q: best # score: empathy+2 legality+1 referral+1 record+1 # cite: manual.taboo.09 manual.taboo.09.say.1 manual.record.how.1 manual.attitude.2 # why: 规定、同情、记录、转达、电话都讲到，再问有没有新的。]
  你拉开抽屉，把十张登记摊在她面前。 # speaker: narrator
  “这笔款怎么分，妇联定不了，谈不拢的由法院断。现在的相关法律政策是这样规定的，我也很同情您。您的情况我已经记录了，我们会转达给自然资源部门，您也可以直接与部门沟通，电话是这一个。地址和法院的电话，我也写给您。” # speaker: me
  “十次，哪天来的，说了什么，都在这儿。您看看我记得对不对，这回有没有我没写上的？” # speaker: me
  她把手在衣襟上擦了擦，才去碰那些纸。看到第三张，她停住了。 # speaker: narrator
  “这句也记了？我说老屋的灶是我砌的……” # speaker: ding # mood: concerned
  -> t09_2
* [“你别啰唆了，讲过十遍了。” # id: t09-1c # q: taboo # score: empathy-2 safety-1 referral-1 # cite: manual.taboo.09.never.1 manual.taboo.09 # why: 嫌她啰唆，这回那半句新的话，就一起咽回去了。]
  “你别啰唆了，讲过十遍了，我都替你背下来了。” # speaker: me
  她的嘴还张着，后半句没有出来。她开始把回执往袋子里收。 # speaker: narrator
  -> t09_7
* [“天天来，有完没完！” # id: t09-1d # q: taboo # score: empathy-2 safety-2 referral-1 # cite: manual.taboo.09.never.2 manual.taboo.09 # why: 嫌烦赶人，最后一个肯听她的窗口也关上了。]
  “天天来，有完没完！下着雨也要来。” # speaker: me
  “快了。快完了。” # speaker: ding # mood: blank
  她低着头，把回执一张一张收进袋子里。 # speaker: narrator
  -> t09_7

=== t09_7 ===
# point: t09-7
# title: 门帘
她走到门口，撑伞的手停了一下，背对着你，像是说给雨听。 # speaker: narrator
“不问了。反正……他也回来了。” # speaker: ding # mood: blank
* [“雨大，等小点了再走吧。” # id: t09-7a # q: weak # score: empathy+0 safety-1 # cite: manual.look.how.7 manual.listen.how.2 # why: 关心的是雨，没听见那半句：谁回来了。]
  “雨大，等小点了再走吧。” # speaker: me
  “不等了，天黑前要到家。” # speaker: ding # mood: blank
  -> end_b_door
* [“回来了好，你们自己谈。” # id: t09-7b # q: taboo # score: empathy-1 safety-2 # cite: manual.taboo.09 manual.listen.how.2 # why: 她刚说出的险情，被当成了好消息。]
  “回来了好，你们自己谈，比找我们强。” # speaker: me
  “嗯。自己谈。” # speaker: ding # mood: blank
  -> end_b_door
* [“对不起，您说谁回来了？” # id: t09-7c # q: best # score: empathy+1 safety+1 # cite: manual.listen.how.2 manual.taboo.09 manual.attitude.2 manual.look.how.7 # why: 认错，抓住那半句新话，门就还开着。]
  你绕出柜台，走到门口，替她把伞收了。 # speaker: narrator
  “对不起，刚才是我话说重了。您刚说谁回来了？这句我没听过。” # speaker: me
  她看了你好一会儿，又坐回了那把椅子。 # speaker: narrator
  ~ guarded = true
  -> t09_2

=== t09_2 ===
# point: t09-2
# title: 半句
{ guarded:
  她把袋口绕在手指上，绕了一圈又一圈。 # speaker: narrator
- else:
  她摸着塑料袋，像是在里头找什么。 # speaker: narrator
}
“也没啥新的……就是，他回来了。上个月。” # speaker: ding # mood: tired
摆开的回执里，有一张颜色不一样，是新的：开锁换锁，八十元，日期是上个星期。 # speaker: narrator
* [“他回来，住在哪儿您知道吗？” # id: t09-2a # q: weak # score: safety+0 # cite: manual.ask.what.4 manual.look.how.7 # why: 当成地址来问，她说的是怕，你记的是门牌。]
  “他回来住在哪儿，您知道吗？我记一下，办事要用。” # speaker: me
  “不知道。他知道我住哪儿。” # speaker: ding # mood: tired
  -> t09_3
* [“那不正好，当面把款谈清。” # id: t09-2b # q: taboo # score: empathy-2 safety-2 # cite: manual.look.highrisk.1 un.justice.4.9 manual.taboo.09 # why: 他打过她，叫她去当面谈，是把她往险处送。]
  “那不正好，你们当面把款谈清，省得跑了。” # speaker: me
  “当面……他是隔着门跟我谈的。” # speaker: ding # mood: blank
  ~ guarded = true
  -> t09_3
* [“这句是新的。他做过什么？” # id: t09-2c # q: best # score: empathy+2 safety+2 # cite: manual.listen.how.2 manual.look.how.7 manual.look.highrisk.1 un.social.2 # why: 放下笔，指出这句是新的，问他做过什么、说过什么。]
  你放下笔，把那十张登记推到一边。 # speaker: narrator
  “这句是新的。他回来以后，做过什么、说过什么？您慢慢讲，这张换锁的票，也是为这个？” # speaker: me
  “锁是他换的。我回家，钥匙插不进去了。我又找人换了回来。” # speaker: ding # mood: concerned
  “您先前报过警，也是他打您那一回，登记上有。那时候最厉害是怎样的？不想讲就不讲。” # speaker: me
  “不讲了……反正这回，比那回吓人。” # speaker: ding # mood: tired
  ~ guarded = false
  -> t09_3
* [“他回来以后，找过您没有？” # id: t09-2d # q: ok # score: safety+1 # cite: manual.ask.what.2 manual.look.how.7 # why: 问到点上了，只是一问一答，旧事新事还没连起来。]
  “他回来以后，找过您没有？” # speaker: me
  “找过。半夜。” # speaker: ding # mood: tired
  她说完这两个字，去看窗外的天色。 # speaker: narrator
  -> t09_3

=== t09_3 ===
# point: t09-3
# title: 门外的话
雨点打在铁皮檐上。她把声音压得很低。 # speaker: narrator
“他敲着门说，再去妇联，就要我的命。敲了半宿。” # speaker: ding # mood: concerned
{ guarded:
  “我今天也不是来告他的，我就是来问问款。” # speaker: ding # mood: blank
- else:
  “我想了一夜，还是来了。” # speaker: ding # mood: solemn
}
* [“这句我当真，先办这一件。” # id: t09-3a # q: best # score: empathy+2 safety+2 legality+2 referral+1 record+1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.3 manual.report.to.2 un.justice.8.5 un.justice.note.5 law.women.29 manual.help.contact.civil-affairs # why: 当真、先办，告诉她为什么必须报，两头都报，今晚有住处。]
  “这句话我当真，今天这件排在拆迁款前头。要命的话，我必须报派出所，也要报县妇联，请他们今晚就去看。先跟您讲明白，不瞒您。” # speaker: me
  “离了婚还来堵门、吓人，法律是不许的。您要是愿意，还可以向法院申请人身安全保护令，这个您慢慢想。” # speaker: me
  “今晚先不回那个门，行吗？住处我联系民政。他换锁、敲门是哪天，原话怎么说的，我照着写。” # speaker: me
  “他要是晓得我又来了呢？” # speaker: ding # mood: concerned
  “谁来过，我们跟谁也不说。民警上门怎么讲，我请他们也别提妇联。怎么报，您在边上听着。” # speaker: me
  三点二十六分，你报了派出所；三点三十一分，报了县妇联；三点四十分，民政那边答应留床位。 # speaker: narrator
  “十回了，头一回有人先问我今晚睡哪儿。” # speaker: ding # mood: tired
  ~ federation_told = true
  -> t09_4
* [“我马上打派出所的电话。” # id: t09-3b # q: ok # score: safety+1 legality+1 empathy-1 # cite: manual.report.to.3 manual.qa.1.5 un.principle.4 # why: 报公安没有错，可没先跟她讲，上级妇联那头也漏了。]
  “我马上打派出所的电话。” # speaker: me
  你拨通了电话。她坐不住了，伸手来够塑料袋。 # speaker: narrator
  “你怎么就打了？他要是晓得是我说的……” # speaker: ding # mood: concerned
  “民警来了就好了。” # speaker: me
  ~ guarded = true
  -> t09_4
* [“您记着再换一把结实的锁。” # id: t09-3c # q: weak # score: safety-1 # cite: manual.report.life-threat.2 manual.qa.1.5 # why: 换锁挡不住要命的话，该报的还是没有报。]
  “您记着再换一把结实的锁，夜里谁敲也别开。” # speaker: me
  “换过了。他有的是工夫。” # speaker: ding # mood: tired
  -> t09_8
* [“他也就是嘴上吓唬吓唬。” # id: t09-3d # q: taboo # score: empathy-2 safety-2 legality-1 # cite: manual.report.life-threat.2 manual.taboo.09 # why: 把要命的话当吓唬，等于叫她自己担着。]
  “他也就是嘴上吓唬吓唬，真要动手早动了。” # speaker: me
  “早先……他动过的。” # speaker: ding # mood: eyesClosed
  ~ guarded = true
  -> t09_8

=== t09_8 ===
# point: t09-8
# title: 天黑以前
她把回执收好，袋口打了两个结，站起来看了看天。 # speaker: narrator
“我得趁天没黑回去。天黑了，那个门我不敢开。” # speaker: ding # mood: tired
* [“到了家，给我报个平安。” # id: t09-8a # q: weak # score: empathy+0 safety-1 # cite: un.principle.5 manual.qa.1.5 # why: 心是好的，可今晚还是她一个人，守着那扇门。]
  “到了家，给我打个电话，报个平安。” # speaker: me
  “好。” # speaker: ding # mood: blank
  那个电话，你等到下班，没有等到。 # speaker: narrator
  -> end_b_home
* [“别走，我替您报派出所。” # id: t09-8b # q: ok # score: safety+1 legality+1 # cite: manual.report.to.3 manual.qa.1.5 # why: 把人留住、报了公安，可上级妇联漏了，住处没着落。]
  “别走，我替您报派出所，等民警来了再说。” # speaker: me
  她站着，没有坐。 # speaker: narrator
  “那今晚我睡哪儿？” # speaker: ding # mood: concerned
  “等民警来，一道想办法。” # speaker: me
  ~ guarded = true
  -> t09_4
* [“回去说两句软话，就好了。” # id: t09-8c # q: taboo # score: empathy-1 safety-2 # cite: un.principle.5 un.justice.4.9 # why: 让她去哄一个说要她命的人，是把责任推给她。]
  “回去说两句软话，就好了，都这把年纪了。” # speaker: me
  “软话我说了三十年。” # speaker: ding # mood: blank
  -> end_b_home
* [“那个门今晚不回，我来报。” # id: t09-8d # q: best # score: empathy+1 safety+2 legality+1 referral+1 # cite: manual.report.life-threat.2 manual.qa.1.5 manual.report.to.3 manual.report.to.2 manual.help.contact.civil-affairs un.justice.note.5 # why: 把话收回来，讲明必须报，两头都报，先定今晚住处。]
  “丁姨，是我说轻了。那个门今晚不回。他说要您的命，这是必须报的，派出所和县妇联我现在都报，您听着。” # speaker: me
  “住处我找民政，问到有准信为止，我陪您等。” # speaker: me
  “真有地方？我不要住到亲戚家去，他都认得。” # speaker: ding # mood: suspicious
  “不住亲戚家。他不知道的地方。” # speaker: me
  三点五十分，报了派出所；三点五十五分，报了县妇联。她把袋口的结，又解开了一个。 # speaker: narrator
  ~ federation_told = true
  -> t09_4

=== t09_4 ===
# point: t09-4
# title: 旧事不丢
石警官来了，雨衣挂在门外。她请丁玉珍到里间，先问今晚，再问别的。 # speaker: narrator
{ federation_told:
  “人我们今晚去找。民政那边的床位，我送你过去。” # speaker: police # mood: calm
- else:
  “人我们今晚去找。你今晚住哪儿，定了没有？” # speaker: police # mood: calm
}
丁玉珍没接话，忽然又去摸那只塑料袋。 # speaker: narrator
{ guarded:
  “你们是不是……拿这个打发我？拆迁款不管了？” # speaker: ding # mood: suspicious
- else:
  “那……拆迁款就不管了？” # speaker: ding # mood: concerned
}
* [“早不来跑，就没这些事了。” # id: t09-4a # q: taboo # score: empathy-2 # cite: manual.taboo.09 manual.listen.how.1 # why: 出了事再来埋怨她，等于说这些都是她跑出来的。]
  “您看，早不来回跑，就没这么多事了。” # speaker: me
  “嗯。怪我。” # speaker: ding # mood: blank
  -> t09_6
* [“款的事，等这一阵再说。” # id: t09-4b # q: weak # score: referral-1 # cite: manual.report.beyond.1 manual.help.contact.justice # why: 命的事是急，可一句“再说”，她等了三年的事又没了影。]
  “款的事，等这一阵过去再说。” # speaker: me
  “再说。我记着呢，这话头一回是前年听的。” # speaker: ding # mood: blank
  -> t09_6
* [“先顾命，款的事我记着。” # id: t09-4c # q: ok # score: empathy+1 # cite: manual.help.after.1 manual.record.how.1 # why: 她听得出你没忘，可谁来办、哪天有信，还是没有数。]
  “先顾命，款的事我记着，丢不了。” # speaker: me
  “记着就好。……哪天能有信？” # speaker: ding # mood: tired
  “有信我就告诉您。” # speaker: me
  -> t09_6
* [“两件分开办，我打给您。” # id: t09-4d # q: best # score: empathy+1 safety+1 legality+1 referral+2 record+2 # cite: manual.help.contact.justice manual.report.beyond.1 manual.record.how.1 manual.help.after.1 manual.form.4.field.1 # why: 两件分开办，约定谁、哪天、打哪个号；条子上不露妇联和住处。]
  “不丢。两件分开办：命的事今晚办，款的事我约司法助理员，星期四上午跟您谈，法律援助能不能办，也请他当面讲。” # speaker: me
  “您不用来第十二次，是我打给您。打哪个号、几点，您说个放心的。” # speaker: me
  “打我表妹的，十点。她不跟他来往。” # speaker: ding # mood: calm
  你写了张条子，只有“星期四，十点”。谁打来、谈什么，你登记在自己这边；住在哪儿，哪边都不写。她看了两遍，放进塑料袋最里头那一层。 # speaker: narrator
  ~ promised = true
  -> t09_6

=== t09_6 ===
# point: t09-6
# title: 送钥匙的人
五点差十分，里间的门关着。一个撑黑伞的男人探进头来，是村里常跑腿的老贺。 # speaker: narrator
“忙呢？玉珍在这儿吧？她前头那口子托我的，说上回换了锁，怪对不住，叫我把钥匙给她捎来。她今晚住哪儿？我送过去。” # speaker: clerk # mood: smile
他把一把新钥匙放在柜台上，钥匙还亮着。 # speaker: narrator
* [“钥匙放下吧，我转给她。” # id: t09-6a # q: weak # score: safety-1 # cite: un.feature.7 un.coordination.note.1 # why: 收下钥匙，等于说她来过，还会再来。]
  “钥匙放下吧，我转给她。” # speaker: me
  “好好，那我回他一声，说她收着了。” # speaker: clerk # mood: smile
  你听着“收着了”三个字，觉得不对，追出门去，雨里已经没有人了。你转身进里间，告诉了民警。 # speaker: narrator
  -> t09_5
* [“谁来过，我们都不往外说。” # id: t09-6b # q: best # score: safety+2 legality+1 referral+1 # cite: un.feature.7 law.po-impl.4 un.principle.5 un.coordination.note.1 # why: 熟人也不说，谁来过一律不提；钥匙和那些话，马上告诉民警。]
  “贺叔，谁来过我们这儿，都不往外说，对谁都一样。钥匙您自己拿好，或者直接交派出所。” # speaker: me
  “我又不是外人。” # speaker: clerk # mood: suspicious
  “您是热心。往后谁托您打听人，您就叫他自己去派出所问。” # speaker: me
  老贺讪讪地走了。你进里间，把钥匙的事、他的原话告诉了石警官。 # speaker: narrator
  “换了她的锁，还留着一把。这个要记。” # speaker: police # mood: serious
  -> t09_5
* [“在里头呢，今晚住外边。” # id: t09-6c # q: taboo # red: disclosed-location # score: safety-2 legality-2 empathy-1 # cite: un.feature.7 law.po-impl.4 un.coordination.note.1 # why: 熟人捎的话，一转身就到他耳朵里，这是红线。]
  “在里头跟民警说话呢，今晚不回家，民政给找地方。” # speaker: me
  “那就好，那就好，我跟他说一声，叫他放心。” # speaker: clerk # mood: smile
  里间的门开了，丁玉珍站在门口，脸色都变了。 # speaker: narrator
  -> end_d
* [“现在正忙，您改天再来。” # id: t09-6d # q: weak # score: safety+0 # cite: un.feature.7 manual.speak.style.1 # why: 没说去处，可钥匙从哪儿来的，民警不知道。]
  “现在正忙，您改天再来吧。” # speaker: me
  “行，那我外头等等她。” # speaker: clerk # mood: calm
  他在檐下抽完一支烟，才走。里间的人，一个也不知道他来过。 # speaker: narrator
  -> t09_5

=== t09_5 ===
# point: t09-5
# title: 为什么是十一次
五点半，石警官带丁玉珍从后门上了车，先去所里做笔录。窗口只剩你和小田。 # speaker: narrator
桌上摊着十一张登记。小田顺手翻了翻柜里别的：离异的、再婚的，今年坐到这个窗口来问“我那一份”的，不止她一个。 # speaker: narrator
“姐，这一摞怎么归？写‘反复来访’？” # speaker: colleague # mood: tired
* [“贴张常见问题在墙上吧。” # id: t09-5a # q: weak # score: record+0 # cite: manual.think.request.1 manual.speak.style.1 # why: 省了口舌，可为什么总是她们来问，没有人想过。]
  “贴张常见问题在墙上吧，省得一遍遍问。” # speaker: me
  小田打了一张，贴在窗口边，字很大。 # speaker: narrator
  { federation_told:
    { promised:
      -> end_a
    - else:
      -> end_e
    }
  - else:
    -> t09_9
  }
* [“列张缠访名单，发各窗口。” # id: t09-5b # q: taboo # red: disclosed-location # score: safety-1 legality-2 record-2 # cite: manual.taboo.09 un.feature.7 un.feature.8 un.coordination.note.1 # why: 求助的人成了要防的人，电话住址传到了不相干的人手里。]
  “把这几个常来的列张缠访名单，发给各窗口，大家有个数。” # speaker: me
  姓名、电话、住址，照着登记抄了一遍，七个人，发进了办事大厅的群里。 # speaker: narrator
  -> end_c
* [“先写附表4，再想为什么。” # id: t09-5c # q: best # score: legality+1 referral+1 record+2 empathy+1 # cite: manual.think.request.1 manual.think.example.1 manual.think.rules.1 manual.look.clues.7 manual.form.4 manual.form.4.field.5 manual.form.4.field.6 # why: 先把命的事记准，再想是一个人的事还是一类人的事。]
  “先写附表4：她的原话，几点几分报给谁。写完再想，为什么是十一次。” # speaker: me
  两个人翻到天黑。一年里，七位离异、再婚的妇女，卡在同一条界上：离了、嫁了，那一份就没了着落。 # speaker: narrator
  “男的离了婚，份子还在；女的离了婚，就得跑十一次。这不是哪一个人的事。” # speaker: me
  你们列了张表，只写几位、哪一类、卡在哪儿，不写名字，一份给村规民约修订会，一份报县妇联。 # speaker: narrator
  ~ thought = true
  { federation_told:
    { promised:
      -> end_a
    - else:
      -> end_e
    }
  - else:
    -> t09_9
  }

=== t09_9 ===
# point: t09-9
# title: 空着的一格
附表4翻到“报告给谁”，派出所后头有时间。上级妇联或12338那一格，空着。 # speaker: narrator
“姐，县里那头没报。丁姨今晚住哪儿，也没定。” # speaker: colleague # mood: concerned
* [“漏了，我现在就补上。” # id: t09-9a # q: best # score: safety+1 referral+1 # cite: manual.qa.1.5 manual.report.to.2 manual.qa.1.4.report manual.help.contact.civil-affairs # why: 漏了就当场补上，请上级帮着联系民政，还来得及。]
  “是我漏了，现在就补。” # speaker: me
  六点五十分，县妇联接了电话，听完就去找民政。丁玉珍还在所里做笔录，七点一刻，床位定了下来。 # speaker: narrator
  你给石警官打了个电话，请她做完笔录，直接把人送过去。 # speaker: narrator
  ~ federation_told = true
  { promised:
    -> end_a
  - else:
    -> end_e
  }
* [“先填上已报，没人查。” # id: t09-9b # q: taboo # score: legality-2 record-2 # cite: manual.form.4.field.6 manual.qa.1.5 un.feature.8 # why: 没报写成已报是造假，今晚就没有人替她找住处。]
  “先填上已报，没人查。” # speaker: me
  小田填了，又用手指把那两个字盖住了。 # speaker: narrator
  -> end_b_late
* [“下周一开会，一道报。” # id: t09-9c # q: weak # score: safety-1 # cite: manual.qa.1.5 manual.report.to.2 # why: 危及生命的要当时就报，她今晚的住处等不到周会。]
  “下周一开会，一道报上去。” # speaker: me
  小田看了看窗外，天已经全黑了。 # speaker: narrator
  -> end_b_late

=== end_a ===
派出所当夜找到了他，怎么处罚依法在办，笔录和处理结果都留了书面的。丁玉珍在民政安排的屋子里，一觉睡到天亮。 # speaker: narrator
星期四十点，表妹的电话准时响了。司法助理员跟她谈了一个钟头，一条一条写在纸上：哪一步找谁，要带什么。 # speaker: narrator
{ thought:
  三个月后，新的村规民约里多了一条：离异、再婚妇女该有的那一份，照规矩办。县妇联把那张没有名字的表，发给了别的镇。 # speaker: narrator
- else:
  墙上的常见问题贴了一个月。又有一位离异的大姐来，看完那张纸，什么也没有问，走了。 # speaker: narrator
}
两个星期后你去看她，单独见的。她在新换的门锁旁边，挂了一串辣椒。 # speaker: narrator
“款还没到手。可我不用来了，你们会打给我。” # speaker: ding # mood: smile # ending: t09-end-a # outcome: 没有第十二次
-> END

=== end_e ===
派出所当夜找到了他，怎么处罚依法在办，笔录和处理结果都留了书面的。丁玉珍在民政安排的屋子里，睡了一夜安稳觉。 # speaker: narrator
可拆迁款的事，没有人说过哪天、找谁、谁打给谁。 # speaker: narrator
{ thought:
  村规民约的修订会开了，县妇联也来问过那张表。只有她自己不知道，还有人在替她想。 # speaker: narrator
- else:
  墙上的常见问题，她站着看完了，跟她会背的一样。 # speaker: narrator
}
星期四，天晴了。门帘一掀，还是她，塑料袋夹在胳肢窝底下，人平平安安。 # speaker: narrator
“夜里睡得着了，谢谢你们。我那个拆迁款……” # speaker: ding # mood: tired # ending: t09-end-e # outcome: 第十二次 # retry: t09-4
-> END

=== end_b_door ===
她带着同一套回执回去了。半夜，邻居听见砸门声，报了110。 # speaker: narrator
民警到的时候，门还没有破。她受了惊吓，人没有伤着，当夜住进了派出所联系的庇护所。 # speaker: narrator
“他回来一个月了，您跟人说过没有？” # speaker: police # mood: concerned
“说了半句。人家嫌我来得多。” # speaker: ding # mood: eyesClosed
后来社工每周去看她，门锁换了，款的事也有人陪着去问。你们窗口，她再没有来过。 # speaker: narrator
“他回来了”，那天没有人听，也没有人报。可以从“又是您”重来：翻开十次记录，问她这回有没有没写上的。 # speaker: narrator # ending: t09-end-b # outcome: 同一套回执 # red: not-reported # retry: t09-1
-> END

=== end_b_home ===
她带着同一套回执回去了。那一晚，没有人报公安，也没有人报上级妇联。 # speaker: narrator
半夜，邻居听见砸门声，报了110。民警到的时候，门还没有破。她受了惊吓，人没有伤着，当夜住进了派出所联系的庇护所。 # speaker: narrator
“要我命的话，我跟窗口说了。说完，我还是回去了。” # speaker: ding # mood: eyesClosed
后来社工每周去看她，款的事也有人陪着去问。 # speaker: narrator
“再去妇联，就要你的命”，听见的当时就要报，公安和上级妇联两头都报。可以从“门外的话”重来。 # speaker: narrator # ending: t09-end-b # outcome: 同一套回执 # red: not-reported # retry: t09-3
-> END

=== end_b_late ===
笔录做完，快九点了。没有人替她问过住处，她说“没事，我认得路”，自己回了那扇门。 # speaker: narrator
半夜，邻居听见砸门声，报了110。民警这回守在附近，几分钟就到了，人没有伤着，当夜住进了庇护所。 # speaker: narrator
{ promised:
  星期四的电话还是响了。表妹接的，说她病了，在床上躺着。社工后来每周去看她，她慢慢缓了过来。 # speaker: narrator
- else:
  社工后来每周去看她，她慢慢缓了过来。塑料袋她收进了柜子，再没有拿出来过。 # speaker: narrator
}
“那天你们都忙完了，我才想起来，我没地方去。” # speaker: ding # mood: tired
公安报了，县妇联那一头一直没有报，住处就没有人管。可以从“门外的话”重来：两头都报，先定今晚。 # speaker: narrator # ending: t09-end-b # outcome: 同一套回执 # red: not-reported # retry: t09-3
-> END

=== end_c ===
名单当晚就在镇上转了好几手。丁玉珍在所里做完笔录，手机里收到了一张截图，上头有她的名字。 # speaker: narrator
{ federation_told:
  县妇联连夜派人把她接走，换了住处，换了号码。他堵到老屋，被守着的民警带走了，她人没事。 # speaker: narrator
- else:
  石警官看见截图，当夜把她送去了外镇。他堵到老屋，被守着的民警带走了，她人没事。 # speaker: narrator
}
名单上另外六位，再没有人到窗口来。有一位挨了打，拖了两个星期，是村医发现、报了警，才住进医院，慢慢养好了。 # speaker: narrator
“我跑十一回，是来求人的。原来我在名单上。” # speaker: ding # mood: eyesClosed
{ federation_told:
  上级来人督查，一户一户去道歉。可以从“为什么是十一次”重来：想的是问题，不是人。 # speaker: narrator # ending: t09-end-c # outcome: 名单 # retry: t09-5
- else:
  上级来人督查，才知道县妇联那头也一直没有报。可以从“门外的话”重来：两头都报，再想为什么是十一次。 # speaker: narrator # ending: t09-end-c # outcome: 名单 # red: not-reported # retry: t09-3
}
-> END

=== end_d ===
不到一顿饭的工夫，他站在了妇联门口的雨里。石警官没让他进门，带回了所里。他口袋里还有一把她家的钥匙。 # speaker: narrator
丁玉珍从后门走的，没有伤着。当晚她去了邻县，由那边的社工接手。那只塑料袋，落在了窗口的椅子上。 # speaker: narrator
你托人把袋子送过去，她收了。妇联的电话，她不接。 # speaker: narrator
“十一回都没出过事。这一回，是你们告诉他的。” # speaker: ding # mood: eyesClosed
{ federation_told:
  两个月后那边的社工说，她租了间小屋，睡得着了。可以从“送钥匙的人”重来：熟人来问，也一个字不说。 # speaker: narrator # ending: t09-end-d # outcome: 一把钥匙 # retry: t09-6
- else:
  两个月后那边的社工说，她租了间小屋，睡得着了。那天也没有报县妇联。可以从“门外的话”重来：两头都报，去处对谁也不说。 # speaker: narrator # ending: t09-end-d # outcome: 一把钥匙 # red: not-reported # retry: t09-3
}
-> END
