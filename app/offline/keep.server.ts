import type { App } from "#app/app.server.ts";
import { contentHash } from "#app/platform/canonical.server.ts";
import { KEEP_HEADER } from "./copies.ts";

/**
 * The header that allows a device to keep a lesson page, for one person: lessons that are taught now, in the version
 * that serves. A draft, an older version and a lesson that is no longer taught are not kept.
 * @param version hash of the version that was asked for, or null
 */
export function keepHeaders(
  app: App,
  personId: string,
  lessonId: string,
  version: string | null,
): Record<string, string> {
  const catalogue = app.catalogue.current();
  const lesson = catalogue.find("lesson", lessonId);
  if (catalogue.isDraft || version !== null || lesson?.data.status !== "active") return {};
  return { [KEEP_HEADER]: contentHash({ reader: personId }).slice(0, 24) };
}

/** What of a loader's headers belongs to the page. */
export function keptHeaders(loaderHeaders: Headers): Record<string, string> {
  const reader = loaderHeaders.get(KEEP_HEADER);
  return reader === null ? {} : { [KEEP_HEADER]: reader };
}
