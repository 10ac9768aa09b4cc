# title: 一通报警的十五天
# id: fifteen-days
# lang: zh-CN
# version: 1
# warn: 家庭暴力
# warn: 掐脖子
# warn: 孩子受伤与目睹暴力
# warn: 孩子被带走
# minutes: 30

INCLUDE police.ink
INCLUDE shelter.ink
INCLUDE federation.ink
INCLUDE court.ink
INCLUDE endings.ink

VAR recorded = false
VAR told = false
VAR seen = false
VAR held = false
VAR listed = false
VAR school = false

-> prologue

=== prologue ===
一个案子，四把椅子。你会先后坐在公安、庇护所、妇联和法院，见的是同一家人。 # speaker: narrator
前一把椅子漏下的，后一把椅子要接住。每换一次，都会告诉你：现在你是谁。 # speaker: narrator
墙上有两种钟。一种是法律定的；一种是本区的做法：二十四小时内处置，十五天办结，两个月里回访四次。两种不要弄混。 # speaker: narrator
-> fd_1
