import type { App } from "#app/app.server.ts";
import { referenceOf } from "#app/learning/citation.ts";
import { type LessonLink, lessonsTeaching } from "#app/learning/lesson-links.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Citable } from "#app/publishing/catalogue.server.ts";
import { dictionaries } from "#app/texts.server.ts";
import { buildDebrief, type Citation, type OptionReview } from "./debrief.server.ts";
import { endedPlay } from "./facts.server.ts";
import { courseOf, type MapCourse } from "./map-course.ts";
import { type MapView, mapOf, mapView } from "./map-view.server.ts";
import type { PlayMode } from "./play.machine.ts";
import { ownPlay, storyOf } from "./play-store.server.ts";
import { type LineView, lineViews, type OptionView, optionView } from "./play-view.server.ts";
import { pointTitle } from "./practice-view.server.ts";
import { endingTitle, scenarioWords } from "./scenario-views.server.ts";
import { DIMENSIONS, type Dimension, type Quality } from "./tags.ts";
import { explorationOf } from "./walk.server.ts";

/** A cited source with its wording. */
export interface SourceView {
  id: string;
  title: string;
  /** document and section, or what the article is about */
  place: string;
  /** words of the source, verbatim */
  quote: string | null;
  /** what it says, in our own words */
  fact: string;
}

/** One option, looked back at. */
export interface ReviewView {
  option: OptionView;
  quality: Quality;
  why: string;
  sources: SourceView[];
  /** the red line it crosses, in words */
  red: string | null;
  lead: LineView[];
  spoken: LineView[];
  followed: LineView[];
  /** title of the ending it leads straight to */
  ending: string | null;
}

/** One turning point, looked back at. */
export interface PointView {
  id: string;
  /** choices made before it: what is kept by practising again from here */
  after: number;
  title: string;
  situation: LineView[];
  own: ReviewView;
  better: ReviewView[];
  /** lessons that teach what the own and the better words rest on */
  lessons: LessonLink[];
}

/** All that a finished play shows its player. */
export interface DebriefView {
  playId: string;
  scenarioId: string;
  /** whether it counts */
  mode: PlayMode;
  /** whether the scenario can still be played */
  canReplay: boolean;
  title: string;
  number: number;
  at: number;
  /** title of the ending */
  ending: string;
  total: number;
  passTotal: number;
  passed: boolean;
  /** `percent` is null where the story gives nothing to earn */
  dimensions: { dimension: Dimension; percent: number | null; points: number; best: number }[];
  redLines: { id: string; words: string; sources: SourceView[] }[];
  points: PointView[];
  map: MapView;
  /** the play's own way on the map */
  course: MapCourse;
}

const MOST_LESSONS = 2;

function sourceView(cited: Citable, language: Language): SourceView {
  const { title, place } = referenceOf(cited, dictionaries[language].learning.source.documentsShort);
  return cited.type === "law"
    ? { id: cited.id, title, place, quote: null, fact: cited.restatement }
    : { id: cited.id, title, place, quote: cited.quote ?? null, fact: cited.fact };
}

function citation({ id, title, place, quote }: SourceView): Citation {
  return { id, title, section: place, source: id, ...(quote === null ? {} : { quote }) };
}

/**
 * The debrief of a finished play.
 * @returns null while the play runs: nothing of this may be seen before the end
 * @throws {Refusal} notFound, also for another's play
 */
export async function debriefView(
  app: App,
  personId: string,
  playId: string,
  language: Language,
): Promise<DebriefView | null> {
  const play = await ownPlay(app, personId, playId);
  const ended = await endedPlay(app, play);
  if (!ended) return null;
  const { version, runtime } = await storyOf(app, play);
  const { scenario } = version.data;
  const { score, path } = ended;
  const catalogue = app.catalogue.current();
  const { graph } = explorationOf(runtime);

  const sources = new Map<string, SourceView>();
  const note = (ids: readonly string[]): void => {
    for (const id of ids) {
      const cited = catalogue.cite(id);
      if (cited) sources.set(id, sourceView(cited, language));
    }
  };
  for (const state of graph.states) for (const choice of state.offered) note(choice.cite);
  for (const line of scenario.redLines) note(line.sources);
  const sourcesOf = (ids: readonly string[]): SourceView[] => ids.flatMap((id) => sources.get(id) ?? []);
  const redWords = (id: string): string => {
    const line = scenario.redLines.find((red) => red.id === id);
    return (language === "en" ? line?.en : line?.zh) ?? id;
  };

  const citations = new Map([...sources].map(([id, source]) => [id, citation(source)]));
  const debrief = buildDebrief(runtime, scenario, path, citations);
  const lines = (own: Parameters<typeof lineViews>[0]): LineView[] =>
    lineViews(own, scenario, version.hash, language);
  const review = ({
    id,
    text,
    quality,
    why,
    cite,
    red,
    lead,
    spoken,
    followed,
    ending,
  }: OptionReview): ReviewView => ({
    option: optionView({ id, text }),
    quality,
    why,
    sources: sourcesOf(cite.map((item) => item.id)),
    red: red === undefined ? null : redWords(red),
    lead: lines(lead),
    spoken: lines(spoken),
    followed: lines(followed),
    ending: ending ? endingTitle(scenario, ending, language) : null,
  });

  return {
    playId: play.id,
    scenarioId: play.scenarioId,
    mode: play.mode,
    canReplay: catalogue.find("scenario", play.scenarioId) !== null,
    title: scenarioWords(scenario, language).title,
    number: play.number,
    at: ended.at,
    ending: endingTitle(scenario, ended.ending, language),
    total: score.total,
    passTotal: scenario.rubric.passTotal,
    passed: score.passed,
    dimensions: DIMENSIONS.map((dimension) => ({ dimension, ...score.dimensions[dimension] })),
    redLines: score.redLines.map((id) => ({
      id,
      words: redWords(id),
      sources: sourcesOf(scenario.redLines.find((line) => line.id === id)?.sources ?? []),
    })),
    points: debrief.points.map(({ point, situation, own, better }, after) => ({
      id: point?.id ?? "",
      after,
      title: point ? pointTitle(scenario, point, language) : "",
      situation: lines(situation),
      own: review(own),
      better: better.map(review),
      lessons: lessonsTeaching(
        catalogue,
        language,
        [own, ...better].flatMap(({ cite }) => cite.map((item) => item.id)),
        MOST_LESSONS,
      ),
    })),
    map: mapView(mapOf(version.data, runtime), scenario, language),
    course: courseOf(graph, path),
  };
}
