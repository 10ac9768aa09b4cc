import { fill } from "#app/platform/i18n/language.ts";
import { useText } from "#app/request-view.tsx";
import { ButtonLink, type Column, EmptyState, Notice, Section, StatusTag, Table } from "#app/ui/index.ts";
import type { FilePlace } from "../exchange/draft.ts";
import type { FindingView, ResultView } from "../exchange/views.server.ts";
import { BankQuestion } from "./bank-question.tsx";

/** What would come of a file: whether there is something to download, what to mend, and how the questions look. */
export function ImportResult({ result }: { result: ResultView }) {
  const text = useText();
  const words = text.exchange.import;
  const { counts, count } = result;
  const figures: [string, string | number][] = [
    [words.format, result.format === null ? "–" : text.exchange.formats[result.format]],
    [words.questions, count],
    [words.errors, counts.error],
    [words.gaps, counts.gap],
    [words.notes, counts.note],
  ];
  return (
    <Section
      id="result"
      title={<span className="break-words">{fill(words.resultTitle, { file: result.fileName })}</span>}
    >
      <Verdict result={result} />
      {result.isRefused ? null : (
        <ul className="flex flex-wrap gap-x-8 gap-y-1">
          {figures.map(([term, figure]) => (
            <li key={term}>
              <span className="text-quiet">{term}</span> <span className="font-semibold">{figure}</span>
            </li>
          ))}
        </ul>
      )}
      {result.isRefused ? null : <Findings result={result} />}
      {result.questions.length === 0 ? null : (
        <Section
          level={3}
          title={words.previewTitle}
          lead={
            count > result.questions.length
              ? fill(words.previewMore, { shown: result.questions.length, count })
              : undefined
          }
        >
          <ol className="border-t">
            {result.questions.map(({ question }) => (
              <li key={question.id} className="border-b py-6">
                <BankQuestion question={question} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Section>
  );
}

function Verdict({ result }: { result: ResultView }) {
  const words = useText().exchange.import;
  if (result.isRefused) {
    return (
      <Notice tone="danger" live="alert" title={words.refused}>
        {result.findings.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    );
  }
  if (result.counts.error > 0) {
    return (
      <Notice tone="danger" live="alert" title={fill(words.hasErrors, { count: result.counts.error })}>
        <p>{words.hasErrorsHint}</p>
      </Notice>
    );
  }
  if (!result.isReady) {
    return (
      <Notice tone="info" live="status" title={words.nothing}>
        <p>{words.nothingHint}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="saved"
      live="status"
      title={fill(words.ready, { count: result.count })}
      actions={
        <ButtonLink href={`/library/import/${result.id}`} kind="primary" icon="download" download>
          {words.download}
        </ButtonLink>
      }
    >
      <p>{words.readyHint}</p>
    </Notice>
  );
}

const STATUS = { error: "failed", gap: "late", note: "neutral" } as const;

function Findings({ result }: { result: ResultView }) {
  const words = useText().exchange.import;
  const total = result.counts.error + result.counts.gap + result.counts.note;
  const columns: Column<FindingView>[] = [
    { key: "where", header: words.where, rowHeader: true, cell: ({ places }) => <Places places={places} /> },
    {
      key: "severity",
      header: words.severity,
      cell: ({ severity }) => <StatusTag status={STATUS[severity]}>{words.severities[severity]}</StatusTag>,
    },
    { key: "message", header: words.message, cell: ({ message }) => message },
  ];
  return (
    <Section level={3} title={words.findingsTitle}>
      <Table
        caption={words.findingsTitle}
        captionHidden
        columns={columns}
        rows={result.findings}
        rowKey={(_, at) => String(at)}
        empty={<EmptyState title={words.findingsEmpty} />}
        dense
      />
      {total > result.told ? (
        <p className="text-quiet">{fill(words.more, { count: total - result.told })}</p>
      ) : null}
    </Section>
  );
}

/** How many places are named one by one. */
const PLACES_NAMED = 40;

function Places({ places }: { places: readonly FilePlace[] }) {
  const words = useText().exchange.import;
  const left = places.length - PLACES_NAMED;
  return (
    <>
      {places.slice(0, PLACES_NAMED).map((place) => (
        <Where key={`${place.row}-${place.line}-${place.item}`} place={place} />
      ))}
      {left > 0 ? (
        <span className="block text-sm text-quiet">{fill(words.morePlaces, { count: left })}</span>
      ) : null}
    </>
  );
}

function Where({ place }: { place: FilePlace }) {
  const words = useText().exchange.import;
  const spot =
    place.row !== undefined
      ? fill(words.row, { n: place.row })
      : place.line !== undefined
        ? fill(words.line, { n: place.line })
        : null;
  if (spot === null && place.item === undefined) return <>{words.whole}</>;
  return (
    <>
      {spot === null ? null : <span className="mr-3 inline-block whitespace-nowrap">{spot}</span>}
      {place.item === undefined ? null : (
        <code className="block break-all text-xs font-normal text-quiet">{place.item}</code>
      )}
    </>
  );
}
