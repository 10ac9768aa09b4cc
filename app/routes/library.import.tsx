import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ImportPage, type ImportPageProps } from "#app/assessment/components/import-page.tsx";
import { runImport } from "#app/assessment/exchange/run-import.server.ts";
import { courseChoices, resultView } from "#app/assessment/exchange/views.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "corrections" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "editContent", (viewer) => {
    const { app, language } = context;
    const id = new URL(request.url).searchParams.get("result");
    return json({
      pageTitle: dictionaries[language].exchange.import.title,
      courses: courseChoices(app, language),
      result: resultView(app, viewer.personId, id, language),
    });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "editContent", async (form, viewer) => {
    const id = await runImport(context.app, viewer.personId, context.language, form);
    return redirect(`/library/import?result=${id}`, 303);
  });
}

export default function ImportRoute() {
  const { courses, result } = useLoaderData<typeof loader>() as Pick<ImportPageProps, "courses" | "result">;
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <ImportPage courses={courses} result={result} refused={refused} />;
}
