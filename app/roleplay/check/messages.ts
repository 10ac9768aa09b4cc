/**
 * Every sentence of the story check, in both languages. A key is the name of the rule, with a variant
 * behind a dot where one rule has several sentences; `{name}` is filled with the finding's values.
 */
import { fill, type Language } from "#app/platform/i18n/language.ts";

/** Values put into a sentence. */
export type SentenceValues = Readonly<Record<string, string | number>>;

const TAGS = {
  "tag-colon": [
    "标签「{tag}」读不出来：标签要写成「# 名称: 内容」。",
    "The tag “{tag}” cannot be read: write “# name: content”.",
  ],
  "tag-colon.wide": [
    "标签「{tag}」读不出来：冒号要用半角「:」。",
    "The tag “{tag}” cannot be read: use the half-width colon “:”.",
  ],
  "tag-unknown": [
    "没有叫「{word}」的标签；这里可以用的是 {keys}。",
    "There is no tag “{word}”; known here: {keys}.",
  ],
  "tag-near": [
    "标签「{word}」大概写错了，是不是「{meant}」？",
    "The tag “{word}” looks mistyped; is “{meant}” meant?",
  ],
  "tag-repeated": ["标签「{key}」写了两次。", "The tag “{key}” stands twice."],
  "tag-empty": ["标签「{key}」是空的。", "The tag “{key}” is empty."],
  "tag-outside": [
    "标签「# {text}」在方括号外，评分会丢失；把它移到「]」之前。",
    "The tag “# {text}” stands outside the brackets and is lost for the option; move it before the “]”.",
  ],
  "tag-control": ["标签里不能有 { } | ->。", "A tag cannot hold { } | or ->."],
  "tag-divert": [
    "标签里不能有「->」；跳转写在下一行。",
    "A tag cannot hold “->”; put the divert on the next line.",
  ],
  "score-empty": [
    "score 是空的；没有得失分时写「score: none」。",
    "The score is empty; write “score: none” when nothing is won or lost.",
  ],
  "score-form": [
    "得分「{term}」读不出来；写法如 empathy+2，加减号用半角。",
    "The score “{term}” cannot be read; write for example empathy+2 with half-width signs.",
  ],
  "score-repeated": ["维度「{word}」写了两次。", "The dimension “{word}” stands twice."],
  "score-range": [
    "「{term}」超出范围：每个维度每次 −2 到 +2。",
    "“{term}” is out of range: each dimension moves by −2 to +2.",
  ],
  "dimension-unknown": [
    "没有「{word}」这个维度；五个维度是 {known}。",
    "There is no dimension “{word}”; the five are {known}.",
  ],
  "id-missing": ["选项缺少「# id: …」。", "The option has no “# id: …”."],
  "id-form": [
    "编号「{value}」只能用小写字母、数字和连字符。",
    "The id “{value}” may only hold lower-case letters, digits and hyphens.",
  ],
  "id-duplicate": [
    "编号「{id}」已用在 {file} 第 {line} 行。",
    "The id “{id}” is already used in {file}, line {line}.",
  ],
  "id-changed": [
    "编号「{id}」不在 lock.json 里，而「{gone}」不见了：编号不能改。",
    "The id “{id}” is not in lock.json while “{gone}” is gone: ids are never changed.",
  ],
  "red-form": [
    "红线编号「{value}」只能用小写字母、数字和连字符。",
    "The red line “{value}” may only hold lower-case letters, digits and hyphens.",
  ],
  "red-unknown": [
    "红线「{id}」没有在 scenario.yml 中列出。",
    "The red line “{id}” is not listed in scenario.yml.",
  ],
  "q-missing": ["选项缺少「# q: …」。", "The option has no “# q: …”."],
  "q-unknown": ["q 只能是 {known}，不能是「{value}」。", "q is one of {known}, not “{value}”."],
  "score-missing": ["选项缺少「# score: …」。", "The option has no “# score: …”."],
  "cite-missing": ["选项缺少「# cite: …」。", "The option has no “# cite: …”."],
  "cite-missing.empty": [
    "cite 是空的；每个选项至少引用一个知识点。",
    "The citation is empty; every option cites at least one source item.",
  ],
  "cite-form": [
    "知识点编号「{item}」写法不对；多个编号之间用空格。",
    "“{item}” is not an id of a source item; separate several by spaces.",
  ],
  "cite-repeated": ["同一个知识点引用了两次。", "The same source item is cited twice."],
  "cite-unknown": ["知识点「{item}」不存在。", "There is no source item “{item}”."],
  "why-missing": ["选项缺少「# why: …」。", "The option has no “# why: …”."],
  "why-missing.empty": ["why 是空的。", "The reason (why) is empty."],
  "why-long": ["why 有 {length} 字，超过 {max} 字。", "The reason has {length} characters, more than {max}."],
  "outcome-missing": ["结局「{id}」缺少「# outcome: 标题」。", "The ending “{id}” has no “# outcome: …”."],
  "title-missing": ["转折点「{id}」缺少「# title: …」。", "The turning point “{id}” has no “# title: …”."],
  "ending-missing": [
    "结束前的一行缺少「# ending: … # outcome: …」。",
    "The line before the end has no “# ending: …”.",
  ],
  "ending-missing.alone": [
    "「{key}」只能和「# ending: …」写在同一行。",
    "“{key}” only stands on a line with “# ending: …”.",
  ],
  "speaker-unknown": [
    "人物「{id}」没有在 scenario.yml 中列出。",
    "The person “{id}” is not listed in scenario.yml.",
  ],
  "point-unknown": [
    "转折点「{id}」没有在 scenario.yml 中列出。",
    "The turning point “{id}” is not listed in scenario.yml.",
  ],
  "ending-unknown": [
    "结局「{id}」没有在 scenario.yml 中列出。",
    "The ending “{id}” is not listed in scenario.yml.",
  ],
  "point-missing": [
    "选项所在的段缺少「# point: …」和「# title: …」。",
    "The part with this option has no “# point: …” and “# title: …”.",
  ],
  "point-best": [
    "转折点「{point}」没有 q: best 的选项。",
    "The turning point “{point}” has no option with q: best.",
  ],
  "point-best.set": ["这一组选项里没有 q: best 或 ok 的选项。", "None of these options has q: best or ok."],
  "point-taboo": [
    "转折点「{point}」没有 q: taboo 的选项。",
    "The turning point “{point}” has no option with q: taboo.",
  ],
  "point-taboo.many": [
    "转折点「{point}」的禁忌选项超过 {max} 条。",
    "The turning point “{point}” has more than {max} taboo options.",
  ],
  "point-taboo.set": ["这一组里的禁忌选项超过 {max} 条。", "More than {max} of these options are taboo."],
  "point-middle": [
    "转折点「{point}」没有 q: ok 或 weak 的选项。",
    "The turning point “{point}” has no option with q: ok or weak.",
  ],
  "option-length": [
    "这一组选项最长 {longest} 字、最短 {shortest} 字，相差超过 {factor} 倍。",
    "These options are {shortest} to {longest} characters long, more than {factor} times apart.",
  ],
  "option-longest": [
    "{of} 组选项里有 {count} 组最好的一条也最长，学员靠长短就能猜中；请改短。",
    "In {count} of {of} sets the best option is also the longest: length gives the key away.",
  ],
  "quote-inexact": [
    "这里几乎是手册原句，但一字不能改：「{quote}」（{item}）。",
    "This is almost the manual's sentence, which stands word for word or not at all: “{quote}” ({item}).",
  ],
  "quote-missing": [
    "手册原句「{quote}」（{item}）没有在引用它的情景里一字不差地出现。",
    "The manual's sentence “{quote}” ({item}) stands word for word in no story that cites it.",
  ],
} as const;

