import type { ReactNode } from "react";
import { type Block, plainText, type TextTag } from "#app/publishing/block.schema.ts";
import { numbered } from "#app/ui/cx.ts";

type TextBlock = Extract<Block, { tag: TextTag }>;

/** A table of a lesson, its cells drawn in reading order. */
export interface DrawnTable {
  heads: { label: string; content: ReactNode }[];
  rows: ReactNode[][];
}

/**
 * Reads a table out of its blocks.
 * @param draw draws the content of a cell; the place is unique within the table
 */
export function readTable(
  parts: readonly Block[],
  draw: (blocks: readonly Block[], place: string) => ReactNode,
): DrawnTable {
  const rowsOf = (tag: "thead" | "tbody"): TextBlock[] =>
    childrenOf(parts, tag).flatMap((part) => childrenOf(part.children, "tr"));
  return {
    heads: rowsOf("thead").flatMap((row) =>
      cellsOf(row).map((cell, at) => ({
        label: plainText(cell.children),
        content: draw(cell.children, `head.${at}`),
      })),
    ),
    rows: rowsOf("tbody").map((row, rowAt) =>
      cellsOf(row).map((cell, at) => draw(cell.children, `${rowAt}.${at}`)),
    ),
  };
}

function childrenOf(blocks: readonly Block[], tag: TextTag): TextBlock[] {
  return blocks.filter(
    (block): block is TextBlock => typeof block !== "string" && "tag" in block && block.tag === tag,
  );
}

function cellsOf(row: TextBlock): TextBlock[] {
  return row.children.filter(
    (block): block is TextBlock =>
      typeof block !== "string" && "tag" in block && (block.tag === "th" || block.tag === "td"),
  );
}

/** Roles written out: some browsers drop them from a table whose rows are shown as blocks. */
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

/** Columns from 640 px; on the phone each row is its first cell and the others below it under their labels. */
export function LessonTable({ table }: { table: DrawnTable }) {
  return (
    <table {...roles.table} className="w-full border-collapse max-sm:block print:table">
      <thead {...roles.rowgroup} className="max-sm:sr-only print:not-sr-only print:table-header-group">
        <tr {...roles.row}>
          {numbered(table.heads).map(({ item: head, key }) => (
            <th
              key={key}
              {...roles.columnheader}
              scope="col"
              className="border-b-2 border-line-strong py-2.5 pr-5 text-start text-sm text-quiet"
            >
              {head.content}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup} className="max-sm:block print:table-row-group">
        {numbered(table.rows).map(({ item: cells, key: rowKey }) => (
          <tr
            key={rowKey}
            {...roles.row}
            className="border-b border-line max-sm:block max-sm:py-4 print:table-row"
          >
            {numbered(cells).map(({ item: content, place, key }) =>
              place === 1 ? (
                <th
                  key={key}
                  {...roles.rowheader}
                  scope="row"
                  className="py-2.5 pr-5 text-start align-top font-semibold max-sm:block max-sm:py-0 print:table-cell"
                >
                  {content}
                </th>
              ) : (
                <td
                  key={key}
                  {...roles.cell}
                  className="py-2.5 pr-5 align-top sm:min-w-28 max-sm:block max-sm:pt-2 max-sm:pb-0 print:table-cell"
                >
                  <span aria-hidden="true" className="block text-sm text-quiet sm:hidden print:hidden">
                    {table.heads[place - 1]?.label}
                  </span>
                  {content}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
