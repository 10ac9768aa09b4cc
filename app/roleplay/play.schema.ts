import { z } from "zod";
import { ID_PATTERN } from "./tags.ts";

/** Ids of plays as `newId` makes them; anything else names no play. */
const playId = z.string().max(64);

/**
 * A choice in a running play, as a form or a JSON call brings it. `after` is how many choices had been made
 * when the sentences were on the screen: it tells the same choice sent twice from a second choice, and a
 * device that has been overtaken from one that has not.
 */
export const choiceSchema = z.strictObject({
  playId,
  after: z.union(
    [
      z.int().min(0).max(9_999),
      z
        .string()
        .regex(/^\d{1,4}$/)
        .transform(Number),
    ],
    "required",
  ),
  choiceId: z.string("choice").max(80, "choice").regex(ID_PATTERN, "choice"),
});
export type ChoiceCommand = z.infer<typeof choiceSchema>;

/** Leaving a play for later. */
export const leaveSchema = z.strictObject({ playId });
