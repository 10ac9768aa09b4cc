import { describe, expect, it } from "vitest";
import type { Question } from "../question.schema.ts";
import { TO_WRITE } from "../question-rules.ts";
import { testQuestion } from "../testing.ts";
import { completeDrafts, type ImportDefaults, TO_CITE } from "./complete.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { readFormat, writeFormat } from "./formats.server.ts";
import { readGift } from "./gift.ts";
import { importFile } from "./import.server.ts";
import { readMoodleXml } from "./moodle-xml.ts";
import { readQti } from "./qti.server.ts";
import { TEMPLATE } from "./template.ts";

const DEFAULTS: ImportDefaults = {
  course: "manual",
  use: "exam",
  topic: "report",
  difficulty: 2,
  audience: ["all"],
  sources: [],
};

describe("GIFT of another hand", () => {
  it("gives drafts with what is in it", () => {
    const { drafts, findings } = readGift(
      `$CATEGORY: 家暴

::一::谁可以报警？{
=任何人#对
~%0%只有本人
~只有亲属
~只有单位 }

// 判断
报案人的信息要保密。{TRUE#不对，要保密#对}

排一排{>ALL
先看
再问
后记
}`,
    );
    expect(drafts.map(({ kind, stem }) => [kind, stem])).toEqual([
      ["single", "谁可以报警？"],
      ["judge", "报案人的信息要保密。"],
      ["ordering", "排一排"],
    ]);
    expect(drafts[0]?.options[0]).toEqual({ id: "a", text: "任何人", correct: true, explanation: "对" });
    expect(drafts[1]?.options).toEqual([
      { id: "true", correct: true, explanation: "对" },
      { id: "false", explanation: "不对，要保密" },
    ]);
    expect(drafts[2]?.options.map(({ text, position }) => [text, position])).toEqual([
      ["先看", 1],
      ["再问", 2],
      ["后记", 3],
    ]);
    expect(findings.map(({ severity }) => severity)).toEqual(["note"]);
  });

  it("says which types it cannot take, with the line of each", () => {
    const { drafts, findings } = readGift("写一写{}\n\n几年？{#3}\n\n首都是{=北京}\n\n开着{=a ~b");
    expect(drafts).toEqual([]);
    expect(findings.map(({ severity, place, message }) => [severity, place.line, message.zh])).toEqual([
      ["error", 1, "不支持这种题型：问答题。"],
      ["error", 3, "不支持这种题型：数值题。"],
      ["error", 5, "不支持这种题型：填空题、简答题。"],
      ["error", 7, "大括号没有闭合；题目中间不能有空行。"],
    ]);
  });
});

describe("Moodle XML of another hand", () => {
  const quiz = (inside: string): string => `<?xml version="1.0" encoding="UTF-8"?><quiz>${inside}</quiz>`;

  it("loses no markup silently", () => {
    const { drafts, findings } = readMoodleXml(
      quiz(`<question type="category"><category><text>x</text></category></question>
<question type="multichoice"><name><text>Q</text></name>
<questiontext format="html"><text><![CDATA[<p>第一行&nbsp;&amp;</p><p>第二行<img src="@@PLUGINFILE@@/a.png"></p>]]></text><file name="a.png">AAAA</file></questiontext>
<hint format="html"><text>提示</text></hint><single>false</single>
<answer fraction="75"><text>甲</text></answer><answer fraction="25"><text>乙</text></answer><answer fraction="0"><text>丙</text><feedback><text>不对</text></feedback></answer>
<tags><tag><text>自己的标签</text></tag></tags></question>`),
    );
    expect(drafts[0]?.stem).toBe("第一行\u00a0&\n第二行");
    expect(drafts[0]?.options.map(({ correct }) => correct === true)).toEqual([true, true, false]);
    const told = findings.map(({ severity, message }) => `${severity} ${message.zh}`).join("\n");
    for (const words of [
      "note 题库类别",
      "gap 图片",
      "note 标签没有导入：自己的标签",
      "note 这些内容没有导入：hint",
      "gap 部分得分",
    ])
      expect(told).toContain(words);
  });

  it("names the types it cannot take", () => {
    const { findings } = readMoodleXml(
      quiz('<question type="essay"><name><text>写</text></name></question>'),
    );
    expect(findings).toMatchObject([{ severity: "error", place: { item: "写" } }]);
  });
});

describe("QTI of another hand", () => {
  const item = (inside: string): Buffer =>
    Buffer.from(
      `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i1" title="t">${inside}</qti-assessment-item>`,
    );

  it("gives a judgement where two choices say right and wrong", () => {
    const { drafts } = readQti(
      item(`<qti-response-declaration identifier="R" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>x</qti-value></qti-correct-response></qti-response-declaration>
<qti-item-body><p>先保证安全。</p><qti-choice-interaction response-identifier="R"><qti-prompt>对不对？</qti-prompt>
<qti-simple-choice identifier="y">错误</qti-simple-choice><qti-simple-choice identifier="x">正确</qti-simple-choice></qti-choice-interaction></qti-item-body>`),
    );
    expect(drafts[0]).toMatchObject({ kind: "judge", stem: "先保证安全。\n对不对？" });
    expect(drafts[0]?.options).toEqual([{ id: "true", correct: true }, { id: "false" }]);
  });

  it("names interactions it cannot take, and refuses QTI 2", () => {
    const { findings } = readQti(
      item('<qti-item-body><qti-extended-text-interaction response-identifier="R"/></qti-item-body>'),
    );
    expect(findings).toMatchObject([{ severity: "error", place: { item: "i1" } }]);
    expect(readQti(Buffer.from("<assessmentItem/>")).findings[0]?.message.zh).toContain("QTI 2");
  });
});

