import { afterEach, beforeEach, expect, test } from "vitest";
import { findPerson } from "#app/organisation/scope.server.ts";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import type { AssignTrack } from "./assignment.schema.ts";
import {
  type Assignment,
  assignmentsOf,
  assignTrack,
  createAccountWithTrack,
  currentAssignments,
  withdrawAssignment,
} from "./assignments.server.ts";
import { trackSchema } from "./track.schema.ts";

const TRACK = trackSchema.parse({
  id: "onboarding",
  title: "上岗培训",
  titleEn: "Onboarding",
  description: "…",
  descriptionEn: "…",
  issuer: "测试单位",
  issuerEn: "Test unit",
  validityMonths: 24,
  audience: ["federation"],
  requirements: [{ kind: "lesson", id: "manual.overview" }],
});

let t: TestApp;
let personId: string;
let outsideId: string;
let admin: { personId: string; roles: ["unitAdministrator"] };

beforeEach(async () => {
  t = await createTestApp();
  t.app.catalogue.showDraft([{ kind: "track", id: TRACK.id, hash: "h", data: TRACK }], "draft");
  personId = await t.createPerson({ userName: "zhou.min", displayName: "周敏", roles: ["trainee"] });
  const outside = await t.createUnit("别的单位");
  outsideId = await t.createPerson({
    userName: "li.jianguo",
    displayName: "李建国",
    roles: ["trainee"],
    unitId: outside,
  });
  admin = {
    personId: await t.createPerson({
      userName: "zhao.lihua",
      displayName: "赵丽华",
      roles: ["unitAdministrator"],
    }),
    roles: ["unitAdministrator"],
  };
});
afterEach(() => t.close());

const wanted = (over: Partial<AssignTrack> = {}): AssignTrack => ({
  personId,
  trackId: "onboarding",
  dueOn: "2026-11-01",
  reason: "上岗要求",
  ...over,
});

/** A certificate for an assignment's cycle, as the issuing of one leaves it. */
async function certify(assignment: Assignment): Promise<void> {
  await t.app.db.writeBatch([
    {
      sql: `INSERT INTO certificate (serial, person_id, track_id, cycle, issued_at, valid_until, document, digest, signature, key_id)
        VALUES (?, ?, ?, ?, ?, ?, '{}', '', '', '')`,
      params: [
        `S-${assignment.cycle}`,
        assignment.personId,
        assignment.trackId,
        assignment.cycle,
        t.clock.now(),
        t.clock.now() + 1,
      ],
    },
  ]);
}

test("an assignment is due at the end of its day in Shanghai, and its event is stored with it", async () => {
  const made = await assignTrack(t.app, admin, wanted());
  expect(made).toMatchObject({
    cycle: 1,
    dueAt: Date.UTC(2026, 10, 1, 16),
    assignedById: admin.personId,
    reason: "上岗要求",
  });
  expect(await currentAssignments(t.app, personId)).toEqual([{ ...made, serial: null }]);
  const [event] = await readStream(t.app.db, `assignment:${made.id}`);
  expect(event).toMatchObject({ seq: 1, kind: "assignment.made", personId, actorId: admin.personId });
  expect(event?.data).toEqual({ trackId: "onboarding", cycle: 1, dueAt: made.dueAt });
});

test.each([
  [{ trackId: "unknown" }, { trackId: "choice" }],
  [{ dueOn: "2026-02-30" }, { dueOn: "date" }],
  [{ dueOn: "2026-10-11" }, { dueOn: "datePast" }],
])("%j is refused at its field and stores nothing", async (over, fields) => {
  await expect(assignTrack(t.app, admin, wanted(over))).rejects.toMatchObject({
    code: "invalidFields",
    fields,
  });
  expect(await currentAssignments(t.app, personId)).toEqual([]);
});

test("today can be a due day until its 24:00", async () => {
  t.clock.set(Date.UTC(2026, 9, 12, 16) - 1);
  await assignTrack(t.app, admin, wanted({ dueOn: "2026-10-12" }));
  t.clock.set(Date.UTC(2026, 9, 12, 16));
  await expect(assignTrack(t.app, admin, wanted({ dueOn: "2026-10-12" }))).rejects.toMatchObject({
    fields: { dueOn: "datePast" },
  });
});

