import { createHash, randomBytes } from "node:crypto";
import { isRole, may, PERMISSIONS, type Permission, type Role } from "#app/platform/access.ts";
import { isLanguage, type Language } from "#app/platform/i18n/language.ts";
import { createLru, type Lru } from "#app/platform/lru.ts";
import type { Database } from "#db/client.server.ts";

/** How long a sign-in lives without anything being asked of the site, and at the most. */
export const IDLE_LIMIT_MS = 30 * 60_000;
export const ABSOLUTE_LIMIT_MS = 8 * 3_600_000;
/** `lastSeenAt` is written at most this often. */
const SEEN_STEP_MS = 60_000;

/** Somebody who is signed in. */
export interface Viewer {
  personId: string;
  userName: string;
  displayName: string;
  unitId: string;
  language: Language | null;
  roles: Role[];
  signInId: string;
  mustChangePassword: boolean;
}

interface Row {
  signInId: string;
  personId: string;
  lastSeenAt: number;
  absoluteUntil: number;
  endedAt: number | null;
  userName: string;
  displayName: string;
  unitId: string;
  language: string | null;
  mustChange: number;
  roles: string | null;
  account: string | null;
}

/** A new token for a cookie or a one-time link: 256 random bits. The database keeps only its digest. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** The id under which a token is stored. */
export function tokenId(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

const VIEWER_SQL = `SELECT s.id AS signInId, s.person_id AS personId, s.last_seen_at AS lastSeenAt,
  s.absolute_until AS absoluteUntil, s.ended_at AS endedAt, p.user_name AS userName, p.display_name AS displayName,
  p.unit_id AS unitId, p.language AS language, c.must_change AS mustChange,
  (SELECT group_concat(m.role) FROM membership m WHERE m.person_id = p.id
     AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)) AS roles,
  (SELECT e.kind FROM event e WHERE e.stream = 'person:' || p.id AND e.kind IN ('account.disabled', 'account.enabled')
     ORDER BY e.seq DESC LIMIT 1) AS account
  FROM sign_in s JOIN person p ON p.id = s.person_id JOIN credential c ON c.person_id = p.id WHERE s.id = ?`;

/** What was read of a sign-in, under the mark of the database at that moment. */
interface KnownSignIn {
  mark: number;
  row: Row;
  viewer: Viewer;
}

const SIGN_INS_KEPT = 20_000;
const known = new WeakMap<Database, Lru<KnownSignIn>>();

/** The row of a sign-in as it is now: read anew unless nobody's access has changed since it was read. */
async function signInOf(db: Database, token: string): Promise<KnownSignIn | null> {
  let kept = known.get(db);
  if (!kept) {
    kept = createLru(SIGN_INS_KEPT);
    known.set(db, kept);
  }
  const id = tokenId(token);
  const mark = db.accessMark();
  const before = kept.get(id);
  if (before?.mark === mark) return before;
  const [row] = await db.rows<Row>(VIEWER_SQL, id);
  if (!row) return null;
  const now = { mark, row, viewer: viewerOf(row) };
  kept.set(id, now);
  return now;
}

/**
 * Who holds this cookie. Whether anybody's access has changed is asked of the database on every request, so that a
 * revocation counts at once.
 * @param token the cookie's value, or null
 * @param options.isActivity false for what runs in the background: it does not keep a sign-in alive
 * @returns null when nobody is signed in, the sign-in was ended, is idle too long, or the account is disabled
 */
export async function findViewer(
  db: Database,
  token: string | null,
  now: number,
  { isActivity = true }: { isActivity?: boolean } = {},
): Promise<Viewer | null> {
  if (!token || token.length > 100) return null;
  const signIn = await signInOf(db, token);
  if (!signIn) return null;
  const { row, viewer } = signIn;
  if (row.endedAt !== null || row.account === "account.disabled") return null;
  if (now >= row.absoluteUntil || now >= row.lastSeenAt + IDLE_LIMIT_MS) return null;
  if (isActivity && now >= row.lastSeenAt + SEEN_STEP_MS) {
    await db.writeBatch([
      {
        sql: "UPDATE sign_in SET last_seen_at = ? WHERE id = ? AND ended_at IS NULL",
        params: [now, row.signInId],
      },
    ]);
  }
  return viewer;
}

function viewerOf(row: Row): Viewer {
  return {
    personId: row.personId,
    userName: row.userName,
    displayName: row.displayName,
    unitId: row.unitId,
    language: isLanguage(row.language) ? row.language : null,
    roles: [...new Set((row.roles ?? "").split(",").filter(isRole))],
    signInId: row.signInId,
    mustChangePassword: row.mustChange === 1,
  };
}

/** What the interface may show to this person. */
export function permissionsOf(viewer: Viewer): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => may(viewer.roles, permission));
}
