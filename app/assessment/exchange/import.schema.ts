import { z } from "zod";
import { AUDIENCES } from "#app/publishing/audiences.ts";
import { DIFFICULTIES, TOPICS } from "../question.schema.ts";

const word = (value: string): string => value.trim();

/** What the form and the command say for questions that do not say it themselves; messages are codes of `field.*`. */
export const importDefaultsSchema = z.object({
  course: z.string({ error: "required" }).regex(/^[a-z0-9-]+$/, "required"),
  use: z.enum(["exam", "check"], { error: "required" }),
  topic: z.enum(TOPICS, { error: "required" }),
  difficulty: z
    .string({ error: "required" })
    .transform(Number)
    .pipe(z.literal(DIFFICULTIES, { error: "required" })),
  audience: z.array(z.enum(AUDIENCES), { error: "required" }).min(1, "required"),
  sources: z
    .string()
    .max(2000, "tooLong:2000")
    .default("")
    .transform((text) => [...new Set(text.split(/[\s,，、;；]+/).map(word))].filter((id) => id !== "")),
});
