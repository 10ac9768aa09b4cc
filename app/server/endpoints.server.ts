import type { App } from "#app/app.server.ts";
import { assessmentEndpoints } from "#app/assessment/endpoints.server.ts";
import { certificationEndpoints } from "#app/certification/endpoints.server.ts";
import { learningEndpoints } from "#app/learning/endpoints.server.ts";
import { offlineEndpoints } from "#app/offline/endpoints.server.ts";
import { organisationEndpoints } from "#app/organisation/endpoints.server.ts";
import type { Viewer } from "#app/organisation/viewer.server.ts";
import type { Guard } from "#app/platform/access.ts";
import { roleplayEndpoints } from "#app/roleplay/endpoints.server.ts";

/** What an endpoint is given: the guard has been passed before. */
export interface EndpointCall {
  app: App;
  now: number;
  viewer: Viewer | null;
  params: Record<string, string>;
  /** what stands behind the question mark */
  query: URLSearchParams;
  /** the parsed JSON of a POST */
  body: unknown;
  language: "zh" | "en";
}

/** What an endpoint answers. */
export type EndpointAnswer =
  | { json: unknown; status?: number }
  /** an event stream on this topic */
  | { stream: string }
  | { body: Buffer | string; type: string; status?: number; headers?: Record<string, string> };

/** One door of the server's own table, before Remix: the hot JSON calls, pictures and files. */
export interface Endpoint {
  method: "GET" | "POST";
  /** segments; `:name` binds one segment */
  path: string;
  guard: Guard;
  handle(call: EndpointCall): Promise<EndpointAnswer>;
}

/** Every endpoint of the server. */
export const ENDPOINTS: readonly Endpoint[] = [
  ...assessmentEndpoints,
  ...certificationEndpoints,
  ...learningEndpoints,
  ...offlineEndpoints,
  ...organisationEndpoints,
  ...roleplayEndpoints,
];

const compiled = ENDPOINTS.map((endpoint) => ({ endpoint, segments: endpoint.path.split("/") }));

/** The endpoint for a method and path, with its parameters. */
export function matchEndpoint(
  method: string,
  pathname: string,
): { endpoint: Endpoint; params: Record<string, string> } | null {
  const parts = pathname.split("/");
  next: for (const { endpoint, segments } of compiled) {
    if (endpoint.method !== method || segments.length !== parts.length) continue;
    const params: Record<string, string> = {};
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i] ?? "";
      const part = parts[i] ?? "";
      if (segment.startsWith(":")) params[segment.slice(1)] = safeDecode(part);
      else if (segment !== part) continue next;
    }
    return { endpoint, params };
  }
  return null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
