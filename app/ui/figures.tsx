import type { ReactNode } from "react";
import { cx } from "./cx.ts";

export type StatProps = {
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  readonly label: ReactNode;
  /** What the figure means or since when. */
  readonly note?: ReactNode;
  readonly tone?: "plain" | "saved" | "orange" | "red";
  /** The deeper page behind the figure. */
  readonly href?: string;
};

const tones = { plain: "text-ink", saved: "text-saved", orange: "text-orange", red: "text-red" } as const;

/** One number, large, with its name. */
export function Stat({ value, unit, label, note, tone = "plain", href }: StatProps) {
  return (
    <div className="stat">
      <p className={cx("stat-figure", tones[tone])}>
        {value}
        {unit === undefined ? null : <span className="stat-unit">{unit}</span>}
      </p>
      <p className="font-semibold">
        {href === undefined ? (
          label
        ) : (
          <a href={href} className="link-quiet">
            {label}
          </a>
        )}
      </p>
      {note === undefined ? null : <p className="text-sm text-quiet">{note}</p>}
    </div>
  );
}

/** A few figures in a row, divided by hairlines. */
export function StatRow({ children }: { readonly children: ReactNode }) {
  return <div className="stat-row">{children}</div>;
}

export type KeyFigureProps = {
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  /** The sentence the figure belongs to. */
  readonly children: ReactNode;
  readonly source?: ReactNode;
};

/** A number that matters, set large beside its sentence. */
export function KeyFigure({ value, unit, children, source }: KeyFigureProps) {
  return (
    <div className="key-figure">
      <p className="key-figure-value">
        {value}
        {unit === undefined ? null : <span className="key-figure-unit">{unit}</span>}
      </p>
      <div className="min-w-0 self-center">
        {children}
        {source === undefined ? null : <p className="mt-1 text-sm text-quiet">{source}</p>}
      </div>
    </div>
  );
}

export type ClockState = "calm" | "soon" | "over";

export type ClockDisplayProps = {
  readonly label: ReactNode;
  /** The time as it is shown, e.g. "23:15". */
  readonly value: string;
  /** ISO 8601 duration or instant, for machines. */
  readonly dateTime?: string;
  /** calm until near the end; soon and over also say so in `note`. */
  readonly state?: ClockState;
  readonly note?: ReactNode;
};

const clocks: Record<ClockState, string> = {
  calm: "text-quiet",
  soon: "text-orange font-semibold",
  over: "text-red font-semibold",
};

/** Time that is left. Quiet until it matters. */
export function ClockDisplay({ label, value, dateTime, state = "calm", note }: ClockDisplayProps) {
  return (
    <p className={cx("inline-flex flex-wrap items-baseline gap-x-2", clocks[state])}>
      <span className="text-sm">{label}</span>
      <time dateTime={dateTime} className="text-lg tabular-nums">
        {value}
      </time>
      {note === undefined ? null : <span className="text-sm">{note}</span>}
    </p>
  );
}

export type SavedMarkProps = {
  readonly state: "saved" | "saving" | "unsaved";
  readonly children: ReactNode;
};

/** Whether the server has it, beside what was answered: a shape and a word. */
export function SavedMark({ state, children }: SavedMarkProps) {
  return (
    <p
      role="status"
      className={cx(
        "inline-flex items-center gap-2 text-sm",
        state === "saved" ? "text-saved" : state === "saving" ? "text-quiet" : "font-semibold text-orange",
      )}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" className="shrink-0">
        {state === "saved" ? (
          <path d="m2.5 8.5 3.6 3.7 7.4-8" stroke="currentColor" strokeWidth="2" />
        ) : state === "saving" ? (
          <circle cx="8" cy="8" r="6" stroke="currentColor" strokeWidth="2" strokeDasharray="3 3" />
        ) : (
          <path d="M8 1.5 15 14H1zM8 6v4M8 11.4v1.4" stroke="currentColor" strokeWidth="1.6" />
        )}
      </svg>
      {children}
    </p>
  );
}
