import { Fragment, type ReactNode } from "react";
import { sourceHref, termAnchor } from "#app/learning/anchors.ts";
import { referenceOf } from "#app/learning/citation.ts";
import type { Block, PieceName } from "#app/publishing/block.schema.ts";
import { CaseBox, Disclosure, Icon, KeyFigure, Pair, Panel, QuoteBlock, StepList } from "#app/ui/index.ts";
import { type Drawing, drawMark, Words } from "./drawing.tsx";
import { drawCosting, drawTimeline, drawTree } from "./pieces-tools.tsx";

/** A piece as it comes out of storage: its name and version may be newer than this renderer. */
export interface StoredPiece {
  readonly piece: string;
  readonly version: number;
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly Block[];
}

/** How a piece reaches what surrounds it. */
export interface Place {
  readonly isTop: boolean;
  readonly drawChildren: (blocks: readonly Block[], drawing: Drawing, path: string) => ReactNode[];
}

type DrawPiece = (piece: StoredPiece, drawing: Drawing, path: string, place: Place) => ReactNode;

/** Every piece in every version ever published. A new version is added beside the older ones, never in their place. */
const PIECES: Record<PieceName, Readonly<Record<number, DrawPiece>>> = {
  Cite: {
    1: ({ props }, drawing, path, { isTop }) =>
      isTop ? (
        <p key={path}>{drawMark(drawing, prop(props, "id"), path)}</p>
      ) : (
        drawMark(drawing, prop(props, "id"), path)
      ),
  },
  Quote: { 1: drawQuote },
  SayNever: { 1: drawSayNever },
  Steps: { 1: drawSteps },
  Statute: { 1: drawStatute },
  Term: { 1: drawTerm },
  CaseBox: { 1: drawCase },
  KeyFigure: { 1: drawKeyFigure },
  // Checks stand between the rendered stretches of a lesson, not in them.
  Check: { 1: () => null },
  Tomorrow: { 1: drawTomorrow },
  Timeline: { 1: drawTimeline },
  DecisionTree: { 1: drawTree },
  CostingCalculator: { 1: drawCosting },
  // Forms stand between the stretches, like checks.
  FormExercise: { 1: () => null },
  // What belongs to a timeline or a tree is drawn by it; alone it says its words.
  Deadline: { 1: ({ props }, _, path) => <p key={path}>{prop(props, "label")}</p> },
  Ask: { 1: drawWords },
  Answer: { 1: drawWords },
  Advice: { 1: drawWords },
};

/** Draws a piece; one that this renderer does not know shows its words and says so. */
export function drawPiece(piece: StoredPiece, drawing: Drawing, path: string, place: Place): ReactNode {
  const versions: Readonly<Record<string, Readonly<Record<number, DrawPiece>> | undefined>> = PIECES;
  const draw = Object.hasOwn(versions, piece.piece) ? versions[piece.piece]?.[piece.version] : undefined;
  if (draw) return draw(piece, drawing, path, place);
  const children = place.drawChildren(piece.children, drawing, path);
  if (!place.isTop) return <Fragment key={path}>{children}</Fragment>;
  return (
    <div key={path}>
      <p className="text-sm text-quiet">
        <Words drawing={drawing}>
          {children.length > 0 ? drawing.words.unknown : drawing.words.unknownEmpty}
        </Words>
      </p>
      {children}
    </div>
  );
}

function drawWords(
  { props, children }: StoredPiece,
  drawing: Drawing,
  path: string,
  { drawChildren }: Place,
): ReactNode {
  return (
    <div key={path}>
      <p>{props.text ?? props.title ?? props.say}</p>
      {drawChildren(children, drawing, path)}
    </div>
  );
}

function prop(props: StoredPiece["props"], name: string): string {
  return props[name] ?? "";
}

function idsIn(list: string | undefined): string[] {
  return (list ?? "").split(/\s+/).filter(Boolean);
}

/** The words of a source, or the sentence that they are gone. */
function quoteOf(drawing: Drawing, id: string): string | null {
  const cited = drawing.sources.cite(id);
  return cited?.type === "item" && cited.quote !== undefined ? cited.quote : null;
}

function drawQuote({ props }: StoredPiece, drawing: Drawing, path: string, { isTop }: Place): ReactNode {
  const id = prop(props, "id");
  const quote = quoteOf(drawing, id);
  if (isTop) {
    return (
      <QuoteBlock key={path} source={drawMark(drawing, id, path)}>
        <p>{quote ?? drawing.words.quoteGone}</p>
      </QuoteBlock>
    );
  }
  return (
    <Fragment key={path}>
      {quote === null ? drawing.words.quoteGone : <q className="font-serif [quotes:none]">“{quote}”</q>}
      {drawMark(drawing, id, path)}
    </Fragment>
  );
}

/** The source's own words, each with the reason in ours and a link to where it stands. */
function Sayings({ drawing, ids }: { drawing: Drawing; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id) => {
        const cited = drawing.sources.cite(id);
        const quote = quoteOf(drawing, id);
        return (
          <span key={id} className="mt-3 block">
            <q className="block font-serif text-lg text-ink [quotes:none]">
              {quote === null ? drawing.words.quoteGone : `“${quote}”`}
            </q>
            {cited?.type === "item" ? (
              <span className="mt-1 block text-sm text-quiet">
                {cited.fact}{" "}
                <a href={sourceHref(id)} aria-label={drawing.words.sourceOf.replace("{title}", cited.title)}>
                  <Words drawing={drawing}>{drawing.words.source}</Words>
                </a>
              </span>
            ) : null}
          </span>
        );
      })}
    </>
  );
}

