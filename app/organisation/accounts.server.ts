import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Write } from "#db/client.server.ts";
import { credential } from "#db/schema/index.ts";
import type { NewAccount } from "./account.schema.ts";
import { accountWrites } from "./account-writes.server.ts";
import { removeAdministratorWrite } from "./administrators.server.ts";
import { closeLinksWrite, newLink } from "./links.server.ts";
import { grantableRoles, ROLE_ORDER } from "./roles.ts";
import { type Actor, actorIdOf, covers, findManagedAccount, managedUnits } from "./scope.server.ts";
import { endSignInWrites } from "./sign-in.server.ts";

/** A new account and the one-time link to hand over; the token exists nowhere else. */
export interface CreatedAccount {
  personId: string;
  token: string;
  expiresAt: number;
}

/**
 * Makes an account whose owner sets the password over a one-time link.
 * @param alsoWrites further writes of the same batch, for the new person's id
 * @throws {Refusal} invalidFields: the name is taken, the unit is not the actor's, a role is not the actor's to grant
 */
export async function createAccount(
  app: App,
  actor: Actor,
  command: NewAccount,
  alsoWrites: (personId: string) => readonly Write[] = () => [],
): Promise<CreatedAccount> {
  const fields: Record<string, string> = {};
  if (!covers(await managedUnits(app, actor), command.unitId)) fields.unitId = "choice";
  const grantable = actor === "system" ? ROLE_ORDER : grantableRoles(actor.roles);
  if (!command.roles.every((role) => grantable.includes(role))) fields.roles = "choice";
  if (Object.keys(fields).length > 0) throw new Refusal("invalidFields", {}, fields);

  return decide(async () => {
    const personId = newId();
    const actorId = actorIdOf(actor);
    const link = newLink(app, { purpose: "newAccount", personId, actorId, seq: command.roles.length + 2 });
    await requireFreeName(app, command.userName);
    await app.db.writeBatch([
      ...accountWrites(app, { ...command, personId, actorId, isDemo: false }),
      ...link.writes,
      ...alsoWrites(personId),
    ]);
    return { personId, token: link.token, expiresAt: link.expiresAt };
  });
}

/** An account made by the program itself, with a password that is already known. */
export interface RegisteredAccount extends NewAccount {
  password: string;
  /** the person must choose another password before anything else */
  mustChange?: boolean;
  isDemo?: boolean;
}

/**
 * Makes an account with a password, for seeding and the command line; no administrator ever chooses one.
 * @returns the person's id
 * @throws {Refusal} invalidFields: the name is taken
 */
export async function registerAccount(app: App, account: RegisteredAccount): Promise<string> {
  const personId = newId();
  const passwordHash = await app.passwords.hash(account.password);
  const now = app.clock.now();
  await decide(async () => {
    await requireFreeName(app, account.userName);
    await app.db.writeBatch([
      ...accountWrites(app, { ...account, personId, actorId: null, isDemo: account.isDemo ?? false }),
      app.db.orm
        .insert(credential)
        .values({ personId, passwordHash, mustChange: account.mustChange ? 1 : 0, changedAt: now }),
    ]);
  });
  return personId;
}

async function requireFreeName(app: App, userName: string): Promise<void> {
  const taken = await app.db.rows("SELECT 1 FROM person WHERE user_name = ?", userName);
  if (taken.length > 0) throw new Refusal("invalidFields", {}, { userName: "userNameTaken" });
}

/**
 * Closes an account: nobody signs in with it, every sign-in ends at once, open links close. What the person has
 * done stays. Closing it twice is the same as once.
 * @throws {Refusal} notFound, notAllowed, lastAdministrator, ownAccount
 */
export async function disableAccount(app: App, actor: Actor, personId: string): Promise<void> {
  const stream = `person:${personId}`;
  const actorId = actorIdOf(actor);
  await decide(async () => {
    const head = await streamHead(app.db, stream);
    const person = await findManagedAccount(app, actor, personId);
    if (person.state === "disabled") return;
    const guard = person.roles.includes("systemAdministrator")
      ? [await removeAdministratorWrite(app, personId, actorId)]
      : [];
    if (actorId === personId) throw new Refusal("ownAccount");
    await app.db.writeBatch([
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "account.disabled",
        at: app.clock.now(),
        actorId,
        personId,
      }),
      ...guard,
      closeLinksWrite(app, personId),
      ...(await endSignInWrites(app, { personId, seq: head.seq + 2, reason: "accountDisabled", actorId })),
    ]);
  });
}

/** Opens an account again. @throws {Refusal} notFound, notAllowed */
export async function enableAccount(app: App, actor: Actor, personId: string): Promise<void> {
  const stream = `person:${personId}`;
  await decide(async () => {
    const head = await streamHead(app.db, stream);
    const person = await findManagedAccount(app, actor, personId);
    if (person.state !== "disabled") return;
    await app.db.writeBatch([
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "account.enabled",
        at: app.clock.now(),
        actorId: actorIdOf(actor),
        personId,
      }),
    ]);
  });
}
