import type { CourseStep, CourseView } from "#app/learning/courses.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import {
  ButtonLink,
  Disclosure,
  EmptyState,
  NextStep,
  Notice,
  Page,
  PageHeader,
  Section,
} from "#app/ui/index.ts";
import { LessonPath } from "./lesson-path.tsx";

/** The title page of a course: what it is, where to go on, the way through it. */
export function CoursePage({ course }: { course: CourseView }) {
  const text = useText().learning;
  const next = course.steps.find((step) => step.isNext);
  const first = course.steps[0];
  return (
    <Page>
      <PageHeader
        back={{ href: "/courses", label: text.course.back }}
        title={course.title}
        lead={course.description}
        meta={
          <>
            {course.titleZh === null ? null : <span lang="zh-CN">{course.titleZh}</span>}
            <span>{fill(text.courses.lessons, { count: course.lessons })}</span>
            <span>{fill(text.courses.minutes, { count: course.minutes })}</span>
            <span>{fill(text.courses.done, { done: course.done, total: course.lessons })}</span>
            <a href="/glossary">{text.course.glossary}</a>
            <a href={`/courses/${course.id}/pdf`} download>
              {text.pdf.download}
            </a>
          </>
        }
      />
      {course.abstractEn === null ? null : (
        <div className="!mt-4 max-w-measure">
          <Disclosure summary={<span lang="en">{text.course.abstract}</span>}>
            <p lang="en">{course.abstractEn}</p>
          </Disclosure>
        </div>
      )}
      {next ? <Next step={next} /> : null}
      {!next && first ? (
        <Notice
          tone="saved"
          title={text.course.allDone}
          actions={<ButtonLink href={`/lessons/${first.id}`}>{text.course.again}</ButtonLink>}
        >
          {text.course.allDoneReason}
        </Notice>
      ) : null}
      <Section title={text.course.path}>
        {course.steps.length === 0 ? (
          <EmptyState title={text.course.noLessons}>{text.courses.emptyHint}</EmptyState>
        ) : (
          <LessonPath steps={course.steps} />
        )}
      </Section>
    </Page>
  );
}

function Next({ step }: { step: CourseStep }) {
  const { course: words } = useText().learning;
  const hasBegun = step.answered > 0;
  const reason = hasBegun
    ? fill(words.nextReasonBegun, {
        answered: step.answered,
        checks: step.total,
        left: step.total - step.answered,
      })
    : fill(words.nextReason, { number: step.number, minutes: step.minutes, checks: step.total });
  return (
    <NextStep
      kicker={step.number === 1 && !hasBegun ? words.kickerStart : words.kicker}
      title={step.title}
      reason={reason}
      action={
        <ButtonLink href={`/lessons/${step.id}`} kind="primary" size="large" iconEnd="arrow-right">
          {hasBegun ? words.continue : words.start}
        </ButtonLink>
      }
    />
  );
}
