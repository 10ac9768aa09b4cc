/*
 * The costing exercise: what a service costs over some years. Set-up cost and the cost of raising what exists to the
 * standard come once, in the first year; running a service costs its unit cost for everybody it reaches, every year.
 * Source: essential services package, module 7 (un.resource.4.dimensions, un.resource.5, un.resource.6, un.resource.8).
 */

export interface CostPlan {
  /** once, in the first year, in yuan: premises, recruiting */
  setUpCost: number;
  /** once, in the first year, in yuan: raising what exists to the standard */
  marginalCost: number;
  /** for one person and one year, in yuan at the prices of the first year */
  unitCost: number;
  /** how many people need the service in a year */
  targetPopulation: number;
  /** how many of a hundred of them are reached in the first year, 0–100 */
  coveragePercent: number;
  /** by how many percentage points the coverage grows each year; it stays at 100 */
  coverageGrowthPoints: number;
  /** by how many per cent prices rise each year */
  inflationPercent: number;
  /** whole years, 1–10 */
  years: number;
}

/** What each number may be: from, to, and the step of its field. */
export const COST_LIMITS: Record<keyof CostPlan, readonly [least: number, most: number, step: number]> = {
  setUpCost: [0, 1e9, 1000],
  marginalCost: [0, 1e9, 1000],
  unitCost: [0, 1e6, 10],
  targetPopulation: [0, 1e8, 10],
  coveragePercent: [0, 100, 1],
  coverageGrowthPoints: [0, 100, 1],
  inflationPercent: [0, 50, 0.5],
  years: [1, 10, 1],
};

export interface CostYear {
  /** from 1 */
  year: number;
  /** 0–100 */
  coveragePercent: number;
  /** people reached, rounded */
  people: number;
  /** yuan, rounded */
  onceCost: number;
  /** yuan, rounded */
  runningCost: number;
  /** yuan: the sum of the two */
  totalCost: number;
}

/** The fields of a plan that are not a number within its limits; years are whole. */
export function wrongFields(plan: CostPlan): (keyof CostPlan)[] {
  return (Object.keys(COST_LIMITS) as (keyof CostPlan)[]).filter((name) => {
    const [least, most] = COST_LIMITS[name];
    const value = plan[name];
    return !(value >= least && value <= most) || (name === "years" && !Number.isInteger(value));
  });
}

/**
 * The cost of each year. Running cost = unit cost × target population × coverage, at the prices of that year.
 * @throws {RangeError} when a number is outside its limits
 */
export function costYears(plan: CostPlan): CostYear[] {
  const wrong = wrongFields(plan);
  if (wrong.length > 0) throw new RangeError(`the plan has no right ${wrong.join(", ")}`);
  return Array.from({ length: plan.years }, (_, at) => {
    const coveragePercent = Math.min(100, plan.coveragePercent + at * plan.coverageGrowthPoints);
    const reached = (plan.targetPopulation * coveragePercent) / 100;
    const prices = (1 + plan.inflationPercent / 100) ** at;
    const onceCost = at === 0 ? Math.round(plan.setUpCost + plan.marginalCost) : 0;
    const runningCost = Math.round(plan.unitCost * reached * prices);
    return {
      year: at + 1,
      coveragePercent,
      people: Math.round(reached),
      onceCost,
      runningCost,
      totalCost: onceCost + runningCost,
    };
  });
}

/** The cost of all years, in yuan. */
export function totalOf(years: readonly CostYear[]): number {
  return years.reduce((sum, { totalCost }) => sum + totalCost, 0);
}

/** A made-up county with round numbers: the worked example. */
export const EXAMPLE_PLAN: CostPlan = {
  setUpCost: 300_000,
  marginalCost: 60_000,
  unitCost: 1200,
  targetPopulation: 500,
  coveragePercent: 40,
  coverageGrowthPoints: 10,
  inflationPercent: 2,
  years: 5,
};
