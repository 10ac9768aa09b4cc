import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "#app/platform/errors.ts";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, TEST_NOW, type TestApp } from "../../tests/support/app.ts";
import type { SaveAnswer } from "./attempt.schema.ts";
import { type AnsweredData, answerLog, attemptsOf, readAttempt } from "./attempt-store.server.ts";
import { saveAnswer, settleExpiry, startAttempt, submitAttempt } from "./attempts.server.ts";
import { endedAttempts, examFacts, runningAttempt } from "./facts.server.ts";
import { resultOf } from "./results.server.ts";
import { fiveQuestions, paperOf, publishExam, testBank } from "./testing.server.ts";

const MINUTE = 60_000;
const EXAM = "exam.test";

let t: TestApp;
let personId: string;
beforeEach(async () => {
  t = await createTestApp();
  personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  await publishExam(t.app);
});
afterEach(() => t.close());

const start = async () => (await startAttempt(t.app, personId, EXAM)).attemptId;
const eventsOf = (attemptId: string) => readStream<AnsweredData>(t.app.db, `attempt:${attemptId}`);
const kindsOf = async (attemptId: string) => (await eventsOf(attemptId)).map((event) => event.kind);
async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "done";
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}
let seq = 0;
const answer = (
  attemptId: string,
  questionId: string,
  value: string[],
  change: Partial<SaveAnswer> = {},
): SaveAnswer => ({
  attemptId,
  questionId,
  value,
  clientId: "page",
  clientSeq: ++seq,
  ...change,
});

describe("startAttempt", () => {
  it("freezes paper, deadline and versions in one commit with its event", async () => {
    const id = await start();
    const attempt = await readAttempt(t.app, personId, id);
    expect(attempt).toMatchObject({ number: 1, startedAt: TEST_NOW, deadlineAt: TEST_NOW + 30 * MINUTE });
    expect(attempt.paper.items).toHaveLength(5);
    expect(attempt.paper.items.every((item) => item.questionId.startsWith("q.test."))).toBe(true);
    const [begun] = await eventsOf(id);
    expect(begun).toMatchObject({ kind: "attempt.started", seq: 1, personId, actorId: personId });
  });

  it("gives each new paper the questions that were not asked before, as far as the bank has them", async () => {
    const first = await paperOf(t.app, personId, await start());
    await submitAttempt(t.app, personId, { attemptId: (await runningAttempt(t.app, personId))?.id ?? "" });
    const second = await paperOf(t.app, personId, await start());
    const ids = new Set([...first, ...second].map((item) => item.questionId));
    expect(ids.size).toBe(10);
  });

  it("lets one of twenty parallel starts through and tells the others which attempt runs", async () => {
    await publishExam(t.app, fiveQuestions({ attemptsAllowed: 1 }));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => codeOf(startAttempt(t.app, personId, EXAM))),
    );
    expect(outcomes.filter((code) => code === "done")).toHaveLength(1);
    expect(outcomes.filter((code) => code === "attemptRunning")).toHaveLength(19);
    expect(await attemptsOf(t.app, personId, TEST_NOW)).toHaveLength(1);
    await expect(startAttempt(t.app, personId, EXAM)).rejects.toMatchObject({
      values: { attemptId: (await runningAttempt(t.app, personId))?.id },
    });
  });

  it("refuses during the pause, saying until when, and when no attempt is left", async () => {
    await publishExam(t.app, fiveQuestions({ attemptsAllowed: 2, cooldownMinutes: 10 }));
    await submitAttempt(t.app, personId, { attemptId: await start() });
    await expect(startAttempt(t.app, personId, EXAM)).rejects.toMatchObject({
      code: "cooldown",
      values: { startableAt: TEST_NOW + 10 * MINUTE, time: "2026-10-12 09:10:00" },
    });
    t.clock.advance(10 * MINUTE);
    await submitAttempt(t.app, personId, { attemptId: await start() });
    t.clock.advance(10 * MINUTE);
    expect(await codeOf(startAttempt(t.app, personId, EXAM))).toBe("noAttemptsLeft");
  });

  it("refuses an exam that is not offered and one that is a draft", async () => {
    expect(await codeOf(startAttempt(t.app, personId, "exam.none"))).toBe("notFound");
    const { data, hash } = t.app.catalogue.current().get("exam", EXAM);
    t.app.catalogue.showDraft([{ kind: "exam", id: EXAM, hash, data }], "draft");
    expect(await codeOf(startAttempt(t.app, personId, EXAM))).toBe("draftNotRecorded");
  });
});

