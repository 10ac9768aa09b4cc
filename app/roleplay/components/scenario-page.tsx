import { formatShanghaiDate } from "#app/certification/calendar.ts";
import type { RefusalView } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import {
  ButtonLink,
  DescriptionList,
  LinkList,
  Notice,
  Page,
  PageHeader,
  Portrait,
  Scene,
  Section,
  SignalShape,
  StatusTag,
  Table,
} from "#app/ui/index.ts";
import type { EarlierPlay, ScenarioIntro } from "../scenario-views.server.ts";
import { ScenarioMapLinks } from "./map-page.tsx";
import { RoleWord } from "./scenario-list-page.tsx";
import { StartForms } from "./start-forms.tsx";

/** A scenario before it begins: who comes, what it contains, how to leave, what is looked at. */
export function ScenarioPage({
  scenario,
  done,
  refused,
}: {
  scenario: ScenarioIntro;
  done: string | null;
  refused: RefusalView | null;
}) {
  const { text } = useRequestView();
  const words = text.roleplay.intro;
  const sentences: Record<string, string> = text.platform.refusal;
  const { visitor, warnings } = scenario;
  return (
    <Page width="text">
      <PageHeader
        back={{ href: "/scenarios", label: words.back }}
        title={scenario.title}
        lead={scenario.summary}
        meta={
          <span>
            <RoleWord role={scenario.role} /> ·{" "}
            {fill(text.platform.time.minutes, { count: scenario.minutes })}
          </span>
        }
      />
      {refused ? (
        <Notice tone="danger" live="alert" title={fill(sentences[refused.code] ?? "", refused.values)} />
      ) : null}
      {done === "left" ? <Notice tone="saved" title={text.roleplay.play.left} /> : null}
      <div>
        <Scene name={scenario.scene} className="h-40 sm:h-52" />
        {visitor ? (
          <div className="-mt-12 flex items-start gap-5 sm:-mt-20">
            {visitor.portrait ? (
              <Portrait size="normal" src={visitor.portrait} alt="" className="sm:size-40" />
            ) : null}
            <div className="min-w-0 flex-1 pt-14 sm:pt-24">
              <p className="text-sm text-quiet">{words.visitor}</p>
              <p className="title-3">{visitor.name}</p>
              {visitor.description === null ? null : (
                <p lang="zh-CN" className="text-sm text-quiet">
                  {visitor.description}
                </p>
              )}
            </div>
          </div>
        ) : null}
      </div>
      <Section title={words.before}>
        <DescriptionList
          items={[
            { term: words.place, description: <span lang={scenario.placeLang}>{scenario.place}</span> },
            { term: words.you, description: scenario.me ?? <RoleWord role={scenario.role} /> },
            { term: words.length, description: fill(words.lengthNote, { minutes: scenario.minutes }) },
            {
              term: words.content,
              description: (
                <div className="stack-2">
                  <p className="font-semibold">
                    {warnings.length === 0 ? words.noWarnings : warnings.join(text.roleplay.list.listJoin)}
                  </p>
                  <p>{words.contentNote}</p>
                </div>
              ),
            },
            {
              term: words.wayOut,
              description: fill(words.wayOutNote, {
                leave: text.platform.help.leave,
                help: text.roleplay.play.helpOpen,
              }),
            },
          ]}
        />
        <StartForms scenario={scenario} />
      </Section>
      <Section title={words.examined} lead={fill(words.examinedLead, { pass: scenario.passTotal })}>
        <DescriptionList
          items={scenario.dimensions.map((dimension) => ({
            term: <span className="font-semibold text-ink">{text.roleplay.dimensions[dimension]}</span>,
            description: text.roleplay.dimensionHints[dimension],
          }))}
        />
        {scenario.redLines.length === 0 ? null : (
          <div className="stack-3 pt-4">
            <h3 className="title-3">{words.redLines}</h3>
            <p className="text-quiet">{words.redLinesLead}</p>
            <ul className="stack-3">
              {scenario.redLines.map((line) => (
                <li key={line.id} className="flex gap-3">
                  <SignalShape level="red" size={18} className="mt-1.5" />
                  <span>{line.words}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Section>
      {scenario.chairs.length === 0 ? null : (
        <Section title={words.chairs} lead={words.chairsLead}>
          <LinkList
            items={scenario.chairs.map(({ id, title, role }) => ({
              href: `/scenarios/${id}`,
              title,
              description: <RoleWord role={role} />,
            }))}
          />
        </Section>
      )}
      {scenario.earlier.length === 0 ? null : <Earlier plays={scenario.earlier} />}
      <ScenarioMapLinks scenarioId={scenario.id} hasEnded={scenario.earlier.length > 0} />
    </Page>
  );
}

function Earlier({ plays }: { plays: EarlierPlay[] }) {
  const { text, language } = useRequestView();
  const words = text.roleplay.intro;
  const verdicts = text.roleplay.debrief;
  return (
    <Section title={words.earlier}>
      <Table
        caption={words.earlier}
        captionHidden
        rows={plays}
        rowKey={(play) => play.playId}
        columns={[
          {
            key: "date",
            header: words.columns.date,
            cell: (play) => formatShanghaiDate(play.at, language),
            rowHeader: true,
          },
          {
            key: "mode",
            header: words.columns.mode,
            cell: (play) => text.roleplay.modes[play.mode],
          },
          { key: "ending", header: words.columns.ending, cell: (play) => play.outcome },
          { key: "total", header: words.columns.total, cell: (play) => play.total, align: "end" },
          {
            key: "verdict",
            header: words.columns.verdict,
            cell: (play) => (
              <StatusTag status={play.passed ? "done" : play.redLine ? "failed" : "neutral"}>
                {play.passed ? verdicts.passed : play.redLine ? verdicts.failedRed : verdicts.failed}
              </StatusTag>
            ),
          },
          {
            key: "debrief",
            header: words.columns.debrief,
            cell: (play) => (
              <ButtonLink kind="quiet" href={`/plays/${play.playId}/debrief`}>
                {words.openDebrief}
                <span className="sr-only"> · {fill(words.numberLabel, { number: play.number })}</span>
              </ButtonLink>
            ),
          },
        ]}
      />
    </Section>
  );
}
