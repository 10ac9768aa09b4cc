/**
 * The story as a river: points, options and endings in layers from left to right, as plain numbers for
 * an SVG and as rows for a table that says the same. Pure. It shows every option and its grade, so it
 * may leave the server only when the play has ended.
 *
 * Layers are longest distances from the opening; nodes within a layer are ordered by the mean place of
 * what leads to them (Sugiyama, Tagawa and Toda 1981, one downward sweep).
 */
import type { Quality } from "./tags.ts";
import { statesAlong, type WalkGraph, type WalkState } from "./walk.ts";

/** Distance between layers and between nodes of a layer, and the free edge, in SVG user units. */
export const LAYER_STEP = 168;
export const NODE_STEP = 64;
export const MAP_MARGIN = 48;

export interface MapNode {
  /** `point:…`, `option:…` or `ending:…`. */
  id: string;
  kind: "point" | "option" | "ending";
  /** Id of the point, option or ending itself. */
  ref: string;
  /** Title of the point or ending, text of the option. */
  label: string;
  /** Grade of an option. */
  quality?: Quality;
  /** Whether the option or the ending crosses a red line (an ending may, depending on the way). */
  red: boolean;
  layer: number;
  /** Centre of the node, whole numbers. */
  x: number;
  y: number;
  onPath: boolean;
}

export interface MapEdge {
  from: string;
  to: string;
  onPath: boolean;
  /** Leads back to an earlier layer. */
  back: boolean;
}

export interface MapRow {
  point: string;
  pointTitle: string;
  option: string;
  text: string;
  quality: Quality;
  red: boolean;
  /** Where the option may lead, by what happened before. */
  leadsTo: { kind: "point" | "ending"; id: string; title: string }[];
  onPath: boolean;
}

export interface BranchMap {
  width: number;
  height: number;
  nodes: MapNode[];
  edges: MapEdge[];
  /** The same as a table: one row per option, points and options in the order of the story. */
  rows: MapRow[];
}

type Draft = Omit<MapNode, "layer" | "x" | "y">;

function placeOf(state: WalkState): Draft {
  const { ending, point } = state;
  if (ending) {
    const red = ending.red !== undefined;
    return {
      id: `ending:${ending.id}`,
      kind: "ending",
      ref: ending.id,
      label: ending.outcome,
      red,
      onPath: false,
    };
  }
  const ref = point?.id ?? "";
  return { id: `point:${ref}`, kind: "point", ref, label: point?.title ?? "", red: false, onPath: false };
}

/** Longest distance of each node from the first; edges that close a loop are left out and returned. */
function layersOf(ids: readonly string[], out: ReadonlyMap<string, ReadonlySet<string>>) {
  const back = new Set<string>();
  const order: string[] = [];
  const state = new Map<string, "open" | "done">();
  for (const root of ids) {
    if (state.has(root)) continue;
    state.set(root, "open");
    const stack = [{ id: root, next: [...(out.get(root) ?? [])] }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const to = top.next.shift();
      if (to === undefined) {
        state.set(top.id, "done");
        order.push(top.id);
        stack.pop();
      } else if (state.get(to) === "open") back.add(`${top.id}\n${to}`);
      else if (!state.has(to)) {
        state.set(to, "open");
        stack.push({ id: to, next: [...(out.get(to) ?? [])] });
      }
    }
  }
  const layers = new Map<string, number>();
  for (const id of order.reverse()) {
    const layer = layers.get(id) ?? 0;
    layers.set(id, layer);
    for (const to of out.get(id) ?? []) {
      if (!back.has(`${id}\n${to}`)) layers.set(to, Math.max(layers.get(to) ?? 0, layer + 1));
    }
  }
  return { layers, back };
}

/**
 * Lays out a story.
 * @param graph the walk of the story
 * @param choiceIds the play to mark, if any
 */
