import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EditorsLink } from "#app/learning/components/editors-link.tsx";
import { SourcePage } from "#app/learning/components/source-page.tsx";
import { type SourceView, sourceView } from "#app/learning/sources.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";

export const handle = { scripts: "none", nav: "learn", isShared: true } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", () => {
    const view = sourceView(context.app, context.language, params.itemId ?? "");
    return json({ pageTitle: view.source.title, view });
  });
}

export default function SourceRoute() {
  const view = useLoaderData<typeof loader>().view as SourceView;
  return (
    <>
      <SourcePage view={view} />
      <EditorsLink id={view.source.id} />
    </>
  );
}
