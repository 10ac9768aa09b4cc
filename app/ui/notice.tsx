import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

export type NoticeTone = "info" | "saved" | "warning" | "danger";

const looks: Record<NoticeTone, { readonly icon: IconName; readonly frame: string; readonly mark: string }> =
  {
    info: { icon: "info", frame: "notice-info", mark: "text-plum" },
    saved: { icon: "done", frame: "notice-saved", mark: "text-saved" },
    warning: { icon: "warning", frame: "notice-warning", mark: "text-orange" },
    danger: { icon: "alert", frame: "notice-danger", mark: "text-red" },
  };

export type NoticeProps = {
  readonly tone: NoticeTone;
  /** The word that says the tone without colour, or a sentence that does. */
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** status: read out when convenient. alert: at once. Nothing unless told. */
  readonly live?: "status" | "alert";
  readonly className?: string;
};

/** A message in the page: a shape, a word, what it means, what to do. */
export function Notice({ tone, title, children, actions, live, className }: NoticeProps) {
  const look = looks[tone];
  return (
    <div role={live} className={cx("notice", look.frame, className)}>
      <Icon name={look.icon} size={24} className={cx("mt-0.5", look.mark)} />
      <div className="stack-2 min-w-0 flex-1">
        <p className="font-semibold text-ink">{title}</p>
        {children === undefined ? null : <div className="stack-2 text-ink">{children}</div>}
        {actions === undefined ? null : <div className="flex flex-wrap gap-3 pt-2">{actions}</div>}
      </div>
    </div>
  );
}

export type EmptyStateProps = {
  readonly title: ReactNode;
  /** What will stand here and what to do now. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing here yet: says why and what to do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <DarkHouse />
      <div className="stack-2">
        <p className="title-3">{title}</p>
        {children === undefined ? null : <div className="max-w-measure text-quiet">{children}</div>}
        {action === undefined ? null : <div className="flex flex-wrap gap-3 pt-2">{action}</div>}
      </div>
    </div>
  );
}

/** The house of the mark with its pane still dark: nothing has happened here yet. */
function DarkHouse() {
  return (
    <svg
      viewBox="0 0 64 64"
      width="64"
      height="64"
      fill="none"
      aria-hidden="true"
      className="shrink-0 stroke-scene"
    >
      <path
        d="M8 30 32 9l24 21M14 25v30h36V25"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M24 30h16v16H24zM32 30v16M24 38h16" strokeWidth="2" />
    </svg>
  );
}

export type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  readonly id?: string;
};

/** More, for who wants it. Opens without scripts. */
export function Disclosure({ summary, children, open, id }: DisclosureProps) {
  return (
    <details id={id} open={open} className="disclosure">
      <summary className="disclosure-summary">
        <Icon name="chevron-right" size={20} className="disclosure-mark" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
