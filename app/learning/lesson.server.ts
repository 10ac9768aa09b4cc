import type { App } from "#app/app.server.ts";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import { may } from "#app/platform/access.ts";
import { Refusal } from "#app/platform/errors.ts";
import { readStream } from "#app/platform/events.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Catalogue, Version } from "#app/publishing/catalogue.server.ts";
import { checkAnchor } from "./anchors.ts";
import { answersIn, lessonStream } from "./check.server.ts";
import type { LessonFrame, LessonHead, LessonLink } from "./components/lesson-frame.tsx";
import { type CheckAnswer, latestAnswers } from "./progress.ts";
import {
  type CheckShown,
  type RenderedPart,
  renderCheck,
  renderForm,
  renderFrame,
  renderLesson,
  renderPrintedCheck,
} from "./render-lesson.server.tsx";

/** A lesson as one person sees it now: its title and the keys of its pieces on the shelf, in reading order. */
export interface LessonView {
  title: string;
  body: string[];
}

/** A lesson on paper. */
export interface LessonPrint {
  lesson: LessonHead;
  body: string[];
  /** ids of the sources that have numbers in the text, in their order */
  noted: string[];
  /** ids of the sources named without a number */
  others: string[];
}

/**
 * A lesson with the answers of one person.
 * @param options.version hash of an older version, for reference; its checks cannot be answered
 * @param options.retry id of a check that is to be answered again
 * @throws {Refusal} notFound: no such lesson or version, or a draft and the viewer is no editor
 */
export async function lessonView(
  app: App,
  viewer: Viewer,
  language: Language,
  lessonId: string,
  options: { version: string | null; retry: string | null },
): Promise<LessonView> {
  const catalogue = app.catalogue.current();
  const { lesson, isOlder } = await findLesson(app, viewer, lessonId, options.version);
  const events = await readStream(app.db, lessonStream(viewer.personId, lessonId));
  const answers = latestAnswers(answersIn(events));
  const completed = events.some((event) => event.kind === "lesson.completed");
  const pins = lesson.data.checks;

  const shelfKeys = new Map<string, string>();
  for (const [at, pin] of pins.entries()) {
    const question = await app.catalogue.version("question", pin.questionId, pin.questionHash);
    const answer = answers.get(pin.questionId);
    const shown: CheckShown = isOlder
      ? "closed"
      : shownFor(answer, pin.questionHash, options.retry === pin.questionId);
    shelfKeys.set(pin.questionId, renderCheck(lessonId, question, at + 1, language, shown));
  }

  const formOf = (formId: string): string | null => {
    const form = catalogue.find("form", formId);
    return form ? renderForm(lessonId, form, language, false) : null;
  };

  const siblings = catalogue.lessonsOf(lesson.data.courseId);
  const at = siblings.findIndex((one) => one.id === lessonId);
  const frame: LessonFrame = {
    lesson: headOf(catalogue, lesson, language),
    place: at < 0 ? null : { number: at + 1, count: siblings.length },
    previous: linkTo(siblings[at - 1], language),
    next: at < 0 ? null : linkTo(siblings[at + 1], language),
    progress: {
      answered: pins.filter((pin) => answers.has(pin.questionId)).length,
      total: pins.length,
      completed,
    },
    open: pins.flatMap((pin, place) =>
      answers.has(pin.questionId) ? [] : [{ number: place + 1, anchor: checkAnchor(pin.questionId) }],
    ),
    notice: noticeFor(catalogue, lesson, isOlder, completed ? [...answers.values()] : []),
  };
  const [top, bottom] = renderFrame(frame, catalogue.digest, language);
  return {
    title: frame.lesson.title,
    body: [top, ...keysOf(renderLesson(catalogue, lesson, language).parts, shelfKeys, formOf), bottom],
  };
}

/**
 * Lays a check on the shelf as it comes back when something was left open: with what was chosen. Does nothing when the
 * lesson has no such check.
 * @param value choices that the question offers
 */
