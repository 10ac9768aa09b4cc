import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { type AuthorsView, authorsView } from "#app/roleplay/authors-view.server.ts";
import { AuthorsPage } from "#app/roleplay/components/authors-page.tsx";
import { insightFilterSchema } from "#app/roleplay/insight-cohort.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "scenarios" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "editContent", async () => {
    const { app, language } = context;
    const { mode } = insightFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    const view = await authorsView(app, params.scenarioId ?? "", mode, language);
    const { pageTitle: title } = dictionaries[language].branches.authors;
    return json({ pageTitle: fill(title, { title: view.title }), view });
  });
}

export default function ScenarioAuthorsRoute() {
  return <AuthorsPage view={useLoaderData<typeof loader>().view as AuthorsView} />;
}
