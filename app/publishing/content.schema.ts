import { z } from "zod";
import { AUDIENCES } from "./audiences.ts";
import { type Block, blockSchema } from "./block.schema.ts";

const contentId = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, "an id has lower-case letters, digits, dots and hyphens");
const audience = z.array(z.enum(AUDIENCES)).min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day is written YYYY-MM-DD");

/** course.yml */
export const courseSchema = z.strictObject({
  id: contentId,
  title: z.string().min(1),
  titleEn: z.string().min(1),
  description: z.string().min(1),
  abstractEn: z.string().min(1),
  audience,
  /** its place in the list of courses; courses without one come last */
  order: z.number().int().optional(),
});
export type Course = z.infer<typeof courseSchema>;

/** Front matter of a lesson. */
export const lessonMetaSchema = z.strictObject({
  id: contentId,
  title: z.string().min(1),
  titleEn: z.string().min(1),
  summaryEn: z.string().min(1),
  objectives: z.array(z.string().min(1)).min(1),
  audience,
  minutes: z.number().int().positive(),
  items: z.array(contentId).min(1),
  reviewedOn: day,
  status: z.enum(["draft", "active", "retired"]),
  order: z.number().int(),
});
export type LessonMeta = z.infer<typeof lessonMetaSchema>;

/** A lesson as published. */
export const lessonSchema = lessonMetaSchema.extend({
  courseId: contentId,
  blocks: z.array(blockSchema),
  /** the check questions of the lesson, in reading order, pinned to their versions */
  checks: z.array(z.strictObject({ questionId: contentId, questionHash: z.string() })),
});
export type Lesson = Omit<z.infer<typeof lessonSchema>, "blocks"> & { blocks: Block[] };

/** A teachable item of a source document (content/sources/source-items.yaml). */
export const sourceItemSchema = z.object({
  id: contentId,
  source: z.string(),
  section: z.string(),
  title: z.string(),
  fact: z.string(),
  kind: z.string(),
  audience: z.array(z.string()),
  assess: z.array(z.string()),
  quote: z.string().optional(),
  fields: z.array(z.string()).optional(),
  depth: z.string().optional(),
  retired: z.boolean().optional(),
  reason: z.string().optional(),
  note: z.string().optional(),
});
export type SourceItem = z.infer<typeof sourceItemSchema>;

/** A restated article of law (content/sources/law.yml). */
export const lawItemSchema = z.strictObject({
  id: contentId,
  law: z.string().min(1),
  article: z.string().min(1),
  title: z.string().min(1),
  restatement: z.string().min(1),
  verified: z.boolean(),
  source: z.string().min(1),
  note: z.string().optional(),
});
export type LawItem = z.infer<typeof lawItemSchema>;

/** A term of the glossary. */
export const glossaryTermSchema = z.strictObject({
  id: contentId,
  zh: z.string().min(1),
  en: z.string().min(1),
  definition: z.string().min(1),
  sources: z.array(contentId).default([]),
  /** words that never stand in our prose outside quotation marks; the content check finds them */
  avoid: z.array(z.string().min(2)).min(1).optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** A gap in the coverage that is accepted for now (content/sources/waivers.yml). */
export const waiverSchema = z.strictObject({
  id: contentId,
  what: z.enum(["taught", "assessed"]),
  reason: z.string().min(1),
  by: z.string().min(1),
  on: day,
});
export type Waiver = z.infer<typeof waiverSchema>;

/** Everything that can be cited, by id. */
export interface SourceBook {
  items: SourceItem[];
  law: LawItem[];
  glossary: GlossaryTerm[];
}
