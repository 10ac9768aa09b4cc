import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import { Button, ButtonLink, Notice, Page, PageHeader, Section, SelectField } from "#app/ui/index.ts";
import type { StudioView, VersionRef } from "../studio/studio.server.ts";
import { StudioPlayer } from "./studio-player.tsx";
import { StudioStartFields } from "./studio-start.tsx";

/** A published scenario, played from any of its places. */
export function StudioPage({ view }: { view: StudioView }) {
  const { text } = useRequestView();
  const words = text.studio.play;
  const { scenarioId, version, versions, path, outcome } = view;
  const base = `/studio/${scenarioId}`;
  const ended = outcome.play?.moments.at(-1)?.ending?.id;
  return (
    <Page width="wide">
      <PageHeader
        back={{ href: "/studio", label: words.back }}
        kicker={view.title}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink href={`${base}/compare`} kind="secondary" icon="history">
              {words.compare}
            </ButtonLink>
            <ButtonLink href={`/scenarios/${scenarioId}/map`} kind="quiet" icon="map">
              {words.map}
            </ButtonLink>
          </>
        }
      />
      {version.isServing ? null : <Notice tone="info" title={words.notServing} />}
      <Section title={words.start}>
        <form action={base} className="stack-4">
          {versions.length > 1 ? (
            <VersionField name="version" versions={versions} value={version.hash} />
          ) : null}
          <StudioStartFields
            places={outcome.play?.places ?? []}
            declared={outcome.play?.declared ?? []}
            path={path}
          />
          <Button icon="play">{words.go}</Button>
        </form>
      </Section>
      <StudioPlayer
        way={{ by: "address", base, version: version.isServing ? undefined : version.hash, path }}
        outcome={outcome}
        speakers={view.speakers}
        citable={view.citable}
        fileName={`${ended ?? scenarioId}.txt`}
      />
    </Page>
  );
}

/** Chooses a published version by when it was published. */
export function VersionField({
  name,
  versions,
  value,
  label,
}: {
  name: string;
  versions: readonly VersionRef[];
  value: string;
  label?: string;
}) {
  const { language, text } = useRequestView();
  const words = text.studio;
  return (
    <SelectField
      name={name}
      label={label ?? words.play.version}
      defaultValue={value}
      options={versions.map(({ hash, publishedAt, isServing }) => ({
        value: hash,
        label:
          publishedAt === 0
            ? words.draft
            : `${fill(isServing ? words.compare.versionServing : words.compare.version, {
                time: formatShanghaiDateTime(publishedAt, language),
              })} · ${hash.slice(0, 8)}`,
      }))}
    />
  );
}
