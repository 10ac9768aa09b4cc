=== end_a ===
那些只写数字的短信，查到了邹平给他的一张卡。违反保护令，法院依法又作了处置，这回是拘留。 # speaker: narrator
令到期以前，覃月自己去申请了延长。她说话不哑了，在厂里当上了贴皮组的组长。 # speaker: narrator
{ seen:
  小穗看了一阵子心理老师。入夏第一节体育课，她把外套脱了，跑了第三名。 # speaker: narrator
- else:
  入夏第一节体育课，小穗才把外套脱了。那圈印子早没了，她也是这时候才讲的。妈妈带她去看了医生和心理老师，又报了公安。 # speaker: narrator
}
第二年春天，她起诉离婚。那些笔录、病历、裁定，一样一样交给法官，没有一样要她再讲第二遍。 # speaker: narrator
“那天夜里，我就会说一句修水管。后头的话，是你们一个接一个，替我接着说的。” # speaker: tanyue # mood: calm # ending: fd-end-a # outcome: 一个接一个
-> END

=== end_b_late ===
那天手机里震的，是一个生号的短信，每晚一条，只写数字。又过了一个月，她才在厂里的讲座上说出来。 # speaker: narrator
-> end_b

=== end_b ===
短信交给了派出所和法院，邹立受了处置，没有再来。母女都平安。 # speaker: narrator
{ not held:
  头一回只出了告诫书，他一直在外头。为了绕开他，覃月换过两回班，搬过一次家。 # speaker: narrator
}
{ not listed:
  令上一直没有小穗。是她自己又跑了一趟法院，才把孩子和学校写进去。 # speaker: narrator
}
{ recorded:
  后来她起诉离婚。开庭那天，脖子上的伤，病历和笔录里都有。 # speaker: narrator
- else:
  后来她起诉离婚。开庭那天，问到脖子上的伤，卷里没有那一页，她站着从头讲了一遍。 # speaker: narrator
}
{ not seen:
  小穗的胳膊，是半年后她自己跟心理老师讲的。学校报了公安，妈妈抱着她坐了一个晚上。 # speaker: narrator
}
“现在好了。就是有些路，我多走了一遍。” # speaker: tanyue # mood: tired # ending: fd-end-b # outcome: 多走的一遍
-> END

=== end_c_police ===
老郝把意见写进了卷里，人还是放了。天黑以前，邹立回了榕树里。 # speaker: narrator
过了四天，厂里催她上工，她从庇护所出来，在厂门口被他拦住，拉上了车。工友报的警。 # speaker: narrator
她伤了肋骨，住了半个月院，养好了。这一回，他被依法拘留，妇联和法院都有人去了病房。 # speaker: narrator
“我打那个电话，是想有人管到底。” # speaker: tanyue # mood: eyesClosed
她带着小穗搬去了姐姐那个市。可以从“怎么定”重来：先看够不够罚，够得上的，不拿别的顶。 # speaker: narrator # ending: fd-end-c # outcome: 断在中间 # red: not-handled # retry: fd-12
-> END

=== end_c_fed ===
约调解的话，当天就由邹平传给了孩子奶奶，奶奶又打到覃月的手机上：“妇联都让你们好好过。” # speaker: narrator
她以为，没有人会再管。第三天，她带着小穗回了榕树里。要命的那一样，妇联这头谁也没有问，也没有往上报。 # speaker: narrator
半个月后，又是110。她被送进医院，养了十来天，好了。他被依法处理了，区妇联派了人，天天到病房。 # speaker: narrator
“我以为，你们是叫我回去。” # speaker: tanyue # mood: eyesClosed
她出院以后，住进了庇护所，申请了保护令。可以从“屏幕上一行字”重来：先打个电话，问清那一行字后面的人。 # speaker: narrator # ending: fd-end-c # outcome: 断在中间 # red: not-handled # retry: fd-10
-> END

