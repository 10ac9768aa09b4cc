import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type SignalLevel = "red" | "orange" | "yellow" | "green";

const shapes: Record<SignalLevel, ReactNode> = {
  red: <path d="M5.2 1h9.6L19.6 10l-4.8 9H5.2L.4 10z" />,
  orange: <path d="M10 1.4 19.4 18H.6z" />,
  yellow: <path d="M10 .6 19.4 10 10 19.4.6 10z" />,
  green: <circle cx="10" cy="10" r="9" />,
};

const fills: Record<SignalLevel, string> = {
  red: "fill-red",
  orange: "fill-orange",
  yellow: "fill-yellow",
  green: "fill-green",
};
const texts: Record<SignalLevel, string> = {
  red: "text-red",
  orange: "text-orange",
  yellow: "text-yellow",
  green: "text-green",
};
const softs: Record<SignalLevel, string> = {
  red: "bg-red-soft",
  orange: "bg-orange-soft",
  yellow: "bg-yellow-soft",
  green: "bg-green-soft",
};

export type SignalShapeProps = {
  readonly level: SignalLevel;
  /** Edge in CSS pixels; 20 unless told. */
  readonly size?: number;
  readonly className?: string;
};

/** The shape of a level: hexagon, triangle, diamond, disc, square. Never without its word beside it. */
export function SignalShape({ level, size = 20, className }: SignalShapeProps) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
      className={cx("shrink-0", fills[level], className)}
    >
      {shapes[level]}
    </svg>
  );
}

export type SignalProps = {
  readonly level: SignalLevel;
  /** The word of the level. */
  readonly children: ReactNode;
  /** What follows from it; stands below the word on the level's soft ground. */
  readonly note?: ReactNode;
  readonly size?: "normal" | "large";
};

/** A warning level: always shape and word, so that no one depends on colour. */
export function Signal({ level, children, note, size = "normal" }: SignalProps) {
  const word = (
    <span
      className={cx(
        "inline-flex items-center gap-2 font-semibold",
        texts[level],
        size === "large" && "text-lg",
      )}
    >
      <SignalShape level={level} size={size === "large" ? 26 : 18} />
      {children}
    </span>
  );
  return note === undefined ? (
    word
  ) : (
    <div className={cx("rounded-lg px-5 py-4", softs[level])}>
      {word}
      <div className="mt-1 text-ink">{note}</div>
    </div>
  );
}

export type Status = "todo" | "doing" | "done" | "late" | "locked" | "failed" | "neutral";

const marks: Record<Status, ReactNode> = {
  todo: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  doing: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path d="m4.8 8.2 2.2 2.3 4.3-4.6" fill="none" className="stroke-paper" strokeWidth="2" />
    </>
  ),
  late: (
    <>
      <path d="M8 1.2 15.6 14.6H.4z" fill="currentColor" />
      <path d="M8 6v4M8 11.4v1.6" className="stroke-paper" strokeWidth="1.8" />
    </>
  ),
  locked: (
    <path
      d="M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinejoin="round"
    />
  ),
  failed: (
    <>
      <path d="M4.2 1h7.6L15.5 8l-3.7 7H4.2L.5 8z" fill="currentColor" />
      <path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2" className="stroke-paper" strokeWidth="1.8" />
    </>
  ),
  neutral: <path d="M3 8h10" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />,
};

const statusTexts: Record<Status, string> = {
  todo: "text-quiet",
  doing: "text-plum",
  done: "text-saved",
  late: "text-orange",
  locked: "text-quiet",
  failed: "text-red",
  neutral: "text-quiet",
};

/** The small mark of a state, without its word: only inside something that says the word. */
export function StatusMark({ status, className }: { readonly status: Status; readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
      className={cx("shrink-0", statusTexts[status], className)}
    >
      {marks[status]}
    </svg>
  );
}

export type StatusTagProps = { readonly status: Status; readonly children: ReactNode };

/** A state in a shape and a word. No frame: a row of tags stays text. */
export function StatusTag({ status, children }: StatusTagProps) {
  return (
    <span
      className={cx(
        "inline-flex items-center gap-1.5 whitespace-nowrap text-sm font-semibold",
        statusTexts[status],
      )}
    >
      <StatusMark status={status} />
      {children}
    </span>
  );
}
