import type { CourseEntry } from "#app/learning/courses.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { EmptyState, Page, PageHeader, ProgressLine, StatusTag } from "#app/ui/index.ts";

/** All courses, with how far one has come in each. */
export function CourseListPage({ courses }: { courses: readonly CourseEntry[] }) {
  const text = useText().learning;
  const words = text.courses;
  return (
    <Page>
      <PageHeader
        title={words.title}
        lead={words.lead}
        meta={<a href="/glossary">{text.course.glossary}</a>}
      />
      {courses.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <ul className="border-t border-line">
          {courses.map((course) => (
            <li key={course.id} className="stack-3 border-b border-line py-8">
              <h2 className="title-2">
                <a href={`/courses/${course.id}`}>{course.title}</a>
              </h2>
              <p className="max-w-measure text-quiet">{course.description}</p>
              <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-quiet">
                <span>{fill(words.lessons, { count: course.lessons })}</span>
                <span>{fill(words.minutes, { count: course.minutes })}</span>
                {course.lessons > 0 && course.done === course.lessons ? (
                  <StatusTag status="done">{words.allDone}</StatusTag>
                ) : null}
              </p>
              {course.lessons === 0 ? null : (
                <div className="max-w-96">
                  <ProgressLine
                    value={course.done}
                    max={course.lessons}
                    label={words.doneLabel}
                    valueText={fill(words.done, { done: course.done, total: course.lessons })}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
