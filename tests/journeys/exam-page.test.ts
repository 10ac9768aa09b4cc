import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { attemptState } from "#app/assessment/attempt-views.server.ts";
import { saveAnswer, startAttempt } from "#app/assessment/attempts.server.ts";
import { fiveQuestions, paperOf, publishExam, testBank } from "#app/assessment/testing.server.ts";
import { createTestApp, startTestServer, type TestApp, type TestServer } from "../support/app.ts";

/*
 * The page of a question in a real browser, on a server whose clock the test sets: what happens to choices when
 * the connection, the sign-in, the browser's storage or the time is gone.
 */

const MINUTE = 60_000;

let t: TestApp;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  t = await createTestApp({ now: Date.now() });
  // Every question has four options, of which one can be chosen: tests press the first three of any question.
  await publishExam(t.app, fiveQuestions(), testBank(["single"]));
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
let page: Page;
let personId: string;
let attemptId: string;
let paper: Awaited<ReturnType<typeof paperOf>>;
let count = 0;
beforeEach(async () => {
  personId = await t.createPerson({
    userName: `zhou.min.${++count}`,
    displayName: "周敏",
    roles: ["trainee"],
  });
  ({ attemptId } = await startAttempt(t.app, personId, "exam.test"));
  paper = await paperOf(t.app, personId, attemptId);
  context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  await signIn();
  page = await open(1);
});
afterEach(() => context.close());

async function signIn(): Promise<void> {
  const [name = "", value = ""] = (await t.signIn(personId)).split("=");
  await context.addCookies([{ name, value, url: server.url }]);
}

async function open(n: number): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`${server.url}/attempts/${attemptId}?q=${n}`);
  await opened.getByText("选了就保存").waitFor();
  return opened;
}

const choices = (on = page) => on.locator("input[name=value]");
const click = (place: number, on = page) => on.locator("label.choice-row").nth(place).click();
const says = (text: string | RegExp, on = page) => on.getByText(text).first().waitFor();
const isSaved = (on = page) => says(/^已保存 \d\d:\d\d:\d\d$/, on);
const stored = async (n: number) =>
  [...((await attemptState(t.app, personId, attemptId)).answers[n - 1]?.value ?? [])].sort();
const chosen = (on = page) =>
  choices(on).evaluateAll((all) =>
    (all as HTMLInputElement[])
      .filter((one) => one.checked)
      .map((one) => one.value)
      .sort(),
  );
/** The reader looks at the page again. */
const look = (on = page) => on.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

test("a choice is saved as it is made, and “saved” stands beside it only when the server has it", async () => {
  let letThrough = (): void => {};
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/answers", async (route) => {
    await gate;
    await route.continue();
  });
  await says("还没有作答");
  await click(1);
  await says("正在发送");
  expect(await stored(1)).toEqual([]);
  letThrough();
  await isSaved();
  expect(await stored(1)).toEqual(await chosen());
  await page.getByRole("link", { name: "第 1 题，已答" }).waitFor();
});

test("without a connection a choice waits on the device, the page says so and stays, and sends it when it is back", async () => {
  await context.setOffline(true);
  await click(0);
  await says("未保存（会自动重试）");
  await says("现在连不上服务器");
  await page.getByRole("link", { name: "第 1 题，未保存" }).waitFor();
  await page.getByRole("button", { name: "下一题" }).click();
  await says("还有一处选择没有送到");
  expect(page.url()).toContain("?q=1");
  await context.setOffline(false);
  await isSaved();
  expect(await stored(1)).toEqual(await chosen());
});

test("what waits outlives the page: it is shown and sent when the attempt is opened again", async () => {
  await context.setOffline(true);
  await click(2);
  await says("未保存（会自动重试）");
  const waiting = await chosen();
  await page.close();
  await context.setOffline(false);
  page = await open(2);
  await page.getByRole("link", { name: "第 1 题，已答" }).waitFor();
  expect(await stored(1)).toEqual(waiting);
});