const CHARACTERS = {
  "full-width": [
    "「{shown}」是全角或相近的字符，ink 会把它当成正文；改成半角「{wanted}」。",
    "“{shown}” is a full-width or similar character, which ink takes for text; write “{wanted}”.",
  ],
  invisible: [
    "这里有看不见的字符 U+{code}，请删去。",
    "There is an invisible character U+{code} here; delete it.",
  ],
  "invisible.space": [
    "控制符号前有全角或不换行空格；改用普通空格。",
    "A full-width or no-break space stands before a control mark; use ordinary spaces.",
  ],
  "comment-cut": [
    "「//」之后的内容会被当成注释丢掉；网址写进来源，斜线写成「\\/\\/」，注释另起一行。",
    "What follows “//” is dropped as a comment; put addresses into the sources, write “\\/\\/” for slashes and comments on a line of their own.",
  ],
  "comment-open": [
    "「/*」没有「*/」结束，后面的内容全部丢失。",
    "“/*” is never closed by “*/”: all that follows is lost.",
  ],
  "comment-close": [
    "「*/」前面没有「/*」，会被当成选项。",
    "“*/” has no “/*” before it and is read as an option.",
  ],
  "name-ascii": [
    "段名「{name}」只能用英文字母、数字和下划线。",
    "The name “{name}” may only hold English letters, digits and underscores.",
  ],
  "choice-brackets": [
    "选项要写成「* [选项文字 # id: …]」；行首的 * 或 + 若是正文，请写成「\\*」「\\+」。",
    "Write an option as “* [text # id: …]”; a * or + that begins a line of text is written “\\*”, “\\+”.",
  ],
  "choice-brackets.before": ["方括号前不能有文字。", "No text may stand before the bracket."],
  "choice-brackets.empty": ["选项没有文字。", "The option has no text."],
  "choice-brackets.control": [
    "选项文字里不能有 { } | < > 等控制符号。",
    "The text of an option cannot hold control marks such as { } | < >.",
  ],
  bracket: [
    "选项的方括号不成对，少了「{missing}」。",
    "The brackets of this option do not match: “{missing}” is missing.",
  ],
  "brace-open": ["这里的「{mark}」没有对应的「}」。", "This “{mark}” is never closed by “}”."],
  "brace-end": [
    "这里少了「}」：第 {line} 行的「{」没有结束。",
    "A “}” is missing here: the “{” on line {line} is never closed.",
  ],
  "brace-lost": ["这个条件前面少了「{」。", "A “{” is missing before this condition."],
  "point-duplicate": [
    "转折点「{id}」已经在第 {line} 行开始过。",
    "The turning point “{id}” already begins on line {line}.",
  ],
  "brace-close": [
    "这里多了一个「}」，前面没有「{mark}」与它对应。",
    "There is a “}” too many here: no “{mark}” belongs to it.",
  ],
  "arrow-missing": [
    "「{name}」是一个段名，前面少了「->」，会被当成正文。",
    "“{name}” is the name of a part: without “->” it is printed as text.",
  ],
  "arrow-broken": [
    "「{shown}」不是跳转，ink 会把它当成正文；写成「-> {name}」。",
    "“{shown}” is no divert, ink prints it as text; write “-> {name}”.",
  ],
  "header-broken": [
    "「{name}」像段名的标题，但「=」写错了；写成「=== {name} ===」。",
    "This looks like the header of “{name}”; write “=== {name} ===”.",
  ],
  "line-start": [
    "行首的「{mark}」会被当成控制符号；若是正文，请写成「\\{mark}」。",
    "“{mark}” at the start of a line is a control mark; if it is text, write “\\{mark}”.",
  ],
  "line-start.list": [
    "行首的「-」是汇合点，不是列表；若是正文，请写成「\\-」。",
    "“-” at the start of a line is a gather, not a list; if it is text, write “\\-”.",
  ],
  "line-start.level": [
    "这里是第 {depth} 层选项，但上面没有第 {upper} 层的选项；若是正文，请写成「\\{mark}」。",
    "This is an option of level {depth} without one of level {upper} above it; if it is text, write “\\{mark}”.",
  ],
  "else-form": ["「{shown}」写错了；写成「- else:」。", "“{shown}” is wrong; write “- else:”."],
  "else-if": [
    "ink 没有「{shown}」；另写一个条件「- 条件:」。",
    "ink has no “{shown}”; write another condition “- condition:”.",
  ],
  "else-outside": [
    "「- else:」不在花括号里，会被当成正文。",
    "“- else:” stands outside braces and is printed as text.",
  ],
  "else-last": [
    "「- else:」后面还有分支，永远不会走到；把它放在最后。",
    "Branches after “- else:” are never taken; put it last.",
  ],
  "assign-condition": ["条件里的「=」是赋值的写法；比较用「==」。", "“=” assigns; compare with “==”."],
  "after-divert": [
    "跳转「-> {name}」后面的文字永远不会显示；放到跳转前面或另起一行。",
    "The text after “-> {name}” is never shown; put it before the divert.",
  ],
} as const;

