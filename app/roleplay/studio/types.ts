import type { Rubric } from "../scenario.schema.ts";
import type { Points, Quality } from "../tags.ts";
import type { Range } from "../walk.ts";

/** A story as a worker is given it: compiled, or as texts that it compiles itself. */
export type StorySource =
  | { json: string }
  | {
      /** texts by the names that INCLUDE uses */
      files: Readonly<Record<string, string>>;
      /** the file the story begins in */
      main: string;
    };

/** Where a story is taken up and what is said from there. */
export interface StudioPath {
  /** knot, or `knot.stitch`; "" for the head of the story */
  knot: string;
  /** ids of the options taken; an option without an id is named by its place, `@0`, `@1`, … */
  choices: readonly string[];
  /** values with which global variables start, as texts */
  set: Readonly<Record<string, string>>;
}

/** A line as the story gives it. */
export interface StudioLine {
  text: string;
  /** tags without `#`, as written */
  tags: string[];
  /** what the tag `speaker` says, "" without one */
  speaker: string;
}

/** An option with what its author gave it. */
export interface StudioOption {
  id: string;
  text: string;
  /** absent where the option has no tag that can be read so */
  q?: Quality;
  score?: Partial<Points>;
  cite: string[];
  why?: string;
  red?: string;
  /** tags that none of the above shows */
  others: string[];
}

export interface StudioVariable {
  name: string;
  /** what kind of value it is; only the first three can be set from outside */
  type: "boolean" | "number" | "text" | "other";
  value: string;
}

/** Why nothing follows. */
export type StudioStop = "ended" | "ran-out" | "fault";

/** What stands between two choices. */
export interface StudioMoment {
  /** the option that led here; absent at the start */
  chosen?: { id: string; text: string };
  lines: StudioLine[];
  options: StudioOption[];
  /** the value of every global variable, in the order of `declared` */
  values: string[];
  /** knot or `knot.stitch` where the story stands; "" at its head */
  place: string;
  /** how often each place has been entered since the start; places not entered are left out */
  visits: Record<string, number>;
  ending?: { id: string; outcome: string };
  stop?: StudioStop;
  /** what the engine says is wrong, in its own words */
  faults: string[];
}

/** A story played from one of its places. */
export interface StudioPlay {
  /** every knot and stitch, in the order of the story; functions left out */
  places: string[];
  declared: StudioVariable[];
  moments: StudioMoment[];
  /** the choice that is not offered where it was named; what follows it was not played */
  strayChoice?: string;
  /** the place that does not exist; the head was played instead */
  strayKnot?: string;
  /** names that are no variables, or whose value does not fit */
  straySet: string[];
}

/** An option as it is compared. */
export interface OptionShape {
  id: string;
  point: string;
  text: string;
  q: Quality;
  score: Points;
  cite: string[];
  why: string;
  red?: string;
}

/** A story as it is compared: everything its players and its score depend on. */
export interface StoryShape {
  states: number;
  transitions: number;
  /** number of complete plays in decimal digits; null when a loop makes them countless */
  plays: string | null;
  points: { id: string; title: string }[];
  options: OptionShape[];
  endings: {
    id: string;
    outcome: string;
    dimensions: Record<string, Range>;
    total: Range;
    passes: boolean;
  }[];
  dimensions: Record<string, Range>;
  total: Range;
  best: { choices: string[]; total: number };
  /** the words of the story in the order in which a walk meets them, one line each */
  script: string[];
}

/** What the worker is asked besides a check. */
export type StudioTask =
  | { studio: "play"; source: StorySource; path: StudioPath }
  | { studio: "shape"; source: StorySource; rubric: Rubric };

/** What the worker answers to a {@link StudioTask}. */
export type StudioAnswer = { play: StudioPlay } | { shape: StoryShape } | { unplayable: string };
