import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attemptsOf } from "#app/assessment/attempt-store.server.ts";
import { examFacts } from "#app/assessment/facts.server.ts";
import { currentAssignments } from "#app/certification/assignments.server.ts";
import { daysLeft } from "#app/certification/calendar.ts";
import { verifyCertificate } from "#app/certification/certificates.server.ts";
import { certificatesOf, factsOf, standingsOf } from "#app/certification/standing.server.ts";
import { homeView } from "#app/certification/views.server.ts";
import { listBookmarks } from "#app/learning/bookmarks.server.ts";
import { listCorrections } from "#app/learning/corrections.server.ts";
import { countNewAnswers, listInquiries } from "#app/learning/inquiries.server.ts";
import { listNotes } from "#app/learning/notes.server.ts";
import { lessonProgress } from "#app/learning/progress.server.ts";
import { auditFilterSchema, readAudit } from "#app/organisation/audit.server.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_UNITS } from "#app/organisation/demo-accounts.ts";
import { listPeople, peopleFilterSchema } from "#app/organisation/people.server.ts";
import { beginSignIn, listSignIns } from "#app/organisation/sign-in.server.ts";
import { findViewer } from "#app/organisation/viewer.server.ts";
import { endedPlays } from "#app/roleplay/facts.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { seedDemo } from "./demo.server.ts";
import { COLLEAGUES, SEED_PEOPLE } from "./people.server.ts";
import { DEMO_TRACK } from "./syllabus.server.ts";

/** Processor time of all threads: what other programs take of the machine at the moment does not count. */
const CPU_LIMIT_MS = 5000;
const OLDEST_MS = 60 * 24 * 3_600_000;

let t: TestApp;
let cpuMs = 0;
let result: { seeded: boolean };

beforeAll(async () => {
  t = await createTestApp({ env: { demo: true } });
  await t.publishContent();
  const began = process.cpuUsage();
  result = await seedDemo(t.app);
  const { user, system } = process.cpuUsage(began);
  cpuMs = (user + system) / 1000;
});
afterAll(() => t.close());

async function personIdOf(userName: string): Promise<string> {
  const [row] = await t.app.db.rows<{ id: string }>("SELECT id FROM person WHERE user_name = ?", userName);
  if (!row) throw new Error(`nobody is called ${userName}`);
  return row.id;
}

async function signInAs(userName: string) {
  const { token } = await beginSignIn(t.app, { userName, password: DEMO_PASSWORD, device: "test" });
  const viewer = await findViewer(t.app.db, token, t.app.clock.now());
  if (!viewer) throw new Error(`${userName} is not signed in`);
  return viewer;
}

/** Everything that is stored, table by table, to be compared. */
function everything(): Record<string, unknown[]> {
  const tables = t.app.db.raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((name) => [name, t.app.db.raw.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]),
  );
}

test("it is told in the few seconds that a first start may take", () => {
  expect(result).toEqual({ seeded: true });
  expect(cpuMs).toBeLessThan(CPU_LIMIT_MS);
});

describe("the people", () => {
  test.each(DEMO_ACCOUNTS.map((account) => [account.userName, account] as const))(
    "%s signs in with the printed password",
    async (userName, account) => {
      const viewer = await signInAs(userName);
      expect(viewer).toMatchObject({
        displayName: account.displayName,
        roles: account.roles,
        mustChangePassword: false,
      });
    },
  );

  test.each(COLLEAGUES.map(({ userName }) => userName))("%s does not", async (userName) => {
    await expect(signInAs(userName)).rejects.toMatchObject({ code: "wrongPassword" });
  });

  test("once the installation is no demonstration, the printed password opens nothing", async () => {
    const real = { ...t.app, env: { ...t.app.env, demo: false } };
    for (const { userName, password } of DEMO_ACCOUNTS) {
      await expect(beginSignIn(real, { userName, password, device: "test" })).rejects.toMatchObject({
        code: "wrongPassword",
      });
    }
  });

  test("roles are granted by the system administrator, units stand as they are written down", async () => {
    const administratorId = await personIdOf("he.jing");
    const granted = await t.app.db.rows<{ grantedById: string | null; userName: string }>(
      "SELECT m.granted_by_id AS grantedById, p.user_name AS userName FROM membership m JOIN person p ON p.id = m.person_id",
    );
    // One more than there are people: the trainer is engaged for all the units besides.
    expect(granted).toHaveLength(SEED_PEOPLE.length + 1);
    for (const { userName, grantedById } of granted)
      expect([userName, grantedById]).toEqual([userName, userName === "he.jing" ? null : administratorId]);
    const units = await t.app.db.rows<{ name: string; parent: string | null }>(
      "SELECT u.name, p.name AS parent FROM unit u LEFT JOIN unit p ON p.id = u.parent_id WHERE u.id <> ?",
      t.unitId,
    );
    const nameOf = (key: string | null) => DEMO_UNITS.find((unit) => unit.key === key)?.name ?? null;
    expect(new Set(units)).toEqual(
      new Set(DEMO_UNITS.map(({ name, parent }) => ({ name, parent: nameOf(parent) }))),
    );
  });

  test("the unit's administrator sees her people and nobody of the police", async () => {
    const page = await listPeople(t.app, await signInAs("zhao.lihua"), peopleFilterSchema.parse({}));
    const seen = page.people.map(({ userName }) => userName);
    expect(seen).toEqual(
      expect.arrayContaining(["zhou.min", "ayigul.memtimin", ...COLLEAGUES.map(({ userName }) => userName)]),
    );
    expect(seen).not.toContain("li.jianguo");
    expect(page.people.find(({ userName }) => userName === "su.he")?.state).toBe("disabled");
  });
});

