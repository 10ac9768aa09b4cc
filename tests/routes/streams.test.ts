import { get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { choose, startPlay } from "#app/roleplay/plays.server.ts";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../support/app.ts";

let test: TestApp;
let server: TestServer;
let personId: string;
let cookie: string;
let playId: string;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  server = await startTestServer(test);
  personId = await test.createPerson({ userName: "stream.one", displayName: "李芳", roles: ["trainee"] });
  cookie = await test.signIn(personId);
  ({ playId } = await startPlay(test.app, personId, "taboo-01", "certification"));
}, 180_000);

afterAll(async () => {
  await test.app.db.close();
});

/** Opens a stream and collects what arrives. */
function listen(
  path: string,
  header = cookie,
): Promise<{ answer: IncomingMessage; until(text: string): Promise<string> }> {
  return new Promise((resolve, reject) => {
    const request = get(
      `${server.url}${path}`,
      { headers: { Cookie: header, "Accept-Encoding": "br, gzip" } },
      (answer) => {
        let seen = "";
        const waiting: { text: string; done: (seen: string) => void }[] = [];
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => {
          seen += chunk;
          for (const one of waiting) if (seen.includes(one.text)) one.done(seen);
        });
        resolve({
          answer,
          until: (text) =>
            new Promise((done) => {
              if (seen.includes(text)) done(seen);
              else waiting.push({ text, done });
            }),
        });
      },
    );
    request.on("error", reject);
  });
}

describe("the stream of a play", () => {
  it("tells a second device that the talk has gone on, uncompressed and unbuffered", async () => {
    const { answer, until } = await listen(`/api/plays/${playId}/stream`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers["content-type"]).toContain("text/event-stream");
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.headers["x-accel-buffering"]).toBe("no");
    await until("retry:");
    await choose(test.app, personId, { playId, after: 0, choiceId: "t01-1c" });
    expect(await until('"after":1')).toContain("id: 1");
    answer.destroy();
  });

  it("is refused to a visitor and does not exist for another person", async () => {
    const other = await test.signIn(
      await test.createPerson({ userName: "stream.two", displayName: "周敏", roles: ["trainee"] }),
    );
    expect((await listen(`/api/plays/${playId}/stream`, "")).answer.statusCode).toBe(401);
    expect((await listen(`/api/plays/${playId}/stream`, other)).answer.statusCode).toBe(404);
  });

  it("says goodbye and ends when the server stops, so that stopping does not wait for it", async () => {
    const { answer, until } = await listen(`/api/plays/${playId}/stream`);
    await until("retry:");
    const ended = new Promise((resolve) => answer.on("end", resolve));
    await server.close();
    await ended;
    expect(await until("event: bye")).toContain("event: bye");
  });
});
