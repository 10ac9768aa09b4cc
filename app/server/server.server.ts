import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import type { App } from "#app/app.server.ts";
import { findViewer, newToken } from "#app/organisation/viewer.server.ts";
import { refusalView, requireGuard } from "#app/platform/door.server.ts";
import { isRefusal, Refusal } from "#app/platform/errors.ts";
import { bodyLimitOf, parseJson, readBody, readUpload } from "#app/platform/http/body.server.ts";
import { compress } from "#app/platform/http/compress.server.ts";
import {
  parseCookies,
  serializeCookie,
  signInCookieName,
  visitCookieName,
} from "#app/platform/http/cookies.server.ts";
import type { RequestScope } from "#app/platform/http/scope.server.ts";
import { isWrite, pagePolicy, securityHeaders } from "#app/platform/http/security.server.ts";
import type { StaticFiles } from "#app/platform/http/static.server.ts";
import { isLanguage } from "#app/platform/i18n/language.ts";
import { newId } from "#app/platform/ids.ts";
import { logFault } from "#app/platform/log.server.ts";
import { type Endpoint, matchEndpoint } from "./endpoints.server.ts";
import { isReady } from "./health.server.ts";
import { createOneATurn } from "./one-a-turn.ts";
import { createPageHandler, type PageHandler } from "./pages.server.ts";

/** What the server is built from. */
export interface ServerParts {
  app: App;
  build: ServerBuild | (() => Promise<ServerBuild>);
  files: StaticFiles;
  islandsScript: () => string;
  development: boolean;
  /** the development server's own middleware (Vite); called before Remix for everything not ours */
  middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}

/** A running server. */
export interface RunningServer {
  port: number;
  http: Server;
  /** Takes no new connections, lets running requests end (at most ten seconds), closes the database. */
  stop(): Promise<void>;
}

const STOP_LIMIT_MS = 10_000;

