import { describe, expect, it } from "vitest";
import type { Finding } from "../findings.ts";
import { DOCUMENT, findingsAfter, goodLibrary, QUOTE, single } from "./testing.ts";

const LESSON = "content/courses/t/01-open.mdx";
const EXAM = "content/questions/t/exam.yml";
const CHECKS = "content/questions/t/checks.yml";
const ITEMS = "content/sources/source-items.yaml";
const LAW = "content/sources/law.yml";
const LOCK = "content/ids.lock.json";
const WAIVERS = "content/sources/waivers.yml";
const FORMS = "content/forms/t.yml";

type Files = Record<string, string>;

/** Replaces the first occurrence of a part in a file; a part that is not there is a fault of the test. */
function replace(files: Files, file: string, part: string | RegExp, by: string): void {
  const text = files[file] ?? "";
  const changed = text.replace(part, by);
  if (changed === text) throw new Error(`${part} is not in ${file}`);
  files[file] = changed;
}

/** The line of a part in a file after a change. */
function lineIn(change: (files: Files) => void, file: string, part: string): number {
  const files = goodLibrary();
  change(files);
  const at = (files[file] ?? "").split("\n").findIndex((line) => line.includes(part));
  if (at < 0) throw new Error(`${part} is not in ${file}`);
  return at + 1;
}

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`);

/** One way to break the library. `at` is a part of the line on which the finding is expected; none: line 1. */
interface Break {
  name: string;
  rule: string;
  file: string;
  at?: string;
  severity?: "warning";
  change: (files: Files) => void;
  /** a rule that is broken as a consequence */
  also?: string;
  /** the change brings new ids, and they are in the lock */
  locksAfter?: boolean;
}

const IN_LESSON: Break[] = [
  {
    name: "a citation that leads nowhere",
    rule: "citation",
    file: LESSON,
    at: '<Cite id="t.gone"',
    change: (files) => {
      replace(files, LESSON, '<Cite id="t.form" />', '<Cite id="t.form" /><Cite id="t.gone" />');
      replace(files, LESSON, "  - t.form\n", "  - t.form\n  - t.gone\n");
    },
  },
  {
    name: "a citation taken out of the text",
    rule: "items-agree",
    file: LESSON,
    at: "  - t.form",
    change: (files) => replace(files, LESSON, '<Cite id="t.form" />', ""),
  },
  {
    name: "an item taken out of the head",
    rule: "items-agree",
    file: LESSON,
    at: '<Cite id="t.form"',
    also: "untaught",
    change: (files) => replace(files, LESSON, "  - t.form\n", ""),
  },
  {
    name: "a quote that is typed",
    rule: "quote-verbatim",
    file: LESSON,
    at: "她听见：",
    change: (files) => replace(files, LESSON, "她来过一次，", `她听见：“${QUOTE}”，`),
  },
  {
    name: "a term that the glossary does not have",
    rule: "glossary",
    file: LESSON,
    at: "term-two",
    change: (files) => replace(files, LESSON, '<Term id="term-one">', '<Term id="term-two">'),
  },
  {
    name: "a word that the glossary bans",
    rule: "avoided-word",
    file: LESSON,
    at: "家丑不",
    change: (files) => replace(files, LESSON, "她来过一次，", "家丑不外扬，"),
  },
  {
    name: "a link to a lesson that is not there",
    rule: "link",
    file: LESSON,
    at: "/lessons/t.gone",
    change: (files) => replace(files, LESSON, "/lessons/t.open", "/lessons/t.gone"),
  },
  {
    name: "a link to a place that is not on the page",
    rule: "link",
    file: LESSON,
    at: "#nowhere",
    change: (files) => replace(files, LESSON, "/lessons/t.open", "#nowhere"),
  },
  {
    name: "a link to a source that is not there",
    rule: "link",
    file: LESSON,
    at: "/sources/t.gone",
    change: (files) => replace(files, LESSON, "/lessons/t.open", "/sources/t.gone"),
  },
  {
    name: "an element that lessons may not use",
    rule: "allowed-elements",
    file: LESSON,
    at: "<video",
    change: (files) => replace(files, LESSON, "她来过一次，", "<video />她来过一次，"),
  },
  {
    name: "a lesson that is too long",
    rule: "lesson-length",
    file: LESSON,
    change: (files) => {
      const more = Array.from({ length: 50 }, (_, at) => `第${at}回，她说起院子里那棵石榴树又结了果子。`);
      replace(files, LESSON, "她来过一次，", `${more.join("\n\n")}\n\n她来过一次，`);
      replace(files, LESSON, "minutes: 5", "minutes: 8");
    },
  },
  {
    name: "a lesson without a case",
    rule: "lesson-case",
    file: LESSON,
    change: (files) => replace(files, LESSON, /<CaseBox[\s\S]*<\/CaseBox>\n/, ""),
  },
  {
    name: "a lesson without anything for tomorrow",
    rule: "lesson-tomorrow",
    file: LESSON,
    change: (files) => replace(files, LESSON, /<Tomorrow>[\s\S]*<\/Tomorrow>\n/, ""),
  },
  {
    name: "half-width punctuation",
    rule: "half-width",
    file: LESSON,
    at: "她来过一次,又",
    change: (files) => replace(files, LESSON, "她来过一次，又", "她来过一次,又"),
  },
  {
    name: "a straight quotation mark",
    rule: "straight-quote",
    file: LESSON,
    at: '她"来',
    change: (files) => replace(files, LESSON, "她来过一次，", '她"来过"一次，'),
  },
  {
    name: "sixteen letters of a source document",
    rule: "copied",
    file: LESSON,
    at: "走廊",
    change: (files) => replace(files, LESSON, "她来过一次，", `${DOCUMENT.slice(-17)}，`),
  },
  {
    name: "minutes that are not those of the text",
    rule: "minutes",
    file: LESSON,
    at: "minutes: 9",
    change: (files) => replace(files, LESSON, "minutes: 5", "minutes: 9"),
  },
  {
    name: "a tree whose answer leads nowhere",
    rule: "tree-target",
    file: LESSON,
    at: 'go="gone"',
    change: (files) =>
      replace(
        files,
        LESSON,
        "她来过一次，",
        '她来过一次。\n\n<DecisionTree title="问">\n\n<Ask id="one" text="在吗？">\n\n<Answer say="在" go="two" />\n\n<Answer say="不在" go="gone" />\n\n</Ask>\n\n<Advice id="two" title="好">\n\n坐。\n\n</Advice>\n\n</DecisionTree>\n\n后来',
      ),
  },
  {
    name: "a form that is not there",
    rule: "form",
    file: LESSON,
    at: "form.t.9",
    change: (files) => replace(files, LESSON, "<CaseBox", '<FormExercise form="form.t.9" />\n\n<CaseBox'),
  },
];

const IN_BANK: Break[] = [
  {
    name: "a question that cites what is not there",
    rule: "citation",
    file: EXAM,
    at: "q.t.one.001",
    change: (files) => replace(files, EXAM, "sources: [t.one]", "sources: [t.one, t.gone]"),
  },
  {
    name: "an option without an explanation",
    rule: "schema",
    file: EXAM,
    at: "没有说明",
    change: (files) => {
      replace(files, EXAM, /(送水[\s\S]*?)id: d\n/, "$1id: d # 没有说明\n");
      replace(files, EXAM, /(没有说明\n.*)\n +explanation: 说明d。/, "$1");
    },
  },
  {
    name: "the same stem twice",
    rule: "same-stem",
    file: EXAM,
    at: "q.t.one.002",
    locksAfter: true,
    change: (files) => {
      files[EXAM] += single("q.t.one.002", "接待的第一句话，怎么说才稳妥？", "d", "t.one");
    },
  },
  {
    name: "a very similar stem",
    rule: "similar-stem",
    severity: "warning",
    file: EXAM,
    at: "q.t.one.003",
    locksAfter: true,
    change: (files) => {
      files[EXAM] +=
        single(
          "q.t.one.002",
          "一位母亲带着孩子走进村里的妇女之家，说家里出了事，你先怎么做？",
          "d",
          "t.one",
        ) +
        single("q.t.one.003", "一位母亲带着孩子走进村里的妇女之家，说家里出了事，你先怎么说？", "c", "t.one");
    },
  },
  {
    name: "a check that stands in no lesson",
    rule: "check-unused",
    file: CHECKS,
    at: "check.t.open.3",
    locksAfter: true,
    change: (files) => {
      files[CHECKS] += single("check.t.open.3", "天黑以后还有人来，谁去开门？", "c");
    },
  },
  {
    name: "words that only stem and key share",
    rule: "bank-telling-words",
    severity: "warning",
    file: EXAM,
    at: "q.t.law.001",
    change: (files) => {
      replace(files, EXAM, "邻居听见隔壁有响动，怎么看", "按甲的做法好不好，怎么看");
    },
  },
  {
    name: "half-width punctuation in a question",
    rule: "half-width",
    file: EXAM,
    at: "q.t.law.002",
    change: (files) => replace(files, EXAM, "天天骂人，法", "天天骂人,法"),
  },
  {
    name: "sixteen letters of a document in a question",
    rule: "copied",
    file: EXAM,
    at: "q.t.one.001",
    change: (files) => replace(files, EXAM, "接待的第一句话", `${DOCUMENT.slice(0, 17)}`),
  },
  {
    name: "an exam that cannot be drawn",
    rule: "blueprint",
    file: "content/exams/t.yml",
    change: (files) => {
      replace(files, "content/exams/t.yml", "count: 2", "count: 9");
      replace(files, "content/exams/t.yml", "questionCount: 2", "questionCount: 9");
    },
  },
  {
    name: "a track that requires what is not there",
    rule: "track-requirement",
    file: "content/tracks/t.yml",
    change: (files) => replace(files, "content/tracks/t.yml", "id: exam.t ", "id: exam.gone "),
  },
  {
    name: "a question on an article that is not verified",
    rule: "unverified-law",
    file: EXAM,
    at: "q.t.one.002",
    locksAfter: true,
    change: (files) => {
      const article = files[LAW] ?? "";
      files[LAW] =
        article + article.replace("law.dv.2", "law.dv.9").replace("verified: true", "verified: false");
      replace(files, LESSON, "  - law.dv.2\n", "  - law.dv.2\n  - law.dv.9\n");
      replace(files, LESSON, "写进表里。", '写进表里。<Cite id="law.dv.9" />');
      files[EXAM] += single("q.t.one.002", "新的一条还没有核对，能不能拿来考？", "d", "law.dv.9");
    },
  },
];

const IN_COVERAGE: Break[] = [
  {
    name: "an item that no lesson teaches",
    rule: "untaught",
    file: ITEMS,
    at: "t.form",
    change: (files) => {
      replace(files, LESSON, "  - t.form\n", "");
      replace(files, LESSON, '<Cite id="t.form" />', "");
    },
  },
  {
    name: "an item that nothing assesses",
    rule: "unassessed",
    file: ITEMS,
    at: "t.one",
    change: (files) => replace(files, EXAM, "sources: [t.one]", "sources: [t.two]"),
  },
  {
    name: "an item that only a scenario could assess",
    rule: "unassessed",
    severity: "warning",
    file: ITEMS,
    at: "t.one",
    change: (files) => {
      replace(files, ITEMS, "assess: [lesson, question]", "assess: [lesson, scenario]");
    },
  },
  {
    name: "an article that too few questions examine",
    rule: "law-examined",
    file: LAW,
    at: "law.dv.2",
    change: (files) => replace(files, EXAM, "sources: [law.dv.2]", "sources: [t.two]"),
  },
  {
    name: "a waiver that is not needed",
    rule: "waiver",
    file: WAIVERS,
    change: (files) => {
      files[WAIVERS] = "- { id: t.two, what: taught, reason: 以后再写, by: 编辑, on: 2026-11-22 }\n";
    },
  },
  {
    name: "a waiver of what is not there",
    rule: "waiver",
    file: WAIVERS,
    change: (files) => {
      files[WAIVERS] = "- { id: t.gone, what: taught, reason: 以后再写, by: 编辑, on: 2026-11-22 }\n";
    },
  },
];

const IN_LOCK: Break[] = [
  {
    name: "a key that changed under its id",
    rule: "key-changed",
    file: EXAM,
    at: "q.t.one.001",
    change: (files) => {
      const before = single("q.t.one.001", "接待的第一句话怎么说才稳妥？", "d", "t.one");
      replace(files, EXAM, before, single("q.t.one.001", "接待的第一句话怎么说才稳妥？", "c", "t.one"));
    },
  },
  {
    name: "a form that vanished",
    rule: "id-gone",
    file: LOCK,
    at: "form.t.1",
    change: (files) => {
      replace(files, FORMS, "form.t.1", "form.t.2");
    },
  },
  {
    name: "a new id that is not in the lock",
    rule: "id-not-locked",
    file: LOCK,
    change: (files) => {
      files[EXAM] += single("q.t.one.002", "第二个问题也要问得不一样才行？", "d", "t.one");
    },
  },
];

describe("a library without a fault", () => {
  it("passes without a finding", async () => {
    expect(brief(await findingsAfter(() => {}))).toEqual([]);
  });
});

describe.each([
  ["lessons", IN_LESSON],
  ["the bank", IN_BANK],
  ["coverage", IN_COVERAGE],
] as const)("in %s", (_name, breaks) => {
  it.each(breaks)(
    "finds $name, and nothing else",
    async ({ rule, file, at, severity, change, locksAfter, also }) => {
      const findings = await findingsAfter(change, { locksAfter });
      const relevant = findings.filter((found) => found.rule !== also);
      const line = at === undefined ? 1 : lineIn(change, file, at);
      expect(brief(relevant)).toEqual([`${file}:${line} ${severity ?? "error"} ${rule}`]);
    },
  );
});

describe("ids", () => {
  it.each(IN_LOCK)("finds $name", async ({ rule, file, at, change }) => {
    const findings = await findingsAfter(change);
    const found = findings.find((one) => one.rule === rule);
    expect(found?.file).toBe(file);
    if (at !== undefined && file !== LOCK) expect(found?.line).toBe(lineIn(change, file, at));
    if (at !== undefined) expect(found?.message).toContain(at);
    expect(found?.severity).toBe("error");
  });

  it("of a retired question stay where they are", async () => {
    const findings = await findingsAfter((files) => {
      const last = (files[EXAM] ?? "").lastIndexOf("status: active");
      files[EXAM] = `${files[EXAM]?.slice(0, last)}status: retired\n`;
    });
    expect(brief(findings)).toEqual([]);
  });

  it.each(["t.one", "t.two", "law.dv.2", "term-one"])("that vanish are found: %s", async (id) => {
    const findings = await findingsAfter((files) => {
      for (const file of [ITEMS, LAW, "content/glossary.yml"]) {
        const entries = (files[file] ?? "").split(/^(?=- id: )/m);
        files[file] = entries.filter((entry) => !entry.startsWith(`- id: ${id}\n`)).join("") || "[]\n";
      }
    });
    expect(findings.some(({ rule, message }) => rule === "id-gone" && message.includes(id))).toBe(true);
  });

  it("of a quote that was taken out are found", async () => {
    const findings = await findingsAfter((files) => replace(files, ITEMS, /\n {2}quote: .*/, ""));
    expect(findings.map(({ rule }) => rule)).toEqual(["quote", "id-gone"]);
  });
});

describe("a file of the bank", () => {
  const bank = (keys: string): string =>
    [...keys]
      .map((key, at) =>
        single(`q.t.more.00${at + 1}`, `${"子丑寅卯辰巳午未申酉"[at]}时来了人，${at}号窗口该怎么办？`, key),
      )
      .join("");

  it("whose keys stand in every place alike passes", async () => {
    const findings = await findingsAfter(
      (files) => {
        files["content/questions/t/more.yml"] = bank("abcdabcd");
      },
      { locksAfter: true },
    );
    expect(brief(findings)).toEqual([]);
  });

  it("whose keys stand in one place too often is found", async () => {
    const findings = await findingsAfter(
      (files) => {
        files["content/questions/t/more.yml"] = bank("aaaabbcd");
      },
      { locksAfter: true },
    );
    expect(findings.map(({ rule, message }) => [rule, /正确项是 (.)/.exec(message)?.[1]])).toEqual([
      ["bank-key-position", "a"],
      ["bank-key-position", "c"],
      ["bank-key-position", "d"],
    ]);
  });

  it("whose keys are the longest options too often is found", async () => {
    const findings = await findingsAfter(
      (files) => {
        let count = 0;
        files["content/questions/t/more.yml"] = bank("abcdabcd").replace(
          /text: (.)的做法好\n {6}correct/g,
          (whole, who: string) => (count++ < 3 ? `text: ${who}的做法更好\n      correct` : whole),
        );
      },
      { locksAfter: true },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["bank-longest-key"]);
  });

  it("whose judge questions are mostly false is found", async () => {
    const judge = (at: number, key: string): string =>
      `- id: q.t.judge.00${at}\n  kind: judge\n  use: exam\n  stem: ${"子丑寅卯辰巳午"[at]}这一句说得对不对呢第${at}句。\n  options:\n${["true", "false"].map((id) => `    - id: "${id}"\n${id === key ? "      correct: true\n" : ""}      explanation: 说明。`).join("\n")}\n  sources: [t.two]\n  topic: overview\n  difficulty: 1\n  audience: [all]\n  status: active\n`;
    const findings = await findingsAfter(
      (files) => {
        files["content/questions/t/more.yml"] = [0, 1, 2, 3, 4, 5]
          .map((at) => judge(at, at < 5 ? "false" : "true"))
          .join("");
      },
      { locksAfter: true },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["bank-judge-balance"]);
  });
});

describe("a waiver", () => {
  it("lets a gap stand", async () => {
    const findings = await findingsAfter((files) => {
      replace(files, EXAM, "sources: [t.one]", "sources: [t.two]");
      files[WAIVERS] = "- { id: t.one, what: assessed, reason: 以后再出题, by: 编辑, on: 2026-11-22 }\n";
    });
    expect(brief(findings)).toEqual([]);
  });
});
