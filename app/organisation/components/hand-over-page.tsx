import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { ButtonLink, ButtonRow, DescriptionList, Notice, Page, PageHeader, Panel } from "#app/ui/index.ts";

/** A one-time link to hand over; it is shown once and stored nowhere. */
export interface HandOver {
  kind: "new" | "reset";
  personId: string;
  displayName: string;
  userName: string;
  link: string;
  expiresAt: number;
}

/** The page that shows a one-time link. */
export function HandOverPage({ kind, personId, displayName, userName, link, expiresAt }: HandOver) {
  const { text, language } = useRequestView();
  const words = text.organisation.handOver;
  return (
    <Page width="text">
      <PageHeader
        title={kind === "new" ? words.titleNew : words.titleReset}
        lead={fill(words.lead, { name: displayName })}
      />
      <Panel tone="lamp">
        <p className="text-sm font-semibold">{words.link}</p>
        <p>
          <code className="select-all break-all text-lg">{link}</code>
        </p>
        <p className="text-sm">
          {words.until} {formatShanghaiDateTime(expiresAt, language)}
        </p>
      </Panel>
      <DescriptionList
        items={[
          { term: words.userName, description: <code className="select-all break-all">{userName}</code> },
        ]}
      />
      <Notice tone="warning" title={words.keep}>
        <p>{words.once}</p>
      </Notice>
      <ButtonRow>
        <ButtonLink href={`/people/${personId}`}>{words.toPerson}</ButtonLink>
        {kind === "new" ? <ButtonLink href="/people/new">{words.another}</ButtonLink> : null}
        <ButtonLink href="/people" kind="quiet">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
