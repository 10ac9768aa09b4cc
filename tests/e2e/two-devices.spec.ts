import type { Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import {
  answerLive,
  chosenOn,
  currentQuestion,
  goOn,
  openPlace,
  openQuestion,
  placeOf,
  untilSaved,
} from "./support/exam-steps.ts";
import { cadre } from "./support/people.ts";
import { choiceButton, say, sentenceOf, transcript, untilTurn } from "./support/play-steps.ts";
import { optionOf } from "./support/question-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* What is begun at the office is gone on with on the phone, exactly there. */

const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

let site: Site;

test.beforeAll(async () => {
  site = await openSite({
    people: [cadre("play.one", "李芳", ["lessons"]), cadre("exam.one", "周敏", ["lessons", "play"])],
  });
});
test.afterAll(async () => site?.close());

/** Everything said so far, in order, and the sentences on offer. */
async function talkOn(page: Page): Promise<{ said: string[]; offered: string[] }> {
  await page.getByRole("group").first().waitFor();
  const said = await page
    .locator("details.disclosure, [role=log]")
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        [...part.querySelectorAll("[lang=zh-CN]")].map((line) => line.textContent?.trim() ?? ""),
      ),
    );
  const offered = await page
    .getByRole("group", { name: zh.roleplay.play.chooseLegend })
    .getByRole("button")
    .allInnerTexts();
  return { said, offered };
}

test("a talk left on one device goes on at the same sentence on another, and the first one follows", async ({
  page,
  device,
  watch,
}) => {
  const path = transcript("best");
  await openAs(page, site, "play.one", "/scenarios/taboo-01");
  await page.getByRole("button", { name: zh.roleplay.intro.start, exact: true }).click();
  await untilTurn(page);
  for (const choiceId of path.slice(0, 2)) await say(page, choiceId);
  await page.reload();
  const here = await talkOn(page);
  expect(here.said.length).toBeGreaterThan(5);

  const phone = await device(PHONE);
  await openAs(phone, site, "play.one");
  await expect(phone.getByText(zh.certification.home.playRunning)).toBeVisible();
  await phone.getByRole("link", { name: zh.certification.home.openPlay }).click();
  await untilTurn(phone);
  expect(
    await talkOn(phone),
    "the phone shows the same talk and the same sentences in the same order",
  ).toEqual(here);
  await say(phone, path[2] ?? "");
  const there = await talkOn(phone);

  // The first device was left open: it follows by itself.
  await expect(page.getByText(zh.roleplay.play.followed)).toBeVisible();
  await expect(choiceButton(page, path[3] ?? "")).toBeVisible();
  expect(await talkOn(page)).toEqual(there);

  // What is said on a device that hears nothing comes too late, and it catches up.
  watch.allow(/status of 409|ERR_FAILED/);
  await page.route("**/stream", (route) => route.abort());
  await page.reload();
  await untilTurn(page);
  await say(phone, path[3] ?? "");
  const further = await talkOn(phone);
  const late = (await talkOn(page)).offered.find((text) => text !== sentenceOf(path[3] ?? "")) ?? "";
  await page.getByRole("button", { name: late, exact: true }).click();
  await expect(page.getByText(zh.platform.refusal.playMoved)).toBeVisible();
  await expect(choiceButton(page, path[4] ?? "")).toBeVisible();
  expect((await talkOn(page)).offered).toEqual(further.offered);
  await say(page, path[4] ?? "");
  expect(
    site.rows(
      "SELECT 1 FROM event WHERE person_id = ? AND kind = 'play.chosen'",
      site.person("play.one").personId,
    ),
  ).toHaveLength(5);
});

test("an exam left on one device goes on at the same question, with every answer and the same deadline", async ({
  page,
  device,
}) => {
  const words = zh.assessment;
  const deadline = (of: Page) => of.getByText(/\d{2}:\d{2}(?::\d{2})? 截止/);
  await openAs(page, site, "exam.one", "/exams/exam.manual-basics");
  await page.getByRole("button", { name: words.intro.start, exact: true }).click();
  const given: string[][] = [];
  for (let place = 1; place <= 3; place += 1) {
    const { right } = await currentQuestion(page);
    await answerLive(page, right);
    given.push([...right]);
    await goOn(page);
  }
  const endsHere = (await deadline(page).textContent()) ?? "";

  const phone = await device(PHONE);
  await openAs(phone, site, "exam.one");
  await phone.getByRole("link", { name: zh.certification.home.openAttempt }).click();
  expect(await placeOf(phone), "the first question without an answer").toBe(4);
  expect((await deadline(phone).textContent()) ?? "").toBe(endsHere);
  expect((await currentQuestion(phone)).id).toBe((await currentQuestion(page)).id);
  for (const [at, right] of given.entries()) {
    await openPlace(phone, at + 1);
    expect(new Set(await chosenOn(phone))).toEqual(new Set(right));
  }

  // The phone changes the answer that the office has on the screen.
  await openPlace(page, 3);
  const { kind, options } = await currentQuestion(page);
  const other = options.find((text) => !given[2]?.includes(text)) ?? "";
  await optionOf(openQuestion(phone), other).check();
  await untilSaved(phone);
  const changed = await chosenOn(phone);
  expect(changed).toEqual(
    kind === "multiple" ? options.filter((text) => text === other || given[2]?.includes(text)) : [other],
  );
  await page.reload();
  await untilSaved(page);
  expect(await chosenOn(page)).toEqual(changed);
});
