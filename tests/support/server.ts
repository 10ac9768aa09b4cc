import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { loadStaticFiles } from "#app/platform/http/static.server.ts";
import type { TestApp } from "./app.ts";

/** A real HTTP server over a test's application. */
export interface TestServer {
  /** the origin, without a trailing slash */
  url: string;
  /** @param cookie the header of `TestApp.signIn`, or nothing for a visitor */
  client(cookie?: string): TestClient;
  /** Stops the server and closes the application's database. */
  close(): Promise<void>;
}

/** An answer with its body read. */
export interface TestResponse {
  status: number;
  headers: Headers;
  text: string;
  /** where a redirect leads, as path and query */
  location: string | null;
  json(): unknown;
}

/** What a browser of one person does: keeps cookies, sends its origin, carries the token of the forms. */
export interface TestClient {
  cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<TestResponse>;
  /**
   * Submits a form. The token is read from a page first.
   * @param options.from the page that holds the form; `/help` unless told, whose footer holds forms for everybody
   * @param options.token another token than the page's, to see it refused
   */
  post(
    path: string,
    fields: FormFields,
    options?: { from?: string; token?: string; headers?: Record<string, string> },
  ): Promise<TestResponse>;
  /** Sends JSON with the token in its header. */
  postJson(path: string, body: unknown, headers?: Record<string, string>): Promise<TestResponse>;
  /** The token that this client's forms carry now. */
  formToken(from?: string): Promise<string>;
}

/** A list of values is a field sent several times. */
export type FormFields = Record<string, string | readonly string[]>;

/** Serves a test's application on a free port; builds the pages first when they are not up to date. */
export async function startTestServer(test: TestApp): Promise<TestServer> {
  const root = test.app.env.rootDir;
  const { startServer } = await import("#app/server/server.server.ts");
  const { build, islands } = await loadBuilt(root);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  Object.assign(test.app.env, { port, publicUrl: url, isLocal: true, isHttps: false, host: "127.0.0.1" });
  const server = await startServer({
    app: test.app,
    build,
    files: loadStaticFiles(path.join(root, "build", "client")),
    islandsScript: () => islands.entry,
    development: false,
  });
  return { url, client: (cookie) => openClient(url, cookie), close: () => server.stop() };
}

function openClient(origin: string, cookie = ""): TestClient {
  const cookies = new Map<string, string>();
  for (const part of cookie.split(";")) {
    const at = part.indexOf("=");
    if (at > 0) cookies.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }

  async function send(
    method: string,
    target: string,
    headers: Record<string, string>,
    body?: string,
  ): Promise<TestResponse> {
    const answer = await fetch(`${origin}${target}`, {
      method,
      body,
      redirect: "manual",
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "), ...headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      if (/;\s*Max-Age=0\b/i.test(line)) cookies.delete(pair.slice(0, at));
      else cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const text = await answer.text();
    const location = answer.headers.get("location");
    return {
      status: answer.status,
      headers: answer.headers,
      text,
      location,
      json: () => JSON.parse(text) as unknown,
    };
  }

  const get: TestClient["get"] = (target, headers = {}) =>
    send("GET", target, { Accept: "text/html", ...headers });
  async function formToken(from = "/help"): Promise<string> {
    const page = await get(from);
    const token = /name="_token" value="([^"]+)"/.exec(page.text)?.[1];
    if (token === undefined) throw new Error(`${from} answered ${page.status} and holds no form.`);
    return token;
  }

  return {
    cookies,
    get,
    formToken,
    post: async (target, fields, options = {}) => {
      const form = new URLSearchParams({ _token: options.token ?? (await formToken(options.from)) });
      for (const [name, value] of Object.entries(fields)) {
        for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
      }
      const headers = {
        Accept: "text/html",
        Origin: origin,
        "Content-Type": "application/x-www-form-urlencoded",
      };
      return send("POST", target, { ...headers, ...options.headers }, form.toString());
    },
    postJson: async (target, body, headers = {}) => {
      const own = {
        Accept: "application/json",
        Origin: origin,
        "Content-Type": "application/json",
        "X-Shijing-Token": await formToken(),
      };
      return send("POST", target, { ...own, ...headers }, JSON.stringify(body));
    },
  };
}

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Test files run side by side in processes of their own; one of them builds, the others wait. */
async function loadBuilt(root: string): Promise<{ build: ServerBuild; islands: { entry: string } }> {
  const { ensureBuilt } = await import("../../scripts/build.mjs");
  await ensureBuilt();
  const islands = JSON.parse(readFileSync(path.join(root, "build", "islands.json"), "utf8")) as {
    entry: string;
  };
  const file = pathToFileURL(path.join(root, "build", "server", "index.js"));
  const build = (await import(/* @vite-ignore */ file.href)) as ServerBuild;
  return { build, islands };
}
