/**
 * One play as a state machine, stepped purely: the events are the record, the state is computed from
 * them, and nothing here holds a clock, an actor or a story. What is offered at each step is checked
 * against the story by `verifyLog` (play-log.server.ts).
 */
import { assign, initialTransition, setup, transition } from "xstate";
import { z } from "zod";
import { RoleplayError } from "./roleplay-error.ts";
import { ID_PATTERN, ITEM_ID_PATTERN } from "./tags.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const storyId = z.string().regex(ID_PATTERN);
const common = {
  playId: z.string().min(1),
  /** 1 for the first event, then one more each. */
  seq: z.int().min(1),
  /** Epoch ms UTC. */
  at: z.int().min(0),
};

/** What happened, before it is chained into the log. */
export const playFactSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...common,
    kind: z.literal("started"),
    scenarioId: storyId,
    /** Version of the scenario as published; pins rubric and texts. */
    scenarioHash: z.string().min(1),
    /** Hash of the compiled story. */
    contentHash: hash,
    mode: z.enum(["practice", "certification"]),
    /**
     * Practice only: the ended play that is gone on with from one of its turning points. `path` are the choices
     * kept, all of that play up to the point; `logHash` closes its log.
     */
    from: z.strictObject({ playId: z.string().min(1), logHash: hash, path: z.array(storyId) }).optional(),
  }),
  z.strictObject({
    ...common,
    kind: z.literal("chosen"),
    choiceId: storyId,
    /** All ids offered, in the order shown. */
    offered: z.array(storyId).min(1),
    /** Turning point at which the options stood, "" when there was none. */
    point: z.union([storyId, z.literal("")]),
    /** Hash of the turn that was on the screen when the choice was made. */
    textHash: hash,
    latencyMs: z.int().min(0).optional(),
  }),
  /** Practice only: what to look for was asked, once per screen. */
  z.strictObject({
    ...common,
    kind: z.literal("hint"),
    point: z.union([storyId, z.literal("")]),
    /** Hash of the turn that was on the screen. */
    textHash: hash,
    /** The source item that was shown. */
    cite: z.string().regex(ITEM_ID_PATTERN),
  }),
  /** Practice only: the talk stands again where it stood after `to` choices; the choices after them stay in the log. */
  z.strictObject({ ...common, kind: z.literal("rewound"), to: z.int().min(0) }),
  z.strictObject({ ...common, kind: z.literal("left") }),
  z.strictObject({ ...common, kind: z.literal("resumed") }),
  z.strictObject({ ...common, kind: z.literal("ended"), endingId: storyId, textHash: hash }),
]);
export type PlayFact = z.infer<typeof playFactSchema>;

const chain = { prevHash: z.union([hash, z.literal("")]), hash };

/** A link of the log: a fact with the hash of the link before ("" for the first) and its own. */
export type PlayEvent = PlayFact & z.infer<z.ZodObject<typeof chain>>;

/** Reads one stored event; unknown fields are refused. */
export const playEventSchema = z
  .looseObject(chain)
  .transform(({ prevHash, hash: own, ...fact }, context): PlayEvent => {
    const read = playFactSchema.safeParse(fact);
    if (read.success) return { ...read.data, prevHash, hash: own };
    context.addIssue({ code: "custom", message: z.prettifyError(read.error) });
    return z.NEVER;
  });

export type PlayMode = "practice" | "certification";
export type PlayStatus = "briefing" | "choosing" | "left" | "ended";

export interface PlayState {
  status: PlayStatus;
  /** Number of events so far: the `seq` of the last one, 0 before the first. */
  seq: number;
  /** Ids of the options taken that stand: those of the play it goes on from, and without those taken back. */
  path: string[];
  /** How often choices were taken back; absent until then. */
  rewinds?: number;
  /** Source items shown as hints, by the hash of the turn at which each was; absent until then. */
  hints?: Record<string, string>;
  playId?: string;
  scenarioId?: string;
  scenarioHash?: string;
  contentHash?: string;
  mode?: PlayMode;
  startedAt?: number;
  /** Time of the last event. */
  lastAt?: number;
  endedAt?: number;
  endingId?: string;
}

/** Why an event cannot happen now; each has one sentence in the dictionaries. */
export type PlayRefusal =
  | "out-of-sequence"
  | "another-play"
  | "time-goes-back"
  | "not-started"
  | "already-started"
  | "play-left"
  | "play-not-left"
  | "play-ended"
  | "choice-not-offered"
  | "practice-only"
  | "hint-given"
  | "nothing-to-take-back";

export type CanAnswer = { ok: true } | { ok: false; reason: PlayRefusal };

type MachineEvent = {
  [K in PlayFact["kind"]]: { type: K; fact: Extract<PlayFact, { kind: K }> };
}[PlayFact["kind"]];
type MachineContext = Omit<PlayState, "status">;

