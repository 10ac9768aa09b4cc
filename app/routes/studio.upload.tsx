import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { StudioUploadPage } from "#app/roleplay/components/studio-upload-page.tsx";
import { runUpload, scenarioChoices, type UploadView } from "#app/roleplay/studio/upload.server.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "islands", nav: "studio" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "editContent", () => {
    const { app, language } = context;
    return json({
      pageTitle: dictionaries[language].studio.upload.title,
      scenarios: scenarioChoices(app, language),
      scenarioId: new URL(request.url).searchParams.get("scenario") ?? "",
    });
  });
}

/** The result is the answer itself: nothing is stored that another address could show. */
export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "editContent", async (form) =>
    json({ view: await runUpload(context.app, context.language, form) }),
  );
}

export default function StudioUploadRoute() {
  const { scenarios, scenarioId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as { view: UploadView } | RefusedForm | undefined;
  return (
    <StudioUploadPage
      scenarios={scenarios}
      scenarioId={scenarioId}
      view={answer && "view" in answer ? answer.view : null}
      refused={answer && "refusal" in answer ? answer : undefined}
    />
  );
}