describe("a table of an editor", () => {
  it("takes answers as they are written by hand", () => {
    const { drafts, findings } = readCsv(
      [
        "题型；题干；答案；选项A；选项B；选项C；选项D；对应1；对应2；对应3",
        "多选；多；A、Ｃ；甲；乙；丙；丁；；；",
        "判断；判；√；；；；；；；",
        "排序；排；B>A>C；甲；乙；丙；；；；",
        "配对；配；a-2，b-3，c-1；甲；乙；丙；；子；丑；寅",
      ]
        .join("\n")
        .replaceAll("；", ";"),
    );
    expect(findings).toEqual([]);
    expect(drafts[0]?.options.flatMap(({ id, correct }) => (correct ? [id] : []))).toEqual(["a", "c"]);
    expect(drafts[1]?.options[0]).toMatchObject({ id: "true", correct: true });
    expect(drafts[2]?.options.map(({ position }) => position)).toEqual([2, 1, 3]);
    expect(drafts[3]?.options.map(({ match }) => match)).toEqual(["2", "3", "1"]);
  });

  it("names the row of every mistake", () => {
    const { findings } = readCsv("题型,题干,答案,选项A\n论述,写,,\n单选,选,z,甲\n判断,判,大概,\n");
    expect(findings.map(({ place, message }) => [place.row, message.zh])).toEqual([
      [2, "认不出题型“论述”。"],
      [3, "答案里的“z”没有对应的选项。"],
      [4, "判断题的答案写“对”或“错”，这里是“大概”。"],
    ]);
  });

  it("has a template whose examples are read without an error, in both languages", () => {
    for (const format of ["xlsx", "csv"] as const)
      for (const language of ["zh", "en"] as const) {
        const read = readFormat(format, writeFormat(format, TEMPLATE, language));
        const { questions, findings } = completeDrafts(read.drafts, DEFAULTS);
        expect([...read.findings, ...findings]).toEqual([]);
        expect(questions.map(({ question }) => question.kind)).toEqual(TEMPLATE.map(({ kind }) => kind));
      }
  });
});

describe("completing drafts", () => {
  const gift = "谁可以报警？{=任何人都行 ~只有她本人 ~只有她亲属 ~只有她单位}";

  it("marks what is missing and makes the question a draft", () => {
    const { questions, findings } = completeDrafts(readGift(gift).drafts, DEFAULTS);
    const question = questions[0]?.question;
    expect(question).toMatchObject({ id: "q.manual.report.001", status: "draft", sources: [TO_CITE] });
    expect(question?.options.every(({ explanation }) => explanation === TO_WRITE)).toBe(true);
    expect(findings.map(({ severity }) => severity)).toEqual(["gap", "gap", "gap"]);
  });

  it("proposes ids that neither the bank nor the file has", () => {
    const own = { ...testQuestion(1), id: "q.manual.report.003" };
    const drafts = [
      ...readGift(`${gift}\n\n${gift.replace("谁", "什么人")}`).drafts,
      ...readCsv(writeCsv([own])).drafts,
    ];
    const { questions } = completeDrafts(drafts, DEFAULTS, {
      find: (id) => (id === "q.manual.report.001" ? null : undefined),
    });
    expect(questions.map(({ question }) => question.id)).toEqual([
      "q.manual.report.002",
      "q.manual.report.004",
      "q.manual.report.003",
    ]);
  });

  it("leaves out what the bank has word for word, and gives a changed one a new id", () => {
    const own = { ...testQuestion(1), id: "q.manual.report.007" };
    const changed: Question = { ...own, stem: "改过的题" };
    const bank = { find: (id: string) => (id === own.id ? own : undefined) };
    const same = completeDrafts(readCsv(writeCsv([own])).drafts, DEFAULTS, bank);
    expect(same.questions).toEqual([]);
    expect(same.findings).toMatchObject([{ severity: "note" }]);
    const other = completeDrafts(readCsv(writeCsv([changed])).drafts, DEFAULTS, bank);
    expect(other.questions[0]?.question).toMatchObject({ id: "q.manual.report.001", stem: "改过的题" });
  });

  it("refuses sources that nobody can cite", () => {
    const bank = { find: () => undefined, canCite: () => false };
    const { findings } = completeDrafts(readCsv(writeCsv([testQuestion(1)])).drafts, DEFAULTS, bank);
    expect(findings).toMatchObject([{ severity: "error" }]);
  });

  it("gives no file when one question of many is in error", () => {
    const file = Buffer.from(`${gift}\n\n写一写{}`);
    const report = importFile(file, "x.txt", DEFAULTS, { find: () => undefined });
    expect(report.counts.error).toBe(1);
    expect(report.questions).toHaveLength(1);
    expect(report.yaml).toBeNull();
  });

  it("gives ids to steps and pairs that do not tell the key", () => {
    const { drafts } = readGift("排{>ALL\n甲\n乙\n丙\n丁\n}\n\n配{=甲 -> 一 =乙 -> 二 =丙 -> 三}");
    const { findings } = completeDrafts(drafts, DEFAULTS);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
