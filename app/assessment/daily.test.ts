import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cardsOf,
  DAILY_LIMIT,
  type DailyInput,
  dayNumber,
  dayStart,
  FADING_DAYS,
  type PracticeAnswer,
  planDay,
  practiceDays,
  practiceSince,
} from "./daily.ts";

const DAY_MS = 86_400_000;
/** 12 October 2026, 09:00 in Shanghai: a Monday. */
const NOW = Date.UTC(2026, 9, 12, 1, 0);
const IDS = Array.from({ length: 14 }, (_, n) => `q.${n}`);

const answers = fc.array(
  fc.record({
    questionId: fc.constantFrom(...IDS),
    correct: fc.boolean(),
    at: fc.integer({ min: NOW - 200 * DAY_MS, max: NOW + DAY_MS }),
  }),
  { maxLength: 60 },
);
const inputs: fc.Arbitrary<DailyInput> = fc
  .record({
    answers,
    taught: fc.subarray(IDS),
    retired: fc.subarray(IDS, { maxLength: 6 }),
    seed: fc.string(),
    now: fc.integer({ min: NOW - 3 * DAY_MS, max: NOW + 3 * DAY_MS }),
  })
  .map(({ retired, ...rest }) => ({ ...rest, isOpen: (id) => !retired.includes(id) }));

const plan = (change: Partial<DailyInput>): string[] =>
  planDay({ answers: [], taught: [], isOpen: () => true, seed: "s", now: NOW, ...change }).five;

describe("the questions of a day", () => {
  it("are the same for the same record and moment, in whatever order the record comes", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const order = (list: readonly PracticeAnswer[]) =>
          [...list].sort((a, b) => a.questionId.localeCompare(b.questionId) || a.at - b.at);
        expect(planDay({ ...input, answers: order(input.answers) })).toEqual(planDay(input));
      }),
    );
  });

  it("are the same at every moment of the day, whatever is answered during it", () => {
    fc.assert(
      fc.property(inputs, answers, fc.integer({ min: 0, max: DAY_MS - 1 }), (input, more, after) => {
        const began = dayStart(dayNumber(input.now));
        const today = more.map((answer) => ({ ...answer, at: began + (Math.abs(answer.at) % DAY_MS) }));
        const later = { ...input, now: began + after, answers: [...input.answers, ...today] };
        expect(planDay(later)).toEqual(planDay(input));
      }),
    );
  });

  it("are never more than five, each once, and none of them is retired", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { five } = planDay(input);
        expect(five.length).toBeLessThanOrEqual(DAILY_LIMIT);
        expect(new Set(five).size).toBe(five.length);
        expect(five.filter((id) => !input.isOpen(id))).toEqual([]);
      }),
    );
  });

  it("begin with everything that is due, up to five, and hold nothing that fades only later", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { day, five } = planDay(input);
        const cards = cardsOf(input.answers.filter(({ at }) => at < dayStart(day)));
        const due = [...cards.values()].filter((card) => card.dueDay <= day && input.isOpen(card.questionId));
        const isDue = (id: string) => due.some((card) => card.questionId === id);
        const first = five.slice(0, due.length);
        expect(first.length).toBe(Math.min(due.length, DAILY_LIMIT));
        expect(first.every(isDue)).toBe(true);
        for (const id of five) {
          const card = cards.get(id);
          if (card) expect(card.dueDay).toBeLessThanOrEqual(day + FADING_DAYS);
          else expect(input.taught).toContain(id);
        }
      }),
    );
  });

  it("hold new ones before those that are about to fade, and nothing at all when nothing was learned", () => {
    const yesterday = NOW - DAY_MS;
    const known = ["q.1", "q.2"].map((questionId) => ({ questionId, correct: true, at: yesterday }));
    expect(plan({ answers: known, taught: ["q.1", "q.2", "q.9"] })).toEqual(["q.9", "q.1", "q.2"]);
    expect(plan({})).toEqual([]);
  });
});

describe("a card", () => {
  it("comes back earlier after a wrong answer than after a right one, whatever was answered before", () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 0, max: 400 }), (before, wait) => {
        const at = NOW + (2 + wait) * DAY_MS;
        const dueAfter = (correct: boolean) =>
          cardsOf([...before, { questionId: "q.0", correct, at }]).get("q.0")?.dueDay ?? Number.NaN;
        expect(dueAfter(false)).toBeLessThan(dueAfter(true));
        expect(dueAfter(false)).toBeGreaterThan(dayNumber(at));
      }),
    );
  });

  it("is decided by the first answer of a day", () => {
    const first = { questionId: "q.0", correct: false, at: NOW };
    const again = { questionId: "q.0", correct: true, at: NOW + 60_000 };
    expect(cardsOf([first, again])).toEqual(cardsOf([first]));
    const nextDay = { ...again, at: NOW + DAY_MS };
    expect(cardsOf([first, nextDay]).get("q.0")?.reps).toBe(2);
  });

  it("belongs to the day in Shanghai: 23:59 and 00:01 are two days", () => {
    const midnight = dayStart(dayNumber(NOW));
    expect(dayNumber(midnight - 60_000)).toBe(dayNumber(midnight + 60_000) - 1);
    expect(new Date(midnight).toISOString()).toBe("2026-10-11T16:00:00.000Z");
  });

  it("that is answered rightly each time it is due returns after ever longer spells", () => {
    const given: PracticeAnswer[] = [];
    const spells: number[] = [];
    let at = NOW;
    for (let round = 0; round < 5; round++) {
      given.push({ questionId: "q.0", correct: true, at });
      const due = cardsOf(given).get("q.0")?.dueDay ?? 0;
      spells.push(due - dayNumber(at));
      at += (due - dayNumber(at)) * DAY_MS;
    }
    expect(spells).toEqual([...spells].sort((a, b) => a - b));
    expect(new Set(spells).size).toBe(spells.length);
  });
});

describe("the days of practice", () => {
  it("count this week from Monday and this month, each day once", () => {
    const thursday = NOW + 3 * DAY_MS;
    const days = practiceDays([NOW, NOW + 1000, thursday, NOW - DAY_MS, NOW - 20 * DAY_MS], thursday);
    expect(days.week.map((day) => day.isPractised)).toEqual([true, false, false, true, false, false, false]);
    expect(days.week.findIndex((day) => day.isToday)).toBe(3);
    expect([days.weekCount, days.monthCount]).toEqual([2, 3]);
  });

  it("are all read: nothing of this week or month lies before what is asked for", () => {
    fc.assert(
      fc.property(fc.integer({ min: NOW - 700 * DAY_MS, max: NOW + 700 * DAY_MS }), answers, (now, list) => {
        const at = list.map((answer) => now - Math.abs(answer.at % (40 * DAY_MS)));
        expect(
          practiceDays(
            at.filter((one) => one >= practiceSince(now)),
            now,
          ),
        ).toEqual(practiceDays(at, now));
      }),
    );
  });
});
