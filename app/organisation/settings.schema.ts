import { z } from "zod";

/** A number of the unit's own on the help page. Messages are codes of `field.*`. */
export const helpLineSchema = z.object({
  name: z.string({ error: "required" }).trim().min(1, "required").max(40, "tooLong:40"),
  phone: z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(30, "tooLong:30")
    .regex(/^\+?[\d -]*\d[\d -]*$/, "phone"),
});
export type HelpLine = z.infer<typeof helpLineSchema>;
