import type { App } from "#app/app.server.ts";
import type { LessonFact } from "#app/certification/requirements.ts";
import { readPersonEvents } from "#app/platform/events.server.ts";
import { type CheckAnsweredData, completionDigest, type LessonCompletedData } from "./check.server.ts";
import { type CheckAnswer, firstCompletion, type LessonProgress, progressIn } from "./progress.ts";

/**
 * How far a person is in every lesson that is taught now.
 * @returns by lesson id; a lesson that was never touched has 0 answered checks
 */
export async function lessonProgress(app: App, personId: string): Promise<Map<string, LessonProgress>> {
  const [answers, completions] = await Promise.all([
    readPersonEvents<CheckAnsweredData>(app.db, personId, "check.answered"),
    readPersonEvents<LessonCompletedData>(app.db, personId, "lesson.completed"),
  ]);
  const byLesson = Map.groupBy
    ? Map.groupBy(answers, (event) => event.data.lessonId)
    : groupBy(answers, (event) => event.data.lessonId);
  // Oldest first: the first completion is the one that counts.
  const completedAt = new Map([...completions].reverse().map((event) => [event.data.lessonId, event.at]));
  const progress = new Map<string, LessonProgress>();
  for (const { id, data } of app.catalogue.current().all("lesson")) {
    if (data.status !== "active") continue;
    const own = (byLesson.get(id) ?? []).map((event) => ({ questionId: event.data.questionId, at: event.at }));
    const checkIds = data.checks.map((check) => check.questionId);
    progress.set(id, progressIn(id, checkIds, own, completedAt.get(id) ?? null));
  }
  return progress;
}
