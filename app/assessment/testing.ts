import type { PoolQuestion } from "./draw.ts";
import type { Exam } from "./exam.schema.ts";
import type { Difficulty, Question, QuestionKind, Topic } from "./question.schema.ts";

/** A question for tests; `n` makes id and hash. Options a–d (b right; b and d right in a multiple). */
export function testQuestion(
  n: number,
  kind: QuestionKind = "single",
  topic: Topic = "report",
  difficulty: Difficulty = 1,
): Question {
  const right = { single: ["b"], multiple: ["b", "d"], judge: ["false"] }[kind];
  const ids = kind === "judge" ? ["true", "false"] : ["a", "b", "c", "d"];
  return {
    id: `q.test.${n}`,
    kind,
    use: "exam",
    stem: `第 ${n} 题`,
    options: ids.map((id) => ({
      id,
      ...(kind === "judge" ? {} : { text: `选项 ${id}` }),
      ...(right.includes(id) ? { correct: true as const } : {}),
      explanation: "说明",
    })),
    sources: ["manual.report.to.3"],
    topic,
    difficulty,
    audience: ["all"],
    status: "active",
  };
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
