import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { cx, Disclosure, StatusTag, Table } from "#app/ui/index.ts";
import type { BranchMap, MapNode, MapRow } from "../branch-map.ts";
import { QualityTag } from "./review.tsx";

/** Free room for the names at both ends, in user units. */
const SIDE = 36;
/** The layout leaves room for whole sentences; the picture names only forks and endings, so it stands closer and taller. */
const CLOSER = 0.6;
const TALLER = 1.3;
const LABEL_LENGTH = 9;

function shortened(label: string): string {
  const signs = [...label.replace(/^“|”$/g, "")];
  return signs.length > LABEL_LENGTH ? `${signs.slice(0, LABEL_LENGTH - 1).join("")}…` : signs.join("");
}

/** A bed between two nodes: level where it leaves and where it arrives. */
function bed(from: MapNode, to: MapNode): string {
  const bend = Math.max(30, Math.abs(to.x - from.x) / 2);
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
}

/** The story as a river with one's own course lit, and the same as a table. */
export function BranchRiver({ map }: { map: BranchMap }) {
  const words = useRequestView().text.roleplay.debrief;
  const nodes = map.nodes.map((node) => ({
    ...node,
    x: Math.round(node.x * CLOSER),
    y: Math.round(node.y * TALLER),
  }));
  const own = nodes.filter(({ kind, onPath }) => kind === "option" && onPath).sort((a, b) => a.x - b.x);
  const places = new Map(nodes.map((node) => [node.id, node]));
  const beds = map.edges.flatMap((edge) => {
    const from = places.get(edge.from);
    const to = places.get(edge.to);
    return from && to ? [{ ...edge, key: `${edge.from}|${edge.to}`, d: bed(from, to) }] : [];
  });
  const [width, height] = [Math.round(map.width * CLOSER) + 2 * SIDE, Math.round(map.height * TALLER) + SIDE];
  return (
    <div className="stack-6">
      <div className="stack-3">
        <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-quiet">
          <span className="inline-flex items-center gap-2">
            <LegendLine lit />
            {words.legendOwn}
          </span>
          <span className="inline-flex items-center gap-2">
            <LegendLine lit={false} />
            {words.legendOther}
          </span>
        </p>
        <section
          className="overflow-x-auto print:overflow-visible"
          aria-label={words.map}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
        >
          <svg
            viewBox={`${-SIDE} 0 ${width} ${height}`}
            role="img"
            aria-label={words.mapLabel}
            className="w-full min-w-280 print:min-w-0"
          >
            {beds.map((edge) =>
              edge.onPath ? null : (
                <path
                  key={edge.key}
                  d={edge.d}
                  fill="none"
                  className="stroke-line"
                  strokeWidth="3"
                  strokeDasharray={edge.back ? "4 5" : undefined}
                />
              ),
            )}
            {beds.map((edge) =>
              edge.onPath ? (
                <path
                  key={edge.key}
                  d={edge.d}
                  fill="none"
                  className="stroke-lamp"
                  strokeWidth="8"
                  strokeLinecap="round"
                />
              ) : null,
            )}
            {nodes.map((node) => (
              <RiverNode key={node.id} node={node} step={own.indexOf(node) + 1} />
            ))}
          </svg>
        </section>
      </div>
      <Disclosure summary={fill(words.mapTable, { count: map.rows.length })}>
        <Table
          caption={words.map}
          captionHidden
          rows={map.rows}
          rowKey={(row, at) => `${row.point}|${row.option}|${at}`}
          columns={[
            {
              key: "option",
              header: words.mapColumns.option,
              cell: (row) => <OptionCell row={row} />,
              rowHeader: true,
            },
            { key: "point", header: words.mapColumns.point, cell: (row) => row.pointTitle },
            {
              key: "quality",
              header: words.mapColumns.quality,
              cell: (row) => <QualityTag quality={row.quality} isRed={row.red} />,
            },
            { key: "leads", header: words.mapColumns.leads, cell: (row) => <Leads row={row} /> },
          ]}
        />
      </Disclosure>
    </div>
  );
}

function OptionCell({ row }: { row: MapRow }) {
  const words = useRequestView().text.roleplay.debrief;
  return (
    <span className={cx("font-normal", row.onPath && "font-semibold")}>
      <span lang="zh-CN">{row.text}</span>
      {row.onPath ? (
        <span className="ml-3 inline-block">
          <StatusTag status="doing">{words.mapOwn}</StatusTag>
        </span>
      ) : null}
    </span>
  );
}

function Leads({ row }: { row: MapRow }) {
  const { debrief, list } = useRequestView().text.roleplay;
  const places = row.leadsTo.map(({ kind, title }) =>
    kind === "ending" ? fill(debrief.ending, { title }) : title,
  );
  return <>{places.join(list.listJoin)}</>;
}

function LegendLine({ lit }: { lit: boolean }) {
  return (
    <svg viewBox="0 0 32 8" width="32" height="8" aria-hidden="true">
      <path
        d="M2 4h28"
        className={lit ? "stroke-lamp" : "stroke-line-strong"}
        strokeWidth={lit ? 7 : 2.5}
        strokeLinecap="round"
      />
    </svg>
  );
}

/** A fork, a sentence or an ending; each tells its words when pointed at. Own sentences bear the number of their step. */
function RiverNode({ node, step }: { node: MapNode; step: number }) {
  const { kind, x, y, label, onPath, red } = node;
  if (kind === "option") {
    return (
      <g lang="zh-CN">
        <title>{label}</title>
        <circle
          cx={x}
          cy={y}
          r={onPath ? 15 : 5}
          className={onPath ? "fill-plum stroke-plum" : "fill-paper stroke-line-strong"}
          strokeWidth="2"
        />
        {onPath ? (
          <text x={x} y={y + 7} textAnchor="middle" fontSize="20" fontWeight="700" className="fill-on-plum">
            {step}
          </text>
        ) : null}
      </g>
    );
  }
  if (kind === "ending") {
    return (
      <g>
        <title>{label}</title>
        {red ? (
          <path
            d={`M${x - 5} ${y - 9}h10l5 9-5 9h-10l-5-9z`}
            className={onPath ? "fill-red stroke-red" : "fill-paper stroke-red"}
            strokeWidth="2"
          />
        ) : (
          <rect
            x={x - 9}
            y={y - 9}
            width="18"
            height="18"
            rx="3"
            className={onPath ? "fill-lamp stroke-lamp" : "fill-paper stroke-line-strong"}
            strokeWidth="2"
          />
        )}
        <NodeLabel x={x} y={y + 34} label={shortened(label)} weight={onPath ? "bold" : "normal"} />
      </g>
    );
  }
  return (
    <g>
      <title>{label}</title>
      <circle
        cx={x}
        cy={y}
        r="9"
        className={onPath ? "fill-ink stroke-ink" : "fill-paper stroke-line-strong"}
        strokeWidth="2"
      />
      <NodeLabel x={x} y={y - 20} label={shortened(label)} weight={onPath ? "bold" : "normal"} />
    </g>
  );
}

function NodeLabel({
  x,
  y,
  label,
  weight,
}: {
  x: number;
  y: number;
  label: string;
  weight: "normal" | "bold";
}) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="middle"
      fontSize="20"
      fontWeight={weight === "bold" ? 700 : 400}
      className={cx("stroke-paper", weight === "bold" ? "fill-ink" : "fill-quiet")}
      strokeWidth="6"
      paintOrder="stroke"
    >
      {label}
    </text>
  );
}
