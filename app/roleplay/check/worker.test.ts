import { afterAll, describe, expect, it } from "vitest";
import { checkInk } from "./check-ink.server.ts";
import { isStopped, StoryWorkers } from "./run-worker.server.ts";

const lines = (...text: string[]): { files: Record<string, string> } => ({
  files: { "story.ink": text.join("\n") },
});
const workers = new StoryWorkers(1);
afterAll(() => workers.close());

describe("checkInk", () => {
  it("answers with findings in the language asked for, the size of the walk, and the map", async () => {
    const story = lines("-> a", "=== a", "你好。", "* [走] -> b", "* [留] -> END", "=== b", "完。", "-> END");
    const answer = await checkInk(story, { language: "en" });
    expect(answer).toEqual({
      findings: [],
      walkSummary: { states: 2, transitions: 2, isComplete: true, endings: [] },
      map: {
        parts: [
          { name: "a", file: "story.ink", line: 2, isReached: true },
          { name: "b", file: "story.ink", line: 6, isReached: true },
        ],
        ways: [
          { from: "", to: "a", file: "story.ink", line: 1 },
          { from: "a", to: "b", file: "story.ink", line: 4 },
        ],
      },
    });
    const { findings } = await checkInk(lines("你好。", "-> gone"), { language: "en" });
    expect(findings).toEqual([
      {
        file: "story.ink",
        line: 2,
        column: 1,
        severity: "error",
        rule: "divert-missing",
        message: "There is no “gone” to go to.",
      },
    ]);
  });

  it.each([
    ["a silent loop", lines("-> a", "=== a", "-> b", "=== b", "-> a"), 5, "endless-loop"],
    ["a loop that never ends its line", lines("-> a", "=== a", "字<>", "-> a"), 4, "endless-loop"],
    [
      "a function that calls itself twice",
      lines("VAR x = 1", "~ x = f(x)", "{x}", "-> END", "=== function f(n)", "~ return f(n + 1) + f(n)"),
      6,
      "recursion",
    ],
    ["a tunnel into itself", lines("-> a ->", "-> END", "=== a", "-> a ->", "->->"), 4, "recursion"],
    ["a thread into itself", lines("-> a", "=== a", "<- a", "-> DONE"), 3, "endless-loop"],
  ])("%s ends within the limit, on its line", async (_name, story, line, rule) => {
    const begun = performance.now();
    const { findings } = await checkInk(story, { language: "zh", deadlineMs: 10_000 });
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(findings.map((each) => `${each.line}:${each.rule}`)).toEqual([`${line}:${rule}`]);
  });

  it("a story without bounds is no fault outside of the library", async () => {
    const story = lines(
      "VAR n = 0",
      "-> h",
      "=== h",
      "+ [加] ",
      "  ~ n = n + 1",
      "  -> h",
      "+ {n > 9999} [停] -> END",
    );
    const { findings, walkSummary } = await checkInk(story, { language: "zh", deadlineMs: 20_000 });
    expect(findings).toEqual([]);
    expect(walkSummary).toBeUndefined();
  });
});

describe("a worker that is stopped", () => {
  it("is replaced, and the next story is checked", async () => {
    const story = lines(
      "-> a",
      "=== a",
      ...Array.from({ length: 4_000 }, (_, n) => `{第${n}次|又${n}次}来。`),
      "-> END",
    );
    const slow = await workers.run(story, 1);
    expect(isStopped(slow) && slow.key).toBe("time-limit");
    const next = await workers.run(lines("你好。", "-> END"), 10_000);
    expect(isStopped(next) ? next : next.findings).toEqual([]);
  });
});
