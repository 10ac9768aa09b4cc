import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseSaveAnswerForm } from "#app/assessment/attempt.schema.ts";
import { questionView } from "#app/assessment/attempt-views.server.ts";
import { saveAnswer } from "#app/assessment/attempts.server.ts";
import { AttemptQuestionPage } from "#app/assessment/components/attempt-question-page.tsx";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { isRefusal } from "#app/platform/errors.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "exams" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const attemptId = params.attemptId ?? "";
    const query = new URL(request.url).searchParams;
    const view = await questionView(
      context.app,
      viewer.personId,
      attemptId,
      placeOf(query.get("q")),
      context.language,
    );
    if (!view) throw redirect(`/attempts/${attemptId}/result`);
    const title = fill(dictionaries[context.language].assessment.question.title, { n: view.n });
    return json({
      pageTitle: `${title} · ${view.examTitle}`,
      view,
      clientId: `form-${newId()}`,
      savedBefore: placeOf(query.get("saved")),
    });
  });
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const attemptId = params.attemptId ?? "";
    const n = placeOf(new URL(request.url).searchParams.get("q")) ?? 1;
    const base = `/attempts/${attemptId}`;
    const go = form.get("go");
    try {
      await saveAnswer(context.app, viewer.personId, parseSaveAnswerForm(attemptId, form));
    } catch (error) {
      // The question's page is gone when the attempt has ended; the result says what happened.
      if (isRefusal(error) && (error.code === "deadlinePassed" || error.code === "attemptClosed")) {
        return redirect(`${base}/result?refused=${error.code}`, 303);
      }
      throw error;
    }
    if (go === "review") return redirect(`${base}/review`, 303);
    const to = go === "next" ? n + 1 : go === "previous" ? Math.max(1, n - 1) : n;
    return redirect(`${base}?q=${to}${to === n ? "" : `&saved=${n}`}`, 303);
  });
}

/** A place in the paper as it stands in the address. */
function placeOf(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

export default function AttemptRoute() {
  const { view, clientId, savedBefore } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <AttemptQuestionPage view={view} clientId={clientId} savedBefore={savedBefore} refused={refused} />;
}
