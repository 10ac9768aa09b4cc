import { type DiffPart, diffLines } from "./line-diff.ts";

/** Lines kept around what has changed. */
const CONTEXT = 3;

/** A stretch of a comparison as it is shown; `hidden` counts equal lines that are left out before it. */
export interface ShownPart extends DiffPart {
  hidden: number;
}

/** One file of two versions, compared. */
export interface FileDiff {
  name: string;
  parts: ShownPart[];
  added: number;
  removed: number;
}

/** Compares a file, keeping a few equal lines around what has changed. @returns null when nothing has */
export function diffFile(name: string, before: readonly string[], after: readonly string[]): FileDiff | null {
  const parts = diffLines(before, after);
  const changed = parts.filter((part) => part.kind === "changed");
  if (changed.length === 0) return null;
  const shown: ShownPart[] = [];
  let hidden = 0;
  parts.forEach((part, index) => {
    if (part.kind === "changed") {
      shown.push({ ...part, hidden });
      hidden = 0;
      return;
    }
    const keepHead = index === 0 ? 0 : CONTEXT;
    const keepTail = index === parts.length - 1 ? 0 : CONTEXT;
    if (part.old.length <= keepHead + keepTail + 1) {
      shown.push({ ...part, hidden: 0 });
      return;
    }
    const slice = (from: number, to: number): DiffPart => ({
      kind: "same",
      oldAt: part.oldAt + from,
      newAt: part.newAt + from,
      old: part.old.slice(from, to),
      new: part.new.slice(from, to),
    });
    const size = part.old.length;
    if (keepHead > 0) shown.push({ ...slice(0, keepHead), hidden: 0 });
    hidden = size - keepHead - keepTail;
    if (keepTail > 0) {
      shown.push({ ...slice(size - keepTail, size), hidden });
      hidden = 0;
    }
  });
  return {
    name,
    parts: shown,
    added: changed.reduce((sum, part) => sum + part.new.length, 0),
    removed: changed.reduce((sum, part) => sum + part.old.length, 0),
  };
}

/** Compares files by name. @returns only those that differ */
export function diffFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): FileDiff[] {
  const linesOf = (text: string | undefined): string[] =>
    text === undefined || text === "" ? [] : text.replace(/\r?\n$/, "").split(/\r?\n/);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const diff = diffFile(name, linesOf(before[name]), linesOf(after[name]));
    return diff ? [diff] : [];
  });
}
