import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { pageEncoder } from "./learning/rendered-shelf.ts";
import { readHelpLines } from "./organisation/settings.server.ts";
import { permissionsOf } from "./organisation/viewer.server.ts";
import { isRefusal } from "./platform/errors.ts";
import { logFault } from "./platform/log.server.ts";
import { type RequestView, RequestViewProvider } from "./request-view.tsx";
import { dictionaries } from "./texts.server.ts";

const encodePage = pageEncoder();

/** Nothing is deferred, so a page is rendered whole: one buffer, its true status, its true length. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  scope: AppLoadContext,
): Promise<Response> {
  const view: RequestView = {
    requestId: scope.requestId,
    nonce: scope.nonce,
    language: scope.language,
    theme: scope.theme,
    formToken: scope.formToken,
    viewer: scope.viewer && {
      personId: scope.viewer.personId,
      displayName: scope.viewer.displayName,
      roles: scope.viewer.roles,
      permissions: permissionsOf(scope.viewer),
    },
    here: scope.here,
    islandsScript: scope.islandsScript,
    helpLines: await readHelpLines(scope.app),
    text: dictionaries[scope.language],
  };
  const html = renderToString(
    <RequestViewProvider value={view}>
      <RemixServer context={entry} url={request.url} nonce={scope.nonce} />
    </RequestViewProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  return new Response(encodePage(`<!DOCTYPE html>${html}`, scope.formToken), { status, headers });
}

/** Faults are logged with the request's number; refusals are not faults. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || isRefusal(error)) return;
  logFault(context.requestId, error, new URL(request.url).pathname);
}
