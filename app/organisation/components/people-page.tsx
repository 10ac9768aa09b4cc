import { formatLastDay } from "#app/certification/calendar.ts";
import { ROLES, type Role } from "#app/platform/access.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  Page,
  PageHeader,
  Pagination,
  SelectField,
  type Status,
  StatusTag,
  Table,
  TextField,
} from "#app/ui/index.ts";
import { ACCOUNT_STATES, type AccountState } from "../account-state.ts";
import type { UnitLine } from "../units.ts";

const STATE_MARKS: Record<AccountState, Status> = { active: "done", invited: "todo", disabled: "locked" };

/** The state of an account in a shape and a word. */
export function AccountStateTag({ state }: { state: AccountState }) {
  const words = useRequestView().text.organisation.states;
  return <StatusTag status={STATE_MARKS[state]}>{words[state]}</StatusTag>;
}

/** A unit's name as an option: deeper ones stand further in. */
export function unitOptions(units: readonly UnitLine[]): { value: string; label: string }[] {
  return units.map((unit) => ({ value: unit.id, label: `${"\u3000".repeat(unit.depth)}${unit.name}` }));
}

/** One person of the list. */
export interface PersonLine {
  personId: string;
  displayName: string;
  userName: string;
  unitName: string;
  roles: readonly Role[];
  state: AccountState;
  /** the assignment that is next to be met, or the last one met */
  task: { title: string; dueAt: number; state: "open" | "overdue" | "done" } | null;
}

export interface PeoplePageProps {
  people: readonly PersonLine[];
  total: number;
  page: number;
  pages: number;
  filter: { q: string; unit: string; role: string; state: string };
  units: readonly UnitLine[];
}

/** The list of the people somebody manages. */
export function PeoplePage({ people, total, page, pages, filter, units }: PeoplePageProps) {
  const { text } = useRequestView();
  const words = text.organisation.people;
  const isFiltered = Object.values(filter).some((value) => value !== "");
  const hrefFor = (to: number): string => {
    const query = new URLSearchParams(
      Object.entries({ ...filter, page: String(to) }).filter(([, value]) => value !== ""),
    );
    return `/people?${query}`;
  };
  return (
    <Page width="wide">
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink href="/people/new" kind="primary" icon="user-plus">
            {words.create}
          </ButtonLink>
        }
      />
      <div className="stack-6">
        <Filter filter={filter} units={units} isFiltered={isFiltered} />
        <p className="text-sm text-quiet" role="status">
          {fill(words.total, { count: total })}
        </p>
        <PeopleTable people={people} isFiltered={isFiltered} />
        <Pagination
          label={words.pages}
          page={page}
          pages={pages}
          hrefFor={hrefFor}
          prevLabel={words.previous}
          nextLabel={words.next}
          statusText={fill(words.page, { page, pages })}
        />
      </div>
    </Page>
  );
}

function Filter({
  filter,
  units,
  isFiltered,
}: Pick<PeoplePageProps, "filter" | "units"> & { isFiltered: boolean }) {
  const { text } = useRequestView();
  const words = text.organisation.people;
  return (
    <form
      method="get"
      action="/people"
      aria-label={words.filter}
      className="grid grid-cols-2 items-end gap-4 lg:grid-cols-5"
    >
      <div className="col-span-2 lg:col-span-1">
        <TextField
          name="q"
          type="search"
          label={words.search}
          defaultValue={filter.q}
          maxLength={40}
          autoComplete="off"
        />
      </div>
      <div className="col-span-2 lg:col-span-1">
        <SelectField
          name="unit"
          label={words.unit}
          placeholder={words.allUnits}
          options={unitOptions(units)}
          defaultValue={filter.unit}
        />
      </div>
      <SelectField
        name="role"
        label={words.role}
        placeholder={words.allRoles}
        options={ROLES.map((role) => ({ value: role, label: text.organisation.roles[role] }))}
        defaultValue={filter.role}
      />
      <SelectField
        name="state"
        label={words.state}
        placeholder={words.allStates}
        options={ACCOUNT_STATES.map((state) => ({ value: state, label: text.organisation.states[state] }))}
        defaultValue={filter.state}
      />
      <div className="col-span-2 flex flex-wrap items-center gap-x-4 lg:col-span-1">
        <Button icon="search">{words.filter}</Button>
        {isFiltered ? (
          <ButtonLink href="/people" kind="quiet">
            {words.clear}
          </ButtonLink>
        ) : null}
      </div>
    </form>
  );
}

function PeopleTable({ people, isFiltered }: { people: readonly PersonLine[]; isFiltered: boolean }) {
  const { text } = useRequestView();
  const words = text.organisation.people;
  const { roles, events } = text.organisation;
  const columns: Column<PersonLine>[] = [
    {
      key: "name",
      header: words.name,
      rowHeader: true,
      cell: (row) => (
        <a href={`/people/${row.personId}`} lang="zh-CN" className="-my-2 inline-block py-2">
          {row.displayName}
        </a>
      ),
    },
    {
      key: "userName",
      header: words.userName,
      cell: (row) => <code className="break-all text-sm">{row.userName}</code>,
    },
    { key: "unit", header: words.unit, cell: (row) => <span lang="zh-CN">{row.unitName}</span> },
    {
      key: "roles",
      header: words.roles,
      cell: (row) =>
        row.roles.map((role) => roles[role]).join(events.listSeparator) || (
          <span className="text-quiet">{words.noRoles}</span>
        ),
    },
    { key: "state", header: words.state, cell: (row) => <AccountStateTag state={row.state} /> },
    {
      key: "task",
      header: words.track,
      cell: ({ task }) =>
        task ? <TaskCell task={task} /> : <span className="text-quiet">{words.noTrack}</span>,
    },
  ];
  return (
    <Table
      caption={words.title}
      captionHidden
      columns={columns}
      rows={people}
      rowKey={(row) => row.personId}
      empty={
        isFiltered ? (
          <EmptyState
            title={words.nothingFound}
            action={<ButtonLink href="/people">{words.clear}</ButtonLink>}
          >
            {words.nothingFoundBody}
          </EmptyState>
        ) : (
          <EmptyState title={words.empty}>{words.emptyBody}</EmptyState>
        )
      }
    />
  );
}

/** A task and when it is due, on two lines. */
function TaskCell({ task }: { task: NonNullable<PersonLine["task"]> }) {
  const { text, language } = useRequestView();
  const words = text.organisation.people;
  const due = fill(text.platform.time.dueOn, { date: formatLastDay(task.dueAt, language) });
  return (
    <>
      <span className="block">{task.title}</span>
      {task.state === "done" ? (
        <StatusTag status="done">{words.trackDone}</StatusTag>
      ) : task.state === "overdue" ? (
        <StatusTag status="late">{`${due} · ${words.overdue}`}</StatusTag>
      ) : (
        <span className="text-sm text-quiet">{due}</span>
      )}
    </>
  );
}
