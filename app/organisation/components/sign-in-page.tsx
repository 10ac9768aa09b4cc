import type { RefusedForm } from "#app/platform/door.server.ts";
import { FormToken, useRequestView } from "#app/request-view.tsx";
import { Button, Icon, Notice, Page, PageHeader, PasswordField, Section, TextField } from "#app/ui/index.ts";
import { RefusedNotice, useFormErrors } from "./form-errors.tsx";

/** An account of the demonstration as the sign-in page offers it. */
export interface OfferedAccount {
  userName: string;
  displayName: string;
  words: string;
}

export interface SignInPageProps {
  next: string;
  done: string | null;
  /** null where the installation is no demonstration */
  demo: { password: string; accounts: OfferedAccount[] } | null;
  refused?: RefusedForm;
}

/** The sign-in page. */
export function SignInPage({ next, done, demo, refused }: SignInPageProps) {
  const { text } = useRequestView();
  const words = text.organisation.signIn;
  const { error, value } = useFormErrors(refused);
  return (
    <Page width={demo ? "page" : "text"}>
      <PageHeader title={text.platform.signIn} lead={text.platform.tagline} />
      <div className={demo ? "grid gap-12 lg:grid-cols-2 lg:gap-16" : undefined}>
        <form method="post" action="/sign-in" className="stack-6">
          {refused ? null : done === "signedOut" ? (
            <Notice tone="saved" live="status" title={words.signedOut}>
              <p>{words.signedOutHint}</p>
            </Notice>
          ) : done === "passwordChanged" ? (
            <Notice tone="saved" live="status" title={words.passwordChanged} />
          ) : null}
          <RefusedNotice refused={refused} labels={{ userName: words.userName, password: words.password }} />
          <FormToken />
          <input type="hidden" name="next" value={next} />
          <TextField
            name="userName"
            label={words.userName}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            width="medium"
            defaultValue={value("userName")}
            error={error("userName")}
          />
          <PasswordField name="password" label={words.password} width="medium" error={error("password")} />
          <Button kind="primary">{text.platform.signIn}</Button>
          <p className="text-sm text-quiet">{words.forgotten}</p>
        </form>
        {demo ? <DemoAccounts next={next} demo={demo} /> : null}
      </div>
    </Page>
  );
}

/** Every account of the demonstration as one press; no script is needed. */
function DemoAccounts({ next, demo }: { next: string; demo: NonNullable<SignInPageProps["demo"]> }) {
  const words = useRequestView().text.organisation.signIn;
  return (
    <Section title={words.demoTitle} lead={words.demoLead}>
      <form method="post" action="/sign-in">
        <FormToken />
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="password" value={demo.password} />
        <ul className="border-t">
          {demo.accounts.map((account) => (
            <li key={account.userName} className="border-b">
              <button
                type="submit"
                name="userName"
                value={account.userName}
                className="flex min-h-14 w-full items-center gap-x-4 py-2 text-start hover:text-plum"
              >
                <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4">
                  <span lang="zh-CN" className="font-semibold">
                    {account.displayName}
                  </span>
                  <span className="text-sm text-quiet">{account.words}</span>
                </span>
                <Icon name="sign-in" className="text-plum" />
              </button>
            </li>
          ))}
        </ul>
      </form>
      <p className="text-sm text-quiet">
        {words.demoPassword} <code className="select-all whitespace-nowrap text-ink">{demo.password}</code>
      </p>
    </Section>
  );
}
