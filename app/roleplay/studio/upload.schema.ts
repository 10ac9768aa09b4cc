import { z } from "zod";

/** Most further files that one story may take in. */
export const MAX_PARTS = 20;

/** The plain fields of the studio's upload; the files are read beside them. */
export const uploadSchema = z.object({
  /** the file's name, kept while the text travels in the form */
  name: z.string().trim().max(120).default(""),
  text: z.string().default(""),
  /** id of the scenario whose persons, points and endings the text may name; "" for none */
  scenario: z.string().max(100).default(""),
  /** whether what the site cites may be cited */
  cite: z.string().optional(),
  /** further ids that may be cited, divided by spaces */
  sources: z.string().max(4_000, "tooLong:4000").default(""),
  knot: z.string().max(200).default(""),
  /** ids of the choices taken, one a line; sent by a step of a play */
  go: z.string().max(20_000).optional(),
  intent: z.string().default("check"),
});
export type UploadCommand = z.infer<typeof uploadSchema>;
