import { type Dirent, existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type MessageKey, ruleOf, type SentenceValues } from "./messages.ts";
import { readSourceBook } from "./source-book.ts";
import type { CheckFinding, SourceBook } from "./types.ts";

/** Largest ink file that is checked, in bytes. */
export const MAX_FILE_BYTES = 1_000_000;
const MAX_FILES = 200;
/** Deepest folder below the given one in which stories are looked for. */
const MAX_DEPTH = 8;

/** A folder with a story, read. */
export interface StoryFolder {
  /** its name relative to the folder that holds it */
  name: string;
  dir: string;
  files: Record<string, string>;
  sources?: SourceBook;
  /** what is wrong with the files themselves */
  findings: CheckFinding[];
  /** whether the story can be checked at all */
  isReadable: boolean;
}

/** A finding about a file as a whole. */
export function fileFinding(file: string, key: MessageKey, values: SentenceValues = {}): CheckFinding {
  return { file, line: 1, column: 1, severity: "error", rule: ruleOf(key), key, values };
}

/**
 * The text of an ink file from anywhere, or what is wrong with it: too large, binary, not UTF-8, empty.
 * @param name the file's name in the finding
 */
export function decodeInk(bytes: Buffer, name: string): { text: string } | { finding: CheckFinding } {
  if (bytes.length > MAX_FILE_BYTES) {
    const values = { size: Math.round(bytes.length / 1000), max: MAX_FILE_BYTES / 1000 };
    return { finding: fileFinding(name, "file-large", values) };
  }
  if (bytes.includes(0)) return { finding: fileFinding(name, "file-binary") };
  const fault = firstInvalidByte(bytes);
  if (fault >= 0) {
    const line = bytes.subarray(0, fault).filter((byte) => byte === 10).length + 1;
    return { finding: { ...fileFinding(name, "file-encoding", { byte: fault + 1 }), line } };
  }
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  return text.trim() === "" ? { finding: fileFinding(name, "file-empty") } : { text };
}

/** Reads one ink file. @returns its text, or what is wrong with it */
function readInk(full: string, name: string): { text: string } | { finding: CheckFinding } {
  try {
    const stat = statSync(full);
    if (!stat.isFile()) return { finding: fileFinding(name, "file-kind", { name }) };
    if (stat.size > MAX_FILE_BYTES) {
      const values = { size: Math.round(stat.size / 1000), max: MAX_FILE_BYTES / 1000 };
      return { finding: fileFinding(name, "file-large", values) };
    }
    return decodeInk(readFileSync(full), name);
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? "?");
    return { finding: fileFinding(name, "file-unreadable", { code }) };
  }
}

/** Index of the first byte that is not UTF-8, or -1. */
function firstInvalidByte(bytes: Buffer): number {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return -1;
  } catch {
    let low = 0;
    let high = bytes.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
        low = middle;
      } catch {
        high = middle;
      }
    }
    return low;
  }
}

function listInk(dir: string, under = "", found: string[] = []): string[] {
  for (const entry of readdirSync(path.join(dir, under), { withFileTypes: true })) {
    if (found.length > MAX_FILES) break;
    const name = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory() && !entry.name.startsWith(".") && !name.endsWith(".ink"))
      listInk(dir, name, found);
    else if (name.endsWith(".ink")) found.push(name);
  }
  return found.sort();
}

/** The `sources.yml` of a folder, if there is one. */
export function readSources(dir: string): { book?: SourceBook; finding?: CheckFinding } {
  const name = ["sources.yml", "sources.yaml"].find((each) => existsSync(path.join(dir, each)));
  if (name === undefined) return {};
  try {
    const { book, error } = readSourceBook(readFileSync(path.join(dir, name), "utf8"));
    return book ? { book } : { finding: fileFinding(name, "sources", { text: error ?? "" }) };
  } catch (error) {
    return {
      finding: fileFinding(name, "file-unreadable", { code: String((error as NodeJS.ErrnoException).code) }),
    };
  }
}

/** Reads a story's folder. Never throws. @param name as it is shown */
export function readStoryFolder(dir: string, name: string): StoryFolder {
  const folder: StoryFolder = { name, dir, files: {}, findings: [], isReadable: false };
  try {
    for (const file of listInk(dir)) {
      const read = readInk(path.join(dir, file), file);
      if ("text" in read) folder.files[file] = read.text;
      else if (file === "story.ink" || read.finding.rule !== "file-empty") folder.findings.push(read.finding);
    }
  } catch (error) {
    folder.findings.push(
      fileFinding("story.ink", "file-unreadable", { code: String((error as NodeJS.ErrnoException).code) }),
    );
    return folder;
  }
  const hasMain = folder.files["story.ink"] !== undefined;
  if (!hasMain && !folder.findings.some((each) => each.file === "story.ink")) {
    folder.findings.push(fileFinding("story.ink", "file-missing"));
  }
  const { book, finding } = readSources(dir);
  if (book) folder.sources = book;
  if (finding) folder.findings.push(finding);
  const isWhole = !folder.findings.some((each) => includes(folder.files["story.ink"] ?? "", each.file));
  folder.isReadable = hasMain && isWhole;
  return folder;
}

function includes(text: string, name: string): boolean {
  return text
    .split(/\r?\n/)
    .some((line) => /^\s*INCLUDE\b/.test(line) && line.replace(/^\s*INCLUDE\s*/, "").trim() === name);
}

/** Every story under a folder: the folder itself when it holds a story.ink, else its sub-folders. */
export function readStories(root: string): StoryFolder[] {
  if (existsSync(path.join(root, "story.ink"))) return [readStoryFolder(root, "")];
  const folders: string[] = [];
  const seen = new Set<string>();
  const visit = (under: string, depth: number): void => {
    const real = realPathOf(path.join(root, under));
    if (real === undefined || seen.has(real)) return;
    seen.add(real);
    for (const entry of entriesOf(real)) {
      if (!isFolder(root, under, entry.name) || entry.name.startsWith(".") || entry.name === "node_modules")
        continue;
      const name = under === "" ? entry.name : `${under}/${entry.name}`;
      if (existsSync(path.join(root, name, "story.ink"))) folders.push(name);
      else if (depth < MAX_DEPTH) visit(name, depth + 1);
    }
  };
  visit("", 0);
  const shared = readSources(root);
  const stories = folders.sort().map((name) => {
    const story = readStoryFolder(path.join(root, name), name);
    if (!story.sources && shared.book) story.sources = shared.book;
    return story;
  });
  const [first] = stories;
  if (shared.finding && first) first.findings.push({ ...shared.finding, file: `../${shared.finding.file}` });
  return stories;
}

/** What is in a folder; nothing when it may not be read. */
function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Where a folder really lies, so that links that lead back are followed once. */
function realPathOf(dir: string): string | undefined {
  try {
    return realpathSync(dir);
  } catch {
    return undefined;
  }
}

function isFolder(root: string, under: string, name: string): boolean {
  try {
    return statSync(path.join(root, under, name)).isDirectory();
  } catch {
    return false;
  }
}
