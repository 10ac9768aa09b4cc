import type { App } from "#app/app.server.ts";
import type { NewAccount } from "#app/organisation/account.schema.ts";
import { type CreatedAccount, createAccount } from "#app/organisation/accounts.server.ts";
import { type Actor, actorIdOf, findManagedPerson } from "#app/organisation/scope.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide, streamHead } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import type { Write } from "#db/client.server.ts";
import { assignment as assignmentTable } from "#db/schema/index.ts";
import {
  type AssignTrack,
  assignTrackSchema,
  type WithdrawAssignment,
  withdrawAssignmentSchema,
} from "./assignment.schema.ts";
import { dueInstant, shanghaiDate } from "./calendar.ts";

/** Who must complete which track until when, in which cycle. */
export type Assignment = typeof assignmentTable.$inferSelect;

/** An assignment with the serial of the certificate that fulfilled it. */
export type AssignmentState = Assignment & { serial: string | null };

/** A first track for somebody whose account is being made. */
export type FirstTrack = Omit<AssignTrack, "personId">;

/**
 * Makes a person complete a track until the end of a day; a track done before is assigned again as a new cycle.
 * @param actor somebody who manages this person, or the program itself
 * @returns the row stored
 * @throws {Refusal} notFound (another unit's person); invalidFields (unknown track, no day, a day that has passed);
 * alreadyAssigned when the same track is still open for this person
 */
export async function assignTrack(app: App, actor: Actor, command: AssignTrack): Promise<Assignment> {
  await findManagedPerson(app, actor, command.personId);
  const dueAt = checkFirstTrack(app, command);
  return decide(async () => {
    const earlier = await statesOf(app, [command.personId], command.trackId);
    const open = earlier.find((row) => !row.withdrawn && row.serial === null);
    if (open) throw new Refusal("alreadyAssigned", { due: shanghaiDate(open.dueAt - 1) });
    const cycle = Math.max(0, ...earlier.map((row) => row.cycle)) + 1;
    const row = newAssignment(app, actor, command, { personId: command.personId, dueAt, cycle });
    await app.db.writeBatch(assignmentWrites(app, row));
    return row;
  });
}

/**
 * Makes an account and, in the same batch, its first track.
 * @throws {Refusal} as `createAccount` and `assignTrack`
 */
export async function createAccountWithTrack(
  app: App,
  actor: Actor,
  account: NewAccount,
  first: FirstTrack | null,
): Promise<CreatedAccount> {
  if (!first) return createAccount(app, actor, account);
  const dueAt = checkFirstTrack(app, first);
  return createAccount(app, actor, account, (personId) =>
    assignmentWrites(app, newAssignment(app, actor, first, { personId, dueAt, cycle: 1 })),
  );
}

/** @returns the instant at which it is due @throws {Refusal} invalidFields */
function checkFirstTrack(app: App, first: FirstTrack): number {
  if (!app.catalogue.current().find("track", first.trackId))
    throw new Refusal("invalidFields", {}, { trackId: "choice" });
  let dueAt: number;
  try {
    dueAt = dueInstant(first.dueOn);
  } catch {
    throw new Refusal("invalidFields", {}, { dueOn: "date" });
  }
  if (dueAt <= app.clock.now()) throw new Refusal("invalidFields", {}, { dueOn: "datePast" });
  return dueAt;
}

function newAssignment(
  app: App,
  actor: Actor,
  { trackId, reason }: FirstTrack,
  own: { personId: string; dueAt: number; cycle: number },
): Assignment {
  return {
    id: newId(),
    trackId,
    reason,
    assignedAt: app.clock.now(),
    assignedById: actorIdOf(actor),
    ...own,
  };
}

function assignmentWrites(app: App, row: Assignment): Write[] {
  const { personId, trackId, cycle, dueAt } = row;
  return [
    app.db.orm.insert(assignmentTable).values(row),
    appendEvent({
      stream: `assignment:${row.id}`,
      seq: 1,
      kind: "assignment.made",
      at: row.assignedAt,
      actorId: row.assignedById,
      personId,
      data: { trackId, cycle, dueAt },
    }),
  ];
}

/**
 * Takes an assignment back. Withdrawing it twice is the same as once.
 * @throws {Refusal} notFound; assignmentFulfilled when it has already been certified
 */
