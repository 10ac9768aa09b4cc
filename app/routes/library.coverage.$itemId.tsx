import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DependentsPage } from "#app/learning/components/dependents-page.tsx";
import { type Dependents, dependentsOf } from "#app/learning/dependents.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "corrections" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "editContent", async () => {
    const view = await dependentsOf(context.app, context.language, params.itemId ?? "");
    const { title } = dictionaries[context.language].coverage;
    return json({ pageTitle: `${view.source.title} · ${title}`, view });
  });
}

export default function DependentsRoute() {
  return <DependentsPage view={useLoaderData<typeof loader>().view as Dependents} />;
}
