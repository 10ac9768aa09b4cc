import { cx } from "./cx.ts";

export type SealProps = {
  /** What is heard; the seal is an image. */
  readonly label: string;
  /** Edge in CSS pixels; 96 unless told. */
  readonly size?: number;
  readonly className?: string;
};

/** The window as a certificate's seal: two plum rings, the house, the lit pane. */
export function Seal({ label, size = 96, className }: SealProps) {
  return (
    <svg
      viewBox="0 0 96 96"
      width={size}
      height={size}
      role="img"
      aria-label={label}
      fill="none"
      className={cx("shrink-0", className)}
    >
      <circle cx="48" cy="48" r="46" className="stroke-plum" strokeWidth="2" />
      <circle cx="48" cy="48" r="41" className="stroke-plum" strokeWidth="1" />
      <path
        d="M24 46 48 25l24 21M30 41v28h36V41"
        className="stroke-plum"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <rect x="40" y="44" width="16" height="16" rx="1.5" className="fill-lamp" />
      <path d="M48 44v16M40 52h16" className="stroke-paper" strokeWidth="2" />
    </svg>
  );
}
