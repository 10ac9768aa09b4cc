import { type ChangeEvent, useEffect, useState } from "react";
import { formatLastDay, formatShanghaiDateTime } from "#app/certification/calendar.ts";
import { fill, type Language } from "#app/platform/i18n/language.ts";
import { deadlineAt, endsWithDay, parseDuration, parseShanghaiMinute } from "../timeline.ts";

export interface TimelineWords {
  starts: string;
  change: string;
  changeHint: string;
  notATime: string;
  unit: Record<"second" | "minute" | "hour" | "day" | "month", string>;
  endOfDay: string;
  counting: string;
  source: string;
}

export interface TimelineProps {
  id: string;
  title: string;
  /** what happens at the start */
  start: string;
  /** the hour of the start, as 2026-03-02T21:40 in Shanghai */
  at: string;
  deadlines: { after: string; label: string; href: string | null; source: string }[];
  language: Language;
  words: TimelineWords;
}

/** Deadlines of one start as points in time; with scripts for the reader's own hour too. */
export default function Timeline({ id, title, start, at, deadlines, language, words }: TimelineProps) {
  const [typed, setTyped] = useState(at);
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const own = parseShanghaiMinute(typed);
  const startAt = own ?? parseShanghaiMinute(at) ?? 0;
  const hasDays = deadlines.some(({ after }) => endsWithDay(after));
  return (
    <section aria-label={title} className="stack-4 my-8 border-y border-line py-6">
      <p className="text-lg font-semibold">{title}</p>
      {isLive ? (
        <div
          className={own === null ? "field field-wrong max-w-96 print:hidden" : "field max-w-96 print:hidden"}
        >
          <label htmlFor={`${id}-at`} className="field-label">
            {words.change}
          </label>
          <p id={`${id}-hint`} className="text-sm text-quiet">
            {own === null ? words.notATime : words.changeHint}
          </p>
          <input
            id={`${id}-at`}
            type="datetime-local"
            min="2000-01-01T00:00"
            max="2999-12-31T23:59"
            value={typed}
            aria-describedby={`${id}-hint`}
            aria-invalid={own === null || undefined}
            className="control"
            onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
          />
        </div>
      ) : null}
      <ol aria-live="polite" className="list-none p-0">
        <li className="timeline-item timeline-now">
          <p className="tabular-nums">
            <strong>{formatShanghaiDateTime(startAt, language)}</strong>
          </p>
          <p>
            <span className="text-sm text-quiet">{words.starts}</span> {start}
          </p>
        </li>
        {deadlines.map((deadline) => {
          const { count, unit } = parseDuration(deadline.after);
          return (
            <li key={`${deadline.after} ${deadline.label}`} className="timeline-item timeline-future">
              <p className="flex flex-wrap items-baseline gap-x-3 tabular-nums">
                <strong>{instant(startAt, deadline.after, language, words)}</strong>
                <span className="text-sm text-quiet">{fill(words.unit[unit], { count })}</span>
              </p>
              <p>{deadline.label}</p>
              <p className="text-sm text-quiet">
                {words.source}
                {deadline.href === null ? deadline.source : <a href={deadline.href}>{deadline.source}</a>}
              </p>
            </li>
          );
        })}
      </ol>
      {hasDays ? <p className="text-sm text-quiet">{words.counting}</p> : null}
    </section>
  );
}

function instant(startAt: number, after: string, language: Language, words: TimelineWords): string {
  const end = deadlineAt(startAt, after);
  if (endsWithDay(after)) return fill(words.endOfDay, { date: formatLastDay(end, language) });
  const seconds = String(Math.floor(end / 1000) % 60).padStart(2, "0");
  const minute = formatShanghaiDateTime(end, language);
  return parseDuration(after).unit === "second" ? `${minute}:${seconds}` : minute;
}