export function branchMap(graph: WalkGraph, choiceIds: readonly string[] = []): BranchMap {
  const drafts = new Map<string, Draft>();
  const out = new Map<string, Set<string>>();
  const add = (draft: Draft): Draft => {
    const known = drafts.get(draft.id);
    if (known) {
      known.red ||= draft.red;
      return known;
    }
    drafts.set(draft.id, draft);
    out.set(draft.id, new Set());
    return draft;
  };
  const pathEdges = new Set<string>();
  const path = statesAlong(graph, choiceIds);
  const optionId = (id: string): string => `option:${id}`;

  for (const state of graph.states) {
    const place = add(placeOf(state));
    for (const choice of state.offered) {
      const { id, text, q, red } = choice;
      const base = { id: optionId(id), kind: "option", ref: id, label: text, quality: q } as const;
      add({ ...base, red: red !== undefined, onPath: false });
      out.get(place.id)?.add(optionId(id));
    }
  }
  for (const { from, to, choice } of graph.edges) {
    const target = graph.states[to];
    if (target) out.get(optionId(choice.id))?.add(placeOf(target).id);
    const step = path.indexOf(from);
    const taken = path.some((state, n) => state === from && choiceIds[n] === choice.id && path[n + 1] === to);
    const source = graph.states[from];
    if (step < 0 || !taken || !source || !target) continue;
    pathEdges.add(`${placeOf(source).id}\n${optionId(choice.id)}`);
    pathEdges.add(`${optionId(choice.id)}\n${placeOf(target).id}`);
  }

  const { layers, back } = layersOf([...drafts.keys()], out);
  const byLayer: Draft[][] = [];
  for (const draft of drafts.values()) {
    const layer = layers.get(draft.id) ?? 0;
    byLayer[layer] = [...(byLayer[layer] ?? []), draft];
  }
  const tallest = Math.max(1, ...byLayer.map((layer) => layer?.length ?? 0));
  const heights = new Map<string, number>();
  const nodes: MapNode[] = [];
  byLayer.forEach((layer, number) => {
    const pull = (draft: Draft): number => {
      const above = [...heights].filter(([id]) => out.get(id)?.has(draft.id)).map(([, y]) => y);
      return above.length > 0 ? above.reduce((sum, y) => sum + y, 0) / above.length : 0;
    };
    const sorted = layer.map((draft) => ({ draft, key: pull(draft) })).sort((a, b) => a.key - b.key);
    const top = MAP_MARGIN + Math.round(((tallest - layer.length) * NODE_STEP) / 2);
    for (const [slot, { draft }] of sorted.entries()) {
      const y = top + slot * NODE_STEP;
      const onPath = [...pathEdges].some((edge) => edge.split("\n").includes(draft.id));
      nodes.push({ ...draft, onPath, layer: number, x: MAP_MARGIN + number * LAYER_STEP, y });
    }
    for (const node of nodes.slice(-layer.length)) heights.set(node.id, node.y);
  });
  const edges = [...out].flatMap(([from, targets]) =>
    [...targets].map((to): MapEdge => {
      const key = `${from}\n${to}`;
      return { from, to, onPath: pathEdges.has(key), back: back.has(key) };
    }),
  );
  return {
    width: 2 * MAP_MARGIN + Math.max(0, byLayer.length - 1) * LAYER_STEP,
    height: 2 * MAP_MARGIN + (tallest - 1) * NODE_STEP,
    nodes,
    edges,
    rows: rowsOf(drafts, out, pathEdges),
  };
}

function rowsOf(
  drafts: ReadonlyMap<string, Draft>,
  out: ReadonlyMap<string, ReadonlySet<string>>,
  pathEdges: ReadonlySet<string>,
): MapRow[] {
  const rows: MapRow[] = [];
  for (const point of drafts.values()) {
    if (point.kind !== "point") continue;
    for (const id of out.get(point.id) ?? []) {
      const option = drafts.get(id);
      if (option?.quality === undefined) continue;
      const leadsTo = [...(out.get(id) ?? [])].flatMap((to) => {
        const target = drafts.get(to);
        if (target === undefined || target.kind === "option") return [];
        return [{ kind: target.kind, id: target.ref, title: target.label }];
      });
      rows.push({
        point: point.ref,
        pointTitle: point.label,
        option: option.ref,
        text: option.label,
        quality: option.quality,
        red: option.red,
        leadsTo,
        onPath: pathEdges.has(`${point.id}\n${id}`),
      });
    }
  }
  return rows;
}
