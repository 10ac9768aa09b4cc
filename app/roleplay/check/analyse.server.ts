import { InkEngine } from "../ink-engine.server.ts";
import { InkReach } from "../ink-reach.ts";
import { type ParsedFile, parseInkFile } from "../ink-source.ts";
import type { KnownIds } from "../lint-types.ts";
import { RoleplayError, type RoleplayErrorCode } from "../roleplay-error.ts";
import { type Exploration, exploreStory, type WalkFault } from "../walk.server.ts";
import { type FaultContext, findFaults } from "./faults.ts";
import { mapOf, readFlows } from "./flows.ts";
import { findGradingFaults, usesGrading } from "./graded.ts";
import { compileInk, type InkCompilation } from "./ink-compile.server.ts";
import { judgeLibrary } from "./judge.server.ts";
import { findLogicFaults } from "./logic.ts";
import { readNames } from "./names.ts";
import { crossCheck } from "./random-plays.server.ts";
import { findShapeFaults } from "./shape.ts";
import { findSlips } from "./slips.ts";
import { type PlacedContent, StoryTrace } from "./trace.server.ts";
import type { CheckFinding, StoryInput, StoryReport } from "./types.ts";
import { findUnreached } from "./unreached.ts";

/** Most states of a story outside of the library; a larger one is checked as far as can be told without walking. */
export const MAX_FOREIGN_STATES = 2_000;
/** Longest walk through a story outside of the library; what takes longer is checked without walking. */
const MAX_FOREIGN_WALK_MS = 2_500;
const MAX_LIBRARY_WALK_MS = 45_000;
/** Most states of a scenario of the library; a larger one is refused. */
export const MAX_LIBRARY_STATES = 80_000;

/** Collects findings, at most one error of a cause on a line. */
class Findings {
  readonly list: CheckFinding[] = [];
  add(each: CheckFinding): void {
    const rule = each.rule;
    const known = this.list.some((f) => f.file === each.file && f.line === each.line && f.rule === rule);
    if (!known) this.list.push(pick(each));
  }
  on(file: string, line: number): boolean {
    return this.list.some((each) => each.file === file && each.line === line);
  }
  get hasErrors(): boolean {
    return this.list.some((each) => each.severity === "error");
  }
}

function pick({ file, line, column, severity, rule, key, values }: CheckFinding): CheckFinding {
  return { file, line, column, severity, rule, key, values };
}

function ruleOfKey(key: string): string {
  return key.split(".")[0] ?? key;
}

/** Texts of the files with some lines replaced. */
function mend(
  files: Readonly<Record<string, string>>,
  lines: readonly { file: string; line: number; meant?: string }[],
): Record<string, string> {
  const mended = { ...files };
  for (const file of new Set(lines.map((each) => each.file))) {
    const rows = (mended[file] ?? "").split(/\r?\n/);
    for (const each of lines) {
      if (each.file === file && each.meant !== undefined) rows[each.line - 1] = each.meant;
    }
    mended[file] = rows.join("\n");
  }
  return mended;
}

function parse(files: Readonly<Record<string, string>>): ParsedFile[] {
  return Object.entries(files).map(([name, text]) => parseInkFile(name, text));
}

/** Files that the story takes in, so that leftovers in the folder are not judged. */
function included(files: Readonly<Record<string, string>>, main: string): Record<string, string> {
  const used = new Set<string>([main]);
  const queue = [main];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const line of (files[name] ?? "").matchAll(/^[^\S\n]*INCLUDE[^\S\n]+(.+?)[^\S\n]*$/gm)) {
      const next = line[1] ?? "";
      if (files[next] === undefined || used.has(next)) continue;
      used.add(next);
      queue.push(next);
    }
  }
  return Object.fromEntries(Object.entries(files).filter(([name]) => used.has(name)));
}

/**
 * Checks one story. A pure function of its input; runs in a worker, since a story may never end.
 * Findings name causes: what a slip of characters spoils is judged on the line as it was meant, a story that
 * does not compile is not walked, and what follows from a finding is not reported again.
 * @param now milliseconds on a clock that does not go back
 */