describe("saveAnswer", () => {
  it("acknowledges after the commit with place, instant and digest", async () => {
    const id = await start();
    const [item] = await paperOf(t.app, personId, id);
    t.clock.advance(5000);
    const ack = await saveAnswer(
      t.app,
      personId,
      answer(id, item?.questionId ?? "", item?.key ?? [], { clientAt: 7 }),
    );
    const stored = (await eventsOf(id)).at(-1);
    expect(ack).toEqual({ seq: 2, savedAt: TEST_NOW + 5000, digest: stored?.data.digest });
    expect(stored).toMatchObject({
      kind: "attempt.answered",
      data: { questionId: item?.questionId, clientAt: 7 },
    });
  });

  it("takes a question by the hash of its version and stores its id", async () => {
    const id = await start();
    const [item] = await paperOf(t.app, personId, id);
    await saveAnswer(t.app, personId, answer(id, item?.questionHash ?? "", item?.key ?? []));
    expect((await eventsOf(id)).at(-1)?.data.questionId).toBe(item?.questionId);
  });

  it("gives the same acknowledgement for the same save, also in parallel, after the submission and after the deadline", async () => {
    const id = await start();
    const [item] = await paperOf(t.app, personId, id);
    const save = answer(id, item?.questionId ?? "", item?.options.slice(0, 1) ?? []);
    const acks = await Promise.all(Array.from({ length: 20 }, () => saveAnswer(t.app, personId, save)));
    expect(new Set(acks.map((ack) => JSON.stringify(ack))).size).toBe(1);
    expect(await kindsOf(id)).toEqual(["attempt.started", "attempt.answered"]);
    await submitAttempt(t.app, personId, { attemptId: id });
    t.clock.advance(24 * 60 * MINUTE);
    expect(await saveAnswer(t.app, personId, save)).toEqual(acks[0]);
  });

  it("refuses another answer under the same page and number and stores nothing of it", async () => {
    const id = await start();
    const [item] = await paperOf(t.app, personId, id);
    const save = answer(id, item?.questionId ?? "", [item?.options[0] ?? ""]);
    await saveAnswer(t.app, personId, save);
    expect(await codeOf(saveAnswer(t.app, personId, { ...save, value: [item?.options[1] ?? ""] }))).toBe(
      "answerMismatch",
    );
    expect(await kindsOf(id)).toEqual(["attempt.started", "attempt.answered"]);
  });

  it("stores parallel answers of one attempt one after the other, each with its own place", async () => {
    const id = await start();
    const paper = await paperOf(t.app, personId, id);
    const saves = Array.from({ length: 40 }, (_, n) => paper[n % 5]).map((item) =>
      answer(id, item?.questionId ?? "", item?.key ?? []),
    );
    const acks = await Promise.all(saves.map((save) => saveAnswer(t.app, personId, save)));
    expect(new Set(acks.map((ack) => ack.seq)).size).toBe(40);
    expect((await eventsOf(id)).map((event) => event.seq)).toEqual(
      Array.from({ length: 41 }, (_, n) => n + 1),
    );
  });

  it("refuses what is not in the paper and stores nothing", async () => {
    // All questions of the bank are on the paper, so every kind is.
    const blueprint = [
      { topics: ["taboo" as const], count: 6 },
      { topics: ["report" as const], count: 6 },
    ];
    await publishExam(t.app, fiveQuestions({ questionCount: 12, blueprint }));
    const id = await start();
    const paper = await paperOf(t.app, personId, id);
    const single = paper.find((item) => item.kind === "single");
    const judge = paper.find((item) => item.kind === "judge");
    const cases: [string, SaveAnswer][] = [
      ["questionUnknown", answer(id, "q.other.99", ["a"])],
      ["questionUnknown", answer(id, "__proto__", ["a"])],
      ["optionUnknown", answer(id, single?.questionId ?? "", ["e"])],
      ["optionUnknown", answer(id, judge?.questionId ?? "", ["a"])],
      ["badRequest", answer(id, single?.questionId ?? "", ["a", "b"])],
    ];
    for (const [code, save] of cases) expect(await codeOf(saveAnswer(t.app, personId, save))).toBe(code);
    expect(await kindsOf(id)).toEqual(["attempt.started"]);
  });

  it("does not show another person's attempt", async () => {
    const id = await start();
    const other = await t.createPerson({ userName: "li.hong", displayName: "李红", roles: ["trainee"] });
    expect(await codeOf(saveAnswer(t.app, other, answer(id, "q.test.1", ["a"])))).toBe("notFound");
    expect(await codeOf(submitAttempt(t.app, other, { attemptId: id }))).toBe("notFound");
    expect(await codeOf(saveAnswer(t.app, other, answer("nothing", "q.test.1", ["a"])))).toBe("notFound");
  });

  it("takes an answer at the deadline, refuses one a millisecond later with the deadline in words, and records the end", async () => {
    const id = await start();
    const [item] = await paperOf(t.app, personId, id);
    t.clock.advance(30 * MINUTE);
    await saveAnswer(t.app, personId, answer(id, item?.questionId ?? "", item?.key ?? []));
    t.clock.advance(1);
    await expect(saveAnswer(t.app, personId, answer(id, item?.questionId ?? "", []))).rejects.toMatchObject({
      code: "deadlinePassed",
      values: { deadline: "2026-10-12 09:30:00" },
    });
    expect(await kindsOf(id)).toEqual(["attempt.started", "attempt.answered", "attempt.expired"]);
  });
});