const COMPILER = {
  "ink-error": ["ink 编译错误：{text}", "ink compile error: {text}"],
  "ink-warning": ["ink 编译警告：{text}", "ink compile warning: {text}"],
  "ink-error.syntax": ["ink 读不懂这一行。（{text}）", "ink cannot read this line. ({text})"],
  "divert-missing": ["跳转的目标「{name}」不存在。", "There is no “{name}” to go to."],
  "divert-missing.near": [
    "跳转的目标「{name}」不存在，是不是「{meant}」？",
    "There is no “{name}” to go to; is “{meant}” meant?",
  ],
  "name-duplicate": [
    "名称「{name}」已经用在第 {line} 行。",
    "The name “{name}” is already used on line {line}.",
  ],
  "variable-missing": [
    "没有声明变量「{name}」；在文件开头写「VAR {name} = …」。",
    "The variable “{name}” is not declared; write “VAR {name} = …” at the head of the file.",
  ],
  "variable-missing.near": [
    "没有声明变量「{name}」，是不是「{meant}」？",
    "The variable “{name}” is not declared; is “{meant}” meant?",
  ],
  "include-missing": ["INCLUDE 的文件「{name}」不存在。", "The included file “{name}” does not exist."],
  "include-loop": ["INCLUDE 绕回了自己：「{name}」。", "“{name}” includes itself."],
  "loose-end": [
    "到这里就没有下文了：加上选项、跳转或「-> END」。",
    "The flow ends here without a way on: add options, a divert or “-> END”.",
  ],
  "arrow-empty": ["跳转「->」后面没有目标。", "The divert “->” has no target."],
  "choice-blank": [
    "选项是空的；需要自动通过的选项写成「* -> 目标」。",
    "The option is empty; write “* -> target” for a fallback.",
  ],
  "function-call": ["「{name}」是函数，要写成「{name}()」。", "“{name}” is a function: write “{name}()”."],
  "function-not": [
    "「{name}」不是函数：在它的标题写「=== function {name}」，或者用「->」跳转。",
    "“{name}” is no function: write “=== function {name}” or divert with “->”.",
  ],
  arguments: [
    "「{name}」的参数个数不对。（{text}）",
    "“{name}” gets the wrong number of arguments. ({text})",
  ],
  todo: ["还有一条 TODO：{text}", "There is a TODO left: {text}"],
  "compiler-crash": ["ink 编译器在这个文件上出错停下：{text}", "The ink compiler broke on this file: {text}"],
} as const;