test("another unit's person is not found, neither for assigning nor for withdrawing", async () => {
  await expect(assignTrack(t.app, admin, wanted({ personId: outsideId }))).rejects.toMatchObject({
    code: "notFound",
  });
  const made = await assignTrack(t.app, "system", wanted({ personId: outsideId }));
  const own = await assignTrack(t.app, "system", wanted());
  await expect(
    withdrawAssignment(t.app, admin, { personId: outsideId, assignmentId: made.id, why: "other" }),
  ).rejects.toMatchObject({ code: "notFound" });
  await expect(
    withdrawAssignment(t.app, admin, { personId, assignmentId: made.id, why: "other" }),
  ).rejects.toMatchObject({ code: "notFound" });
  expect(await currentAssignments(t.app, outsideId)).toHaveLength(1);
  expect(await currentAssignments(t.app, personId)).toEqual([{ ...own, serial: null }]);
});

test("an open track is not assigned twice, not even at the same moment", async () => {
  const both = await Promise.allSettled([
    assignTrack(t.app, admin, wanted()),
    assignTrack(t.app, "system", wanted({ dueOn: "2026-12-31" })),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((one) => one.status === "rejected")).toMatchObject({
    reason: { code: "alreadyAssigned" },
  });
  expect(await currentAssignments(t.app, personId)).toHaveLength(1);
});

test("after a certificate or a withdrawal the next assignment is a new cycle", async () => {
  const first = await assignTrack(t.app, admin, wanted());
  await certify(first);
  const second = await assignTrack(t.app, admin, wanted({ dueOn: "2027-11-01" }));
  expect(second.cycle).toBe(2);
  await withdrawAssignment(t.app, admin, { personId, assignmentId: second.id, why: "byMistake" });
  const third = await assignTrack(t.app, admin, wanted({ dueOn: "2027-12-01" }));
  expect(third.cycle).toBe(3);
  expect((await currentAssignments(t.app, personId)).map(({ cycle, serial }) => [cycle, serial])).toEqual([
    [1, "S-1"],
    [3, null],
  ]);
});

test("withdrawing twice is the same as once; what is certified is not withdrawn", async () => {
  const made = await assignTrack(t.app, admin, wanted());
  const command = { personId, assignmentId: made.id, why: "leftPost" as const };
  await withdrawAssignment(t.app, admin, command);
  await withdrawAssignment(t.app, admin, command);
  expect((await readStream(t.app.db, `assignment:${made.id}`)).map((event) => event.kind)).toEqual([
    "assignment.made",
    "assignment.withdrawn",
  ]);

  const next = await assignTrack(t.app, admin, wanted());
  await certify(next);
  await expect(withdrawAssignment(t.app, admin, { ...command, assignmentId: next.id })).rejects.toMatchObject(
    { code: "assignmentFulfilled" },
  );
});

test("an account is made with its first track in one batch, or neither is", async () => {
  const account = {
    userName: "chen.xi",
    displayName: "陈曦",
    unitId: t.unitId,
    position: "",
    roles: ["trainee" as const],
  };
  const first = { trackId: "onboarding", dueOn: "2026-11-01", reason: "上岗要求" };
  await expect(
    createAccountWithTrack(t.app, admin, account, { ...first, dueOn: "2026-01-01" }),
  ).rejects.toMatchObject({ fields: { dueOn: "datePast" } });
  expect(await t.app.db.rows("SELECT 1 FROM person WHERE user_name = 'chen.xi'")).toEqual([]);
  const made = await createAccountWithTrack(t.app, admin, account, first);
  expect((await findPerson(t.app, made.personId)).state).toBe("invited");
  expect(await currentAssignments(t.app, made.personId)).toMatchObject([{ cycle: 1, reason: "上岗要求" }]);
});

test("the assignments of several persons come by person, the earliest due first", async () => {
  const made = await assignTrack(t.app, "system", wanted({ personId: outsideId }));
  const byPerson = await assignmentsOf(t.app, [personId, outsideId]);
  expect([...byPerson.keys()]).toEqual([outsideId]);
  expect(byPerson.get(outsideId)?.[0]?.id).toBe(made.id);
  expect(await assignmentsOf(t.app, [])).toEqual(new Map());
});
