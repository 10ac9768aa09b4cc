import { canonicalJson } from "./digest.server.ts";
import type { InkEngine, InkMemory, Step } from "./ink-engine.server.ts";
import type { InkReach, Reads } from "./ink-reach.ts";
import type { GradedChoice, PointRef, Turn, TurnEnding } from "./play.types.ts";

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

/** A place in the story with all that is offered there; what the story remembers is kept apart. */
interface Position {
  id: number;
  graded: readonly GradedChoice[];
  point?: PointRef | undefined;
  ending?: TurnEnding | undefined;
  /** the saved state with which it was first seen */
  template: Json;
  reads: Reads;
  outcomes: Map<string, Outcome[]>;
}

/** What a choice leads to whenever the memory that was looked at has these values. */
interface Outcome {
  variables: readonly (readonly [string, string | undefined])[];
  visits: readonly (readonly [string, number])[];
  result:
    | {
        reached: Reached;
        writes: readonly (readonly [string, string | undefined])[];
        gains: readonly (readonly [string, number])[];
      }
    | { thrown: unknown };
}

/** A turn and where it leads. */
interface Reached {
  position: Position;
  turn: Turn;
}

/** One situation of a walk: a place, and what the story remembers there. */
export interface Situation {
  /** equal for two situations from which everything that can follow is the same */
  key: string;
  graded: readonly GradedChoice[];
  point?: PointRef | undefined;
  turn: Turn;
}

interface Known extends Situation {
  position: Position;
  variables: ReadonlyMap<string, string>;
  visits: ReadonlyMap<string, number>;
  /** the whole state, kept where counts of turns matter */
  state?: string;
}

/** Notes what a step looks at. */
class Notes implements InkMemory {
  readonly read = new Set<string>();
  readonly written = new Set<string>();
  readonly visitsRead = new Set<string>();
}

/**
 * Takes steps in a story and remembers them: a step depends on the place, the choice, and on those variables
 * and visit counts that it looks at, and on nothing else. A step that was taken before with the same values is
 * answered from memory, whatever else the story remembers. Stories that count turns are not remembered.
 *
 * The key of a situation holds the options with their call stacks, the call stack of the flow, the turning
 * point, and of the memory exactly what logic still reachable reads (see `InkReach`). It leaves out what never
 * feeds back: text already printed, thread numbers, and the random state.
 */
export class StepMemory {
  readonly #engine: InkEngine;
  readonly #reach: InkReach;
  readonly #positions = new Map<string, Position>();
  readonly #isRemembering: boolean;
  readonly #caps: ReadonlyMap<string, number>;

  /**
   * @param capsVisits whether a visit count that is only compared with fixed numbers counts no further than
   * the highest of them; above it no logic can tell one count from another
   */
  constructor(engine: InkEngine, reach: InkReach, { capsVisits = false }: { capsVisits?: boolean } = {}) {
    this.#engine = engine;
    this.#reach = reach;
    this.#caps = capsVisits ? reach.visitCaps : new Map();
    this.#isRemembering = !reach.countsTurns;
  }

  /** The opening. @throws as InkEngine.start */
  open(): Situation {
    return this.#know(this.#engine.start());
  }

  /** Takes a choice. @param from a situation of this memory @throws as InkEngine.step */
  take(from: Situation, choiceId: string): Situation {
    const here = from as Known;
    if (!this.#isRemembering) return this.#know(this.#engine.step(this.#stepOf(here), choiceId));
    const outcomes = here.position.outcomes.get(choiceId) ?? [];
    here.position.outcomes.set(choiceId, outcomes);
    const known = outcomes.find((each) => fits(each, here));
    if (known) return this.#apply(here, known);
    const notes = new Notes();
    const base = {
      variables: (): Outcome["variables"] => [...notes.read].map((name) => [name, here.variables.get(name)]),
      visits: (): Outcome["visits"] =>
        [...notes.visitsRead].map((path) => [path, here.visits.get(path) ?? 0]),
    };
    let step: Step;
    try {
      step = this.#engine.step(this.#stepOf(here), choiceId, notes);
    } catch (thrown) {
      outcomes.push({ variables: base.variables(), visits: base.visits(), result: { thrown } });
      throw thrown;
    }
    const next = this.#know(step);
    const writes = [...notes.written].map((name) => [name, next.variables.get(name)] as const);
    const gains = [...next.visits].flatMap(([path, count]) => {
      const gain = count - (here.visits.get(path) ?? 0);
      return gain === 0 ? [] : [[path, gain] as const];
    });
    const reached = { position: next.position, turn: next.turn };
    outcomes.push({ variables: base.variables(), visits: base.visits(), result: { reached, writes, gains } });
    return next;
  }

  #apply(here: Known, { result }: Outcome): Known {
    if ("thrown" in result) throw result.thrown;
    const { reached, writes, gains } = result;
    let variables = here.variables;
    if (writes.length > 0) {
      const changed = new Map(variables);
      for (const [name, value] of writes) {
        if (value === undefined) changed.delete(name);
        else changed.set(name, value);
      }
      variables = changed;
    }
    const visits = new Map(here.visits);
    for (const [path, gain] of gains) visits.set(path, (visits.get(path) ?? 0) + gain);
    return this.#situation(reached.position, reached.turn, variables, visits);
  }

