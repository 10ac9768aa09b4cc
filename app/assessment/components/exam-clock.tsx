import { useEffect, useRef, useState } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { ClockDisplay } from "#app/ui/figures.tsx";
import { countdown, shanghaiTime } from "../clock-words.ts";
import { WARNINGS_MIN, warningBetween } from "./server-clock.ts";

export interface ExamClockProps {
  deadlineAt: number;
  /** the server's instant when the page was made */
  serverNow: number;
  /** the server's clock as the page knows it; null while the page has no script */
  now: (() => number) | null;
  /** the time is up by the page's clock; said again every two seconds */
  onTimeUp?: () => void;
  words: { clock: string; clockAtLoad: string; deadline: string; minutesLeft: string };
}

const [SOON_MIN] = WARNINGS_MIN;

/** The time that is left: quiet until ten minutes before the end, with a word at ten, five and one. */
export function ExamClock({ deadlineAt, serverNow, now, onTimeUp, words }: ExamClockProps) {
  const [left, setLeft] = useState(deadlineAt - serverNow);
  const [warning, setWarning] = useState<number | null>(null);
  const timeUp = useRef(onTimeUp);
  timeUp.current = onTimeUp;

  useEffect(() => {
    if (!now) return;
    let before = deadlineAt - now();
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      const current = deadlineAt - now();
      setLeft(current);
      const due = warningBetween(before, current);
      if (due !== null) setWarning(due);
      before = current;
      timer = setTimeout(look, current > 0 ? (current % 1000) + 5 : 2000);
      if (current <= 0) timeUp.current?.();
    };
    look();
    // A page that slept looks at the clock as soon as it is seen.
    const onVisible = (): void => {
      clearTimeout(timer);
      look();
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [deadlineAt, now]);

  const isSoon = left <= SOON_MIN * 60_000;
  const minutes = Math.max(0, Math.ceil(left / 60_000));
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 text-sm text-quiet desk:block">
      <ClockDisplay
        label={now ? words.clock : words.clockAtLoad}
        value={countdown(left)}
        dateTime={`PT${Math.max(0, Math.ceil(left / 1000))}S`}
        state={left <= 0 ? "over" : isSoon ? "soon" : "calm"}
        note={isSoon && left > 0 ? fill(words.minutesLeft, { count: minutes }) : undefined}
      />
      <p>{fill(words.deadline, { time: shanghaiTime(deadlineAt) })}</p>
      <p role="status" className="sr-only">
        {warning === null ? "" : fill(words.minutesLeft, { count: warning })}
      </p>
    </div>
  );
}
