import type { App } from "#app/app.server.ts";
import { keyOf } from "#app/assessment/answer.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import type { Block } from "#app/publishing/block.schema.ts";
import type { ContentData, ContentKind, Version } from "#app/publishing/catalogue.server.ts";
import type { Course, Lesson, SourceBook } from "#app/publishing/content.schema.ts";
import { storePublication } from "#app/publishing/publish.server.ts";
import type { FormExercise } from "./form.schema.ts";

/* A small made-up course for tests of this domain: two lessons with their checks, a draft and a handful of sources. */

/** A version of content as publication makes it. */
export function versionOf<K extends ContentKind>(kind: K, id: string, data: ContentData[K]): Version<K> {
  return { kind, id, hash: contentHash(data), data };
}

/** A check question; the key is given by letters, for example `ab`. */
export function checkQuestion(id: string, key: string, overrides: Partial<Question> = {}): Question {
  const isMultiple = key.length > 1;
  return {
    id,
    kind: isMultiple ? "multiple" : "single",
    use: "check",
    stem: `题干 ${id}？`,
    options: ["a", "b", "c", "d"].map((letter) => ({
      id: letter,
      text: `选项 ${letter}`,
      explanation: `说明 ${letter}`,
      ...(key.includes(letter) ? { correct: true as const } : {}),
    })),
    sources: ["item.one"],
    topic: "overview",
    difficulty: 1,
    audience: ["all"],
    status: "active",
    ...overrides,
  };
}

/** A judge question whose right answer is `false`. */
export function judgeQuestion(id: string): Question {
  return checkQuestion(id, "a", {
    kind: "judge",
    options: [
      { id: "true", explanation: "说明 true" },
      { id: "false", correct: true, explanation: "说明 false" },
    ],
  });
}

export const SOURCES: SourceBook = {
  items: [
    {
      id: "item.one",
      source: "federation-rights-manual.txt",
      section: "第一节",
      title: "第一条",
      fact: "复述一。",
      kind: "principle",
      audience: ["all"],
      assess: [],
      quote: "原话一",
      note: "现行规定已经不同。",
    },
    {
      id: "item.two",
      source: "federation-rights-manual.txt",
      section: "第二节",
      title: "第二条",
      fact: "复述二。",
      kind: "phrase",
      audience: ["police"],
      assess: [],
    },
  ],
  law: [
    {
      id: "law.one",
      law: "某某法（试行）（〔2020〕9号）",
      article: "第一条",
      title: "什么事",
      restatement: "复述条文。",
      verified: true,
      source: "某处",
    },
  ],
  glossary: [
    { id: "term-one", zh: "某词", en: "some term", definition: "某词的意思。", sources: ["item.one"] },
  ],
};

const COURSE: Course = {
  id: "course",
  title: "测试课程",
  titleEn: "Test course",
  description: "说明",
  abstractEn: "Abstract.",
  audience: ["all"],
};

const text = (content: string): Block => ({ tag: "p", children: [content] });
const check = (question: string): Block => ({
  piece: "Check",
  version: 1,
  props: { question },
  children: [],
});

/** A lesson with the given checks. */
export function lessonOf(
  id: string,
  order: number,
  checks: readonly Version<"question">[],
  overrides: Partial<Lesson> = {},
): Lesson {
  return {
    id,
    courseId: "course",
    title: `课 ${id}`,
    titleEn: `Lesson ${id}`,
    summaryEn: "Summary.",
    objectives: ["能说出一件事"],
    audience: ["all"],
    minutes: 3,
    items: ["item.one"],
    reviewedOn: "2026-11-22",
    status: "active",
    order,
    blocks: [text("第一段。"), ...checks.map((question) => check(question.id)), text("最后一段。")],
    checks: checks.map((question) => ({ questionId: question.id, questionHash: question.hash })),
    ...overrides,
  };
}

/** The versions of the made-up course. `first` has three checks, `second` one. */
export function testContent(): Version[] {
  const questions = [
    checkQuestion("check.t.first.1", "b"),
    checkQuestion("check.t.first.2", "acd"),
    judgeQuestion("check.t.first.3"),
    checkQuestion("check.t.second.1", "a"),
  ].map((question) => versionOf("question", question.id, question));
  const exam = checkQuestion("q.t.bank.001", "a", { use: "exam", stem: "考题的题干？" });
  return [
    versionOf("sources", "all", SOURCES),
    versionOf("course", "course", COURSE),
    ...questions,
    versionOf("question", exam.id, exam),
    versionOf("lesson", "first", lessonOf("first", 1, questions.slice(0, 3))),
    versionOf("lesson", "second", lessonOf("second", 2, questions.slice(3))),
    versionOf("lesson", "draft", lessonOf("draft", 3, questions.slice(3), { status: "draft" })),
  ] as Version[];
}

/** Publishes versions in place of what serves. */
export async function publishVersions(app: App, versions: readonly Version[]): Promise<void> {
  await storePublication(app.db, versions, app.clock.now());
  await app.catalogue.reload();
}

/** The same set with one version in place of the one with its kind and id. */
export function replaced(versions: readonly Version[], version: Version): Version[] {
  return versions.map((one) => (one.kind === version.kind && one.id === version.id ? version : one));
}

/** The right answer of a published question. */
export function rightValue(app: App, questionId: string): string[] {
  return keyOf(app.catalogue.current().get("question", questionId).data);
}

/** A form exercise of three fields; the reasons and models of its entries begin with SECRET. */
export function testForm(): FormExercise {
  return {
    id: "form.test.1",
    title: "填一填",
    titleEn: "Fill in",
    story: ["有一天。"],
    fields: [
      {
        id: "when",
        label: "时间",
        kind: "line",
        rules: [
          { hasOne: ["9点", "9：20"], feedback: "SECRET 写几点。" },
          { hasNone: ["大概"], feedback: "SECRET 不写大概。" },
        ],
        model: "SECRET 9 点 20 分",
        cite: "item.one",
      },
      {
        id: "what",
        label: "经过",
        kind: "lines",
        rules: [{ minLength: 5, feedback: "SECRET 写长些。" }],
        model: "SECRET 原话",
        cite: "item.one",
      },
      {
        id: "next",
        label: "下一步",
        kind: "many",
        choices: [
          { id: "a", text: "问她", correct: true, feedback: "SECRET 对" },
          { id: "b", text: "等等", feedback: "SECRET 不对" },
          { id: "c", text: "记下", correct: true, feedback: "SECRET 对" },
        ],
        model: "SECRET 问她，记下",
        cite: "law.one",
      },
    ],
  };
}
