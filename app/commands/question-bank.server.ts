import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { ExistingBank } from "#app/assessment/exchange/complete.ts";
import { usedIds } from "#app/assessment/exchange/import.server.ts";
import { type Question, questionSchema } from "#app/assessment/question.schema.ts";
import { listFiles } from "#app/publishing/read-content.server.ts";

/** The questions in the files of the bank; entries that are not as they must be are the content check's business. */
export function questionsInFiles(rootDir: string): Question[] {
  return listFiles(rootDir, "content/questions", ".yml").flatMap((file) => {
    const entries = entriesOf(readFileSync(path.join(rootDir, file), "utf8"));
    return entries.flatMap((entry) => {
      const parsed = questionSchema.safeParse(entry);
      return parsed.success ? [parsed.data] : [];
    });
  });
}

function entriesOf(text: string): unknown[] {
  try {
    const value: unknown = parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** The bank in the files, with every id that was ever used. */
export function bankInFiles(rootDir: string): ExistingBank {
  const questions = new Map(questionsInFiles(rootDir).map((question) => [question.id, question]));
  const used = usedIds(rootDir);
  return { find: (id) => questions.get(id) ?? (used.has(id) ? null : undefined) };
}
