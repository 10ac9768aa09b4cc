import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createTestApp,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../support/app.ts";

/* Search, notes, bookmarks and questions as a browser without scripts meets them. */

let test: TestApp;
let server: TestServer;
let learner: TestClient;
let other: TestClient;
let trainer: TestClient;
let lessonId: string;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  server = await startTestServer(test);
  const enter = async (userName: string, displayName: string, role: "trainee" | "trainer") =>
    server.client(await test.signIn(await test.createPerson({ userName, displayName, roles: [role] })));
  learner = await enter("own.learner", "周敏", "trainee");
  other = await enter("own.other", "李芳", "trainee");
  trainer = await enter("own.trainer", "陈晓燕", "trainer");
  const catalogue = test.app.catalogue.current();
  const [first] = catalogue.courses.flatMap((course) => catalogue.lessonsOf(course.id));
  lessonId = first?.id ?? "";
}, 180_000);

afterAll(async () => {
  await server?.close();
  await test?.close();
});

describe("the search page", () => {
  it("finds by its address, marks what was found and leads there", async () => {
    const page = await learner.get(`/search?q=${encodeURIComponent("告诫书")}`);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/<mark[^>]*>告诫书<\/mark>/);
    const [, href] = /<a href="(\/lessons\/[^"]+)" class="link-row-main"/.exec(page.text) ?? [];
    expect((await learner.get(href ?? "/nowhere")).status).toBe(200);
  });

  it("says what to try, and says when nothing is found, whatever was typed", async () => {
    expect((await learner.get("/search")).text).toContain("可以这样找");
    const nothing = await learner.get(`/search?q=${encodeURIComponent('<script>"没有的词')}`);
    expect(nothing.text).toContain("/glossary");
    expect(nothing.text).not.toContain('<script>"');
    expect(nothing.text).toContain("&lt;script&gt;");
  });
});

describe("notes and bookmarks", () => {
  it("are put to a lesson by plain forms and stand there for their owner alone", async () => {
    const about = { aboutKind: "lesson", aboutId: lessonId };
    const saved = await learner.post("/notes/new", { ...about, text: "记在这一课的一句话" });
    expect([saved.status, saved.location]).toEqual([303, `/lessons/${lessonId}#own`]);
    const marked = await learner.post("/bookmarks", { ...about, set: "1", next: `/lessons/${lessonId}` });
    expect(marked.location).toBe(`/lessons/${lessonId}#own`);
    const own = (await learner.get(`/lessons/${lessonId}`)).text;
    expect(own).toContain("记在这一课的一句话");
    expect(own).toContain("已加书签");
    const others = (await other.get(`/lessons/${lessonId}`)).text;
    expect(others).not.toContain("记在这一课的一句话");
    expect(others).not.toContain("已加书签");
  });

  it("can be changed, deleted and brought back", async () => {
    const list = (await learner.get("/notes")).text;
    const [, id = ""] = /href="\/notes\/([\w-]{20,})"/.exec(list) ?? [];
    expect((await other.get(`/notes/${id}`)).status).toBe(404);
    expect((await other.post(`/notes/${id}`, { text: "不是我的" })).status).toBe(404);
    const empty = await learner.post(`/notes/${id}`, { text: "  " });
    expect([empty.status, empty.text.includes("请填写。")]).toEqual([400, true]);
    await learner.post(`/notes/${id}`, { text: "改过的一句话" });
    const removed = await learner.post("/notes?index", { intent: "remove", id });
    const after = await learner.get(removed.location ?? "");
    expect(after.text).not.toContain("改过的一句话");
    expect(after.text).toContain("撤销");
    await learner.post("/notes?index", { intent: "restore", id });
    expect((await learner.get("/notes")).text).toContain("改过的一句话");
  });

  it("are handed out as files, to their owner only", async () => {
    const markdown = await learner.get("/notes/export?format=md");
    expect(markdown.headers.get("content-disposition")).toMatch(
      /attachment; filename="shijing-notes-.*\.md"/,
    );
    expect(markdown.text).toContain("> 改过的一句话");
    const parsed = (await learner.get("/notes/export?format=json")).json() as { notes: unknown[] };
    expect(parsed.notes).toHaveLength(1);
    expect((await other.get("/notes/export?format=md")).text).not.toContain("改过的一句话");
    expect((await learner.get("/notes/export?format=exe")).status).toBe(400);
  });

  it("never lead off the site after a bookmark", async () => {
    for (const next of ["//evil.example", "https://evil.example", "/\\evil.example"]) {
      const answer = await learner.post("/bookmarks", {
        aboutKind: "lesson",
        aboutId: lessonId,
        set: "0",
        next,
      });
      expect(answer.location).toMatch(/^\/notes\?tab=bookmarks&done=unmarked/);
    }
  });
});

describe("a question to the trainers", () => {
  it("goes from the form to the trainer and comes back with an answer", async () => {
    const form = await learner.get(`/ask?kind=lesson&id=${lessonId}`);
    expect(form.text).toContain("陈晓燕");
    const sent = await learner.post("/ask", {
      aboutKind: "lesson",
      aboutId: lessonId,
      text: "请问这一句怎么讲？",
    });
    expect(sent.location).toBe("/notes?tab=questions&done=asked");
    const list = (await trainer.get("/questions")).text;
    expect(list).toContain("请问这一句怎么讲？");
    expect((await trainer.get("/")).text).toContain("1 条学员提问等着回答");
    const [, id = ""] = /href="\/questions\/([\w-]{20,})"/.exec(list) ?? [];
    expect((await learner.get(`/questions/${id}`)).status).toBe(403);
    const answered = await trainer.post(`/questions/${id}`, { text: "这样讲比较好。" });
    expect(answered.location).toBe("/questions?done=answered");
    expect((await learner.get("/")).text).toContain("您的提问有 1 条新回答");
    expect((await learner.get("/notes?tab=questions")).text).toContain("这样讲比较好。");
    await learner.post("/notes?index", { intent: "seen" });
    expect((await learner.get("/")).text).not.toContain("条新回答");
  });
});
