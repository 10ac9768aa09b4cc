import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, ButtonLink, ButtonRow, Page, PageHeader, PasswordField } from "#app/ui/index.ts";
import { PASSWORD_MIN } from "../password-rules.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";

export interface PasswordPageProps {
  userName: string;
  /** it is the first thing that must be done */
  mustChange: boolean;
  refused?: RefusedForm;
}

/** The change of the own password. */
export function PasswordPage({ userName, mustChange, refused }: PasswordPageProps) {
  const { text } = useRequestView();
  const words = text.organisation.password;
  const { error } = useFormErrors(refused);
  return (
    <Page width="text">
      <PageHeader
        title={mustChange ? words.mustTitle : words.title}
        lead={mustChange ? words.mustLead : words.lead}
        back={mustChange ? undefined : { href: "/profile", label: text.organisation.profile.title }}
      />
      <form method="post" className="stack-6">
        <RefusedNotice
          refused={refused}
          labels={{ currentPassword: words.current, password: words.next, passwordRepeat: words.repeat }}
        />
        <FormToken />
        <input type="text" name="userName" value={userName} autoComplete="username" readOnly hidden />
        <PasswordField
          name="currentPassword"
          label={words.current}
          width="medium"
          error={error("currentPassword")}
        />
        <PasswordField
          name="password"
          label={words.next}
          hint={fill(text.organisation.setUp.passwordHint, { min: PASSWORD_MIN })}
          autoComplete="new-password"
          width="medium"
          error={error("password")}
        />
        <PasswordField
          name="passwordRepeat"
          label={words.repeat}
          autoComplete="new-password"
          width="medium"
          error={error("passwordRepeat")}
        />
        <ButtonRow>
          <Button kind="primary">{words.submit}</Button>
          {mustChange ? null : (
            <ButtonLink href="/profile" kind="quiet">
              {text.platform.cancel}
            </ButtonLink>
          )}
        </ButtonRow>
      </form>
    </Page>
  );
}
