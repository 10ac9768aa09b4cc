import { readFileSync } from "node:fs";
import path from "node:path";
import { compileStory } from "#app/roleplay/compile.server.ts";
import { proveStory } from "#app/roleplay/prove.server.ts";
import { knownIdsOf, type Scenario, scenarioSchema } from "#app/roleplay/scenario.schema.ts";
import { contentHashOf } from "#app/roleplay/story-runtime.server.ts";
import type { Finding } from "./findings.ts";
import type { ScenarioFile } from "./material.ts";
import { NO_MEMORY, type PrepareMemory } from "./prepare-memory.server.ts";
import { listFiles, readOne } from "./read-content.server.ts";

/** A scenario as published: what scenario.yml states, the compiled story, and what the walk proved of it. */
export interface ScenarioVersion {
  scenario: Scenario;
  /** compiled ink; holds the grading, so it never leaves the server */
  story: string;
  /** by which the runtime knows the story */
  storyHash: string;
  /** points per dimension of the best path, and how large the story is */
  proof: { best: Record<string, number>; states: number; endings: string[] };
}

/**
 * Compiles every scenario and walks it.
 * @param root the folder that holds `scenarios/`
 * @param citable ids a story may cite
 * @param memory what was compiled and walked before
 */
export async function prepareScenarios(
  root: string,
  citable: ReadonlySet<string>,
  findings: Finding[],
  memory: PrepareMemory = NO_MEMORY,
): Promise<ScenarioFile[]> {
  const result: ScenarioFile[] = [];
  for (const file of listFiles(root, "scenarios", "/scenario.yml")) {
    const folder = path.posix.dirname(file);
    const placed = readOne(root, file, scenarioSchema, findings);
    if (!placed) continue;
    const scenario = placed.value;
    const source = readFileSync(path.join(root, folder, "story.ink"), "utf8");
    const includes = readIncludes(root, folder);
    const { compiled, proof } = memory.recall(
      ["scenario", JSON.stringify([scenario, source, includes, [...citable]])],
      () => {
        const compiled = compileStory({
          source,
          includes,
          known: { items: citable, ...knownIdsOf(scenario) },
        });
        return {
          compiled,
          proof: compiled.json
            ? proveStory({ json: compiled.json, rubric: scenario.rubric, source })
            : { findings: [] },
        };
      },
    );
    for (const { file: inkFile, line, severity, rule, message } of [
      ...compiled.findings,
      ...proof.findings,
    ]) {
      findings.push({ file: path.posix.join(folder, inkFile), line, severity, rule, message });
    }
    if (!compiled.json || !proof.walk) continue;
    const { walk } = proof;
    const value: ScenarioVersion = {
      scenario,
      story: compiled.json,
      storyHash: contentHashOf(compiled.json),
      proof: {
        best: { ...walk.best.points },
        states: walk.states.length,
        endings: walk.endings.map((ending) => ending.id),
      },
    };
    result.push({ file, storyFile: path.posix.join(folder, "story.ink"), ink: source, value });
  }
  return result;
}

function readIncludes(root: string, folder: string): Record<string, string> {
  const files = listFiles(root, folder, ".ink").filter((name) => !name.endsWith("/story.ink"));
  return Object.fromEntries(
    files.map((name) => [path.posix.relative(folder, name), readFileSync(path.join(root, name), "utf8")]),
  );
}
