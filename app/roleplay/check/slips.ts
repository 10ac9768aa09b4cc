import type { ParsedFile, SourceLine } from "../ink-source.ts";
import type { MessageKey, SentenceValues } from "./messages.ts";
import type { StoryNames } from "./names.ts";

/** A slip of characters in a line, and the line without any. */
export interface Slip {
  file: string;
  line: number;
  column: number;
  key: MessageKey;
  values: SentenceValues;
  /** the whole line as it was meant */
  meant: string;
}

const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** The joiner belongs into drawn signs (families, flags) and nowhere else. */
const JOINER = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const WIDE_SPACE = "\u3000\u00a0";

/** Half-width marks for what Chinese input methods type instead. */
const HALF: Readonly<Record<string, string>> = {
  "＊": "*",
  "﹡": "*",
  "∗": "*",
  "＋": "+",
  "－": "-",
  "＝": "=",
  "～": "~",
  "＃": "#",
  "｛": "{",
  "｝": "}",
  "［": "[",
  "］": "]",
  "＞": ">",
  "＜": "<",
  "！": "!",
  "＆": "&",
  "｜": "|",
  "（": "(",
  "）": ")",
  "：": ":",
  "，": ",",
  "／": "/",
  "％": "%",
  "“": '"',
  "”": '"',
  "？": "?",
  "；": ";",
  "。": ".",
};

function half(mark: string): string {
  const code = mark.charCodeAt(0);
  return HALF[mark] ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : mark);
}

