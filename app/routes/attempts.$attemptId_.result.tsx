import { json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AttemptResultPage } from "#app/assessment/components/attempt-result-page.tsx";
import { resultView } from "#app/assessment/result-view.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "exams" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const attemptId = params.attemptId ?? "";
    const view = await resultView(context.app, viewer.personId, attemptId, context.language);
    if (!view) throw redirect(`/attempts/${attemptId}`);
    const refused = new URL(request.url).searchParams.get("refused");
    return json({
      pageTitle: `${dictionaries[context.language].assessment.result.title} · ${view.examTitle}`,
      view,
      refused,
    });
  });
}

export default function ResultRoute() {
  const { view, refused } = useLoaderData<typeof loader>();
  return <AttemptResultPage view={view} refused={refused} />;
}
