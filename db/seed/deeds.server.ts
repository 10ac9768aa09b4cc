import { choicesOf, keyOf } from "#app/assessment/answer.ts";
import { readAttempt } from "#app/assessment/attempt-store.server.ts";
import { saveAnswer, startAttempt, submitAttempt } from "#app/assessment/attempts.server.ts";
import type { PaperItem } from "#app/assessment/exam.schema.ts";
import type { Question } from "#app/assessment/question.schema.ts";
import { answerCheck } from "#app/learning/check.server.ts";
import { newId } from "#app/platform/ids.ts";
import { choose, playNow, startPlay } from "#app/roleplay/plays.server.ts";
import type { Past } from "./past.server.ts";
import { type Aim, planPath } from "./plan-path.server.ts";

/*
 * What a learner of the demonstration does, by the commands a learner's own pages call. Nothing of the content is
 * named here, so that the demonstration goes on working when lessons, stories and questions change.
 */

/**
 * Answers the checks of a lesson in order; every third one wrong at first, as people do.
 * @param checks how many to answer; all of them complete the lesson
 */
export async function study(
  past: Past,
  personId: string,
  lessonId: string,
  checks = Number.POSITIVE_INFINITY,
): Promise<void> {
  const { app } = past;
  const lesson = app.catalogue.current().get("lesson", lessonId);
  past.wait(2);
  for (const [index, { questionId, questionHash }] of lesson.data.checks.slice(0, checks).entries()) {
    const { data: question } = await app.catalogue.version("question", questionId, questionHash);
    past.wait(3);
    if (index % 3 === 1) {
      await answerCheck(app, personId, { lessonId, questionId, questionHash, value: wrongValue(question) });
      past.wait(1);
    }
    await answerCheck(app, personId, { lessonId, questionId, questionHash, value: keyOf(question) });
  }
  await app.achieved(personId);
}

/** Plays a scenario to an ending. */
export async function rehearse(past: Past, personId: string, scenarioId: string, aim: Aim): Promise<void> {
  const { app } = past;
  const { playId } = await startPlay(app, personId, scenarioId, "certification");
  const path = planPath(await playNow(app, personId, playId), aim);
  for (const [after, choiceId] of path.entries()) {
    past.wait(1);
    await choose(app, personId, { playId, after, choiceId });
  }
}

/**
 * Sits an exam and hands it in.
 * @param score what to reach, 0–100; as many questions are answered rightly as that takes
 */
export async function sitExam(past: Past, personId: string, examId: string, score: number): Promise<void> {
  const { app } = past;
  const { attemptId } = await startAttempt(app, personId, examId);
  const { deadlineAt, paper } = await readAttempt(app, personId, attemptId);
  const count = paper.items.length;
  const right = Math.ceil((score * count) / 100);
  const minutesEach = (deadlineAt - app.clock.now()) / 60_000 / (count + 1);
  const clientId = newId();
  for (const [index, item] of paper.items.entries()) {
    const { data: question } = await app.catalogue.version("question", item.questionId, item.questionHash);
    past.wait(minutesEach * 0.8);
    // Exactly `right` of all, spread evenly over the paper.
    const isRight = Math.floor(((index + 1) * right) / count) > Math.floor((index * right) / count);
    await saveAnswer(app, personId, {
      attemptId,
      questionId: item.questionHash,
      value: isRight ? keyOf(question) : wrongValue(question, item.optionOrder),
      clientId,
      clientSeq: index,
    });
  }
  past.wait(1);
  await submitAttempt(app, personId, { attemptId });
}

/** An answer that is complete and not right. @param order choices in the order in which they are shown */
export function wrongValue(
  question: Question,
  order: PaperItem["optionOrder"] = choicesOf(question),
): string[] {
  const key = keyOf(question);
  const { kind } = question;
  // The first two change places; two rows of one match cannot, so the first gets another.
  if (kind === "ordering" || kind === "matching") {
    const [first = "", ...rest] = key;
    const [row, side] = first.split(":");
    const other = rest.find((choice) => choice.split(":")[1] !== side);
    if (other === undefined)
      return [
        order.find((choice) => choice.startsWith(`${row}:`) && choice !== first) ?? first,
        ...rest,
      ].sort();
    const [otherRow, otherSide] = other.split(":");
    return [
      `${row}:${otherSide}`,
      `${otherRow}:${side}`,
      ...rest.filter((choice) => choice !== other),
    ].sort();
  }
  if (kind === "case") {
    return (question.parts ?? [])
      .flatMap(({ id }) => order.find((choice) => choice.startsWith(id) && !key.includes(choice)) ?? [])
      .sort();
  }
  const wrong = order.find((id) => !key.includes(id));
  // Where every option is right, leaving one out is wrong.
  return wrong === undefined ? key.slice(1) : [wrong];
}
