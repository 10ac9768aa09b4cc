import type { ReactNode } from "react";
import { sourceHref } from "#app/learning/anchors.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { type Column, cx, Section, Signal, StatusTag, Table } from "#app/ui/index.ts";
import type { MapCourse } from "../map-course.ts";
import { optionNodeKey, placeAnchor } from "../map-shape.ts";
import type { MapPage, MapView, OptionRest } from "../map-view.server.ts";
import { type MapPlace, type OutlineEnding, type OutlineOption, optionKey } from "../scenario-map.ts";
import { QualityTag } from "./review.tsx";

export interface MapTablesProps {
  view: MapView;
  course?: MapCourse;
  /** What options rest on, with the lessons that teach it. */
  rests?: MapPage["rests"];
  /** How many people, as it may be shown, by key of a node. */
  people?: (key: string) => string;
  /** Makes the anchors of these tables different from others on the page. */
  prefix?: string;
}

/** The map in words: a table for every turning point, and one of the endings. */
export function MapTables({ view, course, rests, people, prefix = "" }: MapTablesProps) {
  const words = useRequestView().text.branches.map;
  const { outline } = view.map;
  return (
    <div className="stack-8">
      {outline.points.map((point) => (
        <Section
          key={point.id}
          level={3}
          id={prefix + placeAnchor({ kind: "point", id: point.id })}
          title={view.titles[point.id] ?? point.id}
          actions={
            <span className="text-sm text-quiet">
              {[
                people?.(`point:${point.id}`),
                point.states > 1 ? fill(words.states, { count: point.states }) : undefined,
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          }
        >
          <PointTable
            point={point.id}
            options={outline.options.filter((option) => option.point === point.id)}
            view={view}
            course={course}
            rests={rests}
            people={people}
            prefix={prefix}
          />
        </Section>
      ))}
      <Section level={3} title={words.endings}>
        <EndingTable view={view} people={people} prefix={prefix} />
      </Section>
    </div>
  );
}

function PointTable({
  point,
  options,
  view,
  course,
  rests,
  people,
  prefix = "",
}: MapTablesProps & { point: string; options: readonly OutlineOption[] }) {
  const words = useRequestView().text.branches.map;
  const columns: Column<OutlineOption>[] = [
    {
      key: "option",
      header: words.columns.option,
      rowHeader: true,
      cell: (option) => (
        <OptionCell option={option} isOwn={course?.steps[optionNodeKey(option)] !== undefined} />
      ),
    },
    {
      key: "quality",
      header: words.columns.quality,
      cell: (option) => (
        <span className="stack-1 block">
          <QualityTag quality={option.quality} />
          {option.red === undefined ? null : (
            <span className="block">
              <Signal level="red">
                {fill(words.redOption, { words: view.redWords[option.red] ?? option.red })}
              </Signal>
            </span>
          )}
        </span>
      ),
    },
    {
      key: "leads",
      header: words.columns.leads,
      cell: (option) => <Leads places={option.leadsTo} view={view} prefix={prefix} />,
    },
  ];
  if (people)
    columns.push({
      key: "people",
      header: words.columns.people,
      align: "end",
      cell: (option) => people(optionNodeKey(option)),
    });
  if (rests)
    columns.push({
      key: "learn",
      header: words.columns.learn,
      cell: (option) => <Rest rest={rests[optionKey(option.point, option.id)]} />,
    });
  return (
    <Table
      caption={fill(words.pointCaption, { title: view.titles[point] ?? point })}
      captionHidden
      columns={columns}
      rows={options}
      rowKey={(option) => option.id}
    />
  );
}

function OptionCell({ option, isOwn }: { option: OutlineOption; isOwn: boolean }) {
  const words = useRequestView().text.branches.map;
  return (
    <span className={cx("font-normal", isOwn && "font-semibold")}>
      <span lang="zh-CN">{option.text}</span>
      {isOwn ? (
        <span className="ml-3 inline-block">
          <StatusTag status="doing">{words.own}</StatusTag>
        </span>
      ) : null}
    </span>
  );
}

function Leads({
  places,
  view,
  prefix,
}: {
  places: readonly MapPlace[];
  view: MapView;
  prefix: string;
}): ReactNode {
  const words = useRequestView().text.branches.map;
  return (
    <ul>
      {places.map((place) => {
        const title = view.titles[place.id] ?? place.id;
        return (
          <li key={placeAnchor(place)}>
            <a href={`#${prefix}${placeAnchor(place)}`} className="inline-block py-1">
              {place.kind === "ending" ? fill(words.ending, { title }) : title}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function Rest({ rest }: { rest: OptionRest | undefined }) {
  const words = useRequestView().text.branches.map;
  if (!rest) return null;
  return (
    <div>
      <ul>
        {rest.lessons.map((lesson) => (
          <li key={lesson.id}>
            <a href={`/lessons/${lesson.id}`} className="inline-block py-1">
              {fill(words.lesson, { title: lesson.title })}
            </a>
          </li>
        ))}
      </ul>
      {rest.sources.length === 0 ? null : (
        <p className="text-sm text-quiet">
          {words.sources}
          {rest.sources.map((source, at) => (
            <span key={source.id}>
              {at === 0 ? null : words.join}
              <a href={sourceHref(source.id)} lang="zh-CN">
                {source.title}
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function EndingTable({ view, people, prefix = "" }: Pick<MapTablesProps, "view" | "people" | "prefix">) {
  const words = useRequestView().text.branches.map;
  const columns: Column<OutlineEnding>[] = [
    {
      key: "ending",
      header: words.endingColumns.ending,
      rowHeader: true,
      cell: ({ id }) => (
        <span id={prefix + placeAnchor({ kind: "ending", id })}>{view.titles[id] ?? id}</span>
      ),
    },
    {
      key: "red",
      header: words.endingColumns.red,
      cell: ({ red, isAlwaysRed }) =>
        red.length === 0 ? (
          <span className="text-quiet">{words.noRed}</span>
        ) : (
          <span className="block">
            <Signal level="red">{isAlwaysRed ? words.redWord : words.redMay}</Signal>
            {red.map((id) => (
              <span key={id} className="block text-sm text-quiet">
                {view.redWords[id] ?? id}
              </span>
            ))}
          </span>
        ),
    },
  ];
  if (people)
    columns.push({
      key: "people",
      header: words.endingColumns.people,
      align: "end",
      cell: ({ id }) => people(`ending:${id}`),
    });
  return (
    <Table
      caption={words.endingsCaption}
      captionHidden
      columns={columns}
      rows={view.map.outline.endings}
      rowKey={({ id }) => id}
    />
  );
}
