import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { zh } from "#app/texts.zh.ts";
import { ROOT_DIR } from "./site.ts";

interface WrittenQuestion {
  id: string;
  kind: "single" | "multiple" | "judge";
  use: "check" | "exam";
  stem: string;
  /** none in a case, whose parts have their own */
  options?: { id: string | boolean; text?: string; correct?: true }[];
}

/** A question as a learner meets it: by its words. */
export interface BankQuestion {
  id: string;
  kind: "single" | "multiple" | "judge";
  stem: string;
  /** the ids of all options */
  ids: string[];
  /** the words of all options, in the order of the ids */
  options: string[];
  /** the words of the right options */
  right: string[];
  /** the words of one choice that is not right */
  wrong: string[];
}

/** Judge options have no words of their own: lesson and exam bring theirs. */
const JUDGE_WORDS: Record<"check" | "exam", Record<string, string>> = {
  check: { true: zh.learning.check.judgeTrue, false: zh.learning.check.judgeFalse },
  exam: zh.assessment.answer.judge,
};

function readBank(): Map<string, BankQuestion> {
  const dir = path.join(ROOT_DIR, "content", "questions", "manual");
  const bank = new Map<string, BankQuestion>();
  for (const name of readdirSync(dir)) {
    for (const { id, kind, use, stem, options = [] } of parse(
      readFileSync(path.join(dir, name), "utf8"),
    ) as WrittenQuestion[]) {
      const words = (chosen: typeof options): string[] =>
        chosen.map((option) => option.text ?? JUDGE_WORDS[use][String(option.id)] ?? "");
      const right = words(options.filter((option) => option.correct));
      const wrong = words(options.filter((option) => !option.correct)).slice(0, 1);
      if (bank.has(plain(stem))) throw new Error(`Two questions have the stem of ${id}.`);
      bank.set(plain(stem), {
        id,
        kind,
        stem: plain(stem),
        ids: options.map(({ id: one }) => String(one)),
        options: words(options),
        right,
        wrong,
      });
    }
  }
  return bank;
}

/** Text as a page shows it: white space is one space. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

let bank: Map<string, BankQuestion> | null = null;

/** The question of the bank with these words. @throws {Error} there is none */
export function questionByStem(stem: string): BankQuestion {
  bank ??= readBank();
  const found = bank.get(plain(stem));
  if (!found) throw new Error(`The bank has no question “${stem}”.`);
  return found;
}

/** The question of the bank with this id. @throws {Error} there is none */
export function questionById(id: string): BankQuestion {
  bank ??= readBank();
  const found = [...bank.values()].find((question) => question.id === id);
  if (!found) throw new Error(`The bank has no question ${id}.`);
  return found;
}
