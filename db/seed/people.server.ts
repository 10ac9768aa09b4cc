import { randomBytes } from "node:crypto";
import type { App } from "#app/app.server.ts";
import { grantWrites } from "#app/organisation/account-writes.server.ts";
import { registerAccount } from "#app/organisation/accounts.server.ts";
import { DEMO_ACCOUNTS, DEMO_UNITS, type DemoUnitKey } from "#app/organisation/demo-accounts.ts";
import { grantRole } from "#app/organisation/membership.server.ts";
import type { Actor } from "#app/organisation/scope.server.ts";
import { createUnit } from "#app/organisation/units.server.ts";
import type { Role } from "#app/platform/access.ts";
import { streamHead } from "#app/platform/events.server.ts";
import { allOf, openPast } from "./past.server.ts";

/** Day and hour at which the demonstration's installation was set up. */
export const SET_UP = { daysAgo: 58, time: "09:00" } as const;

/** Somebody of the demonstration, with or without a printed password. */
export interface SeedPerson {
  userName: string;
  displayName: string;
  unit: DemoUnitKey;
  position: string;
  roles: readonly Role[];
  /** left out: one that nobody knows */
  password?: string;
}

const trainee = (userName: string, displayName: string, unit: DemoUnitKey, position: string): SeedPerson => ({
  userName,
  displayName,
  unit,
  position,
  roles: ["trainee"],
});

/** Colleagues whom nobody signs in as: they fill the lists of a unit. Fictional like all the others. */
export const COLLEAGUES = [
  trainee("qin.zhiqiang", "覃志强", "street", "社区工作者"),
  trainee("meng.xiuying", "孟秀英", "street", "村妇联主席"),
  trainee("su.he", "苏和", "federation", "权益部干事"),
  trainee("tian.guilan", "田桂兰", "street", "社区妇联主席"),
] as const;

/** Everybody of the demonstration. */
export const SEED_PEOPLE: readonly SeedPerson[] = [...DEMO_ACCOUNTS, ...COLLEAGUES];

/** The person who sets the demonstration's installation up. */
const SYSTEM_ADMINISTRATOR = "he.jing";

/** The trainer whom the conference of all the units has engaged, so that everybody can ask somebody. */
const TRAINER = "chen.xiaoyan";
const TRAINED_UNIT: DemoUnitKey = "district";

/** Ids by user name. */
export type PersonIds = (userName: string) => string;

/**
 * Makes the units and everybody's account. The first administrator is made by the program; the roles of all others
 * are granted by that administrator. All are marked as demonstration, so that their passwords open nothing on an
 * installation that is none.
 * @throws {Refusal} invalidFields: somebody has one of these user names already
 */
export async function settlePeople(app: App): Promise<PersonIds> {
  const past = openPast(app);
  past.goTo(SET_UP.daysAgo, SET_UP.time);
  const units = new Map<DemoUnitKey, string>();
  const ids = new Map<string, string>();
  const idOf: PersonIds = (userName) => known(ids, userName);
  const addUnit = async ({ key, name, parent }: (typeof DEMO_UNITS)[number], actor: Actor): Promise<void> => {
    units.set(
      key,
      await createUnit(past.app, actor, {
        unitName: name,
        parentId: parent === null ? "" : known(units, parent),
      }),
    );
  };
  const register = async (person: SeedPerson, roles: readonly Role[]): Promise<void> => {
    const { userName, displayName, position, password = randomBytes(24).toString("base64url") } = person;
    const unitId = known(units, person.unit);
    ids.set(
      userName,
      await registerAccount(past.app, {
        userName,
        displayName,
        position,
        unitId,
        roles: [...roles],
        password,
        isDemo: true,
      }),
    );
  };

  const first = SEED_PEOPLE.find((person) => person.userName === SYSTEM_ADMINISTRATOR);
  if (!first) throw new Error(`${SYSTEM_ADMINISTRATOR} is not among the people of the demonstration`);
  const above = ancestry(first.unit);
  for (const unit of above) await addUnit(unit, "system");
  await register(first, first.roles);

  const administrator: Actor = { personId: idOf(first.userName), roles: first.roles };
  past.wait(6);
  for (const unit of DEMO_UNITS.filter((unit) => !above.includes(unit))) await addUnit(unit, administrator);
  past.wait(9);
  const others = SEED_PEOPLE.filter((person) => person !== first);
  await allOf(others.map((person) => register(person, [])));
  for (const { userName, roles } of others) {
    past.wait(1);
    for (const role of roles) await grantRole(past.app, administrator, { personId: idOf(userName), role });
  }
  past.wait(1);
  await engageTrainer(past.app, administrator.personId, idOf(TRAINER), known(units, TRAINED_UNIT));
  return idOf;
}

/** Gives the role of a trainer in a unit that is not the person's own. */
async function engageTrainer(app: App, actorId: string, personId: string, unitId: string): Promise<void> {
  const { seq } = await streamHead(app.db, `person:${personId}`);
  await app.db.writeBatch(grantWrites(app, { personId, unitId, role: "trainer", actorId, seq: seq + 1 }));
}

/** A unit and those above it, the highest first. */
function ancestry(key: DemoUnitKey): (typeof DEMO_UNITS)[number][] {
  const unit = DEMO_UNITS.find((candidate) => candidate.key === key);
  if (!unit) throw new Error(`no unit ${key}`);
  return [...(unit.parent === null ? [] : ancestry(unit.parent)), unit];
}

function known<K extends string>(map: ReadonlyMap<K, string>, key: K): string {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${key} is not known to the demonstration`);
  return value;
}