export function analyseStory(input: StoryInput, now: () => number): StoryReport {
  const main = input.main ?? "story.ink";
  const files = included(input.files, main);
  const found = new Findings();
  const parsed = parse(files);
  const isLibrary = input.rubric !== undefined;
  const isGraded = input.isScored ?? (isLibrary || usesGrading(parsed));
  const names = readNames(parsed);

  const slips = parsed.flatMap((file) => findSlips(file, names, isGraded));
  for (const slip of slips) found.add({ ...slip, severity: "error", rule: ruleOfKey(slip.key) });
  const clean = mend(files, slips);
  const cleanFiles = slips.length > 0 ? parse(clean) : parsed;
  const cleanNames = slips.length > 0 ? readNames(cleanFiles) : names;
  const shapes = cleanFiles
    .flatMap((file) => findShapeFaults(file, cleanNames))
    .filter((each) => !found.on(each.file, each.line));
  for (const shape of shapes) found.add({ ...shape, rule: ruleOfKey(shape.key) });
  const meant = mend(clean, shapes);
  const isMendable = shapes.every((each) => each.meant !== undefined || each.severity === "warning");

  const known: KnownIds = { ...input.known };
  if (input.sources) known.items = new Set(input.sources.ids);
  const meantFiles = shapes.some((each) => each.meant !== undefined) ? parse(meant) : cleanFiles;
  const isOpen = meantFiles.some((file) => file.unclosedCommentLine > 0);
  if (!isMendable) return { findings: sorted(found.list, main) };
  const grading = findGradingFaults(meantFiles, { known, isLibrary, isGraded, book: input.sources });
  for (const each of grading) if (!found.on(each.file, each.line) || !isMissing(each.rule)) found.add(each);
  if (isOpen) return { findings: sorted(found.list, main) };

  const compiled = compileInk(meant, main, readNames(meantFiles));
  addMessages(found, compiled, meant, isLibrary);
  if (
    compiled.json === undefined ||
    found.list.some((each) => COMPILER_RULES.has(each.rule) && each.severity === "error")
  ) {
    return { findings: sorted(found.list, main) };
  }
  const report = walkAndJudge(input, { main, compiled, found, isGraded, isLibrary, meant, now });
  return { ...report, findings: sorted(found.list, main) };
}

function isMissing(rule: string): boolean {
  return rule.endsWith("-missing");
}

const COMPILER_RULES = new Set([
  "ink-error",
  "divert-missing",
  "variable-missing",
  "name-duplicate",
  "include-missing",
  "include-loop",
  "compiler-crash",
  "arrow-empty",
  "function-call",
  "function-not",
  "arguments",
]);

/** Takes over the compiler's messages that are not consequences of what stands already. */
function addMessages(
  found: Findings,
  compiled: InkCompilation,
  files: Readonly<Record<string, string>>,
  isLibrary: boolean,
): void {
  const errors = compiled.messages.filter((each) => each.severity === "error");
  const chosen = errors.length > 0 ? errors : compiled.messages;
  const seen = new Set<string>();
  for (const each of chosen) {
    if (each.isTodo && !isLibrary) continue;
    const at = `${each.file}\n${each.line}`;
    if (seen.has(at) || found.on(each.file, each.line)) continue;
    seen.add(at);
    const column = Math.max(1, (files[each.file]?.split(/\r?\n/)[each.line - 1] ?? "").search(/\S/) + 1);
    const { file, line, severity, key, values } = each;
    found.add({ file, line, column, severity, rule: ruleOfKey(key), key, values });
  }
}

interface Ground {
  main: string;
  compiled: InkCompilation;
  found: Findings;
  isGraded: boolean;
  isLibrary: boolean;
  meant: Readonly<Record<string, string>>;
  now: () => number;
}

