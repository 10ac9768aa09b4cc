import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Exam } from "#app/assessment/exam.schema.ts";
import type { Track } from "#app/certification/track.schema.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { createTestApp, TEST_NOW, type TestApp } from "../../tests/support/app.ts";
import { referenceOf } from "./citation.ts";
import { coverageMap } from "./coverage.server.ts";
import { dependentsOf } from "./dependents.server.ts";
import { lessonOf, publishVersions, replaced, SOURCES, testContent, versionOf } from "./testing.ts";

const EXAM: Exam = {
  id: "exam.t",
  title: "考试",
  titleEn: "Exam",
  description: "说明",
  descriptionEn: "About",
  durationMinutes: 10,
  passScore: 60,
  questionCount: 1,
  blueprint: [{ topics: ["overview"], count: 1 }],
  cooldownMinutes: 0,
  tellKeys: "afterAttempt",
};
const TRACK: Track = {
  id: "t-track",
  title: "路径",
  titleEn: "Track",
  description: "说明",
  descriptionEn: "About",
  issuer: "某",
  issuerEn: "X",
  validityMonths: 12,
  audience: ["all"],
  requirements: [{ kind: "exam", id: "exam.t" }],
};

let test: TestApp;
let versions: Version[];

beforeEach(async () => {
  test = await createTestApp();
  const items = SOURCES.items.map((item) => ({ ...item, assess: ["lesson", "question"] }));
  versions = replaced(
    [...testContent(), versionOf("exam", "exam.t", EXAM), versionOf("track", "t-track", TRACK)] as Version[],
    versionOf("sources", "all", { ...SOURCES, items }) as Version,
  );
  await publishVersions(test.app, versions);
});

afterEach(() => test.close());

async function certificate(serial: string, validUntil: number, options: { revoked?: boolean } = {}) {
  const personId = await test.createPerson({ userName: serial, displayName: serial, roles: ["trainee"] });
  await test.app.db.writeBatch([
    {
      sql: `INSERT INTO certificate (serial, person_id, track_id, cycle, issued_at, valid_until, document, digest, signature, key_id)
            VALUES (?, ?, 't-track', 1, ?, ?, '{}', '', '', '')`,
      params: [serial, personId, TEST_NOW - 10, validUntil],
    },
    ...(options.revoked
      ? [
          appendEvent({
            stream: `certificate:${serial}`,
            seq: 1,
            kind: "certificate.revoked",
            at: TEST_NOW - 5,
            actorId: null,
            personId,
            data: { reason: "issuedInError" },
          }),
        ]
      : []),
  ]);
}

describe("the map", () => {
  it("shows by document and section what teaches and what assesses each item", () => {
    const map = coverageMap(test.app, "zh", { document: "manual", onlyGaps: false });
    expect(map.sections.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
      ["第一节", ["item.one"]],
      ["第二节", ["item.two"]],
    ]);
    const [one, two] = map.sections.flatMap(({ rows }) => rows);
    expect(one?.lessons.map(({ title }) => title)).toEqual(["课 first", "课 second"]);
    expect(one?.questions).toBe(5);
    expect(one?.gap).toEqual({ untaught: false, unassessed: false, fewQuestions: false });
    expect(two?.gap).toEqual({ untaught: true, unassessed: true, fewQuestions: false });
    expect(map.documents.find(({ document }) => document === "manual")).toEqual({
      document: "manual",
      items: 2,
      taught: 1,
      toAssess: 2,
      assessed: 1,
      gaps: 1,
    });
  });

  it("shows only what has a gap when asked to, and counts no draft as teaching", async () => {
    const draft = lessonOf("draft", 3, [], { status: "draft", items: ["item.two"] });
    await publishVersions(test.app, replaced(versions, versionOf("lesson", "draft", draft) as Version));
    const map = coverageMap(test.app, "zh", { document: "manual", onlyGaps: true });
    expect(map.sections.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["item.two"]);
  });
});

describe("backwards from a source item", () => {
  it("leads to lessons, questions, exams, tracks and the certificates that are valid now", async () => {
    await certificate("valid", TEST_NOW + 1);
    await certificate("expired", TEST_NOW);
    await certificate("revoked", TEST_NOW + 1, { revoked: true });
    const view = await dependentsOf(test.app, "en", "item.one");
    expect(view.lessons).toEqual([
      { id: "first", title: "Lesson first", isDraft: false },
      { id: "second", title: "Lesson second", isDraft: false },
      { id: "draft", title: "Lesson draft", isDraft: true },
    ]);
    expect(view.questions.map(({ id }) => id)).toContain("q.t.bank.001");
    expect(view.exams).toEqual([{ id: "exam.t", title: "Exam", papers: 0 }]);
    expect(view.tracks).toEqual([{ id: "t-track", title: "Track" }]);
    expect(view.certificates).toBe(1);
  });

  it("counts the papers that hold one of its questions", async () => {
    const personId = await test.createPerson({ userName: "one", displayName: "一", roles: ["trainee"] });
    const insert = (id: string, number: number, questionId: string) => ({
      sql: `INSERT INTO attempt (id, person_id, exam_id, exam_hash, number, started_at, deadline_at, paper)
            VALUES (?, ?, 'exam.t', '', ?, 0, 0, ?)`,
      params: [id, personId, number, JSON.stringify({ items: [{ questionId }] })],
    });
    await test.app.db.writeBatch([insert("a", 1, "q.t.bank.001"), insert("b", 2, "q.t.bank.0011")]);
    expect((await dependentsOf(test.app, "zh", "item.one")).exams[0]?.papers).toBe(1);
  });

  it("finds nothing for what nothing uses, and refuses what is not there", async () => {
    const view = await dependentsOf(test.app, "zh", "item.two");
    expect([view.lessons, view.questions, view.exams, view.tracks, view.certificates]).toEqual([
      [],
      [],
      [],
      [],
      0,
    ]);
    expect([view.untaught, view.unassessed]).toEqual([true, true]);
    await expect(dependentsOf(test.app, "zh", "item.gone")).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("an article that is not verified", () => {
  const names = { manual: "", un: "", station: "", baoan: "", wanjia: "" };
  const [article] = SOURCES.law;

  it("says so wherever it is cited", () => {
    if (!article) throw new Error("no article");
    const cited = { type: "law" as const, ...article };
    expect(referenceOf({ ...cited, verified: false }, names).shortTitle).toContain("（未核对）");
    expect(referenceOf({ ...cited, verified: false }, names).title).toContain("（未核对）");
    expect(referenceOf(cited, names).title).not.toContain("未核对");
  });
});
