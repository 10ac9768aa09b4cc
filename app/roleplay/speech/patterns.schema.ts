import { z } from "zod";

/** What patterns look for. */
export const SPEECH_GROUPS = ["taboo", "blame", "reconcile", "promise", "disclose"] as const;
export type SpeechGroup = (typeof SPEECH_GROUPS)[number];

const id = z
  .string()
  .regex(/^[a-z]+(?:[.-][a-z0-9]+)*$/, "an id has lower-case letters, digits, dots and hyphens");
const expression = z.string().min(1);
const sentence = z.string().min(1).max(200);

/** Words around a stretch that take it back: expressions that end before it, or begin behind it. */
const guardsSchema = z.strictObject({
  before: z.array(expression).default([]),
  after: z.array(expression).default([]),
});
export type Guards = z.infer<typeof guardsSchema>;

/** Better words: a phrase of the manual, by its id, or our own. */
const modelSchema = z.union([
  z.strictObject({ cite: id }),
  z.strictObject({ text: sentence, textEn: sentence.optional() }),
]);

/** One pattern: how it is matched, what it rests on, what to say instead, and examples that are tested. */
export const speechPatternSchema = z.strictObject({
  id,
  groups: z.array(z.enum(SPEECH_GROUPS)).min(1),
  title: z.string().min(1).max(24),
  titleEn: z.string().min(1).max(60),
  /** expressions in the language of pattern-language.ts; one of them is enough */
  find: z.array(expression).min(1),
  unless: guardsSchema.optional(),
  /** where the guards of the group would take back what the pattern itself means to find */
  ignoresGuards: z.boolean().default(false),
  cites: z.array(id).min(1),
  why: sentence,
  whyEn: z.string().min(1).max(300),
  say: z.array(modelSchema).min(1),
  found: z.array(sentence).min(2),
  notFound: z.array(sentence).min(1),
});
export type SpeechPattern = z.infer<typeof speechPatternSchema>;

/** content/speech/patterns.yml */
export const speechPatternsSchema = z.strictObject({
  /** day the list was last looked through, YYYY-MM-DD */
  reviewedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  words: z.record(z.string().regex(/^[a-z-]+$/), z.array(expression).min(1)),
  /** words around a quotation by which it is somebody else's */
  reported: guardsSchema,
  /** guards of every pattern, and those of one group */
  guards: z
    .strictObject({ all: guardsSchema })
    .extend(
      Object.fromEntries(SPEECH_GROUPS.map((group) => [group, guardsSchema.optional()])) as Record<
        SpeechGroup,
        z.ZodOptional<typeof guardsSchema>
      >,
    ),
  patterns: z.array(speechPatternSchema).min(1),
});
export type SpeechPatterns = z.infer<typeof speechPatternsSchema>;

/** content/speech/utterances.yml: sentences labelled by somebody who does not know the patterns. */
export const utterancesSchema = z.strictObject({
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  writer: z.string().min(1).optional(),
  writerEn: z.string().min(1).optional(),
  utterances: z
    .array(
      z.strictObject({
        id: z.string().regex(/^u\d{3}$/),
        text: sentence.min(2),
        labels: z.array(z.enum(SPEECH_GROUPS)),
        note: z.string().optional(),
      }),
    )
    .min(1),
});
export type Utterances = z.infer<typeof utterancesSchema>;
export type Utterance = Utterances["utterances"][number];
