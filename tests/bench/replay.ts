import path from "node:path";
import { digestOf, prepareCached } from "#app/publishing/prepared-cache.server.ts";
import { sha256Hex } from "#app/roleplay/digest.server.ts";
import { type Provable, provePlay } from "#app/roleplay/evidence.server.ts";
import { StoryGraph } from "#app/roleplay/story-graph.server.ts";
import { Dice, pinnedAnew, playAtRandom, type RecordedPlay } from "#app/roleplay/test-random-plays.ts";

/*
 * A process of its own, one thread: how many stored plays it replays and proves in a second. The plays are random
 * ways through every story, which is the hardest case, because hardly two of them are alike. Prints one JSON line.
 */

const rootDir = process.argv[2] ?? ".";
const PLAYS = Number(process.env.BENCH_PLAYS ?? 2_000);

/** What one round of replaying saw; plays per second of one core. */
export interface ReplayResult {
  plays: number;
  events: number;
  /** by the walked states of the stories, as `npm run evidence:verify` does it */
  proved: number;
  /** time to walk all stories before, ms; once a version */
  walkMs: number;
  /** by playing every story again from its beginning, with nothing remembered at first */
  played: number;
  /** the same plays once more */
  playedAgain: number;
  /** what hashing the same events alone would allow */
  hashedOnly: number;
}

/** Processor time of this process so far, ms: what else the machine does is not counted. */
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Times a round in processor time. */
function timed(round: () => void): number {
  const begun = cpuMs();
  round();
  return cpuMs() - begun;
}

async function main(): Promise<void> {
  const { versions } = await prepareCached(path.resolve(rootDir), digestOf(rootDir, ["build/stamp"]));
  const dice = new Dice(1);
  const stories = versions.flatMap((version) =>
    version.kind === "scenario" ? [{ version: version as Parameters<typeof pinnedAnew>[0]["version"] }] : [],
  );
  const played = stories.map(pinnedAnew);
  const plays: RecordedPlay[] = Array.from({ length: PLAYS }, (_, n) =>
    playAtRandom(dice, dice.pick(played), `bench-${n}`, "certification"),
  );
  const perSecond = (round: () => void): number => (1000 * plays.length) / timed(round);
  const proving = (stories: readonly Provable[]) => {
    const byId = new Map(stories.map((story) => [story.version.id, story]));
    return (): void => {
      for (const { play, events } of plays) {
        const story = byId.get(play.scenarioId);
        const proof = story && provePlay(play, events, story);
        if (!proof?.ok) throw new Error(`${play.id} was not proved: ${JSON.stringify(proof)}`);
      }
    };
  };
  const walked: Provable[] = [];
  const walkMs = timed(() => {
    for (const { version, runtime } of stories.map(pinnedAnew))
      walked.push({ version, runtime: new StoryGraph(runtime) });
  });
  const byPlaying = proving(stories.map(pinnedAnew));
  const result: ReplayResult = {
    plays: plays.length,
    events: plays.reduce((sum, { events }) => sum + events.length, 0),
    walkMs,
    proved: perSecond(proving(walked)),
    played: perSecond(byPlaying),
    playedAgain: perSecond(byPlaying),
    hashedOnly: perSecond(() => {
      for (const { events } of plays) for (const { data } of events) sha256Hex(data);
    }),
  };
  process.stdout.write(`${JSON.stringify(result)}\n`);
}

await main();
