import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import { zh } from "#app/texts.zh.ts";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../../tests/support/app.ts";
import { lessonStream } from "./check.server.ts";
import { publishVersions, testContent } from "./testing.ts";

/* The form of a lesson's page and the JSON endpoint are two doors to one command. */

let test: TestApp;
let server: TestServer;
let people = 0;

beforeAll(async () => {
  test = await createTestApp();
  await publishVersions(test.app, testContent());
  server = await startTestServer(test);
}, 240_000);
afterAll(async () => {
  await server?.close();
  await test?.close();
});

async function somebody(): Promise<{ personId: string; client: TestClient }> {
  const personId = await test.createPerson({
    userName: `door${++people}`,
    displayName: "学员",
    roles: ["trainee"],
  });
  return { personId, client: server.client(await test.signIn(personId)) };
}

interface Answer {
  lessonId?: string;
  questionId?: string;
  questionHash?: string;
  value: string[];
}

const throughForm = (client: TestClient, { lessonId = "first", questionId, questionHash, value }: Answer) =>
  client.post(`/lessons/${lessonId}`, {
    intent: "check",
    value,
    ...(questionId === undefined ? {} : { questionId }),
    ...(questionHash === undefined ? {} : { questionHash }),
  });

const throughJson = (client: TestClient, { lessonId = "first", ...body }: Answer) =>
  client.postJson(`/api/lessons/${lessonId}/checks`, body);

/** What is stored of a person, without what differs between two people. */
async function rows(personId: string) {
  const events = await readStream(test.app.db, lessonStream(personId, "first"));
  return events.map(({ seq, kind, at, actorId, personId: owner, data: { digest: _, ...data } }) => ({
    seq,
    kind,
    at,
    isOwn: actorId === personId && owner === personId,
    data,
  }));
}

const ACCEPTED: [string, Answer[]][] = [
  ["a right answer", [{ questionId: "check.t.first.1", value: ["b"] }]],
  ["a wrong answer", [{ questionId: "check.t.first.1", value: ["c"] }]],
  [
    "several options in any order, one of them twice",
    [{ questionId: "check.t.first.2", value: ["d", "a", "c", "a"] }],
  ],
  [
    "the same check again",
    [
      { questionId: "check.t.first.1", value: ["c"] },
      { questionId: "check.t.first.1", value: ["b"] },
    ],
  ],
  [
    "all checks, of which the last completes the lesson",
    [
      { questionId: "check.t.first.1", value: ["b"] },
      { questionId: "check.t.first.2", value: ["b"] },
      { questionId: "check.t.first.3", value: ["false"] },
    ],
  ],
];

const REFUSED: [string, Answer, number, string][] = [
  ["an option of another question", { questionId: "check.t.first.1", value: ["true"] }, 409, "optionUnknown"],
  ["a check of another lesson", { questionId: "check.t.second.1", value: ["a"] }, 409, "checkUnknown"],
  ["a question of an exam", { questionId: "q.t.bank.001", value: ["a"] }, 409, "checkUnknown"],
  ["no choice", { questionId: "check.t.first.1", value: [] }, 400, "invalidFields"],
  [
    "two choices where one may be made",
    { questionId: "check.t.first.1", value: ["a", "b"] },
    400,
    "invalidFields",
  ],
  [
    "an answer to another version of the question",
    { questionId: "check.t.first.1", questionHash: "0".repeat(32), value: ["a"] },
    409,
    "changedMeanwhile",
  ],
  ["an answer without its question", { value: ["a"] }, 400, "badRequest"],
  [
    "an answer in a lesson that is not there",
    { lessonId: "nowhere", questionId: "check.t.first.1", value: ["a"] },
    404,
    "notFound",
  ],
  [
    "an answer in a draft",
    { lessonId: "draft", questionId: "check.t.second.1", value: ["a"] },
    409,
    "draftNotRecorded",
  ],
];

