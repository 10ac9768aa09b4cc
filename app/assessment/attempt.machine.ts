import { assign, initialTransition, type SnapshotFrom, setup, transition } from "xstate";
import type { AnswerInput } from "./attempt.schema.ts";
import type { Paper } from "./exam.schema.ts";

/** What is fixed when an attempt begins. */
export interface AttemptTerms {
  /** the last instant (epoch ms, UTC) at which an answer or the submission counts */
  deadlineAt: number;
  paper: Pick<Paper, "items">;
}

/** What happens in an attempt; `at` is the server's instant, epoch ms. */
export type AttemptEvent =
  | ({ type: "learner.answered"; at: number } & AnswerInput)
  | { type: "learner.submitted"; at: number }
  | { type: "clock.expired"; at: number };

/** The answer that counts for a question, and where it came from. */
export interface CurrentAnswer {
  /** chosen option ids; empty when the answer was taken back */
  value: readonly string[];
  clientId: string;
  clientSeq: number;
  at: number;
}

export interface AttemptContext {
  deadlineAt: number;
  paper: Pick<Paper, "items">;
  answers: Readonly<Record<string, CurrentAnswer>>;
  /** newest `clientSeq` per question and page */
  newest: Readonly<Record<string, number>>;
  /** when the attempt was submitted, or its deadline when it expired */
  endedAt: number | null;
}

/**
 * The life of an attempt: running → submitted | expired. It is stepped purely (`transition`), holds no timer and
 * starts no effect; whether the deadline has passed follows from the instants that the events carry.
 */
export const attemptMachine = setup({
  types: {
    context: {} as AttemptContext,
    events: {} as AttemptEvent,
    input: {} as AttemptTerms,
  },
  guards: {
    isLate: ({ context, event }) => event.at > context.deadlineAt,
    isNews: ({ context, event }) =>
      event.type === "learner.answered" &&
      context.paper.items.some((item) => item.questionId === event.questionId) &&
      event.clientSeq > (context.newest[clientKey(event)] ?? -1),
  },
  actions: {
    keepAnswer: assign(({ context, event }) => {
      if (event.type !== "learner.answered") return {};
      const { questionId, value, clientId, clientSeq, at } = event;
      return {
        answers: { ...context.answers, [questionId]: { value, clientId, clientSeq, at } },
        newest: { ...context.newest, [clientKey(event)]: clientSeq },
      };
    }),
    endNow: assign({ endedAt: ({ event }) => event.at }),
    endAtDeadline: assign({ endedAt: ({ context }) => context.deadlineAt }),
  },
}).createMachine({
  id: "attempt",
  context: ({ input }) => ({
    deadlineAt: input.deadlineAt,
    paper: input.paper,
    answers: {},
    newest: {},
    endedAt: null,
  }),
  initial: "running",
  states: {
    running: {
      on: {
        "learner.answered": [
          { guard: "isLate", target: "expired", actions: "endAtDeadline" },
          { guard: "isNews", actions: "keepAnswer" },
        ],
        "learner.submitted": [
          { guard: "isLate", target: "expired", actions: "endAtDeadline" },
          { target: "submitted", actions: "endNow" },
        ],
        "clock.expired": { guard: "isLate", target: "expired", actions: "endAtDeadline" },
      },
    },
    submitted: { type: "final" },
    expired: { type: "final" },
  },
});

export type AttemptSnapshot = SnapshotFrom<typeof attemptMachine>;

/** The snapshot of an attempt that has just begun. */
export function beginAttempt(attempt: AttemptTerms): AttemptSnapshot {
  const [snapshot] = initialTransition(attemptMachine, attempt);
  return snapshot;
}

/** The snapshot after one more event; an event that changes nothing gives an equal snapshot. */
export function stepAttempt(snapshot: AttemptSnapshot, event: AttemptEvent): AttemptSnapshot {
  const [next] = transition(attemptMachine, snapshot, event);
  return next;
}

// The question comes first and is one of the paper's, so no page can choose a name that objects already have.
function clientKey({ questionId, clientId }: { questionId: string; clientId: string }): string {
  return `${questionId} ${clientId}`;
}
