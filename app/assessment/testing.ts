import type { PoolQuestion } from "./draw.ts";
import type { Exam } from "./exam.schema.ts";
import type { Difficulty, Question, QuestionKind, QuestionPart, Topic } from "./question.schema.ts";

/**
 * A question for tests; `n` makes the id. Options a–d: b right; b and d right in a multiple; in the order c, a, d, b;
 * matched with 2, 3, 1, 4. A case has a part of every kind: single, multiple, judge.
 */
export function testQuestion(
  n: number,
  kind: QuestionKind = "single",
  topic: Topic = "report",
  difficulty: Difficulty = 1,
): Question {
  return {
    id: `q.test.${n}`,
    kind,
    use: "exam",
    stem: `第 ${n} 题`,
    ...bodyOf(kind),
    sources: ["manual.report.to.3"],
    topic,
    difficulty,
    audience: ["all"],
    status: "active",
  };
}

const explanation = "说明";

function bodyOf(kind: QuestionKind): Pick<Question, "options" | "matches" | "look" | "parts"> {
  if (kind === "case") {
    return {
      options: [],
      parts: (["single", "multiple", "judge"] as const).map((part, at) => ({
        id: String(at + 1),
        kind: part,
        stem: `第 ${at + 1} 问`,
        options: optionsOf(part),
      })),
    };
  }
  if (kind === "ordering")
    return { options: TEXTS.map((option, at) => ({ ...option, position: [2, 4, 1, 3][at] ?? 0 })) };
  if (kind === "matching") {
    return {
      look: "lines",
      options: TEXTS.map((option, at) => ({ ...option, match: ["2", "3", "1", "4"][at] ?? "" })),
      matches: ["1", "2", "3", "4"].map((id) => ({ id, text: `对应 ${id}` })),
    };
  }
  return { options: optionsOf(kind) };
}

const TEXTS = ["a", "b", "c", "d"].map((id) => ({ id, text: `选项 ${id}`, explanation }));

function optionsOf(kind: QuestionPart["kind"]): Question["options"] {
  const right = { single: ["b"], multiple: ["b", "d"], judge: ["false"] }[kind];
  const options = kind === "judge" ? ["true", "false"].map((id) => ({ id, explanation })) : TEXTS;
  return options.map((option) =>
    right.includes(option.id) ? { ...option, correct: true as const } : option,
  );
}

/** The question as an entry of a bank. */
export function pooled(question: Question): PoolQuestion {
  return { id: question.id, hash: `hash-of-${question.id}`, question };
}

/** An exam for tests; its question count is the sum of the rows. */
export function testExam(blueprint: Exam["blueprint"]): Exam {
  return {
    id: "exam.test",
    title: "试",
    titleEn: "Test",
    description: "试",
    descriptionEn: "Test",
    durationMinutes: 30,
    passScore: 80,
    questionCount: blueprint.reduce((sum, row) => sum + row.count, 0),
    blueprint,
    attemptsAllowed: 3,
    cooldownMinutes: 60,
    tellKeys: "afterPass",
  };
}
