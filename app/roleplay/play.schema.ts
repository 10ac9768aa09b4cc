import { z } from "zod";
import { ID_PATTERN } from "./tags.ts";

/** Ids of plays as `newId` makes them; anything else names no play. */
const playId = z.string().max(64);

/** A small whole number, as a form or a JSON call brings it. */
const count = z.union(
  [
    z.int().min(0).max(9_999),
    z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number),
  ],
  "required",
);

/**
 * What was on the screen when a command was given: `after` is how many choices stood, `rewinds` how often choices had
 * been taken back (never in a play that counts). Together they tell the same command sent twice from a second one,
 * and a device that has been overtaken from one that has not.
 */
const screen = { playId, after: count, rewinds: count.default(0) };
type Screen<S extends z.ZodType<{ rewinds: number }>> = Omit<z.infer<S>, "rewinds"> & { rewinds?: number };

/** A choice in a running play. */
export const choiceSchema = z.strictObject({
  ...screen,
  choiceId: z.string("choice").max(80, "choice").regex(ID_PATTERN, "choice"),
});
export type ChoiceCommand = Screen<typeof choiceSchema>;

/** Asking what to look for at the present point of a practice. */
export const hintSchema = z.strictObject(screen);
export type HintCommand = Screen<typeof hintSchema>;

/** Going back, in a practice, to where it stood after `to` choices. */
export const rewindSchema = z.strictObject({ ...screen, to: count });
export type RewindCommand = Screen<typeof rewindSchema>;

/** Practising again from a turning point of an ended play: `after` is how many of its choices are kept. */
export const practiseFromSchema = z.strictObject({ playId, after: count });
export type PractiseFromCommand = z.infer<typeof practiseFromSchema>;

/** Beginning or taking up a play; one that counts when nothing is said. */
export const startSchema = z.strictObject({
  mode: z.enum(["practice", "certification"]).default("certification"),
});

/** Leaving a play for later. */
export const leaveSchema = z.strictObject({ playId });
