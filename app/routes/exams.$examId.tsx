import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startAttempt } from "#app/assessment/attempts.server.ts";
import { ExamIntroPage } from "#app/assessment/components/exam-intro-page.tsx";
import { examIntro } from "#app/assessment/exam-views.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { isRefusal } from "#app/platform/errors.ts";

export const handle = { scripts: "none", nav: "exams" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const exam = await examIntro(context.app, viewer.personId, params.examId ?? "", context.language);
    return json({ pageTitle: exam.title, exam });
  });
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (_, viewer) => {
    try {
      const { attemptId } = await startAttempt(context.app, viewer.personId, params.examId ?? "");
      return redirect(`/attempts/${attemptId}`, 303);
    } catch (error) {
      // Whoever presses twice, or comes back, goes on with the attempt that runs.
      if (!isRefusal(error) || error.code !== "attemptRunning") throw error;
      return redirect(`/attempts/${error.values.attemptId}`, 303);
    }
  });
}

export default function ExamRoute() {
  const { exam } = useLoaderData<typeof loader>();
  return <ExamIntroPage exam={exam} refused={useActionData<typeof action>() as RefusedForm | undefined} />;
}
