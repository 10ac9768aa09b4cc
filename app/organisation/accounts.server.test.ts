import { afterEach, beforeEach, expect, test } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, TEST_PASSWORD, type TestApp } from "../../tests/support/app.ts";
import type { NewAccount } from "./account.schema.ts";
import { createAccount, disableAccount, enableAccount } from "./accounts.server.ts";
import { createAccountLink, readLink } from "./links.server.ts";
import { changePerson, grantRole, withdrawRole } from "./membership.server.ts";
import { type Actor, findPerson } from "./scope.server.ts";
import { beginSignIn } from "./sign-in.server.ts";
import { findViewer } from "./viewer.server.ts";

let t: TestApp;
let root: Actor & object;
let unitAdmin: Actor & object;
let below: string;
let aside: string;

beforeEach(async () => {
  t = await createTestApp();
  below = await t.createUnit("下级单位", t.unitId);
  aside = await t.createUnit("别的单位");
  root = {
    personId: await t.createPerson({
      userName: "he.jing",
      displayName: "何静",
      roles: ["systemAdministrator"],
    }),
    roles: ["systemAdministrator"],
  };
  unitAdmin = {
    personId: await t.createPerson({
      userName: "zhao.lihua",
      displayName: "赵丽华",
      roles: ["unitAdministrator"],
    }),
    roles: ["unitAdministrator"],
  };
});
afterEach(() => t.close());

const account = (over: Partial<NewAccount> = {}): NewAccount => ({
  userName: "zhou.min",
  displayName: "周敏",
  unitId: below,
  position: "",
  roles: ["trainee"],
  ...over,
});
const kinds = async (personId: string) =>
  (await readStream(t.app.db, `person:${personId}`)).map((event) => event.kind);

test("a unit administrator makes an account in a unit below; it waits for its owner's password", async () => {
  const made = await createAccount(t.app, unitAdmin, account());
  expect(await findPerson(t.app, made.personId)).toMatchObject({
    userName: "zhou.min",
    state: "invited",
    roles: ["trainee"],
    unitName: "下级单位",
  });
  expect(await kinds(made.personId)).toEqual(["account.created", "role.granted", "account.resetLink"]);
  expect(await readLink(t.app, made.token)).toMatchObject({ purpose: "newAccount", userName: "zhou.min" });
});

test("an account in another unit, or with a role beyond the unit, is refused at its field and nothing is stored", async () => {
  await expect(createAccount(t.app, unitAdmin, account({ unitId: aside }))).rejects.toMatchObject({
    fields: { unitId: "choice" },
  });
  await expect(
    createAccount(t.app, unitAdmin, account({ roles: ["trainee", "auditor"] })),
  ).rejects.toMatchObject({ fields: { roles: "choice" } });
  expect(await t.app.db.rows("SELECT 1 FROM person WHERE user_name = 'zhou.min'")).toEqual([]);
});