const EXPRESSION =
  /^[\s\u3000]*(?:not[\s\u3000]+|[!！])?[A-Za-z_][\w.]*(?:[\s\u3000]*(?:[<>=!&|+\-*/%?＝＞＜！＆｜]+|and|or|has|mod)[\s\u3000]*[\w.０-９"]+)*[\s\u3000]*$/;
const IN_LOGIC = /[＝＞＜！＆｜（），“”＋－＊／％：；０-９Ａ-Ｚａ-ｚ]/;
const ARROW = /(?:[→⇒➡➔]|[—－–―]+[>＞]|-＞|—》|-》)/g;

/** Collects replacements in one line; the first one is the slip that is shown. */
class LineRepair {
  text: string;
  first: { index: number; key: MessageKey; values: SentenceValues } | undefined;
  constructor(text: string) {
    this.text = text;
  }
  note(index: number, key: MessageKey, values: SentenceValues): void {
    if (!this.first || index < this.first.index) this.first = { index, key, values };
  }
  /** Replaces what stands at a place by something of any length; call from right to left. */
  put(index: number, shown: string, wanted: string, key: MessageKey = "full-width"): void {
    this.note(index, key, { shown, wanted });
    this.text = this.text.slice(0, index) + wanted + this.text.slice(index + shown.length);
  }
}

/** Whether the name after an arrow is one that the story has, or looks like nothing else. */
function leadsSomewhere(before: string, after: string, names: StoryNames): boolean {
  const name = /^[\s\u3000]*([A-Za-z_\u4E00-\u9FFF][\w\u4E00-\u9FFF]*)(.*)$/.exec(after);
  if (!name) return false;
  const known = names.places.has(name[1] ?? "") || /^(?:END|DONE)$/.test(name[1] ?? "");
  const alone = /^[.\w]*\s*(?:\}|->|\(|#|$)/.test(name[2] ?? "");
  const isAscii = /^\w+$/.test(name[1] ?? "");
  return (known && (isAscii || alone)) || (isAscii && alone && /(?:^|[\s\]])$/.test(before));
}

/** Invisible characters and wide spaces where ink expects ordinary ones. */
function repairSpaces(raw: string, repair: LineRepair): void {
  const hidden = [...raw.matchAll(INVISIBLE), ...raw.matchAll(JOINER)].sort((a, b) => b.index - a.index);
  for (const mark of hidden) {
    const code = mark[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    repair.note(mark.index, "invisible", { code });
    repair.text = repair.text.slice(0, mark.index) + repair.text.slice(mark.index + mark[0].length);
  }
  const wide = new RegExp(`[${WIDE_SPACE}]`);
  const lead = new RegExp(
    `^([ \\t${WIDE_SPACE}]*)(?=[*+=~#{<＊＋＝＃｛]|-(?![-—])|[—－–]+[>＞]|→|(?:VAR|CONST|LIST|INCLUDE)[ \\t${WIDE_SPACE}])`,
  ).exec(repair.text);
  const marks = new RegExp(
    `^[ \\t]*(?:(?:[*+\\-][ \\t${WIDE_SPACE}]*)+(?=[\\[［{｛])|=+[${WIDE_SPACE}]|~[${WIDE_SPACE}]|(?:VAR|CONST|LIST|INCLUDE)[ \\t]*[${WIDE_SPACE}][^=]*(?:=[ \\t${WIDE_SPACE}]*)?)`,
  );
  const widen = (index: number, text: string): string => {
    const at = text.search(wide);
    if (at >= 0) repair.note(index + at, "invisible.space", {});
    return text.replace(/[\u3000\u00a0]/g, " ");
  };
  if (lead?.[1]) repair.text = widen(0, lead[1]) + repair.text.slice(lead[1].length);
  const head = marks.exec(repair.text);
  if (head) repair.text = widen(0, head[0]) + repair.text.slice(head[0].length);
  for (const arrow of [...repair.text.matchAll(/->[ \t]*[\u3000\u00a0]+(?=[\w\u4E00-\u9FFF])/g)].reverse()) {
    const changed = widen(arrow.index, arrow[0]);
    repair.text =
      repair.text.slice(0, arrow.index) + changed + repair.text.slice(arrow.index + arrow[0].length);
  }
}

/** Full-width marks at the start of a line, in arrows, brackets and tags. */
function repairMarks(code: string, repair: LineRepair, names: StoryNames, isGraded: boolean): void {
  const at: { index: number; shown: string; wanted: string }[] = [];
  const add = (index: number, shown: string, wanted = half(shown)): void => {
    if (!at.some((each) => each.index < index + shown.length && index < each.index + each.shown.length)) {
      at.push({ index, shown, wanted });
    }
  };
  for (const arrow of code.matchAll(ARROW)) {
    const after = code.slice(arrow.index + arrow[0].length);
    if (leadsSomewhere(code.slice(0, arrow.index), after, names)) add(arrow.index, arrow[0], "->");
  }
  const start =
    /^\s*((?:[*+-]\s*)*)([＊﹡∗＋－＝]|～(?=[\s\u3000]*(?:return\b|temp\b|[A-Za-z_]\w*\s*(?:[=＝(（+]|-[-=])|[\w\u4E00-\u9FFF]+\s*(?:[-+]?[=＝]|\+\+|--|\()))|／／)/.exec(
      code,
    );
  if (start?.[2]) {
    let index = start[0].length - start[2].length;
    for (; /[＊﹡∗＋－＝～／]/.test(code[index] ?? ""); index += 1) add(index, code[index] ?? "");
  }
  const header = /^\s*[=＝]*＝[=＝]*/.exec(code);
  if (header && /^\s*[=＝]{2,}/.test(code)) {
    for (const mark of header[0].matchAll(/＝/g)) add(mark.index, "＝");
  }
  const tail = /^\s*[=＝]{1,}.*?([＝]+)\s*$/.exec(code);
  if (tail?.[1]) {
    const from = code.lastIndexOf(tail[1]);
    for (let n = 0; n < tail[1].length; n += 1) add(from + n, "＝");
  }
  if (/^\s*[=＝]+\s*[^\s（(]+\s*[（(]/.test(code))
    for (const m of code.matchAll(/[（），]/g)) add(m.index, m[0]);
  for (const m of code.matchAll(/[｛｝]/g)) add(m.index, m[0]);
  for (const m of code.matchAll(/＜＞|<＞|＜>/g)) add(m.index, m[0], "<>");
  for (const m of code.matchAll(/(?<=^|[\s\u3000\]”。！？])＃(?=[\s\u3000]*\p{L})|＃(?=\s*[a-z]+\s*[:：])/gu))
    add(m.index, "＃");
  const isChoice = /^\s*(?:-\s*)*[*+＊＋]/.test(code);
  if (isChoice && !(code.includes("[") && code.includes("]"))) {
    for (const m of code.matchAll(/[［］]/g)) add(m.index, m[0]);
  }
  const label = /^\s*[-*+＊＋－][-*+\s]*(（)([A-Za-z_]\w*)(）)/.exec(code);
  if (label) for (const m of label[0].matchAll(/[（）]/g)) add(m.index, m[0]);
  if (isGraded) {
    for (const m of code.matchAll(
      /#\s*(?:id|q|score|cite|why|red|speaker|mood|point|title|ending|outcome|retry)\s*(：)/g,
    )) {
      add(m.index + m[0].length - 1, "：");
    }
    for (const m of code.matchAll(/#\s*score:[^#\]]*/g)) {
      for (const sign of m[0].matchAll(/[＋－０-９]/g)) add(m.index + sign.index, sign[0]);
    }
  }
  for (const { index, shown, wanted } of at.sort((a, b) => b.index - a.index))
    repair.put(index, shown, wanted);
}

/** The stretches of a line that are logic, and not text. */
function logicOf(code: string, isInside: boolean, names: StoryNames): { from: number; to: number }[] {
  if (/^\s*(?:~|VAR\b|CONST\b|LIST\b)/.test(code)) return [{ from: 0, to: code.length }];
  const found: { from: number; to: number }[] = [];
  const isLogic = (text: string): boolean =>
    EXPRESSION.test(text) || names.values.has(text.trim()) || names.places.has(text.trim());
  const take = (from: number): void => {
    const stop = /[:：|｜}{]/.exec(code.slice(from));
    const to = stop ? from + stop.index : code.length;
    const cond = code.slice(from, to);
    const mark = stop?.[0] ?? "";
    if (mark === "：") {
      if (isLogic(cond)) found.push({ from, to: to + 1 });
    } else if (mark === "｜") {
      const close = code.indexOf("}", to);
      if (close > 0 && !/[|]/.test(code.slice(to, close))) found.push({ from: to, to: to + 1 });
    } else if (mark === ":" || (mark === "}" && isLogic(cond)) || (mark === "" && isLogic(cond))) {
      found.push({ from, to });
    }
  };
  for (const brace of code.matchAll(/(?<!\\)\{/g)) take(brace.index + 1);
  const branch = isInside ? /^\s*-(?!>)\s*/.exec(code) : null;
  if (branch && /^[^:：]*[:：]/.test(code.slice(branch[0].length))) take(branch[0].length);
  return found;
}

function repairLogic(code: string, isInside: boolean, repair: LineRepair, names: StoryNames): void {
  for (const { from, to } of logicOf(code, isInside, names).reverse()) {
    let quoted = false;
    const marks: number[] = [];
    for (let n = from; n < to; n += 1) {
      const mark = code[n] ?? "";
      if (mark === '"') quoted = !quoted;
      else if (!quoted && IN_LOGIC.test(mark)) {
        marks.push(n);
        if (mark === "“") n = Math.max(n, code.indexOf("”", n) - 1);
      }
    }
    for (const n of marks.reverse()) repair.put(n, code[n] ?? "", half(code[n] ?? ""));
  }
}

/** Whether each line begins inside braces. */
export function insideBraces(lines: readonly SourceLine[]): boolean[] {
  let depth = 0;
  return lines.map(({ code }) => {
    if (/^\s*==/.test(code)) depth = 0;
    const inside = depth > 0;
    for (let n = 0; n < code.length; n += 1) {
      if (code[n] === "\\") n += 1;
      else if (code[n] === "{" || code[n] === "｛") depth += 1;
      else if (code[n] === "}" || code[n] === "｝") depth = Math.max(0, depth - 1);
    }
    return inside;
  });
}

/**
 * Slips of characters: full-width control marks, invisible characters, wide spaces before control marks.
 * ink takes them for text and says nothing. At most one slip a line is shown; the meant line mends all.
 * @param isGraded whether the story uses grading tags, whose colons and signs are control marks too
 */
export function findSlips(file: ParsedFile, names: StoryNames, isGraded: boolean): Slip[] {
  const inside = insideBraces(file.lines);
  return file.lines.flatMap(({ raw, code, line }, index): Slip[] => {
    const repair = new LineRepair(raw);
    repairSpaces(raw, repair);
    const isShifted = repair.text.length !== raw.length;
    const codeNow = isShifted || repair.text !== raw ? cut(repair.text, code) : code;
    repairMarks(codeNow, repair, names, isGraded);
    repairLogic(cut(repair.text, code), inside[index] ?? false, repair, names);
    if (!repair.first) return [];
    const { index: at, key, values } = repair.first;
    return [{ file: file.file, line, column: at + 1, key, values, meant: repair.text }];
  });
}

/** A changed line with the comment that the old one had left out again. */
function cut(text: string, oldCode: string): string {
  const blank = oldCode.length - oldCode.trimEnd().length;
  const comment = /\/\//.exec(text);
  return blank > 0 && comment ? text.slice(0, comment.index) + " ".repeat(text.length - comment.index) : text;
}
