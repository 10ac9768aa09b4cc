import type { App } from "#app/app.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Version } from "#app/publishing/catalogue.server.ts";
import { lessonProgress } from "./progress.server.ts";
import { type LessonProgress, type LessonState, lessonState, nextLesson } from "./progress.ts";

/** A course in the list of courses. */
export interface CourseEntry {
  id: string;
  /** in the reader's language */
  title: string;
  description: string;
  lessons: number;
  done: number;
  minutes: number;
}

/** A lesson on the way through its course. */
export interface CourseStep {
  id: string;
  number: number;
  title: string;
  titleZh: string | null;
  summary: string | null;
  minutes: number;
  answered: number;
  total: number;
  state: LessonState;
  isNext: boolean;
}

/** The title page of a course. */
export interface CourseView extends CourseEntry {
  /** the English abstract, for readers of Chinese to pass on; null where it is the description already */
  abstractEn: string | null;
  titleZh: string | null;
  steps: CourseStep[];
}

/** All courses with lessons or without, with the person's progress. */
export async function courseList(app: App, personId: string, language: Language): Promise<CourseEntry[]> {
  const progress = await lessonProgress(app, personId);
  return app.catalogue
    .current()
    .courses.map((course) =>
      entryOf(course, app.catalogue.current().lessonsOf(course.id), progress, language),
    );
}

/**
 * One course with its lessons in reading order.
 * @throws {Refusal} notFound
 */
export async function courseView(
  app: App,
  personId: string,
  language: Language,
  courseId: string,
): Promise<CourseView> {
  const catalogue = app.catalogue.current();
  const course = catalogue.get("course", courseId);
  const lessons = catalogue.lessonsOf(courseId);
  const progress = await lessonProgress(app, personId);
  const ids = lessons.map((lesson) => lesson.id);
  const next = nextLesson(ids, progress);
  const isChinese = language === "zh";
  return {
    ...entryOf(course, lessons, progress, language),
    abstractEn: isChinese ? course.data.abstractEn : null,
    titleZh: isChinese ? null : course.data.title,
    steps: lessons.map(({ id, data }, at) => ({
      id,
      number: at + 1,
      title: isChinese ? data.title : data.titleEn,
      titleZh: isChinese ? null : data.title,
      summary: isChinese ? null : data.summaryEn,
      minutes: data.minutes,
      answered: progress.get(id)?.checks.answered ?? 0,
      total: data.checks.length,
      state: lessonState(progress.get(id)),
      isNext: id === next,
    })),
  };
}

function entryOf(
  { id, data }: Version<"course">,
  lessons: readonly Version<"lesson">[],
  progress: ReadonlyMap<string, LessonProgress>,
  language: Language,
): CourseEntry {
  const isChinese = language === "zh";
  return {
    id,
    title: isChinese ? data.title : data.titleEn,
    description: isChinese ? data.description : data.abstractEn,
    lessons: lessons.length,
    done: lessons.filter((lesson) => lessonState(progress.get(lesson.id)) === "done").length,
    minutes: lessons.reduce((sum, lesson) => sum + lesson.data.minutes, 0),
  };
}
