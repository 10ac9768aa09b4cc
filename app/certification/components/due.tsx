import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { daysLeft, formatLastDay } from "../calendar.ts";

/** A due day in words: the date, and how many days are left or over. */
export function Due({ dueAt, now }: { dueAt: number; now: number }) {
  const { text, language } = useRequestView();
  const words = text.platform.time;
  const left = daysLeft(dueAt, now);
  const state =
    left < 0
      ? fill(words.overdueDays, { count: -left })
      : left === 0
        ? words.dueToday
        : fill(words.daysLeft, { count: left });
  return (
    <>
      {fill(words.dueOn, { date: formatLastDay(dueAt, language) })} ·{" "}
      {left < 0 ? <strong className="text-red">{state}</strong> : state}
    </>
  );
}
