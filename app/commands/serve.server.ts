import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { checkDataFolder, holdData } from "#app/operations/data-folder.server.ts";
import type { Environment } from "#app/platform/env.server.ts";
import { loadStaticFiles } from "#app/platform/http/static.server.ts";
import { startServer } from "#app/server/server.server.ts";
import { announce } from "./announce.server.ts";
import { openForServing } from "./first-start.server.ts";
import type { CommandCall } from "./index.server.ts";

/** Publishes what changed, seeds the demo the first time, and serves until it is told to stop. */
export async function serve({ env }: CommandCall): Promise<number> {
  checkDataFolder(env.dataDir);
  const hold = holdData(env.dataDir);
  // Asked before anything is written, because preparing the first start takes a while.
  await assertPortIsFree(env);
  const app = await openForServing(env);
  const buildDir = path.join(env.rootDir, "build");
  const islands = JSON.parse(readFileSync(path.join(buildDir, "islands.json"), "utf8")) as { entry: string };
  const build = (await import(pathToFileURL(path.join(buildDir, "server", "index.js")).href)) as ServerBuild;
  const server = await startServer({
    app,
    build,
    files: loadStaticFiles(path.join(buildDir, "client")),
    islandsScript: () => islands.entry,
    development: false,
  });
  const told = toldToStop();
  await announce(app, server.port);
  await told;
  await server.stop();
  hold.release();
  return 0;
}

/**
 * Resolves at SIGINT, SIGTERM or SIGHUP, or at the end of a parent that holds a channel to this process. From the
 * call on, a signal no longer ends the process by itself; a second one changes nothing.
 */
export function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    process.on("disconnect", () => resolve());
  });
}

/** @throws the listening error (EADDRINUSE, EACCES, EADDRNOTAVAIL) */
export async function assertPortIsFree(env: Environment): Promise<void> {
  if (env.port === 0) return;
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(env.port, env.host, () => probe.close(() => resolve()));
  });
}
