import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileStory } from "./compile.server.ts";
import { proveStory } from "./prove.server.ts";
import { StoryRuntime } from "./story-runtime.server.ts";
import { DIMENSIONS, type Points } from "./tags.ts";
import { type CompletePlay, compiled, everyPlay, runtimeOf } from "./test-helpers.ts";
import {
  end,
  HUB_STORY,
  knot,
  type OptionSpec,
  option,
  REPORT_STORY,
  SEQUENCE_STORY,
  TANGLED_STORY,
} from "./test-stories.ts";
import { exploreStory, walkStory } from "./walk.server.ts";
import { bestPath, scoreBounds, statesAlong } from "./walk.ts";

const EQUAL: Points = { empathy: 1, safety: 1, legality: 1, referral: 1, record: 1 };
const SKEWED: Points = { empathy: 25, safety: 35, legality: 15, referral: 0, record: 1 };

/** The best play by definition, found by looking at all of them. */
function bestOf(plays: readonly CompletePlay[], weights: Points): CompletePlay | undefined {
  const clean = plays.filter((play) => !play.ending.red && !play.chosen.some((choice) => choice.red));
  const sum = (play: CompletePlay, w: Points): number =>
    DIMENSIONS.reduce((s, d) => s + play.points[d] * w[d], 0);
  return [...(clean.length > 0 ? clean : plays)].sort(
    (a, b) =>
      sum(b, weights) - sum(a, weights) ||
      sum(b, EQUAL) - sum(a, EQUAL) ||
      a.path.length - b.path.length ||
      (a.path.join("\u0000") < b.path.join("\u0000") ? -1 : 1),
  )[0];
}

/** Compares everything the walk says with what trying every play says. */
function crossCheck(runtime: StoryRuntime): void {
  const { graph, faults, unreachable } = exploreStory(runtime.json);
  const plays = everyPlay(runtime);
  expect(faults).toEqual([]);

  // Every play stays in the graph and finds there what it finds in the story.
  const seen = new Set<number>();
  const offered = new Set<string>();
  for (const { path } of plays) {
    const states = statesAlong(graph, path);
    expect(states).toHaveLength(path.length + 1);
    states.forEach((state, n) => {
      const before = path.slice(0, n);
      seen.add(state);
      expect(graph.states[state]?.offered).toEqual(runtime.gradedAt(before));
      expect(graph.states[state]?.ending).toEqual(runtime.turnAt(before).ending);
      expect(graph.states[state]?.point).toEqual(runtime.turnAt(before).point);
      for (const choice of runtime.gradedAt(before)) offered.add(choice.id);
      const taken = graph.edges.find((edge) => edge.from === states[n - 1] && edge.choice.id === path[n - 1]);
      if (n > 0) expect(taken?.textHash).toBe(runtime.turnAt(before).textHash);
    });
  }
  expect(seen.size).toBe(graph.states.length);
  for (const id of unreachable.choices) expect(offered.has(id)).toBe(false);
  for (const id of unreachable.endings) expect(plays.some((play) => play.ending.id === id)).toBe(false);

  const range = (list: readonly CompletePlay[], d: (typeof DIMENSIONS)[number]) => ({
    min: Math.min(...list.map((play) => play.points[d])),
    max: Math.max(...list.map((play) => play.points[d])),
  });
  const bounds = scoreBounds(graph);
  for (const d of DIMENSIONS) expect(bounds.dimensions[d]).toEqual(range(plays, d));
  const endings = new Set(plays.map((play) => play.ending.id));
  expect(new Set(bounds.endings.map((ending) => ending.id))).toEqual(endings);
  for (const ending of bounds.endings) {
    const there = plays.filter((play) => play.ending.id === ending.id);
    for (const d of DIMENSIONS) expect(ending.dimensions[d]).toEqual(range(there, d));
  }

  for (const weights of [EQUAL, SKEWED]) {
    const expected = bestOf(plays, weights);
    const best = bestPath(graph, weights);
    expect(best.choiceIds).toEqual(expected?.path);
    expect(best.points).toEqual(expected?.points);
    expect(best.ending).toEqual(expected?.ending);
  }
}

