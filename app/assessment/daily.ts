import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { dueInstant, shanghaiDate } from "#app/certification/calendar.ts";
import { seededRandom } from "./prng.server.ts";

/*
 * The daily practice: at most five questions a day, chosen by spaced repetition (FSRS, the Free Spaced Repetition
 * Scheduler, open-spaced-repetition/ts-fsrs). Nothing is stored but what was answered: every card is computed anew
 * from the record. Time is counted in days of the calendar in Shanghai, so that the hour of an answer and the zone of
 * a machine decide nothing.
 */

/** The most questions of one day. */
export const DAILY_LIMIT = 5;

/** A card that will be due within this many days is about to fade and may come earlier. */
export const FADING_DAYS = 3;

const DAY_MS = 86_400_000;

/** Without steps of minutes and without chance: the first answer of a day decides, and it counts in whole days. */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
});

/** One answer of a person, wherever it was given. */
export interface PracticeAnswer {
  questionId: string;
  correct: boolean;
  /** epoch ms */
  at: number;
}

/** How well a question is remembered, as far as the answers tell. */
export interface CardState {
  questionId: string;
  /** the day it is due, counted as `dayNumber` does */
  dueDay: number;
  /** days after which nine in ten such questions are still remembered */
  stability: number;
  /** 1–10 */
  difficulty: number;
  /** days with an answer */
  reps: number;
  /** answers that had been right before and were wrong this time */
  lapses: number;
}

/** The day of an instant in Shanghai, counted from 1 January 1970. @param at epoch ms */
export function dayNumber(at: number): number {
  return Date.parse(`${shanghaiDate(at)}T00:00:00Z`) / DAY_MS;
}

/** The first instant of a day in Shanghai, epoch ms. */
export function dayStart(day: number): number {
  return dueInstant(new Date((day - 1) * DAY_MS).toISOString().slice(0, 10));
}

/**
 * The cards that answers make. Of several answers to one question on one day the first counts: what follows has read
 * the explanation.
 * @param answers in any order
 */
export function cardsOf(answers: readonly PracticeAnswer[]): Map<string, CardState> {
  return new Map(
    [...memoriesOf(answers)].map(([questionId, card]) => [questionId, stateOf(questionId, card)]),
  );
}

function memoriesOf(answers: readonly PracticeAnswer[]): Map<string, Card> {
  const cards = new Map<string, Card>();
  const answeredOn = new Map<string, number>();
  for (const { questionId, correct, at } of [...answers].sort((a, b) => a.at - b.at)) {
    const day = dayNumber(at);
    if (answeredOn.get(questionId) === day) continue;
    answeredOn.set(questionId, day);
    const date = new Date(day * DAY_MS);
    const before = cards.get(questionId) ?? createEmptyCard<Card>(date);
    cards.set(questionId, scheduler.next(before, date, correct ? Rating.Good : Rating.Again).card);
  }
  return cards;
}

function stateOf(questionId: string, card: Card): CardState {
  const { stability, difficulty, reps, lapses } = card;
  return { questionId, dueDay: card.due.getTime() / DAY_MS, stability, difficulty, reps, lapses };
}

/** What a day's questions are chosen from. */
export interface DailyInput {
  /** everything the person has answered, in any order; what came after this day began does not count */
  answers: readonly PracticeAnswer[];
  /** ids of questions that lessons the person has worked on teach; those without an answer may come as new ones */
  taught: readonly string[];
  /** whether a question may be asked: it is published and neither a draft nor retired */
  isOpen(questionId: string): boolean;
  /** decides among new questions; the same for one person on one day */
  seed: string;
  /** epoch ms */
  now: number;
}

/** The questions of one day. */
export interface DailyPlan {
  /** as `dayNumber` counts */
  day: number;
  /** ids, at most `DAILY_LIMIT`, in the order in which they are asked */
  five: string[];
  /** the next day on which a card will be due; null when there are no cards that can be asked */
  nextDueDay: number | null;
}

/**
 * The questions of today: those that are due, the most faded first; then new ones that have been taught; then those
 * about to fade. It is decided by what was known when the day began, so it stays the same all day on every device.
 */
export function planDay(input: DailyInput): DailyPlan {
  const day = dayNumber(input.now);
  const began = dayStart(day);
  const today = new Date(day * DAY_MS);
  const memories = memoriesOf(input.answers.filter(({ at }) => at < began));
  const cards = [...memories]
    .filter(([id]) => input.isOpen(id))
    .map(([id, card]) => ({
      id,
      dueDay: card.due.getTime() / DAY_MS,
      recall: scheduler.get_retrievability(card, today, false),
    }))
    .sort((a, b) => a.recall - b.recall || a.dueDay - b.dueDay || (a.id < b.id ? -1 : 1));
  const isNew = (id: string): boolean => !memories.has(id) && input.isOpen(id);
  const fresh = seededRandom(input.seed).shuffle([...new Set(input.taught.filter(isNew))].sort());
  const five = [
    ...cards.filter(({ dueDay }) => dueDay <= day).map(({ id }) => id),
    ...fresh,
    ...cards.filter(({ dueDay }) => dueDay > day && dueDay <= day + FADING_DAYS).map(({ id }) => id),
  ].slice(0, DAILY_LIMIT);
  const later = cards.map(({ dueDay }) => dueDay).filter((due) => due > day);
  return { day, five, nextDueDay: later.length > 0 ? Math.min(...later) : null };
}

/** On which days somebody has practised, for a friendly look back. */
export interface PracticeDays {
  /** Monday to Sunday of this week */
  week: { isPractised: boolean; isToday: boolean }[];
  weekCount: number;
  /** days of this calendar month */
  monthCount: number;
}

/**
 * The days of practice in this week and month.
 * @param at instants of answers, epoch ms, in any order
 * @param now epoch ms
 */
export function practiceDays(at: readonly number[], now: number): PracticeDays {
  const today = dayNumber(now);
  const practised = new Set(at.map(dayNumber));
  const monday = mondayOf(today);
  const week = Array.from({ length: 7 }, (_, place) => ({
    isPractised: practised.has(monday + place),
    isToday: monday + place === today,
  }));
  const month = shanghaiDate(now).slice(0, 7);
  const monthCount = [...practised].filter((day) => shanghaiDate(dayStart(day)).startsWith(month)).length;
  return { week, weekCount: week.filter(({ isPractised }) => isPractised).length, monthCount };
}

/** The first instant that `practiceDays` looks at, epoch ms. */
export function practiceSince(now: number): number {
  const monthStart = dayNumber(now) - Number(shanghaiDate(now).slice(8)) + 1;
  return dayStart(Math.min(monthStart, mondayOf(dayNumber(now))));
}

/** The Monday on or before a day; 1 January 1970 was a Thursday. */
function mondayOf(day: number): number {
  return day - ((day + 3) % 7);
}
