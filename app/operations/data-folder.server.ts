import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { databaseFile } from "#app/app.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";

/*
 * The data folder as a whole: shijing.db, keys/, backups/. One running server owns it; a backup reads it while
 * the server runs, a restore exchanges it while none runs.
 */

/** The key files without which a folder's data can be neither used nor checked. */
export const KEY_FILES = ["secret", "certificate-signing.pem", "certificate-signing.pub.pem"] as const;

/** The folder of the keys. */
export function keysDir(dataDir: string): string {
  return path.join(dataDir, "keys");
}

/** Where a restore prepares the new data folder, beside the one in use. */
export function restoringDir(dataDir: string): string {
  return `${dataDir}.restoring`;
}

/** The hold on a data folder; the system lets go of it when the process ends, however it ends. */
export interface DataHold {
  release(): void;
}

/**
 * Takes a data folder for this process, making the folder when it is missing.
 * @throws {PlainError} another process of this machine holds it, or it cannot be written to
 */
export function holdData(dataDir: string): DataHold {
  let lock: BetterSqlite3.Database | null = null;
  try {
    makeFolder(dataDir);
    // An exclusive transaction on an empty SQLite file is a lock that no crash leaves behind.
    lock = new BetterSqlite3(path.join(dataDir, "lock"), { timeout: 0 });
    lock.pragma("journal_mode = MEMORY");
    lock.exec("BEGIN EXCLUSIVE");
    const held = lock;
    return { release: () => held.close() };
  } catch (error) {
    lock?.close();
    if (!isBusy(error)) throw notWritable(dataDir, error);
    throw new PlainError(
      `A running server holds the data folder ${dataDir}. Stop it first, or choose another folder with DATA_DIR.`,
      `数据文件夹 ${dataDir} 正被运行中的服务使用。请先停掉它，或用 DATA_DIR 指定别的文件夹。`,
    );
  }
}

/** Folder by folder: Node's own recursion never ends where a folder exists but takes no entries (/proc). */
function makeFolder(dir: string): void {
  if (existsSync(dir) && statSync(dir).isDirectory()) return;
  if (path.dirname(dir) !== dir) makeFolder(path.dirname(dir));
  mkdirSync(dir, { mode: 0o700 });
}

function notWritable(dataDir: string, error: unknown): PlainError {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return new PlainError(
    `The data folder ${dataDir} cannot be written to (${code}). Give this user the right to write there, or set DATA_DIR to another folder.`,
    `数据文件夹 ${dataDir} 不能写入（${code}）。请让当前用户有写入权限，或用 DATA_DIR 指定别的文件夹。`,
  );
}

/** Whether a server holds the data folder at this moment. */
export function isDataHeld(dataDir: string): boolean {
  if (!existsSync(path.join(dataDir, "lock"))) return false;
  const lock = new BetterSqlite3(path.join(dataDir, "lock"), { timeout: 0, readonly: true });
  try {
    lock.exec("BEGIN; SELECT 1 FROM sqlite_master; ROLLBACK");
    return false;
  } catch (error) {
    if (!isBusy(error)) throw error;
    return true;
  } finally {
    lock.close();
  }
}

/**
 * Refuses a folder in which something is missing that had been there; a new one must not be made in its place.
 * @throws {PlainError} an interrupted restore, a lost key, a lost database
 */
export function checkDataFolder(dataDir: string): void {
  if (!existsSync(dataDir) && existsSync(restoringDir(dataDir))) {
    throw new PlainError(
      `A restore of ${dataDir} was interrupted. Run it again: npm run restore -- <backup folder>`,
      `上一次恢复 ${dataDir} 没有做完。请重新恢复：npm run restore -- <备份文件夹>`,
    );
  }
  const keys = keysDir(dataDir);
  const present = existsSync(keys) ? readdirSync(keys) : [];
  const hasDatabase = existsSync(databaseFile(dataDir));
  const lost = KEY_FILES.find((name) => !present.includes(name));
  if (hasDatabase && lost) {
    throw new PlainError(
      `${path.join(keys, lost)} is missing but the folder holds data. Put the file back from a backup and start again.`,
      `数据文件夹里有数据，但缺少 ${path.join(keys, lost)}。请从备份里把这个文件放回去，再启动。`,
    );
  }
  if (!hasDatabase && !lost) {
    throw new PlainError(
      `${databaseFile(dataDir)} is missing but the folder holds the keys of an installation. Restore a backup (npm run restore -- <backup folder>), or remove ${dataDir} to begin anew.`,
      `缺少 ${databaseFile(dataDir)}，但文件夹里有本站的密钥。请恢复备份（npm run restore -- <备份文件夹>）；要重新开始，请删除 ${dataDir}。`,
    );
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}
