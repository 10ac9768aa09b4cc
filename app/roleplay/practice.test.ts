import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { factsOf } from "#app/certification/standing.server.ts";
import { homeView } from "#app/certification/views.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { endedPlays, playFacts, runningPlay } from "./facts.server.ts";
import { verifyLog } from "./play-log.server.ts";
import { readLog } from "./play-store.server.ts";
import { spokenText } from "./play-view.server.ts";
import { choose, leavePlay, type PlayNow, playNow, startPlay } from "./plays.server.ts";
import { practiseFrom, rewind, takeHint } from "./practice.server.ts";
import { hintAt, wordsBeside } from "./practice-view.server.ts";
import { scenarioIntro, scenarioList } from "./scenario-views.server.ts";
import { StoryRuntime } from "./story-runtime.server.ts";
import { BEST_PATH, playAlong, RED_PATH, refusalCode, SCENARIO, storedEvents } from "./test-plays.ts";
import { explorationOf } from "./walk.server.ts";

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
    userName: `practice.${people}`,
    displayName: `学员${people}`,
    roles: ["trainee"],
  });
};
const begin = async (personId: string, mode: "practice" | "certification" = "practice") =>
  (await startPlay(test.app, personId, SCENARIO, mode)).playId;
const kinds = async (playId: string) =>
  (await storedEvents(test.app, playId)).map(({ kind }) => kind.replace("play.", ""));
const proved = async ({ play, runtime }: PlayNow) => verifyLog(await readLog(test.app, play.id), runtime);

describe("two modes side by side", () => {
  it("each button takes up its own play, and both run on one numbering", async () => {
    const personId = await somebody();
    const [counted, practice] = [await begin(personId, "certification"), await begin(personId)];
    expect(practice).not.toBe(counted);
    expect(await startPlay(test.app, personId, SCENARIO, "certification")).toEqual({
      playId: counted,
      isNew: false,
    });
    expect(await startPlay(test.app, personId, SCENARIO, "practice")).toEqual({
      playId: practice,
      isNew: false,
    });
    const { play } = await playNow(test.app, personId, practice);
    expect([play.mode, play.number]).toEqual(["practice", 2]);
    await playAlong(test.app, personId, counted, BEST_PATH.slice(0, 2));
    const intro = await scenarioIntro(test.app, personId, SCENARIO, "zh");
    expect(intro.running).toEqual({
      practice: { playId: practice, mode: "practice", choices: 0 },
      certification: { playId: counted, mode: "certification", choices: 2 },
    });
  });

  it("begins one play a mode when four devices begin in the same moment", async () => {
    const personId = await somebody();
    const modes = ["practice", "certification", "practice", "certification"] as const;
    const begun = await Promise.all(modes.map((mode) => begin(personId, mode)));
    expect(new Set(begun).size).toBe(2);
    expect(begun[0]).toBe(begun[2]);
  });

  it("home shows the one begun last and says which it is", async () => {
    const personId = await somebody();
    const practice = await begin(personId);
    expect(await runningPlay(test.app, personId)).toMatchObject({ id: practice, mode: "practice" });
    expect((await homeView(test.app, personId, "zh")).running?.kind).toBe("practice");
    test.clock.set(test.clock.now() + 1_000);
    const counted = await begin(personId, "certification");
    expect((await homeView(test.app, personId, "zh")).running).toMatchObject({
      kind: "play",
      href: `/plays/${counted}`,
    });
  });

  it("a practice counts for nothing: no fact, no best result, no red line", async () => {
    const personId = await somebody();
    await playAlong(test.app, personId, await begin(personId), RED_PATH);
    await playAlong(test.app, personId, await begin(personId), BEST_PATH);
    expect(await endedPlays(test.app, personId)).toHaveLength(2);
    expect(await playFacts(test.app, personId)).toEqual([]);
    expect((await factsOf(test.app, personId)).plays).toEqual([]);
    const row = (await scenarioList(test.app, personId, "zh")).find(({ id }) => id === SCENARIO);
    expect(row).toMatchObject({ best: null, count: 0, practised: 2 });
    await playAlong(test.app, personId, await begin(personId, "certification"), BEST_PATH);
    expect(await playFacts(test.app, personId)).toMatchObject([{ score: 100, redLine: false }]);
  });

  it("a practice whose row is turned into a play that counts is refused by its own log", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH);
    await test.app.db.writeBatch([
      { sql: "UPDATE play SET mode = 'certification' WHERE id = ?", params: [playId] },
    ]);
    const fresh = { ...test.app, db: { ...test.app.db } };
    expect(await playFacts(fresh, personId)).toEqual([]);
  });
});

