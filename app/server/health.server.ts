import { statfs } from "node:fs/promises";
import type { App } from "#app/app.server.ts";

/** Below this the data folder is too full to promise that answers can be stored. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/** Whether the site can take answers: the database reads and accepts a write, content serves, the disk has room. */
export async function isReady(app: App): Promise<boolean> {
  try {
    await app.db.rows("SELECT 1");
    app.db.raw.exec("BEGIN IMMEDIATE; ROLLBACK");
    const disk = await statfs(app.env.dataDir);
    return app.catalogue.current().digest !== "" && disk.bavail * disk.bsize > MIN_FREE_BYTES;
  } catch {
    return false;
  }
}
