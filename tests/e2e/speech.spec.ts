import type { Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { inspect } from "./support/axe.ts";
import { cadre } from "./support/people.ts";
import { choiceButton, untilTurn } from "./support/play-steps.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/* Saying it in one's own words before the options of a practice, and reading aloud. */

const { say: words } = zh.speech;
const HURTS = "他为什么打您啊？要不您先回去，好好过日子。";

let site: Site;

test.beforeAll(async () => {
  site = await openSite({ people: [cadre("zhou.min", "周敏"), cadre("li.na", "李娜")] });
});
test.afterAll(async () => site?.close());

async function practise(page: Page, userName: string): Promise<void> {
  await openAs(page, site, userName, "/scenarios/taboo-01");
  await page.getByRole("button", { name: zh.roleplay.intro.practise, exact: true }).click();
  await expect(page.getByLabel(words.label)).toBeVisible();
}

/** Says a sentence that hurts, sees why, sees the options and goes on. */
async function sayAndGoOn(page: Page, seen: (name: string) => Promise<void>): Promise<void> {
  await expect(choiceButton(page, "t01-1c")).toBeHidden();
  await page.getByLabel(words.label).fill(HURTS);
  await page.getByRole("button", { name: words.check, exact: true }).click();
  const result = page.getByRole("region", { name: words.yours });
  await expect(result.locator("mark").first()).toContainText("他为什么打您");
  await expect(result.getByText(words.honest)).toBeVisible();
  await expect(result.getByText("“发生了什么情况？”")).toBeVisible();
  await expect(result.locator('a[href="/sources/manual.taboo.01.never.1"]').first()).toBeVisible();
  await seen("a sentence with what was found in it");
  expect(site.rows("SELECT 1 FROM event WHERE data LIKE '%好好过日子%'"), "nothing of it is kept").toEqual(
    [],
  );

  await page.getByLabel(words.label).fill("您先坐，喝口水。发生了什么情况？");
  await page.getByRole("button", { name: words.check, exact: true }).click();
  await expect(result.getByText(words.nothing)).toBeVisible();
  await expect(result.locator("mark")).toHaveCount(0);

  await page.getByText(words.options, { exact: true }).click();
  await choiceButton(page, "t01-1c").click();
  await expect(page.getByLabel(words.label)).toHaveValue("");
}

test("one says it first, sees what the list finds, and goes on with the options", async ({ page, watch }) => {
  await practise(page, "zhou.min");
  await sayAndGoOn(page, (name) => inspect(page, name));
  await test.step("digits typed in the field are digits", async () => {
    await page.getByLabel(words.label).pressSequentially("12338");
    await expect(page.getByLabel(words.label)).toHaveValue("12338");
    await page.getByLabel(words.label).fill("");
  });
  await test.step("a digit opens the options, the next one chooses; then they stand open", async () => {
    await page.getByRole("region", { name: zh.roleplay.play.talk }).focus();
    await page.keyboard.press("1");
    await expect(page.getByRole("group", { name: zh.roleplay.play.chooseLegend })).toBeVisible();
    await page.keyboard.press("1");
    await untilTurn(page);
    await expect(page.getByRole("group", { name: zh.roleplay.play.chooseLegend })).toBeVisible();
  });
  await test.step("what cannot be sent stays in the field", async () => {
    watch.allow(/ERR_FAILED/);
    await page.route("**/said", (route) => route.abort());
    await page.getByLabel(words.label).fill(HURTS);
    await page.getByRole("button", { name: words.check, exact: true }).click();
    await expect(page.getByText(words.failed)).toBeVisible();
    await expect(page.getByLabel(words.label)).toHaveValue(HURTS);
  });
});

test("without scripts the same form does the same", async ({ device }) => {
  const page = await device({ javaScriptEnabled: false });
  await practise(page, "li.na");
  await expect(page.getByRole("button", { name: words.speak })).toHaveCount(0);
  await sayAndGoOn(page, async () => {});
});

test("a play that counts has the options alone, and refuses to look", async ({ page, watch }) => {
  await openAs(page, site, "zhou.min", "/scenarios/taboo-01");
  await page.getByRole("button", { name: zh.roleplay.intro.start, exact: true }).click();
  await expect(choiceButton(page, "t01-1c")).toBeVisible();
  await expect(page.getByLabel(words.label)).toHaveCount(0);
  watch.allow(/status of 409|status of 403|status of 400/);
  const refused = await page.evaluate(async () => {
    const props = document.querySelector<HTMLElement>("[data-island=player]")?.dataset.props ?? "{}";
    const { play, formToken } = JSON.parse(props) as { play: { id: string }; formToken: string };
    const answer = await fetch(`/api/plays/${play.id}/said`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Shijing-Token": formToken },
      body: JSON.stringify({ text: "他为什么打你" }),
    });
    return (await answer.json()) as { refusal?: { code: string } };
  });
  expect(refused.refusal?.code).toBe("practiceOnly");
});

