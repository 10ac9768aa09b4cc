import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { parseCommand } from "#app/platform/parse.ts";
import { DebriefPage } from "#app/roleplay/components/debrief-page.tsx";
import { debriefView } from "#app/roleplay/debrief-view.server.ts";
import { practiseFromSchema } from "#app/roleplay/play.schema.ts";
import { practiseFrom } from "#app/roleplay/practice.server.ts";
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

/** Begins a practice that goes on from a turning point of this play. */
export function action({ context, request, params }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const command = parseCommand(practiseFromSchema, {
      playId: params.playId ?? "",
      after: form.get("after"),
    });
    const playId = await practiseFrom(context.app, viewer.personId, command);
    return redirect(`/plays/${playId}#now`);
  });
}

export default function Debrief() {
  const { debrief } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <DebriefPage debrief={debrief} refused={refused?.refusal ?? null} />;
}