describe("both doors to a check", () => {
  it.each(ACCEPTED)("store the same for %s", async (_, answers) => {
    const [byForm, byJson] = [await somebody(), await somebody()];
    for (const answer of answers) {
      const page = await throughForm(byForm.client, answer);
      expect([page.status, page.location]).toEqual([
        303,
        `/lessons/first#${answer.questionId?.replaceAll(".", "-")}`,
      ]);
      expect((await throughJson(byJson.client, answer)).status).toBe(200);
    }
    expect(await rows(byJson.personId)).toEqual(await rows(byForm.personId));
    expect(
      (await rows(byForm.personId)).filter((row) => row.kind === "check.answered" && row.isOwn),
    ).toHaveLength(answers.length);
  });

  it.each(REFUSED)("refuse %s with the same reason and store nothing", async (_, answer, status, code) => {
    const [byForm, byJson] = [await somebody(), await somebody()];
    const page = await throughForm(byForm.client, answer);
    const json = await throughJson(byJson.client, answer);
    expect([page.status, json.status]).toEqual([status, status]);
    expect(json.json()).toMatchObject({ refusal: { code } });
    const sentences: Record<string, string> = zh.platform.refusal;
    // A draft's page does not exist for a trainee: only the refusal is told, on no page.
    if (answer.lessonId !== "draft")
      expect(page.text).toContain(code === "invalidFields" ? zh.learning.check.gap.choice : sentences[code]);
    expect([...(await rows(byForm.personId)), ...(await rows(byJson.personId))]).toEqual([]);
  });

  it("are shut for who is not signed in and for a form without its token", async () => {
    const visitor = server.client();
    const answer = { questionId: "check.t.first.1", value: ["b"] };
    expect((await throughForm(visitor, answer)).location).toMatch(/^\/sign-in/);
    expect((await throughJson(visitor, answer)).status).toBe(401);
    const { client, personId } = await somebody();
    expect(
      (await client.post("/lessons/first", { intent: "check", ...answer }, { token: "wrong" })).status,
    ).toBe(403);
    expect(
      (await client.postJson("/api/lessons/first/checks", answer, { "X-Shijing-Token": "wrong" })).status,
    ).toBe(403);
    expect(await rows(personId)).toEqual([]);
  });
});

describe("the JSON door", () => {
  it("answers with the verdict, every explanation and how far the lesson is", async () => {
    const { client } = await somebody();
    expect((await throughJson(client, { questionId: "check.t.first.1", value: ["c"] })).json()).toEqual({
      verdict: "wrong",
      explanations: ["a", "b", "c", "d"].map((id) => ({
        id,
        correct: id === "b",
        explanation: `说明 ${id}`,
      })),
      completed: false,
      answered: 1,
      total: 3,
    });
  });
});

describe("the page of a lesson", () => {
  it("holds no explanation before an answer and those of the answered check after it", async () => {
    const { client } = await somebody();
    expect((await client.get("/lessons/first")).text).not.toContain("说明");
    await throughForm(client, { questionId: "check.t.first.1", value: ["c"] });
    const after = (await client.get("/lessons/first")).text;
    expect(after).toContain("说明 b");
    expect(after).not.toContain("说明 true");
    expect(after).toContain(zh.learning.check.wrong);
  });

  it("carries the reader's own token and sends no content twice", async () => {
    const { client } = await somebody();
    const page = await client.get("/lessons/first");
    const token = await client.formToken();
    expect(page.text.split(token).length).toBeGreaterThan(3);
    expect(page.text.split("第一段。")).toHaveLength(2);
    expect(page.text).not.toContain("__remixContext");
  });

  it("opens an answered check again on request, and shows the complaint in its place", async () => {
    const { client } = await somebody();
    await throughForm(client, { questionId: "check.t.first.1", value: ["c"] });
    const again = await client.get("/lessons/first?retry=check.t.first.1");
    expect(again.text).not.toContain("说明 b");
    const refused = await throughForm(client, { questionId: "check.t.first.1", value: [] });
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/id="check-t-first-1-options-error"/);
  });

  it("of a draft is for editors only", async () => {
    const { client } = await somebody();
    expect((await client.get("/lessons/draft")).status).toBe(404);
    const editor = await test.createPerson({
      userName: "draft.editor",
      displayName: "编辑",
      roles: ["contentEditor"],
    });
    expect((await server.client(await test.signIn(editor)).get("/lessons/draft")).status).toBe(200);
  });

  it("shows an older version on request, without forms for its checks", async () => {
    const { client } = await somebody();
    const before = test.app.catalogue.current().get("lesson", "second");
    const changed = testContent().map((version) =>
      version.kind === "lesson" && version.id === "second"
        ? { ...version, hash: "f".repeat(32), data: { ...version.data, title: "新的标题" } }
        : version,
    );
    await publishVersions(test.app, changed as ReturnType<typeof testContent>);
    const older = await client.get(`/lessons/second?version=${before.hash}`);
    expect(older.text).toContain(zh.learning.lesson.olderVersion);
    expect(older.text).not.toContain('name="questionId"');
    expect((await client.get("/lessons/second")).text).toContain("新的标题");
    expect((await client.get("/lessons/second?version=nothing")).status).toBe(404);
    await publishVersions(test.app, testContent());
  });

  it("for paper holds the questions without key and all sources, and no script", async () => {
    const { client } = await somebody();
    const page = await client.get("/lessons/first/print");
    expect(page.text).toContain("题干 check.t.first.1");
    expect(page.text).toContain("第一条");
    expect(page.text).not.toMatch(/<script|说明|<form/);
  });
});
