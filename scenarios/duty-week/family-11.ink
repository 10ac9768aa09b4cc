=== family_11 ===
# point: dw-11-1
# title: 举着的手机
当中坐着沈悦，三十一，护士，工服没换。法院正在审她的离婚案，四岁的果果一个月前被爷爷奶奶带回了县里。法院上午转来了情况。 # speaker: narrator
“拍！都拍下来！发网上去，看他们管不管！” # speaker: relative # mood: serious
镜头扫过墙，也扫过门边一个低着头等号的女人。 # speaker: narrator
* [“不准拍！你是哪来的？” # id: dw-11-1a # q: taboo # score: empathy-2 legality-1 # cite: manual.taboo.03.never.1 manual.taboo.03 # why: 呵斥加盘问，正好成了他要的画面。]
  “不准拍！你是哪来的？” # speaker: me
  “听听！都录上了啊！” # speaker: relative # mood: serious
  门边那个女人用包挡着脸走了。陆姐追出去，陪她从侧门进了别的屋。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_11_child
* [“这里是工作场所，请您不要这样。” # id: dw-11-1b # q: best # score: empathy+1 safety+1 legality+2 record+1 # cite: manual.taboo.03.say.1 manual.taboo.03.say.2 manual.report.attention.2 manual.report.attention.3 # why: 说明是护着每个人的隐私；人多、录像、要上网，都要报一声。]
  “这里是工作场所，请您不要这样。到妇联来的群众都有个人的问题要咨询求助，我们要保护每个人的隐私，您这样做会侵犯别人的隐私权。请不要录音录像。” # speaker: me
  你先请门边那位进了里间，才转过身来。 # speaker: narrator
  “孩子的事我今天就听。请两位代表进来，沈悦算一位，行吗？” # speaker: me
  手机放下了。这一拨人、要上网的话，你当时就报了街道和上级妇联，记了时间。 # speaker: narrator
  -> family_11_child
* [“要拍就拍，我们没什么怕的。” # id: dw-11-1c # q: weak # score: empathy+0 legality-1 # cite: manual.taboo.03 manual.report.attention.2 un.feature.7 # why: 你不怕，可镜头里还有别的来访的人。]
  “要拍就拍，我们没什么怕的。” # speaker: me
  镜头又扫了一圈。门边那个女人起身走了，号也没要。 # speaker: narrator
  “舅，别拍了，求你了。” # speaker: shenyue # mood: tired
  -> family_11_child

=== family_11_child ===
# point: dw-11-2
# title: 不抢
里间只剩沈悦和她舅舅。她去了两回，门都没让进。果果每天晚上跟她视频，脸圆了，没人打她，就是问“妈妈几点下班”。 # speaker: narrator
“开庭还有二十多天。你们陪我去，今晚就去，把孩子抱回来！” # speaker: shenyue # mood: concerned
* [“不抢，今天把申请递进法院。” # id: dw-11-2a # q: best # score: empathy+1 safety+1 legality+2 referral+2 # cite: law.family2.12 law.family2.13 law.minors.24 manual.qa.2.4 manual.taboo.10.say.2 # why: 孩子不能抢来抢去；藏孩子的，法院有路，今天就能走。]
  “我们可以一起看看还有什么解决问题的好办法。不抢：一抢，吓着的是果果，他们也好说您抢。藏着孩子不让见，您可以申请人身安全保护令，也可以请法院先定下这段时间孩子跟谁。” # speaker: me
  “承办法官那儿，我陪您今天去递。县里的妇联，我请他们单独去看一眼孩子，只问好不好，不问跟谁。” # speaker: me
  “那今晚……我跟她说，妈妈在想办法。” # speaker: shenyue # mood: calm
  四点五十，材料递了进去。离婚诉讼这一档，四色里没写颜色，你照实写：没有打，孩子被藏，已递申请。 # speaker: narrator
  -> family_11_out
* [“孩子没挨打，等开庭再说吧。” # id: dw-11-2b # q: weak # score: empathy-1 legality-1 safety+1 # cite: law.family2.12 law.family2.13 manual.qa.2.4 # why: 没挨打不等于没事；明明有路，却叫她再等二十多天。]
  “孩子没挨打，过得也好，等开庭再说吧。” # speaker: me
  “她以为是我不要她了。” # speaker: shenyue # mood: blank
  晚上法官打来电话，问申请怎么没递。第二天，陆姐陪她补上了。 # speaker: narrator
  -> family_11_out
* [“叫上小邓，陪你们走一趟。” # id: dw-11-2c # q: taboo # score: safety-2 legality-2 # cite: law.minors.24 manual.qa.2.4 un.principle.5 # why: 带着妇联去抢，孩子在中间被扯；你们也成了一方。]
  “走，叫上小邓，我陪你们走一趟。” # speaker: me
  到了县里，两家人隔着院门喊，果果在中间捂着耳朵。当地民警把两边劝开，孩子没抱回来。 # speaker: narrator
  “她看见我，往后退了一步。” # speaker: shenyue # mood: eyesClosed
  第二天，申请才递到法院。 # speaker: narrator
  { strain < 2:
    ~ strain = strain + 1
  }
  -> family_11_out

=== family_11_out ===
-> after_family_11
