import { Fragment, type ReactNode } from "react";
import { sourceHref } from "#app/learning/anchors.ts";
import { referenceOf } from "#app/learning/citation.ts";
import type { Block } from "#app/publishing/block.schema.ts";
import CostingCalculator from "./costing-calculator.tsx";
import DecisionTree from "./decision-tree.tsx";
import { type Drawing, Words } from "./drawing.tsx";
import type { Place, StoredPiece } from "./pieces.tsx";
import Timeline from "./timeline.tsx";

/*
 * Pieces that a reader works with: a timeline, a decision tree, a calculator. On paper and without scripts each says
 * the same as running text, lists and tables.
 */

type Piece = Extract<Block, { piece: string }>;

/** The pieces of one name that stand directly in a piece. */
function childrenOf(piece: Pick<StoredPiece, "children">, ...names: string[]): Piece[] {
  return piece.children.filter(
    (child): child is Piece => typeof child !== "string" && "piece" in child && names.includes(child.piece),
  );
}

/** The id of a piece in the page. */
function idOf(kind: string, path: string): string {
  return `${kind}-${path.replaceAll(".", "-")}`;
}

function linkTo(drawing: Drawing, id: string): { href: string | null; title: string } {
  const cited = drawing.sources.cite(id);
  return cited
    ? { href: sourceHref(id), title: referenceOf(cited, drawing.documents).shortTitle }
    : { href: null, title: drawing.words.sourceGone };
}

export function drawTimeline(piece: StoredPiece, drawing: Drawing, path: string): ReactNode {
  const props = {
    id: idOf("timeline", path),
    title: piece.props.title ?? "",
    start: piece.props.start ?? "",
    at: piece.props.at ?? "",
    deadlines: childrenOf(piece, "Deadline").map(({ props: deadline }) => {
      const { href, title } = linkTo(drawing, deadline.cite ?? "");
      return { after: deadline.after ?? "", label: deadline.label ?? "", href, source: title };
    }),
    // The lesson is Chinese; only the words of the interface follow the reader.
    language: drawing.language,
    words: drawing.words.timeline,
  };
  return <Fragment key={path}>{drawing.island("timeline", Timeline, props)}</Fragment>;
}

export function drawCosting(piece: StoredPiece, drawing: Drawing, path: string): ReactNode {
  const ids = (piece.props.cite ?? "").split(/\s+/).filter(Boolean);
  const props = {
    id: idOf("costing", path),
    sources: ids.map((id) => linkTo(drawing, id)),
    words: drawing.words.costing,
  };
  return (
    <div key={path} lang={drawing.lang}>
      {drawing.island("costing-calculator", CostingCalculator, props)}
    </div>
  );
}

export function drawTree(piece: StoredPiece, drawing: Drawing, path: string, place: Place): ReactNode {
  const tree = idOf("tree", path);
  const steps = childrenOf(piece, "Ask", "Advice");
  const numberOf = (id: string | undefined): number => steps.findIndex(({ props }) => props.id === id) + 1;
  return (
    <section
      key={path}
      id={tree}
      aria-label={piece.props.title}
      className="stack-4 my-8 border-y border-line py-6"
    >
      <p className="text-lg font-semibold">{piece.props.title}</p>
      {steps.map((step, at) => (
        <div
          key={step.props.id}
          id={`${tree}-${step.props.id}`}
          data-step={at + 1}
          tabIndex={-1}
          className={
            step.piece === "Advice"
              ? "stack-3 rounded-lg bg-plum-soft px-5 py-4 focus:outline-none"
              : "stack-3 focus:outline-none"
          }
        >
          <p className="font-semibold">
            <span className="tree-number text-plum tabular-nums">{at + 1} </span>
            {step.piece === "Advice" ? (
              <>
                <span className="text-sm text-plum">
                  <Words drawing={drawing}>{drawing.words.tree.advice}</Words>
                </span>{" "}
                {step.props.title}
              </>
            ) : (
              step.props.text
            )}
          </p>
          {place.drawChildren(
            step.children.filter(
              (child) => typeof child === "string" || !("piece" in child) || child.piece !== "Answer",
            ),
            drawing,
            `${path}.${at}`,
          )}
          {step.piece === "Ask" ? (
            <ul className="grid list-none gap-2 p-0">
              {childrenOf(step, "Answer").map(({ props }) => (
                <li key={`${props.say} ${props.go}`} className="m-0">
                  <a
                    href={`#${tree}-${props.go}`}
                    data-answer=""
                    className="choice-row flex items-center justify-between gap-4 text-ink no-underline"
                  >
                    <span className="min-w-0">{props.say}</span>
                    <span className="tree-number text-sm whitespace-nowrap text-plum">
                      → {numberOf(props.go)}
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      ))}
      {drawing.isPrint
        ? null
        : drawing.island("decision-tree", DecisionTree, { treeId: tree, words: drawing.words.tree })}
    </section>
  );
}
