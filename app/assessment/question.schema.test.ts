import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { keyOf, publicQuestion } from "./answer.ts";
import { questionFileSchema, questionSchema } from "./question.schema.ts";

const SINGLE = `
id: q.manual.report.001
kind: single
use: exam
stem: 邻居说隔壁正在掐脖子打人，第一步做什么？
options:
  - { id: a, text: 马上打一一〇报警, correct: true, explanation: 有生命危险时先请警察到场。 }
  - { id: b, text: 先上门去劝一劝, explanation: 单独上门会让人更危险。 }
  - { id: c, text: 记下来等例会再说, explanation: 等到例会可能已经晚了。 }
  - { id: d, text: 请邻居再看一看, explanation: 旁观会耽误时间。 }
sources: [manual.report.to.3]
topic: report
difficulty: 1
audience: [federation]
status: active
`;
const JUDGE = `
id: check.manual.report.1
kind: judge
use: check
stem: 发现孩子可能受到侵害，核实清楚以后才可以报告。
options:
  - { id: true, explanation: 等核实会耽误保护。 }
  - { id: false, correct: true, explanation: 疑似就要报告。 }
sources: [law.minors.11]
topic: law
difficulty: 2
audience: [all]
status: active
`;

type Draft = ReturnType<typeof draft>;
function draft(text = SINGLE) {
  return parse(text) as {
    id: unknown;
    kind: unknown;
    use: unknown;
    stem: string;
    options: { id: unknown; text?: string; correct?: unknown; explanation?: string }[];
    [field: string]: unknown;
  };
}
function option(question: Draft, index: number) {
  const found = question.options[index];
  if (!found) throw new Error(`no option ${index}`);
  return found;
}
function messages(value: unknown): string[] {
  const result = questionSchema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => issue.message);
}

