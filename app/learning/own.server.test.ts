import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readStream } from "#app/platform/events.server.ts";
import { createTestApp, type TestApp } from "../../tests/support/app.ts";
import { listBookmarks, ownMarks, setBookmark } from "./bookmarks.server.ts";
import { answerCheck } from "./check.server.ts";
import {
  answerInquiry,
  countNewAnswers,
  countOpenInquiries,
  listInquiries,
  markAnswersSeen,
  ownInquiries,
  readInquiry,
  sendInquiry,
  trainersOf,
} from "./inquiries.server.ts";
import {
  changeNote,
  createNote,
  listNotes,
  REMOVED_KEPT_MS,
  readNote,
  removeNote,
  restoreNote,
} from "./notes.server.ts";
import { parseOwnText, parseOwnTextAbout } from "./own.schema.ts";
import { exportJson, exportMarkdown } from "./own-export.ts";
import { resumeLesson } from "./resume.server.ts";
import { publishVersions, rightValue, testContent } from "./testing.ts";

let test: TestApp;
let count = 0;
let me: string;
let other: string;

beforeAll(async () => {
  test = await createTestApp();
  await publishVersions(test.app, testContent());
});
afterAll(() => test.close());

const person = (displayName: string, role: "trainee" | "trainer", unitId?: string): Promise<string> => {
  count += 1;
  return test.createPerson({
    userName: `own.${count}`,
    displayName,
    roles: [role],
    unitId: unitId ?? test.unitId,
  });
};

beforeEach(async () => {
  me = await person("周敏", "trainee");
  other = await person("李芳", "trainee");
});

const FIRST = { aboutKind: "lesson", aboutId: "first" } as const;
const SOURCE = { aboutKind: "source", aboutId: "law.one" } as const;
const notFound = { code: "notFound" };

describe("a note", () => {
  it("is its owner's alone: others can neither read, change, remove nor restore it", async () => {
    const { app } = test;
    const id = await createNote(app, me, { ...FIRST, text: "只给自己看。" });
    expect(await listNotes(app, other, "zh")).toEqual([]);
    expect((await ownMarks(app, other, FIRST)).notes).toEqual([]);
    await expect(readNote(app, other, "zh", id)).rejects.toMatchObject(notFound);
    await expect(changeNote(app, other, id, "改")).rejects.toMatchObject(notFound);
    await expect(removeNote(app, other, id)).rejects.toMatchObject(notFound);
    await removeNote(app, me, id);
    await expect(restoreNote(app, other, id)).rejects.toMatchObject(notFound);
    expect((await readStream(app.db, `note:${id}`)).map((event) => event.actorId)).toEqual([me, me]);
  });

  it("keeps its words and what it is about out of the record of events", async () => {
    const { app } = test;
    const id = await createNote(app, me, { ...SOURCE, text: "第一版。" });
    await changeNote(app, me, id, "第二版。");
    await changeNote(app, me, id, "第二版。");
    await removeNote(app, me, id);
    await removeNote(app, me, id);
    await restoreNote(app, me, id);
    const events = await readStream(app.db, `note:${id}`);
    expect(events.map(({ kind }) => kind)).toEqual([
      "note.written",
      "note.changed",
      "note.removed",
      "note.restored",
    ]);
    expect(events.map(({ data }) => data)).toEqual([{}, {}, {}, {}]);
    expect(await listNotes(app, me, "zh")).toMatchObject([
      { id, text: "第二版。", about: { kind: "source", href: "/sources/law.one" } },
    ]);
  });

  it("can be taken back for a day, and then its text is gone from the table", async () => {
    const { app } = test;
    const id = await createNote(app, me, { ...FIRST, text: "一天之后要没有的字。" });
    await removeNote(app, me, id);
    await expect(readNote(app, me, "zh", id)).rejects.toMatchObject(notFound);
    await expect(changeNote(app, me, id, "改")).rejects.toMatchObject(notFound);
    test.clock.advance(REMOVED_KEPT_MS);
    await restoreNote(app, me, id);
    expect(await listNotes(app, me, "zh")).toHaveLength(1);
    await removeNote(app, me, id);
    test.clock.advance(REMOVED_KEPT_MS + 1);
    await expect(restoreNote(app, me, id)).rejects.toMatchObject(notFound);
    await createNote(app, other, { ...FIRST, text: "别人写了一条。" });
    expect(await app.db.rows("SELECT id FROM note WHERE id = ?", id)).toEqual([]);
  });

  it("is about something published, and has between one and 2000 characters", async () => {
    const { app } = test;
    for (const aboutId of ["draft", "nowhere"])
      await expect(
        createNote(app, me, { aboutKind: "lesson", aboutId, text: "不行。" }),
      ).rejects.toMatchObject(notFound);
    const fieldsOf = (text: string): unknown => {
      try {
        return parseOwnText(text);
      } catch (error) {
        return (error as { fields: unknown }).fields;
      }
    };
    expect(fieldsOf(" \r\n ")).toEqual({ text: "required" });
    expect(fieldsOf("长".repeat(2001))).toEqual({ text: "tooLong" });
    expect(fieldsOf(` 一行\r\n${"长".repeat(1997)} `)).toHaveLength(2000);
    const form = new FormData();
    form.set("aboutKind", "person");
    form.set("aboutId", "x");
    form.set("text", "y");
    expect(() => parseOwnTextAbout(form)).toThrow("notFound");
  });
});

