import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { setBookmark } from "#app/learning/bookmarks.server.ts";
import { parseOwnSubject } from "#app/learning/own.schema.ts";
import { OWN_ANCHOR } from "#app/learning/own-anchors.ts";
import { formDoor, safePath } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";

/** Sets and removes bookmarks, from the page of a lesson or source and from the list of bookmarks. */
export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "learn", async (form, viewer) => {
    const about = parseOwnSubject({ aboutKind: form.get("aboutKind"), aboutId: form.get("aboutId") });
    const set = form.get("set");
    if (set !== "0" && set !== "1") throw new Refusal("badRequest");
    await setBookmark(context.app, viewer.personId, about, set === "1");
    const next = safePath(form.get("next"), "/notes");
    if (next !== "/notes") return redirect(`${next}#${OWN_ANCHOR}`, 303);
    const undo =
      set === "1" ? "marked" : `unmarked&kind=${about.aboutKind}&id=${encodeURIComponent(about.aboutId)}`;
    return redirect(`/notes?tab=bookmarks&done=${undo}`, 303);
  });
}

export const handle = { scripts: "none" } as const;
