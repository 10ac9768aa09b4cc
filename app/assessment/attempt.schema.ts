import { z } from "zod";
import { Refusal } from "#app/platform/errors.ts";
import { choicesIn, isChoiceField } from "./answer-form.ts";

/** An answer as a browser or a form sends it; the server adds the instant. */
export const answerSchema = z.strictObject({
  /** the question's id, or the hash of its version: the browser gets the hash only, because an id names the topic */
  questionId: z.string().min(1).max(128),
  /** the choices made (`answer.ts`); empty takes the answer back */
  value: z.array(z.string().min(1).max(16)).max(24),
  /** one open page; made by the page itself */
  clientId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** counts up with every answer that the page gives */
  clientSeq: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});
export type AnswerInput = z.infer<typeof answerSchema>;

/** The command that saves an answer; both doors parse into it. */
export const saveAnswerSchema = answerSchema.extend({
  attemptId: z.string().min(1).max(64),
  /** when the page says it was chosen, epoch ms; kept as evidence, never decides anything */
  clientAt: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});
export type SaveAnswer = z.infer<typeof saveAnswerSchema>;

/** What a page gets when its answer is stored for good. */
export interface AnswerAck {
  /** the place of the answer in the attempt's log */
  seq: number;
  /** the server's instant, epoch ms */
  savedAt: number;
  /** the digest of the log up to this answer */
  digest: string;
}

/**
 * What a JSON call brings as a command.
 * @throws {Refusal} badRequest
 */
export function parseSaveAnswer(input: unknown): SaveAnswer {
  const parsed = saveAnswerSchema.safeParse(input);
  if (!parsed.success) throw new Refusal("badRequest");
  return parsed.data;
}

/** Fields of the form that are not part of the answer: the token, and which button was pressed. */
const FORM_ONLY: readonly string[] = ["_token", "go"];

/**
 * What a form brings as the same command: every field that is no field of the command is refused here too.
 * @throws {Refusal} badRequest
 */
export function parseSaveAnswerForm(attemptId: string, form: FormData): SaveAnswer {
  const input: Record<string, unknown> = { value: choicesIn(form) };
  for (const [name, text] of form) {
    if (isChoiceField(name) || FORM_ONLY.includes(name)) continue;
    const isCount = name === "clientSeq" || name === "clientAt";
    input[name] = isCount && typeof text === "string" && /^\d+$/.test(text) ? Number(text) : text;
  }
  return parseSaveAnswer({ ...input, attemptId });
}
