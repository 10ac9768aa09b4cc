import { z } from "zod";
import type { App } from "#app/app.server.ts";
import { ROLES } from "#app/platform/access.ts";
import { ACCOUNT_STATES } from "./account-state.ts";
import {
  type Actor,
  type ManagedPerson,
  type ManagedPersonRow,
  managedPerson,
  managedUnits,
  PERSON_COLUMNS,
} from "./scope.server.ts";

/** How many persons a page of the list shows. */
export const PEOPLE_PAGE = 25;

/** What the list is narrowed down to; what makes no sense is left out, an address never fails. */
export const peopleFilterSchema = z.object({
  /** part of a name or user name */
  q: z.string().trim().max(40).catch(""),
  unit: z.string().max(40).catch(""),
  role: z.enum(["", ...ROLES]).catch(""),
  state: z.enum(["", ...ACCOUNT_STATES]).catch(""),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type PeopleFilter = z.infer<typeof peopleFilterSchema>;

/** A page of the people somebody manages. */
export interface PeoplePage {
  people: ManagedPerson[];
  total: number;
  page: number;
  pages: number;
}

/**
 * The people of the units somebody manages, by user name.
 * @param filter.unit a unit's id: its own people, not those of units below
 */
export async function listPeople(app: App, actor: Actor, filter: PeopleFilter): Promise<PeoplePage> {
  const units = await managedUnits(app, actor);
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  const add = (condition: string, ...params: (string | number)[]): void => {
    conditions.push(condition);
    values.push(...params);
  };
  if (units !== "all") add("unitId IN (SELECT value FROM json_each(?))", JSON.stringify([...units]));
  if (filter.unit) add("unitId = ?", filter.unit);
  if (filter.state) add("state = ?", filter.state);
  if (filter.role) add("',' || roles || ',' LIKE ?", `%,${filter.role},%`);
  if (filter.q) {
    const part = `%${filter.q.replace(/[\\%_]/g, "\\$&")}%`;
    add("(displayName LIKE ? ESCAPE '\\' OR userName LIKE ? ESCAPE '\\')", part, part.toLowerCase());
  }
  const from = `FROM (SELECT ${PERSON_COLUMNS} FROM person p JOIN unit u ON u.id = p.unit_id)
    ${conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : ""}`;
  const [count] = await app.db.rows<{ total: number }>(`SELECT count(*) AS total ${from}`, ...values);
  const total = count?.total ?? 0;
  const pages = Math.max(1, Math.ceil(total / PEOPLE_PAGE));
  const page = Math.min(filter.page, pages);
  const rows = await app.db.rows<ManagedPersonRow>(
    `SELECT * ${from} ORDER BY userName LIMIT ? OFFSET ?`,
    ...values,
    PEOPLE_PAGE,
    (page - 1) * PEOPLE_PAGE,
  );
  return { people: rows.map(managedPerson), total, page, pages };
}
