import type { ParsedFile, SourceChoice, SourceText } from "../ink-source.ts";
import type { CheckFinding, SourceBook } from "./types.ts";

/** Longest text that may fill a blank (`**`) of a sentence. */
export const MAX_BLANK = 40;

/** Where a sentence of a source stands in a story. */
export interface PhrasePlace {
  file: string;
  line: number;
  /** the option that cites it, or the one below which the line stands */
  choiceId?: string;
}

/** A sentence as it is spoken: stage directions in full-width parentheses out. */
function spokenForm(quote: string): string {
  return quote.replace(/（[^）]*）/g, "").trim();
}

/** A pattern for plain words with blanks (`**`) and omissions (`……`) to be filled. */
function wordsPattern(words: string): string {
  return words
    .split(/(\*\*|…+)/)
    .map((piece) => {
      if (piece === "**") return `[^\\n]{1,${MAX_BLANK}}?`;
      if (/^…+$/.test(piece)) return `[^\\n]{0,${MAX_BLANK}}?`;
      return piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s*");
    })
    .join("");
}

/**
 * A pattern for a stretch between punctuation marks. `A / B` stands for either: what B adds behind its own
 * alternative may follow A too (`法律政策 / 部门是这样规定的`), and what A has before it may stand before B.
 */
function stretchPattern(stretch: string): string {
  const [left = "", ...rest] = stretch.split(/\s*\/\s*/);
  if (rest.length === 0) return wordsPattern(stretch);
  const right = rest.join("/");
  const a = [...left];
  const b = right.split(/(\*\*|)/u).filter((piece) => piece !== "");
  const tails = b.map((_, n) => wordsPattern(b.slice(n + 1).join("")));
  const heads = a.map((_, n) => wordsPattern(a.slice(0, n).join("")));
  return `(?:${wordsPattern(left)}\\s*/\\s*${wordsPattern(right)}|${wordsPattern(left)}(?:${tails.join("|")})|(?:${heads.join("|")})${wordsPattern(right)})`;
}

const patterns = new Map<string, RegExp>();

/** A pattern for a sentence with its blanks and omissions filled and either of its alternatives. */
function patternOf(quote: string): RegExp {
  const known = patterns.get(quote);
  if (known) return known;
  const bare = spokenForm(quote).replace(/^[\s…。]+|[\s…]+$/g, "");
  const stretches = bare.split(/([，。！？；：、])/).map((each) => stretchPattern(each));
  const made = new RegExp(stretches.join(""), "u");
  patterns.set(quote, made);
  return made;
}

const anchors = new Map<string, string>();

/** The longest stretch of a sentence that stands in every form of it. */
function anchorOf(quote: string): string {
  const known = anchors.get(quote);
  if (known !== undefined) return known;
  const pieces = spokenForm(quote)
    .split(/[，。！？；：、]/)
    .filter((stretch) => !stretch.includes("/"))
    .flatMap((stretch) => stretch.split(/\*\*|…+|\s+/));
  const longest = pieces.sort((a, b) => b.length - a.length)[0] ?? "";
  anchors.set(quote, longest);
  return longest;
}

/** Whether a text holds a sentence word for word, with its blanks filled. */
export function holdsQuote(text: string, quote: string): boolean {
  return text.includes(anchorOf(quote)) && patternOf(quote).test(text);
}

/** How much of a sentence's pairs of characters a text shares, 0–1. */
function likeness(text: string, quote: string): number {
  const pairs = (value: string): string[] => {
    const bare = [...value.replace(/[\s\p{P}*]/gu, "")];
    return bare.slice(1).map((mark, n) => `${bare[n]}${mark}`);
  };
  const have = new Set(pairs(text));
  const wanted = pairs(quote);
  return wanted.length === 0 ? 0 : wanted.filter((pair) => have.has(pair)).length / wanted.length;
}

/** The ids that a `cite` tag names, between spaces or commas; commas only when no source is named with one. */
export function citesOf(text: string, book: SourceBook): string[] {
  const whole = text.trim();
  if (book.ids.includes(whole)) return [whole];
  return whole.split(/[\s,，、;；]+/).filter((id) => id !== "");
}

