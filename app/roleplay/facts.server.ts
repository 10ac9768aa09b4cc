import type { App } from "#app/app.server.ts";
import { logFault } from "#app/platform/log.server.ts";
import type { Database } from "#db/client.server.ts";
import type { PlayMode } from "./play.machine.ts";
import type { TurnEnding } from "./play.types.ts";
import { verifyLog } from "./play-log.server.ts";
import { beginsAs, PLAY_COLUMNS, type PlayRow, readLog, storyOf } from "./play-store.server.ts";
import { scoreOf } from "./plays.server.ts";
import { RecentMap } from "./recent-map.ts";
import type { PlayScore } from "./score.ts";

/** A play that was played to an ending, as its log proves it. */
export interface EndedPlay {
  play: PlayRow;
  /** instant of the ending, epoch ms */
  at: number;
  path: readonly string[];
  ending: TurnEnding;
  score: PlayScore;
  /** hash of the last link of the log */
  logHash: string;
}

const RESULTS_KEPT = 20_000;
const memories = new WeakMap<Database, RecentMap<string, EndedPlay | "broken">>();

/**
 * The result of a play, computed from its stored log: every event is checked against the story it is pinned
 * to. A log that does not hold counts for nothing and is reported once.
 * @returns null when the play has not ended, or its log is broken
 */
export async function endedPlay(app: App, play: PlayRow): Promise<EndedPlay | null> {
  const memory = memories.get(app.db) ?? new RecentMap<string, EndedPlay | "broken">(RESULTS_KEPT);
  memories.set(app.db, memory);
  const known = memory.get(play.id);
  if (known) return known === "broken" ? null : known;
  const [log, pinned] = await Promise.all([readLog(app, play.id), storyOf(app, play)]);
  if (log.at(-1)?.kind !== "ended") return null;
  const verdict = verifyLog(log, pinned.runtime);
  const different = verdict.ok ? beginsAs(play, verdict.state) : null;
  if (!verdict.ok || different !== null || !verdict.turn.ending) {
    memory.set(play.id, "broken");
    const reason = verdict.ok
      ? "it names another scenario or mode"
      : `event ${verdict.seq}: ${verdict.fault}`;
    logFault("-", new Error(`The log of play ${play.id} does not hold: ${reason}`), "play");
    return null;
  }
  const { state, head } = verdict;
  const result: EndedPlay = {
    play,
    at: state.endedAt ?? play.startedAt,
    path: state.path,
    ending: verdict.turn.ending,
    score: scoreOf(pinned, state.path),
    logHash: head,
  };
  memory.set(play.id, result);
  return result;
}

/** All plays of a person, in the order they were begun, with the kind of their last event. */
export async function playsOf(
  app: App,
  personId: string,
): Promise<(PlayRow & { lastKind: string; lastAt: number })[]> {
  return app.db.rows(
    `SELECT ${PLAY_COLUMNS}, lastKind, lastAt FROM (
       SELECT p.*, e.kind AS lastKind, e.at AS lastAt FROM play p JOIN event e ON e.stream = 'play:' || p.id
       WHERE p.person_id = ? AND e.seq = (SELECT MAX(seq) FROM event WHERE stream = 'play:' || p.id)
     ) ORDER BY started_at, number`,
    personId,
  );
}

/**
 * The plays a person has played to an ending, oldest first.
 * @param mode only those of one mode; both unless told
 */
export async function endedPlays(app: App, personId: string, mode?: PlayMode): Promise<EndedPlay[]> {
  const plays = await playsOf(app, personId);
  const results = await Promise.all(
    plays
      .filter((play) => play.lastKind === "play.ended" && (mode === undefined || play.mode === mode))
      .map((play) => endedPlay(app, play)),
  );
  return results.filter((result) => result !== null);
}

/**
 * What certification counts: one fact per play played to an ending in the mode that counts; a practice never does.
 * `digest` is the hash that closes its log.
 */
export async function playFacts(app: App, personId: string) {
  return (await endedPlays(app, personId, "certification")).map(({ play, at, score, logHash }) => ({
    scenarioId: play.scenarioId,
    at,
    score: score.total,
    redLine: score.redLines.length > 0,
    digest: logHash,
  }));
}

/**
 * The play a person is in the middle of, in either mode: begun, not ended, not set aside. The newest when there are
 * several, or null.
 */
export async function runningPlay(
  app: App,
  personId: string,
): Promise<{ id: string; scenarioId: string; mode: PlayMode } | null> {
  const running = (await playsOf(app, personId)).filter(
    ({ lastKind }) => lastKind !== "play.ended" && lastKind !== "play.left",
  );
  const newest = running.at(-1);
  return newest ? { id: newest.id, scenarioId: newest.scenarioId, mode: newest.mode } : null;
}
