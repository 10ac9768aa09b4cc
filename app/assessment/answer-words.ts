import type { Shape } from "#app/platform/i18n/language.ts";
import type { PublicQuestion } from "./answer.ts";
import type { assessmentZh } from "./texts.zh.ts";

type Answer = Shape<typeof assessmentZh.answer>;

/** The words of the desk on which steps or cards are sorted. */
export interface DeskWords {
  /** a choice that is not made yet */
  empty: string;
  open: string;
  allDone: string;
  how: string;
  place: string;
  slotEmpty: string;
  up: string;
  down: string;
  take: string;
  put: string;
  said: string;
  saidTaken: string;
  next: string;
  chosen: string;
}

/** The words that the fields of an answer need. */
export interface AnswerWords {
  judge: { true: string; false: string };
  part: string;
  /** of an ordering or a matching question */
  desk: DeskWords | null;
}

/** The words for one question; what its kind does not need stays behind. */
export function answerWords(words: Answer, question: Pick<PublicQuestion, "kind" | "look">): AnswerWords {
  const { judge, part, ordering, lines, colours, desk } = words;
  const own =
    question.kind === "ordering"
      ? ordering
      : question.kind === "matching"
        ? question.look === "colours"
          ? colours
          : lines
        : null;
  return { judge, part, desk: own === null ? null : { ...desk, ...own } };
}
