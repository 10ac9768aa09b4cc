import { useCallback, useEffect, useRef, useState } from "react";
import { ExamClock, type ExamClockProps } from "./exam-clock.tsx";
import { firstOffset, pageArrivedAt } from "./server-clock.ts";

export interface ReviewClockProps extends Pick<ExamClockProps, "deadlineAt" | "serverNow" | "words"> {
  attemptId: string;
}

/** The clock on the page that hands in; when the time is up it leads to the result. */
export function ReviewClock({ attemptId, deadlineAt, serverNow, words }: ReviewClockProps) {
  const [isLive, setLive] = useState(false);
  const offset = useRef(0);
  const now = useCallback(() => Date.now() + offset.current, []);
  useEffect(() => {
    offset.current = firstOffset(serverNow, pageArrivedAt());
    setLive(true);
  }, [serverNow]);
  return (
    <ExamClock
      deadlineAt={deadlineAt}
      serverNow={serverNow}
      now={isLive ? now : null}
      onTimeUp={() => location.assign(`/attempts/${attemptId}/result`)}
      words={words}
    />
  );
}

export default ReviewClock;
