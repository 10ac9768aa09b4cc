import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { ScenarioListPage } from "#app/roleplay/components/scenario-list-page.tsx";
import { scenarioList } from "#app/roleplay/scenario-views.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "scenarios" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) =>
    json({
      pageTitle: dictionaries[context.language].roleplay.list.title,
      scenarios: await scenarioList(context.app, viewer.personId, context.language),
      role: new URL(request.url).searchParams.get("role"),
    }),
  );
}

export default function Scenarios() {
  const { scenarios, role } = useLoaderData<typeof loader>();
  return <ScenarioListPage scenarios={scenarios} role={role} />;
}
