import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRefusal } from "#app/platform/errors.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import type { AnswerAck } from "./attempt.schema.ts";
import { readAttempt, readLog } from "./attempt-store.server.ts";
import { attemptState } from "./attempt-views.server.ts";
import { saveAnswer, startAttempt, submitAttempt } from "./attempts.server.ts";
import { type OutboxState, openOutbox, retryDelayMs, type SendOutcome } from "./components/outbox.ts";
import {
  emptyRecord,
  fallingBack,
  memoryStore,
  type OutboxStore,
  type PendingAnswer,
  webStorageStore,
} from "./components/outbox-store.ts";
import { paperOf, publishExam } from "./testing.server.ts";

let t: TestApp;
let count = 0;
beforeAll(async () => {
  t = await createTestApp();
  await publishExam(t.app);
});
afterAll(() => t.close());

/** What happens to one message on its way: nothing reaches the server, the reply is lost, or all goes well. */
type Fate = "lost" | "replyLost" | "arrives" | "twice";

/** A store as a browser keeps it: it is there again when the page is opened again. */
function diskStore(attemptId: string): () => OutboxStore {
  const disk = new Map<string, string>();
  const storage = {
    getItem: (name: string) => disk.get(name) ?? null,
    setItem: (name: string, value: string) => void disk.set(name, value),
  };
  return () => webStorageStore(storage, attemptId);
}

interface Person {
  personId: string;
  attemptId: string;
  questions: { hash: string; options: string[] }[];
  send(fates: Fate[]): (answer: PendingAnswer, clientId: string) => Promise<SendOutcome>;
}

/** A person with a running attempt, and a line to the real command that does to each message what is told. */
async function person(): Promise<Person> {
  const personId = await t.createPerson({
    userName: `p.${++count}`,
    displayName: "周敏",
    roles: ["trainee"],
  });
  const { attemptId } = await startAttempt(t.app, personId, "exam.test");
  const paper = await paperOf(t.app, personId, attemptId);
  const save = async (
    { questionId, value, clientSeq }: PendingAnswer,
    clientId: string,
  ): Promise<SendOutcome> => {
    try {
      const ack = await saveAnswer(t.app, personId, { attemptId, questionId, value, clientSeq, clientId });
      return { kind: "stored", ack };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      if (error.code === "answerMismatch") return { kind: "clash" };
      if (error.code === "attemptClosed" || error.code === "deadlinePassed") return { kind: "over" };
      return { kind: "refused", code: error.code };
    }
  };
  return {
    personId,
    attemptId,
    questions: paper.map((item) => ({ hash: item.questionHash, options: item.options })),
    send: (fates) => async (answer, clientId) => {
      const fate = fates.shift() ?? "arrives";
      if (fate === "lost") return { kind: "later" };
      const outcome = await save(answer, clientId);
      if (fate === "twice") return save(answer, clientId);
      return fate === "replyLost" ? { kind: "later" } : outcome;
    },
  };
}

interface Page {
  outbox: Awaited<ReturnType<typeof openOutbox>>;
  states: OutboxState[];
  stored: { answer: PendingAnswer; ack: AnswerAck }[];
  refused: string[];
}

async function openPage(store: OutboxStore, send: Parameters<typeof openOutbox>[0]["send"]): Promise<Page> {
  const page: Omit<Page, "outbox"> = { states: [], stored: [], refused: [] };
  const outbox = await openOutbox({
    store,
    send,
    onState: (state) => page.states.push(state),
    onStored: (answer, ack) => page.stored.push({ answer, ack }),
    onRefused: (_, code) => page.refused.push(code),
    // Pauses never end by themselves here: every test says when the next try is made.
    later: () => () => {},
    now: () => 0,
    random: () => 0,
  });
  return Object.assign(page, { outbox });
}

const fates = fc.array(fc.constantFrom<Fate>("lost", "replyLost", "arrives", "twice"), { maxLength: 12 });

