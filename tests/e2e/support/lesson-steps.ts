import { expect, type Locator, type Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { questionByStem } from "./bank.ts";
import { pick, stemOf } from "./question-steps.ts";

/*
 * Reading a lesson as its learner does: by the words on the page. The same steps hold with scripts and without; the
 * page that answers may be the same or a new one.
 */

const { check, lesson: lessonWords } = zh.learning;

/** The checks of the open lesson, in reading order. */
export function checksOf(page: Page): Locator {
  return page.getByRole("region", { name: /^小题 \d+ · / });
}

/** Answers one check. @returns whether the page says that it is right */
export async function answerCheck(question: Locator, words: readonly string[]): Promise<boolean> {
  await pick(question, words);
  await question.getByRole("button", { name: check.submit }).click();
  // Answering again is offered beside the verdict and nowhere else.
  await expect(question.getByRole("link", { name: check.retry })).toBeVisible();
  const verdict = question
    .getByText(new RegExp(`^(?:${check.right}|${check.wrong}|${check.wrongSome})$`))
    .first();
  return ((await verdict.textContent()) ?? "").trim() === check.right;
}

/**
 * Answers every check of the open lesson; the first one wrongly at first, then again.
 * @returns how many checks there were
 */
export async function answerAllChecks(page: Page): Promise<number> {
  await page.waitForLoadState();
  const count = await checksOf(page).count();
  for (let at = 0; at < count; at += 1) {
    const question = checksOf(page).nth(at);
    const { right, wrong } = questionByStem(await stemOf(question));
    if (at === 0) {
      expect(await answerCheck(question, wrong), "a wrong answer is called wrong").toBe(false);
      // Every option says why, right or wrong.
      await expect(question.getByText(zh.assessment.told.key, { exact: true })).not.toHaveCount(0);
      await question.getByRole("link", { name: check.retry }).click();
    }
    expect(await answerCheck(question, right), "a right answer is called right").toBe(true);
  }
  await expect(page.getByText(lessonWords.completed, { exact: true })).toBeVisible();
  return count;
}
