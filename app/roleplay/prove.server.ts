import type { MessageKey, SentenceValues } from "./check/messages.ts";
import { STORY_FILE } from "./compile.server.ts";
import { type Finding, finding } from "./lint-types.ts";
import { RoleplayError } from "./roleplay-error.ts";
import { type Rubric, rubricWeights } from "./scenario.schema.ts";
import { StoryRuntime } from "./story-runtime.server.ts";
import { DIMENSIONS, type Severity } from "./tags.ts";
import { type StoryWalk, walkStory } from "./walk.server.ts";

/** Line and column of an id in ink source, the start of the file when it is not there. */
function placeOf(source: string, key: string, id: string): { file: string; line: number; column: number } {
  const tag = new RegExp(`#\\s*${key}:\\s*${id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=\\s|#|\\]|$)`);
  const lines = source.split(/\r?\n/);
  const index = lines.findIndex((line) => tag.test(line));
  if (index < 0) return { file: STORY_FILE, line: 1, column: 1 };
  return { file: STORY_FILE, line: index + 1, column: (lines[index]?.search(tag) ?? 0) + 1 };
}

/**
 * What only a walk through the whole story can tell: plays that get stuck, options and endings that
 * nobody reaches, points that cannot be earned.
 * @param input.json compiled story
 * @param input.source its main file, to give findings a line; without it they point at line 1
 * @returns the walk, unless the story cannot be walked, and findings; those of severity error forbid
 * publishing the story
 */
export function proveStory(input: { json: string; rubric: Pick<Rubric, "weights">; source?: string }): {
  walk?: StoryWalk;
  findings: Finding[];
} {
  const { json, rubric, source = "" } = input;
  const start = { file: STORY_FILE, line: 1, column: 1 };
  const findings: Finding[] = [];
  const add = (at: typeof start, severity: Severity, key: MessageKey, values: SentenceValues = {}): void => {
    findings.push(finding(at, severity, key, values));
  };
  let walk: StoryWalk;
  try {
    walk = walkStory(new StoryRuntime(json), rubric);
  } catch (thrown) {
    if (!(thrown instanceof RoleplayError)) throw thrown;
    add(start, "error", "walk", { text: thrown.message });
    return { findings };
  }
  for (const fault of walk.faults) {
    const last = fault.path.at(-1);
    const at = last === undefined ? start : placeOf(source, "id", last);
    const way = fault.path.length > 0 ? fault.path.join(" → ") : "开场";
    add(at, "error", `walk-${fault.kind}`, { way, text: fault.message });
  }
  for (const id of walk.unreachable.choices) {
    add(placeOf(source, "id", id), "error", "unreachable-choice");
  }
  for (const id of walk.unreachable.endings) {
    add(placeOf(source, "ending", id), "error", "unreachable-ending", { id });
  }
  for (const id of walk.unreachable.points) {
    add(placeOf(source, "point", id), "error", "unreachable-point", { id });
  }
  if (!walk.best.clean) add(start, "error", "no-clean-path");
  const weights = rubricWeights(rubric);
  for (const d of DIMENSIONS) {
    if (weights[d] > 0 && walk.best.points[d] <= 0) {
      add(start, "warning", "dimension-unearned", { dimension: d });
    }
  }
  return { walk, findings };
}
