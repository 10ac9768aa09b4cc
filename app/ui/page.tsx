import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";

export type PageProps = {
  /** text: one reading column. page: the usual page. wide: tables and desks. */
  readonly width?: "text" | "page" | "wide";
  readonly className?: string;
  readonly children: ReactNode;
};

const widths = { text: "max-w-measure", page: "max-w-page", wide: "max-w-wide" } as const;

/** The column of a page, with an even rhythm between its sections. */
export function Page({ width = "page", className, children }: PageProps) {
  return <div className={cx("stack-8", widths[width], className)}>{children}</div>;
}

export type BackLinkProps = { readonly href: string; readonly label: string };

/** The way back, above a title. */
export function BackLink({ href, label }: BackLinkProps) {
  return (
    <a href={href} className="back-link">
      <Icon name="arrow-left" size={18} />
      {label}
    </a>
  );
}

export type PageHeaderProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly back?: BackLinkProps;
  /** One short line above the title: where one is. */
  readonly kicker?: ReactNode;
  /** Buttons that concern the whole page. */
  readonly actions?: ReactNode;
  /** A line of facts under the title (dates, tags). */
  readonly meta?: ReactNode;
};

/** The head of a page. It holds the page's only `h1`. */
export function PageHeader({ title, lead, back, kicker, actions, meta }: PageHeaderProps) {
  return (
    <header className="page-header">
      {back === undefined ? null : <BackLink {...back} />}
      {kicker === undefined ? null : <p className="text-sm text-quiet">{kicker}</p>}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="title-1">{title}</h1>
        {actions === undefined ? null : <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      {lead === undefined ? null : <p className="max-w-measure text-balance text-lg text-quiet">{lead}</p>}
      {meta === undefined ? null : (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-sm text-quiet">{meta}</div>
      )}
    </header>
  );
}

export type SectionProps = {
  readonly title?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly id?: string;
  readonly level?: 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part of a page with its heading; space divides it from the next, not a frame. */
export function Section({ title, lead, actions, id, level = 2, className, children }: SectionProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section id={id} className={cx("stack-4", className)}>
      {title === undefined ? null : (
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
          <Heading className={level === 2 ? "title-2" : "title-3"}>{title}</Heading>
          {actions === undefined ? null : <div className="flex flex-wrap gap-3">{actions}</div>}
        </div>
      )}
      {lead === undefined ? null : <p className="max-w-measure text-quiet">{lead}</p>}
      {children}
    </section>
  );
}

export type PanelProps = {
  readonly tone?: "raised" | "sunken" | "lamp" | "plum";
  readonly className?: string;
  readonly children: ReactNode;
};

const tones = {
  raised: "bg-raised panel-edge",
  sunken: "bg-sunken",
  lamp: "bg-lamp-soft",
  plum: "bg-plum-soft",
} as const;

/** One quiet surface. A panel never stands inside another panel. */
export function Panel({ tone = "raised", className, children }: PanelProps) {
  return <div className={cx("panel stack-4", tones[tone], className)}>{children}</div>;
}

export type NextStepProps = {
  /** The word above: what this is ("下一步"). */
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  /** Why this and why now, one sentence. */
  readonly reason: ReactNode;
  /** When it is due; stands beside a clock. */
  readonly due?: ReactNode;
  /** One primary button and at most one quiet one. */
  readonly action: ReactNode;
  readonly level?: 1 | 2;
};

/** The one large "next" of a screen: lamplight falls on it and on nothing else. */
export function NextStep({ kicker, title, reason, due, action, level = 2 }: NextStepProps) {
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section className="next-step">
      <p className="flex items-center gap-2.5 text-sm font-semibold text-ink">
        <LitPane />
        {kicker}
      </p>
      <Heading className="title-1">{title}</Heading>
      <p className="max-w-measure text-ink">{reason}</p>
      {due === undefined ? null : (
        <p className="flex items-center gap-2 text-sm text-quiet">
          <Icon name="clock" size={18} />
          <span>{due}</span>
        </p>
      )}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 pt-2">{action}</div>
    </section>
  );
}

/** The lit pane alone, as a small mark. */
export function LitPane({ className }: { readonly className?: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className={cx("shrink-0", className)}>
      <rect x="1" y="1" width="14" height="14" rx="2" className="fill-lamp" />
      <path d="M8 1v14M1 8h14" className="stroke-lamp-soft" strokeWidth="1.5" />
    </svg>
  );
}

/** Text for those who listen instead of look. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
