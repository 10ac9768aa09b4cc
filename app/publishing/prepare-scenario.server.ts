import { readFileSync } from "node:fs";
import path from "node:path";
import { compileStory, STORY_FILE } from "#app/roleplay/compile.server.ts";
import { layoutMap } from "#app/roleplay/map-layout.server.ts";
import type { ScenarioMap } from "#app/roleplay/map-shape.ts";
import { type SaidPhrases, tracePhrases } from "#app/roleplay/phrases.server.ts";
import type { Phrase } from "#app/roleplay/phrases.ts";
import { proveStory } from "#app/roleplay/prove.server.ts";
import { knownIdsOf, type Scenario, scenarioSchema } from "#app/roleplay/scenario.schema.ts";
import { contentHashOf, StoryRuntime } from "#app/roleplay/story-runtime.server.ts";
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
  /** the branch map, laid out; holds the grading. Versions published without one are laid out when asked for. */
  map?: ScenarioMap;
  /** where phrases of the manual are said; versions published without it are traced when asked for */
  said?: SaidPhrases;
  /** texts of its ink files by name, for those who edit; versions published without them are known by what is played */
  ink?: Record<string, string>;
  /** how many warnings it was published with; unknown of versions published without it */
  warnings?: number;
}

/**
 * Compiles every scenario and walks it.
 * @param root the folder that holds `scenarios/`
 * @param citable ids a story may cite
 * @param phrases phrases of the manual, traced through every story
 * @param memory what was compiled and walked before
 */
export async function prepareScenarios(
  root: string,
  citable: ReadonlySet<string>,
  phrases: readonly Phrase[],
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
    const { compiled, proof, drawn } = memory.recall(
      ["scenario", JSON.stringify([scenario, source, includes, [...citable], phrases])],
      () => {
        const compiled = compileStory({
          source,
          includes,
          known: { items: citable, ...knownIdsOf(scenario) },
        });
        const proof = compiled.json
          ? proveStory({ json: compiled.json, rubric: scenario.rubric, source })
          : { findings: [] };
        const isSound = ![...compiled.findings, ...proof.findings].some(
          ({ severity }) => severity === "error",
        );
        if (!isSound || !compiled.json || !proof.walk) return { compiled, proof, drawn: {} };
        const { graph } = proof.walk;
        const said = tracePhrases(new StoryRuntime(compiled.json), graph, phrases);
        return { compiled, proof, drawn: { map: layoutMap(graph, scenario), said } };
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
      ...drawn,
      ink: { ...includes, [STORY_FILE]: source },
      warnings: [...compiled.findings, ...proof.findings].filter(({ severity }) => severity === "warning")
        .length,
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
