import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { storePublication } from "#app/publishing/publish.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { buildDebrief } from "./debrief.server.ts";
import { endedPlays, playFacts, runningPlay } from "./facts.server.ts";
import { verifyLog } from "./play-log.server.ts";
import { readLog, storyOf } from "./play-store.server.ts";
import {
  choose,
  leavePlay,
  playNow,
  resultOfScore,
  type StoredResult,
  scoreOf,
  startPlay,
} from "./plays.server.ts";
import { BEST_PATH, playAlong, RED_PATH, refusalCode, SCENARIO, storedEvents } from "./test-plays.ts";

let test: TestApp;
let people = 0;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
});
afterAll(() => test.close());

const somebody = () => {
  people += 1;
  return test.createPerson({
    userName: `player.${people}`,
    displayName: `学员${people}`,
    roles: ["trainee"],
  });
};
const begin = async (personId: string) =>
  (await startPlay(test.app, personId, SCENARIO, "certification")).playId;
const kinds = async (playId: string) => (await storedEvents(test.app, playId)).map((event) => event.kind);

describe("beginning", () => {
  it("stores one row pinned to the published version and one event, in one batch", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    const now = await playNow(test.app, personId, playId);
    const published = test.app.catalogue.current().get("scenario", SCENARIO);
    expect(now.play).toMatchObject({
      scenarioId: SCENARIO,
      scenarioHash: published.hash,
      number: 1,
      mode: "certification",
      startedAt: test.clock.now(),
    });
    const [started, ...more] = await storedEvents(test.app, playId);
    expect(more).toEqual([]);
    expect(started).toMatchObject({ seq: 1, kind: "play.started", actorId: personId, personId });
    expect(JSON.parse(started?.data ?? "{}")).toMatchObject({
      contentHash: published.data.storyHash,
      prevHash: "",
    });
  });

  it("takes up the play that has not ended instead of beginning a second one", async () => {
    const personId = await somebody();
    const first = await begin(personId);
    expect(await startPlay(test.app, personId, SCENARIO, "certification")).toEqual({
      playId: first,
      isNew: false,
    });
    await leavePlay(test.app, personId, first);
    expect(await startPlay(test.app, personId, SCENARIO, "certification")).toEqual({
      playId: first,
      isNew: false,
    });
    expect(await kinds(first)).toEqual(["play.started", "play.left", "play.resumed"]);
  });

  it("begins one play when two devices begin in the same moment", async () => {
    const personId = await somebody();
    const begun = await Promise.all(
      [1, 2, 3].map(() => startPlay(test.app, personId, SCENARIO, "certification")),
    );
    expect(new Set(begun.map(({ playId }) => playId)).size).toBe(1);
    expect(begun.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it("begins the next play once the last one has ended", async () => {
    const personId = await somebody();
    const first = await begin(personId);
    await playAlong(test.app, personId, first, RED_PATH);
    const second = await begin(personId);
    expect(second).not.toBe(first);
    expect((await playNow(test.app, personId, second)).play.number).toBe(2);
  });

  it("refuses a scenario that is not published, and a draft", async () => {
    const personId = await somebody();
    expect(await refusalCode(startPlay(test.app, personId, "nowhere", "certification"))).toBe("notFound");
    const published = test.app.catalogue.current().get("scenario", SCENARIO);
    test.app.catalogue.showDraft([published], "draft");
    expect(await refusalCode(startPlay(test.app, personId, SCENARIO, "certification"))).toBe(
      "draftNotRecorded",
    );
    await test.app.catalogue.reload();
    expect(await runningPlay(test.app, personId)).toBeNull();
  });
});

describe("choosing", () => {
  it("appends one chained event a choice and the ending with the last one", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    const now = await playAlong(test.app, personId, playId, BEST_PATH);
    expect(now.progress.state).toMatchObject({
      status: "ended",
      endingId: "t01-end-a",
      path: [...BEST_PATH],
    });
    expect(await kinds(playId)).toEqual([
      "play.started",
      ...BEST_PATH.map(() => "play.chosen"),
      "play.ended",
    ]);
    const log = await readLog(test.app, playId);
    expect(verifyLog(log, now.runtime)).toMatchObject({ ok: true, head: now.progress.head });
  });

  it("takes the same choice once, however often and however fast it is sent", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    const command = { playId, after: 0, choiceId: "t01-1c" };
    const answers = await Promise.all([1, 2, 3, 4].map(() => choose(test.app, personId, command)));
    for (const { progress } of answers) expect(progress.state.path).toEqual(["t01-1c"]);
    await choose(test.app, personId, command);
    expect(await kinds(playId)).toEqual(["play.started", "play.chosen"]);
  });

  it("lets exactly one of two different choices through", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    const codes = await Promise.all(
      ["t01-1a", "t01-1c"].map((choiceId) =>
        refusalCode(choose(test.app, personId, { playId, after: 0, choiceId })),
      ),
    );
    expect(codes.sort()).toEqual(["done", "playMoved"]);
    expect(await kinds(playId)).toEqual(["play.started", "play.chosen"]);
  });

  const refused: [string, { after: number; choiceId: string }, string][] = [
    ["a sentence of another step", { after: 2, choiceId: "t01-5b" }, "choiceNotOffered"],
    ["a sentence that does not exist", { after: 2, choiceId: "nothing" }, "choiceNotOffered"],
    ["another sentence at a step that is over", { after: 0, choiceId: "t01-1a" }, "playMoved"],
    ["a step that has not come yet", { after: 5, choiceId: "t01-3d" }, "playMoved"],
  ];
  it.each(refused)("refuses %s and stores nothing", async (_case, command, code) => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 2));
    const before = await storedEvents(test.app, playId);
    expect(await refusalCode(choose(test.app, personId, { playId, ...command }))).toBe(code);
    expect(await storedEvents(test.app, playId)).toEqual(before);
  });

  it("refuses any new choice after the ending, and answers the last one again", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, RED_PATH);
    const before = await storedEvents(test.app, playId);
    expect(await refusalCode(choose(test.app, personId, { playId, after: 5, choiceId: "t01-6d" }))).toBe(
      "playEnded",
    );
    expect(await refusalCode(choose(test.app, personId, { playId, after: 1, choiceId: "t01-2a" }))).toBe(
      "playEnded",
    );
    const again = await choose(test.app, personId, { playId, after: 4, choiceId: "t01-5c" });
    expect(again.progress.state.status).toBe("ended");
    expect(await storedEvents(test.app, playId)).toEqual(before);
  });

  it("shows nobody another person's play", async () => {
    const [owner, stranger] = [await somebody(), await somebody()];
    const playId = await begin(owner);
    expect(await refusalCode(choose(test.app, stranger, { playId, after: 0, choiceId: "t01-1c" }))).toBe(
      "notFound",
    );
    expect(await refusalCode(playNow(test.app, stranger, playId))).toBe("notFound");
    expect(await refusalCode(leavePlay(test.app, stranger, playId))).toBe("notFound");
    expect(await kinds(playId)).toEqual(["play.started"]);
  });

  it("goes on after the clock was set back, with the time of the event before", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    const begun = test.clock.now();
    test.clock.set(begun - 60_000);
    await choose(test.app, personId, { playId, after: 0, choiceId: "t01-1c" });
    test.clock.set(begun);
    const times = (await storedEvents(test.app, playId)).map(({ at }) => at);
    expect(times).toEqual([begun, begun]);
  });
});

