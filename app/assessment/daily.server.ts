import type { App } from "#app/app.server.ts";
import { type CheckOutcome, normaliseValue, outcomeOf } from "#app/learning/check.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { AnswerDaily } from "./daily.schema.ts";
import { dayNumber } from "./daily.ts";
import {
  type DailyAnswer,
  type DailyAnsweredData,
  dailyKey,
  dailyStream,
  heldQuestions,
  planOf,
  recentDaily,
} from "./daily-store.server.ts";

/** Where a person stands with today's questions. */
export interface DailyState {
  /** as `dayNumber` counts */
  day: number;
  items: { questionId: string; answer: DailyAnswer | null; isHeld: boolean }[];
  /** answers of this week and month, oldest first */
  recent: DailyAnswer[];
  nextDueDay: number | null;
  hasLearned: boolean;
}

/**
 * Today's questions of a person with what is answered. Once one is answered, the day's questions are those that its
 * event names, whatever is published meanwhile; one that is retired and has no answer is left out.
 * @param now epoch ms
 */
export async function dailyState(app: App, personId: string, now: number): Promise<DailyState> {
  const [plan, recent, held] = await Promise.all([
    planOf(app, personId, now),
    recentDaily(app, personId, now),
    heldQuestions(app, personId, now),
  ]);
  const today = recent.filter(({ at }) => dayNumber(at) === plan.day);
  const catalogue = app.catalogue.current();
  const items = (today[0]?.set ?? plan.five)
    .map((questionId) => ({
      questionId,
      answer: today.find((answer) => answer.questionId === questionId) ?? null,
      isHeld: held.has(questionId),
    }))
    .filter(
      ({ questionId, answer }) =>
        answer !== null || catalogue.find("question", questionId)?.data.status === "active",
    );
  const { day, nextDueDay, hasLearned } = plan;
  return { day, items, recent, nextDueDay, hasLearned };
}

/** How much of today's practice is left, for the home page; null when there is none today. */
export async function dailyCard(app: App, personId: string): Promise<{ left: number; total: number } | null> {
  const { items } = await dailyState(app, personId, app.clock.now());
  const free = items.filter(({ isHeld }) => !isHeld);
  if (free.length === 0) return null;
  return { left: free.filter(({ answer }) => answer === null).length, total: free.length };
}

/**
 * Records the answer to one of today's questions and says whether it is right. The first answer of a day counts: the
 * same question sent again, from whatever device, gets the answer that stands.
 * @throws {Refusal} dailyUnknown (not one of today's, or held by a running attempt), optionUnknown, invalidFields,
 *   changedMeanwhile (another version of the question was on the screen), draftNotRecorded
 */
export async function answerDaily(app: App, personId: string, command: AnswerDaily): Promise<CheckOutcome> {
  const catalogue = app.catalogue.current();
  if (catalogue.isDraft) throw new Refusal("draftNotRecorded");
  return decide(async () => {
    const stream = dailyStream(personId);
    const head = await streamHead(app.db, stream);
    const now = app.clock.now();
    const { day, items } = await dailyState(app, personId, now);
    const item = items.find(({ questionId }) => questionId === command.questionId);
    if (!item || item.isHeld) throw new Refusal("dailyUnknown");
    if (item.answer) return recordedOutcome(app, item.answer);
    const { hash, data: question } = catalogue.get("question", command.questionId);
    if (hash !== command.questionHash) throw new Refusal("changedMeanwhile");
    const outcome = outcomeOf(question, normaliseValue(question, command.value));
    const data: DailyAnsweredData = {
      questionId: command.questionId,
      questionHash: hash,
      value: outcome.value,
      correct: outcome.correct,
      set: items.map(({ questionId }) => questionId),
    };
    await app.db.writeBatch([
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "daily.answered",
        at: now,
        actorId: personId,
        personId,
        key: dailyKey(day, command.questionId),
        data: { ...data },
      }),
    ]);
    return outcome;
  });
}

/** What an answer of today was worth, by the version that was answered. */
export async function recordedOutcome(app: App, answer: DailyAnswer): Promise<CheckOutcome> {
  const { data } = await app.catalogue.version("question", answer.questionId, answer.questionHash);
  return outcomeOf(data, answer.value);
}
