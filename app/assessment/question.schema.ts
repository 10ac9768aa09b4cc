import { z } from "zod";
import { AUDIENCES } from "#app/publishing/audiences.ts";
import { type QuestionProblem, structureProblems } from "./question-rules.ts";
import { DIFFICULTIES, QUESTION_KINDS, TOPICS } from "./question-terms.ts";

export {
  DIFFICULTIES,
  type Difficulty,
  QUESTION_KINDS,
  type QuestionKind,
  TOPICS,
  type Topic,
} from "./question-terms.ts";

/*
 * A question of the bank as it stands in content/questions/<course>/*.yml and as it is published. Every message
 * is a sentence for the author: the content check prints it beside file and line.
 */

const ID_BY_USE = {
  exam: { pattern: /^q(?:\.[a-z0-9-]+){2,}$/, example: "q.manual.report.001" },
  check: { pattern: /^check(?:\.[a-z0-9-]+){2,}$/, example: "check.manual.report.1" },
} as const;

const trimmedText = (what: string) =>
  z
    .string({ error: `${what} is missing` })
    .min(1, `${what} is empty`)
    .refine((text) => text === text.trim(), `${what} begins or ends with white space`);

/** How a matching question is laid out: lines of pairs, a desk of four colours, or a matrix of who does what. */
export const MATCH_LOOKS = ["lines", "colours", "matrix"] as const;
export type MatchLook = (typeof MATCH_LOOKS)[number];

/** An id that YAML may have read as a number. */
const idText = (error: string) => z.union([z.string().min(1), z.number()], { error }).transform(String);

const optionSchema = z.strictObject({
  // YAML reads an unquoted `true` or `false` as a truth value; both spellings name the judge options.
  id: z.union([z.string(), z.boolean()], { error: "an option needs an id" }).transform(String),
  text: trimmedText("the text of an option").optional(),
  correct: z
    .literal(true, { error: "write `correct: true` on right options only and leave it out elsewhere" })
    .optional(),
  /** of an ordering question: its right place, from 1 */
  position: z.number().int().positive().optional(),
  /** of a matching question: the id of what it belongs to */
  match: idText("a match is an id").optional(),
  explanation: trimmedText("the explanation of an option (say why it is right or wrong)"),
});

const matchSchema = z.strictObject({
  id: idText("the other side of a pair needs an id"),
  text: trimmedText("the text of the other side"),
});

const partSchema = z.strictObject({
  id: idText("a part needs an id"),
  kind: z.enum(["single", "multiple", "judge"]),
  stem: trimmedText("the stem of a part"),
  options: z.array(optionSchema),
});
export type QuestionPart = z.infer<typeof partSchema>;

const questionShape = z.strictObject({
  id: z.string({ error: "a question needs an id" }),
  kind: z.enum(QUESTION_KINDS),
  use: z.enum(["exam", "check"]),
  stem: trimmedText("the stem"),
  options: z.array(optionSchema).default([]),
  /** of a matching question: what the options are matched with */
  matches: z.array(matchSchema).optional(),
  /** of a matching question: how it is laid out; lines unless told */
  look: z.enum(MATCH_LOOKS).optional(),
  /** of a case: its parts; the stem tells the case */
  parts: z.array(partSchema).optional(),
  sources: z.array(z.string().min(1)).min(1, "a question cites at least one source item or article of law"),
  topic: z.enum(TOPICS),
  difficulty: z.literal(DIFFICULTIES, { error: "difficulty is 1, 2 or 3" }),
  audience: z.array(z.enum(AUDIENCES)).min(1, "a question names its audience"),
  status: z.enum(["draft", "active", "retired"]),
});

/** The question of the bank; parsing what it gives back changes nothing. Source: content format, “Questions”. */
export const questionSchema = questionShape.superRefine((question, context) => {
  for (const { path, message } of questionProblems(question))
    context.addIssue({ code: "custom", path, message });
});
export type Question = z.infer<typeof questionShape>;

/** A file of the bank: a list of questions whose ids differ. */
export const questionFileSchema = z.array(questionSchema).superRefine((questions, context) => {
  const seen = new Set<string>();
  for (const [index, { id }] of questions.entries()) {
    if (seen.has(id))
      context.addIssue({ code: "custom", path: [index, "id"], message: `the id ${id} is used twice` });
    seen.add(id);
  }
});

function questionProblems(question: Question): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  const report = (message: string, ...path: (string | number)[]) => problems.push({ path, message });

  const { pattern, example } = ID_BY_USE[question.use];
  if (!pattern.test(question.id)) {
    report(`the id of a question with use: ${question.use} is written like ${example}`, "id");
  }
  if (new Set(question.sources).size < question.sources.length) report("a source is named twice", "sources");
  for (const place of structureProblems(question)) problems.push(place);
  return problems;
}
