import type { CourseStep } from "#app/learning/courses.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { cx, StatusTag } from "#app/ui/index.ts";

const PANES = [
  { x: 20, y: 27 },
  { x: 30, y: 27 },
  { x: 20, y: 36 },
  { x: 30, y: 36 },
] as const;

/** A house at night: as many of its four panes are lit as the share of checks that have an answer. */
function NightHouse({ lit, isNext }: { lit: number; isNext: boolean }) {
  return (
    <svg
      viewBox="0 0 60 60"
      width="60"
      height="60"
      fill="none"
      aria-hidden="true"
      focusable="false"
      className="relative shrink-0"
    >
      <path
        d="M8 26 30 7l22 19M13 22v31h34V22"
        className={cx(
          "fill-night",
          isNext || lit === PANES.length ? "stroke-night-ink" : "stroke-night-quiet",
        )}
        strokeWidth={isNext ? 3 : 2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {PANES.map(({ x, y }, at) => (
        <rect
          key={`${x}-${y}`}
          x={x}
          y={y}
          width="9"
          height="8"
          className={at < lit ? "fill-night-lamp" : "fill-night stroke-night-line"}
          strokeWidth="1.5"
        />
      ))}
    </svg>
  );
}

/** Panes lit for a lesson: none before the first answer, all when it is complete, never all before. */
export function litPanes(step: Pick<CourseStep, "state" | "answered" | "total">): number {
  if (step.state === "done") return PANES.length;
  if (step.state === "todo" || step.total === 0) return 0;
  return Math.min(PANES.length - 1, Math.max(1, Math.floor((step.answered / step.total) * PANES.length)));
}

const STATUS = { done: "done", current: "doing", todo: "todo" } as const;

/** The way through a course: a lane of houses at night, each lit as far as its lesson is done. */
export function LessonPath({ steps }: { steps: readonly CourseStep[] }) {
  const text = useText().learning;
  return (
    <ol className="overflow-hidden rounded-xl border border-line">
      {steps.map((step, at) => (
        <li key={step.id} className="link-row !border-0 !p-0" aria-current={step.isNext ? "step" : undefined}>
          <span className="relative flex w-20 shrink-0 items-center max-sm:w-18 justify-center self-stretch bg-night py-5 sm:w-24">
            <span
              aria-hidden="true"
              className={cx(
                "absolute left-1/2 w-0.5 bg-night-line",
                at === 0 ? "top-1/2" : "top-0",
                at === steps.length - 1 ? "bottom-1/2" : "bottom-0",
              )}
            />
            <NightHouse lit={litPanes(step)} isNext={step.isNext} />
          </span>
          <div className={cx("min-w-0 flex-1 py-4 pr-4 max-sm:pr-3", at > 0 && "border-t border-line")}>
            <p className="text-sm text-quiet">{fill(text.course.lesson, { number: step.number })}</p>
            <p className="text-lg font-semibold">
              <a href={`/lessons/${step.id}`} className="link-row-main">
                {step.title}
              </a>
            </p>
            {step.titleZh === null ? null : (
              <p lang="zh-CN" className="text-sm text-quiet">
                {step.titleZh}
              </p>
            )}
            {step.summary === null ? null : (
              <p className="mt-1 max-w-measure text-sm text-quiet">{step.summary}</p>
            )}
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
              <StatusTag status={STATUS[step.state]}>{text.state[step.state]}</StatusTag>
              <span>{fill(text.courses.minutes, { count: step.minutes })}</span>
              <span>
                {step.state === "current"
                  ? `${text.lesson.checksLine} ${fill(text.lesson.checksCount, { answered: step.answered, total: step.total })}`
                  : fill(text.course.checks, { count: step.total })}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
