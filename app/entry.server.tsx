import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { leaveMarks, takeFromShelf } from "./learning/rendered-shelf.ts";
import { readHelpLines } from "./organisation/settings.server.ts";
import { permissionsOf } from "./organisation/viewer.server.ts";
import { isRefusal } from "./platform/errors.ts";
import { newId } from "./platform/ids.ts";
import { logFault } from "./platform/log.server.ts";
import { createLru } from "./platform/lru.ts";
import {
  cutAtGaps,
  GAPS,
  type Gap,
  type GapValues,
  joinParts,
  type PagePart,
} from "./platform/page-parts.ts";
import { type RequestView, RequestViewProvider } from "./request-view.tsx";
import type { RouteHandle } from "./root.tsx";
import { dictionaries } from "./texts.server.ts";

leaveMarks();

/** Stand in the rendered page for what differs from request to request; random, so that no content can hold them. */
const MARKS = Object.fromEntries(GAPS.map((gap) => [gap, `gap${newId()}`])) as GapValues;
const GAP_OF_MARK: Record<string, Gap> = Object.fromEntries(GAPS.map((gap) => [MARKS[gap], gap]));

/**
 * Pages of routes that say `isShared`, by all that they were made of except what stands in their gaps. Rendering is a
 * function of that and of nothing else, so people who see the same page share it.
 */
const rendered = createLru<readonly PagePart[]>(400);
/** A page whose data is longer than this is rendered each time: its key would cost more than it saves. */
const KEY_LIMIT = 60_000;

/** Nothing is deferred, so a page is rendered whole: one buffer, its true status, its true length. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  scope: AppLoadContext,
): Promise<Response> {
  const { viewer, language, theme, islandsScript } = scope;
  const own: GapValues = {
    formToken: scope.formToken,
    nonce: scope.nonce,
    displayName: viewer?.displayName ?? "",
    here: scope.here,
  };
  const permissions = viewer && permissionsOf(viewer);
  const helpLines = await readHelpLines(scope.app);
  const { loaderData, actionData, errors, matches } = entry.staticHandlerContext;
  const match = matches.at(-1);
  // An error page names its request; it is made for this request alone.
  const isShared = !errors && (match?.route.handle as RouteHandle | undefined)?.isShared;
  const key = isShared
    ? JSON.stringify([
        match?.route.id,
        request.url,
        status,
        permissions,
        language,
        theme,
        helpLines,
        islandsScript,
        loaderData,
        actionData,
      ])
    : null;
  const known = key === null ? undefined : rendered.get(key);
  if (known) return pageOf(scope, known, own, status, headers);

  const view: RequestView = {
    requestId: scope.requestId,
    nonce: MARKS.nonce,
    language,
    theme,
    formToken: MARKS.formToken,
    viewer: viewer && permissions && { displayName: MARKS.displayName, permissions },
    here: MARKS.here,
    islandsScript,
    helpLines,
    text: dictionaries[language],
  };
  const html = renderToString(
    <RequestViewProvider value={view}>
      <RemixServer context={entry} url={request.url} nonce={MARKS.nonce} />
    </RequestViewProvider>,
  );
  const parts = takeFromShelf(`<!DOCTYPE html>${html}`, (piece) => cutAtGaps(piece, GAP_OF_MARK));
  if (key !== null && key.length <= KEY_LIMIT) rendered.set(key, parts);
  return pageOf(scope, parts, own, status, headers);
}

/** The page's bytes go straight to the server that asked for them; copying them through a stream costs more. */
function pageOf(
  scope: AppLoadContext,
  parts: readonly PagePart[],
  own: GapValues,
  status: number,
  headers: Headers,
): Response {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const bytes = joinParts(parts, own);
  if (!scope.page) return new Response(bytes, { status, headers });
  scope.page.bytes = bytes;
  return new Response(null, { status, headers });
}

/** Faults are logged with the request's number; refusals are not faults. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (request.signal.aborted || isRefusal(error)) return;
  logFault(context.requestId, error, new URL(request.url).pathname);
}