describe("周敏, as whom most visitors come in", () => {
  test("her home shows the lesson she has begun as the next step, due in nine days", async () => {
    const personId = await personIdOf("zhou.min");
    const home = await homeView(t.app, personId, "zh");
    const lessons = t.app.catalogue
      .current()
      .get("track", DEMO_TRACK)
      .data.requirements.filter(({ kind }) => kind === "lesson");
    expect(home.running).toBeNull();
    expect(home.tasks).toHaveLength(1);
    const task = home.tasks[0];
    const next = task?.requirements.find(({ met }) => !met);
    expect(next).toMatchObject({ kind: "lesson", id: lessons[1]?.id, reason: "lessonNotDone" });
    expect(task).toMatchObject({ trackId: DEMO_TRACK, done: 1, met: false, serial: null });
    expect(daysLeft(task?.dueAt ?? 0, t.clock.now())).toBe(9);
    expect(home.achieved).toEqual({ lessons: 1, plays: 1, certificates: 0 });

    const begun = (await lessonProgress(t.app, personId)).get(lessons[1]?.id ?? "");
    expect(begun?.checks.answered).toBeGreaterThan(0);
    expect(begun?.checks.answered).toBeLessThan(begun?.checks.total ?? 0);
  });

  test("her one play went so-so: no red line, some points, not enough", async () => {
    const plays = await endedPlays(t.app, await personIdOf("zhou.min"));
    expect(plays).toHaveLength(1);
    expect(plays[0]?.play.mode).toBe("certification");
    expect(plays[0]?.score).toMatchObject({ passed: false, redLines: [] });
    expect(plays[0]?.score.total).toBeGreaterThanOrEqual(40);
    const best = await endedPlays(t.app, await personIdOf("ayigul.memtimin"));
    expect(best.map(({ score }) => score.passed)).toEqual([false, true]);
    expect(plays[0]?.ending.id).not.toBe(best[1]?.ending.id);
    expect(await attemptsOf(t.app, await personIdOf("zhou.min"), t.clock.now())).toEqual([]);
  });
});

describe("certificates", () => {
  test("阿依古丽's is valid, intact and dated before its due day", async () => {
    const personId = await personIdOf("ayigul.memtimin");
    const rows = await certificatesOf(t.app, personId);
    expect(rows).toHaveLength(1);
    const verified = await verifyCertificate(t.app, rows[0]?.serial ?? "");
    expect(verified).toMatchObject({
      intact: true,
      status: { status: "valid" },
      document: { personName: "阿依古丽·买买提江" },
    });
    const [assignment] = await currentAssignments(t.app, personId);
    expect(rows[0]?.issuedAt).toBeLessThan(assignment?.dueAt ?? 0);
    for (const evidence of verified?.document.evidence ?? [])
      expect(evidence.at).toBeLessThanOrEqual(rows[0]?.issuedAt ?? 0);
  });

  test("苏和's is revoked, because she left the unit", async () => {
    const rows = await certificatesOf(t.app, await personIdOf("su.he"));
    expect(rows).toHaveLength(1);
    const verified = await verifyCertificate(t.app, rows[0]?.serial ?? "");
    expect(verified).toMatchObject({ intact: true, status: { status: "revoked", reason: "leftUnit" } });
  });

  test("nobody else has one, and none is waiting to be issued", async () => {
    for (const { userName } of SEED_PEOPLE) {
      const personId = await personIdOf(userName);
      for (const { result: track, serial } of await standingsOf(t.app, personId))
        expect([userName, track.met]).toEqual([userName, serial !== null]);
      const isHolder = ["ayigul.memtimin", "su.he"].includes(userName);
      expect([userName, (await certificatesOf(t.app, personId)).length]).toEqual([
        userName,
        isHolder ? 1 : 0,
      ]);
    }
  });
});

