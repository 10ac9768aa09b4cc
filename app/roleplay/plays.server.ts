import type { App } from "#app/app.server.ts";
import { isRefusal, Refusal } from "#app/platform/errors.ts";
import { decide } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ConflictError, type Write } from "#db/client.server.ts";
import { play as playTable } from "#db/schema/index.ts";
import type { PlayMode } from "./play.machine.ts";
import type { ChoiceCommand } from "./play.schema.ts";
import { type PlayDraft, shownOrder } from "./play-log.server.ts";
import {
  advance,
  likelyProgress,
  NOTHING_YET,
  ownPlay,
  type PinnedStory,
  PLAY_COLUMNS,
  type PlayRow,
  type Progress,
  playStream,
  progressOf,
  rememberProgress,
  storyOf,
  writeEvent,
} from "./play-store.server.ts";
import { type PlayScore, scorePlay } from "./score.ts";
import type { Replay } from "./story-graph.server.ts";
import { noPoints } from "./tags.ts";

/** What stands beside an ending in the record; everything in it follows from the log and the pinned story. */
export interface StoredResult {
  scenarioId: string;
  endingId: string;
  /** 0–100 */
  total: number;
  passed: boolean;
  /** percent per dimension; null where the story gives nothing to earn */
  dimensions: Record<keyof PlayScore["dimensions"], number | null>;
  redLines: string[];
  /** hash of the last link of the log */
  logHash: string;
}

/** A play with the story it is pinned to and how far it has come. */
export interface PlayNow extends PinnedStory {
  play: PlayRow;
  progress: Progress;
}

/**
 * Begins a play of the scenario as published now, or resumes the last one of this mode that this person has not
 * ended: a practice and a play that counts may both be half-way.
 * @returns the play's id, and whether it was begun now
 * @throws {Refusal} notFound, draftNotRecorded
 */
export async function startPlay(
  app: App,
  personId: string,
  scenarioId: string,
  mode: PlayMode,
): Promise<{ playId: string; isNew: boolean }> {
  return decide(async () => {
    const now = app.clock.now();
    const plays = await playsOfScenario(app, personId, scenarioId);
    const last = plays.find((play) => play.mode === mode);
    if (last && (await resume(app, last, now))) return { playId: last.id, isNew: false };

    const catalogue = app.catalogue.current();
    const { hash, data } = catalogue.get("scenario", scenarioId);
    if (catalogue.isDraft) throw new Refusal("draftNotRecorded");
    const row: PlayRow = {
      id: newId(),
      personId,
      scenarioId,
      scenarioHash: hash,
      mode,
      number: (plays[0]?.number ?? 0) + 1,
      startedAt: now,
    };
    const draft: PlayDraft = {
      kind: "started",
      at: now,
      scenarioId,
      scenarioHash: hash,
      contentHash: data.storyHash,
      mode,
    };
    const begun = advance(NOTHING_YET, row.id, draft);
    await app.db.writeBatch([app.db.orm.insert(playTable).values(row), writeEvent(personId, begun.event)]);
    rememberProgress(app, row.id, begun.progress);
    return { playId: row.id, isNew: true };
  });
}

/** A person's plays of one scenario, in both modes, the newest first. */
export async function playsOfScenario(app: App, personId: string, scenarioId: string): Promise<PlayRow[]> {
  return app.db.rows<PlayRow>(
    `SELECT ${PLAY_COLUMNS} FROM play WHERE person_id = ? AND scenario_id = ? ORDER BY number DESC`,
    personId,
    scenarioId,
  );
}

/** Takes up a play that was left. @returns false when it has ended */
async function resume(app: App, play: PlayRow, now: number): Promise<boolean> {
  const progress = await progressOf(app, play.id);
  if (progress.state.status === "ended") return false;
  if (progress.state.status === "left")
    await commitEvents(app, play, progress, [{ kind: "resumed", at: now }]);
  return true;
}

/** Writes the next events of a play in one batch. @param result stands beside the ending @throws {ConflictError} somebody else went on */
export async function commitEvents(
  app: App,
  play: PlayRow,
  from: Progress,
  drafts: readonly PlayDraft[],
  result?: (logHash: string) => StoredResult,
): Promise<Progress> {
  let progress = from;
  const writes: Write[] = [];
  for (const draft of drafts) {
    const step = advance(progress, play.id, draft);
    progress = step.progress;
    const extra = draft.kind === "ended" && result ? { result: result(step.event.hash) } : {};
    writes.push(writeEvent(play.personId, step.event, extra));
  }
  await app.db.writeBatch(writes);
  rememberProgress(app, play.id, progress);
  return progress;
}

/**
 * Sets a play aside: everything said is kept, and the home page stops asking for it. Nothing happens when it
 * has ended or was left before.
 * @returns the play, and whether it had ended
 * @throws {Refusal} notFound
 */