function drawSayNever({ props }: StoredPiece, drawing: Drawing, path: string): ReactNode {
  return (
    <section key={path} aria-label={prop(props, "title")}>
      <p className="mb-3 font-semibold">{prop(props, "title")}</p>
      <Pair
        sayLabel={drawing.words.say}
        neverLabel={drawing.words.never}
        rows={[
          {
            say: <Sayings drawing={drawing} ids={idsIn(props.say)} />,
            never: <Sayings drawing={drawing} ids={idsIn(props.never)} />,
          },
        ]}
      />
    </section>
  );
}

function drawSteps(
  { children }: StoredPiece,
  drawing: Drawing,
  path: string,
  { drawChildren }: Place,
): ReactNode {
  return (
    <Fragment key={path}>
      {children.map((child, at) => {
        const id = `${path}.${at}`;
        if (typeof child === "string" || !("tag" in child) || child.tag !== "ol")
          return drawChildren([child], drawing, id);
        const items = child.children.flatMap((item) => (typeof item === "string" ? [] : [item.children]));
        return (
          <StepList
            key={id}
            items={items.map((blocks, place) => ({
              children: drawChildren(blocks, drawing, `${id}.${place}`),
            }))}
          />
        );
      })}
    </Fragment>
  );
}

function drawStatute(
  { props, children }: StoredPiece,
  drawing: Drawing,
  path: string,
  { drawChildren }: Place,
): ReactNode {
  const id = prop(props, "id");
  const cited = drawing.sources.cite(id);
  const name = cited ? referenceOf(cited, drawing.documents) : { title: drawing.words.sourceGone, place: "" };
  return (
    <section key={path} aria-label={name.title} className="stack-2 border-y border-line py-5">
      <p className="flex items-start gap-2.5">
        <Icon name="law" size={22} className="mt-1 text-plum" />
        <span className="min-w-0">
          <strong>{name.title}</strong> <span className="text-quiet">{name.place}</span>
        </span>
      </p>
      <div>{drawChildren(children, drawing, path)}</div>
      <p className="text-sm text-quiet">
        <Words drawing={drawing}>{drawing.words.restated}</Words>{" "}
        {cited ? (
          <a href={sourceHref(id)}>
            <Words drawing={drawing}>{drawing.words.openLaw}</Words>
          </a>
        ) : null}
      </p>
    </section>
  );
}

function drawTerm(
  { props, children }: StoredPiece,
  drawing: Drawing,
  path: string,
  { drawChildren }: Place,
): ReactNode {
  const id = prop(props, "id");
  const term = drawing.sources.term(id);
  const words = drawChildren(children, drawing, path);
  if (!term) return <Fragment key={path}>{words}</Fragment>;
  drawing.terms.add(id);
  return (
    <dfn key={path} className="not-italic">
      <a href={`#${termAnchor(id)}`} title={term.definition} className="decoration-dotted">
        {words}
      </a>
    </dfn>
  );
}

function drawCase(
  { props, children }: StoredPiece,
  drawing: Drawing,
  path: string,
  { drawChildren }: Place,
): ReactNode {
  const { warning } = props;
  const story = drawChildren(children, drawing, path);
  const warned =
    warning === undefined ? null : (
      <p className="flex items-start gap-2.5">
        <Icon name="warning" size={22} className="mt-1 text-orange" />
        <span className="min-w-0">{warning}</span>
      </p>
    );
  return (
    <CaseBox
      key={path}
      kicker={<Words drawing={drawing}>{drawing.words.caseKicker}</Words>}
      title={prop(props, "title")}
      note={<Words drawing={drawing}>{drawing.words.caseNote}</Words>}
    >
      {warned}
      {/* Hard content is opened by the reader, never met by surprise. */}
      {warned && !drawing.isPrint ? (
        <Disclosure summary={<Words drawing={drawing}>{drawing.words.readCase}</Words>}>{story}</Disclosure>
      ) : (
        story
      )}
    </CaseBox>
  );
}

function drawKeyFigure({ props }: StoredPiece, drawing: Drawing, path: string): ReactNode {
  const id = prop(props, "cite");
  const cited = drawing.sources.cite(id);
  const [, figure, unit] = /^([\d.,]+)\s*(\D+)$/.exec(prop(props, "value")) ?? [];
  return (
    <KeyFigure
      key={path}
      value={figure ?? prop(props, "value")}
      unit={unit}
      source={
        cited ? (
          <a href={sourceHref(id)}>{referenceOf(cited, drawing.documents).shortTitle}</a>
        ) : (
          drawing.words.sourceGone
        )
      }
    >
      <p>{prop(props, "label")}</p>
    </KeyFigure>
  );
}

function drawTomorrow(
  { children }: StoredPiece,
  drawing: Drawing,
  path: string,
  { drawChildren }: Place,
): ReactNode {
  return (
    <Panel key={path} tone="plum">
      <h2 className="title-3 flex items-center gap-2.5">
        <Icon name="sun" size={22} className="text-plum" />
        <Words drawing={drawing}>{drawing.words.tomorrow}</Words>
      </h2>
      {drawChildren(children, drawing, path)}
    </Panel>
  );
}
