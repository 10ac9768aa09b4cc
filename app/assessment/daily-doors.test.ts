import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerCheck } from "#app/learning/check.server.ts";
import { publishVersions, testContent } from "#app/learning/testing.ts";
import { readStream } from "#app/platform/events.server.ts";
import { zh } from "#app/texts.zh.ts";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../../tests/support/app.ts";
import { keyOf } from "./answer.ts";
import { dailyState } from "./daily.server.ts";
import { dailyStream } from "./daily-store.server.ts";

/* The daily practice over HTTP: the plain form and the JSON call are two doors to one command. */

let test: TestApp;
let server: TestServer;
let client: TestClient;
let personId: string;

beforeAll(async () => {
  test = await createTestApp();
  await publishVersions(test.app, testContent());
  personId = await test.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  for (const [questionId, value] of [
    ["check.t.first.1", ["b"]],
    ["check.t.first.2", ["a"]],
    ["check.t.first.3", ["true"]],
  ] as const)
    await answerCheck(test.app, personId, { lessonId: "first", questionId, value: [...value] });
  test.clock.set(test.clock.now() + 86_400_000);
  server = await startTestServer(test);
  client = server.client(await test.signIn(personId));
}, 120_000);

afterAll(async () => {
  await server?.close();
  await test?.close();
});

const items = async () => (await dailyState(test.app, personId, test.clock.now())).items;
const catalogued = (id: string) => test.app.catalogue.current().get("question", id);

/** What both doors are given for the question at a place, from 1. */
async function commandAt(n: number, isRight = true) {
  const questionId = (await items())[n - 1]?.questionId ?? "";
  const { hash, data } = catalogued(questionId);
  const wrong = data.options.find(({ correct }) => !correct)?.id ?? "";
  return { questionId, questionHash: hash, value: isRight ? keyOf(data) : [wrong] };
}

describe("the daily practice", () => {
  it("is offered on the home page with what is left", async () => {
    const home = await client.get("/");
    expect(home.text).toContain(zh.daily.card.left.replace("{count}", String((await items()).length)));
    expect(home.text).toContain('href="/daily"');
  });

  it("shows one open question without its key and explanations", async () => {
    const page = await client.get("/daily");
    expect(page.status).toBe(200);
    expect(page.text).toContain(`题干 ${(await commandAt(1)).questionId}？`);
    expect(page.text).not.toContain("说明 a");
    expect(page.text).not.toMatch(/&quot;correct&quot;|explanation&quot;/);
  });

  it("takes a plain form and shows the verdict with every explanation and the lesson", async () => {
    const { value, ...command } = await commandAt(1, false);
    const sent = await client.post("/daily?n=1", { ...command, value });
    expect([sent.status, sent.location]).toEqual([303, "/daily?n=1"]);
    const page = await client.get("/daily?n=1");
    expect(page.text).toContain(zh.daily.again.wrong);
    for (const { explanation } of catalogued(command.questionId).data.options)
      expect(page.text).toContain(explanation);
    expect(page.text).toContain('href="/lessons/first"');
    expect((await client.get("/daily")).text).toContain(`题干 ${(await commandAt(2)).questionId}？`);
  });

  it("takes JSON and answers with the verdict; what was answered before stands", async () => {
    const command = await commandAt(2);
    const sent = await client.postJson("/api/daily/answers", command);
    expect(sent.json()).toMatchObject({ correct: true, value: command.value });
    const first = await client.postJson("/api/daily/answers", await commandAt(1));
    expect(first.json()).toMatchObject({ correct: false });
    expect((await readStream(test.app.db, dailyStream(personId))).length).toBe(2);
  });

  it("gives a form back in which nothing was chosen, and says what to do", async () => {
    const { value: _, ...command } = await commandAt(3);
    const sent = await client.post("/daily?n=3", command);
    expect(sent.status).toBe(400);
    expect(sent.text).toContain(zh.daily.gap.choice);
  });

  it("refuses somebody else's question and an address without sense", async () => {
    const sent = await client.postJson("/api/daily/answers", {
      questionId: "q.t.bank.001",
      questionHash: catalogued("q.t.bank.001").hash,
      value: ["a"],
    });
    expect(sent.status).toBe(409);
    expect((await client.get("/daily?n=99")).status).toBe(200);
    expect((await client.get("/daily?n=x")).status).toBe(200);
  });

  it("ends with what today came to and the days of practice", async () => {
    for (let n = 3; n <= (await items()).length; n++)
      await client.postJson("/api/daily/answers", await commandAt(n));
    const page = await client.get("/daily");
    expect(page.text).toContain(zh.daily.done);
    expect(page.text).toContain(zh.daily.week.replace("{count}", "1"));
    expect((await client.get("/")).text).toContain(zh.daily.card.done);
  });
});
