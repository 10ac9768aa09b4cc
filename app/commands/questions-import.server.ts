import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { ImportDefaults } from "#app/assessment/exchange/complete.ts";
import type { ExchangeFinding } from "#app/assessment/exchange/draft.ts";
import { importDefaultsSchema } from "#app/assessment/exchange/import.schema.ts";
import { type ImportReport, importFile } from "#app/assessment/exchange/import.server.ts";
import { isLanguage, type Language } from "#app/platform/i18n/language.ts";
import { say } from "#app/platform/log.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import type { CommandCall } from "./index.server.ts";
import { bankInFiles } from "./question-bank.server.ts";

const OPTIONS =
  "[--out content/questions/COURSE/FILE.yml] [--dry-run] [--course manual] [--topic overview] [--difficulty 2] [--audience all] [--sources ID,ID] [--use exam] [--lang en]";
const USAGE: [english: string, chinese: string] = [
  `Usage: npm run questions:import -- FILE ${OPTIONS}`,
  `用法：npm run questions:import -- 文件 ${OPTIONS}`,
];

interface Options {
  file: string;
  out: string | undefined;
  language: Language;
  defaults: ImportDefaults;
}

/**
 * Reads questions from a file of another program and writes a file of the bank: all of them or none.
 * @returns 1 when there is an error; then nothing is written
 * @throws {PlainError} options it does not know, no such file, or a file that would be overwritten
 */
export async function importQuestions({ env, args }: CommandCall): Promise<number> {
  const { file, out, language, defaults } = readOptions(args);
  if (!existsSync(file)) throw new PlainError(`There is no file ${file}.`, `没有 ${file} 这个文件。`);
  const target = out === undefined ? undefined : path.resolve(env.rootDir, out);
  if (target !== undefined && existsSync(target))
    throw new PlainError(`${target} is there already.`, `${target} 已经存在，不会覆盖。`);
  const report = importFile(readFileSync(file), path.basename(file), defaults, bankInFiles(env.rootDir));
  for (const found of report.findings) say(lineOf(found, language));
  for (const line of summaryOf(report, language)) say(line);
  if (report.yaml !== null && target !== undefined) {
    writeFileSync(target, report.yaml, { flag: "wx", mode: 0o644 });
    say(language === "zh" ? `已写入 ${target}` : `Written to ${target}`);
  }
  return report.counts.error > 0 ? 1 : 0;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        course: { type: "string", default: "manual" },
        topic: { type: "string", default: "overview" },
        difficulty: { type: "string", default: "2" },
        audience: { type: "string", default: "all" },
        sources: { type: "string", default: "" },
        use: { type: "string", default: "exam" },
        lang: { type: "string", default: "zh" },
      },
    });
    const [file] = positionals;
    const isDry = values["dry-run"];
    if (file === undefined || positionals.length > 1 || !isLanguage(values.lang))
      throw new TypeError("usage");
    if (!isDry && values.out === undefined) throw new TypeError("usage");
    const defaults = importDefaultsSchema.parse({ ...values, audience: values.audience.split(",") });
    return { file, out: isDry ? undefined : values.out, language: values.lang, defaults };
  } catch {
    throw new PlainError(...USAGE);
  }
}

const WEIGHTS: Record<Language, Record<ExchangeFinding["severity"], string>> = {
  zh: { error: "错误", gap: "待补", note: "说明" },
  en: { error: "error", gap: "to add", note: "note" },
};

function lineOf({ severity, place, message }: ExchangeFinding, language: Language): string {
  const isChinese = language === "zh";
  const row = place.row ?? place.line;
  const spot = row === undefined ? "" : isChinese ? `第 ${row} 行` : `row ${row}`;
  const where = [spot, place.item ?? ""].filter((part) => part !== "").join(" ");
  return `${where || "–"} ${WEIGHTS[language][severity]} ${message[language]}`;
}

function summaryOf({ counts, questions, yaml }: ImportReport, language: Language): string[] {
  const { error, gap, note } = counts;
  if (language === "zh")
    return [
      `${questions.length} 道题，${error} 处错误，${gap} 处待补，${note} 处说明。${yaml === null ? "没有文件可写。" : ""}`,
    ];
  return [
    `${questions.length} questions, ${error} errors, ${gap} to add or check, ${note} notes. ${yaml === null ? "There is nothing to write." : ""}`,
  ];
}
