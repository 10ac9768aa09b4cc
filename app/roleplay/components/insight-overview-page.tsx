import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { type Column, EmptyState, Page, PageHeader, Table } from "#app/ui/index.ts";
import type { InsightOverview, InsightRow } from "../insight-view.server.ts";
import { InsightFilterForm, insightHref, useCount } from "./insight-filter.tsx";

/** Every scenario with the figures of a trainer's people. */
export function InsightOverviewPage({ view }: { view: InsightOverview }) {
  const words = useRequestView().text.branches.insight;
  const isEmpty = view.rows.every(({ people }) => people === "small");
  return (
    <Page width="wide">
      <PageHeader title={words.title} lead={words.lead} />
      {view.units.length === 0 ? (
        <EmptyState title={words.emptyNoneTitle}>{words.emptyNone}</EmptyState>
      ) : (
        <>
          <InsightFilterForm action="/insight" filter={view.filter} units={view.units} />
          {isEmpty ? (
            <EmptyState title={words.emptyTitle}>{words.empty}</EmptyState>
          ) : (
            <>
              <Scenarios view={view} />
              <p className="max-w-measure text-sm text-quiet">
                {words.rule} {words.ownNote}
              </p>
            </>
          )}
        </>
      )}
    </Page>
  );
}

function Scenarios({ view }: { view: InsightOverview }) {
  const words = useRequestView().text.branches.insight;
  const count = useCount();
  const columns: Column<InsightRow>[] = [
    {
      key: "scenario",
      header: words.columns.scenario,
      rowHeader: true,
      cell: ({ scenarioId, title }) => (
        <a href={insightHref(`/scenarios/${scenarioId}/insight`, view.filter)} className="inline-block py-1">
          {title}
        </a>
      ),
    },
    {
      key: "people",
      header: words.columns.people,
      align: "end",
      cell: ({ people }) => count(people),
    },
    { key: "plays", header: words.columns.plays, align: "end", cell: ({ plays }) => plays ?? words.none },
    {
      key: "passed",
      header: words.columns.passed,
      align: "end",
      cell: (row) => <Passed row={row} />,
    },
    {
      key: "wrong",
      header: words.columns.wrong,
      cell: ({ wrong: [most] }) =>
        most ? fill(words.wrongAt, { title: most.title, percent: most.percent }) : words.none,
    },
  ];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={columns}
      rows={view.rows}
      rowKey={({ scenarioId }) => scenarioId}
    />
  );
}

function Passed({ row }: { row: InsightRow }) {
  const words = useRequestView().text.branches.insight;
  if (typeof row.people !== "number") return <>{words.none}</>;
  if (row.passedPercent !== null) return <>{fill(words.percent, { count: row.passedPercent })}</>;
  return (
    <>
      {row.failed === "small"
        ? words.failedSmall
        : row.passed === "small"
          ? words.passedSmall
          : words.withheld}
    </>
  );
}
