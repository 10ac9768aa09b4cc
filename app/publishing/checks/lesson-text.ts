import type { SourceBook } from "../content.schema.ts";
import { type Finding, finding } from "../findings.ts";
import type { LessonFile } from "../material.ts";
import { halfWidthIn, lettersOf, outsideQuotes, proseOf } from "./text.ts";

/** From how many characters on words in quotation marks are compared with the quotes of the sources. */
const QUOTE_LENGTH = 8;

/** The signs of a lesson's prose, its words, and quotes that were typed in place of <Quote>. */
export function checkLessonText({ file, source }: LessonFile, book: SourceBook): Finding[] {
  const quotes = new Map(
    book.items.flatMap(({ id, quote }) => (quote === undefined ? [] : [[lettersOf(quote), id] as const])),
  );
  return proseOf(source).flatMap(({ line, text }) => {
    const place = { file, line };
    const findings: Finding[] = [...checkSigns(place, text), ...checkWords(place, text, book)];
    for (const [, quoted = ""] of text.matchAll(/“([^”]*)”/gu)) {
      const id = Array.from(quoted).length < QUOTE_LENGTH ? undefined : quotes.get(lettersOf(quoted));
      if (id === undefined) continue;
      findings.push(
        finding(place, "error", "quote-verbatim", {
          zh: `这句是 ${id} 的原文，要用 <Quote id="${id}" />，不能手写。`,
          en: `These are the words of ${id}: use <Quote id="${id}" /> and do not type them.`,
        }),
      );
    }
    return findings;
  });
}

/** Full-width punctuation and curly quotes in Chinese prose. */
export function checkSigns(place: { file: string; line: number }, text: string): Finding[] {
  const findings = halfWidthIn(text).map((part) =>
    finding(place, "error", "half-width", {
      zh: `汉字旁边用了半角标点：${part}`,
      en: `Half-width punctuation beside Chinese characters: ${part}`,
    }),
  );
  if (text.includes('"')) {
    findings.push(
      finding(place, "error", "straight-quote", {
        zh: "用了直引号，请改用“ ”。",
        en: "A straight quotation mark; use “ ”.",
      }),
    );
  }
  return findings;
}

/** Words that the glossary bans from our prose; in quotation marks they are somebody else's. */
export function checkWords(
  place: { file: string; line: number },
  text: string,
  { glossary }: Pick<SourceBook, "glossary">,
): Finding[] {
  const ours = outsideQuotes(text);
  return glossary.flatMap(({ zh, avoid = [] }) =>
    avoid
      .filter((word) => ours.includes(word))
      .map((word) =>
        finding(place, "error", "avoided-word", {
          zh: `引号以外不能写“${word}”，请按“${zh}”这一条的说法写。`,
          en: `“${word}” is not written outside quotation marks; see “${zh}” in the glossary.`,
        }),
      ),
  );
}