test("of two accounts made with one name at the same moment one is refused", async () => {
  const both = await Promise.allSettled([
    createAccount(t.app, root, account()),
    createAccount(t.app, root, account()),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({
    reason: { fields: { userName: "userNameTaken" } },
  });
});

test("names, user names and posts stand in no event", async () => {
  await createAccount(t.app, root, account({ position: "妇联专职干部" }));
  const rows = await t.app.db.rows<{ data: string }>("SELECT data FROM event");
  for (const { data } of rows) expect(data).not.toMatch(/周敏|zhou\.min|妇联专职干部/);
});

test("disabling ends every sign-in at once, closes links, and is the same twice as once", async () => {
  const personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  const { token } = await beginSignIn(t.app, { userName: "zhou.min", password: TEST_PASSWORD, device: "" });
  const link = await createAccountLink(t.app, unitAdmin, personId);
  await disableAccount(t.app, unitAdmin, personId);
  await disableAccount(t.app, unitAdmin, personId);
  expect(await findViewer(t.app.db, token, t.clock.now())).toBeNull();
  await expect(readLink(t.app, link.token)).rejects.toMatchObject({ code: "linkUsed" });
  await expect(
    beginSignIn(t.app, { userName: "zhou.min", password: TEST_PASSWORD, device: "" }),
  ).rejects.toMatchObject({ code: "wrongPassword" });
  expect((await kinds(personId)).filter((kind) => kind === "account.disabled")).toHaveLength(1);

  await enableAccount(t.app, unitAdmin, personId);
  expect(await findViewer(t.app.db, token, t.clock.now())).toBeNull();
  expect(
    (await beginSignIn(t.app, { userName: "zhou.min", password: TEST_PASSWORD, device: "" })).personId,
  ).toBe(personId);
});

test("another unit's person is not found by any command", async () => {
  const personId = await t.createPerson({
    userName: "li.jianguo",
    displayName: "李建国",
    roles: ["trainee"],
    unitId: aside,
  });
  const commands = [
    disableAccount(t.app, unitAdmin, personId),
    enableAccount(t.app, unitAdmin, personId),
    createAccountLink(t.app, unitAdmin, personId),
    grantRole(t.app, unitAdmin, { personId, role: "trainer" }),
    withdrawRole(t.app, unitAdmin, { personId, role: "trainee" }),
    changePerson(t.app, unitAdmin, personId, { displayName: "别人", unitId: t.unitId, position: "" }),
  ];
  for (const command of commands) await expect(command).rejects.toMatchObject({ code: "notFound" });
  expect(await kinds(personId)).toEqual(["account.created", "role.granted"]);
});

test("a unit administrator takes no account that holds a role beyond the unit", async () => {
  const personId = await t.createPerson({
    userName: "sun.wei",
    displayName: "孙伟",
    roles: ["trainee", "contentEditor"],
  });
  await expect(createAccountLink(t.app, unitAdmin, personId)).rejects.toMatchObject({ code: "notAllowed" });
  await expect(disableAccount(t.app, unitAdmin, personId)).rejects.toMatchObject({ code: "notAllowed" });
  await expect(withdrawRole(t.app, unitAdmin, { personId, role: "contentEditor" })).rejects.toMatchObject({
    code: "notAllowed",
  });
  await expect(grantRole(t.app, unitAdmin, { personId, role: "systemAdministrator" })).rejects.toMatchObject({
    code: "notAllowed",
  });
  await disableAccount(t.app, root, personId);
  expect((await findPerson(t.app, personId)).state).toBe("disabled");
});

test("a trainee who calls the commands finds nobody", async () => {
  const personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  await expect(
    disableAccount(t.app, { personId, roles: ["trainee"] }, unitAdmin.personId),
  ).rejects.toMatchObject({ code: "notFound" });
});

test("the last system administrator is neither removed nor disabled", async () => {
  await expect(
    withdrawRole(t.app, root, { personId: root.personId, role: "systemAdministrator" }),
  ).rejects.toMatchObject({ code: "lastAdministrator" });
  await expect(disableAccount(t.app, "system", root.personId)).rejects.toMatchObject({
    code: "lastAdministrator",
  });
});

test("an administrator who has not set a password yet does not count as another one", async () => {
  await createAccount(t.app, root, account({ roles: ["systemAdministrator"] }));
  await expect(
    withdrawRole(t.app, root, { personId: root.personId, role: "systemAdministrator" }),
  ).rejects.toMatchObject({ code: "lastAdministrator" });
});

test("two administrators who remove each other at the same moment leave one", async () => {
  const other: Actor & object = {
    personId: await t.createPerson({
      userName: "lin.hao",
      displayName: "林昊",
      roles: ["systemAdministrator"],
    }),
    roles: ["systemAdministrator"],
  };
  const both = await Promise.allSettled([
    withdrawRole(t.app, root, { personId: other.personId, role: "systemAdministrator" }),
    disableAccount(t.app, other, root.personId),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({
    reason: { code: "lastAdministrator" },
  });
});

test("nobody disables or resets the own account", async () => {
  await t.createPerson({ userName: "lin.hao", displayName: "林昊", roles: ["systemAdministrator"] });
  await expect(disableAccount(t.app, root, root.personId)).rejects.toMatchObject({ code: "ownAccount" });
  await expect(createAccountLink(t.app, root, root.personId)).rejects.toMatchObject({ code: "ownAccount" });
});

test("nobody gives up the own office of an administrator, but other roles", async () => {
  await t.createPerson({ userName: "lin.hao", displayName: "林昊", roles: ["systemAdministrator"] });
  await expect(
    withdrawRole(t.app, root, { personId: root.personId, role: "systemAdministrator" }),
  ).rejects.toMatchObject({ code: "ownAccount" });
  await expect(
    withdrawRole(t.app, unitAdmin, { personId: unitAdmin.personId, role: "unitAdministrator" }),
  ).rejects.toMatchObject({ code: "ownAccount" });
  await grantRole(t.app, root, { personId: root.personId, role: "trainee" });
  await withdrawRole(t.app, root, { personId: root.personId, role: "trainee" });
  expect((await findPerson(t.app, root.personId)).roles).toEqual(["systemAdministrator"]);
});

test("granting what is held and withdrawing what is not changes nothing", async () => {
  const personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  await grantRole(t.app, unitAdmin, { personId, role: "trainee" });
  await withdrawRole(t.app, unitAdmin, { personId, role: "trainer" });
  await grantRole(t.app, unitAdmin, { personId, role: "trainer" });
  await withdrawRole(t.app, unitAdmin, { personId, role: "trainee" });
  expect((await findPerson(t.app, personId)).roles).toEqual(["trainer"]);
  expect(await kinds(personId)).toEqual([
    "account.created",
    "role.granted",
    "role.granted",
    "role.withdrawn",
  ]);
});

test("a role counts from the next request of somebody who is signed in", async () => {
  const personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  const token = (await t.signIn(personId)).split("=")[1] ?? "";
  await grantRole(t.app, unitAdmin, { personId, role: "trainer" });
  expect((await findViewer(t.app.db, token, t.clock.now()))?.roles.sort()).toEqual(["trainee", "trainer"]);
});

test("who moves to another unit keeps the roles but not that of its administrator", async () => {
  const personId = await t.createPerson({
    userName: "zhou.min",
    displayName: "周敏",
    roles: ["trainee", "unitAdministrator"],
    unitId: below,
  });
  await changePerson(t.app, root, personId, { displayName: "周敏", unitId: aside, position: "主任" });
  expect(await findPerson(t.app, personId)).toMatchObject({
    unitId: aside,
    position: "主任",
    roles: ["trainee"],
  });
  expect(await kinds(personId)).toContain("role.withdrawn");
  await expect(
    changePerson(t.app, unitAdmin, personId, { displayName: "周敏", unitId: below, position: "" }),
  ).rejects.toMatchObject({ code: "notFound" });
});
