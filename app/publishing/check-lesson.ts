import type { Block } from "./block.schema.ts";
import { citedIds, piecesOf, plainText } from "./block.schema.ts";
import type { Version } from "./catalogue.server.ts";
import type { LessonMeta, SourceBook } from "./content.schema.ts";
import { type Finding, finding, lineOf, type Sentence } from "./findings.ts";

/** How many Chinese characters are read in a minute of study. */
const CHARACTERS_PER_MINUTE = 300;

/** Minutes of a lesson, counted: 300 characters a minute and one minute for each check, rounded up. */
export function countedMinutes(blocks: readonly Block[], checks: number): number {
  const characters = [...plainText(blocks)].filter((sign) => /\p{Script=Han}/u.test(sign)).length;
  return Math.ceil(characters / CHARACTERS_PER_MINUTE + checks);
}

/** What a lesson is checked against. */
interface LessonToCheck {
  file: string;
  source: string;
  meta: LessonMeta;
  blocks: Block[];
  book: SourceBook;
  citable: ReadonlySet<string>;
  questions: ReadonlyMap<string, Version<"question">>;
  /** ids of the form exercises */
  forms: ReadonlySet<string>;
}

/** Citations resolve and agree with the front matter; quotes exist; checks and terms exist. */
export function checkLesson({
  file,
  source,
  meta,
  blocks,
  book,
  citable,
  questions,
  forms,
}: LessonToCheck): Finding[] {
  const findings: Finding[] = [];
  const at = (text: string): number => lineOf(source, Math.max(0, lastPlaceOf(source, text)));
  const report = (text: string, rule: string, sentence: Sentence) =>
    findings.push(finding({ file, line: at(text) }, "error", rule, sentence));

  const cited = citedIds(blocks);
  for (const id of cited) {
    if (!citable.has(id))
      report(id, "citation", {
        zh: `引用的 ${id} 不存在或已停用。`,
        en: `${id} is cited, but does not exist or is retired.`,
      });
    if (!meta.items.includes(id))
      report(id, "items-agree", {
        zh: `正文引用了 ${id}，课程信息的 items 里没有。`,
        en: `The text cites ${id}, which is not among the items of the head.`,
      });
  }
  for (const id of meta.items) {
    if (cited.includes(id)) continue;
    report(`- ${id}`, "items-agree", {
      zh: `items 里的 ${id} 在正文里没有引用。`,
      en: `${id} is among the items, but the text does not cite it.`,
    });
  }
  const quotable = new Set(book.items.filter((item) => item.quote !== undefined).map((item) => item.id));
  const terms = new Set(book.glossary.map((term) => term.id));
  for (const { piece, props } of piecesOf(blocks)) {
    const quoted =
      piece === "Quote"
        ? [props.id ?? ""]
        : piece === "SayNever"
          ? `${props.say} ${props.never}`.split(/\s+/)
          : [];
    for (const id of quoted) {
      if (quotable.has(id)) continue;
      report(id, "quote", {
        zh: `${id} 没有可以逐字引用的原文。`,
        en: `${id} has no words that can be quoted.`,
      });
    }
    if (piece === "Term" && !terms.has(props.id ?? ""))
      report(`"${props.id}"`, "glossary", {
        zh: `词汇表里没有 ${props.id}。`,
        en: `The glossary has no ${props.id}.`,
      });
    if (piece === "Check" && questions.get(props.question ?? "")?.data.use !== "check")
      report(`"${props.question}"`, "check", {
        zh: `没有编号为 ${props.question} 的课内小题。`,
        en: `There is no check question ${props.question}.`,
      });
    if (piece === "FormExercise" && !forms.has(props.form ?? ""))
      report(`"${props.form}"`, "form", {
        zh: `没有编号为 ${props.form} 的表格练习。`,
        en: `There is no form exercise ${props.form}.`,
      });
  }
  if (!piecesOf(blocks).some(({ piece }) => piece === "Check"))
    report("---", "check", { zh: "课文里至少要有一道小题。", en: "A lesson has at least one check." });
  return findings;
}

/** The last place of a text that is not the beginning of a longer id; -1 when there is none. */
function lastPlaceOf(source: string, text: string): number {
  for (let at = source.lastIndexOf(text); at >= 0; at = at === 0 ? -1 : source.lastIndexOf(text, at - 1)) {
    if (!/^[a-z0-9-]|^\.[a-z0-9]/.test(source.slice(at + text.length, at + text.length + 2))) return at;
  }
  return -1;
}
