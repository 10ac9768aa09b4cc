import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";
import { parse } from "yaml";
import { keyOf } from "#app/assessment/answer.ts";
import { groupField } from "#app/assessment/answer-form.ts";
import { type Question, questionSchema } from "#app/assessment/question.schema.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { zh } from "#app/texts.zh.ts";
import { isFocused, tabTo } from "./play-steps.ts";
import { ROOT_DIR } from "./site.ts";

/*
 * Answering a question of any kind rightly: as plain fields, and by the keyboard alone. What is asked is known by the
 * id that the form carries.
 */

const FAR = 400;
let bank: Map<string, Question> | null = null;

function readBank(): Map<string, Question> {
  const dir = path.join(ROOT_DIR, "content", "questions");
  return new Map(
    readdirSync(dir, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yml"))
      .flatMap((name) => parse(readFileSync(path.join(dir, name), "utf8")) as unknown[])
      .map((raw) => questionSchema.parse(raw))
      .map((question) => [question.id, question]),
  );
}

/** The question that an open check asks. @throws {Error} the bank has none of its id */
export async function questionOf(check: Locator): Promise<Question> {
  bank ??= readBank();
  const id = await check.locator("input[name=questionId]").inputValue();
  const question = bank.get(id);
  if (!question) throw new Error(`The bank has no question ${id}.`);
  return question;
}

/** Fills the plain fields of a question with its key. */
export async function fillPlainly(check: Locator, question: Question): Promise<void> {
  const isSorting =
    question.kind === "ordering" || (question.kind === "matching" && question.look !== "matrix");
  for (const choice of keyOf(question)) {
    if (isSorting) await check.locator(`select:has(option[value="${choice}"])`).selectOption(choice);
    else await check.locator(`input[value="${choice}"]`).check();
  }
}

/** Answers a question with its key by Tab, arrows, the space bar and Enter. */
export async function answerByKeyboard(page: Page, check: Locator, question: Question): Promise<void> {
  const key = keyOf(question);
  if (question.kind === "ordering") await order(page, check, question);
  else if (question.kind === "matching" && question.look !== "matrix")
    await pair(page, check, question, question.look === "colours");
  else for (const choice of key) await mark(page, check, choice, fieldOf(question, choice));
  await press(page, check.getByRole("button", { name: zh.learning.check.submit, exact: true }));
}

/** The name of the field that holds a choice. */
function fieldOf(question: Question, choice: string): string {
  return question.kind === "case" || question.kind === "matching"
    ? groupField(choice.split(/[:+]/)[0] ?? "")
    : "value";
}

/** A radio button is reached through its group and the arrows, a box by Tab. */
async function mark(page: Page, check: Locator, choice: string, field: string): Promise<void> {
  const wanted = check.locator(`input[name="${field}"][value="${choice}"]`);
  if ((await wanted.getAttribute("type")) === "checkbox") {
    await tabTo(page, wanted, FAR);
    await page.keyboard.press("Space");
  } else {
    await tabTo(page, check.locator(`input[name="${field}"]`).first(), FAR);
    for (let step = 0; step < 12 && !(await isFocused(wanted)); step += 1)
      await page.keyboard.press("ArrowDown");
    if (!(await wanted.isChecked())) await page.keyboard.press("Space");
  }
  await expect(wanted).toBeChecked();
}

async function order(page: Page, check: Locator, { options }: Question): Promise<void> {
  const steps = [...options].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  const { put } = zh.assessment.answer.ordering;
  for (const { text = "" } of steps)
    await press(page, check.getByRole("button", { name: fill(put, { text }), exact: true }));
}

async function pair(page: Page, check: Locator, question: Question, isDesk: boolean): Promise<void> {
  for (const { id, match } of question.options) {
    // A card in the hand is pressed already; pressing it again would lay it down.
    const card = check.locator(isDesk ? `[data-drag="${id}"]` : `[data-drag="r${id}"]`);
    if ((await card.getAttribute("aria-pressed")) !== "true") await press(page, card);
    await press(
      page,
      isDesk ? check.locator(`[data-drop="${match}"] > button`) : check.locator(`[data-drag="m${match}"]`),
    );
  }
}

async function press(page: Page, target: Locator): Promise<void> {
  if (!(await isFocused(target))) await tabTo(page, target, FAR);
  await page.keyboard.press("Enter");
}
