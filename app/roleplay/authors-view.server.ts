import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { type Attempts, attemptsOf, type Count, CountTable, firstChoices, meanOf } from "./insight.ts";
import type { InsightMode } from "./insight-cohort.server.ts";
import { playFactsOf } from "./insight-facts.server.ts";
import { optionNodeKey } from "./map-shape.ts";
import { currentMap, type MapView, mapView } from "./map-view.server.ts";
import { storyOf } from "./play-store.server.ts";
import { rubricWeights } from "./scenario.schema.ts";
import { type Outline, type OutlineOption, optionKey } from "./scenario-map.ts";
import { scenarioWords } from "./scenario-views.server.ts";
import { DIMENSIONS, type Points, QUALITIES } from "./tags.ts";
import { explorationOf } from "./walk.server.ts";

/** What became of the people who said a sentence at their first play. */
export interface OptionGain {
  /** people who said it at first */
  people: Count;
  /** of these, who came to the point again at their second play */
  again: Count;
  /** of these, who then said something graded better */
  better: Count;
  /** what they earned at the point at the second play less the first, weighted, on average */
  gain: number | null;
}

/** A scenario as its authors see it. */
export interface AuthorsView extends MapView {
  scenarioId: string;
  title: string;
  mode: InsightMode;
  /** by key of the option's node */
  gains: Record<string, OptionGain>;
  isEmpty: boolean;
}

/** Points of each option under the weights of a rubric, by key of the option. */
export type Worth = ReadonlyMap<string, number>;

/**
 * The gain of a second play, option by option. Pure.
 * @param attempts everybody's first and second play
 * @param worth what each option earns
 */
export function gainsOf(
  attempts: readonly Attempts[],
  outline: Outline,
  worth: Worth,
): { gains: Record<string, OptionGain>; table: CountTable } {
  const options = new Map(outline.options.map((option) => [optionKey(option.point, option.id), option]));
  const found = new Map<string, { people: number; better: number; changes: number[] }>();
  const rank = (option: OutlineOption | undefined): number =>
    option ? QUALITIES.indexOf(option.quality) : QUALITIES.length;
  for (const { first, second } of attempts) {
    const later = second ? firstChoices(second) : undefined;
    for (const [point, { option }] of firstChoices(first)) {
      const key = optionKey(point, option);
      const own = found.get(key) ?? { people: 0, better: 0, changes: [] };
      found.set(key, own);
      own.people += 1;
      const after = later?.get(point);
      if (!after) continue;
      const then = optionKey(point, after.option);
      own.changes.push((worth.get(then) ?? 0) - (worth.get(key) ?? 0));
      if (rank(options.get(then)) < rank(options.get(key))) own.better += 1;
    }
  }
  const table = new CountTable();
  for (const { id } of outline.points) {
    const keys = outline.options.flatMap((one) => (one.point === id ? [optionKey(one.point, one.id)] : []));
    const peopleOf = (key: string): number => found.get(key)?.people ?? 0;
    table.add(
      `point:${id}`,
      keys.reduce((sum, key) => sum + peopleOf(key), 0),
      true,
    );
    table.sum(
      `point:${id}`,
      keys.map((key) => `people:${key}`),
    );
    for (const key of keys) {
      const { people = 0, better = 0, changes = [] } = found.get(key) ?? {};
      table.add(`people:${key}`, people);
      table.add(`again:${key}`, changes.length);
      table.add(`once:${key}`, people - changes.length, true);
      table.add(`better:${key}`, better);
      table.add(`same:${key}`, changes.length - better, true);
      table.sum(`people:${key}`, [`again:${key}`, `once:${key}`]);
      table.sum(`again:${key}`, [`better:${key}`, `same:${key}`]);
    }
  }
  const gains: Record<string, OptionGain> = {};
  for (const [key, option] of options) {
    const again = table.count(`again:${key}`);
    const mean = typeof again === "number" ? meanOf(found.get(key)?.changes ?? []) : null;
    gains[optionNodeKey(option)] = {
      people: table.count(`people:${key}`),
      again,
      better: table.count(`better:${key}`),
      gain: mean === null ? null : Math.round(mean * 10) / 10,
    };
  }
  return { gains, table };
}

function weighted(score: Points, weights: Points): number {
  const whole = DIMENSIONS.reduce((sum, dimension) => sum + weights[dimension], 0);
  return DIMENSIONS.reduce((sum, dimension) => sum + score[dimension] * weights[dimension], 0) / whole;
}

/**
 * What improves at a second play, for the authors of a scenario: the people of all units together.
 * @throws {Refusal} notFound
 */
export async function authorsView(
  app: App,
  scenarioId: string,
  mode: InsightMode,
  language: Language,
): Promise<AuthorsView> {
  const { version, map } = await currentMap(app, scenarioId);
  const { scenario } = version.data;
  const { runtime } = await storyOf(app, { scenarioId, scenarioHash: version.hash });
  const weights = rubricWeights(scenario.rubric);
  const worth = new Map<string, number>();
  for (const { point, offered } of explorationOf(runtime).graph.states)
    for (const choice of offered)
      worth.set(optionKey(point?.id ?? "", choice.id), weighted(choice.score, weights));
  const plays = (await playFactsOf(app, scenarioId)).filter((play) => mode === "all" || play.mode === mode);
  const { gains } = gainsOf(attemptsOf(plays), map.outline, worth);
  return {
    ...mapView(map, scenario, language),
    scenarioId,
    title: scenarioWords(scenario, language).title,
    mode,
    gains,
    isEmpty: Object.values(gains).every(({ again }) => again === "small"),
  };
}
