import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  can,
  foldPlay,
  mayReveal,
  newPlay,
  type PlayFact,
  type PlayMode,
  type PlayState,
  stepPlay,
} from "./play.machine.ts";
import { RoleplayError } from "./roleplay-error.ts";

const HASH = "a".repeat(64);
type Kind = PlayFact["kind"];

const OTHER_HASH = "b".repeat(64);

function fact(
  kind: Kind,
  seq: number,
  change: {
    at?: number;
    playId?: string;
    choiceId?: string;
    mode?: PlayMode;
    to?: number;
    textHash?: string;
    kept?: string[];
  } = {},
): PlayFact {
  const common = { playId: change.playId ?? "play-1", seq, at: change.at ?? 1_000 + seq };
  switch (kind) {
    case "started":
      return {
        ...common,
        kind,
        scenarioId: "test-01",
        scenarioHash: "v1",
        contentHash: HASH,
        mode: change.mode ?? "practice",
        ...(change.kept ? { from: { playId: "play-0", logHash: HASH, path: change.kept } } : {}),
      };
    case "hint":
      return { ...common, kind, point: "t-1", textHash: change.textHash ?? HASH, cite: "manual.a" };
    case "rewound":
      return { ...common, kind, to: change.to ?? 0 };
    case "chosen":
      return {
        ...common,
        kind,
        choiceId: change.choiceId ?? "t-1a",
        offered: ["t-1b", "t-1a"],
        point: "t-1",
        textHash: HASH,
      };
    case "ended":
      return { ...common, kind, endingId: "t-end-a", textHash: HASH };
    default:
      return { ...common, kind };
  }
}

function log(...kinds: Kind[]): PlayFact[] {
  return kinds.map((kind, n) => fact(kind, n + 1));
}

describe("the course of a play", () => {
  test("briefing, choosing, ended: the path and times come from the events", () => {
    expect(newPlay()).toEqual({ status: "briefing", seq: 0, path: [] });
    expect(foldPlay(log("started", "chosen", "chosen", "ended"))).toEqual({
      status: "ended",
      seq: 4,
      path: ["t-1a", "t-1a"],
      playId: "play-1",
      scenarioId: "test-01",
      scenarioHash: "v1",
      contentHash: HASH,
      mode: "practice",
      startedAt: 1_001,
      lastAt: 1_004,
      endedAt: 1_004,
      endingId: "t-end-a",
    });
  });

  test("leaving keeps the play: after coming back it goes on where it was", () => {
    const away = foldPlay(log("started", "chosen", "left"));
    expect(away).toMatchObject({ status: "left", path: ["t-1a"] });
    expect(foldPlay(log("started", "chosen", "left", "resumed"))).toMatchObject({
      status: "choosing",
      path: ["t-1a"],
    });
  });

  test("a practice goes back, keeps count of it and goes on from there", () => {
    const back = foldPlay([
      ...log("started", "chosen", "chosen"),
      fact("rewound", 4, { to: 1 }),
      fact("chosen", 5, { choiceId: "t-1b" }),
    ]);
    expect(back).toMatchObject({ status: "choosing", path: ["t-1a", "t-1b"], rewinds: 1 });
  });

  test("a practice remembers its hints by the screen that asked", () => {
    const asked = foldPlay([...log("started", "hint"), fact("hint", 3, { textHash: OTHER_HASH })]);
    expect(asked.hints).toEqual({ [HASH]: "manual.a", [OTHER_HASH]: "manual.a" });
  });

  test("a practice that goes on from another play begins with the choices kept", () => {
    const kept = foldPlay([fact("started", 1, { kept: ["t-1a", "t-1b"] }), fact("chosen", 2)]);
    expect(kept).toMatchObject({ path: ["t-1a", "t-1b", "t-1a"], mode: "practice" });
  });

  test("grading may be shown only when the play has ended", () => {
    expect(mayReveal(newPlay())).toBe(false);
    expect(mayReveal(foldPlay(log("started", "chosen")))).toBe(false);
    expect(mayReveal(foldPlay(log("started", "left")))).toBe(false);
    expect(mayReveal(foldPlay(log("started", "chosen", "ended")))).toBe(true);
  });
});

