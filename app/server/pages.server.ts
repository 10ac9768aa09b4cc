import { type AppLoadContext, createRequestHandler, type ServerBuild } from "@remix-run/node";

/** Answers a request for a page, a form or a resource route. */
export type PageHandler = (request: Request, scope: AppLoadContext) => Promise<Response>;

/**
 * Hands requests to Remix. React Router ranks every route anew for each request; a site of forty routes spends more
 * time on that than on the page. Routes whose paths begin with the same word are therefore handled by a handler
 * of their own, which knows these routes and the catch-all only. What it answers is the same, because a path that
 * begins with a fixed word matches no route that begins with another.
 */
export function createPageHandler(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: "development" | "production",
): PageHandler {
  const whole = createRequestHandler(build, mode);
  const handlers =
    typeof build === "function" ? new Map<string, typeof whole>() : handlersByWord(build, mode);
  return (request, scope) => {
    const { pathname, search } = new URL(request.url);
    // A data request names its route, which need not be one of those that begin like the path.
    const isForData = search.includes("_data=");
    const word = pathname.slice(1).split("/", 1)[0] ?? "";
    return ((isForData ? undefined : handlers.get(word)) ?? whole)(request, scope);
  };
}

function handlersByWord(build: ServerBuild, mode: "development" | "production") {
  const handlers = new Map<string, ReturnType<typeof createRequestHandler>>();
  const routes = Object.entries(build.routes).flatMap(([id, route]) => (route ? [{ id, route }] : []));
  const tops = routes.filter(({ route }) => route.parentId === undefined);
  const under = routes.filter(({ route }) => route.parentId !== undefined);
  // Nested layouts have no path of their own to be found by.
  const [root] = tops;
  if (!root || tops.length > 1 || under.some(({ route }) => route.parentId !== root.id)) return handlers;
  const wordOf = (path: string | undefined) => (path ?? "").split("/", 1)[0] ?? "";
  const isFixed = (word: string) => /^[a-z-]*$/.test(word);
  const words = new Set(under.map(({ route }) => wordOf(route.path)).filter(isFixed));
  for (const word of words) {
    const own = routes.filter(({ route }) => {
      const first = wordOf(route.path);
      return route.parentId === undefined || first === word || !isFixed(first);
    });
    const ids = new Set(own.map(({ id }) => id));
    const manifest = Object.entries(build.assets.routes).filter(([id]) => ids.has(id));
    handlers.set(
      word,
      createRequestHandler(
        {
          ...build,
          routes: Object.fromEntries(own.map(({ id, route }) => [id, route])),
          assets: { ...build.assets, routes: Object.fromEntries(manifest) },
        },
        mode,
      ),
    );
  }
  return handlers;
}
