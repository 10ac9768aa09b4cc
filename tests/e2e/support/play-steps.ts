import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { ROOT_DIR } from "./site.ts";

const words = zh.roleplay.play;

/** Choice ids of a transcript of taboo-01, in order. */
export function transcript(name: "best" | "middle" | "worst"): string[] {
  return readFileSync(path.join(ROOT_DIR, "scenarios/taboo-01/transcripts", `${name}.txt`), "utf8")
    .split("\n")
    .filter(Boolean);
}

/** The sentence of a choice as the screen shows it, read from the story. @throws {Error} the story has no such choice */
export function sentenceOf(choiceId: string): string {
  const story = readFileSync(path.join(ROOT_DIR, "scenarios/taboo-01/story.ink"), "utf8");
  const line = story.split("\n").find((one) => new RegExp(`# id: ${choiceId}(?![\\w-])`).test(one));
  const sentence = /\[\s*(.*?)\s*#/.exec(line ?? "")?.[1];
  if (sentence === undefined) throw new Error(`The story has no choice ${choiceId}.`);
  return sentence;
}

/** The button that says a choice's sentence. */
export function choiceButton(page: Page, choiceId: string): Locator {
  return page
    .getByRole("group", { name: words.chooseLegend })
    .getByRole("button", { name: sentenceOf(choiceId), exact: true });
}

/** The link to the debrief: there once the talk is over. */
export function debriefLink(page: Page): Locator {
  return page.getByRole("link", { name: words.debrief });
}

/** Waits until the talk offers sentences again, or has ended. */
export async function untilTurn(page: Page): Promise<void> {
  await expect(
    page.getByRole("group", { name: words.chooseLegend }).or(debriefLink(page)).first(),
  ).toBeVisible();
}

/** Says one sentence with the mouse and waits until the talk has gone on. */
export async function say(page: Page, choiceId: string): Promise<void> {
  await choiceButton(page, choiceId).click();
  await expect(choiceButton(page, choiceId)).toHaveCount(0);
  await untilTurn(page);
}

/** Whether an element has the focus. */
export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Moves the focus with Tab until it is on an element. @throws when it does not come there in `limit` steps */
export async function tabTo(page: Page, target: Locator, limit = 40): Promise<number> {
  for (let step = 1; step <= limit; step += 1) {
    await page.keyboard.press("Tab");
    if (await isFocused(target)) return step;
  }
  throw new Error(`The focus did not come to ${target} within ${limit} steps.`);
}

/** Says one sentence with the keyboard alone, by Tab and Enter. */
export async function sayByTab(page: Page, choiceId: string): Promise<void> {
  await tabTo(page, choiceButton(page, choiceId));
  await page.keyboard.press("Enter");
  await expect(choiceButton(page, choiceId)).toHaveCount(0);
  await untilTurn(page);
}

/** Says one sentence with its digit. The focus must be in the talk. */
export async function sayByDigit(page: Page, choiceId: string): Promise<void> {
  const offered = await page
    .getByRole("group", { name: words.chooseLegend })
    .getByRole("button")
    .allInnerTexts();
  const at = offered.findIndex((text) => text.trim() === sentenceOf(choiceId));
  expect(at, `${sentenceOf(choiceId)} is among ${offered.join(" ")}`).toBeGreaterThanOrEqual(0);
  await page.keyboard.press(String(at + 1));
  await expect(choiceButton(page, choiceId)).toHaveCount(0);
  await untilTurn(page);
}
