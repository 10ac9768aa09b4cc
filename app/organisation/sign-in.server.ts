import { eq } from "drizzle-orm";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Write } from "#db/client.server.ts";
import { person, signIn, signInFailure } from "#db/schema/index.ts";
import { FAILURE_LIFE_MS, lockedUntil } from "./lock-out.ts";
import { ABSOLUTE_LIMIT_MS, IDLE_LIMIT_MS, newToken, tokenId } from "./viewer.server.ts";

/** What a sign-in form brings. */
export interface SignInCommand {
  userName: string;
  password: string;
  /** the browser's own words about itself, shortened; shown to the person in the list of sign-ins */
  device: string;
}

interface Account {
  personId: string;
  passwordHash: string;
  isDemo: number;
  account: string | null;
}

const ACCOUNT_SQL = `SELECT p.id AS personId, c.password_hash AS passwordHash, p.is_demo AS isDemo,
  (SELECT e.kind FROM event e WHERE e.stream = 'person:' || p.id AND e.kind IN ('account.disabled', 'account.enabled')
     ORDER BY e.seq DESC LIMIT 1) AS account
  FROM person p JOIN credential c ON c.person_id = p.id WHERE p.user_name = ?`;

/**
 * Checks name and password and begins a sign-in. Failures are counted per typed name, whether or not such an
 * account exists, so that neither the answer nor the lock-out tells which names are real.
 * @returns the token for the cookie; the database keeps only its digest
 * @throws {Refusal} wrongPassword, accountLocked, tooBusy
 */
export async function beginSignIn(
  app: App,
  command: SignInCommand,
): Promise<{ token: string; personId: string }> {
  const now = app.clock.now();
  const userName = command.userName.trim().toLowerCase();
  await requireUnlocked(app, userName, now);

  const [account] = await app.db.rows<Account>(ACCOUNT_SQL, userName);
  const usable = account && isUsable(app, account) ? account : null;
  if (
    !(await app.passwords.verify(usable?.passwordHash ?? null, command.password.slice(0, 1000))) ||
    !usable
  ) {
    await countFailure(app, userName, now);
    throw new Refusal("wrongPassword");
  }
  const token = await startSignIn(app, usable.personId, command.device);
  return { token, personId: usable.personId };
}

/** The password of a demo account is public: it opens nothing once the installation is no demo any more. */
function isUsable(app: App, account: Account): boolean {
  return account.account !== "account.disabled" && (account.isDemo === 0 || app.env.demo);
}

async function requireUnlocked(app: App, userName: string, now: number): Promise<void> {
  const nameDigest = app.secrets.digest("user-name", userName);
  const failures = await app.db.orm
    .select({ at: signInFailure.at })
    .from(signInFailure)
    .where(eq(signInFailure.nameDigest, nameDigest));
  const until = lockedUntil(
    failures.map((failure) => failure.at),
    now,
  );
  if (until !== null) throw new Refusal("accountLocked", { minutes: Math.ceil((until - now) / 60_000) });
}

async function countFailure(app: App, userName: string, now: number): Promise<void> {
  const nameDigest = app.secrets.digest("user-name", userName);
  await app.db.writeBatch([
    app.db.orm.insert(signInFailure).values({ id: newId(), nameDigest, at: now }),
    { sql: "DELETE FROM sign_in_failure WHERE at < ?", params: [now - FAILURE_LIFE_MS] },
  ]);
}

/**
 * Whether somebody who is signed in also knows the password. Wrong tries count like those at the sign-in, so that
 * an unattended screen is no place to guess.
 * @throws {Refusal} accountLocked, tooBusy
 */
export async function knowsPassword(app: App, userName: string, password: string): Promise<boolean> {
  const now = app.clock.now();
  await requireUnlocked(app, userName, now);
  const [account] = await app.db.rows<Account>(ACCOUNT_SQL, userName);
  const fits = await app.passwords.verify(account?.passwordHash ?? null, password.slice(0, 1000));
  if (!fits) await countFailure(app, userName, now);
  return fits;
}

