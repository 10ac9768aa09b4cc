import { sourceHref } from "#app/learning/anchors.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, Page, PageHeader, QuoteBlock, Section, StatusTag } from "#app/ui/index.ts";
import { placeAnchor } from "../map-shape.ts";
import type { MapPage as MapPageView } from "../map-view.server.ts";
import { BranchDrawing, BranchLegend } from "./branch-drawing.tsx";
import { MapTables } from "./map-tables.tsx";

/** All ways through a scenario: the drawing, the same in tables, and the phrases of the manual that occur. */
export function MapPage({ view }: { view: MapPageView }) {
  const { text, viewer } = useRequestView();
  const words = text.branches.map;
  const may = (permission: "seePlays" | "editContent"): boolean =>
    viewer?.permissions.includes(permission) ?? false;
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: `/scenarios/${view.scenarioId}`, label: words.back }}
        kicker={view.title}
        title={words.title}
        lead={words.lead}
        actions={
          may("seePlays") || may("editContent") ? (
            <>
              {may("seePlays") ? (
                <ButtonLink href={`/scenarios/${view.scenarioId}/insight`} kind="secondary">
                  {words.insight}
                </ButtonLink>
              ) : null}
              {may("editContent") ? (
                <ButtonLink href={`/scenarios/${view.scenarioId}/authors`} kind="secondary">
                  {words.authors}
                </ButtonLink>
              ) : null}
            </>
          ) : undefined
        }
      />
      <div className="stack-4">
        <BranchLegend />
        <p className="text-sm text-quiet lg:hidden">
          {words.scroll} <a href="#tables">{words.table}</a>
        </p>
        <BranchDrawing
          view={view}
          title={view.title}
          id="map"
          hrefOf={(node) =>
            node.kind === "option" ? undefined : `#${placeAnchor({ kind: node.kind, id: node.ref })}`
          }
        />
      </div>
      <Section title={words.table} lead={words.tableLead} id="tables">
        <MapTables view={view} rests={view.rests} />
      </Section>
      {view.phrases.length === 0 ? null : (
        <Section
          title={words.phrases}
          lead={words.phrasesLead}
          actions={
            viewer?.permissions.includes("reviewScenarios") ? (
              <ButtonLink href="/library/phrases" kind="quiet">
                {words.allPhrases}
              </ButtonLink>
            ) : undefined
          }
        >
          <ul className="stack-4 max-w-measure">
            {view.phrases.map((phrase) => (
              <li key={phrase.itemId} className="stack-2">
                <div className="flex flex-wrap items-center gap-x-5">
                  <StatusTag status={phrase.kind === "say" ? "done" : "failed"}>
                    {text.branches.phrases[phrase.kind]}
                  </StatusTag>
                  <a href={sourceHref(phrase.itemId)} className="inline-flex min-h-11 items-center text-sm">
                    {phrase.itemId}
                  </a>
                </div>
                <QuoteBlock>
                  <span lang="zh-CN">{phrase.quote}</span>
                </QuoteBlock>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

/**
 * The ways to a scenario's map and figures: for reviewers always, for others when they have played it to an ending.
 */
export function ScenarioMapLinks({ scenarioId, hasEnded }: { scenarioId: string; hasEnded: boolean }) {
  const { text, viewer } = useRequestView();
  const words = text.branches.map;
  const may = (permission: "seePlays" | "editContent" | "reviewScenarios"): boolean =>
    viewer?.permissions.includes(permission) ?? false;
  const links = [
    ...(hasEnded || may("reviewScenarios") ? [["map", words.open]] : []),
    ...(may("seePlays") ? [["insight", words.insight]] : []),
    ...(may("editContent") ? [["authors", words.authors]] : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-8">
      {links.map(([page, label]) => (
        <li key={page}>
          <a href={`/scenarios/${scenarioId}/${page}`} className="inline-flex min-h-11 items-center">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** From the list of scenarios to the phrases and the figures, for those who may see them. */
export function ReviewersLinks() {
  const { text, viewer } = useRequestView();
  if (!viewer?.permissions.includes("reviewScenarios")) return null;
  return (
    <nav aria-label={text.branches.entry.label} className="flex flex-wrap gap-x-8">
      {viewer.permissions.includes("seePlays") ? (
        <a href="/insight" className="inline-flex min-h-11 items-center">
          {text.branches.insight.title}
        </a>
      ) : null}
      <a href="/library/phrases" className="inline-flex min-h-11 items-center">
        {text.branches.phrases.open}
      </a>
    </nav>
  );
}
