import type { App } from "#app/app.server.ts";
import { readPersonEvents } from "#app/platform/events.server.ts";

/** The exams a person has finished, from the record. */
export async function examFacts(app: App, personId: string) {
  const events = await readPersonEvents<{ examId: string; score: number; passed: boolean; digest: string }>(app.db, personId, "attempt.submitted");
  return events.map(({ at, data }) => ({ examId: data.examId, at, score: data.score, passed: data.passed, digest: data.digest }));
}

/** The attempt whose time is running, or null. */
export async function runningAttempt(app: App, personId: string): Promise<{ id: string; examId: string } | null> {
  const [row] = await app.db.rows<{ id: string; examId: string }>(
    `SELECT a.id AS id, a.exam_id AS examId FROM attempt a WHERE a.person_id = ? AND a.deadline_at > ?
     AND NOT EXISTS (SELECT 1 FROM event e WHERE e.stream = 'attempt:' || a.id AND e.kind IN ('attempt.submitted', 'attempt.expired'))
     ORDER BY a.started_at DESC LIMIT 1`,
    personId,
    app.clock.now(),
  );
  return row ?? null;
}
