import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { dictionaries } from "#app/texts.server.ts";
import type { Figures } from "./measure.ts";
import { SPEECH_GROUPS } from "./patterns.schema.ts";
import { measurementOf, noteOf, type SayNote, warmSpeech } from "./speech.server.ts";

/** One pattern on the published list. */
export interface PatternView extends SayNote {
  id: string;
  /** examples, in Chinese: what is found, and what is left alone */
  found: string[];
  notFound: string[];
}

/** One group with its patterns; a pattern stands in its first group only. */
export interface PatternGroupView {
  id: string;
  title: string;
  what: string;
  patterns: PatternView[];
}

/** Figures of one group, as whole percentages. */
export interface FigureRow {
  title: string;
  marked: number;
  found: number;
  falseAlarms: number;
  precision: number | null;
  recall: number | null;
}

/** The published list of patterns. */
export interface PatternsView {
  reviewedOn: string;
  groups: PatternGroupView[];
  /** null while nobody has labelled sentences */
  measured: {
    date: string;
    writer: string | null;
    sentences: number;
    clean: number;
    leftAlone: number;
    rows: FigureRow[];
  } | null;
}

/** Everything the page of the patterns shows. @throws {Refusal} notFound when no list is published */
export async function patternsView(app: App, language: Language): Promise<PatternsView> {
  const catalogue = app.catalogue.current();
  const { data } = catalogue.get("speech", "all");
  warmSpeech(catalogue);
  const { list, labelled } = data;
  const words = dictionaries[language].speech;
  const measurement = await measurementOf(data);
  let n = 0;
  return {
    reviewedOn: list.reviewedOn,
    groups: SPEECH_GROUPS.map((id) => ({
      id,
      title: words.groups[id],
      what: words.groupWhat[id],
      patterns: list.patterns
        .filter(({ groups }) => groups[0] === id)
        .map((pattern) => {
          n += 1;
          const { found, notFound } = pattern;
          return { ...noteOf(catalogue, pattern, n, language), id: pattern.id, found, notFound };
        }),
    })),
    measured:
      measurement && labelled
        ? {
            date: labelled.date,
            writer: (language === "en" ? labelled.writerEn : labelled.writer) ?? null,
            sentences: measurement.sentences,
            clean: measurement.clean,
            leftAlone: measurement.leftAlone,
            rows: [
              ...SPEECH_GROUPS.map((id) => row(words.groups[id], measurement.groups[id])),
              row(words.page.overall, measurement.overall),
            ],
          }
        : null,
  };
}

function row(title: string, { marked, found, falseAlarms, precision, recall }: Figures): FigureRow {
  const percent = (share: number | null) => (share === null ? null : Math.round(share * 100));
  return { title, marked, found, falseAlarms, precision: percent(precision), recall: percent(recall) };
}
