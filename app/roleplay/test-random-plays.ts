/** Random stories and random plays, from a seed, for the tests of the record. */
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import type { StoredPlayEvent } from "./evidence.server.ts";
import type { PlayEvent, PlayMode } from "./play.machine.ts";
import { hintSources, type PlayDraft, shownOrder } from "./play-log.server.ts";
import { advance, NOTHING_YET, type PinnedStory, type PlayRow, type Progress } from "./play-store.server.ts";
import { resultOfScore, scoreOf } from "./plays.server.ts";
import { proveStory } from "./prove.server.ts";
import { type Scenario, scenarioSchema } from "./scenario.schema.ts";
import type { PlayScore } from "./score.ts";
import { contentHashOf, StoryRuntime } from "./story-runtime.server.ts";
import { DIMENSIONS, QUALITIES } from "./tags.ts";
import { compiled } from "./test-helpers.ts";
import { end, knot, type OptionSpec } from "./test-stories.ts";

/** Random numbers from a seed (mulberry32, public domain). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list. @throws {RangeError} the list is empty */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new RangeError("nothing to pick from");
    return picked;
  }
}

/** A story of three to six layers with a number that is counted, conditions on it, loops once taken, and red lines. */
export function randomStory(dice: Dice): string {
  const layers = 3 + dice.below(4);
  const parts: string[] = ["# title: 随机情景", "# id: random", "VAR heat = 0", "-> l0"];
  for (let layer = 0; layer < layers; layer += 1) {
    const next = layer + 1 < layers ? `l${layer + 1}` : "finish";
    const options: OptionSpec[] = Array.from({ length: 2 + dice.below(3) }, (_, n) => ({
      id: `r-${layer}${"abcd"[n] ?? "z"}`,
      q: QUALITIES[n] ?? "taboo",
      score: dice.chance(0.2) ? "none" : `${dice.pick(DIMENSIONS)}${n < 2 ? "+" : "-"}${1 + dice.below(2)}`,
      // One option at most leads back to its own point; being once only, it does so once.
      to: n === 1 && dice.chance(0.4) ? `l${layer}` : n > 1 && dice.chance(0.2) ? "broken" : next,
      ...(n > 0 && dice.chance(0.5) ? { does: "heat += 1" } : {}),
      ...(n > 1 && dice.chance(0.3) ? { when: "heat < 2" } : {}),
      ...(n > 1 && dice.chance(0.2) ? { red: "crossed" } : {}),
    }));
    parts.push(knot(`l${layer}`, `r-${layer}`, options));
  }
  parts.push("=== finish", "{ heat > 1:", "  -> hot", "- else:", "  -> calm", "}");
  parts.push(end("hot", "r-end-hot", dice.chance(0.5) ? " # red: heated" : ""), end("calm", "r-end-calm"));
  parts.push(end("broken", "r-end-broken", " # retry: r-0"));
  return parts.join("\n");
}

const BARE: Scenario = scenarioSchema.parse({
  id: "random",
  title: "题",
  titleEn: "Title",
  summary: "概",
  summaryEn: "Summary",
  order: 1,
  role: "federation",
  place: "地",
  minutes: 5,
  warnings: [],
  warningsEn: [],
  sources: ["manual.taboo.01"],
  rubric: { passTotal: 60, weights: { empathy: 2, safety: 3, legality: 2, referral: 2, record: 1 } },
  redLines: [],
  persons: { visitor: { name: "来访的人", nameEn: "Visitor" } },
  points: [{ id: "r-0", title: "点", titleEn: "Point" }],
  endings: [{ id: "r-end-calm", title: "终", titleEn: "End" }],
});

/** A random story as a published version. */
export function randomVersion(dice: Dice, id: string): { version: PinnedStory["version"]; story: string } {
  const story = compiled(randomStory(dice), true);
  const { walk } = proveStory({ json: story, rubric: BARE.rubric, source: "" });
  if (!walk) throw new Error("the random story cannot be walked");
  const data: ScenarioVersion = {
    scenario: { ...BARE, id },
    story,
    storyHash: contentHashOf(story),
    proof: { best: { ...walk.best.points }, states: walk.states.length, endings: [] },
  };
  return { version: { kind: "scenario", id, hash: `version-of-${id}`, data }, story };
}

