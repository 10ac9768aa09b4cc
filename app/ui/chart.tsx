import type { ReactNode } from "react";

export type Dimension = {
  readonly label: string;
  /** 0 … max */
  readonly value: number;
  /** What should at least be reached, 0 … max. */
  readonly target?: number;
};

export type RadarChart5Props = {
  /** The sentence the picture says; heard in place of it. */
  readonly title: string;
  readonly dimensions: readonly [Dimension, Dimension, Dimension, Dimension, Dimension];
  readonly max: number;
  /** Heads of the table beside the picture. */
  readonly words: {
    readonly dimension: string;
    readonly value: string;
    readonly target: string;
  };
};

type Point = readonly [x: number, y: number];

/** The corner of axis `at` of five at `share` (0–1) of the radius; the first axis points up. */
export function radarPoint(at: number, share: number, centre: Point, radius: number): Point {
  const angle = -Math.PI / 2 + (at * 2 * Math.PI) / 5;
  const round = (n: number) => Math.round(n * 100) / 100;
  return [
    round(centre[0] + Math.cos(angle) * radius * share),
    round(centre[1] + Math.sin(angle) * radius * share),
  ];
}

const CENTRE: Point = [200, 150];
const RADIUS = 112;
const anchors = ["middle", "start", "start", "end", "end"] as const;

const polygon = (shares: readonly number[]) =>
  shares.map((share, at) => radarPoint(at, share, CENTRE, RADIUS).join(",")).join(" ");

const within = (value: number, max: number) => (max > 0 ? Math.min(1, Math.max(0, value / max)) : 0);

/** Five dimensions as one shape, drawn on the server, with the same figures in a table beside it. */
export function RadarChart5({ title, dimensions, max, words }: RadarChart5Props) {
  const hasTarget = dimensions.some((d) => d.target !== undefined);
  return (
    <div className="chart-with-table">
      <svg viewBox="0 0 400 280" role="img" aria-label={title} className="w-full max-w-md overflow-visible">
        {[0.25, 0.5, 0.75, 1].map((share) => (
          <polygon
            key={share}
            points={polygon([share, share, share, share, share])}
            fill="none"
            className="stroke-line"
            strokeWidth="1"
          />
        ))}
        {dimensions.map((dimension, at) => {
          const [x, y] = radarPoint(at, 1, CENTRE, RADIUS);
          return (
            <line key={dimension.label} x1={CENTRE[0]} y1={CENTRE[1]} x2={x} y2={y} className="stroke-line" />
          );
        })}
        {hasTarget ? (
          <polygon
            points={polygon(dimensions.map((d) => within(d.target ?? 0, max)))}
            fill="none"
            className="stroke-quiet"
            strokeWidth="1.5"
            strokeDasharray="4 4"
          />
        ) : null}
        <polygon
          points={polygon(dimensions.map((d) => within(d.value, max)))}
          className="fill-plum stroke-plum"
          fillOpacity="0.16"
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
        {dimensions.map((dimension, at) => {
          const [x, y] = radarPoint(at, within(dimension.value, max), CENTRE, RADIUS);
          const [lx, ly] = radarPoint(at, 1.13, CENTRE, RADIUS);
          return (
            <g key={dimension.label}>
              <circle cx={x} cy={y} r="4" className="fill-plum" />
              <text
                x={lx}
                y={ly}
                textAnchor={anchors[at]}
                dominantBaseline="middle"
                className="chart-label fill-ink"
              >
                {dimension.label}
              </text>
            </g>
          );
        })}
      </svg>
      <table className="table table-dense">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.dimension}</th>
            <th scope="col" className="cell-end">
              <LineKey dashed={false} />
              {words.value}
            </th>
            {hasTarget ? (
              <th scope="col" className="cell-end">
                <LineKey dashed />
                {words.target}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {dimensions.map((dimension) => (
            <tr key={dimension.label}>
              <th scope="row">{dimension.label}</th>
              <td className="cell-end">{dimension.value}</td>
              {hasTarget ? <td className="cell-end">{dimension.target ?? "–"}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The line of the picture, shown again at the head of its column. */
function LineKey({ dashed }: { readonly dashed: boolean }) {
  return (
    <svg
      viewBox="0 0 20 8"
      width="20"
      height="8"
      aria-hidden="true"
      className="mr-1.5 inline-block align-middle"
    >
      <path
        d="M0 4h20"
        fill="none"
        className={dashed ? "stroke-quiet" : "stroke-plum"}
        strokeWidth={dashed ? 1.5 : 2.5}
        strokeDasharray={dashed ? "4 4" : undefined}
      />
    </svg>
  );
}

export type BarRow = {
  readonly label: ReactNode;
  readonly key: string;
  readonly value: number;
  /** The value in words: "12 人". */
  readonly valueText: string;
  readonly target?: number;
  readonly note?: ReactNode;
};

export type BarRowsProps = {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly rows: readonly BarRow[];
  /** The end of the scale; the largest value unless told. */
  readonly max?: number;
  /** Heads of the columns (only heard), and the word for the mark of `target`. */
  readonly words: {
    readonly label: string;
    readonly value: string;
    readonly bar: string;
    readonly target?: string;
  };
};

/** Values as bars inside a table: the picture and the figures are one. */
export function BarRows({ caption, captionHidden, rows, max, words }: BarRowsProps) {
  const end = max ?? Math.max(1, ...rows.map((row) => row.value));
  return (
    <table className="table bar-rows">
      <caption className={captionHidden ? "sr-only" : undefined}>
        {caption}
        {words.target !== undefined && rows.some((row) => row.target !== undefined) ? (
          <span className="ml-4 inline-flex items-center gap-2 text-sm font-normal text-quiet">
            <svg viewBox="0 0 4 14" width="4" height="14" aria-hidden="true">
              <rect width="3" height="14" className="fill-ink" />
            </svg>
            {words.target}
          </span>
        ) : null}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{words.label}</th>
          <th scope="col">{words.bar}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              {row.label}
              {row.note === undefined ? null : (
                <span className="block text-sm font-normal text-quiet">{row.note}</span>
              )}
            </th>
            <td className="bar-cell">
              <svg
                viewBox="0 0 100 12"
                width="100%"
                height="12"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect x="0" y="0" width="100" height="12" className="fill-sunken" />
                <rect x="0" y="0" width={within(row.value, end) * 100} height="12" className="fill-plum" />
                {row.target === undefined ? null : (
                  <rect
                    x={within(row.target, end) * 100 - 0.4}
                    y="0"
                    width="0.8"
                    height="12"
                    className="fill-ink"
                  />
                )}
              </svg>
            </td>
            <td className="cell-end">{row.valueText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
