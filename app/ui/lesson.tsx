import type { ReactNode } from "react";
import { cx, numbered } from "./cx.ts";
import { Icon } from "./icon.tsx";
import { SignalShape } from "./signal.tsx";

export type NotedTextProps = { readonly children: ReactNode; readonly className?: string };

/** The column of a lesson: text at its measure, and from 1100 px a margin for side notes. */
export function NotedText({ children, className }: NotedTextProps) {
  return <div className={cx("noted-text prose-lesson", className)}>{children}</div>;
}

export type SideNoteProps = {
  /** Unique in the page; the footnote with the same id is its twin. */
  readonly id: string;
  readonly number: number;
  /** What is heard at the mark: "注 3". */
  readonly label: string;
  /** The note: text and links, no blocks, because it stands inside a paragraph. */
  readonly children: ReactNode;
};

/**
 * A mark in the text and its note: in the margin at the desk, in Footnotes on the phone and on paper.
 * Each note is also given to Footnotes under the same id.
 */
export function SideNote({ id, number, label, children }: SideNoteProps) {
  return (
    <span className="side-note-anchor">
      <sup>
        <a href={`#fn-${id}`} id={`fnref-${id}`} aria-label={label} className="side-note-mark">
          {number}
        </a>
        <span aria-hidden="true" className="side-note-mark">
          {number}
        </span>
      </sup>
      <span className="side-note" role="note">
        <span className="side-note-number">{number}</span>
        {children}
      </span>
    </span>
  );
}

export type Footnote = { readonly id: string; readonly number: number; readonly content: ReactNode };

export type FootnotesProps = {
  readonly title: ReactNode;
  readonly notes: readonly Footnote[];
  /** What is heard at the arrow back: "回到正文". */
  readonly backLabel: string;
};

/** The notes at the foot. Hidden at the desk, where SideNote shows them in the margin. */
export function Footnotes({ title, notes, backLabel }: FootnotesProps) {
  if (notes.length === 0) return null;
  return (
    <section className="footnotes">
      <h2 className="title-3">{title}</h2>
      <ol className="grid gap-2">
        {notes.map((note) => (
          <li key={note.id} id={`fn-${note.id}`} value={note.number} className="footnote">
            <span className="footnote-number">{note.number}</span>
            <span className="min-w-0 flex-1">{note.content}</span>
            <a
              href={`#fnref-${note.id}`}
              aria-label={`${backLabel} ${note.number}`}
              className="footnote-back"
            >
              <Icon name="undo" size={16} />
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

export type QuoteBlockProps = {
  readonly children: ReactNode;
  /** Where it stands: document, article, page. */
  readonly source?: ReactNode;
  readonly lang?: string;
};

/** Words of a source, verbatim, in a serif with a plum rule at the left. */
export function QuoteBlock({ children, source, lang = "zh-CN" }: QuoteBlockProps) {
  return (
    <figure className="quote-block">
      <blockquote lang={lang}>{children}</blockquote>
      {source === undefined ? null : <figcaption>{source}</figcaption>}
    </figure>
  );
}

export type StepListItem = { readonly title?: ReactNode; readonly children?: ReactNode };

export type StepListProps = { readonly items: readonly StepListItem[]; readonly start?: number };

/** What to do, in order, with large numbers. */
export function StepList({ items, start = 1 }: StepListProps) {
  return (
    <ol className="step-list" start={start}>
      {numbered(items).map(({ item, place, key }) => (
        <li key={key} className="step-list-item">
          <span aria-hidden="true" className="step-list-number">
            {place + start - 1}
          </span>
          <div className="min-w-0">
            {item.title === undefined ? null : <p className="font-semibold">{item.title}</p>}
            {item.children === undefined ? null : <div>{item.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export type PairRow = { readonly say: ReactNode; readonly never: ReactNode; readonly why?: ReactNode };

export type PairProps = {
  readonly sayLabel: string;
  readonly neverLabel: string;
  readonly rows: readonly PairRow[];
};

/** What one can say, beside what one never says, and why. */
export function Pair({ sayLabel, neverLabel, rows }: PairProps) {
  return (
    <div className="pairs">
      {numbered(rows).map(({ item: row, key }) => (
        <div key={key} className="pair">
          <div className="pair-say">
            <p className="pair-label text-saved">
              <Icon name="done" size={18} />
              {sayLabel}
            </p>
            <p className="text-ink">{row.say}</p>
          </div>
          <div className="pair-never">
            <p className="pair-label text-red">
              <SignalShape level="red" size={16} />
              {neverLabel}
            </p>
            <p className="text-quiet">{row.never}</p>
          </div>
          {row.why === undefined ? null : <div className="pair-why text-sm text-quiet">{row.why}</div>}
        </div>
      ))}
    </div>
  );
}

export type CaseBoxProps = {
  /** The word above: "案例". */
  readonly kicker: ReactNode;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The line that says the persons are made up. */
  readonly note?: ReactNode;
};

/** A story to learn from, on a ground of its own. */
export function CaseBox({ kicker, title, children, note }: CaseBoxProps) {
  return (
    <section className="case-box">
      <p className="text-sm font-semibold text-plum">{kicker}</p>
      <h3 className="title-3">{title}</h3>
      <div className="stack-3">{children}</div>
      {note === undefined ? null : <p className="text-sm text-quiet">{note}</p>}
    </section>
  );
}
