/** The way of one play on a map. Pure. */
import { optionNodeKey, placeKey } from "./map-shape.ts";
import { placeOf } from "./scenario-map.ts";
import { statesAlong, type WalkGraph } from "./walk.ts";

export interface MapCourse {
  /** Keys of the nodes passed. */
  nodes: string[];
  /** Edges passed, as `from>to`. */
  edges: string[];
  /** Numbers of the steps at which each option was taken, from 1, by key of its node. */
  steps: Record<string, number[]>;
}

export function edgeKey({ from, to }: { from: string; to: string }): string {
  return `${from}>${to}`;
}

/** The course of a play. @param choiceIds ids of the options taken, in order */
export function courseOf(graph: WalkGraph, choiceIds: readonly string[]): MapCourse {
  const states = statesAlong(graph, choiceIds).flatMap((index) => graph.states[index] ?? []);
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const steps: Record<string, number[]> = {};
  states.forEach((state, at) => {
    const place = placeOf(state);
    nodes.add(placeKey(place));
    const choice = choiceIds[at];
    const after = states[at + 1];
    if (choice === undefined || !after) return;
    const option = optionNodeKey({ point: place.id, id: choice });
    nodes.add(option);
    steps[option] = [...(steps[option] ?? []), at + 1];
    edges.add(edgeKey({ from: placeKey(place), to: option }));
    edges.add(edgeKey({ from: option, to: placeKey(placeOf(after)) }));
  });
  return { nodes: [...nodes], edges: [...edges], steps };
}
