import { keyOf, type Question } from "#app/assessment/question.schema.ts";
import { Refusal } from "#app/platform/errors.ts";

/** One option after the answer: whether it belongs to the key, and why. */
export interface ExplainedOption {
  id: string;
  correct: boolean;
  explanation: string;
}

/** An answer that counts, with the key and every explanation. Made only for somebody who has answered. */
export interface CheckOutcome {
  /** the chosen option ids, sorted */
  value: string[];
  correct: boolean;
  explanations: ExplainedOption[];
}

/**
 * The chosen options in one form: sorted, each once.
 * @param value option ids as they came
 * @throws {Refusal} optionUnknown for an id that the question does not have, invalidFields when nothing or, where
 *   only one may be chosen, more than one was chosen
 */
export function normaliseValue(question: Question, value: readonly string[]): string[] {
  const chosen = [...new Set(value)].sort();
  const known = new Set(question.options.map((option) => option.id));
  if (chosen.some((id) => !known.has(id))) throw new Refusal("optionUnknown");
  if (chosen.length === 0 || (question.kind !== "multiple" && chosen.length > 1)) {
    throw new Refusal("invalidFields", {}, { value: "choice" });
  }
  return chosen;
}

/**
 * What somebody sees after an answer. A check is right when exactly the options of the key were chosen.
 * @param value option ids of this question, as `normaliseValue` gives them
 */
export function outcomeOf(question: Question, value: readonly string[]): CheckOutcome {
  const key = keyOf(question);
  const chosen = [...value].sort();
  return {
    value: chosen,
    correct: chosen.length === key.length && key.every((id, at) => chosen[at] === id),
    explanations: question.options.map((option) => ({
      id: option.id,
      correct: option.correct === true,
      explanation: option.explanation,
    })),
  };
}
