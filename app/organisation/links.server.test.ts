import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestApp, TEST_PASSWORD, type TestApp } from "../../tests/support/app.ts";
import { createAccount } from "./accounts.server.ts";
import {
  createAccountLink,
  createFirstAdministratorLink,
  LINK_LIFE_MS,
  readLink,
  redeemAccountLink,
  redeemFirstAdministratorLink,
} from "./links.server.ts";
import { findPerson } from "./scope.server.ts";
import { beginSignIn } from "./sign-in.server.ts";
import { findViewer } from "./viewer.server.ts";

let t: TestApp;
beforeEach(async () => {
  t = await createTestApp();
});
afterEach(() => t.close());

const PASSWORD = "窗前有一盏灯还亮着";
const twice = { password: PASSWORD, passwordRepeat: PASSWORD };
const first = { userName: "he.jing", displayName: "何静", unitName: "云川区妇女联合会", ...twice };
const signIn = (userName: string, password: string) => beginSignIn(t.app, { userName, password, device: "" });

test("the first administrator's link makes a unit, an administrator and a password, once", async () => {
  const { token } = await createFirstAdministratorLink(t.app);
  const personId = await redeemFirstAdministratorLink(t.app, token, first);
  expect(await findPerson(t.app, personId)).toMatchObject({
    roles: ["systemAdministrator"],
    unitName: "云川区妇女联合会",
    state: "active",
  });
  expect((await signIn("he.jing", PASSWORD)).personId).toBe(personId);
  await expect(readLink(t.app, token)).rejects.toMatchObject({ code: "linkUsed" });
});

test("no link for a first administrator is made once there is one, and older ones are closed", async () => {
  const [one, two] = [await createFirstAdministratorLink(t.app), await createFirstAdministratorLink(t.app)];
  await redeemFirstAdministratorLink(t.app, one.token, first);
  await expect(createFirstAdministratorLink(t.app)).rejects.toMatchObject({ code: "administratorExists" });
  await expect(
    redeemFirstAdministratorLink(t.app, two.token, { ...first, userName: "lin.hao" }),
  ).rejects.toMatchObject({ code: "linkUsed" });
});

test("two links used at the same moment make one first administrator", async () => {
  const [one, two] = [await createFirstAdministratorLink(t.app), await createFirstAdministratorLink(t.app)];
  const both = await Promise.allSettled([
    redeemFirstAdministratorLink(t.app, one.token, first),
    redeemFirstAdministratorLink(t.app, two.token, { ...first, userName: "lin.hao" }),
  ]);
  expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await t.app.db.rows("SELECT 1 FROM membership WHERE role = 'systemAdministrator'")).toHaveLength(1);
  expect(await t.app.db.rows("SELECT 1 FROM unit WHERE name = '云川区妇女联合会'")).toHaveLength(1);
});

test("a demo administrator does not stand in the way once the installation is no demonstration", async () => {
  await t.createPerson({
    userName: "he.jing",
    displayName: "何静",
    roles: ["systemAdministrator"],
    isDemo: true,
  });
  t.app.env.demo = true;
  await expect(createFirstAdministratorLink(t.app)).rejects.toMatchObject({ code: "administratorExists" });
  t.app.env.demo = false;
  expect((await createFirstAdministratorLink(t.app)).token).not.toBe("");
});

test("a link lives 72 hours: one millisecond before it opens, at the instant it does not", async () => {
  const made = await createAccount(t.app, "system", {
    userName: "zhou.min",
    displayName: "周敏",
    unitId: t.unitId,
    position: "",
    roles: ["trainee"],
  });
  expect(made.expiresAt).toBe(t.clock.now() + 72 * 3_600_000);
  t.clock.advance(LINK_LIFE_MS - 1);
  expect(await readLink(t.app, made.token)).toMatchObject({ purpose: "newAccount" });
  t.clock.advance(1);
  await expect(readLink(t.app, made.token)).rejects.toMatchObject({ code: "linkUsed" });
  await expect(redeemAccountLink(t.app, made.token, twice)).rejects.toMatchObject({ code: "linkUsed" });
});

test("the database holds the digest of a token, never the token", async () => {
  const { token } = await createFirstAdministratorLink(t.app);
  const rows = await t.app.db.rows<{ id: string }>("SELECT id FROM one_time_link");
  expect(rows).toEqual([{ id: createHash("sha256").update(token).digest("base64url") }]);
  const stored = JSON.stringify(await t.app.db.rows("SELECT * FROM event"));
  expect(stored).not.toContain(token);
});

test("a link sent twice at the same moment sets one password", async () => {
  const made = await createAccount(t.app, "system", {
    userName: "zhou.min",
    displayName: "周敏",
    unitId: t.unitId,
    position: "",
    roles: ["trainee"],
  });
  const other = "另外一句只有我知道的话";
  const both = await Promise.allSettled([
    redeemAccountLink(t.app, made.token, twice),
    redeemAccountLink(t.app, made.token, { password: other, passwordRepeat: other }),
  ]);
  expect(both.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
  const winner = both[0]?.status === "fulfilled" ? PASSWORD : other;
  expect((await signIn("zhou.min", winner)).personId).toBe(made.personId);
});

test("a new link closes the one before; using it changes the password, ends all sign-ins and opens a lock-out", async () => {
  const personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  const { token: session } = await signIn("zhou.min", TEST_PASSWORD);
  const old = await createAccountLink(t.app, "system", personId);
  const link = await createAccountLink(t.app, "system", personId);
  await expect(readLink(t.app, old.token)).rejects.toMatchObject({ code: "linkUsed" });
  expect(await readLink(t.app, link.token)).toMatchObject({ purpose: "reset" });

  for (let i = 0; i < 5; i++)
    await expect(signIn("zhou.min", "wrong one")).rejects.toMatchObject({ code: "wrongPassword" });
  await expect(signIn("zhou.min", TEST_PASSWORD)).rejects.toMatchObject({
    code: "accountLocked",
    values: { minutes: 10 },
  });

  await redeemAccountLink(t.app, link.token, twice);
  expect(await findViewer(t.app.db, session, t.clock.now())).toBeNull();
  await expect(signIn("zhou.min", TEST_PASSWORD)).rejects.toMatchObject({ code: "wrongPassword" });
  expect((await signIn("zhou.min", PASSWORD)).personId).toBe(personId);
});

test.each([
  ["short", "passwordShort:8"],
  ["password1", "passwordCommon"],
  ["my zhou.min secret", "passwordCommon"],
  ["aaaaaaaaaa", "passwordCommon"],
])("the password “%s” is refused with %s and the link stays good", async (password, code) => {
  const made = await createAccount(t.app, "system", {
    userName: "zhou.min",
    displayName: "周敏",
    unitId: t.unitId,
    position: "",
    roles: ["trainee"],
  });
  await expect(
    redeemAccountLink(t.app, made.token, { password, passwordRepeat: password }),
  ).rejects.toMatchObject({ fields: { password: code } });
  expect(await readLink(t.app, made.token)).toMatchObject({ purpose: "newAccount" });
});