export async function leavePlay(
  app: App,
  personId: string,
  playId: string,
): Promise<{ play: PlayRow; isEnded: boolean }> {
  return decide(async () => {
    const play = await ownPlay(app, personId, playId);
    const progress = await progressOf(app, play.id);
    if (progress.state.status === "choosing") {
      await commitEvents(app, play, progress, [{ kind: "left", at: app.clock.now() }]);
    }
    return { play, isEnded: progress.state.status === "ended" };
  });
}

/** A play of this person as it stands now. @throws {Refusal} notFound */
export async function playNow(app: App, personId: string, playId: string): Promise<PlayNow> {
  const play = await ownPlay(app, personId, playId);
  const [pinned, progress] = await Promise.all([storyOf(app, play), progressOf(app, play.id)]);
  return { play, progress, ...pinned };
}

/**
 * Says one of the sentences that are offered. The same choice sent twice is taken once; a play that was left
 * is taken up again.
 * @returns the play after the choice
 * @throws {Refusal} notFound; choiceNotOffered; playMoved when another device has gone on differently;
 * playEnded. Nothing is stored then.
 */
export async function choose(app: App, personId: string, command: ChoiceCommand): Promise<PlayNow> {
  const after = await chooseLikely(app, personId, command);
  tellDevices(app, after);
  const counts = after.play.mode === "certification";
  if (counts && after.progress.state.status === "ended") await app.achieved(personId);
  return after;
}

/** Tells the other devices of this person that the play has gone on, and how far its log has come. */
export function tellDevices(app: App, { play, progress }: PlayNow): void {
  const { path, seq } = progress.state;
  app.streams.publish(playStream(play.id), { after: path.length, seq });
}

/** Goes on from what is in memory; whatever stands in the way of that is decided by what is stored. */
async function chooseLikely(app: App, personId: string, command: ChoiceCommand): Promise<PlayNow> {
  try {
    const play = await ownPlay(app, personId, command.playId);
    const [pinned, progress] = await Promise.all([storyOf(app, play), likelyProgress(app, play.id)]);
    return await chooseFrom(app, { play, progress, ...pinned }, command);
  } catch (error) {
    if (!isRefusal(error) && !(error instanceof ConflictError)) throw error;
    return decide(async () => chooseFrom(app, await playNow(app, personId, command.playId), command));
  }
}

async function chooseFrom(
  app: App,
  now: PlayNow,
  { after, choiceId, rewinds = 0 }: ChoiceCommand,
): Promise<PlayNow> {
  const { play, progress, version, runtime } = now;
  const { path, status } = progress.state;
  if (rewinds !== (progress.state.rewinds ?? 0)) throw new Refusal("playMoved");
  if (path[after] === choiceId) return now;
  if (status === "ended") throw new Refusal("playEnded");
  if (after !== path.length) throw new Refusal("playMoved");

  const turn = runtime.turnAt(path);
  if (!turn.offered.some((option) => option.id === choiceId)) throw new Refusal("choiceNotOffered");
  const at = app.clock.now();
  const drafts: PlayDraft[] = status === "left" ? [{ kind: "resumed", at }] : [];
  const offered = shownOrder(turn, play.id);
  drafts.push({
    kind: "chosen",
    at,
    choiceId,
    offered,
    point: turn.point?.id ?? "",
    textHash: turn.textHash,
  });

  const taken = [...path, choiceId];
  const { ending, textHash } = runtime.turnAt(taken);
  if (!ending) return { ...now, progress: await commitEvents(app, play, progress, drafts) };
  drafts.push({ kind: "ended", at, endingId: ending.id, textHash });
  const score = scoreOf({ version, runtime }, taken);
  return {
    ...now,
    progress: await commitEvents(app, play, progress, drafts, (logHash) => ({
      scenarioId: play.scenarioId,
      endingId: ending.id,
      ...resultOfScore(score),
      logHash,
    })),
  };
}

/**
 * The score of a complete path under the pinned version: its rubric, and the best path that was proved when it
 * was published.
 */
export function scoreOf(
  { version, runtime }: Pick<PinnedStory, "version"> & { runtime: Replay },
  path: readonly string[],
): PlayScore {
  const { ending } = runtime.turnAt(path);
  if (!ending) throw new RangeError("the play has not reached an ending");
  const { scenario, proof } = version.data;
  return scorePlay({
    rubric: scenario.rubric,
    best: { ...noPoints(), ...proof.best },
    chosen: runtime.chosenOn(path),
    ending,
  });
}

/** A score as it stands in the record. */
export function resultOfScore(score: PlayScore): Omit<StoredResult, "scenarioId" | "endingId" | "logHash"> {
  const { total, passed, redLines, dimensions } = score;
  return {
    total,
    passed,
    dimensions: {
      empathy: dimensions.empathy.percent,
      safety: dimensions.safety.percent,
      legality: dimensions.legality.percent,
      referral: dimensions.referral.percent,
      record: dimensions.record.percent,
    },
    redLines,
  };
}
