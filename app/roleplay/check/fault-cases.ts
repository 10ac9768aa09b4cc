/** Typical faults of authors, each in a small story; `◀` marks the line at fault and is taken out. */

export interface FaultCase {
  name: string;
  /** the main file */
  story: string;
  /** further files by name */
  parts?: Record<string, string>;
  /** the rules, any of which names the fault */
  rules: readonly string[];
  sources?: { ids: string[]; quotes: { id: string; quote: string }[] };
}

const G = "# score: none # cite: m.1 # why: 理由";

/** A graded story of one point; lines can be replaced. */
export function graded(changes: Record<number, string> = {}): string {
  const lines = [
    "VAR told = false",
    "-> opening",
    "=== opening ===",
    "她站在门口。 # speaker: narrator",
    "“我能进来吗？” # speaker: visitor",
    `* [“您请坐。” # id: a-1 # q: best ${G}]`,
    "  “您请坐，慢慢说。” # speaker: me",
    "  ~ told = true",
    "  -> after",
    `* [“先登记。” # id: a-2 # q: weak ${G}]`,
    "  “先登记一下。” # speaker: me",
    "  -> after",
    `* [“又是你？” # id: a-3 # q: taboo ${G}]`,
    "  “又是你？” # speaker: me",
    "  -> closed",
    "=== after ===",
    "{ told:",
    "  她慢慢说了。",
    "- else:",
    "  她没有说。",
    "}",
    "门开着。 # ending: e-1 # outcome: 开着",
    "-> END",
    "=== closed ===",
    "门关上了。 # ending: e-2 # outcome: 关上",
    "-> END",
  ];
  return lines.map((line, n) => changes[n + 1] ?? line).join("\n");
}

const plain = (...lines: string[]): string => lines.join("\n");
const option = (text: string): string => `* [${text}]`;

