import { fill } from "#app/platform/i18n/language.ts";
import { useRequestView } from "#app/request-view.tsx";
import {
  ButtonLink,
  EmptyState,
  LinkList,
  NextStep,
  Page,
  PageHeader,
  Section,
  type Status,
  StatusTag,
} from "#app/ui/index.ts";
import type { ScenarioRow } from "../scenario-views.server.ts";

/** All scenarios, and first of all the talk that waits half-way. */
export function ScenarioListPage({ scenarios }: { scenarios: ScenarioRow[] }) {
  const { text } = useRequestView();
  const words = text.roleplay.list;
  const waiting = scenarios.find(({ running }) => running !== null);
  return (
    <Page width="text">
      <PageHeader title={words.title} lead={words.lead} />
      {waiting?.running ? (
        <NextStep
          kicker={words.continueKicker}
          title={waiting.title}
          reason={words.continueReason}
          action={
            <ButtonLink kind="primary" size="large" href={`/plays/${waiting.running.playId}#now`} wide>
              {words.continue}
            </ButtonLink>
          }
        />
      ) : null}
      {scenarios.length === 0 ? (
        <EmptyState title={words.empty} action={<ButtonLink href="/courses">{words.courses}</ButtonLink>}>
          {words.emptyHint}
        </EmptyState>
      ) : (
        <Section title={words.all}>
          <LinkList
            items={scenarios.map((scenario) => ({
              href: `/scenarios/${scenario.id}`,
              title: scenario.title,
              description: <Description scenario={scenario} />,
              meta: <OwnState scenario={scenario} />,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

function Description({ scenario }: { scenario: ScenarioRow }) {
  const { text, language } = useRequestView();
  const words = text.roleplay;
  const minutes = fill(text.platform.time.minutes, { count: scenario.minutes });
  return (
    <span className="stack-2 block">
      <span className="block">
        <RoleWord role={scenario.role} /> · {minutes}
      </span>
      <span className="block" lang={language === "zh" ? undefined : "en"}>
        {scenario.summary}
      </span>
      {scenario.warnings.length === 0 ? null : (
        <span className="block">
          {fill(words.list.warnings, { list: scenario.warnings.join(words.list.listJoin) })}
        </span>
      )}
    </span>
  );
}

/** Who one plays: the word for an audience, or the scenario's own. */
export function RoleWord({ role }: { role: string }) {
  const roles: Record<string, string> = useRequestView().text.roleplay.roles;
  return <>{roles[role] ?? role}</>;
}

function OwnState({ scenario }: { scenario: ScenarioRow }) {
  const words = useRequestView().text.roleplay.list;
  const [status, word] = stateOf(scenario, words);
  return <StatusTag status={status}>{word}</StatusTag>;
}

function stateOf(
  { running, best }: ScenarioRow,
  words: { running: string; notYet: string; bestPassed: string; bestFailed: string; bestRed: string },
): [Status, string] {
  if (running) return ["doing", words.running];
  if (!best) return ["todo", words.notYet];
  if (best.passed) return ["done", fill(words.bestPassed, { total: best.total })];
  return ["neutral", fill(best.redLine ? words.bestRed : words.bestFailed, { total: best.total })];
}
