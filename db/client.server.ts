import BetterSqlite3 from "better-sqlite3";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import * as schema from "./schema/index.ts";

/*
 * The one port to storage. Every call is awaited and no transaction stays open between calls, so that the
 * same commands can run on a replicated SQLite engine: reads go through `orm` or `rows`, and each command
 * hands all its writes to one `writeBatch`.
 */

/** A write: plain SQL with its values, or a Drizzle insert/update builder. */
export type Write =
  | {
      sql: string;
      params: readonly unknown[];
      /** this write changes nothing that decides who may do what; see `accessMark` */
      isApartFromAccess?: boolean;
    }
  | { toSQL(): { sql: string; params: unknown[] } };

export interface Database {
  /** Drizzle's builder, for reads and for building writes. Await every call. */
  orm: BetterSQLite3Database<typeof schema>;
  /** A read on a hot path: the statement is prepared once per SQL text. */
  rows<T>(sql: string, ...params: unknown[]): Promise<T[]>;
  /**
   * Commits all writes of one command, or none. Commands of the same few milliseconds share one durable
   * commit; a failed guard fails its own command and no other. Resolves only after the commit.
   * @throws {ConflictError} a guard refused (unique key, foreign key, check)
   * @throws {StorageError} the disk is full, read-only or broken; nothing of the command is stored
   */
  writeBatch(writes: readonly Write[]): Promise<void>;
  /**
   * Changes whenever somebody's access may have changed: with every commit of another process, and with every write
   * of this one that does not say that it is apart from access. What was read under one mark holds under it.
   */
  accessMark(): number;
  /** A verified copy while writes go on. @param path the new file */
  copyTo(path: string): Promise<void>;
  /** Cuts the write-ahead log back and closes. */
  close(): Promise<void>;
  /** The raw handle, for the migration runner and `doctor` only. */
  raw: BetterSqlite3.Database;
}

/** A guard of the schema refused the command: somebody else decided first, or the same thing came twice. */
export class ConflictError extends Error {
  override name = "ConflictError";
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, "ConflictError");
  }
}

/** The storage itself failed; the command is not stored. */
export class StorageError extends Error {
  override name = "StorageError";
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isNamed(error, "StorageError");
  }
}

/**
 * The program and the pages are two bundles, each with its own copy of these classes; an error thrown by one is
 * recognised in the other by its name.
 */
function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}

/** SQLite releases before this one can lose committed transactions (sqlite.org/wal.html#the_wal_reset_bug). */
export const MIN_SQLITE = "3.51.3";

const GROUP_COMMIT_MS = 2;

/** 64 MB of write-ahead log at 4 KB a page. */
const CHECKPOINT_PAGES = 16_000;

/**
 * Opens (and creates) the database file with the settings that make an acknowledged write durable.
 * @param file path, or ":memory:"
 * @param options.groupCommitMs how long a commit waits for company; default 2 ms
 * @throws {StorageError} when the SQLite release is one that can lose commits, or a setting did not hold
 */
export function openDatabase(
  file: string,
  options: { groupCommitMs?: number; readonly?: boolean } = {},
): Database {
  const raw = new BetterSqlite3(file, { timeout: 5000, readonly: options.readonly ?? false });
  if (!options.readonly) raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  raw.pragma("trusted_schema = OFF");
  raw.pragma("temp_store = MEMORY");
  raw.pragma(`journal_size_limit = ${64 * 1024 * 1024}`);
  // Events of many people touch many index pages. Copying them into the database file rarely writes each of them
  // once instead of again and again.
  raw.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  assertSettings(raw);

  const orm = drizzle(raw, { schema });
  const statements = new Map<string, BetterSqlite3.Statement>();
  const prepare = (sql: string): BetterSqlite3.Statement => {
    let statement = statements.get(sql);
    if (!statement) {
      if (statements.size > 500) statements.clear();
      statement = raw.prepare(sql);
      statements.set(sql, statement);
    }
    return statement;
  };

  let accessWrites = 0;
  const dataVersion = raw.prepare("PRAGMA data_version").pluck();
  const committer = groupCommitter(raw, prepare, options.groupCommitMs ?? GROUP_COMMIT_MS, () => {
    accessWrites++;
  });
  return {
    orm,
    raw,
    rows: async <T>(sql: string, ...params: unknown[]) => prepare(sql).all(...params) as T[],
    writeBatch: (writes) => committer.add(writes),
    accessMark: () => Number(dataVersion.get()) * 2 ** 26 + accessWrites,
    copyTo: async (path) => {
      await raw.backup(path);
    },
    close: async () => {
      committer.flush();
      if (!raw.open) return;
      if (!options.readonly) raw.pragma("wal_checkpoint(TRUNCATE)");
      raw.close();
    },
  };
}

