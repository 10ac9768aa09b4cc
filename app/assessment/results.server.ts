import type { App } from "#app/app.server.ts";
import { createLru, type Lru } from "#app/platform/lru.ts";
import type { Database } from "#db/client.server.ts";
import type { CurrentAnswer } from "./attempt.machine.ts";
import { foldAttempt } from "./attempt.ts";
import { readLog, type StoredAttempt } from "./attempt-store.server.ts";
import type { Exam } from "./exam.schema.ts";
import { type Mark, markAttempt } from "./mark.ts";
import type { Question } from "./question.schema.ts";

/** An attempt that has ended, marked from the versions that its paper names. */
export interface AttemptResult {
  status: "submitted" | "expired";
  endedAt: number;
  exam: Exam;
  mark: Mark;
  passed: boolean;
  answers: Readonly<Record<string, CurrentAnswer>>;
  answeredCount: number;
  /** every version that the paper names, by hash */
  questions: ReadonlyMap<string, Question>;
  /** the digest of the answer log */
  digest: string;
  /** whether the answer log still agrees with its digests */
  isIntact: boolean;
  /** whether the end is recorded, so that the result cannot change any more */
  isClosed: boolean;
}

/** What the result of an attempt comes down to; it never changes once the attempt has ended. */
export interface Outcome {
  score: number;
  passed: boolean;
  digest: string;
}

const OUTCOMES_HELD = 20_000;
const held = new WeakMap<Database, Lru<Outcome>>();

/**
 * The result of an attempt.
 * @returns null while it runs
 * @throws {Refusal} notFound when a version that the paper names is gone
 */
export async function resultOf(app: App, attempt: StoredAttempt): Promise<AttemptResult | null> {
  const log = await readLog(app, attempt);
  const state = foldAttempt(log.events, attempt, app.clock.now());
  if (state.status === "running" || state.endedAt === null) return null;
  const exam = await app.catalogue.version("exam", attempt.examId, attempt.examHash);
  const questions = new Map<string, Question>();
  for (const { questionId, questionHash } of attempt.paper.items) {
    questions.set(questionHash, (await app.catalogue.version("question", questionId, questionHash)).data);
  }
  const mark = markAttempt(attempt.paper, questions, state.answers);
  return {
    status: state.status,
    endedAt: state.endedAt,
    exam: exam.data,
    mark,
    passed: mark.score >= exam.data.passScore,
    answers: state.answers,
    answeredCount: state.answeredCount,
    questions,
    digest: log.digest,
    isIntact: log.isIntact,
    isClosed: log.isClosed,
  };
}

/** The outcome of an attempt that has ended, from memory when it has been asked for before; null while it runs. */
export async function outcomeOf(
  app: App,
  attemptId: string,
  read: () => Promise<StoredAttempt>,
): Promise<Outcome | null> {
  let cache = held.get(app.db);
  if (!cache) {
    cache = createLru(OUTCOMES_HELD);
    held.set(app.db, cache);
  }
  const known = cache.get(attemptId);
  if (known) return known;
  const result = await resultOf(app, await read());
  if (!result) return null;
  const outcome = { score: result.mark.score, passed: result.passed, digest: result.digest };
  if (result.isClosed) cache.set(attemptId, outcome);
  return outcome;
}
