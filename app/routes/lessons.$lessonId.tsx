import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choicesIn } from "#app/assessment/answer-form.ts";
import { checkAnchor } from "#app/learning/anchors.ts";
import { answerCheckFromForm, parseAnswerCheck } from "#app/learning/check.schema.ts";
import { answerCheck } from "#app/learning/check.server.ts";
import { type CheckedForm, LessonPage } from "#app/learning/components/lesson-page.tsx";
import { checkFormFromForm, parseCheckForm } from "#app/learning/form-command.schema.ts";
import { checkedFormProps } from "#app/learning/form-exercise.server.ts";
import { layUnfinishedCheck, lessonView } from "#app/learning/lesson.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { isRefusal, Refusal } from "#app/platform/errors.ts";

export const handle = { scripts: "islands", nav: "learn", isShared: true } as const;
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
    const lessonId = params.lessonId ?? "";
    if (form.get("intent") === "form") {
      const command = parseCheckForm(checkFormFromForm(lessonId, form));
      return json({ checked: checkedFormProps(context.app, viewer, context.language, command) });
    }
    if (form.get("intent") !== "check") throw new Refusal("badRequest");
    try {
      const command = parseAnswerCheck(answerCheckFromForm(lessonId, form));
      await answerCheck(context.app, viewer.personId, command);
      return redirect(`/lessons/${encodeURIComponent(lessonId)}#${checkAnchor(command.questionId)}`, 303);
    } catch (error) {
      if (isRefusal(error) && error.fields.value !== undefined) {
        const value = choicesIn(form).map(String);
        await layUnfinishedCheck(
          context.app,
          context.language,
          lessonId,
          String(form.get("questionId")),
          value,
        );
      }
      throw error;
    }
  });
}

export default function LessonRoute() {
  const { body } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as RefusedForm | { checked: CheckedForm } | undefined;
  if (answer && "checked" in answer) return <LessonPage body={body} checked={answer.checked} />;
  return <LessonPage body={body} refused={answer} />;
}
