/** The event log of a play as evidence: chaining, and the check that a log tells what the story can do. */
import { canonicalJson, sha256Hex } from "./digest.server.ts";
import { orderOptions } from "./order.ts";
import {
  can,
  newPlay,
  type PlayEvent,
  type PlayFact,
  type PlayRefusal,
  type PlayState,
  playEventSchema,
  stepPlay,
} from "./play.machine.ts";
import type { GradedChoice, Turn } from "./play.types.ts";
import { RoleplayError } from "./roleplay-error.ts";
import type { Replay, Screen } from "./story-graph.server.ts";
import { QUALITIES } from "./tags.ts";

/** `prevHash` of the first event. */
export const CHAIN_START = "";

type WithoutPlace<T> = T extends unknown ? Omit<T, "seq" | "playId"> : never;
/** A fact before it has its place in a log. */
export type PlayDraft = WithoutPlace<PlayFact>;

export type LogFault =
  | "empty"
  | "shape"
  | "chain"
  | "hash"
  | "head"
  | PlayRefusal
  | "another-story"
  | "order-shown"
  | "point"
  | "text"
  | "hint"
  | "ending";

export type LogVerdict<S extends Screen = Turn> =
  | {
      ok: true;
      state: PlayState;
      /** Hash of the last event; a record that cites it cites the whole log. */
      head: string;
      /** The turn at which the log stands. */
      turn: S;
    }
  /** `seq` is the place in the log, 1 for the first event. */
  | { ok: false; seq: number; fault: LogFault; message: string };

/**
 * The hash of a link: SHA-256 over the hash of the link before and the canonical JSON of the fact.
 * @param prevHash hash of the event before, {@link CHAIN_START} for the first
 * @param event the fact; `prevHash` and `hash` on it are left out of the sum
 */
export function hashEvent(prevHash: string, event: PlayFact): string {
  const { prevHash: _prev, hash: _own, ...fact } = event as PlayFact & Partial<PlayEvent>;
  return sha256Hex(`${prevHash}\n${canonicalJson(fact)}`);
}

/** Gives a fact its place in the chain. */
export function chainEvent(prevHash: string, fact: PlayFact): PlayEvent {
  return { ...fact, prevHash, hash: hashEvent(prevHash, fact) };
}

/**
 * Appends to a log. Pure: returns the new event, changes nothing. A clock that was set back does not
 * stop a play: the event then takes the time of the one before.
 * @param log the events so far, in order
 * @param playId id of the play
 * @throws RoleplayError `event-refused` when the event cannot happen now
 */
export function appendEvent(log: readonly PlayEvent[], playId: string, draft: PlayDraft): PlayEvent {
  const state = foldEvents(log);
  const at = Math.max(draft.at, state.lastAt ?? 0);
  const fact: PlayFact = { ...draft, at, playId, seq: state.seq + 1 };
  stepPlay(state, fact);
  return chainEvent(log.at(-1)?.hash ?? CHAIN_START, fact);
}

function factOf(event: PlayEvent): PlayFact {
  const { prevHash: _prev, hash: _own, ...fact } = event;
  return fact;
}

/** State of a play from its stored events. @throws RoleplayError `event-refused` */
export function foldEvents(log: readonly PlayEvent[]): PlayState {
  return log.reduce((state, event) => stepPlay(state, factOf(event)), newPlay());
}

/** Ids of the options of a turn in the order in which a play shows them. */
export function shownOrder(turn: Pick<Turn, "offered" | "point">, playId: string): string[] {
  return orderOptions(turn.offered, playId, turn.point?.id ?? "").map((choice) => choice.id);
}

/**
 * What a hint at a turn may name: the sources that the best option cites, the first one first. The option itself
 * is never named.
 */
export function hintSources(graded: readonly GradedChoice[]): readonly string[] {
  const rank = ({ q }: GradedChoice): number => QUALITIES.indexOf(q);
  const best = graded.reduce<GradedChoice | undefined>(
    (top, choice) => (top === undefined || rank(choice) < rank(top) ? choice : top),
    undefined,
  );
  return best?.cite ?? [];
}

/**
 * Whether a log is whole, unaltered and possible: every event well formed, chained and allowed in its
 * state; the story the one named; every choice offered, in the order this play shows, at the point and
 * under the text named; every hint one that this screen gives; what was taken back, taken back; the ending the one
 * reached. Nothing in the log is trusted but the ids.
 *
 * A log rewritten consistently from end to end is a possible play: only a head hash kept elsewhere (on
 * the result, on the certificate) can tell, so pass it where there is one.
 * @param log stored events, as read
 * @param runtime the story that the play is pinned to
 * @param options.head hash that the last event must have
 */
export function verifyLog<S extends Screen>(
  log: readonly unknown[],
  runtime: Replay<S>,
  options: { head?: string } = {},
): LogVerdict<S> {
  const no = (seq: number, fault: LogFault, message: string): LogVerdict<S> => ({
    ok: false,
    seq,
    fault,
    message,
  });
  let state = newPlay();
  let head = CHAIN_START;
  let turn = runtime.turnAt([]);
  for (const [index, stored] of log.entries()) {
    const seq = index + 1;
    const read = playEventSchema.safeParse(stored);
    if (!read.success) return no(seq, "shape", read.error.issues[0]?.message ?? "not an event");
    const event = read.data;
    const fact = factOf(event);
    if (event.prevHash !== head) return no(seq, "chain", "does not follow the event before");
    if (event.hash !== hashEvent(head, fact)) return no(seq, "hash", "content does not match its hash");
    const answer = can(state, fact);
    if (!answer.ok) return no(seq, answer.reason, "cannot happen in this state");
    if (fact.kind === "started" && fact.contentHash !== runtime.contentHash) {
      return no(seq, "another-story", "names another story");
    }
    if (turn.ending && fact.kind !== "ended" && fact.kind !== "started") {
      return no(seq, "ending", "the story had ended before");
    }
    if (fact.kind === "chosen" && fact.offered.join() !== shownOrder(turn, fact.playId).join()) {
      return no(seq, "order-shown", "the options are not those shown");
    }
    if ((fact.kind === "chosen" || fact.kind === "hint") && fact.point !== (turn.point?.id ?? "")) {
      return no(seq, "point", "names another turning point");
    }
    if (fact.kind === "hint" && !hintSources(runtime.gradedAt(state.path)).includes(fact.cite)) {
      return no(seq, "hint", "names a source that is not shown there");
    }
    if (fact.kind === "ended" && fact.endingId !== turn.ending?.id) {
      return no(seq, "ending", "the story has not reached this ending");
    }
    if ("textHash" in fact && fact.textHash !== turn.textHash) {
      return no(seq, "text", "another text was on the screen");
    }
    state = stepPlay(state, fact);
    head = event.hash;
    if (fact.kind !== "chosen" && fact.kind !== "rewound" && fact.kind !== "started") continue;
    try {
      turn = runtime.turnAt(state.path);
    } catch (thrown) {
      if (!(thrown instanceof RoleplayError)) throw thrown;
      return no(seq, "choice-not-offered", thrown.message);
    }
    if (fact.kind === "started" && turn.ending) return no(seq, "ending", "goes on after an ending");
  }
  if (log.length === 0) return no(0, "empty", "no events");
  if (options.head !== undefined && options.head !== head) {
    return no(log.length, "head", "the log does not end where the record says");
  }
  return { ok: true, state, head, turn };
}
