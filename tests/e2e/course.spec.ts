import type { Locator, Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { answerByKeyboard, fillPlainly, questionOf } from "./support/any-question.ts";
import { checksOf } from "./support/lesson-steps.ts";
import { tabTo } from "./support/play-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* One whole course, from its title page to its end: the course on the station, because it has every kind of check. */

const COURSE = "/courses/station";
const { check, lesson: words, course } = zh.learning;

let site: Site;

test.beforeAll(async () => {
  site = await openSite({
    people: [
      { userName: "he.lan", displayName: "何兰" },
      { userName: "tan.yu", displayName: "谭玉" },
    ],
  });
});
test.afterAll(async () => site?.close());

/** The link at the foot of a lesson: to the next one, or from the last back to the course. */
const wayOn = (page: Page): Locator =>
  page.getByRole("navigation", { name: words.ends }).getByRole("link").last();

test("a whole course is finished by the keyboard alone", async ({ page }) => {
  test.setTimeout(240_000);
  await openAs(page, site, "he.lan", COURSE);
  await tabTo(page, page.getByRole("link", { name: course.start }).first(), 400);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/lessons\//);
  const kinds = new Set<string>();
  for (;;) {
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    // Islands have taken over when a desk stands in the place of its lists.
    await expect(page.locator("form select:visible")).toHaveCount(0);
    const count = await checksOf(page).count();
    for (let at = 0; at < count; at += 1) {
      const open = checksOf(page).nth(at);
      const question = await questionOf(open);
      kinds.add(question.look ?? question.kind);
      await answerByKeyboard(page, open, question);
      await expect(open.getByText(check.right, { exact: true }).first()).toBeVisible();
    }
    await expect(page.getByText(words.completed, { exact: true })).toBeVisible();
    const next = wayOn(page);
    const href = (await next.getAttribute("href")) ?? "";
    if (href === COURSE) break;
    await tabTo(page, next, 400);
    await page.keyboard.press("Enter");
    // The next lesson is counted when all of it is there, not while this one is still on the screen.
    await page.waitForURL(`${site.url}${href}`);
  }
  await page.goto(`${site.url}${COURSE}`);
  await expect(page.getByText(course.allDone, { exact: true })).toBeVisible();
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(["colours", "judge", "lines", "matrix", "multiple", "single"]),
  );
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a whole course is finished with plain forms", async ({ page }) => {
    test.setTimeout(240_000);
    await openAs(page, site, "tan.yu", COURSE);
    await page.getByRole("link", { name: course.start }).first().click();
    await page.waitForURL(/\/lessons\//);
    for (;;) {
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const count = await checksOf(page).count();
      for (let at = 0; at < count; at += 1) {
        const open = checksOf(page).nth(at);
        await fillPlainly(open, await questionOf(open));
        await open.getByRole("button", { name: check.submit }).click();
        await expect(checksOf(page).nth(at).getByText(check.right, { exact: true }).first()).toBeVisible();
      }
      await expect(page.getByText(words.completed, { exact: true })).toBeVisible();
      const next = wayOn(page);
      const href = (await next.getAttribute("href")) ?? "";
      if (href === COURSE) break;
      await next.click();
      await page.waitForURL(`${site.url}${href}`);
    }
    await page.goto(`${site.url}${COURSE}`);
    await expect(page.getByText(course.allDone, { exact: true })).toBeVisible();
  });
});
