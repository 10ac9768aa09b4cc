import { z } from "zod";
import { Refusal } from "#app/platform/errors.ts";

/** What a person can note, mark and ask about. */
export const OWN_KINDS = ["lesson", "source"] as const;
export type OwnKind = (typeof OWN_KINDS)[number];

/** How long a note, a question and an answer may be, in characters. */
export const OWN_TEXT_MAX = 2000;

/** What a note, a bookmark or a question is about. */
export const ownSubjectSchema = z.strictObject({
  aboutKind: z.enum(OWN_KINDS),
  aboutId: z.string().min(1).max(200),
});
export type OwnSubject = z.infer<typeof ownSubjectSchema>;

const ownText = z.string().trim().min(1).max(OWN_TEXT_MAX);

/** A note or a question as it is sent. */
export const ownTextAboutSchema = ownSubjectSchema.extend({ text: ownText });
export type OwnTextAbout = z.infer<typeof ownTextAboutSchema>;

/** A form's text, without blanks around it and with one kind of line end. @throws {Refusal} invalidFields */
export function parseOwnText(value: unknown): string {
  const typed = String(value ?? "").replace(/\r\n?/g, "\n");
  const parsed = ownText.safeParse(typed);
  if (parsed.success) return parsed.data;
  if (typed.trim() === "") throw new Refusal("invalidFields", {}, { text: "required" });
  throw new Refusal("invalidFields", { max: OWN_TEXT_MAX }, { text: "tooLong" });
}

/** What a form is about. @throws {Refusal} notFound */
export function parseOwnSubject(input: { aboutKind: unknown; aboutId: unknown }): OwnSubject {
  const parsed = ownSubjectSchema.safeParse(input);
  if (!parsed.success) throw new Refusal("notFound");
  return parsed.data;
}

/** A text about something from a form. @throws {Refusal} notFound, invalidFields */
export function parseOwnTextAbout(form: FormData): OwnTextAbout {
  const subject = parseOwnSubject({ aboutKind: form.get("aboutKind"), aboutId: form.get("aboutId") });
  return { ...subject, text: parseOwnText(form.get("text")) };
}