describe("what cannot happen says why", () => {
  const started = foldPlay(log("started"));
  const left = foldPlay(log("started", "left"));
  const ended = foldPlay(log("started", "ended"));
  const counted = foldPlay([fact("started", 1, { mode: "certification" }), fact("chosen", 2)]);
  const hinted = foldPlay(log("started", "hint"));
  test.each<[string, PlayState, PlayFact, string]>([
    ["choosing before the start", newPlay(), fact("chosen", 1), "not-started"],
    ["leaving before the start", newPlay(), fact("left", 1), "not-started"],
    ["starting twice", started, fact("started", 2), "already-started"],
    ["choosing while away", left, fact("chosen", 3), "play-left"],
    ["leaving twice", left, fact("left", 3), "play-left"],
    ["ending while away", left, fact("ended", 3), "play-left"],
    ["coming back without having left", started, fact("resumed", 2), "play-not-left"],
    ["choosing after the end", ended, fact("chosen", 3), "play-ended"],
    ["leaving after the end", ended, fact("left", 3), "play-ended"],
    [
      "a choice that was not among those shown",
      started,
      fact("chosen", 2, { choiceId: "t-9" }),
      "choice-not-offered",
    ],
    ["a hint in a play that counts", counted, fact("hint", 3), "practice-only"],
    ["going back in a play that counts", counted, fact("rewound", 3), "practice-only"],
    [
      "a play that counts going on from another one",
      newPlay(),
      fact("started", 1, { mode: "certification", kept: ["t-1a"] }),
      "practice-only",
    ],
    ["a second hint on one screen", hinted, fact("hint", 3), "hint-given"],
    ["going back with nothing said", started, fact("rewound", 2), "nothing-to-take-back"],
    ["a hint after the end", ended, fact("hint", 3), "play-ended"],
    ["going back after the end", ended, fact("rewound", 3), "play-ended"],
    ["a hint while away", left, fact("hint", 3), "play-left"],
    ["a gap", started, fact("chosen", 3), "out-of-sequence"],
    ["a repetition", started, fact("chosen", 1), "out-of-sequence"],
    ["an event of another play", started, fact("chosen", 2, { playId: "play-2" }), "another-play"],
    ["an event from before", started, fact("chosen", 2, { at: 1 }), "time-goes-back"],
  ])("%s", (_name, state, event, reason) => {
    expect(can(state, event)).toEqual({ ok: false, reason });
    const refused = (): unknown => {
      try {
        return stepPlay(state, event);
      } catch (thrown) {
        return thrown instanceof RoleplayError ? [thrown.code, thrown.detail.reason] : thrown;
      }
    };
    expect(refused()).toEqual(["event-refused", reason]);
  });
});

describe("for every sequence of events", () => {
  const kinds = fc.array(
    fc.constantFrom<Kind>("started", "chosen", "hint", "rewound", "left", "resumed", "ended"),
    { maxLength: 14 },
  );
  const modes = fc.constantFrom<PlayMode>("practice", "certification");

  test("what can happen happens as the rules say, what cannot changes nothing", () => {
    fc.assert(
      fc.property(kinds, modes, fc.nat(6), (list, mode, to) => {
        let state = newPlay();
        for (const kind of list) {
          const event = fact(kind, state.seq + 1, { mode, to });
          const before = structuredClone(state);
          const allowed =
            (state.status === "briefing" && kind === "started") ||
            (state.status === "choosing" && ["chosen", "left", "ended"].includes(kind)) ||
            (state.status === "choosing" && mode === "practice" && kind === "hint" && !state.hints) ||
            (state.status === "choosing" &&
              mode === "practice" &&
              kind === "rewound" &&
              to < state.path.length) ||
            (state.status === "left" && kind === "resumed");
          expect(can(state, event).ok).toBe(allowed);
          if (allowed) {
            const next = stepPlay(state, event);
            expect(next.seq).toBe(before.seq + 1);
            expect(next.path).toHaveLength(
              kind === "rewound" ? to : before.path.length + (kind === "chosen" ? 1 : 0),
            );
            expect(next.path.slice(0, before.path.length)).toEqual(before.path.slice(0, next.path.length));
            expect(next.rewinds ?? 0).toBe((before.rewinds ?? 0) + (kind === "rewound" ? 1 : 0));
            expect(state).toEqual(before);
            state = next;
          } else expect(() => stepPlay(state, event)).toThrow(RoleplayError);
        }
      }),
    );
  });

  test("folding in two parts is folding in one", () => {
    const middle = fc.array(fc.constantFrom<Kind[]>(["chosen"], ["left", "resumed"]), { maxLength: 8 });
    fc.assert(
      fc.property(middle, fc.nat(), (parts, cut) => {
        const events = log("started", ...parts.flat(), "ended");
        const at = cut % (events.length + 1);
        const half = foldPlay(events.slice(0, at));
        expect(events.slice(at).reduce(stepPlay, half)).toEqual(foldPlay(events));
        expect(JSON.parse(JSON.stringify(half))).toEqual(half);
      }),
    );
  });
});
