import { describe, expect, test } from "vitest";
import { buildDebrief, type Citation, scorePath } from "./debrief.server.ts";
import { RoleplayError } from "./roleplay-error.ts";
import type { Rubric } from "./scenario.schema.ts";
import { everyPlay, runtimeOf } from "./test-helpers.ts";
import { end, HUB_STORY, knot, REPORT_STORY, TANGLED_STORY } from "./test-stories.ts";

const RUBRIC: Rubric = {
  weights: { safety: 35, empathy: 25, legality: 15, referral: 15, record: 10 },
  passTotal: 70,
};
const ITEMS = new Map<string, Citation>([
  [
    "manual.taboo.01",
    {
      id: "manual.taboo.01",
      title: "场景一",
      section: "七 讲",
      source: "manual.txt",
      quote: "发生了什么情况？",
    },
  ],
]);
const story = runtimeOf(REPORT_STORY);

describe("looking back at a play", () => {
  const debrief = buildDebrief(story, { rubric: RUBRIC }, ["t-1b", "t-2a", "t-3c"], ITEMS);

  test("every choice made has its point, its own words, the reason and the cited item", () => {
    expect(debrief.points.map((part) => [part.point?.id, part.own.id, part.own.quality])).toEqual([
      ["t-1", "t-1b", "weak"],
      ["t-2", "t-2a", "best"],
      ["t-3", "t-3c", "taboo"],
    ]);
    expect(debrief.points[0]).toMatchObject({
      point: { id: "t-1", title: "题t-1" },
      situation: [{ speaker: "visitor", text: "来到t-1。" }],
      own: {
        text: "选项t-1b",
        why: "理由",
        score: { record: 1 },
        cite: [{ id: "manual.taboo.01", title: "场景一", quote: "发生了什么情况？" }],
        spoken: [{ speaker: "me", text: "“我说t-1b。”" }],
        followed: [{ speaker: "narrator", text: "回应t-1b。" }],
      },
    });
  });

  test("the better option comes with its words and what would have followed, the best one with none", () => {
    expect(debrief.points.map((part) => part.better.map((option) => option.id))).toEqual([
      ["t-1a"],
      [],
      ["t-3a"],
    ]);
    expect(debrief.points[0]?.better[0]).toMatchObject({
      quality: "best",
      spoken: [{ speaker: "me", text: "“我说t-1a。”" }],
      followed: [{ speaker: "narrator", text: "回应t-1a。" }],
    });
  });

  test("the last option tells the ending it led to", () => {
    expect(debrief.ending.id).toBe("t-end-a");
    expect(debrief.points[2]?.own.ending?.id).toBe("t-end-a");
    expect(debrief.points[2]?.own.followed.map((line) => line.text)).toEqual(["回应t-3c。", "结局t-end-a。"]);
    expect(debrief.points[0]?.own.ending).toBeUndefined();
  });

  test("the score is that of the path against the story's own best path", () => {
    expect(debrief.score).toEqual(scorePath(story, RUBRIC, ["t-1b", "t-2a", "t-3c"]));
    expect(scorePath(story, RUBRIC, ["t-1a", "t-2a", "t-3a"])).toMatchObject({ total: 100, passed: true });
    expect(scorePath(story, RUBRIC, ["t-1a", "t-2c", "t-3a"])).toMatchObject({
      redLines: ["told-him", "not-reported"],
      passed: false,
      dimensions: { safety: { percent: 0 } },
    });
  });

  test("an item that is not known is named, not invented", () => {
    const bare = buildDebrief(story, { rubric: RUBRIC }, ["t-1c"], new Map());
    expect(bare.missingItems).toEqual(["manual.taboo.01"]);
    expect(bare.points[0]?.own.cite).toEqual([]);
  });
});

test("every complete play of every story can be looked back at, every line of it in its place", () => {
  for (const source of [REPORT_STORY, HUB_STORY, TANGLED_STORY]) {
    const runtime = runtimeOf(source);
    for (const { path, chosen } of everyPlay(runtime)) {
      const debrief = buildDebrief(runtime, { rubric: RUBRIC }, path, ITEMS);
      expect(debrief.points.map((part) => part.own.id)).toEqual(path);
      expect(debrief.missingItems).toEqual([]);
      debrief.points.forEach((part, n) => {
        const { lead, spoken, followed } = part.own;
        const shown = runtime.turnAt(path.slice(0, n + 1)).lines;
        expect([...lead, ...spoken, ...followed]).toEqual(
          shown.slice(0, lead.length + spoken.length + followed.length),
        );
        for (const option of part.better) expect(option.quality).not.toBe(chosen[n]?.q);
      });
    }
  }
});

test("where no best option is offered, the higher ones are shown", () => {
  const options = [
    { id: "t-1a", q: "ok", to: "e", score: "empathy+1" },
    { id: "t-1b", q: "weak", to: "e" },
    { id: "t-1c", q: "taboo", to: "e" },
  ];
  const runtime = runtimeOf(["-> p", knot("p", "t-1", options), end("e", "t-end-a")].join("\n"), true);
  const better = (id: string) =>
    buildDebrief(runtime, { rubric: RUBRIC }, [id], ITEMS).points[0]?.better.map((option) => option.id);
  expect(better("t-1c")).toEqual(["t-1a", "t-1b"]);
  expect(better("t-1b")).toEqual(["t-1a"]);
  expect(better("t-1a")).toEqual([]);
});

test("nothing is shown of a play that has not ended", () => {
  for (const path of [[], ["t-1a"], ["t-1a", "t-2a"]]) {
    const attempt = () => buildDebrief(story, { rubric: RUBRIC }, path, ITEMS);
    expect(attempt).toThrow(RoleplayError);
    expect(attempt).toThrow("has not reached an ending");
  }
});
