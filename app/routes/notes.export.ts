import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatShanghaiDateTime, shanghaiDate } from "#app/certification/calendar.ts";
import { listBookmarks } from "#app/learning/bookmarks.server.ts";
import { ownInquiries } from "#app/learning/inquiries.server.ts";
import { listNotes } from "#app/learning/notes.server.ts";
import { exportJson, exportMarkdown } from "#app/learning/own-export.ts";
import { door } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";
import { fill } from "#app/platform/i18n/language.ts";
import { dictionaries } from "#app/texts.server.ts";

export const handle = { scripts: "none" } as const;

/** What a person noted, marked and asked, as a file. */
export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "learn", async (viewer) => {
    const { app, language } = context;
    const format = new URL(request.url).searchParams.get("format");
    if (format !== "md" && format !== "json") throw new Refusal("badRequest");
    const [notes, bookmarks, questions] = await Promise.all([
      listNotes(app, viewer.personId, language),
      listBookmarks(app, viewer.personId, language),
      ownInquiries(app, viewer.personId, language),
    ]);
    const now = app.clock.now();
    const own = { notes, bookmarks, questions };
    const timeOf = (at: number): string => formatShanghaiDateTime(at, language);
    const words = dictionaries[language].own.export;
    const madeAt = fill(words.madeAt, { time: timeOf(now) });
    const body =
      format === "json"
        ? exportJson(own, now)
        : exportMarkdown(own, { ...words, madeAt }, app.env.publicUrl, timeOf);
    return new Response(body, {
      headers: {
        "Content-Type":
          format === "json" ? "application/json; charset=utf-8" : "text/markdown; charset=utf-8",
        "Content-Disposition": `attachment; filename="shijing-notes-${shanghaiDate(now)}.${format}"`,
        "Cache-Control": "no-store",
      },
    });
  });
}
