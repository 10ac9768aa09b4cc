import type { MatchLook, Question, QuestionKind, QuestionPart } from "./question.schema.ts";
import { COLOUR_MATCH_IDS, JUDGE_OPTION_IDS } from "./question-rules.ts";

/*
 * An answer is a set of choices, whatever the kind of question, so that one form field, one event and one way of
 * marking serve all kinds. A choice is written
 *   a      an option of a single, multiple or judge question
 *   a:2    ordering: step a stands in place 2; matching: row a belongs to match 2
 *   1:a    case: in part 1 (one right option) option a
 *   1+a    case: in part 1 (several right options) option a
 * Of the choices that share what stands before the colon, at most one is made.
 */

/** Draws without replacement; the order of a list by chance or as it is. */
type Shuffle = <T>(list: readonly T[]) => T[];
const AS_IT_IS: Shuffle = (list) => [...list];

/**
 * Every choice that a question offers, in the order in which they are shown.
 * @param shuffle decides the order of options, places stay in order, judge options always true, false
 */
export function choicesOf(question: Question, shuffle: Shuffle = AS_IT_IS): string[] {
  const idsOf = (options: Question["options"], kind: QuestionKind): string[] =>
    kind === "judge" ? [...JUDGE_OPTION_IDS] : shuffle(options.map(({ id }) => id).sort());
  if (question.kind === "case") {
    return (question.parts ?? []).flatMap(({ id, kind, options }) =>
      idsOf(options, kind).map((option) => `${id}${kind === "multiple" ? "+" : ":"}${option}`),
    );
  }
  const ids = idsOf(question.options, question.kind);
  if (question.kind === "ordering") return ids.flatMap((id) => ids.map((_, at) => `${id}:${at + 1}`));
  if (question.kind === "matching") {
    const matches =
      question.look === "colours"
        ? [...COLOUR_MATCH_IDS]
        : shuffle((question.matches ?? []).map(({ id }) => id).sort());
    return ids.flatMap((id) => matches.map((match) => `${id}:${match}`));
  }
  return ids;
}

/** The right choices, sorted. Never sent to a browser before the answer counts. */
export function keyOf(question: Question): string[] {
  const rightOf = (options: Question["options"]) => options.filter(({ correct }) => correct);
  const key =
    question.kind === "case"
      ? (question.parts ?? []).flatMap(({ id, kind, options }) =>
          rightOf(options).map((option) => `${id}${kind === "multiple" ? "+" : ":"}${option.id}`),
        )
      : question.kind === "ordering"
        ? question.options.map(({ id, position }) => `${id}:${position}`)
        : question.kind === "matching"
          ? question.options.map(({ id, match }) => `${id}:${match}`)
          : rightOf(question.options).map(({ id }) => id);
  return key.sort();
}

/**
 * Whether choices can stand together in one answer; an empty answer can.
 * @param choices each one of `choicesOf`
 */
export function canStandTogether(kind: QuestionKind, choices: readonly string[]): boolean {
  if (new Set(choices).size < choices.length) return false;
  if (kind === "multiple") return true;
  if (kind === "single" || kind === "judge") return choices.length <= 1;
  const groups = choices.filter((choice) => choice.includes(":")).map((choice) => choice.split(":")[0]);
  return new Set(groups).size === groups.length;
}

/** Whether an answer leaves nothing open: every step placed, every row matched, every part answered. */
export function isComplete(question: PublicQuestion, choices: readonly string[]): boolean {
  if (question.kind === "ordering" || question.kind === "matching")
    return choices.length === question.options.length;
  if (question.kind === "case")
    return (question.parts ?? []).every(({ id }) => choices.some((choice) => /^\d/.exec(choice)?.[0] === id));
  return choices.length > 0;
}

/** How many points a question gives: one, and one for each part of a case. */
export function maxPointsOf(question: Question): number {
  return question.kind === "case" ? (question.parts?.length ?? 0) : 1;
}

/**
 * The points of an answer. A question gives its point when exactly the key was chosen; each part of a case is
 * marked like a question of its own.
 */
export function pointsOf(question: Question, choices: readonly string[]): number {
  const key = keyOf(question);
  if (question.kind !== "case") return isSameSet(choices, key) ? 1 : 0;
  const ofPart = (list: readonly string[], id: string) => list.filter((choice) => choice.startsWith(id));
  return (question.parts ?? []).filter(({ id }) => isSameSet(ofPart(choices, id), ofPart(key, id))).length;
}

