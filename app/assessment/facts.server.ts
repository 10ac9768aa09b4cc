import type { App } from "#app/app.server.ts";
import { type AttemptSummary, attemptsOf, readAttempt } from "./attempt-store.server.ts";
import { settledAttempts } from "./attempts.server.ts";
import { type Outcome, outcomeOf } from "./results.server.ts";

/** A marked attempt as evidence; `at` is the instant it ended (epoch ms), `score` 0–100, `digest` names the log. */
export interface ExamFact {
  examId: string;
  at: number;
  score: number;
  /** by the pass mark of the version that was sat */
  passed: boolean;
  digest: string;
}

/** An attempt that has ended, with its outcome. */
export type EndedAttempt = AttemptSummary & { endedAt: number; outcome: Outcome };

/** Every attempt of a person that has ended, oldest first. */
export async function endedAttempts(app: App, personId: string): Promise<EndedAttempt[]> {
  const ended: EndedAttempt[] = [];
  for (const attempt of await settledAttempts(app, personId)) {
    if (attempt.endedAt === null) continue;
    const outcome = await outcomeOf(app, attempt.id, () => readAttempt(app, personId, attempt.id));
    if (outcome) ended.push({ ...attempt, endedAt: attempt.endedAt, outcome });
  }
  return ended;
}

/** What a person has achieved in exams: one fact an attempt that has ended. */
export async function examFacts(app: App, personId: string): Promise<ExamFact[]> {
  const ended = await endedAttempts(app, personId);
  return ended.map(({ examId, endedAt, outcome }) => ({ examId, at: endedAt, ...outcome }));
}

/** The attempt that a person can go on with, the newest if there are several; null when there is none. */
export async function runningAttempt(
  app: App,
  personId: string,
): Promise<{ id: string; examId: string } | null> {
  const attempts = await attemptsOf(app, personId, app.clock.now());
  const running = attempts.filter((attempt) => attempt.status === "running").at(-1);
  return running ? { id: running.id, examId: running.examId } : null;
}
