import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { parseCommand } from "#app/platform/parse.ts";
import { PlayPage } from "#app/roleplay/components/play-page.tsx";
import { PlayRefused } from "#app/roleplay/components/play-refused.tsx";
import { choiceSchema } from "#app/roleplay/play.schema.ts";
import { playView } from "#app/roleplay/play-view.server.ts";
import { choose, leavePlay, playNow } from "#app/roleplay/plays.server.ts";

export const handle = { scripts: "islands", frame: "bare" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const now = await playNow(context.app, viewer.personId, params.playId ?? "");
    const play = playView(now, context.language);
    return json({ pageTitle: play.title, play });
  });
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const playId = params.playId ?? "";
    if (form.get("intent") === "leave") {
      const { play, isEnded } = await leavePlay(context.app, viewer.personId, playId);
      return redirect(`/scenarios/${play.scenarioId}${isEnded ? "" : "?done=left"}`);
    }
    const command = parseCommand(choiceSchema, {
      playId,
      after: form.get("after"),
      choiceId: form.get("choiceId"),
    });
    await choose(context.app, viewer.personId, command);
    return redirect(`/plays/${playId}#now`);
  });
}

export default function Play() {
  const { play } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <PlayPage play={play} refused={refused?.refusal.code ?? null} />;
}

export function ErrorBoundary() {
  return <PlayRefused />;
}
