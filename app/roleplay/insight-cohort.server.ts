import { z } from "zod";
import type { App } from "#app/app.server.ts";
import { trainedUnits } from "#app/organisation/scope.server.ts";
import { type Unit, type UnitLine, unitTree } from "#app/organisation/units.ts";
import { type Attempts, attemptsOf } from "./insight.ts";
import { type PlayFact, playFactsOf } from "./insight-facts.server.ts";

/** Ranges of time that can be asked for, and their lengths in days; null for all time. */
export const PERIODS = { all: null, d30: 30, d90: 90, d365: 365 } as const;
export type Period = keyof typeof PERIODS;
export const INSIGHT_MODES = ["certification", "practice", "all"] as const;
export type InsightMode = (typeof INSIGHT_MODES)[number];

/** Whose plays are asked for. What cannot be read is as if it was not said. */
export const insightFilterSchema = z.object({
  /** empty: all units of the trainer */
  unit: z.string().max(64).catch(""),
  period: z.enum(Object.keys(PERIODS) as [Period, ...Period[]]).catch("all"),
  mode: z.enum(INSIGHT_MODES).catch("certification"),
});
export type InsightFilter = z.infer<typeof insightFilterSchema>;

const DAY_MS = 86_400_000;

/** Those whose plays a trainer may see as counts. */
export interface Cohort {
  /** the units to choose from, in reading order */
  units: UnitLine[];
  /** as asked, with a unit that is not the trainer's left out */
  filter: InsightFilter;
  people: ReadonlySet<string>;
  /** plays that ended at or after this instant count, epoch ms */
  since: number;
}

/**
 * The people of a trainer's units, or of one of them, each with everything below. The trainer is not among them: who
 * knows one of the counted could subtract them.
 */
export async function cohortOf(app: App, trainerId: string, wanted: InsightFilter): Promise<Cohort> {
  const [all, trained] = await Promise.all([
    app.db.rows<Unit>("SELECT id, name, parent_id AS parentId FROM unit"),
    trainedUnits(app, trainerId),
  ]);
  const units = unitTree(all.filter((unit) => trained.has(unit.id)));
  const filter = units.some((unit) => unit.id === wanted.unit) ? wanted : { ...wanted, unit: "" };
  const rows = await app.db.rows<{ id: string }>(
    `WITH RECURSIVE asked(id) AS (
       SELECT value FROM json_each(?) UNION SELECT u.id FROM unit u JOIN asked a ON u.parent_id = a.id)
     SELECT p.id AS id FROM person p WHERE p.unit_id IN (SELECT id FROM asked) AND p.id <> ?`,
    JSON.stringify(filter.unit === "" ? [...trained] : [filter.unit]),
    trainerId,
  );
  const days = PERIODS[filter.period];
  return {
    units,
    filter,
    people: new Set(rows.map((row) => row.id)),
    since: days === null ? 0 : app.clock.now() - days * DAY_MS,
  };
}

/** The ended plays of a cohort in one scenario, by person. */
export async function cohortPlays(
  app: App,
  { people, filter, since }: Pick<Cohort, "people" | "filter" | "since">,
  scenarioId: string,
): Promise<{ plays: PlayFact[]; attempts: Attempts[] }> {
  const plays = (await playFactsOf(app, scenarioId)).filter(
    (play) =>
      people.has(play.personId) &&
      play.endedAt >= since &&
      (filter.mode === "all" || play.mode === filter.mode),
  );
  return { plays, attempts: attemptsOf(plays) };
}
