import type { App } from "#app/app.server.ts";
import type { Role } from "#app/platform/access.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Write } from "#db/client.server.ts";
import { membership, person as personTable } from "#db/schema/index.ts";
import type { NewAccount } from "./account.schema.ts";

/** The writes of a new person with roles; the person's stream ends at 1 + the number of roles. */
export function accountWrites(
  app: App,
  account: NewAccount & { personId: string; actorId: string | null; isDemo: boolean },
): Write[] {
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
    ...account.roles.flatMap((role, index) =>
      grantWrites(app, { personId, unitId, role, actorId, seq: index + 2 }),
    ),
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
    app.db.orm
      .insert(membership)
      .values({ id: newId(), personId, unitId, role, grantedAt: at, grantedById: actorId }),
    appendEvent({
      stream: `person:${personId}`,
      seq,
      kind: "role.granted",
      at,
      actorId,
      personId,
      data: { role, unitId },
    }),
  ];
}
