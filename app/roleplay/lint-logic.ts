import type { SourceLine } from "./ink-source.ts";
import { type Finding, finding, type LintRule } from "./lint-types.ts";

/** The stretches of a line that ink evaluates: logic lines whole, `{…}` elsewhere; with their 0-based column. */
function logicOf(line: SourceLine): { text: string; at: number }[] {
  const { code } = line;
  if (/^\s*(?:-(?!>)\s*)*(?:\(\w+\)\s*)?(?:~|VAR\b|CONST\b|LIST\b)/.test(code))
    return [{ text: code, at: 0 }];
  return [...code.matchAll(/(?<!\\)\{[^}]*\}?/g)].map((match) => ({ text: match[0], at: match.index }));
}

const BANNED: readonly { pattern: RegExp; rule: "random" | "float" }[] = [
  {
    pattern: /\b(?:RANDOM|SEED_RANDOM|LIST_RANDOM)\s*\(|\{\s*(?:shuffle\b|~)/g,
    rule: "random",
  },
  {
    pattern: /\b\d+\.\d+\b|\bFLOAT\s*\(|\bPOW\s*\(/g,
    rule: "float",
  },
];

/** Randomness and fractions, which make a play impossible to repeat. */
export const bannedLogic: LintRule = ({ files }) => {
  const found: Finding[] = [];
  for (const line of files.flatMap((file) => file.lines)) {
    for (const { text, at } of logicOf(line)) {
      const bare = text.replace(/"[^"]*"/g, (quoted) => " ".repeat(quoted.length));
      for (const { pattern, rule } of BANNED) {
        for (const hit of bare.matchAll(pattern)) {
          const place = { file: line.file, line: line.line, column: at + hit.index + 1 };
          found.push(finding(place, "error", rule));
        }
      }
    }
    const shuffle = /^\s*-?\s*\{?\s*shuffle(?:\s+once|\s+stopping)?\s*:\s*$/.exec(line.code);
    if (shuffle && !found.some((f) => f.file === line.file && f.line === line.line)) {
      found.push(finding({ ...line, column: 1 }, "error", "random"));
    }
    if (/^\s*EXTERNAL\b/.test(line.code)) {
      found.push(finding({ ...line, column: 1 }, "error", "external"));
    }
  }
  return found;
};

/** `ref` parameters can exhaust the stack of every ink runtime. */
export const refParameters: LintRule = ({ files }) =>
  files.flatMap(({ flows }) =>
    flows
      .filter((flow) => /[(,]\s*ref\s/.test(flow.params))
      .map((flow) => finding({ file: flow.file, line: flow.line, column: 1 }, "error", "ref")),
  );
