import type { SourceLine } from "../ink-source.ts";
import type { MessageKey, SentenceValues } from "./messages.ts";
import type { StoryNames } from "./names.ts";

/** Reports a fault of shape on a line; `meant` is the line as it was probably meant. */
export type Report = (column: number, key: MessageKey, values?: SentenceValues, meant?: string) => void;

interface Brace {
  n: number;
  column: number;
  indent: number;
  isBlock: boolean;
}

/**
 * Reports a block that is never closed: where its end is missing, if an empty line tells the place, else where
 * it begins.
 */
function closingReporter(
  lines: readonly SourceLine[],
  report: (n: number) => Report,
): (block: Brace) => void {
  const isBlank = (n: number): boolean => lines[n] !== undefined && (lines[n]?.raw ?? "").trim() === "";
  return (block) => {
    let end = block.n + 1;
    const inBlock = (n: number): boolean => {
      const code = lines[n]?.code ?? "";
      const indent = code.search(/\S/);
      return (
        lines[n] !== undefined &&
        (indent > block.indent || (indent === block.indent && /^\s*-(?!>)/.test(code)))
      );
    };
    while (inBlock(end)) end += 1;
    const next = lines[end + 1]?.code ?? "";
    const isGap = isBlank(end) && (isBlank(end + 1) || (next.trim() !== "" && !/^\s*==/.test(next)));
    if (!isGap) report(block.n)(block.column, "brace-open", { mark: "{" });
    else report(end)(1, "brace-end", { line: lines[block.n]?.line ?? 0 }, `${" ".repeat(block.indent)}}`);
  };
}

/** Braces that do not match, each at the one that most likely is the culprit. */
export function checkBraces(lines: readonly SourceLine[], report: (n: number) => Report): void {
  const close = closingReporter(lines, report);
  let stack: Brace[] = [];
  const blame = (): void => {
    const culprit = stack.find((brace) => !brace.isBlock) ?? stack.at(-1);
    stack = [];
    if (!culprit) return;
    const code = lines[culprit.n]?.code ?? "";
    if (!culprit.isBlock)
      report(culprit.n)(culprit.column, "brace-open", { mark: "{" }, `${code.trimEnd()}}`);
    else close(culprit);
  };
  lines.forEach(({ code }, n) => {
    if (/^\s*==/.test(code)) blame();
    const indent = code.search(/\S/);
    for (let i = 0; i < code.length; i += 1) {
      if (code[i] === "\\") i += 1;
      else if (code[i] === "{") {
        const rest = code.slice(i + 1);
        const isBlock = !rest.includes("}") && /^[^:|]*:?\s*$/.test(rest);
        stack.push({ n, column: i + 1, indent, isBlock });
      } else if (code[i] === "}") {
        const top = stack.pop();
        if (!top) {
          report(n)(i + 1, "brace-close", { mark: "{" }, `${code.slice(0, i)} ${code.slice(i + 1)}`);
        } else if (
          i === indent &&
          top.n !== n &&
          top.indent !== indent &&
          stack.some((b) => b.indent === indent)
        ) {
          if (top.isBlock) close(top);
          else
            report(top.n)(
              top.column,
              "brace-open",
              { mark: "{" },
              `${(lines[top.n]?.code ?? "").trimEnd()}}`,
            );
          while (stack.length > 0 && stack.at(-1)?.indent !== indent) stack.pop();
          stack.pop();
        }
      }
    }
  });
  blame();
}

/** Blocks whose `{` is lost, opened again so that their other lines can be read. */
export function openLostBlocks(
  lines: readonly SourceLine[],
  names: StoryNames,
  report: (n: number) => Report,
): SourceLine[] {
  return lines.map((line, n) => {
    const found =
      /^(\s*)((?:not\s+|!\s*)?([A-Za-z_]\w*)(?:\s*(?:&&|\|\||and\b|or\b|[<>=!]=?|[+\-*])\s*(?:not\s+)?[\w.]+)*\s*):\s*$/.exec(
        line.code,
      );
    const isKnown = found && (names.values.has(found[3] ?? "") || names.places.has(found[3] ?? ""));
    const closes = lines
      .slice(n + 1)
      .find(({ code }) => /^\s*(?:\}|==)/.test(code) || /\{\s*$|\{[^}]*:\s*$/.test(code));
    if (!isKnown || !closes || !/^\s*\}/.test(closes.code)) return line;
    const code = `${found[1]}{ ${found[2]}:`;
    report(n)((found[1] ?? "").length + 1, "brace-lost", {}, code);
    return { ...line, code, raw: code };
  });
}
