import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CorrectionsPage } from "#app/learning/components/corrections-page.tsx";
import { EditorsLink } from "#app/learning/components/editors-link.tsx";
import { listCorrections, markHandled } from "#app/learning/corrections.server.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "corrections" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "editContent", async () => {
    const query = new URL(request.url).searchParams;
    const state = query.get("state") === "handled" ? "handled" : "open";
    const page = Number.parseInt(query.get("page") ?? "1", 10);
    const list = await listCorrections(
      context.app,
      context.language,
      state,
      Number.isFinite(page) ? page : 1,
    );
    const { corrections } = dictionaries[context.language].learning;
    return json({ pageTitle: corrections.listTitle, list, isDone: query.get("done") === "handled" });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "editContent", async (form, viewer) => {
    if (form.get("intent") !== "handled") throw new Refusal("badRequest");
    await markHandled(context.app, viewer.personId, String(form.get("id") ?? ""));
    return redirect("/corrections?done=handled", 303);
  });
}

export default function CorrectionsRoute() {
  const { list, isDone } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  return (
    <>
      <CorrectionsPage list={list} isDone={isDone} refused={refused} />
      <EditorsLink />
    </>
  );
}
