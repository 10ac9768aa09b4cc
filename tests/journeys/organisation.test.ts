import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEMO_ACCOUNTS } from "#app/organisation/demo-accounts.ts";
import { createFirstAdministratorLink } from "#app/organisation/links.server.ts";
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
 * over; then what the sign-in page and the own account do.
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
