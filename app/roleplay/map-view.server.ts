import type { App } from "#app/app.server.ts";
import { type LessonLink, lessonsTeaching } from "#app/learning/lesson-links.server.ts";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import { may } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { layoutMap } from "./map-layout.server.ts";
import type { ScenarioMap } from "./map-shape.ts";
import { phrasesIn } from "./phrases.server.ts";
import { storyOf } from "./play-store.server.ts";
import type { Scenario } from "./scenario.schema.ts";
import { type OutlineOption, optionKey } from "./scenario-map.ts";
import { scenarioWords } from "./scenario-views.server.ts";
import type { StoryRuntime } from "./story-runtime.server.ts";
import { explorationOf } from "./walk.server.ts";

/** A map with its words in the reader's language. */
export interface MapView {
  map: ScenarioMap;
  /** Titles of points and endings by id. */
  titles: Record<string, string>;
  /** Red lines in words by id. */
  redWords: Record<string, string>;
}

/** A map as a page of its own. */
export interface MapPage extends MapView {
  scenarioId: string;
  title: string;
  /** What each option rests on and who teaches it, by option key. */
  rests: Record<string, OptionRest>;
  /** Phrases of the manual that are said in this scenario. */
  phrases: { itemId: string; quote: string; kind: "say" | "never" }[];
}

/** What an option cites, and the lessons that teach it. */
export interface OptionRest {
  sources: { id: string; title: string }[];
  lessons: LessonLink[];
}

/** Most lessons named beside one option. */
const MOST_LESSONS = 2;
const laidOut = new WeakMap<ScenarioVersion, ScenarioMap>();

/** The map that was published with a version; laid out now for versions published without one. */
export function mapOf(version: ScenarioVersion, runtime: StoryRuntime): ScenarioMap {
  const map =
    version.map ?? laidOut.get(version) ?? layoutMap(explorationOf(runtime).graph, version.scenario);
  if (!version.map) laidOut.set(version, map);
  return map;
}

/** Names of everything on a map. */
export function mapView(map: ScenarioMap, scenario: Scenario, language: Language): MapView {
  const titles: Record<string, string> = {};
  for (const { id, title } of map.outline.points) titles[id] = title;
  for (const { id, outcome } of map.outline.endings) titles[id] = outcome;
  for (const { id, title, titleEn } of [...scenario.points, ...scenario.endings])
    titles[id] = language === "en" ? titleEn : title;
  const redWords = Object.fromEntries(
    scenario.redLines.map(({ id, zh, en }) => [id, language === "en" ? en : zh]),
  );
  return { map, titles, redWords };
}

/** Whether somebody has played a scenario to an ending, in either mode. */
async function hasEnded(app: App, personId: string, scenarioId: string): Promise<boolean> {
  const [row] = await app.db.rows<{ n: number }>(
    `SELECT 1 AS n FROM play p JOIN event e ON e.stream = 'play:' || p.id AND e.kind = 'play.ended'
     WHERE p.person_id = ? AND p.scenario_id = ? LIMIT 1`,
    personId,
    scenarioId,
  );
  return row !== undefined;
}

/** The published scenario with its map. @throws {Refusal} notFound */
export async function currentMap(
  app: App,
  scenarioId: string,
): Promise<{ version: Version<"scenario">; map: ScenarioMap }> {
  const { hash } = app.catalogue.current().get("scenario", scenarioId);
  const { version, runtime } = await storyOf(app, { scenarioId, scenarioHash: hash });
  return { version, map: mapOf(version.data, runtime) };
}

/**
 * The map of a scenario, with every grade. Reviewers see it always; others when they have played the scenario to an
 * ending, because before that it is the key.
 * @throws {Refusal} notFound, mapBeforeEnd
 */
export async function mapPage(
  app: App,
  viewer: Pick<Viewer, "personId" | "roles">,
  scenarioId: string,
  language: Language,
): Promise<MapPage> {
  const { version, map } = await currentMap(app, scenarioId);
  if (!may(viewer.roles, "reviewScenarios") && !(await hasEnded(app, viewer.personId, scenarioId)))
    throw new Refusal("mapBeforeEnd");
  const { scenario } = version.data;
  const catalogue = app.catalogue.current();
  return {
    ...mapView(map, scenario, language),
    scenarioId,
    title: scenarioWords(scenario, language).title,
    rests: Object.fromEntries(
      map.outline.options.map((option) => [
        optionKey(option.point, option.id),
        restOf(catalogue, option, language),
      ]),
    ),
    phrases: (await phrasesIn(app, scenarioId)).map(({ itemId, quote, kind }) => ({ itemId, quote, kind })),
  };
}

/** What an option rests on. */
export function restOf(
  catalogue: Catalogue,
  option: Pick<OutlineOption, "cite">,
  language: Language,
): OptionRest {
  return {
    sources: option.cite.flatMap((id) => {
      const cited = catalogue.cite(id);
      return cited ? [{ id, title: cited.title }] : [];
    }),
    lessons: lessonsTeaching(catalogue, language, option.cite, MOST_LESSONS),
  };
}