/**
 * Starts the one server: security headers, limits, static files, health, the hot JSON endpoints, then Remix.
 * @throws the listening error (for example EADDRINUSE)
 */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const { app } = parts;
  const pages = createPageHandler(parts.build, parts.development ? "development" : "production");
  const oneATurn = createOneATurn();
  const security = securityHeaders({ isHttps: app.env.isHttps });
  let port = app.env.port;
  let origins: readonly string[] = [];

  const http = createServer(
    { maxHeaderSize: 16 * 1024, requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
    (request, response) => {
      oneATurn(() => {
        handle({ ...parts, pages, security, origins }, request, response).catch((error: unknown) => {
          logFault("-", error, "server");
          if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
          response.end("500");
        });
      });
    },
  );
  http.maxConnections = 10_000;
  await new Promise<void>((resolve, reject) => {
    http.once("error", reject);
    http.listen(app.env.port, app.env.host, () => {
      http.off("error", reject);
      resolve();
    });
  });
  port = (http.address() as AddressInfo).port;
  origins =
    app.env.isLocal && new URL(app.env.publicUrl).protocol === "http:"
      ? [app.env.publicUrl, ...["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${port}`)]
      : [app.env.publicUrl];
  return { port, http, stop: () => stop(http, app) };
}

async function stop(http: Server, app: App): Promise<void> {
  const closed = new Promise<void>((resolve) => http.close(() => resolve()));
  app.streams.close();
  // A connection that was busy when `close` was called stays open until its keep-alive ends, unless it is swept.
  const sweep = setInterval(() => http.closeIdleConnections(), 50);
  const limit = setTimeout(() => http.closeAllConnections(), STOP_LIMIT_MS);
  http.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  clearTimeout(limit);
  await app.close();
}

/** What every request is answered with. */
interface Running extends ServerParts {
  pages: PageHandler;
  security: Readonly<Record<string, string>>;
  origins: readonly string[];
}

async function handle(parts: Running, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { app } = parts;
  const method = request.method ?? "GET";
  const url = request.url ?? "/";
  const queryAt = url.indexOf("?");
  const pathname = queryAt < 0 ? url : url.slice(0, queryAt);
  const match = matchEndpoint(method === "HEAD" ? "GET" : method, pathname);
  // An endpoint's answer brings these headers along in one piece: setting them one by one costs more than the rest.
  if (!match) setHeaders(response, parts.security);
  if (pathname === "/livez") return plain(response, 200, "ok");
  if (pathname === "/readyz")
    return (await isReady(app)) ? plain(response, 200, "ok") : plain(response, 503, "not ready");
  if (!["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].includes(method)) return plain(response, 405, "405");
  if (parts.files.serve(request, response, pathname)) return;
  if (parts.middleware && (await passedOn(parts.middleware, request, response))) return;

  const cookies = parseCookies(request.headers.cookie);
  const scope = await openScope(parts, request, cookies);
  const visitName = visitCookieName(app.env.isHttps);
  let visit = cookies.get(visitName);
  if (!scope.viewer && !visit) {
    visit = newToken();
    response.appendHeader("Set-Cookie", serializeCookie(visitName, visit, { secure: app.env.isHttps }));
  }
  scope.formToken = app.secrets.formToken(scope.viewer?.signInId ?? visit ?? "");

  let body: Buffer | undefined;
  try {
    if (isWrite(method)) {
      if (!parts.origins.includes(String(request.headers.origin))) throw new Refusal("foreignOrigin");
      body = await readBody(request, bodyLimitOf(pathname, scope.viewer?.roles ?? []));
      await checkToken(request, pathname, body, scope.formToken);
    }
    if (match) return await runEndpoint(parts, match.endpoint, match.params, scope, body, request, response);
  } catch (error) {
    if (!isRefusal(error)) {
      logFault(scope.requestId, error, pathname);
      return sendJson(parts, request, response, 500, {
        refusal: { code: "fault", values: { reference: scope.requestId }, fields: {} },
      });
    }
    if (match || wantsJson(request, url))
      return sendJson(parts, request, response, error.status, { refusal: refusalView(error) });
    // The refusal becomes a page like any other, with its own status.
    scope.here = "/";
    const refused = new Request(`${app.env.publicUrl}/refused?code=${error.code}`);
    return runPage(parts, scope, refused, request, response);
  }
  return runPage(parts, scope, pageRequest(app, request, url, method, body), request, response);
}

async function openScope(
  parts: ServerParts,
  request: IncomingMessage,
  cookies: Map<string, string>,
): Promise<RequestScope> {
  const { app } = parts;
  const now = app.clock.now();
  const viewer = await findViewer(app.db, cookies.get(signInCookieName(app.env.isHttps)) ?? null, now);
  const wanted = cookies.get("language") ?? viewer?.language;
  const theme = cookies.get("theme");
  return {
    app,
    requestId: newId().slice(0, 12),
    nonce: newId(),
    now,
    viewer,
    language: isLanguage(wanted) ? wanted : "zh",
    theme: theme === "light" || theme === "dark" ? theme : "system",
    formToken: "",
    device: String(request.headers["user-agent"] ?? "").slice(0, 200),
    here: request.url ?? "/",
    islandsScript: parts.islandsScript(),
  };
}

/** The token of a write stands in the form's `_token` or, for JSON, in the header. @throws {Refusal} staleForm */
async function checkToken(
  request: IncomingMessage,
  pathname: string,
  body: Buffer,
  expected: string,
): Promise<void> {
  const type = String(request.headers["content-type"] ?? "");
  const header = request.headers["x-shijing-token"];
  let token = typeof header === "string" ? header : null;
  if (token === null && type.startsWith("application/x-www-form-urlencoded")) {
    token = new URLSearchParams(body.toString("utf8")).get("_token");
  } else if (token === null) {
    const sent = (await readUpload(pathname, type, body))?.get("_token");
    token = typeof sent === "string" ? sent : null;
  }
  if (token !== expected) throw new Refusal("staleForm");
}

async function runEndpoint(
  parts: Running,
  endpoint: Endpoint,
  params: Record<string, string>,
  scope: RequestScope,
  body: Buffer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  requireGuard(scope.viewer, endpoint.guard);
  const answer = await endpoint.handle({
    app: scope.app,
    now: scope.now,
    viewer: scope.viewer,
    params,
    query: queryOf(scope.here),
    body: body ? parseJson(body) : null,
    language: scope.language,
  });
  if ("json" in answer) return sendJson(parts, request, response, answer.status ?? 200, answer.json);
  setHeaders(response, parts.security);
  if ("stream" in answer) return openStream(scope, answer.stream, request, response);
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  const bytes = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  await sendBytes(request, response, answer.status ?? 200, answer.type, bytes);
}

const NO_QUERY = new URLSearchParams();

function queryOf(here: string): URLSearchParams {
  const at = here.indexOf("?");
  return at < 0 ? NO_QUERY : new URLSearchParams(here.slice(at + 1));
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const name in headers) response.setHeader(name, headers[name] ?? "");
}

function openStream(
  scope: RequestScope,
  topic: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { app, viewer } = scope;
  if (!viewer) throw new Refusal("signInNeeded");
  const token = parseCookies(request.headers.cookie).get(signInCookieName(app.env.isHttps)) ?? null;
  app.streams.open(response, {
    topic,
    signInId: viewer.signInId,
    isWelcome: async () => (await findViewer(app.db, token, app.clock.now(), { isActivity: false })) !== null,
  });
}

async function runPage(
  { pages, development }: Running,
  scope: RequestScope,
  fetchRequest: Request,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page: NonNullable<RequestScope["page"]> = { bytes: null };
  const answer = await pages(fetchRequest, { ...scope, page });
  response.setHeader("Content-Security-Policy", pagePolicy(scope.nonce, development));
  for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
  for (const value of answer.headers.getSetCookie()) response.appendHeader("Set-Cookie", value);
  if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-store");
  const bytes = page.bytes
    ? Buffer.from(page.bytes.buffer, page.bytes.byteOffset, page.bytes.byteLength)
    : Buffer.from(await answer.arrayBuffer());
  await sendBytes(request, response, answer.status, answer.headers.get("content-type") ?? "", bytes);
}

function pageRequest(
  app: App,
  request: IncomingMessage,
  url: string,
  method: string,
  body: Buffer | undefined,
): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === "string") headers.set(name, value);
    else if (value) for (const one of value) headers.append(name, one);
  }
  // The origin has been checked against the configured one; what a proxy wrote here must not decide anything.
  headers.delete("x-forwarded-host");
  headers.set(
    "host",
    headers.has("origin")
      ? new URL(headers.get("origin") ?? app.env.publicUrl).host
      : new URL(app.env.publicUrl).host,
  );
  return new Request(new URL(url.replace(/^\/+/, "/"), app.env.publicUrl), {
    method,
    headers,
    ...(body ? { body: new Uint8Array(body) } : {}),
  });
}

