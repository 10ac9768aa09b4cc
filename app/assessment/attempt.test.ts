import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AttemptEvent,
  type AttemptTerms,
  attemptMachine,
  beginAttempt,
  stepAttempt,
} from "./attempt.machine.ts";
import { parseSaveAnswer } from "./attempt.schema.ts";
import { canAnswer, canStart, canSubmit, foldAttempt } from "./attempt.ts";

const DEADLINE = 1_800_000_000_000;
const ATTEMPT: AttemptTerms = {
  deadlineAt: DEADLINE,
  paper: {
    items: [
      { questionId: "q1", questionHash: "h1", kind: "single", optionOrder: ["c", "a", "d", "b"] },
      { questionId: "q2", questionHash: "h2", kind: "multiple", optionOrder: ["a", "b", "c", "d"] },
      { questionId: "q3", questionHash: "h3", kind: "judge", optionOrder: ["true", "false"] },
    ],
  },
};

type Answered = Extract<AttemptEvent, { type: "learner.answered" }>;
function answered(
  questionId: string,
  value: string[],
  clientSeq: number,
  clientId = "page",
  at = DEADLINE - 1000,
): Answered {
  return { type: "learner.answered", questionId, value, clientId, clientSeq, at };
}
const values = (events: AttemptEvent[]) =>
  Object.fromEntries(
    Object.entries(foldAttempt(events, ATTEMPT).answers).map(([id, answer]) => [id, answer.value]),
  );

describe("the attempt machine, state by event", () => {
  const before = DEADLINE - 1;
  const after = DEADLINE + 1;
  const table: [string, AttemptEvent[], string, number | null][] = [
    ["begins running", [], "running", null],
    ["runs on after an answer", [answered("q1", ["a"], 1)], "running", null],
    [
      "runs on after an answer at the deadline itself",
      [answered("q1", ["a"], 1, "p", DEADLINE)],
      "running",
      null,
    ],
    ["is submitted before the deadline", [{ type: "learner.submitted", at: before }], "submitted", before],
    [
      "is submitted at the deadline itself",
      [{ type: "learner.submitted", at: DEADLINE }],
      "submitted",
      DEADLINE,
    ],
    [
      "expires at its deadline when handed in late",
      [{ type: "learner.submitted", at: after }],
      "expired",
      DEADLINE,
    ],
    [
      "expires at its deadline when answered late",
      [answered("q1", ["a"], 1, "p", after)],
      "expired",
      DEADLINE,
    ],
    [
      "expires at its deadline when the clock says so later",
      [{ type: "clock.expired", at: after + 99_999 }],
      "expired",
      DEADLINE,
    ],
    ["does not expire early", [{ type: "clock.expired", at: DEADLINE }], "running", null],
    [
      "stays submitted",
      [
        { type: "learner.submitted", at: before },
        { type: "clock.expired", at: after },
        { type: "learner.submitted", at: DEADLINE },
      ],
      "submitted",
      before,
    ],
    [
      "stays expired",
      [
        { type: "clock.expired", at: after },
        { type: "learner.submitted", at: before },
      ],
      "expired",
      DEADLINE,
    ],
  ];
  it.each(table)("%s", (_name, events, status, endedAt) => {
    expect(foldAttempt(events, ATTEMPT)).toMatchObject({ status, endedAt });
  });

  it("goes on from a snapshot that went through JSON", () => {
    const events = [answered("q1", ["a"], 1), answered("q2", ["b"], 2), answered("q1", ["c"], 3)];
    let stored = JSON.stringify(attemptMachine.getPersistedSnapshot(beginAttempt(ATTEMPT)));
    for (const event of events) {
      const restored = attemptMachine.resolveState(JSON.parse(stored));
      stored = JSON.stringify(attemptMachine.getPersistedSnapshot(stepAttempt(restored, event)));
    }
    expect(JSON.parse(stored).context.answers).toEqual(foldAttempt(events, ATTEMPT).answers);
  });

  it("sets no timer: stepping an attempt asks for no effect that waits", () => {
    expect(JSON.stringify(attemptMachine.definition)).not.toContain("xstate.after");
  });
});

