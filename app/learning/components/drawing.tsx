import type { FunctionComponent, ReactNode } from "react";
import { sourceHref } from "#app/learning/anchors.ts";
import type { DocumentKey, Sources } from "#app/learning/citation.ts";
import { referenceOf } from "#app/learning/citation.ts";
import type { Language } from "#app/platform/i18n/language.ts";
import type { Dictionary } from "#app/texts.zh.ts";

/** What is known while one lesson is drawn; drawing runs once through the tree, in reading order. */
export interface Drawing {
  /** the language of the interface words that stand among the Chinese text */
  readonly lang: string;
  readonly language: Language;
  readonly words: Dictionary["learning"]["block"];
  readonly documents: Readonly<Record<DocumentKey, string>>;
  readonly sources: Sources;
  /** paper: everything open, nothing to press */
  readonly isPrint: boolean;
  /** draws a component that scripts bring to life, in a way that they can find again */
  readonly island: <Props extends object>(
    name: string,
    component: FunctionComponent<Props>,
    props: Props,
  ) => ReactNode;
  /** the number of each cited source; filled as marks are drawn */
  readonly numbers: Map<string, number>;
  /** ids of the glossary terms used; filled as they are drawn */
  readonly terms: Set<string>;
  /** notes of a block in which nothing can float; they are set in front of it. Null: beside the mark */
  held: ReactNode[] | null;
}

/** A drawing at its beginning. */
export function beginDrawing(
  parts: Pick<Drawing, "lang" | "language" | "words" | "documents" | "sources" | "isPrint" | "island">,
): Drawing {
  return { ...parts, numbers: new Map(), terms: new Set(), held: null };
}

/** Words of the interface within the text, marked with their language. */
export function Words({ drawing, children }: { drawing: Drawing; children: string }) {
  return <span lang={drawing.lang}>{children}</span>;
}

/** Keeps a mark on the line of the sentence it belongs to. */
const NO_BREAK = "\u2060";

const anchorOf = (id: string): string => id.replaceAll(".", "-");

/** What stands in a note: the source's name as a link to its page; at the foot also where it stands. */
function NoteText({ drawing, id, isShort = false }: { drawing: Drawing; id: string; isShort?: boolean }) {
  const cited = drawing.sources.cite(id);
  if (!cited) return <Words drawing={drawing}>{drawing.words.sourceGone}</Words>;
  const { title, shortTitle, place, shortPlace } = referenceOf(cited, drawing.documents);
  return (
    <span lang="zh-CN">
      <a href={sourceHref(id)}>{isShort ? shortTitle : title}</a> {isShort ? shortPlace : place}
    </span>
  );
}

/**
 * The mark of a source in the text and, where it comes first, its note. The marks and notes are those of the design
 * system's SideNote; they are drawn apart so that a table's notes can stand beside the whole table.
 */
export function drawMark(drawing: Drawing, id: string, key: string): ReactNode {
  const known = drawing.numbers.get(id);
  const number = known ?? drawing.numbers.size + 1;
  drawing.numbers.set(id, number);
  const anchor = anchorOf(id);
  const mark = (
    <sup>
      {NO_BREAK}
      <a
        href={`#fn-${anchor}`}
        id={known === undefined ? `fnref-${anchor}` : undefined}
        aria-label={drawing.words.note.replace("{number}", String(number))}
        className="side-note-mark"
      >
        {number}
      </a>
      <span aria-hidden="true" className="side-note-mark">
        {number}
      </span>
    </sup>
  );
  if (known !== undefined || drawing.isPrint) return <span key={key}>{mark}</span>;
  const note = (
    <span key={`${key}-note`} className="side-note" role="note">
      <span className="side-note-number">{number}</span>
      <NoteText drawing={drawing} id={id} isShort />
    </span>
  );
  if (drawing.held) {
    drawing.held.push(note);
    return <span key={key}>{mark}</span>;
  }
  return (
    <span key={key} className="side-note-anchor">
      {mark}
      {note}
    </span>
  );
}

/** The notes of a lesson for the foot, in the order of their numbers. */
export function footnotesOf(drawing: Drawing): { id: string; number: number; content: ReactNode }[] {
  return [...drawing.numbers].map(([id, number]) => ({
    id: anchorOf(id),
    number,
    content: <NoteText drawing={drawing} id={id} />,
  }));
}
