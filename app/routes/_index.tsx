import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DailyCard } from "#app/assessment/components/daily-card.tsx";
import { dailyCard } from "#app/assessment/daily.server.ts";
import { HomePage, nextHref } from "#app/certification/components/home-page.tsx";
import { homeView } from "#app/certification/views.server.ts";
import { OwnHome } from "#app/learning/components/own-home.tsx";
import { ownHome } from "#app/learning/own-home.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { may } from "#app/platform/access.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "home" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "signedIn", async (viewer) => {
    const { app, language } = context;
    const home = await homeView(app, viewer.personId, language);
    return json({
      pageTitle: dictionaries[language].certification.home.title,
      home,
      daily: may(viewer.roles, "learn") ? await dailyCard(app, viewer.personId) : null,
      own: await ownHome(app, viewer, language, nextHref(home)),
    });
  });
}

export default function Home() {
  const { home, daily, own } = useLoaderData<typeof loader>();
  return (
    <HomePage home={home}>
      {daily ? <DailyCard {...daily} /> : null}
      <OwnHome own={own} />
    </HomePage>
  );
}
