import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  Page,
  PageHeader,
  SelectField,
  Table,
  TextField,
} from "#app/ui/index.ts";

/** One line of the record. */
export interface AuditLine {
  id: string;
  at: number;
  time: string;
  kind: string;
  group: string;
  sentence: string;
}

export interface AuditPageProps {
  entries: readonly AuditLine[];
  /** where older entries begin; null when there are none */
  next: string | null;
  kinds: readonly { kind: string; group: string; name: string }[];
  unknownPerson: boolean;
  filter: { kind: string; person: string; from: string; to: string; after: string };
  exportMax: number;
}

/** The record of who did what, for those who may read it. */
export function AuditPage(props: AuditPageProps) {
  const { entries, next, filter, unknownPerson } = props;
  const { text } = useRequestView();
  const words = text.organisation.audit;
  const { after, ...conditions } = filter;
  const isFiltered = Object.values(conditions).some((value) => value !== "");
  const query = new URLSearchParams(Object.entries(conditions).filter(([, value]) => value !== ""));
  const hrefOf = (path: string, from?: string): string => {
    const own = new URLSearchParams(query);
    if (from !== undefined) own.set("after", from);
    return own.size > 0 ? `${path}?${own}` : path;
  };
  const columns: Column<AuditLine>[] = [
    {
      key: "time",
      // Not a plain string: on the phone the time stands alone above the sentence, without a label.
      header: <span>{words.time}</span>,
      cell: (row) => (
        <time dateTime={new Date(row.at).toISOString()} className="text-sm sm:whitespace-nowrap text-quiet">
          {row.time} · {row.group}
        </time>
      ),
    },
    {
      key: "what",
      header: words.what,
      rowHeader: true,
      cell: (row) => <span className="font-normal">{row.sentence}</span>,
    },
  ];
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink href={hrefOf("/audit.csv")} icon="download">
            {words.export}
          </ButtonLink>
        }
        meta={<span>{fill(words.exportHint, { max: props.exportMax })}</span>}
      />
      <div className="stack-6">
        <Filter {...props} isFiltered={isFiltered} />
        <Table
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={entries}
          rowKey={(row) => row.id}
          dense
          empty={
            <EmptyState
              title={words.empty}
              action={isFiltered ? <ButtonLink href="/audit">{words.clear}</ButtonLink> : undefined}
            >
              {unknownPerson ? fill(words.unknownPerson, { name: filter.person }) : words.emptyBody}
            </EmptyState>
          }
        />
        <nav aria-label={words.caption} className="flex flex-wrap justify-between gap-4">
          {after === "" ? (
            <span />
          ) : (
            <ButtonLink href={hrefOf("/audit")} kind="quiet" icon="arrow-left">
              {words.newest}
            </ButtonLink>
          )}
          {next === null ? null : (
            <ButtonLink href={hrefOf("/audit", next)} kind="quiet" iconEnd="arrow-right">
              {words.older}
            </ButtonLink>
          )}
        </nav>
      </div>
    </Page>
  );
}

function Filter({ kinds, filter, isFiltered }: AuditPageProps & { isFiltered: boolean }) {
  const words = useRequestView().text.organisation.audit;
  const groups = [...new Set(kinds.map(({ group }) => group))];
  return (
    <form
      method="get"
      action="/audit"
      aria-label={words.filter}
      className="grid items-end sm:grid-cols-2 gap-4 lg:grid-cols-5"
    >
      <SelectField
        name="kind"
        label={words.kind}
        placeholder={words.allKinds}
        options={groups.map((group) => ({
          label: group,
          options: kinds
            .filter((one) => one.group === group)
            .map(({ kind, name }) => ({ value: kind, label: name })),
        }))}
        defaultValue={filter.kind}
      />
      <TextField
        name="person"
        label={words.person}
        defaultValue={filter.person}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
      />
      <TextField name="from" type="date" label={words.from} defaultValue={filter.from} />
      <TextField name="to" type="date" label={words.to} defaultValue={filter.to} />
      <div className="flex flex-wrap items-center gap-x-4 sm:col-span-2 lg:col-span-1">
        <Button icon="search">{words.filter}</Button>
        {isFiltered ? (
          <ButtonLink href="/audit" kind="quiet">
            {words.clear}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}
