import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, DescriptionList, Page, PageHeader, PasswordField, TextField } from "#app/ui/index.ts";
import { PASSWORD_MIN } from "../password-rules.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";

export type SetUpPageProps = { expiresAt: number; refused?: RefusedForm } & (
  | { purpose: "firstAdministrator" }
  | { purpose: "newAccount" | "reset"; userName: string; displayName: string }
);

/** Where a one-time link leads: the first administrator of an installation, or the password of an account. */
export function SetUpPage(props: SetUpPageProps) {
  const { text, language } = useRequestView();
  const words = text.organisation.setUp;
  const { error } = useFormErrors(props.refused);
  const isFirst = props.purpose === "firstAdministrator";
  const titles = {
    firstAdministrator: words.firstTitle,
    newAccount: words.newTitle,
    reset: words.resetTitle,
  };
  const lead = isFirst
    ? words.firstLead
    : fill(props.purpose === "reset" ? words.resetLead : words.newLead, { name: props.displayName });
  const labels = {
    displayName: words.name,
    unitName: words.unitName,
    userName: words.userName,
    password: words.newPassword,
    passwordRepeat: words.passwordRepeat,
  };
  return (
    <Page width="text">
      <PageHeader title={titles[props.purpose]} lead={lead} />
      <form method="post" className="stack-6">
        <RefusedNotice refused={props.refused} labels={labels} />
        <FormToken />
        {isFirst ? (
          <FirstFields refused={props.refused} />
        ) : (
          <>
            <DescriptionList
              items={[{ term: words.yourUserName, description: <code>{props.userName}</code> }]}
            />
            {/* Password managers keep the new password under this name. */}
            <input
              type="text"
              name="userName"
              value={props.userName}
              autoComplete="username"
              readOnly
              hidden
            />
          </>
        )}
        <PasswordField
          name="password"
          label={isFirst ? words.password : words.newPassword}
          hint={fill(words.passwordHint, { min: PASSWORD_MIN })}
          autoComplete="new-password"
          error={error("password")}
        />
        <PasswordField
          name="passwordRepeat"
          label={words.passwordRepeat}
          autoComplete="new-password"
          error={error("passwordRepeat")}
        />
        <Button kind="primary">{isFirst ? words.submitFirst : words.submit}</Button>
        <p className="text-sm text-quiet">
          {fill(words.until, { time: formatShanghaiDateTime(props.expiresAt, language) })}
        </p>
      </form>
    </Page>
  );
}

function FirstFields({ refused }: { refused?: RefusedForm }) {
  const words = useRequestView().text.organisation.setUp;
  const { error, value } = useFormErrors(refused);
  return (
    <>
      <TextField
        name="displayName"
        label={words.name}
        hint={words.nameHint}
        autoComplete="name"
        defaultValue={value("displayName")}
        error={error("displayName")}
      />
      <TextField
        name="unitName"
        label={words.unitName}
        hint={words.unitHint}
        autoComplete="organization"
        defaultValue={value("unitName")}
        error={error("unitName")}
      />
      <TextField
        name="userName"
        label={words.userName}
        hint={words.userNameHint}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={value("userName")}
        error={error("userName")}
      />
    </>
  );
}
