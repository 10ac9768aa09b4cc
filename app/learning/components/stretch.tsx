import type { ReactNode } from "react";
import type { PublicQuestion } from "#app/assessment/answer.ts";
import type { AnswerWords } from "#app/assessment/answer-words.ts";
import { PaperQuestion } from "#app/assessment/components/paper-question.tsx";
import { termAnchor } from "#app/learning/anchors.ts";
import { type Block, piecesOf } from "#app/publishing/block.schema.ts";
import { cx, Footnotes, Icon, NotedText } from "#app/ui/index.ts";
import { drawTopBlock } from "./blocks.tsx";
import { type Drawing, footnotesOf } from "./drawing.tsx";

/** A lesson in the order in which it is read: stretches of text, and the checks and forms between them. */
export type LessonPart = { blocks: Block[] } | { questionId: string } | { formId: string };

/**
 * Cuts a lesson at its checks and forms. One that stands within another block comes after that block.
 */
export function splitAtChecks(blocks: readonly Block[]): LessonPart[] {
  const parts: LessonPart[] = [];
  let stretch: Block[] = [];
  const close = (): void => {
    if (stretch.length > 0) parts.push({ blocks: stretch });
    stretch = [];
  };
  const isBetween = ({ piece }: { piece: string }): boolean => piece === "Check" || piece === "FormExercise";
  for (const block of blocks) {
    const between = typeof block === "string" ? [] : piecesOf([block]).filter(isBetween);
    const isAlone = typeof block !== "string" && "piece" in block && isBetween(block);
    if (!isAlone) stretch.push(block);
    if (between.length === 0) continue;
    close();
    for (const { piece, props } of between)
      parts.push(piece === "Check" ? { questionId: props.question ?? "" } : { formId: props.form ?? "" });
  }
  close();
  return parts;
}

/** The column of the text; on paper without the margin for notes. */
function Column({
  drawing,
  className,
  children,
}: {
  drawing: Drawing;
  className?: string;
  children: ReactNode;
}) {
  return drawing.isPrint ? (
    <div className={cx("prose-lesson", className)}>{children}</div>
  ) : (
    <NotedText className={className}>{children}</NotedText>
  );
}

/** A stretch of text between two checks. */
export function Stretch({
  blocks,
  drawing,
  path,
}: {
  blocks: readonly Block[];
  drawing: Drawing;
  path: string;
}) {
  return (
    <div lang="zh-CN">
      <Column drawing={drawing}>
        {blocks.map((block, at) => drawTopBlock(block, drawing, `${path}.${at}`))}
      </Column>
    </div>
  );
}

/** What a lesson is for, above its text. */
export function LessonAims({ title, aims }: { title: string; aims: readonly string[] }) {
  return (
    <section className="mb-10 max-w-measure">
      <h2 className="title-3">{title}</h2>
      <ul lang="zh-CN" className="mt-2 grid gap-1.5">
        {aims.map((aim) => (
          <li key={aim} className="flex items-start gap-2.5">
            <Icon name="check" size={18} className="mt-1.5 text-plum" />
            <span className="min-w-0">{aim}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The terms and the notes of a lesson, after everything else has been drawn. On paper the list of sources is the notes. */
export function LessonEnd({ drawing }: { drawing: Drawing }) {
  const terms = [...drawing.terms].flatMap((id) => {
    const term = drawing.sources.term(id);
    return term ? [term] : [];
  });
  const notes = drawing.isPrint ? [] : footnotesOf(drawing);
  if (terms.length === 0 && notes.length === 0) return null;
  return (
    <Column drawing={drawing} className="mt-14">
      {terms.length === 0 ? null : (
        <section>
          <h2 className="title-3">{drawing.words.terms}</h2>
          <dl lang="zh-CN" className="mt-3 border-t border-line">
            {terms.map((term) => (
              <div
                key={term.id}
                id={termAnchor(term.id)}
                className="border-b border-line py-3 target:bg-plum-soft"
              >
                <dt className="font-semibold">
                  {term.zh}{" "}
                  <span lang="en" className="font-normal text-quiet">
                    {term.en}
                  </span>
                </dt>
                <dd className="text-quiet">{term.definition}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      <Footnotes title={drawing.words.notes} notes={notes} backLabel={drawing.words.backToText} />
    </Column>
  );
}

/** A check without controls: the question and its options, no key. */
export function PrintedCheck({
  name,
  question,
  words,
  note,
}: {
  name: string;
  question: PublicQuestion;
  words: AnswerWords;
  note?: string;
}) {
  return (
    <section className="stack-3 mt-8 mb-10 max-w-measure break-inside-avoid border-t border-line pt-6 print:max-w-none">
      <h3 className="text-sm font-semibold text-plum">{name}</h3>
      <PaperQuestion question={question} words={words} />
      {note === undefined ? null : <p className="text-sm text-quiet">{note}</p>}
    </section>
  );
}
