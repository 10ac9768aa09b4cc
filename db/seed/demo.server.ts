import type { App } from "#app/app.server.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { notPrepared } from "./not-prepared.ts";
import { settlePeople } from "./people.server.ts";
import { tellStory } from "./story.server.ts";
import { syllabusOf } from "./syllabus.server.ts";

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
    const syllabus = syllabusOf(app);
    await tellStory(app, await settlePeople(app), syllabus);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const reason = [
      error.code,
      ...Object.entries(error.fields).map(([field, code]) => `${field}: ${code}`),
    ].join(", ");
    const plain = notPrepared(`refused with ${reason}`, `操作被拒绝，${reason}`);
    plain.cause = error;
    throw plain;
  }
  return { seeded: true };
}