=== end_d_night ===
去处只说了一回。她们到了不过半个钟头，一辆面包车停在院墙外，一直按喇叭。整个院子六户人，连夜换了地方。民警把人带开，依法作了处理。 # speaker: narrator
{ seen:
  小穗缩在车座底下，胳膊上的药膏蹭了一袖子。 # speaker: narrator
- else:
  小穗缩在车座底下，袖子拽到了手指头。 # speaker: narrator
}
她和小穗没有伤着，后来搬去了外区，保护令也是在那边申请的。只是无论谁问她住哪儿，她都不再回答。 # speaker: narrator
“我就信了你们一句，外人不知道。” # speaker: tanyue # mood: eyesClosed
可以从“今晚”重来：她在哪儿，对他家里人，一个字不提。 # speaker: narrator # ending: fd-end-d # outcome: 墙外的喇叭 # red: disclosed # retry: fd-6
-> END

=== end_d_wall ===
不到五分钟，面包车横在了院门口，一直按喇叭。整个院子六户人，天没亮就换了地方。民警把人带开，依法作了处理。 # speaker: narrator
{ seen:
  小穗缩在车座底下，胳膊上的药膏蹭了一袖子。 # speaker: narrator
- else:
  小穗缩在车座底下，袖子拽到了手指头。 # speaker: narrator
}
她和小穗没有伤着，后来搬去了外区，保护令也是在那边申请的。只是无论谁问她住哪儿，她都不再回答。 # speaker: narrator
“我就信了你们一句，外人不知道。” # speaker: tanyue # mood: eyesClosed
可以从“院墙外”重来：不应声，报110，人先挪开。 # speaker: narrator # ending: fd-end-d # outcome: 墙外的喇叭 # red: disclosed # retry: fd-8
-> END

=== end_d_court ===
当天夜里，一辆面包车停在庇护所的院墙外，一直按喇叭。整个院子六户人，连夜换了地方。民警把人带开，依法作了处理。 # speaker: narrator
{ seen:
  小穗缩在车座底下，胳膊上的药膏蹭了一袖子。 # speaker: narrator
- else:
  小穗缩在车座底下，袖子拽到了手指头。 # speaker: narrator
}
她和小穗没有伤着，后来搬去了外区，保护令也跟着转到了那边的派出所。只是无论谁问她住哪儿，她都不再回答。 # speaker: narrator
“我就信了你们一句，外人不知道。” # speaker: tanyue # mood: eyesClosed
可以从“送到”重来：只讲哪些事不准做，她在哪儿，一个字不提。 # speaker: narrator # ending: fd-end-d # outcome: 墙外的喇叭 # red: disclosed # retry: fd-16
-> END

=== end_e ===
面包车往北开。民警、交警追了一夜，第二天清早，在一百多公里外的服务区找到了他们。 # speaker: narrator
小穗身上没有新伤，抱着那盒没打开的蛋糕，一句话不说。邹立被依法处理，法院接到了通报。 # speaker: narrator
{ school:
  “我拦住了他一次，第二次是我自己把她领出来的。”庄老师说。 # speaker: narrator
- else:
  “没有人跟我们说过，有这么一张令。”值班老师说。 # speaker: narrator
}
覃月赶到服务区，蹲下来，先摸女儿的手。那以后的一个学期，她每天请假接送，后来换了学校，慢慢睡得着了。 # speaker: narrator
可以从“生日蛋糕”重来：令在，就照令办；再往前一步，让学校的门口也知道。 # speaker: narrator # ending: fd-end-e # outcome: 没打开的蛋糕 # retry: fd-20
-> END

=== end_f ===
第四次的表归了档，四格都满了。那个生号的短信，还是每晚一条，只写数字。 # speaker: narrator
数字到“七十七”那天，邹立等在她下夜班的路上。她记得住的只有110，按通了，没有说话。接警员听出来了。 # speaker: narrator
{ recorded:
  派出所一调卷，第一夜的伤、原话都在，当场把他带离，依法处理。 # speaker: narrator
- else:
  派出所一调卷，第一夜只有一只青眼眶，又得从头问起；人当场带离了，依法处理。 # speaker: narrator
}
她的手腕扭伤了，养好了。小穗那晚在工友家，没有看见。短信交给了法院，令延长了，戚红每个星期去见她一次，单独见。 # speaker: narrator
“你们来那天，我想说的。帘子后头有人。” # speaker: tanyue # mood: tired
可以从“第四次”重来：请她下楼走走，问一问那一下震动。 # speaker: narrator # ending: fd-end-f # outcome: 四格都满了 # retry: fd-22
-> END
