import type { PinnedStory } from "#app/roleplay/play-store.server.ts";
import { scorePlay } from "#app/roleplay/score.ts";
import { QUALITIES } from "#app/roleplay/tags.ts";
import { walkStory } from "#app/roleplay/walk.server.ts";
import type { WalkEdge, WalkGraph } from "#app/roleplay/walk.ts";

/**
 * How a play goes: as well as the story allows, or middling: no red line crossed and nothing forbidden said, but
 * another ending than the best and fewer points than are asked for, where the story has such a way.
 */
export type Aim = "best" | "middling";

/** The score, 0–100, that a middling play comes nearest to. */
const MIDDLING_SCORE = 55;
const MAX_CHOICES = 60;

/**
 * A complete way through a story. The middling one is found from the best one, by changing one choice at a time for
 * as long as that brings it nearer to `MIDDLING_SCORE`.
 * @returns ids of the options to take, to an ending
 */
export function planPath({ version, runtime }: Pick<PinnedStory, "version" | "runtime">, aim: Aim): string[] {
  const { rubric } = version.data.scenario;
  const { graph, best } = walkStory(runtime, rubric);
  if (aim === "best") return best.choiceIds;
  const out = edgesByState(graph);
  const distanceTo = (way: readonly WalkEdge[]): number => {
    const ending = graph.states[way.at(-1)?.to ?? 0]?.ending;
    if (!ending) return Number.POSITIVE_INFINITY;
    const chosen = way.map((edge) => edge.choice);
    const { total, redLines } = scorePlay({ rubric, best: best.points, chosen, ending });
    // What is wrong with a middling play weighs more than any score.
    const faults = [
      redLines.length > 0,
      total >= rubric.passTotal,
      ending.id === best.ending.id,
      chosen.some(({ q }) => q === "taboo"),
    ];
    return Math.abs(total - MIDDLING_SCORE) + 100 * faults.filter(Boolean).length;
  };
  let way = follow(out, best.choiceIds);
  let distance = distanceTo(way);
  for (;;) {
    const nearest = changesOf(way, out)
      .map((changed) => ({ way: changed, distance: distanceTo(changed) }))
      .sort((a, b) => a.distance - b.distance)[0];
    if (!nearest || nearest.distance >= distance) return way.map((edge) => edge.choice.id);
    ({ way, distance } = nearest);
  }
}

type EdgesByState = readonly (readonly WalkEdge[])[];

function edgesByState({ states, edges }: WalkGraph): EdgesByState {
  const out: WalkEdge[][] = states.map(() => []);
  for (const edge of edges) out[edge.from]?.push(edge);
  return out;
}

function follow(out: EdgesByState, choiceIds: readonly string[]): WalkEdge[] {
  const way: WalkEdge[] = [];
  for (const id of choiceIds) {
    const edge = out[way.at(-1)?.to ?? 0]?.find((candidate) => candidate.choice.id === id);
    if (!edge) throw new RangeError(`${id} is not offered there`);
    way.push(edge);
  }
  return way;
}

/** Every way with one other choice; what follows stays the same as far as it is offered, and is the best otherwise. */
function changesOf(way: readonly WalkEdge[], out: EdgesByState): WalkEdge[][] {
  return way.flatMap((taken, index) =>
    (out[taken.from] ?? [])
      .filter((edge) => edge.choice.id !== taken.choice.id)
      .map((edge) => {
        const wanted = new Set(way.slice(index + 1).map(({ choice }) => choice.id));
        return toTheEnd([...way.slice(0, index), edge], out, wanted);
      }),
  );
}

function toTheEnd(start: readonly WalkEdge[], out: EdgesByState, wanted: ReadonlySet<string>): WalkEdge[] {
  const way = [...start];
  const rank = ({ choice }: WalkEdge): number => (wanted.has(choice.id) ? -1 : QUALITIES.indexOf(choice.q));
  while (way.length < MAX_CHOICES) {
    const next = [...(out[way.at(-1)?.to ?? 0] ?? [])].sort((a, b) => rank(a) - rank(b))[0];
    if (!next) break;
    way.push(next);
  }
  return way;
}
