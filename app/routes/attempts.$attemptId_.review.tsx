import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reviewView } from "#app/assessment/attempt-views.server.ts";
import { submitAttempt } from "#app/assessment/attempts.server.ts";
import { AttemptReviewPage } from "#app/assessment/components/attempt-review-page.tsx";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "exams" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const attemptId = params.attemptId ?? "";
    const view = await reviewView(context.app, viewer.personId, attemptId, context.language);
    if (!view) throw redirect(`/attempts/${attemptId}/result`);
    return json({
      pageTitle: `${dictionaries[context.language].assessment.review.title} · ${view.examTitle}`,
      view,
    });
  });
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    if (form.get("confirm") !== "on") throw new Refusal("invalidFields", {}, { confirm: "confirm" });
    const { attemptId } = await submitAttempt(context.app, viewer.personId, {
      attemptId: params.attemptId ?? "",
    });
    return redirect(`/attempts/${attemptId}/result`, 303);
  });
}

export default function ReviewRoute() {
  const { view } = useLoaderData<typeof loader>();
  return (
    <AttemptReviewPage view={view} refused={useActionData<typeof action>() as RefusedForm | undefined} />
  );
}
