import type { z } from "zod";
import { type FieldErrors, Refusal } from "./errors.ts";

/**
 * Turns what a form or a JSON call brings into a command.
 * @param schema whose messages are codes of `field.*`; a code may carry its figure: `tooLong:40`
 * @param input an object of plain values
 * @throws {Refusal} invalidFields, with the first code of each field
 */
export function parseCommand<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields: FieldErrors = {};
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? "");
    fields[name] ??= issue.message;
  }
  throw new Refusal("invalidFields", {}, fields);
}

/**
 * The fields of a form as plain values.
 * @param lists names that may come several times and become lists
 */
export function formFields(form: FormData, lists: readonly string[] = []): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).filter((value): value is string => typeof value === "string");
    values[name] = lists.includes(name) ? all : (all[0] ?? "");
  }
  for (const name of lists) values[name] ??= [];
  return values;
}