/** A browser that has a Chinese voice and writes down what it is told to say. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const told: string[] = [];
    const voice = { lang: "zh-CN", name: "test" } as SpeechSynthesisVoice;
    class Utterance {
      onend: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    let last: Utterance | null = null;
    Object.assign(window, { told, SpeechSynthesisUtterance: Utterance, endOne: () => last?.onend?.() });
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [voice],
        speak: (one: Utterance) => {
          last = one;
          told.push(one.text);
        },
        cancel: () => told.push("(silence)"),
        addEventListener: () => {},
        removeEventListener: () => {},
      },
    });
  });
}
const told = (page: Page) => page.evaluate(() => (window as unknown as { told: string[] }).told);

test("a lesson is read paragraph by paragraph, shows where it is, and falls silent with the way out", async ({
  page,
}) => {
  await giveVoice(page);
  await openAs(page, site, "zhou.min", "/lessons/manual.overview");
  const { aloud } = zh.learning.lesson;
  await page.getByRole("button", { name: aloud.read, exact: true }).click();
  const reading = page.locator("[data-lesson] .outline-plum");
  await expect(reading).toHaveCount(1);
  const first = await reading.innerText();
  await page.evaluate(() => {
    for (let n = 0; n < 6; n += 1) (window as unknown as { endOne(): void }).endOne();
  });
  await expect(reading).toHaveCount(1);
  expect(await reading.innerText()).not.toBe(first);
  await inspect(page, "a lesson being read aloud");
  await page.getByRole("button", { name: aloud.pause, exact: true }).click();
  expect((await told(page)).at(-1)).toBe("(silence)");
  await page.getByRole("button", { name: aloud.resume, exact: true }).click();
  expect((await told(page)).at(-1)).not.toBe("(silence)");
  await page.getByRole("button", { name: aloud.stop, exact: true }).click();
  await expect(reading).toHaveCount(0);
});

test("in a talk the latest words are read, and silence falls with a choice and with the way out", async ({
  page,
}) => {
  await giveVoice(page);
  await openAs(page, site, "li.na", "/scenarios/taboo-01");
  await page.getByRole("button", { name: zh.roleplay.intro.start, exact: true }).click();
  const read = page.getByRole("button", { name: zh.speech.aloud.readTurn, exact: true });
  await expect(read).toBeVisible();
  expect(
    (await told(page)).filter((one) => one !== "(silence)"),
    "it never begins by itself",
  ).toEqual([]);
  await read.click();
  expect((await told(page)).at(-1)).not.toBe("(silence)");
  await choiceButton(page, "t01-1c").click();
  await expect.poll(async () => (await told(page)).at(-1)).toBe("(silence)");
  await untilTurn(page);
  await read.click();
  await page.evaluate(() => {
    const exit = document.querySelector<HTMLElement>(".btn-exit");
    exit?.addEventListener("click", (event) => event.preventDefault(), { once: true });
    exit?.click();
  });
  expect((await told(page)).at(-1)).toBe("(silence)");
});

test("the list is open to read, with its figures", async ({ page }) => {
  await openAs(page, site, "li.na", "/speech-patterns");
  await expect(page.getByRole("heading", { level: 1, name: zh.speech.page.title })).toBeVisible();
  await expect(page.getByRole("rowheader", { name: zh.speech.page.overall })).toBeVisible();
  await inspect(page, "the list of patterns");
});
