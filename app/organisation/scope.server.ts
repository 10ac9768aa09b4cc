import type { App } from "#app/app.server.ts";
import { isRole, type Role } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { AccountState } from "./account-state.ts";
import { mayManageAccount } from "./roles.ts";

/** Who gives a command: somebody signed in, or the program itself (seeding, the command line). */
export type Actor = { personId: string; roles: readonly Role[] } | "system";

/** The actor's id as an event keeps it. */
export function actorIdOf(actor: Actor): string | null {
  return actor === "system" ? null : actor.personId;
}

/** A person as administrators handle them. */
export interface ManagedPerson {
  personId: string;
  userName: string;
  displayName: string;
  unitId: string;
  unitName: string;
  position: string | null;
  roles: Role[];
  state: AccountState;
  createdAt: number;
  isDemo: boolean;
}

/** Roles held now, of the person `p`. */
export const ROLES_SQL = `(SELECT group_concat(DISTINCT m.role) FROM membership m WHERE m.person_id = p.id
  AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id))`;

/** The state of the account of the person `p`. */
export const STATE_SQL = `CASE
  WHEN (SELECT e.kind FROM event e WHERE e.stream = 'person:' || p.id AND e.kind IN ('account.disabled', 'account.enabled')
    ORDER BY e.seq DESC LIMIT 1) = 'account.disabled' THEN 'disabled'
  WHEN NOT EXISTS (SELECT 1 FROM credential c WHERE c.person_id = p.id) THEN 'invited'
  ELSE 'active' END`;

/** Columns of a `ManagedPersonRow`, for `FROM person p JOIN unit u ON u.id = p.unit_id`. */
export const PERSON_COLUMNS = `p.id AS personId, p.user_name AS userName, p.display_name AS displayName, p.unit_id AS unitId,
  u.name AS unitName, p.position AS position, p.created_at AS createdAt, p.is_demo AS isDemo,
  ${ROLES_SQL} AS roles, ${STATE_SQL} AS state`;

export type ManagedPersonRow = Omit<ManagedPerson, "roles" | "isDemo"> & {
  roles: string | null;
  isDemo: number;
};

/** A row as a person. */
export function managedPerson(row: ManagedPersonRow): ManagedPerson {
  return { ...row, isDemo: row.isDemo === 1, roles: (row.roles ?? "").split(",").filter(isRole) };
}

/**
 * The units whose people somebody manages: all for a system administrator; for others the units in which they are
 * administrator, and everything below these.
 */
export async function managedUnits(app: App, actor: Actor): Promise<ReadonlySet<string> | "all"> {
  if (actor === "system" || actor.roles.includes("systemAdministrator")) return "all";
  const rows = await app.db.rows<{ id: string }>(
    `WITH RECURSIVE below(id) AS (
       SELECT m.unit_id FROM membership m WHERE m.person_id = ? AND m.role = 'unitAdministrator'
         AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)
       UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id)
     SELECT id FROM below`,
    actor.personId,
  );
  return new Set(rows.map((row) => row.id));
}

/** The units whose people somebody trains: those in which the role is held, and everything below these. */
export async function trainedUnits(app: App, personId: string): Promise<ReadonlySet<string>> {
  const rows = await app.db.rows<{ id: string }>(
    `WITH RECURSIVE below(id) AS (
       SELECT m.unit_id FROM membership m WHERE m.person_id = ? AND m.role = 'trainer'
         AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)
       UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id)
     SELECT id FROM below`,
    personId,
  );
  return new Set(rows.map((row) => row.id));
}

/** Whether a unit belongs to the units managed. */
export function covers(units: ReadonlySet<string> | "all", unitId: string): boolean {
  return units === "all" || units.has(unitId);
}

/** A person by id, without asking who wants to know. @throws {Refusal} notFound */
export async function findPerson(app: App, personId: string): Promise<ManagedPerson> {
  const [row] = await app.db.rows<ManagedPersonRow>(
    `SELECT ${PERSON_COLUMNS} FROM person p JOIN unit u ON u.id = p.unit_id WHERE p.id = ?`,
    personId,
  );
  if (!row) throw new Refusal("notFound");
  return managedPerson(row);
}

/**
 * A person whom the actor manages.
 * @throws {Refusal} notFound: unknown, or of a unit that is not the actor's
 */
export async function findManagedPerson(app: App, actor: Actor, personId: string): Promise<ManagedPerson> {
  const [person, units] = await Promise.all([findPerson(app, personId), managedUnits(app, actor)]);
  if (!covers(units, person.unitId)) throw new Refusal("notFound");
  return person;
}

/**
 * A person whose account the actor may act on.
 * @throws {Refusal} notFound; notAllowed: the account holds a role that the actor could not grant
 */
export async function findManagedAccount(app: App, actor: Actor, personId: string): Promise<ManagedPerson> {
  const person = await findManagedPerson(app, actor, personId);
  if (actor !== "system" && !mayManageAccount(actor.roles, person.roles)) throw new Refusal("notAllowed");
  return person;
}
