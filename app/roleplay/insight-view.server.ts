import type { App } from "#app/app.server.ts";
import { type LessonLink, lessonsTeaching } from "#app/learning/lesson-links.server.ts";
import type { UnitLine } from "#app/organisation/units.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import {
  type Attempts,
  type Count,
  type CountTable,
  cellKey,
  countTable,
  isRight,
  meanOf,
  median,
  percentOf,
  type RecallStates,
} from "./insight.ts";
import { type Cohort, cohortOf, cohortPlays, type InsightFilter } from "./insight-cohort.server.ts";
import { optionNodeKey, type ScenarioMap } from "./map-shape.ts";
import { currentMap, type MapView, mapView } from "./map-view.server.ts";
import { RecentMap } from "./recent-map.ts";
import type { Scenario } from "./scenario.schema.ts";
import { scenarioWords } from "./scenario-views.server.ts";
import { type CellState, LEAST_PEOPLE, rounded } from "./suppression.ts";

/** A turning point at which enough people went wrong to say so. */
export interface WrongPoint {
  id: string;
  title: string;
  /** of those who came here, who said something weak or taboo */
  percent: number;
  people: Count;
  wrong: Count;
  lessons: LessonLink[];
}

/** The counts of a cohort in one scenario, as they may be shown. */
export interface InsightFigures {
  people: Count;
  /** how many times it was played to an ending, rounded; null while the people are too few */
  plays: number | null;
  passed: Count;
  failed: Count;
  passedPercent: number | null;
  red: Count;
  redPercent: number | null;
  /** from the beginning to the ending of first plays, minutes */
  medianMinutes: number | null;
  wrong: WrongPoint[];
  /** points that are not in `wrong` */
  wrongHidden: number;
}

/** First and second plays of the same people. */
export interface SecondPlays {
  people: Count;
  firstMean: number | null;
  secondMean: number | null;
  firstPassed: number | null;
  secondPassed: number | null;
}

/** A scenario as a trainer sees it. */
export interface InsightView extends MapView, InsightFigures {
  scenarioId: string;
  title: string;
  units: UnitLine[];
  filter: InsightFilter;
  /** fewer than {@link LEAST_PEOPLE} people have finished */
  isEmpty: boolean;
  /** people by key of a node of the map */
  counts: Record<string, Count>;
  /** share of the people, 0 to 1, by `from>to`; only what may be shown */
  shares: Record<string, number>;
  redLines: { id: string; words: string; people: Count }[];
  again: SecondPlays;
}

const MOST_LESSONS = 2;
const MINUTE_MS = 60_000;

const ANSWERS_KEPT = 50;
const answers = new WeakMap<ScenarioMap, RecentMap<string, ReadonlyMap<string, CellState>>>();

/** What may be shown depends on nothing but the map and the counts, so the last answers are kept. */
function recallOf(map: ScenarioMap): RecallStates {
  const known = answers.get(map) ?? new RecentMap<string, ReadonlyMap<string, CellState>>(ANSWERS_KEPT);
  answers.set(map, known);
  return (key, make) => {
    const states = known.get(key) ?? make();
    known.set(key, states);
    return states;
  };
}

interface Counted {
  table: CountTable;
  figures: InsightFigures;
}

function figuresOf(
  app: App,
  language: Language,
  { map, scenario }: { map: ScenarioMap; scenario: Scenario },
  { plays, attempts }: { plays: readonly unknown[]; attempts: readonly Attempts[] },
): Counted {
  const { outline } = map;
  const table = countTable(
    attempts,
    outline,
    scenario.redLines.map(({ id }) => id),
    recallOf(map),
  );
  const people = table.count(cellKey.people);
  const isShown = attempts.length >= LEAST_PEOPLE && typeof people === "number";
  const titles = mapView(map, scenario, language).titles;
  const wrong = outline.points.flatMap(({ id }): WrongPoint[] => {
    const [came, went] = [table.count(cellKey.point(id)), table.count(cellKey.wrong(id))];
    const percent = percentOf(went, came);
    if (percent === null) return [];
    const cites = outline.options.flatMap((option) =>
      option.point === id && !isRight(option.quality) ? option.cite : [],
    );
    const lessons = lessonsTeaching(app.catalogue.current(), language, cites, MOST_LESSONS);
    return [{ id, title: titles[id] ?? id, percent, people: came, wrong: went, lessons }];
  });
  const [passed, failed, red] = [cellKey.passed, cellKey.failed, cellKey.red].map((key) => table.count(key));
  const minutes = median(attempts.map(({ first }) => (first.endedAt - first.startedAt) / MINUTE_MS));
  return {
    table,
    figures: {
      people,
      plays: isShown ? rounded(plays.length) : null,
      passed: passed ?? "small",
      failed: failed ?? "small",
      passedPercent: percentOf(passed ?? "small", people),
      red: red ?? "small",
      redPercent: percentOf(red ?? "small", people),
      medianMinutes: isShown && minutes !== null ? Math.max(1, Math.round(minutes)) : null,
      wrong: wrong.sort((a, b) => b.percent - a.percent),
      wrongHidden: outline.points.length - wrong.length,
    },
  };
}

