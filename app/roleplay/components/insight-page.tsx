import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import {
  ButtonLink,
  type Column,
  EmptyState,
  Page,
  PageHeader,
  Section,
  Stat,
  StatRow,
  Table,
} from "#app/ui/index.ts";
import type { InsightView, WrongPoint } from "../insight-view.server.ts";
import { placeAnchor } from "../map-shape.ts";
import { BranchDrawing, BranchLegend } from "./branch-drawing.tsx";
import { InsightFilterForm, insightHref, useCount } from "./insight-filter.tsx";
import { MapTables } from "./map-tables.tsx";

/** Where the people of a trainer's units go in one scenario. */
export function InsightPage({ view }: { view: InsightView }) {
  const { text } = useRequestView();
  const words = text.branches.insight;
  const path = `/scenarios/${view.scenarioId}/insight`;
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: insightHref("/insight", view.filter), label: words.back }}
        title={fill(words.scenarioTitle, { title: view.title })}
        lead={words.scenarioLead}
        actions={
          <>
            <ButtonLink href={`/scenarios/${view.scenarioId}/map`} kind="secondary">
              {text.branches.map.open}
            </ButtonLink>
            {view.isEmpty ? null : (
              <ButtonLink href={insightHref(`${path}/file`, view.filter)} kind="secondary" icon="download">
                {words.download}
              </ButtonLink>
            )}
          </>
        }
      />
      {view.units.length === 0 ? (
        <EmptyState title={words.emptyNoneTitle}>{words.emptyNone}</EmptyState>
      ) : (
        <>
          <InsightFilterForm action={path} filter={view.filter} units={view.units} />
          {view.isEmpty ? (
            <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
          ) : (
            <Figures view={view} />
          )}
        </>
      )}
    </Page>
  );
}

function Figures({ view }: { view: InsightView }) {
  const { text } = useRequestView();
  const words = text.branches.insight;
  const count = useCount();
  const badges: Record<string, string> = {};
  for (const [key, value] of Object.entries(view.counts))
    if (value !== "withheld") badges[key] = count(value);
  return (
    <>
      <Totals view={view} />
      <p className="max-w-measure text-sm text-quiet">
        {words.rule} {words.ownNote}
      </p>
      <Section title={words.wrong} lead={words.wrongLead}>
        <WrongTable points={view.wrong} />
        {view.wrongHidden === 0 ? null : (
          <p className="text-sm text-quiet">{fill(words.wrongHidden, { count: view.wrongHidden })}</p>
        )}
      </Section>
      <Again view={view} />
      <Section title={words.map} lead={words.mapLead}>
        <BranchLegend />
        <BranchDrawing
          view={view}
          title={view.title}
          id="heat"
          heat={{ words: badges, shares: view.shares }}
          hrefOf={(node) =>
            node.kind === "option" ? undefined : `#${placeAnchor({ kind: node.kind, id: node.ref })}`
          }
        />
      </Section>
      {view.redLines.length === 0 ? null : (
        <Section title={words.redLines}>
          <Table
            caption={words.redLines}
            captionHidden
            columns={[
              { key: "line", header: words.redColumns.line, rowHeader: true, cell: (line) => line.words },
              {
                key: "people",
                header: words.redColumns.people,
                align: "end",
                cell: (line) => count(line.people),
              },
            ]}
            rows={view.redLines}
            rowKey={({ id }) => id}
          />
        </Section>
      )}
      <Section title={text.branches.map.table}>
        <MapTables view={view} people={(key) => count(view.counts[key])} />
      </Section>
    </>
  );
}

