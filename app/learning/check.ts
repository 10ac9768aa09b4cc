import {
  canStandTogether,
  choicesOf,
  type Explanation,
  explanationsOf,
  isComplete,
  keyOf,
  publicQuestion,
} from "#app/assessment/answer.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import { Refusal } from "#app/platform/errors.ts";

/** An answer that counts, with the key and every explanation. Made only for somebody who has answered. */
export interface CheckOutcome {
  /** the choices made (`answer.ts`), sorted */
  value: string[];
  correct: boolean;
  explanations: Explanation[];
}

/** What an answer lacks, as a code of the field `value`. */
export type AnswerGap = "choice" | "unplaced" | "samePlace" | "unmatched" | "unanswered";

/**
 * What an answer lacks before it can be judged.
 * @param value choices of this question
 * @returns null when nothing is left open
 */
export function gapOf(question: Question, value: readonly string[]): AnswerGap | null {
  const { kind } = question;
  if (!canStandTogether(kind, value)) return "choice";
  if (!isComplete(publicQuestion(question), value)) {
    if (kind === "ordering") return "unplaced";
    if (kind === "matching") return "unmatched";
    return kind === "case" ? "unanswered" : "choice";
  }
  const places = value.map((choice) => choice.split(":")[1]);
  return kind === "ordering" && new Set(places).size < places.length ? "samePlace" : null;
}

/**
 * The choices in one form: sorted, each once.
 * @param value choices as they came
 * @throws {Refusal} optionUnknown for a choice that the question does not offer, invalidFields when
 *   something is left open or choices exclude each other
 */
export function normaliseValue(question: Question, value: readonly string[]): string[] {
  const chosen = [...new Set(value)].sort();
  const known = new Set(choicesOf(question));
  if (chosen.some((id) => !known.has(id))) throw new Refusal("optionUnknown");
  const gap = gapOf(question, chosen);
  if (gap !== null) throw new Refusal("invalidFields", {}, { value: gap });
  return chosen;
}

/**
 * What somebody sees after an answer. A check is right when exactly the key was chosen.
 * @param value choices of this question, as `normaliseValue` gives them
 */
export function outcomeOf(question: Question, value: readonly string[]): CheckOutcome {
  const key = keyOf(question);
  const chosen = [...value].sort();
  return {
    value: chosen,
    correct: chosen.length === key.length && key.every((id, at) => chosen[at] === id),
    explanations: explanationsOf(question),
  };
}
