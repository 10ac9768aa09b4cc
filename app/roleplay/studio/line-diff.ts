/** A stretch of two texts: lines that both hold, or lines that one has in place of the other's. */
export interface DiffPart {
  kind: "same" | "changed";
  /** 0-based line in the older and in the newer text at which the part begins */
  oldAt: number;
  newAt: number;
  old: string[];
  new: string[];
}

/** Most pairs of lines that are compared exactly; a larger stretch is shown as changed from end to end. */
const MAX_CELLS = 9_000_000;

/**
 * What differs between two texts, by line: the longest common subsequence of their lines (Hunt & McIlroy, 1976),
 * after equal lines at both ends have been set aside. Pure.
 * @returns parts in order, equal and changed ones in turn
 */
export function diffLines(older: readonly string[], newer: readonly string[]): DiffPart[] {
  let head = 0;
  while (head < older.length && head < newer.length && older[head] === newer[head]) head += 1;
  let tail = 0;
  const most = Math.min(older.length, newer.length) - head;
  while (tail < most && older[older.length - 1 - tail] === newer[newer.length - 1 - tail]) tail += 1;
  const a = older.slice(head, older.length - tail);
  const b = newer.slice(head, newer.length - tail);

  const parts: DiffPart[] = [];
  const push = (kind: DiffPart["kind"], oldLines: readonly string[], newLines: readonly string[]): void => {
    let last = parts.at(-1);
    if (last?.kind !== kind) {
      last = {
        kind,
        oldAt: (last?.oldAt ?? 0) + (last?.old.length ?? 0),
        newAt: (last?.newAt ?? 0) + (last?.new.length ?? 0),
        old: [],
        new: [],
      };
      parts.push(last);
    }
    last.old.push(...oldLines);
    last.new.push(...newLines);
  };
  const both = (line: string): void => push("same", [line], [line]);

  for (const line of older.slice(0, head)) both(line);
  if (a.length * b.length > MAX_CELLS) push("changed", a, b);
  else {
    const lengths = commonLengths(a, b);
    const width = b.length + 1;
    let i = 0;
    let j = 0;
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) {
        both(a[i] ?? "");
        i += 1;
        j += 1;
      } else if (
        j >= b.length ||
        (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
      ) {
        push("changed", [a[i] ?? ""], []);
        i += 1;
      } else {
        push("changed", [], [b[j] ?? ""]);
        j += 1;
      }
    }
  }
  for (const line of older.slice(older.length - tail)) both(line);
  return parts;
}

/** Length of the longest common subsequence of `a` from i and `b` from j, at `i * (b.length + 1) + j`. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}
