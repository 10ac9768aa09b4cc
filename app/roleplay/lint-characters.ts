import { type Finding, finding, type LintRule } from "./lint-types.ts";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  "＊": "*",
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
};

/** Full-width marks where ink expects half-width ones: ink takes them for text and says nothing. */
export const fullWidthControl: LintRule = ({ files }) => {
  const found: Finding[] = [];
  for (const { lines } of files) {
    for (const { file, line, code } of lines) {
      const report = (index: number, shown: string, wanted: string): void => {
        found.push(finding({ file, line, column: index + 1 }, "error", "full-width", { shown, wanted }));
      };
      const start = /^[\s\u3000]*([＊＋－＝～])/.exec(code);
      if (start?.[1]) report(start[0].length - 1, start[1], FULL_WIDTH[start[1]] ?? "");
      for (const mark of code.matchAll(/＃(?=\s*[a-z]+\s*[:：])|[｛｝]/g)) {
        report(mark.index, mark[0], FULL_WIDTH[mark[0]] ?? "");
      }
      if (/^\s*[*+]/.test(code)) {
        for (const mark of code.matchAll(/[［］]/g)) report(mark.index, mark[0], FULL_WIDTH[mark[0]] ?? "");
      }
      for (const mark of code.matchAll(/(?:→|[—－–]+[>＞]|-＞)(?=[\s\u3000]*[A-Za-z_])/g)) {
        report(mark.index, mark[0], "->");
      }
    }
  }
  return found;
};

/** Zero-width and direction marks, byte-order marks, and odd spaces before a control mark. */
export const invisibleCharacters: LintRule = ({ files }) => {
  const found: Finding[] = [];
  for (const { lines } of files) {
    for (const { file, line, raw } of lines) {
      for (const mark of raw.matchAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g)) {
        const code = mark[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        const at = { file, line, column: mark.index + 1 };
        found.push(finding(at, "error", "invisible", { code }));
      }
      const odd = /^[ \t]*([\u3000\u00a0])[\s\u3000]*(?=[*+\-=~#{<]|VAR\b)/.exec(raw);
      if (odd) {
        const at = { file, line, column: odd[0].indexOf(odd[1] ?? "") + 1 };
        found.push(finding(at, "error", "invisible.space"));
      }
    }
  }
  return found;
};

/** `//` swallows the rest of the line: inside an option, after a tag, or glued to text it cuts content. */
export const strayComment: LintRule = ({ files }) => {
  const found: Finding[] = [];
  for (const { file, lines, unclosedCommentLine } of files) {
    for (const { line, raw, code, commentAt } of lines) {
      if (commentAt === 0) continue;
      const before = raw.slice(0, commentAt - 1);
      const glued = /\S$/.test(before);
      const option = /^\s*(?:-\s*)*[*+]/.test(code) && !code.includes("]");
      if (glued || option || code.includes("#")) {
        found.push(finding({ file, line, column: commentAt }, "error", "comment-cut"));
      }
    }
    if (unclosedCommentLine > 0) {
      const at = { file, line: unclosedCommentLine, column: 1 };
      found.push(finding(at, "error", "comment-open"));
    }
  }
  return found;
};

/** Names of knots, stitches and labels in ASCII, so that every tool and every address can carry them. */
export const asciiNames: LintRule = ({ files }) =>
  files.flatMap(({ flows }) =>
    flows
      .filter((flow) => flow.kind !== "root" && !/^[A-Za-z_]\w*$/.test(flow.name))
      .map((flow) =>
        finding({ file: flow.file, line: flow.line, column: 1 }, "error", "name-ascii", { name: flow.name }),
      ),
  );