describe("the others", () => {
  test("孟秀英 has failed the exam and has nothing else left to do", async () => {
    const personId = await personIdOf("meng.xiuying");
    expect(await examFacts(t.app, personId)).toEqual([expect.objectContaining({ passed: false })]);
    const [standing] = await standingsOf(t.app, personId);
    expect(standing?.result.requirements.filter(({ met }) => !met).map(({ reason }) => reason)).toEqual([
      "examNotPassed",
    ]);
  });

  test("覃志强 is overdue", async () => {
    const [standing] = await standingsOf(t.app, await personIdOf("qin.zhiqiang"));
    expect(standing?.assignment.dueAt).toBeLessThan(t.clock.now());
    expect(standing?.result.met).toBe(false);
  });

  test("李建国 has looked around without a task", async () => {
    const personId = await personIdOf("li.jianguo");
    expect(await currentAssignments(t.app, personId)).toEqual([]);
    const facts = await factsOf(t.app, personId);
    expect([facts.lessons.length, facts.plays.length, facts.exams.length]).toEqual([1, 1, 0]);
  });

  test("of three corrections one has been handled", async () => {
    const open = await listCorrections(t.app, "zh", "open", 1);
    expect(open.counts).toEqual({ open: 2, handled: 1 });
    for (const { about } of open.entries) expect(about.title).not.toBeNull();
  });

  test("of two questions the trainer has answered one, and the asker has not read it yet", async () => {
    const trainerId = await personIdOf("chen.xiaoyan");
    const open = await listInquiries(t.app, trainerId, "zh", "open", 1);
    expect(open.counts).toEqual({ open: 1, answered: 1 });
    const visitor = await personIdOf("zhou.min");
    expect(await countNewAnswers(t.app, visitor)).toBe(1);
    expect(await listNotes(t.app, visitor, "zh")).toHaveLength(1);
    expect(await listBookmarks(t.app, visitor, "zh")).toHaveLength(1);
  });
});

describe("the record", () => {
  test("everything lies in the last sixty days, and no stream goes back in time", async () => {
    const events = await t.app.db.rows<{ stream: string; at: number }>(
      "SELECT stream, at FROM event ORDER BY stream, seq",
    );
    const first = Math.min(...events.map(({ at }) => at));
    expect(first).toBeGreaterThan(t.clock.now() - OLDEST_MS);
    const seeded = t.clock.now();
    const last = new Map<string, number>();
    for (const { stream, at } of events) {
      expect(Number.isInteger(at)).toBe(true);
      expect(at).toBeLessThanOrEqual(seeded);
      expect([stream, at >= (last.get(stream) ?? 0)]).toEqual([stream, true]);
      last.set(stream, at);
    }
  });

  test("no event carries a name or free text", async () => {
    const texts = await t.app.db.rows<{ text: string }>(
      "SELECT display_name AS text FROM person UNION SELECT user_name FROM person UNION SELECT position FROM person WHERE position IS NOT NULL UNION SELECT name FROM unit UNION SELECT reason FROM assignment UNION SELECT text FROM correction UNION SELECT text FROM note UNION SELECT text FROM inquiry UNION SELECT text FROM inquiry_answer",
    );
    expect(texts.length).toBeGreaterThan(SEED_PEOPLE.length * 2);
    const events = await t.app.db.rows<{ kind: string; data: string }>("SELECT kind, data FROM event");
    for (const { kind, data } of events) {
      const found = texts.filter(({ text }) => data.includes(text)).map(({ text }) => text);
      expect([kind, found]).toEqual([kind, []]);
      // Ids, codes and digests are ASCII; whatever is written for people here is Chinese.
      expect([kind, /\P{ASCII}/u.test(data)]).toEqual([kind, false]);
    }
  });

  test("the auditor reads it as sentences, each about somebody known", async () => {
    const page = await readAudit(t.app, await signInAs("lin.hao"), auditFilterSchema.parse({}), "zh");
    expect(page.entries.length).toBeGreaterThan(20);
    for (const { sentence } of page.entries) expect(sentence).not.toMatch(/[{}]|undefined|已删除/u);
  });

  test("all those sittings have ended", async () => {
    for (const { userName } of COLLEAGUES)
      expect(await listSignIns(t.app, await personIdOf(userName))).toEqual([]);
  });
});

test("telling it a second time changes nothing", async () => {
  const before = everything();
  expect(await seedDemo(t.app)).toEqual({ seeded: false });
  expect(everything()).toEqual(before);
});

test("content without the track is refused with one plain line", async () => {
  const bare = await createTestApp({ env: { demo: true } });
  try {
    await expect(seedDemo(bare.app)).rejects.toMatchObject({
      name: "PlainError",
      message: expect.stringContaining("SHIJING_DEMO=0"),
    });
    expect(await bare.app.db.rows("SELECT id FROM person")).toEqual([]);
  } finally {
    await bare.close();
  }
});

test("a user name that somebody has is refused with one plain line", async () => {
  const taken = await createTestApp({ env: { demo: true } });
  try {
    await taken.publishContent();
    await taken.createPerson({ userName: "zhou.min", displayName: "别的人", roles: ["trainee"] });
    await expect(seedDemo(taken.app)).rejects.toMatchObject({
      name: "PlainError",
      message: expect.stringContaining("userNameTaken"),
    });
  } finally {
    await taken.close();
  }
});
