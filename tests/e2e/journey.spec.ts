import { zh } from "#app/texts.zh.ts";
import { answerAllChecks } from "./support/lesson-steps.ts";
import { cadre } from "./support/people.ts";
import { choiceButton, debriefLink, sayByDigit, sayByTab, tabTo, transcript, untilTurn } from "./support/play-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏")] });
});
test.afterAll(async () => site?.close());

test("a cadre goes from the first sign-in to a verified certificate", async ({ page }) => {
  test.setTimeout(180_000);
  const { home, next } = zh.certification;

  await openAs(page, site, "zhou.min");
  for (const lesson of ["八字法总览", "讲", "报"]) {
    await expect(page.getByText(home.nextKicker, { exact: true })).toBeVisible();
    await page.getByRole("link", { name: next.lesson.action }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(lesson);
    expect(await answerAllChecks(page)).toBeGreaterThan(0);
    await page.getByRole("link", { name: zh.platform.nav.home, exact: true }).click();
  }

  await page.getByRole("link", { name: next.scenario.action }).click();
  await page.getByRole("button", { name: zh.roleplay.intro.start }).click();
  await untilTurn(page);
  for (const [at, choiceId] of transcript("best").entries()) {
    if (at % 2 === 0) await sayByTab(page, choiceId);
    else await sayByDigit(page, choiceId);
  }
  await tabTo(page, debriefLink(page));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
