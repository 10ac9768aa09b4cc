import type { ReactNode } from "react";

/** What a finger takes to carry a card; it does nothing by keyboard, where buttons do the same. */
export function Grip() {
  return (
    <span data-grip aria-hidden="true" className="desk-grip">
      <svg
        viewBox="0 0 12 20"
        width="12"
        height="20"
        aria-hidden="true"
        focusable="false"
        fill="currentColor"
      >
        <circle cx="3" cy="4" r="1.6" />
        <circle cx="9" cy="4" r="1.6" />
        <circle cx="3" cy="10" r="1.6" />
        <circle cx="9" cy="10" r="1.6" />
        <circle cx="3" cy="16" r="1.6" />
        <circle cx="9" cy="16" r="1.6" />
      </svg>
    </span>
  );
}

const ARROWS = { up: "M10 16V4m-5 5 5-5 5 5", down: "M10 4v12m-5-5 5 5 5-5", out: "m5 5 10 10m0-10L5 15" };

/** A small button of a card. */
export function CardButton({
  icon,
  label,
  isOff = false,
  onPress,
}: {
  icon: keyof typeof ARROWS;
  label: string;
  isOff?: boolean;
  onPress(): void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isOff || undefined}
      className={`inline-flex min-h-11 min-w-10 shrink-0 items-center justify-center rounded-sm ${isOff ? "text-line-strong" : "text-plum"}`}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      <svg
        viewBox="0 0 20 20"
        width="20"
        height="20"
        aria-hidden="true"
        focusable="false"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeOpacity={isOff ? 0.5 : 1}
      >
        <path d={ARROWS[icon]} />
      </svg>
    </button>
  );
}

/** The heading of what still lies open, with how much it is. */
export function OpenHeading({ count, children }: { count: number; children: ReactNode }) {
  return (
    <p className="text-sm font-semibold text-quiet">
      {children} · {count}
    </p>
  );
}
