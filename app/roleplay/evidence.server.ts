/*
 * Whether a stored play is evidence: its row, its log, the story of its pinned version and the result beside its
 * ending tell the same. Nothing recorded is taken for granted; everything that can be computed is computed again.
 */
import { canonicalJson } from "./digest.server.ts";
import type { PlayState } from "./play.machine.ts";
import { type LogFault, verifyLog } from "./play-log.server.ts";
import { beginsAs, linkOf, type PinnedStory, type PlayRow, type StoredLink } from "./play-store.server.ts";
import { resultOfScore, type StoredResult, scoreOf } from "./plays.server.ts";
import type { PlayScore } from "./score.ts";
import type { Replay } from "./story-graph.server.ts";

/** What is wrong with a play; each has one sentence in evidence-texts.ts. */
export type PlayFault = LogFault | "unreadable" | "row" | "person" | "result-missing" | "result";

/** What a play proves, or the first thing that does not hold. */
export type PlayProof =
  | {
      ok: true;
      state: PlayState;
      /** hash of the last link */
      head: string;
      /** hash of what was on the screen last */
      textHash: string;
      /** null for a play that has not ended */
      score: PlayScore | null;
    }
  /** `seq` is the number of the event, 0 for the play as a whole; `detail` names the place for those who look into it */
  | { ok: false; seq: number; fault: PlayFault; detail: string };

/** A scenario in the version of a play, and its story: as it plays, or as its walked states. */
export interface Provable {
  version: PinnedStory["version"];
  runtime: Replay;
}

/** An event of a play as it lies in the table. */
export interface StoredPlayEvent extends StoredLink {
  personId: string | null;
}

/**
 * Replays a stored play against the version it is pinned to.
 * @param play its row
 * @param events its stream, in order
 * @param pinned the scenario and story of exactly the version that the row names
 */
export function provePlay(play: PlayRow, events: readonly StoredPlayEvent[], pinned: Provable): PlayProof {
  const no = (seq: number, fault: PlayFault, detail: string): PlayProof => ({
    ok: false,
    seq,
    fault,
    detail,
  });
  const links: unknown[] = [];
  for (const [index, event] of events.entries()) {
    const seq = index + 1;
    if (event.personId !== play.personId) return no(seq, "person", "belongs to another person");
    if (event.seq !== seq || !event.kind.startsWith("play.")) return no(seq, "shape", "is out of its place");
    try {
      links.push(linkOf(play.id, event));
    } catch {
      return no(seq, "unreadable", "is not JSON");
    }
  }
  const verdict = verifyLog(links, pinned.runtime);
  if (!verdict.ok) return no(verdict.seq, verdict.fault, verdict.message);
  const { state, head, turn } = verdict;
  const different = beginsAs(play, state);
  if (different !== null) return no(1, "row", `${different} differs from the row`);

  const last = events.at(-1);
  const recorded = last ? resultIn(last) : undefined;
  if (state.status !== "ended") {
    return recorded === undefined
      ? { ok: true, state, head, textHash: turn.textHash, score: null }
      : no(events.length, "result", "a result before the end");
  }
  if (recorded === undefined) return no(events.length, "result-missing", "no result beside the ending");
  const score = scoreOf(pinned, state.path);
  const computed: StoredResult = {
    scenarioId: play.scenarioId,
    endingId: state.endingId ?? "",
    ...resultOfScore(score),
    logHash: head,
  };
  const wrong = differences(recorded, computed);
  return wrong.length === 0
    ? { ok: true, state, head, textHash: turn.textHash, score }
    : no(events.length, "result", wrong.join(", "));
}

/** What stands beside an ending in the table; undefined for any other event. */
function resultIn({ data }: StoredLink): Record<string, unknown> | undefined {
  const { result } = JSON.parse(data) as { result?: unknown };
  return typeof result === "object" && result !== null ? (result as Record<string, unknown>) : undefined;
}

/** The fields that are recorded otherwise than computed. */
function differences(recorded: Record<string, unknown>, computed: StoredResult): string[] {
  const own: Record<string, unknown> = { ...computed };
  const names = [...new Set([...Object.keys(own), ...Object.keys(recorded)])].sort();
  return names.filter((name) => canonicalJson(own[name]) !== canonicalJson(recorded[name]));
}
