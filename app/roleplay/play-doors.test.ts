import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zh } from "#app/texts.zh.ts";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../../tests/support/app.ts";
import type { ChoiceAnswer, PlayView } from "./play-view.server.ts";
import { playNow, startPlay } from "./plays.server.ts";
import { BEST_PATH, playAlong, RED_PATH, SCENARIO, storedEvents } from "./test-plays.ts";
import { explorationOf } from "./walk.server.ts";

/*
 * The two doors to a play, over HTTP: the form of the page and the JSON call. What they store and refuse is
 * compared case by case, and everything that reaches a browser before the end is read.
 */

let test: TestApp;
let server: TestServer;
let people = 0;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  server = await startTestServer(test);
}, 240_000);
afterAll(async () => {
  await server?.close();
  await test?.close();
});

interface Player {
  personId: string;
  playId: string;
  client: TestClient;
}

async function somebody(): Promise<{ personId: string; client: TestClient }> {
  people += 1;
  const personId = await test.createPerson({
    userName: `door.${people}`,
    displayName: `学员${people}`,
    roles: ["trainee"],
  });
  return { personId, client: server.client(await test.signIn(personId)) };
}

async function player(path: readonly string[] = []): Promise<Player> {
  const one = await somebody();
  const { playId } = await startPlay(test.app, one.personId, SCENARIO, "certification");
  if (path.length > 0) await playAlong(test.app, one.personId, playId, path);
  return { ...one, playId };
}

/** The props of the player's island on a page, as the browser gets them. */
function islandProps(html: string): { play: PlayView; refused: string | null } {
  const props = /data-island="player" data-props="([^"]*)"/.exec(html)?.[1];
  if (props === undefined) throw new Error("no player on this page");
  const text = props
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  return JSON.parse(text) as { play: PlayView; refused: string | null };
}

/** Stored events without what depends on the play's own id. */
async function recorded({ playId }: Player) {
  return (await storedEvents(test.app, playId)).map(({ seq, kind, at, data }) => {
    const {
      hash: _hash,
      prevHash: _prev,
      offered,
      result,
      ...rest
    } = JSON.parse(data) as Record<string, unknown>;
    const { logHash: _log, ...figures } = (result ?? {}) as Record<string, unknown>;
    return { seq, kind, at, ...rest, offered: Array.isArray(offered) ? [...offered].sort() : null, figures };
  });
}

interface Case {
  name: string;
  path: readonly string[];
  sent: { after?: unknown; choiceId?: unknown };
  code: string;
}

const CASES: Case[] = [
  { name: "a sentence that is offered", path: [], sent: { after: 0, choiceId: "t01-1c" }, code: "done" },
  { name: "the same sentence again", path: ["t01-1c"], sent: { after: 0, choiceId: "t01-1c" }, code: "done" },
  {
    name: "a sentence of another step",
    path: ["t01-1c"],
    sent: { after: 1, choiceId: "t01-6a" },
    code: "choiceNotOffered",
  },
  {
    name: "another sentence for a step that is over",
    path: ["t01-1c"],
    sent: { after: 0, choiceId: "t01-1a" },
    code: "playMoved",
  },
  {
    name: "a step that has not come yet",
    path: [],
    sent: { after: 3, choiceId: "t01-4a" },
    code: "playMoved",
  },
  {
    name: "the last sentence of a talk",
    path: BEST_PATH.slice(0, -1),
    sent: { after: 5, choiceId: "t01-6d" },
    code: "done",
  },
  {
    name: "a sentence after the end",
    path: RED_PATH,
    sent: { after: 5, choiceId: "t01-6d" },
    code: "playEnded",
  },
  { name: "no sentence", path: [], sent: { after: 0 }, code: "invalidFields" },
  { name: "no step", path: [], sent: { choiceId: "t01-1c" }, code: "invalidFields" },
  { name: "a step below zero", path: [], sent: { after: -1, choiceId: "t01-1c" }, code: "invalidFields" },
  {
    name: "a step that is no number",
    path: [],
    sent: { after: "one", choiceId: "t01-1c" },
    code: "invalidFields",
  },
  {
    name: "a sentence that is no id",
    path: [],
    sent: { after: 0, choiceId: "../t01-1c" },
    code: "invalidFields",
  },
];

