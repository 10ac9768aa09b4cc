import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { QuestionsPage } from "#app/learning/components/questions-page.tsx";
import { listInquiries } from "#app/learning/inquiries.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "questions" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "answerQuestions", async (viewer) => {
    const { app, language } = context;
    const query = new URL(request.url).searchParams;
    const state = query.get("state") === "answered" ? "answered" : "open";
    const page = Number.parseInt(query.get("page") ?? "1", 10);
    const list = await listInquiries(app, viewer.personId, language, state, Number.isFinite(page) ? page : 1);
    return json({
      pageTitle: dictionaries[language].own.questions.title,
      list,
      isDone: query.get("done") === "answered",
    });
  });
}

export default function QuestionsRoute() {
  const { list, isDone } = useLoaderData<typeof loader>();
  return <QuestionsPage list={list} isDone={isDone} />;
}
