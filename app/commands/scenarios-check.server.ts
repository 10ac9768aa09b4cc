import { statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { isLanguage, type Language } from "#app/platform/i18n/language.ts";
import { say } from "#app/platform/log.server.ts";
import { type InkFinding, inWords, runStory } from "#app/roleplay/check/check-ink.server.ts";
import { fixSlips } from "#app/roleplay/check/fix.ts";
import {
  compareLock,
  LIBRARY_DEADLINE_MS,
  type LibraryStory,
  missingPhrases,
  readLibrarySources,
  readLibraryStory,
  tracePhrases,
  writeLock,
} from "#app/roleplay/check/library.server.ts";
import { readStories, type StoryFolder } from "#app/roleplay/check/read-story.server.ts";
import { StoryWorkers } from "#app/roleplay/check/run-worker.server.ts";
import type { CheckFinding } from "#app/roleplay/check/types.ts";
import type { CommandCall } from "./index.server.ts";

interface Options {
  language: Language;
  isJson: boolean;
  dir?: string;
  isFixing: boolean;
  writesLock: boolean;
}

const USAGE = {
  zh: "用法：npm run scenarios:check -- [--dir 文件夹] [--json] [--lang zh|en] [--fix] [--write-lock]",
  en: "Usage: npm run scenarios:check -- [--dir DIR] [--json] [--lang zh|en] [--fix] [--write-lock]",
};
const HELP = {
  zh: `${USAGE.zh}

检查实景演练的情景（ink）。不写 --dir 时检查 scenarios/ 里的全部情景，并与各自的 lock.json 核对。

  --dir 文件夹   检查这个文件夹：它自己的 story.ink，或各个子文件夹里的 story.ink；有 sources.yml 时核对引用
  --json         以 JSON 数组给出：file, line, column, severity, rule, message
  --lang zh|en   结果的语言；不写时为中文，不看系统的语言设置（LANG、LC_ALL）
  --fix          改正全角和看不见的字符，不改别的
  --write-lock   写下新的 lock.json（只用于 scenarios/）
  --help         显示这些说明

退出码：0 没有错误（可以有提醒）；1 有错误；2 用法不对，或者没有可检查的情景。`,
  en: `${USAGE.en}

Checks role-play stories (ink). Without --dir it checks every story of scenarios/ against its lock.json.

  --dir DIR      check this folder: its own story.ink, or the story.ink of each sub-folder; citations are
                 resolved when there is a sources.yml
  --json         print a JSON array: file, line, column, severity, rule, message
  --lang zh|en   language of the findings; Chinese unless given, whatever LANG or LC_ALL say
  --fix          correct full-width and invisible characters, nothing else
  --write-lock   write new lock.json files (for scenarios/ only)
  --help         show this text

Exit code: 0 no errors (there may be warnings); 1 errors; 2 wrong usage, or no story to check.`,
};
const SEVERITY = { zh: { error: "错误", warning: "提醒" }, en: { error: "error", warning: "warning" } };

/**
 * npm run scenarios:check: proves the role-plays of the library, or checks any folder of ink stories.
 * @returns 0 without errors, 1 with errors, 2 when it is called wrongly
 */
export async function checkScenarios({ env, args }: CommandCall): Promise<number> {
  const language = languageOf(args);
  if (args.includes("--help") || args.includes("-h")) {
    say(HELP[language]);
    return 0;
  }
  const options = readOptions(args, language);
  if (!options) return misuse(USAGE[language]);
  const root = options.dir === undefined ? path.join(env.rootDir, "scenarios") : path.resolve(options.dir);
  const base = isInside(process.cwd(), root) ? process.cwd() : options.dir === undefined ? env.rootDir : root;
  const kind = kindOf(root);
  if (kind !== "folder") {
    const shown = options.dir ?? "scenarios";
    return misuse(
      language === "zh"
        ? `${kind === "none" ? "没有文件夹" : "不是文件夹"}：${shown}`
        : `${kind === "none" ? "There is no folder" : "This is not a folder:"} ${shown}`,
    );
  }
  const stories = readStories(root);
  if (stories.length === 0) {
    return misuse(
      language === "zh"
        ? `${root} 里没有 story.ink。`
        : `There is no story.ink in ${root} or the folders in it.`,
    );
  }
  if (options.isFixing) for (const story of stories) fixStory(story, base, language, options.isJson);
  const findings =
    options.dir === undefined
      ? await checkLibrary(env.rootDir, stories, base, options)
      : await checkAll(stories, base, language);
  const errors = findings.filter((each) => each.severity === "error").length;
  if (options.isJson) say(JSON.stringify(findings, null, 2));
  else {
    for (const each of findings) {
      const { file, line, column, severity, message, rule } = each;
      say(`${file}:${line}:${column} ${SEVERITY[language][severity]} ${message} [${rule}]`);
    }
    const warnings = findings.length - errors;
    say(
      language === "zh"
        ? `${stories.length} 个情景，${errors} 处错误，${warnings} 处提醒`
        : `${stories.length} stories, ${errors} errors, ${warnings} warnings`,
    );
  }
  return errors > 0 ? 1 : 0;
}

async function checkAll(
  stories: readonly StoryFolder[],
  base: string,
  language: Language,
): Promise<InkFinding[]> {
  const pool = new StoryWorkers(Math.min(2, availableParallelism()));
  try {
    const lists = await Promise.all(
      stories.map(async (story) => {
        const own = story.isReadable ? (await runStory(pool, inputOf(story))).findings : [];
        return [...story.findings, ...own].map((each) => {
          const file = path.relative(base, path.join(story.dir, each.file)) || each.file;
          return inWords({ ...each, file }, language);
        });
      }),
    );
    return lists.flat();
  } finally {
    await pool.close();
  }
}

/** The library: everything above, the proofs against the locks, and the manual's sentences. */
async function checkLibrary(
  root: string,
  folders: readonly StoryFolder[],
  base: string,
  { language, writesLock }: Options,
): Promise<InkFinding[]> {
  const pool = new StoryWorkers(Math.min(2, availableParallelism()));
  const sources = readLibrarySources(root);
  const stories = folders.map((folder) => readLibraryStory(folder, sources));
  const bySize = [...stories].sort((a, b) => sizeOf(b) - sizeOf(a));
  const reports = new Map<LibraryStory, CheckFinding[]>();
  try {
    await Promise.all(
      bySize.map(async (story) => {
        const report = story.input
          ? await runStory(pool, story.input, LIBRARY_DEADLINE_MS)
          : { findings: [] };
        const found = [...story.folder.findings, ...story.findings, ...report.findings];
        const isSound = !found.some((each) => each.severity === "error");
        if ("proof" in report && report.proof && isSound && writesLock) writeLock(story, report.proof);
        else if ("proof" in report && report.proof) found.push(...compareLock(story, report.proof, language));
        reports.set(story, found);
      }),
    );
  } finally {
    await pool.close();
  }
  const shown = (file: string): string => path.relative(base, file) || file;
  const own = stories.flatMap((story) =>
    (reports.get(story) ?? []).map((each) =>
      inWords({ ...each, file: shown(path.join(story.folder.dir, each.file)) }, language),
    ),
  );
  const missing = missingPhrases(tracePhrases(sources, folders)).map((each) =>
    inWords({ ...each, file: shown(path.join(root, each.file)) }, language),
  );
  return [...own, ...missing];
}

/** How much there is to read; the longest story is begun first. */
function sizeOf({ folder }: LibraryStory): number {
  return Object.values(folder.files).reduce((sum, text) => sum + text.length, 0);
}

function inputOf({ files, sources }: StoryFolder) {
  return sources ? { files, sources } : { files };
}

/** Corrects slips of characters in the files of a story and says what it changed. */
function fixStory(story: StoryFolder, base: string, language: Language, isJson: boolean): void {
  for (const { file, text, lines } of fixSlips(story.files)) {
    const full = path.join(story.dir, file);
    writeFileSync(full, text);
    story.files[file] = text;
    if (isJson) continue;
    const shown = path.relative(base, full);
    for (const line of lines) {
      say(
        language === "zh"
          ? `${shown}:${line} 已改正全角或看不见的字符`
          : `${shown}:${line} full-width or invisible characters corrected`,
      );
    }
  }
}

function languageOf(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  const given = at >= 0 ? args[at + 1] : args.find((each) => each.startsWith("--lang="))?.slice(7);
  if (isLanguage(given)) return given;
  if (args.includes("--en")) return "en";
  return "zh";
}

function readOptions(args: readonly string[], language: Language): Options | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: "string" },
        en: { type: "boolean" },
        json: { type: "boolean", default: false },
        dir: { type: "string" },
        fix: { type: "boolean", default: false },
        "write-lock": { type: "boolean", default: false },
      },
    });
    if (values.lang !== undefined && !isLanguage(values.lang)) return null;
    if (values.dir?.trim() === "") return null;
    const options: Options = {
      language,
      isJson: values.json,
      isFixing: values.fix,
      writesLock: values["write-lock"],
    };
    return values.dir === undefined ? options : { ...options, dir: values.dir };
  } catch {
    return null;
  }
}

function kindOf(file: string): "folder" | "file" | "none" {
  try {
    return statSync(file).isDirectory() ? "folder" : "file";
  } catch {
    return "none";
  }
}

function isInside(outer: string, inner: string): boolean {
  return !path.relative(outer, inner).startsWith("..");
}

function misuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
