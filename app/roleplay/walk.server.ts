import { canonicalJson } from "./digest.server.ts";
import { InkEngine } from "./ink-engine.server.ts";
import { InkReach } from "./ink-reach.ts";
import { RoleplayError, type RoleplayErrorCode } from "./roleplay-error.ts";
import { type Rubric, rubricWeights } from "./scenario.schema.ts";
import type { StoryRuntime } from "./story-runtime.server.ts";
import {
  type BestPath,
  type Bounds,
  bestPath,
  scoreBounds,
  type WalkEdge,
  type WalkGraph,
  type WalkState,
} from "./walk.ts";
import { type Situation, StepMemory } from "./walk-memory.server.ts";

/** Most states a walk visits before it gives up. */
export const MAX_WALK_STATES = 80_000;

/** A way into trouble: the choices that lead there and what happens. */
export interface WalkFault {
  path: string[];
  kind: "no-ending" | "story-fault";
  message: string;
  /** Stable name of what went wrong, for a fault of kind `story-fault`. */
  code?: RoleplayErrorCode;
  /** What the engine's observer said about it. */
  detail?: Readonly<Record<string, unknown>>;
  /** Where the engine's observer stood, as it names places. */
  place?: string | undefined;
}

export interface ExploreOptions {
  /** Most states; {@link MAX_WALK_STATES} unless told. */
  maxStates?: number;
  /** The engine to walk with; a strict one unless told. */
  engine?: InkEngine;
  /** Asked for the place of a fault right after it, with the code of what was thrown. */
  placeOfLast?: (code?: RoleplayErrorCode) => string | undefined;
  /** Asked before every step; true ends the walk as too large. */
  isOver?: () => boolean;
  /** Most faults collected before the walk stops looking for more; all unless told. */
  maxFaults?: number;
  /** Whether a play may stop without naming an ending, as in a story that is not graded. */
  mayStopUnnamed?: boolean;
  /** Whether visit counts are told apart only as far as logic can (see {@link StepMemory}). */
  capsVisits?: boolean;
}

export interface Exploration {
  graph: WalkGraph;
  /** Plays that stop without an ending or fail. A story with any must not be published. */
  faults: WalkFault[];
  /** Options, endings and turning points that are written but that no play reaches. */
  unreachable: { choices: string[]; endings: string[]; points: string[] };
}

/**
 * Visits every reachable state of a story once and takes every option in it once.
 * @param json compiled story
 * @throws RoleplayError `story-fault` when the story cannot be played or holds anything random,
 * `walk-too-large` past `maxStates`
 */
