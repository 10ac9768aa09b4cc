import type { Language } from "#app/platform/i18n/language.ts";
import { type InkFinding, inWords } from "../check/check-ink.server.ts";
import { ruleOf } from "../check/messages.ts";
import { StoryWorkers } from "../check/run-worker.server.ts";
import type { Rubric } from "../scenario.schema.ts";
import type { StoryShape, StorySource, StudioAnswer, StudioPath, StudioPlay, StudioTask } from "./types.ts";

/** Longest time for playing along one address. */
export const PLAY_DEADLINE_MS = 8_000;
/** Longest time for walking one story. */
export const SHAPE_DEADLINE_MS = 25_000;

/** What became of a task: its result, a finding where the worker had to be stopped, or the engine's words. */
export type Outcome<T> = { value: T } | { finding: InkFinding } | { unplayable: string };

let workers: StoryWorkers | undefined;

async function ask(
  task: StudioTask,
  language: Language,
  deadlineMs: number,
): Promise<Exclude<StudioAnswer, { unplayable: string }> | Exclude<Outcome<never>, { value: never }>> {
  workers ??= new StoryWorkers(2);
  const answer = await workers.step(task, deadlineMs);
  if (!("key" in answer)) return answer;
  const { key, values } = answer;
  const file = "main" in task.source ? task.source.main : "story.ink";
  const stopped = { file, line: 1, column: 1, severity: "error" as const, rule: ruleOf(key), key, values };
  return { finding: inWords(stopped, language) };
}

/**
 * Plays ink that may come from anybody, from one of its places along choices: in a worker with bounded memory and
 * time. Never throws for what is in the story.
 * @param options.deadlineMs longest time in ms, {@link PLAY_DEADLINE_MS} unless told
 */
export async function playInk(
  input: { source: StorySource } & StudioPath,
  options: { language: Language; deadlineMs?: number },
): Promise<Outcome<StudioPlay>> {
  const { source, knot, choices, set } = input;
  const task: StudioTask = { studio: "play", source, path: { knot, choices, set } };
  const answer = await ask(task, options.language, options.deadlineMs ?? PLAY_DEADLINE_MS);
  return "play" in answer ? { value: answer.play } : "shape" in answer ? { unplayable: "" } : answer;
}

/** Walks a story in a worker. Never throws for what is in it. @param options as for {@link playInk} */
export async function shapeInk(
  source: StorySource,
  rubric: Rubric,
  options: { language: Language; deadlineMs?: number },
): Promise<Outcome<StoryShape>> {
  const task: StudioTask = { studio: "shape", source, rubric };
  const answer = await ask(task, options.language, options.deadlineMs ?? SHAPE_DEADLINE_MS);
  return "shape" in answer ? { value: answer.shape } : "play" in answer ? { unplayable: "" } : answer;
}
