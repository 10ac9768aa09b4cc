import { describe, expect, it } from "vitest";
import { playInk } from "./studio-worker.server.ts";
import type { StudioPath, StudioPlay } from "./types.ts";

const STORY = [
  "# title: 试一试",
  "VAR guarded = false",
  "VAR calls = 0",
  'VAR word = "甲"',
  "LIST moods = (calm), angry",
  "-> door",
  "=== door ===",
  "门开了。 # speaker: narrator # mood: calm",
  "* [进来 # id: in # q: best # score: empathy+2 # cite: manual.attitude.1 # why: 先请人坐下。] -> room.first",
  "+ [走开 # id: out]",
  "  ~ guarded = true",
  "  -> door",
  "=== room ===",
  "= first",
  "{guarded:她不说话。|她坐下了。} # speaker: anna",
  "~ calls = add(calls)",
  "+ [再问] -> second",
  "= second",
  "完。 # ending: done # outcome: 好",
  "-> END",
  "=== loop ===",
  "-> loop2",
  "=== loop2 ===",
  "-> loop",
  "=== function add(n)",
  "~ return n + 1",
].join("\n");

async function play(path: Partial<StudioPath>, story = STORY): Promise<StudioPlay> {
  const outcome = await playInk(
    { source: { files: { "story.ink": story }, main: "story.ink" }, knot: "", choices: [], set: {}, ...path },
    { language: "zh" },
  );
  if (!("value" in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("playing in the studio", () => {
  it("lists every knot and stitch and no function, and every variable with its value", async () => {
    const { places, declared } = await play({});
    expect(places).toEqual(["door", "room", "room.first", "room.second", "loop", "loop2"]);
    expect(declared).toEqual([
      { name: "guarded", type: "boolean", value: "false" },
      { name: "calls", type: "number", value: "0" },
      { name: "word", type: "text", value: "甲" },
      { name: "moods", type: "other", value: "calm" },
    ]);
  });

  it("shows tags, grading, variables and visits at every step", async () => {
    const { moments } = await play({ choices: ["out", "in", "@0"] });
    expect(moments.map(({ place, values, visits }) => [place, values.slice(0, 2), visits[place]])).toEqual([
      ["door", ["false", "0"], 1],
      // As ink counts: going round inside a knot is no new visit of it.
      ["door", ["true", "0"], 1],
      ["room.first", ["true", "1"], 1],
      ["room.second", ["true", "1"], 1],
    ]);
    expect(moments[0]?.lines).toEqual([
      { text: "门开了。", tags: ["speaker: narrator", "mood: calm"], speaker: "narrator" },
    ]);
    expect(moments[0]?.options).toMatchObject([
      { id: "in", q: "best", cite: ["manual.attitude.1"], why: "先请人坐下。", others: [] },
      { id: "out", cite: [] },
    ]);
    expect(moments[2]?.lines.at(-1)?.text).toBe("她不说话。");
    expect(moments[3]).toMatchObject({ stop: "ended", ending: { id: "done", outcome: "好" } });
  });

  it("starts at any place with values of one's own, and names what does not fit", async () => {
    const there = await play({ knot: "room.first", set: { guarded: "true", calls: "4", word: "乙" } });
    expect(there.moments[0]?.lines.at(-1)?.text).toBe("她不说话。");
    expect(there.moments[0]?.values).toEqual(["true", "5", "乙", "calm"]);
    expect(there.straySet).toEqual([]);
    const stray = await play({
      knot: "nowhere",
      set: { guarded: "yes", calls: "many", moods: "angry", ghost: "1" },
      choices: ["in", "gone", "in"],
    });
    expect(stray).toMatchObject({
      strayKnot: "nowhere",
      strayChoice: "gone",
      straySet: ["guarded", "calls", "moods", "ghost"],
    });
    expect(stray.moments).toHaveLength(2);
  });

  it("an endless loop ends with a fault within the limit", async () => {
    const begun = performance.now();
    const { moments } = await play({ knot: "loop" });
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(moments[0]?.stop).toBe("fault");
    expect(moments[0]?.faults.length).toBeGreaterThan(0);
  });

  it("a worker that has to be stopped is a finding, and the next play is served", async () => {
    const slow = [
      "VAR x = 0",
      "-> a",
      "=== a",
      "~ x = f(40)",
      "{x}",
      "-> END",
      "=== function f(n)",
      "{ n < 2:",
      "  ~ return 1",
      "}",
      "~ return f(n - 1) + f(n - 2)",
    ].join("\n");
    const outcome = await playInk(
      { source: { files: { "s.ink": slow }, main: "s.ink" }, knot: "", choices: [], set: {} },
      { language: "zh", deadlineMs: 700 },
    );
    expect(outcome).toMatchObject({ finding: { file: "s.ink", line: 1, rule: "time-limit" } });
    expect((await play({})).moments).toHaveLength(1);
  });

  it("a story that stops without an ending says so", async () => {
    const { moments } = await play({}, "-> a\n=== a\n好。\n-> DONE");
    expect(moments[0]?.stop).toBe("ran-out");
  });
});
