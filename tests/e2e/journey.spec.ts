import { zh } from "#app/texts.zh.ts";
import { answerLive, goOn, openQuestion, untilSaved } from "./support/exam-steps.ts";
import { playScenario, readLessons, receiveCertificate, sitExam } from "./support/journey-steps.ts";
import { cadre } from "./support/people.ts";
import { isFocused, sayByDigit, sayByTab, tabTo } from "./support/play-steps.ts";
import { optionOf } from "./support/question-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏")] });
});
test.afterAll(async () => site?.close());

test("a cadre goes from the first sign-in to a verified certificate, the talk and two questions by keyboard alone", async ({
  page,
  device,
}) => {
  test.setTimeout(240_000);
  await openAs(page, site, "zhou.min");
  await readLessons(page);
  await playScenario(page, (choiceId, at) =>
    at % 2 === 0 ? sayByTab(page, choiceId) : sayByDigit(page, choiceId),
  );

  await sitExam(page, async (question, options, place, isLast) => {
    const [first = ""] = options;
    if (place === 1) {
      // By Tab, arrows and the space bar.
      const wanted = optionOf(openQuestion(page), first);
      await tabTo(page, openQuestion(page).locator("input").first());
      for (let step = 0; step < 5 && !(await isFocused(wanted)); step += 1) {
        await page.keyboard.press(question.kind === "multiple" ? "Tab" : "ArrowDown");
      }
      if (!(await wanted.isChecked())) await page.keyboard.press("Space");
      await expect(wanted).toBeChecked();
      await untilSaved(page);
      await page.keyboard.press("n");
      await expect(page.getByRole("heading", { level: 1 })).toContainText("第 2 题");
      return;
    }
    await answerLive(page, options);
    await goOn(page);
    if (isLast)
      await expect(page.getByRole("heading", { level: 1, name: zh.assessment.review.title })).toBeVisible();
  });
  await receiveCertificate(page, device);
});
