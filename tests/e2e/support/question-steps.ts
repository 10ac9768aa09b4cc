import type { Locator } from "@playwright/test";
import { plain } from "./bank.ts";

/** An option of a question by its words, with or without a letter before them. */
export function optionOf(question: Locator, text: string): Locator {
  const name = new RegExp(`^(?:[A-E]\\s*)?${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  return question.getByRole("radio", { name }).or(question.getByRole("checkbox", { name }));
}

/** Picks the options with these words. */
export async function pick(question: Locator, words: readonly string[]): Promise<void> {
  for (const text of words) await optionOf(question, text).check();
}

/** The words of a question that is open for an answer; its kind may stand above them. */
export async function stemOf(question: Locator): Promise<string> {
  return plain((await question.locator("legend [lang=zh-CN]").textContent()) ?? "");
}
