/*
 * A refusal is not a fault: it is a sentence for a person, with a 4xx. Anything else that is thrown is a fault
 * and becomes a page with a reference number. Both server bundles throw refusals, so they are told apart by
 * their shape (`isRefusal`), never by `instanceof`.
 */

/** Why something was refused; each has one sentence in each dictionary (`refusal.<code>`). */
export type RefusalCode =
  | "signInNeeded"
  | "notAllowed"
  | "notFound"
  | "badRequest"
  | "invalidFields"
  | "foreignOrigin"
  | "staleForm"
  | "tooLarge"
  | "tooBusy"
  | "changedMeanwhile"
  | "wrongPassword"
  | "accountLocked"
  | "accountDisabled"
  | "linkUsed"
  | "attemptClosed"
  | "deadlinePassed"
  | "questionUnknown"
  | "optionUnknown"
  | "answerMismatch"
  | "attemptRunning"
  | "cooldown"
  | "noAttemptsLeft"
  | "choiceNotOffered"
  | "playEnded"
  | "playMoved"
  | "mapBeforeEnd"
  | "playRunning"
  | "practiceOnly"
  | "lastAdministrator"
  | "administratorExists"
  | "ownAccount"
  | "passwordChangeNeeded"
  | "alreadyAssigned"
  | "assignmentFulfilled"
  | "checkUnknown"
  | "draftNotRecorded"
  | "dailyUnknown"
  | "fileUnreadable"
  | "fileTooLarge"
  | "storageDown";

const STATUS: Record<RefusalCode, number> = {
  signInNeeded: 401,
  notAllowed: 403,
  notFound: 404,
  badRequest: 400,
  invalidFields: 400,
  foreignOrigin: 403,
  staleForm: 403,
  tooLarge: 413,
  tooBusy: 503,
  changedMeanwhile: 409,
  wrongPassword: 400,
  accountLocked: 429,
  accountDisabled: 403,
  linkUsed: 410,
  attemptClosed: 409,
  deadlinePassed: 409,
  questionUnknown: 409,
  optionUnknown: 409,
  answerMismatch: 422,
  attemptRunning: 409,
  cooldown: 409,
  noAttemptsLeft: 409,
  choiceNotOffered: 409,
  playEnded: 409,
  playMoved: 409,
  mapBeforeEnd: 403,
  playRunning: 409,
  practiceOnly: 409,
  lastAdministrator: 409,
  administratorExists: 409,
  ownAccount: 409,
  passwordChangeNeeded: 403,
  alreadyAssigned: 409,
  assignmentFulfilled: 409,
  checkUnknown: 409,
  draftNotRecorded: 409,
  dailyUnknown: 409,
  fileUnreadable: 400,
  fileTooLarge: 413,
  storageDown: 503,
};

/** Field name → code of the sentence (`field.<code>` in the dictionaries). */
export type FieldErrors = Record<string, string>;

/** Something a person asked for and cannot have, with the reason. */
export class Refusal extends Error {
  override name = "Refusal";
  readonly refusal = true;
  readonly status: number;
  /**
   * @param code names the sentence
   * @param values numbers and names to put into the sentence
   * @param fields errors tied to the fields of the form
   */
  constructor(
    readonly code: RefusalCode,
    readonly values: Record<string, string | number> = {},
    readonly fields: FieldErrors = {},
  ) {
    super(code);
    this.status = STATUS[code];
  }
}

/** Whether a thrown thing is a refusal, whichever bundle threw it. */
export function isRefusal(error: unknown): error is Refusal {
  return typeof error === "object" && error !== null && "refusal" in error && error.refusal === true;
}
