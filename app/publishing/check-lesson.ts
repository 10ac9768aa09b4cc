import type { Block } from "./block.schema.ts";
import { citedIds, piecesOf, plainText } from "./block.schema.ts";
import type { Version } from "./catalogue.server.ts";
import type { LessonMeta, SourceBook } from "./content.schema.ts";
import { type Finding, lineOf } from "./findings.ts";

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
}: LessonToCheck): Finding[] {
  const findings: Finding[] = [];
  const at = (text: string): number => lineOf(source, Math.max(0, source.lastIndexOf(text)));
  const report = (text: string, rule: string, message: string) =>
    findings.push({ file, line: at(text), severity: "error", rule, message });

  const cited = citedIds(blocks);
  for (const id of cited) {
    if (!citable.has(id)) report(id, "citation", `引用的 ${id} 不存在或已停用。`);
    if (!meta.items.includes(id)) report(id, "items-agree", `正文引用了 ${id}，课程信息的 items 里没有。`);
  }
  for (const id of meta.items) {
    if (!cited.includes(id)) report(`- ${id}`, "items-agree", `items 里的 ${id} 在正文里没有引用。`);
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
    for (const id of quoted) if (!quotable.has(id)) report(id, "quote", `${id} 没有可以逐字引用的原文。`);
    if (piece === "Term" && !terms.has(props.id ?? ""))
      report(`"${props.id}"`, "glossary", `词汇表里没有 ${props.id}。`);
    if (piece === "Check") {
      const question = questions.get(props.question ?? "");
      if (question?.data.use !== "check")
        report(`"${props.question}"`, "check", `没有编号为 ${props.question} 的课内小题。`);
    }
  }
  if (!piecesOf(blocks).some(({ piece }) => piece === "Check"))
    report("---", "check", "课文里至少要有一道小题。");
  return findings;
}
