import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { InsightPage } from "#app/roleplay/components/insight-page.tsx";
import { insightFilterSchema } from "#app/roleplay/insight-cohort.server.ts";
import { type InsightView, insightView } from "#app/roleplay/insight-view.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "insight" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "seePlays", async (viewer) => {
    const { app, language } = context;
    const filter = insightFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    const view = await insightView(app, viewer.personId, params.scenarioId ?? "", filter, language);
    const { scenarioTitle } = dictionaries[language].branches.insight;
    return json({ pageTitle: fill(scenarioTitle, { title: view.title }), view });
  });
}

export default function ScenarioInsightRoute() {
  return <InsightPage view={useLoaderData<typeof loader>().view as InsightView} />;
}
