/** What went wrong, for a caller to branch on; the words shown to people live in the dictionaries. */
export type RoleplayErrorCode =
  | "unknown-story"
  | "story-altered"
  | "story-fault"
  | "choice-not-offered"
  | "play-too-long"
  | "play-not-ended"
  | "event-refused"
  | "walk-too-large"
  | "endless-loop"
  | "recursion";

/**
 * The one error type of the role-play engine. `code` is stable; `message` is for logs and authors and
 * never holds grading of options that were not chosen.
 */
export class RoleplayError extends Error {
  override readonly name = "RoleplayError";
  readonly code: RoleplayErrorCode;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: RoleplayErrorCode, message: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.detail = detail;
  }
}