export function exploreStory(json: string, options: ExploreOptions = {}): Exploration {
  const maxStates = options.maxStates ?? MAX_WALK_STATES;
  const maxFaults = options.maxFaults ?? Number.POSITIVE_INFINITY;
  const reach = new InkReach(json);
  if (reach.random && !options.engine)
    throw new RoleplayError("story-fault", "the story holds something random");
  const engine = options.engine ?? new InkEngine(json);
  const states: WalkState[] = [];
  const edges: WalkEdge[] = [];
  const faults: WalkFault[] = [];
  const known = new Map<string, number>();
  const memory = new StepMemory(engine, reach, { capsVisits: options.capsVisits ?? false });
  const queue: { step: Situation; path: string[]; index: number }[] = [];
  const choices = new Set<string>();
  const endings = new Set<string>();
  const points = new Set<string>();

  /** Where a turn stopped or a fault arose. A step that is answered from memory passes nothing, so the first place stays. */
  const places = new WeakMap<object, { place: string | undefined }>();
  const placeOf = (what: unknown, code?: RoleplayErrorCode): string | undefined => {
    if (typeof what !== "object" || what === null) return options.placeOfLast?.(code);
    const first = places.get(what) ?? { place: options.placeOfLast?.(code) };
    places.set(what, first);
    return first.place;
  };

  const enter = (step: Situation, path: string[]): number => {
    const { key } = step;
    if (options.placeOfLast && step.graded.length === 0) placeOf(step.turn);
    for (const line of step.turn.lines) if (line.opensPoint !== undefined) points.add(line.opensPoint);
    if (step.turn.point) points.add(step.turn.point.id);
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const index = states.length;
    if (index >= maxStates) {
      throw new RoleplayError("walk-too-large", `more than ${maxStates} states`, { path });
    }
    known.set(key, index);
    const { point, ending } = step.turn;
    const state: WalkState = { index, offered: step.graded };
    if (point) state.point = point;
    if (ending) {
      state.ending = ending;
      endings.add(ending.id);
    }
    states.push(state);
    for (const choice of step.graded) choices.add(choice.id);
    if (step.graded.length > 0) queue.push({ step, path, index });
    else if (!ending && !options.mayStopUnnamed) {
      const place = placeOf(step.turn);
      faults.push({ path, kind: "no-ending", message: "the story stops without an ending", place });
    }
    return index;
  };

  const opening = memory.open();
  enter(opening, []);
  for (let head = 0; head < queue.length; head += 1) {
    const here = queue[head];
    if (!here || faults.length >= maxFaults) break;
    for (const choice of here.step.graded) {
      if (options.isOver?.()) throw new RoleplayError("walk-too-large", "the walk takes too long");
      const path = [...here.path, choice.id];
      let next: Situation;
      try {
        next = memory.take(here.step, choice.id);
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        const known = thrown instanceof RoleplayError ? { code: thrown.code, detail: thrown.detail } : {};
        const place = placeOf(thrown, known.code);
        faults.push({ path, kind: "story-fault", message, place, ...known });
        continue;
      }
      edges.push({
        from: here.index,
        to: enter(next, path),
        choice,
        textHash: next.turn.textHash,
        characters: charactersOf(next),
      });
    }
  }
  const missing = (all: readonly string[], seen: ReadonlySet<string>) => all.filter((id) => !seen.has(id));
  return {
    graph: { states, edges, openingCharacters: charactersOf(opening) },
    faults,
    unreachable: {
      choices: missing(reach.choiceIds, choices),
      endings: missing(reach.endingIds, endings),
      points: missing(reach.pointIds, points),
    },
  };
}

/** Characters that are read in a turn, spaces left out. */
function charactersOf({ turn }: Pick<Situation, "turn">): number {
  const texts = [...turn.lines, ...turn.offered].map((each) => each.text.replace(/\s/g, ""));
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}

/** All that is known of a story under a rubric. */
export interface StoryWalk extends Exploration {
  states: WalkGraph["states"];
  best: BestPath;
  /** Exact lowest and highest points per dimension over all complete plays. */
  dimensions: Bounds["dimensions"];
  /** The same per ending, in order of first appearance. */
  endings: Bounds["endings"];
}

const explored = new WeakMap<StoryRuntime, Exploration>();
const walks = new WeakMap<StoryRuntime, Map<string, StoryWalk>>();

/** The exploration of a story, made once per runtime. @throws as {@link exploreStory} */
export function explorationOf(runtime: StoryRuntime): Exploration {
  const exploration = explored.get(runtime) ?? exploreStory(runtime.json);
  explored.set(runtime, exploration);
  return exploration;
}

/**
 * Walks a story and answers what can be reached with which points; made once per runtime and weights.
 * @param rubric gives the weights by which the best path is chosen
 * @throws RoleplayError as {@link exploreStory}, and `story-fault` when no play reaches an ending or a
 * loop gains points without end
 */
export function walkStory(runtime: StoryRuntime, rubric: Pick<Rubric, "weights">): StoryWalk {
  const weights = rubricWeights(rubric);
  const key = canonicalJson(weights);
  const known = walks.get(runtime) ?? new Map<string, StoryWalk>();
  walks.set(runtime, known);
  let walk = known.get(key);
  if (!walk) {
    const exploration = explorationOf(runtime);
    const { graph } = exploration;
    walk = { ...exploration, states: graph.states, best: bestPath(graph, weights), ...scoreBounds(graph) };
    known.set(key, walk);
  }
  return walk;
}
