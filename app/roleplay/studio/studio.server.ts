import type { App } from "#app/app.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import type { InkFinding } from "../check/check-ink.server.ts";
import { RecentMap } from "../recent-map.ts";
import type { Scenario } from "../scenario.schema.ts";
import { scenarioWords } from "../scenario-views.server.ts";
import { compareShapes, type ShapeChanges } from "./compare.ts";
import { diffFiles, type FileDiff } from "./diff-view.ts";
import { type Outcome, playInk, shapeInk } from "./studio-worker.server.ts";
import type { StoryShape, StorySource, StudioPath, StudioPlay } from "./types.ts";

/** One published version of a scenario. */
export interface VersionRef {
  hash: string;
  publishedAt: number;
  /** whether it is the one that serves */
  isServing: boolean;
}

/** A scenario as the list of the studio shows it. */
export interface StudioRow {
  id: string;
  title: string;
  points: number;
  options: number | null;
  endings: number;
  states: number;
  /** null where it was published before warnings were counted */
  warnings: number | null;
  versions: number;
  publishedAt: number | null;
}

/** What is told where a story was not played to the end of its address. */
export interface PlayOutcome {
  play: StudioPlay | null;
  finding: InkFinding | null;
  /** the engine's own words */
  unplayable: string | null;
}

export interface StudioView {
  scenarioId: string;
  title: string;
  version: VersionRef;
  versions: VersionRef[];
  path: StudioPath;
  outcome: PlayOutcome;
  /** name by id of the speaker */
  speakers: Record<string, string>;
  /** ids of sources that have a page */
  citable: string[];
}

/** Two stories, compared. */
export interface Comparison {
  /** `ink` when both texts are known, `script` when the words were read from the play */
  textKind: "ink" | "script";
  files: FileDiff[];
  /** null when one of the two could not be walked */
  changes: ShapeChanges | null;
  /** why it could not */
  problem: string | null;
  /** title by id of a point or an ending */
  titles: Record<string, string>;
}

export interface CompareView {
  scenarioId: string;
  title: string;
  versions: VersionRef[];
  /** null when there are not two versions */
  compared: { from: VersionRef; to: VersionRef; comparison: Comparison } | null;
}

/** Every version of a scenario, the newest first; versions stay for ever. */
async function versionsOf(app: App, scenarioId: string): Promise<VersionRef[]> {
  const serving = app.catalogue.current().find("scenario", scenarioId);
  const rows = await app.db.rows<{ hash: string; at: number }>(
    "SELECT hash, published_at AS at FROM content_version WHERE kind = 'scenario' AND id = ? ORDER BY published_at DESC, rowid DESC",
    scenarioId,
  );
  const known = rows.map(({ hash, at }) => ({ hash, publishedAt: at, isServing: hash === serving?.hash }));
  // A draft shown by the development server is not stored.
  const isStored = known.some(({ isServing }) => isServing);
  const draft = serving && !isStored ? [{ hash: serving.hash, publishedAt: 0, isServing: true }] : [];
  return [...draft, ...known];
}

/** All scenarios that serve, in the order of the list. */
export async function studioRows(app: App, language: Language): Promise<StudioRow[]> {
  const rows = await app.db.rows<{ id: string; hash: string; at: number }>(
    "SELECT id, hash, published_at AS at FROM content_version WHERE kind = 'scenario'",
  );
  return [...app.catalogue.current().all("scenario")]
    .sort((a, b) => a.data.scenario.order - b.data.scenario.order || (a.id < b.id ? -1 : 1))
    .map(({ id, hash, data }): StudioRow => {
      const own = rows.filter((row) => row.id === id);
      return {
        id,
        title: scenarioWords(data.scenario, language).title,
        points: data.scenario.points.length,
        options: data.map?.outline.options.length ?? null,
        endings: data.proof.endings.length,
        states: data.proof.states,
        warnings: data.warnings ?? null,
        versions: own.length,
        publishedAt: own.find((row) => row.hash === hash)?.at ?? null,
      };
    });
}

/** What became of playing, as it is shown. */
export function outcomeOf(outcome: Outcome<StudioPlay>): PlayOutcome {
  return {
    play: "value" in outcome ? outcome.value : null,
    finding: "finding" in outcome ? outcome.finding : null,
    unplayable: "unplayable" in outcome ? outcome.unplayable : null,
  };
}

/** Names of the persons of a scenario by id. */
export function speakersOf(scenario: Scenario, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(scenario.persons).map(([id, { name, nameEn }]) => [id, language === "zh" ? name : nameEn]),
  );
}

/** Ids among these that have a page of their own. */
export function citableAmong(app: App, play: StudioPlay | null): string[] {
  const catalogue = app.catalogue.current();
  const cited = play?.moments.flatMap(({ options }) => options.flatMap(({ cite }) => cite)) ?? [];
  return [...new Set(cited)].filter((id) => catalogue.cite(id) !== null);
}

