import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { endPrograms, type StartedProgram, startProgram } from "../support/process.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

/** What the contract grants between saving a lesson and seeing it. */
const SEEN_WITHIN_MS = 3000;

/** A project of its own, because this test edits lessons and sources. */
let project: string;
let dev: StartedProgram;
let url: string;
let lesson: string;
let address: string;

beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), "shijing-dev-"));
  for (const name of readdirSync(".")) {
    if (["node_modules", "build", "data", ".git", ".cache", "test-results"].includes(name)) continue;
    cpSync(name, path.join(project, name), { recursive: true });
  }
  // The packages themselves are shared; what bundlers keep beside them is not.
  mkdirSync(path.join(project, "node_modules"));
  for (const name of readdirSync("node_modules")) {
    if (name.startsWith(".") && name !== ".bin" && name !== ".package-lock.json") continue;
    symlinkSync(path.resolve("node_modules", name), path.join(project, "node_modules", name));
  }
  dev = startProgram(
    ["scripts/dev.mjs"],
    { PORT: "0", SHIJING_DEMO: "1", HOST: "", PUBLIC_URL: "", DATA_DIR: "" },
    project,
  );
  [, url = ""] = await dev.until(/Address\s+(http:\S+)/, 180_000);
  await dev.until(/shown as a draft/);
  const folder = path.join(project, "content/courses/manual");
  lesson = path.join(folder, readdirSync(folder).find((name) => name.endsWith(".mdx")) ?? "");
  const id = /^id: (\S+)$/m.exec(readFileSync(lesson, "utf8"))?.[1] ?? "";
  address = `${url}/lessons/${id}`;
});

afterAll(async () => {
  await endPrograms();
  rmSync(project, { recursive: true, force: true });
});

let cookie = "";
async function read(target: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(target, {
    headers: { Cookie: cookie, Accept: "text/html" },
    redirect: "manual",
  });
  return { status: answer.status, text: await answer.text() };
}

/** Signs in with an account of the demonstration. */
async function signIn(): Promise<void> {
  const { DEMO_ACCOUNTS } = await import("#app/organisation/demo-accounts.ts");
  const [account] = DEMO_ACCOUNTS;
  const page = await fetch(`${url}/sign-in`);
  const visit = page.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const token = /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? "";
  const answer = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: visit, Origin: url, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      _token: token,
      userName: account?.userName ?? "",
      password: account?.password ?? "",
      next: "/",
    }),
  });
  cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** Asks for a page until it holds a text. @returns how long that took, ms */
async function waitToSee(target: string, text: string, limitMs: number): Promise<number> {
  const begun = performance.now();
  for (;;) {
    if ((await read(target)).text.includes(text)) return performance.now() - begun;
    if (performance.now() - begun > limitMs) throw new Error(`“${text}” was not seen:\n${dev.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Replaces a text in the lesson's file. */
function edit(from: string, to: string): void {
  const source = readFileSync(lesson, "utf8");
  expect(source).toContain(from);
  writeFileSync(lesson, source.replace(from, to));
}

/** Waits until the server has said something after the mark. */
function said(pattern: RegExp, mark: number): Promise<unknown> {
  return dev.until(new RegExp(`^[\\s\\S]{${mark},}?${pattern.source}`));
}

const titleLine = (): string => /^title: .+$/m.exec(readFileSync(lesson, "utf8"))?.[0] ?? "";

describe("npm run dev", () => {
  it("serves pages, styles and islands", async () => {
    await signIn();
    const page = await read(address);
    expect(page.status).toBe(200);
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(page.text)?.[1] ?? "";
    const css = await fetch(url + style, { headers: { Accept: "text/css" } });
    expect(css.headers.get("content-type")).toContain("text/css");
    expect((await css.text()).length).toBeGreaterThan(10_000);
    expect((await fetch(`${url}/islands/main.js`)).headers.get("content-type")).toContain("javascript");
    expect((await fetch(`${url}/@vite/client`)).status).toBe(200);
  });

  it("shows a saved lesson as a draft within three seconds, and what is published once it is as before", async () => {
    const original = titleLine();
    const durations: number[] = [];
    for (const round of [1, 2, 3]) {
      edit(titleLine(), `title: 第 ${round} 份草稿的标题`);
      durations.push(await waitToSee(address, `第 ${round} 份草稿的标题`, 30_000));
    }
    const mark = dev.output().length;
    edit(titleLine(), original);
    await said(/The same as what is published/, mark);
    console.info(`From saving a lesson to seeing it: ${durations.map(Math.round).join(", ")} ms`);
    expect(Math.min(...durations)).toBeLessThan(SEEN_WITHIN_MS);
    expect((await read(address)).text).toContain(original.replace("title: ", ""));
  });

  it("keeps what it shows when a lesson is saved with an error, and names the place", async () => {
    const original = titleLine();
    const mark = dev.output().length;
    edit(original, "titel: 写错的一行");
    await said(/\.mdx:\d+ error[\s\S]*pages stay as they were/, mark);
    expect((await read(address)).text).toContain(original.replace("title: ", ""));
    const later = dev.output().length;
    edit("titel: 写错的一行", original);
    await said(/The same as what is published/, later);
  });

  it("starts the server anew when its own sources change, and stops with exit code 0", async () => {
    const mark = dev.output().length;
    const file = path.join(project, "app/server/server.server.ts");
    writeFileSync(
      file,
      readFileSync(file, "utf8").replace(
        '"/livez") return plain(response, 200, "ok")',
        '"/livez") return plain(response, 200, "alive")',
      ),
    );
    // A machine under load may lose the first word of a change; whoever works would save once more.
    const saveAgain = setInterval(() => utimesSync(file, new Date(), new Date()), 30_000);
    await said(/starting again[\s\S]*Address\s+http:\S+/, mark).finally(() => clearInterval(saveAgain));
    const newUrl = [...dev.output().matchAll(/Address\s+(http:\S+)/g)].at(-1)?.[1];
    expect(await (await fetch(`${newUrl}/livez`)).text()).toBe("alive");
    dev.child.kill("SIGTERM");
    expect(await dev.ended).toBe(0);
  });
});
