import { z } from "zod";
import { choicesIn } from "#app/assessment/answer-form.ts";
import { Refusal } from "#app/platform/errors.ts";

/** What both doors accept: a check of a lesson and the choices made. */
export const answerCheckSchema = z.strictObject({
  lessonId: z.string().min(1).max(100),
  questionId: z.string().min(1).max(100),
  /** the choices made (`answer.ts` of the assessment), in any order */
  value: z.array(z.string().max(16)).max(24),
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
    value: choicesIn(form),
    ...(hash === null || hash === "" ? {} : { questionHash: hash }),
  };
}