describe("a hint", () => {
  it("is stored once a screen, with the source it names, and shown again after going back", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 1));
    const ask = () => takeHint(test.app, personId, { playId, after: 1 });
    const [now] = await Promise.all([ask(), ask(), ask()]);
    expect(await kinds(playId)).toEqual(["started", "chosen", "hint"]);
    const turn = now.runtime.turnAt(["t01-1c"]);
    const cite = hintAt(test.app.catalogue.current(), now.runtime.gradedAt(["t01-1c"]))?.id;
    expect(now.progress.state.hints).toEqual({ [turn.textHash]: cite });
    await choose(test.app, personId, { playId, after: 1, choiceId: "t01-2b" });
    await rewind(test.app, personId, { playId, after: 2, to: 1 });
    const again = await takeHint(test.app, personId, { playId, after: 1, rewinds: 1 });
    expect(await kinds(playId)).toEqual(["started", "chosen", "hint", "chosen", "rewound"]);
    expect((await proved(again)).ok).toBe(true);
  });

  it("names a source for every screen of every scenario, never in words of what stands to choose", () => {
    const catalogue = test.app.catalogue.current();
    let screens = 0;
    for (const { id, data } of catalogue.all("scenario")) {
      for (const { offered } of explorationOf(new StoryRuntime(data.story)).graph.states) {
        if (offered.length === 0) continue;
        const hint = hintAt(catalogue, offered);
        if (!hint) throw new Error(`${id}: no hint beside ${offered.map((one) => one.id).join(" ")}`);
        const words = wordsBeside(hint, offered);
        for (const { text } of offered)
          expect(words.includes(spokenText(text).slice(0, 6)), words).toBe(false);
        screens += 1;
      }
    }
    expect(screens).toBeGreaterThan(50);
  });
});

describe("going back", () => {
  it("cuts the path and keeps the log, once for the same command sent again", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 3));
    const back = () => rewind(test.app, personId, { playId, after: 3, to: 1 });
    await Promise.all([back(), back()]);
    const now = await back();
    expect(now.progress.state).toMatchObject({ path: ["t01-1c"], rewinds: 1, status: "choosing" });
    expect(await kinds(playId)).toEqual(["started", "chosen", "chosen", "chosen", "rewound"]);
    const other = await choose(test.app, personId, { playId, after: 1, choiceId: "t01-2a", rewinds: 1 });
    expect((await proved(other)).ok).toBe(true);
  });

  it("a choice that was sent before it and comes late is told how the talk stands", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    const early = { playId, after: 0, choiceId: "t01-1c" };
    await choose(test.app, personId, early);
    await rewind(test.app, personId, { playId, after: 1, to: 0 });
    expect(await refusalCode(choose(test.app, personId, early))).toBe("playMoved");
    expect(await kinds(playId)).toEqual(["started", "chosen", "rewound"]);
  });

  it("takes up a practice that was left", async () => {
    const personId = await somebody();
    const playId = await begin(personId);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 2));
    await leavePlay(test.app, personId, playId);
    await rewind(test.app, personId, { playId, after: 2, to: 0 });
    expect((await kinds(playId)).slice(3)).toEqual(["left", "resumed", "rewound"]);
  });

  it.each([
    ["in a play that counts", "certification", { after: 2, to: 1 }, "practiceOnly"],
    ["to where it stands", "practice", { after: 2, to: 2 }, "badRequest"],
    ["from a screen that has passed", "practice", { after: 1, to: 0 }, "playMoved"],
    ["with a count that is not the play's", "practice", { after: 2, to: 1, rewinds: 3 }, "playMoved"],
  ] as const)("is refused %s", async (_case, mode, command, code) => {
    const personId = await somebody();
    const playId = await begin(personId, mode);
    await playAlong(test.app, personId, playId, BEST_PATH.slice(0, 2));
    expect(await refusalCode(rewind(test.app, personId, { playId, ...command }))).toBe(code);
    expect(await kinds(playId)).toEqual(["started", "chosen", "chosen"]);
  });

  it("and hints are refused after the end, and to another person", async () => {
    const [personId, stranger] = [await somebody(), await somebody()];
    const playId = await begin(personId);
    expect(await refusalCode(takeHint(test.app, stranger, { playId, after: 0 }))).toBe("notFound");
    await playAlong(test.app, personId, playId, RED_PATH);
    expect(await refusalCode(rewind(test.app, personId, { playId, after: 5, to: 1 }))).toBe("playEnded");
    expect(await refusalCode(takeHint(test.app, personId, { playId, after: 5 }))).toBe("playEnded");
    expect(await refusalCode(rewind(test.app, stranger, { playId, after: 5, to: 1 }))).toBe("notFound");
  });
});

