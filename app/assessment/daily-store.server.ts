import type { App } from "#app/app.server.ts";
import { currentAssignments } from "#app/certification/assignments.server.ts";
import type { CheckAnsweredData } from "#app/learning/check.server.ts";
import { readPersonEvents } from "#app/platform/events.server.ts";
import { createLru, type Lru } from "#app/platform/lru.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import type { Database } from "#db/client.server.ts";
import { attemptsOf, readAttempt } from "./attempt-store.server.ts";
import { type DailyPlan, dayNumber, dayStart, type PracticeAnswer, planDay, practiceSince } from "./daily.ts";
import { mayTellKeys } from "./exam.schema.ts";
import { resultOf } from "./results.server.ts";

/*
 * What the daily practice reads: the person's answers in lessons, in practice and in exams whose keys may be told,
 * and what the lessons they have worked on teach. The stream `daily:<personId>` holds daily.answered events.
 */

/** Data of the event `daily.answered`. */
export interface DailyAnsweredData {
  questionId: string;
  questionHash: string;
  value: string[];
  correct: boolean;
  /** ids of the day's questions, so that they stay whatever is published during the day */
  set: string[];
}

/** One answer of the daily practice. */
export interface DailyAnswer extends DailyAnsweredData {
  at: number;
}

/** The stream of one person's daily practice. */
export function dailyStream(personId: string): string {
  return `daily:${personId}`;
}

/** The key by which a question is answered once a day. */
export function dailyKey(day: number, questionId: string): string {
  return `${day}:${questionId}`;
}

/** The answers of this week and month, oldest first. */
export async function recentDaily(app: App, personId: string, now: number): Promise<DailyAnswer[]> {
  const rows = await app.db.rows<{ at: number; data: string }>(
    `SELECT at, data FROM event WHERE person_id = ? AND kind = 'daily.answered' AND at >= ? ORDER BY at, seq`,
    personId,
    practiceSince(now),
  );
  return rows.map(({ at, data }) => ({ ...(JSON.parse(data) as DailyAnsweredData), at }));
}

/** The ids of all questions that a running attempt of this person holds. */
export async function heldQuestions(app: App, personId: string, now: number): Promise<Set<string>> {
  const held = new Set<string>();
  for (const { id, status } of await attemptsOf(app, personId, now)) {
    if (status !== "running") continue;
    const { paper } = await readAttempt(app, personId, id);
    for (const { questionId } of paper.items) held.add(questionId);
  }
  return held;
}

/** A plan, and whether the person had learned anything before today. */
export interface StoredPlan extends DailyPlan {
  hasLearned: boolean;
}

const PLANS_HELD = 20_000;
const plans = new WeakMap<Database, Lru<StoredPlan>>();

/**
 * The questions of today, before anything of them is answered. What a day is decided by lies before it, so the plan of
 * somebody who has learned is kept in memory for the day.
 */
export async function planOf(app: App, personId: string, now: number): Promise<StoredPlan> {
  const catalogue = app.catalogue.current();
  let cache = plans.get(app.db);
  if (!cache) {
    cache = createLru(PLANS_HELD);
    plans.set(app.db, cache);
  }
  const day = dayNumber(now);
  const key = `${personId}/${day}/${catalogue.digest}`;
  const known = cache.get(key);
  if (known) return known;
  const plan = await makePlan(app, catalogue, personId, now);
  if (plan.hasLearned) cache.set(key, plan);
  return plan;
}

async function makePlan(app: App, catalogue: Catalogue, personId: string, now: number): Promise<StoredPlan> {
  const began = dayStart(dayNumber(now));
  const [checks, practised, examined] = await Promise.all([
    readPersonEvents<CheckAnsweredData>(app.db, personId, "check.answered"),
    readPersonEvents<DailyAnsweredData>(app.db, personId, "daily.answered"),
    examAnswers(app, personId, now),
  ]);
  const earlier = checks.filter(({ at }) => at < began);
  const lessonIds = new Set(earlier.map(({ data }) => data.lessonId));
  const answers: PracticeAnswer[] = [
    ...[...checks, ...practised].map(({ at, data }) => ({
      questionId: data.questionId,
      correct: data.correct,
      at,
    })),
    ...examined,
  ];
  const taught =
    lessonIds.size > 0 ? taughtBy(catalogue, lessonIds) : await firstLessonChecks(app, catalogue, personId);
  const plan = planDay({
    answers,
    taught,
    isOpen: (id) => catalogue.find("question", id)?.data.status === "active",
    seed: `daily/${personId}/${dayNumber(now)}`,
    now,
  });
  return { ...plan, hasLearned: answers.some(({ at }) => at < began) };
}

/** The answers of exams that have ended and whose keys may be told; a question left blank was not known. */
async function examAnswers(app: App, personId: string, now: number): Promise<PracticeAnswer[]> {
  const answers: PracticeAnswer[] = [];
  for (const { id, status } of await attemptsOf(app, personId, now)) {
    if (status === "running") continue;
    const result = await resultOf(app, await readAttempt(app, personId, id));
    if (!result || !mayTellKeys(result.exam.tellKeys, result.passed)) continue;
    for (const { questionId, correct } of result.mark.items)
      answers.push({ questionId, correct, at: result.endedAt });
  }
  return answers;
}

/**
 * The check questions that these lessons teach: their own, and every other whose sources they all treat. Questions of
 * the exam bank are not among them: they come only after they were met in an exam that tells its keys.
 */
function taughtBy(catalogue: Catalogue, lessonIds: ReadonlySet<string>): string[] {
  const lessons = catalogue
    .all("lesson")
    .filter(({ id, data }) => lessonIds.has(id) && data.status === "active");
  const own = new Set(lessons.flatMap(({ data }) => data.checks.map(({ questionId }) => questionId)));
  const items = new Set(lessons.flatMap(({ data }) => data.items));
  return catalogue
    .all("question")
    .filter(
      ({ id, data }) =>
        data.use === "check" && (own.has(id) || data.sources.every((source) => items.has(source))),
    )
    .map(({ id }) => id);
}

/** The checks of the first lesson that the most urgent task asks for; none without a task. */
async function firstLessonChecks(app: App, catalogue: Catalogue, personId: string): Promise<string[]> {
  const assignments = await currentAssignments(app, personId);
  for (const { trackId } of [...assignments].sort((a, b) => a.dueAt - b.dueAt)) {
    for (const { kind, id } of catalogue.find("track", trackId)?.data.requirements ?? []) {
      const lesson = kind === "lesson" ? catalogue.find("lesson", id) : null;
      if (lesson?.data.status === "active") return lesson.data.checks.map(({ questionId }) => questionId);
    }
  }
  return [];
}

/**
 * The lesson that teaches what a question asks: the one that holds it as a check, else the one that treats most of
 * its sources.
 */
export function teachingLesson(catalogue: Catalogue, questionId: string): Version<"lesson"> | null {
  const sources = catalogue.find("question", questionId)?.data.sources ?? [];
  let best: { lesson: Version<"lesson">; weight: number } | null = null;
  for (const lesson of catalogue.courses.flatMap((course) => catalogue.lessonsOf(course.id))) {
    const { checks, items } = lesson.data;
    const holds = checks.some((check) => check.questionId === questionId);
    const weight = holds ? Number.POSITIVE_INFINITY : sources.filter((id) => items.includes(id)).length;
    if (weight > (best?.weight ?? 0)) best = { lesson, weight };
  }
  return best?.lesson ?? null;
}
