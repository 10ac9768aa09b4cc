import { maxPointsOf, pointsOf } from "./answer.ts";
import type { Paper } from "./exam.schema.ts";
import type { Question, QuestionKind } from "./question.schema.ts";

/** How a kind of question is marked; each has one sentence that the learner reads before beginning. */
export type MarkingRule = "oneRight" | "allOrNothing" | "eachPart";

/**
 * The rule by which a kind is marked. `oneRight`: 1 point for the right option. `allOrNothing`: 1 point when every
 * right choice and no wrong one is made, otherwise 0. `eachPart`: the parts of a case are marked as questions of
 * their own.
 */
export function markingRule(kind: QuestionKind): MarkingRule {
  if (kind === "case") return "eachPart";
  return kind === "single" || kind === "judge" ? "oneRight" : "allOrNothing";
}

/** One marked question. */
export interface MarkedItem {
  questionId: string;
  /** the choices made; null when there are none */
  given: readonly string[] | null;
  correct: boolean;
  points: number;
  maxPoints: number;
}

/** A marked attempt. `points` of `maxPoints` is the exact result; `score` is what is shown. */
export interface Mark {
  /** 0–100, rounded down to one decimal */
  score: number;
  points: number;
  maxPoints: number;
  items: MarkedItem[];
}

/**
 * Marks an attempt from its own paper and the versions pinned in it, never from today's bank.
 * @param questionsByHash every version that the paper names
 * @param answers the current answer of each answered question, by question id, as `foldAttempt` gives them
 * @throws {Error} when a version that the paper names is not given
 */
export function markAttempt(
  paper: Pick<Paper, "items">,
  questionsByHash: ReadonlyMap<string, Question>,
  answers: Readonly<Record<string, { value: readonly string[] }>>,
): Mark {
  const items = paper.items.map(({ questionId, questionHash }): MarkedItem => {
    const question = questionsByHash.get(questionHash);
    if (!question) throw new Error(`version ${questionHash} of ${questionId} is not at hand`);
    const value = Object.hasOwn(answers, questionId) ? (answers[questionId]?.value ?? []) : [];
    const points = pointsOf(question, value);
    const maxPoints = maxPointsOf(question);
    const given = value.length > 0 ? value : null;
    return { questionId, given, correct: points === maxPoints, points, maxPoints };
  });
  const points = items.reduce((sum, item) => sum + item.points, 0);
  const maxPoints = items.reduce((sum, item) => sum + item.maxPoints, 0);
  return { score: scoreOf(points, maxPoints), points, maxPoints, items };
}

/**
 * The score of a number of points, 0–100 with one decimal. It is rounded down, so that for every whole pass mark
 * “score ≥ pass mark” says the same as the exact fraction, and no one reads a pass mark beside a failed attempt.
 */
export function scoreOf(points: number, maxPoints: number): number {
  if (
    !Number.isInteger(points) ||
    !Number.isInteger(maxPoints) ||
    points < 0 ||
    points > maxPoints ||
    maxPoints < 1
  ) {
    throw new RangeError(`${points} of ${maxPoints} points is no result`);
  }
  return (points * 1000 - ((points * 1000) % maxPoints)) / maxPoints / 10;
}
