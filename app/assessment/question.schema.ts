import { z } from "zod";
import { AUDIENCES } from "#app/publishing/content.schema.ts";

/*
 * A question of the bank as it stands in content/questions/<course>/*.yml and as it is published. Every message
 * is a sentence for the author: the content check prints it beside file and line.
 */

export const QUESTION_KINDS = ["single", "multiple", "judge"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What a question is about: the eight words of the manual, and the parts around them. */
export const TOPICS = [
  "overview",
  "duty",
  "look",
  "listen",
  "ask",
  "help",
  "report",
  "think",
  "speak",
  "record",
  "law",
  "taboo",
  "qa",
] as const;
export type Topic = (typeof TOPICS)[number];

export const DIFFICULTIES = [1, 2, 3] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** The longest option may be at most this many times as long as the shortest; a longer one gives itself away. */
export const OPTION_LENGTH_RATIO = 1.6;

/** The ids of a judge question, in the order in which they are always shown. */
export const JUDGE_OPTION_IDS = ["true", "false"] as const;

const ID_BY_USE = {
  exam: { pattern: /^q(?:\.[a-z0-9-]+){2,}$/, example: "q.manual.report.001" },
  check: { pattern: /^check(?:\.[a-z0-9-]+){2,}$/, example: "check.manual.report.1" },
} as const;

const CATCH_ALL_OPTION = /^(?:以上|上述|前面|前述|前[两三四]).{0,4}(?:都|全|皆|均)/u;
const NEGATIVE_STEM =
  /(?:不正确|不恰当|不合适|不妥当|不对|错误|有误)的(?:一项|选项|说法|做法|表述|理解)?(?:是|有(?:哪|几|：|（|$))/u;

const trimmedText = (what: string) =>
  z
    .string({ error: `${what} is missing` })
    .min(1, `${what} is empty`)
    .refine((text) => text === text.trim(), `${what} begins or ends with white space`);

const optionSchema = z.strictObject({
  // YAML reads an unquoted `true` or `false` as a truth value; both spellings name the judge options.
  id: z.union([z.string(), z.boolean()], { error: "an option needs an id" }).transform(String),
  text: trimmedText("the text of an option").optional(),
  correct: z
    .literal(true, { error: "write `correct: true` on right options only and leave it out elsewhere" })
    .optional(),
  explanation: trimmedText("the explanation of an option (say why it is right or wrong)"),
});

const questionShape = z.strictObject({
  id: z.string({ error: "a question needs an id" }),
  kind: z.enum(QUESTION_KINDS),
  use: z.enum(["exam", "check"]),
  stem: trimmedText("the stem"),
  options: z.array(optionSchema),
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

interface Problem {
  path: (string | number)[];
  message: string;
}

function questionProblems(question: Question): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, ...path: (string | number)[]) => problems.push({ path, message });

  const { pattern, example } = ID_BY_USE[question.use];
  if (!pattern.test(question.id)) {
    report(`the id of a question with use: ${question.use} is written like ${example}`, "id");
  }
  if (NEGATIVE_STEM.test(question.stem)) {
    report("the stem asks for the wrong one; ask for the right one instead", "stem");
  }
  if (new Set(question.sources).size < question.sources.length) report("a source is named twice", "sources");
  if (question.kind === "judge") judgeProblems(question, report);
  else choiceProblems(question, report);
  return problems;
}

type Report = (message: string, ...path: (string | number)[]) => void;

function judgeProblems({ options }: Question, report: Report): void {
  const ids = options.map((option) => option.id);
  if (ids.length !== 2 || !JUDGE_OPTION_IDS.every((id) => ids.includes(id))) {
    report("a judge question has exactly the options `true` and `false`", "options");
  }
  for (const [index, option] of options.entries()) {
    if (option.text !== undefined)
      report("the options of a judge question have no text", "options", index, "text");
  }
  const right = options.filter((option) => option.correct).length;
  if (right !== 1) report(`a judge question has one option with correct: true, here ${right}`, "options");
}

function choiceProblems({ kind, options }: Question, report: Report): void {
  const right = options.filter((option) => option.correct).length;
  if (kind === "single") {
    if (options.length !== 4)
      report(`a single-choice question has 4 options, here ${options.length}`, "options");
    if (right !== 1)
      report(`a single-choice question has one option with correct: true, here ${right}`, "options");
  } else {
    if (options.length !== 4 && options.length !== 5) {
      report(`a multiple-choice question has 4 or 5 options, here ${options.length}`, "options");
    }
    if (right < 2)
      report(`a multiple-choice question has at least 2 right options, here ${right}`, "options");
    if (right === options.length)
      report("a multiple-choice question has at least one wrong option", "options");
  }
  const ids = new Set<string>();
  const texts = new Set<string>();
  const lengths: number[] = [];
  for (const [index, { id, text }] of options.entries()) {
    if (!/^[a-e]$/.test(id))
      report(`the id of an option is a letter from a to e, here “${id}”`, "options", index, "id");
    if (ids.has(id)) report(`two options have the id ${id}`, "options", index, "id");
    ids.add(id);
    if (text === undefined) {
      report(`option ${id} has no text`, "options", index, "text");
      continue;
    }
    if (texts.has(text)) report(`option ${id} repeats the text of another option`, "options", index, "text");
    if (CATCH_ALL_OPTION.test(text)) {
      report(
        `option ${id} speaks about the other options (以上都对 and the like); options are shuffled`,
        "options",
        index,
        "text",
      );
    }
    texts.add(text);
    lengths.push(Array.from(text).length);
  }
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (lengths.length > 0 && longest > OPTION_LENGTH_RATIO * shortest) {
    report(
      `the longest option has ${longest} characters and the shortest ${shortest}; at most ${OPTION_LENGTH_RATIO} times is allowed`,
      "options",
    );
  }
}

/** What a learner may see of a question before it is marked. */
export interface PublicQuestion {
  id: string;
  kind: QuestionKind;
  stem: string;
  /** in the order in which they are shown; judge options have no text: their words are interface words */
  options: { id: string; text?: string }[];
}

/**
 * The question without its key, its explanations, its topic and its sources (a source can give the answer away).
 * @param optionOrder the order frozen in the paper; without it, the order of the file
 * @throws {RangeError} when the order names an option that the question does not have
 */
export function publicQuestion(question: Question, optionOrder?: readonly string[]): PublicQuestion {
  const order = optionOrder ?? question.options.map((option) => option.id);
  return {
    id: question.id,
    kind: question.kind,
    stem: question.stem,
    options: order.map((id) => {
      const option = question.options.find((candidate) => candidate.id === id);
      if (!option) throw new RangeError(`question ${question.id} has no option ${id}`);
      return option.text === undefined ? { id } : { id, text: option.text };
    }),
  };
}

/** The ids of the right options, sorted. Never sent to a browser before the answer counts. */
export function keyOf(question: Question): string[] {
  return question.options
    .filter((option) => option.correct)
    .map((option) => option.id)
    .sort();
}
