/**
 * A light reading of ink source that keeps lines and columns: what the checker needs to point at the
 * right place. It reads the subset of ink that scenarios are written in and passes over the rest; the
 * ink compiler remains the judge of syntax. Pure.
 */

export interface SourceTag {
  text: string;
  /** 1-based, of the `#`. */
  column: number;
}

/** One physical line. `code` is the line with comments blanked out, so columns agree with `raw`. */
export interface SourceLine {
  file: string;
  /** 1-based. */
  line: number;
  raw: string;
  code: string;
  /** Column of `//` where a line comment starts, 0 when there is none. */
  commentAt: number;
}

export interface SourceFlow {
  file: string;
  line: number;
  name: string;
  /** Knot `===` or stitch `=`; the text before the first knot is the root. */
  kind: "root" | "knot" | "function" | "stitch";
  params: string;
  /** Tags at the top of the flow, before its first content; a stitch without a point inherits its knot's. */
  tags: SourceTag[];
  point?: string;
}

export interface SourceChoice {
  file: string;
  line: number;
  column: number;
  depth: number;
  /** Option text inside the brackets, without tags. */
  text: string;
  tags: SourceTag[];
  bracketed: boolean;
  /** Text before the bracket (or all of it when there is none) and after it. */
  before: string;
  after: string;
  afterColumn: number;
  flow: SourceFlow;
  /** Options shown together have the same set number. */
  set: number;
  /** `* -> target`: taken by itself when nothing else is left, never shown. */
  fallback: boolean;
}

/** A line of text with the tags that ink gives it, tag-only lines above it included. */
export interface SourceText {
  file: string;
  line: number;
  column: number;
  text: string;
  tags: SourceTag[];
  flow: SourceFlow;
  /** Line of each tag, same order as `tags`. */
  tagLines: number[];
  divert: string;
}

export interface ParsedFile {
  file: string;
  lines: SourceLine[];
  flows: SourceFlow[];
  choices: SourceChoice[];
  texts: SourceText[];
  /** Line of a block comment that is never closed, 0 when there is none. */
  unclosedCommentLine: number;
  /** Diverts to END or DONE with no ending tag before them in the same branch. */
  untaggedEnds: { line: number; column: number }[];
}

/** Replaces comments by blanks of the same length, line by line. */
function blankComments(file: string, source: string): { lines: SourceLine[]; unclosed: number } {
  let openedAt = 0;
  const lines = source.split(/\r?\n/).map((raw, index): SourceLine => {
    let code = "";
    let commentAt = 0;
    let i = 0;
    while (i < raw.length) {
      const two = raw.slice(i, i + 2);
      if (openedAt > 0) {
        if (two === "*/") openedAt = 0;
        code += two === "*/" ? "  " : " ";
        i += two === "*/" ? 2 : 1;
      } else if (two === "/*") {
        openedAt = index + 1;
        code += "  ";
        i += 2;
      } else if (two === "//") {
        commentAt = i + 1;
        code += " ".repeat(raw.length - i);
        i = raw.length;
      } else {
        code += raw[i];
        i += 1;
      }
    }
    return { file, line: index + 1, raw, code, commentAt };
  });
  return { lines, unclosed: openedAt };
}

/** Index of the first unescaped `mark` in `text` from `from`, or -1. */
function findUnescaped(text: string, mark: string, from = 0): number {
  for (let i = from; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text.startsWith(mark, i)) return i;
  }
  return -1;
}

/** Cuts a stretch of content into its text and its tags. `offset` is the 0-based column of `content[0]`. */
export function splitTags(content: string, offset: number): { text: string; tags: SourceTag[] } {
  const first = findUnescaped(content, "#");
  if (first < 0) return { text: content, tags: [] };
  const tags: SourceTag[] = [];
  let at = first;
  while (at >= 0) {
    const next = findUnescaped(content, "#", at + 1);
    const text = content.slice(at + 1, next < 0 ? undefined : next).trim();
    tags.push({ text, column: offset + at + 1 });
    at = next;
  }
  return { text: content.slice(0, first), tags };
}

