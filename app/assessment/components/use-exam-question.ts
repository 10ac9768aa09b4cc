import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { AttemptStateView } from "../attempt-views.server.ts";
import { readAnswer, showAnswer } from "./answer-dom.ts";
import type { OutboxState } from "./outbox.ts";
import { firstOffset, narrowedOffset, pageArrivedAt } from "./server-clock.ts";
import { useOutbox } from "./use-outbox.ts";

/** What the page of one question knows when it comes from the server. */
export interface QuestionPageState {
  attemptId: string;
  formToken: string;
  /** the hash of the question's version */
  questionId: string;
  n: number;
  value: readonly string[];
  savedAt: number | null;
  /** number of the attempt's last event */
  seq: number;
  serverNow: number;
  /** by place in the paper */
  answered: readonly boolean[];
}

/** A word about what just happened. */
export type QuestionNote =
  | { kind: "changedElsewhere" }
  | { kind: "waiting" }
  | { kind: "refused"; code: string };

export interface LiveQuestion {
  /** the server's clock; null before the page's script runs */
  now: (() => number) | null;
  outbox: OutboxState | null;
  savedAt: number | null;
  answered: readonly boolean[];
  note: QuestionNote | null;
  isOver: boolean;
  /** the choice in the form has changed */
  changed(): void;
  /** the time is up by the page's clock */
  timeUp(): void;
  /** Goes to another page of the attempt as soon as everything is saved. */
  go(href: string): void;
}

/** The live part of a question's page: choices go into the outbox, replies and other pages change what is shown. */
export function useExamQuestion(form: RefObject<HTMLFormElement>, page: QuestionPageState): LiveQuestion {
  const { attemptId, questionId, n } = page;
  const [savedAt, setSavedAt] = useState(page.savedAt);
  const [answered, setAnswered] = useState(page.answered);
  const [note, setNote] = useState<QuestionNote | null>(null);
  const [isTimeUp, setTimeUp] = useState(false);
  const [hasEnded, setEnded] = useState(false);
  const [isLive, setLive] = useState(false);
  const offset = useRef(0);
  const seq = useRef(page.seq);
  const giving = useRef<Promise<void>>(Promise.resolve());
  const now = useCallback(() => Date.now() + offset.current, []);

  const { outbox, state } = useOutbox(attemptId, page.formToken, {
    onOpen: (pending, opened) => {
      const waiting = pending.filter((answer) => answer.n === n).at(-1);
      const shown = readAnswer(form.current);
      // What was chosen before the script ran is newer than what waited; both are newer than what is saved.
      if (!isSame(shown, page.value)) giving.current = opened.give({ questionId, n, value: shown });
      else if (waiting) showAnswer(form.current, waiting.value);
    },
    onStored: (answer, ack) => {
      const isGap = ack.seq > seq.current + 1;
      seq.current = Math.max(seq.current, ack.seq);
      setAnswered((all) => all.map((was, index) => (index === answer.n - 1 ? answer.value.length > 0 : was)));
      if (answer.n === n) setSavedAt(ack.savedAt);
      if (isGap) void refresh();
    },
    onRefused: (_, code) => setNote({ kind: "refused", code }),
    onVisible: () => void refresh(),
  });
  const latest = useRef(state);
  latest.current = state;

  useEffect(() => {
    offset.current = firstOffset(page.serverNow, pageArrivedAt());
    setLive(true);
  }, [page.serverNow]);

  /** Asks where the attempt stands: its clock, its end, and answers from other pages and devices. */
  async function refresh(): Promise<void> {
    const sentAt = Date.now();
    const view = await readState(attemptId);
    if (!view) return;
    offset.current = narrowedOffset(offset.current, { sentAt, arrivedAt: Date.now(), serverAt: view.now });
    // The server decides whether the time is up: this device's clock may have been put forward.
    setEnded(!view.isRunning);
    if (view.isRunning) setTimeUp(false);
    if (view.seq < seq.current) return;
    seq.current = view.seq;
    setAnswered(view.answers.map(({ value }) => value.length > 0));
    const own = view.answers[n - 1];
    const isWaiting = latest.current?.pending.some((answer) => answer.n === n);
    if (own && !isWaiting) {
      setSavedAt(own.savedAt);
      if (!isSame(readAnswer(form.current), own.value)) {
        showAnswer(form.current, own.value);
        setNote({ kind: "changedElsewhere" });
      }
    }
  }
  useClockChanges(() => void refresh());

  return {
    now: isLive ? now : null,
    outbox: state,
    savedAt,
    answered,
    note,
    isOver: isTimeUp || hasEnded || state?.phase === "over",
    changed: () => {
      setNote(null);
      if (outbox) giving.current = outbox.give({ questionId, n, value: readAnswer(form.current) });
    },
    timeUp: async () => {
      if (hasEnded) return;
      setTimeUp(true);
      await outbox?.flush();
      await refresh();
    },
    go: async (href) => {
      await giving.current;
      if (latest.current?.pending.length) await outbox?.flush();
      // The state of the last reply is set before this task goes on.
      await new Promise((resolve) => setTimeout(resolve));
      if (latest.current?.pending.length || navigator.onLine === false) setNote({ kind: "waiting" });
      else location.assign(href);
    },
  };
}

const LOOK_MS = 5000;
const JUMP_MS = 2000;

/** Says when this device's clock has been changed, or the device has slept. */
function useClockChanges(changed: () => void): void {
  const current = useRef(changed);
  current.current = changed;
  useEffect(() => {
    let lag = Date.now() - performance.now();
    const timer = setInterval(() => {
      const before = lag;
      lag = Date.now() - performance.now();
      if (Math.abs(lag - before) > JUMP_MS) current.current();
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
}

async function readState(attemptId: string): Promise<AttemptStateView | null> {
  try {
    const response = await fetch(`/api/attempts/${attemptId}/answers`, {
      headers: { Accept: "application/json" },
    });
    return response.ok ? ((await response.json()) as AttemptStateView) : null;
  } catch {
    return null;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
