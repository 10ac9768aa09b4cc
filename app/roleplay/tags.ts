/**
 * The tag grammar of role-play stories: what may stand after `#` on an option and on a line of ink.
 * Pure; the same functions serve the checker (which shows the findings) and the player (which refuses
 * a story with any). Sentences stand in check/messages.ts.
 */

import { type MessageKey, ruleOf, sentence } from "./check/messages.ts";

/** The five dimensions of the rubric: 共情、安全、依法、转介、记录 (taboo scenario briefs, §0). */
export const DIMENSIONS = ["empathy", "safety", "legality", "referral", "record"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Points per dimension; whole numbers. */
export type Points = Record<Dimension, number>;

/** Grades of an option from good to forbidden: 好 best, 中 ok or weak, 禁 taboo. */
export const QUALITIES = ["best", "ok", "weak", "taboo"] as const;
export type Quality = (typeof QUALITIES)[number];

/** An option may move a dimension by at most this much, either way (taboo scenario briefs, §0). */
export const MAX_SCORE_STEP = 2;
/** Longest reason (`why`) that still reads at a glance, in characters. */
export const MAX_WHY_LENGTH = 60;

export type Severity = "error" | "warning";

type Values = Readonly<Record<string, string | number>>;

/** A fault in a tag list. `tag` is the index of the tag at fault, or -1 for the list as a whole. */
export interface TagFinding {
  rule: string;
  severity: Severity;
  /** The sentence in Chinese. */
  message: string;
  /** Name of the sentence in the table of messages, and what is put into it. */
  key: MessageKey;
  values: Values;
  tag: number;
}

/** The grading of one option, as its tags state it. */
export interface ChoiceTags {
  id: string;
  q: Quality;
  score: Points;
  cite: string[];
  why: string;
  red?: string;
}

/** What the tags of one line of text state. */
export interface LineTags {
  speaker?: string;
  mood?: string;
  point?: string;
  title?: string;
  ending?: string;
  outcome?: string;
  retry?: string;
  red?: string;
}

const CHOICE_KEYS = ["id", "q", "score", "cite", "why", "red"] as const;
const LINE_KEYS = ["speaker", "mood", "point", "title", "ending", "outcome", "retry", "red"] as const;

/** Ids are lower-case ASCII words joined by single hyphens; they are never reused. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids of source items: ASCII words joined by dots or hyphens. */
export const ITEM_ID_PATTERN = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** A record with every dimension at zero. */
export function noPoints(): Points {
  return { empathy: 0, safety: 0, legality: 0, referral: 0, record: 0 };
}

/** The sum of two point records. */
export function addPoints(a: Points, b: Points): Points {
  const sum = noPoints();
  for (const d of DIMENSIONS) sum[d] = a[d] + b[d];
  return sum;
}

export function isDimension(word: string): word is Dimension {
  return (DIMENSIONS as readonly string[]).includes(word);
}

function isQuality(word: string): word is Quality {
  return (QUALITIES as readonly string[]).includes(word);
}

function error(key: MessageKey, values: Values = {}, tag = -1): TagFinding {
  return { rule: ruleOf(key), severity: "error", message: sentence(key, values, "zh"), key, values, tag };
}

/** Splits tags into key and value; reports tags without an ASCII colon, unknown keys and repeated keys. */
function readTags<K extends string>(
  tags: readonly string[],
  keys: readonly K[],
  findings: TagFinding[],
): Map<K, { value: string; tag: number }> {
  const found = new Map<K, { value: string; tag: number }>();
  tags.forEach((text, tag) => {
    const colon = text.indexOf(":");
    if (colon < 0) {
      const key = text.includes("：") ? "tag-colon.wide" : "tag-colon";
      findings.push(error(key, { tag: text.trim() }, tag));
      return;
    }
    const word = text.slice(0, colon).trim();
    const key = keys.find((k) => k === word);
    if (key === undefined) {
      findings.push(error("tag-unknown", { word, keys: keys.join(", ") }, tag));
      return;
    }
    if (found.has(key)) {
      findings.push(error("tag-repeated", { key }, tag));
      return;
    }
    found.set(key, { value: text.slice(colon + 1).trim(), tag });
  });
  return found;
}

/**
 * Reads a `score` tag such as `empathy+2 safety-1`, or `none` for an option that moves nothing.
 * Each term is a dimension, a sign and a whole number of at most {@link MAX_SCORE_STEP}.
 */
function parseScore(text: string, tag: number, findings: TagFinding[]): Points {
  const points = noPoints();
  if (text === "none") return points;
  const terms = text.split(/\s+/).filter((term) => term !== "");
  if (terms.length === 0) {
    findings.push(error("score-empty", {}, tag));
  }
  const seen = new Set<Dimension>();
  for (const term of terms) {
    const match = /^([a-z]+)([+-])(\d+)$/.exec(term);
    const [, word = "", sign = "", digits = ""] = match ?? [];
    if (match === null) {
      findings.push(error("score-form", { term }, tag));
    } else if (!isDimension(word)) {
      findings.push(error("dimension-unknown", { word, known: DIMENSIONS.join(", ") }, tag));
    } else if (seen.has(word)) {
      findings.push(error("score-repeated", { word }, tag));
    } else if (Number(digits) > MAX_SCORE_STEP) {
      findings.push(error("score-range", { term }, tag));
    } else {
      seen.add(word);
      points[word] = sign === "-" && digits !== "0" ? -Number(digits) : Number(digits);
    }
  }
  return points;
}

/**
 * Reads the tags of one option.
 * @param tags tag texts without `#`, as ink gives them, e.g. `["id: t01-1a", "q: best", …]`
 * @returns the grading (only when no finding is an error) and every finding
 */
export function parseChoiceTags(tags: readonly string[]): { value?: ChoiceTags; findings: TagFinding[] } {
  const findings: TagFinding[] = [];
  const found = readTags(tags, CHOICE_KEYS, findings);
  for (const key of ["id", "q", "score", "cite", "why"] as const) {
    if (!found.has(key)) findings.push(error(`${key}-missing`));
  }
  const id = found.get("id");
  if (id && !ID_PATTERN.test(id.value)) {
    findings.push(error("id-form", { value: id.value }, id.tag));
  }
  const red = found.get("red");
  if (red && !ID_PATTERN.test(red.value)) {
    findings.push(error("red-form", { value: red.value }, red.tag));
  }
  const q = found.get("q");
  const quality = q && isQuality(q.value) ? q.value : undefined;
  if (q && quality === undefined) {
    findings.push(error("q-unknown", { known: QUALITIES.join(", "), value: q.value }, q.tag));
  }
  const scoreTag = found.get("score");
  const score = scoreTag ? parseScore(scoreTag.value, scoreTag.tag, findings) : noPoints();
  const citeTag = found.get("cite");
  const cite = (citeTag?.value ?? "").split(/\s+/).filter((item) => item !== "");
  if (citeTag && cite.length === 0) {
    findings.push(error("cite-missing.empty", {}, citeTag.tag));
  }
  for (const item of cite) {
    if (!ITEM_ID_PATTERN.test(item)) {
      findings.push(error("cite-form", { item }, citeTag?.tag ?? -1));
    }
  }
  if (new Set(cite).size < cite.length) {
    findings.push(error("cite-repeated", {}, citeTag?.tag ?? -1));
  }
  const why = found.get("why");
  if (why && why.value === "") findings.push(error("why-missing.empty", {}, why.tag));
  if (why && [...why.value].length > MAX_WHY_LENGTH) {
    const long = { length: [...why.value].length, max: MAX_WHY_LENGTH };
    findings.push({ ...error("why-long", long, why.tag), severity: "warning" });
  }
  if (findings.some((f) => f.severity === "error") || !id || !quality || !why) return { findings };
  const value: ChoiceTags = { id: id.value, q: quality, score, cite, why: why.value };
  if (red) value.red = red.value;
  return { value, findings };
}

/**
 * Reads the tags of one line of text (speaker, mood, the point it opens, the ending it tells).
 * @param tags tag texts without `#`
 * @returns what could be read, and every finding
 */
export function parseLineTags(tags: readonly string[]): { value: LineTags; findings: TagFinding[] } {
  const findings: TagFinding[] = [];
  const found = readTags(tags, LINE_KEYS, findings);
  const value: LineTags = {};
  for (const key of LINE_KEYS) {
    const entry = found.get(key);
    if (entry === undefined) continue;
    if (entry.value === "") findings.push(error("tag-empty", { key }, entry.tag));
    else value[key] = entry.value;
  }
  for (const key of ["point", "ending", "retry", "red", "speaker"] as const) {
    const text = value[key];
    if (text !== undefined && !ID_PATTERN.test(text)) {
      findings.push(error("id-form", { value: `${key}: ${text}` }, found.get(key)?.tag ?? -1));
    }
  }
  if (value.ending !== undefined && value.outcome === undefined) {
    findings.push(error("outcome-missing", { id: value.ending }, found.get("ending")?.tag));
  }
  if (value.ending === undefined) {
    for (const key of ["outcome", "retry", "red"] as const) {
      if (value[key] === undefined) continue;
      findings.push(error("ending-missing.alone", { key }, found.get(key)?.tag ?? -1));
    }
  }
  if (value.point !== undefined && value.title === undefined) {
    findings.push(error("title-missing", { id: value.point }, found.get("point")?.tag));
  }
  return { value, findings };
}
