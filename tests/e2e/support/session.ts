import { expect, type Page } from "@playwright/test";
import { zh } from "#app/texts.zh.ts";
import { PASSWORD } from "./people.ts";
import type { Site } from "./site.ts";

/** Signs in by typing, from the page that asks for it. */
export async function typeSignIn(page: Page, userName: string, password: string = PASSWORD): Promise<void> {
  await page.getByLabel(zh.organisation.signIn.userName, { exact: true }).fill(userName);
  await page.getByLabel(zh.organisation.signIn.password, { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: zh.platform.signIn, exact: true }).click();
}

/** Goes to a page of the site as somebody: the sign-in page stands before it. */
export async function openAs(page: Page, site: Site, userName: string, path = "/"): Promise<void> {
  await page.goto(`${site.url}${path}`);
  await expect(page).toHaveURL(/\/sign-in/);
  await typeSignIn(page, userName);
  await expect(page).not.toHaveURL(/\/sign-in/);
}
