import type { ReactNode } from "react";
import { cx, numbered } from "./cx.ts";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

export type TabItem = {
  readonly href: string;
  readonly label: ReactNode;
  readonly current?: boolean;
  readonly count?: number;
};

export type TabsProps = { readonly label: string; readonly items: readonly TabItem[] };

/** Views of one thing, each with an address of its own. */
export function Tabs({ label, items }: TabsProps) {
  return (
    <nav aria-label={label} className="tabs">
      <ul className="flex gap-x-6">
        {items.map((item) => (
          <li key={item.href} className="flex">
            <a
              href={item.href}
              aria-current={item.current ? "page" : undefined}
              className="nav-link nav-link-flat whitespace-nowrap"
            >
              {item.label}
              {item.count === undefined ? null : <span className="text-sm text-quiet">{item.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export type PaginationProps = {
  readonly label: string;
  /** The page shown, from 1. */
  readonly page: number;
  readonly pages: number;
  readonly hrefFor: (page: number) => string;
  readonly prevLabel: string;
  readonly nextLabel: string;
  /** "第 3 页，共 12 页" */
  readonly statusText: string;
};

/** Back and on through a long list. Nothing when there is one page. */
export function Pagination({
  label,
  page,
  pages,
  hrefFor,
  prevLabel,
  nextLabel,
  statusText,
}: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-4">
      {page > 1 ? (
        <a href={hrefFor(page - 1)} rel="prev" className="btn btn-quiet">
          <Icon name="arrow-left" size={18} />
          <span>{prevLabel}</span>
        </a>
      ) : (
        <span />
      )}
      <span className="text-sm text-quiet">{statusText}</span>
      {page < pages ? (
        <a href={hrefFor(page + 1)} rel="next" className="btn btn-quiet">
          <span>{nextLabel}</span>
          <Icon name="arrow-right" size={18} />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

export type LinkListItem = {
  readonly href?: string;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** At the right on the desk, below on the phone: a state, a date. */
  readonly meta?: ReactNode;
  readonly icon?: IconName;
  readonly key?: string;
};

export type LinkListProps = { readonly items: readonly LinkListItem[]; readonly ordered?: boolean };

/** A list of ways onward, one row each, divided by hairlines. The whole row can be pressed. */
export function LinkList({ items, ordered }: LinkListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className="link-list">
      {numbered(items).map(({ item, key }) => (
        <li key={item.key ?? item.href ?? key} className="link-row">
          {item.icon === undefined ? null : <Icon name={item.icon} size={22} className="mt-1 text-quiet" />}
          <div className="min-w-0 flex-1">
            <p className="font-semibold">
              {item.href === undefined ? (
                <span className="text-ink">{item.title}</span>
              ) : (
                <a href={item.href} className="link-row-main">
                  {item.title}
                </a>
              )}
            </p>
            {item.description === undefined ? null : (
              <div className="max-w-measure text-sm text-quiet">{item.description}</div>
            )}
          </div>
          {item.meta === undefined ? null : <div className="link-row-meta">{item.meta}</div>}
        </li>
      ))}
    </List>
  );
}

export type TimelineState = "past" | "now" | "future" | "missed";

export type TimelineItem = {
  readonly when: ReactNode;
  readonly dateTime?: string;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly state?: TimelineState;
  /** The state in a word, where the mark alone would say it. */
  readonly stateWord?: string;
};

export type TimelineProps = { readonly items: readonly TimelineItem[]; readonly label?: string };

/** What happened and what is due, in order, along a line. */
export function Timeline({ items, label }: TimelineProps) {
  return (
    <ol className="timeline" aria-label={label}>
      {numbered(items).map(({ item, key }) => (
        <li key={key} className={cx("timeline-item", `timeline-${item.state ?? "past"}`)}>
          <p className="text-sm text-quiet">
            <time dateTime={item.dateTime}>{item.when}</time>
            {item.stateWord === undefined ? null : (
              <span className={cx("ml-3 font-semibold", item.state === "missed" ? "text-red" : "text-plum")}>
                {item.stateWord}
              </span>
            )}
          </p>
          <p className="font-semibold">{item.title}</p>
          {item.children === undefined ? null : (
            <div className="max-w-measure text-quiet">{item.children}</div>
          )}
        </li>
      ))}
    </ol>
  );
}