describe("the form and the JSON call", () => {
  it.each(CASES)("store and refuse the same: $name", async ({ path, sent, code }) => {
    const [byForm, byJson] = [await player(path), await player(path)];
    const fields = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]));
    const page = await byForm.client.post(`/plays/${byForm.playId}`, { intent: "choose", ...fields });
    const answer = await byJson.client.postJson(`/api/plays/${byJson.playId}/choices`, sent);

    const spoken = answer.json() as { refusal?: { code: string }; play?: ChoiceAnswer };
    const formCode = page.status === 302 ? "done" : (islandProps(page.text).refused ?? "");
    expect({ form: formCode, json: spoken.refusal?.code ?? "done" }).toEqual({ form: code, json: code });
    if (code === "done") expect(page.location).toBe(`/plays/${byForm.playId}#now`);
    else {
      expect(page.status).toBe(answer.status);
      const sentences: Record<string, string> = zh.platform.refusal;
      expect(page.text).toContain(sentences[code === "invalidFields" ? "badRequest" : code]);
    }
    expect(await recorded(byForm)).toEqual(await recorded(byJson));
  });

  it("refuse another's play as one that does not exist, and a visitor with the way to the sign-in", async () => {
    const [owner, stranger] = [await player(), await somebody()];
    const sent = { after: 0, choiceId: "t01-1c" };
    const fields = { intent: "choose", after: "0", choiceId: "t01-1c" };
    expect((await stranger.client.post(`/plays/${owner.playId}`, fields)).status).toBe(404);
    expect((await stranger.client.postJson(`/api/plays/${owner.playId}/choices`, sent)).status).toBe(404);
    expect((await stranger.client.get(`/plays/${owner.playId}`)).status).toBe(404);
    const visitor = server.client();
    expect((await visitor.postJson(`/api/plays/${owner.playId}/choices`, sent)).status).toBe(401);
    expect((await visitor.post(`/plays/${owner.playId}`, fields)).location).toMatch(/^\/sign-in\?next=/);
    expect(await storedEvents(test.app, owner.playId)).toHaveLength(1);
  });

  it("refuse a choice without the form's token", async () => {
    const { client, playId } = await player();
    const refused = await client.postJson(
      `/api/plays/${playId}/choices`,
      { after: 0, choiceId: "t01-1c" },
      { "X-Shijing-Token": "" },
    );
    expect([refused.status, (refused.json() as { refusal: { code: string } }).refusal.code]).toEqual([
      403,
      "staleForm",
    ]);
    expect(await storedEvents(test.app, playId)).toHaveLength(1);
  });

  it("begin a play and take it up again", async () => {
    const { personId, client } = await somebody();
    const begun = await client.post(`/scenarios/${SCENARIO}`, {}, { from: `/scenarios/${SCENARIO}` });
    const again = await client.post(`/scenarios/${SCENARIO}`, {}, { from: `/scenarios/${SCENARIO}` });
    expect(begun.location).toMatch(/^\/plays\/[0-9a-z]{26}#now$/);
    expect(again.location).toBe(begun.location);
    const left = await client.post(begun.location?.replace("#now", "") ?? "", { intent: "leave" });
    expect(left.location).toBe(`/scenarios/${SCENARIO}?done=left`);
    const list = await client.get("/scenarios");
    expect(list.text).toContain(zh.roleplay.list.continueReason);
    expect(personId).not.toBe("");
  });

  it("offer both modes, each taking up its own play, and say which one is half-way", async () => {
    const { client } = await somebody();
    const address = `/scenarios/${SCENARIO}`;
    const begin = async (mode: string) => (await client.post(address, { mode })).location ?? "";
    const [counted, practice] = [await begin("certification"), await begin("practice")];
    expect(practice).not.toBe(counted);
    expect([await begin("practice"), await begin("certification")]).toEqual([practice, counted]);
    const page = (await client.get(address)).text;
    expect(page).toContain(zh.roleplay.intro.continue);
    expect(page).toContain(zh.roleplay.intro.continuePractice);
    expect((await client.get(practice.replace("#now", ""))).text).toContain(zh.roleplay.play.practiceMode);
    const play = (await client.get(counted.replace("#now", ""))).text;
    expect(play).not.toContain(`>${zh.roleplay.play.practiceMode}<`);
    expect(play).not.toContain(`>${zh.roleplay.play.stepBack}<`);
    expect((await client.get("/")).text).toContain(zh.certification.home.practiceRunning);
    expect((await client.post(address, { mode: "exam" })).status).toBe(400);
  });
});

