import { z } from "zod";

/** The longest reason of an assignment, in characters. */
export const REASON_MAX = 100;

/** To make a person complete a track until the end of a day. Messages are codes of `field.*`. */
export const assignTrackSchema = z.object({
  personId: z.string().min(1, "required"),
  trackId: z.string({ error: "choice" }).min(1, "choice"),
  /** the due day, YYYY-MM-DD; it ends at 24:00 in Shanghai */
  dueOn: z.string({ error: "date" }).regex(/^\d{4}-\d{2}-\d{2}$/, "date"),
  reason: z.string({ error: "required" }).trim().min(1, "required").max(REASON_MAX, `tooLong:${REASON_MAX}`),
});
export type AssignTrack = z.infer<typeof assignTrackSchema>;

/** Why an assignment is taken back; the record keeps the code. */
export const WITHDRAWAL_REASONS = ["byMistake", "leftPost", "otherTrack", "other"] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

export const withdrawAssignmentSchema = z.object({
  personId: z.string().min(1, "required"),
  assignmentId: z.string().min(1, "required"),
  why: z.enum(WITHDRAWAL_REASONS, { error: "choice" }),
});
export type WithdrawAssignment = z.infer<typeof withdrawAssignmentSchema>;
