import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnFormPage } from "#app/learning/components/own-form.tsx";
import { aboutView, createNote } from "#app/learning/notes.server.ts";
import { parseOwnSubject, parseOwnTextAbout } from "#app/learning/own.schema.ts";
import { OWN_ANCHOR, subjectHref } from "#app/learning/own-anchors.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { useText } from "#app/request-view.tsx";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "notes" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", () => {
    const query = new URL(request.url).searchParams;
    const { aboutKind, aboutId } = parseOwnSubject({
      aboutKind: query.get("kind"),
      aboutId: query.get("id"),
    });
    const about = aboutView(context.app, context.language, aboutKind, aboutId);
    if (about.title === null) throw new Refusal("notFound");
    return json({ pageTitle: dictionaries[context.language].own.notes.newTitle, about });
  });
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const command = parseOwnTextAbout(form);
    await createNote(context.app, viewer.personId, command);
    return redirect(`${subjectHref(command.aboutKind, command.aboutId)}#${OWN_ANCHOR}`, 303);
  });
}

export default function NewNoteRoute() {
  const { about } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  const words = useText().own.notes;
  return (
    <OwnFormPage
      about={about}
      refused={refused}
      words={{
        title: words.newTitle,
        text: words.text,
        textHint: words.textHint,
        submit: words.save,
        summary: words.summary,
      }}
    />
  );
}
