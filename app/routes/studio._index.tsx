import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { StudioListPage } from "#app/roleplay/components/studio-list-page.tsx";
import { type StudioRow, studioRows } from "#app/roleplay/studio/studio.server.ts";
import { scenarioChoices } from "#app/roleplay/studio/upload.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "studio" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "editContent", async () => {
    const { app, language } = context;
    return json({
      pageTitle: dictionaries[language].studio.title,
      rows: await studioRows(app, language),
      scenarios: scenarioChoices(app, language),
    });
  });
}

export default function StudioRoute() {
  const { rows, scenarios } = useLoaderData<typeof loader>();
  return <StudioListPage rows={rows as StudioRow[]} scenarios={scenarios} />;
}
