import { existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import type BetterSqlite3 from "better-sqlite3";
import { databaseFile } from "#app/app.server.ts";
import { loadOrCreateSigningKey } from "#app/certification/signing.server.ts";
import type { Environment } from "#app/platform/env.server.ts";
import { loadSecrets } from "#app/platform/secrets.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { compareMigrations } from "#db/migrate.server.ts";
import { backupsDir, findFault, newestBackup, verifyBackup } from "./backup.server.ts";
import { isDataHeld, KEY_FILES, keysDir } from "./data-folder.server.ts";

/** What the doctor found about one thing. */
export interface Diagnosis {
  name: string;
  state: "good" | "attention" | "bad";
  zh: string;
  en: string;
}

const DAY_MS = 24 * 3_600_000;
/** A clock this far behind the newest record is wrong; less is the ordinary correction of a clock. */
const CLOCK_TOLERANCE_MS = 5 * 60_000;
const MIN_FREE_BYTES = 1024 ** 3;
const MAX_WAL_BYTES = 64 * 1024 * 1024;

type Finding = Omit<Diagnosis, "name">;
type Look = (name: string, finding: () => Finding) => void;
const good = (zh: string, en: string): Finding => ({ state: "good", zh, en });
const attention = (zh: string, en: string): Finding => ({ state: "attention", zh, en });
const bad = (zh: string, en: string): Finding => ({ state: "bad", zh, en });

/**
 * Looks at the installation without changing anything; the server may be running.
 * @param now epoch ms UTC by this machine's clock
 * @param backupsFolder where the backups lie
 */
export function examine(env: Environment, now: number, backupsFolder = backupsDir(env.dataDir)): Diagnosis[] {
  const diagnoses: Diagnosis[] = [];
  const look: Look = (name, finding) => {
    let found: Finding;
    try {
      found = finding();
    } catch (error) {
      const text = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
      found = bad(`查不了：${text}`, `cannot be examined: ${text}`);
    }
    diagnoses.push({ name, ...found });
  };
  look("node", () => examineNode(process.versions.node));
  look("data", () => examineFolder(env));
  if (!existsSync(databaseFile(env.dataDir))) return diagnoses;
  let raw: BetterSqlite3.Database | null = null;
  look("sqlite", () => {
    // Refuses a SQLite that loses commits, and settings that do not hold; exactly as the server does.
    raw = openDatabase(databaseFile(env.dataDir)).raw;
    return describeSettings(raw);
  });
  if (raw) examineContents(raw, look, env, now);
  look("wal", () => examineWal(env.dataDir));
  look("keys", () => examineKeys(env.dataDir));
  look("disk", () => examineDisk(env.dataDir));
  look("backup", () => examineBackup(backupsFolder, env.isLocal, now));
  return diagnoses;
}

/** @param version such as process.versions.node */
export function examineNode(version: string): Finding {
  const major = Number(version.split(".")[0]);
  if (major >= 22) return good(`Node ${version}`, `Node ${version}`);
  return attention(
    `Node ${version} 已停止维护，建议换成 Node 24`,
    `Node ${version} is no longer maintained: Node 24 is recommended`,
  );
}

function examineFolder(env: Environment): Finding {
  if (!existsSync(databaseFile(env.dataDir))) {
    return bad(
      `${env.dataDir} 里没有数据库；先运行 npm start`,
      `no database in ${env.dataDir}: run npm start first`,
    );
  }
  const size = (statSync(databaseFile(env.dataDir)).size / 1e6).toFixed(1);
  return isDataHeld(env.dataDir)
    ? good(`${env.dataDir}，${size} MB，服务正在运行`, `${env.dataDir}, ${size} MB, a server is running`)
    : good(`${env.dataDir}，${size} MB，服务没有运行`, `${env.dataDir}, ${size} MB, no server is running`);
}

function describeSettings(raw: BetterSqlite3.Database): Finding {
  const version = String(raw.prepare("SELECT sqlite_version()").pluck().get());
  const settings = ["journal_mode", "synchronous", "foreign_keys"]
    .map((name) => `${name}=${String(raw.pragma(name, { simple: true }))}`)
    .join(" ");
  return good(`SQLite ${version}，${settings}`, `SQLite ${version}, ${settings}`);
}

function examineContents(raw: BetterSqlite3.Database, look: Look, env: Environment, now: number): void {
  try {
    look("integrity", () => examineIntegrity(raw));
    look("schema", () => examineSchema(raw, path.join(env.rootDir, "db", "migrations")));
    look("publication", () => examinePublication(raw));
    look("clock", () => examineClock(raw, now));
  } finally {
    raw.close();
  }
}

function examineIntegrity(raw: BetterSqlite3.Database): Finding {
  const fault = findFault(raw);
  if (fault === null) return good("数据库完整，引用无误", "the database is whole and its references hold");
  return bad(`数据库损坏（${fault}）；请用备份恢复`, `the database is damaged (${fault}): restore a backup`);
}

function examineSchema(raw: BetterSqlite3.Database, migrationsDir: string): Finding {
  const { pending, applied } = compareMigrations(raw, migrationsDir);
  if (pending.length === 0)
    return good(`结构是最新的（${applied} 步）`, `the schema is up to date (${applied} steps)`);
  return attention(
    `有 ${pending.length} 步结构更新等下次启动`,
    `${pending.length} schema steps wait for the next start`,
  );
}

function examinePublication(raw: BetterSqlite3.Database): Finding {
  const newest = raw.prepare("SELECT seq, digest FROM publication ORDER BY seq DESC LIMIT 1").get() as
    | { seq: number; digest: string }
    | undefined;
  if (!newest) return bad("还没有发布内容", "no content has been published");
  return good(
    `第 ${newest.seq} 次发布（${newest.digest.slice(0, 12)}）`,
    `publication ${newest.seq} (${newest.digest.slice(0, 12)})`,
  );
}

function examineClock(raw: BetterSqlite3.Database, now: number): Finding {
  const newest = raw.prepare("SELECT max(at) FROM event").pluck().get() as number | null;
  if (newest !== null && now < newest - CLOCK_TOLERANCE_MS) {
    const minutes = Math.ceil((newest - now) / 60_000);
    return bad(
      `本机时钟比最新的记录慢 ${minutes} 分钟；请校正时钟`,
      `this machine's clock is ${minutes} minutes behind the newest record: correct it`,
    );
  }
  return good(`时钟 ${new Date(now).toISOString()}`, `clock ${new Date(now).toISOString()}`);
}

function examineWal(dataDir: string): Finding {
  const file = `${databaseFile(dataDir)}-wal`;
  const bytes = existsSync(file) ? statSync(file).size : 0;
  const size = (bytes / 1e6).toFixed(1);
  if (bytes <= MAX_WAL_BYTES) return good(`预写日志 ${size} MB`, `write-ahead log ${size} MB`);
  return attention(
    `预写日志有 ${size} MB，可能有长时间的读取没有结束；重启服务可缩小`,
    `the write-ahead log has ${size} MB, a read may not have ended: a restart shrinks it`,
  );
}

function examineKeys(dataDir: string): Finding {
  const dir = keysDir(dataDir);
  const lost = KEY_FILES.filter((name) => !existsSync(path.join(dir, name)));
  if (lost.length > 0)
    return bad(
      `缺少密钥 ${lost.join("、")}；请从备份里放回`,
      `keys are missing: ${lost.join(", ")}; put them back from a backup`,
    );
  const open = KEY_FILES.filter(
    (name) => !name.endsWith(".pub.pem") && (statSync(path.join(dir, name)).mode & 0o077) !== 0,
  );
  if (open.length > 0)
    return bad(
      `密钥能被别的用户读到：chmod 600 ${open.join(" ")}`,
      `other users can read the keys: chmod 600 ${open.join(" ")}`,
    );
  loadSecrets(dataDir, false);
  const key = loadOrCreateSigningKey(dir, false);
  return good(
    `密钥齐全，证书签名密钥 ${key.keyId}`,
    `the keys are there, certificates are signed with ${key.keyId}`,
  );
}

function examineDisk(dataDir: string): Finding {
  const disk = statfsSync(dataDir);
  const free = disk.bavail * disk.bsize;
  const size = (free / 1e9).toFixed(1);
  if (free >= MIN_FREE_BYTES) return good(`磁盘剩余 ${size} GB`, `${size} GB of disk are free`);
  return bad(`磁盘只剩 ${size} GB；请腾出空间`, `only ${size} GB of disk are free: free some space`);
}

function examineBackup(folder: string, isLocal: boolean, now: number): Finding {
  // A site that only its own machine reaches is a trial; one that others reach must have a fresh backup.
  const missing = isLocal ? attention : bad;
  const newest = newestBackup(folder);
  if (!newest)
    return missing(`${folder} 里没有备份：npm run backup`, `no backup in ${folder}: npm run backup`);
  verifyBackup(newest.folder);
  const hours = Math.floor((now - newest.manifest.createdAt) / 3_600_000);
  if (now - newest.manifest.createdAt <= DAY_MS)
    return good(`最近的备份完好，${hours} 小时前`, `the newest backup is whole, ${hours} hours old`);
  return missing(
    `最近的备份已有 ${hours} 小时：npm run backup`,
    `the newest backup is ${hours} hours old: npm run backup`,
  );
}

/** The build's stamp, for the first line of the report. */
export function buildStamp(rootDir: string): string {
  const file = path.join(rootDir, "build", "stamp");
  return existsSync(file) ? readFileSync(file, "utf8").slice(0, 12) : "–";
}
