import { DIMENSIONS, type Dimension, type Points } from "../tags.ts";
import type { Range } from "../walk.ts";
import type { OptionShape, StoryShape } from "./types.ts";

/** What an author may change in an option. */
export const OPTION_FIELDS = ["point", "text", "q", "score", "cite", "why", "red"] as const;
export type OptionField = (typeof OPTION_FIELDS)[number];

export interface FieldChange<F extends string = string> {
  field: F;
  before: string;
  after: string;
}

/** An option that is new, gone, or not as it was. */
export type OptionChange =
  | { kind: "added" | "removed"; option: OptionShape }
  | { kind: "changed"; option: OptionShape; fields: FieldChange<OptionField>[] };

/** A turning point or an ending that is new, gone, or not as it was. */
export interface PartChange {
  kind: "added" | "removed" | "changed";
  id: string;
  before: string;
  after: string;
}

/** Lowest and highest points that are not what they were. */
export interface BoundChange {
  /** "" for all plays, or the id of an ending */
  ending: string;
  measure: Dimension | "total" | "passes";
  before: string;
  after: string;
}

export interface SizeChange {
  measure: "states" | "transitions" | "plays" | "best";
  before: string;
  after: string;
}

/** What differs between two stories. All lists empty: nothing that players or scores depend on has changed. */
export interface ShapeChanges {
  options: OptionChange[];
  points: PartChange[];
  endings: PartChange[];
  bounds: BoundChange[];
  sizes: SizeChange[];
}

/** Points as an author writes them: `empathy+2 safety-1`. */
export function scoreText(score: Partial<Points>): string {
  const terms = DIMENSIONS.flatMap((dimension) => {
    const points = score[dimension] ?? 0;
    return points === 0 ? [] : [`${dimension}${points > 0 ? "+" : "-"}${Math.abs(points)}`];
  });
  return terms.length === 0 ? "none" : terms.join(" ");
}

function fieldText(option: OptionShape, field: OptionField): string {
  if (field === "score") return scoreText(option.score);
  if (field === "cite") return option.cite.join(" ");
  return option[field] ?? "";
}

const rangeText = (range: Range | undefined): string => (range ? `${range.min} … ${range.max}` : "");

/** What differs between two stories. Pure; options, points and endings are the same where their ids are. */
export function compareShapes(before: StoryShape, after: StoryShape): ShapeChanges {
  return {
    options: compareOptions(before.options, after.options),
    points: compareParts(
      before.points.map(({ id, title }) => [id, title]),
      after.points.map(({ id, title }) => [id, title]),
    ),
    endings: compareParts(
      before.endings.map(({ id, outcome }) => [id, outcome]),
      after.endings.map(({ id, outcome }) => [id, outcome]),
    ),
    bounds: compareBounds(before, after),
    sizes: (
      [
        ["states", String(before.states), String(after.states)],
        ["transitions", String(before.transitions), String(after.transitions)],
        ["plays", before.plays ?? "∞", after.plays ?? "∞"],
        ["best", before.best.choices.join(" "), after.best.choices.join(" ")],
      ] as const
    ).flatMap(([measure, old, now]) => (old === now ? [] : [{ measure, before: old, after: now }])),
  };
}

function compareOptions(before: readonly OptionShape[], after: readonly OptionShape[]): OptionChange[] {
  const old = new Map(before.map((option) => [option.id, option]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((option): OptionChange[] => {
      const was = old.get(option.id);
      if (!was) return [{ kind: "added", option }];
      const fields = OPTION_FIELDS.map((field) => ({
        field,
        before: fieldText(was, field),
        after: fieldText(option, field),
      })).filter((change) => change.before !== change.after);
      return fields.length === 0 ? [] : [{ kind: "changed", option, fields }];
    }),
    ...before.flatMap((option): OptionChange[] => (kept.has(option.id) ? [] : [{ kind: "removed", option }])),
  ];
}

function compareParts(
  before: readonly (readonly [string, string])[],
  after: readonly (readonly [string, string])[],
): PartChange[] {
  const [old, now] = [new Map(before), new Map(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): PartChange[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (was === is) return [];
    const kind = was === undefined ? "added" : is === undefined ? "removed" : "changed";
    return [{ kind, id, before: was ?? "", after: is ?? "" }];
  });
}

function compareBounds(before: StoryShape, after: StoryShape): BoundChange[] {
  const changes: BoundChange[] = [];
  const note = (ending: string, measure: BoundChange["measure"], old: string, now: string): void => {
    if (old !== now) changes.push({ ending, measure, before: old, after: now });
  };
  note("", "total", rangeText(before.total), rangeText(after.total));
  for (const d of DIMENSIONS) note("", d, rangeText(before.dimensions[d]), rangeText(after.dimensions[d]));
  const now = new Map(after.endings.map((ending) => [ending.id, ending]));
  for (const was of before.endings) {
    const is = now.get(was.id);
    if (!is) continue;
    note(was.id, "total", rangeText(was.total), rangeText(is.total));
    note(was.id, "passes", String(was.passes), String(is.passes));
    for (const d of DIMENSIONS) note(was.id, d, rangeText(was.dimensions[d]), rangeText(is.dimensions[d]));
  }
  return changes;
}
