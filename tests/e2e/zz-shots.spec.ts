import { zh } from "#app/texts.zh.ts";
import { cadre } from "./support/people.ts";
import { openAs } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";
const { say: words } = zh.speech;
let site: Site;
test.beforeAll(async () => { site = await openSite({ people: [cadre("zhou.min", "周敏")] }); });
test.afterAll(async () => site?.close());
test("shots", async ({ page }) => {
  test.setTimeout(120_000);
  await openAs(page, site, "zhou.min", "/scenarios/taboo-01");
  await page.getByRole("button", { name: zh.roleplay.intro.practise, exact: true }).click();
  await expect(page.getByLabel(words.label)).toBeVisible();
  const shot = async (name: string) => {
    for (const [w, h] of [[360, 800], [1280, 900]] as const) for (const s of ["light", "dark"] as const) {
      if (s === "dark" && w === 1280 && name !== "said") continue;
      await page.setViewportSize({ width: w, height: h });
      await page.emulateMedia({ colorScheme: s, reducedMotion: "reduce" });
      await page.screenshot({ path: `/tmp/w/sp-${name}-${w}-${s}.png`, fullPage: true });
    }
  };
  await shot("empty");
  await page.getByLabel(words.label).fill("他为什么打您啊？要不您先回去，为了孩子忍一忍。我保证他再也不敢了。");
  await page.getByRole("button", { name: words.check, exact: true }).click();
  await expect(page.locator("mark").first()).toBeVisible();
  await shot("said");
  await page.goto(`${site.url}/speech-patterns`);
  await shot("list");
  await page.addInitScript(() => {
    Object.assign(window, { SpeechSynthesisUtterance: class { constructor(readonly text: string) {} } });
    Object.defineProperty(window, "speechSynthesis", { value: { getVoices: () => [{ lang: "zh-CN" }], speak() {}, cancel() {} } });
  });
  await page.goto(`${site.url}/lessons/manual.overview`);
  await page.getByRole("button", { name: zh.learning.lesson.aloud.read, exact: true }).click();
  for (const w of [360, 1280]) { await page.setViewportSize({ width: w, height: 900 }); await page.screenshot({ path: `/tmp/w/sp-lesson-${w}.png` }); await page.evaluate(() => scrollTo(0, 0)); await page.screenshot({ path: `/tmp/w/sp-lessontop-${w}.png` }); }
});
