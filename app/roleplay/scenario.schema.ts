import { z } from "zod";
import { DIMENSIONS, ID_PATTERN, ITEM_ID_PATTERN, type Points } from "./tags.ts";

export * from "./tags.ts";

const id = z.string().regex(ID_PATTERN, "lower-case letters, digits and single hyphens");
const itemId = z.string().regex(ITEM_ID_PATTERN, "a source item id");
const text = z.string().trim().min(1);

/** Speakers of every story, declared or not: the player, and what nobody says. */
export const BUILT_IN_SPEAKERS = ["me", "narrator"] as const;

const weight = z.int().min(0).max(100);

/**
 * How a play is weighed. `weights` are whole numbers (shares, not necessarily summing to 100); a
 * dimension left out weighs 0; without `weights` all five weigh the same. `passTotal` is the lowest
 * total, 0–100, that passes.
 */
export const rubricSchema = z.strictObject({
  weights: z
    .partialRecord(z.enum(DIMENSIONS), weight)
    .refine((w) => Object.values(w).some((n) => n > 0), "at least one weight above 0")
    .optional(),
  passTotal: z.number().min(0).max(100),
});
export type Rubric = z.infer<typeof rubricSchema>;

/** An act or omission with which nobody passes; named by `# red:` on an option or an ending. */
export const redLineSchema = z.strictObject({
  id,
  zh: text,
  en: text,
  sources: z.array(itemId).min(1),
});
export type RedLine = z.infer<typeof redLineSchema>;

export const personSchema = z.strictObject({
  name: text,
  nameEn: text,
  role: text.optional(),
  roleEn: text.optional(),
  age: z.int().min(0).max(120).optional(),
  description: text.optional(),
  descriptionEn: text.optional(),
  /** Options of the drawn portrait; the component that draws it defines the names. */
  portrait: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]))
    .optional(),
});
export type Person = z.infer<typeof personSchema>;

/**
 * The parts of the list: the manual's taboo scenes, other scenes of the work, a known case from another chair, and
 * what is longer than one talk.
 */
export const SERIES = ["taboo", "field", "chair", "simulation"] as const;

const titled = z.strictObject({ id, title: text, titleEn: text });

/** `scenario.yml`: all a scenario states outside its ink. Ids are unique in their list. */
export const scenarioSchema = z
  .strictObject({
    id,
    title: text,
    titleEn: text,
    summary: text,
    summaryEn: text,
    order: z.int().min(0),
    /** The scenario whose case this one tells from the chair of somebody else. */
    chairOf: id.optional(),
    /** Where it stands in the list; see {@link SERIES}. */
    series: z.enum(SERIES).optional(),
    role: text,
    roleEn: text.optional(),
    place: text,
    placeEn: text.optional(),
    /** The drawing behind the talk; a desk to sit at when none is named. */
    scene: z.enum(["counter", "doorway", "phone-at-night", "hall"]).optional(),
    minutes: z.int().min(1).max(120),
    warnings: z.array(text),
    warningsEn: z.array(text),
    sources: z.array(itemId).min(1),
    rubric: rubricSchema,
    redLines: z.array(redLineSchema),
    persons: z.record(id, personSchema),
    points: z.array(titled).min(1),
    endings: z.array(titled).min(1),
  })
  .superRefine((scenario, context) => {
    for (const key of ["redLines", "points", "endings"] as const) {
      const ids = scenario[key].map((entry) => entry.id);
      ids.forEach((entry, index) => {
        if (ids.indexOf(entry) !== index) {
          context.addIssue({ code: "custom", path: [key, index, "id"], message: `repeated id ${entry}` });
        }
      });
    }
    if (scenario.warnings.length !== scenario.warningsEn.length) {
      context.addIssue({ code: "custom", path: ["warningsEn"], message: "one translation per warning" });
    }
  });
export type Scenario = z.infer<typeof scenarioSchema>;

/** The ids that a story of this scenario may refer to, for `compileStory({ known })`. */
export function knownIdsOf(scenario: Scenario): {
  redLines: Set<string>;
  persons: Set<string>;
  points: Set<string>;
  endings: Set<string>;
} {
  return {
    redLines: new Set(scenario.redLines.map((line) => line.id)),
    persons: new Set(Object.keys(scenario.persons)),
    points: new Set(scenario.points.map((point) => point.id)),
    endings: new Set(scenario.endings.map((ending) => ending.id)),
  };
}

/**
 * The weight of every dimension under a rubric: its own number, 0 when other dimensions are weighed and
 * this one is not, 1 for all when the rubric gives none.
 */
export function rubricWeights(rubric: Pick<Rubric, "weights">): Points {
  const given = rubric.weights;
  const weights: Points = { empathy: 1, safety: 1, legality: 1, referral: 1, record: 1 };
  if (given) for (const d of DIMENSIONS) weights[d] = given[d] ?? 0;
  return weights;
}
