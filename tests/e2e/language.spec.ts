import { en } from "#app/texts.en.ts";
import { zh } from "#app/texts.zh.ts";
import { cadre } from "./support/people.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏", ["running"]), cadre("li.fang", "李芳")] });
});
test.afterAll(async () => site?.close());

test("switching to English changes the words of the interface and leaves the content Chinese, marked as such", async ({
  page,
}) => {
  await openAs(page, site, "zhou.min", "/lessons/manual.report");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await expect(page.getByRole("heading", { level: 1, name: "“报”：什么必须第一时间报告" })).toBeVisible();

  await page.getByRole("button", { name: zh.platform.languageName, exact: true }).click();
  await expect(page).toHaveURL(`${site.url}/lessons/manual.report`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1, name: "Reporting: what cannot wait" })).toBeVisible();
  await expect(page.getByRole("link", { name: en.platform.nav.home, exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: en.platform.signOut })).toBeVisible();

  const { attemptId, playId } = site.person("zhou.min");
  for (const path of [
    "/lessons/manual.report",
    `/attempts/${attemptId}`,
    `/plays/${playId}`,
    "/sources/manual.report.life-threat.2",
  ]) {
    await page.goto(`${site.url}${path}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await chineseWithoutMark(page), `Chinese on ${path} that is not marked as Chinese`).toEqual([]);
    expect(await page.locator("main [lang=zh-CN]").count(), `${path} shows its content`).toBeGreaterThan(0);
  }
});

/** Texts with Chinese characters whose nearest `lang` is not Chinese. */
function chineseWithoutMark(page: import("@playwright/test").Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(
      document.querySelector("main") ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const lang = node.parentElement?.closest("[lang]")?.getAttribute("lang");
      if (/\p{Script=Han}/u.test(text) && !lang?.startsWith("zh")) found.push(text);
    }
    return found;
  });
}

test("the language stays with the account on another device", async ({ page, device }) => {
  await openAs(page, site, "li.fang");
  await page.getByRole("button", { name: zh.platform.languageName, exact: true }).click();
  await expect(page.getByRole("link", { name: en.platform.nav.learn, exact: true })).toBeVisible();
  const other = await device();
  await openAs(other, site, "li.fang");
  await expect(other.locator("html")).toHaveAttribute("lang", "en");
});

test("light, dark and the system's choice are kept on every page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${site.url}/help`);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("button", { name: zh.platform.theme.dark, exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto(`${site.url}/sign-in`);
  expect(await ground()).toBe(dark);

  await page.getByRole("button", { name: zh.platform.theme.system, exact: true }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  expect(await ground()).toBe(light);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground(), "the system's dark is the site's dark").toBe(dark);
});
