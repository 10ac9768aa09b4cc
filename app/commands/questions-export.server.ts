import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Format, isFormat, writeFormat } from "#app/assessment/exchange/formats.server.ts";
import { questionsOf } from "#app/assessment/exchange/import.server.ts";
import { isLanguage, type Language } from "#app/platform/i18n/language.ts";
import { say } from "#app/platform/log.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import type { CommandCall } from "./index.server.ts";
import { questionsInFiles } from "./question-bank.server.ts";

const OPTIONS = "--format gift|moodle|qti|csv|xlsx [--course manual] --out";
const USAGE: [english: string, chinese: string] = [
  `Usage: npm run questions:export -- ${OPTIONS} FILE [--lang en]`,
  `用法：npm run questions:export -- ${OPTIONS} 文件 [--lang en]`,
];

interface Options {
  format: Format;
  course: string | null;
  out: string;
  language: Language;
}

/**
 * Writes the questions in the files of the bank, of one course or all, in another program's format.
 * @throws {PlainError} options it does not know, or a course without questions
 */
export async function exportQuestions({ env, args }: CommandCall): Promise<number> {
  const { format, course, out, language } = readOptions(args);
  const questions = questionsOf(questionsInFiles(env.rootDir), course);
  if (questions.length === 0) throw new PlainError("There are no such questions.", "没有符合的试题。");
  const target = path.resolve(out);
  writeFileSync(target, writeFormat(format, questions, language));
  say(
    language === "zh"
      ? `${questions.length} 道题已写入 ${target}`
      : `${questions.length} questions written to ${target}`,
  );
  return 0;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: "string" },
        course: { type: "string" },
        out: { type: "string" },
        lang: { type: "string", default: "zh" },
      },
    });
    const { format, course, out, lang } = values;
    if (!isFormat(format) || out === undefined || !isLanguage(lang)) throw new TypeError("usage");
    return { format, course: course ?? null, out, language: lang };
  } catch {
    throw new PlainError(...USAGE);
  }
}
