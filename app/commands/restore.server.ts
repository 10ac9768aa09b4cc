import path from "node:path";
import { formatShanghaiDateTime } from "#app/certification/calendar.ts";
import { restoreBackup } from "#app/operations/restore.server.ts";
import { systemClock } from "#app/platform/clock.ts";
import { say } from "#app/platform/log.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import type { CommandCall } from "./index.server.ts";

/** npm run restore -- <backup folder>: puts a backup in the place of the data folder. */
export async function restore({ env, args }: CommandCall): Promise<number> {
  const [folder] = args;
  if (!folder) {
    throw new PlainError(
      "Name the backup: npm run restore -- <backup folder>",
      "请写明用哪个备份：npm run restore -- <备份文件夹>",
    );
  }
  const { manifest, before } = restoreBackup({
    folder: path.resolve(folder),
    dataDir: env.dataDir,
    migrationsDir: path.join(env.rootDir, "db", "migrations"),
    now: systemClock.now(),
  });
  const at = (language: "zh" | "en"): string => formatShanghaiDateTime(manifest.createdAt, language);
  say(
    `已恢复到 ${at("zh")}（北京时间）的备份：${env.dataDir} / Restored the backup of ${at("en")} (Beijing time): ${env.dataDir}`,
  );
  if (before) say(`原来的数据保留在 ${before} / The data that was there is kept in ${before}`);
  return 0;
}
