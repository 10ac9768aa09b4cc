import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listBookmarks } from "#app/learning/bookmarks.server.ts";
import { NOTE_TABS, type NotesDone, NotesPage } from "#app/learning/components/notes-page.tsx";
import { markAnswersSeen, ownInquiries } from "#app/learning/inquiries.server.ts";
import { listNotes, removeNote, restoreNote } from "#app/learning/notes.server.ts";
import { ownSubjectSchema } from "#app/learning/own.schema.ts";
import { pageTitle } from "#app/page-title.ts";
import { door, formDoor } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none", nav: "notes" } as const;
export const meta = pageTitle;

export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const { app, language } = context;
    const query = new URL(request.url).searchParams;
    const [notes, bookmarks, questions] = await Promise.all([
      listNotes(app, viewer.personId, language),
      listBookmarks(app, viewer.personId, language),
      ownInquiries(app, viewer.personId, language),
    ]);
    return json({
      pageTitle: dictionaries[language].own.notes.title,
      tab: NOTE_TABS.find((one) => one === query.get("tab")) ?? ("notes" as const),
      done: doneOf(query),
      notes,
      bookmarks,
      questions,
    });
  });
}

function doneOf(query: URLSearchParams): NotesDone | null {
  const code = query.get("done");
  if (code === "removed") return { code, noteId: query.get("id") ?? "" };
  if (code === "unmarked") {
    const about = ownSubjectSchema.safeParse({ aboutKind: query.get("kind"), aboutId: query.get("id") });
    return about.success ? { code, about: about.data } : null;
  }
  const simple = (["saved", "restored", "marked", "asked", "seen"] as const).find((one) => one === code);
  return simple === undefined ? null : { code: simple };
}

export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const id = String(form.get("id") ?? "");
    switch (form.get("intent")) {
      case "remove":
        await removeNote(context.app, viewer.personId, id);
        return redirect(`/notes?done=removed&id=${encodeURIComponent(id)}`, 303);
      case "restore":
        await restoreNote(context.app, viewer.personId, id);
        return redirect("/notes?done=restored", 303);
      case "seen":
        await markAnswersSeen(context.app, viewer.personId);
        return redirect("/notes?tab=questions&done=seen", 303);
      default:
        throw new Refusal("badRequest");
    }
  });
}

export default function NotesRoute() {
  const { pageTitle: _, ...page } = useLoaderData<typeof loader>();
  return <NotesPage {...page} />;
}
