import type { GradedChoice, TurnEnding } from "./play.types.ts";
import { type Rubric, rubricWeights } from "./scenario.schema.ts";
import { addPoints, DIMENSIONS, type Dimension, noPoints, type Points } from "./tags.ts";

export interface DimensionScore {
  points: number;
  /** Points of the best path in this dimension. */
  best: number;
  /** 0–100 with one decimal; null when the best path gains nothing here, so nothing can be measured. */
  percent: number | null;
}

export interface PlayScore {
  dimensions: Record<Dimension, DimensionScore>;
  /** 0–100 with one decimal. */
  total: number;
  /** Ids of the red lines crossed, each once, in order. */
  redLines: string[];
  passed: boolean;
}

/** The one place where scores are rounded: to one decimal, halves up. */
export function roundScore(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * The score of one complete play.
 *
 * - points of a dimension: sum over the options taken;
 * - percent of a dimension: 100 · max(0, points) / points of the best path, at most 100; null where the
 *   best path has no points. Whoever crosses a red line has 0 in safety (taboo scenario briefs, §0,
 *   rules 1 and 2);
 * - total: mean of the unrounded percents weighted by the rubric (equal weights when it gives none),
 *   dimensions without a percent left out, then rounded;
 * - passed: total at least `passTotal` and no red line.
 *
 * @param input.best points of the best path of the story under this rubric (`bestPath`)
 * @param input.chosen the options taken, in order, with grading
 * @param input.ending the ending reached
 */
export function scorePlay(input: {
  rubric: Rubric;
  best: Points;
  chosen: readonly GradedChoice[];
  ending: TurnEnding;
}): PlayScore {
  const { rubric, best, chosen, ending } = input;
  const points = chosen.reduce((sum, choice) => addPoints(sum, choice.score), noPoints());
  const crossed = [...chosen.map((choice) => choice.red), ending.red];
  const redLines = [...new Set(crossed.filter((red) => red !== undefined))];
  const weights = rubricWeights(rubric);
  const percent = (d: Dimension): number | null => {
    if (best[d] <= 0) return null;
    if (d === "safety" && redLines.length > 0) return 0;
    return Math.min(100, (100 * Math.max(0, points[d])) / best[d]);
  };
  let sum = 0;
  let weight = 0;
  for (const d of DIMENSIONS) {
    const share = percent(d);
    if (share === null) continue;
    sum += weights[d] * share;
    weight += weights[d];
  }
  const total = weight > 0 ? roundScore(sum / weight) : 0;
  const score = (d: Dimension): DimensionScore => {
    const share = percent(d);
    return { points: points[d], best: best[d], percent: share === null ? null : roundScore(share) };
  };
  return {
    dimensions: {
      empathy: score("empathy"),
      safety: score("safety"),
      legality: score("legality"),
      referral: score("referral"),
      record: score("record"),
    },
    total,
    redLines,
    passed: redLines.length === 0 && total >= rubric.passTotal,
  };
}
