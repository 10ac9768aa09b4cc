import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isRefusal, type Refusal } from "#app/platform/errors.ts";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import {
  createCorrection,
  findSubject,
  listCorrections,
  markHandled,
  parseCorrection,
} from "./corrections.server.ts";
import { checkQuestion, publishVersions, replaced, testContent, versionOf } from "./testing.ts";

let test: TestApp;
let personId: string;
let editorId: string;

beforeAll(async () => {
  test = await createTestApp();
  await publishVersions(test.app, testContent());
  personId = await test.createPerson({ userName: "learner", displayName: "学员", roles: ["trainee"] });
  editorId = await test.createPerson({ userName: "editor", displayName: "编辑", roles: ["contentEditor"] });
});
afterAll(() => test.close());

const refusalOf = (run: () => unknown): Refusal | null => {
  try {
    run();
    return null;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return error;
  }
};

describe("a correction", () => {
  it("keeps its text out of the record of events", async () => {
    const id = await createCorrection(test.app, personId, {
      aboutKind: "lesson",
      aboutId: "first",
      text: "第三段的期限写错了。",
    });
    const events = await readStream(test.app.db, `correction:${id}`);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      kind: "correction.received",
      personId,
      data: {
        aboutKind: "lesson",
        aboutId: "first",
        aboutHash: test.app.catalogue.current().get("lesson", "first").hash,
      },
    });
    expect(JSON.stringify(events)).not.toContain("期限");
    const [row] = await test.app.db.rows<{ text: string }>("SELECT text FROM correction WHERE id = ?", id);
    expect(row?.text).toBe("第三段的期限写错了。");
  });

  it("about nothing that is published is refused", async () => {
    for (const [aboutKind, aboutId] of [
      ["lesson", "nowhere"],
      ["lesson", "draft"],
      ["question", "check.none.at.1"],
      ["scenario", "none"],
      ["source", "none"],
    ] as const) {
      await expect(
        createCorrection(test.app, personId, { aboutKind, aboutId, text: "这里不对。" }),
      ).rejects.toMatchObject({ code: "notFound" });
    }
  });

  it("needs a text of a readable length", () => {
    const input = (text: string) => ({ aboutKind: "lesson", aboutId: "first", text });
    expect(refusalOf(() => parseCorrection(input("   ")))?.fields).toEqual({ text: "required" });
    expect(refusalOf(() => parseCorrection(input("不对")))?.fields).toEqual({ text: "tooShort" });
    expect(refusalOf(() => parseCorrection(input("长".repeat(2001))))).toMatchObject({
      fields: { text: "tooLong" },
      values: { max: 2000 },
    });
    expect(parseCorrection(input("  期限写错了。 ")).text).toBe("期限写错了。");
    expect(
      refusalOf(() => parseCorrection({ aboutKind: "person", aboutId: "x", text: "这里不对。" }))?.code,
    ).toBe("notFound");
  });

  it("does not show the words of an exam question to those who may meet it", () => {
    expect(findSubject(test.app, "zh", "question", "q.t.bank.001")?.title).toBe("q.t.bank.001");
    expect(findSubject(test.app, "zh", "question", "q.t.bank.001", true)?.title).toBe("考题的题干？");
    expect(findSubject(test.app, "zh", "question", "check.t.first.2")).toMatchObject({
      href: "/lessons/first#check-t-first-2",
    });
  });
});

describe("the editors' list", () => {
  it("shows open ones newest first, and moves a handled one with its instant", async () => {
    test.clock.advance(60_000);
    const source = await createCorrection(test.app, personId, {
      aboutKind: "source",
      aboutId: "law.one",
      text: "条号不对，请核对。",
    });
    test.clock.advance(60_000);
    const question = await createCorrection(test.app, personId, {
      aboutKind: "question",
      aboutId: "check.t.first.1",
      text: "两个选项都对。",
    });
    const before = await listCorrections(test.app, "zh", "open", 1);
    expect(before.entries.slice(0, 2).map((entry) => entry.id)).toEqual([question, source]);
    test.clock.advance(60_000);
    await markHandled(test.app, editorId, source);
    await markHandled(test.app, editorId, source);
    expect(
      (await readStream(test.app.db, `correction:${source}`)).map((event) => [event.kind, event.actorId]),
    ).toEqual([
      ["correction.received", personId],
      ["correction.handled", editorId],
    ]);
    const open = await listCorrections(test.app, "zh", "open", 1);
    expect(open.entries.map((entry) => entry.id)).not.toContain(source);
    expect(open.counts).toEqual({ open: before.counts.open - 1, handled: before.counts.handled + 1 });
    const handled = await listCorrections(test.app, "zh", "handled", 1);
    expect(handled.entries[0]).toMatchObject({
      id: source,
      handledAt: test.clock.now(),
      about: { kind: "source", href: "/sources/law.one" },
    });
  });

  it("says when the content has changed since", async () => {
    const id = await createCorrection(test.app, personId, {
      aboutKind: "question",
      aboutId: "check.t.second.1",
      text: "题干有错字。",
    });
    const changed = checkQuestion("check.t.second.1", "a", { stem: "改过的题干？" });
    await publishVersions(test.app, replaced(testContent(), versionOf("question", changed.id, changed)));
    const list = await listCorrections(test.app, "zh", "open", 1);
    expect(list.entries.find((entry) => entry.id === id)).toMatchObject({
      isOutdated: true,
      about: { title: "改过的题干？" },
    });
    await publishVersions(test.app, testContent());
  });

  it("refuses to handle what is not there", async () => {
    await expect(markHandled(test.app, editorId, "nothing")).rejects.toMatchObject({ code: "notFound" });
  });

  it("is cut into pages, and a page beyond the end shows the last", async () => {
    for (let at = 0; at < 31; at++)
      await createCorrection(test.app, personId, {
        aboutKind: "lesson",
        aboutId: "first",
        text: `第 ${at} 条意见。`,
      });
    const first = await listCorrections(test.app, "zh", "open", 1);
    const beyond = await listCorrections(test.app, "zh", "open", 99);
    expect(first.entries).toHaveLength(30);
    expect(beyond.page).toBe(first.pages);
    expect(beyond.entries).toHaveLength(first.counts.open - 30 * (first.pages - 1));
  });
});
