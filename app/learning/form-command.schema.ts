import { z } from "zod";
import { Refusal } from "#app/platform/errors.ts";

/** The longest entry of a field, in characters. */
export const ENTRY_LENGTH = 2000;

/** What both doors accept: a form of a lesson and what was entered. */
export const checkFormSchema = z.strictObject({
  lessonId: z.string().min(1).max(100),
  formId: z.string().min(1).max(100),
  /** by field id */
  entries: z.record(z.string().max(100), z.array(z.string().max(ENTRY_LENGTH)).max(20)),
});
export type CheckFormCommand = z.infer<typeof checkFormSchema>;

/** @throws {Refusal} badRequest */
export function parseCheckForm(input: unknown): CheckFormCommand {
  const parsed = checkFormSchema.safeParse(input);
  if (!parsed.success || Object.keys(parsed.data.entries).length > 60) throw new Refusal("badRequest");
  return parsed.data;
}

/** The fields of the form as the same input; an entry of the field x is named `entry:x`. */
export function checkFormFromForm(lessonId: string, form: FormData): unknown {
  const entries: Record<string, FormDataEntryValue[]> = {};
  for (const [name, value] of form) {
    const id = /^entry:([a-z0-9-]+)$/.exec(name)?.[1];
    if (id !== undefined) entries[id] = [...(entries[id] ?? []), value];
  }
  return { lessonId, formId: form.get("formId"), entries };
}
