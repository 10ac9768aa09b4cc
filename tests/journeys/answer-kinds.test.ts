import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { attemptState } from "#app/assessment/attempt-views.server.ts";
import { saveAnswer, startAttempt } from "#app/assessment/attempts.server.ts";
import type { QuestionKind } from "#app/assessment/question.schema.ts";
import { fiveQuestions, paperOf, publishExam, testBank } from "#app/assessment/testing.server.ts";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../support/app.ts";

/* Steps, pairs and cases in a real browser: by buttons, by the keyboard, by dragging, and without scripts. */

let t: TestApp;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  t = await createTestApp({ now: Date.now() });
  server = await startTestServer(t);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

let context: BrowserContext;
let personId: string;
let attemptId: string;
let count = 0;
beforeEach(async () => {
  personId = await t.createPerson({
    userName: `li.hong.${++count}`,
    displayName: "李红",
    roles: ["trainee"],
  });
});
afterEach(() => context.close());

async function open(kind: QuestionKind, options: { scripts?: boolean } = {}): Promise<Page> {
  await publishExam(t.app, fiveQuestions(), testBank([kind]));
  ({ attemptId } = await startAttempt(t.app, personId, "exam.test"));
  context = await browser.newContext({
    viewport: { width: 360, height: 800 },
    javaScriptEnabled: options.scripts ?? true,
  });
  context.setDefaultTimeout(15_000);
  const [name = "", value = ""] = (await t.signIn(personId)).split("=");
  await context.addCookies([{ name, value, url: server.url }]);
  const page = await context.newPage();
  await page.goto(`${server.url}/attempts/${attemptId}?q=1`);
  if (options.scripts ?? true) await page.getByText("选了就保存").waitFor();
  return page;
}

const stored = async (): Promise<string[]> => [
  ...((await attemptState(t.app, personId, attemptId)).answers[0]?.value ?? []),
];

test("steps are placed and moved by buttons, saved each time, and the focus goes with them", async () => {
  const page = await open("ordering");
  await page.getByRole("button", { name: "排进去：“选项 c”" }).click();
  await expect.poll(stored).toEqual(["c:1"]);
  await page.getByRole("button", { name: "排进去：“选项 a”" }).press("Enter");
  await expect.poll(stored).toEqual(["a:2", "c:1"]);
  await page.getByRole("button", { name: "下移“选项 c”" }).press("Enter");
  await expect.poll(stored).toEqual(["a:1", "c:2"]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("下移“选项 c”");
  await page.getByRole("status").filter({ hasText: "“选项 c”排在第 2 步。" }).waitFor({ state: "attached" });
  await page.getByRole("button", { name: "取出“选项 a”" }).click();
  await expect.poll(stored).toEqual(["c:2"]);
});

test("a step is dragged to its place", async () => {
  const page = await open("ordering");
  await page.getByRole("button", { name: "排进去：“选项 d”" }).waitFor();
  await page.locator('[data-drag="d"]').dragTo(page.locator('[data-drop="2"]'));
  await expect.poll(stored).toEqual(["d:3"]);
});

test("what another device has answered is shown on the desk", async () => {
  const page = await open("ordering");
  const [item] = await paperOf(t.app, personId, attemptId);
  const value = item?.key ?? [];
  await saveAnswer(t.app, personId, {
    attemptId,
    questionId: item?.questionId ?? "",
    value,
    clientId: "phone",
    clientSeq: 1,
  });
  await page.getByRole("button", { name: "排进去：“选项 d”" }).waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await page.getByText("都排上了").waitFor();
  await page.getByRole("button", { name: "取出“选项 b”" }).click();
  await expect.poll(stored).toEqual(value.filter((choice) => !choice.startsWith("b")));
});

test("pairs are made by choosing a row and then its match; a match that is used moves on", async () => {
  const page = await open("matching");
  const row = (letter: string) => page.locator(`[data-drag="r${letter}"]`);
  const match = (digit: number) => page.locator(`[data-drag="m${digit}"]`);
  await row("a").waitFor();
  if ((await row("a").getAttribute("aria-pressed")) !== "true") await row("a").click();
  await match(2).click();
  await expect.poll(stored).toEqual(["a:2"]);
  await match(3).dragTo(row("b"));
  await expect.poll(stored).toEqual(["a:2", "b:3"]);
  if ((await row("c").getAttribute("aria-pressed")) !== "true") await row("c").click();
  await match(2).click();
  await expect.poll(stored).toEqual(["b:3", "c:2"]);
});

test("a case keeps the answers of its parts apart", async () => {
  const page = await open("case");
  await page.locator('input[value="1:b"]').check();
  await page.locator('input[value="2+b"]').check();
  await page.locator('input[value="2+d"]').check();
  await page.locator('input[value="3:false"]').check();
  await expect.poll(stored).toEqual(["1:b", "2+b", "2+d", "3:false"]);
  await page.locator('input[value="1:a"]').check();
  await expect.poll(stored).toEqual(["1:a", "2+b", "2+d", "3:false"]);
});

test.each(["ordering", "matching"] as const)(
  "without scripts lists save what is chosen so far: %s",
  async (kind) => {
    const page = await open(kind, { scripts: false });
    await page.getByLabel("选项 a", { exact: true }).selectOption("a:2");
    await page.getByLabel("选项 c", { exact: true }).selectOption("c:1");
    await page.getByRole("button", { name: "保存并下一题" }).click();
    expect(page.url()).toContain("q=2");
    expect(await stored()).toEqual(["a:2", "c:1"]);
  },
);