export const playMachine = setup({
  types: { context: {} as MachineContext, events: {} as MachineEvent },
  actions: {
    note: assign(({ context, event }) => ({ seq: context.seq + 1, lastAt: event.fact.at })),
    start: assign(({ event }) => {
      if (event.type !== "started") return {};
      const { playId, scenarioId, scenarioHash, contentHash, mode, at, from } = event.fact;
      const path = [...(from?.path ?? [])];
      return { playId, scenarioId, scenarioHash, contentHash, mode, startedAt: at, path };
    }),
    take: assign(({ context, event }) =>
      event.type === "chosen" ? { path: [...context.path, event.fact.choiceId] } : {},
    ),
    hint: assign(({ context, event }) =>
      event.type === "hint" ? { hints: { ...context.hints, [event.fact.textHash]: event.fact.cite } } : {},
    ),
    takeBack: assign(({ context, event }) =>
      event.type === "rewound"
        ? { path: context.path.slice(0, event.fact.to), rewinds: (context.rewinds ?? 0) + 1 }
        : {},
    ),
    end: assign(({ event }) =>
      event.type === "ended" ? { endingId: event.fact.endingId, endedAt: event.fact.at } : {},
    ),
  },
  guards: {
    offered: ({ event }) => event.type === "chosen" && event.fact.offered.includes(event.fact.choiceId),
    mayBegin: ({ event }) => event.type === "started" && isPractice(event.fact.mode, event.fact.from),
    mayHint: ({ context, event }) =>
      event.type === "hint" && context.mode === "practice" && !isHinted(context, event.fact.textHash),
    mayTakeBack: ({ context, event }) =>
      event.type === "rewound" && context.mode === "practice" && event.fact.to < context.path.length,
  },
}).createMachine({
  id: "play",
  context: { seq: 0, path: [] },
  initial: "briefing",
  states: {
    briefing: { on: { started: { guard: "mayBegin", target: "choosing", actions: ["start", "note"] } } },
    choosing: {
      on: {
        chosen: { guard: "offered", actions: ["take", "note"] },
        hint: { guard: "mayHint", actions: ["hint", "note"] },
        rewound: { guard: "mayTakeBack", actions: ["takeBack", "note"] },
        left: { target: "left", actions: "note" },
        ended: { target: "ended", actions: ["end", "note"] },
      },
    },
    left: { on: { resumed: { target: "choosing", actions: "note" } } },
    ended: {},
  },
});

/** Only a practice goes on from another play. */
function isPractice(mode: PlayMode, from: object | undefined): boolean {
  return from === undefined || mode === "practice";
}

function isHinted({ hints }: Pick<PlayState, "hints">, textHash: string): boolean {
  return hints !== undefined && Object.hasOwn(hints, textHash);
}

type Snapshot = ReturnType<typeof initialTransition<typeof playMachine>>[0];

function stateOf(snapshot: Snapshot): PlayState {
  return { status: snapshot.value, ...snapshot.context };
}

function machineEvent(fact: PlayFact): MachineEvent {
  switch (fact.kind) {
    case "started":
      return { type: "started", fact };
    case "chosen":
      return { type: "chosen", fact };
    case "hint":
      return { type: "hint", fact };
    case "rewound":
      return { type: "rewound", fact };
    case "left":
      return { type: "left", fact };
    case "resumed":
      return { type: "resumed", fact };
    case "ended":
      return { type: "ended", fact };
  }
}

/** A play before its first event. */
export function newPlay(): PlayState {
  return stateOf(initialTransition(playMachine)[0]);
}

/**
 * Whether an event may happen in this state, and if not, why. Says nothing about the story: whether
 * an option is really offered and whether the story has really ended is for the runtime.
 */
export function can(state: PlayState, fact: PlayFact): CanAnswer {
  const refuse = (reason: PlayRefusal): CanAnswer => ({ ok: false, reason });
  if (state.status === "ended") return refuse("play-ended");
  if (fact.kind === "started" && state.status !== "briefing") return refuse("already-started");
  if (fact.kind !== "started" && state.status === "briefing") return refuse("not-started");
  if (fact.seq !== state.seq + 1) return refuse("out-of-sequence");
  if (state.playId !== undefined && fact.playId !== state.playId) return refuse("another-play");
  if (state.lastAt !== undefined && fact.at < state.lastAt) return refuse("time-goes-back");
  if (fact.kind === "started")
    return isPractice(fact.mode, fact.from) ? { ok: true } : refuse("practice-only");
  if (fact.kind === "resumed") return state.status === "left" ? { ok: true } : refuse("play-not-left");
  if (state.status === "left") return refuse("play-left");
  if (fact.kind === "chosen" && !fact.offered.includes(fact.choiceId)) return refuse("choice-not-offered");
  if (fact.kind !== "hint" && fact.kind !== "rewound") return { ok: true };
  if (state.mode !== "practice") return refuse("practice-only");
  if (fact.kind === "hint") {
    return isHinted(state, fact.textHash) ? refuse("hint-given") : { ok: true };
  }
  return fact.to < state.path.length ? { ok: true } : refuse("nothing-to-take-back");
}

/**
 * One step of a play.
 * @throws RoleplayError `event-refused` with `detail.reason` when {@link can} says no
 */
export function stepPlay(state: PlayState, fact: PlayFact): PlayState {
  const answer = can(state, fact);
  if (!answer.ok) {
    const detail = { reason: answer.reason, seq: fact.seq, kind: fact.kind };
    throw new RoleplayError("event-refused", `event ${fact.seq} (${fact.kind}): ${answer.reason}`, detail);
  }
  const { status, ...context } = state;
  const snapshot = playMachine.resolveState({ value: status, context });
  const [next] = transition(playMachine, snapshot, machineEvent(fact));
  return stateOf(next);
}

/**
 * The state of a play from its log. Pure.
 * @param facts all events of one play in order
 * @throws RoleplayError `event-refused` at the first event that cannot have happened
 */
export function foldPlay(facts: readonly PlayFact[]): PlayState {
  return facts.reduce(stepPlay, newPlay());
}

/** Whether grading, citations and untaken options may leave the server: only when the play has ended. */
export function mayReveal(state: PlayState): boolean {
  return state.status === "ended";
}
