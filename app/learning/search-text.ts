/*
 * Chinese has no spaces between words, so text is cut into overlapping pairs of characters, and a query into the same
 * pairs, which must follow one another: what is found is exactly what was typed. Every character begins one token —
 * the last of a run stands alone — so that a single character is the beginning of a token.
 */

/** Characters a query may have; what is beyond them is left out. */
export const QUERY_MAX = 100;
const TERMS_MAX = 8;
const EXCERPT_BEFORE = 24;
const EXCERPT_LENGTH = 96;

/** A stretch of Han characters, or a word of other letters and digits. */
interface Run {
  isHan: boolean;
  text: string;
}

/** A part of a text: found, or around what was found. */
export interface Segment {
  text: string;
  isHit: boolean;
}

/** A query as the index and the excerpts need it. */
export interface SearchQuery {
  /** one expression of FTS5; every term must be found */
  match: string;
  /** finds a term in folded text, each term its own expression */
  patterns: RegExp[];
  /** letters that may be the initials of pinyin; null for any other query */
  initials: string | null;
  /** the query without signs and spaces, for comparing with a whole title */
  whole: string;
}

/** Small letters and half-width signs; the length in UTF-16 units stays the same. */
export function fold(text: string): string {
  const half = text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const small = half.toLowerCase();
  if (small.length === half.length) return small;
  // A few letters become longer when they become small; they stay as they are.
  return Array.from(half, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join("");
}

function runsOf(folded: string): Run[] {
  return [...folded.matchAll(/(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{L}\p{N}])+)/gu)].map(
    ([text, han]) => ({ isHan: han !== undefined, text }),
  );
}

function tokensOf({ isHan, text }: Run, isLastOfQuery: boolean): string[] {
  if (!isHan) return [text];
  const signs = [...text];
  const pairs = signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
  const last = signs.at(-1) ?? "";
  return isLastOfQuery && pairs.length > 0 ? pairs : [...pairs, last];
}

/** The tokens of a text, separated by spaces, for a table of FTS5 that divides at spaces. */
export function indexTokens(text: string): string {
  return runsOf(fold(text))
    .flatMap((run) => tokensOf(run, false))
    .join(" ");
}

/** Whether the end of a term may go on: a single character begins a pair, a word in letters may be half typed. */
function isOpenEnd({ isHan, text }: Run): boolean {
  return isHan ? [...text].length === 1 : text.length > 1 && /\p{L}$/u.test(text);
}

/** @returns null when nothing of the text can be searched for */
export function parseQuery(raw: string): SearchQuery | null {
  const folded = fold(raw.slice(0, QUERY_MAX));
  const terms = folded
    .split(/\s+/)
    .map(runsOf)
    .filter((runs) => runs.length > 0)
    .slice(0, TERMS_MAX);
  if (terms.length === 0) return null;
  const whole = terms.flat().map((run) => run.text);
  return {
    match: terms.map(matchOf).join(" AND "),
    patterns: terms.map(patternOf),
    initials: terms.length === 1 && /^[a-z]{2,12}$/.test(whole.join("")) ? whole.join("") : null,
    whole: whole.join(""),
  };
}

function matchOf(runs: readonly Run[]): string {
  const tokens = runs.flatMap((run, at) => tokensOf(run, at === runs.length - 1));
  const last = runs.at(-1);
  return `"${tokens.join(" ")}"${last && isOpenEnd(last) ? " *" : ""}`;
}

const WORD_SIGN = "(?!\\p{Script=Han})[\\p{L}\\p{N}]";

/** Runs hold letters and digits only, so nothing in them has a meaning of its own in an expression. */
function patternOf(runs: readonly Run[]): RegExp {
  const first = runs[0];
  const last = runs.at(-1);
  const begin = first && !first.isHan ? "(?<!(?!\\p{Script=Han})[\\p{L}\\p{N}])" : "";
  const end = last && !last.isHan && !isOpenEnd(last) ? `(?!${WORD_SIGN})` : "";
  return new RegExp(`${begin}${runs.map((run) => run.text).join("[^\\p{L}\\p{N}]*")}${end}`, "gu");
}

/** Whether every term stands in a text. */
export function holdsAll(text: string, { patterns }: SearchQuery): boolean {
  const folded = fold(text);
  return patterns.every((pattern) => folded.search(pattern) >= 0);
}

/** A text with what was found in it marked. */
export function markHits(text: string, { patterns }: SearchQuery): Segment[] {
  const folded = fold(text);
  const found = patterns
    .flatMap((pattern) =>
      [...folded.matchAll(pattern)].map((match) => [match.index, match[0].length] as const),
    )
    .sort(([a], [b]) => a - b);
  const segments: Segment[] = [];
  let at = 0;
  for (const [start, length] of found) {
    if (start < at || length === 0) continue;
    if (start > at) segments.push({ text: text.slice(at, start), isHit: false });
    segments.push({ text: text.slice(start, start + length), isHit: true });
    at = start + length;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isHit: false });
  return segments;
}

/**
 * The stretch of a text around the first thing found, marked; the beginning of the text when nothing stands in it.
 * Lines of the text are parts that do not run on; a stretch keeps to the line of what was found where that is long
 * enough to be understood.
 */
export function excerptOf(text: string, query: SearchQuery): Segment[] {
  const folded = fold(text);
  const places = query.patterns.map((pattern) => folded.search(pattern)).filter((place) => place >= 0);
  const place = places.length > 0 ? Math.min(...places) : 0;
  const line = text.lastIndexOf("\n", place) + 1;
  let start = Math.max(line, place - EXCERPT_BEFORE);
  // No character is cut into halves.
  if (/[\uDC00-\uDFFF]/.test(text[start] ?? "")) start -= 1;
  let end = Math.min(text.length, start + EXCERPT_LENGTH);
  if (/[\uDC00-\uDFFF]/.test(text[end] ?? "")) end += 1;
  const segments = markHits(text.slice(start, end).replaceAll("\n", " "), query);
  if (start > line) segments.unshift({ text: "…", isHit: false });
  if (end < text.length) segments.push({ text: "…", isHit: false });
  return segments;
}
