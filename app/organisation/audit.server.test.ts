import { afterEach, beforeEach, expect, test } from "vitest";
import { appendEvent, readStream } from "#app/platform/events.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { disableAccount } from "./accounts.server.ts";
import { AUDIT_PAGE, auditFilterSchema, exportAudit, readAudit, readPersonHistory } from "./audit.server.ts";
import { grantRole } from "./membership.server.ts";
import type { Viewer } from "./viewer.server.ts";
import { findViewer } from "./viewer.server.ts";

let t: TestApp;
let auditor: Viewer;
let personId: string;
const DAY_MS = 86_400_000;

beforeEach(async () => {
  t = await createTestApp();
  const auditorId = await t.createPerson({ userName: "lin.hao", displayName: "林昊", roles: ["auditor"] });
  const token = (await t.signIn(auditorId)).split("=")[1] ?? "";
  const viewer = await findViewer(t.app.db, token, t.clock.now());
  if (!viewer) throw new Error("the auditor is not signed in");
  auditor = viewer;
  personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
});
afterEach(() => t.close());

const read = (filter: Record<string, string> = {}, language: "zh" | "en" = "zh") =>
  readAudit(t.app, auditor, auditFilterSchema.parse(filter), language);

test("reading the record leaves a trace of what was asked for, with ids and no names", async () => {
  await read({ person: "zhou.min", kind: "role.granted" });
  await exportAudit(t.app, auditor, auditFilterSchema.parse({}), "zh");
  const traces = await readStream(t.app.db, `audit:${auditor.personId}`);
  expect(traces.map(({ kind, actorId, data }) => ({ kind, actorId, data }))).toEqual([
    {
      kind: "audit.read",
      actorId: auditor.personId,
      data: { form: "page", kind: "role.granted", from: "", to: "", aboutId: personId },
    },
    {
      kind: "audit.read",
      actorId: auditor.personId,
      data: { form: "file", kind: "", from: "", to: "", aboutId: null },
    },
  ]);
});

test("what was done is told in the reader's language, newest first", async () => {
  t.clock.advance(1000);
  await grantRole(t.app, "system", { personId, role: "trainer" });
  t.clock.advance(1000);
  await disableAccount(t.app, "system", personId);
  const zh = (await read({ person: "zhou.min" })).entries.map((entry) => entry.sentence);
  expect(zh.slice(0, 2)).toEqual(["系统停用了周敏的账号", "系统给予周敏角色：培训师"]);
  const en = (await read({ person: "zhou.min" }, "en")).entries.map((entry) => entry.sentence);
  expect(en[1]).toBe("The system granted 周敏 the role: Trainer");
});

test("the filters narrow by kind, by person on either side, and by whole days in Shanghai", async () => {
  const midnight = Date.UTC(2026, 9, 13, 16, 0);
  t.clock.set(midnight - 1);
  await grantRole(
    t.app,
    { personId: auditor.personId, roles: ["systemAdministrator"] },
    { personId, role: "trainer" },
  );
  t.clock.set(midnight);
  await disableAccount(t.app, "system", personId);
  const kindsOf = async (filter: Record<string, string>) =>
    (await read(filter)).entries.map((entry) => entry.kind);
  expect(await kindsOf({ kind: "role.granted", person: "lin.hao" })).toEqual([
    "role.granted",
    "role.granted",
  ]);
  expect(await kindsOf({ from: "2026-10-13", to: "2026-10-13" })).toEqual(["role.granted"]);
  expect((await kindsOf({ from: "2026-10-14" })).filter((kind) => kind !== "audit.read")).toEqual([
    "account.disabled",
  ]);
  expect(await read({ person: "nobody" })).toMatchObject({ entries: [], unknownPerson: true });
});

test("an address with nonsense in it narrows nothing", () => {
  expect(
    auditFilterSchema.parse({
      kind: "'; DROP",
      from: "13.10.2026",
      to: "x",
      after: "now",
      person: "y".repeat(50),
    }),
  ).toEqual({
    kind: "",
    person: "",
    from: "",
    to: "",
    after: "",
  });
});

test("paging goes through every event once, those of one instant included", async () => {
  const count = AUDIT_PAGE * 2 + 7;
  await t.app.db.writeBatch(
    Array.from({ length: count }, (_, i) =>
      appendEvent({
        stream: `test:${i}`,
        seq: 1,
        kind: "lesson.completed",
        at: t.clock.now() + Math.floor(i / 60) * DAY_MS,
        actorId: personId,
        personId,
      }),
    ),
  );
  const seen: string[] = [];
  let after: string | null = "";
  while (after !== null) {
    const page = await read({ kind: "lesson.completed", after });
    seen.push(...page.entries.map((entry) => entry.id));
    after = page.next;
  }
  expect(seen).toHaveLength(count);
  expect(new Set(seen).size).toBe(count);
});

test("every kind that occurs is offered as a choice, each with a name of its own or the kind itself", async () => {
  await t.app.db.writeBatch([
    appendEvent({ stream: "x:1", seq: 1, kind: "future.thing", at: t.clock.now(), actorId: null, personId }),
  ]);
  const { kinds, entries } = await read();
  const stored = await t.app.db.rows<{ kind: string }>(
    "SELECT DISTINCT kind FROM event WHERE kind <> 'audit.read' ORDER BY kind",
  );
  expect(kinds.map((one) => one.kind)).toEqual(stored.map((row) => row.kind));
  expect(kinds.find((one) => one.kind === "future.thing")).toEqual({
    kind: "future.thing",
    group: "其他",
    name: "future.thing",
  });
  expect(entries.find((entry) => entry.kind === "future.thing")?.sentence).toBe("系统：其他（future.thing）");
});

test("a person's history tells of the account, not of what the person learned", async () => {
  await t.app.db.writeBatch([
    appendEvent({
      stream: "x:1",
      seq: 1,
      kind: "check.answered",
      at: t.clock.now(),
      actorId: personId,
      personId,
    }),
  ]);
  const history = await readPersonHistory(t.app, personId, "zh");
  expect(history.map((entry) => entry.kind).sort()).toEqual(["account.created", "role.granted"]);
});

test("the record of an erased person stays and names nobody", async () => {
  await t.app.db.writeBatch([
    appendEvent({
      stream: "x:1",
      seq: 1,
      kind: "signIn.began",
      at: t.clock.now(),
      actorId: "gone",
      personId: "gone",
    }),
  ]);
  expect((await read({ kind: "signIn.began" })).entries.map((entry) => entry.sentence)).toContain(
    "（已删除的人）登录",
  );
});
