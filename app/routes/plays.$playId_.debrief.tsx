import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { DebriefPage } from "#app/roleplay/components/debrief-page.tsx";
import { debriefView } from "#app/roleplay/debrief-view.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "scenarios" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const playId = params.playId ?? "";
    const debrief = await debriefView(context.app, viewer.personId, playId, context.language);
    if (!debrief) throw redirect(`/plays/${playId}`);
    const title = fill(dictionaries[context.language].roleplay.debrief.pageTitle, { title: debrief.title });
    return json({ pageTitle: title, debrief });
  });
}

export default function Debrief() {
  return <DebriefPage debrief={useLoaderData<typeof loader>().debrief} />;
}
