import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type BetterSqlite3 from "better-sqlite3";
import { type Database, StorageError } from "./client.server.ts";

/** A migration as it lies in db/migrations. */
export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** What a table held, so that a rebuild that lost or changed rows is seen before it is committed. */
interface TableContent {
  count: number;
  columns: string[];
  /** over whole rows, whatever their order */
  rowSum: string;
  /** over each column alone, for a table that loses another column */
  columnSums: Map<string, string>;
}

const BREAKPOINT = "--> statement-breakpoint";

/**
 * Brings the schema up to date. Foreign keys are switched off outside the transaction (inside one the pragma
 * does nothing, and dropping a parent would cascade into results), every table's rows are counted and summed
 * before and after, and a difference the migration does not announce rolls everything back.
 *
 * A migration that means to drop a table says so in a line `-- drops: table`; one that means to change values of
 * a table, without losing a row, in a line `-- changes: table`.
 * @param options.snapshotDir where a copy of a non-empty database is put before anything is applied
 * @returns the names applied, in order
 * @throws {StorageError} an applied migration was edited, the database is newer than the program, or rows changed
 */
export async function migrate(
  database: Database,
  options: { migrationsDir: string; now: number; snapshotDir?: string },
): Promise<string[]> {
  const { raw } = database;
  raw.exec(
    "CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at integer NOT NULL)",
  );
  const { pending, applied } = compareMigrations(raw, options.migrationsDir);
  if (pending.length === 0) return [];
  if (applied > 0 && options.snapshotDir) {
    mkdirSync(options.snapshotDir, { recursive: true, mode: 0o700 });
    await database.copyTo(path.join(options.snapshotDir, `before-${pending[0]?.name}-${options.now}.db`));
  }
  for (const migration of pending) apply(raw, migration, options.now);
  return pending.map((migration) => migration.name);
}

/**
 * What a database has seen of the program's migrations. Nothing is written.
 * @throws {StorageError} an applied migration was edited, or the database is newer than the program
 */
export function compareMigrations(
  raw: BetterSqlite3.Database,
  migrationsDir: string,
): { pending: Migration[]; applied: number } {
  const available = readMigrations(migrationsDir);
  const applied = raw.prepare("SELECT name, checksum FROM migration").all() as {
    name: string;
    checksum: string;
  }[];
  for (const row of applied) {
    const known = available.find((migration) => migration.name === row.name);
    if (!known) {
      throw new StorageError(
        `数据库是较新的版本写的（${row.name}），请使用那个版本。 / The database was written by a newer version (${row.name}). Use that version.`,
      );
    }
    if (known.checksum !== row.checksum) {
      throw new StorageError(
        `迁移 ${row.name} 在执行之后被改动过，请恢复原来的文件。 / Migration ${row.name} was changed after it was applied. Put the original file back.`,
      );
    }
  }
  return {
    pending: available.filter((migration) => !applied.some((row) => row.name === migration.name)),
    applied: applied.length,
  };
}

function readMigrations(dir: string): Migration[] {
  const journalFile = path.join(dir, "meta", "_journal.json");
  if (!existsSync(journalFile)) {
    throw new StorageError(
      `${dir} 里没有迁移文件，请重新下载本项目。 / No migrations in ${dir}. Fetch the project again.`,
    );
  }
  const journal = JSON.parse(readFileSync(journalFile, "utf8")) as { entries: { tag: string }[] };
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(path.join(dir, `${tag}.sql`), "utf8");
    return { name: tag, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

function apply(raw: BetterSqlite3.Database, migration: Migration, now: number): void {
  const announced = (word: string): (string | undefined)[] =>
    [...migration.sql.matchAll(new RegExp(`^-- ${word}: (\\w+)$`, "gm"))].map((match) => match[1]);
  const drops = announced("drops");
  const changes = announced("changes");
  raw.pragma("foreign_keys = OFF");
  try {
    raw.exec("BEGIN IMMEDIATE");
    const before = contents(raw);
    for (const statement of migration.sql.split(BREAKPOINT)) if (statement.trim()) raw.exec(statement);
    const after = contents(raw);
    for (const [table, content] of before) {
      const found = after.get(table);
      if (!found) {
        if (drops.includes(table)) continue;
        throw new StorageError(`Migration ${migration.name} would drop ${table} without saying so.`);
      }
      const isFine = changes.includes(table)
        ? content.count === found.count
        : isKept(raw, table, content, found);
      if (isFine) continue;
      throw new StorageError(
        `Migration ${migration.name} would change the rows of ${table} (${content.count} before, ${found.count} after).`,
      );
    }
    const broken = raw.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0)
      throw new StorageError(`Migration ${migration.name} leaves ${broken.length} broken references.`);
    raw
      .prepare("INSERT INTO migration (name, checksum, applied_at) VALUES (?, ?, ?)")
      .run(migration.name, migration.checksum, now);
    raw.exec("COMMIT");
  } catch (error) {
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  } finally {
    raw.pragma("foreign_keys = ON");
  }
}

/** Whether every row is still there, with its old values in the columns that remain. */
function isKept(
  raw: BetterSqlite3.Database,
  table: string,
  before: TableContent,
  after: TableContent,
): boolean {
  if (before.count !== after.count) return false;
  const shared = before.columns.filter((column) => after.columns.includes(column));
  if (shared.some((column) => before.columnSums.get(column) !== after.columnSums.get(column))) return false;
  return shared.length < before.columns.length || sumRows(raw, table, shared).rowSum === before.rowSum;
}

function contents(raw: BetterSqlite3.Database): Map<string, TableContent> {
  const tables = raw
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'",
    )
    .pluck()
    .all() as string[];
  return new Map(
    tables.map((table) => {
      const columns = (raw.pragma(`table_info("${table}")`) as { name: string }[]).map(
        (column) => column.name,
      );
      return [table, { columns, ...sumRows(raw, table, columns) }];
    }),
  );
}

/** Sums over the rows that do not depend on their order. */
function sumRows(
  raw: BetterSqlite3.Database,
  table: string,
  columns: string[],
): Omit<TableContent, "columns"> {
  const list = columns.map((column) => `"${column}"`).join(", ");
  const sums = columns.map(() => 0n);
  let rowSum = 0n;
  let count = 0;
  for (const row of raw.prepare(`SELECT ${list} FROM "${table}"`).raw().iterate() as IterableIterator<
    unknown[]
  >) {
    count += 1;
    rowSum += digest(row);
    row.forEach((value, index) => {
      sums[index] = (sums[index] ?? 0n) + digest(value);
    });
  }
  return {
    count,
    rowSum: rowSum.toString(16),
    columnSums: new Map(columns.map((column, index) => [column, String(sums[index])])),
  };
}

function digest(value: unknown): bigint {
  return createHash("sha256").update(JSON.stringify(value)).digest().readBigUInt64BE();
}
