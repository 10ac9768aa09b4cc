import type { ActionFunctionArgs } from "@remix-run/node";
import { formDoor } from "#app/platform/door.server.ts";
import { correctedFile } from "#app/roleplay/studio/upload.server.ts";

/** The corrected text of a file that was handed in, as a file. */
export function action({ context, request }: ActionFunctionArgs) {
  return formDoor(context, request, "editContent", async (form) => {
    const { name, text } = await correctedFile(form, context.language);
    return new Response(text, {
      headers: {
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Disposition": `attachment; filename="story.ink"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
    });
  });
}