function isSameSet(given: readonly string[], key: readonly string[]): boolean {
  const chosen = new Set(given);
  return chosen.size === key.length && key.every((choice) => chosen.has(choice));
}

/** An option as it is shown; judge options have no text: their words are interface words. */
export interface PublicOption {
  id: string;
  text?: string;
}

/** What a learner may see of a question before it is marked. */
export interface PublicQuestion {
  id: string;
  kind: QuestionKind;
  stem: string;
  /** in the order in which they are shown */
  options: PublicOption[];
  matches?: { id: string; text: string }[];
  look?: MatchLook;
  parts?: { id: string; kind: QuestionPart["kind"]; stem: string; options: PublicOption[] }[];
}

/**
 * The question without its key, its explanations, its topic and its sources (a source can give the answer away).
 * @param order the choices as frozen in the paper; without it, an order that tells nothing
 * @throws {RangeError} when the order names an option that the question does not have
 */
export function publicQuestion(
  question: Question,
  order: readonly string[] = inFile(question),
): PublicQuestion {
  const { id, kind, stem, look, matches, parts } = question;
  const lack = (choice: string) => new RangeError(`question ${id} has no option ${choice}`);
  const bare = (options: Question["options"], ids: readonly string[]): PublicOption[] =>
    ids.map((wanted) => {
      const option = options.find((candidate) => candidate.id === wanted);
      if (!option) throw lack(wanted);
      return option.text === undefined ? { id: wanted } : { id: wanted, text: option.text };
    });
  const sides = order.map((choice) => choice.split(/[:+]/) as [string, string?]);
  const once = (ids: readonly string[]) => [...new Set(ids)];
  if (kind === "case") {
    return {
      id,
      kind,
      stem,
      options: [],
      parts: (parts ?? []).map((part) => ({
        id: part.id,
        kind: part.kind,
        stem: part.stem,
        options: bare(
          part.options,
          sides.flatMap(([of, option]) => (of === part.id && option !== undefined ? [option] : [])),
        ),
      })),
    };
  }
  const options = bare(question.options, once(sides.map(([left]) => left)));
  if (kind !== "matching") return { id, kind, stem, options };
  return {
    id,
    kind,
    stem,
    options,
    look: look ?? "lines",
    matches: once(sides.flatMap(([, right]) => (right === undefined ? [] : [right]))).map((wanted) => {
      const match = matches?.find((candidate) => candidate.id === wanted);
      if (!match) throw lack(wanted);
      return { ...match };
    }),
  };
}

/**
 * The order without a paper: as the file has it; but steps and pairs by their ids, because a file may have them in
 * the right order, and judge options always true, false.
 */
function inFile(question: Question): string[] {
  const { kind, options, parts } = question;
  const idsOf = (kindOf: QuestionKind, list: Question["options"]): readonly string[] =>
    kindOf === "judge" ? JUDGE_OPTION_IDS : list.map(({ id }) => id);
  if (kind === "ordering" || kind === "matching") return choicesOf(question);
  if (kind !== "case") return [...idsOf(kind, options)];
  return (parts ?? []).flatMap((part) => idsOf(part.kind, part.options).map((id) => `${part.id}:${id}`));
}

/** Why a choice is right or wrong. Of steps and rows only the right choice is explained. */
export interface Explanation {
  /** a choice, as at the head of this file */
  id: string;
  correct: boolean;
  explanation: string;
}

/** Every explanation of a question, with its key: for somebody whose answer counts already. */
export function explanationsOf(question: Question): Explanation[] {
  const { kind, options, parts } = question;
  if (kind === "case") {
    return (parts ?? []).flatMap((part) =>
      part.options.map(({ id, correct, explanation }) => ({
        id: `${part.id}${part.kind === "multiple" ? "+" : ":"}${id}`,
        correct: correct === true,
        explanation,
      })),
    );
  }
  return options.map(({ id, position, match, correct, explanation }) =>
    kind === "ordering" || kind === "matching"
      ? { id: `${id}:${kind === "ordering" ? position : match}`, correct: true, explanation }
      : { id, correct: correct === true, explanation },
  );
}
