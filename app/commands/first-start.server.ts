import { rmSync } from "node:fs";
import { type App, createApp, databaseFile } from "#app/app.server.ts";
import type { Environment } from "#app/platform/env.server.ts";
import { say } from "#app/platform/log.server.ts";
import type { PrepareMemory } from "#app/publishing/prepare-memory.server.ts";
import { seedDemo } from "#db/seed/demo.server.ts";
import { publishChanged } from "./publish-changed.server.ts";

const DEMO_BEGUN = "demo.begun";
const DEMO_SEEDED = "demo.seeded";

/**
 * Opens the data for a server: migrated, with the content published, and with the demonstration in it when this
 * is the folder's first start and the demonstration is wanted. A folder in which somebody has an account never
 * gets it.
 * @param memory of a process that will prepare the content again
 */
export async function openForServing(env: Environment, memory?: PrepareMemory): Promise<App> {
  let app = await createApp(env);
  if ((await hasSetting(app, DEMO_BEGUN)) && !(await hasSetting(app, DEMO_SEEDED))) {
    // Nobody has used it: a server listens only when the demonstration is complete.
    await app.close();
    for (const ending of ["", "-wal", "-shm"]) rmSync(databaseFile(env.dataDir) + ending, { force: true });
    app = await createApp(env);
  }
  await publishChanged(app, memory);
  if (env.demo && !(await hasPeople(app))) {
    say("第一次启动：正在准备演示数据…… / First start: preparing the demonstration…");
    await mark(app, DEMO_BEGUN);
    await seedDemo(app);
    await mark(app, DEMO_SEEDED);
  }
  return app;
}

async function hasSetting(app: App, name: string): Promise<boolean> {
  return (await app.db.rows("SELECT 1 FROM setting WHERE name = ?", name)).length > 0;
}

async function hasPeople(app: App): Promise<boolean> {
  return (await app.db.rows("SELECT 1 FROM person LIMIT 1")).length > 0;
}

async function mark(app: App, name: string): Promise<void> {
  await app.db.writeBatch([
    {
      sql: "INSERT INTO setting (name, value, changed_at) VALUES (?, 'true', ?) ON CONFLICT DO NOTHING",
      params: [name, app.clock.now()],
    },
  ]);
}
