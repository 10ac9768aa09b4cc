import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { checkAnchor } from "#app/learning/anchors.ts";
import { answerCheckFromForm, parseAnswerCheck } from "#app/learning/check.schema.ts";
import { answerCheck } from "#app/learning/check.server.ts";
import { LessonPage } from "#app/learning/components/lesson-page.tsx";
import { lessonView } from "#app/learning/lesson.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";

export const handle = { scripts: "islands", nav: "learn" } as const;
export const meta = pageTitle;

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const query = new URL(request.url).searchParams;
    const options = { version: query.get("version"), retry: query.get("retry") };
    const view = await lessonView(context.app, viewer, context.language, params.lessonId ?? "", options);
    return json({ pageTitle: view.title, body: view.body });
  });
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    if (form.get("intent") !== "check") throw new Refusal("badRequest");
    const command = parseAnswerCheck(answerCheckFromForm(params.lessonId ?? "", form));
    await answerCheck(context.app, viewer.personId, command);
    return redirect(
      `/lessons/${encodeURIComponent(command.lessonId)}#${checkAnchor(command.questionId)}`,
      303,
    );
  });
}

export default function LessonRoute() {
  const { body } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <LessonPage body={body} refused={refused} />;
}
