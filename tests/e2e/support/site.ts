import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import type { NewPerson, SeededPerson } from "./people.ts";
import { runSeed } from "./seeding.ts";

/** The project's folder. */
export const ROOT_DIR = path.resolve(import.meta.dirname, "../../..");

const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 15_000;

/** A real server: the built program in a process of its own, on a data folder and a port of its own. */
export interface Site {
  /** the origin, without a trailing slash; the same over every restart */
  url: string;
  dataDir: string;
  /** those asked for, by user name */
  people: ReadonlyMap<string, SeededPerson>;
  /** @throws {Error} nobody of this name was asked for */
  person(userName: string): SeededPerson;
  /** Starts the server again on the same data and waits until it is ready. */
  start(): Promise<void>;
  /** Ends the process at once, as a power cut would (SIGKILL). */
  kill(): Promise<void>;
  /** Reads the database beside the running server. */
  rows<T>(sql: string, ...params: unknown[]): T[];
  /** Ends the server in order and removes the data folder. @throws {Error} the server has logged a fault */
  close(): Promise<void>;
}

/**
 * Starts a site.
 * @param options.people created before the server starts
 * @param options.demo with the demonstration's accounts and history
 */
export async function openSite(
  options: { people?: readonly NewPerson[]; demo?: boolean } = {},
): Promise<Site> {
  const template = process.env.SHIJING_E2E_TEMPLATE;
  if (template === undefined) throw new Error("The data folder to copy was not prepared.");
  const demo = options.demo ?? false;
  const dataDir = mkdtempSync(path.join(tmpdir(), "shijing-e2e-"));
  cpSync(template, dataDir, { recursive: true });
  const seeded = await runSeed({ rootDir: ROOT_DIR, dataDir, demo, people: options.people ?? [] });
  const people = new Map(seeded.map((person) => [person.userName, person]));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let child: ChildProcess | null = null;
  let errors = "";

  const site: Site = {
    url,
    dataDir,
    people,
    person: (userName) => {
      const person = people.get(userName);
      if (!person) throw new Error(`Nobody is called ${userName}.`);
      return person;
    },
    start: async () => {
      child = spawn(process.execPath, [path.join(ROOT_DIR, "build", "program.js"), "serve"], {
        cwd: ROOT_DIR,
        env: {
          ...process.env,
          PORT: String(port),
          DATA_DIR: dataDir,
          PUBLIC_URL: url,
          SHIJING_DEMO: demo ? "1" : "0",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stderr?.setEncoding("utf8").on("data", (text: string) => {
        errors += text;
      });
      await untilReady(url, child);
    },
    kill: async () => {
      if (child) await end(child, "SIGKILL");
      child = null;
    },
    rows: <T>(sql: string, ...params: unknown[]) => {
      const database = new Database(path.join(dataDir, "shijing.db"), { readonly: true });
      try {
        return database.prepare(sql).all(...params) as T[];
      } finally {
        database.close();
      }
    },
    close: async () => {
      if (child) await end(child, "SIGTERM");
      child = null;
      rmSync(dataDir, { recursive: true, force: true });
      if (errors !== "") throw new Error(`The server reported faults:\n${errors.slice(0, 4000)}`);
    },
  };
  await site.start();
  return site;
}

/** @throws {Error} with what the server printed, when it ends or stays silent */
async function untilReady(url: string, child: ChildProcess): Promise<void> {
  let printed = "";
  const keep = (text: Buffer | string): void => {
    printed = (printed + String(text)).slice(-4000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.\n${printed}`);
    const isReady = await fetch(`${url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill("SIGKILL");
  throw new Error(`The server was not ready within ${START_LIMIT_MS / 1000} s.\n${printed}`);
}

async function end(child: ChildProcess, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.kill(signal);
  const limit = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
  await ended;
  clearTimeout(limit);
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