export async function withdrawAssignment(app: App, actor: Actor, command: WithdrawAssignment): Promise<void> {
  await findManagedPerson(app, actor, command.personId);
  const stream = `assignment:${command.assignmentId}`;
  await decide(async () => {
    const row = (await statesOf(app, [command.personId])).find((state) => state.id === command.assignmentId);
    if (!row) throw new Refusal("notFound");
    if (row.withdrawn) return;
    if (row.serial !== null) throw new Refusal("assignmentFulfilled");
    const head = await streamHead(app.db, stream);
    await app.db.writeBatch([
      appendEvent({
        stream,
        seq: head.seq + 1,
        kind: "assignment.withdrawn",
        at: app.clock.now(),
        actorId: actorIdOf(actor),
        personId: row.personId,
        data: { trackId: row.trackId, cycle: row.cycle, why: command.why },
      }),
    ]);
  });
}

/**
 * The commands about assignments on a person's page, by the form's `intent`.
 * @returns what was done, null when the form is about something else
 * @throws {Refusal} as the commands
 */
export async function actOnAssignments(
  app: App,
  actor: Actor,
  personId: string,
  form: FormData,
): Promise<"assigned" | "taskWithdrawn" | null> {
  const fields = { ...formFields(form), personId };
  switch (form.get("intent")) {
    case "assign":
      await assignTrack(app, actor, parseCommand(assignTrackSchema, fields));
      return "assigned";
    case "withdrawTask":
      await withdrawAssignment(app, actor, parseCommand(withdrawAssignmentSchema, fields));
      return "taskWithdrawn";
    default:
      return null;
  }
}

/** A person's assignments that were not withdrawn, all cycles, the earliest due first. */
export async function currentAssignments(app: App, personId: string): Promise<AssignmentState[]> {
  const states = await statesOf(app, [personId]);
  return states.filter((state) => !state.withdrawn).map(withoutMark);
}

/** The assignments of several persons that were not withdrawn, by person, the earliest due first. */
export async function assignmentsOf(
  app: App,
  personIds: readonly string[],
): Promise<Map<string, AssignmentState[]>> {
  const byPerson = new Map<string, AssignmentState[]>();
  for (const state of await statesOf(app, personIds)) {
    if (state.withdrawn) continue;
    byPerson.set(state.personId, [...(byPerson.get(state.personId) ?? []), withoutMark(state)]);
  }
  return byPerson;
}

function withoutMark({ withdrawn: _, ...state }: AssignmentState & { withdrawn: boolean }): AssignmentState {
  return state;
}

async function statesOf(
  app: App,
  personIds: readonly string[],
  trackId?: string,
): Promise<(AssignmentState & { withdrawn: boolean })[]> {
  if (personIds.length === 0) return [];
  const marks = personIds.map(() => "?").join(", ");
  const rows = await app.db.rows<Assignment & { serial: string | null; withdrawn: number }>(
    `SELECT a.id, a.person_id AS personId, a.track_id AS trackId, a.cycle, a.assigned_at AS assignedAt, a.due_at AS dueAt,
       a.assigned_by_id AS assignedById, a.reason,
       (SELECT c.serial FROM certificate c WHERE c.person_id = a.person_id AND c.track_id = a.track_id AND c.cycle = a.cycle) AS serial,
       EXISTS (SELECT 1 FROM event e WHERE e.stream = 'assignment:' || a.id AND e.kind = 'assignment.withdrawn') AS withdrawn
     FROM assignment a WHERE a.person_id IN (${marks}) ${trackId === undefined ? "" : "AND a.track_id = ?"}
     ORDER BY a.due_at, a.assigned_at`,
    ...personIds,
    ...(trackId === undefined ? [] : [trackId]),
  );
  return rows.map((row) => ({ ...row, withdrawn: row.withdrawn === 1 }));
}

/** Every track that can be assigned, in the reader's language. */
export function trackOptions(app: App, language: Language): { id: string; title: string }[] {
  const tracks = app.catalogue.current().all("track");
  return tracks.map(({ id, data }) => ({ id, title: language === "zh" ? data.title : data.titleEn }));
}

/** An assignment as administrators see it: its track by name, and how it stands now. */
export function taskView(app: App, task: AssignmentState, language: Language) {
  const track = app.catalogue.current().find("track", task.trackId)?.data;
  const state: "open" | "overdue" | "done" =
    task.serial !== null ? "done" : app.clock.now() >= task.dueAt ? "overdue" : "open";
  return {
    assignmentId: task.id,
    title: track ? (language === "zh" ? track.title : track.titleEn) : task.trackId,
    cycle: task.cycle,
    dueAt: task.dueAt,
    reason: task.reason,
    state,
  };
}
