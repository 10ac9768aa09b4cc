/*
 * A story as its walked states: what every option leads to, without playing anything. The walk merges states that
 * offer the same with the same consequences, so that whatever a log can claim of a story is a few lookups here. Proofs
 * of many plays use it; plays themselves are played by the story.
 */
import type { GradedChoice, Turn } from "./play.types.ts";
import { RoleplayError } from "./roleplay-error.ts";
import { MAX_CHOICES_PER_PLAY, type StoryRuntime } from "./story-runtime.server.ts";
import { explorationOf } from "./walk.server.ts";

/** What a log can claim of a screen. */
export type Screen = Pick<Turn, "offered" | "point" | "ending" | "textHash">;

/** What proving a log asks of a story. */
export interface Replay<S extends Screen = Screen> {
  readonly contentHash: string;
  /** The screen at the end of a path. @throws RoleplayError `choice-not-offered`, `play-too-long` */
  turnAt(path: readonly string[]): S;
  /** The options offered at the end of a path, with grading. @throws as `turnAt` */
  gradedAt(path: readonly string[]): readonly GradedChoice[];
  /** The options taken along a path, with grading. @throws as `turnAt` */
  chosenOn(path: readonly string[]): GradedChoice[];
}

interface Place {
  screen: Screen;
  graded: readonly GradedChoice[];
  /** state by the id of the option that leads there, and what is on the screen then */
  next: Map<string, { place: Place; textHash: string; choice: GradedChoice }>;
}

/** Answers from the walked states of a story. */
export class StoryGraph implements Replay {
  readonly contentHash: string;
  readonly #start: Place;
  readonly #opening: string;

  /** @throws RoleplayError as the walk of the story does */
  constructor(runtime: StoryRuntime) {
    this.contentHash = runtime.contentHash;
    this.#opening = runtime.turnAt([]).textHash;
    const { states, edges } = explorationOf(runtime).graph;
    const places = states.map(({ offered, point, ending }): Place => {
      const screen: Screen = { offered: offered.map(({ id, text }) => ({ id, text })), textHash: "" };
      if (point && offered.length > 0) screen.point = point;
      if (ending) screen.ending = ending;
      return { screen, graded: offered, next: new Map() };
    });
    for (const { from, to, choice, textHash } of edges) {
      const place = places[to];
      if (place) places[from]?.next.set(choice.id, { place, textHash, choice });
    }
    const [start] = places;
    if (!start) throw new RoleplayError("story-fault", "the story has no beginning");
    this.#start = start;
  }

  turnAt(path: readonly string[]): Screen {
    const { place, textHash } = this.#follow(path);
    return { ...place.screen, textHash };
  }

  gradedAt(path: readonly string[]): readonly GradedChoice[] {
    return this.#follow(path).place.graded;
  }

  chosenOn(path: readonly string[]): GradedChoice[] {
    return this.#follow(path).chosen;
  }

  #follow(path: readonly string[]): { place: Place; textHash: string; chosen: GradedChoice[] } {
    if (path.length > MAX_CHOICES_PER_PLAY) {
      throw new RoleplayError("play-too-long", `more than ${MAX_CHOICES_PER_PLAY} choices`);
    }
    let place = this.#start;
    let textHash = this.#opening;
    const chosen: GradedChoice[] = [];
    for (const choiceId of path) {
      const step = place.next.get(choiceId);
      if (!step) {
        throw new RoleplayError("choice-not-offered", `choice ${choiceId} is not offered here`, { choiceId });
      }
      ({ place, textHash } = step);
      chosen.push(step.choice);
    }
    return { place, textHash, chosen };
  }
}
