import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { QuestionPage } from "#app/learning/components/questions-page.tsx";
import { answerInquiry, readInquiry } from "#app/learning/inquiries.server.ts";
import { parseOwnText } from "#app/learning/own.schema.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "questions" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "answerQuestions", async (viewer) => {
    const { app, language } = context;
    const inquiry = await readInquiry(app, viewer.personId, language, params.questionId ?? "");
    return json({ pageTitle: dictionaries[language].own.questions.one, inquiry });
  });
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return formDoor(context, request, "answerQuestions", async (form, viewer) => {
    const text = parseOwnText(form.get("text"));
    await answerInquiry(context.app, viewer.personId, params.questionId ?? "", text);
    return redirect("/questions?done=answered", 303);
  });
}

export default function QuestionRoute() {
  const { inquiry } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <QuestionPage inquiry={inquiry} refused={refused} />;
}
