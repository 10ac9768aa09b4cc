import { RoleplayError } from "../roleplay-error.ts";
import { type Rubric, rubricWeights } from "../scenario.schema.ts";
import { type PlayScore, scorePlay } from "../score.ts";
import { DIMENSIONS, type Dimension, type Points } from "../tags.ts";
import type { Range, WalkEdge, WalkGraph } from "../walk.ts";

/** Most points records kept in one state; more means that the bounds cannot be told exactly. */
const MAX_FRONTIER = 4_000;

/** One way to a state that no other way beats in every dimension. */
interface Way {
  points: readonly number[];
  state: number;
  edge?: WalkEdge;
  before?: Way;
}

/** Lowest and highest total score of the plays to one ending, and whether any of them passes. */
export interface TotalBounds {
  endings: Record<string, { total: Range; passes: boolean }>;
  total: Range;
  /** whether any play across a red line passes */
  redLinePasses: boolean;
  /** choice ids of a play across a red line that passes, when there is one */
  witness?: string[];
}

function pathOf(way: Way): WalkEdge[] {
  const edges: WalkEdge[] = [];
  for (let at: Way | undefined = way; at; at = at.before) if (at.edge) edges.unshift(at.edge);
  return edges;
}

/** Adds a way unless another is as good in every dimension; drops those it beats. @param sign 1 to maximise */
function keep(ways: Way[], way: Way, sign: 1 | -1): boolean {
  const covers = (a: Way, b: Way): boolean => a.points.every((x, n) => sign * x >= sign * (b.points[n] ?? 0));
  if (ways.some((each) => covers(each, way))) return false;
  for (let n = ways.length - 1; n >= 0; n -= 1) {
    const each = ways[n];
    if (each && covers(way, each)) ways.splice(n, 1);
  }
  ways.push(way);
  return true;
}

/**
 * The ways to every state that no other way beats, for each side of a red line. The total score never falls
 * when a dimension gains, so the best (or worst) total of an ending is among them.
 */
function frontier(
  graph: WalkGraph,
  dimensions: readonly Dimension[],
  sign: 1 | -1,
): { clean: Way[][]; red: Way[][] } {
  const out: WalkEdge[][] = graph.states.map(() => []);
  for (const edge of graph.edges) out[edge.from]?.push(edge);
  const clean: Way[][] = graph.states.map(() => []);
  const red: Way[][] = graph.states.map(() => []);
  const start: Way = { points: dimensions.map(() => 0), state: 0 };
  clean[0]?.push(start);
  const queue: { way: Way; isRed: boolean }[] = [{ way: start, isRed: false }];
  const gone = new WeakSet<Way>();
  const limit = MAX_FRONTIER * 50 + graph.states.length * 200;
  let steps = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const here = queue[head];
    if (!here || gone.has(here.way)) continue;
    const { way, isRed } = here;
    const home = (isRed ? red : clean)[way.state] ?? [];
    if (!home.includes(way)) continue;
    for (const edge of out[way.state] ?? []) {
      steps += 1;
      if (steps > limit) throw new RoleplayError("story-fault", "the totals cannot be bounded exactly");
      const points = dimensions.map((d, n) => (way.points[n] ?? 0) + edge.choice.score[d]);
      const nextRed = isRed || edge.choice.red !== undefined;
      const next: Way = { points, state: edge.to, edge, before: way };
      const ways = (nextRed ? red : clean)[edge.to];
      if (ways && keep(ways, next, sign)) queue.push({ way: next, isRed: nextRed });
    }
  }
  return { clean, red };
}

/**
 * Exact bounds of the total score, over all complete plays and per ending, by the rules of score.ts.
 * @param best points of the best path (`bestPath`)
 * @throws RoleplayError `story-fault` when a loop gains without end or the bounds are too many
 */
export function boundTotals(graph: WalkGraph, rubric: Rubric, best: Points): TotalBounds {
  const weights = rubricWeights(rubric);
  const dimensions = DIMENSIONS.filter((d) => weights[d] > 0 && best[d] > 0);
  const endings: Record<string, { total: Range; passes: boolean }> = {};
  const bounds: TotalBounds = { endings, total: { min: 100, max: 0 }, redLinePasses: false };
  const note = (score: PlayScore, id: string, path: readonly WalkEdge[]): void => {
    const known = endings[id] ?? { total: { min: 100, max: 0 }, passes: false };
    known.total = {
      min: Math.min(known.total.min, score.total),
      max: Math.max(known.total.max, score.total),
    };
    known.passes ||= score.passed;
    endings[id] = known;
    bounds.total = {
      min: Math.min(bounds.total.min, score.total),
      max: Math.max(bounds.total.max, score.total),
    };
    if (score.passed && score.redLines.length > 0) {
      bounds.redLinePasses = true;
      bounds.witness = path.map((edge) => edge.choice.id);
    }
  };
  for (const sign of [1, -1] as const) {
    const ways = frontier(graph, dimensions, sign);
    for (const state of graph.states) {
      const { ending } = state;
      if (!ending) continue;
      for (const way of [...(ways.clean[state.index] ?? []), ...(ways.red[state.index] ?? [])]) {
        const path = pathOf(way);
        note(scorePlay({ rubric, best, chosen: path.map((edge) => edge.choice), ending }), ending.id, path);
      }
    }
  }
  return bounds;
}
