import { Compiler, CompilerOptions, JsonFileHandler } from "inkjs/full";
import { parseInkFile } from "./ink-source.ts";
import { lint } from "./lint-rules.ts";
import { type Finding, finding, type KnownIds } from "./lint-types.ts";

export type { Finding, KnownIds } from "./lint-types.ts";

/** Name under which findings show the main file when the caller gives none. */
export const STORY_FILE = "story.ink";

export interface CompileInput {
  /** Text of the main file. */
  source: string;
  /** Texts of files that the main file may INCLUDE, by the name written there. */
  includes?: Readonly<Record<string, string>>;
  /** Ids the story may refer to; lists left out are not checked. */
  known?: KnownIds;
}

export interface CompileResult {
  /** Compiled story; absent when the compiler refused it. Findings of severity error forbid publishing it. */
  json?: string;
  findings: Finding[];
}

/** Reads the compiler's `ERROR: 'file' line 3: text`. */
function readMessage(text: string): {
  file: string;
  line: number;
  severity: Finding["severity"];
  text: string;
} {
  const match = /^(?:RUNTIME )?(ERROR|WARNING|TODO):\s*(?:'([^']*)'\s*)?(?:line (\d+):\s*)?([\s\S]*)$/.exec(
    text,
  );
  const [, level = "ERROR", file = STORY_FILE, line = "1", rest = text] = match ?? [];
  const severity = level === "ERROR" ? "error" : "warning";
  return { file, line: Number(line), severity, text: level === "TODO" ? `TODO: ${rest}` : rest };
}

const COMPILER_RULE = { error: "ink-error", warning: "ink-warning" } as const;

function compileInk(files: Readonly<Record<string, string>>): CompileResult {
  const findings: Finding[] = [];
  const add = (file: string, line: number, severity: Finding["severity"], text: string): void => {
    const raw = files[file]?.split(/\r?\n/)[line - 1] ?? "";
    const at = { file, line, column: raw.search(/\S/) + 1 };
    findings.push(finding(at, severity, COMPILER_RULE[severity], { text }));
  };
  try {
    const options = new CompilerOptions(
      STORY_FILE,
      [],
      false,
      (message) => {
        const read = readMessage(message);
        add(read.file, read.line, read.severity, read.text);
      },
      new JsonFileHandler({ ...files }),
    );
    const json = new Compiler(files[STORY_FILE] ?? "", options).Compile().ToJson();
    if (typeof json === "string") return { json, findings };
    add(STORY_FILE, 1, "error", "no output");
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    if (!findings.some((each) => each.severity === "error")) {
      const missing = /^Cannot locate (.+?)\. Are you/.exec(text)?.[1];
      const line = missing ? lineOf(files[STORY_FILE] ?? "", missing) : 1;
      add(STORY_FILE, line, "error", missing ? `INCLUDE 的文件「${missing}」不存在。` : text);
    }
  }
  return { findings };
}

function lineOf(source: string, name: string): number {
  return (
    source.split(/\r?\n/).findIndex((line) => /^\s*INCLUDE\b/.test(line) && line.includes(name)) + 1 || 1
  );
}

/**
 * Compiles a story and checks it against the rules for scenarios. A pure function of its texts; whatever
 * the compiler throws becomes a finding. It has no time limit of its own: files from outside the
 * repository are compiled in a worker with a deadline.
 * @returns the compiled JSON (when there is one) and all findings, sorted by file, line and column
 */
export function compileStory({ source, includes = {}, known = {} }: CompileInput): CompileResult {
  const files = { ...includes, [STORY_FILE]: source };
  const compiled = compileInk(files);
  const parsed = Object.entries(files).map(([name, text]) => parseInkFile(name, text));
  const linted = lint({ files: parsed, known });
  const findings = [...compiled.findings, ...linted].sort(
    (a, b) =>
      rankFile(a.file) - rankFile(b.file) ||
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column,
  );
  return compiled.json === undefined ? { findings } : { json: compiled.json, findings };
}

function rankFile(file: string): number {
  return file === STORY_FILE ? 0 : 1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