describe("a bookmark", () => {
  it("is set once and removed once, however often it is sent, and its events do not say where it leads", async () => {
    const { app } = test;
    for (const isMarked of [true, true, false, false, true]) await setBookmark(app, me, FIRST, isMarked);
    expect(await listBookmarks(app, me, "zh")).toMatchObject([
      { about: { id: "first", href: "/lessons/first" } },
    ]);
    expect((await ownMarks(app, me, FIRST)).isMarked).toBe(true);
    expect((await ownMarks(app, other, FIRST)).isMarked).toBe(false);
    const events = await app.db.rows<{ kind: string; data: string; stream: string }>(
      "SELECT kind, data, stream FROM event WHERE person_id = ? AND kind LIKE 'bookmark.%' ORDER BY rowid",
      me,
    );
    expect(events.map(({ kind }) => kind)).toEqual(["bookmark.set", "bookmark.removed", "bookmark.set"]);
    for (const event of events) expect(JSON.stringify(event)).not.toContain("first");
    await expect(setBookmark(app, me, { aboutKind: "lesson", aboutId: "draft" }, true)).rejects.toMatchObject(
      notFound,
    );
  });
});

describe("a question", () => {
  let above: string;
  let below: string;
  let beside: string;
  let trainer: string;
  let stranger: string;

  beforeAll(async () => {
    above = await test.createUnit("上级单位");
    below = await test.createUnit("下级单位", above);
    beside = await test.createUnit("别的单位");
    trainer = await person("陈晓燕", "trainer", above);
    stranger = await person("别处培训师", "trainer", beside);
  });

  it("reaches the trainers of the unit and of those above it, and nobody else", async () => {
    const { app } = test;
    const asker = await person("田桂兰", "trainee", below);
    expect(await trainersOf(app, asker)).toEqual(["陈晓燕"]);
    const id = await sendInquiry(app, asker, { ...FIRST, text: "这里没弄懂。" });
    const list = await listInquiries(app, trainer, "zh", "open", 1);
    expect(list.entries.map((entry) => entry.id)).toContain(id);
    expect(list.entries.at(-1)?.asker).toEqual({ name: "田桂兰", unit: "下级单位" });
    expect((await listInquiries(app, stranger, "zh", "open", 1)).entries).toEqual([]);
    await expect(readInquiry(app, stranger, "zh", id)).rejects.toMatchObject(notFound);
    await expect(answerInquiry(app, stranger, id, "不该能答。")).rejects.toMatchObject(notFound);
    await expect(answerInquiry(app, asker, id, "自己答。")).rejects.toMatchObject(notFound);
    expect(await ownInquiries(app, other, "zh")).toEqual([]);
  });

  it("moves from open to answered, counts until it is read, and its words stay out of the events", async () => {
    const { app } = test;
    const asker = await person("孟秀英", "trainee", below);
    const before = await countOpenInquiries(app, trainer);
    const id = await sendInquiry(app, asker, { ...SOURCE, text: "这一条怎么用？" });
    expect(await countOpenInquiries(app, trainer)).toBe(before + 1);
    test.clock.advance(60_000);
    await answerInquiry(app, trainer, id, "先看条文。");
    test.clock.advance(60_000);
    await answerInquiry(app, trainer, id, "再补一句。");
    expect(await countOpenInquiries(app, trainer)).toBe(before);
    expect(await countNewAnswers(app, asker)).toBe(2);
    expect(await countNewAnswers(app, me)).toBe(0);
    await markAnswersSeen(app, me);
    expect(await countNewAnswers(app, asker)).toBe(2);
    await markAnswersSeen(app, asker);
    expect(await countNewAnswers(app, asker)).toBe(0);
    expect(await ownInquiries(app, asker, "zh")).toMatchObject([
      {
        id,
        about: { kind: "source" },
        answers: [
          { text: "先看条文。", by: "陈晓燕", isNew: false },
          { text: "再补一句。", isNew: false },
        ],
      },
    ]);
    const answered = await listInquiries(app, trainer, "zh", "answered", 99);
    expect(answered.entries.map((entry) => entry.id)).toContain(id);
    const events = await readStream(app.db, `inquiry:${id}`);
    expect(events.map(({ kind, actorId, personId }) => [kind, actorId, personId])).toEqual([
      ["inquiry.sent", asker, asker],
      ["inquiry.answered", trainer, asker],
      ["inquiry.answered", trainer, asker],
    ]);
    expect(JSON.stringify(events)).not.toMatch(/\p{Script=Han}/u);
  });

  it("of somebody without a trainer says so", async () => {
    const alone = await person("无人可问", "trainee", await test.createUnit("没有培训师的单位"));
    expect(await trainersOf(test.app, alone)).toEqual([]);
  });
});

