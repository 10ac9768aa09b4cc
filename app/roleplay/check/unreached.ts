import type { FlowTable } from "./flows.ts";
import type { PlacedContent } from "./trace.server.ts";
import type { CheckFinding } from "./types.ts";

type Unreached = Pick<CheckFinding, "file" | "line" | "column" | "severity" | "key" | "values">;

export interface ReachInput {
  table: FlowTable;
  places: readonly PlacedContent[];
  /** what a complete walk has passed; without it only what can be told without walking is reported */
  passed?: ReadonlySet<string>;
  /** containers that flow can enter, as far as can be told without walking */
  entered?: ReadonlySet<string>;
  severity: "error" | "warning";
  /** the code of a line */
  codeOf: (file: string, line: number) => string;
}

/** An end that closes a part for safety; that flow never comes to it is no fault. */
const CLOSING = /^\s*(?:->\s*(?:DONE|END)|->->)\s*$/;

/** An option that is taken when no other is left; one that is never needed is a safeguard. */
const FALLBACK = /^\s*(?:-(?!>)\s*)*(?:[*+]\s*)+(?:\([^)]*\)\s*)?(?:\{[^}]*\}\s*)*->/;

function isUnder(path: string, above: string): boolean {
  return path === above || path.startsWith(`${above}.`);
}

/**
 * Knots, stitches, options and lines that no play reaches. Of several that follow from each other only the
 * first is reported.
 */
export function findUnreached(input: ReachInput): Unreached[] {
  const { table, places, passed, entered, severity, codeOf } = input;
  const found: Unreached[] = [];
  const add = (at: { file: string; line: number }, key: Unreached["key"], name = ""): void => {
    found.push({
      file: at.file,
      line: at.line,
      column: 1,
      severity,
      key,
      values: name === "" ? {} : { name },
    });
  };
  const passedUnder = (path: string): boolean => {
    if (!passed) return entered === undefined || [...entered].some((each) => isUnder(each, path));
    for (const each of passed) if (isUnder(each, path)) return true;
    return false;
  };
  const lost = table.flows.filter((flow) => !passedUnder(flow.path));
  const lostPaths = lost.map((flow) => flow.path);
  const isReferenced = (path: string): boolean =>
    table.links.some((link) => isUnder(link.to, path) && !isUnder(link.from, path));
  const outer = lost.filter(
    (flow) => !lostPaths.some((path) => path !== flow.path && isUnder(flow.path, path)),
  );
  const roots = outer.filter((flow) => !isReferenced(flow.path));
  for (const flow of roots)
    add(flow, flow.kind === "Function" ? "unreachable-function" : "unreachable-knot", flow.path);
  if (!passed) return found;

  const choices = places
    .flatMap(({ choiceTarget, file, line }) =>
      choiceTarget === undefined ? [] : [{ path: choiceTarget, file, line }],
    )
    .filter((each) => !passedUnder(each.path) && !lostPaths.some((path) => isUnder(each.path, path)));
  const outerChoices = choices.filter(
    (each) => !choices.some((other) => other !== each && isUnder(each.path, other.path)),
  );
  for (const choice of outerChoices)
    if (!FALLBACK.test(codeOf(choice.file, choice.line))) add(choice, "unreachable-choice");

  const hidden = [...lostPaths, ...choices.map((each) => each.path)];
  const lines = new Map<string, { file: string; line: number; isPassed: boolean; isShown: boolean }>();
  for (const { path, file, line, isContainer, isText } of places) {
    if (isContainer || hidden.some((each) => isUnder(path, each))) continue;
    const key = `${file}\n${line}`;
    const before = lines.get(key);
    const isPassed = passed.has(path) || (before?.isPassed ?? false);
    const isShown = isText || (before?.isShown ?? false);
    lines.set(key, { file, line, isPassed, isShown });
  }
  const inSequence = (at: { file: string; line: number }): boolean =>
    table.sequenceLines.some((each) => each.file === at.file && at.line > each.from && at.line <= each.to);
  const choiceLines = new Set(outerChoices.map((each) => `${each.file}\n${each.line}`));
  let last: { file: string; line: number } | undefined;
  const unread = [...lines.values()]
    .filter((each) => !each.isPassed && (each.isShown || /->|^\s*~/.test(codeOf(each.file, each.line))))
    .filter((each) => !inSequence(each) && !choiceLines.has(`${each.file}\n${each.line}`))
    .filter((each) => !CLOSING.test(codeOf(each.file, each.line)))
    .sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  for (const each of unread) {
    if (!(last && last.file === each.file && each.line <= last.line + 1)) add(each, "unreachable-line");
    last = each;
  }
  const [first] = outer;
  if (found.length === 0 && first)
    add(first, first.kind === "Function" ? "unreachable-function" : "unreachable-knot", first.path);
  return found;
}