/** A play as it lies in the tables, with what was known when it was played. */
export interface RecordedPlay {
  play: PlayRow;
  events: StoredPlayEvent[];
  path: readonly string[];
  endingId: string;
  textHash: string;
  score: PlayScore;
  /** hash of the last link, as a certificate keeps it */
  head: string;
}

const MOST_STEPS = 60;

/** Row of an event as the table holds it. @param result stands beside an ending */
export function storedRow(event: PlayEvent, personId: string, result?: object): StoredPlayEvent {
  const { playId: _playId, seq, at, kind, ...data } = event;
  return {
    seq,
    at,
    kind: `play.${kind}`,
    personId,
    data: JSON.stringify(result ? { ...data, result } : data),
  };
}

/**
 * Plays a story at random to an ending, with breaks, and in practice with hints, steps back and, when an earlier play
 * is given, from one of its points.
 */
export function playAtRandom(
  dice: Dice,
  pinned: PinnedStory,
  id: string,
  mode: PlayMode,
  earlier?: RecordedPlay,
): RecordedPlay {
  const { version, runtime } = pinned;
  const personId = `person-${dice.below(1_000)}`;
  let at = 1_700_000_000_000 + dice.below(1_000_000_000);
  const play: PlayRow = {
    id,
    personId,
    scenarioId: version.id,
    scenarioHash: version.hash,
    mode,
    number: 1 + dice.below(9),
    startedAt: at,
  };
  const events: PlayEvent[] = [];
  let progress: Progress = NOTHING_YET;
  const add = (draft: DraftWithoutTime): void => {
    const step = advance(progress, id, { ...draft, at } as PlayDraft);
    events.push(step.event);
    progress = step.progress;
    at += dice.below(90_000);
  };
  const from =
    earlier && mode === "practice" && earlier.play.scenarioHash === version.hash
      ? {
          playId: earlier.play.id,
          logHash: earlier.head,
          path: earlier.path.slice(0, dice.below(earlier.path.length)),
        }
      : undefined;
  add({
    kind: "started",
    scenarioId: version.id,
    scenarioHash: version.hash,
    contentHash: runtime.contentHash,
    mode,
    ...(from ? { from } : {}),
  });
  for (let step = 0; ; step += 1) {
    const { path, hints = {} } = progress.state;
    const turn = runtime.turnAt(path);
    const { textHash, point, ending } = turn;
    if (ending) {
      add({ kind: "ended", endingId: ending.id, textHash });
      const score = scoreOf(pinned, path);
      const result = {
        scenarioId: version.id,
        endingId: ending.id,
        ...resultOfScore(score),
        logHash: progress.head,
      };
      const rows = events.map((event) =>
        storedRow(event, personId, event.kind === "ended" ? result : undefined),
      );
      return { play, events: rows, path, endingId: ending.id, textHash, score, head: progress.head };
    }
    if (dice.chance(0.05)) {
      add({ kind: "left" });
      add({ kind: "resumed" });
    }
    if (mode === "practice" && step < MOST_STEPS) {
      const cite = hintSources(runtime.gradedAt(path))[0];
      if (cite !== undefined && hints[textHash] === undefined && dice.chance(0.2))
        add({ kind: "hint", point: point?.id ?? "", textHash, cite });
      if (path.length > 0 && dice.chance(0.15)) {
        add({ kind: "rewound", to: dice.below(path.length) });
        continue;
      }
    }
    const offered = shownOrder(turn, id);
    const options = turn.offered.map((option) => option.id);
    const choiceId = step < MOST_STEPS ? dice.pick(options) : (options.at(-1) ?? "");
    add({ kind: "chosen", choiceId, offered, point: point?.id ?? "", textHash });
  }
}

type DraftWithoutTime = PlayDraft extends infer D ? (D extends unknown ? Omit<D, "at"> : never) : never;

/** The same story once more, sharing nothing with the first. */
export function pinnedAnew({ version }: Pick<PinnedStory, "version">): PinnedStory {
  return { version, runtime: new StoryRuntime(version.data.story) };
}
