/*
 * Progress through lessons, computed from the answers to their checks. A lesson is complete when every check of
 * it has been answered at least once, right or wrong; time on the page is no measure.
 */

/** One answer to a check as its event tells it, with the event's instant (epoch ms). */
export interface CheckAnswer {
  lessonId: string;
  lessonHash: string;
  questionId: string;
  questionHash: string;
  /** chosen option ids */
  value: readonly string[];
  correct: boolean;
  at: number;
}

/** How far a person is in one lesson. */
export interface LessonProgress {
  lessonId: string;
  checks: { total: number; answered: number };
  /** epoch ms of the first completion; null while there is none */
  completedAt: number | null;
  /** epoch ms of the last answer; null when there is none */
  lastAt: number | null;
}

/** What completed a lesson: the answers that stood when the last open check was answered. */
export interface CompletionEvidence {
  lessonId: string;
  lessonHash: string;
  /** epoch ms */
  at: number;
  answers: { questionId: string; questionHash: string; value: string[] }[];
}

/** The last answer of each question, by question id. @param answers oldest first */
export function latestAnswers(answers: readonly CheckAnswer[]): Map<string, CheckAnswer> {
  return new Map(answers.map((answer) => [answer.questionId, answer]));
}

/** Whether every check has an answer. A lesson without checks cannot be completed. */
export function isComplete(checkIds: readonly string[], answered: ReadonlySet<string>): boolean {
  return checkIds.length > 0 && checkIds.every((id) => answered.has(id));
}

/**
 * The completions of one lesson within a run of answers, oldest first. After a completion the next one begins from
 * nothing, so that a lesson studied again counts again for a later cycle. Which checks are needed is asked of the
 * lesson's version in which each answer was given, so that later versions change nothing.
 * @param answers of one person to one lesson, oldest first
 * @param checkIdsOf the checks of a version of the lesson, in reading order
 */
export function completionsIn(
  answers: readonly CheckAnswer[],
  checkIdsOf: (lessonHash: string) => readonly string[],
): CompletionEvidence[] {
  const completions: CompletionEvidence[] = [];
  const standing = new Map<string, CheckAnswer>();
  for (const answer of answers) {
    standing.set(answer.questionId, answer);
    const needed = checkIdsOf(answer.lessonHash);
    if (!isComplete(needed, new Set(standing.keys()))) continue;
    completions.push({
      lessonId: answer.lessonId,
      lessonHash: answer.lessonHash,
      at: answer.at,
      answers: needed.flatMap((id) => {
        const stood = standing.get(id);
        return stood ? [{ questionId: id, questionHash: stood.questionHash, value: [...stood.value] }] : [];
      }),
    });
    standing.clear();
  }
  return completions;
}

/**
 * Progress in one lesson as it is taught now.
 * @param checkIds the checks of the lesson's current version
 * @param answers of the person to this lesson, in any order
 * @param completedAt epoch ms of the recorded completion, null without one; a completion stays when checks are added
 */
export function progressIn(
  lessonId: string,
  checkIds: readonly string[],
  answers: readonly Pick<CheckAnswer, "questionId" | "at">[],
  completedAt: number | null,
): LessonProgress {
  const answered = new Set(answers.map((answer) => answer.questionId));
  return {
    lessonId,
    checks: { total: checkIds.length, answered: checkIds.filter((id) => answered.has(id)).length },
    completedAt,
    lastAt: answers.length > 0 ? Math.max(...answers.map((answer) => answer.at)) : null,
  };
}

/** Where a lesson stands on the way through its course. */
export type LessonState = "done" | "current" | "todo";

/** The state of a lesson: complete, begun, or neither. */
export function lessonState(progress: LessonProgress | undefined): LessonState {
  if (!progress) return "todo";
  if (progress.completedAt !== null) return "done";
  return progress.checks.answered > 0 ? "current" : "todo";
}

/**
 * The lesson to go on with in a course: the one touched last if it is not complete, else the first one in reading
 * order that is not. Null when all are complete.
 * @param lessonIds in reading order
 */
export function nextLesson(
  lessonIds: readonly string[],
  progress: ReadonlyMap<string, LessonProgress>,
): string | null {
  const open = lessonIds.filter((id) => (progress.get(id)?.completedAt ?? null) === null);
  const touched = open
    .filter((id) => (progress.get(id)?.lastAt ?? null) !== null)
    .sort((a, b) => (progress.get(b)?.lastAt ?? 0) - (progress.get(a)?.lastAt ?? 0));
  return touched[0] ?? open[0] ?? null;
}
