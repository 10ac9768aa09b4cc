import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { parseCommand } from "#app/platform/parse.ts";
import { ScenarioPage } from "#app/roleplay/components/scenario-page.tsx";
import { startSchema } from "#app/roleplay/play.schema.ts";
import { startPlay } from "#app/roleplay/plays.server.ts";
import { scenarioIntro } from "#app/roleplay/scenario-views.server.ts";

export const handle = { scripts: "none", nav: "scenarios" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const scenario = await scenarioIntro(
      context.app,
      viewer.personId,
      params.scenarioId ?? "",
      context.language,
    );
    return json({ pageTitle: scenario.title, scenario, done: new URL(request.url).searchParams.get("done") });
  });
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const { mode } = parseCommand(startSchema, { mode: form.get("mode") ?? undefined });
    const { playId } = await startPlay(context.app, viewer.personId, params.scenarioId ?? "", mode);
    return redirect(`/plays/${playId}#now`);
  });
}

export default function Scenario() {
  const { scenario, done } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <ScenarioPage scenario={scenario} done={done} refused={refused?.refusal ?? null} />;
}
