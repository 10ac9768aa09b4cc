import { zh } from "#app/texts.zh.ts";
import { openQuestion, placeOf, SAVED } from "./support/exam-steps.ts";
import { playScenario, readLessons, receiveCertificate, sitExam } from "./support/journey-steps.ts";
import { cadre } from "./support/people.ts";
import { choiceButton, untilTurn } from "./support/play-steps.ts";
import { pick } from "./support/question-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* The whole journey as plain pages and forms: what a browser without scripts, or with broken ones, can do. */

test.use({ javaScriptEnabled: false });

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏")] });
});
test.afterAll(async () => site?.close());

test("without scripts a cadre goes from the first sign-in to a verified certificate", async ({
  page,
  device,
}) => {
  test.setTimeout(240_000);
  const { question: words } = zh.assessment;

  await openAs(page, site, "zhou.min");
  await readLessons(page);
  await playScenario(page, async (choiceId) => {
    await choiceButton(page, choiceId).click();
    await expect(choiceButton(page, choiceId)).toHaveCount(0);
    await untilTurn(page);
  });
  await sitExam(page, async (_, options, place, isLast) => {
    await pick(openQuestion(page), options);
    await page.getByRole("button", { name: isLast ? words.last : words.next, exact: true }).click();
    if (isLast) return;
    // The next page says that the choice before it is stored, and when.
    await expect(page.getByText(new RegExp(`^第 ${place} 题已保存 \\d{2}:\\d{2}:\\d{2}$`))).toBeVisible();
    expect(await placeOf(page)).toBe(place + 1);
    if (place === 5) {
      await page.getByRole("button", { name: words.previous, exact: true }).click();
      await expect(page.getByText(SAVED)).toBeVisible();
      await page.getByRole("button", { name: words.next, exact: true }).click();
    }
  });
  await receiveCertificate(page, (options) => device({ ...options, javaScriptEnabled: false }));
});