describe("questionSchema", () => {
  it("accepts a single-choice question, and a judge question whose ids YAML reads as truth values", () => {
    expect(messages(draft())).toEqual([]);
    expect(questionSchema.parse(draft(JUDGE)).options.map((o) => o.id)).toEqual(["true", "false"]);
  });

  it("gives back what it gave before when a published question is read again", () => {
    for (const text of [SINGLE, JUDGE]) {
      const once = questionSchema.parse(draft(text));
      expect(questionSchema.parse(JSON.parse(JSON.stringify(once)))).toEqual(once);
    }
  });

  const broken: [string, string, (question: Draft) => void, RegExp][] = [
    [
      "something that an import left to be written",
      SINGLE,
      (q) => Object.assign(option(q, 0), { explanation: "【待补】" }),
      /nothing left that says 【待补】/,
    ],
    [
      "an id of the other use",
      SINGLE,
      (q) => Object.assign(q, { use: "check" }),
      /written like check\.manual\.report\.1/,
    ],
    ["three options", SINGLE, (q) => q.options.pop(), /has 4 options, here 3/],
    [
      "two right options in a single",
      SINGLE,
      (q) => Object.assign(option(q, 1), { correct: true }),
      /here 2/,
    ],
    ["no right option", SINGLE, (q) => delete option(q, 0).correct, /here 0/],
    [
      "correct: false",
      SINGLE,
      (q) => Object.assign(option(q, 1), { correct: false }),
      /leave it out elsewhere/,
    ],
    [
      "a multiple with one right option",
      SINGLE,
      (q) => Object.assign(q, { kind: "multiple" }),
      /at least 2 right/,
    ],
    [
      "a multiple with only right options",
      SINGLE,
      (q) => {
        q.kind = "multiple";
        for (const o of q.options) o.correct = true;
      },
      /at least one wrong option/,
    ],
    [
      "a missing explanation",
      SINGLE,
      (q) => delete option(q, 2).explanation,
      /explanation of an option .* is missing/,
    ],
    ["a missing text", SINGLE, (q) => delete option(q, 2).text, /option c has no text/],
    [
      "the same text twice",
      SINGLE,
      (q) => Object.assign(option(q, 1), { text: option(q, 2).text }),
      /repeats the text/,
    ],
    [
      "the same option id twice",
      SINGLE,
      (q) => Object.assign(option(q, 1), { id: "a" }),
      /two options have the id a/,
    ],
    [
      "an option id that is no letter",
      SINGLE,
      (q) => Object.assign(option(q, 1), { id: "1" }),
      /letter from a to e/,
    ],
    [
      "a catch-all option",
      SINGLE,
      (q) => Object.assign(option(q, 3), { text: "以上说法都不对" }),
      /options are shuffled/,
    ],
    [
      "an option that is too long",
      SINGLE,
      (q) => Object.assign(option(q, 0), { text: "马".repeat(12) }),
      /12 .* 7;/,
    ],
    [
      "a negative stem",
      SINGLE,
      (q) => Object.assign(q, { stem: "下列做法不正确的是" }),
      /ask for the right one/,
    ],
    ["no source", SINGLE, (q) => Object.assign(q, { sources: [] }), /at least one source item/],
    ["an unknown topic", SINGLE, (q) => Object.assign(q, { topic: "rport" }), /expected one of/],
    ["difficulty 4", SINGLE, (q) => Object.assign(q, { difficulty: 4 }), /1, 2 or 3/],
    ["a field that does not exist", SINGLE, (q) => Object.assign(q, { answer: "a" }), /answer/],
    ["a judge with text", JUDGE, (q) => Object.assign(option(q, 0), { text: "对" }), /have no text/],
    ["a judge with other ids", JUDGE, (q) => Object.assign(option(q, 0), { id: "a" }), /exactly the options/],
    ["a judge with two keys", JUDGE, (q) => Object.assign(option(q, 0), { correct: true }), /here 2/],
  ];
  it.each(broken)("refuses %s and says what to do", (_name, text, damage, expected) => {
    const question = draft(text);
    damage(question);
    expect(messages(question).join("\n")).toMatch(expected);
  });

  it("lets 1.6 times the shortest option pass and nothing longer", () => {
    const question = draft();
    const lengths = [10, 16, 12, 12];
    for (const [index, length] of lengths.entries())
      option(question, index).text = "甲乙丙丁"[index]?.repeat(length);
    expect(messages(question)).toEqual([]);
    option(question, 1).text = "乙".repeat(17);
    expect(messages(question)).toHaveLength(1);
  });

  it("does not take a rule about ages or a corrected mistake for a trick", () => {
    const question = draft();
    question.stem = "纠正错误的有效做法是哪一种？";
    option(question, 0).text = "十六岁以上都可以求助";
    option(question, 1).text = "十八岁以上才可求助";
    expect(messages(question)).toEqual([]);
  });

  it("refuses a file in which an id comes twice", () => {
    const result = questionFileSchema.safeParse([draft(), draft()]);
    expect(result.error?.issues.map((issue) => issue.message)).toEqual([
      "the id q.manual.report.001 is used twice",
    ]);
  });
});

describe("publicQuestion", () => {
  it("carries neither key nor explanation nor source nor topic", () => {
    const question = questionSchema.parse(draft());
    const text = JSON.stringify(publicQuestion(question));
    for (const hidden of ["correct", "explanation", "source", "topic", ...question.sources])
      expect(text).not.toContain(hidden);
    for (const o of question.options) expect(text).not.toContain(o.explanation);
  });

  it("shows the options in the order of the paper and refuses an option the question lacks", () => {
    const question = questionSchema.parse(draft());
    expect(publicQuestion(question, ["d", "a", "c", "b"]).options.map((o) => o.id)).toEqual([
      "d",
      "a",
      "c",
      "b",
    ]);
    expect(() => publicQuestion(question, ["a", "z"])).toThrow(/no option z/);
  });

  it("leaves the words of a judge question to the interface", () => {
    expect(publicQuestion(questionSchema.parse(draft(JUDGE))).options).toEqual([
      { id: "true" },
      { id: "false" },
    ]);
  });
});

it("keyOf names the right options, sorted", () => {
  const question = draft();
  question.kind = "multiple";
  delete option(question, 0).correct;
  option(question, 3).correct = true;
  option(question, 1).correct = true;
  question.options.reverse();
  expect(keyOf(questionSchema.parse(question))).toEqual(["b", "d"]);
  expect(keyOf(questionSchema.parse(draft(JUDGE)))).toEqual(["false"]);
});
