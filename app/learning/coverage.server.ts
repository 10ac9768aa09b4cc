import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue } from "#app/publishing/catalogue.server.ts";
import { LEAST_EXAMINED } from "#app/publishing/checks/coverage.ts";
import { type Gap, gapOf, type Usage, usageOf, waysOf } from "#app/publishing/coverage.ts";
import { DOCUMENTS, type DocumentKey, documentKey } from "./citation.ts";
import type { TitledLink } from "./sources.server.ts";

/** A document of the map: one of the sources, or current law. */
export type MapDocument = DocumentKey | "law";
const MAP_DOCUMENTS: readonly MapDocument[] = [...Object.values(DOCUMENTS), "law"];

/** One document in figures. */
export interface DocumentCoverage {
  document: MapDocument;
  items: number;
  taught: number;
  toAssess: number;
  assessed: number;
  /** items with a gap of any kind */
  gaps: number;
}

/** A citable thing with what uses it. */
export interface CoverageRow {
  id: string;
  title: string;
  lessons: TitledLink[];
  questions: number;
  scenarios: TitledLink[];
  forms: number;
  /** only taught, never assessed */
  isOnlyTaught: boolean;
  gap: Gap & { fewQuestions: boolean };
  isUnverified: boolean;
}

/** The map of one document: section by section. */
export interface CoverageMap {
  documents: DocumentCoverage[];
  document: MapDocument;
  onlyGaps: boolean;
  sections: { title: string; rows: CoverageRow[] }[];
}

/** Whether a text names a document of the map. */
export function isMapDocument(value: string): value is MapDocument {
  return (MAP_DOCUMENTS as readonly string[]).includes(value);
}

/**
 * What the published content teaches and assesses of one document, and all documents in figures. Retired items are
 * left out.
 * @param options.onlyGaps leaves out what has no gap
 */
export function coverageMap(
  app: App,
  language: Language,
  options: { document: MapDocument; onlyGaps: boolean },
): CoverageMap {
  const rows = allRows(app.catalogue.current(), language);
  const documents = MAP_DOCUMENTS.map((document) => figuresOf(document, rows));
  const sections = new Map<string, CoverageRow[]>();
  for (const { document, section, row } of rows) {
    if (document !== options.document || (options.onlyGaps && !hasGap(row))) continue;
    const list = sections.get(section) ?? [];
    list.push(row);
    sections.set(section, list);
  }
  return { documents, ...options, sections: [...sections].map(([title, list]) => ({ title, rows: list })) };
}

/** Whether anything is missing for a row. */
export function hasGap({ gap }: Pick<CoverageRow, "gap">): boolean {
  return gap.untaught || gap.unassessed || gap.fewQuestions;
}

interface PlacedRow {
  document: MapDocument | null;
  section: string;
  isToAssess: boolean;
  row: CoverageRow;
}

const NOTHING: Usage = { lessons: [], questions: [], scenarios: [], forms: [] };

/** What the published content uses, by id of what is cited. */
export function catalogueUsage(catalogue: Catalogue): Map<string, Usage> {
  return usageOf({
    lessons: catalogue.all("lesson").map(({ data }) => data),
    questions: catalogue.all("question").map(({ data }) => data),
    scenarios: catalogue.all("scenario").map(({ data }) => data),
    forms: catalogue.all("form").map(({ data }) => data),
  });
}

function allRows(catalogue: Catalogue, language: Language): PlacedRow[] {
  const book = catalogue.find("sources", "all")?.data ?? { items: [], law: [], glossary: [] };
  const usages = catalogueUsage(catalogue);
  const rowOf = (id: string, title: string) => {
    const usage = usages.get(id) ?? NOTHING;
    return {
      id,
      title,
      lessons: usage.lessons.map((lesson) => titled(catalogue, "lesson", lesson, language)),
      questions: usage.questions.length,
      scenarios: usage.scenarios.map((scenario) => titled(catalogue, "scenario", scenario, language)),
      forms: usage.forms.length,
    };
  };
  const items = book.items
    .filter(({ retired }) => !retired)
    .map((item): PlacedRow => {
      const isToAssess = waysOf(item).length > 0;
      const gap = { ...gapOf(item, usages.get(item.id)), fewQuestions: false };
      return {
        document: documentKey(item.source),
        section: item.section,
        isToAssess,
        row: { ...rowOf(item.id, item.title), isOnlyTaught: !isToAssess, gap, isUnverified: false },
      };
    });
  const law = book.law.map((article): PlacedRow => {
    const isToAssess = article.verified && article.id.startsWith("law.dv.");
    const exam = (usages.get(article.id)?.questions ?? []).filter(
      (id) => catalogue.find("question", id)?.data.use === "exam",
    ).length;
    const row = rowOf(article.id, `${article.article} ${article.title}`);
    const gap = {
      untaught: row.lessons.length === 0,
      unassessed: false,
      fewQuestions: isToAssess && exam < LEAST_EXAMINED,
    };
    return {
      document: "law",
      section: article.law,
      isToAssess,
      row: { ...row, isOnlyTaught: !isToAssess, gap, isUnverified: !article.verified },
    };
  });
  return [...items, ...law];
}

function titled(
  catalogue: Catalogue,
  kind: "lesson" | "scenario",
  id: string,
  language: Language,
): TitledLink {
  const data =
    kind === "lesson" ? catalogue.find("lesson", id)?.data : catalogue.find("scenario", id)?.data.scenario;
  return { id, title: (language === "zh" ? data?.title : data?.titleEn) ?? id };
}

function figuresOf(document: MapDocument, all: readonly PlacedRow[]): DocumentCoverage {
  const own = all.filter((placed) => placed.document === document);
  const toAssess = own.filter(({ isToAssess }) => isToAssess);
  return {
    document,
    items: own.length,
    taught: own.filter(({ row }) => !row.gap.untaught).length,
    toAssess: toAssess.length,
    assessed: toAssess.filter(({ row }) => !row.gap.unassessed && !row.gap.fewQuestions).length,
    gaps: own.filter(({ row }) => hasGap(row)).length,
  };
}