describe("where one left off", () => {
  it("is the unfinished lesson answered last; before any answer, the one marked last", async () => {
    const { app } = test;
    expect(await resumeLesson(app, me, "zh")).toBeNull();
    await setBookmark(app, me, SOURCE, true);
    await setBookmark(app, me, { aboutKind: "lesson", aboutId: "second" }, true);
    expect(await resumeLesson(app, me, "zh")).toMatchObject({ id: "second", answered: 0 });
    const first = app.catalogue.current().get("lesson", "first").data;
    const [one, ...rest] = first.checks;
    if (!one || rest.length === 0) throw new Error("the first lesson has two checks");
    const answer = ({ questionId, questionHash }: typeof one) =>
      answerCheck(app, me, {
        lessonId: "first",
        questionId,
        questionHash,
        value: rightValue(app, questionId),
      });
    await answer(one);
    expect(await resumeLesson(app, me, "zh")).toMatchObject({
      id: "first",
      answered: 1,
      href: "/lessons/first",
    });
    for (const check of rest) await answer(check);
    expect((await resumeLesson(app, me, "zh"))?.id).toBe("second");
  });
});

describe("what is taken away", () => {
  it("holds every word as text, never as Markdown of its own", async () => {
    const { app } = test;
    await createNote(app, me, { ...FIRST, text: "# 不是标题\n- 不是列表 <b>x</b> [y](z)" });
    await setBookmark(app, me, FIRST, true);
    const notes = await listNotes(app, me, "zh");
    const own = { notes, bookmarks: await listBookmarks(app, me, "zh"), questions: [] };
    const words = {
      title: "我的笔记",
      madeAt: "今天",
      notes: "笔记",
      bookmarks: "书签",
      questions: "提问",
      answerBy: "{name}的回答",
      nothing: "（没有）",
      gone: "已不在",
    };
    const text = exportMarkdown(own, words, "http://site", () => "某时");
    expect(text).toContain("> \\# 不是标题\n> \\- 不是列表 \\<b\\>x\\</b\\> \\[y\\](z)");
    expect(text).toContain("(http://site/lessons/first)");
    expect(text.match(/^#+ /gm)).toHaveLength(5);
    expect(text).toContain("## 提问\n\n（没有）");
    expect(JSON.parse(exportJson(own, 0))).toMatchObject({
      madeAt: "1970-01-01T00:00:00.000Z",
      notes: [{ about: { kind: "lesson", id: "first" }, text: notes[0]?.text }],
      bookmarks: [{ about: { id: "first" } }],
      questions: [],
    });
  });
});
