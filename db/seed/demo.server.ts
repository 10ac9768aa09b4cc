import type { App } from "#app/app.server.ts";

/**
 * Fills a new installation with the demonstration's units, people and history. Called once in the life of a data
 * folder, before anybody can reach the site; when it is interrupted, the database is made anew and it is called again.
 * @returns whether it put something in
 */
export async function seedDemo(_app: App): Promise<{ seeded: boolean }> {
  return { seeded: false };
}
