import { z } from "zod";

/** An answer as a browser or a form sends it; the server adds the instant. */
export const answerSchema = z.strictObject({
  questionId: z.string().min(1).max(128),
  /** the chosen option ids; empty takes the answer back */
  value: z.array(z.string().min(1).max(16)).max(8),
  /** one open page; made by the page itself */
  clientId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  /** counts up with every answer that the page gives */
  clientSeq: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
});
export type AnswerInput = z.infer<typeof answerSchema>;
