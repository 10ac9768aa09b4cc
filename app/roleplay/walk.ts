/** The graph of everything that can happen in a story, and exact answers about it. Pure. */
import type { GradedChoice, PointRef, TurnEnding } from "./play.types.ts";
import { RoleplayError } from "./roleplay-error.ts";
import { addPoints, DIMENSIONS, type Dimension, noPoints, type Points } from "./tags.ts";

/** A situation that no later choice can tell from another one with the same index. */
export interface WalkState {
  index: number;
  point?: PointRef;
  offered: readonly GradedChoice[];
  ending?: TurnEnding;
}

/** Taking an option in a state. */
export interface WalkEdge {
  from: number;
  to: number;
  choice: GradedChoice;
  /** Hash of the turn that follows, the same on every play that passes this edge. */
  textHash: string;
  /** Characters to read in the turn that follows: its lines and the options offered. */
  characters?: number;
}

/** State 0 is the opening. Edges are in the order of states and, within a state, of the story. */
export interface WalkGraph {
  states: readonly WalkState[];
  edges: readonly WalkEdge[];
  /** Characters to read before the first choice. */
  openingCharacters?: number;
}

export interface Range {
  min: number;
  max: number;
}

/** The best that can be done; see {@link bestPath}. */
export interface BestPath {
  choiceIds: string[];
  points: Points;
  /** Sum of points times weight. */
  weighted: number;
  ending: TurnEnding;
  /** False when every way to an ending crosses a red line. */
  clean: boolean;
}

export interface Bounds {
  /** Over all complete plays. */
  dimensions: Record<Dimension, Range>;
  /** Over the complete plays that reach each ending, in order of first appearance. */
  endings: { id: string; dimensions: Record<Dimension, Range> }[];
}

interface Solution {
  value: readonly number[];
  via?: WalkEdge;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [n, x] of a.entries()) {
    const difference = x - (b[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function edgesByState(graph: WalkGraph): WalkEdge[][] {
  const out: WalkEdge[][] = graph.states.map(() => []);
  for (const edge of graph.edges) out[edge.from]?.push(edge);
  return out;
}

/** States with all that follows them first: on a graph without loops one pass over it is enough. */
function postOrder(out: readonly WalkEdge[][]): number[] {
  const order: number[] = [];
  const seen = new Set<number>([0]);
  const stack: { state: number; next: number }[] = [{ state: 0, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = out[top.state]?.[top.next];
    top.next += 1;
    if (edge === undefined) {
      order.push(top.state);
      stack.pop();
    } else if (!seen.has(edge.to)) {
      seen.add(edge.to);
      stack.push({ state: edge.to, next: 0 });
    }
  }
  return order;
}

/**
 * The largest sum of gains from every state to an allowed end; sums are compared component by component,
 * equal ones by the smaller choice id. Loops are allowed as long as going round does not gain.
 * @param gain gain of an edge, or undefined to forbid it
 * @throws RoleplayError `story-fault` when a loop gains without end
 */
function solve(
  graph: WalkGraph,
  size: number,
  gain: (edge: WalkEdge) => readonly number[] | undefined,
  allowed: (ending: TurnEnding) => boolean,
): (Solution | undefined)[] {
  const out = edgesByState(graph);
  const order = postOrder(out);
  const best: (Solution | undefined)[] = graph.states.map((state) =>
    state.ending && allowed(state.ending) ? { value: Array.from({ length: size }, () => 0) } : undefined,
  );
  for (let round = 0; ; round += 1) {
    let changed = false;
    for (const state of order) {
      for (const edge of out[state] ?? []) {
        const onward = best[edge.to];
        const step = onward && gain(edge);
        if (!onward || !step) continue;
        const value = onward.value.map((x, n) => x + (step[n] ?? 0));
        const known = best[state];
        const difference = known ? compare(value, known.value) : 1;
        const earlier = difference === 0 && known?.via !== undefined && edge.choice.id < known.via.choice.id;
        if (difference > 0 || earlier) {
          best[state] = { value, via: edge };
          changed = true;
        }
      }
    }
    if (!changed) return best;
    if (round > graph.states.length) {
      throw new RoleplayError("story-fault", "a loop in the story gains points without end");
    }
  }
}

/**
 * The best path: among all complete plays without a red line (on an option or on the ending) the one
 * with the highest sum of points times weight; equal ones by the highest plain sum of points, then by
 * the fewest choices, then by the smallest choice ids in order. When every play crosses a red line the
 * same is sought among all plays and `clean` is false.
 * @param weights weight per dimension, whole numbers (see `rubricWeights`)
 * @throws RoleplayError `story-fault` when no play reaches an ending or a loop gains without end
 */
export function bestPath(graph: WalkGraph, weights: Points): BestPath {
  const worth = (edge: WalkEdge): readonly number[] => {
    const { score } = edge.choice;
    const weighted = DIMENSIONS.reduce((sum, d) => sum + score[d] * weights[d], 0);
    const plain = DIMENSIONS.reduce((sum, d) => sum + score[d], 0);
    return [weighted, plain, -1];
  };
  for (const clean of [true, false]) {
    const solution = solve(
      graph,
      3,
      (edge) => (clean && edge.choice.red !== undefined ? undefined : worth(edge)),
      (ending) => !clean || ending.red === undefined,
    );
    if (solution[0] === undefined) continue;
    const choiceIds: string[] = [];
    let points = noPoints();
    let state = 0;
    for (let via = solution[0].via; via; via = solution[state]?.via) {
      choiceIds.push(via.choice.id);
      points = addPoints(points, via.choice.score);
      state = via.to;
    }
    const ending = graph.states[state]?.ending;
    if (ending) return { choiceIds, points, weighted: solution[0].value[0] ?? 0, ending, clean };
  }
  throw new RoleplayError("story-fault", "no play reaches an ending");
}

function ranges(graph: WalkGraph, allowed: (ending: TurnEnding) => boolean): Record<Dimension, Range> {
  const extreme = (d: Dimension, sign: 1 | -1): number => {
    const value = solve(graph, 1, (edge) => [sign * edge.choice.score[d]], allowed)[0]?.value[0];
    if (value === undefined) throw new RoleplayError("story-fault", "no play reaches an ending");
    return value === 0 ? 0 : sign * value;
  };
  const range = (d: Dimension): Range => ({ min: extreme(d, -1), max: extreme(d, 1) });
  return {
    empathy: range("empathy"),
    safety: range("safety"),
    legality: range("legality"),
    referral: range("referral"),
    record: range("record"),
  };
}

/**
 * Exact lowest and highest points per dimension, over all complete plays and per ending.
 * @throws RoleplayError `story-fault` when no play ends or a loop gains or loses without end
 */
export function scoreBounds(graph: WalkGraph): Bounds {
  const ids = [...new Set(graph.states.flatMap((state) => (state.ending ? [state.ending.id] : [])))];
  return {
    dimensions: ranges(graph, () => true),
    endings: ids.map((id) => ({ id, dimensions: ranges(graph, (ending) => ending.id === id) })),
  };
}

/** The states that a path passes, the opening first; stops where the path leaves the graph. */
export function statesAlong(graph: WalkGraph, choiceIds: readonly string[]): number[] {
  const out = edgesByState(graph);
  const states = [0];
  for (const id of choiceIds) {
    const edge = out[states.at(-1) ?? 0]?.find((each) => each.choice.id === id);
    if (!edge) break;
    states.push(edge.to);
  }
  return states;
}
