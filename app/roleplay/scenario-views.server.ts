import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { SceneName } from "#app/ui/scene.tsx";
import { type EndedPlay, endedPlay, playsOf } from "./facts.server.ts";
import type { PlayMode } from "./play.machine.ts";
import { progressOf, storyOf } from "./play-store.server.ts";
import { personName, placeOf } from "./play-view.server.ts";
import { portraitHref, portraitMood } from "./portraits.server.ts";
import { rubricWeights, type Scenario, SERIES } from "./scenario.schema.ts";
import { DIMENSIONS, type Dimension } from "./tags.ts";

/** A play that is half-way. */
export interface RunningPlay {
  playId: string;
  mode: PlayMode;
  choices: number;
}

/** What a person has done with a scenario so far. */
export interface OwnPlays {
  /** the play to go on with, in each mode: the one that its button takes up */
  running: Record<PlayMode, RunningPlay | null>;
  /** the best result of those that count: a play without a red line before one with, then the higher total */
  best: { total: number; passed: boolean; redLine: boolean } | null;
  /** plays to an ending that count */
  count: number;
  /** practices to an ending */
  practised: number;
}

/** A scenario in the list. */
export interface ScenarioRow extends OwnPlays {
  id: string;
  title: string;
  summary: string;
  /** who one plays; an audience where it names one */
  role: string;
  minutes: number;
  warnings: string[];
  series: (typeof SERIES)[number];
  /** the title of the scenario whose case it tells from another chair */
  chairOf: string | null;
}

/** A play in the list of earlier ones. */
export interface EarlierPlay {
  playId: string;
  mode: PlayMode;
  number: number;
  startedAt: number;
  at: number;
  outcome: string;
  total: number;
  passed: boolean;
  redLine: boolean;
}

/** A scenario before it begins. */
export interface ScenarioIntro extends ScenarioRow {
  place: string;
  placeLang: "zh-CN" | "en";
  scene: SceneName;
  /** what the player is called in the story, where it says so */
  me: string | null;
  visitor: { name: string; portrait: string | null; description: string | null } | null;
  /** the dimensions that count, the heaviest first */
  dimensions: Dimension[];
  passTotal: number;
  redLines: { id: string; words: string }[];
  earlier: EarlierPlay[];
  /** the same case from other chairs */
  chairs: { id: string; title: string; role: string }[];
}

/** Titles, names and sentences of a scenario in the reader's language. */
export function scenarioWords(scenario: Scenario, language: Language) {
  const en = language === "en";
  return {
    title: en ? scenario.titleEn : scenario.title,
    summary: en ? scenario.summaryEn : scenario.summary,
    ...placeOf(scenario, language),
    role: (en ? scenario.roleEn : undefined) ?? scenario.role,
    warnings: en ? scenario.warningsEn : scenario.warnings,
  };
}

function better(a: EndedPlay, b: EndedPlay): EndedPlay {
  const red = (play: EndedPlay) => play.score.redLines.length;
  if ((red(a) === 0) !== (red(b) === 0)) return red(a) === 0 ? a : b;
  return a.score.total >= b.score.total ? a : b;
}

function bestOf(ended: readonly EndedPlay[]): OwnPlays["best"] {
  if (ended.length === 0) return null;
  const { score } = ended.reduce(better);
  return { total: score.total, passed: score.passed, redLine: score.redLines.length > 0 };
}

async function ownPlays(app: App, personId: string) {
  const plays = await playsOf(app, personId);
  const ended = (
    await Promise.all(
      plays.filter(({ lastKind }) => lastKind === "play.ended").map((play) => endedPlay(app, play)),
    )
  ).filter((result) => result !== null);
  return async (scenarioId: string) => {
    const own = plays.filter((play) => play.scenarioId === scenarioId);
    const results = ended.filter(({ play }) => play.scenarioId === scenarioId);
    const counting = results.filter(({ play }) => play.mode === "certification");
    const runningIn = async (mode: PlayMode): Promise<RunningPlay | null> => {
      const last = own.filter((play) => play.mode === mode).at(-1);
      if (!last || last.lastKind === "play.ended") return null;
      const { state } = await progressOf(app, last.id);
      return { playId: last.id, mode, choices: state.path.length };
    };
    const of: OwnPlays = {
      running: {
        practice: await runningIn("practice"),
        certification: await runningIn("certification"),
      },
      best: bestOf(counting),
      count: counting.length,
      practised: results.length - counting.length,
    };
    return { of, results };
  };
}

