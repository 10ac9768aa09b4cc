import type { PinnedStory } from "#app/roleplay/play-store.server.ts";
import type { GradedChoice } from "#app/roleplay/play.types.ts";
import { scoreOf } from "#app/roleplay/plays.server.ts";
import type { PlayScore } from "#app/roleplay/score.ts";
import { QUALITIES, type Quality } from "#app/roleplay/tags.ts";
import { walkStory } from "#app/roleplay/walk.server.ts";

/** How a play goes: as well as the story allows, or middling: without harm done, and short of what is asked. */
export type Aim = "best" | "middling";

/** The score, 0–100, that a middling play comes nearest to. */
const MIDDLING_SCORE = 55;
const MAX_CHOICES = 60;

/** Below the best: mildly so at first, or plainly so. What is forbidden is said only where nothing else is offered. */
const WEAKER: readonly (readonly Quality[])[] = [
  ["ok", "weak", "best", "taboo"],
  ["weak", "ok", "best", "taboo"],
];

/**
 * A complete way through a story.
 * @returns ids of the options to take, to an ending
 */
export function planPath({ version, runtime }: PinnedStory, aim: Aim): string[] {
  const { rubric } = version.data.scenario;
  const best = walkStory(runtime, rubric).best.choiceIds;
  if (aim === "best") return best;
  let chosen = { path: best, distance: Number.POSITIVE_INFINITY };
  for (const preference of WEAKER) {
    for (let kept = best.length - 1; kept >= 0; kept--) {
      const path = goOn(best.slice(0, kept), preference, { version, runtime });
      if (!path) continue;
      const distance = distanceOf(scoreOf({ version, runtime }, path), rubric.passTotal);
      if (distance < chosen.distance) chosen = { path, distance };
    }
  }
  return chosen.path;
}

/** Goes on from a path by preference to an ending. @returns null where the way is too long */
function goOn(start: readonly string[], preference: readonly Quality[], { runtime }: PinnedStory): string[] | null {
  const path = [...start];
  while (!runtime.turnAt(path).ending) {
    const next = mostPreferred(runtime.gradedAt(path), preference);
    if (!next || path.length >= MAX_CHOICES) return null;
    path.push(next.id);
  }
  return path;
}

function mostPreferred(offered: readonly GradedChoice[], preference: readonly Quality[]): GradedChoice | undefined {
  const rank = (choice: GradedChoice): number => preference.indexOf(choice.q) + (choice.red === undefined ? 0 : QUALITIES.length);
  return [...offered].sort((a, b) => rank(a) - rank(b))[0];
}

/** How far a play is from a middling one; a red line or a pass is further than any score. */
function distanceOf({ total, redLines }: PlayScore, passTotal: number): number {
  const isOff = redLines.length > 0 || total >= passTotal;
  return Math.abs(total - MIDDLING_SCORE) + (isOff ? 100 : 0);
}
