import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { ROOT_DIR } from "./site.ts";

const SOURCE = readFileSync(path.join(ROOT_DIR, "node_modules/axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  resultTypes: ["violations"],
};

/**
 * What axe finds wrong on a page as it stands. The script comes in by the debugger, which the content security
 * policy does not bind: the policy stays as it is.
 * @returns one line for each element that breaks a rule
 */
export async function axeViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const results = await page.evaluate(
    (options) =>
      (
        window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } }
      ).axe.run(document, options),
    OPTIONS,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(" ")} — ${failureSummary}`),
  );
}

/** Sideways scrolling at these widths, CSS pixels. */
async function expectFits(page: Page, name: string, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 700 });
    const overflow = await page.evaluate(
      () => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth,
    );
    expect.soft(overflow, `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** Unfolds or folds everything that can be folded. */
function setUnfolded(page: Page, isUnfolded: boolean): Promise<void> {
  return page.evaluate((isOpen) => {
    for (const details of document.querySelectorAll("details")) details.open = isOpen;
  }, isUnfolded);
}

/**
 * Looks at an open page in light and dark, at the desk with everything unfolded and on the phone as it comes. The
 * page must have been opened with reduced motion: colours that fade into each other cannot be measured.
 */
export async function inspect(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 1280) await setUnfolded(page, true);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect.soft(await axeViolations(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
  await setUnfolded(page, false);
  await expectFits(page, name, [360, 320]);
}
