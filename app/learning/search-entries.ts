import type { Block } from "#app/publishing/block.schema.ts";
import type { Catalogue } from "#app/publishing/catalogue.server.ts";
import { sourceHref, termAnchor } from "./anchors.ts";

/** What can be found, in the order in which a page of results shows it. */
export const SEARCH_KINDS = ["glossary", "lesson", "law", "scenario", "course", "source"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that can be found, with all the words by which it is found. */
export interface SearchEntry {
  kind: SearchKind;
  id: string;
  href: string;
  /** Chinese, and English where there is an English title */
  title: { zh: string; en: string | null };
  /** the course of a lesson, the heading of an article; null for what stands alone */
  within: { zh: string; en: string } | null;
  /** key of the document's names, for source items */
  source: string | null;
  /** parts on lines of their own */
  body: string;
}

const BLOCK_TAGS: readonly string[] = ["p", "h2", "h3", "li", "br", "hr", "blockquote", "tr", "th", "td"];
const HAN = /\p{Script=Han}/u;

/** The words of a lesson's text. Parts that do not run on stand on lines of their own; ids are no words. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (typeof block === "string") return block;
      if (!("piece" in block)) {
        const inside = wordsOf(block.children);
        return BLOCK_TAGS.includes(block.tag) ? `\n${inside}\n` : inside;
      }
      // What an author writes into a piece is Chinese; ids, instants and durations are not.
      const own = Object.values(block.props).filter((value) => HAN.test(value));
      const words = [...own, wordsOf(block.children)].join("\n");
      return block.piece === "Term" && own.length === 0 ? words : `\n${words}\n`;
    })
    .join("");
}

const lines = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part) => part)
    .join("\n")
    .replace(/[ \t]*\n\s*/g, "\n")
    .trim();

/**
 * Everything of the content that a learner may find: what is taught now and what it rests on. Stories, questions and
 * their keys are not among it, nor drafts and retired content.
 */
export function searchEntries(catalogue: Catalogue): SearchEntry[] {
  const book = catalogue.find("sources", "all")?.data ?? { items: [], law: [], glossary: [] };
  return [
    ...catalogue.courses.flatMap(({ id, data: course }): SearchEntry[] => [
      ...catalogue.lessonsOf(id).map(
        ({ id: lessonId, data }): SearchEntry => ({
          kind: "lesson",
          id: lessonId,
          href: `/lessons/${lessonId}`,
          title: { zh: data.title, en: data.titleEn },
          within: { zh: course.title, en: course.titleEn },
          source: null,
          body: lines(...data.objectives, wordsOf(data.blocks), data.summaryEn),
        }),
      ),
      {
        kind: "course",
        id,
        href: `/courses/${id}`,
        title: { zh: course.title, en: course.titleEn },
        within: null,
        source: null,
        body: lines(course.description, course.abstractEn),
      },
    ]),
    ...book.law.map(
      (item): SearchEntry => ({
        kind: "law",
        id: item.id,
        href: sourceHref(item.id),
        title: { zh: `${item.law}${item.article} ${item.title}`, en: null },
        within: null,
        source: null,
        body: lines(item.restatement, item.note),
      }),
    ),
    ...book.glossary.map(
      (term): SearchEntry => ({
        kind: "glossary",
        id: term.id,
        href: `/glossary#${termAnchor(term.id)}`,
        title: { zh: term.zh, en: term.en },
        within: null,
        source: null,
        body: lines(term.definition),
      }),
    ),
    ...catalogue.all("scenario").map(
      ({ id, data: { scenario } }): SearchEntry => ({
        kind: "scenario",
        id,
        href: `/scenarios/${id}`,
        title: { zh: scenario.title, en: scenario.titleEn },
        within: null,
        source: null,
        body: lines(scenario.summary, ...scenario.warnings, scenario.summaryEn, ...scenario.warningsEn),
      }),
    ),
    ...book.items
      .filter((item) => !item.retired)
      .map(
        (item): SearchEntry => ({
          kind: "source",
          id: item.id,
          href: sourceHref(item.id),
          title: { zh: item.title, en: null },
          within: { zh: item.section, en: item.section },
          source: item.source,
          body: lines(item.fact, item.quote, item.fields?.join("、"), item.note, item.section),
        }),
      ),
  ];
}