describe("practising again from a point of an ended play", () => {
  it("keeps the choices before it, names the log it goes on from, and is a practice in either case", async () => {
    const personId = await somebody();
    for (const mode of ["certification", "practice"] as const) {
      const source = await begin(personId, mode);
      const ended = await playAlong(test.app, personId, source, RED_PATH);
      const playId = await practiseFrom(test.app, personId, { playId: source, after: 3 });
      expect(await practiseFrom(test.app, personId, { playId: source, after: 3 })).toBe(playId);
      const now = await playNow(test.app, personId, playId);
      expect(now.play).toMatchObject({ mode: "practice", scenarioHash: ended.play.scenarioHash });
      expect(now.progress.state.path).toEqual(RED_PATH.slice(0, 3));
      const [started] = await readLog(test.app, playId);
      expect(started).toMatchObject({
        from: { playId: source, logHash: ended.progress.head, path: RED_PATH.slice(0, 3) },
      });
      const better = await playAlong(test.app, personId, playId, BEST_PATH);
      expect(await kinds(playId)).toEqual(["started", "chosen", "chosen", "chosen", "ended"]);
      expect(await proved(better)).toMatchObject({ ok: true, state: { path: [...BEST_PATH] } });
    }
    expect(await playFacts(test.app, personId)).toMatchObject([{ redLine: true }]);
  });

  it("sets the practice that was half-way aside, so that one is gone on with", async () => {
    const personId = await somebody();
    const source = await begin(personId, "certification");
    await playAlong(test.app, personId, source, RED_PATH);
    const half = await begin(personId);
    await playAlong(test.app, personId, half, BEST_PATH.slice(0, 1));
    const playId = await practiseFrom(test.app, personId, { playId: source, after: 0 });
    expect((await kinds(half)).at(-1)).toBe("left");
    expect((await startPlay(test.app, personId, SCENARIO, "practice")).playId).toBe(playId);
    expect(await runningPlay(test.app, personId)).toMatchObject({ id: playId });
  });

  it("is refused while the play runs, beyond its end, and to another person", async () => {
    const [personId, stranger] = [await somebody(), await somebody()];
    const source = await begin(personId, "certification");
    expect(await refusalCode(practiseFrom(test.app, personId, { playId: source, after: 0 }))).toBe(
      "playRunning",
    );
    await playAlong(test.app, personId, source, RED_PATH);
    expect(await refusalCode(practiseFrom(test.app, personId, { playId: source, after: 5 }))).toBe(
      "badRequest",
    );
    expect(await refusalCode(practiseFrom(test.app, stranger, { playId: source, after: 0 }))).toBe(
      "notFound",
    );
  });
});

describe("whatever is done in a practice", () => {
  it("its stored log is proved, and says where it stands", async () => {
    const acts = fc.array(fc.tuple(fc.constantFrom("choose", "hint", "rewind", "leave"), fc.nat()), {
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(acts, async (list) => {
        const personId = await somebody();
        const playId = await begin(personId);
        let now = await playNow(test.app, personId, playId);
        for (const [act, n] of list) {
          const { path, status, rewinds } = now.progress.state;
          if (status === "ended") break;
          const screen = { playId, after: path.length, rewinds };
          const { offered } = now.runtime.turnAt(path);
          const choiceId = offered[n % offered.length]?.id ?? "";
          if (act === "choose") await choose(test.app, personId, { ...screen, choiceId });
          else if (act === "hint") await takeHint(test.app, personId, screen);
          else if (act === "leave") await leavePlay(test.app, personId, playId);
          else if (path.length > 0) await rewind(test.app, personId, { ...screen, to: n % path.length });
          now = await playNow(test.app, personId, playId);
        }
        const verdict = await proved(now);
        expect(verdict).toMatchObject({ ok: true, state: now.progress.state, head: now.progress.head });
      }),
      { numRuns: 40 },
    );
  });
});
