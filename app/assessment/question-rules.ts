import type { Question, QuestionPart } from "./question.schema.ts";

/*
 * What makes a question answerable and fair, kind by kind. Every message is a sentence for the author.
 */

/** One thing that is wrong with a question, and where in it. */
export interface QuestionProblem {
  path: (string | number)[];
  message: string;
}

/** The longest option may be at most this many times as long as the shortest; a longer one gives itself away. */
export const OPTION_LENGTH_RATIO = 1.6;

/** The ids of a judge question, in the order in which they are always shown. */
export const JUDGE_OPTION_IDS = ["true", "false"] as const;

/** The sides of a matching question in the look of four colours, in the order in which they are always shown. */
export const COLOUR_MATCH_IDS = ["red", "orange", "yellow", "green"] as const;

const CATCH_ALL_OPTION = /^(?:以上|上述|前面|前述|前[两三四]).{0,4}(?:都|全|皆|均)/u;
const NEGATIVE_STEM =
  /(?:不正确|不恰当|不合适|不妥当|不对|错误|有误)的(?:一项|选项|说法|做法|表述|理解)?(?:是|有(?:哪|几|：|（|$))/u;

/** Stands where an imported question lacks something that an editor must write. */
export const TO_WRITE = "【待补】";

type Report = (message: string, ...path: (string | number)[]) => void;
type Answerable = Pick<QuestionPart, "kind" | "stem" | "options">;

/** What is wrong with the stem, the options, the pairs or the parts of a question. */
export function structureProblems(question: Question): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  const report: Report = (message, ...path) => problems.push({ path, message });
  const { kind } = question;
  if (question.status === "active" && JSON.stringify(question).includes(TO_WRITE))
    report(`a question that is asked has nothing left that says ${TO_WRITE}`, "status");
  if (kind !== "matching" && (question.matches || question.look))
    report("only a matching question has matches and a look", "matches");
  if (kind !== "case" && question.parts) report("only a case has parts", "parts");
  for (const [index, option] of question.options.entries()) {
    if (kind !== "ordering" && option.position !== undefined)
      report("only options of an ordering question have a position", "options", index, "position");
    if (kind !== "matching" && option.match !== undefined)
      report("only options of a matching question have a match", "options", index, "match");
    if ((kind === "ordering" || kind === "matching") && option.correct)
      report("an ordering or matching question marks nothing as correct", "options", index, "correct");
  }
  if (kind === "ordering") orderingProblems(question, report);
  else if (kind === "matching") matchingProblems(question, report);
  else if (kind === "case") caseProblems(question, report);
  else answerableProblems({ kind, stem: question.stem, options: question.options }, report);
  return problems;
}

function answerableProblems(question: Answerable, report: Report): void {
  if (NEGATIVE_STEM.test(question.stem))
    report("the stem asks for the wrong one; ask for the right one instead", "stem");
  if (question.kind === "judge") judgeProblems(question, report);
  else choiceProblems(question, report);
}

