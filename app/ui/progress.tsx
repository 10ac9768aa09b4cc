import type { ReactNode } from "react";
import { cx, numbered } from "./cx.ts";
import { StatusMark } from "./signal.tsx";

export type ProgressLineProps = {
  readonly value: number;
  readonly max: number;
  /** What is progressing. */
  readonly label: string;
  /** "3 / 8 课"; shown at the right of the label. */
  readonly valueText?: string;
  /** bare: the thin line alone; label and value are only heard. */
  readonly bare?: boolean;
};

/** How far one has come, as a thin line. */
export function ProgressLine({ value, max, label, valueText, bare }: ProgressLineProps) {
  const said = valueText ?? `${value} / ${max}`;
  return (
    <div className="grid gap-1.5">
      {bare ? null : (
        <p className="flex items-baseline justify-between gap-4 text-sm">
          <span className="text-ink">{label}</span>
          <span className="text-quiet">{said}</span>
        </p>
      )}
      <progress
        className="progress-line"
        value={value}
        max={max}
        aria-label={bare ? `${label} ${said}` : label}
      >
        {said}
      </progress>
    </div>
  );
}

export type ProgressRingProps = {
  readonly value: number;
  readonly max: number;
  readonly label: string;
  /** The figure in the middle; "62%" unless told. */
  readonly centre?: string;
  /** Edge in CSS pixels; 96 unless told. */
  readonly size?: number;
};

/** A share as a ring with its figure inside and its name below. */
export function ProgressRing({ value, max, label, centre, size = 96 }: ProgressRingProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const said = centre ?? `${Math.round(share * 100)}%`;
  return (
    <div className="inline-grid justify-items-center gap-2">
      <svg viewBox="0 0 96 96" width={size} height={size} role="img" aria-label={`${label} ${said}`}>
        <circle cx="48" cy="48" r="40" fill="none" strokeWidth="6" className="stroke-line" />
        {share === 0 ? null : (
          <circle
            cx="48"
            cy="48"
            r="40"
            fill="none"
            strokeWidth="6"
            strokeLinecap="round"
            pathLength={100}
            strokeDasharray={`${share * 100} 100`}
            transform="rotate(-90 48 48)"
            className={share === 1 ? "stroke-saved" : "stroke-plum"}
          />
        )}
        <text
          x="48"
          y="49"
          textAnchor="middle"
          dominantBaseline="middle"
          fontSize="22"
          fontWeight="600"
          className="fill-ink"
        >
          {said}
        </text>
      </svg>
      <span aria-hidden="true" className="text-sm text-quiet">
        {label}
      </span>
    </div>
  );
}

export type StepState = "done" | "current" | "todo" | "locked";

export type StepItem = {
  readonly label: ReactNode;
  readonly state: StepState;
  readonly href?: string;
  readonly note?: ReactNode;
};

export type StepsProps = {
  readonly label: string;
  readonly items: readonly StepItem[];
  /** The word of each state, for those who do not see the mark. */
  readonly stateWords: Readonly<Record<StepState, string>>;
};

const stepMarks = { done: "done", current: "doing", todo: "todo", locked: "locked" } as const;

/** The steps of a way, one below the other, joined by a line: done, here, to come, locked. */
export function Steps({ label, items, stateWords }: StepsProps) {
  return (
    <ol aria-label={label} className="steps">
      {numbered(items).map(({ item, key }) => (
        <li
          key={key}
          aria-current={item.state === "current" ? "step" : undefined}
          className={cx("steps-item", item.state === "done" && "steps-done")}
        >
          <span className="steps-mark">
            <StatusMark status={stepMarks[item.state]} />
          </span>
          <div className="min-w-0">
            <span
              className={cx(
                item.state === "current" && "font-semibold",
                item.state === "locked" && "text-quiet",
              )}
            >
              {item.href === undefined ? (
                item.label
              ) : (
                <a href={item.href} className="steps-link">
                  {item.label}
                </a>
              )}
              <span className="sr-only"> {stateWords[item.state]}</span>
            </span>
            {item.note === undefined ? null : <div className="text-sm text-quiet">{item.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type NumberState = "answered" | "empty" | "marked";

export type NumberGridItem = {
  readonly href: string;
  readonly number: number;
  readonly state: NumberState;
  readonly current?: boolean;
  /** What is heard: "第 7 题，已答". */
  readonly label: string;
};

export type NumberGridProps = {
  readonly label: string;
  readonly items: readonly NumberGridItem[];
  /** The key below the grid: the word of each state. */
  readonly words: Readonly<Record<NumberState, string>>;
};

/** All questions at a glance: which are answered, empty, marked for later. */
export function NumberGrid({ label, items, words }: NumberGridProps) {
  return (
    <nav aria-label={label} className="stack-3">
      <ol className="number-grid">
        {items.map((item) => (
          <li key={item.number}>
            <a
              href={item.href}
              aria-label={item.label}
              aria-current={item.current ? "true" : undefined}
              className={cx("number-cell", `number-${item.state}`)}
            >
              {item.number}
            </a>
          </li>
        ))}
      </ol>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-quiet">
        {(["answered", "empty", "marked"] as const).map((state) => (
          <span key={state} className="inline-flex items-center gap-2">
            <span aria-hidden="true" className={cx("number-key", `number-${state}`)} />
            {words[state]}
          </span>
        ))}
      </p>
    </nav>
  );
}
