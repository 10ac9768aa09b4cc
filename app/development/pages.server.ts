import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { StaticFiles } from "#app/platform/http/static.server.ts";

/** The islands as the watching bundler last wrote them; read anew for every request. */
export function liveFiles(islandsDir: string): StaticFiles {
  return {
    serve(request: IncomingMessage, response: ServerResponse, pathname: string): boolean {
      const name = /^\/islands\/([\w.-]+\.js)$/.exec(pathname)?.[1];
      if (name === undefined || request.method !== "GET") return false;
      const file = path.join(islandsDir, name);
      if (!existsSync(file)) return false;
      response.writeHead(200, {
        "Content-Type": "text/javascript; charset=utf-8",
        "Cache-Control": "no-store",
      });
      response.end(readFileSync(file));
      return true;
    },
  };
}

/** Adds Vite's client to every page that has no scripts of its own from Remix, so that pages reload by themselves. */
export function withReloading(build: ServerBuild): ServerBuild {
  const render = build.entry.module.default;
  return {
    ...build,
    entry: {
      ...build.entry,
      module: {
        ...build.entry.module,
        default: async (...args: Parameters<typeof render>) => {
          const answer = await render(...args);
          const [, , , , scope] = args;
          if (!(answer.headers.get("Content-Type") ?? "").startsWith("text/html")) return answer;
          const html = await answer.text();
          const script = html.includes("window.__remixContext")
            ? ""
            : `<script type="module" src="/@vite/client" nonce="${scope.nonce}"></script>`;
          return new Response(
            html.replace("</head>", () => `${script}</head>`),
            { status: answer.status, headers: answer.headers },
          );
        },
      },
    },
  };
}
