import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { axeViolations } from "./support/axe.ts";
import { debriefLink, tabTo, untilTurn } from "./support/play-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, ROOT_DIR, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/*
 * Every scenario from its page to its debrief: once along its best transcript and once along its worst, by the keyboard
 * alone, and three of them as plain forms. All of them run with SHIJING_SCENARIOS=all (npm run test:all); every other
 * run takes one of each series.
 */

test.describe.configure({ mode: "parallel" });

const words = zh.roleplay;
const ALL = readdirSync(path.join(ROOT_DIR, "scenarios"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const SOME = ["chair-03", "field-05", "fifteen-days", "taboo-04"];
const PLAYED = process.env.SHIJING_SCENARIOS === "all" ? ALL : SOME;
const PLAIN = ["chair-02", "field-14", "taboo-07"];

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [{ userName: "lu.yan", displayName: "陆燕" }] });
});
test.afterAll(async () => site?.close());

function transcriptOf(scenarioId: string, name: "best" | "worst"): string[] {
  const file = path.join(ROOT_DIR, "scenarios", scenarioId, "transcripts", `${name}.txt`);
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

/** The button of a choice: which sentence it says is the story's affair. */
function choice(page: Page, choiceId: string) {
  return page.locator(`button[name="choiceId"][value="${choiceId}"]`);
}

/** What axe says of the page in one of the two looks, at one of the two widths. */
async function looks(page: Page, look: "light" | "dark", width: 360 | 1280, what: string): Promise<void> {
  await page.emulateMedia({ colorScheme: look, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 800 });
  expect.soft(await axeViolations(page), `${what}, ${look}, ${width} px`).toEqual([]);
  const overflow = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
  );
  expect.soft(overflow, `${what} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
}

/** Begins, goes along the transcript by keys and ends in the debrief. */
async function playByKeys(page: Page, scenarioId: string, name: "best" | "worst"): Promise<void> {
  const choices = transcriptOf(scenarioId, name);
  await page.goto(`${site.url}/scenarios/${scenarioId}`);
  await tabTo(page, page.getByRole("button", { name: words.intro.start, exact: true }), 60);
  await page.keyboard.press("Enter");
  await untilTurn(page);
  // The digits work, and are spoken of, once the scripts are there.
  await expect(page.getByText(/按数字/)).toBeVisible();
  for (const [at, choiceId] of choices.entries()) {
    const button = choice(page, choiceId);
    await expect(button).toBeVisible();
    if (at === 0 || at === choices.length - 1) {
      // The first and the last sentence by Tab and Enter, those between them by their digits.
      await tabTo(page, button, 60);
      await page.keyboard.press("Enter");
    } else {
      const offered = await page
        .locator('button[name="choiceId"]')
        .evaluateAll((buttons) => buttons.map((one) => (one as HTMLButtonElement).value));
      await page.keyboard.press(String(offered.indexOf(choiceId) + 1));
    }
    await expect(button).toHaveCount(0);
    await untilTurn(page);
    if (at === Math.floor(choices.length / 2))
      await looks(page, name === "best" ? "dark" : "light", 360, `${scenarioId}, in the middle of the talk`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await tabTo(page, debriefLink(page), 60);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: words.debrief.what })).toBeVisible();
  await looks(page, name === "best" ? "light" : "dark", 1280, `${scenarioId}, the debrief`);
}

for (const scenarioId of PLAYED) {
  test(`${scenarioId} is played to its best and to its worst ending by the keyboard alone`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openAs(page, site, "lu.yan", `/scenarios/${scenarioId}`);
    await playByKeys(page, scenarioId, "best");
    await expect(page.getByText(words.debrief.passed, { exact: true }).first()).toBeVisible();
    await playByKeys(page, scenarioId, "worst");
    await expect(page.getByText(words.debrief.passed, { exact: true })).toHaveCount(0);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const scenarioId of PLAIN) {
    test(`${scenarioId} is played with plain forms`, async ({ page }) => {
      test.setTimeout(120_000);
      await openAs(page, site, "lu.yan", `/scenarios/${scenarioId}`);
      await page.getByRole("button", { name: words.intro.start, exact: true }).click();
      for (const choiceId of transcriptOf(scenarioId, "best")) {
        await choice(page, choiceId).click();
        await expect(choice(page, choiceId)).toHaveCount(0);
      }
      await debriefLink(page).click();
      await expect(page.getByText(words.debrief.passed, { exact: true }).first()).toBeVisible();
    });
  }
});
