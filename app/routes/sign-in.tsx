import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SignInPage } from "#app/organisation/components/sign-in-page.tsx";
import { offeredAccounts } from "#app/organisation/demo.server.ts";
import { beginSignIn } from "#app/organisation/sign-in.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { publicDoor, publicFormDoor, type RefusedForm, safePath } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { serializeCookie, signInCookieName } from "#app/platform/http/cookies.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return publicDoor(context, async (viewer) => {
    const query = new URL(request.url).searchParams;
    const next = safePath(query.get("next"));
    if (viewer) throw redirect(next);
    return json({
      pageTitle: dictionaries[context.language].platform.signIn,
      next,
      done: query.get("done"),
      demo: await offeredAccounts(context.app, context.language),
    });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return publicFormDoor(context, request, async (form) => {
    const userName = String(form.get("userName") ?? "");
    const password = String(form.get("password") ?? "");
    const fields: Record<string, string> = {};
    if (!userName.trim()) fields.userName = "required";
    if (!password) fields.password = "required";
    if (Object.keys(fields).length > 0) throw new Refusal("invalidFields", {}, fields);
    const { token } = await beginSignIn(context.app, { userName, password, device: context.device });
    const { isHttps } = context.app.env;
    return redirect(safePath(form.get("next")), {
      headers: { "Set-Cookie": serializeCookie(signInCookieName(isHttps), token, { secure: isHttps }) },
    });
  });
}

export default function SignIn() {
  const { next, done, demo } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <SignInPage next={refused?.values.next ?? next} done={done} demo={demo} refused={refused} />;
}
