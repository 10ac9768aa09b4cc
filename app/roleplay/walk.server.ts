import { canonicalJson } from "./digest.server.ts";
import { InkEngine, type Step } from "./ink-engine.server.ts";
import { InkReach } from "./ink-reach.ts";
import { RoleplayError } from "./roleplay-error.ts";
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

/** Most states a walk visits before it gives up. */
export const MAX_WALK_STATES = 20_000;

/** A way into trouble: the choices that lead there and what happens. */
export interface WalkFault {
  path: string[];
  kind: "no-ending" | "story-fault";
  message: string;
}

export interface Exploration {
  graph: WalkGraph;
  /** Plays that stop without an ending or fail. A story with any must not be published. */
  faults: WalkFault[];
  /** Options, endings and turning points that are written but that no play reaches. */
  unreachable: { choices: string[]; endings: string[]; points: string[] };
}

type Json = Record<string, unknown>;

function record(value: unknown): Json {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A call stack without the numbers that only count how many threads there have been. */
function withoutThreadNumbers(thread: unknown): Json {
  const { threadIndex: _counted, ...rest } = record(thread);
  return rest;
}

function only(entries: unknown, keep: (key: string) => boolean): Json {
  return Object.fromEntries(Object.entries(record(entries)).filter(([key]) => keep(key)));
}

/**
 * The key of a state: two states with the same key offer the same options with the same text and
 * grading, and everything that can follow is the same.
 *
 * It holds the options with their call stacks, the call stack of the flow, the turning point, and of
 * the memory of the story exactly what logic still reachable reads: variables, visit counts (once-only
 * options read their own), turn counts (see `InkReach`). It leaves out what never feeds back: text
 * already printed, thread numbers, and the random state (stories with anything random are refused).
 */
function stateKey(step: Step, reach: InkReach): string {
  const { ending } = step.turn;
  if (ending) return canonicalJson({ ending });
  const state = record(JSON.parse(step.state));
  const places: string[] = [];
  const flows = Object.entries(record(state.flows)).map(([name, value]) => {
    const flow = record(value);
    const spare = record(flow.choiceThreads);
    const threads = list(record(flow.callstack).threads);
    for (const thread of [...threads, ...Object.values(spare)]) {
      for (const frame of list(record(thread).callstack)) {
        const { cPath } = record(frame);
        if (typeof cPath === "string") places.push(cPath);
      }
    }
    const choices = list(flow.currentChoices).map((value) => {
      const { text, tags, targetPath, isInvisibleDefault, originalThreadIndex } = record(value);
      if (typeof targetPath === "string") places.push(targetPath);
      const thread = withoutThreadNumbers(spare[String(originalThreadIndex)]);
      return { text, tags, targetPath, isInvisibleDefault, thread };
    });
    return { name, choices, threads: threads.map(withoutThreadNumbers) };
  });
  if (typeof state.currentDivertTarget === "string") places.push(state.currentDivertTarget);
  const reads = reach.readsFrom(places);
  return canonicalJson({
    flows,
    current: state.currentFlowName,
    point: step.point,
    values: state.evalStack,
    divert: state.currentDivertTarget,
    variables: only(state.variablesState, (name) => reads.all || reads.variables.has(name)),
    visits: only(state.visitCounts, (path) => reads.all || reads.visits.has(path)),
    turns: reads.turns || reads.all ? [state.turnIndices, state.turnIdx] : [],
  });
}

/**
 * Visits every reachable state of a story once and takes every option in it once.
 * @param json compiled story
 * @throws RoleplayError `story-fault` when the story cannot be played or holds anything random,
 * `walk-too-large` past `maxStates`
 */
export function exploreStory(json: string, options: { maxStates?: number } = {}): Exploration {
  const maxStates = options.maxStates ?? MAX_WALK_STATES;
  const reach = new InkReach(json);
  if (reach.random) throw new RoleplayError("story-fault", "the story holds something random");
  const engine = new InkEngine(json);
  const states: WalkState[] = [];
  const edges: WalkEdge[] = [];
  const faults: WalkFault[] = [];
  const known = new Map<string, number>();
  const queue: { step: Step; path: string[]; index: number }[] = [];
  const choices = new Set<string>();
  const endings = new Set<string>();
  const points = new Set<string>();

  const enter = (step: Step, path: string[]): number => {
    const key = stateKey(step, reach);
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
    else if (!ending) faults.push({ path, kind: "no-ending", message: "the story stops without an ending" });
    return index;
  };

  enter(engine.start(), []);
  for (let head = 0; head < queue.length; head += 1) {
    const here = queue[head];
    if (!here) break;
    for (const choice of here.step.graded) {
      const path = [...here.path, choice.id];
      let next: Step;
      try {
        next = engine.step(here.step, choice.id);
      } catch (thrown) {
        const message = thrown instanceof Error ? thrown.message : String(thrown);
        faults.push({ path, kind: "story-fault", message });
        continue;
      }
      edges.push({ from: here.index, to: enter(next, path), choice, textHash: next.turn.textHash });
    }
  }
  const missing = (all: readonly string[], seen: ReadonlySet<string>) => all.filter((id) => !seen.has(id));
  return {
    graph: { states, edges },
    faults,
    unreachable: {
      choices: missing(reach.choiceIds, choices),
      endings: missing(reach.endingIds, endings),
      points: missing(reach.pointIds, points),
    },
  };
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
