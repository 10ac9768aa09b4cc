import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlayEvent, PlayFact } from "./play.machine.ts";
import {
  appendEvent,
  CHAIN_START,
  chainEvent,
  foldEvents,
  hashEvent,
  type PlayDraft,
  shownOrder,
  verifyLog,
} from "./play-log.server.ts";
import type { StoryRuntime } from "./story-runtime.server.ts";
import { everyPlay, runtimeOf } from "./test-helpers.ts";
import { HUB_STORY, REPORT_STORY, TANGLED_STORY } from "./test-stories.ts";

const STORIES = [REPORT_STORY, HUB_STORY, TANGLED_STORY].map((source) => runtimeOf(source));
const PLAYS = STORIES.map((runtime) => everyPlay(runtime).map((play) => play.path));

/** A true log of one play: started, a break before every choice that `breaks` names, chosen …, ended. */
function record(
  runtime: StoryRuntime,
  path: readonly string[],
  playId: string,
  breaks: readonly boolean[] = [],
): PlayEvent[] {
  const log: PlayEvent[] = [];
  let at = 1_700_000_000_000;
  const add = (
    draft: PlayDraft extends infer D ? (D extends unknown ? Omit<D, "at"> : never) : never,
  ): void => {
    at += 1_500;
    log.push(appendEvent(log, playId, { ...draft, at } as PlayDraft));
  };
  add({
    kind: "started",
    scenarioId: "test-01",
    scenarioHash: "v1",
    contentHash: runtime.contentHash,
    mode: "certification",
  });
  path.forEach((choiceId, n) => {
    if (breaks[n]) {
      add({ kind: "left" });
      add({ kind: "resumed" });
    }
    const turn = runtime.turnAt(path.slice(0, n));
    const { textHash, point } = turn;
    add({
      kind: "chosen",
      choiceId,
      offered: shownOrder(turn, playId),
      point: point?.id ?? "",
      textHash,
      latencyMs: 900 + n,
    });
  });
  const { ending, textHash } = runtime.turnAt(path);
  if (ending) add({ kind: "ended", endingId: ending.id, textHash });
  return log;
}

/** A story, a complete play of it and its log. */
const recorded = fc
  .record({
    story: fc.nat(STORIES.length - 1),
    pick: fc.nat(),
    playId: fc.stringMatching(/^[0-9a-z]{6,12}$/),
    breaks: fc.array(fc.boolean()),
  })
  .map(({ story, pick, playId, breaks }) => {
    const runtime = STORIES[story] as StoryRuntime;
    const paths = PLAYS[story] ?? [];
    const path = paths[pick % paths.length] ?? [];
    return { runtime, path, log: record(runtime, path, playId, breaks) };
  });

type Loose = Record<string, unknown>;
type Alteration = (log: Loose[], at: number) => Loose[] | undefined;

function change(log: Loose[], index: number, fields: Loose): Loose[] {
  return log.map((event, n) => (n === index ? { ...event, ...fields } : event));
}

/** Changes one field of the `at`-th event that has it. */
function field(name: string, make: (value: never, event: Loose) => unknown): Alteration {
  return (log, at) => {
    const having = log.flatMap((event, n) => (name in event ? [n] : []));
    const index = having[at % Math.max(1, having.length)];
    const event = index === undefined ? undefined : log[index];
    if (index === undefined || event === undefined) return undefined;
    const value = make(event[name] as never, event);
    return JSON.stringify(value) === JSON.stringify(event[name])
      ? undefined
      : change(log, index, { [name]: value });
  };
}

const turned = (hash: string): string => (hash.startsWith("0") ? "1" : "0") + hash.slice(1);
const otherOffered = (id: string, event: Loose): unknown =>
  (event.offered as string[]).find((each) => each !== id) ?? id;

