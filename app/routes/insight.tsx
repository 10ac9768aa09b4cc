import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { InsightOverviewPage } from "#app/roleplay/components/insight-overview-page.tsx";
import { insightFilterSchema } from "#app/roleplay/insight-cohort.server.ts";
import { type InsightOverview, insightOverview } from "#app/roleplay/insight-view.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "insight" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "seePlays", async (viewer) => {
    const { app, language } = context;
    const filter = insightFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    return json({
      pageTitle: dictionaries[language].branches.insight.title,
      view: await insightOverview(app, viewer.personId, filter, language),
    });
  });
}

export default function InsightRoute() {
  return <InsightOverviewPage view={useLoaderData<typeof loader>().view as InsightOverview} />;
}
