import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GradedChoice } from "./play.types.ts";
import type { Rubric } from "./scenario.schema.ts";
import { roundScore, scorePlay } from "./score.ts";
import { addPoints, DIMENSIONS, noPoints, type Points } from "./tags.ts";

const points = (range: { min: number; max: number }) =>
  fc.record({
    empathy: fc.integer(range),
    safety: fc.integer(range),
    legality: fc.integer(range),
    referral: fc.integer(range),
    record: fc.integer(range),
  });
const choice = (score: Points, red?: string): GradedChoice => {
  const base = { id: "t-1a", text: "选项", q: "ok" as const, score, cite: ["manual.a"], why: "理由" };
  return red === undefined ? base : { ...base, red };
};
const chosen = fc.array(
  points({ min: -2, max: 2 }).map((score) => choice(score)),
  { maxLength: 12 },
);
const rubric: fc.Arbitrary<Rubric> = fc.record({
  weights: fc.option(points({ min: 1, max: 50 }), { nil: undefined }),
  passTotal: fc.integer({ min: 0, max: 100 }),
});
const END = { id: "t-end-a", outcome: "好" };
const BEST = { empathy: 4, safety: 8, legality: 2, referral: 2, record: 4 };
const EQUAL: Rubric = { passTotal: 70 };

describe("examples", () => {
  test("percent is the share of the best path's points, the total their weighted mean", () => {
    const score = scorePlay({
      rubric: { weights: { safety: 3, empathy: 1 }, passTotal: 60 },
      best: BEST,
      chosen: [
        choice({ ...noPoints(), safety: 2, empathy: 1 }),
        choice({ ...noPoints(), safety: 2, legality: -2 }),
      ],
      ending: END,
    });
    expect(score.dimensions.safety).toEqual({ points: 4, best: 8, percent: 50 });
    expect(score.dimensions.empathy).toEqual({ points: 1, best: 4, percent: 25 });
    expect(score.dimensions.legality).toEqual({ points: -2, best: 2, percent: 0 });
    expect(score.total).toBe(43.8);
    expect(score.passed).toBe(false);
  });

  test("a total exactly at the bar passes", () => {
    const half = { empathy: 2, safety: 4, legality: 1, referral: 1, record: 2 };
    const input = { best: BEST, chosen: [choice(half)], ending: END };
    expect(scorePlay({ ...input, rubric: { passTotal: 50 } })).toMatchObject({ total: 50, passed: true });
    expect(scorePlay({ ...input, rubric: { passTotal: 50.1 } }).passed).toBe(false);
  });

  test("a red line on an option or on the ending fails the play and takes all of safety", () => {
    const all = choice(BEST, "told-him");
    expect(scorePlay({ rubric: EQUAL, best: BEST, chosen: [all], ending: END })).toMatchObject({
      dimensions: { safety: { points: 8, percent: 0 } },
      total: 80,
      redLines: ["told-him"],
      passed: false,
    });
    const ending = { ...END, red: "not-reported" };
    const both = scorePlay({ rubric: EQUAL, best: BEST, chosen: [all, all], ending });
    expect(both.redLines).toEqual(["told-him", "not-reported"]);
  });

  test("a dimension that the best path cannot earn is left out of the total", () => {
    const score = scorePlay({
      rubric: EQUAL,
      best: { ...BEST, record: 0 },
      chosen: [choice({ ...BEST, record: -2 })],
      ending: END,
    });
    expect(score.dimensions.record.percent).toBeNull();
    expect(score.total).toBe(100);
  });

  test("scores are rounded to one decimal, halves up", () => {
    expect([roundScore(43.75), roundScore(0.04), roundScore(99.95), roundScore(12.5)]).toEqual([
      43.8, 0, 100, 12.5,
    ]);
  });
});

describe("for every play", () => {
  const best = points({ min: -2, max: 20 });

  test("total and percents lie between 0 and 100 with at most one decimal", () => {
    fc.assert(
      fc.property(rubric, best, chosen, (rules, top, list) => {
        const score = scorePlay({ rubric: rules, best: top, chosen: list, ending: END });
        for (const value of [score.total, ...DIMENSIONS.map((d) => score.dimensions[d].percent ?? 0)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(roundScore(value)).toBe(value);
        }
      }),
    );
  });

  test("whoever takes the best path has 100 and passes under any rubric", () => {
    fc.assert(
      fc.property(rubric, chosen, (rules, list) => {
        const top = list.reduce((sum, each) => addPoints(sum, each.score), noPoints());
        fc.pre(DIMENSIONS.some((d) => top[d] > 0));
        const score = scorePlay({ rubric: rules, best: top, chosen: list, ending: END });
        expect(score.total).toBe(100);
        expect(score.passed).toBe(true);
      }),
    );
  });

  test("one point more never lowers the total, and the order of choices does not matter", () => {
    fc.assert(
      fc.property(rubric, best, chosen, fc.constantFrom(...DIMENSIONS), (rules, top, list, d) => {
        const before = scorePlay({ rubric: rules, best: top, chosen: list, ending: END });
        const more = [...list, choice({ ...noPoints(), [d]: 1 })];
        const after = scorePlay({ rubric: rules, best: top, chosen: more, ending: END });
        expect(after.total).toBeGreaterThanOrEqual(before.total);
        expect(scorePlay({ rubric: rules, best: top, chosen: more.reverse(), ending: END })).toEqual(after);
      }),
    );
  });

  test("nobody passes with a red line, and safety is 0", () => {
    fc.assert(
      fc.property(rubric, chosen, fc.boolean(), (rules, list, onEnding) => {
        const crossing = onEnding ? list : [...list, choice(noPoints(), "told-him")];
        const ending = onEnding ? { ...END, red: "not-reported" } : END;
        const score = scorePlay({ rubric: { ...rules, passTotal: 0 }, best: BEST, chosen: crossing, ending });
        expect(score.passed).toBe(false);
        expect(score.dimensions.safety.percent).toBe(0);
      }),
    );
  });

  test("weights matter only by their proportion", () => {
    fc.assert(
      fc.property(
        points({ min: 1, max: 20 }),
        best,
        chosen,
        fc.integer({ min: 2, max: 5 }),
        (w, top, list, k) => {
          const scaled = Object.fromEntries(DIMENSIONS.map((d) => [d, w[d] * k]));
          const one = scorePlay({
            rubric: { weights: w, passTotal: 70 },
            best: top,
            chosen: list,
            ending: END,
          });
          const two = scorePlay({
            rubric: { weights: scaled, passTotal: 70 },
            best: top,
            chosen: list,
            ending: END,
          });
          expect(Math.abs(two.total - one.total)).toBeLessThanOrEqual(0.1 + 1e-9);
        },
      ),
    );
  });
});
