VAR f10_late = false

=== family_10 ===
# point: dw-10-1
# title: 都安排好了
{ f10_late:
  你到的时候，白叔已经把煤气本、存折、药，在桌上摆成了一排。小邓站在门里，一直没敢走。 # speaker: narrator
- else:
  你到的时候，小邓正坐在门槛上跟白叔说鸟。桌上的存折和药，摆成了一排。 # speaker: narrator
}
白叔六十，退休锅炉工，说话慢。里屋躺着尹秀，五十六，第三回化疗刚出院。 # speaker: narrator
“都安排好了，不给闺女添麻烦。” # speaker: bai # mood: calm
* [“白叔，想开点，日子长着呢。” # id: dw-10-1a # q: weak # score: empathy+1 safety+0 # cite: manual.report.life-threat.6 un.health.note.4 # why: 安慰绕过了那句话；他点点头，心里没变。]
  “白叔，想开点，日子长着呢。” # speaker: me
  “长，是长。” # speaker: bai # mood: calm
  他又去数药。小邓扯了扯你的袖子。 # speaker: narrator
  -> family_10_report
* [“别说丧气话，您得想想闺女。” # id: dw-10-1b # q: taboo # score: empathy-2 safety-1 # cite: manual.taboo.06 manual.report.life-threat.6 un.health.note.4 # why: 他就是想着闺女才这样打算的；一责备，他就不说了。]
  “别说丧气话，您得为闺女想想！” # speaker: me
  “我就是为她想的。” # speaker: bai # mood: blank
  他把药往抽屉里一推，不说了。 # speaker: narrator
  -> family_10_report
* [“白叔，您是不是想过不活了？” # id: dw-10-1c # q: best # score: empathy+2 safety+2 # cite: manual.report.life-threat.6 un.health.note.4 manual.listen.how.2 # why: 直接、平静地问出来，不会让人更想死，反而让他能说。]
  你在他旁边坐下，没有动桌上的东西。 # speaker: narrator
  “白叔，您是不是想过，不活了？” # speaker: me
  他愣了很久，手里的药瓶转了一圈。 # speaker: narrator
  “……我们俩，一块儿。不拖累她。” # speaker: bai # mood: tired
  -> family_10_report

=== family_10_report ===
~ f10_late = false
# point: dw-10-2
# title: 两个人的命
里屋有动静，尹秀扶着门站着，帽子没戴。 # speaker: narrator
“老白，我没答应你。我还想看外孙上学呢。药……你攒了多少？” # speaker: yinxiu # mood: concerned
白叔低下了头。 # speaker: narrator
* [“您保证不乱来，我就不报。” # id: dw-10-2a # q: taboo # red: not-reported # score: safety-2 legality-2 # cite: manual.report.life-threat.6 manual.qa.1.5 un.principle.5 # why: 一句保证换不来一夜平安；这是必须第一时间报的。]
  “您跟我保证不乱来，我就不报了，咱们自己知道。” # speaker: me
  “我保证。” # speaker: bai # mood: calm
  尹秀等你走了，自己打了闺女的电话。闺女在高铁上报的警，夜里医生和民警都到了，人都在。 # speaker: narrator
  { not gone and leaked == 0:
    ~ missed = 3
  }
  “她要是没接着呢？” # speaker: yinxiu # mood: tired
  -> family_10_care
* [“这是要命的事，我得马上报。” # id: dw-10-2b # q: best # score: empathy+1 safety+2 legality+2 referral+2 record+1 # cite: manual.report.life-threat.6 manual.qa.1.5 manual.report.to.2 manual.report.to.3 manual.report.life-threat.2 un.principle.5 # why: 先告诉他们为什么，两头都报；药请医生收，人不离人。]
  “白叔，秀姨，这是要命的事。我得马上报派出所，也报上级妇联。不是抓谁，是今晚不能没有人。” # speaker: me
  “药请社区医生来收，按顿送。闺女那边，是您打，还是我打？” # speaker: me
  “……秀，你打吧。” # speaker: bai # mood: tired
  你到楼道里打的，两个电话前后差四分钟，都记了时间。小邓留在屋里，医生到了才换的他。 # speaker: narrator
  -> family_10_care
* [“我叫闺女今晚赶回来陪着。” # id: dw-10-2c # q: weak # score: safety+1 legality-1 empathy+1 # cite: manual.report.life-threat.6 manual.qa.1.5 # why: 亲人来是好的，可路上这六个钟头，和药，都没有人管。]
  “我给闺女打电话，叫她今晚赶回来陪着。” # speaker: me
  “她在外省，最快半夜到。” # speaker: yinxiu # mood: concerned
  陆姐在电话里听完，派出所和上级妇联都报了，社区医生也请了。这时离你进门，已经过了半个钟头。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_10_care

=== family_10_care ===
# point: dw-10-3
# title: 没有颜色的家
那天夜里，两个人总算都睡了，身边有人陪着。你翻四色标准：重病家庭是要关注的特殊家庭，可没有写颜色。 # speaker: narrator
“那这家，怎么弄？” # speaker: deng # mood: tired
* [“挂红灯，请派出所多盯着。” # id: dw-10-3a # q: weak # score: legality-1 safety+1 # cite: station.family.4.parent station.colour.red.5 # why: 没有暴力，红灯对不上；盯着，不等于有人帮他歇一口气。]
  “挂红灯，让派出所多盯着。” # speaker: me
  “我去敲门，他更觉得自己是个麻烦。” # speaker: qin # mood: calm
  陆姐把“盯”字划了，写上“陪”。 # speaker: narrator
  -> family_10_out
* [“没写颜色，就写事、写谁去。” # id: dw-10-3b # q: best # score: legality+1 referral+2 record+2 # cite: station.family.4.parent station.mechanism.2.assess manual.help.contact.volunteer manual.form.4.field.7 manual.form.3.field.7 station.duty.civil-affairs manual.look.groups.3 # why: 标准没写就照实写；救助、陪护、心理，一天一天排上名字。]
  “标准没写颜色，就不硬挂。写事：原话，报给谁，几点。写谁：明天你，后天陆姐，星期天爱心妈妈队，天天有人。” # speaker: me
  “救助我去问民政，心理请医院的人接。附表3、附表4都记，先问过他们。” # speaker: me
  “那两只鸟，我去要回来？” # speaker: deng # mood: calm
  “问过白叔再去。” # speaker: me
  -> family_10_out
* [“又不是家暴，就别录了吧。” # id: dw-10-3c # q: taboo # score: safety-1 legality-1 record-2 # cite: station.family.4.parent manual.report.life-threat.6 manual.form.4 # why: 不是家暴也是命；不记，明天就没有人接着去。]
  “又不是家暴，录了人家难看，就别录了吧。” # speaker: me
  第二天早上，小邓按原来的片区走，没有人想起六号楼。早饭是邻居端过去的，中午才补排上人。 # speaker: narrator
  { owed < 2:
    ~ owed = owed + 1
  }
  -> family_10_out

=== family_10_out ===
-> after_family_10
