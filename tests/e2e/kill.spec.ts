import { zh } from "#app/texts.zh.ts";
import { chosenOn, currentQuestion, openPlace, openQuestion, untilSaved } from "./support/exam-steps.ts";
import { cadre } from "./support/people.ts";
import { choiceButton, debriefLink, sentenceOf, transcript, untilTurn } from "./support/play-steps.ts";
import { optionOf, pick } from "./support/question-steps.ts";
import { attemptEvents, chosenPath, latestAnswers } from "./support/record.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/*
 * The power goes: the server's process is killed with SIGKILL and starts again on the same data, while a browser
 * stays where it is. What a page has called saved is there afterwards; what it has not is sent again, once.
 */

/** When the server dies, seen from the moment of a choice. */
const MOMENTS = ["before", "during", "after"] as const;

/** The longest pause between two tries of the exam page is 30 s, and a third more by chance. */
const RETRY_LIMIT_MS = 45_000;

const DOWN =
  /Failed to load resource: net::ERR_(?:CONNECTION_REFUSED|CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING|EMPTY_RESPONSE|FAILED|SOCKET_NOT_CONNECTED)/;

let site: Site;

test.beforeAll(async () => {
  site = await openSite({
    people: [cadre("exam.one", "周敏"), cadre("play.one", "李芳"), cadre("outbox.one", "王静")],
  });
});
test.afterAll(async () => site?.close());

test.beforeEach(({ watch }) => watch.allow(DOWN));

test("no answer that the exam page called saved is lost or doubled by kills of the server", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { personId } = site.person("exam.one");
  await openAs(page, site, "exam.one", "/exams/exam.manual-basics");
  await page.getByRole("button", { name: zh.assessment.intro.start, exact: true }).click();

  /** what the page has called saved: words by place */
  const saved = new Map<number, string[]>();
  const ROUNDS = 6;
  for (let place = 1; place <= ROUNDS; place += 1) {
    const moment = MOMENTS[(place - 1) % MOMENTS.length];
    const { right, wrong } = await currentQuestion(page);
    await expect(
      page.getByRole("button", { name: zh.assessment.question.nextLive, exact: true }),
    ).toBeVisible();
    const choice = place % 2 === 0 ? wrong : right.slice(0, 1);
    if (moment === "before") await site.kill();
    const isSent = page.waitForRequest(
      (request) => request.method() === "POST" && request.url().endsWith("/answers"),
    );
    await pick(openQuestion(page), choice);
    await isSent;
    if (moment === "after") await untilSaved(page);
    if (moment !== "before") await site.kill();
    if (moment === "before") await expect(page.getByText(zh.assessment.question.unsaved)).toBeVisible();
    await site.start();
    // Nobody touches the page: it tries again by itself.
    await untilSaved(page, RETRY_LIMIT_MS);
    saved.set(place, choice);
    if (place < ROUNDS) await openPlace(page, place + 1);
  }

  for (const [place, words] of saved) {
    await page.goto(`${page.url().replace(/\?.*/, "")}?q=${place}`);
    await untilSaved(page);
    expect(await chosenOn(page), `question ${place} after a reload`).toEqual(words);
  }
  const events = attemptEvents(site, personId);
  expect(
    events.filter(({ kind }) => kind === "attempt.answered"),
    "one event for every choice, none twice",
  ).toHaveLength(ROUNDS);
  expect([...latestAnswers(events).values()], "the database holds what the page called saved").toEqual([
    ...saved.values(),
  ]);
});

test("answers given while the server is away are kept and sent by the page itself", async ({ page }) => {
  test.setTimeout(120_000);
  const words = zh.assessment.question;
  const { personId } = site.person("outbox.one");
  await openAs(page, site, "outbox.one", "/exams/exam.manual-basics");
  await page.getByRole("button", { name: zh.assessment.intro.start, exact: true }).click();
  const { options } = await currentQuestion(page);
  // The page's script is there: it calls the button by its other name.
  await expect(page.getByRole("button", { name: words.nextLive, exact: true })).toBeVisible();
  await site.kill();

  // Somebody who changes their mind while nothing arrives: the last choice counts.
  for (const text of options.slice(0, 3)) await optionOf(openQuestion(page), text).check();
  await expect(page.getByText(words.unsaved)).toBeVisible();
  await expect(page.getByText(words.offline)).toBeVisible();
  const chosen = await chosenOn(page);
  // Leaving is held back, because the choice would be out of sight.
  await page.getByRole("button", { name: words.nextLive, exact: true }).click();
  await expect(page.getByText(words.waiting)).toBeVisible();
  expect(attemptEvents(site, personId).filter(({ kind }) => kind === "attempt.answered")).toHaveLength(0);

  await site.start();
  // The page sends by itself; the step that was held back may follow.
  await expect
    .poll(() => [...latestAnswers(attemptEvents(site, personId)).values()], { timeout: RETRY_LIMIT_MS })
    .toEqual([chosen]);
  const address = `${page.url().replace(/\?.*/, "")}?q=1`;
  await expect(() => page.goto(address)).toPass();
  await untilSaved(page);
  expect(await chosenOn(page)).toEqual(chosen);
  expect([...latestAnswers(attemptEvents(site, personId)).values()]).toEqual([chosen]);
});

test("no sentence of a talk is lost or said twice by kills of the server", async ({ page }) => {
  test.setTimeout(240_000);
  const { play: words } = zh.roleplay;
  const { personId } = site.person("play.one");
  await openAs(page, site, "play.one", "/scenarios/taboo-01");
  await page.getByRole("button", { name: zh.roleplay.intro.start, exact: true }).click();
  await untilTurn(page);
  // The talk's script is there: it names the keys.
  await expect(page.getByText(/^也可以按数字键/)).toBeVisible();

  const path = transcript("best");
  for (const [at, choiceId] of path.entries()) {
    const moment = MOMENTS[at % MOMENTS.length];
    if (moment === "before") await site.kill();
    const isSent = page.waitForRequest((request) => request.url().endsWith("/choices"));
    await choiceButton(page, choiceId).click();
    await isSent;
    if (moment === "after") await expect(choiceButton(page, choiceId)).toHaveCount(0);
    if (moment !== "before") await site.kill();
    await site.start();
    // The page tries again by itself for some seconds, then leaves it to the person.
    const again = page.getByRole("button", { name: words.again });
    await expect(async () => {
      if (await again.isVisible()) await again.click();
      await expect(choiceButton(page, choiceId)).toHaveCount(0, { timeout: 1000 });
    }).toPass();
    await untilTurn(page);
    expect(chosenPath(site, personId), `the record after ${sentenceOf(choiceId)}`).toEqual(
      path.slice(0, at + 1),
    );
  }
  await page.reload();
  await expect(debriefLink(page)).toBeVisible();
  expect(chosenPath(site, personId)).toEqual(path);
  expect(site.rows("SELECT 1 FROM event WHERE person_id = ? AND kind = 'play.ended'", personId)).toHaveLength(
    1,
  );
});
