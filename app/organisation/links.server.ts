import { eq } from "drizzle-orm";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Write } from "#db/client.server.ts";
import { oneTimeLink } from "#db/schema/index.ts";
import type { FirstAdministrator, SetPassword } from "./account.schema.ts";
import { accountWrites } from "./account-writes.server.ts";
import { listAdministrators, setUpAdministratorWrite } from "./administrators.server.ts";
import { passwordProblem } from "./password.server.ts";
import { PASSWORD_MIN } from "./password-rules.ts";
import { type Actor, actorIdOf, findManagedAccount, findPerson } from "./scope.server.ts";
import { endSignInWrites } from "./sign-in.server.ts";
import { unitWrites } from "./units.server.ts";
import { newToken, tokenId } from "./viewer.server.ts";

/** How long a one-time link opens something. */
export const LINK_LIFE_MS = 72 * 3_600_000;

/** What a link is for. */
export type LinkPurpose = "firstAdministrator" | "newAccount" | "reset";

/** A link just made: the token exists here and in the hands of whom it is given to. */
export interface NewLink {
  token: string;
  expiresAt: number;
}

/** What the holder of a link may do with it. */
export type OpenLink = { expiresAt: number } & (
  | { purpose: "firstAdministrator" }
  | { purpose: "newAccount" | "reset"; personId: string; userName: string; displayName: string }
);

/**
 * A new one-time link and the writes that store its digest. Links made for the person before are closed.
 * @param link.seq the place of the event in the person's stream
 */
export function newLink(
  app: App,
  link: { purpose: "newAccount" | "reset"; personId: string; actorId: string | null; seq: number },
): NewLink & { writes: Write[] } {
  const { purpose, personId, actorId, seq } = link;
  const now = app.clock.now();
  const token = newToken();
  const expiresAt = now + LINK_LIFE_MS;
  return {
    token,
    expiresAt,
    writes: [
      closeLinksWrite(app, personId),
      app.db.orm
        .insert(oneTimeLink)
        .values({ id: tokenId(token), purpose, personId, createdAt: now, expiresAt }),
      appendEvent({
        stream: `person:${personId}`,
        seq,
        kind: "account.resetLink",
        at: now,
        actorId,
        personId,
        data: { purpose, expiresAt },
      }),
    ],
  };
}

/** The write that closes every open link of a person. */
export function closeLinksWrite(app: App, personId: string): Write {
  return {
    sql: "UPDATE one_time_link SET used_at = ? WHERE person_id = ? AND used_at IS NULL",
    params: [app.clock.now(), personId],
  };
}

/**
 * A link for whoever sets up a new installation. A link made before stays good until one of them is used.
 * @throws {Refusal} administratorExists
 */
export async function createFirstAdministratorLink(app: App): Promise<NewLink> {
  if ((await listAdministrators(app)).length > 0) throw new Refusal("administratorExists");
  const now = app.clock.now();
  const token = newToken();
  const expiresAt = now + LINK_LIFE_MS;
  const row = {
    id: tokenId(token),
    purpose: "firstAdministrator",
    personId: null,
    createdAt: now,
    expiresAt,
  };
  await app.db.writeBatch([app.db.orm.insert(oneTimeLink).values(row)]);
  return { token, expiresAt };
}

/**
 * A link with which a person sets the own password: the first one or, for somebody who has forgotten it, a new one.
 * Until it is used the present password goes on opening the account.
 * @throws {Refusal} notFound, notAllowed (also for a closed account), ownAccount
 */
export async function createAccountLink(app: App, actor: Actor, personId: string): Promise<NewLink> {
  const stream = `person:${personId}`;
  return decide(async () => {
    const head = await streamHead(app.db, stream);
    const person = await findManagedAccount(app, actor, personId);
    if (person.state === "disabled") throw new Refusal("notAllowed");
    if (actorIdOf(actor) === personId) throw new Refusal("ownAccount");
    const purpose = person.state === "invited" ? "newAccount" : "reset";
    const link = newLink(app, { purpose, personId, actorId: actorIdOf(actor), seq: head.seq + 1 });
    await app.db.writeBatch(link.writes);
    return { token: link.token, expiresAt: link.expiresAt };
  });
}

/** What a link opens. @throws {Refusal} linkUsed: unknown, used, expired, or its account is closed */
export async function readLink(app: App, token: string): Promise<OpenLink> {
  const [row] = await app.db.orm
    .select()
    .from(oneTimeLink)
    .where(eq(oneTimeLink.id, tokenId(token)));
  if (!row || row.usedAt !== null || app.clock.now() >= row.expiresAt) throw new Refusal("linkUsed");
  const { expiresAt } = row;
  if (row.purpose === "firstAdministrator") {
    if ((await listAdministrators(app)).length > 0) throw new Refusal("linkUsed");
    return { purpose: "firstAdministrator", expiresAt };
  }
  const person = await findPerson(app, row.personId ?? "");
  if (person.state === "disabled") throw new Refusal("linkUsed");
  const { personId, userName, displayName } = person;
  return {
    purpose: row.purpose === "reset" ? "reset" : "newAccount",
    expiresAt,
    personId,
    userName,
    displayName,
  };
}

