import type { RefusalCode } from "#app/platform/errors.ts";
import { canStandTogether } from "./answer.ts";
import {
  type AttemptEvent,
  type AttemptTerms,
  beginAttempt,
  type CurrentAnswer,
  stepAttempt,
} from "./attempt.machine.ts";
import type { Exam } from "./exam.schema.ts";

export type AttemptStatus = "running" | "submitted" | "expired";

/** An attempt as its events tell it. */
export interface AttemptState {
  status: AttemptStatus;
  /** the answer that counts, by question id; an answer taken back has an empty value */
  answers: Readonly<Record<string, CurrentAnswer>>;
  /** how many questions of the paper have at least one option chosen */
  answeredCount: number;
  /** epoch ms: the submission, or the deadline when the attempt expired; null while it runs */
  endedAt: number | null;
}

/** Permission, or the refusal to show: its code and the values of its sentence. */
export type Verdict<Code extends RefusalCode> = { allowed: true } | Refused<Code>;
export interface Refused<Code extends RefusalCode> {
  allowed: false;
  code: Code;
  values: Record<string, string | number>;
}

/**
 * What an attempt has become. The latest answer to each question counts, by the order of the server; but an answer
 * that a page gave earlier never replaces one that the same page gave later, however late it arrives, and an event
 * that arrives twice counts once. Answers after the deadline or after the submission do not count. A step costs some
 * 50 µs; where only the status is asked, as before a save, the events that are not answers are enough.
 * @param events in the order in which the server stored them
 * @param now epoch ms; when it lies after the deadline a running attempt is expired, also where no event says so yet
 */
export function foldAttempt(
  events: Iterable<AttemptEvent>,
  attempt: AttemptTerms,
  now?: number,
): AttemptState {
  let snapshot = beginAttempt(attempt);
  for (const event of events) {
    if (snapshot.status !== "active") break;
    snapshot = stepAttempt(snapshot, event);
  }
  if (now !== undefined) snapshot = stepAttempt(snapshot, { type: "clock.expired", at: now });
  const { answers, endedAt } = snapshot.context;
  const answeredCount = Object.values(answers).filter((answer) => answer.value.length > 0).length;
  return { status: snapshot.value, answers, answeredCount, endedAt };
}

/**
 * Whether an answer counts if it is stored now. The deadline is the last instant that counts; there is no grace.
 * @param state what `foldAttempt` says
 * @param answer with the server's instant, epoch ms
 * @returns `attemptClosed` after the submission, `deadlinePassed` (values: deadlineAt), `questionUnknown`,
 *   `optionUnknown` for an option that the question lacks, `badRequest` for more options than the kind allows
 */
export function canAnswer(
  attempt: AttemptTerms,
  state: Pick<AttemptState, "status">,
  answer: { questionId: string; value: readonly string[]; at: number },
): Verdict<"attemptClosed" | "deadlinePassed" | "questionUnknown" | "optionUnknown" | "badRequest"> {
  const closed = refuseEnded(attempt, state, answer.at);
  if (closed) return closed;
  const item = attempt.paper.items.find((candidate) => candidate.questionId === answer.questionId);
  if (!item) return refuse("questionUnknown");
  if (answer.value.some((id) => !item.optionOrder.includes(id))) return refuse("optionUnknown");
  if (!canStandTogether(item.kind, answer.value)) return refuse("badRequest");
  return { allowed: true };
}

/**
 * Whether the attempt can be handed in now. An attempt that was handed in before answers `attemptClosed`: the
 * command then shows the receipt that exists. After the deadline the stored answers are marked without it.
 * @param at the server's instant, epoch ms
 */
export function canSubmit(
  attempt: AttemptTerms,
  state: Pick<AttemptState, "status">,
  at: number,
): Verdict<"attemptClosed" | "deadlinePassed"> {
  return refuseEnded(attempt, state, at) ?? { allowed: true };
}

/**
 * Whether a new attempt may begin.
 * @param attempts all attempts of this person at this exam in this cycle, as `foldAttempt` gives them with `now`
 * @param now epoch ms
 * @returns `attemptRunning` (go on with that one), `noAttemptsLeft` (values: attemptsAllowed), or `cooldown`
 *   (values: startableAt, epoch ms)
 */
export function canStart(
  exam: Pick<Exam, "attemptsAllowed" | "cooldownMinutes">,
  attempts: readonly Pick<AttemptState, "status" | "endedAt">[],
  now: number,
): Verdict<"attemptRunning" | "noAttemptsLeft" | "cooldown"> {
  if (attempts.some((attempt) => attempt.status === "running")) return refuse("attemptRunning");
  const { attemptsAllowed, cooldownMinutes } = exam;
  if (attemptsAllowed !== undefined && attempts.length >= attemptsAllowed)
    return refuse("noAttemptsLeft", { attemptsAllowed });
  const lastEndedAt = Math.max(Number.NEGATIVE_INFINITY, ...attempts.map((attempt) => attempt.endedAt ?? 0));
  const startableAt = lastEndedAt + cooldownMinutes * 60_000;
  if (now < startableAt) return refuse("cooldown", { startableAt });
  return { allowed: true };
}

function refuseEnded(
  { deadlineAt }: AttemptTerms,
  { status }: Pick<AttemptState, "status">,
  at: number,
): Refused<"attemptClosed" | "deadlinePassed"> | null {
  if (status === "submitted") return refuse("attemptClosed");
  if (status === "expired" || at > deadlineAt) return refuse("deadlinePassed", { deadlineAt });
  return null;
}

function refuse<Code extends RefusalCode>(
  code: Code,
  values: Record<string, string | number> = {},
): Refused<Code> {
  return { allowed: false, code, values };
}
