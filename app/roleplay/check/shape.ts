import type { ParsedFile, SourceLine } from "../ink-source.ts";
import type { MessageKey, SentenceValues } from "./messages.ts";
import type { StoryNames } from "./names.ts";
import { checkBraces, openLostBlocks, type Report } from "./shape-braces.ts";
import { insideBraces } from "./slips.ts";

/** A fault in how a line is put together. `meant` is the line as it was probably meant, when that can be told. */
export interface ShapeFault {
  file: string;
  line: number;
  column: number;
  severity: "error" | "warning";
  key: MessageKey;
  values: SentenceValues;
  meant?: string;
}

const WORD = "[A-Za-z_\\u4E00-\\u9FFF][\\w\\u4E00-\\u9FFF]*";
const CHOICE = /^\s*(?:-(?!>)\s*)*(?:\([^)]*\)\s*)?[*+]/;

/** Brackets of an option come in one pair. */
function checkBrackets(code: string, report: Report): void {
  if (!CHOICE.test(code)) return;
  const bare = code.replace(/\\./g, "  ").replace(/\{[^{}]*\}/g, (logic) => " ".repeat(logic.length));
  const opened = bare.indexOf("[");
  const closed = bare.lastIndexOf("]");
  if (opened >= 0 && closed < 0) {
    const arrow = bare.search(/->\s*[\w\u4E00-\u9FFF.]+\s*$/);
    const end = arrow > opened ? arrow : code.trimEnd().length;
    report(opened + 1, "bracket", { missing: "]" }, `${code.slice(0, end)}]${code.slice(end)}`);
  } else if (closed >= 0 && (opened < 0 || opened > closed)) {
    const head = /^\s*(?:[-*+]\s*)+(?:\([^)]*\)\s*)?(?:\{[^{}]*\}\s*)*/.exec(code)?.[0].length ?? 0;
    report(closed + 1, "bracket", { missing: "[" }, `${code.slice(0, head)}[${code.slice(head)}`);
  }
}

