import type { App } from "#app/app.server.ts";
import { isRefusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Question } from "../question.schema.ts";
import type { FilePlace, Severity } from "./draft.ts";
import type { Format } from "./formats.server.ts";
import type { ImportReport } from "./import.server.ts";
import { keptResult } from "./result-shelf.server.ts";

/** How many questions are shown on the page of a result. */
const SHOWN = 30;

/** A finding in the reader's language, with every place that it is said of. */
export interface FindingView {
  severity: Severity;
  places: FilePlace[];
  message: string;
}

/** The result of a dry run as its page shows it. */
export interface ResultView {
  id: string;
  fileName: string;
  format: Format | null;
  isRefused: boolean;
  count: number;
  counts: Record<Severity, number>;
  findings: FindingView[];
  /** how many findings these are, place by place */
  told: number;
  questions: { question: Question; place: FilePlace }[];
  isReady: boolean;
}

/** A person's own result; `gone` when it is kept no longer. */
export function resultView(
  app: App,
  personId: string,
  id: string | null,
  language: Language,
): ResultView | "gone" | null {
  if (id === null) return null;
  let report: ImportReport;
  try {
    report = keptResult(app, personId, id);
  } catch (error) {
    if (isRefusal(error)) return "gone";
    throw error;
  }
  return {
    id,
    fileName: report.fileName,
    format: report.format,
    isRefused: report.refused !== undefined,
    count: report.questions.length,
    counts: report.counts,
    findings: groupedFindings(report, language),
    told: report.findings.length,
    questions: report.questions.slice(0, SHOWN),
    isReady: report.yaml !== null,
  };
}

/** One line for what is said of several questions in the same words. */
function groupedFindings({ findings }: ImportReport, language: Language): FindingView[] {
  const groups = new Map<string, FindingView>();
  for (const { severity, place, message } of findings) {
    const key = `${severity} ${message[language]}`;
    const group = groups.get(key) ?? { severity, places: [], message: message[language] };
    group.places.push(place);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A course by its id and its title in the reader's language. */
export interface CourseChoice {
  id: string;
  title: string;
}

/** The courses that serve. */
export function courseChoices(app: App, language: Language): CourseChoice[] {
  return app.catalogue
    .current()
    .courses.map(({ id, data }) => ({ id, title: language === "zh" ? data.title : data.titleEn }));
}
