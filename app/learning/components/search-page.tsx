import type { SearchGroup, SearchHit, SearchView } from "#app/learning/search.server.ts";
import type { Segment } from "#app/learning/search-text.ts";
import { fill, LANG_TAG } from "#app/platform/i18n/language.ts";
import { useRequestView, useText } from "#app/request-view.tsx";
import { Button, ButtonLink, EmptyState, Page, PageHeader, Section, TextField } from "#app/ui/index.ts";

const hrefOf = (typed: string, kind?: string): string =>
  `/search?q=${encodeURIComponent(typed)}${kind === undefined ? "" : `&kind=${kind}`}`;

/** The search: a form that names its answer in the address, and what was found, by kind. */
export function SearchPage({ view }: { view: SearchView }) {
  const words = useText().own.search;
  const isAsked = !view.isEmpty;
  return (
    <Page width="text">
      <PageHeader title={words.title} />
      <search>
        <form action="/search" method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
          <div className="min-w-0 flex-1 basis-64">
            <TextField
              type="search"
              name="q"
              label={words.label}
              hint={isAsked ? undefined : words.hint}
              defaultValue={view.typed}
              maxLength={100}
              autoComplete="off"
              enterKeyHint="search"
            />
          </div>
          {view.kind === null ? null : <input type="hidden" name="kind" value={view.kind} />}
          <Button kind="primary" icon="search">
            {words.submit}
          </Button>
        </form>
      </search>
      {!isAsked ? (
        <Examples />
      ) : view.count === 0 ? (
        <NothingFound typed={view.typed} />
      ) : (
        <Found view={view} />
      )}
    </Page>
  );
}

function Examples() {
  const words = useText().own.search;
  return (
    <Section title={words.tryTitle} lead={words.tryLead}>
      <ul className="flex flex-wrap gap-x-6 gap-y-1" lang="zh-CN">
        {words.examples.split("|").map((example) => (
          <li key={example}>
            <a href={hrefOf(example)} className="inline-flex min-h-11 items-center">
              {example}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function NothingFound({ typed }: { typed: string }) {
  const words = useText().own.search;
  return (
    <div role="status">
      <EmptyState
        title={fill(words.none, { typed })}
        action={
          <>
            <ButtonLink href="/glossary">{words.glossary}</ButtonLink>
            <ButtonLink href="/courses" kind="quiet">
              {words.courses}
            </ButtonLink>
          </>
        }
      >
        {words.noneHint}
      </EmptyState>
    </div>
  );
}

function Found({ view }: { view: SearchView }) {
  const words = useText().own.search;
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-6 text-sm text-quiet">
        <span role="status">{fill(words.found, { count: view.count })}</span>
        {view.kind === null ? (
          view.groups.length > 1 ? (
            <span className="flex flex-wrap gap-x-4">
              {view.groups.map((group) => (
                <a key={group.kind} href={`#${group.kind}`} className="inline-flex min-h-11 items-center">
                  {fill(words.foundIn, { kind: words.kinds[group.kind], count: group.count })}
                </a>
              ))}
            </span>
          ) : null
        ) : (
          <a href={hrefOf(view.typed)} className="inline-flex min-h-11 items-center">
            {words.showEvery}
          </a>
        )}
      </p>
      {view.groups.map((group) => (
        <Group key={group.kind} group={group} view={view} />
      ))}
    </>
  );
}

function Group({ group, view }: { group: SearchGroup; view: SearchView }) {
  const words = useText().own.search;
  const isCut = group.hits.length < group.count;
  return (
    <Section id={group.kind} title={words.kinds[group.kind]} className="scroll-mt-6">
      <ol className="link-list">
        {group.hits.map((hit) => (
          <li key={hit.id} className="link-row">
            <Hit hit={hit} />
          </li>
        ))}
      </ol>
      {isCut && view.kind === null ? (
        <p>
          <a href={hrefOf(view.typed, group.kind)} className="inline-flex min-h-11 items-center">
            {fill(words.showAll, { count: group.count })}
          </a>
        </p>
      ) : null}
      {isCut && view.kind !== null ? (
        <p className="text-quiet">{fill(words.shownFirst, { count: group.hits.length })}</p>
      ) : null}
    </Section>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { language } = useRequestView();
  const langOf = (isChinese: boolean): string | undefined => {
    const tag = isChinese ? "zh-CN" : "en";
    return tag === LANG_TAG[language] ? undefined : tag;
  };
  return (
    <div className="min-w-0 flex-1 break-words">
      <p className="font-semibold">
        <a href={hit.href} className="link-row-main" lang={langOf(hit.isTitleChinese)}>
          <Marked segments={hit.title} />
        </a>
      </p>
      {hit.within === "" ? null : (
        <p className="text-sm text-quiet" lang={langOf(hit.isWithinChinese)}>
          {hit.within}
        </p>
      )}
      {hit.excerpt.length === 0 ? null : (
        <p className="max-w-measure text-sm" lang={langOf(hit.isExcerptChinese)}>
          <Marked segments={hit.excerpt} />
        </p>
      )}
    </div>
  );
}

function Marked({ segments }: { segments: readonly Segment[] }) {
  let at = 0;
  return (
    <>
      {segments.map((segment) => {
        const key = at;
        at += segment.text.length;
        return segment.isHit ? (
          <mark key={key} className="rounded-sm bg-lamp-soft px-0.5 text-ink">
            {segment.text}
          </mark>
        ) : (
          segment.text
        );
      })}
    </>
  );
}
