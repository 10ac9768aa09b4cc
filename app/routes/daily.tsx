import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DailyPage } from "#app/assessment/components/daily-page.tsx";
import { answerDailyFromForm, parseAnswerDaily } from "#app/assessment/daily.schema.ts";
import { answerDaily } from "#app/assessment/daily.server.ts";
import { dailyView } from "#app/assessment/daily-view.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "home" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) =>
    json({
      pageTitle: dictionaries[context.language].daily.title,
      view: await dailyView(context.app, viewer.personId, context.language, placeIn(request)),
    }),
  );
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    await answerDaily(context.app, viewer.personId, parseAnswerDaily(answerDailyFromForm(form)));
    const n = placeIn(request);
    return redirect(n === null ? "/daily" : `/daily?n=${n}`, 303);
  });
}

/** The place that an address names, from 1. */
function placeIn(request: Request): number | null {
  const n = new URL(request.url).searchParams.get("n");
  return n !== null && /^[1-9]$/.test(n) ? Number(n) : null;
}

export default function DailyRoute() {
  const { view } = useLoaderData<typeof loader>();
  return <DailyPage view={view} refused={useActionData<typeof action>() as RefusedForm | undefined} />;
}
