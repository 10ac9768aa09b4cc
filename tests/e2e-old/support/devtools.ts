import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable, Writable } from "node:stream";

/*
 * The DevTools protocol over a pipe (file descriptors 3 and 4, messages end with a zero byte): all that every
 * Chromium since 72 understands. Source: chromedevtools.github.io/devtools-protocol.
 */

type Params = Record<string, unknown>;

/** A message that an event brings. */
export interface DevtoolsEvent {
  method: string;
  sessionId?: string;
  params: Params;
}

/** The connection to one browser process. */
export interface Devtools {
  send<T = Params>(method: string, params?: Params, sessionId?: string): Promise<T>;
  /** @returns what stops listening */
  onEvent(listener: (event: DevtoolsEvent) => void): () => void;
  close(): Promise<void>;
}

interface Reply {
  id: number;
  result?: unknown;
  error?: { message: string };
}

const REPLY_LIMIT_MS = 20_000;

/** Starts a browser without a window. @param program path of a Chromium */
export function startBrowser(program: string): Devtools {
  const profile = mkdtempSync(path.join(tmpdir(), "shijing-old-browser-"));
  const child = spawn(
    program,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--use-gl=swiftshader",
      "--no-zygote",
      "--hide-scrollbars",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-sync",
      "--lang=zh-CN",
      `--user-data-dir=${profile}`,
      "--remote-debugging-pipe",
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], env: libraryPaths(program) },
  );
  return speak(child, profile);
}

/** The libraries that came with the browser stand behind those of the system. */
function libraryPaths(program: string): NodeJS.ProcessEnv {
  const own = path.join(path.dirname(program), "aws", "lib");
  return {
    ...process.env,
    LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, "/usr/lib/x86_64-linux-gnu", own]
      .filter(Boolean)
      .join(":"),
  };
}

function speak(child: ChildProcess, profile: string): Devtools {
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (reply: Reply) => void>();
  const listeners = new Set<(event: DevtoolsEvent) => void>();
  let held = Buffer.alloc(0);
  let count = 0;
  output.on("data", (bytes: Buffer) => {
    held = Buffer.concat([held, bytes]);
    for (let end = held.indexOf(0); end >= 0; end = held.indexOf(0)) {
      const message = JSON.parse(held.subarray(0, end).toString("utf8")) as Reply | DevtoolsEvent;
      held = held.subarray(end + 1);
      if ("id" in message) waiting.get(message.id)?.(message);
      else for (const listener of listeners) listener(message);
    }
  });
  input.on("error", () => {});

  return {
    send: <T>(method: string, params: Params = {}, sessionId?: string) =>
      new Promise<T>((resolve, reject) => {
        count += 1;
        const id = count;
        const limit = setTimeout(() => reject(new Error(`${method} was not answered.`)), REPLY_LIMIT_MS);
        waiting.set(id, (reply) => {
          clearTimeout(limit);
          waiting.delete(id);
          if (reply.error) reject(new Error(`${method}: ${reply.error.message}`));
          else resolve(reply.result as T);
        });
        input.write(
          `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
        );
      }),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
      child.kill("SIGKILL");
      await ended;
      // Its helpers may still be writing for a moment.
      rmSync(profile, { recursive: true, force: true, maxRetries: 50, retryDelay: 200 });
    },
  };
}
