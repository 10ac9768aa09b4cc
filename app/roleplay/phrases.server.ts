import type { App } from "#app/app.server.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import type { ScenarioVersion } from "#app/publishing/prepare-scenario.server.ts";
import { type Phrase, phrasesAmong, saysOf } from "./phrases.ts";
import type { Line } from "./play.types.ts";
import { storyOf } from "./play-store.server.ts";
import type { StoryRuntime } from "./story-runtime.server.ts";
import type { Quality } from "./tags.ts";
import { explorationOf } from "./walk.server.ts";
import type { WalkGraph } from "./walk.ts";

/** Where a phrase is said: as an option, or in a line of the talk. */
export interface PhrasePlace {
  scenarioId: string;
  /** Turning point at which it is an option, or from which the line follows; "" in the opening. */
  point: string;
  /** The option that is it, or that the line follows. */
  choiceId?: string;
  /** Grade of this option. */
  quality?: Quality;
  /** Who says the line; absent where the phrase is the option itself. */
  speaker?: string;
  text: string;
}

/** A phrase with every place where it is said, in the order of the scenarios. */
export interface TracedPhrase extends Phrase {
  places: PhrasePlace[];
}

/** Where the phrases are said in one story, by id of the phrase. */
export type SaidPhrases = Record<string, Omit<PhrasePlace, "scenarioId">[]>;

/**
 * Traces phrases through a story.
 * @param graph the walk of the story
 */
export function tracePhrases(
  runtime: StoryRuntime,
  graph: WalkGraph,
  phrases: readonly Phrase[],
): SaidPhrases {
  const said: SaidPhrases = {};
  for (const text of textsOf(runtime, graph)) {
    const isSaid = saysOf(text.text);
    for (const { itemId, quote } of phrases) {
      if (isSaid(quote)) said[itemId] = [...(said[itemId] ?? []), text];
    }
  }
  return said;
}

/** Texts that some play can bring to the screen, each once per option. */
function* textsOf(runtime: StoryRuntime, graph: WalkGraph): Generator<Omit<PhrasePlace, "scenarioId">> {
  const paths = new Map<number, string[]>([[0, []]]);
  const lines = (list: readonly Line[], at: Omit<PhrasePlace, "scenarioId" | "text">) =>
    list.map(({ speaker, text }) => ({ ...at, speaker, text }));
  yield* lines(runtime.turnAt([]).lines, { point: "" });
  const seen = new Set<string>();
  for (const { from, to, choice, textHash } of graph.edges) {
    const path = [...(paths.get(from) ?? []), choice.id];
    if (!paths.has(to)) paths.set(to, path);
    // The same choice followed by the same text need not be read again.
    if (seen.has(`${choice.id} ${textHash}`)) continue;
    seen.add(`${choice.id} ${textHash}`);
    const at = { point: graph.states[from]?.point?.id ?? "", choiceId: choice.id, quality: choice.q };
    for (const place of [{ ...at, text: choice.text }, ...lines(runtime.turnAt(path).lines, at)]) {
      const key = JSON.stringify(place);
      if (seen.has(key)) continue;
      seen.add(key);
      yield place;
    }
  }
}

const traces = new WeakMap<ScenarioVersion, SaidPhrases>();

/** Where the phrases are said in one scenario: as published with it, or traced now where it was not. */
async function saidIn(
  app: App,
  { id, hash, data }: Version<"scenario">,
  phrases: readonly Phrase[],
): Promise<SaidPhrases> {
  const known = data.said ?? traces.get(data);
  if (known) return known;
  const { runtime } = await storyOf(app, { scenarioId: id, scenarioHash: hash });
  const said = tracePhrases(runtime, explorationOf(runtime).graph, phrases);
  traces.set(data, said);
  return said;
}

/** The phrases that are said in one scenario. @throws {Refusal} notFound */
export async function phrasesIn(app: App, scenarioId: string): Promise<TracedPhrase[]> {
  const catalogue = app.catalogue.current();
  const phrases = phrasesAmong(catalogue.find("sources", "all")?.data.items ?? []);
  const said = await saidIn(app, catalogue.get("scenario", scenarioId), phrases);
  return phrases.flatMap((phrase) => {
    const places = said[phrase.itemId]?.map((place) => ({ scenarioId, ...place }));
    return places ? [{ ...phrase, places }] : [];
  });
}

/** Every phrase of the manual with where it is said; one that is said nowhere has no places. */
export async function allPhrases(app: App): Promise<TracedPhrase[]> {
  const catalogue = app.catalogue.current();
  const phrases = phrasesAmong(catalogue.find("sources", "all")?.data.items ?? []);
  const scenarios = [...catalogue.all("scenario")].sort(
    (a, b) => a.data.scenario.order - b.data.scenario.order,
  );
  const traced = phrases.map((phrase): TracedPhrase => ({ ...phrase, places: [] }));
  for (const scenario of scenarios) {
    const said = await saidIn(app, scenario, phrases);
    for (const { itemId, places } of traced)
      places.push(...(said[itemId] ?? []).map((place) => ({ scenarioId: scenario.id, ...place })));
  }
  return traced;
}
