import { formatShanghaiDate } from "#app/certification/calendar.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, type Column, EmptyState, Page, PageHeader, Section, Table } from "#app/ui/index.ts";
import type { StudioRow } from "../studio/studio.server.ts";
import { StudioUploadForm } from "./studio-upload-form.tsx";

/** All scenarios with their size, and the form that checks a file. */
export function StudioListPage({
  rows,
  scenarios,
  refused,
}: {
  rows: readonly StudioRow[];
  scenarios: readonly { id: string; title: string }[];
  refused?: RefusedForm;
}) {
  const { language, text } = useRequestView();
  const words = text.studio;
  const columns: Column<StudioRow>[] = [
    {
      key: "title",
      header: words.columns.title,
      rowHeader: true,
      cell: (row) => (
        <span className="block">
          <a href={`/studio/${row.id}`} className="inline-flex min-h-11 items-center font-semibold">
            {row.title}
          </a>
          <code className="block text-sm font-normal text-quiet">{row.id}</code>
        </span>
      ),
    },
    { key: "points", header: words.columns.points, align: "end", cell: (row) => row.points },
    { key: "options", header: words.columns.options, align: "end", cell: (row) => row.options ?? "–" },
    { key: "endings", header: words.columns.endings, align: "end", cell: (row) => row.endings },
    { key: "states", header: words.columns.states, align: "end", cell: (row) => row.states },
    {
      key: "findings",
      header: words.columns.findings,
      cell: ({ warnings }) =>
        warnings === null
          ? words.warningsUnknown
          : warnings === 0
            ? words.noWarnings
            : fill(words.warnings, { count: warnings }),
    },
    {
      key: "published",
      header: words.columns.published,
      cell: ({ publishedAt }) =>
        publishedAt === null ? words.draft : formatShanghaiDate(publishedAt, language),
    },
    {
      key: "versions",
      header: words.columns.versions,
      align: "end",
      cell: (row) =>
        row.versions > 1 ? (
          <a href={`/studio/${row.id}/compare`} className="inline-flex min-h-11 items-center">
            {row.versions}
          </a>
        ) : (
          row.versions
        ),
    },
  ];
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink href="#check" kind="secondary" icon="upload">
            {words.check}
          </ButtonLink>
        }
      />
      <Section title={words.listTitle} lead={words.publishedNote}>
        <Table
          caption={words.listCaption}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.empty}>{words.emptyHint}</EmptyState>}
        />
      </Section>
      <Section id="check" title={words.check} lead={words.upload.notStored}>
        <StudioUploadForm scenarios={scenarios} refused={refused} />
      </Section>
    </Page>
  );
}
