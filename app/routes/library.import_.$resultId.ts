import type { LoaderFunctionArgs } from "@remix-run/node";
import { keptResult } from "#app/assessment/exchange/result-shelf.server.ts";
import { door } from "#app/platform/door.server.ts";
import { Refusal } from "#app/platform/errors.ts";

/** The file of a dry run, for `content/questions/`. */
export function loader({ context, params }: LoaderFunctionArgs) {
  return door(context, "editContent", (viewer) => {
    const { yaml } = keptResult(context.app, viewer.personId, params.resultId ?? "");
    if (yaml === null) throw new Refusal("notFound");
    return new Response(yaml, {
      headers: {
        "Content-Type": "application/yaml; charset=utf-8",
        "Content-Disposition": 'attachment; filename="imported.yml"',
      },
    });
  });
}
