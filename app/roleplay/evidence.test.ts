import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { type Provable, provePlay } from "./evidence.server.ts";
import type { PinnedStory } from "./play-store.server.ts";
import { StoryGraph } from "./story-graph.server.ts";
import { FORGERIES } from "./test-forgeries.ts";
import { Dice, pinnedAnew, playAtRandom, type RecordedPlay, randomVersion } from "./test-random-plays.ts";

/*
 * The record against itself: thousands of plays of the library's stories and of generated ones are computed again
 * from what is stored, and forged ones are refused. Everything follows from the seed below.
 */

const SEED = 20_261_122;
const PLAYS = 10_000;
const GENERATED_STORIES = 24;
/** Stories of the library are longer: of every three plays one is theirs. */
const LIBRARY_SHARE = 1 / 3;
const FORGED_PER_KIND = 32;

let test: TestApp;
/** Every story twice: to play it, and, by its walked states, to prove what was played. */
const stories: Record<"library" | "generated", { played: PinnedStory; proved: Provable }[]> = {
  library: [],
  generated: [],
};

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  const dice = new Dice(SEED);
  const twice = (version: PinnedStory["version"]) => ({
    played: pinnedAnew({ version }),
    proved: { version, runtime: new StoryGraph(pinnedAnew({ version }).runtime) },
  });
  stories.library = test.app.catalogue.current().all("scenario").map(twice);
  stories.generated = Array.from({ length: GENERATED_STORIES }, (_, n) =>
    twice(randomVersion(dice, `random-${n}`).version),
  );
}, 120_000);
afterAll(() => test.close());

function* randomPlays(seed: number, count: number): Generator<{ recorded: RecordedPlay; proved: Provable }> {
  const dice = new Dice(seed);
  const last = new Map<PinnedStory, RecordedPlay>();
  for (let n = 0; n < count; n += 1) {
    const { played, proved } = dice.pick(dice.chance(LIBRARY_SHARE) ? stories.library : stories.generated);
    const mode = dice.chance(0.5) ? "practice" : "certification";
    const earlier = dice.chance(0.3) ? last.get(played) : undefined;
    const recorded = playAtRandom(dice, played, `play-${seed}-${n}`, mode, earlier);
    last.set(played, recorded);
    yield { recorded, proved };
  }
}

describe("what is stored", () => {
  it(`of ${PLAYS} random plays computes again to the same ending, score, text and log`, () => {
    const seen = { kinds: new Map<string, number>(), endings: new Set<string>(), passed: 0, red: 0 };
    for (const { recorded, proved } of randomPlays(SEED, PLAYS)) {
      const { play, events, ...known } = recorded;
      const proof = provePlay(play, events, proved);
      if (!proof.ok) throw new Error(`${play.id}: event ${proof.seq} ${proof.fault} ${proof.detail}`);
      expect(proof.head).toBe(known.head);
      expect(proof.textHash).toBe(known.textHash);
      expect(proof.state.endingId).toBe(known.endingId);
      expect(proof.state.path).toEqual(known.path);
      expect(proof.score).toEqual(known.score);
      for (const { kind } of events) seen.kinds.set(kind, (seen.kinds.get(kind) ?? 0) + 1);
      seen.endings.add(`${play.scenarioId}/${known.endingId}`);
      seen.passed += Number(known.score.passed);
      seen.red += Number(known.score.redLines.length > 0);
    }
    // The plays are of all kinds: otherwise they would prove little.
    for (const kind of ["chosen", "hint", "rewound", "left", "resumed"])
      expect(seen.kinds.get(`play.${kind}`), kind).toBeGreaterThan(1_000);
    expect(seen.endings.size).toBeGreaterThan(100);
    expect(seen.passed).toBeGreaterThan(500);
    expect(seen.red).toBeGreaterThan(500);
  }, 120_000);

  it("of 300 of them computes to the same by the story that is really played once more", () => {
    const anew = new Map<string, Provable>();
    for (const { recorded, proved } of randomPlays(SEED + 3, 300)) {
      const { version } = proved;
      const played = anew.get(version.id) ?? pinnedAnew({ version });
      anew.set(version.id, played);
      const proof = provePlay(recorded.play, recorded.events, played);
      expect(proof).toEqual(provePlay(recorded.play, recorded.events, proved));
      expect(proof.ok).toBe(true);
    }
  });

  it("of an unfinished play proves as far as it goes", () => {
    for (const { recorded, proved } of randomPlays(SEED + 1, 100)) {
      const part = recorded.events.slice(0, -1);
      expect(provePlay(recorded.play, part, proved)).toMatchObject({ ok: true, score: null });
    }
  });
});

describe("a forged or altered record", () => {
  const counts = new Map<string, number>();
  const pool: { recorded: RecordedPlay; proved: Provable }[] = [];
  beforeAll(() => {
    pool.push(...randomPlays(SEED + 2, 400));
  }, 60_000);

  it.each(Object.entries(FORGERIES))("is refused: %s", (name, forgery) => {
    const dice = new Dice(SEED + name.length * 7919);
    let forged = 0;
    for (const [at, { recorded, proved }] of pool.entries()) {
      if (forged === FORGED_PER_KIND) break;
      const other = pool[at + 1]?.recorded;
      const made = forgery.make(recorded, { dice, other, runtime: proved.runtime });
      if (!made) continue;
      forged += 1;
      const proof = provePlay(made.play, made.events, proved);
      // What is another possible play from end to end is shown by the hash that stands elsewhere, on the certificate.
      const isRefused = forgery.needsHead ? !proof.ok || proof.head !== recorded.head : !proof.ok;
      expect(isRefused, `${name} of ${recorded.play.id}`).toBe(true);
      if (!proof.ok && forgery.fault) expect(forgery.fault).toContain(proof.fault);
    }
    expect(forged).toBe(FORGED_PER_KIND);
    counts.set(name, forged);
  });

  it("is refused in more than twenty kinds, more than a thousand of them in all", () => {
    expect(counts.size).toBeGreaterThanOrEqual(20);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1_000);
  });
});
