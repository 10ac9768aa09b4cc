import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { playNow, startPlay } from "#app/roleplay/plays.server.ts";
import { Dice } from "#app/roleplay/test-random-plays.ts";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../support/app.ts";
import { leaksIn, type Secrets, secretsOf, toldOn } from "../support/leaks.ts";

/*
 * Plays that count, of every scenario, at random, over HTTP: by the forms of the page, by the JSON calls, and with a
 * second device listening. Every body is read before the next choice is made.
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

async function begin(scenarioId: string): Promise<{ personId: string; playId: string; client: TestClient }> {
  people += 1;
  const personId = await test.createPerson({
    userName: `secret.${people}`,
    displayName: `学员${people}`,
    roles: ["trainee"],
  });
  const { playId } = await startPlay(test.app, personId, scenarioId, "certification");
  return { personId, playId, client: server.client(await test.signIn(personId)) };
}

/** Listens to a play's stream. @returns what has been heard so far */
function listen(playId: string, client: TestClient): Promise<{ heard(): string; close(): void }> {
  const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  return new Promise((resolve, reject) => {
    const request = get(
      `${server.url}/api/plays/${playId}/stream`,
      { headers: { Cookie: cookie } },
      (answer) => {
        let heard = "";
        answer.setEncoding("utf8").on("data", (chunk: string) => {
          heard += chunk;
        });
        resolve({ heard: () => heard, close: () => answer.destroy() });
      },
    );
    request.on("error", reject);
  });
}

const scenarios = () => test.app.catalogue.current().all("scenario");
const secretsFor = (data: ScenarioVersion): Secrets =>
  secretsOf(data, (id) => test.app.catalogue.current().cite(id));

describe("before the end of a play that counts", () => {
  it("no grade, score, reason, source, red line, ending or untaken consequence of any scenario leaves the server", async () => {
    const dice = new Dice(5_2026);
    let bodies = 0;
    for (const { id, data } of scenarios()) {
      const secrets = secretsFor(data);
      const [byForm, byJson] = [await begin(id), await begin(id)];
      const stream = await listen(byJson.playId, byJson.client);
      const token = await byJson.client.formToken();
      const check = (place: string, body: string, path: readonly string[]): void => {
        bodies += 1;
        expect(
          leaksIn(body, secrets, toldOn(data, path)),
          `${id}, ${place}, after ${path.join(" ")}`,
        ).toEqual([]);
      };
      for (const one of [byForm, byJson]) {
        let path: readonly string[] = [];
        for (let isEnded = false; !isEnded; ) {
          check("page", (await one.client.get(`/plays/${one.playId}`)).text, path);
          check("state", (await one.client.get(`/api/plays/${one.playId}`)).text, path);
          const early = await one.client.get(`/plays/${one.playId}/debrief`);
          expect(early.status).toBe(302);
          check("debrief", early.text, path);
          if (path.length === 2) {
            check("home", (await one.client.get("/")).text, path);
            check(
              "refused hint",
              (await one.client.postJson(`/api/plays/${one.playId}/hints`, { after: 2 })).text,
              path,
            );
          }
          const now = await playNow(test.app, one.personId, one.playId);
          const choiceId = dice.pick(now.runtime.turnAt(path).offered).id;
          const after = path.length;
          path = [...path, choiceId];
          if (one === byForm) {
            const fields = { intent: "choose", after: String(after), choiceId };
            const answer = await one.client.post(`/plays/${one.playId}`, fields, { token });
            const own =
              answer.status === 403 ? await one.client.post(`/plays/${one.playId}`, fields) : answer;
            check("form", own.text, path);
          } else {
            const answer = await one.client.postJson(`/api/plays/${one.playId}/choices`, { after, choiceId });
            check("choice", answer.text, path);
            check("stream", stream.heard(), path);
          }
          isEnded = now.runtime.turnAt(path).ending !== undefined;
        }
        // The end of the story is told, and still nothing about how it counts.
        check("last page", (await one.client.get(`/plays/${one.playId}`)).text, path);
      }
      expect(stream.heard()).toContain('"after":1');
      stream.close();
    }
    expect(bodies).toBeGreaterThan(30 * scenarios().length);
  }, 240_000);

  it("this would be seen: secrets of each kind, planted in a real body, are found each time", async () => {
    for (const { id, data } of scenarios()) {
      const secrets = secretsFor(data);
      const { playId, client } = await begin(id);
      const body = (await client.get(`/plays/${playId}`)).text;
      const told = toldOn(data, []);
      expect(leaksIn(body, secrets, told)).toEqual([]);
      for (const [kind, words] of Object.entries(secrets) as [keyof Secrets, string[]][]) {
        const planted = words.filter((word) => !told.includes(word));
        expect(planted.length, `${id} has secrets of the kind ${kind}`).toBeGreaterThan(
          kind === "reds" ? -1 : 0,
        );
        for (const word of planted.slice(0, 3)) {
          const escaped = JSON.stringify({ note: word }).replaceAll('"', "&quot;");
          for (const hidden of [`${body}${word}`, `${body}<div data-props="${escaped}">`])
            expect(leaksIn(hidden, secrets, told)).toContain(`${kind}: ${word}`);
        }
      }
      expect(leaksIn(`${body}{"quality":"x"}`, secrets, told)).toEqual(['key: "quality":']);
      expect(leaksIn(`${body}&quot;score&quot;: 2`, secrets, told)).toEqual(['key: "score":']);
    }
  }, 120_000);
});
