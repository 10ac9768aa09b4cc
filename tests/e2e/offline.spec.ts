import type { Page } from "@playwright/test";
import { newNoteHref } from "#app/learning/own-anchors.ts";
import { zh } from "#app/texts.zh.ts";
import { cadre } from "./support/people.ts";
import { openAs, typeSignIn } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* Lessons on a device without a connection: http://localhost is a secure context, so the service worker runs. */

const LESSON = "/lessons/manual.report";
const { lesson: words } = zh.learning;

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏"), cadre("li.na", "李娜")] });
});
test.afterAll(async () => site?.close());

/** Opens a lesson and waits until the device has it, with the scripts it loads. */
async function openLesson(page: Page, path = LESSON): Promise<void> {
  await page.goto(`${site.url}${path}`);
  await expect(page.locator("[data-offline-line]")).toBeHidden();
  await expect.poll(() => keptPaths(page)).toContain(path);
}

/** The paths of the lessons that the device has. */
function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("lessons/"));
    const found: string[] = [];
    for (const name of names)
      for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
    return found;
  });
}

/** Whether a page of the site can be read now; a browser that shows its own error page may interrupt the way there. */
async function canRead(page: Page, path = LESSON): Promise<boolean> {
  await page.goto("about:blank");
  await page.goto(`${site.url}${path}`).catch(() => null);
  return page
    .locator("main h1")
    .waitFor({ timeout: 2500 })
    .then(
      () => true,
      () => false,
    );
}

test("a lesson once opened is there without a connection, says that it is a copy, and works when the network is back", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await openAs(page, site, "zhou.min");
  await openLesson(page);
  const heading = page.getByRole("heading", { level: 1 });
  const title = await heading.textContent();

  await context.setOffline(true);
  await page.reload();
  await expect(heading).toHaveText(title ?? "");
  await expect(page.getByText(words.offlineCopy)).toBeVisible();
  // The islands run: leaving a check empty is answered in its place.
  const first = page.getByRole("region", { name: /^小题 1 · / });
  await first.getByRole("button", { name: zh.learning.check.submit }).click();
  await expect(first.getByText(zh.learning.check.gap.choice).first()).toBeVisible();
  expect(await canRead(page, "/lessons/manual.look"), "a lesson never opened").toBe(false);

  await context.setOffline(false);
  await page.goto(`${site.url}${LESSON}`);
  await expect(page.getByText(words.offlineCopy)).toBeHidden();
});

test("no other page is kept", async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await openAs(page, site, "zhou.min");
  await openLesson(page);
  for (const path of ["/", "/courses", `${LESSON}/print`, "/profile"]) await page.goto(`${site.url}${path}`);
  await page.goto(`${site.url}${LESSON}`);
  expect(await keptPaths(page)).toEqual([LESSON]);
  await context.setOffline(true);
  for (const path of ["/", "/courses", `${LESSON}/print`, "/profile"])
    expect(await canRead(page, path), path).toBe(false);
  expect(await canRead(page)).toBe(true);
});

test("who signs out leaves no lesson on the device", async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await openAs(page, site, "zhou.min");
  await openLesson(page);
  await page.getByRole("button", { name: zh.platform.signOut }).first().click();
  await expect(page).toHaveURL(/\/sign-in/);
  await context.setOffline(true);
  expect(await canRead(page)).toBe(false);
  await context.setOffline(false);
  await page.goto(`${site.url}/help`);
  expect(await keptPaths(page)).toEqual([]);
});

test("whoever signs in next does not see what the one before has read", async ({ page, context, watch }) => {
  watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await openAs(page, site, "zhou.min");
  await openLesson(page);
  // The sign-in is gone without a word, as when it runs out.
  await context.clearCookies();
  await page.goto(`${site.url}/sign-in`);
  await typeSignIn(page, "li.na");
  await expect(page).not.toHaveURL(/\/sign-in/);
  await context.setOffline(true);
  expect(await canRead(page), "before the newcomer has opened any lesson").toBe(false);

  await context.setOffline(false);
  await openLesson(page, "/lessons/manual.look");
  expect(await keptPaths(page)).toEqual(["/lessons/manual.look"]);
  await context.setOffline(true);
  expect(await canRead(page)).toBe(false);
  expect(await canRead(page, "/lessons/manual.look")).toBe(true);
});

test("a note that its reader has written on a lesson is not kept on the device", async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  const note = "只给自己看的一句话";
  await openAs(page, site, "zhou.min", newNoteHref("lesson", "manual.report"));
  await page.getByLabel(zh.own.notes.text, { exact: true }).fill(note);
  await page.getByRole("main").getByRole("button", { name: zh.own.notes.save, exact: true }).click();
  await openLesson(page);
  await expect(page.getByText(note)).toBeVisible();
  // Opened twice: once kept at the worker's start, once on the way through it.
  await page.reload();
  await expect(page.getByText(note)).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(words.offlineCopy)).toBeVisible();
  await expect(page.getByText(note)).toHaveCount(0);
  expect(await page.evaluate(keptText)).not.toContain(note);
});

/** Everything that the caches of this device hold, as text; runs in the page. */
async function keptText(): Promise<string> {
  let all = "";
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) all += await (await cache.match(request))?.text();
  }
  return all;
}
