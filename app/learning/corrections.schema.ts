import { z } from "zod";
import { CORRECTION_KINDS } from "./anchors.ts";

/** How long a correction may be, in characters. */
export const CORRECTION_MAX = 2000;
/** Shorter than this says nothing. */
export const CORRECTION_MIN = 5;

/** What a correction is about. */
export const correctionSubjectSchema = z.strictObject({
  aboutKind: z.enum(CORRECTION_KINDS),
  aboutId: z.string().min(1).max(200),
});

/** A correction as it is sent. */
export const createCorrectionSchema = correctionSubjectSchema.extend({
  text: z.string().trim().min(CORRECTION_MIN).max(CORRECTION_MAX),
});
export type CreateCorrection = z.infer<typeof createCorrectionSchema>;
