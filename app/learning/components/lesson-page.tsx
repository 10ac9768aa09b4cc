import { Island } from "#app/islands/island.tsx";
import { formatLastDay, dueInstant } from "#app/certification/calendar.ts";
import { checkAnchor, correctionHref } from "#app/learning/anchors.ts";
import type { LessonView } from "#app/learning/lesson.server.ts";
import { missingKey } from "#app/learning/shelf-keys.ts";
import { assemble } from "#app/learning/rendered-shelf.ts";
import { fill } from "#app/platform/i18n/language.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, ErrorSummary, Icon, Notice, Page, PageHeader, Section } from "#app/ui/index.ts";
import { PROGRESS_EVENT } from "./check-question.tsx";
import LessonProgress, { type LessonProgressProps } from "./lesson-progress.tsx";
import { refusalSentence } from "./refused.ts";

/** A lesson: what it is for, its text with the checks, what is left of it and where to go on. */
export function LessonPage({ view, refused }: { view: LessonView; refused?: RefusedForm }) {
  const request = useRequestView();
  const text = request.text.learning;
  const { lesson, progress } = view;
  const missing = refused?.refusal.fields.value === undefined ? undefined : refused.values.questionId;
  const island = (look: LessonProgressProps["look"]): LessonProgressProps => ({
    ...progress,
    look,
    eventName: PROGRESS_EVENT,
    words: {
      label: text.lesson.checksLine,
      count: text.lesson.checksCount,
      left: text.lesson.left,
      completed: text.lesson.completed,
      completedHint: text.lesson.completedHint,
    },
  });
  const isReadOnly = view.notice === "older";
  return (
    <Page width="wide">
      <div className="stack-6 max-w-measure">
        <PageHeader
          back={lesson.course ? { href: `/courses/${lesson.course.id}`, label: lesson.course.title } : { href: "/courses", label: text.courses.title }}
          kicker={view.place ? fill(text.lesson.place, view.place) : undefined}
          title={lesson.title}
          lead={lesson.summary ?? undefined}
          meta={<LessonFacts view={view} />}
        />
        {refused && missing === undefined ? <Notice tone="danger" live="alert" title={text.lesson.notSaved}>{refusalSentence(request.text.platform, refused)}</Notice> : null}
        {missing === undefined ? null : (
          <ErrorSummary title={text.check.chooseFirst} errors={[{ name: "value", message: fill(text.lesson.goToCheck, { number: numberOf(view, missing) }), id: checkAnchor(missing) }]} />
        )}
        <LessonNotice view={view} />
      </div>
      <div className="!mt-6">
        {isReadOnly ? null : (
          <div className="sticky top-0 z-10 max-w-measure bg-paper py-3">
            <Island name="lesson-progress" component={LessonProgress} props={island("line")} />
          </div>
        )}
        {/*
         * Our own HTML: made by React from our components on this server (render-lesson.server.tsx), which escapes
         * every text and attribute of the content; the only thing put into it here is the form token, whose signs
         * `assemble` checks. Nothing that a person has typed is part of it.
         */}
        <div
          className="pt-4"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
          dangerouslySetInnerHTML={{ __html: assemble(bodyKeys(view, missing), request.formToken) }}
        />
      </div>
      <Section title={text.lesson.ends} className="max-w-measure border-t border-line pt-8">
        {isReadOnly ? null : <Island name="lesson-progress" component={LessonProgress} props={island("end")} />}
        {view.open && !isReadOnly ? (
          <p>
            <a href={`#${view.open.anchor}`}>{fill(text.lesson.goToCheck, { number: view.open.number })}</a>
          </p>
        ) : null}
        <WayOn view={view} />
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
          <a href={correctionHref("lesson", lesson.id)} className="inline-flex min-h-11 items-center gap-2">
            <Icon name="flag" size={18} />
            {text.lesson.correction}
          </a>
        </p>
      </Section>
    </Page>
  );
}

function numberOf(view: LessonView, questionId: string): number {
  return Object.keys(view.checks).indexOf(questionId) + 1;
}

/** The pieces of the body; the check that came back without a choice says so. */
function bodyKeys(view: LessonView, missing: string | undefined): string[] {
  const own = missing === undefined ? undefined : view.checks[missing];
  return own === undefined ? view.body : view.body.map((key) => (key === own ? missingKey(key) : key));
}

function LessonFacts({ view: { lesson } }: { view: LessonView }) {
  const { language, text } = useRequestView();
  const words = text.learning.lesson;
  return (
    <>
      {lesson.titleZh === null ? null : (
        <span className="w-full">
          <span lang="zh-CN">{lesson.titleZh}</span>　{words.language}
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
    </>
  );
}

function LessonNotice({ view: { notice, lesson } }: { view: LessonView }) {
  const { lesson: words } = useRequestView().text.learning;
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
      actions={notice === "older" ? <ButtonLink href={`/lessons/${lesson.id}`}>{words.openCurrent}</ButtonLink> : undefined}
    >
      {hint}
    </Notice>
  );
}

function WayOn({ view }: { view: LessonView }) {
  const { lesson: words } = useRequestView().text.learning;
  const { course } = view.lesson;
  const back = view.previous;
  const on = view.next ?? (course ? { id: null, title: course.title } : null);
  return (
    <nav aria-label={words.ends} className="grid gap-6 sm:grid-cols-2">
      {back ? (
        <div>
          <p className="text-sm text-quiet">{words.previous}</p>
          <ButtonLink href={`/lessons/${back.id}`} kind="quiet" icon="arrow-left">
            {back.title}
          </ButtonLink>
        </div>
      ) : (
        <span className="max-sm:hidden" />
      )}
      {on ? (
        <div className="sm:text-end">
          <p className="text-sm text-quiet">{on.id === null ? words.toCourse : words.next}</p>
          <ButtonLink href={on.id === null ? `/courses/${course?.id}` : `/lessons/${on.id}`} kind={view.progress.completed ? "primary" : "secondary"} iconEnd="arrow-right" wide>
            {on.title}
          </ButtonLink>
        </div>
      ) : null}
    </nav>
  );
}