/**
 * Where the people of a cohort go in one scenario, in counts that have been through suppression.
 * @throws {Refusal} notFound
 */
export async function insightView(
  app: App,
  trainerId: string,
  scenarioId: string,
  wanted: InsightFilter,
  language: Language,
): Promise<InsightView> {
  const [{ version, map }, cohort] = await Promise.all([
    currentMap(app, scenarioId),
    cohortOf(app, trainerId, wanted),
  ]);
  const { scenario } = version.data;
  const found = await cohortPlays(app, cohort, scenarioId);
  const { table, figures } = figuresOf(app, language, { map, scenario }, found);
  const words = mapView(map, scenario, language);
  return {
    ...words,
    ...figures,
    scenarioId,
    title: scenarioWords(scenario, language).title,
    units: cohort.units,
    filter: cohort.filter,
    isEmpty: figures.people === "small",
    ...alongMap(table, map, figures.people),
    redLines: scenario.redLines.map(({ id }) => ({
      id,
      words: words.redWords[id] ?? id,
      people: table.count(cellKey.redLine(id)),
    })),
    again: secondPlays(table, found.attempts),
  };
}

/** Counts of nodes, and the shares of edges. */
function alongMap(
  table: CountTable,
  { outline }: ScenarioMap,
  people: Count,
): Pick<InsightView, "counts" | "shares"> {
  const counts: Record<string, Count> = {};
  const shares: Record<string, number> = {};
  const share = (from: string, to: string, count: Count): void => {
    if (typeof count === "number" && typeof people === "number" && people > 0)
      shares[`${from}>${to}`] = count / people;
  };
  for (const { id } of outline.points) counts[`point:${id}`] = table.count(cellKey.point(id));
  for (const { id } of outline.endings) counts[`ending:${id}`] = table.count(cellKey.ending(id));
  for (const option of outline.options) {
    const node = optionNodeKey(option);
    const chosen = table.count(cellKey.option(option.point, option.id));
    counts[node] = chosen;
    share(`point:${option.point}`, node, chosen);
    for (const place of option.leadsTo) {
      const way = option.leadsTo.length === 1 ? chosen : table.count(cellKey.way(option, place));
      share(node, `${place.kind}:${place.id}`, way);
    }
  }
  return { counts, shares };
}

function secondPlays(table: CountTable, attempts: readonly Attempts[]): SecondPlays {
  const people = table.count(cellKey.again);
  const both = attempts.flatMap(({ first, second }) => (second ? [{ first, second }] : []));
  const isShown = typeof people === "number";
  const mean = (values: readonly number[]): number | null => {
    const value = isShown ? meanOf(values) : null;
    return value === null ? null : Math.round(value);
  };
  return {
    people,
    firstMean: mean(both.map(({ first }) => first.total)),
    secondMean: mean(both.map(({ second }) => second.total)),
    firstPassed: percentOf(table.count("againFirst:true"), people),
    secondPassed: percentOf(table.count("againSecond:true"), people),
  };
}

/** A scenario in the overview. */
export interface InsightRow extends InsightFigures {
  scenarioId: string;
  title: string;
}

export interface InsightOverview {
  units: UnitLine[];
  filter: InsightFilter;
  rows: InsightRow[];
}

/** Every scenario with the figures of a cohort, in the order of the scenarios. */
export async function insightOverview(
  app: App,
  trainerId: string,
  wanted: InsightFilter,
  language: Language,
): Promise<InsightOverview> {
  const cohort: Cohort = await cohortOf(app, trainerId, wanted);
  const rows: InsightRow[] = [];
  const scenarios = app.catalogue
    .current()
    .all("scenario")
    .map(({ data }) => data.scenario)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  for (const scenario of scenarios) {
    const { map } = await currentMap(app, scenario.id);
    const found = await cohortPlays(app, cohort, scenario.id);
    const { figures } = figuresOf(app, language, { map, scenario }, found);
    rows.push({ ...figures, scenarioId: scenario.id, title: scenarioWords(scenario, language).title });
  }
  return { units: cohort.units, filter: cohort.filter, rows };
}
