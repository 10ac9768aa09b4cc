/**
 * A scenario as a map: one node per turning point, option and ending, and where each option may lead. States that
 * stand at the same point are one node. Pure and without a layout; `map-layout.server.ts` gives places. It holds
 * grades, so it leaves the server only for those who may know them.
 */
import type { Quality } from "./tags.ts";
import type { WalkGraph, WalkState } from "./walk.ts";

export interface MapPlace {
  kind: "point" | "ending";
  id: string;
}

export interface OutlinePoint {
  id: string;
  /** Title as the story has it. */
  title: string;
  /** In how many states, which later choices can tell apart, a play may stand here. */
  states: number;
}

export interface OutlineEnding {
  id: string;
  outcome: string;
  states: number;
  /** Red lines that a way to this ending may have crossed. */
  red: string[];
  /** Whether every way to it has crossed one. */
  isAlwaysRed: boolean;
}

export interface OutlineOption {
  /** Turning point at which it is offered. */
  point: string;
  id: string;
  text: string;
  quality: Quality;
  /** The red line it crosses. */
  red?: string;
  /** What it cites. */
  cite: string[];
  /** Where it may lead, by what happened before, in the order of the story. */
  leadsTo: MapPlace[];
}

export interface Outline {
  points: OutlinePoint[];
  endings: OutlineEnding[];
  /** In the order of the points and, within a point, of the story. */
  options: OutlineOption[];
}

/** Where a state stands. */
export function placeOf({ ending, point }: Pick<WalkState, "ending" | "point">): MapPlace {
  return ending ? { kind: "ending", id: ending.id } : { kind: "point", id: point?.id ?? "" };
}

/** One text per option of a point: the same option may be written at two points. */
export function optionKey(point: string, option: string): string {
  return `${point}|${option}`;
}

/** The outline of a story. @param graph the walk of the story */
export function outlineOf(graph: WalkGraph): Outline {
  const points = new Map<string, OutlinePoint>();
  const endings = new Map<string, OutlineEnding>();
  const options = new Map<string, OutlineOption>();
  for (const state of graph.states) {
    const { ending, point } = state;
    if (ending) {
      const known = endings.get(ending.id);
      const red = ending.red === undefined ? [] : [ending.red];
      endings.set(ending.id, {
        id: ending.id,
        outcome: ending.outcome,
        states: (known?.states ?? 0) + 1,
        red: [...new Set([...(known?.red ?? []), ...red])],
        isAlwaysRed: (known?.isAlwaysRed ?? true) && red.length > 0,
      });
      continue;
    }
    const { id } = placeOf(state);
    const known = points.get(id);
    points.set(id, { id, title: point?.title ?? "", states: (known?.states ?? 0) + 1 });
    for (const choice of state.offered) {
      const key = optionKey(id, choice.id);
      if (options.has(key)) continue;
      const { text, q, red, cite } = choice;
      const option: OutlineOption = { point: id, id: choice.id, text, quality: q, cite, leadsTo: [] };
      if (red !== undefined) option.red = red;
      options.set(key, option);
    }
  }
  for (const { from, to, choice } of graph.edges) {
    const [source, target] = [graph.states[from], graph.states[to]];
    if (!source || !target) continue;
    const option = options.get(optionKey(placeOf(source).id, choice.id));
    const place = placeOf(target);
    if (option?.leadsTo.some(({ kind, id }) => kind === place.kind && id === place.id)) continue;
    option?.leadsTo.push(place);
  }
  const order = [...points.keys()];
  return {
    points: [...points.values()],
    endings: [...endings.values()],
    options: [...options.values()].sort((a, b) => order.indexOf(a.point) - order.indexOf(b.point)),
  };
}