function chosenVersion(versions: readonly VersionRef[], hash: string): VersionRef {
  const found =
    hash === "" ? versions.find(({ isServing }) => isServing) : versions.find((each) => each.hash === hash);
  if (!found) throw new Refusal("notFound");
  return found;
}

/**
 * A published scenario, played along an address. Nothing is stored.
 * @param path with the hash of a version, "" for the one that serves
 * @throws {Refusal} notFound
 */
export async function studioView(
  app: App,
  scenarioId: string,
  { version: wanted, ...path }: StudioPath & { version: string },
  language: Language,
): Promise<StudioView> {
  const versions = await versionsOf(app, scenarioId);
  const version = chosenVersion(versions, wanted);
  const { data } = await app.catalogue.version("scenario", scenarioId, version.hash);
  const outcome = outcomeOf(await playInk({ source: { json: data.story }, ...path }, { language }));
  return {
    scenarioId,
    title: scenarioWords(data.scenario, language).title,
    version,
    versions,
    path,
    outcome,
    speakers: speakersOf(data.scenario, language),
    citable: citableAmong(app, outcome.play),
  };
}

const shapes = new RecentMap<string, StoryShape>(24);

/** The shape of a published version, walked once while it is remembered. */
async function publishedShape(data: ScenarioVersion, language: Language): Promise<Outcome<StoryShape>> {
  const key = `${data.storyHash} ${JSON.stringify(data.scenario.rubric)}`;
  const known = shapes.get(key);
  if (known) return { value: known };
  const outcome = await shapeInk({ json: data.story }, data.scenario.rubric, { language });
  if ("value" in outcome) shapes.set(key, outcome.value);
  return outcome;
}

/** One side of a comparison. */
interface Side {
  ink?: Readonly<Record<string, string>>;
  shape: Outcome<StoryShape>;
}

function titlesOf(scenarios: readonly Scenario[], language: Language): Record<string, string> {
  return Object.fromEntries(
    scenarios.flatMap(({ points, endings }) =>
      [...points, ...endings].map(({ id, title, titleEn }) => [id, language === "zh" ? title : titleEn]),
    ),
  );
}

function compare(before: Side, after: Side, titles: Record<string, string>): Comparison {
  const shapesKnown = "value" in before.shape && "value" in after.shape;
  const problem = [before.shape, after.shape].flatMap((each) =>
    "finding" in each ? [each.finding.message] : "unplayable" in each ? [each.unplayable] : [],
  )[0];
  const changes =
    "value" in before.shape && "value" in after.shape
      ? compareShapes(before.shape.value, after.shape.value)
      : null;
  const common = { changes, problem: problem ?? null, titles };
  if (before.ink && after.ink) return { ...common, textKind: "ink", files: diffFiles(before.ink, after.ink) };
  const script = (side: Side): Record<string, string> => ({
    "": "value" in side.shape ? side.shape.value.script.join("\n") : "",
  });
  return {
    ...common,
    textKind: "script",
    files: shapesKnown ? diffFiles(script(before), script(after)) : [],
  };
}

async function sideOf(version: Version<"scenario">, language: Language): Promise<Side> {
  const { ink } = version.data;
  const shape = await publishedShape(version.data, language);
  return ink ? { ink, shape } : { shape };
}

/**
 * Two published versions of a scenario. Unless told, the one that serves and the one before it.
 * @throws {Refusal} notFound
 */
export async function compareView(
  app: App,
  scenarioId: string,
  wanted: { from: string; to: string },
  language: Language,
): Promise<CompareView> {
  const versions = await versionsOf(app, scenarioId);
  const to = chosenVersion(versions, wanted.to);
  const earlier = versions[versions.indexOf(to) + 1] ?? versions.find((each) => each !== to);
  const from = wanted.from === "" ? earlier : chosenVersion(versions, wanted.from);
  const after = await app.catalogue.version("scenario", scenarioId, to.hash);
  const title = scenarioWords(after.data.scenario, language).title;
  if (!from) return { scenarioId, title, versions, compared: null };
  const before = await app.catalogue.version("scenario", scenarioId, from.hash);
  const comparison = compare(
    await sideOf(before, language),
    await sideOf(after, language),
    titlesOf([before.data.scenario, after.data.scenario], language),
  );
  return { scenarioId, title, versions, compared: { from, to, comparison } };
}

/**
 * The version that serves and texts that were handed in.
 * @throws {Refusal} notFound
 */
export async function compareWithPublished(
  app: App,
  scenarioId: string,
  source: Extract<StorySource, { files: unknown }>,
  language: Language,
): Promise<Comparison> {
  const version = app.catalogue.current().get("scenario", scenarioId);
  const { scenario } = version.data;
  // The main file has one name in the library, whatever it was called where it came from.
  const { [source.main]: main = "", ...parts } = source.files;
  const ink = { ...parts, "story.ink": main };
  const shape = await shapeInk(source, scenario.rubric, { language });
  return compare(await sideOf(version, language), { ink, shape }, titlesOf([scenario], language));
}
