import { z } from "zod";
import { AUDIENCES } from "#app/publishing/audiences.ts";

const text = (what: string) => z.string({ error: `${what} is missing` }).min(1, `${what} is empty`);
const minScore = z.number().min(0).max(100).optional();

const requirementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("lesson"), id: text("the id of the lesson") }),
  z.strictObject({
    kind: z.literal("scenario"),
    id: text("the id of the scenario"),
    /** 0–100; without it any play that was played to its end counts */
    minScore,
    /** a play in which a red line was crossed does not count, unless the track says so */
    noRedLine: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal("exam"),
    id: text("the id of the exam"),
    /** 0–100, on top of the exam's own pass mark */
    minScore,
  }),
]);
export type Requirement = z.infer<typeof requirementSchema>;
export type RequirementKind = Requirement["kind"];

/** What a role must complete, as it stands in content/tracks/*.yml and as it is published. */
export const trackSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "the id of a track is written like federation-onboarding"),
    title: text("the title"),
    titleEn: text("the English title"),
    description: text("the description"),
    descriptionEn: text("the English description"),
    /** printed on the certificate */
    issuer: text("the issuer"),
    issuerEn: text("the English issuer"),
    /** how long a certificate is valid, counted in calendar months from the day of issue */
    validityMonths: z.number().int().min(1).max(120),
    audience: z.array(z.enum(AUDIENCES)).min(1, "a track names its audience"),
    requirements: z.array(requirementSchema).min(1, "a track has at least one requirement"),
  })
  .superRefine(({ requirements }, context) => {
    const seen = new Set<string>();
    for (const [index, { kind, id }] of requirements.entries()) {
      if (seen.has(`${kind} ${id}`)) {
        context.addIssue({
          code: "custom",
          path: ["requirements", index],
          message: `${kind} ${id} is required twice`,
        });
      }
      seen.add(`${kind} ${id}`);
    }
  });
export type Track = z.infer<typeof trackSchema>;
