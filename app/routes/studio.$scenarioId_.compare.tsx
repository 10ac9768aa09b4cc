import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { StudioComparePage } from "#app/roleplay/components/studio-compare-page.tsx";
import { type CompareView, compareView } from "#app/roleplay/studio/studio.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "studio" } as const;
export const meta = pageTitle;

/** Two versions: `?from=…&to=…` by hash; unless told, the one that serves and the one before it. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "editContent", async () => {
    const { app, language } = context;
    const query = new URL(request.url).searchParams;
    const wanted = { from: query.get("from") ?? "", to: query.get("to") ?? "" };
    const view = await compareView(app, params.scenarioId ?? "", wanted, language);
    const { pageTitle: title } = dictionaries[language].studio.compare;
    return json({ pageTitle: fill(title, { title: view.title }), view });
  });
}

export default function StudioCompareRoute() {
  return <StudioComparePage view={useLoaderData<typeof loader>().view as CompareView} />;
}
