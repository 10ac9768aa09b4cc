import { createElement, Fragment, type ReactNode } from "react";
import type { Block, TextTag } from "#app/publishing/block.schema.ts";
import { plainText } from "#app/publishing/block.schema.ts";
import type { Drawing } from "./drawing.tsx";
import { drawPiece } from "./pieces.tsx";

type TextBlock = Extract<Block, { tag: TextTag }>;

/** Draws neighbouring blocks. @param path makes the keys unique within the lesson */
export function drawBlocks(blocks: readonly Block[], drawing: Drawing, path: string): ReactNode[] {
  return blocks.map((block, at) => drawBlock(block, drawing, `${path}.${at}`));
}

/**
 * Draws a block that stands directly in the lesson. The notes of a table, a case and the like are set in front of
 * it, so that they stand in the margin and not within the frame.
 */
export function drawTopBlock(block: Block, drawing: Drawing, path: string): ReactNode {
  if (typeof block === "string" || !isFramed(block)) return drawBlock(block, drawing, path, true);
  drawing.held = [];
  const drawn = drawBlock(block, drawing, path, true);
  const notes = drawing.held;
  drawing.held = null;
  if (notes.length === 0) return drawn;
  return (
    <Fragment key={path}>
      <div>{notes}</div>
      {drawn}
    </Fragment>
  );
}

function isFramed(block: Exclude<Block, string>): boolean {
  return "tag" in block ? block.tag === "table" : true;
}

function drawBlock(block: Block, drawing: Drawing, path: string, isTop = false): ReactNode {
  if (typeof block === "string") return <Fragment key={path}>{block}</Fragment>;
  if ("piece" in block) return drawPiece(block, drawing, path, { isTop, drawChildren: drawBlocks });
  return drawText(block, drawing, path);
}

function drawText(block: TextBlock, drawing: Drawing, path: string): ReactNode {
  if (block.tag === "br" || block.tag === "hr") return createElement(block.tag, { key: path });
  if (block.tag === "table") return drawTable(block, drawing, path);
  const children = drawBlocks(block.children, drawing, path);
  if (block.tag === "a") {
    const href = safeHref(block.href);
    return href === null ? <Fragment key={path}>{children}</Fragment> : <a key={path} href={href} rel={href.startsWith("http") ? "noreferrer" : undefined}>{children}</a>;
  }
  // Elements of a table without its table: their words stay, their frame goes.
  if (TABLE_PARTS.includes(block.tag)) return <p key={path}>{children}</p>;
  return createElement(KNOWN_TAGS.includes(block.tag) ? block.tag : "p", { key: path }, ...children);
}

const KNOWN_TAGS: readonly string[] = ["p", "h2", "h3", "ul", "ol", "li", "strong", "em", "blockquote"];
const TABLE_PARTS: readonly string[] = ["thead", "tbody", "tr", "th", "td"];

/** Addresses a lesson may lead to: pages of this site, places in the page, web pages, phone numbers. */
export function safeHref(href: string | undefined): string | null {
  if (href === undefined) return null;
  return /^(?:\/(?![/\\])|#|https?:\/\/|tel:\+?\d)/.test(href) ? href : null;
}

/** A table of a lesson: rows with their labels on the phone, columns from 640 px. */
function drawTable(table: TextBlock, drawing: Drawing, path: string): ReactNode {
  const rowsOf = (tag: "thead" | "tbody"): TextBlock[] =>
    textChildren(table, tag).flatMap((part) => textChildren(part, "tr"));
  const heads = rowsOf("thead").flatMap((row) => cellsOf(row));
  const labels = heads.map((head) => plainText(head.children));
  return (
    // The roles are written out: some browsers drop them from a table whose rows are shown as blocks.
    <table key={path} role="table" className="w-full border-collapse max-sm:block print:table">
      <thead role="rowgroup" className="max-sm:sr-only print:not-sr-only print:table-header-group">
        <tr role="row">
          {heads.map((head, at) => (
            <th key={`${path}.h${labels[at]}`} role="columnheader" scope="col" className="border-b-2 border-line-strong py-2.5 pr-5 text-start text-sm text-quiet">
              {drawBlocks(head.children, drawing, `${path}.h${at}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-sm:block print:table-row-group">
        {rowsOf("tbody").map((row, rowAt) => (
          <tr key={`${path}.r${rowAt}`} role="row" className="border-b border-line max-sm:block max-sm:py-4 print:table-row">
            {cellsOf(row).map((cell, at) => {
              const id = `${path}.r${rowAt}.${at}`;
              const children = drawBlocks(cell.children, drawing, id);
              return at === 0 ? (
                <th key={id} role="rowheader" scope="row" className="py-2.5 pr-5 text-start align-top font-semibold max-sm:block max-sm:py-0 print:table-cell">
                  {children}
                </th>
              ) : (
                <td key={id} role="cell" className="py-2.5 pr-5 align-top sm:min-w-28 max-sm:block max-sm:pt-2 max-sm:pb-0 print:table-cell">
                  <span aria-hidden="true" className="block text-sm text-quiet sm:hidden print:hidden">
                    {labels[at]}
                  </span>
                  {children}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function textChildren(block: TextBlock, tag: TextTag): TextBlock[] {
  return block.children.filter((child): child is TextBlock => typeof child !== "string" && "tag" in child && child.tag === tag);
}

function cellsOf(row: TextBlock): TextBlock[] {
  return row.children.filter((child): child is TextBlock => typeof child !== "string" && "tag" in child && (child.tag === "th" || child.tag === "td"));
}
