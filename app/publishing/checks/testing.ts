import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { drawLessonEverywhere } from "#app/learning/draw-lesson.server.ts";
import { checkContent } from "../check-content.server.ts";
import type { Finding } from "../findings.ts";
import { prepareContent } from "../prepare.server.ts";
import { createPrepareMemory } from "../prepare-memory.server.ts";
import { extendLock, formatLock, LOCK_FILE } from "./identities.server.ts";
import { encodeShingles } from "./shingles.server.ts";

/* A small library without a fault, for tests that break it in one way. */

/** What the made-up source document says; no sentence of the library has 16 of its letters in a row. */
export const DOCUMENT = "值班人员接到求助以后应当马上把门打开并请她坐下来慢慢说不要站在走廊里问话";

/** Words of the document that may be quoted. */
export const QUOTE = "先把门打开，再请她坐下";

const FILLER = Array.from({ length: 26 }, (_, at) => {
  const names = "闵筠秦甘柯欧穆贺裴尤庄翟";
  return `第${at + 1}天，${names[at % 12]}大姐又去看了${names[(at + 5) % 12]}家一回，问她这些日子睡得好不好。`;
}).join("\n\n");

const LESSON = `---
id: t.open
title: 开门
titleEn: The door
summaryEn: How to receive somebody.
objectives:
  - 会接待
audience: [all]
minutes: 5
items:
  - t.one
  - t.two
  - t.form
  - law.dv.2
reviewedOn: 2026-11-22
status: active
order: 1
---

来人先坐下。<Cite id="t.two" /> 那句话是：<Quote id="t.one" />。

什么算<Term id="term-one">家庭暴力</Term>，看法律。<Cite id="law.dv.2" /> 见[开门](/lessons/t.open)。

写进表里。<Cite id="t.form" />

${FILLER}

<CaseBox title="石磨村的一天">

她来过一次，又来了一次。

</CaseBox>

<Check question="check.t.open.1" />

<Check question="check.t.open.2" />

<Tomorrow>

- 把椅子摆好。

</Tomorrow>
`;

/** A single-choice question in YAML. @param key the letter of the right option */
export function single(id: string, stem: string, key = "a", source = "t.two"): string {
  const use = id.startsWith("check.") ? "check" : "exam";
  const options = ["a", "b", "c", "d"].map(
    (letter, at) =>
      `    - id: ${letter}\n      text: ${"甲乙丙丁"[at]}的做法好\n${letter === key ? "      correct: true\n" : ""}      explanation: 说明${letter}。`,
  );
  return `- id: ${id}
  kind: single
  use: ${use}
  stem: ${stem}
  options:
${options.join("\n")}
  sources: [${source}]
  topic: overview
  difficulty: 1
  audience: [all]
  status: active
`;
}

const item = (id: string, assess: string, more = ""): string =>
  `- id: ${id}\n  source: federation-rights-manual.txt\n  section: 一\n  title: 标题${id}\n  fact: 复述。\n  kind: step\n  audience: [all]\n  assess: [${assess}]\n${more}`;

/** The files of the library by their path. */
export function goodLibrary(): Record<string, string> {
  const field = (id: string): string =>
    `    - { id: ${id}, label: 栏${id}, kind: line, rules: [{ minLength: 2, feedback: 再写几个字 }], model: 写好了, cite: t.form }`;
  return {
    "content/sources/source-items.yaml": [
      item("t.one", "lesson, question", `  quote: ${QUOTE}\n`),
      item("t.two", "lesson, question"),
      item("t.form", "lesson, form"),
    ].join(""),
    "content/sources/law.yml":
      "- id: law.dv.2\n  law: 反家庭暴力法\n  article: 第二条\n  title: 什么是家暴\n  restatement: 复述。\n  verified: true\n  source: 某处\n",
    "content/sources/waivers.yml": "[]\n",
    "content/glossary.yml":
      "- id: term-one\n  zh: 家庭暴力\n  en: domestic violence\n  definition: 定义。\n  avoid: [家丑]\n",
    "content/courses/t/course.yml":
      "id: t\ntitle: 课程\ntitleEn: Course\ndescription: 说明\nabstractEn: About\naudience: [all]\n",
    "content/courses/t/01-open.mdx": LESSON,
    "content/questions/t/checks.yml":
      single("check.t.open.1", "门口有人敲门，先做什么？") +
      single("check.t.open.2", "她坐下了，接着问什么？", "b"),
    "content/questions/t/exam.yml":
      single("q.t.law.001", "邻居听见隔壁有响动，怎么看这件事？", "a", "law.dv.2") +
      single("q.t.law.002", "丈夫天天骂人，法律上怎么说？", "b", "law.dv.2") +
      single("q.t.law.003", "同住的恋人动了手，适用哪部法？", "c", "law.dv.2") +
      single("q.t.one.001", "接待的第一句话怎么说才稳妥？", "d", "t.one") +
      single("q.t.two.001", "轮到谁去送水，值班的人怎么安排？", "b"),
    "content/forms/t.yml": `- id: form.t.1\n  title: 登记表\n  titleEn: Register\n  story: [她来了。]\n  fields:\n${["one", "two", "three"].map(field).join("\n")}\n`,
    "content/exams/t.yml":
      "id: exam.t\ntitle: 考\ntitleEn: Exam\ndescription: 说明\ndescriptionEn: About\ndurationMinutes: 10\npassScore: 60\nquestionCount: 2\nblueprint:\n  - { topics: [overview], count: 2 }\ncooldownMinutes: 0\ntellKeys: afterAttempt\n",
    "content/tracks/t.yml":
      "id: t-track\ntitle: 路\ntitleEn: Track\ndescription: 说明\ndescriptionEn: About\nissuer: 某\nissuerEn: X\nvalidityMonths: 12\naudience: [all]\nrequirements:\n  - { kind: lesson, id: t.open }\n  - { kind: exam, id: exam.t }\n",
  };
}

const memory = createPrepareMemory();

/**
 * Checks the library after a change.
 * @param change changes its files by path; the lock is that of the unchanged library
 * @param options.locksAfter the lock is that of the changed one
 */
export async function findingsAfter(
  change: (files: Record<string, string>) => void,
  options: { locksAfter?: boolean } = {},
): Promise<Finding[]> {
  const root = mkdtempSync(path.join(tmpdir(), "shijing-library-"));
  const write = (files: Record<string, string>): void => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
  };
  const lock = async (): Promise<void> => {
    const { material } = await prepareContent(root, memory);
    writeFileSync(path.join(root, LOCK_FILE), formatLock(extendLock(material, null)));
  };
  try {
    const files = goodLibrary();
    write(files);
    writeFileSync(path.join(root, "content/sources/shingles.bin"), encodeShingles([DOCUMENT]));
    await lock();
    const before = Object.keys(files);
    change(files);
    for (const file of before) if (!(file in files)) rmSync(path.join(root, file));
    write(files);
    if (options.locksAfter) await lock();
    return (await checkContent(root, drawLessonEverywhere, memory)).findings;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
