import { z } from "zod";
import { Refusal } from "#app/platform/errors.ts";
import { choicesIn } from "./answer-form.ts";

/** What both doors accept: a question of today and the choices made. */
export const answerDailySchema = z.strictObject({
  questionId: z.string().min(1).max(100),
  /** the version of the question that was on the screen; an answer to another version is not recorded */
  questionHash: z.string().min(1).max(64),
  /** the choices made (`answer.ts`), in any order */
  value: z.array(z.string().max(16)).max(24),
});
export type AnswerDaily = z.infer<typeof answerDailySchema>;

/**
 * Reads an answer from outside, whichever door it came through.
 * @throws {Refusal} badRequest when it is not an answer, invalidFields when nothing was chosen
 */
export function parseAnswerDaily(input: unknown): AnswerDaily {
  const parsed = answerDailySchema.safeParse(input);
  if (!parsed.success) throw new Refusal("badRequest");
  if (parsed.data.value.length === 0) throw new Refusal("invalidFields", {}, { value: "choice" });
  return parsed.data;
}

/** The fields of the form as the same input. */
export function answerDailyFromForm(form: FormData): unknown {
  return {
    questionId: form.get("questionId"),
    questionHash: form.get("questionHash"),
    value: choicesIn(form),
  };
}
