import { readFileSync } from "node:fs";
import path from "node:path";
import { backupsDir, makeBackup } from "#app/operations/backup.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { say } from "#app/platform/log.server.ts";
import type { CommandCall } from "./index.server.ts";

/** npm run backup -- [folder]: copies the data folder while the site runs. */
export async function backup({ env, args }: CommandCall): Promise<number> {
  const { folder, manifest } = await makeBackup({
    dataDir: env.dataDir,
    targetDir: args[0] ? path.resolve(args[0]) : backupsDir(env.dataDir),
    now: systemClock.now(),
    program: programVersion(env.rootDir),
  });
  const rows = Object.values(manifest.rows).reduce((sum, count) => sum + count, 0);
  const size = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
  say(
    `备份完成并已核对：${folder}（${rows} 行，${(size / 1e6).toFixed(1)} MB） / Backed up and verified: ${folder} (${rows} rows, ${(size / 1e6).toFixed(1)} MB)`,
  );
  say("这个文件夹里有密钥，请妥善保管。 / The folder holds the keys: keep it safe.");
  return 0;
}

/** The version in package.json. */
export function programVersion(rootDir: string): string {
  return String(
    (JSON.parse(readFileSync(path.join(rootDir, "package.json"), "utf8")) as { version: string }).version,
  );
}
