/** What a play shows when it is over, all of it replayed from the story: nothing here is written twice. */
import type { GradedChoice, Line, PointRef, Turn, TurnEnding } from "./play.types.ts";
import { RoleplayError } from "./roleplay-error.ts";
import type { Rubric, Scenario } from "./scenario.schema.ts";
import { type PlayScore, scorePlay } from "./score.ts";
import type { StoryRuntime } from "./story-runtime.server.ts";
import { type Points, QUALITIES, type Quality } from "./tags.ts";
import { walkStory } from "./walk.server.ts";

/** The part of a source item that a debrief shows. */
export interface Citation {
  id: string;
  title: string;
  section: string;
  source: string;
  quote?: string;
}

/** One option as it is looked back at. */
export interface OptionReview {
  id: string;
  text: string;
  quality: Quality;
  score: Points;
  why: string;
  cite: Citation[];
  red?: string;
  /** Lines before the player speaks (a gesture, a look), usually none. */
  lead: Line[];
  /** What the player says: the first run of the player's own lines. */
  spoken: Line[];
  /** What follows, up to the next turning point or the end. */
  followed: Line[];
  /** The ending, when the option leads straight to one. */
  ending?: TurnEnding;
}

export interface DebriefPoint {
  /** Turning point as the story names it; absent for options outside any point. */
  point?: PointRef;
  /** Lines that opened the point, as last read before choosing. */
  situation: Line[];
  own: OptionReview;
  /** Options graded better than the own one: the best ones, or all higher ones where none is best. */
  better: OptionReview[];
}

export interface Debrief {
  points: DebriefPoint[];
  ending: TurnEnding;
  score: PlayScore;
  /** Cited ids that are not among the items given; empty for published scenarios. */
  missingItems: string[];
}

/** Lines of a turn that follow from the choice before it, without those that open the next point. */
function consequence(turn: Turn): Line[] {
  const next = turn.lines.findIndex((line) => line.opensPoint !== undefined);
  return next < 0 ? turn.lines : turn.lines.slice(0, next);
}

/** Lines of a turn from the last opening of a point on; all of them when none opens. */
function situation(turn: Turn): Line[] {
  const opening = turn.lines.reduce((last, line, n) => (line.opensPoint === undefined ? last : n), 0);
  return turn.lines.slice(opening);
}

function splitAtSpeech(lines: readonly Line[]): Pick<OptionReview, "lead" | "spoken" | "followed"> {
  const from = lines.findIndex((line) => line.speaker === "me");
  if (from < 0) return { lead: [], spoken: [], followed: [...lines] };
  const rest = lines.slice(from);
  const until = rest.findIndex((line) => line.speaker !== "me");
  const to = until < 0 ? lines.length : from + until;
  return { lead: lines.slice(0, from), spoken: lines.slice(from, to), followed: lines.slice(to) };
}

function rank(quality: Quality): number {
  return QUALITIES.indexOf(quality);
}

function betterThan(own: GradedChoice, offered: readonly GradedChoice[]): GradedChoice[] {
  if (own.q === "best") return [];
  const best = offered.filter((choice) => choice.q === "best");
  return best.length > 0 ? best : offered.filter((choice) => rank(choice.q) < rank(own.q));
}

/**
 * The score of a complete path, by the story's own best path.
 * @throws RoleplayError `play-not-ended`, `choice-not-offered`, `story-fault`
 */
export function scorePath(runtime: StoryRuntime, rubric: Rubric, path: readonly string[]): PlayScore {
  const { ending } = runtime.turnAt(path);
  if (!ending) throw new RoleplayError("play-not-ended", "the play has not reached an ending");
  const best = walkStory(runtime, rubric).best.points;
  return scorePlay({ rubric, best, chosen: runtime.chosenOn(path), ending });
}

/**
 * Looks back at a finished play: at every turning point the own option and the better ones, each
 * replayed one step, with reasons and sources, and the score.
 * @param runtime the story the play is pinned to
 * @param scenario its description, of the same version
 * @param path ids of the options taken, to an ending
 * @param itemsById source items by id
 * @throws RoleplayError `play-not-ended` (nothing of this may be seen before), `choice-not-offered`
 */
export function buildDebrief(
  runtime: StoryRuntime,
  scenario: Pick<Scenario, "rubric">,
  path: readonly string[],
  itemsById: ReadonlyMap<string, Citation>,
): Debrief {
  const score = scorePath(runtime, scenario.rubric, path);
  const missing = new Set<string>();
  const cite = (id: string): Citation[] => {
    const item = itemsById.get(id);
    if (!item) {
      missing.add(id);
      return [];
    }
    const { title, section, source, quote } = item;
    return [quote === undefined ? { id, title, section, source } : { id, title, section, source, quote }];
  };
  const review = (before: readonly string[], choice: GradedChoice): OptionReview => {
    const turn = runtime.turnAt([...before, choice.id]);
    const option: OptionReview = {
      id: choice.id,
      text: choice.text,
      quality: choice.q,
      score: choice.score,
      why: choice.why,
      cite: choice.cite.flatMap(cite),
      ...splitAtSpeech(consequence(turn)),
    };
    if (choice.red !== undefined) option.red = choice.red;
    if (turn.ending) option.ending = turn.ending;
    return option;
  };
  const points = runtime.chosenOn(path).map((own, n): DebriefPoint => {
    const before = path.slice(0, n);
    const turn = runtime.turnAt(before);
    const better = betterThan(own, runtime.gradedAt(before)).map((choice) => review(before, choice));
    const part: DebriefPoint = { situation: situation(turn), own: review(before, own), better };
    if (turn.point) part.point = turn.point;
    return part;
  });
  const { ending } = runtime.turnAt(path);
  if (!ending) throw new RoleplayError("play-not-ended", "the play has not reached an ending");
  return { points, ending, score, missingItems: [...missing].sort() };
}