describe("the outbox", () => {
  it("brings every last choice to the server once, whatever is lost or doubled and however often the page is opened again", async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("choose" as const), question: fc.nat(4), option: fc.nat(1) }),
      fc.constant({ kind: "reload" as const }),
      fc.constant({ kind: "wait" as const }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fates, async (steps, fate) => {
        const p = await person();
        const open = diskStore(p.attemptId);
        const send = p.send([...fate]);
        let page = await openPage(open(), send);
        const last = new Map<number, string[]>();
        for (const one of steps) {
          if (one.kind === "wait") await page.outbox.flush();
          else if (one.kind === "reload") {
            page.outbox.stop();
            page = await openPage(open(), send);
          } else {
            const asked = p.questions[one.question];
            const value = [asked?.options[one.option] ?? ""];
            last.set(one.question, value);
            await page.outbox.give({ questionId: asked?.hash ?? "", n: one.question + 1, value });
          }
        }
        for (let n = 0; n <= fate.length + 1; n++) await page.outbox.flush();
        expect(page.states.at(-1)).toMatchObject({ phase: "idle", pending: [] });
        const state = await attemptState(t.app, p.personId, p.attemptId);
        expect(state.answers.map(({ value }) => [...value])).toEqual(
          p.questions.map((_, n) => last.get(n) ?? []),
        );
        const log = await readLog(t.app, await readAttempt(t.app, p.personId, p.attemptId));
        const chosen = steps.filter(({ kind }) => kind === "choose").length;
        expect(log.isIntact && log.events.length <= chosen).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("sends what two open pages of one browser hold without losing the newer choice", async () => {
    const p = await person();
    const open = diskStore(p.attemptId);
    const [asked] = p.questions;
    const [first, second] = [await openPage(open(), p.send(["lost"])), await openPage(open(), p.send([]))];
    await first.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [asked?.options[0] ?? ""] });
    await second.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [asked?.options[1] ?? ""] });
    await first.outbox.flush();
    const state = await attemptState(t.app, p.personId, p.attemptId);
    expect(state.answers[0]?.value).toEqual([asked?.options[1]]);
  });

  it("sends what waits as soon as the page is left, without waiting for replies", async () => {
    const p = await person();
    const [asked, other] = p.questions;
    const page = await openPage(memoryStore(emptyRecord(p.attemptId)), p.send(["lost", "lost"]));
    await page.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [asked?.options[0] ?? ""] });
    await page.outbox.give({ questionId: other?.hash ?? "", n: 2, value: [other?.options[0] ?? ""] });
    expect(page.states.at(-1)).toMatchObject({ phase: "waiting", pending: [{ n: 1 }, { n: 2 }] });
    page.outbox.leave();
    await expect.poll(async () => (await attemptState(t.app, p.personId, p.attemptId)).seq).toBe(3);
  });

  it("takes a new number when another answer came under its own", async () => {
    const p = await person();
    const [asked] = p.questions;
    const record = emptyRecord(p.attemptId);
    const [a = "", b = ""] = asked?.options ?? [];
    await saveAnswer(t.app, p.personId, {
      attemptId: p.attemptId,
      questionId: asked?.hash ?? "",
      value: [a],
      clientId: record.clientId,
      clientSeq: 1,
    });
    const page = await openPage(memoryStore(record), p.send([]));
    await page.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [b] });
    expect(page.stored).toMatchObject([{ answer: { value: [b], clientSeq: 2 }, ack: { seq: 3 } }]);
  });

  it("says how many answers were lost when the attempt ended before they arrived, and keeps none", async () => {
    const p = await person();
    const [asked] = p.questions;
    const open = diskStore(p.attemptId);
    const page = await openPage(open(), p.send(["lost"]));
    await page.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [asked?.options[0] ?? ""] });
    await submitAttempt(t.app, p.personId, { attemptId: p.attemptId });
    await page.outbox.flush();
    expect(page.states.at(-1)).toMatchObject({ phase: "over", pending: [], lost: 1 });
    expect((await open().update((record) => record)).pending).toEqual([]);
  });

  it("drops what the server will never take, says why, and goes on with the rest", async () => {
    const p = await person();
    const [asked] = p.questions;
    const page = await openPage(memoryStore(emptyRecord(p.attemptId)), p.send(["lost"]));
    await page.outbox.give({ questionId: "nothing", n: 9, value: ["a"] });
    await page.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [asked?.options[0] ?? ""] });
    expect(page.refused).toEqual(["questionUnknown"]);
    expect(page.stored).toHaveLength(1);
  });

  it("waits for a sign-in and goes on after it", async () => {
    const p = await person();
    const [asked] = p.questions;
    let isSignedIn = false;
    const send = p.send([]);
    const page = await openPage(memoryStore(emptyRecord(p.attemptId)), async (...call) =>
      isSignedIn ? send(...call) : { kind: "signIn" },
    );
    await page.outbox.give({ questionId: asked?.hash ?? "", n: 1, value: [asked?.options[0] ?? ""] });
    expect(page.states.at(-1)).toMatchObject({ phase: "signIn", pending: [{ n: 1 }] });
    isSignedIn = true;
    await page.outbox.flush();
    expect(page.states.at(-1)).toMatchObject({ phase: "idle", pending: [] });
  });

  it("tries again after growing pauses of at most 40 seconds, never two pages in step", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const delay = retryDelayMs(failures, random);
          expect(delay).toBeGreaterThanOrEqual(1000);
          expect(delay).toBeLessThanOrEqual(40_000);
          expect(retryDelayMs(failures + 1, random)).toBeGreaterThanOrEqual(delay);
        },
      ),
    );
    expect(retryDelayMs(3, 0)).toBe(4000);
    expect(retryDelayMs(3, 1)).toBeCloseTo(5333, 0);
  });
});

describe("the places where answers wait", () => {
  const failing = (): OutboxStore => {
    let calls = 0;
    const inner = memoryStore(emptyRecord("a"));
    return {
      isLasting: true,
      update: (change) =>
        ++calls > 3 ? Promise.reject(new Error("the disk is full")) : inner.update(change),
    };
  };

  it("go on from the last record in the next place when one fails, memory last", async () => {
    const store = await fallingBack([() => Promise.reject(new Error("no IndexedDB")), failing], "a");
    const waiting: PendingAnswer = { questionId: "h", n: 1, value: ["a"], clientSeq: 1, clientAt: 0 };
    const { clientId } = await store.update((record) => ({ ...record, nextSeq: 2, pending: [waiting] }));
    expect(store.isLasting).toBe(true);
    await store.update((record) => record);
    const after = await store.update((record) => ({ ...record, nextSeq: 3 }));
    expect(after).toEqual({ attemptId: "a", clientId, nextSeq: 3, pending: [waiting] });
    expect(store.isLasting).toBe(false);
  });

  it("begin with what the first place that works has kept", async () => {
    const old: PendingAnswer = { questionId: "h", n: 2, value: ["b"], clientSeq: 5, clientAt: 0 };
    const kept = { attemptId: "a", clientId: "earlier", nextSeq: 6, pending: [old] };
    const store = await fallingBack(
      [() => Promise.reject(new Error("no IndexedDB")), () => memoryStore(kept)],
      "a",
    );
    expect(await store.update((record) => record)).toEqual(kept);
  });
});
