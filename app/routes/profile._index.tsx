import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { profileSchema } from "#app/organisation/account.schema.ts";
import { ProfilePage } from "#app/organisation/components/profile-page.tsx";
import { changeProfile, readProfile } from "#app/organisation/profile.server.ts";
import { endAllSignIns, endSignIn, listSignIns } from "#app/organisation/sign-in.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { serializeCookie } from "#app/platform/http/cookies.server.ts";
import { formFields, parseCommand } from "#app/platform/parse.ts";
import { dictionaries } from "#app/texts.server.ts";

const YEAR_SECONDS = 31_536_000;

export const handle = { scripts: "none", nav: "profile" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "signedIn", async (viewer) => {
    const [person, signIns] = await Promise.all([
      readProfile(context.app, viewer),
      listSignIns(context.app, viewer.personId),
    ]);
    const { displayName, userName, unitName, position, roles } = person;
    return json({
      pageTitle: dictionaries[context.language].organisation.profile.title,
      person: { displayName, userName, unitName, position, roles },
      language: context.language,
      done: new URL(request.url).searchParams.get("done"),
      signIns: signIns.map(({ id, createdAt, lastSeenAt, device }) => ({
        id,
        createdAt,
        lastSeenAt,
        device,
        isThis: id === viewer.signInId,
      })),
    });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "signedIn", async (form, viewer) => {
    const { app } = context;
    const { personId, signInId } = viewer;
    switch (form.get("intent")) {
      case "save": {
        const change = parseCommand(profileSchema, formFields(form));
        await changeProfile(app, viewer, change);
        const options = { maxAgeSeconds: YEAR_SECONDS, secure: app.env.isHttps };
        return redirect("/profile?done=saved", {
          headers: { "Set-Cookie": serializeCookie("language", change.language, options) },
        });
      }
      case "end":
        await endSignIn(app, personId, String(form.get("signInId") ?? ""), "endedByOwner");
        return redirect("/profile?done=ended");
      case "endOthers":
        await endAllSignIns(app, personId, "endedByOwner", personId, signInId);
        return redirect("/profile?done=endedOthers");
      default:
        throw new Refusal("badRequest");
    }
  });
}

export default function Profile() {
  return (
    <ProfilePage
      {...useLoaderData<typeof loader>()}
      refused={useActionData<typeof action>() as RefusedForm | undefined}
    />
  );
}