function walkAndJudge(input: StoryInput, ground: Ground): Omit<StoryReport, "findings"> {
  const { main, compiled, found, isGraded, isLibrary, meant, now } = ground;
  const { json = "", tree, places } = compiled;
  const reach = new InkReach(json);
  const trace = new StoryTrace(now);
  const grading = isLibrary && !found.hasErrors ? "strict" : "lenient";
  const begunAt = now();
  const limitMs = isLibrary ? MAX_LIBRARY_WALK_MS : MAX_FOREIGN_WALK_MS;
  const context: FaultContext = { places, main, isGraded };
  let exploration: Exploration | undefined;
  const report: Omit<StoryReport, "findings"> = {};
  try {
    exploration = exploreStory(json, {
      maxStates: isLibrary ? MAX_LIBRARY_STATES : MAX_FOREIGN_STATES,
      engine: new InkEngine(json, { grading, observer: trace }),
      placeOfLast: (code) => placeOfFault(trace, places, code),
      maxFaults: 200,
      isOver: () => now() - begunAt > limitMs,
    });
    for (const each of findFaults(exploration.faults, context)) if (!spoiled(found, each)) found.add(each);
  } catch (thrown) {
    if (!(thrown instanceof RoleplayError)) throw thrown;
    if (thrown.code !== "walk-too-large") {
      const fault: WalkFault = { path: [], kind: "story-fault", message: thrown.message, code: thrown.code };
      for (const each of findFaults([{ ...fault, place: placeOfFault(trace, places, thrown.code) }], context))
        if (!spoiled(found, each)) found.add(each);
    } else if (isLibrary) {
      found.add({
        file: main,
        line: 1,
        column: 1,
        severity: "error",
        rule: "walk-too-large",
        key: "walk-too-large",
        values: { max: MAX_LIBRARY_STATES },
      });
    }
  }
  const isFixed = !reach.random && !/"x\(\)":/.test(json);
  const isComplete = exploration !== undefined && isFixed && exploration.faults.length < 200;
  const hasStops = found.list.some((each) => STOPS.has(each.rule));

  if (tree) {
    const logic = findLogicFaults(tree, main);
    for (const each of logic) {
      if (!found.on(each.file, each.line))
        found.add({ ...each, severity: "warning", rule: ruleOfKey(each.key) });
    }
    const table = readFlows(tree, main);
    const isExplained =
      hasStops || logic.some((each) => /^(?:constant-condition|variable-never-set)/.test(each.key));
    const entered = reach.reachedFrom([""]);
    const unreached = findUnreached({
      table,
      places,
      ...(isComplete && !isExplained ? { passed: trace.passedPaths } : {}),
      ...(entered ? { entered } : {}),
      severity: isGraded ? "error" : "warning",
      codeOf: (file, line) => meant[file]?.split(/\r?\n/)[line - 1] ?? "",
    });
    if (!hasStops || entered) {
      for (const each of unreached) {
        if (!found.on(each.file, each.line)) found.add({ ...each, rule: ruleOfKey(each.key) });
      }
    }
    const isReached = (path: string): boolean =>
      [...trace.passedPaths].some((each) => each === path || each.startsWith(`${path}.`));
    report.map = mapOf(table, isReached);
  }
  if (exploration) report.walkSummary = summaryOf(exploration, isComplete);
  if (exploration && isComplete && grading === "strict") {
    crossCheck(json, exploration, { add: (each) => found.add(each), main });
    const { proof, findings } = judgeLibrary(input, exploration, { json, main, files: meant });
    for (const each of findings) found.add(each);
    if (proof) report.proof = proof;
  }
  return report;
}

/** Path of what went wrong: for what never ends, of the last line that is gone round. */
function placeOfFault(
  trace: StoryTrace,
  places: readonly PlacedContent[],
  code: RoleplayErrorCode | undefined,
): string | undefined {
  if (code !== "endless-loop" && code !== "recursion" && code !== "play-too-long") return trace.last;
  const lines = new Map(places.map((each) => [each.path, each.line]));
  return trace.roundOf((path) => lines.get(path));
}

/** Findings after which part of the story was not walked. */
const STOPS = new Set([
  "run-out",
  "choices-run-out",
  "loose-end",
  "endless-loop",
  "recursion",
  "story-fault",
]);

function spoiled(found: Findings, each: CheckFinding): boolean {
  if (found.on(each.file, each.line)) return true;
  return each.rule === "run-out" && found.list.some((other) => other.rule === "loose-end");
}

function summaryOf({ graph }: Exploration, isComplete: boolean) {
  const endings = [...new Set(graph.states.flatMap((state) => (state.ending ? [state.ending.id] : [])))];
  return { states: graph.states.length, transitions: graph.edges.length, isComplete, endings };
}

function sorted(list: readonly CheckFinding[], main: string): CheckFinding[] {
  const rank = (file: string): string => (file === main ? "" : file);
  return [...list].sort((a, b) => {
    if (a.file !== b.file) return rank(a.file) < rank(b.file) ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
