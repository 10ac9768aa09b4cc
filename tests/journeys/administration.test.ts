import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import {
  createTestApp,
  startTestServer,
  TEST_PASSWORD,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../support/app.ts";

/*
 * The work of administrators and the auditor, over real HTTP: people of a unit, the record, the help lines.
 */

let test: TestApp;
let server: TestServer;

beforeAll(async () => {
  test = await createTestApp();
  server = await startTestServer(test);
}, 180_000);
afterAll(async () => {
  await server?.close();
  await test?.close();
});

/** The path of the one-time link that a page shows. */
function linkIn(page: string): string {
  const path = /\/set-up\/[A-Za-z0-9_-]{43}/.exec(page)?.[0];
  if (!path) throw new Error("the page shows no link");
  return path;
}

async function signedIn(userName: string, password = TEST_PASSWORD): Promise<TestClient> {
  const client = server.client();
  const answer = await client.post(
    "/sign-in",
    { userName, password, next: "/profile" },
    { from: "/sign-in" },
  );
  expect(answer.location).toBe("/profile");
  return client;
}

describe("a unit's administrator", () => {
  it("finds nothing of another unit: not in the list, not by address, not by a form", async () => {
    const aside = await test.createUnit("别的单位");
    const strangerId = await test.createPerson({
      userName: "stranger",
      displayName: "外人",
      roles: ["trainee"],
      unitId: aside,
    });
    const adminId = await test.createPerson({
      userName: "zhao.lihua",
      displayName: "赵丽华",
      roles: ["unitAdministrator"],
    });
    const zhao = server.client(await test.signIn(adminId));
    expect((await zhao.get("/people?q=stranger")).text).not.toContain("外人");
    expect((await zhao.get(`/people?unit=${aside}`)).text).not.toContain("外人");
    expect((await zhao.get(`/people/${strangerId}`)).status).toBe(404);
    for (const intent of [
      "disable",
      "reset",
      "grant:trainer",
      "withdraw:trainee",
      "change",
      "assign",
      "withdrawTask",
    ]) {
      const form = {
        intent,
        displayName: "x",
        unitId: test.unitId,
        position: "",
        trackId: "t",
        dueOn: "2030-01-01",
        reason: "x",
        assignmentId: "x",
        why: "other",
      };
      expect((await zhao.post(`/people/${strangerId}`, form)).status, intent).toBe(404);
    }
    expect((await readStream(test.app.db, `person:${strangerId}`)).map((event) => event.kind)).toEqual([
      "account.created",
      "role.granted",
    ]);
    expect((await zhao.post(`/people/${strangerId}`, { intent: "nonsense" })).status).toBe(400);
  });

  it("disables an account after a question, and the person is signed out at once", async () => {
    const personId = await test.createPerson({
      userName: "going",
      displayName: "要停用的人",
      roles: ["trainee"],
    });
    const adminId = await test.createPerson({
      userName: "admin.two",
      displayName: "管理员二",
      roles: ["unitAdministrator"],
    });
    const [admin, person] = [server.client(await test.signIn(adminId)), await signedIn("going")];
    expect((await admin.get(`/people/${personId}?confirm=disable`)).text).toContain("停用要停用的人的账号？");
    expect((await admin.post(`/people/${personId}`, { intent: "disable" })).location).toBe(
      `/people/${personId}?done=disabled`,
    );
    expect((await person.get("/profile")).location).toContain("/sign-in");
    const page = (await admin.get(`/people/${personId}?done=disabled`)).text;
    expect(page).toContain("已停用，所有登录都已结束");
    expect(page).toContain("管理员二停用了要停用的人的账号");
    expect((await admin.post(`/people/${personId}`, { intent: "enable" })).location).toContain(
      "done=enabled",
    );
    const reset = await admin.post(`/people/${personId}`, { intent: "reset" });
    expect((await server.client().get(linkIn(reset.text))).text).toContain("重新设置密码");
  });

  it("is offered no reset of an account with a role beyond the unit, and is refused when asking anyway", async () => {
    const editorId = await test.createPerson({
      userName: "sun.wei",
      displayName: "孙伟",
      roles: ["contentEditor"],
    });
    const adminId = await test.createPerson({
      userName: "admin.three",
      displayName: "管理员三",
      roles: ["unitAdministrator"],
    });
    const admin = server.client(await test.signIn(adminId));
    const page = (await admin.get(`/people/${editorId}`)).text;
    expect(page).toContain("只有系统管理员能停用它或重设密码");
    expect(page).not.toContain('value="reset"');
    for (const intent of ["reset", "disable", "grant:systemAdministrator"]) {
      expect((await admin.post(`/people/${editorId}`, { intent })).status, intent).toBe(403);
    }
  });
});

describe("the record", () => {
  it("is read on a page and as a file that a spreadsheet takes for text, and each look leaves a trace", async () => {
    await test.createPerson({
      userName: "formula",
      displayName: '=HYPERLINK("http://evil","x")',
      roles: ["trainee"],
    });
    const auditorId = await test.createPerson({
      userName: "lin.hao",
      displayName: "林昊",
      roles: ["auditor"],
    });
    const lin = server.client(await test.signIn(auditorId));
    expect((await lin.get("/audit?person=formula")).text).toContain("建立了=HYPERLINK");
    const file = await lin.get("/audit.csv?person=formula&kind=account.created");
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("content-disposition")).toMatch(
      /^attachment; filename="shijing-audit-2026-10-12\.csv"$/,
    );
    const lines = file.text.trimEnd().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"",""x"")"`);
    expect(await readStream(test.app.db, `audit:${auditorId}`)).toHaveLength(2);
    const traineeId = await test.createPerson({
      userName: "curious",
      displayName: "好奇的人",
      roles: ["trainee"],
    });
    const curious = server.client(await test.signIn(traineeId));
    expect([(await curious.get("/audit")).status, (await curious.get("/audit.csv")).status]).toEqual([
      403, 403,
    ]);
  });
});

describe("help", () => {
  it("is there for everybody, with the lines that the administrator adds", async () => {
    const adminId = await test.createPerson({
      userName: "system.two",
      displayName: "系统二",
      roles: ["systemAdministrator"],
    });
    const admin = server.client(await test.signIn(adminId));
    const wrong = await admin.post(
      "/settings",
      { intent: "addLine", name: "区妇联维权热线", phone: "拨总机" },
      { from: "/settings" },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain("电话只用数字");
    expect(wrong.text).toContain('value="区妇联维权热线"');
    await admin.post(
      "/settings",
      { intent: "addLine", name: "区妇联维权热线", phone: "0755-1234 5678" },
      { from: "/settings" },
    );
    const page = (await server.client().get("/help")).text;
    for (const phone of ["tel:110", "tel:120", "tel:12338", "tel:12348", "tel:07551234567"])
      expect(page).toContain(phone);
    expect(page).toContain("区妇联维权热线");
    expect(page).toContain('href="/notice"');
  });

  it("leads to a page that names neither the site nor its subject", async () => {
    const page = (await server.client().get("/notice")).text;
    expect(page).toContain("<title>通知</title>");
    const body = page.replace(/<head>.*?<\/head>/s, "");
    expect(body).not.toMatch(/实境|Shijing|暴力|求助|110|12338|妇/);
  });
});
