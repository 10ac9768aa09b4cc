/**
 * README – playing a published story.
 *
 * A story is compiled once (`compileStory`), published as JSON and known by the hash of that JSON. A
 * play is a list of choice ids: stories hold no randomness, so the whole state is a function of
 * (content hash, choice ids) and nothing else is ever stored or taken from a client.
 *
 *   const stories = new StoryRegistry((hash) => publishedJsonOf(hash));
 *   const story = stories.get(contentHash);          // RoleplayError unknown-story | story-altered
 *   story.playPath([]);                              // [opening turn]
 *   story.playPath(["t01-1a"]);                      // [opening, what followed]
 *   story.turnAt(path);                              // last turn of playPath, one lookup when warm
 *   story.gradedAt(path);  story.chosenOn(path);     // with grading: SERVER ONLY until the play has ended
 *
 * Two views of an option exist on purpose. `Turn.offered` holds `{id, text}` and may leave for the
 * browser; `GradedChoice` holds quality, score, citations and reason and may leave only when the play
 * has ended (see `mayReveal` in play.machine.ts). Turns are frozen and shared between plays.
 *
 * Steps are kept in a bounded map of recent ones keyed by the path, so that after warm-up a step
 * is a lookup; a step that is not there is made from the one before it.
 */
import { sha256Hex } from "./digest.server.ts";
import { InkEngine, type Step } from "./ink-engine.server.ts";
import type { GradedChoice, Turn } from "./play.types.ts";
import { RecentMap } from "./recent-map.ts";
import { RoleplayError } from "./roleplay-error.ts";

export type { GradedChoice, Line, PointRef, PublicChoice, Turn, TurnEnding } from "./play.types.ts";

/** Most choices one play may take. */
export const MAX_CHOICES_PER_PLAY = 200;
/** Steps remembered per story, at most twice as many; about 10 KB each. */
export const DEFAULT_MEMORY_STEPS = 1_024;

function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** One text per path: no choice id holds a slash (see {@link checkPath}), so no two paths share a key. */
function pathKey(path: readonly string[]): string {
  checkPath(path);
  return path.map((id) => `${id}/`).join("");
}

/** Refuses paths that no play can have before they touch the memory. */
function checkPath(path: readonly string[]): void {
  if (path.length > MAX_CHOICES_PER_PLAY) {
    throw new RoleplayError("play-too-long", `more than ${MAX_CHOICES_PER_PLAY} choices`);
  }
  const alien = path.find((id) => id.includes("/"));
  if (alien !== undefined) {
    throw new RoleplayError("choice-not-offered", "not a choice id", { choiceId: alien });
  }
}

/** The hash by which a compiled story is known: SHA-256 of its JSON text, hexadecimal. */
export function contentHashOf(json: string): string {
  return sha256Hex(json);
}

/** Plays one compiled story. Safe to share between all requests of a process. */
export class StoryRuntime {
  readonly contentHash: string;
  readonly json: string;
  readonly #engine: InkEngine;
  readonly #memory: RecentMap<string, Step>;

  /**
   * @param json compiled story, from `compileStory`
   * @param options.memorySteps steps to remember, default {@link DEFAULT_MEMORY_STEPS}
   * @throws RoleplayError `story-fault` when the JSON is not a story
   */
  constructor(json: string, options: { memorySteps?: number } = {}) {
    this.json = json;
    this.contentHash = contentHashOf(json);
    this.#engine = new InkEngine(json);
    this.#memory = new RecentMap(options.memorySteps ?? DEFAULT_MEMORY_STEPS);
  }

  /**
   * Replays a path.
   * @param choiceIds ids of the options taken, in order
   * @returns the opening and one turn per choice, so `choiceIds.length + 1` turns
   * @throws RoleplayError `choice-not-offered` (also after the ending), `play-too-long`, `story-fault`
   */
  playPath(choiceIds: readonly string[]): Turn[] {
    return this.#stepsAlong(choiceIds).map((step) => step.turn);
  }

  /** The turn at the end of a path. @throws as {@link playPath} */
  turnAt(choiceIds: readonly string[]): Turn {
    return this.#stepAt(choiceIds).turn;
  }

  /** The options offered at the end of a path, with grading. Server only. @throws as {@link playPath} */
  gradedAt(choiceIds: readonly string[]): readonly GradedChoice[] {
    return this.#stepAt(choiceIds).graded;
  }

  /** The options taken along a path, with grading. Server only. @throws as {@link playPath} */
  chosenOn(choiceIds: readonly string[]): GradedChoice[] {
    const steps = this.#stepsAlong(choiceIds);
    return choiceIds.flatMap((id, n) => steps[n]?.graded.find((choice) => choice.id === id) ?? []);
  }

  #stepAt(path: readonly string[]): Step {
    const known = this.#memory.get(pathKey(path));
    if (known) return known;
    let step = this.#open();
    for (const each of this.#stepsAlong(path)) step = each;
    return step;
  }

  #open(): Step {
    return this.#memory.get("") ?? this.#remember("", this.#engine.start());
  }

  #stepsAlong(path: readonly string[]): Step[] {
    checkPath(path);
    let key = "";
    let step = this.#open();
    const steps = [step];
    for (const choiceId of path) {
      key = `${key}${choiceId}/`;
      step = this.#memory.get(key) ?? this.#remember(key, this.#engine.step(step, choiceId));
      steps.push(step);
    }
    return steps;
  }

  /** Refuses a turn that neither offers anything nor ends: nobody may be left without a way on. */
  #remember(key: string, step: Step): Step {
    if (step.turn.offered.length === 0 && step.turn.ending === undefined) {
      throw new RoleplayError("story-fault", "the story stops without an ending", { path: key });
    }
    this.#memory.set(key, deepFreeze(step));
    return step;
  }
}

/** Runtimes by content hash, the least recently used dropped first. */
export class StoryRegistry {
  readonly #runtimes = new Map<string, StoryRuntime>();
  readonly #load: (contentHash: string) => string | undefined;
  readonly #max: number;

  /**
   * @param load gives the published JSON of a hash, or undefined when there is none
   * @param max runtimes kept in memory
   */
  constructor(load: (contentHash: string) => string | undefined, max = 64) {
    this.#load = load;
    this.#max = Math.max(1, max);
  }

  /** @throws RoleplayError `unknown-story`; `story-altered` when the stored JSON does not have this hash */
  get(contentHash: string): StoryRuntime {
    let runtime = this.#runtimes.get(contentHash);
    if (!runtime) {
      const json = this.#load(contentHash);
      if (json === undefined) {
        throw new RoleplayError("unknown-story", `no story with hash ${contentHash}`, { contentHash });
      }
      if (contentHashOf(json) !== contentHash) {
        throw new RoleplayError("story-altered", `stored story does not have hash ${contentHash}`, {
          contentHash,
        });
      }
      runtime = new StoryRuntime(json);
    }
    this.#runtimes.delete(contentHash);
    this.#runtimes.set(contentHash, runtime);
    if (this.#runtimes.size > this.#max) {
      const oldest = this.#runtimes.keys().next().value;
      if (oldest !== undefined) this.#runtimes.delete(oldest);
    }
    return runtime;
  }
}
