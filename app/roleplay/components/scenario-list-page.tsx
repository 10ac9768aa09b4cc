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
import { ReviewersLinks } from "./map-page.tsx";

/** All scenarios, and first of all the talk that waits half-way. */
export function ScenarioListPage({ scenarios, role }: { scenarios: ScenarioRow[]; role: string | null }) {
  const { text } = useRequestView();
  const words = text.roleplay.list;
  const roles = [...new Set(scenarios.map((scenario) => scenario.role))];
  const shown = scenarios.filter((scenario) => role === null || scenario.role === role);
  const waiting = scenarios.flatMap(({ title, running }) => {
    const half = running.certification ?? running.practice;
    return half ? [{ title, ...half }] : [];
  })[0];
  return (
    <Page width="text">
      <PageHeader title={words.title} lead={words.lead} />
      {waiting ? (
        <NextStep
          kicker={`${words.continueKicker} · ${text.roleplay.modes[waiting.mode]}`}
          title={waiting.title}
          reason={words.continueReason}
          action={
            <ButtonLink kind="primary" size="large" href={`/plays/${waiting.playId}#now`} wide>
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
        <>
          {roles.length < 2 ? null : <RoleFilter roles={roles} chosen={role} />}
          {shown.length === 0 ? (
            <EmptyState
              title={words.noneOfRole}
              action={<ButtonLink href="/scenarios">{words.everyRole}</ButtonLink>}
            >
              {words.noneOfRoleHint}
            </EmptyState>
          ) : null}
          {(Object.keys(words.series) as ScenarioRow["series"][]).map((series) => {
            const items = shown.filter((scenario) => scenario.series === series);
            return items.length === 0 ? null : (
              <Section key={series} title={words.series[series]} lead={words.seriesLead[series]}>
                <LinkList
                  items={items.map((scenario) => ({
                    href: `/scenarios/${scenario.id}`,
                    title: scenario.title,
                    description: <Description scenario={scenario} />,
                    meta: <OwnState scenario={scenario} />,
                  }))}
                />
              </Section>
            );
          })}
        </>
      )}
      <ReviewersLinks />
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
      {scenario.chairOf === null ? null : (
        <span className="block">{fill(words.list.chairOf, { title: scenario.chairOf })}</span>
      )}
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

/** The list by who one plays: links, so that each view has its address. */
function RoleFilter({ roles, chosen }: { roles: string[]; chosen: string | null }) {
  const words = useRequestView().text.roleplay.list;
  return (
    <nav aria-label={words.filter} className="flex flex-wrap gap-x-5 gap-y-1">
      {[null, ...roles].map((role) => (
        <a
          key={role ?? ""}
          href={role === null ? "/scenarios" : `/scenarios?role=${encodeURIComponent(role)}`}
          aria-current={role === chosen ? "true" : undefined}
          className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
        >
          {role === null ? words.everyRole : <RoleWord role={role} />}
        </a>
      ))}
    </nav>
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
  { running, best, practised }: ScenarioRow,
  words: {
    running: string;
    notYet: string;
    practised: string;
    bestPassed: string;
    bestFailed: string;
    bestRed: string;
  },
): [Status, string] {
  if (running.certification ?? running.practice) return ["doing", words.running];
  if (!best) return practised > 0 ? ["neutral", words.practised] : ["todo", words.notYet];
  if (best.passed) return ["done", fill(words.bestPassed, { total: best.total })];
  return ["neutral", fill(best.redLine ? words.bestRed : words.bestFailed, { total: best.total })];
}
