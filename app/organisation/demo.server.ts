import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "./demo-accounts.ts";

/**
 * The demo accounts that the sign-in page offers: those that are there, on an installation that is a demonstration.
 * @returns null elsewhere
 */
export async function offeredAccounts(app: App, language: Language) {
  if (!app.env.demo) return null;
  const rows = await app.db.rows<{ userName: string }>(
    "SELECT user_name AS userName FROM person WHERE is_demo = 1",
  );
  const present = new Set(rows.map((row) => row.userName));
  const accounts = DEMO_ACCOUNTS.filter((account) => present.has(account.userName)).map(
    ({ userName, displayName, words }) => ({
      userName,
      displayName,
      words: words[language],
    }),
  );
  return accounts.length > 0 ? { password: DEMO_PASSWORD, accounts } : null;
}