/** All scenarios in their order, each with what this person has done with it. */
export async function scenarioList(app: App, personId: string, language: Language): Promise<ScenarioRow[]> {
  const own = await ownPlays(app, personId);
  const scenarios = scenariosInOrder(app);
  return Promise.all(
    scenarios.map(async (scenario) => {
      const { title, summary, role, warnings } = scenarioWords(scenario, language);
      return {
        id: scenario.id,
        minutes: scenario.minutes,
        title,
        summary,
        role,
        warnings,
        ...placeInList(scenario, scenarios, language),
        ...(await own(scenario.id)).of,
      };
    }),
  );
}

function scenariosInOrder(app: App): Scenario[] {
  return app.catalogue
    .current()
    .all("scenario")
    .map(({ data }) => data.scenario)
    .sort(
      (a, b) =>
        SERIES.indexOf(a.series ?? "field") - SERIES.indexOf(b.series ?? "field") ||
        a.order - b.order ||
        (a.id < b.id ? -1 : 1),
    );
}

function placeInList(scenario: Scenario, all: readonly Scenario[], language: Language) {
  const first = all.find(({ id }) => id === scenario.chairOf);
  return {
    series: scenario.series ?? "field",
    chairOf: first ? scenarioWords(first, language).title : null,
  };
}

/** The same case from the other chairs: that of the first telling, and all that name it. */
function chairsBeside(scenario: Scenario, all: readonly Scenario[], language: Language) {
  const first = scenario.chairOf ?? scenario.id;
  return all
    .filter(({ id, chairOf }) => id !== scenario.id && (id === first || chairOf === first))
    .map((other) => {
      const { title, role } = scenarioWords(other, language);
      return { id: other.id, title, role };
    });
}

/**
 * Everything one should know before beginning.
 * @throws {Refusal} notFound
 */
export async function scenarioIntro(
  app: App,
  personId: string,
  scenarioId: string,
  language: Language,
): Promise<ScenarioIntro> {
  const { hash, data } = app.catalogue.current().get("scenario", scenarioId);
  const { scenario } = data;
  const { of, results } = await (await ownPlays(app, personId))(scenarioId);
  const scenarios = scenariosInOrder(app);
  const weights = rubricWeights(scenario.rubric);
  const [visitorId] = Object.keys(scenario.persons).filter((id) => id !== "me" && id !== "narrator");
  const visitor = visitorId === undefined ? undefined : scenario.persons[visitorId];
  const { runtime } = await storyOf(app, { scenarioId, scenarioHash: hash });
  const firstFace = runtime
    .turnAt([])
    .lines.find((line) => line.speaker === visitorId && line.mood !== undefined);
  const en = language === "en";
  return {
    id: scenario.id,
    minutes: scenario.minutes,
    ...scenarioWords(scenario, language),
    ...placeInList(scenario, scenarios, language),
    chairs: chairsBeside(scenario, scenarios, language),
    ...of,
    scene: scenario.scene ?? "counter",
    me: personName(scenario, "me", language),
    visitor:
      visitor && visitorId !== undefined
        ? {
            name: en ? visitor.nameEn : visitor.name,
            portrait: portraitHref(hash, scenario, visitorId, portraitMood(firstFace?.mood)),
            description: (en ? visitor.descriptionEn : visitor.description) ?? null,
          }
        : null,
    dimensions: DIMENSIONS.filter((d) => weights[d] > 0).sort((a, b) => weights[b] - weights[a]),
    passTotal: scenario.rubric.passTotal,
    redLines: scenario.redLines.map(({ id, zh, en: english }) => ({ id, words: en ? english : zh })),
    earlier: [...results].reverse().map(({ play, at, ending, score }) => ({
      playId: play.id,
      mode: play.mode,
      number: play.number,
      startedAt: play.startedAt,
      at,
      outcome: endingTitle(scenario, ending, language),
      total: score.total,
      passed: score.passed,
      redLine: score.redLines.length > 0,
    })),
  };
}

/** The title of an ending in the reader's language; the story's own word where the list has none. */
export function endingTitle(
  scenario: Scenario,
  ending: { id: string; outcome: string },
  language: Language,
): string {
  const titled = scenario.endings.find(({ id }) => id === ending.id);
  return (language === "en" ? titled?.titleEn : titled?.title) ?? ending.outcome;
}
