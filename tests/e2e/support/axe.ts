import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
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
    (options) => (window as unknown as { axe: { run(root: Document, options: RunOptions): Promise<AxeResults> } }).axe.run(document, options),
    OPTIONS,
  );
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} — ${target.join(" ")} — ${failureSummary}`));
}
