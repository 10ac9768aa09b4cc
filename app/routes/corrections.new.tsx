import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctionHref } from "#app/learning/anchors.ts";
import { CorrectionFormPage } from "#app/learning/components/correction-form-page.tsx";
import { createCorrection, findSubject, parseCorrection } from "#app/learning/corrections.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { may } from "#app/platform/access.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "learn" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", (viewer) => {
    const query = new URL(request.url).searchParams;
    const isEditor = may(viewer.roles, "editContent");
    const found = findSubject(
      context.app,
      context.language,
      query.get("kind") ?? "",
      query.get("id") ?? "",
      isEditor,
    );
    if (!found) throw new Refusal("notFound");
    const { hash: _, ...subject } = found;
    const { corrections } = dictionaries[context.language].learning;
    return json({ pageTitle: corrections.newTitle, subject, isSent: query.get("done") === "sent" });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const command = parseCorrection({
      aboutKind: form.get("aboutKind"),
      aboutId: form.get("aboutId"),
      text: form.get("text") ?? "",
    });
    await createCorrection(context.app, viewer.personId, command);
    return redirect(`${correctionHref(command.aboutKind, command.aboutId)}&done=sent`, 303);
  });
}

export default function CorrectionRoute() {
  const { subject, isSent } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return <CorrectionFormPage subject={subject} isSent={isSent && !refused} refused={refused} />;
}
