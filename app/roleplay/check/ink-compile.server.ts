import { Compiler, CompilerOptions, JsonFileHandler } from "inkjs/full";
import type { MessageKey, SentenceValues } from "./messages.ts";
import { nearest, type StoryNames } from "./names.ts";
import { type PlacedContent, placesOf } from "./trace.server.ts";

/** A message of the ink compiler in words of ours. */
export interface CompileMessage {
  file: string;
  line: number;
  severity: "error" | "warning";
  key: MessageKey;
  values: SentenceValues;
  /** the compiler's own words */
  text: string;
  isTodo?: boolean;
}

/** A node of the compiler's syntax tree, as far as it is read here. */
export interface InkNode {
  typeName?: string;
  content?: InkNode[];
  debugMetadata?: { startLineNumber: number; startCharacterNumber: number; fileName: string | null } | null;
  parent?: InkNode | null;
  [key: string]: unknown;
}

export interface InkCompilation {
  json?: string;
  messages: CompileMessage[];
  /** what every line became; only with `json` */
  places: PlacedContent[];
  /** the syntax tree, when there is one */
  tree?: InkNode;
}

interface Words {
  key: MessageKey;
  values?: SentenceValues;
}
type Reading = (match: RegExpExecArray, names: StoryNames) => Words;

const READINGS: readonly [RegExp, Reading][] = [
  [
    /(?:Divert )?target not found: '(?:-> )?([^']*)'/,
    (m, names): Words => {
      const name = m[1] ?? "";
      const meant = nearest(name, [...names.places, "END", "DONE"]);
      return meant
        ? { key: "divert-missing.near", values: { name, meant } }
        : { key: "divert-missing", values: { name } };
    },
  ],
  [
    /(?:Unresolved variable: |Variable could not be found to assign to: '|variable for .* could not be found: ')([^'\s]*)/,
    (m, names): Words => {
      const name = m[1] ?? "";
      const meant = nearest(name, [...names.values, ...names.places]);
      return meant
        ? { key: "variable-missing.near", values: { name, meant } }
        : { key: "variable-missing", values: { name } };
    },
  ],
  [
    /'([^']*)': name has already been used|label name '([^']*)' already exists|variable '([^']*)' that was already declared|(?:Duplicate|already contains).*'([^']*)'|knot(?:\/function)? named '([^']*)'/i,
    (m) => ({
      key: "name-duplicate",
      values: {
        name: m.slice(1).find((each) => each !== undefined) ?? "",
        line: /line (\d+)/.exec(m.input)?.[1] ?? "?",
      },
    }),
  ],
  [/Recursive INCLUDE detected: '([^']*)'/, (m) => ({ key: "include-loop", values: { name: m[1] ?? "" } })],
  [/Failed to load: '([^']*)'/, (m) => ({ key: "include-missing", values: { name: m[1] ?? "" } })],
  [/Apparent loose end|loose end/i, () => ({ key: "loose-end" })],
  [/Empty diverts \(->\)|Expected.*target.*but saw/i, () => ({ key: "arrow-empty" })],
  [/Choice is completely empty|Blank choice/, () => ({ key: "choice-blank" })],
  [
    /^(?:Divert )?(\S+) must be called as a function/,
    (m) => ({ key: "function-call", values: { name: m[1] ?? "" } }),
  ],
  [
    /'([^']*)' being used as read count rather than being called/,
    (m) => ({ key: "function-call", values: { name: m[1] ?? "" } }),
  ],
  [/(\S+) hasn't been marked as a function/, (m) => ({ key: "function-not", values: { name: m[1] ?? "" } })],
  [
    /(?:to '([^']*)' requires|target \((\S+)\) doesn't take)/,
    (m) => ({ key: "arguments", values: { name: m[1] ?? m[2] ?? "", text: m.input } }),
  ],
  [/Saw the text 'else:'/, () => ({ key: "else-form", values: { shown: "else:" } })],
  [
    /^Expected .*but saw|^Expected/s,
    (m) => ({ key: "ink-error.syntax", values: { text: oneLine(m.input) } }),
  ],
];

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 200);
}

function readMessage(message: string, main: string, names: StoryNames): CompileMessage {
  const match = /^(?:RUNTIME )?(ERROR|WARNING|TODO):\s*(?:'([^']*)'\s*)?(?:line (\d+):\s*)?([\s\S]*)$/.exec(
    message,
  );
  const [, level = "ERROR", file = main, line = "1", text = message] = match ?? [];
  const severity = level === "ERROR" ? "error" : "warning";
  const place = { file, line: Number(line), text };
  if (level === "TODO")
    return { ...place, severity, key: "todo", values: { text: oneLine(text) }, isTodo: true };
  for (const [pattern, reading] of READINGS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { key, values = {} } = reading(found, names);
    return { ...place, severity, key, values };
  }
  const key = severity === "error" ? "ink-error" : "ink-warning";
  return { ...place, severity, key, values: { text: oneLine(text) } };
}

/**
 * Compiles a story and puts the compiler's messages into words. Never throws. It has no time limit of its
 * own: it runs in a worker.
 * @param files texts by name @param main the file the story begins in
 */
export function compileInk(
  files: Readonly<Record<string, string>>,
  main: string,
  names: StoryNames,
): InkCompilation {
  const messages: CompileMessage[] = [];
  let compiler: Compiler | undefined;
  let made: { json: string; places: PlacedContent[] } | undefined;
  try {
    const options = new CompilerOptions(
      main,
      [],
      false,
      (message) => messages.push(readMessage(message, main, names)),
      new JsonFileHandler({ ...files }),
    );
    compiler = new Compiler(files[main] ?? "", options);
    const story = compiler.Compile();
    const json = story.ToJson();
    if (typeof json === "string") made = { json, places: placesOf(story.mainContentContainer, main) };
  } catch (thrown) {
    if (!messages.some((each) => each.severity === "error")) messages.push(readThrown(thrown, files, main));
  }
  const tree = treeOf(compiler);
  return {
    messages,
    places: made?.places ?? [],
    ...(made ? { json: made.json } : {}),
    ...(tree ? { tree } : {}),
  };
}

function treeOf(compiler: Compiler | undefined): InkNode | undefined {
  try {
    return compiler?.parsedStory as unknown as InkNode | undefined;
  } catch {
    return undefined;
  }
}

/** The compiler may break instead of reporting. */
function readThrown(thrown: unknown, files: Readonly<Record<string, string>>, main: string): CompileMessage {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  const missing = /^Cannot (?:locate|open) (.+?)\.(?: Are you|$)/.exec(text)?.[1];
  if (missing !== undefined) {
    for (const [file, source] of Object.entries(files)) {
      const line = source
        .split(/\r?\n/)
        .findIndex(
          (each) => /^\s*INCLUDE\b/.test(each) && each.replace(/^\s*INCLUDE\s*/, "").trim() === missing,
        );
      if (line >= 0) {
        return {
          file,
          line: line + 1,
          severity: "error",
          key: "include-missing",
          values: { name: missing },
          text,
        };
      }
    }
  }
  return {
    file: main,
    line: 1,
    severity: "error",
    key: "compiler-crash",
    values: { text: oneLine(text) },
    text,
  };
}
