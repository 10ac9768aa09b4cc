import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTENT_KINDS, type Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { storePublication } from "#app/publishing/publish.server.ts";
import { versionHash } from "#app/publishing/version-hash.server.ts";
import {
  createTestApp,
  ROOT_DIR,
  startTestServer,
  type TestApp,
  type TestClient,
  type TestServer,
} from "../../../tests/support/app.ts";
import { contentHashOf } from "../story-runtime.server.ts";
import { compiled } from "../test-helpers.ts";

/* The studio over a real server: who may enter, what an address shows, what becomes of a file, what two versions differ in. */

const ID = "taboo-01";
const SOURCE = readFileSync(path.join(ROOT_DIR, "scenarios", ID, "story.ink"), "utf8");
const BEST = readFileSync(path.join(ROOT_DIR, "scenarios", ID, "transcripts/best.txt"), "utf8");

let test: TestApp;
let server: TestServer;
let editor: TestClient;
let cookie: string;

beforeAll(async () => {
  test = await createTestApp();
  await test.publishContent();
  server = await startTestServer(test);
  cookie = await test.signIn(
    await test.createPerson({ userName: "editor", displayName: "编辑", roles: ["contentEditor"] }),
  );
  editor = server.client(cookie);
}, 180_000);
afterAll(async () => {
  await server?.close();
  await test?.close();
});

const query = (ids: readonly string[]): string => ids.map((id) => `&c=${id}`).join("");
const bestIds = BEST.trim().split(/\r?\n/);
const textOf = (html: string): string => html.replace(/<!-- -->/g, "");

async function publishEdition(): Promise<string> {
  const { app } = test;
  const catalogue = app.catalogue.current();
  const { data } = catalogue.get("scenario", ID);
  const source = SOURCE.replace("星期五，下午五点二十。", "星期五，下午五点半。").replace(
    "# id: t01-1c # q: best # score: empathy+2",
    "# id: t01-1c # q: best # score: empathy+1",
  );
  if (source === SOURCE) throw new Error("nothing was edited");
  const story = compiled(source, true);
  const edited: ScenarioVersion = {
    ...data,
    story,
    storyHash: contentHashOf(story),
    ink: { "story.ink": source },
  };
  const version: Version<"scenario"> = { kind: "scenario", id: ID, hash: versionHash(edited), data: edited };
  const others = CONTENT_KINDS.flatMap((kind): Version[] => catalogue.all(kind)).filter(
    ({ kind, id }) => kind !== "scenario" || id !== ID,
  );
  test.clock.set(test.clock.now() + 60_000);
  await storePublication(app.db, [...others, version], test.clock.now());
  await app.catalogue.reload();
  return version.hash;
}

