import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isRefusal } from "#app/platform/errors.ts";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { answerCheck, type CheckAnsweredData, lessonStream } from "./check.server.ts";
import { lessonFacts, lessonProgress, resumePoint } from "./progress.server.ts";
import { checkQuestion, lessonOf, publishVersions, replaced, testContent, versionOf } from "./testing.ts";

let test: TestApp;
let personId: string;
let people = 0;

beforeAll(async () => {
  test = await createTestApp();
});
afterAll(() => test.close());
beforeEach(async () => {
  await publishVersions(test.app, testContent());
  personId = await test.createPerson({
    userName: `learner${++people}`,
    displayName: "学员",
    roles: ["trainee"],
  });
});

const answer = (questionId: string, value: string[], lessonId = "first") =>
  answerCheck(test.app, personId, { lessonId, questionId, value });
const stream = (lessonId = "first") =>
  readStream<CheckAnsweredData>(test.app.db, lessonStream(personId, lessonId));
const codeOf = async (run: Promise<unknown>): Promise<string> => {
  try {
    await run;
    return "none";
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error.code;
  }
};

describe("answering a check", () => {
  it("stores the choice, the versions it was made on and whether it was right", async () => {
    const result = await answer("check.t.first.2", ["d", "a", "c"]);
    const catalogue = test.app.catalogue.current();
    expect(result).toMatchObject({
      answered: 1,
      total: 3,
      completed: false,
      outcome: { correct: true, value: ["a", "c", "d"] },
    });
    const [event] = await stream();
    expect(event).toMatchObject({
      seq: 1,
      kind: "check.answered",
      actorId: personId,
      personId,
      at: test.clock.now(),
      data: {
        lessonId: "first",
        lessonHash: catalogue.get("lesson", "first").hash,
        questionId: "check.t.first.2",
        questionHash: catalogue.get("question", "check.t.first.2").hash,
        value: ["a", "c", "d"],
        correct: true,
      },
    });
  });

  it("may be done again; the first answer stays in the record", async () => {
    await answer("check.t.first.1", ["a"]);
    const second = await answer("check.t.first.1", ["b"]);
    expect(second.outcome.correct).toBe(true);
    expect((await stream()).map((event) => event.data.value)).toEqual([["a"], ["b"]]);
    expect(second.answered).toBe(1);
  });

  it("completes the lesson once, with wrong answers too, in the batch of the last open check", async () => {
    await answer("check.t.first.1", ["a"]);
    await answer("check.t.first.3", ["true"]);
    expect((await stream()).some((event) => event.kind === "lesson.completed")).toBe(false);
    test.clock.advance(60_000);
    const last = await answer("check.t.first.2", ["b"]);
    expect(last).toMatchObject({ completed: true, answered: 3, outcome: { correct: false } });
    expect((await stream()).map(({ kind, seq, at }) => [kind, seq, at === test.clock.now()])).toEqual([
      ["check.answered", 1, false],
      ["check.answered", 2, false],
      ["check.answered", 3, true],
      ["lesson.completed", 4, true],
    ]);
    await answer("check.t.first.2", ["a", "c", "d"]);
    expect((await stream()).filter((event) => event.kind === "lesson.completed")).toHaveLength(1);
  });

  it("given twice at the same moment is stored twice and completes once", async () => {
    await answer("check.t.first.1", ["b"]);
    await answer("check.t.first.3", ["false"]);
    const both = await Promise.all([answer("check.t.first.2", ["a"]), answer("check.t.first.2", ["a"])]);
    expect(both.map((one) => one.completed)).toEqual([true, true]);
    const kinds = (await stream()).map((event) => event.kind);
    expect(kinds.filter((kind) => kind === "check.answered")).toHaveLength(4);
    expect(kinds.filter((kind) => kind === "lesson.completed")).toHaveLength(1);
  });

  it("is refused with the reason, and nothing is stored", async () => {
    const cases: [string, Parameters<typeof answerCheck>[2]][] = [
      ["notFound", { lessonId: "nowhere", questionId: "check.t.first.1", value: ["a"] }],
      ["checkUnknown", { lessonId: "first", questionId: "check.t.second.1", value: ["a"] }],
      ["checkUnknown", { lessonId: "first", questionId: "q.t.bank.001", value: ["a"] }],
      ["optionUnknown", { lessonId: "first", questionId: "check.t.first.1", value: ["true"] }],
      ["invalidFields", { lessonId: "first", questionId: "check.t.first.1", value: ["a", "b"] }],
      [
        "changedMeanwhile",
        { lessonId: "first", questionId: "check.t.first.1", value: ["a"], questionHash: "older" },
      ],
      ["draftNotRecorded", { lessonId: "draft", questionId: "check.t.second.1", value: ["a"] }],
    ];
    for (const [code, command] of cases)
      expect(await codeOf(answerCheck(test.app, personId, command)), code).toBe(code);
    expect(await stream()).toEqual([]);
  });

  it("of a draft that the development server shows is not recorded", async () => {
    const versions = testContent();
    test.app.catalogue.showDraft(versions, "draft");
    expect(await codeOf(answer("check.t.first.1", ["b"]))).toBe("draftNotRecorded");
  });
});

