import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Rubric, rubricWeights } from "../scenario.schema.ts";
import { scorePlay } from "../score.ts";
import { StoryRuntime } from "../story-runtime.server.ts";
import { compiled, everyPlay } from "../test-helpers.ts";
import { REPORT_STORY } from "../test-stories.ts";
import { exploreStory } from "../walk.server.ts";
import { bestPath } from "../walk.ts";
import { diffProofs, formatProof, parseProof } from "./lock.ts";
import { ENGINE, proveGraph } from "./proof.ts";

const RUBRIC: Rubric = {
  weights: { safety: 35, empathy: 25, legality: 15, referral: 15, record: 10 },
  passTotal: 70,
};
const FACTS = { storyHash: "0".repeat(64), choiceIds: ["t-1a"], phrases: {} };

function prove(source: string) {
  return proveGraph(exploreStory(compiled(source)).graph, RUBRIC, FACTS);
}

describe("what a lock states", () => {
  it("agrees with every play that there is, scored one by one", () => {
    const runtime = new StoryRuntime(compiled(REPORT_STORY));
    const { graph } = exploreStory(runtime.json);
    const proof = prove(REPORT_STORY);
    const best = bestPath(graph, rubricWeights(RUBRIC)).points;
    const plays = everyPlay(runtime).map((play) => ({
      ending: play.ending.id,
      points: play.points,
      ...scorePlay({ rubric: RUBRIC, best, chosen: play.chosen, ending: play.ending }),
    }));
    expect(proof.plays).toBe(String(plays.length));
    expect(plays.some((play) => play.passed && play.redLines.length > 0)).toBe(proof.redLinePasses);
    const totals = plays.map((play) => play.total);
    expect(proof.total).toEqual({ min: Math.min(...totals), max: Math.max(...totals) });
    for (const [id, stated] of Object.entries(proof.endings)) {
      const own = plays.filter((play) => play.ending === id);
      expect(stated.total).toEqual({
        min: Math.min(...own.map((play) => play.total)),
        max: Math.max(...own.map((play) => play.total)),
      });
      expect(stated.passes).toBe(own.some((play) => play.passed));
      expect(stated.dimensions.safety).toEqual({
        min: Math.min(...own.map((play) => play.points.safety)),
        max: Math.max(...own.map((play) => play.points.safety)),
      });
    }
  });

  it("no play across a red line passes, and a pass exists", () => {
    const proof = prove(REPORT_STORY);
    expect(proof.redLinePasses).toBe(false);
    expect(Object.values(proof.endings).some((ending) => ending.passes)).toBe(true);
  });

  it("names the engine that is installed", () => {
    const installed = JSON.parse(readFileSync("node_modules/inkjs/package.json", "utf8")) as {
      version: string;
    };
    expect(ENGINE).toBe(`inkjs ${installed.version}`);
  });

  it("is read back as it was written", () => {
    const proof = prove(REPORT_STORY);
    expect(formatProof(parseProof(formatProof(proof)) ?? proof)).toBe(formatProof(proof));
    expect(parseProof("{}")).toBeNull();
    expect(parseProof("not json")).toBeNull();
  });
});

describe("a change", () => {
  it("is told in words: bounds per ending with what they were", () => {
    const before = prove(REPORT_STORY);
    const after = prove(
      REPORT_STORY.replace(
        "# score: safety+2 legality+2 referral+2",
        "# score: safety+1 legality+2 referral+2",
      ),
    );
    expect(diffProofs(before, after, "zh")).toContain("结局 t-end-a：安全 1…2（原 2…3）");
    expect(diffProofs(before, after, "en")).toContain("Ending t-end-a: safety 1…2 (was 2…3)");
  });

  it("of the words alone is one sentence", () => {
    const before = prove(REPORT_STORY);
    expect(diffProofs(before, { ...before, storyHash: "1".repeat(64) }, "zh")).toEqual([
      "故事的文字变了，得分和走法没有变",
    ]);
  });

  it("of an option's id names both", () => {
    const before = { ...prove(REPORT_STORY), choiceIds: ["a", "b"] };
    expect(diffProofs(before, { ...before, choiceIds: ["a", "c"] }, "zh")).toEqual([
      "新的选项 c",
      "没有了的选项 b",
    ]);
  });

  it("that is none is not told", () => {
    const before = prove(REPORT_STORY);
    expect(diffProofs(parseProof(formatProof(before)) ?? before, before, "zh")).toEqual([]);
  });
});
