import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, keyOf, maxPointsOf, pointsOf } from "./answer.ts";
import type { PaperItem } from "./exam.schema.ts";
import { markAttempt, markingRule, scoreOf } from "./mark.ts";
import { QUESTION_KINDS, type Question } from "./question.schema.ts";
import { testQuestion } from "./testing.ts";

function paperOf(questions: readonly Question[]) {
  const items = questions.map(
    (question): PaperItem => ({
      questionId: question.id,
      questionHash: `hash-of-${question.id}`,
      kind: question.kind,
      optionOrder: choicesOf(question),
    }),
  );
  return {
    paper: { items },
    byHash: new Map(questions.map((question) => [`hash-of-${question.id}`, question])),
  };
}

const questions = fc
  .array(fc.constantFrom(...QUESTION_KINDS), { minLength: 1, maxLength: 40 })
  .map((kinds) => kinds.map((kind, n) => testQuestion(n, kind)));

/** Questions with arbitrary answers: none, right, wrong, with repeats, and with options that do not exist. */
const sat = questions.chain((list) =>
  fc.record({
    list: fc.constant(list),
    values: fc.tuple(
      ...list.map((question) =>
        fc.oneof(
          fc.constant(null),
          fc.constant(keyOf(question)),
          fc.array(fc.constantFrom(...choicesOf(question), "z"), { maxLength: 5 }),
        ),
      ),
    ),
  }),
);

function answersOf(list: readonly Question[], values: readonly (readonly string[] | null)[]) {
  return Object.fromEntries(
    list.flatMap((question, n) => {
      const value = values[n];
      return value ? [[question.id, { value }] as const] : [];
    }),
  );
}

describe("markAttempt", () => {
  it("gives a point for exactly the right set and none for anything else", () => {
    const list = [
      testQuestion(1),
      testQuestion(2, "multiple"),
      testQuestion(3, "multiple"),
      testQuestion(4, "judge"),
    ];
    const { paper, byHash } = paperOf(list);
    const mark = markAttempt(paper, byHash, {
      "q.test.1": { value: ["b"] },
      "q.test.2": { value: ["d", "b"] },
      "q.test.3": { value: ["b"] },
      "q.test.4": { value: ["true"] },
    });
    expect(mark).toEqual({
      score: 50,
      points: 2,
      maxPoints: 4,
      items: [
        { questionId: "q.test.1", given: ["b"], correct: true, points: 1, maxPoints: 1 },
        { questionId: "q.test.2", given: ["d", "b"], correct: true, points: 1, maxPoints: 1 },
        { questionId: "q.test.3", given: ["b"], correct: false, points: 0, maxPoints: 1 },
        { questionId: "q.test.4", given: ["true"], correct: false, points: 0, maxPoints: 1 },
      ],
    });
  });

  it("counts a question without an answer, or with an answer taken back, as not right", () => {
    const { paper, byHash } = paperOf([testQuestion(1), testQuestion(2)]);
    const mark = markAttempt(paper, byHash, { "q.test.2": { value: [] } });
    expect(mark.items.map(({ given, correct }) => [given, correct])).toEqual([
      [null, false],
      [null, false],
    ]);
  });

  it("gives no point for the right options together with a wrong one, nor for choosing everything", () => {
    const { paper, byHash } = paperOf([testQuestion(1, "multiple")]);
    for (const value of [["a", "b", "d"], ["a", "b", "c", "d"], ["b", "d", "z"], ["d"]]) {
      expect(markAttempt(paper, byHash, { "q.test.1": { value } }).points).toBe(0);
    }
  });

  it("gives the point exactly when every option is chosen or left as the bank says", () => {
    fc.assert(
      fc.property(sat, ({ list, values }) => {
        const { paper, byHash } = paperOf(list);
        const { items } = markAttempt(paper, byHash, answersOf(list, values));
        for (const [n, question] of list.entries()) {
          const given = values[n] ?? [];
          const asTheBankSays = choicesOf(question).every(
            (choice) => given.includes(choice) === keyOf(question).includes(choice),
          );
          // A choice that is in no part of a case belongs to nothing there and costs nothing.
          const isClean = question.kind === "case" || !given.includes("z");
          expect(items[n]?.correct).toBe(asTheBankSays && isClean);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps the score between 0 and 100, 100 only when everything is right", () => {
    fc.assert(
      fc.property(sat, ({ list, values }) => {
        const { paper, byHash } = paperOf(list);
        const mark = markAttempt(paper, byHash, answersOf(list, values));
        expect(mark.score).toBeGreaterThanOrEqual(0);
        expect(mark.score).toBeLessThanOrEqual(100);
        expect(mark.score === 100).toBe(mark.items.every((item) => item.correct));
        expect(mark.points).toBe(
          list.reduce((sum, question, n) => sum + pointsOf(question, values[n] ?? []), 0),
        );
        expect(mark.maxPoints).toBe(list.reduce((sum, question) => sum + maxPointsOf(question), 0));
      }),
    );
  });

  it("never lowers the score when one more answer is made right", () => {
    fc.assert(
      fc.property(sat, fc.nat(), ({ list, values }, pick) => {
        const { paper, byHash } = paperOf(list);
        const better = values.map((value, n) => {
          const question = list[n];
          return question && n === pick % list.length ? keyOf(question) : value;
        });
        const before = markAttempt(paper, byHash, answersOf(list, values)).score;
        expect(markAttempt(paper, byHash, answersOf(list, better)).score).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("marks by the version that the paper names and stops when that version is not at hand", () => {
    const { paper } = paperOf([testQuestion(1)]);
    const corrected = testQuestion(1);
    expect(() => markAttempt(paper, new Map([["hash-of-today", corrected]]), {})).toThrow(
      /hash-of-q\.test\.1/,
    );
  });

  it("does not take names that every object has for answers", () => {
    const odd = { ...testQuestion(1), id: "constructor" };
    const { paper, byHash } = paperOf([odd]);
    expect(markAttempt(paper, byHash, {}).items[0]?.given).toBeNull();
  });
});

describe("scoreOf", () => {
  it("is rounded down to one decimal", () => {
    expect([scoreOf(2, 3), scoreOf(1, 3), scoreOf(19, 20), scoreOf(7, 7), scoreOf(0, 9)]).toEqual([
      66.6, 33.3, 95, 100, 0,
    ]);
  });

  it("reaches a whole pass mark exactly when the fraction does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 100 }),
        (max, part, passScore) => {
          const points = part % (max + 1);
          expect(scoreOf(points, max) >= passScore).toBe(points * 100 >= passScore * max);
          expect(scoreOf(points, max)).toBe(Number(scoreOf(points, max).toFixed(1)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    [1, 0],
    [-1, 3],
    [4, 3],
    [0.5, 3],
  ])("refuses %d of %d points", (points, max) => {
    expect(() => scoreOf(points, max)).toThrow(RangeError);
  });
});

it("tells which kinds are all or nothing", () => {
  expect(QUESTION_KINDS.map(markingRule)).toEqual([
    "oneRight",
    "allOrNothing",
    "oneRight",
    "allOrNothing",
    "allOrNothing",
    "eachPart",
  ]);
});
