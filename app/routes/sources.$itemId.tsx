import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ownMarks } from "#app/learning/bookmarks.server.ts";
import { EditorsLink } from "#app/learning/components/editors-link.tsx";
import { OwnRow } from "#app/learning/components/own-row.tsx";
import { SourcePage } from "#app/learning/components/source-page.tsx";
import { type SourceView, sourceView } from "#app/learning/sources.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";

export const handle = { scripts: "none", nav: "learn", isShared: true } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const itemId = params.itemId ?? "";
    const view = sourceView(context.app, context.language, itemId);
    const own = await ownMarks(context.app, viewer.personId, { aboutKind: "source", aboutId: itemId });
    return json({ pageTitle: view.source.title, view, own });
  });
}

export default function SourceRoute() {
  const data = useLoaderData<typeof loader>();
  const view = data.view as SourceView;
  return (
    <>
      <SourcePage view={view} />
      <OwnRow kind="source" id={view.source.id} own={data.own} />
      <EditorsLink id={view.source.id} />
    </>
  );
}
