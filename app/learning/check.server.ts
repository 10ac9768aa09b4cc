import type { App } from "#app/app.server.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, readStream } from "#app/platform/events.server.ts";
import type { AnswerCheck } from "./check.schema.ts";
import { type CheckOutcome, normaliseValue, outcomeOf } from "./check.ts";
import { type CheckAnswer, type CompletionEvidence, completionsIn, isComplete } from "./progress.ts";

/** Data of the event `check.answered`. */
export interface CheckAnsweredData {
  lessonId: string;
  lessonHash: string;
  questionId: string;
  questionHash: string;
  value: string[];
  correct: boolean;
}

/** Data of the event `lesson.completed`. */
export interface LessonCompletedData {
  lessonId: string;
  lessonHash: string;
  /** names the evidence: digest of the answers that completed the lesson */
  digest: string;
}

/** What answering a check brings. */
export interface AnsweredCheck {
  outcome: CheckOutcome;
  /** checks of the lesson that have an answer, this one included */
  answered: number;
  total: number;
  /** whether the lesson is complete, by this answer or before */
  completed: boolean;
}

/** The stream of one person's answers in one lesson. */
export function lessonStream(personId: string, lessonId: string): string {
  return `lesson:${personId}:${lessonId}`;
}

/** The digest that names a completion. */
export function completionDigest(personId: string, evidence: CompletionEvidence): string {
  return contentHash({ personId, ...evidence });
}

/** The answers within the events of a lesson's stream, oldest first. */
export function answersIn(events: readonly { kind: string; at: number; data: unknown }[]): CheckAnswer[] {
  return events
    .filter((event) => event.kind === "check.answered")
    .map((event) => ({ ...(event.data as CheckAnsweredData), at: event.at }));
}

/**
 * Records an answer to a check of a lesson and says whether it is right. A check may be answered again. The answer
 * with which every check of the lesson has one completes the lesson; that is recorded once, in the same batch.
 * @throws {Refusal} notFound (lesson), checkUnknown, optionUnknown, invalidFields, changedMeanwhile (another version
 *   of the question was on the screen), draftNotRecorded (a draft is on show)
 */
export async function answerCheck(app: App, personId: string, command: AnswerCheck): Promise<AnsweredCheck> {
  const catalogue = app.catalogue.current();
  const lesson = catalogue.get("lesson", command.lessonId);
  if (catalogue.isDraft || lesson.data.status === "draft") throw new Refusal("draftNotRecorded");
  const pinned = lesson.data.checks.find((check) => check.questionId === command.questionId);
  if (!pinned) throw new Refusal("checkUnknown");
  if (command.questionHash !== undefined && command.questionHash !== pinned.questionHash)
    throw new Refusal("changedMeanwhile");
  const { data: question } = await app.catalogue.version("question", pinned.questionId, pinned.questionHash);
  const outcome = outcomeOf(question, normaliseValue(question, command.value));
  const checkIds = lesson.data.checks.map((check) => check.questionId);
  const stream = lessonStream(personId, lesson.id);
  const data: CheckAnsweredData = {
    lessonId: lesson.id,
    lessonHash: lesson.hash,
    questionId: pinned.questionId,
    questionHash: pinned.questionHash,
    value: outcome.value,
    correct: outcome.correct,
  };

  return decide(async () => {
    const events = await readStream(app.db, stream);
    const last = events.at(-1);
    // A clock that was set back does not put an answer before the one it follows.
    const at = Math.max(app.clock.now(), last?.at ?? 0);
    const seq = (last?.seq ?? 0) + 1;
    const answers = [...answersIn(events), { ...data, at }];
    const answered = new Set(answers.map((answer) => answer.questionId));
    const wasCompleted = events.some((event) => event.kind === "lesson.completed");
    const completedNow = !wasCompleted && isComplete(checkIds, answered);
    const about = { stream, at, actorId: personId, personId };
    await app.db.writeBatch([
      appendEvent({ ...about, seq, kind: "check.answered", data: { ...data } }),
      ...(completedNow
        ? [
            appendEvent({
              ...about,
              seq: seq + 1,
              kind: "lesson.completed",
              data: { ...completedData(personId, answers, lesson.hash, checkIds) },
            }),
          ]
        : []),
    ]);
    return {
      outcome,
      answered: checkIds.filter((id) => answered.has(id)).length,
      total: checkIds.length,
      completed: wasCompleted || completedNow,
    };
  });
}

/** The completion by the last of the answers, which was given in this version of the lesson. */
function completedData(
  personId: string,
  answers: readonly CheckAnswer[],
  lessonHash: string,
  checkIds: readonly string[],
): LessonCompletedData {
  const [evidence] = completionsIn(answers, (hash) => (hash === lessonHash ? checkIds : []));
  if (!evidence) throw new Error("a lesson was to be completed without its answers");
  return {
    lessonId: evidence.lessonId,
    lessonHash: evidence.lessonHash,
    digest: completionDigest(personId, evidence),
  };
}
