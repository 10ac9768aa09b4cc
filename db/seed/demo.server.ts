import type { App } from "#app/app.server.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import { settlePeople } from "./people.server.ts";
import { tellStory } from "./story.server.ts";

/**
 * Fills a new installation with the demonstration's units, people and history, through the commands that the pages
 * call, dated back. Called once in the life of a data folder, before anybody can reach the site; when it is
 * interrupted, the database is made anew and it is called again. Where somebody of the demonstration has an account,
 * nothing changes.
 * @param app with content published; its clock says what today is
 * @returns whether it put something in
 * @throws {PlainError} the content lacks what the demonstration needs, or a command refused
 * @throws {StorageError} the storage failed
 */
export async function seedDemo(app: App): Promise<{ seeded: boolean }> {
  const known = await app.db.rows("SELECT 1 FROM person WHERE is_demo = 1 LIMIT 1");
  if (known.length > 0) return { seeded: false };
  try {
    await tellStory(app, await settlePeople(app));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const reason = [
      error.code,
      ...Object.entries(error.fields).map(([field, code]) => `${field}: ${code}`),
    ].join(", ");
    const plain = new PlainError(
      `The demonstration could not be prepared (${reason}). Start without it: SHIJING_DEMO=0 npm start`,
      `演示数据没有准备好（${reason}）。可以不带演示启动：SHIJING_DEMO=0 npm start`,
    );
    plain.cause = error;
    throw plain;
  }
  return { seeded: true };
}
