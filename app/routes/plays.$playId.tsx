import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { parseCommand } from "#app/platform/parse.ts";
import { PlayPage } from "#app/roleplay/components/play-page.tsx";
import { PlayRefused } from "#app/roleplay/components/play-refused.tsx";
import { choiceSchema, hintSchema, rewindSchema } from "#app/roleplay/play.schema.ts";
import { playView } from "#app/roleplay/play-view.server.ts";
import { choose, leavePlay, playNow } from "#app/roleplay/plays.server.ts";
import { rewind, takeHint } from "#app/roleplay/practice.server.ts";
import { saySchema } from "#app/roleplay/speech/say.schema.ts";
import { type SaidView, sayFirst, warmSpeech } from "#app/roleplay/speech/speech.server.ts";

export const handle = { scripts: "islands", frame: "bare" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const now = await playNow(context.app, viewer.personId, params.playId ?? "");
    const play = playView(context.app, now, context.language);
    const canSay = play.mode === "practice" && warmSpeech(context.app.catalogue.current());
    return json({ pageTitle: play.title, play, canSay });
  });
}

export function action({ context, request, params }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const playId = params.playId ?? "";
    if (form.get("intent") === "leave") {
      const { play, isEnded } = await leavePlay(context.app, viewer.personId, playId);
      return redirect(`/scenarios/${play.scenarioId}${isEnded ? "" : "?done=left"}`);
    }
    const screen = { playId, after: form.get("after"), rewinds: form.get("rewinds") ?? undefined };
    switch (form.get("intent")) {
      case "say": {
        // What was found goes back with the page; the sentence is kept nowhere.
        const command = parseCommand(saySchema, { playId, text: form.get("text") });
        return json({ said: await sayFirst(context.app, viewer.personId, command, context.language) });
      }
      case "hint":
        await takeHint(context.app, viewer.personId, parseCommand(hintSchema, screen));
        break;
      case "rewind": {
        const command = parseCommand(rewindSchema, { ...screen, to: form.get("to") });
        await rewind(context.app, viewer.personId, command);
        break;
      }
      default: {
        const command = parseCommand(choiceSchema, { ...screen, choiceId: form.get("choiceId") });
        await choose(context.app, viewer.personId, command);
      }
    }
    return redirect(`/plays/${playId}#now`);
  });
}

export default function Play() {
  const { play, canSay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as RefusedForm | { said: SaidView } | undefined;
  const [refused, said] =
    answer && "said" in answer ? [null, answer.said] : [answer?.refusal.code ?? null, null];
  return <PlayPage play={play} refused={refused} canSay={canSay} said={said} />;
}

export function ErrorBoundary() {
  return <PlayRefused />;
}
