import { z } from "zod";

/** Signs that one may say at once; more is no sentence. */
export const SAY_LIMIT = 500;

/** What somebody would say at the present point of a practice, before the options are shown. */
export const saySchema = z.strictObject({
  playId: z.string().max(64),
  text: z.string("required").trim().min(1, "required").max(SAY_LIMIT, "tooLong"),
});
export type SayCommand = z.infer<typeof saySchema>;