const FLOW = {
  random: [
    "情景里不能有随机内容：同样的选择必须得到同样的经过。",
    "A graded story holds nothing random: the same choices must lead to the same course.",
  ],
  float: ["只能用整数：小数经过保存会变值。", "Whole numbers only: fractions change when a play is saved."],
  external: ["情景里不能调用外部函数（EXTERNAL）。", "A graded story calls no outside functions (EXTERNAL)."],
  ref: ["参数不能用 ref。", "A parameter cannot be “ref”."],
  "unreachable-knot": ["没有任何走法能到「{name}」这一段。", "No play reaches “{name}”."],
  "unreachable-function": ["函数「{name}」从来没有被用到。", "The function “{name}” is never called."],
  "unreachable-choice": ["没有任何走法能看到这个选项。", "No play is ever offered this option."],
  "unreachable-line": ["没有任何走法能看到这一行。", "No play ever reaches this line."],
  "unreachable-ending": ["没有任何走法能到结局「{id}」。", "No play reaches the ending “{id}”."],
  "unreachable-point": ["没有任何走法能到转折点「{id}」。", "No play reaches the turning point “{id}”."],
  "run-out": [
    "走到「{way}」之后，到这里就没有下文了：加上选项、跳转或「-> END」。",
    "After “{way}” the story runs out of content here: add options, a divert or “-> END”.",
  ],
  "choices-run-out": [
    "走到「{way}」之后，这一组一个选项也没有了：只能选一次的已经用完，或者条件都不成立；改用「+」，或加一个「* -> 目标」。",
    "After “{way}” none of these options is left: they can be taken once only, or no condition holds; use “+”, or add “* -> target”.",
  ],
  walk: ["走不完这个情景：{text}", "The story cannot be walked to its ends: {text}"],
  "walk-no-ending": [
    "走到「{way}」之后停住了，没有结局。",
    "After “{way}” the story stops without an ending.",
  ],
  "walk-story-fault": ["走到「{way}」之后出错：{text}。", "After “{way}” the story fails: {text}."],
  "no-ending": [
    "走到「{way}」之后停住了，没有带「# ending:」的结局。",
    "After “{way}” the story stops without an ending.",
  ],
  "story-fault": ["走到「{way}」之后出错：{text}", "After “{way}” the story fails: {text}"],
  "endless-loop": [
    "这里会无休止地绕圈，没有选项也不结束。",
    "This goes round for ever, with neither options nor an end.",
  ],
  recursion: ["这里会无休止地调用自己。", "This calls itself for ever."],
  "gain-loop": [
    "可以在这里绕圈反复得分，没有上限。",
    "Points can be gained here without end by going round.",
  ],
  "constant-condition": ["这个条件永远{value}。", "This condition is always {value}."],
  "constant-condition.true": ["这个条件永远成立，等于没写。", "This condition is always true."],
  "constant-condition.false": ["这个条件永远不成立。", "This condition is never true."],
  "variable-unused": ["变量「{name}」从来没有用到。", "The variable “{name}” is never used."],
  "variable-never-read": [
    "变量「{name}」赋了值，但从来没有读它。",
    "The variable “{name}” is set but never read.",
  ],
  "variable-never-set": [
    "变量「{name}」只有声明时的值，从来没有改变，靠它的条件不会变。",
    "The variable “{name}” never changes after its declaration: conditions on it are constant.",
  ],
  "walk-too-large": [
    "状态超过 {max} 个，走不完，不能证明。",
    "There are more than {max} states: the story cannot be proved.",
  ],
  "walk-differs": [
    "随机走法到了遍历没有见过的情形（{way}）。",
    "A random play reached a situation unknown to the walk ({way}).",
  ],
  "no-clean-path": [
    "每一种走法都碰到红线，没有人能合格。",
    "Every play crosses a red line: nobody can pass.",
  ],
  "no-pass": [
    "没有一种走法能达到及格分 {pass}；最高 {best}。",
    "No play reaches the pass mark {pass}; the best is {best}.",
  ],
  "red-line-passes": ["碰到红线也能合格：{way}", "A play across a red line passes: {way}"],
  "dimension-unearned": [
    "最好的走法在「{dimension}」上没有得分，这一维度不计入总分。",
    "The best play earns nothing in “{dimension}”: it does not count.",
  ],
} as const;

