import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { rememberLanguage } from "#app/organisation/profile.server.ts";
import { publicFormDoor, safePath } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { serializeCookie } from "#app/platform/http/cookies.server.ts";
import { isLanguage } from "#app/platform/i18n/language.ts";

const YEAR_SECONDS = 31_536_000;

/** Language and looks, kept in this browser, and the language also with the account. */
export function action({ context, request }: ActionFunctionArgs) {
  return publicFormDoor(context, request, async (form) => {
    const headers = new Headers();
    const options = { maxAgeSeconds: YEAR_SECONDS, httpOnly: true, secure: context.app.env.isHttps };
    const language = form.get("language");
    const theme = form.get("theme");
    if (isLanguage(language)) {
      headers.append("Set-Cookie", serializeCookie("language", language, options));
      if (context.viewer) await rememberLanguage(context.app, context.viewer.personId, language);
    } else if (theme === "light" || theme === "dark" || theme === "system") {
      headers.append("Set-Cookie", serializeCookie("theme", theme, options));
    } else throw new Refusal("badRequest");
    return redirect(safePath(form.get("next")), { headers });
  });
}

export const handle = { scripts: "none" } as const;
