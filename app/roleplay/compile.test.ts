import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileStory, type KnownIds } from "./compile.server.ts";
import { HUB_STORY, REPORT_STORY, TANGLED_STORY } from "./test-stories.ts";

const TAGS = "# score: none # cite: manual.a # why: 理由";
/** A clean story; the faults below change one line of it each. Line 6 is the first option. */
const CLEAN = [
  "-> p",
  "=== p",
  "# point: t-1",
  "# title: 开场",
  "“您好。” # speaker: visitor # mood: calm",
  `* [先请她坐 # id: t-1a # q: best ${TAGS}]`,
  "  “您坐。” # speaker: me",
  "  -> e",
  `* [请她填表 # id: t-1b # q: weak ${TAGS}]`,
  "  “您填一下。” # speaker: me",
  "  -> e",
  `* [问她为什么 # id: t-1c # q: taboo ${TAGS}]`,
  "  “为什么？” # speaker: me",
  "  -> e",
  "=== e",
  "门开着。 # ending: t-end-a # outcome: 好结局 # retry: t-1",
  "-> END",
];

function check(change: Record<number, string>, known: KnownIds = {}) {
  const lines = CLEAN.map((line, n) => change[n + 1] ?? line);
  return compileStory({ source: lines.join("\n"), known });
}

function where(change: Record<number, string>, known: KnownIds = {}): string[] {
  return check(change, known).findings.map((each) => `${each.line}:${each.rule}`);
}

