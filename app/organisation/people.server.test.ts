import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { createAccount, disableAccount } from "./accounts.server.ts";
import { listPeople, PEOPLE_PAGE, type PeopleFilter, peopleFilterSchema } from "./people.server.ts";
import type { Actor } from "./scope.server.ts";

let t: TestApp;
let root: Actor;
let unitAdmin: Actor;
let below: string;
let aside: string;

beforeAll(async () => {
  t = await createTestApp();
  below = await t.createUnit("下级单位", t.unitId);
  aside = await t.createUnit("别的单位");
  root = {
    personId: await t.createPerson({
      userName: "he.jing",
      displayName: "何静",
      roles: ["systemAdministrator"],
      unitId: aside,
    }),
    roles: ["systemAdministrator"],
  };
  unitAdmin = {
    personId: await t.createPerson({
      userName: "zhao.lihua",
      displayName: "赵丽华",
      roles: ["unitAdministrator", "trainee"],
    }),
    roles: ["unitAdministrator", "trainee"],
  };
  await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"], unitId: below });
  await t.createPerson({ userName: "percent", displayName: "百分之100%", roles: ["trainer"], unitId: below });
  const closed = await t.createPerson({ userName: "closed", displayName: "停用的人", roles: ["trainee"] });
  await disableAccount(t.app, "system", closed);
  await createAccount(t.app, "system", {
    userName: "invited",
    displayName: "新来的人",
    unitId: below,
    position: "",
    roles: ["trainee"],
  });
  await t.createPerson({ userName: "outside", displayName: "别处的人", roles: ["trainee"], unitId: aside });
});
afterAll(() => t.close());

const names = async (actor: Actor, filter: Partial<PeopleFilter> = {}) =>
  (await listPeople(t.app, actor, peopleFilterSchema.parse(filter))).people.map((person) => person.userName);

test("a unit administrator sees the own unit and those below; a system administrator sees all; a trainee nobody", async () => {
  expect(await names(unitAdmin)).toEqual(["closed", "invited", "percent", "zhao.lihua", "zhou.min"]);
  expect(await names(root)).toEqual([
    "closed",
    "he.jing",
    "invited",
    "outside",
    "percent",
    "zhao.lihua",
    "zhou.min",
  ]);
  expect(await names({ personId: "x", roles: ["trainee"] })).toEqual([]);
});

test("asking for another unit's people gives none of them", async () => {
  expect(await names(unitAdmin, { unit: aside })).toEqual([]);
  expect(await names(unitAdmin, { q: "别处" })).toEqual([]);
});

test("search finds parts of names and user names, and takes % and _ as they are", async () => {
  expect(await names(root, { q: "敏" })).toEqual(["zhou.min"]);
  expect(await names(root, { q: "ZHOU" })).toEqual(["zhou.min"]);
  expect(await names(root, { q: "100%" })).toEqual(["percent"]);
  expect(await names(root, { q: "_" })).toEqual([]);
});

test("the filters narrow by unit, role and state together", async () => {
  expect(await names(root, { unit: below })).toEqual(["invited", "percent", "zhou.min"]);
  expect(await names(root, { role: "trainer" })).toEqual(["percent"]);
  expect(await names(root, { role: "trainee", unit: t.unitId })).toEqual(["closed", "zhao.lihua"]);
  expect(await names(root, { state: "disabled" })).toEqual(["closed"]);
  expect(await names(root, { state: "invited" })).toEqual(["invited"]);
});

test("an address with nonsense in it shows the first page of everybody", () => {
  expect(
    peopleFilterSchema.parse({
      page: "-3",
      role: "king",
      state: "x",
      unit: "y".repeat(99),
      q: "z".repeat(99),
    }),
  ).toEqual({
    q: "",
    unit: "",
    role: "",
    state: "",
    page: 1,
  });
});

test("pages hold everybody once, and a page beyond the end is the last one", async () => {
  for (let i = 0; i < PEOPLE_PAGE; i++) {
    await createAccount(t.app, "system", {
      userName: `many.${i}`,
      displayName: `第${i}人`,
      unitId: aside,
      position: "",
      roles: ["trainee"],
    });
  }
  const all = await listPeople(t.app, root, peopleFilterSchema.parse({}));
  expect(all).toMatchObject({ total: PEOPLE_PAGE + 7, pages: 2, page: 1 });
  const second = await listPeople(t.app, root, peopleFilterSchema.parse({ page: 9 }));
  expect(second.page).toBe(2);
  expect(new Set([...all.people, ...second.people].map((person) => person.personId)).size).toBe(
    PEOPLE_PAGE + 7,
  );
});
