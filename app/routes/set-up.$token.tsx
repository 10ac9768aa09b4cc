import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { firstAdministratorSchema, setPasswordSchema } from "#app/organisation/account.schema.ts";
import { SetUpPage } from "#app/organisation/components/set-up-page.tsx";
import { readLink, redeemAccountLink, redeemFirstAdministratorLink } from "#app/organisation/links.server.ts";
import { startSignIn } from "#app/organisation/sign-in.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { publicDoor, publicFormDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { serializeCookie, signInCookieName } from "#app/platform/http/cookies.server.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return publicDoor(context, async () => {
    const words = dictionaries[context.language].organisation.setUp;
    const link = await readLink(context.app, params.token ?? "");
    const titles = {
      firstAdministrator: words.firstTitle,
      newAccount: words.newTitle,
      reset: words.resetTitle,
    };
    const { expiresAt } = link;
    const view =
      link.purpose === "firstAdministrator"
        ? { purpose: link.purpose, expiresAt }
        : { purpose: link.purpose, expiresAt, userName: link.userName, displayName: link.displayName };
    return json({ pageTitle: titles[link.purpose], view });
  });
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return publicFormDoor(context, request, async (form) => {
    const { app } = context;
    const token = params.token ?? "";
    const link = await readLink(app, token);
    if (link.purpose !== "firstAdministrator") {
      await redeemAccountLink(app, token, parseCommand(setPasswordSchema, formFields(form)));
      // The link may have been opened on the administrator's machine: the person signs in where they are.
      return redirect("/sign-in?done=passwordChanged");
    }
    const personId = await redeemFirstAdministratorLink(
      app,
      token,
      parseCommand(firstAdministratorSchema, formFields(form)),
    );
    const { isHttps } = app.env;
    const signIn = await startSignIn(app, personId, context.device);
    return redirect("/people", {
      headers: { "Set-Cookie": serializeCookie(signInCookieName(isHttps), signIn, { secure: isHttps }) },
    });
  });
}

export default function SetUp() {
  const { view } = useLoaderData<typeof loader>();
  return <SetUpPage {...view} refused={useActionData<typeof action>() as RefusedForm | undefined} />;
}