const FLOW_HEADER = /^\s*(={1,})\s*(function\s+)?([^\s=({]+)?\s*(\([^)]*\))?\s*=*\s*$/;
const LOGIC_LINE = /^\s*(?:~|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b)/;

/** Reads the option marks, label and conditions at the start of an option; returns the rest of the line. */
function choiceHead(code: string): { depth: number; at: number } | undefined {
  const marks = /^\s*(?:-(?!>)\s*)*(?:\([A-Za-z_]\w*\)\s*)?((?:[*+]\s*)+)/.exec(code);
  if (marks === null) return undefined;
  let at = marks[0].length;
  const label = /^\([A-Za-z_]\w*\)\s*/.exec(code.slice(at));
  if (label) at += label[0].length;
  while (code[at] === "{") {
    let depth = 0;
    let end = at;
    for (; end < code.length; end += 1) {
      if (code[end] === "{") depth += 1;
      if (code[end] === "}") depth -= 1;
      if (depth === 0) break;
    }
    at = end + 1;
    while (/\s/.test(code[at] ?? "x")) at += 1;
  }
  return { depth: (marks[1] ?? "").replace(/\s/g, "").length, at };
}

/** Reads one option line after its head. */
function readChoice(
  line: SourceLine,
  head: { depth: number; at: number },
  flow: SourceFlow,
  set: number,
): SourceChoice {
  const rest = line.code.slice(head.at);
  const column = line.code.search(/\S/) + 1;
  const base = { file: line.file, line: line.line, column, depth: head.depth, flow, set };
  const opened = findUnescaped(rest, "[");
  const closed = opened < 0 ? -1 : findUnescaped(rest, "]", opened);
  if (closed < 0) {
    const fallback = /^\s*->/.test(rest);
    return {
      ...base,
      text: "",
      tags: [],
      after: "",
      afterColumn: 0,
      bracketed: false,
      before: rest,
      fallback,
    };
  }
  const inner = splitTags(rest.slice(opened + 1, closed), head.at + opened + 1);
  return {
    ...base,
    text: inner.text.trim(),
    tags: inner.tags,
    bracketed: true,
    before: rest.slice(0, opened),
    after: rest.slice(closed + 1),
    afterColumn: head.at + closed + 2,
    fallback: false,
  };
}

/** Reads one ink file. @param file the name shown in findings @param source its text */
export function parseInkFile(file: string, source: string): ParsedFile {
  const { lines, unclosed } = blankComments(file, source);
  const root: SourceFlow = { file, line: 1, name: "", kind: "root", params: "", tags: [] };
  const parsed: ParsedFile = {
    file,
    lines,
    flows: [root],
    choices: [],
    texts: [],
    unclosedCommentLine: unclosed,
    untaggedEnds: [],
  };
  let flow = root;
  let atTop = true;
  let endingSeen = false;
  let braces = 0;
  let sets = 0;
  let open: { depth: number; set: number }[] = [];
  let pending: { tag: SourceTag; line: number }[] = [];

  const flushTags = (): void => {
    const first = pending[0];
    if (first === undefined) return;
    const own = { tags: pending.map((t) => t.tag), tagLines: pending.map((t) => t.line) };
    parsed.texts.push({
      file,
      line: first.line,
      column: first.tag.column,
      ...own,
      text: "",
      flow,
      divert: "",
    });
    pending = [];
  };
  const branch = (): void => {
    flushTags();
    atTop = false;
    endingSeen = false;
  };
  const readContent = (line: SourceLine, content: string, offset: number): void => {
    const arrow = findUnescaped(content, "->");
    const divert =
      arrow < 0
        ? ""
        : content
            .slice(arrow + 2)
            .replace(/[}\s]+$/, "")
            .trim();
    const { text, tags } = splitTags(arrow < 0 ? content : content.slice(0, arrow), offset);
    const spoken = text.trim();
    if (tags.some((tag) => /^ending\s*:/.test(tag.text))) endingSeen = true;
    const all = [...pending, ...tags.map((tag) => ({ tag, line: line.line }))];
    if (atTop) flow.tags.push(...tags);
    if (spoken === "" && divert === "") {
      pending = all;
    } else if (spoken !== "" || all.length > 0) {
      const column = offset + content.search(/\S/) + 1;
      const at = { file, line: spoken === "" ? (all[0]?.line ?? line.line) : line.line, column };
      const own = { tags: all.map((t) => t.tag), tagLines: all.map((t) => t.line) };
      parsed.texts.push({ ...at, ...own, text: spoken, flow, divert });
      pending = [];
    }
    if (spoken !== "") atTop = false;
    if (/^(END|DONE)\b/.test(divert) && !endingSeen) {
      parsed.untaggedEnds.push({ line: line.line, column: offset + arrow + 1 });
    }
  };

  for (const line of lines) {
    const { code } = line;
    if (code.trim() === "") continue;
    const header = FLOW_HEADER.exec(code);
    if (header && braces === 0) {
      branch();
      const stitch = header[1] === "=";
      const kind = stitch ? "stitch" : header[2] ? "function" : "knot";
      flow = { file, line: line.line, name: header[3] ?? "", kind, params: header[4] ?? "", tags: [] };
      parsed.flows.push(flow);
      open = [];
      atTop = true;
      continue;
    }
    if (LOGIC_LINE.test(code)) continue;
    const head = choiceHead(code);
    if (head) {
      branch();
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) > head.depth) open.pop();
      if (open.at(-1)?.depth !== head.depth) {
        sets += 1;
        open.push({ depth: head.depth, set: sets });
      }
      parsed.choices.push(readChoice(line, head, flow, open.at(-1)?.set ?? sets));
    } else {
      const gather = braces === 0 ? /^\s*((?:-(?!>)\s*)+)(\([A-Za-z_]\w*\)\s*)?/.exec(code) : null;
      if (gather) {
        const depth = (gather[1] ?? "").replace(/\s/g, "").length;
        while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
        branch();
      }
      const at = gather?.[0].length ?? 0;
      if (code.slice(at).trim() !== "") readContent(line, code.slice(at), at);
    }
    for (const mark of code) {
      if (mark === "{") braces += 1;
      if (mark === "}") braces = Math.max(0, braces - 1);
    }
  }
  flushTags();
  for (const each of parsed.flows) {
    const own = each.tags.find((tag) => /^point\s*:/.test(tag.text));
    if (own) each.point = own.text.slice(own.text.indexOf(":") + 1).trim();
  }
  inheritPoints(parsed.flows);
  return parsed;
}

/** A stitch without a point of its own belongs to the point of the knot above it. */
function inheritPoints(flows: SourceFlow[]): void {
  let knotPoint: string | undefined;
  for (const flow of flows) {
    if (flow.kind !== "stitch") knotPoint = flow.point;
    else if (flow.point === undefined && knotPoint !== undefined) flow.point = knotPoint;
  }
}