/**
 * Makes the first unit and its system administrator. The link is used up.
 * @returns the new person's id
 * @throws {Refusal} linkUsed, invalidFields
 */
export async function redeemFirstAdministratorLink(
  app: App,
  token: string,
  command: FirstAdministrator,
): Promise<string> {
  const { userName, displayName } = command;
  const opened = await readLink(app, token);
  if (opened.purpose !== "firstAdministrator") throw new Refusal("linkUsed");
  requirePassword(command.password, userName);
  const passwordHash = await app.passwords.hash(command.password);
  const personId = newId();
  const unitId = newId();
  await decide(async () => {
    await readLink(app, token);
    const taken = await app.db.rows("SELECT 1 FROM person WHERE user_name = ?", userName);
    if (taken.length > 0) throw new Refusal("invalidFields", {}, { userName: "userNameTaken" });
    const roles = ["systemAdministrator" as const];
    await app.db.writeBatch([
      ...(await redeemLinkWrites(app, token, personId)),
      await setUpAdministratorWrite(app, personId),
      ...unitWrites(app, { id: unitId, name: command.unitName, parentId: null }, personId),
      ...accountWrites(app, {
        userName,
        displayName,
        unitId,
        position: "",
        roles,
        personId,
        actorId: personId,
        isDemo: false,
      }),
      ...passwordWrites(app, { personId, passwordHash, seq: 3, by: "link" }),
    ]);
  });
  return personId;
}

/**
 * Sets the password of the account a link was made for. The link is used up and everybody who was signed in with the
 * account is signed out.
 * @throws {Refusal} linkUsed, invalidFields
 */
export async function redeemAccountLink(app: App, token: string, command: SetPassword): Promise<void> {
  const opened = await readLink(app, token);
  if (opened.purpose === "firstAdministrator") throw new Refusal("linkUsed");
  const { personId, userName } = opened;
  requirePassword(command.password, userName);
  const passwordHash = await app.passwords.hash(command.password);
  await decide(async () => {
    const head = await streamHead(app.db, `person:${personId}`);
    await readLink(app, token);
    await app.db.writeBatch([
      ...(await redeemLinkWrites(app, token, personId)),
      ...passwordWrites(app, { personId, passwordHash, seq: head.seq + 1, by: "link" }),
      {
        sql: "DELETE FROM sign_in_failure WHERE name_digest = ?",
        params: [app.secrets.digest("user-name", userName)],
      },
      ...(await endSignInWrites(app, {
        personId,
        seq: head.seq + 2,
        reason: "passwordChanged",
        actorId: personId,
      })),
    ]);
  });
}

/** @throws {Refusal} invalidFields, tied to the field `password` */
export function requirePassword(password: string, userName: string): void {
  const problem = passwordProblem(password, userName);
  if (problem)
    throw new Refusal(
      "invalidFields",
      {},
      { password: problem === "passwordShort" ? `${problem}:${PASSWORD_MIN}` : problem },
    );
}

/** The event's place in the link's own stream lets a link be used once, however often it is sent. */
async function redeemLinkWrites(app: App, token: string, personId: string): Promise<Write[]> {
  const at = app.clock.now();
  const id = tokenId(token);
  return [
    appendEvent({ stream: `link:${id}`, seq: 1, kind: "link.used", at, actorId: personId, personId }),
    { sql: "UPDATE one_time_link SET used_at = ? WHERE id = ?", params: [at, id] },
  ];
}

/** The writes that store a password chosen by its owner. */
export function passwordWrites(
  app: App,
  {
    personId,
    passwordHash,
    seq,
    by,
  }: { personId: string; passwordHash: string; seq: number; by: "link" | "owner" },
): Write[] {
  const at = app.clock.now();
  return [
    {
      sql: `INSERT INTO credential (person_id, password_hash, must_change, changed_at) VALUES (?, ?, 0, ?)
        ON CONFLICT (person_id) DO UPDATE SET password_hash = excluded.password_hash, must_change = 0, changed_at = excluded.changed_at`,
      params: [personId, passwordHash, at],
    },
    appendEvent({
      stream: `person:${personId}`,
      seq,
      kind: "password.changed",
      at,
      actorId: personId,
      personId,
      data: { by },
    }),
  ];
}
