import { dueInstant, formatLastDay, formatShanghaiDate } from "#app/certification/calendar.ts";
import type { Reference } from "#app/learning/citation.ts";
import type { LessonPrint } from "#app/learning/lesson.server.ts";
import { assemble } from "#app/learning/rendered-shelf.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { BackLink, Seal } from "#app/ui/index.ts";

type Named = { id: string } & Reference;

function SourceLine({ source, number }: { source: Named; number?: number }) {
  return (
    <li value={number}>
      {source.title} <span className="text-quiet">{source.place}</span>{" "}
      <code className="text-xs text-quiet">{source.id}</code>
    </li>
  );
}

/** A lesson for A4: the whole text with everything open, its checks without key, all its sources. */
export function LessonPrintPage({
  print,
  noted,
  others,
  now,
}: {
  print: LessonPrint;
  noted: readonly Named[];
  others: readonly Named[];
  now: number;
}) {
  const { language, text } = useRequestView();
  const words = text.learning;
  const { lesson } = print;
  return (
    <main className="mx-auto max-w-measure px-5 py-8 print:max-w-none print:p-0">
      <div className="mb-8 border-b border-line pb-4 text-sm print:hidden">
        <BackLink href={`/lessons/${lesson.id}`} label={words.print.back} />
        <p className="text-quiet">{words.print.screenHint}</p>
      </div>
      <header className="mb-8 flex items-start justify-between gap-6 border-b-2 border-plum pb-5">
        <div className="stack-2">
          <p className="text-sm text-quiet">
            {[text.platform.brand, lesson.course?.title].filter(Boolean).join(" · ")}
          </p>
          <h1 className="title-1">{lesson.title}</h1>
          {lesson.titleZh === null ? null : <p lang="zh-CN">{lesson.titleZh}</p>}
          {lesson.summary === null ? null : <p>{lesson.summary}</p>}
          <p className="text-sm text-quiet">
            {fill(words.print.reviewed, { date: formatLastDay(dueInstant(lesson.reviewedOn), language) })}
          </p>
        </div>
        <Seal label={text.platform.brand} size={72} />
      </header>
      {/* Our own HTML, made by React from our components (render-lesson.server.tsx): every text in it is escaped. */}
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
        dangerouslySetInnerHTML={{ __html: assemble(print.body, "") }}
      />
      <section className="mt-10 border-t border-line pt-5">
        <h2 className="title-3">{words.print.sources}</h2>
        <ol lang="zh-CN" className="mt-2 grid list-decimal gap-1 pl-8 text-sm">
          {noted.map((source) => (
            <SourceLine key={source.id} source={source} number={print.noted.indexOf(source.id) + 1} />
          ))}
        </ol>
        <ul lang="zh-CN" className="mt-1 grid gap-1 pl-8 text-sm">
          {others.map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
        </ul>
      </section>
      <p className="mt-8 text-sm text-quiet">
        {fill(words.print.footer, {
          brand: text.platform.brand,
          title: lesson.title,
          version: lesson.hash.slice(0, 8),
          date: formatShanghaiDate(now, language),
        })}
      </p>
    </main>
  );
}