/** Everything that is recorded of people and content. */
async function recorded(): Promise<number> {
  let rows = 0;
  for (const table of ["event", "play", "content_version", "publication"])
    rows += (await test.app.db.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table}`))[0]?.n ?? 0;
  return rows;
}

describe("the doors of the studio", () => {
  const addresses = [
    "/studio",
    `/studio/${ID}`,
    `/studio/${ID}/compare`,
    "/studio/upload",
    "/studio/transcript",
  ];
  it.each(addresses)("%s opens for editors and for nobody else", async (address) => {
    const trainer = await test.createPerson({
      userName: `t${addresses.indexOf(address)}.trainer`,
      displayName: "教员",
      roles: ["trainee", "trainer"],
    });
    expect((await server.client(await test.signIn(trainer)).get(address)).status).toBe(403);
    expect((await server.client().get(address)).status).toBe(302);
    expect((await editor.get(address)).status).toBe(200);
  });

  it("the check and the correction are closed to everybody else, too", async () => {
    const trainee = await test.createPerson({
      userName: "a.trainee",
      displayName: "学员",
      roles: ["trainee"],
    });
    const client = server.client(await test.signIn(trainee));
    for (const address of ["/studio/upload", "/studio/upload/corrected"])
      expect((await client.post(address, { text: "-> END" })).status).toBe(403);
  });

  it("a scenario that is not there is not found", async () => {
    expect((await editor.get("/studio/nothing-here")).status).toBe(404);
    expect((await editor.get(`/studio/${ID}?version=${"0".repeat(64)}`)).status).toBe(404);
  });
});

describe("a play in the studio", () => {
  it("is in its address: the same link shows the same ending, and nothing is recorded", async () => {
    const before = await recorded();
    const page = await editor.get(`/studio/${ID}?version=${query(bestIds)}`);
    expect(page.status).toBe(200);
    const { endings } = test.app.catalogue.current().get("scenario", ID).data.proof;
    expect(endings.some((id) => textOf(page.text).includes(`到结局了：${id}`))).toBe(true);
    expect(page.text).toContain(`>${BEST}</textarea>`);
    expect((await editor.get(`/studio/${ID}?version=${query(bestIds)}`)).text.length).toBe(page.text.length);
    expect(await recorded()).toBe(before);
  });

  it("gives its transcript as the file of a test", async () => {
    const file = await editor.get(`/studio/transcript?name=best.txt${query(bestIds)}`);
    expect(file.text).toBe(BEST.endsWith("\n") ? BEST : `${BEST}\n`);
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="best.txt"');
    const odd = await editor.get("/studio/transcript?name=..%2Fx%22.html&c=a");
    expect(odd.headers.get("content-disposition")).toBe('attachment; filename="play.txt"');
  });

  it("starts at a knot with a variable set, and shows both", async () => {
    const page = await editor.get(`/studio/${ID}?knot=t01_2&set=guarded:true`);
    expect(page.status).toBe(200);
    expect(textOf(page.text)).toContain('<option value="t01_2" selected="">');
    expect(page.text).toContain("t01-2a");
    expect(page.text).not.toContain("t01-1a");
    expect(textOf(page.text)).toMatch(/guarded<\/code><\/dt><dd[^>]*><code[^>]*font-semibold[^>]*>true/);
  });

  it("the form leads to the address that can be kept", async () => {
    const page = await editor.get(`/studio/${ID}?knot=t01_2&v.guarded=true&v.apart=`);
    expect(page.status).toBe(303);
    expect(page.location).toBe(`/studio/${ID}?knot=t01_2&set=guarded%3Atrue`);
  });

  it("says where an old link no longer fits", async () => {
    const page = await editor.get(`/studio/${ID}?c=t01-1c&c=t01-9z`);
    expect(page.status).toBe(200);
    expect(page.text).toContain("“t01-9z”在这里选不了");
  });
});

describe("the check of a file", () => {
  const form = (fields: Record<string, string>, files: Record<string, string> = {}): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    for (const [name, text] of Object.entries(files))
      data.append(name === "story.ink" ? "file" : "more", new Blob([text]), name);
    return data;
  };
  async function send(data: FormData, address = "/studio/upload"): Promise<{ status: number; text: string }> {
    data.set("_token", await editor.formToken());
    const answer = await fetch(`${server.url}${address}`, {
      method: "POST",
      body: data,
      redirect: "manual",
      headers: { Cookie: cookie, Accept: "text/html", Origin: server.url },
    });
    return { status: answer.status, text: textOf(await answer.text()) };
  }

  it("shows the finding under its line, and stores nothing", async () => {
    const before = await recorded();
    const { status, text } = await send(form({}, { "story.ink": "-> a\n=== a\n你好。\n-> gone\n" }));
    expect(status).toBe(200);
    expect(text).toMatch(/>4<\/span><code[^>]*>-&gt; gone<\/code><\/li><li id="finding-0-0"/);
    expect(text).toContain('href="#finding-0-0"');
    expect(text).toContain("1 个错误");
    expect(await recorded()).toBe(before);
  });

  it("an endless loop is answered within the limit, with a finding on its line", async () => {
    const begun = performance.now();
    const { status, text } = await send(form({ text: "-> a\n=== a\n-> b\n=== b\n-> a\n" }));
    expect(performance.now() - begun).toBeLessThan(12_000);
    expect(status).toBe(200);
    expect(text).toMatch(/>5<\/span><code[^>]*>-&gt; a<\/code><\/li><li id="finding-0-0"/);
    expect(text).toContain("endless-loop");
  });

  it("playing a text that never ends does not hold the server", async () => {
    const slow =
      "VAR x = 0\n-> a\n=== a\n* [走]\n  ~ x = f(60)\n  {x}\n  -> END\n=== function f(n)\n{ n < 2:\n  ~ return 1\n}\n~ return f(n - 1) + f(n - 2)\n";
    const playing = send(form({ text: slow, go: "@0" }));
    const begun = performance.now();
    expect((await editor.get("/help")).status).toBe(200);
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect((await playing).status).toBe(200);
  }, 40_000);

  it("plays what compiles from any knot, with the text in the form", async () => {
    const text =
      "VAR n = 1\n-> a\n=== a\n开头。\n* [走 # id: go] -> b\n=== b\n到了 {n}。\n* [完 # id: fin] -> END\n";
    const page = await send(form({ text, knot: "b", "v.n": "7", intent: "play" }));
    expect(page.text).toContain("到了 7。");
    expect(page.text).toMatch(/name="go" value="fin"/);
    expect(page.text).toMatch(/<textarea[^>]*name="text"[^>]*>VAR n = 1/);
    const further = await send(form({ text, go: "go\nfin" }));
    expect(further.text).toContain("走到这里就没有了");
  });

  it("takes further files for INCLUDE, with or without their folder", async () => {
    const files = { "story.ink": "INCLUDE parts/end.ink\n-> last\n", "end.ink": "=== last\n完。\n-> END\n" };
    const { text } = await send(form({}, files));
    expect(text).not.toContain("个错误");
    expect(text).toContain('name="partName" value="end.ink"');
  });

  it("offers full-width slips corrected, as a file", async () => {
    const slip = "-> a\n=== a\n你好。\n＊ [走] -> END\n";
    const page = await send(form({ text: slip }));
    expect(page.text).toContain('formaction="/studio/upload/corrected"');
    const fixed = await send(form({ text: slip, fix: "story.ink" }), "/studio/upload/corrected");
    expect(fixed.text).toBe(slip.replace("＊", "*"));
  });

  it("refuses nothing, too much and what is no text, and keeps what was typed", async () => {
    const empty = await send(form({ text: " ", sources: "manual.attitude.1" }));
    expect(empty.status).toBe(400);
    expect(empty.text).toContain("请选一个文件");
    expect(empty.text).toContain('value="manual.attitude.1"');
    expect((await send(form({ text: "字".repeat(400_000) }))).status).toBe(413);
    const binary = await send(form({}, { "story.ink": "-> a\u0000b" }));
    expect(binary.status).toBe(200);
    expect(binary.text).toContain("file-binary");
  });

  it("resolves citations against what was named", async () => {
    const text = SOURCE.replace("manual.attitude.1 ", "manual.attitude.999 ");
    const against = await send(form({ text, scenario: ID, cite: "on" }));
    expect(against.text).toContain("manual.attitude.999");
    expect(against.text).toContain("个错误");
    const own = await send(form({ text: SOURCE, scenario: ID, cite: "on" }));
    expect(own.text).not.toContain("个错误");
  });
});

describe("the comparison", () => {
  it("with one version says what to do", async () => {
    expect((await editor.get("/studio/taboo-02/compare")).text).toContain("只发布过一个版本");
  });

  it("of two published versions names the changed line, the changed grade and the changed bounds", async () => {
    const first = test.app.catalogue.current().get("scenario", ID).hash;
    const second = await publishEdition();
    const page = textOf((await editor.get(`/studio/${ID}/compare?from=${first}&to=${second}`)).text);
    expect(page).toContain("正在走的演练不受影响");
    expect(page).toContain("下午五点二十。");
    expect(page).toContain("下午五点半。");
    expect(page).toMatch(/<del[^>]*>empathy\+2 safety\+1<\/del>/);
    expect(page).toMatch(/<ins[^>]*>empathy\+1 safety\+1<\/ins>/);
    expect(page).toContain("分数的上下限");
    expect(page).toContain("加 2 行，去 2 行");
    // Without being told, the one that serves is compared with the one before it.
    expect(textOf((await editor.get(`/studio/${ID}/compare`)).text)).toContain("下午五点半。");
    // The older version stays playable.
    const old = await editor.get(`/studio/${ID}?version=${first}`);
    expect(old.text).toContain("下午五点二十。");
    expect(old.text).toContain("这是旧版本");
    const same = await editor.get(`/studio/${ID}/compare?from=${first}&to=${first}`);
    expect(same.text).toContain("两个版本一样");
  }, 60_000);

  it("of versions without their ink compares the words that are played", async () => {
    const { app } = test;
    const catalogue = app.catalogue.current();
    const { data, hash } = catalogue.get("scenario", ID);
    const { ink: _ink, ...bare } = data;
    const version: Version<"scenario"> = { kind: "scenario", id: ID, hash: versionHash(bare), data: bare };
    const others = CONTENT_KINDS.flatMap((kind): Version[] => catalogue.all(kind)).filter(
      ({ kind, id }) => kind !== "scenario" || id !== ID,
    );
    test.clock.set(test.clock.now() + 60_000);
    await storePublication(app.db, [...others, version], test.clock.now());
    await app.catalogue.reload();
    const versions = await app.db.rows<{ hash: string }>(
      "SELECT hash FROM content_version WHERE kind = 'scenario' AND id = ? ORDER BY published_at",
      ID,
    );
    const oldest = versions[0]?.hash ?? "";
    expect(oldest).not.toBe(hash);
    const page = await editor.get(`/studio/${ID}/compare?from=${oldest}`);
    expect(page.text).toContain("没有都存下 ink 原文");
    expect(page.text).toContain("下午五点半。");
  }, 60_000);

  it("of the published version with a text that was handed in", async () => {
    const text = SOURCE.replace("# id: t01-1d #", "# id: t01-1x #");
    const page = await editor.post("/studio/upload", { text, scenario: ID, intent: "compare" });
    expect(page.status).toBe(200);
    const html = textOf(page.text);
    expect(html).toContain("新增");
    expect(html).toContain("t01-1x");
    expect(html).toContain("t01-1d");
    expect(html).toContain("删去");
  }, 60_000);
});
