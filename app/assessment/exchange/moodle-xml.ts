import type { Question } from "../question.schema.ts";
import { type FilePlace, type ReadResult, type Report, reading, unreadable } from "./draft.ts";
import { noteLost, noteTags } from "./gift.ts";
import { htmlList, textFromHtml, textsOfList } from "./html-text.ts";
import { draftsOf, type Item, type ItemAnswer, itemsOf } from "./items.ts";
import { readTags, writeTags } from "./tags.ts";
import { childOf, childrenOf, escapeXml, parseXml, textOf, type XmlElement } from "./xml.ts";

/*
 * Moodle XML (Moodle documentation “Moodle XML format”). Texts are plain (`format="plain_text"`); the id stands in
 * `idnumber`, what Moodle has no field for in tags. Explanations of ordering and matching, for which Moodle has no
 * feedback of their own, stand as a list in the general feedback.
 */

/** Questions as Moodle XML. */
export function writeMoodleXml(questions: readonly Question[]): string {
  const items = questions.flatMap(itemsOf).map(writeItem);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${items.join("\n")}\n</quiz>\n`;
}

const TYPES = {
  single: "multichoice",
  multiple: "multichoice",
  judge: "truefalse",
  ordering: "ordering",
  matching: "matching",
  description: "description",
} as const satisfies Record<Item["kind"], string>;

function writeItem(item: Item): string {
  const isListed = item.kind === "ordering" || item.kind === "matching";
  const general = isListed ? htmlList(item.answers.map(({ feedback }) => feedback)) : "";
  const lines = [
    `<question type="${TYPES[item.kind]}">`,
    `<name>${text(item.name)}</name>`,
    `<questiontext format="plain_text">${text(item.stem)}</questiontext>`,
    `<generalfeedback format="html">${text(general)}</generalfeedback>`,
    `<defaultgrade>${item.kind === "description" ? 0 : 1}</defaultgrade>`,
    "<penalty>0</penalty>",
    "<hidden>0</hidden>",
    `<idnumber>${escapeXml(item.name)}</idnumber>`,
    ...bodyOf(item),
    `<tags>${writeTags(item.tags)
      .map((tag) => `<tag>${text(tag)}</tag>`)
      .join("")}</tags>`,
    "</question>",
  ];
  return lines.join("\n");
}

const text = (value: string): string => `<text>${escapeXml(value)}</text>`;

function bodyOf({ kind, answers, distractors }: Item): string[] {
  const right = Math.max(1, answers.filter((one) => one.right).length);
  const fraction = (one: ItemAnswer): string =>
    one.right ? String(Number((100 / right).toFixed(5))) : kind === "multiple" ? "-100" : "0";
  const answer = (one: ItemAnswer, share: string): string =>
    `<answer fraction="${share}" format="plain_text">${text(one.text)}<feedback format="plain_text">${text(one.feedback)}</feedback></answer>`;
  switch (kind) {
    case "description":
      return [];
    case "judge":
      return answers.map((one) => answer(one, one.right ? "100" : "0"));
    case "single":
    case "multiple":
      return [
        `<single>${kind === "single"}</single>`,
        "<shuffleanswers>true</shuffleanswers>",
        "<answernumbering>abc</answernumbering>",
        ...answers.map((one) => answer(one, fraction(one))),
      ];
    case "ordering":
      return [
        "<layouttype>VERTICAL</layouttype>",
        "<selecttype>ALL</selecttype>",
        "<selectcount>0</selectcount>",
        "<gradingtype>ABSOLUTE_POSITION</gradingtype>",
        ...answers.map(
          (one, at) => `<answer fraction="${at + 1}" format="plain_text">${text(one.text)}</answer>`,
        ),
      ];
    case "matching": {
      const pairs = [
        ...answers.map((one) => [one.text, one.match ?? ""] as const),
        ...distractors.map((one) => ["", one] as const),
      ];
      return [
        "<shuffleanswers>true</shuffleanswers>",
        ...pairs.map(
          ([left, match]) =>
            `<subquestion format="plain_text">${text(left)}<answer>${text(match)}</answer></subquestion>`,
        ),
      ];
    }
  }
}

/** Reads Moodle XML. */
export function readMoodleXml(source: string): ReadResult {
  return reading((report) => {
    const root = parseXml(source);
    if (root.name !== "quiz")
      unreadable(
        `这不是 Moodle XML：最外层应当是 quiz，这里是 ${root.name.slice(0, 40)}。`,
        `This is not Moodle XML: the root is ${root.name.slice(0, 40)}, not quiz.`,
      );
    const items = childrenOf(root).flatMap((element) => {
      const item = readQuestion(element, report);
      return item === null ? [] : [item];
    });
    return draftsOf(items, report);
  });
}

/** What is known and either read or says nothing that the bank keeps. */
const UNDERSTOOD = new Set([
  "name",
  "questiontext",
  "generalfeedback",
  "defaultgrade",
  "penalty",
  "hidden",
  "idnumber",
  "single",
  "shuffleanswers",
  "answernumbering",
  "showstandardinstruction",
  "answer",
  "subquestion",
  "tags",
  "layouttype",
  "selecttype",
  "selectcount",
  "gradingtype",
  "showgrading",
  "numberingstyle",
  "shownumcorrect",
]);

function readQuestion(element: XmlElement, report: Report): Item | null {
  const name = textOf(childOf(element, "name")).trim();
  const place: FilePlace = { line: element.line, ...(name === "" ? {} : { item: name.slice(0, 80) }) };
  const type = element.attributes.type ?? "";
  if (element.name !== "question" || type === "category") {
    report("note", place, "题库类别没有导入。", "The category was not taken over.");
    return null;
  }
  const words = childrenOf(childOf(element, "tags") ?? NOTHING, "tag").map((tag) => textOf(tag).trim());
  const { tags, foreign } = readTags(words);
  if (foreign.length > 0) noteTags(foreign, place, report);
  const left = childrenOf(element).filter(
    (child) => !UNDERSTOOD.has(child.name) && textOf(child).trim() !== "",
  );
  if (left.length > 0) {
    const names = [...new Set(left.map((child) => child.name))].slice(0, 6).join("、");
    report("note", place, `这些内容没有导入：${names}`, `These parts were not taken over: ${names}`);
  }
  const plain = (holder: XmlElement | undefined): string => readText(holder, place, report);
  const general = textOf(childOf(childOf(element, "generalfeedback"), "text")).trim();
  const listed = textsOfList(general) ?? [];
  if (general !== "" && listed.length === 0)
    report("note", place, "整题的反馈没有导入。", "The general feedback was not taken over.");
  const item: Item = {
    place,
    name: textOf(childOf(element, "idnumber")).trim() || name,
    kind: "description",
    stem: plain(childOf(element, "questiontext")),
    tags,
    answers: [],
    distractors: [],
  };
  const answers = childrenOf(element, "answer");
  switch (type) {
    case "description":
      return item;
    case "multichoice":
      return { ...item, ...readChoice(element, answers, plain, place, report) };
    case "truefalse":
      return { ...item, kind: "judge", answers: readJudge(answers, plain) };
    case "ordering": {
      const steps = answers.map((one, at) => ({
        text: plain(one),
        right: false,
        feedback: listed[at] ?? "",
      }));
      return { ...item, kind: "ordering", answers: steps };
    }
    case "matching": {
      const pairs = childrenOf(element, "subquestion").map((one) => ({
        left: plain(one),
        right: textOf(childOf(childOf(one, "answer"), "text")).trim(),
      }));
      const rows = pairs.filter((pair) => pair.left !== "");
      return {
        ...item,
        kind: "matching",
        distractors: pairs.filter((pair) => pair.left === "").map((pair) => pair.right),
        answers: rows.map((pair, at) => ({
          text: pair.left,
          right: false,
          feedback: listed[at] ?? "",
          match: pair.right,
        })),
      };
    }
    default:
      report(
        "error",
        place,
        `不支持这种题型：${type.slice(0, 40) || "没有写明"}。`,
        `This type of question is not supported: ${type.slice(0, 40) || "none given"}.`,
      );
      return null;
  }
}

const NOTHING: XmlElement = { name: "", attributes: {}, children: [], line: 0 };

function readText(holder: XmlElement | undefined, place: FilePlace, report: Report): string {
  if (!holder) return "";
  const source = textOf(childOf(holder, "text") ?? NOTHING);
  if (childOf(holder, "file")) noteLost(["file"], place, report);
  const format = holder.attributes.format ?? "html";
  if (format === "plain_text" || format === "markdown") return source.trim();
  const { text: plain, lost } = textFromHtml(source);
  if (lost.length > 0) noteLost(lost, place, report);
  return plain;
}

function readChoice(
  element: XmlElement,
  answers: readonly XmlElement[],
  plain: (holder: XmlElement | undefined) => string,
  place: FilePlace,
  report: Report,
): Pick<Item, "kind" | "answers"> {
  const isSingle = !/^(false|0)$/i.test(textOf(childOf(element, "single")).trim());
  const shares = answers.map((one) => Number(one.attributes.fraction ?? 0));
  const positive = new Set(shares.filter((share) => share > 0));
  if (isSingle ? shares.some((share) => share > 0 && share < 100) : positive.size > 1)
    report(
      "gap",
      place,
      "部分得分没有导入：本站一题只有对和错。",
      "Partial credit was not taken over: here a question is right or wrong.",
    );
  return {
    kind: isSingle ? "single" : "multiple",
    answers: answers.map((one, at) => ({
      text: plain(one),
      right: (shares[at] ?? 0) >= (isSingle ? 100 : Number.MIN_VALUE),
      feedback: plain(childOf(one, "feedback")),
    })),
  };
}

function readJudge(
  answers: readonly XmlElement[],
  plain: (holder: XmlElement | undefined) => string,
): ItemAnswer[] {
  return ["true", "false"].map((value) => {
    const one = answers.find((answer) => textOf(childOf(answer, "text")).trim().toLowerCase() === value);
    return {
      text: value,
      right: Number(one?.attributes.fraction ?? 0) > 0,
      feedback: plain(childOf(one, "feedback")),
    };
  });
}