const FILES = {
  "file-missing": ["这个文件夹里没有 story.ink。", "There is no story.ink in this folder."],
  "file-kind": ["「{name}」不是文件。", "“{name}” is not a file."],
  "file-empty": ["文件是空的。", "The file is empty."],
  "file-large": [
    "文件有 {size} KB，超过 {max} KB，不检查。",
    "The file has {size} KB, more than {max} KB: it is not checked.",
  ],
  "file-encoding": [
    "文件不是有效的 UTF-8 文本（第 {byte} 个字节）。",
    "The file is not valid UTF-8 text (byte {byte}).",
  ],
  "file-binary": ["这是二进制文件，不是 ink 文本。", "This is a binary file, not ink text."],
  "file-unreadable": ["文件不能读取（{code}）。", "The file cannot be read ({code})."],
  "time-limit": [
    "{seconds} 秒内没有检查完，已停止；文件太大，或者有走不完的圈。",
    "Not finished within {seconds} s and stopped: the file is too large, or something in it never ends.",
  ],
  "memory-limit": [
    "检查这个情景用尽了内存，已停止；这里多半有无休止的调用。",
    "The check ran out of memory and was stopped; something here probably calls itself for ever.",
  ],
  "check-crash": ["检查程序在这个情景上出错：{text}", "The check itself failed on this story: {text}"],
  schema: ["{text}", "{text}"],
  transcript: [
    "记录走到第 {line} 行的「{id}」就走不下去了。",
    "The transcript cannot go on at “{id}”, line {line}.",
  ],
  "transcript.end": ["记录走完了，却没有到结局。", "The transcript ends before an ending."],
  "lock-missing": [
    "缺少 lock.json；核对后用 --write-lock 写入。",
    "There is no lock.json; look at the story and write it with --write-lock.",
  ],
  "lock-differs": ["{text}", "{text}"],
  sources: ["sources.yml 读不出来：{text}", "sources.yml cannot be read: {text}"],
} as const;

export const MESSAGES = { ...TAGS, ...CHARACTERS, ...COMPILER, ...FLOW, ...FILES } satisfies Record<
  string,
  readonly [zh: string, en: string]
>;

/** Name of a sentence. */
export type MessageKey = keyof typeof MESSAGES;

/** The rule that a sentence belongs to. */
export function ruleOf(key: MessageKey): string {
  return key.split(".")[0] ?? key;
}

/** A sentence in a language, filled. */
export function sentence(key: MessageKey, values: SentenceValues, language: Language): string {
  return fill(MESSAGES[key][language === "zh" ? 0 : 1], values);
}
