import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { FILES, isFormat, writeFormat } from "./formats.server.ts";
import { questionsOf } from "./import.server.ts";
import { TEMPLATE } from "./template.ts";

/** What is asked for: a format, a course by its id or "" for all, or the template of a table. */
export interface ExportWish {
  format: string;
  course: string;
  isTemplate: boolean;
}

/**
 * Questions of the serving bank as a file.
 * @throws {Refusal} badRequest: no such format; notFound: no such course
 */
export function exportedFile(
  app: App,
  language: Language,
  { format, course, isTemplate }: ExportWish,
): { bytes: Buffer; name: string; type: string } {
  if (!isFormat(format)) throw new Refusal("badRequest");
  const { ending, type } = FILES[format];
  if (isTemplate) return { bytes: writeFormat(format, TEMPLATE, language), name: `template.${ending}`, type };
  const catalogue = app.catalogue.current();
  if (course !== "") catalogue.get("course", course);
  const bank = catalogue.all("question").map(({ data }) => data);
  const questions = questionsOf(bank, course === "" ? null : course);
  return {
    bytes: writeFormat(format, questions, language),
    name: `questions-${course === "" ? "all" : course}.${ending}`,
    type,
  };
}
