import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { GlossaryTerm } from "#app/publishing/content.schema.ts";
import { dictionaries } from "#app/texts.server.ts";
import { type Cited, type DocumentKey, documentKey, type Reference, referenceOf } from "./citation.ts";

/** A link to a page of this site. */
export interface TitledLink {
  id: string;
  title: string;
}

/** What can be said about something cited. */
export interface SourceView {
  source: Cited;
  /** key of the document's names; null for law and for a document without names */
  document: DocumentKey | null;
  lessons: TitledLink[];
}

/** A term with what it rests on. */
export interface GlossaryEntry extends Omit<GlossaryTerm, "sources"> {
  sources: ({ id: string } & Reference)[];
}

/**
 * A source item or an article of law, with the lessons that cite it.
 * @throws {Refusal} notFound
 */
export function sourceView(app: App, language: Language, id: string): SourceView {
  const catalogue = app.catalogue.current();
  const source = catalogue.cite(id);
  if (!source) throw new Refusal("notFound");
  const lessons = catalogue.courses
    .flatMap((course) => catalogue.lessonsOf(course.id))
    .filter((lesson) => lesson.data.items.includes(id))
    .map((lesson) => ({ id: lesson.id, title: language === "zh" ? lesson.data.title : lesson.data.titleEn }));
  return { source, document: source.type === "item" ? documentKey(source.source) : null, lessons };
}

/** The glossary in the order of the reader's language: Chinese by pinyin, English by letter. */
export function glossary(app: App, language: Language): GlossaryEntry[] {
  const catalogue = app.catalogue.current();
  const order = new Intl.Collator(language === "zh" ? "zh-CN" : "en");
  const nameOf = (term: { zh: string; en: string }): string => (language === "zh" ? term.zh : term.en);
  const terms = catalogue.find("sources", "all")?.data.glossary ?? [];
  return [...terms]
    .sort((a, b) => order.compare(nameOf(a), nameOf(b)))
    .map((term) => ({ ...term, sources: references(app, language, term.sources) }));
}

/** The names of what is cited, in the order given; ids that lead nowhere are left out. */
export function references(
  app: App,
  language: Language,
  ids: readonly string[],
): ({ id: string } & Reference)[] {
  const catalogue = app.catalogue.current();
  const names = dictionaries[language].learning.source.documentsShort;
  return ids.flatMap((id) => {
    const cited = catalogue.cite(id);
    return cited ? [{ id, ...referenceOf(cited, names) }] : [];
  });
}
