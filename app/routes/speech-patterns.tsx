import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { SpeechPatternsPage } from "#app/roleplay/components/speech-patterns-page.tsx";
import { type PatternsView, patternsView } from "#app/roleplay/speech/patterns-view.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "scenarios", isShared: true } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "learn", async () =>
    json({
      pageTitle: dictionaries[context.language].speech.page.title,
      view: await patternsView(context.app, context.language),
    }),
  );
}

export default function SpeechPatternsRoute() {
  return <SpeechPatternsPage view={useLoaderData<typeof loader>().view as PatternsView} />;
}
