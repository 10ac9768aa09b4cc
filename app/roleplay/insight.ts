/**
 * What plays of many people say about a scenario. Pure. Every person counts once, with the first play, so that
 * counts are counts of people; a second play is looked at only beside the first. What leaves here has been through
 * `suppress`.
 */
import type { PlayFact } from "./insight-facts.server.ts";
import type { Outline, OutlineOption } from "./scenario-map.ts";
import { type MapPlace, optionKey } from "./scenario-map.ts";
import {
  type CellState,
  type CountCell,
  type CountSum,
  LEAST_PEOPLE,
  rounded,
  suppress,
} from "./suppression.ts";
import type { Quality } from "./tags.ts";

/** The first play of a person among those asked for, and the second one where there is one. */
export interface Attempts {
  first: PlayFact;
  second?: PlayFact;
}

/** A count as it is shown, rounded, or why it is not. */
export type Count = number | Exclude<CellState, "shown">;

/** Whether an answer is right enough: best or ok. */
export function isRight(quality: Quality): boolean {
  return quality === "best" || quality === "ok";
}

/** Remembers what may be shown of counts. @param key the counts, in the order in which they were added */
export type RecallStates = (
  key: string,
  make: () => ReadonlyMap<string, CellState>,
) => ReadonlyMap<string, CellState>;

/** The cells of a table, their sums, and what may be shown of them. */
export class CountTable {
  readonly #recall: RecallStates;
  readonly #cells = new Map<string, CountCell>();
  readonly #sums: CountSum[] = [];
  #states: ReadonlyMap<string, CellState> | undefined;

  /** @param recall gives the answer for exactly these counts when it is known already */
  constructor(recall: RecallStates = (_key, make) => make()) {
    this.#recall = recall;
  }

  /** @param isDerived never shown; see {@link CountCell} */
  add(key: string, value: number, isDerived = false): void {
    this.#cells.set(key, isDerived ? { value, isDerived } : { value });
  }

  sum(total: string, parts: readonly string[]): void {
    if (parts.length > 0) this.#sums.push({ total, parts });
  }

