import type { OwnKind } from "./own.schema.ts";

/** Where one's own marks stand on the page of a lesson or source. */
export const OWN_ANCHOR = "own";

/** The form for a new note. */
export function newNoteHref(kind: OwnKind, id: string): string {
  return `/notes/new?kind=${kind}&id=${encodeURIComponent(id)}`;
}

/** The form for a question to one's trainers. */
export function askHref(kind: OwnKind, id: string): string {
  return `/ask?kind=${kind}&id=${encodeURIComponent(id)}`;
}

/** The page of what a note, bookmark or question is about. */
export function subjectHref(kind: OwnKind, id: string): string {
  return `/${kind === "lesson" ? "lessons" : "sources"}/${encodeURIComponent(id)}`;
}
