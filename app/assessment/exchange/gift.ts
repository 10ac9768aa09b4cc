import type { Question } from "../question.schema.ts";
import { type FilePlace, LIMITS, type ReadResult, type Report, reading, tooLarge } from "./draft.ts";
import { GiftText } from "./gift-text.ts";
import { htmlFromText, htmlList, textFromHtml, textsOfList } from "./html-text.ts";
import { draftsOf, type Item, type ItemAnswer, itemsOf } from "./items.ts";
import { readTags, type Tags, writeTags } from "./tags.ts";

/*
 * GIFT (Moodle documentation “GIFT format”, with its escapes, `[id:…]` and `[tag:…]` comments of Moodle 4, and the
 * `{>` form of its ordering questions). Explanations of ordering and matching stand as a list in the general feedback.
 */

/** Questions as GIFT. Line ends inside texts are kept, carriage returns are not. */
export function writeGift(questions: readonly Question[]): string {
  return `${questions.flatMap(itemsOf).map(writeItem).join("\n\n")}\n`;
}

function writeItem(item: Item): string {
  // `->` divides a pair and has no escape of its own: such a question is written as markup.
  const isHtml = item.kind === "matching" && item.answers.some(({ text }) => text.includes("->"));
  const text = (plain: string): string => escapeGift(isHtml ? htmlFromText(plain) : plain);
  const answer = (plain: string): string => (/^(?:[[%]|\/\/)/.test(plain) ? `[${format}]` : "") + text(plain);
  const format = isHtml ? "html" : "plain";
  const comment = [`[id:${item.name}]`, ...writeTags(item.tags).map((tag) => `[tag:${tag}]`)].join(" ");
  const head = `// ${comment}\n::${escapeGift(item.name)}::[${format}]${text(item.stem)}`;
  const feedback = ({ feedback: told }: ItemAnswer): string => (told === "" ? "" : `#${answer(told)}`);
  const explanations = `####[html]${escapeGift(htmlList(item.answers.map((one) => one.feedback)))}`;
  switch (item.kind) {
    case "description":
      return head;
    case "judge": {
      const [yes, no] = item.answers;
      const [right, wrong] = yes?.right ? [yes, no] : [no, yes];
      const told = [wrong, right].map((one) => `#${answer(one?.feedback ?? "")}`).join("");
      return `${head} {${yes?.right ? "TRUE" : "FALSE"}${told}}`;
    }
    case "single": {
      const lines = item.answers.map(
        (one) => `\t${one.right ? "=" : "~"}${answer(one.text)}${feedback(one)}`,
      );
      return `${head} {\n${lines.join("\n")}\n}`;
    }
    case "multiple": {
      const right = item.answers.filter((one) => one.right).length;
      const share = Number((100 / Math.max(1, right)).toFixed(5));
      const lines = item.answers.map(
        (one) => `\t~%${one.right ? share : -100}%${answer(one.text)}${feedback(one)}`,
      );
      return `${head} {\n${lines.join("\n")}\n}`;
    }
    case "ordering": {
      const steps = item.answers.map((one) => answer(one.text));
      return `${head} {>ALL ALL VERTICAL ABSOLUTE_POSITION SHOW\n${steps.join("\n")}\n${explanations}}`;
    }
    case "matching": {
      const pairs = [
        ...item.answers.map((one) => `\t=${answer(one.text)} -> ${answer(one.match ?? "")}`),
        ...item.distractors.map((one) => `\t= -> ${answer(one)}`),
      ];
      return `${head} {\n${pairs.join("\n")}\n\t${explanations}}`;
    }
  }
}

function escapeGift(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\~=#{}:]/g, (character) => `\\${character}`)
    .replace(/\n/g, "\\n");
}

/** Reads GIFT. A blank line ends a question. */
export function readGift(text: string): ReadResult {
  return reading((report) => draftsOf(readItems(text, report), report));
}

function readItems(text: string, report: Report): Item[] {
  const items: Item[] = [];
  let block: string[] = [];
  let comments: string[] = [];
  let line = 0;
  let startsAt = 1;
  const finish = (): void => {
    if (block.length > 0) {
      const item = readBlock(block.join("\n"), comments.join(" "), { line: startsAt }, report);
      if (item) items.push(item);
      comments = [];
    }
    block = [];
  };
  for (const raw of text.replace(/\r\n?/g, "\n").split("\n")) {
    line++;
    const trimmed = raw.trim();
    if (raw.length > LIMITS.textLength * 8)
      tooLarge("有一行文字太长。", "A line of the file is too long.", { line });
    if (trimmed === "") finish();
    else if (trimmed.startsWith("//")) {
      if (block.length === 0) comments.push(trimmed);
    } else if (block.length === 0 && trimmed.startsWith("$")) {
      report(
        "note",
        { line },
        "题库类别（$CATEGORY）没有导入。",
        "The category ($CATEGORY) was not taken over.",
      );
    } else {
      if (block.length === 0) startsAt = line;
      block.push(raw);
    }
  }
  finish();
  return items;
}

function readBlock(raw: string, comments: string, at: FilePlace, report: Report): Item | null {
  let rest = GiftText.of(raw).trim();
  let title = "";
  if (rest.startsLive("::")) {
    const end = rest.findLive("::", 2);
    if (end > 0) {
      title = rest.slice(2, end).text.trim();
      rest = rest.slice(end + 2).trim();
    }
  }
  const id = /\[id:([^\]]+)\]/.exec(comments)?.[1]?.trim();
  const words = [...comments.matchAll(/\[tag:([^\]]+)\]/g)].map((match) => match[1] ?? "");
  const { tags, foreign } = readTags(words);
  const place = { ...at, ...(title === "" ? {} : { item: title }) };
  if (foreign.length > 0) noteTags(foreign, place, report);
  const taken = rest.takeFormat();
  const stemOf: ToText = (piece) => plainOf(piece.text.trim(), taken.format, place, report);
  const toText: ToText = (piece) => {
    const own = piece.trim().takeFormat();
    return plainOf(own.rest.text.trim(), own.format || taken.format, place, report);
  };
  rest = taken.rest;
  const bare: Item = {
    place,
    name: id ?? title,
    kind: "description",
    stem: "",
    tags,
    answers: [],
    distractors: [],
  };
  const open = rest.findLive("{", 0);
  if (open < 0) return { ...bare, stem: stemOf(rest) };
  const close = rest.findLive("}", open);
  if (close < 0) {
    report(
      "error",
      place,
      "大括号没有闭合；题目中间不能有空行。",
      "The braces are not closed; a question may not hold a blank line.",
    );
    return null;
  }
  const after = rest.slice(close + 1).trim();
  const before = rest.slice(0, open).trim();
  let stem = stemOf(before);
  if (after.text !== "") {
    stem = `${stem}＿＿＿＿${stemOf(after)}`;
    report(
      "note",
      place,
      "句子中间的空写成了“＿＿＿＿”。",
      "The gap inside the sentence was written as “＿＿＿＿”.",
    );
  }
  const answers = readAnswers(rest.slice(open + 1, close).trim(), toText, place, report, tags);
  return answers && { ...bare, stem, ...answers };
}