describe("the walk says what trying every play says", () => {
  test.each([
    ["a variable read at the end", REPORT_STORY],
    ["a hub of once-only questions with counts that logic reads", HUB_STORY],
    ["tunnels, nested options, sequences and visit counts", TANGLED_STORY],
    ["a sequence in a tunnel that tells how often it was passed", SEQUENCE_STORY],
  ])("%s", (_name, source) => {
    crossCheck(runtimeOf(source));
  });

  test("stories made at random", () => {
    const score = fc
      .uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 })
      .chain((dims) =>
        fc.tuple(
          ...dims.map((d) =>
            fc.integer({ min: -2, max: 2 }).map((n) => `${d}${n < 0 ? "-" : "+"}${Math.abs(n)}`),
          ),
        ),
      )
      .map((terms) => terms.join(" ") || "none");
    const shape = fc.record({
      q: fc.constantFrom("best", "ok", "weak", "taboo"),
      score,
      red: fc.option(fc.constant("told-him"), { freq: 5, nil: undefined }),
      does: fc.option(fc.constantFrom("flag = true", "flag = false", "count += 1"), { nil: undefined }),
      when: fc.option(fc.constantFrom("flag", "not flag", "count > 0", "p0", "aside > 1"), {
        freq: 3,
        nil: undefined,
      }),
      jump: fc.integer({ min: 0, max: 3 }),
    });
    const story = fc.array(fc.array(shape, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(story, fc.boolean(), (points, detour) => {
        const target = (n: number): string => (n >= points.length ? "close" : `p${n}`);
        const knots = points.map((options, n) => {
          const specs = options.map(({ jump, when, ...rest }, k): OptionSpec => {
            const onward = target(n + Math.max(1, jump));
            const to = jump > 0 ? onward : detour ? `aside -> ${onward}` : `p${n}`;
            const spec: OptionSpec = { ...rest, id: `r-${n}${"abcd"[k] ?? ""}`, to };
            return k === 0 || when === undefined
              ? { ...spec, ...(k === 0 ? { to: target(n + 1) } : {}) }
              : { ...spec, when };
          });
          return knot(`p${n}`, `r-${n}`, specs);
        });
        const source = [
          "VAR flag = false",
          "VAR count = 0",
          "-> p0",
          ...knots,
          "=== aside\n{旁边。|又在旁边。|还在旁边。}\n->->",
          "=== close\n{\n- flag && count > 1:\n  -> e1\n- flag:\n  -> e2\n- aside:\n  -> e3\n- else:\n  -> e4\n}",
          end("e1", "r-end-1"),
          end("e2", "r-end-2", " # red: not-reported"),
          end("e3", "r-end-3"),
          end("e4", "r-end-4"),
        ].join("\n");
        const { json } = compileStory({ source });
        expect(json).toBeDefined();
        crossCheck(new StoryRuntime(json ?? ""));
      }),
      { numRuns: 40 },
    );
  });
});

describe("how large a walk is", () => {
  const chain = (length: number, options: (n: number) => OptionSpec[], head = ""): string =>
    [
      head,
      "-> p0",
      ...Array.from({ length }, (_, n) => knot(`p${n}`, `l-${n}`, options(n))),
      end(`p${length}`, "l-end"),
    ].join("\n");
  const three = (n: number, does?: (k: number) => string): OptionSpec[] =>
    ["best", "weak", "taboo"].map((q, k) => ({
      id: `l-${n}${"abc"[k] ?? ""}`,
      q,
      score: ["empathy+2", "empathy+1", "empathy-2"][k] ?? "none",
      to: `p${n + 1}`,
      ...(does ? { does: does(k) } : {}),
    }));

  test("thirty points of three options are 31 states although there are 2·10¹⁴ plays", () => {
    const { graph } = exploreStory(compiled(chain(30, (n) => three(n))));
    expect(graph.states).toHaveLength(31);
    expect(graph.edges).toHaveLength(90);
    expect(scoreBounds(graph).dimensions.empathy).toEqual({ min: -60, max: 60 });
  });

  test("a variable that nothing reads any more tells no states apart", () => {
    const counting = (n: number) => three(n, (k) => `tally = ${k}`);
    const { graph } = exploreStory(compiled(chain(12, counting, "VAR tally = 0")));
    expect(graph.states).toHaveLength(13);
  });

  test("a story larger than allowed is refused, not walked for ever", () => {
    const growing = (n: number) =>
      three(n, () => "tally += 1").map((spec) => ({ ...spec, when: "tally < 9999" }));
    const json = compiled(chain(12, growing, "VAR tally = 0"));
    expect(() => exploreStory(json, { maxStates: 5 })).toThrow("more than 5 states");
  });
});

