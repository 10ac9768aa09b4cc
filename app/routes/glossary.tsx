import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { GlossaryPage } from "#app/learning/components/glossary-page.tsx";
import { glossary } from "#app/learning/sources.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "learn", isShared: true } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "learn", () =>
    json({
      pageTitle: dictionaries[context.language].learning.glossary.title,
      terms: glossary(context.app, context.language),
    }),
  );
}

export default function GlossaryRoute() {
  return <GlossaryPage terms={useLoaderData<typeof loader>().terms} />;
}