/** Alterations that no consistent rewriting of the rest can hide: the story itself contradicts them. */
const AGAINST_THE_STORY: Record<string, Alteration> = {
  "another choice": field("choiceId", otherOffered),
  "a choice that does not exist": field("choiceId", () => "nope"),
  "options in another order": field("offered", (ids: string[]) => [...ids].reverse()),
  "one option less": field("offered", (ids: string[], event) => ids.filter((id) => id === event.choiceId)),
  "one option more": field("offered", (ids: string[]) => [...ids, "extra"]),
  "another point": field("point", () => "t-9"),
  "another text": field("textHash", turned),
  "another ending": field("endingId", () => "t-end-z"),
  "another story": field("contentHash", turned),
  "an unknown mode": field("mode", () => "exam"),
  "a field nobody knows": (log, at) => change(log, at % log.length, { score: 100 }),
  "a choice removed": (log, at) => {
    const choices = log.flatMap((event, n) => (event.kind === "chosen" ? [n] : []));
    const index = choices[at % Math.max(1, choices.length)];
    return index === undefined ? undefined : log.filter((_, n) => n !== index);
  },
  "a choice twice": (log, at) => {
    const choices = log.flatMap((event, n) => (event.kind === "chosen" ? [n] : []));
    const index = choices[at % Math.max(1, choices.length)];
    return index === undefined
      ? undefined
      : log.flatMap((event, n) => (n === index ? [event, { ...event }] : [event]));
  },
  "a choice after the end": (log) => {
    const choice = log.filter((event) => event.kind === "chosen").at(-1);
    return choice && [...log, { ...choice, at: log.at(-1)?.at }];
  },
  "the start removed": (log) => log.slice(1),
  "two events exchanged": (log, at) => {
    const index = at % (log.length - 1);
    const [one, two] = [log[index], log[index + 1]];
    if (!one || !two) return undefined;
    const exchanged = [
      { ...two, at: one.at },
      { ...one, at: two.at },
    ];
    return [...log.slice(0, index), ...exchanged, ...log.slice(index + 2)];
  },
};

/** Alterations that make another possible play: only the chain or a head kept elsewhere shows them. */
const AGAINST_THE_RECORD: Record<string, Alteration> = {
  "another time": field("at", (at: number) => at + 1),
  "another pace": field("latencyMs", (ms: number) => ms + 1),
  "a pace left out": field("latencyMs", () => undefined),
  "another person's play": field("playId", (id: string) => `${id}x`),
  "practice for certification": field("mode", () => "practice"),
  "another version": field("scenarioHash", () => "v2"),
  "another scenario": field("scenarioId", () => "test-02"),
  "a link turned": field("prevHash", (hash: string) => (hash === "" ? "0".repeat(64) : turned(hash))),
  "a hash turned": field("hash", turned),
};

/** What a forger with access to the table would do: number and chain everything anew. */
function rechained(log: readonly Loose[]): Loose[] {
  let prev = CHAIN_START;
  return log.map((event, n) => {
    const { hash: _hash, prevHash: _prev, ...fact } = event;
    const link = chainEvent(prev, { ...fact, seq: n + 1 } as unknown as PlayFact);
    prev = link.hash;
    return { ...link };
  });
}

const loose = (log: readonly PlayEvent[]): Loose[] => JSON.parse(JSON.stringify(log)) as Loose[];

describe("a true log", () => {
  test("of any play is accepted, also unfinished, and gives the play's state and turn", () => {
    fc.assert(
      fc.property(recorded, fc.nat(), ({ runtime, path, log }, cut) => {
        const verdict = verifyLog(loose(log), runtime, { head: log.at(-1)?.hash ?? "" });
        expect(verdict).toMatchObject({ ok: true, state: { status: "ended", path }, head: log.at(-1)?.hash });
        if (verdict.ok) expect(verdict.state).toEqual(foldEvents(log));
        const part = log.slice(0, 1 + (cut % log.length));
        const unfinished = verifyLog(loose(part), runtime);
        expect(unfinished.ok).toBe(true);
        if (unfinished.ok) expect(unfinished.turn).toEqual(runtime.turnAt(unfinished.state.path));
      }),
    );
  });

  test("has options in the order that belongs to its play", () => {
    const runtime = STORIES[0] as StoryRuntime;
    const orders = ["p-1", "p-2", "p-3", "p-4", "p-5", "p-6"].map((id) =>
      shownOrder(runtime.turnAt([]), id).join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const order of orders) expect(order.split(",").sort()).toEqual(["t-1a", "t-1b", "t-1c"]);
  });

  test("goes on when the clock was set back, with the time standing still", () => {
    const runtime = STORIES[0] as StoryRuntime;
    const log = record(runtime, ["t-1a"], "play-1").slice(0, 2);
    const next = appendEvent(log, "play-1", { kind: "left", at: 5 });
    expect(next.at).toBe(log.at(-1)?.at);
    expect(verifyLog([...log, next], runtime).ok).toBe(true);
  });
});

