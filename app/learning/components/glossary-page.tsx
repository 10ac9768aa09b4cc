import { sourceHref, termAnchor } from "#app/learning/anchors.ts";
import type { GlossaryEntry } from "#app/learning/sources.server.ts";
import { useText } from "#app/request-view.tsx";
import { EmptyState, Page, PageHeader } from "#app/ui/index.ts";

/** Every term of the lessons, in both languages, with what its definition rests on. */
export function GlossaryPage({ terms }: { terms: readonly GlossaryEntry[] }) {
  const words = useText().learning.glossary;
  return (
    <Page>
      <PageHeader back={{ href: "/courses", label: words.back }} title={words.title} lead={words.lead} />
      {terms.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>
      ) : (
        <dl className="border-t border-line">
          {terms.map((term) => (
            <div
              key={term.id}
              id={termAnchor(term.id)}
              className="grid gap-x-8 border-b border-line py-5 target:bg-plum-soft sm:grid-cols-[14rem_minmax(0,1fr)]"
            >
              <dt>
                <span lang="zh-CN" className="block text-lg font-semibold">
                  {term.zh}
                </span>
                <span lang="en" className="block text-sm text-quiet">
                  {term.en}
                </span>
              </dt>
              <dd className="max-w-measure" lang="zh-CN">
                <p>{term.definition}</p>
                {term.sources.length === 0 ? null : (
                  <ul className="mt-1 flex flex-wrap gap-x-4 text-sm" aria-label={words.sources}>
                    {term.sources.map((source) => (
                      <li key={source.id}>
                        <a href={sourceHref(source.id)} className="inline-block py-1.5">
                          {source.shortTitle}
                        </a>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  );
}
