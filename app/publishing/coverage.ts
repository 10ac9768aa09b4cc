import type { Question } from "#app/assessment/question.schema.ts";
import type { FormExercise } from "#app/learning/form.schema.ts";
import type { Lesson, SourceItem } from "./content.schema.ts";
import type { ScenarioVersion } from "./prepare-scenario.server.ts";

/*
 * What teaches and what assesses each thing that can be cited. The content check and the editors' map read the same
 * answer.
 */

/** The ways by which an item can be assessed; `lesson` in the list of an item means that it is only taught. */
export const ASSESSMENT_WAYS = ["question", "scenario", "form"] as const;
export type AssessmentWay = (typeof ASSESSMENT_WAYS)[number];

/** What depends on one citable thing: ids in the order of the content. */
export interface Usage {
  /** active lessons */
  lessons: string[];
  /** active questions */
  questions: string[];
  scenarios: string[];
  forms: string[];
}

/** The content of which the coverage is asked. */
export interface Coverable {
  lessons: readonly Pick<Lesson, "id" | "status" | "items">[];
  questions: readonly Pick<Question, "id" | "status" | "sources">[];
  scenarios: readonly ScenarioVersion[];
  forms: readonly Pick<FormExercise, "id" | "fields">[];
}

/** What uses each citable thing. @returns usage by id; what nothing uses is not in it */
export function usageOf({ lessons, questions, scenarios, forms }: Coverable): Map<string, Usage> {
  const usages = new Map<string, Usage>();
  const add = (kind: keyof Usage, user: string, cited: Iterable<string>): void => {
    for (const id of new Set(cited)) {
      const usage = usages.get(id) ?? { lessons: [], questions: [], scenarios: [], forms: [] };
      usage[kind].push(user);
      usages.set(id, usage);
    }
  };
  for (const lesson of lessons) if (lesson.status === "active") add("lessons", lesson.id, lesson.items);
  for (const one of questions) if (one.status === "active") add("questions", one.id, one.sources);
  for (const one of scenarios) add("scenarios", one.scenario.id, scenarioCites(one));
  for (const { id, fields } of forms)
    add(
      "forms",
      id,
      fields.map(({ cite }) => cite),
    );
  return usages;
}

/** The ids a scenario cites: those it names, those of its red lines, and those in the tags of its story. */
export function scenarioCites({ scenario, story }: Pick<ScenarioVersion, "scenario" | "story">): Set<string> {
  const inStory = [...story.matchAll(/\bcite: ?([a-z0-9. -]+)/g)].flatMap(([, ids = ""]) => ids.split(/\s+/));
  return new Set(
    [...scenario.sources, ...scenario.redLines.flatMap(({ sources }) => sources), ...inStory].filter(Boolean),
  );
}

/** The ways by which an item is to be assessed; none when it is only taught. */
export function waysOf({ assess }: Pick<SourceItem, "assess">): AssessmentWay[] {
  return ASSESSMENT_WAYS.filter((way) => assess.includes(way));
}

/** What is missing for an item. */
export interface Gap {
  /** no active lesson teaches it */
  untaught: boolean;
  /** none of its ways assesses it */
  unassessed: boolean;
}

/** What is missing for an item; a retired one misses nothing. @param usage undefined when nothing uses it */
export function gapOf(item: Pick<SourceItem, "assess" | "retired">, usage: Usage | undefined): Gap {
  if (item.retired) return { untaught: false, unassessed: false };
  const ways = waysOf(item);
  const users = { question: usage?.questions, scenario: usage?.scenarios, form: usage?.forms };
  return {
    untaught: (usage?.lessons.length ?? 0) === 0,
    unassessed: ways.length > 0 && ways.every((way) => (users[way]?.length ?? 0) === 0),
  };
}
