import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { OwnFormPage } from "#app/learning/components/own-form.tsx";
import { changeNote, readNote } from "#app/learning/notes.server.ts";
import { parseOwnText } from "#app/learning/own.schema.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor, type RefusedForm } from "#app/platform/door.server.ts";
import { useText } from "#app/request-view.tsx";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "notes" } as const;
export const meta = pageTitle;

export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const { app, language } = context;
    const note = await readNote(app, viewer.personId, language, params.noteId ?? "");
    return json({ pageTitle: dictionaries[language].own.notes.editTitle, note });
  });
}

export function action({ context, params, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    await changeNote(context.app, viewer.personId, params.noteId ?? "", parseOwnText(form.get("text")));
    return redirect("/notes?done=saved", 303);
  });
}

export default function NoteRoute() {
  const { note } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>() as RefusedForm | undefined;
  const words = useText().own.notes;
  return (
    <OwnFormPage
      about={note.about}
      refused={refused}
      text={note.text}
      back={{ href: "/notes", label: words.toAll }}
      words={{
        title: words.editTitle,
        text: words.text,
        textHint: words.textHint,
        submit: words.save,
        summary: words.summary,
      }}
    />
  );
}