describe("leaving", () => {
  it("sets a play aside, and the next choice takes it up in the same batch", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 1));
    expect(await runningPlay(test.app, personId)).toEqual({
      id: playId,
      scenarioId: SCENARIO,
      mode: "certification",
    });
    expect((await leavePlay(test.app, personId, playId)).isEnded).toBe(false);
    await leavePlay(test.app, personId, playId);
    expect(await runningPlay(test.app, personId)).toBeNull();
    await choose(test.app, personId, { playId, after: 1, choiceId: "t01-2b" });
    expect(await kinds(playId)).toEqual([
      "play.started",
      "play.chosen",
      "play.left",
      "play.resumed",
      "play.chosen",
    ]);
    expect(await runningPlay(test.app, personId)).toEqual({
      id: playId,
      scenarioId: SCENARIO,
      mode: "certification",
    });
  });

  it("keeps a play on the version it began with when a new one is published", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 3));
    const { app } = test;
    const old = app.catalogue.current().get("scenario", SCENARIO);
    const versions = (
      ["course", "lesson", "question", "exam", "track", "scenario", "sources"] as const
    ).flatMap((kind): Version[] => app.catalogue.current().all(kind));
    const changed = {
      ...old,
      hash: "0".repeat(64),
      data: { ...old.data, scenario: { ...old.data.scenario, rubric: { passTotal: 99 } } },
    };
    await storePublication(
      app.db,
      versions.map((version) => (version === old ? changed : version)),
      test.clock.now(),
    );
    await app.catalogue.reload();
    try {
      expect(app.catalogue.current().get("scenario", SCENARIO).hash).toBe(changed.hash);
      expect(await startPlay(app, personId, SCENARIO, "certification")).toEqual({ playId, isNew: false });
      const now = await playAlong(app, personId, playId, BEST_PATH);
      expect(now.version.hash).toBe(old.hash);
      expect(now.progress.state.status).toBe("ended");
      expect(await playFacts(app, personId)).toHaveLength(1);
    } finally {
      await storePublication(app.db, versions, test.clock.now());
      await app.catalogue.reload();
    }
  });
});

