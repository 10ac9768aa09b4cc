import type { App } from "#app/app.server.ts";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import type { Language } from "#app/platform/i18n/language.ts";

/** What the server knows of one request before any route or endpoint runs; Remix gets it as load context. */
export interface RequestScope {
  app: App;
  requestId: string;
  nonce: string;
  /** now, the same for the whole request */
  now: number;
  viewer: Viewer | null;
  language: Language;
  theme: "system" | "light" | "dark";
  formToken: string;
  /** the browser's words about itself */
  device: string;
  /** path and query of the request */
  here: string;
  islandsScript: string;
  /** where a rendered page is laid for the server that asked for it */
  page?: { bytes: Uint8Array | null };
}

declare module "@remix-run/node" {
  interface AppLoadContext extends RequestScope {}
}
