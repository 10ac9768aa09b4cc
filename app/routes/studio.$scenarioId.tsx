import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { StudioPage } from "#app/roleplay/components/studio-page.tsx";
import { isFormQuery, readStudioQuery, studioQuery } from "#app/roleplay/studio/address.ts";
import { type StudioView, studioView } from "#app/roleplay/studio/studio.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "studio" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "editContent", async () => {
    const { app, language } = context;
    const { searchParams } = new URL(request.url);
    const wanted = readStudioQuery(searchParams);
    const view = await studioView(app, params.scenarioId ?? "", wanted, language);
    if (isFormQuery(searchParams)) {
      const version = view.version.isServing ? undefined : view.version.hash;
      throw redirect(`/studio/${view.scenarioId}${studioQuery(wanted, version)}`, 303);
    }
    const { pageTitle: title } = dictionaries[language].studio.play;
    return json({ pageTitle: fill(title, { title: view.title }), view });
  });
}

export default function StudioScenarioRoute() {
  return <StudioPage view={useLoaderData<typeof loader>().view as StudioView} />;
}
