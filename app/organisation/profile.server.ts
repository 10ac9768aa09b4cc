import { eq } from "drizzle-orm";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { person } from "#db/schema/index.ts";
import type { ChangePassword, ProfileChange } from "./account.schema.ts";
import { passwordWrites, requirePassword } from "./links.server.ts";
import { findPerson } from "./scope.server.ts";
import { endSignInWrites, knowsPassword } from "./sign-in.server.ts";
import type { Viewer } from "./viewer.server.ts";

/** Keeps the language a person chose with the account, so that the next device greets in it. */
export async function rememberLanguage(app: App, personId: string, language: Language): Promise<void> {
  await app.db.writeBatch([app.db.orm.update(person).set({ language }).where(eq(person.id, personId))]);
}

/** Changes what a person keeps up in the own account: the post and the language. */
export async function changeProfile(app: App, viewer: Viewer, change: ProfileChange): Promise<void> {
  const { personId } = viewer;
  const stream = `person:${personId}`;
  const position = change.position || null;
  await decide(async () => {
    const head = await streamHead(app.db, stream);
    const [row] = await app.db.orm.select().from(person).where(eq(person.id, personId));
    if (!row) throw new Refusal("notFound");
    const fields = [
      ...(position === row.position ? [] : ["position"]),
      ...(change.language === row.language ? [] : ["language"]),
    ];
    if (fields.length === 0) return;
    await app.db.writeBatch([
      app.db.orm.update(person).set({ position, language: change.language }).where(eq(person.id, personId)),
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "profile.changed",
        at: app.clock.now(),
        actorId: personId,
        personId,
        data: { fields },
      }),
    ]);
  });
}

/**
 * Changes the own password and ends every other sign-in of the account.
 * @throws {Refusal} invalidFields (passwordWrong, passwordSame, a password that cannot be taken), accountLocked
 */
export async function changePassword(app: App, viewer: Viewer, command: ChangePassword): Promise<void> {
  const { personId, userName } = viewer;
  requirePassword(command.password, userName);
  if (!(await knowsPassword(app, userName, command.currentPassword))) {
    throw new Refusal("invalidFields", {}, { currentPassword: "passwordWrong" });
  }
  if (command.password === command.currentPassword)
    throw new Refusal("invalidFields", {}, { password: "passwordSame" });
  const passwordHash = await app.passwords.hash(command.password);
  await decide(async () => {
    const head = await streamHead(app.db, `person:${personId}`);
    await app.db.writeBatch([
      ...passwordWrites(app, { personId, passwordHash, seq: head.seq + 1, by: "owner" }),
      {
        sql: "DELETE FROM sign_in_failure WHERE name_digest = ?",
        params: [app.secrets.digest("user-name", userName)],
      },
      ...(await endSignInWrites(app, {
        personId,
        seq: head.seq + 2,
        reason: "passwordChanged",
        actorId: personId,
        exceptId: viewer.signInId,
      })),
    ]);
  });
}

/** The own account as its page shows it. */
export function readProfile(app: App, viewer: Viewer) {
  return findPerson(app, viewer.personId);
}
