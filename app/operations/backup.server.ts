import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { databaseFile } from "#app/app.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import { type BackupManifest, readManifest, writeManifest } from "./backup-manifest.ts";
import { KEY_FILES, keysDir } from "./data-folder.server.ts";
import { fileTime, measureFile, syncToDisk } from "./files.server.ts";

/** Where backups go when no folder is named. */
export function backupsDir(dataDir: string): string {
  return path.join(dataDir, "backups");
}

const PREFIX = "shijing-backup-";
const MANIFEST = "manifest.json";

/** A finished backup. */
export interface Backup {
  folder: string;
  manifest: BackupManifest;
}

/**
 * Copies a data folder while the server may be writing to it: one moment's state of the database, the keys, and a
 * manifest. The copy is checked and on the disk before it gets its name; a folder called `shijing-backup-…` is
 * therefore always a whole backup.
 * @param options.targetDir where the backup's folder is put; made when missing
 * @param options.now epoch ms UTC; names the folder
 * @param options.program the program's version
 * @throws {PlainError} there is nothing to copy, or the copy is not sound
 */
export async function makeBackup(options: {
  dataDir: string;
  targetDir: string;
  now: number;
  program: string;
}): Promise<Backup> {
  const { dataDir, targetDir, now } = options;
  if (!existsSync(databaseFile(dataDir))) {
    throw new PlainError(
      `${dataDir} holds no data yet. Nothing was backed up.`,
      `${dataDir} 里还没有数据，没有备份任何东西。`,
    );
  }
  const folder = path.join(targetDir, `${PREFIX}${fileTime(now)}`);
  if (existsSync(folder))
    throw new PlainError(
      `${folder} is there already. Wait a second and try again.`,
      `${folder} 已经存在。请过一秒再试。`,
    );
  const draft = path.join(targetDir, `.${PREFIX}${fileTime(now)}.${process.pid}.part`);
  try {
    mkdirSync(targetDir, { recursive: true, mode: 0o700 });
    mkdirSync(path.join(draft, "keys"), { recursive: true, mode: 0o700 });
    const facts = await copyDatabase(databaseFile(dataDir), path.join(draft, "shijing.db"));
    const keys = copyKeys(keysDir(dataDir), path.join(draft, "keys"));
    const manifest: BackupManifest = {
      format: 1,
      createdAt: now,
      program: options.program,
      ...facts,
      files: {},
    };
    for (const name of ["shijing.db", ...keys.map((key) => `keys/${key}`)])
      manifest.files[name] = measureFile(path.join(draft, name));
    writeFileSync(path.join(draft, MANIFEST), writeManifest(manifest), { mode: 0o600 });
    for (const name of [...Object.keys(manifest.files), MANIFEST, "keys", "."])
      syncToDisk(path.join(draft, name));
    renameSync(draft, folder);
    syncToDisk(targetDir);
    return { folder, manifest };
  } catch (error) {
    removeDraft(draft);
    throw error instanceof PlainError ? error : notMade(targetDir, error);
  }
}

function removeDraft(draft: string): void {
  try {
    rmSync(draft, { recursive: true, force: true });
  } catch {
    // Its name says that it is no backup; what went wrong before is what counts.
  }
}

function notMade(targetDir: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!code) return error instanceof Error ? error : new Error(String(error));
  return new PlainError(
    `No backup was made: ${targetDir} could not be written to (${code}). Check its free space and rights, or name another folder: npm run backup -- <folder>`,
    `没有备份成：${targetDir} 写不进去（${code}）。请检查剩余空间和权限，或指定别的文件夹：npm run backup -- <文件夹>`,
  );
}

/**
 * The online copy. One read transaction spans the copy, so writes of the server neither enter it nor make it begin
 * anew; what the copy must hold is counted inside the same transaction.
 */
