import { readFileSync } from "node:fs";
import path from "node:path";
import type { App } from "#app/app.server.ts";
import { LOCK_FILE, parseLock } from "#app/publishing/checks/identities.server.ts";
import type { Question } from "../question.schema.ts";
import { completeDrafts, type ExistingBank, type ImportDefaults } from "./complete.ts";
import { type ExchangeFinding, type FilePlace, LIMITS } from "./draft.ts";
import { type Format, readFile } from "./formats.server.ts";
import { writeYaml } from "./yaml.ts";

/** What an import would give: nothing is stored, and with an error there is no file. */
export interface ImportReport {
  fileName: string;
  format: Format | null;
  refused?: "unreadable" | "tooLarge";
  questions: { question: Question; place: FilePlace }[];
  /** errors first, then gaps, then notes; cut at a limit */
  findings: ExchangeFinding[];
  counts: Record<ExchangeFinding["severity"], number>;
  /** a file for `content/questions/`; null when there is an error or nothing to add */
  yaml: string | null;
}

/** Reads a file and says what would come of it. */
export function importFile(
  bytes: Uint8Array,
  fileName: string,
  defaults: ImportDefaults,
  bank: ExistingBank,
): ImportReport {
  const { format, read } = readFile(bytes, fileName);
  const completed = completeDrafts(read.drafts, defaults, bank);
  const all = [...read.findings, ...completed.findings];
  const of = (severity: ExchangeFinding["severity"]) => all.filter((found) => found.severity === severity);
  const sorted = [...of("error"), ...of("gap"), ...of("note")];
  const hasError = of("error").length > 0;
  return {
    fileName,
    format,
    ...(read.refused && { refused: read.refused }),
    questions: completed.questions,
    findings: sorted.slice(0, LIMITS.findings),
    counts: { error: of("error").length, gap: of("gap").length, note: of("note").length },
    yaml:
      hasError || completed.questions.length === 0
        ? null
        : writeYaml(completed.questions.map(({ question }) => question)),
  };
}

/** The bank that serves, with every id that was ever used. */
export function servingBank(app: App): ExistingBank {
  const catalogue = app.catalogue.current();
  const used = usedIds(app.env.rootDir);
  return {
    find: (id) => catalogue.find("question", id)?.data ?? (used.has(id) ? null : undefined),
    canCite: (id) => catalogue.cite(id) !== null,
  };
}

/** The ids of questions in the lock; none when there is no lock. */
export function usedIds(rootDir: string): ReadonlySet<string> {
  try {
    const lock = parseLock(readFileSync(path.join(rootDir, LOCK_FILE), "utf8"));
    return new Set(Object.keys(lock.question));
  } catch {
    return new Set();
  }
}

/** The questions of a course by their ids (`q.<course>.…`, `check.<course>.…`), or all; retired ones stay behind. */
export function questionsOf(questions: readonly Question[], course: string | null): Question[] {
  return questions.filter(
    ({ id, status }) => status !== "retired" && (course === null || id.split(".")[1] === course),
  );
}