describe("the doors of a practice", () => {
  async function practising(): Promise<Player> {
    const one = await somebody();
    const { playId } = await startPlay(test.app, one.personId, SCENARIO, "practice");
    return { ...one, playId };
  }
  const steps: [string, string, Record<string, number>][] = [
    ["hint", "hints", { after: 2 }],
    ["rewind", "rewinds", { after: 2, to: 1 }],
    ["rewind", "rewinds", { after: 2, to: 2 }],
    ["rewind", "rewinds", { after: 1, to: 0 }],
    ["hint", "hints", { after: 2, rewinds: 1 }],
  ];
  it.each(steps)("store and refuse the same: %s, %s %j", async (intent, path, sent) => {
    const [byForm, byJson] = [await practising(), await practising()];
    for (const one of [byForm, byJson])
      await playAlong(test.app, one.personId, one.playId, BEST_PATH.slice(0, 2));
    const fields = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]));
    const page = await byForm.client.post(`/plays/${byForm.playId}`, { intent, ...fields });
    const answer = await byJson.client.postJson(`/api/plays/${byJson.playId}/${path}`, sent);
    expect(page.status === 302 ? 200 : page.status).toBe(answer.status);
    expect(await recorded(byForm)).toEqual(await recorded(byJson));
  });

  it.each(["hint", "rewind"])("are closed to a play that counts: %s", async (intent) => {
    const { client, playId } = await player(BEST_PATH.slice(0, 2));
    const before = await storedEvents(test.app, playId);
    const page = await client.post(`/plays/${playId}`, { intent, after: "2", to: "1" });
    expect(page.status).toBe(409);
    const sent = intent === "hint" ? { after: 2 } : { after: 2, to: 1 };
    const answer = await client.postJson(`/api/plays/${playId}/${intent}s`, sent);
    expect([answer.status, (answer.json() as { refusal: { code: string } }).refusal.code]).toEqual([
      409,
      "practiceOnly",
    ]);
    expect(await storedEvents(test.app, playId)).toEqual(before);
  });

  it("show the hint that was asked for and the way back, and nothing else that a counted play does not", async () => {
    const { client, playId } = await practising();
    await client.post(`/plays/${playId}`, { intent: "choose", after: "0", choiceId: "t01-1c" });
    const before = (await client.get(`/plays/${playId}`)).text;
    expect(islandProps(before).play.practice).toMatchObject({ rewinds: 0, hint: null, back: [{ to: 0 }] });
    await client.post(`/plays/${playId}`, { intent: "hint", after: "1" });
    const after = (await client.get(`/plays/${playId}`)).text;
    const { hint } = islandProps(after).play.practice ?? {};
    expect(hint?.words.length).toBeGreaterThan(5);
    expect(before).not.toContain(hint?.words);
    expect(after).toContain(`>${hint?.words}<`);
  });

  it("practise again from a point of the debrief, in both modes", async () => {
    const { client, playId } = await player(RED_PATH);
    const page = await client.get(`/plays/${playId}/debrief`);
    expect(page.text.split(`>${zh.roleplay.debrief.fromHere}<`)).toHaveLength(RED_PATH.length + 1);
    const begun = await client.post(`/plays/${playId}/debrief`, { after: "3" });
    expect(begun.location).toMatch(/^\/plays\/[0-9a-z]{26}#now$/);
    const { play } = islandProps((await client.get(begun.location?.replace("#now", "") ?? "")).text);
    expect(play).toMatchObject({ mode: "practice", after: 3 });
    expect((await client.post(`/plays/${playId}/debrief`, { after: "5" })).status).toBe(400);
    const { client: stranger } = await somebody();
    expect((await stranger.post(`/plays/${playId}/debrief`, { after: "3" })).status).toBe(404);
  });
});

