import { FormToken, useText } from "#app/request-view.tsx";
import { fill } from "#app/platform/i18n/language.ts";
import type { RefusedForm } from "#app/platform/door.server.ts";
import { Button, Notice, Page, PageHeader, PasswordField, TextField } from "#app/ui/index.ts";

/** The sign-in page. */
export function SignInPage({ next, refused }: { next: string; done: string | null; demo: boolean; refused?: RefusedForm }) {
  const text = useText().platform;
  const fields: Record<string, string> = text.field;
  const error = (name: string): string | undefined => {
    const code = refused?.refusal.fields[name];
    return code === undefined ? undefined : fields[code];
  };
  const sentences: Record<string, string> = text.refusal;
  return (
    <Page width="text">
      <PageHeader title={text.signIn} lead={text.tagline} />
      {refused ? <Notice tone="danger" title={fill(sentences[refused.refusal.code] ?? "", refused.refusal.values)} /> : null}
      <form method="post" className="stack-6">
        <FormToken />
        <input type="hidden" name="next" value={next} />
        <TextField name="userName" label="用户名" autoComplete="username" defaultValue={refused?.values.userName} error={error("userName")} />
        <PasswordField name="password" label="密码" error={error("password")} />
        <Button kind="primary">{text.signIn}</Button>
      </form>
    </Page>
  );
}
