import type { Write } from "#db/client.server.ts";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, streamHead } from "#app/platform/events.server.ts";
import { STATE_SQL } from "./scope.server.ts";

/*
 * System administrators come and go in the streams of their persons; whoever takes one away also appends to this one
 * stream, so that two commands at the same moment cannot each take away "the other" one.
 */
const STREAM = "administrators";

/** Everybody who holds the role of a system administrator, whatever the state of the account. */
export async function listAdministrators(app: App): Promise<{ personId: string; state: string }[]> {
  return app.db.rows(
    `SELECT p.id AS personId, ${STATE_SQL} AS state FROM person p WHERE EXISTS (
       SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.role = 'systemAdministrator'
         AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id))`,
  );
}

/** @throws {Refusal} lastAdministrator when nobody else could administer this installation */
export async function requireOtherAdministrator(app: App, personId: string): Promise<void> {
  const others = (await listAdministrators(app)).filter((one) => one.personId !== personId && one.state === "active");
  if (others.length === 0) throw new Refusal("lastAdministrator");
}

/** The write that lets only one such command through at a time. */
export async function administratorRemoved(app: App, personId: string, actorId: string | null): Promise<Write> {
  const head = await streamHead(app.db, STREAM);
  return appendEvent({ stream: STREAM, seq: head.seq + 1, kind: "administrator.removed", at: app.clock.now(), actorId, personId });
}

/** The write that lets an installation have only one first administrator. */
export async function administratorSetUp(app: App, personId: string): Promise<Write> {
  const head = await streamHead(app.db, STREAM);
  return appendEvent({
    stream: STREAM,
    seq: head.seq + 1,
    kind: "administrator.setUp",
    at: app.clock.now(),
    actorId: personId,
    personId,
    key: "first",
  });
}
