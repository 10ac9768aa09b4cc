import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../../../tests/support/app.ts";
import { startPlay } from "../plays.server.ts";
import { BEST_PATH, playAlong, refusalCode, SCENARIO, storedEvents } from "../test-plays.ts";
import { sayFirst } from "./speech.server.ts";

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

const HURTS = "他为什么打您啊？";

async function begin(mode: "practice" | "certification") {
  people += 1;
  const personId = await test.createPerson({
    userName: `say.${people}`,
    displayName: `学员${people}`,
    roles: ["trainee"],
  });
  const { playId } = await startPlay(test.app, personId, SCENARIO, mode);
  return { personId, playId, client: server.client(await test.signIn(personId)) };
}

describe("saying it in one's own words", () => {
  it("answers with the stretch, the manual's words and the source, and keeps nothing", async () => {
    const { playId, client } = await begin("practice");
    const answer = await client.postJson(`/api/plays/${playId}/said`, { text: HURTS });
    expect(answer.status).toBe(200);
    const said = JSON.parse(answer.text);
    expect(said).toMatchObject({
      after: 0,
      text: HURTS,
      pieces: [
        { text: "他为什么打您", notes: [1] },
        { text: "啊？", notes: [] },
      ],
    });
    expect(said.notes[0].say[0]).toMatchObject({
      text: "发生了什么情况？",
      href: "/sources/manual.taboo.01.say.1",
    });
    expect(said.notes[0].cites[0].href).toBe("/sources/manual.taboo.01.never.1");
    expect((await storedEvents(test.app, playId)).map(({ kind }) => kind)).toEqual(["play.started"]);
    const rows = await test.app.db.rows<{ n: number }>(
      "SELECT count(*) AS n FROM event WHERE data LIKE ?",
      `%${HURTS}%`,
    );
    expect(rows[0]?.n).toBe(0);
  });

  it("is refused in a play that counts, after the end, and to another person", async () => {
    const counted = await begin("certification");
    const say = (personId: string, playId: string) =>
      refusalCode(sayFirst(test.app, personId, { playId, text: HURTS }, "zh"));
    expect(await say(counted.personId, counted.playId)).toBe("practiceOnly");
    const practice = await begin("practice");
    expect(await say(counted.personId, practice.playId)).toBe("notFound");
    await playAlong(test.app, practice.personId, practice.playId, BEST_PATH);
    expect(await say(practice.personId, practice.playId)).toBe("playEnded");
  });

  it.each([
    ["nothing", " "],
    ["too much", "忍".repeat(501)],
  ])("refuses %s", async (_case, text) => {
    const { playId, client } = await begin("practice");
    expect((await client.postJson(`/api/plays/${playId}/said`, { text })).status).toBe(400);
  });

  it("the list is public to who learns, with its figures", async () => {
    const { client } = await begin("practice");
    const page = await client.get("/speech-patterns");
    expect(page.status).toBe(200);
    expect(page.text).toContain("找得准不准");
    expect(page.text).toContain("他为什么打你啊？");
  });
});