/** A divert that lost part of its arrow, or text behind a divert. */
function checkArrows(code: string, names: StoryNames, isInside: boolean, report: Report): void {
  const known = (name: string | undefined): name is string =>
    name !== undefined && (names.places.has(name) || name === "END" || name === "DONE");
  const ascii = (name: string): boolean => /^\w+$/.test(name);
  const broken = new RegExp(
    `(^|[\\s\\]。！？”…])([-=~]{0,2}[>》]+|=+>|-+\\s+>|->\\s+>|>-|<--?|-{2,}>|-(?!>))\\s*(${WORD})(\\s*->\\s*\\w*)?\\s*$`,
  ).exec(code);
  const shown = broken?.[2] ?? "";
  if (broken && shown !== "->" && known(broken[3]) && !/^\s*(?:-\s*)*<-/.test(code)) {
    const isGather = shown === "-" && !ascii(broken[3]);
    const isTunnelEnd = broken.index > 0 && /->\s*\S+\s*$/.test(code.slice(0, broken.index));
    if (!isGather && !isTunnelEnd) {
      const at = broken.index + (broken[1] ?? "").length;
      const rest = code.slice(at + shown.length);
      report(
        at + 1,
        "arrow-broken",
        { shown: `${shown} ${broken[3]}`, name: broken[3] },
        `${code.slice(0, at)}->${rest}`,
      );
      return;
    }
  }
  const bare = new RegExp(`^(\\s*(?:-\\s+)?(?:.*[\\]。！？”…]\\s*)?)(${WORD})\\s*$`).exec(code);
  if (bare && known(bare[2]) && ascii(bare[2]) && !/->|[=~{]/.test(bare[1] ?? "")) {
    const at = (bare[1] ?? "").length;
    report(at + 1, "arrow-missing", { name: bare[2] }, `${code.slice(0, at)}-> ${code.slice(at)}`);
    return;
  }
  if (isInside || /^\s*[~{]/.test(code)) return;
  const after = new RegExp(
    `(?<![-<])->\\s*(${WORD}(?:\\.${WORD})*)(\\([^)]*\\))?\\s+(?!->|<-|#|[|}{])(\\S.*)$`,
  ).exec(code);
  if (after && !/\{[^}]*$/.test(code.slice(0, after.index)) && known((after[1] ?? "").split(".")[0])) {
    const at = after.index + after[0].length - (after[3] ?? "").length;
    report(at + 1, "after-divert", { name: after[1] ?? "" }, code.slice(0, at));
  }
}

/** Mistakes with `else`, and `=` where `==` is meant. */
function checkConditions(code: string, isInside: boolean, report: Report): void {
  const other = /^(\s*)(-?\s*)(else|Else|ELSE|otherwise|default|否则|其他|其它)(\s*)(:?)/.exec(code);
  if (other) {
    const [whole, lead = "", dash = "", word = "", , colon = ""] = other;
    const rest = code.slice(whole.length);
    const hasDash = dash.startsWith("-");
    const elseIf = /^\s*if\b/.test(rest) && hasDash && word === "else";
    const isBranch = isInside && (colon === ":" || (hasDash && rest.trim() === ""));
    const isRight = hasDash && word === "else" && colon === ":";
    const shown = `${dash}${word}${colon}`.trim();
    if (elseIf) report(lead.length + 1, "else-if", { shown: "- else if" }, code.replace(/else\s+if\b/, ""));
    else if (isBranch && !isRight) report(lead.length + 1, "else-form", { shown }, `${lead}- else:${rest}`);
    else if (isRight && !isInside) report(lead.length + 1, "else-outside");
  }
  const elif = isInside && /^(\s*-\s*)(elif|elseif|elsif)\b/.exec(code);
  if (elif)
    report(
      (elif[1] ?? "").length + 1,
      "else-if",
      { shown: `- ${elif[2]}` },
      code.replace(/elif|elseif|elsif/, ""),
    );
  const conditions = [...code.matchAll(/(?<!\\)\{([^{}:|]*)[:}]/g)].map((m) => ({
    at: m.index + 1,
    text: m[1] ?? "",
  }));
  const branch = isInside ? /^\s*-(?!>)\s*([^:{}"]*):/.exec(code) : null;
  if (branch) conditions.push({ at: branch[0].length - 1 - (branch[1] ?? "").length, text: branch[1] ?? "" });
  const open = /(?<!\\)\{\s*([A-Za-z_]\w*\s*=\s*\w+)\s*$/.exec(code);
  if (open) conditions.push({ at: open.index + 1, text: open[1] ?? "" });
  for (const { at, text } of conditions) {
    const sign = /^(\s*(?:not\s+)?[\w.\u4E00-\u9FFF]+\s*)=(?![=>])/.exec(text);
    if (!sign || /^\s*~/.test(text)) continue;
    const index = at + (sign[1] ?? "").length;
    report(index + 1, "assign-condition", {}, `${code.slice(0, index)}==${code.slice(index + 1)}`);
    break;
  }
}

const LEADS_AWAY = new RegExp(`^(?!.*(?:<-|->\\s*->)).*(?<!-)->\\s*${WORD}(?:\\.${WORD})*\\s*$`);
const STARTS_ANEW = /^\s*(?:[*+=}#]|~\s*return\b|-(?!>)|->|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b)/;

/** Text below a divert, which flow has left: nothing between the two lines begins anew. */
function checkAfterDiverts(
  lines: readonly SourceLine[],
  inside: readonly boolean[],
  report: (n: number) => Report,
): void {
  let before: number | undefined;
  lines.forEach(({ code, raw }, n) => {
    if (raw.trim() === "" || code.trim() === "") return;
    const isAfter = before !== undefined && inside[before] === inside[n] && !STARTS_ANEW.test(code);
    if (isAfter) report(n)(code.search(/\S/) + 1, "unreachable-line");
    const leaves = LEADS_AWAY.test(code) && !/[{}]/.test(code) && !/^\s*[~=]/.test(code);
    before = leaves ? n : undefined;
  });
}

/** Lines of prose whose first character makes them logic. */
function checkStarts(
  lines: readonly SourceLine[],
  inside: readonly boolean[],
  report: (n: number) => Report,
): void {
  let hasWeave = false;
  let openDepth = 0;
  let lastItem = -2;
  let lastGather: { depth: number; hasText: boolean } | undefined;
  lines.forEach(({ code }, n) => {
    if (code.trim() === "") return;
    if (/^\s*=/.test(code)) {
      hasWeave = false;
      openDepth = 0;
      lastGather = undefined;
      return;
    }
    if (inside[n]) return;
    const column = code.search(/\S/) + 1;
    const escaped = (mark: string): string =>
      `${code.slice(0, column - 1)}\\${mark}${code.slice(column - 1 + mark.length)}`;
    const choice = /^\s*(?:-(?!>)\s*)*(?:\([^)]*\)\s*)?((?:[*+]\s*)+)/.exec(code);
    if (choice) {
      const marks = (choice[1] ?? "").replace(/\s/g, "");
      const depth = marks.length;
      const isStuck =
        /^\s*\+\d/.test(code) || (/^\s*[*+]{2,}[^\s*+[({-]/.test(code) && openDepth < depth - 1);
      if (isStuck)
        report(n)(column, "line-start", { mark: code.trim()[0] ?? "" }, escaped(code.trim()[0] ?? ""));
      else if (depth > openDepth + 1) {
        report(n)(column, "line-start.level", { depth, upper: depth - 1, mark: marks[0] ?? "" });
        openDepth = depth;
      } else openDepth = depth;
      hasWeave = true;
      lastGather = undefined;
      return;
    }
    const gather = /^\s*((?:-(?!>)\s*)+)(\([^)]*\))?\s*(.*)$/.exec(code);
    if (!gather) return;
    const depth = (gather[1] ?? "").replace(/\s/g, "").length;
    const rest = gather[3] ?? "";
    const isPlain = gather[2] === undefined && rest !== "" && !/^(?:->|<-|\{|#|else\s*:)/.test(rest);
    const isRule = depth >= 3 && rest === "";
    const isSecond = lastGather?.depth === depth && lastGather.hasText;
    const isItem = isRule || (isPlain && (!hasWeave || isSecond));
    const follows = lastItem === n - 1;
    if (isItem) lastItem = n;
    if (isItem && !follows) report(n)(column, "line-start.list");
    if (isPlain || gather[2] !== undefined) lastGather = { depth, hasText: isPlain };
    openDepth = Math.min(openDepth, depth - 1);
    hasWeave = true;
  });
}

/** A header that lost its marks, and an end of a comment that never began. */
function checkHeads(code: string, raw: string, names: StoryNames, report: Report): void {
  const header = new RegExp(`^\\s*(${WORD})\\s*={2,}\\s*$`).exec(code);
  if (header?.[1]) {
    report(code.search(/\S/) + 1, "header-broken", { name: header[1] }, `=== ${header[1]} ===`);
  }
  const closed = raw.indexOf("*/");
  if (closed >= 0 && code.slice(closed, closed + 2) === "*/" && !names.places.has("*/")) {
    report(closed + 1, "comment-close", {}, " ".repeat(raw.length));
  }
}

/**
 * Faults of shape that ink passes over or reports somewhere else. At most one a line.
 * @param file a file whose slips of characters are mended
 */
export function findShapeFaults(file: ParsedFile, names: StoryNames): ShapeFault[] {
  const found = new Map<number, ShapeFault>();
  const reporter =
    (n: number, severity: ShapeFault["severity"] = "error"): Report =>
    (column, key, values = {}, meant) => {
      const line = file.lines[n]?.line ?? 1;
      if (found.has(line)) return;
      const fault: ShapeFault = { file: file.file, line, column, severity, key, values };
      found.set(line, meant === undefined ? fault : { ...fault, meant });
    };
  const lines = openLostBlocks(file.lines, names, reporter);
  const inside = insideBraces(lines);
  checkBraces(lines, reporter);
  lines.forEach(({ code, raw }, n) => {
    if (raw.trim() === "") return;
    checkHeads(code, raw, names, reporter(n));
    checkBrackets(code, reporter(n));
    if (/^\s*(?:INCLUDE|TODO|EXTERNAL)\b/.test(code)) return;
    checkConditions(code, inside[n] ?? false, reporter(n));
    if (!/^\s*=(?!>)/.test(code)) checkArrows(code, names, inside[n] ?? false, reporter(n));
  });
  checkStarts(lines, inside, (n) => reporter(n, "warning"));
  checkAfterDiverts(lines, inside, (n) => reporter(n, "warning"));
  return [...found.values()];
}
