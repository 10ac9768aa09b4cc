import type { Language } from "#app/platform/i18n/language.ts";
import type { KnownIds } from "../lint-types.ts";
import { ruleOf, sentence } from "./messages.ts";
import { DEFAULT_DEADLINE_MS, isStopped, StoryWorkers } from "./run-worker.server.ts";
import type { CheckFinding, SourceBook, StoryInput, StoryMap, StoryReport, WalkSummary } from "./types.ts";

export type { SourceBook, StoryMap, WalkSummary } from "./types.ts";

/** A finding as people read it. */
export interface InkFinding {
  file: string;
  /** 1-based */
  line: number;
  /** 1-based, in UTF-16 units */
  column: number;
  severity: "error" | "warning";
  rule: string;
  message: string;
}

export interface CheckInkInput {
  /** texts of the ink files by the names that INCLUDE uses; the story begins in `main` */
  files: Readonly<Record<string, string>>;
  /** `story.ink` unless told */
  main?: string;
  /** what may be cited; without it citations are not resolved */
  sources?: SourceBook;
  /** ids of the scenario; lists left out are not checked */
  known?: KnownIds;
  /** whether the rules about grading apply; unless told they do when the story uses grading tags */
  isScored?: boolean;
}

export interface CheckInkOptions {
  language: Language;
  /** longest time in ms, {@link DEFAULT_DEADLINE_MS} unless told */
  deadlineMs?: number;
}

export interface CheckInkAnswer {
  findings: InkFinding[];
  /** when the story compiles and was walked */
  walkSummary?: WalkSummary;
  /** parts and ways, when the story compiles */
  map?: StoryMap;
}

let workers: StoryWorkers | undefined;

/**
 * Checks ink that may come from anybody: in a worker with bounded memory and time, so that no text can hang
 * or end the process. Never throws for what is in the files.
 */
export async function checkInk(input: CheckInkInput, options: CheckInkOptions): Promise<CheckInkAnswer> {
  workers ??= new StoryWorkers(2);
  const { findings, walkSummary, map } = await runStory(workers, input, options.deadlineMs);
  return {
    findings: findings.map((each) => inWords(each, options.language)),
    ...(walkSummary ? { walkSummary } : {}),
    ...(map ? { map } : {}),
  };
}

/** Runs a story; a worker that had to be stopped becomes a finding at the most likely line. */
export async function runStory(
  pool: StoryWorkers,
  input: StoryInput,
  deadlineMs = DEFAULT_DEADLINE_MS,
): Promise<StoryReport> {
  const answer = await pool.run(input, deadlineMs);
  if (!isStopped(answer)) return answer;
  const { key, values } = answer;
  const file = input.main ?? "story.ink";
  return { findings: [{ file, line: 1, column: 1, severity: "error", rule: ruleOf(key), key, values }] };
}

/** A finding with its sentence. */
export function inWords(each: CheckFinding, language: Language): InkFinding {
  const { file, line, column, severity, rule, key, values } = each;
  return { file, line, column, severity, rule, message: sentence(key, values, language) };
}
