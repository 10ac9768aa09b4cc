import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, streamHead } from "#app/platform/events.server.ts";
import type { Write } from "#db/client.server.ts";
import { STATE_SQL } from "./scope.server.ts";

/*
 * System administrators come and go in the streams of their persons; whoever takes one away also appends to this one
 * stream, so that two commands at the same moment cannot each take away "the other" one.
 */
const STREAM = "administrators";

/**
 * Everybody who holds the role of a system administrator, whatever the state of the account. Those of the demo count
 * only as long as the installation is one: their passwords open nothing afterwards.
 */
export async function listAdministrators(app: App): Promise<{ personId: string; state: string }[]> {
  return app.db.rows(
    `SELECT p.id AS personId, ${STATE_SQL} AS state FROM person p WHERE p.is_demo <= ? AND EXISTS (
       SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.role = 'systemAdministrator'
         AND NOT EXISTS (SELECT 1 FROM membership_end e WHERE e.membership_id = m.id))`,
    app.env.demo ? 1 : 0,
  );
}

/**
 * Checks that somebody else could still administer this installation, and gives the write that lets only one such
 * command through at a time.
 * @throws {Refusal} lastAdministrator
 */
export async function removeAdministratorWrite(
  app: App,
  personId: string,
  actorId: string | null,
): Promise<Write> {
  // The head is read before the list: what is committed in between fails the write.
  const head = await streamHead(app.db, STREAM);
  const others = (await listAdministrators(app)).filter(
    (one) => one.personId !== personId && one.state === "active",
  );
  if (others.length === 0) throw new Refusal("lastAdministrator");
  return appendEvent({
    stream: STREAM,
    seq: head.seq + 1,
    kind: "administrator.removed",
    at: app.clock.now(),
    actorId,
    personId,
  });
}

/** The write that lets an installation have only one first administrator. @throws {Refusal} linkUsed */
export async function setUpAdministratorWrite(app: App, personId: string): Promise<Write> {
  const head = await streamHead(app.db, STREAM);
  if ((await listAdministrators(app)).length > 0) throw new Refusal("linkUsed");
  return appendEvent({
    stream: STREAM,
    seq: head.seq + 1,
    kind: "administrator.setUp",
    at: app.clock.now(),
    actorId: personId,
    personId,
  });
}
