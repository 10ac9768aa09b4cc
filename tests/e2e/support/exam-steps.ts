import { expect, type Locator, type Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { type BankQuestion, questionByStem } from "./bank.ts";
import { optionOf, pick, stemOf } from "./question-steps.ts";

/* Sitting an exam as its learner does: by the words on the page, with scripts and without. */

const words = zh.assessment.question;
const KINDS = Object.values(words.kind).join("|");

/** What the page says when an answer is stored: the word and the time, hh:mm:ss. */
export const SAVED = /^已保存 \d{2}:\d{2}:\d{2}$/;

/** The question on the page. */
export function openQuestion(page: Page): Locator {
  return page.getByRole("group", { name: new RegExp(`^(?:${KINDS})`) });
}

/** The place of the question on the page, from 1. */
export async function placeOf(page: Page): Promise<number> {
  const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  return Number(/\d+/.exec(heading)?.[0]);
}

/** How many questions the paper has, as the page says. */
export async function paperLength(page: Page): Promise<number> {
  const heading = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  return Number(/\d+/.exec(heading.slice(heading.indexOf("共")))?.[0]);
}

/** The question on the page as the bank has it. */
export async function currentQuestion(page: Page): Promise<BankQuestion> {
  return questionByStem(await stemOf(openQuestion(page)));
}

/** The words of the options that are chosen on the page. */
export async function chosenOn(page: Page): Promise<string[]> {
  const question = await currentQuestion(page);
  const chosen: string[] = [];
  for (const text of question.options) {
    if (await optionOf(openQuestion(page), text).isChecked()) chosen.push(text);
  }
  return chosen;
}

/** Chooses options and waits until the page says that they are saved. @returns the time it says */
export async function answerLive(page: Page, options: readonly string[]): Promise<string> {
  await pick(openQuestion(page), options);
  return untilSaved(page);
}

/**
 * Waits until the page says that the question's choice is saved.
 * @param limitMs longer where the page has pauses between its tries
 * @returns the time it says, hh:mm:ss
 */
export async function untilSaved(page: Page, limitMs = 10_000): Promise<string> {
  const mark = page.getByRole("status").filter({ hasText: SAVED });
  await expect(mark).toBeVisible({ timeout: limitMs });
  return ((await mark.textContent()) ?? "").trim().slice(-8);
}

/** Goes on to the next question, or to the review from the last one. */
export async function goOn(page: Page): Promise<void> {
  const place = await placeOf(page);
  const isLast = place === (await paperLength(page));
  await page.getByRole("button", { name: isLast ? words.lastLive : words.nextLive, exact: true }).click();
  if (isLast)
    await expect(page.getByRole("heading", { level: 1, name: zh.assessment.review.title })).toBeVisible();
  else
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      words.title.replace("{n}", String(place + 1)),
    );
}

/** Opens a question by its number in the overview. */
export async function openPlace(page: Page, place: number): Promise<void> {
  const name = new RegExp(`^第 ${place} 题，`);
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    words.title.replace("{n}", String(place)),
  );
}

/** Hands the attempt in from the review and waits for the result. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: new RegExp(zh.assessment.review.confirm) }).check();
  await page.getByRole("button", { name: zh.assessment.review.submit, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: zh.assessment.result.title })).toBeVisible();
}
