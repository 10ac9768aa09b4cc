import type { BrowserContextOptions } from "@playwright/test";
import { axeViolations } from "./support/axe.ts";
import { ONLOOKERS, type PageCase, pageCases, routeFiles } from "./support/pages.ts";
import { openAs } from "./support/session.ts";
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
  expect(routeFiles().filter((file) => !listed.has(file)), "pages that no test looks at").toEqual([]);
  expect([...listed].filter((file) => !routeFiles().includes(file)), "listed pages that are gone").toEqual([]);
});

for (let share = 0; share < SHARES; share += 1) {
  test(`pages ${share + 1} of ${SHARES} are accessible, quiet and fit the phone`, async ({ device, watch }) => {
    test.setTimeout(180_000);
    for (const one of pageCases(site).filter((_, at) => at % SHARES === share)) {
      await test.step(`${one.name} (${one.path})`, () => look(one));
    }

    async function look(one: PageCase): Promise<void> {
      const page = await device({ viewport: { width: 1280, height: 900 }, storageState: one.as === null ? undefined : signedIn.get(one.as) });
      if (one.as !== null && !signedIn.has(one.as)) {
        await openAs(page, site, one.as);
        signedIn.set(one.as, await page.context().storageState());
      }
      if (one.status !== undefined) watch.allow(new RegExp(`status of ${one.status}.*${one.path.replace(/[?$]/g, "\\$&")}`));
      const answer = await page.goto(`${site.url}${one.path}`);
      expect(answer?.status(), one.path).toBe(one.status ?? 200);
      expect(new URL(page.url()).pathname, "no detour").toBe(new URL(one.path, site.url).pathname);

      // At the desk with everything open, on the phone as it comes.
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          // A new load, because colours that change on an open page fade into each other.
          await page.reload();
          if (width === 1280) await page.evaluate(() => document.querySelectorAll("details").forEach((details) => details.setAttribute("open", "")));
          expect.soft(await axeViolations(page), `${one.name}, ${colorScheme}, ${width} px`).toEqual([]);
        }
      }
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 700 });
        const { scrollWidth, innerWidth } = await page.evaluate(() => ({ scrollWidth: document.scrollingElement?.scrollWidth ?? 0, innerWidth: window.innerWidth }));
        expect.soft(scrollWidth, `${one.name} at ${width} px scrolls sideways`).toBeLessThanOrEqual(innerWidth);
      }
      await page.context().close();
    }
  });
}
