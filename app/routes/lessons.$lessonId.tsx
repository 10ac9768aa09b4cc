import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { choicesIn } from "#app/assessment/answer-form.ts";
import { formatShanghaiDate } from "#app/certification/calendar.ts";
import { checkAnchor } from "#app/learning/anchors.ts";
import { ownMarks } from "#app/learning/bookmarks.server.ts";
import { answerCheckFromForm, parseAnswerCheck } from "#app/learning/check.schema.ts";
import { answerCheck } from "#app/learning/check.server.ts";
import { type CheckedForm, LessonPage } from "#app/learning/components/lesson-page.tsx";
import { OwnRow } from "#app/learning/components/own-row.tsx";
import { checkFormFromForm, parseCheckForm } from "#app/learning/form-command.schema.ts";
import { checkedFormProps } from "#app/learning/form-exercise.server.ts";
import { layUnfinishedCheck, lessonView } from "#app/learning/lesson.server.ts";
import { keepHeaders, keptHeaders } from "#app/offline/keep.server.ts";
import { NotKept } from "#app/offline/not-kept.tsx";
import { OfflineLine } from "#app/offline/offline-line.tsx";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { isRefusal, Refusal } from "#app/platform/errors.ts";

export const handle = { scripts: "islands", nav: "learn", isShared: true } as const;
export const meta = pageTitle;
export const headers: HeadersFunction = ({ loaderHeaders }) => keptHeaders(loaderHeaders);

export function loader({ context, params, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const query = new URL(request.url).searchParams;
    const options = { version: query.get("version"), retry: query.get("retry") };
    const lessonId = params.lessonId ?? "";
    const [view, own] = await Promise.all([
      lessonView(context.app, viewer, context.language, lessonId, options),
      ownMarks(context.app, viewer.personId, { aboutKind: "lesson", aboutId: lessonId }),
    ]);
    const savedOn = formatShanghaiDate(context.app.clock.now(), context.language);
    return json(
      { pageTitle: view.title, body: view.body, lessonId, own, savedOn },
      { headers: keepHeaders(context.app, viewer.personId, lessonId, options.version) },
    );
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
  const { body, lessonId, own, savedOn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as RefusedForm | { checked: CheckedForm } | undefined;
  return (
    <>
      <OfflineLine savedOn={savedOn} />
      {answer && "checked" in answer ? (
        <LessonPage body={body} checked={answer.checked} />
      ) : (
        <LessonPage body={body} refused={answer} />
      )}
      <NotKept>
        <OwnRow kind="lesson" id={lessonId} own={own} />
      </NotKept>
    </>
  );
}
