import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_ACCOUNTS } from "#app/organisation/demo-accounts.ts";
import { createFirstAdministratorLink } from "#app/organisation/links.server.ts";
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
 * Accounts, over real HTTP: the first administrator sets up the installation, makes an account, the person takes it
 * over, and the administrators and the auditor do their work.
 */

let test: TestApp;
let server: TestServer;
const PASSWORD = "窗前有一盏灯还亮着";

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

describe("an installation from its first link on", () => {
  it("is set up by the first administrator, who makes an account, which its owner takes over", async () => {
    const first = `/set-up/${(await createFirstAdministratorLink(test.app)).token}`;
    const he = server.client();
    const short = await he.post(
      first,
      { displayName: "何静", unitName: "", userName: "He Jing", password: "x", passwordRepeat: "y" },
      { from: first },
    );
    expect(short.status).toBe(400);
    expect(short.text).toContain("何静");
    expect(short.text).toContain("单位名称：请填写。");
    expect(short.text).toContain("再输入一次：两次输入的密码不一样。");
    const done = await he.post(
      first,
      {
        displayName: "何静",
        unitName: "云川区妇女联合会",
        userName: "he.jing",
        password: PASSWORD,
        passwordRepeat: PASSWORD,
      },
      { from: first },
    );
    expect(done.location).toBe("/people");
    expect((await he.get("/people")).text).toContain("何静");
    expect((await server.client().get(first)).status).toBe(410);

    const unitId =
      /<option value="(\w{26})">云川区妇女联合会/.exec((await he.get("/people/new")).text)?.[1] ?? "";
    const account = {
      displayName: "周敏",
      userName: "zhou.min",
      unitId,
      position: "妇联专职干部",
      roles: ["trainee", "trainer"],
      trackId: "",
      dueOn: "",
      reason: "",
    };
    const wrong = await he.post("/people/new", { ...account, userName: "he.jing" }, { from: "/people/new" });
    expect(wrong.text).toContain("这个用户名已经有人用了");
    expect(wrong.text.match(/<input[^>]*checked[^>]*>/g)).toHaveLength(2);
    const made = await he.post("/people/new", account, { from: "/people/new" });
    expect(made.status).toBe(200);
    expect(made.headers.get("cache-control")).toBe("no-store");
    expect(made.text).not.toMatch(/name="password/);

    const link = linkIn(made.text);
    const zhou = server.client();
    const page = await zhou.get(link);
    expect(page.text).toContain("周敏，您好");
    const set = await zhou.post(link, { password: PASSWORD, passwordRepeat: PASSWORD }, { from: link });
    expect(set.location).toBe("/sign-in?done=passwordChanged");
    expect((await zhou.get("/sign-in?done=passwordChanged")).text).toContain("密码已经设好");
    await zhou.post(
      "/sign-in",
      { userName: "zhou.min", password: PASSWORD, next: "/" },
      { from: "/sign-in" },
    );
    expect((await zhou.get("/profile")).text).toContain("妇联专职干部");
    expect((await zhou.get("/people")).status).toBe(403);
  });
});

describe("the sign-in page", () => {
  it("says which field is empty, keeps the name, and says nothing about which of name and password was wrong", async () => {
    const client = server.client();
    const empty = await client.post(
      "/sign-in",
      { userName: "", password: "", next: "/profile" },
      { from: "/sign-in" },
    );
    expect(empty.status).toBe(400);
    expect(empty.text).toContain("用户名：请填写。");
    const wrong = await client.post(
      "/sign-in",
      { userName: "<b>nobody", password: "secret-typed", next: "/" },
      { from: "/sign-in" },
    );
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain("用户名或密码不对");
    expect(wrong.text).toContain("&lt;b&gt;nobody");
    expect(wrong.text).not.toContain("secret-typed");
  });

  it("says how long a locked name stays locked", async () => {
    const client = server.client();
    for (let i = 0; i < 5; i++) await client.post("/sign-in", { userName: "locked", password: "wrong" });
    const answer = await client.post("/sign-in", { userName: "locked", password: "wrong" });
    expect(answer.status).toBe(429);
    expect(answer.text).toContain("请 10 分钟后再试");
  });

  it("leads back to where one wanted to go, and never to another site", async () => {
    await test.createPerson({ userName: "next", displayName: "下一页", roles: ["trainee"] });
    for (const next of ["//evil.example/", "/\\evil.example", "https://evil.example"]) {
      const answer = await server
        .client()
        .post("/sign-in", { userName: "next", password: TEST_PASSWORD, next });
      expect(answer.location).toBe("/");
    }
    const visitor = server.client();
    const led = await visitor.get("/profile?done=saved");
    expect(led.location).toBe("/sign-in?next=%2Fprofile%3Fdone%3Dsaved");
    const back = await visitor.post("/sign-in", {
      userName: "next",
      password: TEST_PASSWORD,
      next: "/profile?done=saved",
    });
    expect(back.location).toBe("/profile?done=saved");
  });

  it("offers demo accounts as one press on a demonstration only, and only those that are there", async () => {
    const demo = DEMO_ACCOUNTS[0];
    if (!demo) throw new Error("there are no demo accounts");
    await test.createPerson({
      userName: "demo.zhou",
      displayName: "不在名单上",
      roles: ["trainee"],
      isDemo: true,
    });
    expect((await server.client().get("/sign-in")).text).not.toContain(demo.password);
    test.app.env.demo = true;
    expect((await server.client().get("/sign-in")).text).not.toContain(demo.password);
    await test.createPerson({
      userName: "li.jianguo",
      displayName: "李建国",
      roles: ["trainee"],
      isDemo: true,
      password: demo.password,
    });
    const page = (await server.client().get("/sign-in")).text;
    expect(page).toContain(demo.password);
    expect(page.match(/<button[^>]*name="userName"/g)).toHaveLength(1);
    const client = server.client();
    expect(
      (await client.post("/sign-in", { userName: "li.jianguo", password: demo.password, next: "/" }))
        .location,
    ).toBe("/");
    test.app.env.demo = false;
    expect(
      (await server.client().post("/sign-in", { userName: "li.jianguo", password: demo.password })).status,
    ).toBe(400);
  });

  it("greets who signs out, and the cookie opens nothing any more", async () => {
    await test.createPerson({ userName: "leaver", displayName: "要走的人", roles: ["trainee"] });
    const client = await signedIn("leaver");
    const cookie = [...client.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const out = await client.post("/sign-out", {});
    expect(out.location).toBe("/sign-in?done=signedOut");
    expect(out.headers.get("clear-site-data")).toContain("cache");
    expect((await client.get("/sign-in?done=signedOut")).text).toContain("您已退出登录");
    expect((await server.client(cookie).get("/profile")).location).toContain("/sign-in");
  });
});

describe("the own account", () => {
  it("must change a password set by somebody else before anything else", async () => {
    await test.createPerson({
      userName: "imported",
      displayName: "导入的人",
      roles: ["trainee", "auditor"],
      mustChange: true,
    });
    const client = server.client();
    await client.post("/sign-in", { userName: "imported", password: TEST_PASSWORD, next: "/audit" });
    for (const page of ["/audit", "/profile", "/"])
      expect((await client.get(page)).location).toBe("/profile/password");
    expect((await client.get("/audit.csv")).status).toBe(403);
    expect((await client.get("/profile/password")).text).toContain("请先改密码");
    expect((await client.get("/help")).status).toBe(200);
    const fields = { currentPassword: TEST_PASSWORD, password: PASSWORD, passwordRepeat: PASSWORD };
    expect(
      (
        await client.post(
          "/profile",
          { intent: "save", language: "zh", position: "" },
          { from: "/profile/password" },
        )
      ).location,
    ).toBe("/profile/password");
    expect((await client.post("/profile/password", fields, { from: "/profile/password" })).location).toBe(
      "/profile?done=passwordChanged",
    );
    expect((await client.get("/audit")).status).toBe(200);
  });

  it("lists the own devices in plain words and ends one of them", async () => {
    await test.createPerson({ userName: "devices", displayName: "两台设备", roles: ["trainee"] });
    const desk = await signedIn("devices");
    const phone = server.client();
    const agent =
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.49";
    await phone.post(
      "/sign-in",
      { userName: "devices", password: TEST_PASSWORD, next: "/" },
      { headers: { "User-Agent": agent } },
    );
    const page = (await desk.get("/profile")).text;
    expect(page).toContain("微信 · iPhone");
    const id = /name="signInId" value="([^"]+)"/.exec(page)?.[1] ?? "";
    expect(
      (await desk.post("/profile", { intent: "end", signInId: id }, { from: "/profile" })).location,
    ).toBe("/profile?done=ended");
    expect((await phone.get("/profile")).location).toContain("/sign-in");
    expect((await desk.get("/profile")).text).toContain("只有这一台设备登录着");
  });

  it("saves post and language; the next page speaks it", async () => {
    await test.createPerson({ userName: "linguist", displayName: "学英语的人", roles: ["trainee"] });
    const client = await signedIn("linguist");
    expect(
      (
        await client.post(
          "/profile",
          { intent: "save", position: "科员", language: "en" },
          { from: "/profile" },
        )
      ).location,
    ).toBe("/profile?done=saved");
    const page = (await client.get("/profile?done=saved")).text;
    expect(page).toContain("Saved.");
    expect(page).toContain('value="科员"');
  });
});

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
