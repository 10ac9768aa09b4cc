import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { LIMITS } from "#app/assessment/exchange/draft.ts";
import { readFile } from "#app/assessment/exchange/formats.server.ts";
import { questionFileSchema } from "#app/assessment/question.schema.ts";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../support/app.ts";

let test: TestApp;
let server: TestServer;
let editor: string;
let other: string;
let trainee: string;
let editorId: string;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  server = await startTestServer(test);
  const signedIn = async (userName: string, role: "contentEditor" | "trainee"): Promise<string> =>
    test.signIn(await test.createPerson({ userName, displayName: userName, roles: [role] }));
  editorId = await test.createPerson({
    userName: "editor.one",
    displayName: "编辑",
    roles: ["contentEditor"],
  });
  editor = await test.signIn(editorId);
  other = await signedIn("editor.two", "contentEditor");
  trainee = await signedIn("trainee.one", "trainee");
}, 180_000);

afterAll(async () => {
  await server?.close();
  await test?.close();
});

interface Upload {
  cookie?: string;
  token?: string;
  headers?: Record<string, string>;
  path?: string;
}

async function upload(content: string | Uint8Array, name: string, options: Upload = {}) {
  const cookie = options.cookie ?? editor;
  const form = new FormData();
  form.set("_token", options.token ?? (await server.client(cookie).formToken()));
  for (const [key, value] of Object.entries(DEFAULTS)) form.set(key, value);
  form.set("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), name);
  return fetch(`${server.url}${options.path ?? "/library/import"}`, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { Cookie: cookie, Accept: "text/html", Origin: server.url, ...options.headers },
  });
}

const DEFAULTS = {
  course: "manual",
  use: "exam",
  topic: "report",
  difficulty: "2",
  audience: "all",
  sources: "manual.report.to.3",
};
const GIFT =
  "接到求助，先做什么？{=先问她现在安不安全#对。 ~先把经过全都记下来#不急。 ~先劝两口子冷静些#不行。 ~先查对方有没有底#不急。}";

describe("the import of questions", () => {
  it("shows what would come of a file and gives a file of the bank, stored nowhere", async () => {
    const answer = await upload(GIFT, "从别处来.txt");
    expect(answer.status).toBe(303);
    const at = answer.headers.get("location") ?? "";
    const page = await server.client(editor).get(at);
    expect(page.status).toBe(200);
    expect(page.text).toContain("先问她现在安不安全");
    expect(page.text).toContain("从别处来.txt");
    const file = await server.client(editor).get(at.replace("?result=", "/"));
    expect(file.headers.get("content-disposition")).toContain("attachment");
    const [question] = questionFileSchema.parse(parse(file.text));
    expect(question).toMatchObject({ status: "draft", sources: ["manual.report.to.3"] });
    expect(test.app.catalogue.current().find("question", question?.id ?? "")).toBeNull();
  });

  it("keeps a result for its person alone, and for an hour", async () => {
    const at = (await upload(GIFT, "x.txt")).headers.get("location") ?? "";
    const file = at.replace("?result=", "/");
    expect((await server.client(other).get(file)).status).toBe(404);
    expect((await server.client(other).get(at)).text).toContain("请重新上传");
    expect((await server.client(editor).get(file)).status).toBe(200);
    const then = test.clock.now();
    test.clock.set(then + 61 * 60 * 1000);
    const later = await test.signIn(editorId);
    expect((await server.client(later).get(file)).status).toBe(404);
    test.clock.set(then);
  });

  it("offers no file when one question of two is in error", async () => {
    const at = (await upload(`${GIFT}\n\n写一写{}`, "x.txt")).headers.get("location") ?? "";
    const page = await server.client(editor).get(at);
    expect(page.text).toContain("不支持这种题型：问答题。");
    expect(page.text).not.toContain(at.replace("?result=", "/"));
    expect((await server.client(editor).get(at.replace("?result=", "/"))).status).toBe(404);
  });

  it("answers a file that cannot be read with 400, one that is too large with 413, and says why", async () => {
    const entities = await upload('<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', "x.xml");
    expect(entities.status).toBe(400);
    expect(await entities.text()).toContain("DOCTYPE");
    const rows = await upload(`题型,题干,答案\n${"单选,题,a\n".repeat(LIMITS.rows + 1)}`, "x.csv");
    expect(rows.status).toBe(413);
    expect(await rows.text()).toContain("最多 5000 行");
    const none = await upload("", "");
    expect(none.status).toBe(400);
    expect(await none.text()).toContain("请选一个文件");
  });

  it("takes five megabytes from an editor here and nowhere else, and from nobody else", async () => {
    const big = "x".repeat(LIMITS.fileBytes - 1000);
    expect((await upload(big, "x.csv")).status).toBe(413);
    expect(await (await upload(big, "x.csv")).text()).toContain("一格超过");
    const larger = await upload("x".repeat(LIMITS.fileBytes + 200_000), "x.csv");
    expect(larger.status).toBe(413);
    for (const options of [{ cookie: trainee }, { path: "/corrections" }])
      expect((await upload("x".repeat(400_000), "x.csv", options)).status).toBe(413);
  });

  it("turns away a form without its token, from elsewhere, or by somebody who may not", async () => {
    expect((await upload(GIFT, "x.txt", { token: "made-up" })).status).toBe(403);
    expect((await upload(GIFT, "x.txt", { headers: { Origin: "https://evil.example" } })).status).toBe(403);
    expect((await upload(GIFT, "x.txt", { cookie: trainee })).status).toBe(403);
    expect((await upload(GIFT, "x.txt", { path: "/corrections" })).status).toBe(403);
    const broken = await fetch(`${server.url}/library/import`, {
      method: "POST",
      body: "--x\r\nbroken",
      headers: { Cookie: editor, Origin: server.url, "Content-Type": "multipart/form-data; boundary=x" },
    });
    expect([400, 403]).toContain(broken.status);
  });
});

describe("the export of questions", () => {
  it("gives a course in every format, read back with as many questions", async () => {
    const client = server.client(editor);
    const own = test.app.catalogue
      .current()
      .all("question")
      .filter(({ id, data }) => id.split(".")[1] === "manual" && data.status !== "retired");
    for (const format of ["xlsx", "csv", "gift", "moodle", "qti"]) {
      const answer = await fetch(`${server.url}/library/export/file?course=manual&format=${format}`, {
        headers: { Cookie: editor },
      });
      expect(answer.status, format).toBe(200);
      const name = /filename="([^"]+)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "";
      const { read } = readFile(new Uint8Array(await answer.arrayBuffer()), name);
      expect(read.findings, format).toEqual([]);
      expect(read.drafts.length, format).toBe(own.length);
    }
    expect((await client.get("/library/export/file?course=nowhere&format=csv")).status).toBe(404);
    expect((await client.get("/library/export/file?format=exe")).status).toBe(400);
    expect((await server.client(trainee).get("/library/export/file?format=csv")).status).toBe(403);
  }, 60_000);

  it("of the whole bank imports as nothing new", async () => {
    const answer = await fetch(`${server.url}/library/export/file?course=manual&format=xlsx`, {
      headers: { Cookie: editor },
    });
    const at = (await upload(new Uint8Array(await answer.arrayBuffer()), "manual.xlsx")).headers.get(
      "location",
    );
    const page = await server.client(editor).get(at ?? "");
    expect(page.text).toContain("没有要加进题库的题");
  }, 60_000);
});
