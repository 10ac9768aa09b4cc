import type {
  CoverageMap,
  CoverageRow,
  DocumentCoverage,
  MapDocument,
} from "#app/learning/coverage.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { LEAST_EXAMINED } from "#app/publishing/checks/coverage.ts";
import { useText } from "#app/request-view.tsx";
import { type Column, EmptyState, Page, PageHeader, Section, StatusTag, Table, Tabs } from "#app/ui/index.ts";
import type { TitledLink } from "../sources.server.ts";

/** The address of the map. */
export function coverageHref(document: MapDocument, onlyGaps: boolean): string {
  return `/library/coverage?document=${document}${onlyGaps ? "&show=gaps" : ""}`;
}

/** The address of what depends on something that can be cited. */
export function dependentsHref(id: string): string {
  return `/library/coverage/${encodeURIComponent(id)}`;
}

/** What is taught and assessed of every document, and of one of them item by item. */
export function CoveragePage({ map }: { map: CoverageMap }) {
  const text = useText();
  const words = text.coverage;
  const nameOf = (document: MapDocument): string =>
    document === "law" ? words.law : text.learning.source.documentsShort[document];
  return (
    <Page width="wide">
      <PageHeader back={{ href: "/corrections", label: words.back }} title={words.title} lead={words.lead} />
      <Section title={words.summary}>
        <DocumentTable map={map} nameOf={nameOf} />
        <p>
          <a href="/library/phrases" className="inline-flex min-h-11 items-center">
            {text.branches.phrases.open}
          </a>
        </p>
      </Section>
      <Section title={nameOf(map.document)}>
        <Tabs
          label={words.filter}
          items={[false, true].map((onlyGaps) => ({
            href: coverageHref(map.document, onlyGaps),
            label: onlyGaps ? words.onlyGaps : words.all,
            current: map.onlyGaps === onlyGaps,
          }))}
        />
        {map.sections.length === 0 ? (
          <EmptyState title={words.noGaps}>{words.noGapsHint}</EmptyState>
        ) : (
          <div className="stack-8">
            {map.sections.map((section) => (
              <Section
                key={section.title}
                level={3}
                title={<span lang="zh-CN">{section.title}</span>}
                lead={fill(words.sectionCount, { count: section.rows.length })}
              >
                <ItemTable caption={section.title} rows={section.rows} />
              </Section>
            ))}
          </div>
        )}
      </Section>
    </Page>
  );
}

function DocumentTable({ map, nameOf }: { map: CoverageMap; nameOf: (document: MapDocument) => string }) {
  const words = useText().coverage;
  const columns: Column<DocumentCoverage>[] = [
    {
      key: "document",
      header: words.documents,
      rowHeader: true,
      cell: ({ document }) => (
        <a
          href={coverageHref(document, map.onlyGaps)}
          aria-current={document === map.document ? "page" : undefined}
          className="inline-block py-1"
        >
          {nameOf(document)}
        </a>
      ),
    },
    { key: "items", header: words.items, align: "end", cell: ({ items }) => items },
    { key: "taught", header: words.taught, align: "end", cell: ({ taught, items }) => share(taught, items) },
    {
      key: "assessed",
      header: words.assessed,
      align: "end",
      cell: ({ assessed, toAssess }) => share(assessed, toAssess),
    },
    { key: "gaps", header: words.gaps, align: "end", cell: ({ gaps }) => gaps },
  ];
  return (
    <Table
      caption={words.summary}
      captionHidden
      columns={columns}
      rows={map.documents}
      rowKey={(row) => row.document}
    />
  );
}

const share = (part: number, of: number): string => (of === 0 ? "–" : `${part} / ${of}`);

function ItemTable({ caption, rows }: { caption: string; rows: readonly CoverageRow[] }) {
  const words = useText().coverage;
  const columns: Column<CoverageRow>[] = [
    {
      key: "item",
      header: words.item,
      rowHeader: true,
      cell: (row) => (
        <>
          <a href={dependentsHref(row.id)} lang="zh-CN" className="inline-block py-1">
            {row.title}
          </a>
          <code className="block break-all text-xs font-normal text-quiet">{row.id}</code>
        </>
      ),
    },
    {
      key: "lessons",
      header: words.lessons,
      cell: (row) => <Links links={row.lessons} folder="/lessons/" none={words.none} />,
    },
    {
      key: "questions",
      header: words.questions,
      align: "end",
      cell: (row) => (row.isOnlyTaught && row.questions === 0 ? "–" : row.questions),
    },
    {
      key: "scenarios",
      header: words.scenarios,
      cell: (row) => <Links links={row.scenarios} folder="/scenarios/" none="–" />,
    },
    { key: "forms", header: words.forms, align: "end", cell: (row) => (row.forms === 0 ? "–" : row.forms) },
    { key: "state", header: words.state, cell: (row) => <GapTags row={row} /> },
  ];
  return (
    <Table
      caption={<span lang="zh-CN">{caption}</span>}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      dense
    />
  );
}

function GapTags({ row }: { row: CoverageRow }) {
  const words = useText().coverage;
  const tags = [
    ...(row.gap.untaught ? [words.untaught] : []),
    ...(row.gap.unassessed ? [words.unassessed] : []),
    ...(row.gap.fewQuestions ? [fill(words.fewQuestions, { least: LEAST_EXAMINED })] : []),
    ...(row.isUnverified ? [words.unverified] : []),
  ];
  if (tags.length === 0) return <StatusTag status="done">{words.complete}</StatusTag>;
  return (
    <span className="flex flex-col items-start gap-1">
      {tags.map((tag) => (
        <StatusTag key={tag} status="late">
          {tag}
        </StatusTag>
      ))}
    </span>
  );
}

function Links({ links, folder, none }: { links: readonly TitledLink[]; folder: string; none: string }) {
  if (links.length === 0) return <>{none}</>;
  return (
    <ul>
      {links.map((link) => (
        <li key={link.id}>
          <a href={folder + link.id} className="inline-block py-1">
            {link.title}
          </a>
        </li>
      ))}
    </ul>
  );
}