/** The likeness of a text, or of what stands in quotation marks in it, whichever is closer. */
function likenessOf(text: string, quote: string): number {
  const quoted = [...text.matchAll(/“([^”]+)”|"([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? "");
  const isPart = quoted.some((each) => each !== "" && quote.includes(each.replace(/[。！？，.!?,]+$/, "")));
  return isPart ? 0 : Math.max(likeness(text, quote), ...quoted.map((each) => likeness(each, quote)));
}

interface Spoken {
  file: string;
  line: number;
  column: number;
  text: string;
  choice: SourceChoice;
}

/** For every option that cites something: its own words and the lines below it. */
function spokenBy(
  files: readonly ParsedFile[],
  book: SourceBook,
): { choice: SourceChoice; cites: string[]; spoken: Spoken[] }[] {
  return files.flatMap((file) => {
    const choices = [...file.choices].sort((a, b) => a.line - b.line);
    return choices.map((choice, n) => {
      const cite = choice.tags.find((tag) => /^cite\s*:/.test(tag.text))?.text.replace(/^cite\s*:/, "") ?? "";
      const end = choices[n + 1]?.line ?? Number.POSITIVE_INFINITY;
      const below = (text: SourceText): boolean =>
        text.line > choice.line &&
        text.line < end &&
        text.flow.line === choice.flow.line &&
        text.flow.file === choice.flow.file;
      const own: Spoken = { ...choice, text: choice.text, choice };
      const lines = file.texts.filter(below).map((text): Spoken => ({ ...text, choice }));
      return { choice, cites: citesOf(cite, book), spoken: [own, ...lines] };
    });
  });
}

/** Lines that cite something themselves. */
function citingLines(
  files: readonly ParsedFile[],
  book: SourceBook,
): { cites: string[]; spoken: Pick<Spoken, "file" | "line" | "column" | "text">[] }[] {
  return files
    .flatMap((file) => file.texts)
    .flatMap((text) => {
      const cite = text.tags.find((tag) => /^cite\s*:/.test(tag.text))?.text.replace(/^cite\s*:/, "");
      return cite === undefined || text.text === "" ? [] : [{ cites: citesOf(cite, book), spoken: [text] }];
    });
}

function idOf(choice: SourceChoice): string | undefined {
  return choice.tags
    .find((tag) => /^id\s*:/.test(tag.text))
    ?.text.replace(/^id\s*:/, "")
    .trim();
}

/** Where each sentence stands word for word in a story, and whether the story cites it. */
export function findPhrases(
  files: readonly ParsedFile[],
  book: SourceBook,
): Map<string, { places: PhrasePlace[]; isCited: boolean }> {
  const found = new Map<string, { places: PhrasePlace[]; isCited: boolean }>();
  const spoken = spokenBy(files, book);
  const cited = new Set(spoken.flatMap((each) => each.cites));
  const below = new Map<string, SourceChoice>();
  for (const { choice, spoken: lines } of spoken) {
    for (const each of lines) below.set(`${each.file}\n${each.line}`, choice);
  }
  const texts = files.flatMap((file) => [
    ...file.choices.map((choice) => ({ file: choice.file, line: choice.line, text: choice.text })),
    ...file.texts.map(({ file: name, line, text }) => ({ file: name, line, text })),
  ]);
  for (const { id, quote } of book.quotes) {
    const places = texts
      .filter((each) => holdsQuote(each.text, quote))
      .map(({ file, line }): PhrasePlace => {
        const choice = below.get(`${file}\n${line}`);
        const choiceId = choice && idOf(choice);
        return choiceId === undefined ? { file, line } : { file, line, choiceId };
      });
    if (places.length > 0 || cited.has(id)) found.set(id, { places, isCited: cited.has(id) });
  }
  return found;
}

/**
 * Sentences that an option cites and almost says: they stand word for word or not at all.
 * @param book its quotes are the sentences
 */
export function findMisquotes(files: readonly ParsedFile[], book: SourceBook): CheckFinding[] {
  const found: CheckFinding[] = [];
  const quotes = new Map(book.quotes.map((each) => [each.id, each.quote]));
  const groups = [...spokenBy(files, book), ...citingLines(files, book)];
  for (const { cites, spoken } of groups) {
    for (const item of cites) {
      const quote = quotes.get(item);
      if (quote === undefined || spoken.some((each) => holdsQuote(each.text, quote))) continue;
      const length = [...quote.replace(/[\s\p{P}*]/gu, "")].length;
      const close = spoken
        .map((each) => ({ each, like: likenessOf(each.text, spokenForm(quote)) }))
        .filter(({ like }) => like >= (length < 8 ? 0.5 : 0.6) && like < 1.01)
        .sort((a, b) => b.like - a.like)[0];
      if (!close) continue;
      const { file, line, column } = close.each;
      const values = { quote, item };
      found.push({
        file,
        line,
        column,
        severity: "error",
        rule: "quote-inexact",
        key: "quote-inexact",
        values,
      });
    }
  }
  return found;
}
