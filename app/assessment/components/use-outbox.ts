import { useEffect, useRef, useState } from "react";
import type { AnswerAck } from "../attempt.schema.ts";
import { type Outbox, type OutboxState, openOutbox } from "./outbox.ts";
import { openOutboxStore, type PendingAnswer } from "./outbox-store.ts";
import { createSender } from "./send-answer.ts";

/** What a page with an outbox does when something becomes of an answer. */
export interface OutboxHandlers {
  /** once, when the outbox is open: what waited from before */
  onOpen?(pending: readonly PendingAnswer[], outbox: Outbox): void;
  onStored?(answer: PendingAnswer, ack: AnswerAck): void;
  onRefused?(answer: PendingAnswer, code: string): void;
  /** the page is looked at again */
  onVisible?(): void;
}

/**
 * The outbox of an attempt in a page: opened after hydration, tried again when the connection or the reader comes
 * back, emptied as far as possible when the page is left.
 * @returns the outbox, null until it is open, and its state
 */
export function useOutbox(
  attemptId: string,
  formToken: string,
  handlers: OutboxHandlers,
): { outbox: Outbox | null; state: OutboxState | null } {
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  const [state, setState] = useState<OutboxState | null>(null);
  const current = useRef(handlers);
  current.current = handlers;

  useEffect(() => {
    let opened: Outbox | null = null;
    let isGone = false;
    let first: OutboxState | null = null;
    const open = async (): Promise<void> => {
      const made = await openOutbox({
        store: await openOutboxStore(attemptId),
        send: createSender({ attemptId, formToken }),
        onState: (next) => {
          first ??= next;
          setState(next);
        },
        onStored: (answer, ack) => current.current.onStored?.(answer, ack),
        onRefused: (answer, code) => current.current.onRefused?.(answer, code),
        later: (ms, run) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
        now: () => Date.now(),
        random: () => Math.random(),
      });
      if (isGone) return made.stop();
      opened = made;
      setOutbox(made);
      current.current.onOpen?.(first?.pending ?? [], made);
      await made.flush();
    };
    void open();
    const flush = () => void opened?.flush();
    const onVisibility = (): void => {
      flush();
      if (document.visibilityState === "visible") current.current.onVisible?.();
    };
    const onLeave = () => opened?.leave();
    window.addEventListener("online", flush);
    window.addEventListener("pagehide", onLeave);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      isGone = true;
      opened?.stop();
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", onLeave);
      document.removeEventListener("visibilitychange", onVisibility);
    };
  }, [attemptId, formToken]);

  // The browser asks before a page with unsent answers is closed; on the way to the sign-in they stay stored.
  const isSafe = state === null || state.phase === "over" || (state.phase === "signIn" && state.isLasting);
  const isWaiting = !isSafe && state.pending.length > 0;
  useEffect(() => {
    if (!isWaiting) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = "";
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isWaiting]);

  return { outbox, state };
}