test("a reply that is lost after the commit leads to one stored answer, not two", async () => {
  let isFirst = true;
  await page.route("**/answers", async (route) => {
    if (isFirst && route.request().method() === "POST") {
      isFirst = false;
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  await click(0);
  await isSaved();
  expect((await attemptState(t.app, personId, attemptId)).seq).toBe(2);
});

test("when the sign-in has ended the page says so, keeps the choice and sends it after a new one, without a reload", async () => {
  await context.clearCookies();
  await click(1);
  await says("登录已经失效");
  expect(await stored(1)).toEqual([]);
  const link = page.getByRole("link", { name: "去登录" });
  expect(await link.getAttribute("href")).toBe(
    `/sign-in?next=${encodeURIComponent(`/attempts/${attemptId}?q=1`)}`,
  );
  await signIn();
  await look();
  await isSaved();
  expect(await stored(1)).toEqual(await chosen());
});

test("two pages of one attempt: the later choice counts, and the other page shows it", async () => {
  const other = await open(1);
  await click(0);
  await isSaved();
  await click(1, other);
  await isSaved(other);
  await look();
  await says("这道题在别的页面或设备上改过了");
  expect(await chosen()).toEqual(await chosen(other));
  expect(await stored(1)).toEqual(await chosen(other));
});

test("an answer from another device that came in between is seen with the next save", async () => {
  const second = paper[1];
  await saveAnswer(t.app, personId, {
    attemptId,
    questionId: second?.questionId ?? "",
    value: second?.key ?? [],
    clientId: "phone",
    clientSeq: 1,
  });
  await click(0);
  await isSaved();
  await page.getByRole("link", { name: "第 2 题，已答" }).waitFor();
});

test("single keys choose and turn pages until they are switched off", async () => {
  await page.keyboard.press("2");
  await isSaved();
  expect(await choices().nth(1).isChecked()).toBe(true);
  await page.keyboard.press("n");
  await page.waitForURL(/q=2/);
  await says("选了就保存");
  await page.keyboard.press("ArrowLeft");
  await page.waitForURL(/q=1/);
  await says("选了就保存");
  await page.getByText("键盘操作").click();
  await page.getByLabel("使用这些按键").uncheck();
  await page.keyboard.press("1");
  await page.keyboard.press("n");
  expect(await choices().nth(1).isChecked()).toBe(true);
  expect(page.url()).toContain("q=1");
});

test("the clock stays calm, speaks at ten minutes, and at the end the page closes with what was saved", async () => {
  await says("剩余时间");
  expect(await page.getByText(/还有 \d+ 分钟/).count()).toBe(0);
  await click(0);
  await isSaved();
  t.clock.advance(20 * MINUTE - 1500);
  await look();
  await says("还有 10 分钟");
  t.clock.advance(10 * MINUTE + 1501);
  await look();
  await says("这份试卷已经结束");
  expect(await choices().first().isDisabled()).toBe(true);
  await page.getByRole("link", { name: "看结果" }).click();
  await says("到时间自动交卷");
});

test("a device whose clock is put forward does not end the attempt: the server is asked", async () => {
  await page.evaluate(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 7_200_000;
  });
  await expect.poll(() => page.getByText("这份试卷已经结束").count(), { timeout: 5000 }).toBe(0);
  await expect.poll(() => choices().first().isEnabled(), { timeout: 10_000 }).toBe(true);
  await says(/^(?:29|30):\d\d$/);
  await click(0);
  await isSaved();
});

test("an answer that arrives after the deadline does not count, and the page says how many were lost", async () => {
  await context.setOffline(true);
  await click(0);
  await says("未保存（会自动重试）");
  t.clock.advance(31 * MINUTE);
  await signIn();
  await context.setOffline(false);
  await says("有 1 处改动没有在结束之前送到，没有计入");
  expect(await stored(1)).toEqual([]);
});

test("handing in waits for what this browser still holds", async () => {
  await click(0);
  await isSaved();
  await context.setOffline(true);
  await click(1);
  await says("未保存（会自动重试）");
  const last = await chosen();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  page = await context.newPage();
  await page.route("**/answers", (route) => route.abort());
  await page.goto(`${server.url}/attempts/${attemptId}/review`);
  await says("还有 1 处选择没有送到服务器");
  await page.getByLabel("我检查过了，确认交卷").check();
  await page.getByRole("button", { name: "交卷" }).click();
  expect(page.url()).toContain("/review");
  await page.unroute("**/answers");
  await page.getByRole("button", { name: "交卷" }).click();
  await says("刚才没有送到的选择已经送到了");
  await page.getByRole("button", { name: "交卷" }).click();
  await page.waitForURL(/\/result$/);
  await says("核对一致");
  expect(await stored(1)).toEqual(last);
});

test.each([
  [
    "localStorage",
    "without IndexedDB",
    "delete window.indexedDB; Object.defineProperty(window, 'indexedDB', { get() { throw new Error('refused') } })",
  ],
  [
    "memory",
    "without any storage",
    "for (const name of ['indexedDB', 'localStorage']) Object.defineProperty(window, name, { get() { throw new Error('refused') } })",
  ],
])("falls back to %s %s", async (place, _, script) => {
  await context.addInitScript(script);
  page = await open(1);
  await context.setOffline(true);
  await click(0);
  await says("未保存（会自动重试）");
  expect(await page.getByText("这个浏览器不让网页保存内容").count()).toBe(place === "memory" ? 1 : 0);
  await context.setOffline(false);
  await isSaved();
  expect(await stored(1)).toEqual(await chosen());
});
