import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { type App, createApp } from "./app.server.ts";
import { type Environment, EnvironmentError, readEnvironment } from "./platform/env.server.ts";
import { loadStaticFiles } from "./platform/http/static.server.ts";
import { say } from "./platform/log.server.ts";
import { formatFinding, PublishError } from "./publishing/findings.ts";
import { prepareContent } from "./publishing/prepare.server.ts";
import { publish } from "./publishing/publish.server.ts";
import { startServer } from "./server/server.server.ts";

/*
 * The program's commands: node build/program.js <command>. Every failure is one plain line that says what to do,
 * and an exit code other than 0.
 */

const rootDir = path.resolve(import.meta.dirname ?? ".", "..");

const COMMANDS: Record<string, (env: Environment, args: string[]) => Promise<void>> = { serve, "content:check": checkContent };

/** Publishes what changed, seeds the demo the first time, and serves until it is told to stop. */
async function serve(env: Environment): Promise<void> {
  const app = await createApp(env);
  await prepareData(app);
  const islands = JSON.parse(readFileSync(path.join(rootDir, "build", "islands.json"), "utf8")) as { entry: string };
  const build = (await import(pathToFileURL(path.join(rootDir, "build", "server", "index.js")).href)) as ServerBuild;
  const server = await startServer({
    app,
    build,
    files: loadStaticFiles(path.join(rootDir, "build", "client")),
    islandsScript: () => islands.entry,
    development: false,
  });
  say(`实境课堂 · Shijing: ${env.isLocal ? `http://localhost:${server.port}` : env.publicUrl}`);
  say(`数据 data: ${env.dataDir}`);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void server.stop().then(() => process.exit(0));
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

async function prepareData(app: App): Promise<void> {
  const result = await publish(app.db, rootDir, app.clock.now());
  if (result.changed) await app.catalogue.reload();
}

async function checkContent(): Promise<void> {
  const { versions, findings } = await prepareContent(rootDir);
  for (const finding of findings) say(formatFinding(finding));
  const errors = findings.filter((finding) => finding.severity === "error").length;
  say(`${versions.length} pieces, ${errors} errors, ${findings.length - errors} warnings`);
  if (errors > 0) process.exitCode = 1;
}

function explain(error: unknown): string {
  if (error instanceof EnvironmentError) return error.message;
  if (error instanceof PublishError) return `The content cannot be published:\n${error.message}`;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") return "The port is in use. Stop the other program or choose another one: PORT=3001 npm start";
  if (code === "EACCES" || code === "EROFS" || code === "SQLITE_READONLY" || code === "SQLITE_CANTOPEN") {
    return `The data folder cannot be written to (${code}). Give this user the right to write there, or set DATA_DIR to another folder.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main(): Promise<void> {
  const [name = "serve", ...args] = process.argv.slice(2);
  const command = COMMANDS[name];
  if (!command) throw new EnvironmentError(`There is no command ${name}. Known: ${Object.keys(COMMANDS).join(", ")}`);
  if (!existsSync(path.join(rootDir, "package.json"))) throw new EnvironmentError("Start this from the project's folder.");
  await command(readEnvironment(process.env, rootDir), args);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
