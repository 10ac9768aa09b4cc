import { MATCH_LOOKS, type QuestionKind } from "../question.schema.ts";
import { JUDGE_OPTION_IDS } from "../question-rules.ts";
import {
  type Draft,
  type DraftOption,
  type DraftPart,
  LIMITS,
  type Report,
  tooLarge,
  unreadable,
} from "./draft.ts";
import { COLUMNS, kindOfWord, MATCH_IDS, type Sheet } from "./sheet.ts";
import { decodeWord } from "./tags.ts";

/*
 * A table as drafts. Heads are taken in either language; answers in the ways editors write them: `b`, `AC`, `A、C`,
 * `对`, `c>a>b`, `a:2, b:1`.
 */

interface Row {
  /** of the table, from 1 */
  at: number;
  cell(key: string): string;
}

/** Drafts of a table whose first row has the heads. */
export function readSheet(sheet: Sheet, report: Report): Draft[] {
  if (sheet.length > LIMITS.rows)
    tooLarge(
      `表格最多 ${LIMITS.rows} 行。请分成几个文件。`,
      `A table has at most ${LIMITS.rows} rows. Split it.`,
    );
  const heads = readHeads(sheet[0] ?? [], report);
  const drafts: Draft[] = [];
  const cases = new Map<string, Draft & { parts: DraftPart[] }>();
  let lastCase: (Draft & { parts: DraftPart[] }) | undefined;
  for (const [index, cells] of sheet.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === "")) continue;
    const row: Row = { at: index + 1, cell: (key) => (cells[heads.get(key) ?? -1] ?? "").trim() };
    const id = row.cell("id");
    const place = { row: row.at, ...(id === "" ? {} : { item: id.slice(0, 80) }) };
    const kind = kindOfWord(row.cell("kind"));
    if (kind === undefined) {
      const word = row.cell("kind").slice(0, 40);
      report(
        "error",
        place,
        word === "" ? "没有写题型。" : `认不出题型“${word}”。`,
        word === "" ? "The kind is missing." : `The kind “${word}” is not known.`,
      );
    } else if (row.cell("part") !== "") {
      addPart(row, kind, id === "" ? lastCase : cases.get(id), report);
    } else if (kind === "case") {
      lastCase = { ...headOf(row), kind, options: [], parts: [] };
      cases.set(id, lastCase);
      drafts.push(lastCase);
    } else drafts.push({ ...headOf(row), kind, ...bodyOf(row, kind, report) });
  }
  return drafts;
}

function readHeads(cells: readonly string[], report: Report): Map<string, number> {
  const known = new Map<string, string>();
  for (const { key, zh, en } of COLUMNS) known.set(plainHead(zh), key).set(plainHead(en), key);
  const heads = new Map<string, number>();
  for (const [at, cell] of cells.entries()) {
    const key = known.get(plainHead(cell));
    const name = cell.trim().slice(0, 40);
    if (key !== undefined && !heads.has(key)) heads.set(key, at);
    else if (key !== undefined)
      report("error", { row: 1 }, `“${name}”这一列有两个。`, `The column “${name}” stands twice.`);
    else if (name !== "")
      report(
        "note",
        { row: 1 },
        `不认识“${name}”这一列，没有导入。`,
        `The column “${name}” is not known and was not taken over.`,
      );
  }
  const missing = ["kind", "stem"].filter((key) => !heads.has(key));
  if (missing.length > 0)
    unreadable(
      "第一行应当是列名，至少要有“题型”“题干”“答案”。请用模板。",
      "The first row holds the names of the columns, at least “kind”, “stem” and “answer”. Use the template.",
      { row: 1 },
    );
  return heads;
}

function plainHead(head: string): string {
  return head
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*_]/g, "");
}

function headOf(row: Row): Omit<Draft, "kind" | "options"> {
  const id = row.cell("id");
  return {
    place: { row: row.at, ...(id === "" ? {} : { item: id.slice(0, 80) }) },
    ...(id === "" ? {} : { id }),
    use: row.cell("use") || undefined,
    stem: row.cell("stem"),
    sources: wordsOf(row.cell("sources")).map(decodeWord),
    topic: row.cell("topic") || undefined,
    difficulty: row.cell("difficulty") || undefined,
    audience: wordsOf(row.cell("audience")),
    status: row.cell("status") || undefined,
  };
}

function wordsOf(cell: string): string[] {
  return cell.split(/[\s,，、;；]+/).filter((word) => word !== "");
}