function judgeProblems({ options }: Answerable, report: Report): void {
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

function choiceProblems({ kind, options }: Answerable, report: Report): void {
  const right = options.filter((option) => option.correct).length;
  if (kind === "single") {
    if (options.length !== 4)
      report(`a single-choice question has 4 options, here ${options.length}`, "options");
    if (right !== 1)
      report(`a single-choice question has one option with correct: true, here ${right}`, "options");
  } else {
    if (options.length !== 4 && options.length !== 5)
      report(`a multiple-choice question has 4 or 5 options, here ${options.length}`, "options");
    if (right < 2)
      report(`a multiple-choice question has at least 2 right options, here ${right}`, "options");
    if (right === options.length)
      report("a multiple-choice question has at least one wrong option", "options");
  }
  textProblems(options, /^[a-e]$/, "a letter from a to e", report);
  const lengths = options.flatMap(({ text }) => (text === undefined ? [] : [Array.from(text).length]));
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (lengths.length > 0 && longest > OPTION_LENGTH_RATIO * shortest) {
    report(
      `the longest option has ${longest} characters and the shortest ${shortest}; at most ${OPTION_LENGTH_RATIO} times is allowed`,
      "options",
    );
  }
}

/** Ids and texts that stand in their form and differ. */
function textProblems(options: Question["options"], ids: RegExp, form: string, report: Report): void {
  const seenIds = new Set<string>();
  const seenTexts = new Set<string>();
  for (const [index, { id, text }] of options.entries()) {
    if (!ids.test(id)) report(`the id of an option is ${form}, here “${id}”`, "options", index, "id");
    if (seenIds.has(id)) report(`two options have the id ${id}`, "options", index, "id");
    seenIds.add(id);
    if (text === undefined) {
      report(`option ${id} has no text`, "options", index, "text");
      continue;
    }
    if (seenTexts.has(text))
      report(`option ${id} repeats the text of another option`, "options", index, "text");
    seenTexts.add(text);
    if (CATCH_ALL_OPTION.test(text)) {
      report(
        `option ${id} speaks about the other options (以上都对 and the like); options are shuffled`,
        "options",
        index,
        "text",
      );
    }
  }
}

function orderingProblems({ options }: Question, report: Report): void {
  if (options.length < 3 || options.length > 7)
    report(`an ordering question has 3 to 7 steps, here ${options.length}`, "options");
  textProblems(options, /^[a-g]$/, "a letter from a to g", report);
  const places = options.map(({ position }) => position ?? 0).sort((a, b) => a - b);
  if (places.some((place, at) => place !== at + 1))
    report(`the positions of the steps are 1 to ${options.length}, each once`, "options");
  const inKeyOrder = [...options].sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
  if (inKeyOrder.every(({ id }, at) => at === 0 || id > (inKeyOrder[at - 1]?.id ?? "")))
    report("the ids of the steps must not run in the right order: browsers see them", "options");
}

function matchingProblems(question: Question, report: Report): void {
  const { options, matches = [], look = "lines" } = question;
  const most = look === "lines" ? 6 : 12;
  if (options.length < 3 || options.length > most)
    report(`a matching question of this look has 3 to ${most} rows, here ${options.length}`, "options");
  textProblems(options, /^[a-l]$/, "a letter from a to l", report);
  const ids = matches.map(({ id }) => id);
  const known = new Set(ids);
  if (known.size < ids.length) report("two matches have one id", "matches");
  if (new Set(matches.map(({ text }) => text)).size < matches.length)
    report("two matches have one text", "matches");
  if (look === "colours") {
    if (ids.length !== 4 || !COLOUR_MATCH_IDS.every((id) => known.has(id)))
      report("a desk of colours has exactly the matches red, orange, yellow and green", "matches");
  } else {
    if (ids.length < 2 || ids.length > 8)
      report(`a matching question has 2 to 8 matches, here ${ids.length}`, "matches");
    for (const [index, id] of ids.entries())
      if (!/^[1-8]$/.test(id)) report(`the id of a match is a digit, here “${id}”`, "matches", index, "id");
  }
  const used = new Set<string>();
  for (const [index, { id, match }] of options.entries()) {
    if (match === undefined || !known.has(match))
      report(`row ${id} belongs to no match of the question`, "options", index, "match");
    else if (look === "lines" && used.has(match))
      report(`in the look of lines each match belongs to one row; ${match} is used twice`, "options", index);
    used.add(match ?? "");
  }
  const inIdOrder = [...options].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (look === "lines" && inIdOrder.every(({ match }, at) => match === String(at + 1)))
    report("the pairs must not run in one order (a to 1, b to 2, …): browsers see the ids", "options");
}

function caseProblems({ options, parts = [] }: Question, report: Report): void {
  if (options.length > 0) report("a case has its options in its parts", "options");
  if (parts.length < 2 || parts.length > 4) report(`a case has 2 to 4 parts, here ${parts.length}`, "parts");
  const ids = new Set<string>();
  for (const [index, part] of parts.entries()) {
    if (!/^[1-4]$/.test(part.id)) report(`the id of a part is a digit from 1 to 4`, "parts", index, "id");
    if (ids.has(part.id)) report(`two parts have the id ${part.id}`, "parts", index, "id");
    ids.add(part.id);
    answerableProblems(part, (message, ...path) => report(message, "parts", index, ...path));
  }
}
