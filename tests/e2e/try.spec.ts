import { cadre } from "./support/people.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
import { questionById } from "./support/bank.ts";

let site: Site;
test.beforeAll(async () => { site = await openSite({ people: [cadre("zhou", "周敏"), cadre("li", "李", ["certified"])] }); });
test.afterAll(async () => site?.close());
test("x", async ({ page }) => {
  console.log(site.person("li"), questionById("check.manual.overview.1"));
  await openAs(page, site, "zhou");
  console.log(await page.locator("main").innerText());
  expect(site.rows("select count(*) as n from event")).toBeTruthy();
});
