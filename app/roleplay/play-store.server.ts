/*
 * Plays as they are stored: an immutable row, and the events of stream `play:<id>`. What is kept in memory is
 * only ever a shortcut: rows never change, and of a play's events only those after the last one known are
 * read, so that a process (or the other server bundle) that went on is seen at once.
 */
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import type { Database, Write } from "#db/client.server.ts";
import {
  newPlay,
  type PlayEvent,
  type PlayFact,
  type PlayMode,
  type PlayState,
  stepPlay,
} from "./play.machine.ts";
import { CHAIN_START, chainEvent, type PlayDraft } from "./play-log.server.ts";
import { RecentMap } from "./recent-map.ts";
import { StoryRegistry, type StoryRuntime } from "./story-runtime.server.ts";

/** One run through a scenario; never changes. */
export interface PlayRow {
  id: string;
  personId: string;
  scenarioId: string;
  scenarioHash: string;
  mode: PlayMode;
  /** 1, 2, 3 … of this person and scenario */
  number: number;
  startedAt: number;
}

/** How far a play has come: what its events say, and the hash of the last of them. */
export interface Progress {
  readonly state: PlayState;
  readonly head: string;
}

/** The scenario a play is pinned to, and the story that plays it. */
export interface PinnedStory {
  version: Version<"scenario">;
  runtime: StoryRuntime;
}

const ROWS_KEPT = 20_000;
const PROGRESS_KEPT = 20_000;

interface Memory {
  rows: RecentMap<string, PlayRow>;
  progress: RecentMap<string, Progress>;
  runtimeOf(version: ScenarioVersion): StoryRuntime;
}

const memories = new WeakMap<Database, Memory>();

function memoryOf(app: App): Memory {
  const known = memories.get(app.db);
  if (known) return known;
  let asked: ScenarioVersion | undefined;
  const stories = new StoryRegistry((hash) => (asked?.storyHash === hash ? asked.story : undefined));
  const memory: Memory = {
    rows: new RecentMap(ROWS_KEPT),
    progress: new RecentMap(PROGRESS_KEPT),
    runtimeOf: (version) => {
      asked = version;
      return stories.get(version.storyHash);
    },
  };
  memories.set(app.db, memory);
  return memory;
}

/** Columns of a play's row, for reads of one's own. */
export const PLAY_COLUMNS =
  "id, person_id AS personId, scenario_id AS scenarioId, scenario_hash AS scenarioHash, mode, number, started_at AS startedAt";

/** Name of the stream that holds a play's events. */
export function playStream(playId: string): string {
  return `play:${playId}`;
}

/** A play of this person. @throws {Refusal} notFound, also for another's play */
export async function ownPlay(app: App, personId: string, playId: string): Promise<PlayRow> {
  const { rows } = memoryOf(app);
  let row = rows.get(playId);
  if (!row) {
    [row] = await app.db.rows<PlayRow>(`SELECT ${PLAY_COLUMNS} FROM play WHERE id = ?`, playId);
    if (row) rows.set(playId, row);
  }
  if (row?.personId !== personId) throw new Refusal("notFound");
  return row;
}

/** The scenario and story of a play, of the version it is pinned to. @throws {Refusal} notFound */
export async function storyOf(
  app: App,
  pin: Pick<PlayRow, "scenarioId" | "scenarioHash">,
): Promise<PinnedStory> {
  const version = await app.catalogue.version("scenario", pin.scenarioId, pin.scenarioHash);
  return { version, runtime: memoryOf(app).runtimeOf(version.data) };
}

/** An event of a play as it lies in the table. */
export interface StoredLink {
  seq: number;
  kind: string;
  at: number;
  data: string;
}

/** A stored event as a link of its play's log. @throws {SyntaxError} its data is not JSON */
export function linkOf(playId: string, { seq, kind, at, data }: StoredLink): PlayEvent {
  // The result stands beside the ending for readers of the table; it is no part of the log.
  const { result: _result, ...rest } = JSON.parse(data) as Record<string, unknown>;
  return { ...rest, playId, seq, at, kind: kind.replace(/^play\./, "") } as PlayEvent;
}

/** What the beginning of a log says otherwise than the play's row; null when they agree. */
export function beginsAs(
  play: PlayRow,
  { scenarioId, scenarioHash, mode, startedAt }: PlayState,
): "scenario" | "version" | "mode" | "time" | null {
  if (scenarioId !== play.scenarioId) return "scenario";
  if (scenarioHash !== play.scenarioHash) return "version";
  if (mode !== play.mode) return "mode";
  return startedAt === play.startedAt ? null : "time";
}

/** The stored events of a play after the event numbered `after`, as links of its log. */
export async function readLog(app: App, playId: string, after = 0): Promise<PlayEvent[]> {
  const rows = await app.db.rows<StoredLink>(
    "SELECT seq, kind, at, data FROM event WHERE stream = ? AND seq > ? ORDER BY seq",
    playStream(playId),
    after,
  );
  return rows.map((row) => linkOf(playId, row));
}

/** Before the first event. */
export const NOTHING_YET: Progress = { state: newPlay(), head: CHAIN_START };

/**
 * Where a play stood when this process last looked. Good enough to go on from it: whoever builds on a state that has
 * been passed takes a number that is taken, and the commit refuses. What it would refuse, `progressOf` decides.
 */
export async function likelyProgress(app: App, playId: string): Promise<Progress> {
  return memoryOf(app).progress.get(playId) ?? progressOf(app, playId);
}

/** Where a play stands now. @throws RoleplayError `event-refused` when the stored log cannot be */
export async function progressOf(app: App, playId: string): Promise<Progress> {
  const { progress } = memoryOf(app);
  const known = progress.get(playId) ?? NOTHING_YET;
  const events = await readLog(app, playId, known.state.seq);
  if (events.length === 0) return known;
  const now = events.reduce(
    (before, event) => ({ state: stepPlay(before.state, event), head: event.hash }),
    known,
  );
  progress.set(playId, now);
  return now;
}

/** Remembers where a play stands after a commit. */
export function rememberProgress(app: App, playId: string, now: Progress): void {
  memoryOf(app).progress.set(playId, now);
}

/**
 * Goes on by one event. A clock that was set back does not stop a play: the event takes the time of the one
 * before.
 * @throws RoleplayError `event-refused` when the event cannot happen now
 */
export function advance(
  progress: Progress,
  playId: string,
  draft: PlayDraft,
): { event: PlayEvent; progress: Progress } {
  const at = Math.max(draft.at, progress.state.lastAt ?? 0);
  const fact: PlayFact = { ...draft, at, playId, seq: progress.state.seq + 1 };
  const state = stepPlay(progress.state, fact);
  const event = chainEvent(progress.head, fact);
  return { event, progress: { state, head: event.hash } };
}

/** The write that stores a link of a play's log. @param extra stands beside it in the event's data */
export function writeEvent(personId: string, event: PlayEvent, extra: Record<string, unknown> = {}): Write {
  const { playId, seq, at, kind, ...data } = event;
  return appendEvent({
    stream: playStream(playId),
    seq,
    kind: `play.${kind}`,
    at,
    actorId: personId,
    personId,
    data: { ...data, ...extra },
  });
}