describe("the end of an attempt", () => {
  it("counts a hundred parallel submissions once and gives one receipt, the next day too", async () => {
    const id = await start();
    const [item] = await paperOf(t.app, personId, id);
    await saveAnswer(t.app, personId, answer(id, item?.questionId ?? "", item?.key ?? []));
    t.clock.advance(MINUTE);
    const receipts = await Promise.all(
      Array.from({ length: 100 }, () => submitAttempt(t.app, personId, { attemptId: id })),
    );
    t.clock.advance(24 * 60 * MINUTE);
    receipts.push(await submitAttempt(t.app, personId, { attemptId: id }));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(receipts[0]).toMatchObject({
      status: "submitted",
      endedAt: TEST_NOW + MINUTE,
      answeredCount: 1,
      questionCount: 5,
    });
    expect(await kindsOf(id)).toEqual(["attempt.started", "attempt.answered", "attempt.submitted"]);
    expect(await codeOf(saveAnswer(t.app, personId, answer(id, item?.questionId ?? "", [])))).toBe(
      "attemptClosed",
    );
  });

  it("ends at the deadline with what was saved, recorded once by whoever comes next", async () => {
    const id = await start();
    for (const item of await paperOf(t.app, personId, id)) {
      await saveAnswer(t.app, personId, answer(id, item.questionId, item.key));
    }
    t.clock.advance(31 * MINUTE);
    expect(await runningAttempt(t.app, personId)).toBeNull();
    const all = await Promise.all([
      examFacts(t.app, personId),
      examFacts(t.app, personId),
      submitAttempt(t.app, personId, { attemptId: id }),
    ]);
    expect(all[0]).toEqual([
      { examId: EXAM, at: TEST_NOW + 30 * MINUTE, score: 100, passed: true, digest: all[2].digest },
    ]);
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toMatchObject({ status: "expired", endedAt: TEST_NOW + 30 * MINUTE, answeredCount: 5 });
    expect((await kindsOf(id)).filter((kind) => kind === "attempt.expired")).toHaveLength(1);
  });

  it("tells who waits for the result: once after a submission, once after an expiry", async () => {
    const told: string[] = [];
    t.app.achieved = async (who) => {
      told.push(who);
      // What is told reads the facts, which touch the attempt again.
      await examFacts(t.app, who);
    };
    await submitAttempt(t.app, personId, { attemptId: await start() });
    expect(told).toEqual([personId]);
    await start();
    t.clock.advance(31 * MINUTE);
    await endedAttempts(t.app, personId);
    await endedAttempts(t.app, personId);
    expect(told).toEqual([personId, personId]);
  });

  it("does not expire early", async () => {
    const id = await start();
    t.clock.advance(30 * MINUTE);
    await settleExpiry(t.app, await readAttempt(t.app, personId, id));
    expect(await kindsOf(id)).toEqual(["attempt.started"]);
    expect(await runningAttempt(t.app, personId)).toEqual({ id, examId: EXAM });
    expect(await examFacts(t.app, personId)).toEqual([]);
  });

  it("marks from the versions of the paper, whatever was published since", async () => {
    const id = await start();
    for (const item of await paperOf(t.app, personId, id)) {
      await saveAnswer(t.app, personId, answer(id, item.questionId, item.key));
    }
    const turned = testBank().map((question) => ({
      ...question,
      options: question.options.map(({ correct, ...option }) =>
        correct ? option : { ...option, correct: true as const },
      ),
    }));
    await publishExam(t.app, fiveQuestions({ passScore: 100, durationMinutes: 1 }), turned.slice(0, 6));
    await submitAttempt(t.app, personId, { attemptId: id });
    const result = await resultOf(t.app, await readAttempt(t.app, personId, id));
    expect(result).toMatchObject({
      passed: true,
      mark: { score: 100 },
      exam: { passScore: 80 },
      isIntact: true,
    });
  });
});

describe("the answer log", () => {
  it("shows every change of any stored answer, and every answer that is missing or moved", async () => {
    const id = await start();
    const paper = await paperOf(t.app, personId, id);
    for (const item of [...paper, ...paper]) {
      t.clock.advance(1000);
      await saveAnswer(
        t.app,
        personId,
        answer(id, item.questionId, item.options.slice(0, 1), { clientSeq: ++seq }),
      );
    }
    await submitAttempt(t.app, personId, { attemptId: id });
    const attempt = await readAttempt(t.app, personId, id);
    const events = await eventsOf(id);
    expect(answerLog(attempt, events).isIntact).toBe(true);
    const place = fc.integer({ min: 1, max: events.length - 2 });
    const change = fc.constantFrom(
      (event: (typeof events)[number]) => ({ ...event, at: event.at + 1 }),
      (event: (typeof events)[number]) => ({ ...event, data: { ...event.data, value: [] } }),
      (event: (typeof events)[number]) => ({ ...event, data: { ...event.data, questionId: "q.test.x" } }),
      (event: (typeof events)[number]) => ({
        ...event,
        data: { ...event.data, clientSeq: event.data.clientSeq + 1 },
      }),
      () => null,
    );
    fc.assert(
      fc.property(place, change, (index, alter) => {
        const altered = events.flatMap((event, n) => (n === index ? (alter(event) ?? []) : event));
        expect(answerLog(attempt, altered).isIntact).toBe(false);
      }),
    );
  });
});