function addPart(
  row: Row,
  kind: QuestionKind,
  tale: (Draft & { parts: DraftPart[] }) | undefined,
  report: Report,
): void {
  const place = { row: row.at };
  if (!tale) {
    report(
      "error",
      place,
      "这一行是小问，前面没有同一编号的案例题。",
      "This row is a part, but no case with its id stands before it.",
    );
  } else if (kind !== "single" && kind !== "multiple" && kind !== "judge") {
    report(
      "error",
      place,
      "案例题的小问只能是单选、多选或判断。",
      "A part of a case is a single choice, a multiple choice or a judgement.",
    );
  } else {
    const { options } = bodyOf(row, kind, report);
    tale.parts.push({ id: row.cell("part"), kind, stem: row.cell("stem"), options });
  }
}

type Body = Pick<Draft, "options" | "matches" | "look">;

function bodyOf(row: Row, kind: QuestionKind, report: Report): Body {
  const place = { row: row.at };
  const answer = row.cell("answer").normalize("NFKC");
  const explained = (id: string): Pick<DraftOption, "explanation"> => {
    const explanation = row.cell(`explanation ${id}`);
    return explanation === "" ? {} : { explanation };
  };
  if (answer === "") report("error", place, "没有写答案。", "The answer is missing.");
  if (kind === "judge") {
    const isTrue = /^(对|正确|是|√|t|true|yes|y)$/i.test(answer);
    if (answer !== "" && !isTrue && !/^(错|错误|不正确|否|×|x|f|false|no|n)$/i.test(answer))
      report(
        "error",
        place,
        `判断题的答案写“对”或“错”，这里是“${answer.slice(0, 20)}”。`,
        `The answer of a judgement is true or false, here “${answer.slice(0, 20)}”.`,
      );
    const options = JUDGE_OPTION_IDS.map(
      (id): DraftOption => ({
        id,
        ...(isTrue === (id === "true") ? { correct: true } : {}),
        ...explained(id),
      }),
    );
    return { options: inOrder(options, wordsOf(row.cell("option order"))) };
  }
  const ids = Array.from("abcdefghijkl").filter((id) => row.cell(`option ${id}`) !== "");
  const right =
    kind === "matching" ? pairsOf(answer) : new Map(lettersOf(answer).map((id, at) => [id, String(at + 1)]));
  for (const id of right.keys()) {
    if (!ids.includes(id))
      report(
        "error",
        place,
        `答案里的“${id.slice(0, 20)}”没有对应的选项。`,
        `The answer names “${id.slice(0, 20)}”, which is no option.`,
      );
  }
  const options = ids.map((id): DraftOption => {
    const told = right.get(id);
    return {
      id,
      text: row.cell(`option ${id}`),
      ...(told === undefined
        ? {}
        : kind === "ordering"
          ? { position: Number(told) }
          : kind === "matching"
            ? { match: told }
            : { correct: true }),
      ...explained(id),
    };
  });
  const ordered = inOrder(options, wordsOf(row.cell("option order")));
  if (kind !== "matching") return { options: ordered };
  const matches = MATCH_IDS.flatMap((id) => {
    const text = row.cell(`match ${id}`);
    return text === "" ? [] : [{ id, text }];
  });
  const word = row.cell("look");
  const look = MATCH_LOOKS.find((one) => one === word);
  if (word !== "" && look === undefined)
    report(
      "error",
      place,
      `认不出版式“${word.slice(0, 20)}”，可以写 lines、colours、matrix。`,
      `The look “${word.slice(0, 20)}” is not known; write lines, colours or matrix.`,
    );
  return {
    options: ordered,
    matches: inOrder(matches, wordsOf(row.cell("match order"))),
    ...(look === undefined ? {} : { look }),
  };
}

/** Letters in the order in which they are written, whatever stands between them. */
function lettersOf(answer: string): string[] {
  return answer
    .toLowerCase()
    .split(/[\s,、;>→/|]+/)
    .flatMap((word) => (/^[a-l]+$/.test(word) ? Array.from(word) : word === "" ? [] : [word]));
}

/** `a:2, b:红` as row → other side. */
function pairsOf(answer: string): Map<string, string> {
  const colours: Record<string, string> = { 红: "red", 橙: "orange", 黄: "yellow", 蓝: "blue" };
  return new Map(
    answer
      .toLowerCase()
      .split(/[\s,、;]+/)
      .filter((word) => word !== "")
      .map((word) => {
        const [row = "", side = ""] = word.split(/[:=-]/);
        return [row, colours[side] ?? side];
      }),
  );
}

function inOrder<T extends { id?: string }>(list: T[], order: readonly string[]): T[] {
  if (order.length !== list.length || list.some(({ id }) => !order.includes(id ?? ""))) return list;
  return [...list].sort((a, b) => order.indexOf(a.id ?? "") - order.indexOf(b.id ?? ""));
}
