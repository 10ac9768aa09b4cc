import type { Write } from "#db/client.server.ts";
import { credential, membership, person as personTable } from "#db/schema/index.ts";
import type { App } from "#app/app.server.ts";
import type { Role } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { NewAccount } from "./account.schema.ts";
import { administratorRemoved, requireOtherAdministrator } from "./administrators.server.ts";
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
      app.db.orm.insert(credential).values({ personId, passwordHash, mustChange: account.mustChange ? 1 : 0, changedAt: now }),
    ]);
  });
  return personId;
}

async function requireFreeName(app: App, userName: string): Promise<void> {
  const taken = await app.db.rows("SELECT 1 FROM person WHERE user_name = ?", userName);
  if (taken.length > 0) throw new Refusal("invalidFields", {}, { userName: "userNameTaken" });
}

/** The writes of a new person with roles; the person's stream ends at 1 + the number of roles. */
export function accountWrites(app: App, account: NewAccount & { personId: string; actorId: string | null; isDemo: boolean }): Write[] {
  const { personId, actorId, unitId } = account;
  const at = app.clock.now();
  const stream = `person:${personId}`;
  return [
    app.db.orm.insert(personTable).values({
      id: personId,
      userName: account.userName,
      displayName: account.displayName,
      unitId,
      position: account.position || null,
      createdAt: at,
      isDemo: account.isDemo ? 1 : 0,
    }),
    appendEvent({ stream, seq: 1, kind: "account.created", at, actorId, personId, data: { unitId } }),
    ...account.roles.flatMap((role, index) => grantWrites(app, { personId, unitId, role, actorId, seq: index + 2 })),
  ];
}

/** The writes that give a role in a unit. */
export function grantWrites(
  app: App,
  grant: { personId: string; unitId: string; role: Role; actorId: string | null; seq: number },
): Write[] {
  const { personId, unitId, role, actorId, seq } = grant;
  const at = app.clock.now();
  return [
    app.db.orm.insert(membership).values({ id: newId(), personId, unitId, role, grantedAt: at, grantedById: actorId }),
    appendEvent({ stream: `person:${personId}`, seq, kind: "role.granted", at, actorId, personId, data: { role, unitId } }),
  ];
}

/**
 * Closes an account: nobody signs in with it, every sign-in ends at once, open links close. What the person has
 * done stays. Closing it twice is the same as once.
 * @throws {Refusal} notFound, notAllowed, lastAdministrator, ownAccount
 */
export async function disableAccount(app: App, actor: Actor, personId: string): Promise<void> {
  await decide(async () => {
    const person = await findManagedAccount(app, actor, personId);
    if (person.state === "disabled") return;
    const isAdministrator = person.roles.includes("systemAdministrator");
    if (isAdministrator) await requireOtherAdministrator(app, personId);
    if (actorIdOf(actor) === personId) throw new Refusal("ownAccount");
    const at = app.clock.now();
    const actorId = actorIdOf(actor);
    const stream = `person:${personId}`;
    const head = await streamHead(app.db, stream);
    await app.db.writeBatch([
      appendEvent({ stream, seq: head.seq + 1, kind: "account.disabled", at, actorId, personId }),
      ...(isAdministrator ? [await administratorRemoved(app, personId, actorId)] : []),
      closeLinksWrite(app, personId),
      ...(await endSignInWrites(app, { personId, seq: head.seq + 2, reason: "accountDisabled", actorId })),
    ]);
  });
}

/** Opens an account again. @throws {Refusal} notFound, notAllowed */
export async function enableAccount(app: App, actor: Actor, personId: string): Promise<void> {
  await decide(async () => {
    const person = await findManagedAccount(app, actor, personId);
    if (person.state !== "disabled") return;
    const stream = `person:${personId}`;
    const head = await streamHead(app.db, stream);
    await app.db.writeBatch([
      appendEvent({ stream, seq: head.seq + 1, kind: "account.enabled", at: app.clock.now(), actorId: actorIdOf(actor), personId }),
    ]);
  });
}
