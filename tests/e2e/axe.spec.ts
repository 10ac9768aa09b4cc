import type { BrowserContextOptions, Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { inspect } from "./support/axe.ts";
import { ONLOOKERS, type PageCase, pageCases, routeFiles } from "./support/pages.ts";
import { openAs, typeSignIn } from "./support/session.ts";
import { openSite, type Site } from "./support/site.ts";
import { expect, test } from "./support/test.ts";

/*
 * Every page, in light and dark, at the desk and on the phone: nothing that axe finds, no error in the console, no
 * sideways scrolling. The pages are shared out to the workers by their place in the list.
 */

test.describe.configure({ mode: "parallel" });

const SHARES = 8;

let site: Site;
const signedIn = new Map<string, Exclude<BrowserContextOptions["storageState"], string>>();

test.beforeAll(async () => {
  site = await openSite({ people: ONLOOKERS });
});
test.afterAll(async () => site?.close());

test("the list names every page of the site", () => {
  const listed = new Set(pageCases(site).map(({ file }) => file));
  expect(
    routeFiles().filter((file) => !listed.has(file)),
    "pages that no test looks at",
  ).toEqual([]);
  expect(
    [...listed].filter((file) => !routeFiles().includes(file)),
    "listed pages that are gone",
  ).toEqual([]);
});

for (let share = 0; share < SHARES; share += 1) {
  test(`pages ${share + 1} of ${SHARES} are accessible, quiet and fit the phone`, async ({
    device,
    watch,
  }) => {
    test.setTimeout(300_000);
    for (const one of pageCases(site).filter((_, at) => at % SHARES === share)) {
      await test.step(`${one.name} (${one.path})`, () => look(one));
    }

    async function look(one: PageCase): Promise<void> {
      const page = await device({
        reducedMotion: "reduce",
        storageState: one.as === null ? undefined : signedIn.get(one.as),
      });
      if (one.as !== null && !signedIn.has(one.as)) {
        await openAs(page, site, one.as);
        signedIn.set(one.as, await page.context().storageState());
      }
      if (one.status !== undefined)
        watch.allow(new RegExp(`status of ${one.status}.*${one.path.replace(/[?$]/g, "\\$&")}`));
      const answer = await page.goto(`${site.url}${one.path}`);
      expect(answer?.status(), one.path).toBe(one.status ?? 200);
      expect(new URL(page.url()).pathname, "no detour").toBe(new URL(one.path, site.url).pathname);

      await inspect(page, one.name);
      await page.context().close();
    }
  });
}

test("what only a form leads to is accessible, quiet and fits the phone", async ({ device, watch }) => {
  test.setTimeout(300_000);
  watch.allow(/status of 4\d\d/);
  const { organisation: words, learning, assessment } = zh;
  const press = (page: Page, name: string) =>
    page.getByRole("main").getByRole("button", { name, exact: true }).click();
  const wrong = (page: Page) => page.getByRole("alert").first();

  await test.step("a wrong password", async () => {
    const page = await device({ reducedMotion: "reduce" });
    await page.goto(`${site.url}/sign-in`);
    await typeSignIn(page, "nobody", "nothing at all");
    await expect(page.getByText(zh.platform.refusal.wrongPassword)).toBeVisible();
    await inspect(page, "a wrong password");
  });

  await test.step("an account with mistakes, and one made", async () => {
    const page = await device({ reducedMotion: "reduce" });
    await openAs(page, site, "admin", "/people/new");
    await press(page, words.newPerson.submit);
    await expect(wrong(page)).toBeVisible();
    await inspect(page, "a new account with mistakes");
    await page.getByLabel(words.profile.name, { exact: true }).fill("郑秀英");
    await page.getByLabel(words.profile.userName, { exact: true }).fill("zheng.xiuying");
    await page.getByRole("checkbox", { name: words.roles.trainee }).check();
    await press(page, words.newPerson.submit);
    await expect(page.getByRole("heading", { level: 1, name: words.handOver.titleNew })).toBeVisible();
    await inspect(page, "the hand-over of an account");
  });

  await test.step("forms of a learner with mistakes", async () => {
    const page = await device({ reducedMotion: "reduce" });
    await openAs(page, site, "half.way", "/corrections/new?kind=lesson&id=manual.speak");
    // The browser itself asks for words; spaces are none.
    await page.getByLabel(learning.corrections.text, { exact: true }).fill("   ");
    await press(page, learning.corrections.send);
    await expect(wrong(page)).toBeVisible();
    await inspect(page, "a correction without words");
    await page.goto(`${site.url}/profile/password`);
    await press(page, words.password.submit);
    await expect(wrong(page)).toBeVisible();
    await inspect(page, "a new password with mistakes");
    await page.goto(`${site.url}/attempts/${site.person("half.way").attemptId}/review`);
    await press(page, assessment.review.submit);
    await expect(page.getByRole("checkbox", { name: new RegExp(assessment.review.confirm) })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await inspect(page, "a review that is not confirmed");
  });

  await test.step("a check without a choice", async () => {
    const page = await device({ reducedMotion: "reduce" });
    await openAs(page, site, "new.one", "/lessons/manual.overview");
    await page.getByRole("button", { name: learning.check.submit }).first().click();
    await expect(page.getByText(learning.check.gap.choice).first()).toBeVisible();
    await inspect(page, "a check without a choice");
  });
});