describe("clean stories", () => {
  test.each([
    ["the story that the faults below are made from", CLEAN.join("\n")],
    ["a story with a variable and red lines", REPORT_STORY],
    ["a hub with counted visits", HUB_STORY],
    ["tunnels, nested options and sequences", TANGLED_STORY],
  ])("%s has no error", (_name, source) => {
    const { json, findings } = compileStory({ source });
    expect(findings.filter((each) => each.severity === "error")).toEqual([]);
    expect(json).toMatch(/^\{"inkVersion":/);
  });

  test("what ink and Chinese text may hold is not reported", () => {
    const prose = [
      "“……是——” 他说：“【甲】（乙）、丙；丁，3 / 4，~ 大概，** 星号，emoji 🏠。”",
      "派出所→妇联→民政，一路都有人。",
      "\\*\\*部门，\\#号，\\/\\/ 斜线。",
      "　　全角空格开头的一段。",
      "// 整行的注释 RANDOM(1,2) * [x] # q：best",
      "/* 块注释",
      "* 里面什么都可以写 ＃ ｛",
      "*/",
      "行尾的注释。 // 注释",
    ].join("\n");
    expect(where({ 5: prose })).toEqual([]);
  });

  test("the same text always compiles to the same story", () => {
    const json = compileStory({ source: REPORT_STORY }).json;
    expect(json).toBeDefined();
    expect(compileStory({ source: REPORT_STORY }).json).toBe(json);
  });
});

describe("faults are found on their line", () => {
  const option = (text: string): string => `* [${text}]`;
  test.each<[string, Record<number, string>, string[]]>([
    ["a divert to nowhere", { 8: "  -> nowhere" }, ["8:ink-error"]],
    [
      "grading tags after the bracket",
      { 6: "* [先请她坐 # id: t-1a # score: none # cite: manual.a # why: 理由] # q: best" },
      ["6:q-missing", "6:tag-outside"],
    ],
    ["grading tags on the line below", { 7: "  “您坐。” # speaker: me # q: best" }, ["7:tag-outside"]],
    ["an option without brackets", { 6: `* 先请她坐 # id: t-1a # q: best ${TAGS}` }, ["6:choice-brackets"]],
    ["text that begins with stars", { 5: "**部门管这件事。" }, ["5:choice-brackets", "5:ink-warning"]],
    ["text that begins with a plus", { 5: "+86 开头的号码。" }, ["5:choice-brackets", "5:ink-warning"]],
    ["a full-width star", { 6: `＊ [先请她坐 # id: t-1a # q: best ${TAGS}]` }, ["6:full-width"]],
    ["a full-width hash", { 5: "“您好。” ＃ speaker: visitor" }, ["5:full-width"]],
    ["an arrow of one character", { 8: "  → e" }, ["8:full-width", "8:ink-warning"]],
    ["a long dash as arrow", { 8: "  —> e" }, ["8:full-width", "8:ink-warning"]],
    ["full-width braces", { 5: "｛p：再来｝" }, ["5:full-width", "5:full-width"]],
    ["a zero-width space", { 5: "“您\u200b好。” # speaker: visitor" }, ["5:invisible"]],
    ["a wide space before a star", { 6: `\u3000* [先请她坐 # id: t-1a # q: best ${TAGS}]` }, ["6:invisible"]],
    [
      "an address in an option",
      { 6: option(`先请她坐 # id: t-1a # q: best # cite: manual.a # score: none # why: http://x.y`) },
      ["6:ink-error", "6:comment-cut"],
    ],
    ["an address in a line", { 5: "看 https://example.org 吧。" }, ["5:comment-cut"]],
    ["a comment after a tag", { 5: "“您好。” # speaker: visitor // 注释" }, ["5:comment-cut"]],
    ["a missing id", { 6: option(`先请她坐 # q: best ${TAGS}`) }, ["6:id-missing"]],
    ["a repeated id", { 9: option(`请她填表 # id: t-1a # q: weak ${TAGS}`) }, ["9:id-duplicate"]],
    ["a missing quality", { 6: option(`先请她坐 # id: t-1a ${TAGS}`) }, ["6:q-missing"]],
    [
      "a full-width colon in a tag",
      { 6: option(`先请她坐 # id: t-1a # q：best ${TAGS}`) },
      ["6:q-missing", "6:tag-colon"],
    ],
    [
      "a missing score",
      { 6: option("先请她坐 # id: t-1a # q: best # cite: manual.a # why: 理由") },
      ["6:score-missing"],
    ],
    [
      "a missing source",
      { 6: option("先请她坐 # id: t-1a # q: best # score: none # why: 理由") },
      ["6:cite-missing"],
    ],
    [
      "a missing reason",
      { 6: option("先请她坐 # id: t-1a # q: best # score: none # cite: manual.a") },
      ["6:why-missing"],
    ],
    [
      "an unknown dimension",
      { 6: option("先请她坐 # id: t-1a # q: best # score: courage+1 # cite: manual.a # why: 理由") },
      ["6:dimension-unknown"],
    ],
    ["no best option", { 6: option(`先请她坐 # id: t-1a # q: ok ${TAGS}`) }, ["6:point-best"]],
    ["no forbidden option", { 12: option(`问她为什么 # id: t-1c # q: ok ${TAGS}`) }, ["6:point-taboo"]],
    ["no middling option", { 9: option(`请她填表 # id: t-1b # q: taboo ${TAGS}`) }, ["6:point-middle"]],
    [
      "a telling length",
      { 6: option(`先请她坐下来慢慢说不着急 # id: t-1a # q: best ${TAGS}`) },
      ["6:option-length"],
    ],
    [
      "options outside a turning point",
      { 3: "", 4: "" },
      ["6:point-missing", "9:point-missing", "12:point-missing"],
    ],
    ["a point without title", { 4: "" }, ["3:title-missing"]],
    ["a mistyped line tag", { 5: "“您好。” # spekaer: visitor" }, ["5:tag-unknown"]],
    ["an ending without tag", { 16: "门开着。" }, ["17:ending-missing"]],
    ["an ending without title", { 16: "门开着。 # ending: t-end-a" }, ["16:outcome-missing"]],
    ["chance", { 5: "今天来了{RANDOM(1,3)}个人。" }, ["5:random"]],
    ["a shuffle", { 5: "{~甲|乙}说。" }, ["5:random"]],
    ["a shuffle over several lines", { 5: "{shuffle:\n- 甲\n- 乙\n}" }, ["5:random"]],
    ["a fraction", { 1: "VAR x = 0.5\n-> p" }, ["1:float"]],
    ["an outside function", { 1: "EXTERNAL f(x)\n-> p" }, ["1:external"]],
    ["a reference parameter", { 17: "-> END\n=== function f(ref x)\n~ x = 1" }, ["18:ref"]],
    [
      "a Chinese knot name",
      { 17: "-> END\n=== 段落\n完。 # ending: t-end-b # outcome: 乙\n-> END" },
      ["18:name-ascii"],
    ],
    [
      "an open block comment",
      { 15: "/* === e" },
      ["8:ink-error", "11:ink-error", "14:ink-error", "15:comment-open"],
    ],
    [
      "a control mark in an option's text",
      { 6: option(`先{p}请她坐 # id: t-1a # q: best ${TAGS}`) },
      ["6:choice-brackets"],
    ],
    [
      "logic in a tag",
      { 6: option(`先请她坐 # id: t-1a # q: best # score: none # cite: manual.a # why: {p}次`) },
      ["6:tag-control"],
    ],
    ["a note to oneself", { 5: "TODO: 再想想" }, ["5:ink-warning"]],
  ])("%s", (_name, change, expected) => {
    expect(where(change).sort()).toEqual(expected.sort());
  });

  test("the column is that of the tag at fault", () => {
    const line = `* [先请她坐 # id: t-1a # q: good ${TAGS}]`;
    const found = check({ 6: line }).findings.find((each) => each.rule === "q-unknown");
    expect(found).toMatchObject({ line: 6, column: line.indexOf("# q:") + 1 });
  });

  test("ids that the scenario does not know are reported", () => {
    const known: KnownIds = {
      items: new Set(["manual.b"]),
      persons: new Set(["other"]),
      points: new Set(["t-9"]),
      endings: new Set(["t-end-z"]),
      redLines: new Set(),
    };
    const red = { 12: `* [问她为什么 # id: t-1c # q: taboo # red: told-him ${TAGS}]` };
    expect(new Set(where(red, known))).toEqual(
      new Set([
        "3:point-unknown",
        "5:speaker-unknown",
        "6:cite-unknown",
        "9:cite-unknown",
        "12:cite-unknown",
        "12:red-unknown",
        "16:ending-unknown",
        "16:point-unknown",
      ]),
    );
  });
});

describe("included files", () => {
  const [first = "", ...rest] = CLEAN;
  test("faults carry the name of their file", () => {
    const part = rest.join("\n").replace("q: best", "q: good");
    const { findings } = compileStory({
      source: `INCLUDE part.ink\n${first}`,
      includes: { "part.ink": part },
    });
    expect(findings.map((each) => `${each.file}:${each.line}:${each.rule}`)).toEqual([
      "part.ink:5:q-unknown",
    ]);
  });

  test("a file that is not there is reported on the line that asks for it", () => {
    const { json, findings } = compileStory({ source: `${CLEAN.join("\n")}\nINCLUDE gone.ink` });
    expect(json).toBeUndefined();
    expect(findings.map((each) => `${each.line}:${each.rule}`)).toEqual([`${CLEAN.length + 1}:ink-error`]);
  });
});

test("any text is answered with findings, never with an exception", () => {
  const scrap = fc.constantFrom(
    ...CLEAN,
    "{",
    "}",
    "*",
    "- ",
    "->",
    "===",
    "# q: best",
    "[",
    "]",
    "~ x = 1",
    "“好。”",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(scrap, fc.string({ maxLength: 12 })), { maxLength: 12 }), (lines) => {
      const { json, findings } = compileStory({ source: lines.join("\n") });
      expect(json !== undefined || findings.some((each) => each.severity === "error")).toBe(true);
      for (const each of findings) expect(each.line).toBeGreaterThan(0);
    }),
    { numRuns: 150 },
  );
});
