import { describe, expect, test } from "vitest";
import { branchMap } from "./branch-map.ts";
import { compiled, everyPlay, runtimeOf } from "./test-helpers.ts";
import { HUB_STORY, REPORT_STORY, TANGLED_STORY } from "./test-stories.ts";
import { exploreStory } from "./walk.server.ts";

const SOURCES = [REPORT_STORY, HUB_STORY, TANGLED_STORY];

describe.each(SOURCES.map((source, n) => [n, source] as const))("the map of story %i", (_n, source) => {
  const { graph } = exploreStory(compiled(source));
  const map = branchMap(graph);
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));

  test("has every point, option and ending that can be reached, once", () => {
    const expected = graph.states.flatMap((state) => [
      state.ending ? `ending:${state.ending.id}` : `point:${state.point?.id}`,
      ...state.offered.map((choice) => `option:${choice.id}`),
    ]);
    expect(nodes.size).toBe(map.nodes.length);
    expect(new Set(nodes.keys())).toEqual(new Set(expected));
  });

  test("stands on whole numbers inside its frame, no two nodes in one place", () => {
    const places = new Set<string>();
    for (const { x, y } of map.nodes) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true);
      expect(x >= 0 && x <= map.width && y >= 0 && y <= map.height).toBe(true);
      places.add(`${x},${y}`);
    }
    expect(places.size).toBe(map.nodes.length);
  });

  test("flows to the right except where the story turns back", () => {
    for (const edge of map.edges) {
      const from = nodes.get(edge.from);
      const to = nodes.get(edge.to);
      expect(from && to).toBeDefined();
      expect((to?.layer ?? 0) > (from?.layer ?? 0)).toBe(!edge.back);
    }
  });

  test("says in the table what it draws", () => {
    const drawn = map.edges.map((edge) => `${edge.from}>${edge.to}`).sort();
    const told = map.rows.flatMap((row) => [
      `point:${row.point}>option:${row.option}`,
      ...row.leadsTo.map((target) => `option:${row.option}>${target.kind}:${target.id}`),
    ]);
    expect([...new Set(told)].sort()).toEqual(drawn);
  });

  test("marks exactly the way of a play", () => {
    for (const { path, ending } of everyPlay(runtimeOf(source))) {
      const own = branchMap(graph, path);
      const marked = own.nodes.filter((node) => node.onPath);
      expect(new Set(marked.filter((node) => node.kind === "option").map((node) => node.ref))).toEqual(
        new Set(path),
      );
      expect(marked.filter((node) => node.kind === "ending").map((node) => node.ref)).toEqual([ending.id]);
      expect(
        own.rows
          .filter((row) => row.onPath)
          .map((row) => row.option)
          .sort(),
      ).toEqual([...path].sort());
      expect(own.nodes.map(({ x, y }) => [x, y])).toEqual(map.nodes.map(({ x, y }) => [x, y]));
    }
    expect(map.nodes.some((node) => node.onPath) || map.edges.some((edge) => edge.onPath)).toBe(false);
  });
});

test("grades and red lines are on the options and endings they belong to", () => {
  const map = branchMap(exploreStory(compiled(REPORT_STORY)).graph);
  expect(
    map.nodes
      .filter((node) => node.red)
      .map((node) => node.id)
      .sort(),
  ).toEqual(["ending:t-end-b", "option:t-2c"]);
  expect(map.nodes.find((node) => node.id === "option:t-1c")).toMatchObject({
    quality: "taboo",
    label: "选项t-1c",
  });
  expect(
    map.rows
      .find((row) => row.option === "t-3a")
      ?.leadsTo.map((target) => target.id)
      .sort(),
  ).toEqual(["t-end-a", "t-end-b"]);
});
