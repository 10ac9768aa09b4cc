import { readFileSync } from "node:fs";
import { test } from "vitest";
import { parse } from "yaml";
import { branchMap } from "./branch-map.ts";
import { compileStory } from "./compile.server.ts";
import { buildDebrief } from "./debrief.server.ts";
import { knownIdsOf, rubricWeights, scenarioSchema } from "./scenario.schema.ts";
import { StoryRuntime } from "./story-runtime.server.ts";
import { HUB_STORY, REPORT_STORY } from "./test-stories.ts";
import { walkStory } from "./walk.server.ts";
import { bestPath, scoreBounds } from "./walk.ts";

test("probe", () => {
  const real = readFileSync("scenarios/taboo-01/story.ink", "utf8");
  const sc = scenarioSchema.safeParse(parse(readFileSync("scenarios/taboo-01/scenario.yml", "utf8")));
  console.log(sc.error);
  if (!sc.data) return;
  const items = new Map(
    (
      parse(readFileSync("/work/shared/reference/source-items.yaml", "utf8")) as {
        id: string;
        title: string;
        section: string;
        source: string;
        quote?: string;
      }[]
    ).map((i) => [i.id, i]),
  );
  for (const s of [REPORT_STORY, HUB_STORY, real]) {
    let t = performance.now();
    const c = compileStory({
      source: s,
      known: s === real ? { ...knownIdsOf(sc.data), items: new Set(items.keys()) } : {},
    });
    console.log("compile", performance.now() - t, c.findings);
    const r = new StoryRuntime(c.json ?? "");
    t = performance.now();
    const w = walkStory(r.json);
    console.log(
      "walk ms",
      performance.now() - t,
      w.graph.states.length,
      w.graph.edges.length,
      w.faults,
      w.unreachable,
    );
    t = performance.now();
    console.log(JSON.stringify(scoreBounds(w.graph)), performance.now() - t);
    const b = bestPath(w.graph, rubricWeights(s === real ? sc.data.rubric : {}));
    console.log(b);
    if (s === real) {
      const m = branchMap(w.graph, b.choiceIds);
      console.log(
        m.width,
        m.height,
        m.nodes.length,
        m.edges.length,
        m.nodes.map((n) => `${n.id}@${n.x},${n.y}${n.onPath ? "*" : ""}`).join(" "),
      );
      t = performance.now();
      const d = buildDebrief(r, sc.data, ["t01-1a", "t01-2a", "t01-3a", "t01-4a", "t01-5a", "t01-6b"], items);
      console.log(
        "debrief",
        performance.now() - t,
        JSON.stringify(d.score),
        d.missingItems,
        JSON.stringify(d.points[0], null, 1),
      );
    }
  }
});
