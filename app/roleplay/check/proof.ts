import { type Rubric, rubricWeights } from "../scenario.schema.ts";
import { scorePlay } from "../score.ts";
import { bestPath, scoreBounds, statesAlong, type WalkEdge, type WalkGraph } from "../walk.ts";
import { boundTotals } from "./totals.ts";
import type { ReadingTime, StoryProof } from "./types.ts";

/** The engine whose plays are proved. */
export const ENGINE = "inkjs 2.4.0";

/** Chinese characters a minute at which an adult reads dialogue without hurry: an assumption, not a measurement. */
export const READING_SPEED = 300;

/** Rounds after which the mean length of a story with loops has settled. */
const ROUNDS = 400;

function outOf(graph: WalkGraph): WalkEdge[][] {
  const out: WalkEdge[][] = graph.states.map(() => []);
  for (const edge of graph.edges) out[edge.from]?.push(edge);
  return out;
}

/** States with all that follows them first, or null when the story has a loop. */
function lastFirst(out: readonly WalkEdge[][]): number[] | null {
  const order: number[] = [];
  const mark = new Uint8Array(out.length);
  const stack: { state: number; next: number }[] = [{ state: 0, next: 0 }];
  mark[0] = 1;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = out[top.state]?.[top.next];
    top.next += 1;
    if (!edge) {
      mark[top.state] = 2;
      order.push(top.state);
      stack.pop();
    } else if (mark[edge.to] === 1) return null;
    else if (mark[edge.to] === 0) {
      mark[edge.to] = 1;
      stack.push({ state: edge.to, next: 0 });
    }
  }
  return order;
}

/** Number of complete plays; null when a loop makes them countless. */
export function countPlays(graph: WalkGraph): bigint | null {
  const out = outOf(graph);
  const order = lastFirst(out);
  if (!order) return null;
  const counts: bigint[] = graph.states.map(() => 0n);
  for (const state of order) {
    const sum = (out[state] ?? []).reduce((total, edge) => total + (counts[edge.to] ?? 0n), 0n);
    counts[state] = graph.states[state]?.ending ? 1n : sum;
  }
  return counts[0] ?? 0n;
}

/** Characters of the shortest, the mean and the longest play; loops are gone round at most once in the longest. */
function lengths(graph: WalkGraph): { shortest: number; typical: number; longest: number } {
  const out = outOf(graph);
  const size = graph.states.length;
  const order = lastFirst(out) ?? Array.from({ length: size }, (_, n) => size - 1 - n);
  const shortest: number[] = graph.states.map((state) => (state.ending ? 0 : Number.POSITIVE_INFINITY));
  const longest: number[] = graph.states.map(() => 0);
  const mean: number[] = graph.states.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    let change = 0;
    for (const state of order) {
      const edges = out[state] ?? [];
      if (edges.length === 0) continue;
      const near = Math.min(...edges.map((edge) => (shortest[edge.to] ?? 0) + (edge.characters ?? 0)));
      const average =
        edges.reduce((sum, edge) => sum + (mean[edge.to] ?? 0) + (edge.characters ?? 0), 0) / edges.length;
      if (round === 0) {
        longest[state] = Math.max(...edges.map((edge) => (longest[edge.to] ?? 0) + (edge.characters ?? 0)));
      }
      change = Math.max(change, Math.abs(average - (mean[state] ?? 0)), near === shortest[state] ? 0 : 1);
      shortest[state] = near;
      mean[state] = average;
    }
    if (change < 0.01) break;
  }
  const first = graph.openingCharacters ?? 0;
  return {
    shortest: first + (shortest[0] ?? 0),
    typical: first + (mean[0] ?? 0),
    longest: first + (longest[0] ?? 0),
  };
}

function reading(characters: number): ReadingTime {
  const whole = Math.round(characters);
  return { characters: whole, minutes: Math.round((whole / READING_SPEED) * 10) / 10 };
}

/**
 * What a complete walk proves about a story under its rubric.
 * @throws RoleplayError `story-fault` when no play ends, or points can be gained without end
 */
export function proveGraph(
  graph: WalkGraph,
  rubric: Rubric,
  facts: { storyHash: string; choiceIds: string[]; phrases: Record<string, string[]> },
): StoryProof {
  const best = bestPath(graph, rubricWeights(rubric));
  const bounds = scoreBounds(graph);
  const totals = boundTotals(graph, rubric, best.points);
  const states = statesAlong(graph, best.choiceIds);
  const chosen = best.choiceIds.flatMap(
    (id, n) => graph.states[states[n] ?? 0]?.offered.find((choice) => choice.id === id) ?? [],
  );
  const { total } = scorePlay({ rubric, best: best.points, chosen, ending: best.ending });
  const { shortest, typical, longest } = lengths(graph);
  const nothing = { total: { min: 0, max: 0 }, passes: false };
  return {
    storyHash: facts.storyHash,
    engine: ENGINE,
    states: graph.states.length,
    transitions: graph.edges.length,
    plays: countPlays(graph)?.toString() ?? null,
    dimensions: bounds.dimensions,
    total: totals.total,
    endings: Object.fromEntries(
      bounds.endings
        .map(({ id, dimensions }) => [id, { dimensions, ...(totals.endings[id] ?? nothing) }] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    redLinePasses: totals.redLinePasses,
    best: { choices: best.choiceIds, total },
    reading: { shortest: reading(shortest), typical: reading(typical), longest: reading(longest) },
    choiceIds: facts.choiceIds,
    phrases: facts.phrases,
  };
}