describe("another sign-in", () => {
  it("goes on exactly where the first one stopped, and the first one is told when it is overtaken", async () => {
    const first = await player();
    for (const [after, choiceId] of BEST_PATH.slice(0, 3).entries()) {
      await first.client.post(`/plays/${first.playId}`, { intent: "choose", after: String(after), choiceId });
    }
    const before = islandProps((await first.client.get(`/plays/${first.playId}`)).text).play;
    await first.client.post(`/plays/${first.playId}`, { intent: "leave" });

    const second = server.client(await test.signIn(first.personId));
    const found = islandProps((await second.get(`/plays/${first.playId}`)).text).play;
    // Leaving is one event more.
    expect(found).toEqual({ ...before, seq: before.seq + 1 });
    const taken = (
      await second.postJson(`/api/plays/${first.playId}/choices`, { after: 3, choiceId: "t01-4a" })
    ).json() as ChoiceAnswer;
    expect(taken.after).toBe(4);
    expect(taken.turns).toHaveLength(1);

    const overtaken = await first.client.postJson(`/api/plays/${first.playId}/choices`, {
      after: 3,
      choiceId: "t01-4b",
    });
    const told = overtaken.json() as { refusal: { code: string }; play: ChoiceAnswer };
    expect([overtaken.status, told.refusal.code]).toEqual([409, "playMoved"]);
    const now = islandProps((await second.get(`/plays/${first.playId}`)).text).play;
    const { after, options, ended, seq, practice, turns } = now;
    expect(told.play).toEqual({ after, options, ended, seq, practice, turns });
    const asked = await first.client.get(`/api/plays/${first.playId}`);
    expect(asked.json()).toEqual(told.play);
    expect([...before.turns, ...taken.turns]).toEqual(now.turns);

    const { personId, playId } = first;
    const rest = await playAlong(test.app, personId, playId, BEST_PATH);
    const kinds = (await storedEvents(test.app, playId)).map(({ kind }) => kind);
    const left = kinds.indexOf("play.left");
    expect(kinds[left + 1]).toBe("play.resumed");
    expect(rest.progress.state.path).toEqual([...BEST_PATH]);
  });
});

/** Every text of a compiled story: lines, sentences and what stands in tags. */
function storyTexts(json: string): string[] {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string") {
      if (value.startsWith("^")) texts.add(value.slice(1).trim());
    } else if (value !== null && typeof value === "object")
      for (const inner of Object.values(value)) visit(inner);
  };
  visit(JSON.parse(json));
  return [...texts].filter((text) => text.length >= 4);
}

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const inner of value) keysOf(inner, keys);
  else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  }
  return keys;
}

const ANSWER_KEYS = [
  "seq",
  "practice",
  "after",
  "options",
  "ended",
  "turns",
  "chosen",
  "lines",
  "id",
  "text",
  "kind",
  "speaker",
  "name",
  "mood",
  "portrait",
];