async function copyDatabase(
  source: string,
  target: string,
): Promise<Pick<BackupManifest, "sqlite" | "migrations" | "rows">> {
  const from = new BetterSqlite3(source, { fileMustExist: true, timeout: 5000 });
  let wanted: Record<string, number>;
  try {
    from.exec("BEGIN");
    wanted = countRows(from);
    await from.backup(target);
    from.exec("COMMIT");
  } finally {
    from.close();
  }
  const copy = new BetterSqlite3(target, { fileMustExist: true });
  try {
    // One plain file: a write-ahead log beside it could be lost or mixed up.
    copy.pragma("journal_mode = DELETE");
    const rows = countRows(copy);
    const isWhole = rows.migration !== undefined && JSON.stringify(rows) === JSON.stringify(wanted);
    const fault = findFault(copy) ?? (isWhole ? null : "row counts");
    if (fault !== null) throw unsound(source, fault);
    return {
      sqlite: String(copy.prepare("SELECT sqlite_version()").pluck().get()),
      migrations: copy
        .prepare("SELECT name, checksum FROM migration ORDER BY name")
        .all() as BackupManifest["migrations"],
      rows,
    };
  } finally {
    copy.close();
    chmodSync(target, 0o600);
  }
}

function unsound(source: string, fault: string): PlainError {
  return new PlainError(
    `The copy of ${source} is not sound (${fault}); it was thrown away. Run npm run doctor.`,
    `${source} 的副本检查不通过（${fault}），已丢弃。请运行 npm run doctor。`,
  );
}

/** What is wrong inside a database file, or null. */
export function findFault(raw: BetterSqlite3.Database): string | null {
  const integrity = raw.pragma("integrity_check(1)", { simple: true });
  if (integrity !== "ok") return String(integrity).split("\n")[0] ?? "integrity_check";
  const broken = raw.pragma("foreign_key_check") as unknown[];
  return broken.length === 0 ? null : `${broken.length} broken references`;
}

/** Rows of every table, by name. */
export function countRows(raw: BetterSqlite3.Database): Record<string, number> {
  const names = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, raw.prepare(`SELECT count(*) FROM "${name}"`).pluck().get() as number]),
  );
}

function copyKeys(source: string, target: string): string[] {
  const lost = KEY_FILES.map((name) => path.join(source, name)).find((file) => !existsSync(file));
  if (lost)
    throw new PlainError(`${lost} is missing. Nothing was backed up.`, `缺少 ${lost}，没有备份任何东西。`);
  const names = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  for (const name of names) {
    copyFileSync(path.join(source, name), path.join(target, name));
    chmodSync(path.join(target, name), 0o600);
  }
  return names;
}

/**
 * Reads a backup's manifest and proves every file against it.
 * @throws {PlainError} with what is wrong
 */
export function verifyBackup(folder: string): BackupManifest {
  const file = path.join(folder, MANIFEST);
  if (!existsSync(file)) throw damaged(folder, `no ${MANIFEST}`);
  const manifest = readManifest(readFileSync(file, "utf8"));
  if (!manifest) throw damaged(folder, MANIFEST);
  for (const name of new Set([
    "shijing.db",
    ...KEY_FILES.map((key) => `keys/${key}`),
    ...Object.keys(manifest.files),
  ])) {
    const wanted = manifest.files[name];
    const full = path.join(folder, name);
    if (!wanted || !existsSync(full)) throw damaged(folder, `${name} is missing`);
    const found = measureFile(full);
    if (found.bytes !== wanted.bytes || found.sha256 !== wanted.sha256) throw damaged(folder, name);
  }
  return manifest;
}

/** The refusal of a backup that is not what it states. */
export function damaged(folder: string, what: string): PlainError {
  return new PlainError(
    `${folder} is not a whole backup (${what}). Nothing was changed; use another one.`,
    `${folder} 不是完整的备份（${what}）。没有改动任何东西，请换一个备份。`,
  );
}

/** The newest backup in a folder by its own statement, or null. */
export function newestBackup(dir: string): Backup | null {
  if (!existsSync(dir)) return null;
  for (const name of readdirSync(dir)
    .filter((entry) => entry.startsWith(PREFIX))
    .sort()
    .reverse()) {
    const file = path.join(dir, name, MANIFEST);
    const manifest = existsSync(file) ? readManifest(readFileSync(file, "utf8")) : null;
    if (manifest) return { folder: path.join(dir, name), manifest };
  }
  return null;
}
