import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import type { CorrectionEntry, CorrectionList } from "#app/learning/corrections.server.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, EmptyState, Notice, Page, PageHeader, Pagination, StatusTag, Tabs } from "#app/ui/index.ts";
import { refusalSentence } from "./refused.ts";

const href = (state: string, page = 1): string =>
  `/corrections?state=${state}${page > 1 ? `&page=${page}` : ""}`;

/** What people have reported as wrong, for the editors. */
export function CorrectionsPage({
  list,
  isDone,
  refused,
}: {
  list: CorrectionList;
  isDone: boolean;
  refused?: RefusedForm;
}) {
  const { text } = useRequestView();
  const words = text.learning.corrections;
  const isOpen = list.state === "open";
  return (
    <Page>
      <PageHeader title={words.listTitle} lead={words.listLead} />
      {isDone ? <Notice tone="saved" live="status" title={words.done} /> : null}
      {refused ? <Notice tone="danger" live="alert" title={refusalSentence(text.platform, refused)} /> : null}
      <div className="stack-2">
        <Tabs
          label={words.filter}
          items={[
            { href: href("open"), label: words.open, current: isOpen, count: list.counts.open },
            { href: href("handled"), label: words.handled, current: !isOpen, count: list.counts.handled },
          ]}
        />
        {list.entries.length === 0 ? (
          <EmptyState title={isOpen ? words.emptyOpen : words.emptyHandled}>
            {isOpen ? words.emptyOpenHint : words.emptyHandledHint}
          </EmptyState>
        ) : (
          <ul>
            {list.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </ul>
        )}
        <Pagination
          label={words.pages}
          page={list.page}
          pages={list.pages}
          hrefFor={(page) => href(list.state, page)}
          prevLabel={words.newerPage}
          nextLabel={words.olderPage}
          statusText={fill(words.pageOf, { page: list.page, pages: list.pages })}
        />
      </div>
    </Page>
  );
}

function Entry({ entry }: { entry: CorrectionEntry }) {
  const { language, text } = useRequestView();
  const words = text.learning.corrections;
  const { about } = entry;
  const title = <span lang="zh-CN">{about.title ?? about.id}</span>;
  return (
    <li className="stack-3 border-b border-line py-6">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <StatusTag status={entry.handledAt === null ? "todo" : "done"}>
          {entry.handledAt === null ? words.open : words.handled}
        </StatusTag>
        <span>{fill(words.received, { time: formatShanghaiDateTime(entry.at, language) })}</span>
        {entry.handledAt === null ? null : (
          <span>{fill(words.handledAt, { time: formatShanghaiDateTime(entry.handledAt, language) })}</span>
        )}
      </div>
      <h2 className="font-semibold">
        {words.aboutKind[about.kind]}：{about.href === null ? title : <a href={about.href}>{title}</a>}
      </h2>
      <p className="text-sm text-quiet">
        <code>{about.id}</code>
        {about.title === null ? ` · ${words.gone}` : entry.isOutdated ? ` · ${words.newer}` : ""}
      </p>
      <p className="max-w-measure whitespace-pre-wrap">{entry.text}</p>
      {entry.handledAt === null ? (
        <form method="post" action="/corrections?index">
          <FormToken />
          <input type="hidden" name="intent" value="handled" />
          <input type="hidden" name="id" value={entry.id} />
          <Button icon="check">{words.markHandled}</Button>
        </form>
      ) : null}
    </li>
  );
}