export const FAULTS: readonly FaultCase[] = [
  // the compiler sees them
  { name: "divert to a missing knot", story: plain("你好。", "-> nowhere ◀"), rules: ["divert-missing"] },
  {
    name: "divert to a mistyped knot",
    story: plain("-> opening", "=== openning ===", "你好。", "-> END").replace("-> opening", "-> opening ◀"),
    rules: ["divert-missing"],
  },
  {
    name: "divert to a missing stitch",
    story: plain("-> a.two ◀", "=== a", "= one", "你好。", "-> END"),
    rules: ["divert-missing"],
  },
  {
    name: "divert in a choice to nowhere",
    story: plain("开场。", "* [走] 走了。", "  -> gone ◀", "* [留] 留下。", "  -> END"),
    rules: ["divert-missing"],
  },
  { name: "lower-case end", story: plain("你好。", "-> end ◀"), rules: ["divert-missing"] },
  {
    name: "duplicate knots",
    story: plain("-> a", "=== a", "一。", "-> END", "=== a ◀", "二。", "-> END"),
    rules: ["name-duplicate"],
  },
  {
    name: "duplicate stitches",
    story: plain("-> a", "=== a", "= s", "一。", "-> END", "= s ◀", "二。", "-> END"),
    rules: ["name-duplicate"],
  },
  {
    name: "undeclared variable",
    story: plain("你好。", "~ count = 1 ◀", "-> END"),
    rules: ["variable-missing", "ink-error"],
  },
  {
    name: "mistyped variable in a condition",
    story: plain("VAR trust = 0", "* [走]", "  ~ trust = 1", "* [留]", "- {trsut > 0: 好。} ◀", "-> END"),
    rules: ["variable-missing", "ink-error"],
  },
  {
    name: "missing include",
    story: plain("INCLUDE gone.ink ◀", "你好。", "-> END"),
    rules: ["include-missing"],
  },
  {
    name: "include in a circle",
    story: plain("INCLUDE part.ink", "-> a"),
    parts: { "part.ink": plain("INCLUDE part.ink ◀", "=== a", "你好。", "-> END") },
    rules: ["include-loop"],
  },
  { name: "divert without a target", story: plain("你好。", "->  ◀"), rules: ["arrow-empty", "ink-error"] },
  {
    name: "empty knot name",
    story: plain("你好。", "-> END", "=== === ◀", "你好。", "-> END"),
    rules: ["ink-error", "ink-error.syntax"],
  },
  {
    name: "function called without parentheses",
    story: plain(
      "VAR x = 1",
      "结果{twice}。 ◀",
      "~ x = twice(x)",
      "{x}",
      "-> END",
      "=== function twice(a)",
      "~ return a * 2",
    ),
    rules: ["function-call"],
  },
  {
    name: "knot called as a function",
    story: plain("~ a() ◀", "-> a", "=== a", "你好。", "-> END"),
    rules: ["function-not", "ink-error"],
  },
  {
    name: "wrong number of arguments",
    story: plain(
      "VAR x = 1",
      "~ x = twice(1, 2) ◀",
      "{x}",
      "-> END",
      "=== function twice(a)",
      "~ return a * 2",
    ),
    rules: ["arguments"],
  },
  {
    name: "text in a logic line",
    story: plain("~ 大约三点半。 ◀", "-> END"),
    rules: ["ink-error", "variable-missing"],
  },
  { name: "double tilde", story: plain("~~ 好 ◀", "-> END"), rules: ["ink-error", "variable-missing"] },
  {
    name: "divert in a function",
    story: plain("VAR x = 1", "~ x = f()", "{x}", "-> END", "=== function f()", "-> END ◀", "~ return 1"),
    rules: ["ink-error"],
  },
  {
    name: "assigning a constant",
    story: plain("CONST LIMIT = 3", "~ LIMIT = 4 ◀", "{LIMIT}", "-> END"),
    rules: ["ink-error", "variable-missing"],
  },
  {
    name: "declared with another variable",
    story: plain("VAR a = 1", "VAR b = a ◀", "{a}{b}", "-> END"),
    rules: ["ink-error"],
  },
  {
    name: "INCLUDE file with a fault",
    story: plain("INCLUDE part.ink", "-> a"),
    parts: { "part.ink": plain("=== a", "你好。", "-> gone ◀") },
    rules: ["divert-missing"],
  },
  // loose ends
  { name: "knot without an end", story: plain("-> a", "=== a", "你好。 ◀"), rules: ["loose-end", "run-out"] },
  {
    name: "option without a way on",
    story: plain("-> a", "=== a", "你好。", "* [走] 走了。 ◀", "* [留] 留下。", "  -> END"),
    rules: ["loose-end", "run-out"],
  },
  {
    name: "condition without else",
    story: plain(
      "VAR x = 0",
      "-> a",
      "=== a",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- 过去了。",
      "{ x > 0: ◀",
      "  -> END",
      "}",
    ),
    rules: ["loose-end", "run-out"],
  },
  {
    name: "once-only options that run out",
    story: plain(
      "-> hub",
      "=== hub",
      "还问什么？",
      "* [问一] 答一。 ◀",
      "  -> hub",
      "* [问二] 答二。",
      "  -> hub",
    ),
    rules: ["choices-run-out", "run-out"],
  },
  {
    name: "tunnel that does not return",
    story: plain("-> a ->", "回来了。 ◀", "-> END", "=== a", "进去了。", "-> END"),
    rules: ["unreachable-line"],
  },
  {
    name: "return without a tunnel",
    story: plain("-> a", "=== a", "进去了。", "->-> ◀"),
    rules: ["story-fault", "run-out"],
  },
  // loops
  { name: "silent loop", story: plain("-> a", "=== a", "-> b", "=== b", "-> a ◀"), rules: ["endless-loop"] },
  { name: "loop that speaks", story: plain("-> a", "=== a", "又来了。", "-> a ◀"), rules: ["endless-loop"] },
  {
    name: "loop behind an option",
    story: plain("* [走] -> a", "* [留] -> END", "=== a", "转圈。", "-> a ◀"),
    rules: ["endless-loop"],
  },
  {
    name: "recursion of a function",
    story: plain("VAR x = 1", "~ x = f(x)", "{x}", "-> END", "=== function f(n)", "~ return f(n + 1) ◀"),
    rules: ["recursion", "endless-loop"],
  },
  {
    name: "recursion of a tunnel",
    story: plain("-> a ->", "-> END", "=== a", "进。", "-> a -> ◀", "->->"),
    rules: ["recursion", "endless-loop"],
  },
  // unreachable
  {
    name: "knot that nothing leads to",
    story: plain("-> a", "=== a", "你好。", "-> END", "=== b ◀", "再见。", "-> END"),
    rules: ["unreachable-knot"],
  },
  {
    name: "stitch that nothing leads to",
    story: plain("-> a", "=== a", "= one", "你好。", "-> END", "= two ◀", "再见。", "-> END"),
    rules: ["unreachable-knot"],
  },
  {
    name: "option with an impossible condition",
    story: plain("VAR n = 0", "~ n = 1", "* [走] -> END", "* {n > 5} [飞] -> END ◀"),
    rules: ["unreachable-choice"],
  },
  {
    name: "text between a divert and the next knot",
    story: plain("-> a", "=== a", "你好。", "-> b", "这一行看不到。 ◀", "=== b", "再见。", "-> END"),
    rules: ["unreachable-line", "loose-end"],
  },
  {
    name: "branch that is never taken",
    story: plain(
      "VAR n = 0",
      "* [甲]",
      "  ~ n = 1",
      "* [乙]",
      "  ~ n = 2",
      "- { n > 5:",
      "  太多了。 ◀",
      "- else:",
      "  刚好。",
      "}",
      "-> END",
    ),
    rules: ["unreachable-line"],
  },
  {
    name: "function that nothing calls",
    story: plain("你好。", "-> END", "=== function f(x) ◀", "~ return x"),
    rules: ["unreachable-function"],
  },
  {
    name: "knot in an included file that nothing leads to",
    story: plain("INCLUDE part.ink", "你好。", "-> END"),
    parts: { "part.ink": plain("=== lost ◀", "丢了。", "-> END") },
    rules: ["unreachable-knot"],
  },
  // logic
  {
    name: "condition that is always true",
    story: plain("{ 1 == 1: 总是。} ◀", "-> END"),
    rules: ["constant-condition"],
  },
  {
    name: "condition that is never true",
    story: plain("你好。", "* {false} [走] -> END ◀", "* [留] -> END"),
    rules: ["constant-condition"],
  },
  {
    name: "condition on a constant",
    story: plain("CONST TOP = 3", "{ TOP > 5: 多。} ◀", "-> END"),
    rules: ["constant-condition"],
  },
  {
    name: "variable that is never set",
    story: plain("VAR trust = 0 ◀", "你好。{trust > 1: 我信你。}", "-> END"),
    rules: ["variable-never-set"],
  },
  {
    name: "variable that is never read",
    story: plain("VAR seen = false ◀", "* [看]", "  ~ seen = true", "* [不看]", "- 完。", "-> END"),
    rules: ["variable-never-read"],
  },
  {
    name: "variable that is never used",
    story: plain("VAR spare = 1 ◀", "你好。", "-> END"),
    rules: ["variable-unused"],
  },
  {
    name: "counter that is only counted up",
    story: plain("VAR n = 0 ◀", "-> a", "=== a", "~ n = n + 1", "* [走] -> END", "* [留] -> END"),
    rules: ["variable-never-read"],
  },
  {
    name: "assignment in a condition",
    story: plain("VAR x = 0", "* [甲]", "  ~ x = 1", "* [乙]", "- {x = 1: 一。|不是。} ◀", "-> END"),
    rules: ["assign-condition"],
  },
  {
    name: "assignment in an option's condition",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- 好。",
      "* {x = 1} [走] -> END ◀",
      "* [留] -> END",
    ),
    rules: ["assign-condition"],
  },
  {
    name: "assignment in a branch",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- {",
      "  - x = 1: ◀",
      "    一。",
      "  - else:",
      "    别的。",
      "  }",
      "-> END",
    ),
    rules: ["assign-condition"],
  },
  // else
  {
    name: "else without a colon",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- { x == 1:",
      "  一。",
      "- else ◀",
      "  别的。",
      "}",
      "-> END",
    ),
    rules: ["else-form"],
  },
  {
    name: "else without a dash",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- { x == 1:",
      "  一。",
      "else: ◀",
      "  别的。",
      "}",
      "-> END",
    ),
    rules: ["else-form"],
  },
  {
    name: "else if",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "  ~ x = 2",
      "- {",
      "  - x == 1:",
      "    一。",
      "  - else if x == 2: ◀",
      "    二。",
      "  }",
      "-> END",
    ),
    rules: ["else-if"],
  },
  {
    name: "else in capitals",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- { x == 1:",
      "  一。",
      "- ELSE: ◀",
      "  别的。",
      "}",
      "-> END",
    ),
    rules: ["else-form"],
  },
  {
    name: "else outside braces",
    story: plain("你好。", "* [甲] 一。", "* [乙] 二。", "- else: ◀", "  三。", "-> END"),
    rules: ["else-outside"],
  },
  {
    name: "else with a full-width colon",
    story: plain(
      "VAR x = 0",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- { x == 1:",
      "  一。",
      "- else： ◀",
      "  别的。",
      "}",
      "-> END",
    ),
    rules: ["full-width"],
  },
  // braces, brackets, arrows
  {
    name: "open brace in a line",
    story: plain("VAR x = 0", "* [甲]", "  ~ x = 1", "* [乙]", "- 你{x > 0: 好 ◀", "再见。", "-> END"),
    rules: ["brace-open"],
  },
  {
    name: "open block",
    story: plain(
      "VAR x = 0",
      "-> a",
      "=== a",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- { x > 0: ◀",
      "  好。",
      "- else:",
      "  不好。",
      "-> END",
      "=== b",
      "-> END",
    ),
    rules: ["brace-open"],
  },
  {
    name: "block without its end",
    story: plain(
      "VAR x = 0",
      "-> a",
      "=== a",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- 好。",
      "{ x > 0:",
      "  好。",
      "- else:",
      "  不好。",
      " ◀",
      "完了。",
      "-> END",
    ),
    rules: ["brace-end"],
  },
  {
    name: "block without its beginning",
    story: plain(
      "VAR x = 0",
      "-> a",
      "=== a",
      "* [甲]",
      "  ~ x = 1",
      "* [乙]",
      "- 好。",
      " x > 0: ◀",
      "  好。",
      "- else:",
      "  不好。",
      "}",
      "-> END",
    ),
    rules: ["brace-lost"],
  },
  { name: "a brace too many", story: plain("你好。} ◀", "-> END"), rules: ["brace-close"] },
  {
    name: "option without a closing bracket",
    story: plain("你好。", "* [走 ◀", "  -> END", "* [留]", "  -> END"),
    rules: ["bracket"],
  },
  {
    name: "option without an opening bracket",
    story: plain("你好。", "* 走] ◀", "  -> END", "* [留]", "  -> END"),
    rules: ["bracket"],
  },
  {
    name: "divert without an arrow",
    story: plain("-> opening", "=== opening", "你好。", "next_part ◀", "=== next_part", "再见。", "-> END"),
    rules: ["arrow-missing"],
  },
  {
    name: "divert with half an arrow",
    story: plain("-> opening", "=== opening", "你好。", "> next_part ◀", "=== next_part", "再见。", "-> END"),
    rules: ["arrow-broken"],
  },
  {
    name: "divert with a double arrow",
    story: plain(
      "-> opening",
      "=== opening",
      "你好。",
      "=> next_part ◀",
      "=== next_part",
      "再见。",
      "-> END",
    ),
    rules: ["arrow-broken"],
  },
  {
    name: "divert with a long shaft",
    story: plain(
      "-> opening",
      "=== opening",
      "你好。",
      "--> next_part ◀",
      "=== next_part",
      "再见。",
      "-> END",
    ),
    rules: ["arrow-broken", "ink-error"],
  },
  {
    name: "divert with a gap in the arrow",
    story: plain(
      "-> opening",
      "=== opening",
      "你好。",
      "- > next_part ◀",
      "=== next_part",
      "再见。",
      "-> END",
    ),
    rules: ["arrow-broken"],
  },
  {
    name: "divert turned round",
    story: plain(
      "-> opening",
      "=== opening",
      "你好。",
      ">- next_part ◀",
      "=== next_part",
      "再见。",
      "-> END",
    ),
    rules: ["arrow-broken"],
  },
  {
    name: "text after a divert",
    story: plain("-> a", "=== a", "你好。 -> b 再见。 ◀", "=== b", "完。", "-> END"),
    rules: ["after-divert", "ink-error"],
  },
  {
    name: "divert in a tag of an option",
    story: plain(
      "-> a",
      "=== a",
      "你好。",
      "* [走 # mood: sad -> b] 走。 ◀",
      "  -> b",
      "=== b",
      "完。",
      "-> END",
    ),
    rules: ["tag-divert", "ink-error"],
  },
  {
    name: "header that lost its marks",
    story: plain("你好。", "-> b", "b === ◀", "完。", "-> END"),
    rules: ["header-broken"],
  },
  // full-width and invisible characters
  {
    name: "full-width star",
    story: plain("你好。", "＊ [走] -> END ◀", "* [留] -> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width plus",
    story: plain("你好。", "＋ [走] -> END ◀", "* [留] -> END"),
    rules: ["full-width"],
  },
  { name: "full-width hash", story: plain("你好。 ＃ speaker: visitor ◀", "-> END"), rules: ["full-width"] },
  {
    name: "arrow of one character",
    story: plain("→ a ◀", "=== a", "你好。", "-> END"),
    rules: ["full-width"],
  },
  { name: "arrow with a dash", story: plain("—> a ◀", "=== a", "你好。", "-> END"), rules: ["full-width"] },
  {
    name: "arrow with a full-width sign",
    story: plain("-＞ a ◀", "=== a", "你好。", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "arrow to a Chinese name",
    story: plain("你好。 → 结尾 ◀", "=== 结尾", "完。", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width braces",
    story: plain("VAR x = 0", "* [甲]", "  ~ x = 1", "* [乙]", "- ｛x > 0：好。｝ ◀", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width brackets",
    story: plain("你好。", "* ［走］ -> END ◀", "* [留] -> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width colon in a condition",
    story: plain("VAR x = 0", "* [甲]", "  ~ x = 1", "* [乙]", "- {x > 0：好。} ◀", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width comparison",
    story: plain("VAR x = 0", "* [甲]", "  ~ x = 1", "* [乙]", "- {x ＝＝ 1: 好。} ◀", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width equals in a header",
    story: plain("-> a", "＝＝＝ a ◀", "你好。", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width tilde",
    story: plain("VAR x = 0", "～ x = 1 ◀", "{x}", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width equals in a declaration",
    story: plain("VAR x ＝ 0 ◀", "~ x = 1", "{x}", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "curly quotes in a declaration",
    story: plain("VAR name = “小王” ◀", "你好，{name}。", "-> END"),
    rules: ["full-width"],
  },
  {
    name: "full-width parentheses in a call",
    story: plain("VAR x = 1", "~ x = f（x） ◀", "{x}", "-> END", "=== function f(n)", "~ return n + 1"),
    rules: ["full-width"],
  },
  {
    name: "full-width bar",
    story: plain("-> a", "=== a", "{一次｜两次}。 ◀", "+ [再来] -> a", "* [走] -> END"),
    rules: ["full-width"],
  },
  {
    name: "wide space before a star",
    story: plain("你好。", "　* [走] -> END ◀", "* [留] -> END"),
    rules: ["invisible"],
  },
  {
    name: "wide space after an arrow",
    story: plain("->　a ◀", "=== a", "你好。", "-> END"),
    rules: ["invisible"],
  },
  {
    name: "zero-width space",
    story: plain("你好。", "\u200b* [走] -> END ◀", "* [留] -> END"),
    rules: ["invisible"],
  },
  { name: "byte-order mark inside", story: plain("你好。", "\ufeff-> END ◀"), rules: ["invisible"] },
  {
    name: "zero-width space in a name",
    story: plain("-> a\u200bb ◀", "=== ab", "你好。", "-> END"),
    rules: ["invisible"],
  },
  // starts of lines
  {
    name: "phone number",
    story: plain("打这个号码：", "+86 138 0000 0000 ◀", "-> END"),
    rules: ["line-start"],
  },
  {
    name: "text with two stars",
    story: plain("手册说：", "**部门负责这件事。 ◀", "-> END"),
    rules: ["line-start"],
  },
  {
    name: "list with dashes",
    story: plain("带上：", "- 身份证 ◀", "- 病历 ", "-> END"),
    rules: ["line-start"],
  },
  {
    name: "address in text",
    story: plain("请看 https://example.org 这一页。 ◀", "-> END"),
    rules: ["comment-cut"],
  },
  {
    name: "open comment",
    story: plain("你好。", "-> END", "/* 备注 ◀", "=== b", "-> END"),
    rules: ["comment-open"],
  },
  {
    name: "end of a comment without a beginning",
    story: plain("你好。", "*/ ◀", "-> END"),
    rules: ["comment-close"],
  },
  // grading
  {
    name: "grading tag outside the brackets",
    story: graded({ 6: "* [“您请坐。” # id: a-1 # score: none # cite: m.1 # why: 理由] # q: best ◀" }),
    rules: ["tag-outside"],
  },
  {
    name: "all tags outside the brackets",
    story: graded({ 6: `* [“您请坐。”] # id: a-1 # q: best ${G} ◀` }),
    rules: ["tag-outside"],
  },
  {
    name: "grading tag on the next line",
    story: graded({
      6: "* [“您请坐。” # id: a-1 # score: none # cite: m.1 # why: 理由]",
      7: "  “您请坐。” # speaker: me # q: best ◀",
    }),
    rules: ["tag-outside"],
  },
  {
    name: "missing id",
    story: graded({ 6: `${option(`“您请坐。” # q: best ${G}`)} ◀` }),
    rules: ["id-missing"],
  },
  {
    name: "duplicate id",
    story: graded({ 10: `${option(`“先登记。” # id: a-1 # q: weak ${G}`)} ◀` }),
    rules: ["id-duplicate"],
  },
  {
    name: "missing quality",
    story: graded({ 6: `${option(`“您请坐。” # id: a-1 ${G}`)} ◀` }),
    rules: ["q-missing"],
  },
  {
    name: "unknown quality",
    story: graded({ 6: `${option(`“您请坐。” # id: a-1 # q: good ${G}`)} ◀` }),
    rules: ["q-unknown"],
  },
  {
    name: "missing score",
    story: graded({ 6: `${option("“您请坐。” # id: a-1 # q: best # cite: m.1 # why: 理由")} ◀` }),
    rules: ["score-missing"],
  },
  {
    name: "missing citation",
    story: graded({ 6: `${option("“您请坐。” # id: a-1 # q: best # score: none # why: 理由")} ◀` }),
    rules: ["cite-missing"],
  },
  {
    name: "missing reason",
    story: graded({ 6: `${option("“您请坐。” # id: a-1 # q: best # score: none # cite: m.1")} ◀` }),
    rules: ["why-missing"],
  },
  {
    name: "unreadable score",
    story: graded({
      6: `${option("“您请坐。” # id: a-1 # q: best # score: empathy++ # cite: m.1 # why: 理由")} ◀`,
    }),
    rules: ["score-form"],
  },
  {
    name: "mistyped dimension",
    story: graded({
      6: `${option("“您请坐。” # id: a-1 # q: best # score: empthy+1 # cite: m.1 # why: 理由")} ◀`,
    }),
    rules: ["dimension-unknown"],
  },
  {
    name: "full-width colon in a tag",
    story: graded({ 6: `${option(`“您请坐。” # id: a-1 # q：best ${G}`)} ◀` }),
    rules: ["full-width", "tag-colon"],
  },
  {
    name: "unknown citation",
    story: graded({
      6: `${option("“您请坐。” # id: a-1 # q: best # score: none # cite: m.7 # why: 理由")} ◀`,
    }),
    sources: { ids: ["m.1"], quotes: [] },
    rules: ["cite-unknown"],
  },
  {
    name: "misquoted sentence",
    story: graded({
      6: option("“您请坐。” # id: a-1 # q: best # score: none # cite: m.1.say.1 # why: 理由"),
      7: "  “您先请坐，有什么事慢慢说。” # speaker: me ◀",
    }),
    sources: {
      ids: ["m.1", "m.1.say.1"],
      quotes: [{ id: "m.1.say.1", quote: "您先请坐，有什么事请慢慢说。" }],
    },
    rules: ["quote-inexact"],
  },
  {
    name: "ending without a tag",
    story: graded({ 25: "门关上了。", 26: "-> END ◀" }),
    rules: ["ending-missing"],
  },
  {
    name: "mistyped line tag",
    story: graded({ 5: "“我能进来吗？” # spekaer: visitor ◀" }),
    rules: ["tag-unknown"],
  },
  {
    name: "no good option",
    story: graded({ 6: `${option(`“您请坐。” # id: a-1 # q: weak ${G}`)} ◀` }),
    rules: ["point-best"],
  },
  {
    name: "telling length",
    story: graded({
      6: `${option(`“您请坐，先喝口水，有什么事情慢慢说给我听听，不着急的。” # id: a-1 # q: best ${G}`)} ◀`,
    }),
    rules: ["option-length"],
  },
  { name: "chance in a graded story", story: graded({ 4: "来了{RANDOM(1, 3)}个人。 ◀" }), rules: ["random"] },
  { name: "shuffle in a graded story", story: graded({ 4: "{~她|他}来了。 ◀" }), rules: ["random"] },
  { name: "fraction in a graded story", story: graded({ 8: "  ~ told = 0.5 ◀" }), rules: ["float"] },
  {
    name: "outside function in a graded story",
    story: graded({ 2: "EXTERNAL now() ◀\n-> opening" }),
    rules: ["external"],
  },
  {
    name: "reference parameter in a graded story",
    story: `${graded({ 8: "  ~ up(told)" })}\n=== function up(ref x) ◀\n~ x = true`,
    rules: ["ref"],
  },
  {
    name: "citation that is unknown, beside dimensions of the story's own",
    story: graded({
      10: `* [“先登记。” # id: a-2 # q: weak # score: none # cite: m.9 # why: 理由] ◀`,
    }).replace(/score: none/g, "score: respect+2"),
    rules: ["cite-unknown"],
    sources: { ids: ["m.1"], quotes: [] },
  },
  {
    name: "citation that is unknown in a list with commas",
    story: graded({ 10: `* [“先登记。” # id: a-2 # q: weak # score: none # cite: m.1, m.9 # why: 理由] ◀` }),
    rules: ["cite-unknown"],
    sources: { ids: ["m.1"], quotes: [] },
  },
  {
    name: "sentence of a source misquoted on a line that cites it",
    story: graded({ 18: "  手册上写着：“任何人都没有权力殴打别人。” # cite: m.1 ◀" }),
    rules: ["quote-inexact"],
    sources: { ids: ["m.1"], quotes: [{ id: "m.1", quote: "任何人都没有权利殴打别人。" }] },
  },
  {
    name: "fraction in the logic of a gather",
    story: graded({ 16: "=== after ===\n- (calm)\n- ~ told = told * 1.5 ◀" }),
    rules: ["float"],
  },
  {
    name: "full-width tilde before a Chinese name",
    story: plain(
      "VAR 信任 = 0",
      "-> a",
      "=== a",
      "* [听]",
      "  ～ 信任 += 1 ◀",
      "* [走]",
      "- {信任 > 0: 好。|唉。}",
      "-> END",
    ),
    rules: ["full-width"],
  },
  {
    name: "temporary variable that is never read",
    story: plain("-> a", "=== a", "~ temp mood = 3 ◀", "你好。", "-> END"),
    rules: ["variable-unused"],
  },
  {
    name: "list that is asked and never filled",
    story: plain(
      "LIST proof = photo, letter ◀",
      "-> a",
      "=== a",
      "{proof ? photo: 有照片。|没有照片。}",
      "-> END",
    ),
    rules: ["variable-never-set"],
  },
  {
    name: "text below a divert, in a story too large to walk",
    story: plain(
      "VAR n = 0",
      "-> a",
      "=== a",
      "+ [加]",
      "  ~ n = n + 1",
      "  -> a",
      "+ {n > 9999} [停]",
      "  -> END",
      "  完了。 ◀",
    ),
    rules: ["unreachable-line"],
  },
  {
    name: "condition that no value reaches",
    story: plain(
      "VAR n = 2",
      "-> a",
      "=== a",
      "* [减]",
      "  ~ n = n - 1",
      "* [停]",
      "- {n < 0: 没有了。} ◀",
      "还有{n}个。",
      "-> END",
    ),
    rules: ["constant-condition"],
  },
  {
    name: "option that cannot be offered, among counters that grow",
    story: plain(
      "VAR oil = 2",
      "-> hub",
      "=== hub",
      "{又|再}来。",
      "+ {oil < 4} [加油]",
      "  ~ oil = oil + 1",
      "  -> road",
      "* {oil > 4} [点灯] ◀",
      "  亮了。",
      "  -> END",
      "+ [走] -> END",
      "=== road",
      "路上。",
      "-> hub",
    ),
    rules: ["unreachable-choice"],
  },
  {
    name: "no option left because no condition holds",
    story: plain(
      "VAR key = false",
      "-> door",
      "=== door",
      "* [找]",
      "  ~ key = true",
      "* [敲]",
      "- 你站着。",
      "* {key} [开] ◀",
      "  -> END",
    ),
    rules: ["choices-run-out"],
  },
  {
    name: "branch that stops below its condition",
    story: plain(
      "VAR n = 0",
      "-> a",
      "=== a",
      "* [一]",
      "  ~ n = 1",
      "* [二]",
      "- { n > 0:",
      "    -> b",
      "  - else:",
      "    停了。 ◀",
      "  }",
      "=== b",
      "完。",
      "-> END",
    ),
    rules: ["run-out"],
  },
  {
    name: "function in another file that calls itself",
    story: plain(
      "INCLUDE part.ink",
      "VAR x = 1",
      "-> a",
      "=== a",
      "你好。",
      "* [算]",
      "  ~ x = f(1)",
      "* [不算]",
      "- {x}",
      "-> END",
    ),
    parts: { "part.ink": plain("=== function f(n)", "~ return f(n + 1) ◀") },
    rules: ["recursion"],
  },
];

/** Takes the mark out of a case. @returns the files and the place of the fault */
export function placed({ story, parts = {} }: FaultCase): {
  files: Record<string, string>;
  file: string;
  line: number;
} {
  const all: Record<string, string> = { "story.ink": story, ...parts };
  const files: Record<string, string> = {};
  let at = { file: "story.ink", line: 0 };
  for (const [file, text] of Object.entries(all)) {
    const index = text.split("\n").findIndex((line) => line.includes("◀"));
    if (index >= 0) at = { file, line: index + 1 };
    files[file] = text.replace(/ ?◀/g, "");
  }
  return { files, ...at };
}
