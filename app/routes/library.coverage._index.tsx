import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CoveragePage } from "#app/learning/components/coverage-page.tsx";
import { type CoverageMap, coverageMap, isMapDocument } from "#app/learning/coverage.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "corrections" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "editContent", () => {
    const query = new URL(request.url).searchParams;
    const document = query.get("document") ?? "";
    const map = coverageMap(context.app, context.language, {
      document: isMapDocument(document) ? document : "manual",
      onlyGaps: query.get("show") === "gaps",
    });
    return json({ pageTitle: dictionaries[context.language].coverage.title, map });
  });
}

export default function CoverageRoute() {
  return <CoveragePage map={useLoaderData<typeof loader>().map as CoverageMap} />;
}
