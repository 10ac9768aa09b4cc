import type { ChoiceTags } from "./tags.ts";

/** One line of a story as it is shown. `speaker` is `narrator` when the line names none, `me` for the player. */
export interface Line {
  speaker: string;
  text: string;
  mood?: string;
  /** Set on the line with which a turning point opens: what came before it followed from the last choice. */
  opensPoint?: string;
}

export interface PointRef {
  id: string;
  title: string;
}

/** An option as it may leave for the browser at any time: no grading. */
export interface PublicChoice {
  id: string;
  text: string;
}

/** An option with its grading: stays on the server until the play has ended. */
export interface GradedChoice extends PublicChoice, Omit<ChoiceTags, "id"> {}

export interface TurnEnding {
  id: string;
  outcome: string;
  /** Id of the point from which another try is worth while. */
  retry?: string;
  /** Id of the red line that the way here crossed. */
  red?: string;
}

/**
 * What the player sees between two choices: the lines, then either the options offered or the ending.
 * Holds nothing but what may be shown.
 */
export interface Turn {
  /** The turning point at which the options stand; absent once the play has ended. */
  point?: PointRef;
  lines: Line[];
  /** In the order of the story; see `orderOptions` for the order shown. */
  offered: PublicChoice[];
  ending?: TurnEnding;
  /** SHA-256 of all the above. */
  textHash: string;
}
