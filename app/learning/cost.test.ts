import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COST_LIMITS, type CostPlan, costYears, EXAMPLE_PLAN, totalOf, wrongFields } from "./cost.ts";

const plan = fc.record({
  setUpCost: fc.integer({ min: 0, max: 1e6 }),
  marginalCost: fc.integer({ min: 0, max: 1e6 }),
  unitCost: fc.integer({ min: 0, max: 10_000 }),
  targetPopulation: fc.integer({ min: 0, max: 10_000 }),
  coveragePercent: fc.integer({ min: 0, max: 100 }),
  coverageGrowthPoints: fc.integer({ min: 0, max: 100 }),
  inflationPercent: fc.integer({ min: 0, max: 50 }),
  years: fc.integer({ min: 1, max: 10 }),
}) satisfies fc.Arbitrary<CostPlan>;

describe("the cost of a service over some years", () => {
  it("is worked out by hand for the example", () => {
    // 1200 yuan × 500 people × 40 % = 240,000; the next year 50 % at prices 2 % higher: 306,000.
    expect(costYears(EXAMPLE_PLAN).slice(0, 2)).toEqual([
      {
        year: 1,
        coveragePercent: 40,
        people: 200,
        onceCost: 360_000,
        runningCost: 240_000,
        totalCost: 600_000,
      },
      { year: 2, coveragePercent: 50, people: 250, onceCost: 0, runningCost: 306_000, totalCost: 306_000 },
    ]);
  });

  it("has set-up and marginal cost in the first year and in no other", () => {
    fc.assert(
      fc.property(plan, (one) => {
        const [first, ...rest] = costYears(one);
        expect(first?.onceCost).toBe(one.setUpCost + one.marginalCost);
        expect(rest.every(({ onceCost }) => onceCost === 0)).toBe(true);
      }),
    );
  });

  it("never reaches more than all, and never costs less the year after, apart from what comes once", () => {
    fc.assert(
      fc.property(plan, (one) => {
        const years = costYears(one);
        expect(years).toHaveLength(one.years);
        for (const [at, year] of years.entries()) {
          expect(year.coveragePercent).toBeLessThanOrEqual(100);
          expect(year.people).toBeLessThanOrEqual(one.targetPopulation);
          expect(year.runningCost).toBeGreaterThanOrEqual(years[at - 1]?.runningCost ?? 0);
        }
        expect(totalOf(years)).toBe(years.reduce((sum, year) => sum + year.onceCost + year.runningCost, 0));
      }),
    );
  });

  it("is the same every year when neither prices nor coverage change", () => {
    fc.assert(
      fc.property(plan, (one) => {
        const steady = costYears({ ...one, inflationPercent: 0, coverageGrowthPoints: 0 });
        expect(new Set(steady.map(({ runningCost }) => runningCost)).size).toBe(1);
      }),
    );
  });

  it("names every number outside its limits", () => {
    for (const name of Object.keys(COST_LIMITS) as (keyof CostPlan)[]) {
      const [least, most] = COST_LIMITS[name];
      for (const value of [least - 1, most + 1, Number.NaN, Number.POSITIVE_INFINITY])
        expect(wrongFields({ ...EXAMPLE_PLAN, [name]: value })).toEqual([name]);
    }
    expect(wrongFields({ ...EXAMPLE_PLAN, years: 2.5 })).toEqual(["years"]);
    expect(() => costYears({ ...EXAMPLE_PLAN, years: 11 })).toThrow(RangeError);
  });
});
