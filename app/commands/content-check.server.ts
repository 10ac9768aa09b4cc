import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { drawLessonEverywhere } from "#app/learning/draw-lesson.server.ts";
import { isLanguage, type Language } from "#app/platform/i18n/language.ts";
import { say } from "#app/platform/log.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import { type ContentReport, checkContent } from "#app/publishing/check-content.server.ts";
import { extendLock, formatLock, LOCK_FILE, parseLock } from "#app/publishing/checks/identities.server.ts";
import { formatFindingIn, messageOf } from "#app/publishing/findings.ts";
import type { CommandCall } from "./index.server.ts";

/** How many active questions the bank is to have. */
const BANK_GOAL = 1000;

const USAGE: [english: string, chinese: string] = [
  "Usage: npm run content:check -- [--lang en] [--json] [--dir DIR] [--write-lock]",
  "用法：npm run content:check -- [--lang en] [--json] [--dir 文件夹] [--write-lock]",
];

interface Options {
  language: Language;
  isJson: boolean;
  dir: string | undefined;
  writesLock: boolean;
}

/**
 * Proves everything in `content/` and `scenarios/`, or in a folder of the same shape, without storing anything.
 * @returns 1 when there is an error
 * @throws {PlainError} options it does not know, or a folder without content
 */
export async function checkContentCommand({ env, args }: CommandCall): Promise<number> {
  const options = readOptions(args);
  const root = options.dir === undefined ? env.rootDir : path.resolve(options.dir);
  if (!existsSync(path.join(root, "content")))
    throw new PlainError(`There is no content/ in ${root}.`, `${root} 里没有 content/ 文件夹。`);
  let report = await checkContent(root, drawLessonEverywhere);
  if (options.writesLock) {
    writeLock(root, report);
    report = await checkContent(root, drawLessonEverywhere);
  }
  const { findings } = report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (options.isJson) {
    const plain = findings.map((found) => ({
      file: found.file,
      line: found.line,
      severity: found.severity,
      rule: found.rule,
      message: messageOf(found, options.language),
    }));
    say(JSON.stringify(plain, null, 2));
  } else {
    for (const found of findings) say(formatFindingIn(found, options.language));
    for (const line of summaryOf(report, errors, options.language)) say(line);
  }
  return errors > 0 ? 1 : 0;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: "string", default: "zh" },
        json: { type: "boolean", default: false },
        dir: { type: "string" },
        "write-lock": { type: "boolean", default: false },
      },
    });
    if (!isLanguage(values.lang)) throw new TypeError(`--lang ${values.lang}`);
    return {
      language: values.lang,
      isJson: values.json,
      dir: values.dir,
      writesLock: values["write-lock"],
    };
  } catch {
    throw new PlainError(...USAGE);
  }
}

/** Adds new ids to the lock; ids that vanished and keys that changed stay as they are in it. */
function writeLock(root: string, { prepared }: ContentReport): void {
  const file = path.join(root, LOCK_FILE);
  const locked = existsSync(file) ? parseLock(readFileSync(file, "utf8")) : null;
  writeFileSync(file, formatLock(extendLock(prepared.material, locked)));
}

function summaryOf(
  { prepared, findings, figures }: ContentReport,
  errors: number,
  language: Language,
): string[] {
  const { items, taught, toAssess, assessed, waived, questions } = figures;
  const share = (part: number, of: number): string => `${part}/${of} (${percent(part, of)})`;
  const kinds = Object.entries(questions)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(", ");
  const active = Object.values(questions).reduce((sum, count) => sum + count, 0);
  const lessons = prepared.material.lessons.length;
  const pieces = prepared.versions.length;
  const warnings = findings.length - errors;
  return language === "zh"
    ? [
        `知识点：讲到 ${share(taught, items)}，考到 ${share(assessed, toAssess)}，豁免 ${waived}；课 ${lessons}；在用试题 ${active}（目标 ${BANK_GOAL}）：${kinds}`,
        `${pieces} 项内容，${errors} 处错误，${warnings} 处提醒`,
      ]
    : [
        `Source items: taught ${share(taught, items)}, assessed ${share(assessed, toAssess)}, waived ${waived}; lessons ${lessons}; active questions ${active} (goal ${BANK_GOAL}): ${kinds}`,
        `${pieces} pieces, ${errors} errors, ${warnings} warnings`,
      ];
}

function percent(part: number, of: number): string {
  return of === 0 ? "–" : `${Math.floor((1000 * part) / of) / 10} %`;
}
