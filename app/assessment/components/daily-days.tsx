import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { cx } from "#app/ui/cx.ts";
import { Section, StatusMark, VisuallyHidden } from "#app/ui/index.ts";
import type { PracticeDays } from "../daily.ts";

/** The days on which somebody has practised: what is there is shown, what is not is left empty. */
export function DailyDays({ days }: { days: PracticeDays }) {
  const words = useText().daily;
  return (
    <Section title={words.practised} level={2}>
      <ol className="flex max-w-96 flex-wrap justify-between gap-2">
        {days.week.map(({ isPractised, isToday }, at) => {
          const day = words.weekdays[at] ?? "";
          return (
            <li
              key={day}
              className={cx(
                "flex min-w-9 flex-col items-center gap-1.5 text-sm",
                isToday ? "font-semibold text-ink" : "text-quiet",
              )}
            >
              <span className="flex h-6 items-center">
                {isPractised ? <StatusMark status="done" /> : <EmptyDay />}
              </span>
              <span aria-hidden="true">{isToday ? words.today : day}</span>
              <VisuallyHidden>{fill(isPractised ? words.dayDone : words.day, { day })}</VisuallyHidden>
            </li>
          );
        })}
      </ol>
      <p className="text-quiet">
        {fill(words.week, { count: days.weekCount })} · {fill(words.month, { count: days.monthCount })}
      </p>
    </Section>
  );
}

function EmptyDay() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="stroke-line">
      <circle cx="8" cy="8" r="6" fill="none" strokeWidth="2" />
    </svg>
  );
}
