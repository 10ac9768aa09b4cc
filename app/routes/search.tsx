import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SearchPage } from "#app/learning/components/search-page.tsx";
import { searchContent } from "#app/learning/search.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "search" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", () => {
    const query = new URL(request.url).searchParams;
    const view = searchContent(
      context.app,
      context.language,
      (query.get("q") ?? "").slice(0, 100),
      query.get("kind"),
    );
    const { title } = dictionaries[context.language].own.search;
    return json({ pageTitle: view.isEmpty ? title : `${view.typed} · ${title}`, view });
  });
}

export default function SearchRoute() {
  return <SearchPage view={useLoaderData<typeof loader>().view} />;
}
