import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExportPage } from "#app/assessment/components/export-page.tsx";
import { courseChoices } from "#app/assessment/exchange/views.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "corrections" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "editContent", () =>
    json({
      pageTitle: dictionaries[context.language].exchange.export.title,
      courses: courseChoices(context.app, context.language),
    }),
  );
}

export default function ExportRoute() {
  return <ExportPage courses={useLoaderData<typeof loader>().courses} />;
}
