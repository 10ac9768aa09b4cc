import { eq } from "drizzle-orm";
import { z } from "zod";
import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { appendEvent, decide } from "#app/platform/events.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Write } from "#db/client.server.ts";
import { unit as unitTable } from "#db/schema/index.ts";
import { UNIT_NAME_MAX } from "./account.schema.ts";
import { type Actor, actorIdOf, covers, managedUnits } from "./scope.server.ts";
import { type Unit, type UnitLine, unitTree } from "./units.ts";

/** What a form about a new unit brings. */
export const newUnitSchema = z.object({
  unitName: z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(UNIT_NAME_MAX, `tooLong:${UNIT_NAME_MAX}`),
  /** empty: a unit at the top */
  parentId: z.string().default(""),
});
export type NewUnit = z.infer<typeof newUnitSchema>;

/** The units whose people the actor manages, as a tree in reading order. */
export async function readManagedUnits(app: App, actor: Actor): Promise<UnitLine[]> {
  const [units, managed] = await Promise.all([
    app.db.rows<Unit>("SELECT id, name, parent_id AS parentId FROM unit"),
    managedUnits(app, actor),
  ]);
  return unitTree(units.filter((unit) => covers(managed, unit.id)));
}

/** The writes that make a unit. */
export function unitWrites(app: App, unit: Unit, actorId: string | null): Write[] {
  const at = app.clock.now();
  return [
    app.db.orm.insert(unitTable).values({ ...unit, createdAt: at }),
    appendEvent({
      stream: `unit:${unit.id}`,
      seq: 1,
      kind: "unit.created",
      at,
      actorId,
      personId: null,
      data: { parentId: unit.parentId },
    }),
  ];
}

/**
 * Adds a unit, at the top or below another one. Sending the same name under the same parent again gives the unit
 * that is there.
 * @returns the unit's id
 * @throws {Refusal} notAllowed (at the top, only system administrators), invalidFields
 */
export async function createUnit(app: App, actor: Actor, command: NewUnit): Promise<string> {
  const parentId = command.parentId === "" ? null : command.parentId;
  const managed = await managedUnits(app, actor);
  if (parentId === null ? managed !== "all" : !covers(managed, parentId)) throw new Refusal("notAllowed");
  return decide(async () => {
    if (parentId !== null) {
      const [parent] = await app.db.orm.select().from(unitTable).where(eq(unitTable.id, parentId));
      if (!parent) throw new Refusal("invalidFields", {}, { parentId: "choice" });
    }
    const [same] = await app.db.rows<{ id: string }>(
      "SELECT id FROM unit WHERE name = ? AND parent_id IS ?",
      command.unitName,
      parentId,
    );
    if (same) return same.id;
    const id = newId();
    await app.db.writeBatch(unitWrites(app, { id, name: command.unitName, parentId }, actorIdOf(actor)));
    return id;
  });
}
