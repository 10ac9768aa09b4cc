import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { LIMITS } from "./draft.ts";
import { importDefaultsSchema } from "./import.schema.ts";
import { importFile, servingBank } from "./import.server.ts";
import { keepResult } from "./result-shelf.server.ts";

/**
 * A dry run of what a form hands in.
 * @returns the id of its result, which is kept for this person
 * @throws {Refusal} invalidFields; fileRefused or fileTooLarge with the sentence of the reader
 */
export async function runImport(
  app: App,
  personId: string,
  language: Language,
  form: FormData,
): Promise<string> {
  const defaults = parseCommand(importDefaultsSchema, formFields(form, ["audience"]));
  const file = form.get("file");
  if (file === null || typeof file === "string" || file.size === 0)
    throw new Refusal("invalidFields", {}, { file: "fileMissing" });
  if (file.size > LIMITS.fileBytes) throw new Refusal("tooLarge");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const report = importFile(bytes, shownName(file.name), defaults, servingBank(app));
  if (report.refused) {
    const reason = report.findings[0]?.message[language] ?? "";
    throw new Refusal(report.refused === "tooLarge" ? "fileTooLarge" : "fileUnreadable", { reason });
  }
  return keepResult(app, personId, report);
}

/** A file's name as it is shown: without folders and control characters. */
function shownName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return last.replace(/\p{Cc}/gu, "").slice(0, 120) || "–";
}