describe("before the end", () => {
  const ways: [string, readonly string[]][] = [
    ["the best way", BEST_PATH],
    ["a way across a red line", RED_PATH],
    [
      "a way with every grade",
      ["t01-1b", "t01-7a", "t01-2d", "t01-3a", "t01-4d", "t01-8a", "t01-5d", "t01-6d", "t01-9c"],
    ],
  ];
  it.each(ways)(
    "nothing but what was said reaches the browser on %s, by page and by call",
    async (_name, path) => {
      const [byForm, byJson] = [await player(), await player()];
      const now = await playNow(test.app, byForm.personId, byForm.playId);
      const { runtime, version } = now;
      const graded = explorationOf(runtime).graph.states.flatMap((state) => state.offered);
      const grading = [
        ...new Set(graded.flatMap(({ why, cite, red }) => [why, ...cite, ...(red ? [red] : [])])),
      ];
      grading.push(
        ...version.data.scenario.redLines.flatMap(({ id, zh: words, sources }) => [id, words, ...sources]),
      );
      const everything = storyTexts(version.data.story);
      expect(everything.length).toBeGreaterThan(100);
      expect(grading.length).toBeGreaterThan(40);

      const seen: string[] = [
        (await byForm.client.get(`/plays/${byForm.playId}`)).text,
        (await byJson.client.get(`/plays/${byJson.playId}`)).text,
      ];
      for (const [after, choiceId] of path.entries()) {
        const turns = runtime.playPath(path.slice(0, after));
        const allowed = [
          ...turns.flatMap((turn) => [...turn.lines, ...turn.offered].map(({ text }) => text)),
          now.version.data.scenario.title,
        ].join("\n");
        const untaken = everything.filter((text) => !allowed.includes(text));
        const captured = seen.join("\n");
        expect(untaken.filter((text) => captured.includes(text))).toEqual([]);
        expect(grading.filter((text) => captured.includes(text))).toEqual([]);

        await byForm.client.post(`/plays/${byForm.playId}`, {
          intent: "choose",
          after: String(after),
          choiceId,
        });
        seen.push((await byForm.client.get(`/plays/${byForm.playId}`)).text);
        const answer = await byJson.client.postJson(`/api/plays/${byJson.playId}/choices`, {
          after,
          choiceId,
        });
        expect(answer.status).toBe(200);
        expect([...keysOf(answer.json())].filter((key) => !ANSWER_KEYS.includes(key))).toEqual([]);
        seen.push(answer.text);
        // The page tells nothing but what its island is given.
        const { play } = islandProps(seen.at(-2) ?? "");
        expect([...keysOf(play)].filter((key) => !ANSWER_KEYS.includes(key)).sort()).toEqual([
          "mode",
          "place",
          "placeLang",
          "scenarioId",
          "scene",
          "title",
        ]);
      }
      // The last answers tell the end of the story, and still not how it counts.
      const captured = seen.join("\n");
      expect(grading.filter((text) => captured.includes(text))).toEqual([]);
      expect(islandProps(seen.at(-2) ?? "").play.ended).toBe(true);
      const qualities = Object.values(zh.roleplay.qualities);
      expect(qualities.filter((word) => captured.includes(word))).toEqual([]);
    },
  );

  it("the debrief is closed, to its owner until the end and to everybody else for ever", async () => {
    const owner = await player(RED_PATH.slice(0, -1));
    const early = await owner.client.get(`/plays/${owner.playId}/debrief`);
    expect([early.status, early.location]).toEqual([302, `/plays/${owner.playId}`]);
    await playAlong(test.app, owner.personId, owner.playId, RED_PATH);
    const { client } = await somebody();
    expect((await client.get(`/plays/${owner.playId}/debrief`)).status).toBe(404);
    expect((await server.client().get(`/plays/${owner.playId}/debrief`)).location).toMatch(/^\/sign-in/);
    const page = await owner.client.get(`/plays/${owner.playId}/debrief`);
    expect(page.status).toBe(200);
    for (const words of [
      "把她的去处告诉了打人的人，这是红线。",
      "民警在旁才说，责任还给打人的人，去处一字不提。",
      "/sources/un.feature.7",
      "泄了去处",
    ]) {
      expect(page.text).toContain(words);
    }
  });
});

describe("faces", () => {
  it("are drawn for everybody, kept for ever under their version, and hold nothing that runs", async () => {
    const { hash } = test.app.catalogue.current().get("scenario", SCENARIO);
    const visitor = server.client();
    const current = await visitor.get(`/portraits/${SCENARIO}/xiaoping/tired`);
    const pinned = await visitor.get(`/portraits/${SCENARIO}/xiaoping/tired/${hash}`);
    expect(current.status).toBe(200);
    expect(current.headers.get("content-type")).toBe("image/svg+xml");
    expect(current.headers.get("cache-control")).toBe("public, max-age=3600");
    expect(pinned.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(pinned.text).toBe(current.text);
    expect(current.text).not.toMatch(/<script|<style|style=|href=/);
    expect((await visitor.get(`/portraits/${SCENARIO}/xiaoping/concerned`)).text).not.toBe(current.text);
  });

  it.each([
    "/xiaoping/rage",
    "/nobody/calm",
    "/me/calm",
    "/caller/calm",
    "/__proto__/calm",
    `/xiaoping/calm/${"0".repeat(64)}`,
  ])("that nobody drew are not found: %s", async (path) => {
    expect((await server.client().get(`/portraits/${SCENARIO}${path}`)).status).toBe(404);
  });
});
