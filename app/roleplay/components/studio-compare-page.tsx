import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Button, ButtonLink, EmptyState, Notice, Page, PageHeader } from "#app/ui/index.ts";
import type { CompareView } from "../studio/studio.server.ts";
import { StudioComparison } from "./studio-comparison.tsx";
import { VersionField } from "./studio-page.tsx";

/** Two published versions of a scenario, side by side. */
export function StudioComparePage({ view }: { view: CompareView }) {
  const words = useRequestView().text.studio;
  const { scenarioId, versions, compared } = view;
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: `/studio/${scenarioId}`, label: words.compare.back }}
        kicker={view.title}
        title={words.compare.title}
        lead={words.compare.lead}
      />
      {compared ? (
        <>
          <form action={`/studio/${scenarioId}/compare`} className="flex flex-wrap items-end gap-x-6 gap-y-4">
            <VersionField
              name="from"
              versions={versions}
              value={compared.from.hash}
              label={words.compare.from}
            />
            <VersionField name="to" versions={versions} value={compared.to.hash} label={words.compare.to} />
            <Button>{words.compare.submit}</Button>
          </form>
          <Notice tone="info" title={words.compare.running} />
          <StudioComparison comparison={compared.comparison} />
        </>
      ) : (
        <EmptyState
          title={fill(words.compare.one, {})}
          action={<ButtonLink href={`/studio/upload?scenario=${scenarioId}`}>{words.check}</ButtonLink>}
        >
          {words.compare.oneHint}
        </EmptyState>
      )}
    </Page>
  );
}
