import type { AnswerAck } from "../attempt.schema.ts";
import type { OutboxRecord, OutboxStore, PendingAnswer } from "./outbox-store.ts";

/*
 * The outbox of an exam page: keeps each answer until the server has acknowledged it, sends one at a time, oldest
 * first, and tries again with growing pauses. It decides nothing about the exam.
 */

/** What became of an answer that was sent. */
export type SendOutcome =
  | { kind: "stored"; ack: AnswerAck }
  /** no reply, or the server cannot take it now */
  | { kind: "later" }
  /** nobody is signed in any more */
  | { kind: "signIn" }
  /** another answer came under this number: it needs a new one */
  | { kind: "clash" }
  /** the attempt has ended */
  | { kind: "over" }
  /** the server will never take it */
  | { kind: "refused"; code: string };

/** idle: nothing waits. waiting: a pause before the next try. signIn: until somebody signs in. over: for good. */
export type OutboxPhase = "idle" | "sending" | "waiting" | "signIn" | "over";

export interface OutboxState {
  phase: OutboxPhase;
  pending: readonly PendingAnswer[];
  /** whether what waits outlives this page */
  isLasting: boolean;
  /** how many answers did not arrive before the attempt ended */
  lost: number;
}

/** What the outbox needs from its page. */
export interface OutboxParts {
  store: OutboxStore;
  send(answer: PendingAnswer, clientId: string): Promise<SendOutcome>;
  onState(state: OutboxState): void;
  onStored(answer: PendingAnswer, ack: AnswerAck): void;
  onRefused(answer: PendingAnswer, code: string): void;
  /** Runs something after a while. @returns what takes it back */
  later(ms: number, run: () => void): () => void;
  now(): number;
  /** from 0 to 1 */
  random(): number;
}

export interface Outbox {
  /** Keeps an answer and sends it; one to the same question that has not left yet is replaced. */
  give(answer: Pick<PendingAnswer, "questionId" | "n" | "value">): Promise<void>;
  /** Tries now, whatever pause is running. @returns when all is sent or a new pause begins */
  flush(): Promise<void>;
  /** Sends everything at once without waiting for replies: the page is being left. */
  leave(): void;
  /** Stops trying; what waits stays stored. */
  stop(): void;
}

/** The pause after the n-th failure in a row: 1 s, 2 s, 4 s … 30 s, and up to a third more by chance. */
export function retryDelayMs(failures: number, random: number): number {
  return Math.min(30_000, 1000 * 2 ** (failures - 1)) * (1 + random / 3);
}

/** Opens the outbox on what the store holds from before. */
export async function openOutbox(parts: OutboxParts): Promise<Outbox> {
  const { store, send } = parts;
  let record = await store.update((current) => current);
  let phase: OutboxPhase = "idle";
  let lost = 0;
  let failures = 0;
  let inFlight: PendingAnswer | null = null;
  let draining: Promise<void> | null = null;
  let cancelPause: (() => void) | null = null;
  let isStopped = false;

  const tell = (next: OutboxPhase): void => {
    phase = next;
    if (!isStopped) parts.onState({ phase, pending: record.pending, isLasting: store.isLasting, lost });
  };
  const change = async (how: (current: OutboxRecord) => OutboxRecord): Promise<void> => {
    record = await store.update(how);
  };
  const remove = (sent: PendingAnswer): Promise<void> =>
    change((current) => ({
      ...current,
      pending: current.pending.filter(({ clientSeq }) => clientSeq !== sent.clientSeq),
    }));

  async function handle(answer: PendingAnswer, outcome: SendOutcome): Promise<boolean> {
    switch (outcome.kind) {
      case "stored":
        failures = 0;
        await remove(answer);
        parts.onStored(answer, outcome.ack);
        return true;
      case "clash":
        await change((current) => renumbered(current, answer));
        return true;
      case "refused":
        await remove(answer);
        parts.onRefused(answer, outcome.code);
        return true;
      case "over":
        lost = record.pending.length;
        await change((current) => ({ ...current, pending: [] }));
        tell("over");
        return false;
      case "signIn":
        tell("signIn");
        return false;
      case "later": {
        failures++;
        tell("waiting");
        cancelPause = parts.later(retryDelayMs(failures, parts.random()), () => void flush());
        return false;
      }
    }
  }

  async function drain(): Promise<void> {
    for (;;) {
      const [answer] = record.pending;
      if (isStopped) return;
      if (!answer) return tell("idle");
      inFlight = answer;
      tell("sending");
      const outcome = await send(answer, record.clientId);
      inFlight = null;
      if (!(await handle(answer, outcome))) return;
    }
  }

  function flush(): Promise<void> {
    if (phase === "over" || isStopped) return Promise.resolve();
    cancelPause?.();
    cancelPause = null;
    draining ??= drain().finally(() => {
      draining = null;
    });
    return draining;
  }

  tell("idle");
  return {
    flush,
    give: async ({ questionId, n, value }) => {
      if (phase === "over") return;
      await change((current) => {
        const kept = current.pending.filter(
          (other) => other.n !== n || other.clientSeq === inFlight?.clientSeq,
        );
        const answer = { questionId, n, value, clientSeq: current.nextSeq, clientAt: parts.now() };
        return { ...current, nextSeq: current.nextSeq + 1, pending: [...kept, answer] };
      });
      if (draining) tell("sending");
      await flush();
    },
    leave: () => {
      for (const answer of record.pending) {
        if (answer.clientSeq !== inFlight?.clientSeq) void send(answer, record.clientId);
      }
    },
    stop: () => {
      isStopped = true;
      cancelPause?.();
    },
  };
}

function renumbered(current: OutboxRecord, answer: PendingAnswer): OutboxRecord {
  const others = current.pending.filter(({ clientSeq }) => clientSeq !== answer.clientSeq);
  // A newer answer to the same question takes its place.
  if (others.some(({ n }) => n === answer.n)) return { ...current, pending: others };
  return {
    ...current,
    nextSeq: current.nextSeq + 1,
    pending: [...others, { ...answer, clientSeq: current.nextSeq }],
  };
}
