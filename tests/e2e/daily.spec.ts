import type { Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { inspect } from "./support/axe.ts";
import { questionByStem } from "./support/bank.ts";
import { cadre } from "./support/people.ts";
import { pick, stemOf } from "./support/question-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* The daily practice of somebody new, whose questions come from the first lesson of the task, from end to end. */

const { daily: words } = zh;

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏"), cadre("li.na", "李娜")] });
});
test.afterAll(async () => site?.close());

/** Answers what is left of today; the first one wrongly. @returns how many questions there were */
async function practise(page: Page, seen: (name: string) => Promise<void>): Promise<number> {
  let count = 0;
  for (;;) {
    const submit = page.getByRole("button", { name: words.submit });
    // The page of the answered question has neither: what follows it is there.
    await expect(submit.or(page.getByText(words.done, { exact: true })).first()).toBeVisible();
    if ((await submit.count()) === 0) return count;
    if (count === 0) {
      await submit.click();
      await expect(page.getByText(words.gap.choice).first()).toBeVisible();
      await seen("a practice question without an answer");
    }
    const { right, wrong } = questionByStem(await stemOf(page.locator("#daily")));
    await pick(page.locator("#daily"), count === 0 ? wrong : right);
    await submit.click();
    await expect(page.getByText(count === 0 ? words.again.wrong : words.again.right)).toBeVisible();
    await expect(page.getByRole("link", { name: /^讲这一点的课：/ })).toBeVisible();
    if (count === 0) await seen("a practice question answered wrongly");
    count += 1;
    await page.getByRole("link", { name: new RegExp(`^(?:${words.next}|${words.finish})$`) }).click();
    await expect(page).toHaveURL(/\/daily$/);
  }
}

async function wholeDay(page: Page, userName: string, seen: (name: string) => Promise<void>): Promise<void> {
  await openAs(page, site, userName);
  await page.getByRole("link", { name: words.card.open, exact: true }).click();
  await expect(page.getByText(words.starter)).toBeVisible();
  const count = await practise(page, seen);
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThanOrEqual(5);
  await expect(page.getByText(words.done, { exact: true })).toBeVisible();
  await expect(page.getByText(`${count} 题，答对 ${count - 1} 题`, { exact: false })).toBeVisible();
  await seen("the daily practice done");
  await page.goto(`${site.url}/`);
  await expect(page.getByText(words.card.done, { exact: true })).toBeVisible();
  const rows = site.rows<{ n: number }>(
    "SELECT count(*) AS n FROM event WHERE kind = 'daily.answered' AND stream = ?",
    `daily:${site.person(userName).personId}`,
  );
  expect(rows[0]?.n).toBe(count);
}

test("five questions or fewer a day, answered in place, each with its explanation and its lesson", async ({
  page,
  watch,
}) => {
  test.setTimeout(180_000);
  // A form that is sent before its scripts have come is answered by the server, which says 400 to an empty one.
  watch.allow(/status of 400/);
  await wholeDay(page, "zhou.min", (name) => inspect(page, name));
});

test("without scripts the same forms do the same", async ({ device, watch }) => {
  test.setTimeout(120_000);
  watch.allow(/status of 400/);
  const page = await device({ javaScriptEnabled: false });
  await wholeDay(page, "li.na", async () => {});
});
