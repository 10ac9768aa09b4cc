import { createElement, Fragment, type ReactNode } from "react";
import type { Block, TextTag } from "#app/publishing/block.schema.ts";
import type { Drawing } from "./drawing.tsx";
import { LessonTable, readTable } from "./lesson-table.tsx";
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
  if (block.tag === "table") {
    const table = readTable(block.children, (blocks, place) =>
      drawBlocks(blocks, drawing, `${path}.${place}`),
    );
    return <LessonTable key={path} table={table} />;
  }
  const children = drawBlocks(block.children, drawing, path);
  if (block.tag === "a") {
    const href = safeHref(block.href);
    return href === null ? (
      <Fragment key={path}>{children}</Fragment>
    ) : (
      <a key={path} href={href} rel={href.startsWith("http") ? "noreferrer" : undefined}>
        {children}
      </a>
    );
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
