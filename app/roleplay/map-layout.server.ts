/** Places for a scenario's map: layers from top to bottom, laid out once when the scenario is published. */
import { Graph, layout } from "@dagrejs/dagre";
import {
  linesOf,
  MAP_TYPE,
  type MapNodeKind,
  optionNodeKey,
  type PlacedEdge,
  type PlacedNode,
  placeKey,
  type ScenarioMap,
} from "./map-shape.ts";
import type { Scenario } from "./scenario.schema.ts";
import { type Outline, type OutlineOption, outlineOf } from "./scenario-map.ts";
import { QUALITIES, type Quality } from "./tags.ts";
import type { WalkGraph } from "./walk.ts";

/** Best ways are kept straight, taboos may bend. */
const WEIGHT: Record<Quality, number> = { best: 6, ok: 3, weak: 2, taboo: 1 };
const MARGIN = 20;
/** Between the options of a point, and between a point and its options. */
const OPTION_GAP = 12;
const DROP = 26;

function heightOf(kind: MapNodeKind, texts: readonly string[]): number {
  const { line, ends } = MAP_TYPE[kind];
  return Math.max(1, ...texts.map((text) => linesOf(kind, text).length)) * line + ends;
}

interface Spot {
  x: number;
  y: number;
}

/** Upright where it leaves a node and where it enters the next. */
function pathThrough(points: readonly Spot[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
  if (!first) return "";
  let d = `M${first.x} ${first.y}`;
  let last = first;
  for (const point of rest) {
    const middle = Math.round((last.y + point.y) / 2);
    d +=
      last.x === point.x ? `V${point.y}` : `C${last.x} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`;
    last = point;
  }
  return d;
}

/** A point with its options below it: what the layers are made of. */
interface Block {
  id: string;
  options: OutlineOption[];
  pointHeight: number;
  optionHeight: number;
}

/**
 * Lays out a story from top to bottom (dagre: layers by network simplex, order by sweeps that lessen crossings,
 * places after Brandes and Köpf 2002). A point and its options are one block, so that what is offered together
 * stands together. The same story gives the same map.
 * @param graph the walk of the story
 * @param scenario gives the titles, so that boxes are high enough for both languages
 */
export function layoutMap(graph: WalkGraph, scenario: Pick<Scenario, "points" | "endings">): ScenarioMap {
  const outline = outlineOf(graph);
  const titles = new Map([...scenario.points, ...scenario.endings].map((one) => [one.id, one]));
  const titlesOf = (id: string, own: string): string[] => {
    const titled = titles.get(id);
    return titled ? [titled.title, titled.titleEn] : [own];
  };
  const dag = new Graph({ multigraph: true });
  dag.setGraph({ rankdir: "TB", nodesep: 28, edgesep: 20, ranksep: 44, marginx: MARGIN, marginy: MARGIN });
  const sequence = sequenceOf(outline);
  const blocks = sequence.map((id): Block => {
    const point = outline.points.find((one) => one.id === id);
    const options = outline.options.filter((option) => option.point === id);
    return {
      id,
      options,
      pointHeight: heightOf("point", titlesOf(id, point?.title ?? "")),
      optionHeight: Math.max(0, ...options.map(({ text }) => heightOf("option", [text]))),
    };
  });
  for (const { id, options, pointHeight, optionHeight } of blocks) {
    const width = Math.max(
      MAP_TYPE.point.width,
      options.length * (MAP_TYPE.option.width + OPTION_GAP) - OPTION_GAP,
    );
    dag.setNode(`point:${id}`, { width, height: pointHeight + DROP + optionHeight });
  }
  for (const { id, outcome } of outline.endings) {
    const { width } = MAP_TYPE.ending;
    dag.setNode(`ending:${id}`, { width, height: heightOf("ending", titlesOf(id, outcome)) });
  }
  for (const option of outline.options)
    for (const place of option.leadsTo) {
      const to = placeKey(place);
      if (to === `point:${option.point}`) continue;
      dag.setEdge(`point:${option.point}`, to, { weight: WEIGHT[option.quality] }, option.id);
    }
  // One point below the other: two blocks never stand side by side, which keeps the map narrow.
  sequence.slice(1).forEach((id, at) => {
    dag.setEdge(`point:${sequence[at]}`, `point:${id}`, { weight: 0 }, "-");
  });
  layout(dag);
  const boxOf = (key: string) => {
    const { x = 0, y = 0, width = 0, height = 0 } = dag.node(key);
    return { x: Math.round(x), y: Math.round(y), width, height };
  };

  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  for (const { id } of outline.endings)
    nodes.push({ key: `ending:${id}`, kind: "ending", ref: id, ...boxOf(`ending:${id}`) });
  for (const block of blocks) {
    const box = boxOf(`point:${block.id}`);
    const top = Math.round(box.y - box.height / 2);
    const { width } = MAP_TYPE.point;
    const point = { x: box.x, y: top + Math.round(block.pointHeight / 2), width, height: block.pointHeight };
    nodes.push({ key: `point:${block.id}`, kind: "point", ref: block.id, ...point });
    const bends = new Map(
      block.options.map((option) => [
        option,
        option.leadsTo.map((place) => {
          const { points = [] } = dag.edge(`point:${block.id}`, placeKey(place), option.id) ?? {};
          // One bend is the gap to the next layer: what leads there needs none.
          return points.length > 3 ? points.slice(1, -1) : [];
        }),
      ]),
    );
    const pull = (option: OutlineOption): number => {
      const xs = option.leadsTo.map(
        (place, at) => bends.get(option)?.[at]?.[0]?.x ?? boxOf(placeKey(place)).x,
      );
      return xs.reduce((sum, x) => sum + x, 0) / Math.max(1, xs.length);
    };
    const rank = (option: OutlineOption): number => QUALITIES.indexOf(option.quality);
    const sorted = [...block.options].sort((a, b) => pull(a) - pull(b) || rank(a) - rank(b));
    const step = MAP_TYPE.option.width + OPTION_GAP;
    sorted.forEach((option, at) => {
      const key = optionNodeKey(option);
      const height = heightOf("option", [option.text]);
      const x = Math.round(box.x + (at - (sorted.length - 1) / 2) * step);
      const y = top + block.pointHeight + DROP + Math.round(height / 2);
      nodes.push({ key, kind: "option", ref: option.id, x, y, width: MAP_TYPE.option.width, height });
      const { quality } = option;
      edges.push({
        from: `point:${block.id}`,
        to: key,
        quality,
        d: pathThrough([
          { x: point.x, y: top + block.pointHeight },
          { x, y: y - height / 2 },
        ]),
      });
      option.leadsTo.forEach((place, nth) => {
        const to = boxOf(placeKey(place));
        const way = [
          { x, y: y + height / 2 },
          ...(bends.get(option)?.[nth] ?? []),
          { x: to.x, y: to.y - to.height / 2 },
        ];
        edges.push({ from: key, to: placeKey(place), quality, d: pathThrough(way) });
      });
    });
  }
  const { width = 0, height = 0 } = dag.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    outline: inOrder(outline, sequence),
    nodes,
    edges,
  };
}

/** Points in an order in which every option leads on, as far as the story never turns back. */
function sequenceOf(outline: Outline): string[] {
  const left = new Map(outline.points.map(({ id }) => [id, new Set<string>()]));
  for (const { point, leadsTo } of outline.options)
    for (const { kind, id } of leadsTo) if (kind === "point" && id !== point) left.get(id)?.add(point);
  const sequence: string[] = [];
  while (left.size > 0) {
    const [next] = [...left].sort(([, a], [, b]) => a.size - b.size)[0] ?? [""];
    sequence.push(next);
    left.delete(next);
    for (const before of left.values()) before.delete(next);
  }
  return sequence;
}

/** Points and options in the order in which the map is read. */
function inOrder({ points, endings, options }: Outline, sequence: readonly string[]): Outline {
  const place = (id: string): number => sequence.indexOf(id);
  return {
    points: [...points].sort((a, b) => place(a.id) - place(b.id)),
    endings: [...endings].sort((a, b) => (a.id < b.id ? -1 : 1)),
    options: [...options].sort((a, b) => place(a.point) - place(b.point)),
  };
}
