import { dueInstant, formatLastDay } from "#app/certification/calendar.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Disclosure, Page, PageHeader, Section } from "#app/ui/index.ts";
import type { PatternsView, PatternView } from "../speech/patterns-view.server.ts";
import { NoteBody } from "./said.tsx";

/** The published list of patterns: what it looks for, how well it does, and what it cannot do. */
export function SpeechPatternsPage({ view }: { view: PatternsView }) {
  const { text, language } = useRequestView();
  const words = text.speech.page;
  return (
    <Page>
      <PageHeader
        back={{ href: "/scenarios", label: words.back }}
        title={words.title}
        lead={words.lead}
        meta={fill(words.reviewed, { date: formatLastDay(dueInstant(view.reviewedOn), language) })}
      />
      <Section title={words.honestTitle}>
        <ul className="stack-2 max-w-measure list-disc pl-5">
          {words.honest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.measured}>
        <Measured measured={view.measured} />
      </Section>
      <nav aria-label={words.groupsNav} className="flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-4">
        {view.groups.map(({ id, title }) => (
          <a key={id} href={`#${id}`} className="inline-flex min-h-11 items-center">
            {title}
          </a>
        ))}
      </nav>
      {view.groups.map(({ id, title, what, patterns }) => (
        <section key={id} id={id} className="stack-4 scroll-mt-24">
          <h2 className="title-2">{title}</h2>
          <p className="max-w-measure text-quiet">{what}</p>
          <div className="border-t border-line">
            {patterns.map((pattern) => (
              <OnePattern key={pattern.id} pattern={pattern} />
            ))}
          </div>
        </section>
      ))}
    </Page>
  );
}

function OnePattern({ pattern }: { pattern: PatternView }) {
  const { text } = useRequestView();
  const { page: words, say } = text.speech;
  const [, ...others] = pattern.groups;
  return (
    <Disclosure id={pattern.id.replace(".", "-")} summary={pattern.title}>
      <div className="stack-4 max-w-measure">
        {others.length === 0 ? null : (
          <p className="text-sm text-quiet">{fill(words.also, { groups: others.join(" · ") })}</p>
        )}
        <NoteBody note={pattern} words={say} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Examples title={words.finds} sentences={pattern.found} />
          <Examples title={words.leaves} sentences={pattern.notFound} />
        </div>
      </div>
    </Disclosure>
  );
}

function Examples({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <div className="stack-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      <ul lang="zh-CN" className="stack-2 text-sm">
        {sentences.map((sentence) => (
          <li key={sentence}>“{sentence}”</li>
        ))}
      </ul>
    </div>
  );
}

function Measured({ measured }: { measured: PatternsView["measured"] }) {
  const { text, language } = useRequestView();
  const words = text.speech.page;
  if (!measured) return <p className="text-quiet">{words.notMeasured}</p>;
  const { date, sentences, clean, leftAlone, writer, rows } = measured;
  const percent = (value: number | null) => (value === null ? "–" : fill(words.percent, { value }));
  const { columns } = words;
  return (
    <div className="stack-4">
      <p className="max-w-measure">
        {fill(words.measuredLead, {
          date: formatLastDay(dueInstant(date), language),
          sentences,
          clean,
          leftAlone,
        })}
      </p>
      {writer === null ? null : <p className="max-w-measure text-sm text-quiet">{writer}</p>}
      <div className="overflow-x-auto">
        <table className="w-full max-w-wide border-collapse text-left">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr className="border-b border-line-strong text-sm text-quiet">
              {[columns.group, columns.precision, columns.recall].map((title) => (
                <th key={title} scope="col" className="py-2 pr-4 font-normal">
                  {title}
                </th>
              ))}
              {[columns.marked, columns.found, columns.falseAlarms].map((title) => (
                <th key={title} scope="col" className="hidden py-2 pr-4 font-normal sm:table-cell">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, precision, recall, marked, found, falseAlarms }, at) => (
              <tr key={title} className={at === rows.length - 1 ? "font-semibold" : "border-b border-line"}>
                <th scope="row" className="py-2 pr-4 font-[inherit]">
                  {title}
                </th>
                <td className="py-2 pr-4 tabular-nums">{percent(precision)}</td>
                <td className="py-2 pr-4 tabular-nums">{percent(recall)}</td>
                {[marked, found, falseAlarms].map((count, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table stand still
                  <td key={column} className="hidden py-2 pr-4 tabular-nums sm:table-cell">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="max-w-measure text-sm text-quiet">
        {words.precisionWhat} {words.recallWhat}
      </p>
    </div>
  );
}
