import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { databaseFile } from "#app/app.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import { compareMigrations } from "#db/migrate.server.ts";
import { backupsDir, countRows, damaged, findFault, verifyBackup } from "./backup.server.ts";
import type { BackupManifest } from "./backup-manifest.ts";
import { holdData, restoringDir } from "./data-folder.server.ts";
import { fileTime, measureFile, syncToDisk } from "./files.server.ts";

/** What a restore did. */
export interface Restored {
  manifest: BackupManifest;
  /** where the data that was there before lies now; null when there was none */
  before: string | null;
}

/**
 * Puts a backup in the place of a data folder. The backup is proved first, the new folder is complete and on the
 * disk before it gets the name, and the old one is kept beside it. Backups in the old folder move to the new one.
 * @param options.now epoch ms UTC; names the folder that keeps the old data
 * @throws {PlainError} the backup is damaged or newer than the program, a server is running, or the folder cannot
 *   be renamed; the data that was there is untouched
 */
export function restoreBackup(options: {
  folder: string;
  dataDir: string;
  migrationsDir: string;
  now: number;
}): Restored {
  const { folder, dataDir, migrationsDir } = options;
  const manifest = verifyBackup(folder);
  const hold = existsSync(dataDir) ? holdData(dataDir) : null;
  const draft = restoringDir(dataDir);
  try {
    rmSync(draft, { recursive: true, force: true });
    copyInto(draft, folder, manifest);
    proveDatabase(draft, folder, manifest, migrationsDir);
    if (existsSync(dataDir)) keepOwner(draft, dataDir);
    const before = existsSync(dataDir) ? `${dataDir}.before-${fileTime(options.now)}` : null;
    if (before) setAside(dataDir, before);
    putInPlace(draft, dataDir, before);
    syncToDisk(path.dirname(dataDir));
    if (before && existsSync(backupsDir(before))) renameSync(backupsDir(before), backupsDir(dataDir));
    return { manifest, before };
  } catch (error) {
    // Without a data folder the draft is the only whole copy: a start sees it and asks for the restore again.
    if (existsSync(dataDir)) rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    hold?.release();
  }
}

function copyInto(draft: string, folder: string, manifest: BackupManifest): void {
  mkdirSync(path.join(draft, "keys"), { recursive: true, mode: 0o700 });
  for (const [name, wanted] of Object.entries(manifest.files)) {
    const target = path.join(draft, name);
    copyFileSync(path.join(folder, name), target);
    chmodSync(target, 0o600);
    if (measureFile(target).sha256 !== wanted.sha256) throw damaged(folder, name);
    syncToDisk(target);
  }
  syncToDisk(path.join(draft, "keys"));
  syncToDisk(draft);
}

function proveDatabase(draft: string, folder: string, manifest: BackupManifest, migrationsDir: string): void {
  const raw = new BetterSqlite3(databaseFile(draft), { fileMustExist: true, readonly: true });
  try {
    const fault = findFault(raw);
    if (fault !== null) throw damaged(folder, fault);
    if (JSON.stringify(countRows(raw)) !== JSON.stringify(manifest.rows)) throw damaged(folder, "row counts");
    compareMigrations(raw, migrationsDir);
  } catch (error) {
    throw error instanceof BetterSqlite3.SqliteError ? damaged(folder, error.code) : error;
  } finally {
    raw.close();
  }
  const extra = readdirSync(draft).filter((name) => name !== "keys" && name !== "shijing.db");
  for (const name of extra) rmSync(path.join(draft, name), { force: true });
}

/** A restore by root must leave the files to the user under whom the server runs. */
function keepOwner(draft: string, dataDir: string): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dataDir);
  for (const name of [".", ...readdirSync(draft, { recursive: true, encoding: "utf8" })])
    chownSync(path.join(draft, name), uid, gid);
}

function putInPlace(draft: string, dataDir: string, before: string | null): void {
  try {
    renameSync(draft, dataDir);
  } catch (error) {
    if (before) renameSync(before, dataDir);
    throw error;
  }
}

function setAside(dataDir: string, before: string): void {
  try {
    renameSync(dataDir, before);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!["EBUSY", "EXDEV", "EACCES", "EPERM", "EROFS"].includes(code)) throw error;
    throw new PlainError(
      `${dataDir} cannot be renamed (${code}): it is a mount point, or this user may not write to the folder above. Nothing was changed. Restore to another place with DATA_DIR=<new folder> npm run restore -- <backup folder>, and start with that DATA_DIR.`,
      `${dataDir} 不能改名（${code}）：它是挂载点，或当前用户不能写上一级文件夹。没有改动任何东西。请用 DATA_DIR=<新文件夹> npm run restore -- <备份文件夹> 恢复到别处，并用同一个 DATA_DIR 启动。`,
    );
  }
}
