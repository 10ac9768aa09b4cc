import { eq } from "drizzle-orm";
import type { App } from "#app/app.server.ts";
import type { Role } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import { membershipEnd, person as personTable } from "#db/schema/index.ts";
import type { PersonChange } from "./account.schema.ts";
import { grantWrites } from "./account-writes.server.ts";
import { removeAdministratorWrite } from "./administrators.server.ts";
import { grantableRoles, OFFICES, ROLE_ORDER } from "./roles.ts";
import {
  type Actor,
  actorIdOf,
  covers,
  findManagedAccount,
  findManagedPerson,
  managedUnits,
} from "./scope.server.ts";

/** A role held now, and the unit it is held in. */
interface Held {
  membershipId: string;
  role: Role;
  unitId: string;
}

async function heldRoles(app: App, personId: string): Promise<Held[]> {
  return app.db.rows(
    `SELECT m.id AS membershipId, m.role, m.unit_id AS unitId FROM membership m WHERE m.person_id = ?
       AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id)`,
    personId,
  );
}

function requireGrantable(actor: Actor, role: Role): void {
  const grantable: readonly Role[] = actor === "system" ? ROLE_ORDER : grantableRoles(actor.roles);
  if (!grantable.includes(role)) throw new Refusal("notAllowed");
}

/**
 * Gives a person a role in the own unit. Granting what is held changes nothing.
 * @throws {Refusal} notFound, notAllowed
 */
export async function grantRole(
  app: App,
  actor: Actor,
  command: { personId: string; role: Role },
): Promise<void> {
  const { personId, role } = command;
  requireGrantable(actor, role);
  await decide(async () => {
    const head = await streamHead(app.db, `person:${personId}`);
    const person = await findManagedPerson(app, actor, personId);
    if (person.roles.includes(role)) return;
    await app.db.writeBatch(
      grantWrites(app, {
        personId,
        unitId: person.unitId,
        role,
        actorId: actorIdOf(actor),
        seq: head.seq + 1,
      }),
    );
  });
}

/**
 * Takes a role from a person. Withdrawing what is not held changes nothing. Nobody gives up the own office of an
 * administrator by mistake: another one takes it.
 * @throws {Refusal} notFound, notAllowed, lastAdministrator, ownAccount
 */
export async function withdrawRole(
  app: App,
  actor: Actor,
  command: { personId: string; role: Role },
): Promise<void> {
  const { personId, role } = command;
  const actorId = actorIdOf(actor);
  requireGrantable(actor, role);
  await decide(async () => {
    const stream = `person:${personId}`;
    const head = await streamHead(app.db, stream);
    await findManagedPerson(app, actor, personId);
    const ending = (await heldRoles(app, personId)).filter((held) => held.role === role);
    if (ending.length === 0) return;
    const guard =
      role === "systemAdministrator" ? [await removeAdministratorWrite(app, personId, actorId)] : [];
    if (actorId === personId && OFFICES.includes(role)) throw new Refusal("ownAccount");
    const at = app.clock.now();
    await app.db.writeBatch([
      ...guard,
      ...ending.map(({ membershipId }) =>
        app.db.orm.insert(membershipEnd).values({ membershipId, endedAt: at, endedById: actorId }),
      ),
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "role.withdrawn",
        at,
        actorId,
        personId,
        data: { role },
      }),
    ]);
  });
}

/**
 * Corrects a person's name, post and unit. In another unit the person keeps the roles held before, except that of a
 * unit administrator: who manages a unit is decided there anew.
 * @throws {Refusal} notFound, notAllowed, invalidFields
 */
export async function changePerson(
  app: App,
  actor: Actor,
  personId: string,
  change: PersonChange,
): Promise<void> {
  const units = await managedUnits(app, actor);
  if (!covers(units, change.unitId)) throw new Refusal("invalidFields", {}, { unitId: "choice" });
  const actorId = actorIdOf(actor);
  const stream = `person:${personId}`;
  await decide(async () => {
    const head = await streamHead(app.db, stream);
    const person = await findManagedAccount(app, actor, personId);
    const position = change.position || null;
    const fields = [
      ...(change.displayName === person.displayName ? [] : ["displayName"]),
      ...(position === person.position ? [] : ["position"]),
      ...(change.unitId === person.unitId ? [] : ["unitId"]),
    ];
    if (fields.length === 0) return;
    const at = app.clock.now();
    const held = change.unitId === person.unitId ? [] : await heldRoles(app, personId);
    const kept = [...new Set(held.map(({ role }) => role))].filter((role) => role !== "unitAdministrator");
    const withdrawn = held.some(({ role }) => role === "unitAdministrator")
      ? [
          appendEvent({
            stream,
            seq: head.seq + 2 + kept.length,
            kind: "role.withdrawn",
            at,
            actorId,
            personId,
            data: { role: "unitAdministrator" },
          }),
        ]
      : [];
    await app.db.writeBatch([
      app.db.orm
        .update(personTable)
        .set({ displayName: change.displayName, position, unitId: change.unitId })
        .where(eq(personTable.id, personId)),
      ...held.map(({ membershipId }) =>
        app.db.orm.insert(membershipEnd).values({ membershipId, endedAt: at, endedById: actorId }),
      ),
      ...kept.flatMap((role, index) =>
        grantWrites(app, { personId, unitId: change.unitId, role, actorId, seq: head.seq + 2 + index }),
      ),
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "profile.changed",
        at,
        actorId,
        personId,
        data: { fields },
      }),
      ...withdrawn,
    ]);
  });
}
