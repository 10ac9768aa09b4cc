import type { App } from "#app/app.server.ts";
import { readPersonEvents } from "#app/platform/events.server.ts";
import { type CheckAnsweredData, completionDigest, type LessonCompletedData } from "./check.server.ts";
import { type CheckAnswer, completionsIn, type LessonProgress, progressIn } from "./progress.ts";

/** A completed lesson as a requirement of a track counts it. */
export interface LessonFact {
  lessonId: string;
  /** epoch ms of the answer that completed it */
  at: number;
  /** names the evidence, as in the event `lesson.completed` */
  digest: string;
}

/** The lesson a person touched last. */
export interface ResumePoint {
  lessonId: string;
  courseId: string;
  /** epoch ms of the last answer */
  at: number;
  /** epoch ms; null while the lesson is not complete */
  completedAt: number | null;
}

/**
 * How far a person is in every lesson that is taught now.
 * @returns by lesson id, in no order; a lesson that was never touched has no answered check
 */
export async function lessonProgress(app: App, personId: string): Promise<Map<string, LessonProgress>> {
  const [answers, completions] = await Promise.all([
    readAnswers(app, personId),
    readPersonEvents<LessonCompletedData>(app.db, personId, "lesson.completed"),
  ]);
  const byLesson = groupByLesson(answers);
  const completedAt = new Map<string, number>();
  for (const { data, at } of completions)
    if (!completedAt.has(data.lessonId)) completedAt.set(data.lessonId, at);
  const progress = new Map<string, LessonProgress>();
  for (const { id, data } of app.catalogue.current().all("lesson")) {
    if (data.status !== "active") continue;
    const checkIds = data.checks.map((check) => check.questionId);
    progress.set(id, progressIn(id, checkIds, byLesson.get(id) ?? [], completedAt.get(id) ?? null));
  }
  return progress;
}

/** The lesson touched last, of those taught now; null before the first answer. */
export async function resumePoint(app: App, personId: string): Promise<ResumePoint | null> {
  return resumePointIn(app, await lessonProgress(app, personId));
}

/** The same from progress already read. */
export function resumePointIn(app: App, progress: ReadonlyMap<string, LessonProgress>): ResumePoint | null {
  let latest: LessonProgress | null = null;
  for (const one of progress.values()) {
    if (one.lastAt !== null && one.lastAt >= (latest?.lastAt ?? 0)) latest = one;
  }
  if (latest === null || latest.lastAt === null) return null;
  const { courseId } = app.catalogue.current().get("lesson", latest.lessonId).data;
  return { lessonId: latest.lessonId, courseId, at: latest.lastAt, completedAt: latest.completedAt };
}

/**
 * Every completion of a lesson by a person, oldest first within a lesson. The first of each lesson is the one that
 * the event `lesson.completed` names; a lesson whose checks were all answered again is there again, so that a later
 * cycle of a track finds it.
 * @param since epoch ms; earlier answers do not count at all
 */
export async function lessonFacts(app: App, personId: string, since = 0): Promise<LessonFact[]> {
  const answers = (await readAnswers(app, personId)).filter((answer) => answer.at >= since);
  const checkIds = new Map<string, string[]>();
  for (const { lessonId, lessonHash } of answers) {
    if (checkIds.has(lessonHash)) continue;
    const { data } = await app.catalogue.version("lesson", lessonId, lessonHash);
    checkIds.set(
      lessonHash,
      data.checks.map((check) => check.questionId),
    );
  }
  return [...groupByLesson(answers).values()].flatMap((own) =>
    completionsIn(own, (hash) => checkIds.get(hash) ?? []).map((evidence) => ({
      lessonId: evidence.lessonId,
      at: evidence.at,
      digest: completionDigest(personId, evidence),
    })),
  );
}

async function readAnswers(app: App, personId: string): Promise<CheckAnswer[]> {
  const events = await readPersonEvents<CheckAnsweredData>(app.db, personId, "check.answered");
  return events.map((event) => ({ ...event.data, at: event.at }));
}

function groupByLesson(answers: readonly CheckAnswer[]): Map<string, CheckAnswer[]> {
  const groups = new Map<string, CheckAnswer[]>();
  for (const answer of answers) {
    const group = groups.get(answer.lessonId);
    if (group) group.push(answer);
    else groups.set(answer.lessonId, [answer]);
  }
  return groups;
}