describe("progress", () => {
  it("counts answered checks of every lesson taught and leaves drafts out", async () => {
    await answer("check.t.first.1", ["b"]);
    const progress = await lessonProgress(test.app, personId);
    expect([...progress.keys()].sort()).toEqual(["first", "second"]);
    expect(progress.get("first")).toEqual({
      lessonId: "first",
      checks: { total: 3, answered: 1 },
      completedAt: null,
      lastAt: test.clock.now(),
    });
    expect(progress.get("second")).toEqual({
      lessonId: "second",
      checks: { total: 1, answered: 0 },
      completedAt: null,
      lastAt: null,
    });
  });

  it("of one person says nothing about another", async () => {
    await answer("check.t.second.1", ["a"], "second");
    const other = await test.createPerson({
      userName: `other${people}`,
      displayName: "别人",
      roles: ["trainee"],
    });
    expect((await lessonProgress(test.app, other)).get("second")?.completedAt).toBeNull();
    expect(await resumePoint(test.app, other)).toBeNull();
    expect(await lessonFacts(test.app, other)).toEqual([]);
  });

  it("resumes at the lesson touched last", async () => {
    await answer("check.t.first.1", ["b"]);
    test.clock.advance(1000);
    await answer("check.t.second.1", ["c"], "second");
    expect(await resumePoint(test.app, personId)).toEqual({
      lessonId: "second",
      courseId: "course",
      at: test.clock.now(),
      completedAt: test.clock.now(),
    });
  });

  it("stays complete when a new version adds a check, and the new check is open", async () => {
    await answer("check.t.second.1", ["a"], "second");
    const completedAt = test.clock.now();
    const added = versionOf("question", "check.t.second.2", checkQuestion("check.t.second.2", "a"));
    const old = test.app.catalogue.current().get("question", "check.t.second.1");
    await publishVersions(test.app, [
      ...replaced(testContent(), versionOf("lesson", "second", lessonOf("second", 2, [old, added]))),
      added,
    ]);
    expect((await lessonProgress(test.app, personId)).get("second")).toMatchObject({
      checks: { total: 2, answered: 1 },
      completedAt,
    });
    expect(await lessonFacts(test.app, personId)).toHaveLength(1);
  });

  it("names the same evidence in the event and in the facts of a track", async () => {
    for (const [id, value] of [
      ["check.t.first.1", "b"],
      ["check.t.first.2", "a"],
      ["check.t.first.3", "true"],
    ] as const)
      await answer(id, [value]);
    const [completed] = (await stream()).filter((event) => event.kind === "lesson.completed");
    const facts = await lessonFacts(test.app, personId);
    expect(facts).toEqual([
      {
        lessonId: "first",
        at: completed?.at,
        digest: (completed?.data as { digest?: string } | undefined)?.digest,
      },
    ]);
  });

  it("finds a lesson answered again for a later cycle, by answers of that cycle alone", async () => {
    await answer("check.t.second.1", ["a"], "second");
    test.clock.advance(86_400_000);
    const cycleBegins = test.clock.now();
    expect(await lessonFacts(test.app, personId, cycleBegins)).toEqual([]);
    await answer("check.t.second.1", ["a"], "second");
    expect((await lessonFacts(test.app, personId, cycleBegins)).map((fact) => fact.at)).toEqual([
      cycleBegins,
    ]);
    expect(await lessonFacts(test.app, personId)).toHaveLength(2);
  });
});