/** Tells of tags that are not ours. */
export function noteTags(foreign: readonly string[], place: FilePlace, report: Report): void {
  const some = foreign.slice(0, 5).join("、");
  report("note", place, `标签没有导入：${some}`, `Tags were not taken over: ${some}`);
}

type ToText = (text: GiftText) => string;

function plainOf(source: string, format: string, place: FilePlace, report: Report): string {
  if (format !== "html") return source;
  const { text, lost } = textFromHtml(source);
  if (lost.length > 0) noteLost(lost, place, report);
  return text;
}

/** Tells of pictures and the like that stayed behind. */
export function noteLost(lost: readonly string[], place: FilePlace, report: Report): void {
  report(
    "gap",
    place,
    `图片、表格等没有导入（${lost.join("、")}），请看题目还完整不完整。`,
    `Pictures, tables and the like were left out (${lost.join(", ")}); see whether the question is still complete.`,
  );
}

type Answers = Pick<Item, "kind" | "answers" | "distractors">;

function readAnswers(
  whole: GiftText,
  toText: ToText,
  place: FilePlace,
  report: Report,
  tags: Tags,
): Answers | null {
  const cut = whole.findLive("####", 0);
  const body = cut < 0 ? whole : whole.slice(0, cut).trim();
  const general =
    cut < 0
      ? ""
      : whole
          .slice(cut + 4)
          .trim()
          .takeFormat()
          .rest.text.trim();
  const listed = textsOfList(general) ?? [];
  if (general !== "" && listed.length === 0)
    report("note", place, "整题的反馈没有导入。", "The general feedback was not taken over.");
  const unsupported = (zh: string, en: string): null => {
    report("error", place, `不支持这种题型：${zh}。`, `This type of question is not supported: ${en}.`);
    return null;
  };
  if (body.text === "") return unsupported("问答题", "essay");
  if (body.startsLive("#")) return unsupported("数值题", "numerical");
  const judge = /^(T|TRUE|F|FALSE)$/i.exec((body.splitLive("#")[0]?.text ?? "").trim());
  if (judge) {
    const [, wrong = "", right = ""] = body.splitLive("#").map(toText);
    const isTrue = /^t/i.test(judge[0]);
    return {
      kind: "judge",
      distractors: [],
      answers: [true, false].map((value) => ({
        text: String(value),
        right: value === isTrue,
        feedback: value === isTrue ? right : wrong,
      })),
    };
  }
  if (body.text.startsWith(">")) {
    const [, ...steps] = body.splitLines();
    const answers = steps
      .map(toText)
      .filter((text) => text !== "")
      .map((text, at) => ({ text, right: false, feedback: listed[at] ?? "" }));
    return { kind: "ordering", answers, distractors: [] };
  }
  const pieces = body.splitAnswers();
  if (pieces.length === 0 || pieces.length > LIMITS.columns)
    return unsupported("认不出的作答", "unknown answers");
  if (pieces.every(({ mark, text }) => mark === "=" && text.text.includes("->"))) {
    const pairs = pieces.map(({ text }) => {
      const at = text.text.indexOf("->");
      return { left: toText(text.slice(0, at)), right: toText(text.slice(at + 2)) };
    });
    const rows = pairs.filter(({ left }) => left !== "");
    return {
      kind: "matching",
      distractors: pairs.filter(({ left }) => left === "").map(({ right }) => right),
      answers: rows.map(({ left, right }, at) => ({
        text: left,
        right: false,
        feedback: listed[at] ?? "",
        match: right,
      })),
    };
  }
  if (pieces.every(({ mark }) => mark === "=")) return unsupported("填空题、简答题", "short answer");
  return readChoice(pieces, toText, place, report, tags);
}