  /** The step as the engine saved it, put together again. */
  #stepOf({ position, variables, visits, turn, state }: Known): Step {
    const saved =
      state ??
      JSON.stringify({
        ...position.template,
        variablesState: Object.fromEntries(
          [...variables].map(([name, value]) => [name, JSON.parse(value) as unknown]),
        ),
        visitCounts: Object.fromEntries(visits),
      });
    const step: Step = { turn, graded: position.graded, state: saved };
    if (position.point) step.point = position.point;
    return step;
  }

  #know(step: Step): Known {
    const state = record(JSON.parse(step.state));
    const variables = new Map(
      Object.entries(record(state.variablesState)).map(([name, value]) => [name, JSON.stringify(value)]),
    );
    const visits = new Map(
      Object.entries(record(state.visitCounts)).map(([path, count]) => [path, Number(count)]),
    );
    const position = this.#positionOf(step, state);
    const known = this.#situation(position, step.turn, variables, visits);
    if (this.#isRemembering) return known;
    const turns = canonicalJson([state.turnIndices, state.turnIdx]);
    return {
      ...known,
      state: step.state,
      key: position.reads.turns || position.reads.all ? `${known.key}|${turns}` : known.key,
    };
  }

  #situation(
    position: Position,
    turn: Turn,
    variables: ReadonlyMap<string, string>,
    visits: ReadonlyMap<string, number>,
  ): Known {
    const { id, reads, graded, point } = position;
    const parts: string[] = [String(id)];
    if (!position.ending) {
      const names = reads.all ? [...variables.keys()].sort() : [...reads.variables];
      for (const name of names)
        parts.push(reads.all ? `${name}=${variables.get(name)}` : (variables.get(name) ?? ""));
      parts.push("/");
      const paths = reads.all ? [...visits.keys()].sort() : [...reads.visits];
      for (const path of paths)
        parts.push(
          reads.all ? `${path}=${visits.get(path)}` : String(this.#capped(path, visits.get(path) ?? 0)),
        );
    }
    return { key: parts.join("\n"), graded, point, turn, position, variables, visits };
  }

  #capped(path: string, count: number): number {
    return Math.min(count, this.#caps.get(path) ?? count);
  }

  #positionOf(step: Step, state: Json): Position {
    const { ending } = step.turn;
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
      const choices = list(flow.currentChoices).map((each) => {
        const { text, tags, targetPath, isInvisibleDefault, originalThreadIndex } = record(each);
        if (typeof targetPath === "string") places.push(targetPath);
        const thread = withoutThreadNumbers(spare[String(originalThreadIndex)]);
        return { text, tags, targetPath, isInvisibleDefault, thread };
      });
      return { name, choices, threads: threads.map(withoutThreadNumbers) };
    });
    if (typeof state.currentDivertTarget === "string") places.push(state.currentDivertTarget);
    const key = canonicalJson(
      ending
        ? { ending }
        : {
            flows,
            current: state.currentFlowName,
            point: step.point,
            values: state.evalStack,
            divert: state.currentDivertTarget,
          },
    );
    const known = this.#positions.get(key);
    if (known) return known;
    const { variablesState: _variables, visitCounts: _visits, ...template } = state;
    const position: Position = {
      id: this.#positions.size,
      graded: step.graded,
      point: step.point,
      ending,
      template,
      reads: this.#reach.readsFrom(places),
      outcomes: new Map(),
    };
    this.#positions.set(key, position);
    return position;
  }
}

function fits({ variables, visits }: Outcome, here: Known): boolean {
  return (
    variables.every(([name, value]) => here.variables.get(name) === value) &&
    visits.every(([path, count]) => (here.visits.get(path) ?? 0) === count)
  );
}
