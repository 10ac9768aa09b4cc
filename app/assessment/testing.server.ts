import type { App } from "#app/app.server.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { storePublication } from "#app/publishing/publish.server.ts";
import { choicesOf, keyOf } from "./answer.ts";
import { readAttempt } from "./attempt-store.server.ts";
import type { Exam } from "./exam.schema.ts";
import type { Question, QuestionKind } from "./question.schema.ts";
import { testExam, testQuestion } from "./testing.ts";

/** How every explanation of the test bank begins: what must not be seen before the end. */
export const SECRET = "SECRET-EXPLANATION";

/** A bank of one course: 12 questions of the given kinds on two topics, and a course with one of its own beside it. */
export function testBank(kinds: readonly QuestionKind[] = ["single", "multiple", "judge"]): Question[] {
  const own = Array.from({ length: 12 }, (_, n) =>
    testQuestion(n, kinds[n % kinds.length], n < 6 ? "taboo" : "report"),
  );
  const secret = (options: Question["options"]) =>
    options.map((option) => ({ ...option, explanation: `${SECRET} ${option.id}` }));
  return [...own, { ...testQuestion(99, "single", "report"), id: "q.other.99" }].map((question) => ({
    ...question,
    stem: `${question.id} 问的是什么？`.replace("q.", "STEM-"),
    options: secret(question.options),
    ...(question.parts
      ? { parts: question.parts.map((part) => ({ ...part, options: secret(part.options) })) }
      : {}),
  }));
}

/** An exam of five questions from that bank: three on taboos, two on reporting. */
export function fiveQuestions(change: Partial<Exam> = {}): Exam {
  const exam = testExam([
    { topics: ["taboo"], count: 3 },
    { topics: ["report"], count: 2 },
  ]);
  return {
    ...exam,
    pool: "q.test.",
    attemptsAllowed: undefined,
    cooldownMinutes: 0,
    tellKeys: "afterAttempt",
    ...change,
  };
}

/** Publishes an exam and a bank in place of everything else. */
export async function publishExam(
  app: App,
  exam: Exam = fiveQuestions(),
  bank: readonly Question[] = testBank(),
): Promise<void> {
  const versions: Version[] = [
    { kind: "exam", id: exam.id, hash: contentHash(exam), data: exam },
    ...bank.map((question) => ({
      kind: "question" as const,
      id: question.id,
      hash: contentHash(question),
      data: question,
    })),
  ];
  await storePublication(app.db, versions, app.clock.now());
  await app.catalogue.reload();
}

/** The questions of an attempt with their keys, in the order of the paper. */
export async function paperOf(app: App, personId: string, attemptId: string) {
  const { paper } = await readAttempt(app, personId, attemptId);
  return Promise.all(
    paper.items.map(async ({ questionId, questionHash }) => {
      const { data } = await app.catalogue.version("question", questionId, questionHash);
      return {
        questionId,
        questionHash,
        kind: data.kind,
        key: keyOf(data),
        options: choicesOf(data),
      };
    }),
  );
}