/** Begins a sign-in for somebody whose identity is already established (password or one-time link). */
export async function startSignIn(app: App, personId: string, device: string): Promise<string> {
  const now = app.clock.now();
  const token = newToken();
  await decide(async () => {
    const stream = `person:${personId}`;
    const head = await streamHead(app.db, stream);
    await app.db.writeBatch([
      app.db.orm.insert(signIn).values({
        id: tokenId(token),
        personId,
        createdAt: now,
        lastSeenAt: now,
        absoluteUntil: now + ABSOLUTE_LIMIT_MS,
        device: device.slice(0, 200),
      }),
      {
        sql: "DELETE FROM sign_in_failure WHERE name_digest = ?",
        params: [await nameDigestOf(app, personId)],
      },
      appendEvent({ stream, seq: head.seq + 1, kind: "signIn.began", at: now, actorId: personId, personId }),
    ]);
  });
  return token;
}

async function nameDigestOf(app: App, personId: string): Promise<string> {
  const [row] = await app.db.orm
    .select({ userName: person.userName })
    .from(person)
    .where(eq(person.id, personId));
  return app.secrets.digest("user-name", row?.userName ?? "");
}

/**
 * Ends one of a person's own sign-ins.
 * @param signInId the id (digest), which must belong to the person
 * @throws {Refusal} notFound
 */
export async function endSignIn(
  app: App,
  personId: string,
  signInId: string,
  reason: "signedOut" | "endedByOwner",
): Promise<void> {
  const now = app.clock.now();
  const [row] = await app.db.orm.select().from(signIn).where(eq(signIn.id, signInId));
  if (!row || row.personId !== personId) throw new Refusal("notFound");
  if (row.endedAt !== null) return;
  await decide(async () => {
    const stream = `person:${personId}`;
    const head = await streamHead(app.db, stream);
    await app.db.writeBatch([
      {
        sql: "UPDATE sign_in SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL",
        params: [now, reason, signInId],
      },
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "signIn.ended",
        at: now,
        actorId: personId,
        personId,
        data: { reason, count: 1 },
      }),
    ]);
  });
}

/**
 * Ends the sign-ins of a person, at once and for every device.
 * @param exceptId one that may go on, for example the one that asks
 */
export async function endAllSignIns(
  app: App,
  personId: string,
  reason: string,
  actorId: string | null,
  exceptId?: string,
): Promise<void> {
  await decide(async () => {
    const head = await streamHead(app.db, `person:${personId}`);
    await app.db.writeBatch(
      await endSignInWrites(app, { personId, seq: head.seq + 1, reason, actorId, exceptId }),
    );
  });
}

/**
 * The writes that end a person's sign-ins, to go into the batch of the command that makes it necessary; none when
 * nobody is signed in.
 * @param end.seq the place of `signIn.ended` in the person's stream
 */
export async function endSignInWrites(
  app: App,
  end: { personId: string; seq: number; reason: string; actorId: string | null; exceptId?: string },
): Promise<Write[]> {
  const { personId, seq, reason, actorId } = end;
  const now = app.clock.now();
  const count = (await listSignIns(app, personId)).filter((row) => row.id !== end.exceptId).length;
  const update = {
    sql: "UPDATE sign_in SET ended_at = ?, end_reason = ? WHERE person_id = ? AND ended_at IS NULL AND id <> ?",
    params: [now, reason, personId, end.exceptId ?? ""],
  };
  if (count === 0) return [update];
  return [
    update,
    appendEvent({
      stream: `person:${personId}`,
      seq,
      kind: "signIn.ended",
      at: now,
      actorId,
      personId,
      data: { reason, count },
    }),
  ];
}

/** A person's sign-ins that still count, newest first. */
export async function listSignIns(app: App, personId: string) {
  const now = app.clock.now();
  const rows = await app.db.orm.select().from(signIn).where(eq(signIn.personId, personId));
  return rows
    .filter((row) => row.endedAt === null && now < row.absoluteUntil && now < row.lastSeenAt + IDLE_LIMIT_MS)
    .sort((a, b) => b.lastSeenAt - a.lastSeenAt);
}
