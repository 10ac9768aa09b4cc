import { correctionHref } from "#app/learning/anchors.ts";
import type { SourceView } from "#app/learning/sources.server.ts";
import { useText } from "#app/request-view.tsx";
import {
  type DescriptionItem,
  DescriptionList,
  Icon,
  LinkList,
  Notice,
  Page,
  PageHeader,
  QuoteBlock,
  Section,
  StatusTag,
} from "#app/ui/index.ts";

/** What a citation leads to: the document and section, the fact in our own words, the words themselves if any. */
export function SourcePage({ view }: { view: SourceView }) {
  const text = useText().learning;
  const words = text.source;
  const { source } = view;
  const { note } = source;
  // Old advice must not be read before the sentence that it has been overtaken.
  const isOvertaken = source.type === "item" && /现行|取代|已由/.test(note ?? "");
  const title = source.type === "law" ? `${source.law}${source.article}` : source.title;
  return (
    <Page width="text">
      <PageHeader
        back={{ href: "/courses", label: words.back }}
        kicker={source.type === "law" ? words.law : words.kicker}
        title={<span lang="zh-CN">{title}</span>}
        lead={source.type === "law" ? <span lang="zh-CN">{source.title}</span> : undefined}
      />
      {source.type === "item" && source.retired ? (
        <Notice tone="warning" title={words.retired}>
          {source.reason === undefined ? null : <p lang="zh-CN">{source.reason}</p>}
        </Notice>
      ) : null}
      {source.type === "law" && !source.verified ? <Notice tone="warning" title={words.unverified} /> : null}
      {note !== undefined && isOvertaken ? (
        <EditorsNote tone="warning" title={words.overtaken} note={note} />
      ) : null}
      <Section title={source.type === "law" ? words.lawFact : words.fact}>
        <p lang="zh-CN" className="text-lg">
          {source.type === "law" ? source.restatement : source.fact}
        </p>
        <p className="text-sm text-quiet">{words.notVerbatim}</p>
        {source.type === "item" && source.depth === "heading" ? (
          <p className="text-sm text-quiet">{words.heading}</p>
        ) : null}
        {note === undefined || isOvertaken ? null : (
          <EditorsNote tone="info" title={words.note} note={note} />
        )}
      </Section>
      {source.type === "item" && source.quote !== undefined ? (
        <Section title={words.quote}>
          <QuoteBlock
            source={`${view.document ? words.documents[view.document] : source.source} · ${source.section}`}
          >
            <p>{source.quote}</p>
          </QuoteBlock>
        </Section>
      ) : null}
      <Section title={words.about}>
        <DescriptionList items={facts(view, words)} />
      </Section>
      <Section title={words.usedIn}>
        {view.lessons.length === 0 ? (
          <p className="text-quiet">{words.notUsed}</p>
        ) : (
          <LinkList
            items={view.lessons.map((lesson) => ({ href: `/lessons/${lesson.id}`, title: lesson.title }))}
          />
        )}
      </Section>
      <p className="text-sm">
        <a href={correctionHref("source", source.id)} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="flag" size={18} />
          {words.correction}
        </a>
      </p>
    </Page>
  );
}

function EditorsNote({ tone, title, note }: { tone: "info" | "warning"; title: string; note: string }) {
  return (
    <Notice tone={tone} title={title}>
      <p lang="zh-CN">{note}</p>
    </Notice>
  );
}

function facts(
  { source, document }: SourceView,
  words: ReturnType<typeof useText>["learning"]["source"],
): DescriptionItem[] {
  const chinese = (content: string) => <span lang="zh-CN">{content}</span>;
  const number = { term: words.id, description: <code>{source.id}</code> };
  if (source.type === "law") {
    return [
      { term: words.document, description: chinese(source.law) },
      { term: words.article, description: chinese(source.article) },
      {
        term: words.checkedAgainst,
        description: (
          <>
            {source.verified ? <StatusTag status="done">{words.verified}</StatusTag> : null}
            <span lang="zh-CN" className="block text-sm text-quiet">
              {source.source}
            </span>
          </>
        ),
      },
      number,
    ];
  }
  const kinds: Record<string, string> = words.kind;
  const audiences: Record<string, string> = words.audience;
  const remark = document ? words.documentNote[document] : "";
  return [
    {
      term: words.document,
      description: (
        <>
          {document ? words.documents[document] : source.source}
          {remark ? <span className="block text-sm text-quiet">{remark}</span> : null}
        </>
      ),
    },
    { term: words.section, description: chinese(source.section) },
    { term: words.kindLabel, description: kinds[source.kind] ?? source.kind },
    {
      term: words.audienceLabel,
      description: source.audience.map((one) => audiences[one] ?? one).join(" · "),
    },
    ...(source.fields && source.fields.length > 0
      ? [{ term: words.fields, description: chinese(source.fields.join("、")) }]
      : []),
    number,
  ];
}
