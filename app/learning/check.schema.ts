import { z } from "zod";
import { Refusal } from "#app/platform/errors.ts";

/** What both doors accept: a check of a lesson and the chosen options. */
export const answerCheckSchema = z.strictObject({
  lessonId: z.string().min(1).max(100),
  questionId: z.string().min(1).max(100),
  /** ids of the chosen options, in any order */
  value: z.array(z.string().max(10)).max(10),
  /** the version of the question that was on the screen; an answer to another version is not recorded */
  questionHash: z.string().max(64).optional(),
});
export type AnswerCheck = z.infer<typeof answerCheckSchema>;

/**
 * Reads an answer from outside, whichever door it came through.
 * @throws {Refusal} badRequest when it is not an answer, invalidFields when nothing was chosen
 */
export function parseAnswerCheck(input: unknown): AnswerCheck {
  const parsed = answerCheckSchema.safeParse(input);
  if (!parsed.success) throw new Refusal("badRequest");
  if (parsed.data.value.length === 0) throw new Refusal("invalidFields", {}, { value: "choice" });
  return parsed.data;
}

/** The fields of the form as the same input. */
export function answerCheckFromForm(lessonId: string, form: FormData): unknown {
  const hash = form.get("questionHash");
  return {
    lessonId,
    questionId: form.get("questionId"),
    value: form.getAll("value"),
    ...(hash === null || hash === "" ? {} : { questionHash: hash }),
  };
}
