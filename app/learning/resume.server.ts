import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import { listBookmarks } from "./bookmarks.server.ts";
import { lessonProgress } from "./progress.server.ts";

/** The lesson to go on with. */
export interface ResumeLesson {
  id: string;
  href: string;
  title: string;
  answered: number;
  total: number;
}

/**
 * Where a person left off: the unfinished lesson whose checks were answered last; before any answer, the unfinished
 * lesson marked last. Reading a lesson stores nothing, so an answer or a bookmark is what tells that it was begun.
 * @returns null when there is nothing to go on with
 */
export async function resumeLesson(
  app: App,
  personId: string,
  language: Language,
): Promise<ResumeLesson | null> {
  const progress = await lessonProgress(app, personId);
  const open = [...progress.values()].filter((one) => one.completedAt === null);
  const touched = open
    .filter((one) => one.checks.answered > 0)
    .sort((a, b) => (b.lastAt ?? 0) - (a.lastAt ?? 0))[0];
  const openIds = new Set(open.map((one) => one.lessonId));
  const marked = touched
    ? undefined
    : (await listBookmarks(app, personId, language)).find(
        ({ about }) => about.kind === "lesson" && openIds.has(about.id),
      );
  const id = touched?.lessonId ?? marked?.about.id;
  const lesson = id === undefined ? null : app.catalogue.current().find("lesson", id);
  if (!lesson) return null;
  const { data } = lesson;
  return {
    id: lesson.id,
    href: `/lessons/${lesson.id}`,
    title: language === "en" ? data.titleEn : data.title,
    answered: touched?.checks.answered ?? 0,
    total: data.checks.length,
  };
}