  /** What a count may be shown as: rounded, or why it is not shown. */
  count(key: string): Count {
    this.#states ??= this.#recall([...this.#cells.values()].map(({ value }) => value).join(), () =>
      suppress(this.#cells, this.#sums),
    );
    const state = this.#states.get(key) ?? "small";
    return state === "shown" ? rounded(this.#cells.get(key)?.value ?? 0) : state;
  }

  /** The cells and sums, for checks. */
  get parts(): { cells: ReadonlyMap<string, CountCell>; sums: readonly CountSum[] } {
    return { cells: this.#cells, sums: this.#sums };
  }
}

/** Groups plays by person. @param plays in the order in which they were begun */
export function attemptsOf(plays: readonly PlayFact[]): Attempts[] {
  const people = new Map<string, Attempts>();
  for (const play of plays) {
    const known = people.get(play.personId);
    if (!known) people.set(play.personId, { first: play });
    else known.second ??= play;
  }
  return [...people.values()];
}

/** Keys of the cells. */
export const cellKey = {
  people: "people",
  passed: "passed",
  failed: "failed",
  red: "red",
  again: "again",
  point: (id: string) => `point:${id}`,
  wrong: (point: string) => `wrong:${point}`,
  option: (point: string, id: string) => `option:${optionKey(point, id)}`,
  way: (option: OutlineOption, place: MapPlace) =>
    `way:${optionKey(option.point, option.id)}>${place.kind}:${place.id}`,
  ending: (id: string) => `ending:${id}`,
  redLine: (id: string) => `redLine:${id}`,
};

/** The first choice of a play at every point it came to, and where it led. */
export function firstChoices({
  decisions,
  endingId,
}: PlayFact): Map<string, { option: string; to: MapPlace }> {
  const choices = new Map<string, { option: string; to: MapPlace }>();
  decisions.forEach((decision, at) => {
    const [point = "", option = ""] = decision.split("|");
    if (choices.has(point)) return;
    const after = decisions[at + 1]?.split("|")[0];
    const to: MapPlace =
      after === undefined ? { kind: "ending", id: endingId } : { kind: "point", id: after };
    choices.set(point, { option, to });
  });
  return choices;
}

/**
 * Counts the people of a cohort along the map: who came to each point, what they chose there first, where they ended.
 * @param redLines ids of the red lines of the scenario
 * @param recall see {@link CountTable}
 */
export function countTable(
  attempts: readonly Attempts[],
  outline: Outline,
  redLines: readonly string[],
  recall?: RecallStates,
): CountTable {
  const table = new CountTable(recall);
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { first, second } of attempts) {
    count(cellKey.people);
    count(first.passed ? cellKey.passed : cellKey.failed);
    count(first.redLines.length > 0 ? cellKey.red : "clean");
    if (!first.passed && first.redLines.length === 0) count("failedClean");
    for (const id of new Set(first.redLines)) count(cellKey.redLine(id));
    count(cellKey.ending(first.endingId));
    if (second) {
      count(cellKey.again);
      count(`againFirst:${first.passed}`);
      count(`againSecond:${second.passed}`);
    } else {
      count("once");
      count(`once:${first.passed}`);
    }
    for (const [point, { option, to }] of firstChoices(first)) {
      count(cellKey.point(point));
      count(cellKey.option(point, option));
      count(`way:${optionKey(point, option)}>${to.kind}:${to.id}`);
    }
  }
  const add = (key: string, isDerived = false): string => {
    table.add(key, counts.get(key) ?? 0, isDerived);
    return key;
  };

  const people = add(cellKey.people);
  table.sum(people, [add(cellKey.passed), add(cellKey.failed)]);
  table.sum(people, [add(cellKey.red), add("clean", true)]);
  table.sum(cellKey.failed, [cellKey.red, add("failedClean", true)]);
  table.sum(people, [add(cellKey.again), add("once", true)]);
  table.sum(cellKey.again, [add("againFirst:true"), add("againFirst:false")]);
  table.sum(cellKey.again, [add("againSecond:true"), add("againSecond:false")]);
  table.sum("once", [add("once:true", true), add("once:false", true)]);
  table.sum(cellKey.passed, ["againFirst:true", "once:true"]);
  table.sum(cellKey.failed, ["againFirst:false", "once:false"]);
  table.sum(
    people,
    outline.endings.map(({ id }) => add(cellKey.ending(id))),
  );
  countAlong(table, outline, counts, add);
  table.sum(
    cellKey.red,
    redLines.map((id) => add(cellKey.redLine(id))),
  );
  for (const id of redLines) {
    const alone = outline.endings.filter(({ red, isAlwaysRed }) => isAlwaysRed && red.join() === id);
    table.sum(cellKey.redLine(id), [
      ...outline.options.flatMap((one) => (one.red === id ? cellKey.option(one.point, one.id) : [])),
      ...alone.map((ending) => cellKey.ending(ending.id)),
    ]);
  }
  return table;
}

function countAlong(
  table: CountTable,
  outline: Outline,
  counts: Map<string, number>,
  add: (key: string, isDerived?: boolean) => string,
): void {
  const into = new Map<string, string[]>();
  const enter = (place: MapPlace, key: string): void => {
    const target = `${place.kind}:${place.id}`;
    into.set(target, [...(into.get(target) ?? []), key]);
  };
  for (const [at, { id }] of outline.points.entries()) {
    const point = add(cellKey.point(id));
    if (at === 0) table.sum(cellKey.people, [point]);
    const options = outline.options.filter((option) => option.point === id);
    const keyOf = (option: OutlineOption): string => cellKey.option(option.point, option.id);
    for (const option of options) {
      const own = add(keyOf(option));
      const [only, ...others] = option.leadsTo;
      if (only && others.length === 0) enter(only, own);
      else {
        const ways = option.leadsTo.map((place) => add(cellKey.way(option, place)));
        table.sum(own, ways);
        option.leadsTo.forEach((place, nth) => {
          enter(place, ways[nth] ?? own);
        });
      }
    }
    const [right, wrong] = [
      options.filter((o) => isRight(o.quality)),
      options.filter((o) => !isRight(o.quality)),
    ];
    const totalOf = (list: readonly OutlineOption[]): number =>
      list.reduce((sum, option) => sum + (counts.get(keyOf(option)) ?? 0), 0);
    table.add(cellKey.wrong(id), totalOf(wrong));
    table.add(`right:${id}`, totalOf(right), true);
    table.sum(cellKey.wrong(id), wrong.map(keyOf));
    table.sum(`right:${id}`, right.map(keyOf));
    table.sum(point, [`right:${id}`, cellKey.wrong(id)]);
    table.sum(point, options.map(keyOf));
  }
  for (const [target, keys] of into) table.sum(target, keys);
}

/** The middle one of an odd number of values, the mean of the two in the middle of an even one. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** A whole number of percent of two counts as they are shown, which tells no more than these do. */
export function percentOf(part: Count, whole: Count): number | null {
  if (typeof part !== "number" || typeof whole !== "number" || whole < LEAST_PEOPLE) return null;
  return Math.min(100, Math.round((part / whole) * 100));
}

/** The mean, of at least {@link LEAST_PEOPLE} values. */
export function meanOf(values: readonly number[]): number | null {
  if (values.length < LEAST_PEOPLE) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
