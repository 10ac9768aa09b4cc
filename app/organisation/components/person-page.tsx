import { formatShanghaiDate } from "#app/certification/calendar.ts";
import type { Role } from "#app/platform/access.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  ButtonRow,
  DescriptionList,
  Disclosure,
  Notice,
  Page,
  PageHeader,
  Section,
  SelectField,
  TextField,
  Timeline,
} from "#app/ui/index.ts";
import type { AccountState } from "../account-state.ts";
import type { UnitLine } from "../units.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";
import type { TrackOption } from "./new-person-page.tsx";
import { AccountStateTag, unitOptions } from "./people-page.tsx";
import { PersonRoles } from "./person-roles.tsx";
import { PersonTasks, type TaskView } from "./person-tasks.tsx";

/** A person as the page shows them. */
export interface PersonView {
  personId: string;
  displayName: string;
  userName: string;
  unitId: string;
  unitName: string;
  position: string | null;
  roles: readonly Role[];
  state: AccountState;
  createdAt: number;
}

export interface PersonPageProps {
  person: PersonView;
  /** whose page the viewer's own is */
  isOwn: boolean;
  /** the account holds no role beyond the viewer's reach */
  mayManage: boolean;
  grantable: readonly Role[];
  units: readonly UnitLine[];
  tasks: readonly TaskView[];
  tracks: readonly TrackOption[];
  today: string;
  history: readonly { id: string; at: number; time: string; sentence: string }[];
  done: string | null;
  refused?: RefusedForm;
}

/** One person: the account, roles, assignments and what was done about them. */
export function PersonPage(props: PersonPageProps) {
  const { person, done, refused, history } = props;
  const { text } = useRequestView();
  const words = text.organisation.person;
  const confirmations: Record<string, string> = {
    saved: words.saved,
    disabled: words.disabled,
    enabled: words.enabled,
    granted: words.granted,
    withdrawn: words.withdrawn,
    assigned: words.assigned,
    taskWithdrawn: words.taskWithdrawn,
  };
  const confirmation = done === null || refused ? undefined : confirmations[done];
  const intent = refused?.values.intent;
  const isFieldError = refused !== undefined && Object.keys(refused.refusal.fields).length > 0;
  return (
    <Page>
      <PageHeader
        title={<span lang="zh-CN">{person.displayName}</span>}
        back={{ href: "/people", label: text.organisation.people.title }}
        meta={
          <>
            <AccountStateTag state={person.state} />
            <code>{person.userName}</code>
            <span lang="zh-CN">{person.unitName}</span>
          </>
        }
      />
      {confirmation === undefined ? null : <Notice tone="saved" live="status" title={confirmation} />}
      {isFieldError ? null : <RefusedNotice refused={refused} />}
      <PersonTasks {...props} refused={intent === "assign" && isFieldError ? refused : undefined} />
      <PersonRoles person={person} grantable={props.grantable} isOwn={props.isOwn} />
      <SignInSection {...props} />
      <Details {...props} refused={intent === "change" && isFieldError ? refused : undefined} />
      <Section title={words.historyTitle} lead={words.historyLead}>
        {history.length === 0 ? (
          <p className="text-quiet">{words.historyEmpty}</p>
        ) : (
          <Timeline
            label={words.historyTitle}
            items={history.map((entry) => ({
              when: entry.time,
              dateTime: new Date(entry.at).toISOString(),
              title: <span className="font-normal">{entry.sentence}</span>,
            }))}
          />
        )}
      </Section>
    </Page>
  );
}

function SignInSection({ person, isOwn, mayManage }: PersonPageProps) {
  const words = useRequestView().text.organisation.person;
  const said = { active: words.signInActive, invited: words.signInInvited, disabled: words.signInDisabled };
  const obstacle = isOwn ? words.own : mayManage ? null : words.beyond;
  return (
    <Section title={words.signInTitle} lead={said[person.state]}>
      {obstacle === null ? (
        <form method="post">
          <FormToken />
          <ButtonRow>
            {person.state === "disabled" ? (
              <Button name="intent" value="enable">
                {words.enable}
              </Button>
            ) : (
              <>
                <Button name="intent" value="reset" icon="key">
                  {person.state === "invited" ? words.resetInvited : words.reset}
                </Button>
                <ButtonLink href={`/people/${person.personId}?confirm=disable`} kind="danger">
                  {words.disable}
                </ButtonLink>
              </>
            )}
          </ButtonRow>
        </form>
      ) : (
        <p className="text-quiet">{obstacle}</p>
      )}
    </Section>
  );
}

function Details({ person, units, mayManage, refused }: PersonPageProps) {
  const { text, language } = useRequestView();
  const words = text.organisation.person;
  const { profile } = text.organisation;
  const { error, value } = useFormErrors(refused);
  return (
    <Section title={words.account}>
      <DescriptionList
        items={[
          { term: profile.name, description: <span lang="zh-CN">{person.displayName}</span> },
          { term: profile.userName, description: <code className="break-all">{person.userName}</code> },
          { term: profile.unit, description: <span lang="zh-CN">{person.unitName}</span> },
          {
            term: words.position,
            description: person.position ? <span lang="zh-CN">{person.position}</span> : words.noPosition,
          },
          { term: words.created, description: formatShanghaiDate(person.createdAt, language) },
        ]}
      />
      {mayManage ? (
        <Disclosure summary={words.edit} open={refused !== undefined} id="edit">
          <form method="post" className="stack-6">
            <RefusedNotice
              refused={refused}
              labels={{ displayName: profile.name, unitId: profile.unit, position: words.position }}
            />
            <FormToken />
            <input type="hidden" name="intent" value="change" />
            <TextField
              name="displayName"
              label={profile.name}
              autoComplete="off"
              width="medium"
              defaultValue={value("displayName", person.displayName)}
              error={error("displayName")}
            />
            <SelectField
              name="unitId"
              label={profile.unit}
              hint={words.editUnitHint}
              options={unitOptions(units)}
              defaultValue={value("unitId", person.unitId)}
              error={error("unitId")}
            />
            <TextField
              name="position"
              label={words.position}
              optionalLabel={profile.optional}
              autoComplete="off"
              width="medium"
              defaultValue={value("position", person.position ?? "")}
              error={error("position")}
            />
            <Button>{words.save}</Button>
          </form>
        </Disclosure>
      ) : null}
    </Section>
  );
}

/** The step before an account is disabled. */
export function ConfirmDisablePage({ person }: { person: PersonView }) {
  const words = useRequestView().text.organisation.person;
  const here = `/people/${person.personId}`;
  return (
    <Page width="text">
      <PageHeader
        title={fill(words.confirmTitle, { name: person.displayName })}
        lead={words.confirmBody}
        back={{ href: here, label: person.displayName }}
      />
      <form method="post" action={here}>
        <FormToken />
        <input type="hidden" name="intent" value="disable" />
        <ButtonRow>
          <Button kind="danger">{words.confirmYes}</Button>
          <ButtonLink href={here} kind="quiet">
            {words.confirmNo}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Page>
  );
}
