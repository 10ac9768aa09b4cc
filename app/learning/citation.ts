import type { GlossaryTerm, LawItem, SourceItem } from "#app/publishing/content.schema.ts";

/** Something that can be cited, as the catalogue gives it. */
export type Cited = ({ type: "item" } & SourceItem) | ({ type: "law" } & LawItem);

/** The documents that source items come from. */
export const DOCUMENTS = {
  "federation-rights-manual.txt": "manual",
  "un-essential-services-package.txt": "un",
  "family-care-station-opinions.txt": "station",
  "baoan-news.txt": "baoan",
  "wanjia-project-brief.txt": "wanjia",
} as const satisfies Record<string, string>;
export type DocumentKey = (typeof DOCUMENTS)[keyof typeof DOCUMENTS];

/** The key of a document's names in the dictionaries; null for a document without one. */
export function documentKey(source: string): DocumentKey | null {
  const documents: Record<string, DocumentKey> = DOCUMENTS;
  return documents[source] ?? null;
}

/** How a source is named beside the text: what it says, and where it stands. */
export interface Reference {
  title: string;
  /** the title without the number of a document and the like in brackets */
  shortTitle: string;
  place: string;
  /** for the margin: the document alone, or what the article is about */
  shortPlace: string;
}

/** Stands behind the name of an article that has not been checked against its text, wherever it is cited. */
export const UNVERIFIED_MARK = "（未核对）";

/**
 * Names a source in a line: an item by its short title, document and section; an article by law and number.
 * @param shortNames of the documents, by document key
 */
export function referenceOf(cited: Cited, shortNames: Readonly<Record<DocumentKey, string>>): Reference {
  if (cited.type === "law") {
    const shortLaw = cited.law.replace(/（[^）]*）/g, "");
    const mark = cited.verified ? "" : UNVERIFIED_MARK;
    return {
      title: `${cited.law}${cited.article}${mark}`,
      shortTitle: `${shortLaw}${cited.article}${mark}`,
      place: cited.title,
      shortPlace: cited.title,
    };
  }
  const key = documentKey(cited.source);
  const shortPlace = key ? shortNames[key] : cited.source;
  return {
    title: cited.title,
    shortTitle: cited.title,
    place: `${shortPlace} · ${cited.section}`,
    shortPlace,
  };
}

/** Looks up what a lesson cites and the terms it uses. */
export interface Sources {
  cite(id: string): Cited | null;
  term(id: string): GlossaryTerm | null;
}