function wantsJson(request: IncomingMessage, url: string): boolean {
  return (
    /[?&]_data=/.test(url) ||
    String(request.headers.accept ?? "").includes("application/json") ||
    String(request.headers["content-type"] ?? "").includes("json")
  );
}

/** Answers shorter than this many characters are sent as they are. */
const SHORT_JSON = 1024;

async function sendJson(
  { security }: Running,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  value: unknown,
): Promise<void> {
  const type = "application/json; charset=utf-8";
  const text = JSON.stringify(value);
  if (text.length < SHORT_JSON && request.method !== "HEAD") {
    response.writeHead(status, {
      ...security,
      "Cache-Control": "no-store",
      "Content-Type": type,
      "Content-Length": Buffer.byteLength(text),
    });
    response.end(text);
    return;
  }
  setHeaders(response, security);
  response.setHeader("Cache-Control", "no-store");
  await sendBytes(request, response, status, type, Buffer.from(text));
}

async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  bytes: Buffer,
): Promise<void> {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const { body, encoding } = accepted
    ? await compress(bytes, type, accepted)
    : { body: bytes, encoding: null };
  if (encoding) {
    response.setHeader("Content-Encoding", encoding);
    response.appendHeader("Vary", "Accept-Encoding");
  }
  if (type) response.setHeader("Content-Type", type);
  response.setHeader("Content-Length", body.length);
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : body);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response
    .writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" })
    .end(text);
}

/** Lets the development middleware answer first. @returns whether it did */
function passedOn(
  middleware: NonNullable<ServerParts["middleware"]>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  return new Promise((resolve) => {
    response.once("close", () => resolve(true));
    middleware(request, response, () => resolve(false));
  });
}
