import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changePasswordSchema } from "#app/organisation/account.schema.ts";
import { PasswordPage } from "#app/organisation/components/password-page.tsx";
import { changePassword } from "#app/organisation/profile.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "profile" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "ownPassword", ({ userName, mustChangePassword: mustChange }) =>
    json({ pageTitle: dictionaries[context.language].organisation.password.title, userName, mustChange }),
  );
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "ownPassword", async (form, viewer) => {
    await changePassword(context.app, viewer, parseCommand(changePasswordSchema, formFields(form)));
    return redirect("/profile?done=passwordChanged");
  });
}

export default function Password() {
  return (
    <PasswordPage
      {...useLoaderData<typeof loader>()}
      refused={useActionData<typeof action>() as RefusedForm | undefined}
    />
  );
}
