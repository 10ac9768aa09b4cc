/** A laid-out map as data: what is published, and what the drawing and the tables read. Pure. */
import { type MapPlace, type Outline, type OutlineOption, optionKey } from "./scenario-map.ts";
import type { Quality } from "./tags.ts";
import { wrapped } from "./wrapped-lines.ts";

/** Sizes of what is drawn, in SVG user units; one is one CSS pixel where the map is shown as large as it is. */
export const MAP_TYPE = {
  point: { width: 196, em: 16, line: 22, lines: 2, sides: 28, ends: 18 },
  option: { width: 156, em: 15, line: 21, lines: 3, sides: 44, ends: 16 },
  ending: { width: 176, em: 16, line: 22, lines: 2, sides: 54, ends: 22 },
} as const;
export type MapNodeKind = keyof typeof MAP_TYPE;

/** A node with its place; `x` and `y` are the centre. */
export interface PlacedNode {
  /** `point:…`, `option:point|…` or `ending:…`. */
  key: string;
  kind: MapNodeKind;
  /** Id of the point, option or ending. */
  ref: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A way from a point to one of its options, or from an option to where it leads. */
export interface PlacedEdge {
  from: string;
  to: string;
  /** `d` of the path, whole numbers. */
  d: string;
  quality: Quality;
}

/** A map as it is published. */
export interface ScenarioMap {
  width: number;
  height: number;
  outline: Outline;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
}

export function placeKey({ kind, id }: MapPlace): string {
  return `${kind}:${id}`;
}

export function optionNodeKey({ point, id }: Pick<OutlineOption, "point" | "id">): string {
  return `option:${optionKey(point, id)}`;
}

/** The lines of a node's text. */
export function linesOf(kind: MapNodeKind, text: string): string[] {
  const { width, sides, em, lines } = MAP_TYPE[kind];
  return wrapped(text, (width - sides) / em, lines);
}

/** The anchor of a point or an ending on a page with its map. */
export function placeAnchor({ kind, id }: MapPlace): string {
  return `${kind}-${id}`;
}
