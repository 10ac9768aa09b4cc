import { z } from "zod";
import { DIFFICULTIES, QUESTION_KINDS, TOPICS } from "./question.schema.ts";

const text = (what: string) => z.string({ error: `${what} is missing` }).min(1, `${what} is empty`);

const blueprintRowSchema = z.strictObject({
  /** a question of any of these topics fills the row */
  topics: z.array(z.enum(TOPICS)).min(1, "a row of the blueprint names at least one topic"),
  count: z.number().int().positive("a row of the blueprint asks for at least one question"),
  /** without it, questions of every difficulty fill the row */
  difficulty: z.literal(DIFFICULTIES, { error: "difficulty is 1, 2 or 3" }).optional(),
});
export type BlueprintRow = z.infer<typeof blueprintRowSchema>;

/** When right answers and explanations are told; never before the attempt has ended. */
export const TELL_KEYS = ["afterAttempt", "afterPass", "never"] as const;
export type TellKeys = (typeof TELL_KEYS)[number];

/** Whether the keys of an attempt that has ended may be told. @param passed whether this attempt passed */
export function mayTellKeys(tellKeys: TellKeys, passed: boolean): boolean {
  return tellKeys === "afterAttempt" || (tellKeys === "afterPass" && passed);
}

/** An exam as it stands in content/exams/*.yml and as it is published. */
export const examSchema = z
  .strictObject({
    id: z.string().regex(/^exam(?:\.[a-z0-9-]+)+$/, "the id of an exam is written like exam.manual-basics"),
    title: text("the title"),
    titleEn: text("the English title"),
    description: text("the description"),
    descriptionEn: text("the English description"),
    durationMinutes: z.number().int().min(1).max(480),
    /** 0–100; an attempt passes at this score or above */
    passScore: z.number().int().min(1).max(100),
    questionCount: z.number().int().positive(),
    /** only questions whose id begins like this are drawn; without it, the whole bank */
    pool: z
      .string()
      .regex(/^q\.(?:[a-z0-9-]+\.)+$/, "the pool is the beginning of question ids, for example q.manual.")
      .optional(),
    /** only these kinds of question are drawn; without it, every kind */
    kinds: z.array(z.enum(QUESTION_KINDS)).min(1).optional(),
    blueprint: z.array(blueprintRowSchema).min(1, "the blueprint has at least one row"),
    /** left out: as many as one likes */
    attemptsAllowed: z.number().int().min(1).optional(),
    /** from the end of one attempt to the start of the next */
    cooldownMinutes: z.number().int().min(0),
    tellKeys: z.enum(TELL_KEYS),
  })
  .superRefine((exam, context) => {
    const sum = exam.blueprint.reduce((total, row) => total + row.count, 0);
    if (sum !== exam.questionCount) {
      context.addIssue({
        code: "custom",
        path: ["blueprint"],
        message: `the rows of the blueprint ask for ${sum} questions, questionCount says ${exam.questionCount}`,
      });
    }
    for (const [index, row] of exam.blueprint.entries()) {
      if (new Set(row.topics).size < row.topics.length) {
        context.addIssue({
          code: "custom",
          path: ["blueprint", index, "topics"],
          message: "a topic is named twice",
        });
      }
    }
  });
export type Exam = z.infer<typeof examSchema>;

const paperItemSchema = z.strictObject({
  questionId: z.string(),
  /** the version of the question that is shown and marked, whatever the bank says later */
  questionHash: z.string(),
  kind: z.enum(QUESTION_KINDS),
  /** the choices of the question (`answer.ts`) in the order in which they are shown */
  optionOrder: z.array(z.string()).min(2),
});
export type PaperItem = z.infer<typeof paperItemSchema>;

/** The frozen draw of one attempt. Stays on the server: the seed reproduces the draw. */
export const paperSchema = z.strictObject({
  examId: z.string(),
  seed: z.string().min(1),
  items: z.array(paperItemSchema).min(1),
});
export type Paper = z.infer<typeof paperSchema>;