describe("foldAttempt", () => {
  it("lets the latest answer to each question count and counts the answered ones", () => {
    const state = foldAttempt(
      [
        answered("q1", ["a"], 1),
        answered("q2", ["a", "b"], 2),
        answered("q1", ["d"], 3),
        answered("q2", [], 4),
      ],
      ATTEMPT,
    );
    expect(state.answers.q1?.value).toEqual(["d"]);
    expect(state.answers.q2?.value).toEqual([]);
    expect(state.answeredCount).toBe(1);
  });

  it("never lets an earlier answer of a page replace a later one of the same page, not even by way of another page", () => {
    expect(values([answered("q1", ["a"], 5, "one"), answered("q1", ["b"], 4, "one")])).toEqual({ q1: ["a"] });
    expect(
      values([
        answered("q1", ["a"], 5, "one"),
        answered("q1", ["b"], 1, "two"),
        answered("q1", ["c"], 4, "one"),
      ]),
    ).toEqual({ q1: ["b"] });
  });

  it("lets the page that the server heard last win between pages", () => {
    expect(values([answered("q1", ["a"], 9, "one"), answered("q1", ["b"], 1, "two")])).toEqual({ q1: ["b"] });
    expect(
      values([
        answered("q1", ["a"], 1, "one"),
        answered("q1", ["b"], 1, "two"),
        answered("q1", ["c"], 2, "one"),
      ]),
    ).toEqual({ q1: ["c"] });
  });

  it("keeps no answer that came late, after the submission or for another paper", () => {
    const state = foldAttempt(
      [
        answered("q1", ["a"], 1),
        answered("elsewhere", ["a"], 2),
        { type: "learner.submitted", at: DEADLINE - 500 },
        answered("q1", ["b"], 3),
      ],
      ATTEMPT,
    );
    expect(Object.entries(state.answers).map(([id, { value }]) => [id, value])).toEqual([["q1", ["a"]]]);
    expect(values([answered("q1", ["a"], 1), answered("q1", ["b"], 2, "page", DEADLINE + 1)])).toEqual({
      q1: ["a"],
    });
  });

  it("expires with the time that it is given and keeps the answers", () => {
    const events = [answered("q1", ["a"], 1)];
    expect(foldAttempt(events, ATTEMPT, DEADLINE).status).toBe("running");
    expect(foldAttempt(events, ATTEMPT, DEADLINE + 1)).toMatchObject({
      status: "expired",
      endedAt: DEADLINE,
      answeredCount: 1,
    });
  });

  const oneQuestion = fc.constantFrom("q1", "q2", "q3");
  const letter = fc.constantFrom("a", "b", "c", "d");
  /** What one page sends: its numbers count up. */
  const pageLog = (clientId: string) =>
    fc
      .array(fc.record({ questionId: oneQuestion, value: fc.array(letter, { maxLength: 2 }) }), {
        maxLength: 12,
      })
      .map((list) => list.map(({ questionId, value }, n) => answered(questionId, value, n, clientId)));

  it("tells the same answers of one page in whatever order and however often its events arrive", () => {
    fc.assert(
      fc.property(
        pageLog("one").chain((log) =>
          fc.tuple(
            fc.constant(log),
            fc
              .array(fc.nat({ max: Math.max(0, log.length - 1) }), { maxLength: log.length === 0 ? 0 : 10 })
              .chain((again) => {
                const sent = [...log, ...again.flatMap((n) => log.slice(n, n + 1))];
                return fc.shuffledSubarray(sent, { minLength: sent.length });
              }),
          ),
        ),
        ([log, arrived]) => {
          expect(foldAttempt(arrived, ATTEMPT).answers).toEqual(foldAttempt(log, ATTEMPT).answers);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("tells the same answers of many pages when events are sent again later", () => {
    fc.assert(
      fc.property(
        fc
          .tuple(pageLog("one"), pageLog("two"))
          .chain(([one, two]) =>
            fc.tuple(
              fc.shuffledSubarray([...one, ...two], { minLength: one.length + two.length }),
              fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
            ),
          ),
        ([arrived, repeats]) => {
          const log = [...arrived];
          for (const [which, later] of repeats) {
            const from = log.length === 0 ? 0 : which % log.length;
            const event = log[from];
            if (event) log.splice(from + 1 + (later % (log.length - from)), 0, event);
          }
          expect(foldAttempt(log, ATTEMPT).answers).toEqual(foldAttempt(arrived, ATTEMPT).answers);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("agrees with the rule as it is told: the last event that is the newest of its page when it arrives", () => {
    fc.assert(
      fc.property(
        fc.tuple(pageLog("one"), pageLog("two"), pageLog("three")).chain((logs) => {
          const all = logs.flat();
          return fc.shuffledSubarray(all, { minLength: all.length });
        }),
        (arrived) => {
          for (const questionId of ["q1", "q2", "q3"]) {
            const mine = arrived.filter((event) => event.questionId === questionId);
            const counted = mine.filter((event, n) =>
              mine
                .slice(0, n)
                .every((other) => other.clientId !== event.clientId || other.clientSeq < event.clientSeq),
            );
            expect(foldAttempt(arrived, ATTEMPT).answers[questionId]?.value).toEqual(counted.at(-1)?.value);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("canAnswer and canSubmit", () => {
  const running = { status: "running" } as const;
  const at = DEADLINE;
  it.each([
    [
      "the right question and option at the last instant",
      running,
      { questionId: "q1", value: ["a"], at },
      { allowed: true },
    ],
    [
      "several options of a multiple",
      running,
      { questionId: "q2", value: ["a", "d"], at },
      { allowed: true },
    ],
    ["an answer taken back", running, { questionId: "q1", value: [], at }, { allowed: true }],
    [
      "one millisecond late",
      running,
      { questionId: "q1", value: ["a"], at: at + 1 },
      { allowed: false, code: "deadlinePassed", values: { deadlineAt: DEADLINE } },
    ],
    [
      "after expiry, whatever its instant",
      { status: "expired" } as const,
      { questionId: "q1", value: ["a"], at: 0 },
      { allowed: false, code: "deadlinePassed", values: { deadlineAt: DEADLINE } },
    ],
    [
      "after the submission",
      { status: "submitted" } as const,
      { questionId: "q1", value: ["a"], at },
      { allowed: false, code: "attemptClosed", values: {} },
    ],
    [
      "a question of another paper",
      running,
      { questionId: "q9", value: ["a"], at },
      { allowed: false, code: "questionUnknown", values: {} },
    ],
    [
      "an option of another question",
      running,
      { questionId: "q3", value: ["a"], at },
      { allowed: false, code: "optionUnknown", values: {} },
    ],
    [
      "two options where one is right",
      running,
      { questionId: "q1", value: ["a", "b"], at },
      { allowed: false, code: "badRequest", values: {} },
    ],
    [
      "one option twice",
      running,
      { questionId: "q2", value: ["a", "a"], at },
      { allowed: false, code: "badRequest", values: {} },
    ],
  ])("decides on %s", (_name, state, answer, verdict) => {
    expect(canAnswer(ATTEMPT, state, answer)).toEqual(verdict);
  });

  it("agree with the machine: what is allowed counts, what is refused changes nothing", () => {
    const someEvent = fc.oneof(
      fc.record({
        type: fc.constant("learner.answered" as const),
        questionId: fc.constantFrom("q1", "q2", "q3"),
        value: fc.constant<string[]>(["a"]),
        clientId: fc.constantFrom("one", "two"),
        clientSeq: fc.nat({ max: 5 }),
        at: fc.integer({ min: DEADLINE - 3, max: DEADLINE + 2 }),
      }),
      fc.record({
        type: fc.constant("learner.submitted" as const),
        at: fc.integer({ min: DEADLINE - 3, max: DEADLINE + 2 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(someEvent, { maxLength: 8 }), someEvent, (log, next) => {
        const state = foldAttempt(log, ATTEMPT);
        const after = foldAttempt([...log, next], ATTEMPT);
        if (next.type === "learner.submitted") {
          const allowed = canSubmit(ATTEMPT, state, next.at).allowed;
          expect(state.status !== "submitted" && after.status === "submitted").toBe(allowed);
        } else if (
          !canAnswer(ATTEMPT, state, { ...next, value: next.questionId === "q3" ? ["true"] : ["a"] }).allowed
        ) {
          expect(after.answers).toEqual(state.answers);
        }
      }),
    );
  });

  it("refuses a second submission and a late one with their reasons", () => {
    expect(canSubmit(ATTEMPT, { status: "submitted" }, DEADLINE)).toMatchObject({ code: "attemptClosed" });
    expect(canSubmit(ATTEMPT, { status: "running" }, DEADLINE + 1)).toMatchObject({ code: "deadlinePassed" });
    expect(canSubmit(ATTEMPT, { status: "running" }, DEADLINE)).toEqual({ allowed: true });
  });
});

describe("canStart", () => {
  const exam = { attemptsAllowed: 2, cooldownMinutes: 60 };
  const ended = (endedAt: number) => ({ status: "submitted", endedAt }) as const;
  it("allows the first attempt, and the next one when the pause is over", () => {
    expect(canStart(exam, [], DEADLINE)).toEqual({ allowed: true });
    expect(canStart(exam, [ended(DEADLINE)], DEADLINE + 3_600_000)).toEqual({ allowed: true });
  });
  it("allows any number of attempts where the exam sets none", () => {
    const attempts = Array.from({ length: 99 }, () => ended(1));
    expect(canStart({ cooldownMinutes: 0 }, attempts, DEADLINE)).toEqual({ allowed: true });
  });
  it("refuses with the reason: one is running, the pause lasts, none is left", () => {
    expect(canStart(exam, [{ status: "running", endedAt: null }], DEADLINE)).toMatchObject({
      code: "attemptRunning",
    });
    expect(canStart(exam, [ended(DEADLINE)], DEADLINE + 3_599_999)).toEqual({
      allowed: false,
      code: "cooldown",
      values: { startableAt: DEADLINE + 3_600_000 },
    });
    expect(canStart(exam, [ended(1), ended(2)], DEADLINE)).toMatchObject({
      code: "noAttemptsLeft",
      values: { attemptsAllowed: 2 },
    });
  });
});

it.each([
  ["a page id with a space", { clientId: "a b" }],
  ["a fractional number", { clientSeq: 1.5 }],
  ["a negative number", { clientSeq: -1 }],
  ["a time of its own", { at: 5 }],
  ["more choices than any question has", { value: Array.from({ length: 25 }, () => "a") }],
  ["an empty choice", { value: [""] }],
  ["a choice that is no text", { value: [1] }],
  ["no question", { questionId: undefined }],
  ["a question of 129 signs", { questionId: "q".repeat(129) }],
  ["a number that is too large to count", { clientSeq: 2 ** 53 }],
  ["an instant of the page's that is none", { clientAt: "now" }],
])("an answer with %s is refused", (_name, change) => {
  const good = { attemptId: "a1", questionId: "q1", value: ["a"], clientId: "page-1", clientSeq: 0 };
  expect(parseSaveAnswer(good)).toEqual(good);
  expect(() => parseSaveAnswer({ ...good, ...change })).toThrow();
});
