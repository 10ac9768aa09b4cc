import { dueInstant, formatLastDay } from "#app/certification/calendar.ts";
import { Island } from "#app/islands/island.tsx";
import { correctionHref } from "#app/learning/anchors.ts";
import { fill, type Language } from "#app/platform/i18n/language.ts";
import type { Dictionary } from "#app/texts.zh.ts";
import { ButtonLink, Icon, Notice, PageHeader, Section } from "#app/ui/index.ts";
import type { LessonProgressState } from "./lesson-news.ts";
import LessonProgress, { type LessonProgressProps } from "./lesson-progress.tsx";
import ReadLesson from "./read-lesson.tsx";

/** A link to another lesson. */
export interface LessonLink {
  id: string;
  title: string;
}

/** What a page says about a lesson. */
export interface LessonHead {
  id: string;
  hash: string;
  /** in the reader's language */
  title: string;
  /** the Chinese title where the reader's language is another */
  titleZh: string | null;
  /** English summary, for readers of English */
  summary: string | null;
  minutes: number;
  /** YYYY-MM-DD */
  reviewedOn: string;
  course: { id: string; title: string } | null;
}

/** A lesson as one person sees it now, without its text. */
export interface LessonFrame {
  lesson: LessonHead;
  place: { number: number; count: number } | null;
  previous: LessonLink | null;
  next: LessonLink | null;
  progress: LessonProgressState;
  /** the checks without an answer, in reading order */
  open: { number: number; anchor: string }[];
  notice: "older" | "updated" | "retired" | "draft" | null;
}

interface FrameProps {
  frame: LessonFrame;
  text: Dictionary["learning"];
  language: Language;
}

/** Above the text: title, facts, what the reader should know first, and the thin line of progress. */
export function LessonTop({ frame, text, language }: FrameProps) {
  const { lesson } = frame;
  return (
    <>
      <div className="stack-6 max-w-measure">
        <PageHeader
          back={
            lesson.course
              ? { href: `/courses/${lesson.course.id}`, label: lesson.course.title }
              : { href: "/courses", label: text.courses.title }
          }
          kicker={frame.place ? fill(text.lesson.place, frame.place) : undefined}
          title={lesson.title}
          lead={lesson.summary ?? undefined}
          meta={<LessonFacts lesson={lesson} text={text} language={language} />}
        />
        <LessonNotice frame={frame} text={text} />
      </div>
      {frame.notice === "older" ? null : <LessonLine frame={frame} text={text} />}
    </>
  );
}

/** The line of progress; it stays in sight while one reads. */
export function LessonLine({ frame, text }: Omit<FrameProps, "language">) {
  return (
    <div className="sticky top-0 z-10 mb-6 max-w-measure bg-paper py-3">
      <Island name="lesson-progress" component={LessonProgress} props={progressProps(frame, text, "line")} />
    </div>
  );
}

function progressProps(
  frame: LessonFrame,
  text: Dictionary["learning"],
  look: LessonProgressProps["look"],
): LessonProgressProps {
  const { lesson: words } = text;
  return {
    ...frame.progress,
    open: look === "end" ? frame.open : [],
    look,
    words: {
      label: words.checksLine,
      count: words.checksCount,
      left: words.left,
      goToCheck: words.goToCheck,
      completed: words.completed,
      completedHint: words.completedHint,
    },
  };
}

function LessonFacts({
  lesson,
  text,
  language,
}: {
  lesson: LessonHead;
  text: Dictionary["learning"];
  language: Language;
}) {
  const words = text.lesson;
  return (
    <>
      {lesson.titleZh === null ? null : (
        <span className="flex w-full flex-wrap gap-x-5">
          <span lang="zh-CN">{lesson.titleZh}</span>
          <span>{words.language}</span>
        </span>
      )}
      <span className="inline-flex items-center gap-1.5">
        <Icon name="clock" size={18} />
        {fill(words.minutes, { count: lesson.minutes })}
      </span>
      <span>{fill(words.reviewed, { date: formatLastDay(dueInstant(lesson.reviewedOn), language) })}</span>
      <a href={`/lessons/${lesson.id}/print`} className="inline-flex min-h-11 items-center gap-1.5">
        <Icon name="print" size={18} />
        {words.print}
      </a>
      <Island name="read-lesson" component={ReadLesson} props={{ words: words.aloud }} />
    </>
  );
}

function LessonNotice({ frame: { notice, lesson }, text }: Omit<FrameProps, "language">) {
  const { lesson: words } = text;
  if (notice === null) return null;
  const sentences = {
    older: [words.olderVersion, words.olderVersionHint],
    updated: [words.updated, words.updatedHint],
    retired: [words.retired, words.retiredHint],
    draft: [words.draft, words.draftHint],
  } as const;
  const [title, hint] = sentences[notice];
  return (
    <Notice
      tone={notice === "older" || notice === "retired" ? "warning" : "info"}
      title={title}
      actions={
        notice === "older" ? (
          <ButtonLink href={`/lessons/${lesson.id}`}>{words.openCurrent}</ButtonLink>
        ) : undefined
      }
    >
      {hint}
    </Notice>
  );
}

/** Below the text: what is left, and where to go on. */
export function LessonBottom({ frame, text }: Omit<FrameProps, "language">) {
  const { lesson, notice } = frame;
  return (
    <Section title={text.lesson.ends} className="mt-16 max-w-measure border-t border-line pt-8">
      {notice === "older" ? null : (
        <Island name="lesson-progress" component={LessonProgress} props={progressProps(frame, text, "end")} />
      )}
      <WayOn frame={frame} text={text} />
      <p className="text-sm">
        <a href={correctionHref("lesson", lesson.id)} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="flag" size={18} />
          {text.lesson.correction}
        </a>
      </p>
    </Section>
  );
}

function WayOn({ frame: { lesson, previous, next, progress }, text }: Omit<FrameProps, "language">) {
  const { lesson: words } = text;
  const on = next
    ? { href: `/lessons/${next.id}`, title: next.title, label: words.next }
    : lesson.course && {
        href: `/courses/${lesson.course.id}`,
        title: lesson.course.title,
        label: words.toCourse,
      };
  return (
    <nav aria-label={words.ends} className="grid gap-6 sm:grid-cols-2">
      {previous ? (
        <div>
          <p className="text-sm text-quiet">{words.previous}</p>
          <ButtonLink href={`/lessons/${previous.id}`} kind="quiet" icon="arrow-left">
            {previous.title}
          </ButtonLink>
        </div>
      ) : (
        <span className="max-sm:hidden" />
      )}
      {on ? (
        <div className="sm:text-end">
          <p className="text-sm text-quiet">{on.label}</p>
          <ButtonLink
            href={on.href}
            kind={progress.completed ? "primary" : "secondary"}
            iconEnd="arrow-right"
            wide
          >
            {on.title}
          </ButtonLink>
        </div>
      ) : null}
    </nav>
  );
}
