/** The id of a check question in the page of its lesson, also the target of the redirect after an answer. */
export function checkAnchor(questionId: string): string {
  return `check-${questionId.replace(/^check\./, "").replaceAll(".", "-")}`;
}

/** The id of a form exercise in the page of its lesson. */
export function formAnchor(formId: string): string {
  return formId.replaceAll(".", "-");
}

/** The id of a term in the list at the end of a lesson and in the glossary. */
export function termAnchor(termId: string): string {
  return `term-${termId}`;
}

/** The page of something that can be cited. */
export function sourceHref(id: string): string {
  return `/sources/${encodeURIComponent(id)}`;
}

/** What a correction can be about. */
export const CORRECTION_KINDS = ["lesson", "question", "scenario", "source"] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** The correction form for a piece of content. */
export function correctionHref(kind: CorrectionKind, id: string): string {
  return `/corrections/new?kind=${kind}&id=${encodeURIComponent(id)}`;
}
