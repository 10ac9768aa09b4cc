import { canonicalJson } from "../digest.server.ts";
import { InkEngine, type Step } from "../ink-engine.server.ts";
import type { GradedChoice, PointRef, TurnEnding } from "../play.types.ts";
import type { Exploration } from "../walk.server.ts";
import type { CheckFinding } from "./types.ts";

/** Random plays that every check of a scenario adds to the walk, and most choices that all of them take together. */
export const PLAYS_PER_CHECK = 10;
const STEPS_PER_CHECK = 80;
const MAX_CHOICES = 200;

/** A generator of whole numbers below a bound, the same for the same seed (Lehmer, modulus 2³¹ − 1). */
export function seeded(seed: number): (below: number) => number {
  let state = (seed % 2_147_483_646) + 1;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Situation {
  point?: PointRef | undefined;
  offered: readonly GradedChoice[];
  ending?: TurnEnding | undefined;
}

function nameOf({ point, offered, ending }: Situation): string {
  return canonicalJson({
    point: ending ? null : (point ?? null),
    offered: offered.map((each) => each.id),
    ending: ending ?? null,
  });
}

/**
 * Plays at random with full states and compares with the walk.
 * @returns the choice ids of the first play that meets a situation, or a text after a choice, unknown to the walk
 */
export function findUnknownPlay(
  json: string,
  { graph }: Exploration,
  plays: number,
  seed: number,
  maxSteps = Number.POSITIVE_INFINITY,
): string[] | undefined {
  const engine = new InkEngine(json);
  const next = seeded(seed);
  const known = new Set(graph.states.map(nameOf));
  const texts = new Set(graph.edges.map((edge) => `${edge.choice.id} ${edge.textHash}`));
  const opening = engine.start();
  let steps = 0;
  for (let n = 0; n < plays && steps < maxSteps; n += 1) {
    let step: Step = opening;
    const path: string[] = [];
    while (step.graded.length > 0 && path.length < MAX_CHOICES) {
      const choice = step.graded[next(step.graded.length)];
      if (!choice) break;
      step = engine.step(step, choice.id);
      path.push(choice.id);
      steps += 1;
      const situation = { point: step.point, offered: step.graded, ending: step.turn.ending };
      if (!known.has(nameOf(situation)) || !texts.has(`${choice.id} ${step.turn.textHash}`)) return path;
    }
  }
  return undefined;
}

/** Adds a finding when random plays and the walk differ. */
export function crossCheck(
  json: string,
  exploration: Exploration,
  { add, main }: { add: (finding: CheckFinding) => void; main: string },
): void {
  const path = findUnknownPlay(
    json,
    exploration,
    PLAYS_PER_CHECK,
    exploration.graph.edges.length,
    STEPS_PER_CHECK,
  );
  if (!path) return;
  const values = { way: path.join(" → ") };
  add({
    file: main,
    line: 1,
    column: 1,
    severity: "error",
    rule: "walk-differs",
    key: "walk-differs",
    values,
  });
}
