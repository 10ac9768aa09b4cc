import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { newId } from "#app/platform/ids.ts";
import type { ImportReport } from "./import.server.ts";

/*
 * The result of a dry run waits in memory until its page and its file have been fetched: nothing of an import is ever
 * stored. A person has one at a time; the oldest make room.
 */

const KEPT_MS = 60 * 60 * 1000;
const KEPT_MAX = 20;

interface Kept {
  personId: string;
  keptAt: number;
  report: ImportReport;
}

const shelves = new WeakMap<App, Map<string, Kept>>();

/** Keeps a result for its person. @returns its id */
export function keepResult(app: App, personId: string, report: ImportReport): string {
  const shelf = shelves.get(app) ?? new Map<string, Kept>();
  shelves.set(app, shelf);
  const now = app.clock.now();
  for (const [id, kept] of shelf)
    if (kept.personId === personId || kept.keptAt + KEPT_MS < now) shelf.delete(id);
  while (shelf.size >= KEPT_MAX) shelf.delete(shelf.keys().next().value ?? "");
  const id = newId();
  shelf.set(id, { personId, keptAt: now, report });
  return id;
}

/** A person's own result. @throws {Refusal} notFound: another person's, too old, or never there */
export function keptResult(app: App, personId: string, id: string): ImportReport {
  const kept = shelves.get(app)?.get(id);
  if (!kept || kept.personId !== personId || kept.keptAt + KEPT_MS < app.clock.now())
    throw new Refusal("notFound");
  return kept.report;
}
