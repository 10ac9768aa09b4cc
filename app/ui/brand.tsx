import { cx } from "./cx.ts";

export type BrandMarkProps = {
  /** Edge in CSS pixels; 32 unless told. */
  readonly size?: number;
  readonly className?: string;
};

/** The mark: a house outline at night and one lit pane. Drawn in `currentColor`; the pane stays warm. */
export function BrandMark({ size = 32, className }: BrandMarkProps) {
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      fill="none"
      aria-hidden="true"
      focusable="false"
      className={cx("shrink-0", className)}
    >
      <path
        d="M4 14.6 16 4l12 10.6M7 12.4V27.5h18V12.4"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <rect x="12" y="15" width="8" height="8" rx="1" className="fill-lamp" />
    </svg>
  );
}

export type BrandProps = {
  readonly name: string;
  /** A second, quieter name (the Latin one). */
  readonly sub?: string;
  readonly href?: string;
  readonly className?: string;
};

/** The mark with its name; a link when `href` is given. */
export function Brand({ name, sub, href, className }: BrandProps) {
  const body = (
    <>
      <BrandMark size={30} className="text-ink" />
      <span className="text-lg font-semibold tracking-wide text-ink">{name}</span>
      {sub === undefined ? null : <span className="hidden text-sm text-quiet lg:inline">{sub}</span>}
    </>
  );
  const look = cx("inline-flex min-h-11 items-center gap-2.5 whitespace-nowrap", className);
  return href === undefined ? (
    <span className={look}>{body}</span>
  ) : (
    <a href={href} className={cx(look, "no-underline")}>
      {body}
    </a>
  );
}
