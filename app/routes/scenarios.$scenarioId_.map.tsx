import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { MapPage } from "#app/roleplay/components/map-page.tsx";
import { type MapPage as MapPageView, mapPage } from "#app/roleplay/map-view.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "scenarios" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const view = await mapPage(context.app, viewer, params.scenarioId ?? "", context.language);
    const { pageTitle: title } = dictionaries[context.language].branches.map;
    return json({ pageTitle: fill(title, { title: view.title }), view });
  });
}

export default function ScenarioMapRoute() {
  return <MapPage view={useLoaderData<typeof loader>().view as MapPageView} />;
}
