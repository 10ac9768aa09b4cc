import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assignTrack } from "#app/certification/assignments.server.ts";
import { answerCheck } from "#app/learning/check.server.ts";
import { checkQuestion, publishVersions, replaced, testContent, versionOf } from "#app/learning/testing.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { readStream } from "#app/platform/events.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { keyOf } from "./answer.ts";
import { saveAnswer, startAttempt, submitAttempt } from "./attempts.server.ts";
import { answerDaily, dailyCard, dailyState } from "./daily.server.ts";
import { dailyStream } from "./daily-store.server.ts";
import { dailyView } from "./daily-view.server.ts";
import type { TellKeys } from "./exam.schema.ts";
import { fiveQuestions, paperOf, testBank } from "./testing.server.ts";

const DAY_MS = 86_400_000;
const FIRST = ["check.t.first.1", "check.t.first.2", "check.t.first.3"];

let test: TestApp;
let personId: string;
let content: Version[];

beforeEach(async () => {
  test = await createTestApp();
  content = [...testContent(), ...examContent("afterAttempt")];
  await publishVersions(test.app, content);
  personId = await test.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
});
afterEach(() => test.close());

function examContent(tellKeys: TellKeys): Version[] {
  const exam = fiveQuestions({ tellKeys });
  return [
    versionOf("exam", exam.id, exam),
    ...testBank().map((question) => versionOf("question", question.id, question)),
  ] as Version[];
}

const question = (id: string) => test.app.catalogue.current().get("question", id);

/** Answers a check of a lesson; rightly unless told. */
async function check(questionId: string, lessonId = "first", isRight = true): Promise<void> {
  const key = keyOf(question(questionId).data);
  const value = isRight ? key : [question(questionId).data.options.find(({ correct }) => !correct)?.id ?? ""];
  await answerCheck(test.app, personId, { lessonId, questionId, value });
}

const today = async () => (await dailyState(test.app, personId, test.clock.now())).items;
const ids = async () => (await today()).map((item) => item.questionId);

function answer(questionId: string, value = keyOf(question(questionId).data)) {
  return answerDaily(test.app, personId, { questionId, questionHash: question(questionId).hash, value });
}

const refusalOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: unknown) => (isRefusal(error) ? (error as unknown as { code: string }).code : String(error)),
  );

async function sit(): Promise<string> {
  const { attemptId } = await startAttempt(test.app, personId, "exam.test");
  for (const [at, item] of (await paperOf(test.app, personId, attemptId)).entries())
    await saveAnswer(test.app, personId, {
      attemptId,
      questionId: item.questionId,
      value: item.key,
      clientId: "c",
      clientSeq: at + 1,
    });
  return attemptId;
}

describe("what somebody practises", () => {
  it("is nothing before anything was learned, and says so", async () => {
    expect(await ids()).toEqual([]);
    expect(await dailyCard(test.app, personId)).toBeNull();
    expect(await dailyView(test.app, personId, "zh", null)).toMatchObject({
      question: null,
      hasLearned: false,
      nextOn: null,
    });
  });

  it("is for somebody new with a task the checks of its first lesson", async () => {
    const track = {
      id: "track.test",
      title: "路径",
      titleEn: "Track",
      description: "说明",
      descriptionEn: "About",
      audience: ["all" as const],
      validityMonths: 12,
      requirements: [
        { kind: "exam" as const, id: "exam.test" },
        { kind: "lesson" as const, id: "first" },
      ],
    };
    await publishVersions(test.app, [...content, versionOf("track", track.id, track as never)]);
    await assignTrack(test.app, "system", {
      personId,
      trackId: track.id,
      dueOn: "2026-12-01",
      reason: "上岗",
    });
    expect((await ids()).sort()).toEqual(FIRST);
    const view = await dailyView(test.app, personId, "zh", null);
    expect(view.isStarter).toBe(true);
    expect(view.question?.lesson?.href).toBe("/lessons/first");
  });

  it("comes from the lessons worked on, from the day after, the wrong one before the right one", async () => {
    await check("check.t.first.1");
    await check("check.t.first.3", "first", false);
    expect(await ids()).toEqual([]);
    test.clock.set(test.clock.now() + DAY_MS);
    const first = await ids();
    expect(first[0]).toBe("check.t.first.3");
    // The check without an answer is taught as well, and so is the other lesson's, which cites the same source.
    expect([...first].sort()).toEqual([...FIRST, "check.t.second.1"]);
  });

  it("never holds a question of the exam bank that was not met, however much was learned", async () => {
    for (const id of FIRST) await check(id);
    for (let day = 1; day < 60; day++) {
      test.clock.set(test.clock.now() + DAY_MS);
      for (const id of await ids()) expect(id).toMatch(/^check\./);
    }
  });
});

