import type { KnownIds } from "../lint-types.ts";
import type { Rubric } from "../scenario.schema.ts";
import type { Range } from "../walk.ts";
import type { MessageKey, SentenceValues } from "./messages.ts";

/** What may be cited: ids, and the sentences that stand word for word where an id is cited. */
export interface SourceBook {
  ids: readonly string[];
  quotes: readonly { id: string; quote: string }[];
}

/** One story to check. Everything in it can be handed to a worker. */
export interface StoryInput {
  /** Texts of the ink files by their names; INCLUDE names them as written. */
  files: Readonly<Record<string, string>>;
  /** The file the story begins in; `story.ink` unless told. */
  main?: string;
  /** What may be cited; without it citations are not resolved. */
  sources?: SourceBook;
  /** Ids of the scenario (persons, points, endings, red lines); lists left out are not checked. */
  known?: KnownIds;
  /** Whether the rules about grading apply; unless told they apply when the story uses grading tags. */
  isScored?: boolean;
  /** A scenario of this library: all house rules apply, and it is proved under its rubric. */
  rubric?: Rubric;
  /** Ids of options that the last lock holds. */
  lockedIds?: readonly string[];
  /** Recorded plays: choice ids by the name of the record. */
  transcripts?: Readonly<Record<string, readonly string[]>>;
  /** only what can be told without walking through the story */
  withoutWalk?: boolean;
}

/** One thing wrong with a story. `line` and `column` are 1-based, columns in UTF-16 units. */
export interface CheckFinding {
  file: string;
  line: number;
  column: number;
  severity: "error" | "warning";
  rule: string;
  key: MessageKey;
  values: SentenceValues;
}

/** How large a story is. */
export interface WalkSummary {
  states: number;
  transitions: number;
  /** false when the story is larger than the walk, or its course is not fixed (chance, outside functions) */
  isComplete: boolean;
  endings: string[];
  /** points per dimension over all complete plays; only when proved */
  dimensions?: Record<string, Range>;
}

/** What the proof of a scenario states; the content of `lock.json` without its head. */
export interface StoryProof {
  storyHash: string;
  engine: string;
  states: number;
  transitions: number;
  /** number of complete plays, a whole number in decimal digits; null when a loop makes them countless */
  plays: string | null;
  /** lowest and highest points per dimension */
  dimensions: Record<string, Range>;
  /** lowest and highest total score (0–100) over all complete plays */
  total: Range;
  endings: Record<string, { dimensions: Record<string, Range>; total: Range; passes: boolean }>;
  /** whether any play across a red line passes; a story where one does is refused */
  redLinePasses: boolean;
  /** choice ids of the best play, and its total */
  best: { choices: string[]; total: number };
  reading: { shortest: ReadingTime; typical: ReadingTime; longest: ReadingTime };
  /** ids of all options, in the order of the story */
  choiceIds: string[];
  phrases: Record<string, string[]>;
}

export interface ReadingTime {
  characters: number;
  minutes: number;
}

/** The answer of a worker. */
export interface StoryReport {
  findings: CheckFinding[];
  walkSummary?: WalkSummary;
  proof?: StoryProof;
  /** the story as Inky draws it: parts and ways between them */
  map?: StoryMap;
}

/** The parts of a story and the ways between them, for a drawing. */
export interface StoryMap {
  parts: { name: string; file: string; line: number; isReached: boolean }[];
  ways: { from: string; to: string; file: string; line: number }[];
}
