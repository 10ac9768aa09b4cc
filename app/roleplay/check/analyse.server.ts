import { InkEngine } from "../ink-engine.server.ts";
import { InkReach } from "../ink-reach.ts";
import { type ParsedFile, parseInkFile } from "../ink-source.ts";
import type { KnownIds } from "../lint-types.ts";
import { RoleplayError, type RoleplayErrorCode } from "../roleplay-error.ts";
import { type Exploration, exploreStory, type WalkFault } from "../walk.server.ts";
import { Findings, included, mend, ruleOfKey, sorted } from "./collect.ts";
import { findConstantConditions } from "./conditions.ts";
import { type FaultContext, findFaults, placeOfPath } from "./faults.ts";
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
export const MAX_FOREIGN_STATES = 20_000;
/** Longest walk through a story outside of the library; what takes longer is checked without walking. */
const MAX_FOREIGN_WALK_MS = 2_500;
const MAX_LIBRARY_WALK_MS = 45_000;
/** Most states of a scenario of the library; a larger one is refused. */
export const MAX_LIBRARY_STATES = 80_000;

function parse(files: Readonly<Record<string, string>>): ParsedFile[] {
  return Object.entries(files).map(([name, text]) => parseInkFile(name, text));
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
  if (input.withoutWalk === true) return { findings: sorted(found.list, main) };
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
      mayStopUnnamed: !isGraded,
      capsVisits: !isLibrary,
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
    if (isComplete && !hasStops && !isLibrary) {
      const codeOf = (file: string, line: number): string => meant[file]?.split(/\r?\n/)[line - 1] ?? "";
      for (const each of findConstantConditions(trace.conditions, places, codeOf)) {
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
  const index = new Map(places.map((each) => [each.path, each]));
  if (code !== "endless-loop" && code !== "recursion" && code !== "play-too-long") {
    const last = trace.last;
    const at = last === undefined ? undefined : placeOfPath(index, last);
    const shown = trace.recent().find((path) => index.get(path)?.isText === true);
    const text = shown === undefined ? undefined : index.get(shown);
    const block = last?.replace(/\.?[^.]*$/, "") ?? "";
    const isInside = at && text && text.file === at.file && text.line > at.line;
    return isInside && shown?.startsWith(`${block}.`) ? shown : last;
  }
  return trace.roundOf((path) => index.get(path));
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
