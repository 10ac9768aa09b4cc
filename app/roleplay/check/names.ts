import type { ParsedFile } from "../ink-source.ts";

/** What a story declares, as far as it can be read without the compiler. */
export interface StoryNames {
  /** knots, stitches and labels */
  places: ReadonlySet<string>;
  /** variables, constants and lists */
  values: ReadonlySet<string>;
}

const WORD = "[A-Za-z_\\u4E00-\\u9FFF][\\w\\u4E00-\\u9FFF]*";
const HEADER = new RegExp(`^\\s*[=＝]+\\s*(?:function\\s+)?(${WORD})`);
const LABEL = new RegExp(`^\\s*[-*+＊＋－][-*+＊＋－\\s]*[(（](${WORD})[)）]`);
const VALUE = new RegExp(`^\\s*(?:VAR|CONST|LIST|~\\s*temp)[\\s\\u3000]+(${WORD})`);

/** The names that the lines of a story declare, also where a control mark is mistyped. */
export function readNames(files: readonly ParsedFile[]): StoryNames {
  const places = new Set<string>();
  const values = new Set<string>();
  for (const { code } of files.flatMap((file) => file.lines)) {
    const place = HEADER.exec(code)?.[1] ?? LABEL.exec(code)?.[1];
    if (place !== undefined) places.add(place);
    const value = VALUE.exec(code)?.[1];
    if (value !== undefined) values.add(value);
  }
  return { places, values };
}

/** How many letters differ, with swaps of neighbours as one; more than `limit` is answered with `limit + 1`. */
export function distance(a: string, b: string, limit = 2): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** The known word that a mistyped one probably stands for. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : 2;
  let best: { word: string; far: number } | undefined;
  for (const each of known) {
    const far = each.toLowerCase() === word.toLowerCase() ? 0 : distance(word, each, limit);
    if (far <= limit && each !== word && (!best || far < best.far)) best = { word: each, far };
  }
  return best?.word;
}
