import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HomePage } from "#app/certification/components/home-page.tsx";
import { homeView } from "#app/certification/views.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "home" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "signedIn", async (viewer) =>
    json({
      pageTitle: dictionaries[context.language].certification.home.title,
      home: await homeView(context.app, viewer.personId, context.language),
    }),
  );
}

export default function Home() {
  return <HomePage home={useLoaderData<typeof loader>().home} />;
}
