import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import type { Role } from "#app/platform/access.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill, LANGUAGES, type Language } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import {
  Button,
  ButtonLink,
  DescriptionList,
  Notice,
  Page,
  PageHeader,
  RadioGroup,
  Section,
  StatusTag,
  TextField,
} from "#app/ui/index.ts";
import { describeDevice } from "../device.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";

/** A sign-in as its owner sees it. */
export interface SignInView {
  id: string;
  createdAt: number;
  lastSeenAt: number;
  device: string;
  isThis: boolean;
}

export interface ProfilePageProps {
  person: {
    displayName: string;
    userName: string;
    unitName: string;
    position: string | null;
    roles: readonly Role[];
  };
  language: Language;
  signIns: readonly SignInView[];
  done: string | null;
  refused?: RefusedForm;
}

/** The own account: what is known, what can be changed, and where one is signed in. */
export function ProfilePage({ person, language, signIns, done, refused }: ProfilePageProps) {
  const { text } = useRequestView();
  const words = text.organisation.profile;
  const { error, value } = useFormErrors(refused);
  const confirmations: Record<string, string> = {
    saved: words.saved,
    passwordChanged: words.passwordChanged,
    ended: words.ended,
    endedOthers: words.endedOthers,
  };
  const confirmation = done === null || refused ? undefined : confirmations[done];
  return (
    <Page width="text">
      <PageHeader title={words.title} />
      {confirmation === undefined ? null : <Notice tone="saved" live="status" title={confirmation} />}
      <Section title={words.account}>
        <DescriptionList
          items={[
            { term: words.name, description: <span lang="zh-CN">{person.displayName}</span> },
            { term: words.userName, description: <code>{person.userName}</code> },
            { term: words.unit, description: <span lang="zh-CN">{person.unitName}</span> },
            {
              term: words.roles,
              description:
                person.roles
                  .map((role) => text.organisation.roles[role])
                  .join(text.organisation.events.listSeparator) || words.noRoles,
            },
          ]}
        />
        <p className="text-sm text-quiet">{words.nameHint}</p>
      </Section>
      <Section title={words.edit}>
        <form method="post" className="stack-6">
          <RefusedNotice refused={refused} labels={{ position: words.position, language: words.language }} />
          <FormToken />
          <input type="hidden" name="intent" value="save" />
          <TextField
            name="position"
            label={words.position}
            hint={words.positionHint}
            optionalLabel={words.optional}
            width="medium"
            autoComplete="organization-title"
            defaultValue={value("position", person.position ?? "")}
            error={error("position")}
          />
          <RadioGroup
            name="language"
            legend={words.language}
            look="inline"
            options={LANGUAGES.map((one) => ({ value: one, label: text.organisation.languages[one] }))}
            defaultValue={value("language", language)}
            error={error("language")}
          />
          <Button kind="primary">{words.save}</Button>
        </form>
      </Section>
      <Section title={words.passwordTitle} lead={words.passwordLead}>
        <ButtonLink href="/profile/password">{words.changePassword}</ButtonLink>
      </Section>
      <SignIns signIns={signIns} />
    </Page>
  );
}

function SignIns({ signIns }: { signIns: readonly SignInView[] }) {
  const { text, language } = useRequestView();
  const words = text.organisation.profile;
  const nameOf = (signIn: SignInView): string => {
    const { browser, system } = describeDevice(signIn.device);
    return `${browser ?? words.unknownBrowser} · ${system ?? words.unknownSystem}`;
  };
  const hasOthers = signIns.some((signIn) => !signIn.isThis);
  return (
    <Section title={words.signInsTitle} lead={words.signInsLead} id="sign-ins">
      <ul className="border-t">
        {signIns.map((signIn) => (
          <li key={signIn.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b py-3">
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap items-center gap-x-4 font-semibold">
                {nameOf(signIn)}
                {signIn.isThis ? <StatusTag status="done">{words.thisDevice}</StatusTag> : null}
              </p>
              <p className="text-sm text-quiet">
                {words.begun} {formatShanghaiDateTime(signIn.createdAt, language)}
                <br />
                {words.lastSeen} {formatShanghaiDateTime(signIn.lastSeenAt, language)}
              </p>
            </div>
            {signIn.isThis ? null : (
              <form method="post">
                <FormToken />
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="signInId" value={signIn.id} />
                <Button
                  kind="quiet"
                  aria-label={fill(words.endOne, {
                    device: nameOf(signIn),
                    time: formatShanghaiDateTime(signIn.createdAt, language),
                  })}
                >
                  {words.end}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {hasOthers ? (
        <form method="post">
          <FormToken />
          <input type="hidden" name="intent" value="endOthers" />
          <Button>{words.endOthers}</Button>
        </form>
      ) : (
        <p className="text-sm text-quiet">{words.onlyThis}</p>
      )}
    </Section>
  );
}
