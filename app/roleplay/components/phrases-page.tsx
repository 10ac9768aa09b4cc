import { sourceHref } from "#app/learning/anchors.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { type Column, Page, PageHeader, Section, StatusTag, Table } from "#app/ui/index.ts";
import { placeAnchor } from "../map-shape.ts";
import type { PhraseKind } from "../phrases.ts";
import type { PhrasesView, PhraseView } from "../phrases-view.server.ts";

/** The phrases of the manual, each with where it is said. */
export function PhrasesPage({ view }: { view: PhrasesView }) {
  const { text, viewer } = useRequestView();
  const words = text.branches.phrases;
  const isEditor = viewer?.permissions.includes("editContent") ?? false;
  return (
    <Page width="wide">
      <PageHeader
        back={
          isEditor
            ? { href: "/library/coverage", label: words.back }
            : { href: "/scenarios", label: words.backScenarios }
        }
        title={words.title}
        lead={words.lead}
      />
      {(["say", "never"] as const).map((kind) => (
        <PhraseSection
          key={kind}
          kind={kind}
          phrases={view.phrases.filter((phrase) => phrase.kind === kind)}
          isEditor={isEditor}
        />
      ))}
    </Page>
  );
}

function PhraseSection({
  kind,
  phrases,
  isEditor,
}: {
  kind: PhraseKind;
  phrases: readonly PhraseView[];
  isEditor: boolean;
}) {
  const words = useRequestView().text.branches.phrases;
  const columns: Column<PhraseView>[] = [
    {
      key: "quote",
      header: words.columns.quote,
      rowHeader: true,
      cell: ({ quote }) => (
        <span lang="zh-CN" className="block max-w-96 font-serif text-lg font-normal">
          “{quote}”
        </span>
      ),
    },
    {
      key: "item",
      header: words.columns.item,
      cell: ({ itemId, title }) => (
        <>
          <a
            href={isEditor ? `/library/coverage/${encodeURIComponent(itemId)}` : sourceHref(itemId)}
            lang="zh-CN"
            className="inline-block py-1"
          >
            {title}
          </a>
          <code className="block text-xs text-quiet">{itemId}</code>
        </>
      ),
    },
    {
      key: "places",
      header: words.columns.places,
      cell: ({ places }) =>
        places.length === 0 ? (
          <StatusTag status="late">{words.nowhere}</StatusTag>
        ) : (
          <ul className="stack-2">
            {places.map((place) => (
              <li key={`${place.scenarioId}|${place.choiceId}`}>
                <a
                  href={`/scenarios/${place.scenarioId}/map${
                    place.point === "" ? "" : `#${placeAnchor({ kind: "point", id: place.point })}`
                  }`}
                  className="inline-block py-1"
                >
                  {place.scenario} · {place.pointTitle || words.opening}
                </a>{" "}
                <span className="text-sm text-quiet">
                  {place.isOption ? words.asOption : null}
                  {place.isOption && place.speakers.length > 0 ? words.join : null}
                  {place.speakers.length === 0
                    ? null
                    : fill(words.asLine, {
                        speaker: place.speakers.map((speaker) => speaker ?? words.you).join(words.join),
                      })}
                  {place.choiceId === "" ? null : (
                    <>
                      {" "}
                      <code>{place.choiceId}</code>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        ),
    },
  ];
  return (
    <Section
      title={words[kind]}
      lead={fill(words.count, {
        count: phrases.length,
        found: phrases.filter(({ places }) => places.length > 0).length,
      })}
    >
      <Table
        caption={words.caption[kind]}
        captionHidden
        columns={columns}
        rows={phrases}
        rowKey={({ itemId }) => itemId}
      />
    </Section>
  );
}
