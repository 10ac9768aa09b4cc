import type { LoaderFunctionArgs } from "@remix-run/node";
import { door } from "#app/platform/door.server.ts";
import { insightFilterSchema } from "#app/roleplay/insight-cohort.server.ts";
import { insightCsv } from "#app/roleplay/insight-csv.server.ts";
import { insightView } from "#app/roleplay/insight-view.server.ts";

/** The figures of a scenario as a table, for the same people and with the same counts hidden as on the page. */
export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "seePlays", async (viewer) => {
    const { app, language } = context;
    const filter = insightFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    const view = await insightView(app, viewer.personId, params.scenarioId ?? "", filter, language);
    return new Response(insightCsv(view, language), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": `attachment; filename="${view.scenarioId}.csv"`,
      },
    });
  });
}
