import type { ReactNode } from "react";
import { cx, numbered } from "./cx.ts";

/** Roles written out: Safari drops them from a table whose rows are shown as blocks. */
const roles = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

export type Column<Row> = {
  readonly key: string;
  readonly header: ReactNode;
  /** The label beside the value on the phone; the header when that is a string. */
  readonly label?: string;
  readonly cell: (row: Row, at: number) => ReactNode;
  /** end: figures. */
  readonly align?: "start" | "end";
  /** The cell that names its row. */
  readonly rowHeader?: boolean;
};

export type TableProps<Row> = {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, at: number) => string;
  /** In place of the table when there is no row. */
  readonly empty?: ReactNode;
  /** scroll: keeps its columns on the phone and scrolls sideways, for tables that are compared across. */
  readonly phone?: "stack" | "scroll";
  readonly dense?: boolean;
};

/** A table. On the phone each row becomes a small list of label and value. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, empty, phone = "stack", dense } = props;
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  const ends = (column: Column<Row>) => column.align === "end" && "cell-end";
  const table = (
    <table
      {...roles.table}
      className={cx("table", phone === "stack" && "table-stack", dense && "table-dense")}
    >
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              {...roles.columnheader}
              className={cx(ends(column)) || undefined}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map((row, at) => (
          <tr key={rowKey(row, at)} {...roles.row}>
            {columns.map((column) => {
              const label = column.label ?? (typeof column.header === "string" ? column.header : undefined);
              const look = cx(ends(column)) || undefined;
              return column.rowHeader ? (
                <th key={column.key} scope="row" {...roles.rowheader} className={look}>
                  {column.cell(row, at)}
                </th>
              ) : (
                <td key={column.key} {...roles.cell} data-label={label} className={look}>
                  <span className="cell-value">{column.cell(row, at)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return phone === "scroll" ? (
    <section
      className="table-scroll"
      aria-label={typeof caption === "string" ? caption : undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
    >
      {table}
    </section>
  ) : (
    table
  );
}

export type DescriptionItem = { readonly term: ReactNode; readonly description: ReactNode };

export type DescriptionListProps = { readonly items: readonly DescriptionItem[] };

/** Names and what belongs to them, side by side; one below the other on the phone. */
export function DescriptionList({ items }: DescriptionListProps) {
  return (
    <dl className="description-list">
      {numbered(items).map(({ item, key }) => (
        <div key={key} className="description-row">
          <dt className="text-quiet">{item.term}</dt>
          <dd className="min-w-0">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
