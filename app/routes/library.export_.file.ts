import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportedFile } from "#app/assessment/exchange/run-export.server.ts";
import { door } from "#app/platform/door.server.ts";

/** Questions as a file: `?format=…`, with `course=…` of one course, with `template=1` the template. */
export function loader({ context, request }: LoaderFunctionArgs) {
  return door(context, "editContent", () => {
    const query = new URL(request.url).searchParams;
    const { bytes, name, type } = exportedFile(context.app, context.language, {
      format: query.get("format") ?? "",
      course: query.get("course") ?? "",
      isTemplate: query.get("template") === "1",
    });
    return new Response(new Uint8Array(bytes), {
      headers: { "Content-Type": type, "Content-Disposition": `attachment; filename="${name}"` },
    });
  });
}
