import type { ReactNode } from "react";
import { cx } from "#app/ui/cx.ts";

/** A notice for islands: the look of the page's notices without the icon set. */
export function IslandNotice({
  tone,
  title,
  live,
  children,
}: {
  tone: "warning" | "info";
  title: ReactNode;
  live?: "status" | "alert";
  children?: ReactNode;
}) {
  return (
    <div role={live} className={cx("notice", tone === "warning" ? "notice-warning" : "notice-info")}>
      <svg
        viewBox="0 0 24 24"
        width="24"
        height="24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        aria-hidden="true"
        className={cx("mt-0.5 shrink-0", tone === "warning" ? "text-orange" : "text-plum")}
      >
        {tone === "warning" ? (
          <path d="M12 4 2.5 20.5h19zM12 10v5M12 17.2v1.3" strokeLinejoin="round" />
        ) : (
          <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 11v5.5M12 7.2v1.3" />
        )}
      </svg>
      <div className="stack-2 min-w-0 flex-1">
        <p className="font-semibold text-ink">{title}</p>
        {children === undefined ? null : <div className="stack-2 text-ink">{children}</div>}
      </div>
    </div>
  );
}
