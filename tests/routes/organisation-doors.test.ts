import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../support/app.ts";

let t: TestApp;
let server: TestServer;
beforeAll(async () => {
  t = await createTestApp();
  server = await startTestServer(t);
});
afterAll(() => server.close());

test("smoke", async () => {
  const id = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  const page = await server.client(await t.signIn(id)).get("/");
  expect(page.status).toBe(200);
  const visitor = server.client();
  expect((await visitor.get("/")).location).toBe("/sign-in?next=%2F");
  const answer = await visitor.post("/sign-in", { userName: "zhou.min", password: "a quiet evening 2026", next: "/" }, { from: "/sign-in" });
  expect(answer.location).toBe("/");
});