describe("questions of an exam", () => {
  it("come from the day after it ended, and only where its keys may be told", async () => {
    for (const [tellKeys, comes] of [
      ["afterAttempt", true],
      ["afterPass", true],
      ["never", false],
    ] as const) {
      await publishVersions(test.app, [...testContent(), ...examContent(tellKeys)]);
      personId = await test.createPerson({
        userName: `p.${tellKeys.toLowerCase()}`,
        displayName: tellKeys,
        roles: ["trainee"],
      });
      const attemptId = await sit();
      await submitAttempt(test.app, personId, { attemptId });
      expect(await ids(), tellKeys).toEqual([]);
      test.clock.set(test.clock.now() + DAY_MS);
      expect((await ids()).length, tellKeys).toBe(comes ? 5 : 0);
    }
  });

  it("do not come after an attempt that was not passed, where keys are told to those who pass", async () => {
    await publishVersions(test.app, [...testContent(), ...examContent("afterPass")]);
    const { attemptId } = await startAttempt(test.app, personId, "exam.test");
    await submitAttempt(test.app, personId, { attemptId });
    test.clock.set(test.clock.now() + DAY_MS);
    expect(await ids()).toEqual([]);
  });

  it("are withheld while a running attempt holds them: not shown, not told, not answered", async () => {
    // A bank of just the five questions that every paper asks for.
    const five = examContent("afterAttempt").filter(
      ({ kind, id }) => kind === "exam" || /^q\.test\.[01267]$/.test(id),
    );
    await publishVersions(test.app, [...testContent(), ...five]);
    await submitAttempt(test.app, personId, { attemptId: await sit() });
    await check("check.t.first.1", "first", false);
    test.clock.set(test.clock.now() + DAY_MS);
    const day = await ids();
    const fromExam = day.find((id) => id.startsWith("q.")) ?? "";
    expect(day[0]).toBe("check.t.first.1");
    await answer(fromExam);
    const place = day.indexOf(fromExam) + 1;
    expect((await dailyView(test.app, personId, "zh", place)).question?.answer?.correct).toBe(true);

    const { attemptId } = await startAttempt(test.app, personId, "exam.test");
    for (const item of await today()) expect(item.isHeld).toBe(item.questionId.startsWith("q."));
    const view = await dailyView(test.app, personId, "zh", place);
    expect(view.steps[place - 1]?.state).toBe("held");
    expect(view.question?.questionId).toBe("check.t.first.1");
    expect(await refusalOf(answer(fromExam))).toBe("dailyUnknown");
    expect(await dailyCard(test.app, personId)).toEqual({ left: day.length - 1, total: day.length - 1 });
    await submitAttempt(test.app, personId, { attemptId });
    expect((await today()).filter((item) => item.isHeld)).toEqual([]);
  });
});

describe("an answer", () => {
  beforeEach(async () => {
    for (const id of FIRST) await check(id);
    test.clock.set(test.clock.now() + DAY_MS);
  });

  it("is recorded once a day with ids alone; sent again, even otherwise, it gets what stands", async () => {
    const first = await answer("check.t.first.1", ["a"]);
    expect(first.correct).toBe(false);
    expect(first.explanations.length).toBe(4);
    const again = await answer("check.t.first.1", ["b"]);
    expect(again).toEqual(first);
    const events = await readStream(test.app.db, dailyStream(personId));
    expect(events.length).toBe(1);
    expect(events[0]).toMatchObject({
      kind: "daily.answered",
      personId,
      data: { questionId: "check.t.first.1", value: ["a"], correct: false },
    });
    expect(Object.keys(events[0]?.data ?? {}).sort()).toEqual([
      "correct",
      "questionHash",
      "questionId",
      "set",
      "value",
    ]);
  });

  it("given on two devices at once is recorded once", async () => {
    const both = await Promise.all([answer("check.t.first.1", ["b"]), answer("check.t.first.1", ["a"])]);
    expect(both[0]).toEqual(both[1]);
    expect((await readStream(test.app.db, dailyStream(personId))).length).toBe(1);
  });

  it("is refused for another day's question, another version, an unknown option and an open one", async () => {
    expect(await refusalOf(answer("q.test.1"))).toBe("dailyUnknown");
    const stale = { questionId: "check.t.first.1", questionHash: "older", value: ["b"] };
    expect(await refusalOf(answerDaily(test.app, personId, stale))).toBe("changedMeanwhile");
    expect(await refusalOf(answer("check.t.first.1", ["z"]))).toBe("optionUnknown");
    expect(await refusalOf(answer("check.t.first.1", ["a", "b"]))).toBe("invalidFields");
    expect(await readStream(test.app.db, dailyStream(personId))).toEqual([]);
  });

  it("leaves the day's questions as they were, whatever is published after it; only what is retired goes", async () => {
    const before = await ids();
    await answer(before[0] ?? "");
    const more = checkQuestion("check.t.first.9", "a");
    const retired = checkQuestion(before[1] ?? "", "b", {
      ...question(before[1] ?? "").data,
      status: "retired",
    });
    await publishVersions(test.app, [
      ...replaced(content, versionOf("question", retired.id, retired) as Version),
      versionOf("question", more.id, more) as Version,
    ]);
    expect(await ids()).toEqual(before.filter((id) => id !== retired.id));
    test.clock.set(test.clock.now() + DAY_MS);
    expect(await ids()).not.toContain(retired.id);
  });

  it("counts down the card of the home page and up the days of practice", async () => {
    const all = await ids();
    expect(await dailyCard(test.app, personId)).toEqual({ left: all.length, total: all.length });
    for (const id of all) await answer(id);
    expect(await dailyCard(test.app, personId)).toEqual({ left: 0, total: all.length });
    const view = await dailyView(test.app, personId, "zh", null);
    expect(view.question).toBeNull();
    expect(view.days).toMatchObject({ weekCount: 1, monthCount: 1 });
  });

  it("that was right comes back later than the next day, one that was wrong the next day", async () => {
    await answer("check.t.first.1", ["b"]);
    await answer("check.t.first.2", ["a"]);
    test.clock.set(test.clock.now() + DAY_MS);
    const next = await ids();
    expect(next[0]).toBe("check.t.first.2");
    expect(next.indexOf("check.t.first.1")).not.toBe(0);
  });

  it("of one person says nothing about another", async () => {
    await answer("check.t.first.1");
    const other = await test.createPerson({ userName: "li.na", displayName: "李娜", roles: ["trainee"] });
    expect((await dailyState(test.app, other, test.clock.now())).items).toEqual([]);
  });
});
