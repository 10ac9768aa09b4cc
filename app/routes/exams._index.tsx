import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ExamListPage } from "#app/assessment/components/exam-list-page.tsx";
import { examRows } from "#app/assessment/exam-views.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "exams" } as const;
export const meta = pageTitle;

export function loader({ context }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) =>
    json({
      pageTitle: dictionaries[context.language].assessment.exams.title,
      exams: await examRows(context.app, viewer.personId, context.language),
    }),
  );
}

export default function Exams() {
  return <ExamListPage exams={useLoaderData<typeof loader>().exams} />;
}