function assertSettings(raw: BetterSqlite3.Database): void {
  const version = String(raw.prepare("select sqlite_version() as v").pluck().get());
  if (compareVersions(version, MIN_SQLITE) < 0) {
    throw new StorageError(`SQLite ${version} can lose committed rows; ${MIN_SQLITE} or newer is needed.`);
  }
  const synchronous = raw.pragma("synchronous", { simple: true });
  const foreignKeys = raw.pragma("foreign_keys", { simple: true });
  if (synchronous !== 2 || foreignKeys !== 1) {
    throw new StorageError(
      `The database did not take its settings (synchronous=${synchronous}, foreign_keys=${foreignKeys}).`,
    );
  }
}

/** Orders two dotted versions: below 0 when `a` is the older one. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

interface Waiting {
  writes: { sql: string; params: readonly unknown[]; isApartFromAccess?: boolean }[];
  resolve(): void;
  reject(error: Error): void;
}

function groupCommitter(
  raw: BetterSqlite3.Database,
  prepare: (sql: string) => BetterSqlite3.Statement,
  delayMs: number,
  onAccessWrite: () => void,
) {
  let queue: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const begin = raw.prepare("BEGIN IMMEDIATE");
  const commit = raw.prepare("COMMIT");
  const savepoint = raw.prepare("SAVEPOINT command");
  const release = raw.prepare("RELEASE command");
  const undo = raw.prepare("ROLLBACK TO command");

  /** Runs one command inside the open transaction; a refused guard undoes this command only. */
  function run(waiting: Waiting): Error | null {
    const single = waiting.writes.length === 1;
    try {
      if (!single) savepoint.run();
      for (const write of waiting.writes) prepare(write.sql).run(...write.params);
      if (!single) release.run();
      return null;
    } catch (error) {
      if (raw.inTransaction && !single) {
        undo.run();
        release.run();
      }
      return asDatabaseError(error);
    }
  }

  function flush(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    const group = queue;
    queue = [];
    if (group.length === 0) return;
    const outcomes: (Error | null)[] = [];
    try {
      begin.run();
      for (const waiting of group) {
        outcomes.push(run(waiting));
        if (!raw.inTransaction) throw new StorageError("The storage ended the transaction.");
      }
      commit.run();
    } catch (error) {
      if (raw.inTransaction) raw.exec("ROLLBACK");
      const fault = asDatabaseError(error);
      for (const waiting of group) waiting.reject(fault);
      return;
    }
    if (group.some(({ writes }) => !writes.every((write) => write.isApartFromAccess))) onAccessWrite();
    group.forEach((waiting, index) => {
      const outcome = outcomes[index];
      if (outcome) waiting.reject(outcome);
      else waiting.resolve();
    });
  }

  return {
    flush,
    add(writes: readonly Write[]): Promise<void> {
      const plain = writes.map((write) => ("toSQL" in write ? write.toSQL() : write));
      if (plain.length === 0) return Promise.resolve();
      return new Promise<void>((resolve, reject) => {
        queue.push({ writes: plain, resolve, reject });
        timer ??= setTimeout(flush, delayMs);
      });
    },
  };
}

function asDatabaseError(error: unknown): Error {
  if (error instanceof ConflictError || error instanceof StorageError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  if (code.startsWith("SQLITE_CONSTRAINT")) return new ConflictError(message);
  return new StorageError(`${code} ${message}`.trim());
}