describe("the record of an ending", () => {
  it("holds nothing that does not follow from the log and the pinned story, on any way through", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }), async (picks) => {
        const personId = await somebody();
        const playId = await begin(personId);
        let now = await playNow(test.app, personId, playId);
        for (const pick of picks) {
          const { path, status } = now.progress.state;
          if (status === "ended") break;
          const { offered } = now.runtime.turnAt(path);
          const choiceId = offered[pick % offered.length]?.id ?? "";
          now = await choose(test.app, personId, { playId, after: path.length, choiceId });
        }
        const { state, head } = now.progress;
        expect(state.status).toBe("ended");
        const last = (await storedEvents(test.app, playId)).at(-1);
        const { result } = JSON.parse(last?.data ?? "{}") as { result: StoredResult };
        const pinned = await storyOf(test.app, now.play);
        const debrief = buildDebrief(pinned.runtime, pinned.version.data.scenario, state.path, new Map());
        expect(result).toEqual({
          scenarioId: SCENARIO,
          endingId: debrief.ending.id,
          ...resultOfScore(debrief.score),
          logHash: head,
        });
        expect(scoreOf(pinned, state.path)).toEqual(debrief.score);
        const [fact] = await playFacts(test.app, personId);
        expect(fact).toEqual({
          scenarioId: SCENARIO,
          at: test.clock.now(),
          score: debrief.score.total,
          redLine: debrief.score.redLines.length > 0,
          digest: head,
        });
      }),
      { numRuns: 40 },
    );
  });

  it("passes the best way with full marks and fails the one that gives her whereabouts away", async () => {
    const personId = await somebody();
    await playAlong(test.app, personId, await begin(personId), BEST_PATH);
    await playAlong(test.app, personId, await begin(personId), RED_PATH);
    const [best, red] = await endedPlays(test.app, personId);
    expect(best?.score).toMatchObject({ total: 100, passed: true, redLines: [] });
    expect(red?.score).toMatchObject({ passed: false, redLines: ["disclosed-location"] });
    expect(red?.score.dimensions.safety.percent).toBe(0);
  });

  it.each([
    ["another choice", (data: Record<string, unknown>) => ({ ...data, choiceId: "t01-1a" })],
    [
      "another order of the sentences",
      (data: Record<string, unknown>) => ({ ...data, offered: [...(data.offered as string[])].reverse() }),
    ],
    ["another hash", (data: Record<string, unknown>) => ({ ...data, hash: "0".repeat(64) })],
  ])("counts for nothing once the table holds %s", async (_case, change) => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH);
    const chosen = (await storedEvents(test.app, playId))[1];
    const altered = JSON.stringify(change(JSON.parse(chosen?.data ?? "{}") as Record<string, unknown>));
    await test.app.db.writeBatch([
      { sql: "UPDATE event SET data = ? WHERE stream = ? AND seq = 2", params: [altered, `play:${playId}`] },
    ]);
    // A process that has not seen this play yet reads it from the table.
    const fresh = { ...test.app, db: { ...test.app.db } };
    expect(await playFacts(fresh, personId)).toEqual([]);
  });
});
