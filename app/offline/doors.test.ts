import { afterAll, beforeAll, expect, it } from "vitest";
import { publishVersions, testContent } from "#app/learning/testing.ts";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../../tests/support/app.ts";

let test: TestApp;
let server: TestServer;
let personId: string;

beforeAll(async () => {
  test = await createTestApp();
  await publishVersions(test.app, testContent());
  personId = await test.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  server = await startTestServer(test);
}, 120_000);

afterAll(async () => {
  await server?.close();
  await test?.close();
});

it("the service worker is given at the root, asked for anew each time, and may fetch from this site alone", async () => {
  const worker = await server.client().get("/sw.js");
  expect(worker.status).toBe(200);
  expect(worker.headers.get("content-type")).toContain("text/javascript");
  expect(worker.headers.get("cache-control")).toBe("no-cache");
  expect(worker.headers.get("content-security-policy")).toBe(
    "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
});

it("a device may keep a lesson that is taught now, for its reader, and no other page", async () => {
  const client = server.client(await test.signIn(personId));
  const kept = async (path: string) => (await client.get(path)).headers.get("x-shijing-keep-for");
  const own = await kept("/lessons/first");
  expect(own).toMatch(/^[\w-]{24}$/);
  expect(own).not.toContain(personId);
  const other = await test.createPerson({ userName: "li.na", displayName: "李娜", roles: ["trainee"] });
  const lesson = await server.client(await test.signIn(other)).get("/lessons/first");
  expect(lesson.headers.get("x-shijing-keep-for")).not.toBe(own);
  expect(lesson.headers.get("cache-control")).toBe("no-store");
  for (const path of ["/", "/daily", "/lessons/first/print", "/lessons/draft", "/courses", "/profile"])
    expect(await kept(path), path).toBeNull();
  const { hash } = test.app.catalogue.current().get("lesson", "first");
  expect(await kept(`/lessons/first?version=${hash}`)).toBeNull();
});
