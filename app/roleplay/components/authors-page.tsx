import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { type Column, EmptyState, Page, PageHeader, Section, Table, Tabs } from "#app/ui/index.ts";
import type { AuthorsView } from "../authors-view.server.ts";
import { optionNodeKey } from "../map-shape.ts";
import type { OutlineOption } from "../scenario-map.ts";
import { useCount } from "./insight-filter.tsx";
import { QualityTag } from "./review.tsx";

/** Option by option, whether people choose better the second time. */
export function AuthorsPage({ view }: { view: AuthorsView }) {
  const { text } = useRequestView();
  const { authors: words, insight } = text.branches;
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: `/scenarios/${view.scenarioId}/map`, label: text.branches.map.title }}
        kicker={view.title}
        title={words.title}
        lead={words.lead}
        meta={words.scope}
      />
      <Tabs
        label={words.mode}
        items={(["certification", "practice", "all"] as const).map((mode) => ({
          href: `/scenarios/${view.scenarioId}/authors?mode=${mode}`,
          label: insight.modes[mode],
          current: mode === view.mode,
        }))}
      />
      {view.isEmpty ? (
        <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
      ) : (
        <>
          <p className="max-w-measure text-sm text-quiet">
            {words.gainNote} {insight.rule}
          </p>
          {view.map.outline.points.map((point) => (
            <PointGains key={point.id} view={view} point={point.id} />
          ))}
        </>
      )}
    </Page>
  );
}

function PointGains({ view, point }: { view: AuthorsView; point: string }) {
  const { authors: words, insight } = useRequestView().text.branches;
  const count = useCount();
  const title = view.titles[point] ?? point;
  const gainOf = (option: OutlineOption) => view.gains[optionNodeKey(option)];
  const columns: Column<OutlineOption>[] = [
    {
      key: "option",
      header: words.columns.option,
      rowHeader: true,
      cell: ({ text }) => (
        <span lang="zh-CN" className="font-normal">
          {text}
        </span>
      ),
    },
    {
      key: "quality",
      header: words.columns.quality,
      cell: ({ quality, red }) => <QualityTag quality={quality} isRed={red !== undefined} />,
    },
    {
      key: "people",
      header: words.columns.people,
      align: "end",
      cell: (option) => count(gainOf(option)?.people),
    },
    {
      key: "again",
      header: words.columns.again,
      align: "end",
      cell: (option) => count(gainOf(option)?.again),
    },
    {
      key: "better",
      header: words.columns.better,
      align: "end",
      cell: (option) => (option.quality === "best" ? insight.none : count(gainOf(option)?.better)),
    },
    {
      key: "gain",
      header: words.columns.gain,
      align: "end",
      cell: (option) => signed(gainOf(option)?.gain ?? null) ?? insight.none,
    },
  ];
  return (
    <Section level={2} title={title}>
      <Table
        caption={fill(words.caption, { title })}
        captionHidden
        columns={columns}
        rows={view.map.outline.options.filter((option) => option.point === point)}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

/** A change with its sign; a true minus for what was lost. */
function signed(value: number | null): string | null {
  if (value === null) return null;
  return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0";
}
