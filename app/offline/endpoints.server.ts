import { readFile } from "node:fs/promises";
import path from "node:path";
import { Refusal } from "#app/platform/errors.ts";
import type { Endpoint } from "#app/server/endpoints.server.ts";

/** The worker fetches pages and files of this site, and nothing else. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The service worker stands at the root, so that it may answer for lessons and for what they load. */
const workerEndpoint: Endpoint = {
  method: "GET",
  path: "/sw.js",
  guard: "public",
  handle: async ({ app }) => {
    try {
      return {
        body: await readFile(path.join(app.env.rootDir, "build", "sw.js")),
        type: "text/javascript; charset=utf-8",
        // Browsers ask each time whether there is a new one.
        headers: { "Cache-Control": "no-cache", "Content-Security-Policy": WORKER_POLICY },
      };
    } catch {
      // The development server has none.
      throw new Refusal("notFound");
    }
  },
};

export const offlineEndpoints: readonly Endpoint[] = [workerEndpoint];
