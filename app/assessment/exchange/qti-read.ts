import { type Draft, type FilePlace, type Report, unreadable } from "./draft.ts";
import { noteLost, noteTags } from "./gift.ts";
import { draftsOf, type Item, type ItemAnswer } from "./items.ts";
import { readTags, type Tags, tagOf } from "./tags.ts";
import { childOf, childrenOf, descendants, textOf, type XmlElement } from "./xml.ts";

/** Elements of a body that carry more than text. */
const CARRIERS = new Set(["img", "picture", "audio", "video", "object", "math", "table"]);
const JUDGE_TEXTS = [
  /^(对|正确|是|true|yes|right|correct)$/i,
  /^(错|错误|不正确|否|false|no|wrong|incorrect)$/i,
];

/**
 * Reads the items of QTI 3 in a document.
 * @param file the document's name in a package, for the findings
 * @throws {FileRefused} another version of QTI, or no QTI at all
 */
export function readQtiDocument(root: XmlElement, file: string, report: Report): Draft[] {
  if (root.name === "qti-assessment-item") return readItem(root, file, report);
  if (root.name === "qti-assessment-test") {
    report(
      "note",
      { item: file },
      "试卷的结构（分节、顺序）没有导入，只导入了试题。",
      "The structure of the test was not taken over, only its items.",
    );
    return [];
  }
  if (/^(assessmentItem|assessmentTest|questestinterop)$/.test(root.name))
    unreadable(
      "这是 QTI 2 或更早的格式，只能导入 QTI 3。请在原系统里导出 QTI 3、Moodle XML 或 GIFT。",
      "This is QTI 2 or older; only QTI 3 is read. Export QTI 3, Moodle XML or GIFT from the other system.",
    );
  return unreadable(
    `这不是 QTI 3：最外层是 ${root.name.slice(0, 40)}。`,
    `This is not QTI 3: the root is ${root.name.slice(0, 40)}.`,
  );
}

function readItem(root: XmlElement, file: string, report: Report): Draft[] {
  const name = root.attributes.identifier ?? "";
  const place: FilePlace = { item: (name || file).slice(0, 80), line: root.line };
  const body = childOf(root, "qti-item-body");
  const error = (zh: string, en: string): Draft[] => {
    report("error", place, zh, en);
    return [];
  };
  if (!body) return error("没有题目正文。", "The item has no body.");
  if (childrenOf(root, "qti-template-declaration").length > 0)
    return error("带变量的模板题不支持。", "Items with template variables are not supported.");
  const all = [...descendants(body)];
  const lost = [...new Set(all.filter((one) => CARRIERS.has(one.name)).map((one) => one.name))];
  if (lost.length > 0 || childOf(root, "qti-assessment-stimulus-ref"))
    noteLost(lost.length > 0 ? lost : ["stimulus"], place, report);
  if (childrenOf(root, "qti-modal-feedback").length > 0)
    report("note", place, "整题的反馈没有导入。", "The feedback on the whole item was not taken over.");
  const interactions = all.filter((one) => one.name.endsWith("-interaction"));
  const tale = textOutside(body);
  const tags = tagsOf(root, "TAGS", place, report);
  const isCase = interactions.length > 1 || tagOf(tags, "kind") === "case";
  const readable = interactions.flatMap((one) => readInteraction(root, one, place, report) ?? []);
  if (readable.length < interactions.length) return [];
  const [first] = readable;
  if (!first) return error("正文里没有作答。", "The body asks nothing.");
  if (!isCase) {
    const stem = [tale, first.stem].filter((text) => text !== "").join("\n");
    return draftsOf([{ ...first, name, stem, tags }], report);
  }
  const description: Item = {
    place,
    name,
    kind: "description",
    stem: tale,
    tags: new Map([...tags, ["kind", ["case"]]]),
    answers: [],
    distractors: [],
  };
  const parts = readable.map((part, at) => {
    const own = tagsOf(root, `TAGS_${at + 1}`, place, report);
    return { ...part, tags: new Map([...own, ["case", [name]]]) as Tags };
  });
  return draftsOf([description, ...parts], report);
}

function tagsOf(root: XmlElement, variable: string, place: FilePlace, report: Report): Tags {
  const declaration = childrenOf(root, "qti-outcome-declaration").find(
    ({ attributes }) => attributes.identifier === variable,
  );
  const values = childrenOf(childOf(declaration, "qti-default-value") ?? EMPTY, "qti-value");
  const { tags, foreign } = readTags(values.map((value) => textOf(value).trim()));
  if (foreign.length > 0) noteTags(foreign, place, report);
  return tags;
}

const EMPTY: XmlElement = { name: "", attributes: {}, children: [], line: 0 };

/** The text of a body outside its interactions. */
function textOutside(body: XmlElement): string {
  return flowText(body, (element) => element.name.endsWith("-interaction"));
}

