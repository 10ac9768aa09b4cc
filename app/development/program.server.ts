import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { ViteDevServer } from "vite";
import { announce } from "#app/commands/announce.server.ts";
import { explain } from "#app/commands/explain.server.ts";
import { openForServing } from "#app/commands/first-start.server.ts";
import { assertPortIsFree, toldToStop } from "#app/commands/serve.server.ts";
import { checkDataFolder, holdData } from "#app/operations/data-folder.server.ts";
import { type Environment, readEnvironment } from "#app/platform/env.server.ts";
import { say } from "#app/platform/log.server.ts";
import { prepareContent } from "#app/publishing/prepare.server.ts";
import { createPrepareMemory } from "#app/publishing/prepare-memory.server.ts";
import { type RunningServer, startServer } from "#app/server/server.server.ts";
import { type DraftOutcome, draftMaker, refuseDraftRecords } from "./drafts.server.ts";
import { liveFiles, withReloading } from "./pages.server.ts";

/*
 * The development server: the one server with Vite behind it. Pages and styles come from Vite, islands from the
 * watching bundler, and a change of the content is shown as a draft. `npm run dev` starts it anew when the sources
 * of the server itself change.
 */

async function main(): Promise<void> {
  const rootDir = path.resolve(process.argv[2] ?? ".");
  const cacheDir = path.join(rootDir, ".cache");
  const env = readEnvironment(process.env, rootDir);
  checkDataFolder(env.dataDir);
  const hold = holdData(env.dataDir);
  await assertPortIsFree(env);
  const memory = createPrepareMemory();
  const app = await openForServing(env, memory);
  refuseDraftRecords(app);

  const pages: { vite: ViteDevServer | null } = { vite: null };
  const server = await startServer({
    app,
    build: async () => {
      if (!pages.vite) throw new Error("Vite has not started yet.");
      return withReloading(
        (await pages.vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild,
      );
    },
    files: liveFiles(path.join(cacheDir, "dev", "islands")),
    islandsScript: () => "/islands/main.js",
    development: true,
    middleware: (request, response, next) =>
      pages.vite ? pages.vite.middlewares(request, response, next) : next(),
  });
  const vite = await keepingSignals(() => startVite(env, cacheDir, server));
  pages.vite = vite;

  const reload = (): void => vite.ws.send({ type: "full-reload" });
  const drafts = draftMaker({
    catalogue: app.catalogue,
    prepare: () => prepareContent(rootDir, memory),
    now: () => app.clock.now(),
    onOutcome: (outcome) => {
      report(outcome);
      if (outcome.state !== "refused") reload();
    },
  });
  const contentDirs = ["content", "scenarios"].map((name) => path.join(rootDir, name) + path.sep);
  vite.watcher.on("all", (_event, file) => {
    if (contentDirs.some((dir) => file.startsWith(dir))) drafts.changed();
    // Pages without the Remix client do not take part in Vite's own updates.
    else if (file.startsWith(path.join(rootDir, "app")) && /\.tsx?$/.test(file)) reload();
  });
  process.on("message", (message) => {
    if (message === "islands") reload();
  });
  const told = toldToStop();
  await announce(app, server.port);
  say(
    "保存课文或情景后，页面几秒内显示草稿；草稿不计入任何记录。 / A saved lesson or scenario is shown as a draft within seconds; no record is made of a draft.",
  );
  process.send?.("ready");

  await told;
  drafts.close();
  await vite.close();
  await server.stop();
  hold.release();
}

/** Vite would end the process on SIGTERM by itself, before the database is closed. */
async function keepingSignals<T>(start: () => Promise<T>): Promise<T> {
  const own = process.listeners("SIGTERM");
  const result = await start();
  for (const listener of process.listeners("SIGTERM"))
    if (!own.includes(listener)) process.off("SIGTERM", listener);
  return result;
}

async function startVite(env: Environment, cacheDir: string, server: RunningServer): Promise<ViteDevServer> {
  const { createServer } = await import("vite");
  return createServer({
    root: env.rootDir,
    configFile: path.join(env.rootDir, "vite.config.ts"),
    cacheDir: path.join(cacheDir, "vite"),
    appType: "custom",
    logLevel: "warn",
    clearScreen: false,
    server: {
      middlewareMode: true,
      hmr: { server: server.http },
      watch: { ignored: [`${env.dataDir}/**`, `${cacheDir}/**`, "**/build/**", "**/test-results/**"] },
    },
  });
}

function report(outcome: DraftOutcome): void {
  for (const finding of outcome.findings) say(finding);
  const seconds = (outcome.durationMs / 1000).toFixed(1);
  const words = {
    draft: `草稿已显示（${seconds} 秒） / The draft is shown (${seconds} s)`,
    published: `与已发布的内容相同（${seconds} 秒） / The same as what is published (${seconds} s)`,
    refused: "内容有错误，页面保持原样。 / The content has errors; the pages stay as they were.",
  };
  say(words[outcome.state]);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${explain(error)}\n`);
    process.exit(1);
  },
);
