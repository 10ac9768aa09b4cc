import type { Language } from "#app/platform/i18n/language.ts";
import { QUESTION_KINDS, type Question, type QuestionKind, type QuestionPart } from "../question.schema.ts";
import { COLOUR_MATCH_IDS } from "../question-rules.ts";
import { encodeWord } from "./tags.ts";

/*
 * Questions as a table: one row for each question; a case has a row of its own and one more for each part, with the
 * same id and the number of the part. CSV and XLSX share this shape. The heads are known in both languages.
 */

const LETTERS = Array.from("abcdefghijkl");
export const MATCH_IDS: readonly string[] = [...Array.from("12345678"), ...COLOUR_MATCH_IDS];
const COLOUR_WORDS: Record<string, string> = { red: "红", orange: "橙", yellow: "黄", blue: "蓝" };

/** A column: its name in the code and its heads. */
export interface SheetColumn {
  key: string;
  zh: string;
  en: string;
}

const column = (key: string, zh: string, en: string): SheetColumn => ({ key, zh, en });

/** Every column, in the order in which they are written. */
export const COLUMNS: readonly SheetColumn[] = [
  column("id", "编号", "id"),
  column("kind", "题型", "kind"),
  column("part", "小问", "part"),
  column("stem", "题干", "stem"),
  column("answer", "答案", "answer"),
  ...LETTERS.flatMap((letter) => [
    column(`option ${letter}`, `选项${letter.toUpperCase()}`, `option ${letter}`),
    column(`explanation ${letter}`, `解释${letter.toUpperCase()}`, `explanation ${letter}`),
  ]),
  column("explanation true", "解释对", "explanation true"),
  column("explanation false", "解释错", "explanation false"),
  ...MATCH_IDS.map((id) => column(`match ${id}`, `对应${COLOUR_WORDS[id] ?? id}`, `match ${id}`)),
  column("look", "版式", "look"),
  column("sources", "依据", "sources"),
  column("topic", "主题", "topic"),
  column("difficulty", "难度", "difficulty"),
  column("audience", "对象", "audience"),
  column("use", "用途", "use"),
  column("status", "状态", "status"),
  column("option order", "选项次序", "option order"),
  column("match order", "对应次序", "match order"),
];

/** The words of kinds in a table; codes are understood as well. */
export const KIND_WORDS: Record<QuestionKind, readonly string[]> = {
  single: ["单选题", "单选"],
  multiple: ["多选题", "多选"],
  judge: ["判断题", "判断"],
  ordering: ["排序题", "排序"],
  matching: ["配对题", "配对", "连线题"],
  case: ["案例题", "案例"],
};

/** What stands in the columns of one row: column key → text. */
export type SheetRow = Map<string, string>;

/** A table: its heads, then its rows; every cell is a text. */
export type Sheet = string[][];

/** The rows of questions, before they are cut to the columns that are used. */
export function rowsOf(questions: readonly Question[], language: Language): SheetRow[] {
  return questions.flatMap((question) => {
    const own = answerable({ ...question, kind: question.kind }, language);
    own.set("id", question.id);
    own.set("sources", question.sources.map(encodeWord).join(", "));
    own.set("topic", question.topic);
    own.set("difficulty", String(question.difficulty));
    own.set("audience", question.audience.join(", "));
    own.set("use", question.use);
    own.set("status", question.status);
    const parts = (question.parts ?? []).map((part) => {
      const row = answerable(part, language);
      row.set("id", question.id);
      row.set("part", part.id);
      return row;
    });
    return [own, ...parts];
  });
}

function answerable(
  question: Pick<Question, "kind" | "stem" | "options" | "matches" | "look"> | QuestionPart,
  language: Language,
): SheetRow {
  const { kind, stem, options } = question;
  const matches = ("matches" in question ? question.matches : undefined) ?? [];
  const row: SheetRow = new Map([
    ["kind", language === "zh" ? (KIND_WORDS[kind][0] ?? kind) : kind],
    ["stem", stem],
    ["answer", answerOf(question, language)],
  ]);
  for (const { id, text, explanation } of options) {
    if (text !== undefined) row.set(`option ${id}`, text);
    row.set(`explanation ${id}`, explanation);
  }
  for (const { id, text } of matches) row.set(`match ${id}`, text);
  if ("look" in question && question.look !== undefined) row.set("look", question.look);
  const listed = (ids: readonly string[], order: readonly string[]): string | undefined => {
    const natural = [...ids].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return natural.join() === ids.join() ? undefined : ids.join(", ");
  };
  const optionOrder = listed(
    options.map(({ id }) => id),
    [...LETTERS, "true", "false"],
  );
  const matchOrder = listed(
    matches.map(({ id }) => id),
    MATCH_IDS,
  );
  if (optionOrder !== undefined) row.set("option order", optionOrder);
  if (matchOrder !== undefined) row.set("match order", matchOrder);
  return row;
}

function answerOf({ kind, options }: Pick<Question, "kind" | "options">, language: Language): string {
  switch (kind) {
    case "case":
      return "";
    case "ordering":
      return [...options]
        .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
        .map(({ id }) => id)
        .join(", ");
    case "matching":
      return options.map(({ id, match }) => `${id}:${match}`).join(", ");
    case "judge": {
      const isTrue = options.some(({ id, correct }) => id === "true" && correct);
      return language === "zh" ? (isTrue ? "对" : "错") : String(isTrue);
    }
    default:
      return options.flatMap(({ id, correct }) => (correct ? [id] : [])).join(", ");
  }
}

/** Columns that a table has even when no row fills them: what an editor needs to write a new question. */
const ALWAYS = new Set([
  "id",
  "kind",
  "part",
  "stem",
  "answer",
  ...Array.from("abcde").flatMap((letter) => [`option ${letter}`, `explanation ${letter}`]),
  "explanation true",
  "explanation false",
  "sources",
  "topic",
  "difficulty",
  "audience",
  "use",
  "status",
]);

/** Questions as a table. */
export function writeSheet(questions: readonly Question[], language: Language): Sheet {
  const rows = rowsOf(questions, language);
  const used = new Set(rows.flatMap((row) => [...row.keys()]));
  const columns = COLUMNS.filter(({ key }) => ALWAYS.has(key) || used.has(key));
  return [
    columns.map((one) => one[language]),
    ...rows.map((row) => columns.map(({ key }) => row.get(key) ?? "")),
  ];
}

/** The kind that a word of a table means. */
export function kindOfWord(word: string): QuestionKind | undefined {
  return QUESTION_KINDS.find((kind) => kind === word.toLowerCase() || KIND_WORDS[kind].includes(word));
}

// What a spreadsheet program takes for the beginning of a formula; the full-width signs become narrow in some of them.
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text as a cell that no program runs: OWASP “CSV Injection”. Undone by `plainCell`. */
export function safeCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Undoes `safeCell`. */
export function plainCell(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
