import { Fragment } from "react";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { cx, SignalShape, StatusMark } from "#app/ui/index.ts";
import { edgeKey, type MapCourse } from "../map-course.ts";
import { linesOf, MAP_TYPE, optionNodeKey, type PlacedNode } from "../map-shape.ts";
import type { MapView } from "../map-view.server.ts";
import type { OutlineOption } from "../scenario-map.ts";
import { QUALITIES, type Quality } from "../tags.ts";
import { QUALITY_MARKS } from "./review.tsx";

/** Line and edge of each grade: a colour and a dash of its own, so that colour is never needed. */
const STROKES: Record<Quality, { className: string; width: number; dash?: string }> = {
  best: { className: "stroke-saved", width: 3 },
  ok: { className: "stroke-quiet", width: 1.75 },
  weak: { className: "stroke-orange", width: 2, dash: "9 5" },
  taboo: { className: "stroke-red", width: 2.5, dash: "2 5" },
};
const MARK = 16;
const HEAT_MOST = 22;

/** How many people went where, as it may be shown. */
export interface MapHeat {
  /** The words beside a node, by its key. */
  words: Record<string, string>;
  /** Share of the cohort from 0 to 1 on an edge, by `from>to`; what may not be shown is missing. */
  shares: Record<string, number>;
}

export interface BranchDrawingProps {
  view: MapView;
  title: string;
  /** Makes the ids of this drawing different from others on the page. */
  id: string;
  /** Where a point or an ending leads; without it nothing can be pressed. */
  hrefOf?: (node: PlacedNode) => string | undefined;
  course?: MapCourse;
  heat?: MapHeat;
}

/** A branch map as a still picture. Everything in it stands in a table beside it. */
export function BranchDrawing({ view, title, id, hrefOf, course, heat }: BranchDrawingProps) {
  const words = useRequestView().text.branches.map;
  const { map } = view;
  const onCourse = new Set(course?.edges);
  const counts = {
    points: map.outline.points.length,
    options: map.outline.options.length,
    endings: map.outline.endings.length,
  };
  return (
    <section
      className="overflow-x-auto print:overflow-visible"
      aria-label={words.drawing}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
      tabIndex={0}
    >
      {/** biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is a group, and no fieldset */}
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
        className="w-full min-w-280 print:min-w-0"
      >
        <title id={`${id}-title`}>{fill(words.label, { title })}</title>
        <desc id={`${id}-desc`}>{fill(words.description, counts)}</desc>
        <defs>
          {QUALITIES.map((quality) => (
            <symbol key={quality} id={`${id}-${quality}`} viewBox="0 0 16 16">
              <StatusMark status={QUALITY_MARKS[quality]} />
            </symbol>
          ))}
        </defs>
        <g fill="none" strokeLinecap="round">
          {map.edges.map((edge) =>
            onCourse.has(edgeKey(edge)) ? (
              <path key={edgeKey(edge)} d={edge.d} className="stroke-lamp" strokeWidth="11" />
            ) : null,
          )}
          {map.edges.map((edge) => {
            const share = heat?.shares[edgeKey(edge)];
            return share === undefined || share === 0 ? null : (
              <path
                key={edgeKey(edge)}
                d={edge.d}
                className={STROKES[edge.quality].className}
                strokeOpacity="0.3"
                strokeLinecap="butt"
                strokeWidth={Math.max(3, Math.round(share * HEAT_MOST))}
              />
            );
          })}
          {QUALITIES.map((quality) => {
            const { className, width, dash } = STROKES[quality];
            return (
              <g key={quality} className={className} strokeWidth={heat ? 1.5 : width} strokeDasharray={dash}>
                {map.edges.map((edge) =>
                  edge.quality === quality ? <path key={edgeKey(edge)} d={edge.d} /> : null,
                )}
              </g>
            );
          })}
        </g>
        <g fontSize={MAP_TYPE.point.em} textAnchor="middle" className="fill-ink font-semibold">
          {map.nodes.map((node) =>
            node.kind === "option" ? null : (
              <PlaceNode
                key={node.key}
                node={node}
                view={view}
                isOwn={course?.nodes.includes(node.key) ?? false}
                href={hrefOf?.(node)}
              />
            ),
          )}
        </g>
        <g fontSize={MAP_TYPE.option.em} className="fill-ink" lang="zh-CN">
          {map.outline.options.map((option) => {
            const key = optionNodeKey(option);
            const node = map.nodes.find((one) => one.key === key);
            return node ? (
              <OptionNode
                key={key}
                node={node}
                option={option}
                view={view}
                isOwn={course?.steps[key] !== undefined}
                id={id}
              />
            ) : null;
          })}
        </g>
        <g fontSize="14" fontWeight="650" textAnchor="middle">
          {map.nodes.map((node) => {
            const words = heat?.words[node.key];
            const steps = course?.steps[node.key];
            const [side, top] = [node.width / 2, node.y - node.height / 2];
            return (
              <Fragment key={node.key}>
                {steps ? <Badge x={node.x - side + 4} y={top} text={steps.join("·")} isLit /> : null}
                {words ? <Badge x={node.x + side - 10} y={top - 5} text={words} /> : null}
              </Fragment>
            );
          })}
        </g>
      </svg>
    </section>
  );
}

