import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endSignIn } from "#app/organisation/sign-in.server.ts";
import { formDoor } from "#app/platform/door.server.ts";
import { serializeCookie, signInCookieName } from "#app/platform/http/cookies.server.ts";

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "ownPassword", async (_, viewer) => {
    await endSignIn(context.app, viewer.personId, viewer.signInId, "signedOut");
    const { isHttps } = context.app.env;
    return redirect("/sign-in?done=signedOut", {
      headers: {
        "Set-Cookie": serializeCookie(signInCookieName(isHttps), "", { maxAgeSeconds: 0, secure: isHttps }),
        // A shared machine keeps nothing of the person who leaves it.
        "Clear-Site-Data": '"cache", "storage"',
      },
    });
  });
}

export const handle = { scripts: "none" } as const;
