/*
 * What only a practice allows: a hint, a step back, and going on from a turning point of a play that has ended. The
 * machine refuses all of it in a play that counts; the log keeps everything that was tried.
 */
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { decide } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import { play as playTable } from "#db/schema/index.ts";
import { endedPlay } from "./facts.server.ts";
import type { HintCommand, PractiseFromCommand, RewindCommand } from "./play.schema.ts";
import type { PlayDraft } from "./play-log.server.ts";
import {
  advance,
  NOTHING_YET,
  ownPlay,
  type PlayRow,
  progressOf,
  readLog,
  rememberProgress,
  writeEvent,
} from "./play-store.server.ts";
import { commitEvents, type PlayNow, playNow, playsOfScenario, tellDevices } from "./plays.server.ts";
import { hintAt } from "./practice-view.server.ts";

/** A practice that is on the screen as the command says. @throws {Refusal} notFound, practiceOnly, playEnded, playMoved */
async function practiceAt(app: App, personId: string, command: HintCommand): Promise<PlayNow> {
  const now = await playNow(app, personId, command.playId);
  const { path, status, rewinds = 0 } = now.progress.state;
  if (now.play.mode !== "practice") throw new Refusal("practiceOnly");
  if (status === "ended") throw new Refusal("playEnded");
  if (command.after !== path.length || (command.rewinds ?? 0) !== rewinds) throw new Refusal("playMoved");
  return now;
}

/** Goes on with a practice, taking it up first when it was left. */
async function append(app: App, now: PlayNow, draft: PlayDraft): Promise<PlayNow> {
  const { at } = draft;
  const drafts: PlayDraft[] =
    now.progress.state.status === "left" ? [{ kind: "resumed", at }, draft] : [draft];
  const after = { ...now, progress: await commitEvents(app, now.play, now.progress, drafts) };
  tellDevices(app, after);
  return after;
}

/**
 * Gives the hint of the present point. Asked again, the same hint is given and nothing is stored.
 * @throws {Refusal} notFound, practiceOnly, playEnded, playMoved
 */
export async function takeHint(app: App, personId: string, command: HintCommand): Promise<PlayNow> {
  return decide(async () => {
    const now = await practiceAt(app, personId, command);
    const { path, hints } = now.progress.state;
    const { point, textHash } = now.runtime.turnAt(path);
    if (hints?.[textHash] !== undefined) return now;
    const cited = hintAt(app.catalogue.current(), now.runtime.gradedAt(path));
    if (!cited) throw new Refusal("notFound");
    return append(app, now, {
      kind: "hint",
      at: app.clock.now(),
      point: point?.id ?? "",
      textHash,
      cite: cited.id,
    });
  });
}

/**
 * Goes back to where a practice stood after `to` choices. The same command sent twice goes back once.
 * @throws {Refusal} notFound, practiceOnly, playEnded, playMoved; badRequest when nothing would be taken back
 */
export async function rewind(app: App, personId: string, command: RewindCommand): Promise<PlayNow> {
  return decide(async () => {
    const { playId, after, to } = command;
    if (to >= after) throw new Refusal("badRequest");
    const before = await playNow(app, personId, playId);
    const { path, rewinds = 0 } = before.progress.state;
    if (rewinds === (command.rewinds ?? 0) + 1 && path.length === to) return before;
    const now = await practiceAt(app, personId, command);
    return append(app, now, { kind: "rewound", at: app.clock.now(), to });
  });
}

/**
 * Begins a practice that goes on from a turning point of an ended play of this person, in either mode, with the
 * version of that play. A practice of the scenario that is half-way is set aside.
 * @returns the practice's id
 * @throws {Refusal} notFound, playRunning, draftNotRecorded; badRequest for a point the play did not come to
 */
export async function practiseFrom(
  app: App,
  personId: string,
  { playId, after }: PractiseFromCommand,
): Promise<string> {
  return decide(async () => {
    const source = await ownPlay(app, personId, playId);
    const ended = await endedPlay(app, source);
    if (!ended) throw new Refusal("playRunning");
    if (after >= ended.path.length) throw new Refusal("badRequest");
    const catalogue = app.catalogue.current();
    catalogue.get("scenario", source.scenarioId);
    if (catalogue.isDraft) throw new Refusal("draftNotRecorded");

    const { scenarioId, scenarioHash } = source;
    const from = { playId: source.id, logHash: ended.logHash, path: ended.path.slice(0, after) };
    const plays = await playsOfScenario(app, personId, scenarioId);
    const last = plays.find(({ mode }) => mode === "practice");
    const half = last ? await progressOf(app, last.id) : null;
    if (last && half?.state.seq === 1 && (await isBegunFrom(app, last, from))) return last.id;

    const at = app.clock.now();
    const row: PlayRow = {
      id: newId(),
      personId,
      scenarioId,
      scenarioHash,
      mode: "practice",
      number: (plays[0]?.number ?? 0) + 1,
      startedAt: at,
    };
    const { runtime } = await playNow(app, personId, source.id);
    const begun = advance(NOTHING_YET, row.id, {
      kind: "started",
      at,
      scenarioId,
      scenarioHash,
      contentHash: runtime.contentHash,
      mode: row.mode,
      from,
    });
    const aside =
      last && half?.state.status === "choosing" ? advance(half, last.id, { kind: "left", at }) : null;
    await app.db.writeBatch([
      app.db.orm.insert(playTable).values(row),
      writeEvent(personId, begun.event),
      ...(aside ? [writeEvent(personId, aside.event)] : []),
    ]);
    rememberProgress(app, row.id, begun.progress);
    if (last && aside) rememberProgress(app, last.id, aside.progress);
    return row.id;
  });
}

/** Whether a practice that has only just begun goes on from the same point: the same button pressed twice. */
async function isBegunFrom(
  app: App,
  practice: PlayRow,
  from: { playId: string; path: readonly string[] },
): Promise<boolean> {
  const [first] = await readLog(app, practice.id);
  return (
    first?.kind === "started" &&
    first.from?.playId === from.playId &&
    first.from.path.length === from.path.length
  );
}