/** The text of an element: `br` and blocks are line ends, white space with a line end is one space. */
function flowText(element: XmlElement, isLeftOut: (child: XmlElement) => boolean): string {
  const pieces: string[] = [];
  const walk = (one: XmlElement): void => {
    for (const child of one.children) {
      if (typeof child === "string") pieces.push(joined(child));
      else if (isLeftOut(child)) continue;
      else if (child.name === "br") pieces.push("\n");
      else {
        const isBlock = /^(p|div|li|ul|ol|h[1-6]|blockquote|tr)$/.test(child.name);
        if (
          isBlock &&
          pieces.some((piece) => piece.trim() !== "") &&
          !pieces[pieces.length - 1]?.endsWith("\n")
        )
          pieces.push("\n");
        walk(child);
      }
    }
  };
  walk(element);
  return pieces.join("").trim();
}

function joined(text: string): string {
  if (!text.includes("\n")) return text;
  const lines = text.split("\n");
  return lines
    .map((line, at) => (at === 0 ? line.trimEnd() : at === lines.length - 1 ? line.trimStart() : line.trim()))
    .filter((line, at) => line !== "" || at === 0 || at === lines.length - 1)
    .join(" ");
}

const isFeedback = ({ name }: XmlElement): boolean => name.startsWith("qti-feedback-");

function readInteraction(
  root: XmlElement,
  element: XmlElement,
  place: FilePlace,
  report: Report,
): Item | null {
  const variable = element.attributes["response-identifier"] ?? "";
  const declaration = childrenOf(root, "qti-response-declaration").find(
    ({ attributes }) => attributes.identifier === variable,
  );
  const correct = childrenOf(childOf(declaration, "qti-correct-response") ?? EMPTY, "qti-value").map(
    (value) => textOf(value).trim(),
  );
  if (childOf(declaration, "qti-mapping"))
    report(
      "gap",
      place,
      "部分得分没有导入：本站一题只有对和错。",
      "Partial credit was not taken over: here a question is right or wrong.",
    );
  const prompt = childOf(element, "qti-prompt");
  const base = {
    place,
    name: "",
    stem: prompt ? flowText(prompt, isFeedback) : "",
    tags: new Map() as Tags,
    distractors: [],
  };
  const answer = (choice: XmlElement): ItemAnswer => ({
    text: flowText(choice, isFeedback),
    right: correct.includes(choice.attributes.identifier ?? ""),
    feedback: childrenOf(choice)
      .filter(isFeedback)
      .map((one) => flowText(one, () => false))
      .join("\n"),
  });
  if (element.name === "qti-choice-interaction") {
    const answers = childrenOf(element, "qti-simple-choice").map(answer);
    const judged = asJudgement(answers);
    if (judged) return { ...base, kind: "judge", answers: judged };
    const isSingle = declaration?.attributes.cardinality !== "multiple";
    return { ...base, kind: isSingle ? "single" : "multiple", answers };
  }
  if (element.name === "qti-order-interaction") {
    const choices = childrenOf(element, "qti-simple-choice");
    const steps = correct.flatMap((id) => choices.filter(({ attributes }) => attributes.identifier === id));
    if (steps.length < choices.length)
      report(
        "error",
        place,
        "排序题没有写全正确的次序。",
        "The ordering does not give the right place of every step.",
      );
    return { ...base, kind: "ordering", answers: steps.map((one) => ({ ...answer(one), right: false })) };
  }
  if (element.name === "qti-match-interaction") {
    const [left, right] = childrenOf(element, "qti-simple-match-set").map((set) =>
      childrenOf(set, "qti-simple-associable-choice"),
    );
    const pairs = correct.map((pair) => pair.split(/\s+/));
    const textOfId = new Map(
      (right ?? []).map((one) => [one.attributes.identifier ?? "", flowText(one, isFeedback)]),
    );
    const rows = (left ?? []).map((one) => {
      const own = pairs.filter(([id]) => id === one.attributes.identifier);
      if (own.length > 1)
        report(
          "error",
          place,
          "配对题的一行只能对应一项。",
          "A row of a matching question belongs to one other side only.",
        );
      const match = textOfId.get(own[0]?.[1] ?? "");
      return { ...answer(one), right: false, ...(match === undefined ? {} : { match }) };
    });
    const used = new Set(rows.map(({ match }) => match));
    return {
      ...base,
      kind: "matching",
      answers: rows,
      distractors: [...textOfId.values()].filter((text) => !used.has(text)),
    };
  }
  report(
    "error",
    place,
    `不支持这种作答：${element.name.slice(0, 60)}。`,
    `This interaction is not supported: ${element.name.slice(0, 60)}.`,
  );
  return null;
}

/** Two answers that say right and wrong are a judgement; true comes first. */
function asJudgement(answers: readonly ItemAnswer[]): ItemAnswer[] | null {
  if (answers.length !== 2) return null;
  const ordered = JUDGE_TEXTS.map((words) => answers.find(({ text }) => words.test(text)));
  const [yes, no] = ordered;
  return yes && no
    ? [
        { ...yes, text: "true" },
        { ...no, text: "false" },
      ]
    : null;
}