function readChoice(
  pieces: readonly { mark: string; text: GiftText }[],
  toText: ToText,
  place: FilePlace,
  report: Report,
  tags: Tags,
): Answers {
  let isPartial = false;
  const answers = pieces.map(({ mark, text }) => {
    const weight = /^\s*%(-?\d{1,3}(?:\.\d{1,6})?)%/.exec(text.text);
    const rest = weight ? text.slice(weight[0].length) : text;
    const share = weight ? Number(weight[1]) : mark === "=" ? 100 : 0;
    const [answer = rest, ...told] = rest.splitLive("#");
    if (mark === "=" ? share !== 100 : false) isPartial = true;
    return { mark, share, text: toText(answer), feedback: told.map(toText).join("\n").trim() };
  });
  const isSingle = answers.some(({ mark }) => mark === "=");
  if (isSingle && answers.some(({ mark, share }) => mark === "~" && share > 0)) isPartial = true;
  if (!isSingle && new Set(answers.filter(({ share }) => share > 0).map(({ share }) => share)).size > 1)
    isPartial = true;
  if (isPartial && !tags.has("options"))
    report(
      "gap",
      place,
      "部分得分没有导入：本站一题只有对和错。",
      "Partial credit was not taken over: here a question is right or wrong.",
    );
  return {
    kind: isSingle ? "single" : "multiple",
    distractors: [],
    answers: answers.map(({ mark, share, text, feedback }) => ({
      text,
      right: isSingle ? mark === "=" : share > 0,
      feedback,
    })),
  };
}
