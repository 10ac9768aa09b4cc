/*
 * What statistics need to know of ended plays, read from the record once and kept: an ended play never changes. The
 * verdict is the one that stands beside the ending; `facts.server.ts` proves it where something depends on it.
 */
import type { App } from "#app/app.server.ts";
import type { Database } from "#db/client.server.ts";
import { endedPlay } from "./facts.server.ts";
import type { PlayMode } from "./play.machine.ts";
import { PLAY_COLUMNS, type PlayRow, playStream } from "./play-store.server.ts";
import type { StoredResult } from "./plays.server.ts";
import { RecentMap } from "./recent-map.ts";
import { optionKey } from "./scenario-map.ts";

/** An ended play, as far as it counts in a statistic. */
export interface PlayFact {
  playId: string;
  personId: string;
  mode: PlayMode;
  /** 1, 2, 3 … of this person and scenario, over both modes. */
  number: number;
  startedAt: number;
  endedAt: number;
  /** The way that stands, as `point|option`, in order. */
  decisions: readonly string[];
  endingId: string;
  total: number;
  passed: boolean;
  redLines: readonly string[];
}

const FACTS_KEPT = 60_000;
const READ_AT_ONCE = 500;
/** null: nothing that counts – a play that took its beginning over from another one. */
const memories = new WeakMap<Database, RecentMap<string, PlayFact | null>>();

interface EventRow {
  stream: string;
  kind: string;
  at: number;
  data: string;
}

interface EventData {
  point?: string;
  choiceId?: string;
  to?: number;
  from?: unknown;
  endingId?: string;
  result?: StoredResult;
}

/**
 * All plays of a scenario that were played from the opening to an ending, in the order in which they were begun.
 * A practice that was taken up in the middle of an earlier play is not among them.
 */
export async function playFactsOf(app: App, scenarioId: string): Promise<PlayFact[]> {
  const plays = await app.db.rows<PlayRow>(
    `SELECT ${PLAY_COLUMNS} FROM play WHERE scenario_id = ? ORDER BY started_at, id`,
    scenarioId,
  );
  const memory = memories.get(app.db) ?? new RecentMap<string, PlayFact | null>(FACTS_KEPT);
  memories.set(app.db, memory);
  const facts = new Map<string, PlayFact | null>();
  const unknown = plays.filter((play) => {
    const known = memory.get(play.id);
    if (known !== undefined) facts.set(play.id, known);
    return known === undefined;
  });
  for (let at = 0; at < unknown.length; at += READ_AT_ONCE) {
    for (const [id, fact] of await read(app, unknown.slice(at, at + READ_AT_ONCE))) {
      memory.set(id, fact);
      facts.set(id, fact);
    }
    // Others are served between two portions.
    if (unknown.length > READ_AT_ONCE) await new Promise(setImmediate);
  }
  return plays.flatMap((play) => facts.get(play.id) ?? []);
}

/** The facts of those plays that have ended. */
async function read(app: App, plays: readonly PlayRow[]): Promise<Map<string, PlayFact | null>> {
  const rows = await app.db.rows<EventRow>(
    `SELECT e.stream AS stream, e.kind AS kind, e.at AS at, e.data AS data FROM json_each(?) j
     JOIN event e ON e.stream = j.value ORDER BY e.stream, e.seq`,
    JSON.stringify(plays.map(({ id }) => playStream(id))),
  );
  const events = new Map<string, EventRow[]>();
  for (const row of rows) {
    const own = events.get(row.stream);
    if (own) own.push(row);
    else events.set(row.stream, [row]);
  }
  const facts = new Map<string, PlayFact | null>();
  for (const play of plays) {
    const fact = await factOf(app, play, events.get(playStream(play.id)) ?? []);
    if (fact !== undefined) facts.set(play.id, fact);
  }
  return facts;
}

/** One text per decision in memory, however many plays hold it. */
const texts = new Map<string, string>();

function shared(text: string): string {
  const known = texts.get(text);
  if (known !== undefined) return known;
  if (texts.size > 100_000) texts.clear();
  texts.set(text, text);
  return text;
}

/** @returns undefined while the play runs */
async function factOf(
  app: App,
  play: PlayRow,
  events: readonly EventRow[],
): Promise<PlayFact | null | undefined> {
  if (events.at(-1)?.kind !== "play.ended") return undefined;
  const decisions: string[] = [];
  let result: Pick<StoredResult, "endingId" | "total" | "passed" | "redLines"> | undefined;
  for (const { kind, data } of events) {
    if (kind === "play.left" || kind === "play.resumed") continue;
    const { point, choiceId, to, from, result: stored } = JSON.parse(data) as EventData;
    if (from !== undefined) return null;
    if (kind === "play.chosen" && choiceId !== undefined)
      decisions.push(shared(optionKey(point ?? "", choiceId)));
    // Taken back: the first `to` choices stand.
    else if (kind === "play.rewound" && to !== undefined) decisions.length = Math.min(decisions.length, to);
    else if (kind === "play.ended") result = stored;
  }
  result ??= await proved(app, play);
  if (!result) return null;
  const { endingId, total, passed, redLines } = result;
  const { personId, mode, number, startedAt } = play;
  const endedAt = events.at(-1)?.at ?? startedAt;
  return {
    playId: play.id,
    personId,
    mode,
    number,
    startedAt,
    endedAt,
    decisions,
    endingId: shared(endingId),
    total,
    passed,
    redLines,
  };
}

async function proved(app: App, play: PlayRow) {
  const ended = await endedPlay(app, play);
  if (!ended) return undefined;
  const { total, passed, redLines } = ended.score;
  return { endingId: ended.ending.id, total, passed, redLines };
}