/** A number on the corner of a node. */
function Badge({ x, y, text, isLit = false }: { x: number; y: number; text: string; isLit?: boolean }) {
  const width = Math.max(
    26,
    [...text].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 14 : 8.5), 12),
  );
  return (
    <g aria-hidden={isLit ? undefined : "true"}>
      <rect
        x={Math.round(x - width / 2)}
        y={y - 12}
        width={Math.round(width)}
        height="24"
        rx="12"
        className={isLit ? "fill-plum stroke-paper" : "fill-raised stroke-ink"}
        strokeWidth="1.5"
      />
      <text x={x} y={y + 5} className={isLit ? "fill-on-plum" : "fill-ink"}>
        {text}
      </text>
    </g>
  );
}

/** Lines of text, the middle one at `y`. */
function Lines({ lines, x, y, node }: { lines: readonly string[]; x: number; y: number; node: PlacedNode }) {
  const { em, line } = MAP_TYPE[node.kind];
  const top = y - ((lines.length - 1) * line) / 2 + em * 0.36;
  return (
    <text>
      {lines.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text are never reordered
        <tspan key={at} x={x} y={Math.round(top + at * line)}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

function OptionNode({
  node,
  option,
  view,
  isOwn,
  id,
}: {
  node: PlacedNode;
  option: OutlineOption;
  view: MapView;
  isOwn: boolean;
  id: string;
}) {
  const { branches, roleplay } = useRequestView().text;
  const { x, y, width, height } = node;
  const stroke = STROKES[option.quality];
  const red =
    option.red === undefined
      ? ""
      : ` ${fill(branches.map.redOption, { words: view.redWords[option.red] ?? option.red })}`;
  return (
    <g>
      <title>{`${option.text} ${roleplay.qualities[option.quality]}${red}`}</title>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx="8"
        className={cx(isOwn ? "fill-lamp-soft" : "fill-raised", stroke.className)}
        strokeWidth={isOwn ? 3 : 1.75}
        strokeDasharray={isOwn ? undefined : stroke.dash}
      />
      <use
        href={`#${id}-${option.quality}`}
        x={x - width / 2 + 9}
        y={y - MARK / 2}
        width={MARK}
        height={MARK}
      />
      <Lines lines={linesOf("option", option.text)} x={x - width / 2 + 32} y={y} node={node} />
      {option.red === undefined ? null : (
        <g transform={`translate(${x + width / 2 - 12} ${y + height / 2 - 10})`}>
          <SignalShape level="red" size={20} />
        </g>
      )}
    </g>
  );
}

function PlaceNode({
  node,
  view,
  isOwn,
  href,
}: {
  node: PlacedNode;
  view: MapView;
  isOwn: boolean;
  href?: string | undefined;
}) {
  const words = useRequestView().text.branches.map;
  const { x, y, width, height, kind, ref } = node;
  const title = view.titles[ref] ?? ref;
  const ending = kind === "ending" ? view.map.outline.endings.find(({ id }) => id === ref) : undefined;
  const red = ending?.red.length ? (ending.isAlwaysRed ? words.redWord : words.redMay) : undefined;
  const drawn = (
    <>
      <title>
        {[kind === "ending" ? fill(words.ending, { title }) : title, red].filter(Boolean).join(" ")}
      </title>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={kind === "ending" ? 4 : height / 2}
        className={cx(
          isOwn ? "fill-lamp-soft" : kind === "ending" ? "fill-sunken" : "fill-raised",
          red ? "stroke-red" : "stroke-ink",
        )}
        strokeWidth={isOwn ? 3 : 2}
      />
      {ending ? (
        <>
          <rect
            x={x - width / 2 + 4}
            y={y - height / 2 + 4}
            width={width - 8}
            height={height - 8}
            rx="2"
            fill="none"
            className={red ? "stroke-red" : "stroke-line-strong"}
            strokeWidth="1"
          />
          {red === undefined ? null : (
            <g transform={`translate(${x - width / 2 + 13} ${y - 9})`}>
              {ending.isAlwaysRed ? (
                <SignalShape level="red" size={18} />
              ) : (
                <path d="M5 1h8l4.3 8L13 17H5L.7 9z" fill="none" className="stroke-red" strokeWidth="2" />
              )}
            </g>
          )}
        </>
      ) : null}
      <Lines lines={linesOf(kind, title)} x={red === undefined ? x : x + 10} y={y} node={node} />
    </>
  );
  return href === undefined ? (
    <g>{drawn}</g>
  ) : (
    <a href={href} className="hover:underline">
      {drawn}
    </a>
  );
}

/** What lines, marks and shapes mean. */
export function BranchLegend({ isOwn = false }: { isOwn?: boolean }) {
  const { branches, roleplay } = useRequestView().text;
  const words = branches.map;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-quiet" aria-label={words.legend}>
      {QUALITIES.map((quality) => (
        <li key={quality} className="inline-flex items-center gap-2">
          <svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
            <path
              d="M1 8h32"
              fill="none"
              strokeLinecap="round"
              className={STROKES[quality].className}
              strokeWidth={STROKES[quality].width}
              strokeDasharray={STROKES[quality].dash}
            />
          </svg>
          <StatusMark status={QUALITY_MARKS[quality]} />
          {roleplay.qualities[quality]}
        </li>
      ))}
      <li className="inline-flex items-center gap-2">
        <SignalShape level="red" size={16} />
        {words.redWord}
      </li>
      {isOwn ? (
        <li className="inline-flex items-center gap-2">
          <svg viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
            <path d="M5 8h24" strokeLinecap="round" className="stroke-lamp" strokeWidth="10" />
          </svg>
          {words.ownWay}
        </li>
      ) : null}
    </ul>
  );
}
