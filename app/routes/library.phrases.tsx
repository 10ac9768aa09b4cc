import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { PhrasesPage } from "#app/roleplay/components/phrases-page.tsx";
import { type PhrasesView, phrasesView } from "#app/roleplay/phrases-view.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "scenarios" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "reviewScenarios", async () =>
    json({
      pageTitle: dictionaries[context.language].branches.phrases.title,
      view: await phrasesView(context.app, context.language),
    }),
  );
}

export default function PhrasesRoute() {
  return <PhrasesPage view={useLoaderData<typeof loader>().view as PhrasesView} />;
}
