import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

export type HelpLine = {
  readonly label: ReactNode;
  /** As it is shown and dialled: digits, spaces, hyphens. */
  readonly phone: string;
  readonly note?: ReactNode;
};

export type HelpCardProps = {
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly lines: readonly HelpLine[];
  /** Last line: e.g. that a call leaves a trace in the phone. */
  readonly foot?: ReactNode;
  readonly level?: 2 | 3;
};

/** A `tel:` address: what is not a digit or a leading plus is dropped. */
export function telHref(phone: string): string {
  return `tel:${phone.trim().replace(/(?!^\+)[^\d]/g, "")}`;
}

/** Numbers to call, large enough for a shaking thumb. */
export function HelpCard({ title, lead, lines, foot, level = 2 }: HelpCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className="help-card">
      <Heading className="title-3">{title}</Heading>
      {lead === undefined ? null : <p className="max-w-measure">{lead}</p>}
      <ul className="help-lines">
        {lines.map((line) => (
          <li key={line.phone}>
            <a href={telHref(line.phone)} className="help-line">
              <Icon name="phone" size={24} className="text-plum" />
              <span className="help-phone">{line.phone}</span>
              <span className="min-w-0">
                <span className="block font-semibold text-ink">{line.label}</span>
                {line.note === undefined ? null : (
                  <span className="block text-sm text-quiet">{line.note}</span>
                )}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {foot === undefined ? null : <p className="text-sm text-quiet">{foot}</p>}
    </section>
  );
}

export type QuickExitProps = {
  /** Where one lands: a page that says nothing about this one. */
  readonly href: string;
  readonly children: ReactNode;
};

/** The way out: one press, no question, at the top right. */
export function QuickExit({ href, children }: QuickExitProps) {
  return (
    <a href={href} rel="noreferrer" className="btn btn-exit">
      <Icon name="exit" size={18} className="hidden sm:block" />
      <span>{children}</span>
    </a>
  );
}
