/** Small fictional stories for the tests of this folder. */

export interface OptionSpec {
  id: string;
  q?: string;
  score?: string;
  to?: string;
  when?: string;
  does?: string;
  text?: string;
  red?: string;
  sticky?: boolean;
}

/** One option in the house format, its spoken line below it. */
export function option(spec: OptionSpec): string {
  const red = spec.red ? ` # red: ${spec.red}` : "";
  const tags = `# id: ${spec.id} # q: ${spec.q ?? "ok"} # score: ${spec.score ?? "none"} # cite: manual.taboo.01 # why: 理由${red}`;
  const when = spec.when ? `{${spec.when}} ` : "";
  return [
    `${spec.sticky ? "+" : "*"} ${when}[${spec.text ?? `选项${spec.id}`} ${tags}]`,
    `  “我说${spec.id}。” # speaker: me`,
    ...(spec.does ? [`  ~ ${spec.does}`] : []),
    `  回应${spec.id}。`,
    ...(spec.to ? [`  -> ${spec.to}`] : []),
  ].join("\n");
}

/** A knot that opens a turning point. */
export function knot(
  name: string,
  point: string,
  options: readonly OptionSpec[],
  title = `题${point}`,
): string {
  return [
    `=== ${name}`,
    `# point: ${point}`,
    `# title: ${title}`,
    `来到${point}。 # speaker: visitor`,
    ...options.map(option),
  ].join("\n");
}

/** A knot that ends the story. */
export function end(name: string, id: string, extra = ""): string {
  return `=== ${name}\n结局${id}。 # ending: ${id} # outcome: 题${id}${extra}\n-> END`;
}

/** Three points, four endings, one red line on an option and one on an ending, and a variable. */
export const REPORT_STORY = [
  "# title: 测试情景",
  "# id: test-01",
  "VAR reported = false",
  "-> p1",
  knot("p1", "t-1", [
    { id: "t-1a", q: "best", score: "empathy+2 safety+1", to: "p2" },
    { id: "t-1b", q: "weak", score: "record+1", to: "p2" },
    { id: "t-1c", q: "taboo", score: "empathy-2 safety-1", to: "closed" },
  ]),
  knot("p2", "t-2", [
    { id: "t-2a", q: "best", score: "safety+2 legality+2 referral+2", does: "reported = true", to: "p3" },
    { id: "t-2b", q: "weak", score: "empathy+1 safety-2", to: "p3" },
    { id: "t-2c", q: "taboo", score: "safety-2 legality-2 referral-2", red: "told-him", to: "p3" },
  ]),
  knot("p3", "t-3", [
    { id: "t-3a", q: "best", score: "record+2", to: "finish" },
    { id: "t-3b", q: "ok", score: "none", to: "finish" },
    { id: "t-3c", q: "taboo", score: "record-2 empathy-1", to: "finish" },
  ]),
  "=== finish",
  "{ reported:",
  "  -> good",
  "- else:",
  "  -> silent",
  "}",
  end("good", "t-end-a"),
  end("silent", "t-end-b", " # retry: t-2 # red: not-reported"),
  end("closed", "t-end-c", " # retry: t-1"),
].join("\n");

/** Once-only questions in a hub, with visit counts that logic reads. */
export const HUB_STORY = [
  "VAR asked = 0",
  "-> hub",
  knot("hub", "h-1", [
    { id: "h-a", q: "best", score: "safety+1", does: "asked += 1", to: "again" },
    { id: "h-b", q: "ok", score: "empathy+1", does: "asked += 1", to: "again" },
    { id: "h-c", q: "weak", score: "record+1", does: "asked += 1", to: "again" },
    { id: "h-go", q: "ok", score: "none", when: "asked >= 2", to: "door" },
    { id: "h-no", q: "taboo", score: "empathy-2", to: "rude" },
  ]),
  "=== again",
  "-> hub",
  "=== door",
  "{ hub > 3:",
  "  -> all",
  "- else:",
  "  -> some",
  "}",
  end("all", "h-end-all"),
  end("some", "h-end-some", " # retry: h-1"),
  end("rude", "h-end-rude"),
].join("\n");

/** A tunnel, a nested choice, a sequence that reads its count, and a question about earlier visits. */
export const TANGLED_STORY = [
  "VAR trust = 0",
  "-> a",
  "=== a",
  "# point: x-1",
  "# title: 一",
  "{一开始。|又回来了。|还是这里。} # speaker: visitor",
  option({ id: "x-1a", q: "best", score: "empathy+1", does: "trust += 1", to: "t" }),
  option({ id: "x-1b", q: "weak", score: "record+1", when: "t", to: "b" }),
  option({ id: "x-1c", q: "taboo", score: "safety-2", red: "gave-up", to: "b" }),
  "=== t",
  "-> pause ->",
  "-> a2",
  "=== pause",
  "一阵安静。",
  "->->",
  "=== a2",
  "-> a",
  "=== b",
  "# point: x-2",
  "# title: 二",
  "第二处。 # speaker: visitor",
  option({ id: "x-2a", q: "best", score: "safety+2 empathy+1" }),
  option({ id: "x-2a1", q: "ok", score: "legality+1" }).replace(/^\*/, "* *"),
  option({ id: "x-2a2", q: "weak", score: "none" }).replace(/^\*/, "* *"),
  option({ id: "x-2b", q: "taboo", score: "empathy-2", when: "trust > 0" }),
  option({ id: "x-2c", q: "taboo", score: "empathy-1" }),
  "- 收尾。",
  "{ trust > 0 && a > 1:",
  "  -> warm",
  "}",
  "-> cold",
  end("warm", "x-end-warm"),
  end("cold", "x-end-cold"),
].join("\n");

/** What is said at the end depends on how often a tunnel was passed, and on nothing that is offered. */
export const SEQUENCE_STORY = [
  "-> s1",
  knot("s1", "s-1", [
    { id: "s-1a", q: "best", score: "empathy+1", to: "rest -> s2" },
    { id: "s-1b", q: "weak", score: "none", to: "s2" },
    { id: "s-1c", q: "taboo", score: "safety-1", to: "rest -> rest -> s2" },
  ]),
  knot("s2", "s-2", [
    { id: "s-2a", q: "best", score: "safety+1", to: "s3" },
    { id: "s-2b", q: "weak", score: "record+1", to: "s3" },
    { id: "s-2c", q: "taboo", score: "empathy-1", to: "s3" },
  ]),
  "=== s3",
  "-> rest ->",
  "-> last",
  "=== rest",
  "{歇一会儿。|又歇一会儿。|再歇一会儿。}",
  "->->",
  end("last", "s-end"),
].join("\n");
