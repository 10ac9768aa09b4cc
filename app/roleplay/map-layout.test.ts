import { describe, expect, test } from "vitest";
import { courseOf } from "./map-course.ts";
import { layoutMap } from "./map-layout.server.ts";
import { optionNodeKey, placeKey } from "./map-shape.ts";
import { optionKey, outlineOf, placeOf } from "./scenario-map.ts";
import { compiled, everyPlay, runtimeOf } from "./test-helpers.ts";
import { HUB_STORY, REPORT_STORY, SEQUENCE_STORY, TANGLED_STORY } from "./test-stories.ts";
import { exploreStory } from "./walk.server.ts";
import { wrapped } from "./wrapped-lines.ts";

const SOURCES = [REPORT_STORY, HUB_STORY, TANGLED_STORY, SEQUENCE_STORY];
const UNTITLED = { points: [], endings: [] };

describe.each(SOURCES.map((source, n) => [n, source] as const))("the map of story %i", (_n, source) => {
  const { graph } = exploreStory(compiled(source));
  const outline = outlineOf(graph);
  const map = layoutMap(graph, UNTITLED);
  const nodes = new Map(map.nodes.map((node) => [node.key, node]));

  test("has every point, option and ending that can be reached, once", () => {
    const expected = graph.states.flatMap((state) => [
      placeKey(placeOf(state)),
      ...state.offered.map((choice) => optionNodeKey({ point: placeOf(state).id, id: choice.id })),
    ]);
    expect(nodes.size).toBe(map.nodes.length);
    expect(new Set(nodes.keys())).toEqual(new Set(expected));
  });

  test("counts the states that stand at one place", () => {
    const total = [...outline.points, ...outline.endings].reduce((sum, { states }) => sum + states, 0);
    expect(total).toBe(graph.states.length);
  });

  test("says of every option where it leads, and nothing else", () => {
    const told = outline.options.flatMap((option) =>
      option.leadsTo.map((place) => `${optionKey(option.point, option.id)}>${placeKey(place)}`),
    );
    const walked = graph.edges.map(({ from, to, choice }) => {
      const [source, target] = [graph.states[from], graph.states[to]];
      if (!source || !target) throw new Error("an edge leads nowhere");
      return `${optionKey(placeOf(source).id, choice.id)}>${placeKey(placeOf(target))}`;
    });
    expect(new Set(told)).toEqual(new Set(walked));
    expect(told).toHaveLength(new Set(told).size);
  });

  test("draws what the table says", () => {
    const told = map.outline.options.flatMap((option) => [
      `point:${option.point}>${optionNodeKey(option)}`,
      ...option.leadsTo.map((place) => `${optionNodeKey(option)}>${placeKey(place)}`),
    ]);
    expect(map.edges.map(({ from, to }) => `${from}>${to}`).sort()).toEqual(told.sort());
    for (const edge of map.edges) expect(edge.d).toMatch(/^M-?\d+ -?\d+(?:[CV][-\d ]+)+$/);
  });

  test("stands inside its frame, and nothing stands on anything else", () => {
    const boxes = map.nodes.map(({ key, x, y, width, height }) => ({
      key,
      left: x - width / 2,
      right: x + width / 2,
      top: y - height / 2,
      bottom: y + height / 2,
    }));
    for (const { left, right, top, bottom } of boxes)
      expect(left >= 0 && right <= map.width && top >= 0 && bottom <= map.height).toBe(true);
    for (const [at, a] of boxes.entries())
      for (const b of boxes.slice(at + 1)) {
        const meet = a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        expect(meet, `${a.key} and ${b.key}`).toBe(false);
      }
  });

  test("is the same whenever it is laid out", () => {
    expect(layoutMap(graph, UNTITLED)).toEqual(map);
  });

  test("marks exactly the way of a play", () => {
    for (const { path, ending } of everyPlay(runtimeOf(source))) {
      const course = courseOf(graph, path);
      const steps = Object.entries(course.steps).flatMap(([key, at]) => at.map((n) => [n, key] as const));
      const options = [...steps].sort(([a], [b]) => a - b).map(([, key]) => key.split("|").at(-1));
      expect(options).toEqual(path);
      expect(course.nodes.filter((key) => key.startsWith("ending:"))).toEqual([`ending:${ending.id}`]);
      for (const key of course.nodes) expect(nodes.has(key), key).toBe(true);
      const drawn = new Set(map.edges.map(({ from, to }) => `${from}>${to}`));
      for (const key of course.edges) expect(drawn.has(key), key).toBe(true);
    }
    expect(courseOf(graph, []).edges).toEqual([]);
  });
});

test("grades and red lines are on the options and endings they belong to", () => {
  const outline = outlineOf(exploreStory(compiled(REPORT_STORY)).graph);
  expect(outline.options.flatMap(({ id, red }) => (red === undefined ? [] : [[id, red]]))).toEqual([
    ["t-2c", "told-him"],
  ]);
  expect(outline.endings.find(({ id }) => id === "t-end-b")).toMatchObject({
    red: ["not-reported"],
    isAlwaysRed: true,
  });
  expect(
    outline.endings
      .filter(({ red }) => red.length === 0)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(["t-end-a", "t-end-c"]);
  expect(outline.options.find(({ id }) => id === "t-1c")).toMatchObject({
    quality: "taboo",
    text: "选项t-1c",
  });
});

test("lines break between signs, never before closing punctuation, and between words", () => {
  expect(wrapped("“先登记一下，姓名、电话。”", 8, 3)).toEqual(["“先登记一下，姓", "名、电话。”"]);
  expect(wrapped("Her whereabouts given away", 8, 3)).toEqual(["Her", "whereabouts", "given away"]);
  expect(wrapped("一二三四五六七八九十", 3, 2)).toEqual(["一二三", "四…"]);
  for (const line of wrapped("好的，明天一早上班，我就报。真的！", 4, 9))
    expect(line).not.toMatch(/^[，。！]/);
});
