import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";

/** A lesson that teaches something. */
export interface LessonLink {
  id: string;
  title: string;
}

const indexes = new WeakMap<Catalogue, Map<string, Version<"lesson">[]>>();

/** Active lessons by the items they teach, in reading order. */
function lessonsByItem(catalogue: Catalogue): Map<string, Version<"lesson">[]> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map<string, Version<"lesson">[]>();
  for (const course of catalogue.courses)
    for (const lesson of catalogue.lessonsOf(course.id))
      for (const item of lesson.data.items) index.set(item, [...(index.get(item) ?? []), lesson]);
  indexes.set(catalogue, index);
  return index;
}

/**
 * The active lessons that teach these items: those that teach the most of them first, then in reading order.
 * @param ids ids of what is cited
 * @param most how many lessons at most
 */
export function lessonsTeaching(
  catalogue: Catalogue,
  language: Language,
  ids: readonly string[],
  most: number,
): LessonLink[] {
  const index = lessonsByItem(catalogue);
  const taught = new Map<Version<"lesson">, number>();
  for (const id of new Set(ids))
    for (const lesson of index.get(id) ?? []) taught.set(lesson, (taught.get(lesson) ?? 0) + 1);
  return [...taught]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([{ id, data }]) => ({ id, title: language === "zh" ? data.title : data.titleEn }));
}