describe("an altered log", () => {
  const all = { ...AGAINST_THE_STORY, ...AGAINST_THE_RECORD };

  test.each(Object.keys(all))("%s is refused", (name) => {
    let altered = 0;
    fc.assert(
      fc.property(recorded, fc.nat(), ({ runtime, log }, at) => {
        const forged = all[name]?.(loose(log), at);
        fc.pre(forged !== undefined);
        altered += 1;
        expect(verifyLog(forged ?? [], runtime).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
    expect(altered).toBeGreaterThan(20);
  });

  test.each(Object.keys(AGAINST_THE_STORY))(
    "%s is refused even when the whole chain is rewritten",
    (name) => {
      let altered = 0;
      fc.assert(
        fc.property(recorded, fc.nat(), ({ runtime, log }, at) => {
          const forged = AGAINST_THE_STORY[name]?.(loose(log), at);
          fc.pre(forged !== undefined);
          altered += 1;
          expect(verifyLog(rechained(forged ?? []), runtime).ok).toBe(false);
        }),
        { numRuns: 60 },
      );
      expect(altered).toBeGreaterThan(20);
    },
  );

  test("rewritten into another possible play is refused by the head that the record keeps", () => {
    const names = Object.keys(AGAINST_THE_RECORD).filter((name) => !/link|hash/.test(name));
    fc.assert(
      fc.property(recorded, fc.constantFrom(...names), fc.nat(), ({ runtime, log }, name, at) => {
        const forged = AGAINST_THE_RECORD[name]?.(loose(log), at);
        fc.pre(forged !== undefined);
        const head = log.at(-1)?.hash ?? "";
        expect(verifyLog(rechained(forged ?? []), runtime, { head }).ok).toBe(false);
      }),
    );
  });

  test("cut short is refused by the head, and an empty one always", () => {
    const runtime = STORIES[0] as StoryRuntime;
    const log = record(runtime, ["t-1a", "t-2a", "t-3a"], "play-1");
    expect(verifyLog(log.slice(0, -1), runtime, { head: log.at(-1)?.hash ?? "" })).toMatchObject({
      ok: false,
      fault: "head",
    });
    expect(verifyLog([], runtime)).toMatchObject({ ok: false, fault: "empty" });
  });

  test("says at which event and why", () => {
    const runtime = STORIES[0] as StoryRuntime;
    const log = loose(record(runtime, ["t-1a", "t-2a", "t-3a"], "play-1"));
    expect(verifyLog(change(log, 2, { latencyMs: 1 }), runtime)).toMatchObject({
      ok: false,
      seq: 3,
      fault: "hash",
    });
    expect(verifyLog(rechained(change(log, 2, { point: "t-9" })), runtime)).toMatchObject({
      seq: 3,
      fault: "point",
    });
    expect(verifyLog(log, STORIES[1] as StoryRuntime)).toMatchObject({ seq: 1, fault: "another-story" });
    expect(verifyLog(["no event"], runtime)).toMatchObject({ seq: 1, fault: "shape" });
  });

  test("of any shape is answered, never thrown at", () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 1 }), (log) => {
        expect(verifyLog(log, STORIES[0] as StoryRuntime).ok).toBe(false);
      }),
    );
  });
});

test("the hash of an event covers its content and what came before, not the order of its fields", () => {
  const left: PlayFact = { kind: "left", playId: "p", seq: 2, at: 5 };
  expect(hashEvent("", { at: 5, seq: 2, playId: "p", kind: "left" })).toBe(hashEvent("", left));
  expect(hashEvent("a".repeat(64), left)).not.toBe(hashEvent("", left));
  expect(hashEvent("", { ...left, at: 6 })).not.toBe(hashEvent("", left));
});