describe("what the walk reports", () => {
  const story = (options: OptionSpec[], rest: string[], head = ""): string =>
    [head, "-> p", knot("p", "t-1", options), ...rest].join("\n");
  const findings = (source: string) => {
    const { json = "" } = compileStory({ source });
    return proveStory({ json, rubric: {}, source }).findings.map((each) => `${each.line}:${each.rule}`);
  };
  const best: OptionSpec = {
    id: "t-1a",
    q: "best",
    score: "empathy+1 safety+1 legality+1 referral+1 record+1",
    to: "e",
  };
  const good = end("e", "t-end-a");

  test("a sound story gives nothing to report", () => {
    expect(findings(REPORT_STORY)).toEqual([]);
  });

  test("options, points and endings that no play reaches, on their lines", () => {
    const source = story(
      [best, { id: "t-1b", when: "never", to: "lost" }],
      [
        "=== lost",
        "# point: t-2",
        "# title: 二",
        option({ id: "t-2a", to: "e2" }),
        good,
        end("e2", "t-end-b"),
      ],
      "VAR never = false",
    );
    const line = (text: string): number => source.split("\n").findIndex((each) => each.includes(text)) + 1;
    expect(findings(source)).toEqual([
      `${line("id: t-1b")}:unreachable-choice`,
      `${line("id: t-2a")}:unreachable-choice`,
      `${line("ending: t-end-b")}:unreachable-ending`,
      `${line("point: t-2")}:unreachable-point`,
    ]);
  });

  test("a play that stops without ending and one that fails", () => {
    const stops = story([best, { id: "t-1b", to: "stop" }], ["=== stop", "完。", "-> DONE", good]);
    expect(findings(stops)).toContain(
      `${stops.split("\n").findIndex((l) => l.includes("t-1b")) + 1}:walk-no-ending`,
    );
    const fails = story(
      [best, { id: "t-1b", to: "stop" }],
      ["=== stop", "{7 % zero}", "-> e", good],
      "VAR zero = 0",
    );
    expect(findings(fails).map((each) => each.split(":")[1])).toContain("walk-story-fault");
  });

  test("a story in which every way crosses a red line", () => {
    const source = story([{ ...best, red: "told-him" }], [good]);
    expect(findings(source)).toEqual(["1:no-clean-path"]);
    expect(walkStory(runtimeOf(source, true), {}).best.clean).toBe(false);
  });

  test("a weighted dimension that nobody can earn", () => {
    const source = story([{ ...best, score: "empathy+1 safety+1 legality+1 referral+1" }], [good]);
    expect(findings(source)).toEqual(["1:dimension-unearned"]);
  });

  test("chance, and a loop that gains without end", () => {
    const dice = story([best], [good]).replace("来到t-1", "第{RANDOM(1,6)}次来到t-1");
    expect(findings(dice)).toEqual(["1:walk"]);
    const loop = story([best, { id: "t-1b", score: "empathy+1", to: "p", sticky: true }], [good]);
    expect(findings(loop)).toEqual(["1:walk"]);
  });

  test("a loop that gains nothing is allowed and never part of the best path", () => {
    const source = story([best, { id: "t-1b", score: "none", to: "p", sticky: true }], [good]);
    expect(findings(source)).toEqual([]);
    const walk = walkStory(runtimeOf(source, true), {});
    expect(walk.best.choiceIds).toEqual(["t-1a"]);
    expect(walk.dimensions.empathy).toEqual({ min: 1, max: 1 });
  });
});

test("2,000 plays taken at random meet no state that the walk does not know", () => {
  const runtime = runtimeOf(TANGLED_STORY);
  const { graph } = exploreStory(runtime.json);
  const places = new Set(
    graph.states.map((state) => JSON.stringify([state.point, state.offered, state.ending])),
  );
  let seed = 1;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >> 8) % below;
  };
  for (let n = 0; n < 2_000; n += 1) {
    const path: string[] = [];
    for (;;) {
      const offered = runtime.gradedAt(path);
      const { point, ending } = runtime.turnAt(path);
      expect(places.has(JSON.stringify([point, offered, ending]))).toBe(true);
      const choice = offered[next(Math.max(1, offered.length))];
      if (!choice) break;
      path.push(choice.id);
    }
  }
});
