import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Version } from "#app/publishing/catalogue.server.ts";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../../tests/support/app.ts";
import { lessonOf, publishVersions, testContent, testForm, versionOf } from "./testing.ts";

/* The form of a lesson's page and the JSON endpoint give the same feedback, and store nothing. */

let test: TestApp;
let server: TestServer;
let client: TestClient;
let people = 0;
beforeAll(async () => {
  test = await createTestApp();
  const form = testForm();
  const check = testContent().find(({ id }) => id === "check.t.first.1") as Version<"question">;
  const base = lessonOf("forms", 5, [check]);
  const lesson = {
    ...base,
    blocks: [
      ...base.blocks,
      { piece: "FormExercise" as const, version: 1, props: { form: form.id }, children: [] },
    ],
  };
  await publishVersions(test.app, [
    ...testContent(),
    versionOf("form", form.id, form) as Version,
    versionOf("lesson", "forms", lesson) as Version,
  ]);
  server = await startTestServer(test);
}, 240_000);
afterAll(async () => {
  await server?.close();
  await test?.close();
});
beforeEach(async () => {
  const personId = await test.createPerson({
    userName: `form${++people}`,
    displayName: "学员",
    roles: ["trainee"],
  });
  client = server.client(await test.signIn(personId));
});

const eventCount = async () =>
  (await test.app.db.rows<{ n: number }>("SELECT count(*) AS n FROM event"))[0]?.n;
const ENTRIES = { when: ["上午"], what: ["她说“<b>没事</b>”。"], next: ["a"] };
const asForm = (formId: string) => ({
  intent: "form",
  formId,
  ...Object.fromEntries(Object.entries(ENTRIES).map(([id, value]) => [`entry:${id}`, value])),
});

describe("a form exercise in a lesson", () => {
  it("comes without keys and models", async () => {
    const page = (await client.get("/lessons/forms")).text;
    expect(page).toContain('name="entry:when"');
    expect(page).not.toContain("SECRET");
    expect((await client.get("/lessons/forms/print")).text).not.toContain("SECRET");
  });

  it("gives the same feedback by both doors, keeps the entries, and stores nothing", async () => {
    const before = await eventCount();
    const json = await client.postJson("/api/lessons/forms/forms", {
      formId: "form.test.1",
      entries: ENTRIES,
    });
    expect(json.status).toBe(200);
    const { feedback } = json.json() as { feedback: { id: string; state: string; model: string }[] };
    expect(feedback.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "when lacking",
      "what good",
      "next lacking",
    ]);
    const page = await client.post("/lessons/forms", asForm("form.test.1"));
    expect(page.status).toBe(200);
    for (const { model } of feedback) expect(page.text).toContain(model);
    expect(page.text).toContain("SECRET 写几点。");
    expect(page.text).toContain('value="上午"');
    expect(page.text).toContain("&lt;b&gt;没事&lt;/b&gt;");
    expect(page.text).not.toContain("<b>没事</b>");
    // The rest of the lesson stands around it.
    expect(page.text).toContain("最后一段。");
    expect(await eventCount()).toBe(before);
  });

  it("is refused where it does not belong", async () => {
    const entries = {};
    for (const [path, formId, status] of [
      ["forms", "form.test.2", 404],
      ["first", "form.test.1", 404],
      ["nowhere", "form.test.1", 404],
      ["forms", "", 400],
    ] as const) {
      expect((await client.postJson(`/api/lessons/${path}/forms`, { formId, entries })).status).toBe(status);
    }
    const long = { formId: "form.test.1", entries: { when: ["x".repeat(2001)] } };
    expect((await client.postJson("/api/lessons/forms/forms", long)).status).toBe(400);
    const stranger = server.client();
    expect(
      (await stranger.postJson("/api/lessons/forms/forms", { formId: "form.test.1", entries })).status,
    ).not.toBe(200);
  });
});
