/** Helpers for the tests of this folder. */
import { compileStory } from "./compile.server.ts";
import type { GradedChoice, TurnEnding } from "./play.types.ts";
import { StoryRuntime } from "./story-runtime.server.ts";
import { addPoints, noPoints, type Points } from "./tags.ts";

/** Compiles a story that must compile; findings of severity error fail the test unless allowed. */
export function compiled(source: string, allowErrors = false): string {
  const { json, findings } = compileStory({ source });
  const errors = findings.filter((each) => each.severity === "error");
  if (json === undefined || (errors.length > 0 && !allowErrors)) {
    throw new Error(`story does not compile: ${JSON.stringify(errors)}`);
  }
  return json;
}

export function runtimeOf(source: string, allowErrors = false): StoryRuntime {
  return new StoryRuntime(compiled(source, allowErrors));
}

export interface CompletePlay {
  path: string[];
  chosen: GradedChoice[];
  points: Points;
  ending: TurnEnding;
}

/** Every complete play of a small story, by trying everything. */
export function everyPlay(runtime: StoryRuntime, maxPlays = 20_000): CompletePlay[] {
  const plays: CompletePlay[] = [];
  const visit = (path: string[], chosen: GradedChoice[]): void => {
    const { ending } = runtime.turnAt(path);
    if (ending) {
      const points = chosen.reduce((sum, choice) => addPoints(sum, choice.score), noPoints());
      plays.push({ path, chosen, points, ending });
      if (plays.length > maxPlays) throw new Error("too many plays to try them all");
    }
    for (const choice of runtime.gradedAt(path)) visit([...path, choice.id], [...chosen, choice]);
  };
  visit([], []);
  return plays;
}