export async function layUnfinishedCheck(
  app: App,
  language: Language,
  lessonId: string,
  questionId: string,
  value: readonly string[],
): Promise<void> {
  const pins = app.catalogue.current().find("lesson", lessonId)?.data.checks ?? [];
  for (const [at, pin] of pins.entries()) {
    if (pin.questionId !== questionId) continue;
    const question = await app.catalogue.version("question", pin.questionId, pin.questionHash);
    renderCheck(lessonId, question, at + 1, language, { unfinished: value });
  }
}

/**
 * A lesson for paper, with its sources; checks stand there as questions without their key.
 * @throws {Refusal} notFound
 */
export async function lessonPrint(
  app: App,
  viewer: Viewer,
  language: Language,
  lessonId: string,
  version: string | null,
): Promise<LessonPrint> {
  const { lesson } = await findLesson(app, viewer, lessonId, version);
  const shelfKeys = new Map<string, string>();
  for (const [at, pin] of lesson.data.checks.entries()) {
    const question = await app.catalogue.version("question", pin.questionId, pin.questionHash);
    shelfKeys.set(pin.questionId, renderPrintedCheck(lessonId, question, at + 1, language));
  }
  const catalogue = app.catalogue.current();
  const formOf = (formId: string): string | null => {
    const form = catalogue.find("form", formId);
    return form ? renderForm(lessonId, form, language, true) : null;
  };
  const { parts, noted } = renderLesson(catalogue, lesson, language, { isPrint: true });
  const others = lesson.data.items.filter((id) => !noted.includes(id));
  return {
    lesson: headOf(catalogue, lesson, language),
    body: keysOf(parts, shelfKeys, formOf),
    noted,
    others,
  };
}

async function findLesson(
  app: App,
  viewer: Viewer,
  lessonId: string,
  version: string | null,
): Promise<{ lesson: Version<"lesson">; isOlder: boolean }> {
  const current = app.catalogue.current().find("lesson", lessonId);
  const isOlder = version !== null && version !== current?.hash;
  const lesson = isOlder ? await app.catalogue.version("lesson", lessonId, version) : current;
  if (!lesson || (lesson.data.status === "draft" && !may(viewer.roles, "editContent")))
    throw new Refusal("notFound");
  return { lesson, isOlder };
}

/** An answer to another version of the question says nothing about this one, whose form is then open. */
function shownFor(answer: CheckAnswer | undefined, questionHash: string, isRetry: boolean): CheckShown {
  if (!answer || isRetry) return "open";
  return answer.questionHash === questionHash ? { value: answer.value } : "stale";
}

/** @param answers of a person who has completed the lesson, else none */
function noticeFor(
  catalogue: Catalogue,
  lesson: Version<"lesson">,
  isOlder: boolean,
  answers: readonly CheckAnswer[],
): LessonFrame["notice"] {
  if (isOlder) return "older";
  if (catalogue.isDraft || lesson.data.status === "draft") return "draft";
  if (lesson.data.status === "retired") return "retired";
  return answers.length > 0 && answers.every((answer) => answer.lessonHash !== lesson.hash)
    ? "updated"
    : null;
}

function keysOf(
  parts: readonly RenderedPart[],
  checks: ReadonlyMap<string, string>,
  formOf: (formId: string) => string | null,
): string[] {
  return parts.flatMap((part) => {
    if ("key" in part) return [part.key];
    const key = "formId" in part ? formOf(part.formId) : (checks.get(part.questionId) ?? null);
    return key === null ? [] : [key];
  });
}

function headOf(catalogue: Catalogue, { id, hash, data }: Version<"lesson">, language: Language): LessonHead {
  const course = catalogue.find("course", data.courseId);
  const isChinese = language === "zh";
  return {
    id,
    hash,
    title: isChinese ? data.title : data.titleEn,
    titleZh: isChinese ? null : data.title,
    summary: isChinese ? null : data.summaryEn,
    minutes: data.minutes,
    reviewedOn: data.reviewedOn,
    course: course ? { id: course.id, title: isChinese ? course.data.title : course.data.titleEn } : null,
  };
}

function linkTo(lesson: Version<"lesson"> | undefined, language: Language): LessonLink | null {
  return lesson
    ? { id: lesson.id, title: language === "zh" ? lesson.data.title : lesson.data.titleEn }
    : null;
}