function Totals({ view }: { view: InsightView }) {
  const words = useRequestView().text.branches.insight;
  const count = useCount();
  const percent = (value: number | null, part: InsightView["passed"]): string =>
    value === null ? count(part) : fill(words.percent, { count: value });
  const note =
    view.failed === "small"
      ? words.failedSmall
      : view.passed === "small"
        ? words.passedSmall
        : fill(words.passedNote, { passed: count(view.passed), failed: count(view.failed) });
  return (
    <StatRow>
      <Stat
        value={count(view.people)}
        unit={words.peopleUnit}
        label={words.people}
        note={view.plays === null ? undefined : fill(words.plays, { count: view.plays })}
      />
      <Stat value={percent(view.passedPercent, view.passed)} label={words.passed} note={note} />
      <Stat value={percent(view.redPercent, view.red)} label={words.red} />
      <Stat
        value={view.medianMinutes ?? words.none}
        unit={view.medianMinutes === null ? undefined : words.medianUnit}
        label={words.median}
        note={words.medianNote}
      />
    </StatRow>
  );
}

function WrongTable({ points }: { points: readonly WrongPoint[] }) {
  const words = useRequestView().text.branches.insight;
  const count = useCount();
  const columns: Column<WrongPoint>[] = [
    {
      key: "point",
      header: words.wrongColumns.point,
      rowHeader: true,
      cell: ({ id, title }) => (
        <a href={`#${placeAnchor({ kind: "point", id })}`} className="inline-block py-1">
          {title}
        </a>
      ),
    },
    {
      key: "share",
      header: words.wrongColumns.share,
      cell: ({ percent }) => <ShareBar percent={percent} />,
    },
    { key: "wrong", header: words.wrongColumns.wrong, align: "end", cell: ({ wrong }) => count(wrong) },
    { key: "people", header: words.wrongColumns.people, align: "end", cell: ({ people }) => count(people) },
    {
      key: "lessons",
      header: words.wrongColumns.lessons,
      cell: ({ lessons }) => (
        <ul>
          {lessons.map((lesson) => (
            <li key={lesson.id}>
              <a href={`/lessons/${lesson.id}`} className="inline-block py-1">
                {lesson.title}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return points.length === 0 ? (
    <p className="text-quiet">{words.wrongNone}</p>
  ) : (
    <Table caption={words.wrong} captionHidden columns={columns} rows={points} rowKey={({ id }) => id} />
  );
}

/** A share as a figure with a bar beside it. */
function ShareBar({ percent }: { percent: number }) {
  const words = useRequestView().text.branches.insight;
  return (
    <span className="inline-flex items-center gap-3 whitespace-nowrap">
      <span className="w-12 text-end font-semibold">{fill(words.percent, { count: percent })}</span>
      <svg viewBox="0 0 100 10" width="100" height="10" aria-hidden="true">
        <rect width="100" height="10" className="fill-sunken" />
        <rect width={percent} height="10" className="fill-orange" />
      </svg>
    </span>
  );
}

function Again({ view }: { view: InsightView }) {
  const words = useRequestView().text.branches.insight;
  const { again } = view;
  const isShown = typeof again.people === "number";
  const shown = (value: number | null, sentence: string): string =>
    value === null ? words.none : fill(sentence, { count: value });
  const rows = [
    {
      what: words.againMean,
      first: shown(again.firstMean, words.points),
      second: shown(again.secondMean, words.points),
    },
    {
      what: words.againPassed,
      first: shown(again.firstPassed, words.percent),
      second: shown(again.secondPassed, words.percent),
    },
  ];
  return (
    <Section title={words.again} lead={isShown ? words.againLead : words.againFew}>
      {typeof again.people === "number" ? (
        <>
          <p>{fill(words.againPeople, { count: again.people })}</p>
          <Table
            caption={words.again}
            captionHidden
            columns={[
              { key: "what", header: words.againColumns.what, rowHeader: true, cell: (row) => row.what },
              { key: "first", header: words.againColumns.first, align: "end", cell: (row) => row.first },
              { key: "second", header: words.againColumns.second, align: "end", cell: (row) => row.second },
            ]}
            rows={rows}
            rowKey={({ what }) => what}
          />
        </>
      ) : null}
    </Section>
  );
}
