import type { LoaderFunctionArgs } from "@remix-run/node";
import { door } from "#app/platform/door.server.ts";
import { readStudioQuery, transcriptText } from "#app/roleplay/studio/address.ts";

/** A play of the studio as the file that a test reads: one choice id a line. */
export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "editContent", () => {
    const query = new URL(request.url).searchParams;
    const name = /^[a-z0-9-]{1,80}\.txt$/.exec(query.get("name") ?? "")?.[0] ?? "play.txt";
    return new Response(transcriptText(readStudioQuery(query).choices), {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Disposition": `attachment; filename="${name}"`,
      },
    });
  });
}
