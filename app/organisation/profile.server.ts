import { eq } from "drizzle-orm";
import { person } from "#db/schema/index.ts";
import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";

/** Keeps the language a person chose with the account, so that the next device greets in it. */
export async function rememberLanguage(app: App, personId: string, language: Language): Promise<void> {
  await app.db.writeBatch([app.db.orm.update(person).set({ language }).where(eq(person.id, personId))]);
}
