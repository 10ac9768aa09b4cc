import { proveGraph } from "../check/proof.ts";
import type { Rubric } from "../scenario.schema.ts";
import { contentHashOf, StoryRuntime } from "../story-runtime.server.ts";
import { explorationOf } from "../walk.server.ts";
import type { WalkGraph } from "../walk.ts";
import { compiledJson } from "./play-ink.server.ts";
import type { OptionShape, StoryShape, StorySource } from "./types.ts";

/**
 * Everything about a story that its players and its score depend on. It walks the whole story: it runs in a worker.
 * @param rubric under which totals are bounded
 * @throws RoleplayError when the story does not compile, cannot be walked or never ends
 */
export function shapeOf(source: StorySource, rubric: Rubric): StoryShape {
  const json = compiledJson(source);
  const runtime = new StoryRuntime(json);
  const { graph } = explorationOf(runtime);
  const proof = proveGraph(graph, rubric, { storyHash: contentHashOf(json), choiceIds: [], phrases: {} });
  const points = new Map<string, string>();
  const options = new Map<string, OptionShape>();
  const outcomes = new Map<string, string>();
  for (const { point, offered, ending } of graph.states) {
    if (ending) outcomes.set(ending.id, ending.outcome);
    else if (point) points.set(point.id, point.title);
    for (const { id, text, q, score, cite, why, red } of offered) {
      const shape: OptionShape = { id, point: point?.id ?? "", text, q, score, cite, why };
      if (!options.has(id)) options.set(id, red === undefined ? shape : { ...shape, red });
    }
  }
  return {
    states: proof.states,
    transitions: proof.transitions,
    plays: proof.plays,
    points: [...points].map(([id, title]) => ({ id, title })),
    options: [...options.values()],
    endings: Object.entries(proof.endings).map(([id, bounds]) => ({
      id,
      outcome: outcomes.get(id) ?? "",
      ...bounds,
    })),
    dimensions: proof.dimensions,
    total: proof.total,
    best: proof.best,
    script: scriptOf(runtime, graph),
  };
}

/** Turns that are written into the script; more would not be read by anybody. */
const MAX_SCRIPT_TURNS = 4_000;

/**
 * The words of a story as one text, for stories whose ink is not known: what each option is and what follows it,
 * in the order of the walk, the same turn once.
 */
function scriptOf(runtime: StoryRuntime, graph: WalkGraph): string[] {
  const script: string[] = [];
  const seen = new Set<string>();
  const paths = new Map<number, string[]>([[0, []]]);
  const write = (path: readonly string[]): void => {
    const { lines, ending } = runtime.turnAt(path);
    for (const line of lines) {
      if (line.opensPoint !== undefined) script.push(`== ${line.opensPoint}`);
      script.push(line.speaker === "narrator" ? line.text : `${line.speaker}: ${line.text}`);
    }
    if (ending) script.push(`== ${ending.id}`);
  };
  write([]);
  for (const { from, to, choice, textHash } of graph.edges) {
    const path = [...(paths.get(from) ?? []), choice.id];
    if (!paths.has(to)) paths.set(to, path);
    const key = `${choice.id}\n${textHash}`;
    if (seen.has(key) || seen.size >= MAX_SCRIPT_TURNS) continue;
    seen.add(key);
    script.push(`* ${choice.id} ${choice.text}`);
    write(path);
  }
  return script;
}
