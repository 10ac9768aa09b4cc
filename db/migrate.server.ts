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

/** What a table held, so that a rebuild that lost rows is seen before it is committed. */
interface TableContent {
  count: number;
  columns: string[];
}

const BREAKPOINT = "--> statement-breakpoint";

/**
 * Brings the schema up to date. Foreign keys are switched off outside the transaction (inside one the pragma
 * does nothing, and dropping a parent would cascade into results), every table's rows are counted and summed
 * before and after, and a difference the migration does not announce rolls everything back.
 *
 * A migration that means to drop a table says so in a line `-- drops: table`.
 * @param options.snapshotDir where a copy of a non-empty database is put before anything is applied
 * @returns the names applied, in order
 * @throws {StorageError} an applied migration was edited, the database is newer than the program, or rows changed
 */
export async function migrate(
  database: Database,
  options: { migrationsDir: string; now: number; snapshotDir?: string },
): Promise<string[]> {
  const { raw } = database;
  raw.exec("CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, checksum text NOT NULL, applied_at integer NOT NULL)");
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
export function compareMigrations(raw: BetterSqlite3.Database, migrationsDir: string): { pending: Migration[]; applied: number } {
  const available = readMigrations(migrationsDir);
  const applied = raw.prepare("SELECT name, checksum FROM migration").all() as { name: string; checksum: string }[];
  for (const row of applied) {
    const known = available.find((migration) => migration.name === row.name);
    if (!known) {
      throw new StorageError(
        `数据库是较新的版本写的（${row.name}），请使用那个版本。 / The database was written by a newer version (${row.name}). Use that version.`,
      );
    }
    if (known.checksum !== row.checksum) throw new StorageError(`Migration ${row.name} was changed after it was applied.`);
  }
  return { pending: available.filter((migration) => !applied.some((row) => row.name === migration.name)), applied: applied.length };
}

function readMigrations(dir: string): Migration[] {
  const journalFile = path.join(dir, "meta", "_journal.json");
  if (!existsSync(journalFile)) throw new StorageError(`No migrations in ${dir}.`);
  const journal = JSON.parse(readFileSync(journalFile, "utf8")) as { entries: { tag: string }[] };
  return journal.entries.map(({ tag }) => {
    const sql = readFileSync(path.join(dir, `${tag}.sql`), "utf8");
    return { name: tag, sql, checksum: createHash("sha256").update(sql).digest("hex") };
  });
}

function apply(raw: BetterSqlite3.Database, migration: Migration, now: number): void {
  const drops = [...migration.sql.matchAll(/^-- drops: (\w+)$/gm)].map((match) => match[1]);
  raw.pragma("foreign_keys = OFF");
  try {
    raw.exec("BEGIN IMMEDIATE");
    const before = contents(raw);
    const sums = new Map([...before].map(([table, content]) => [table, sumRows(raw, table, content.columns)]));
    for (const statement of migration.sql.split(BREAKPOINT)) if (statement.trim()) raw.exec(statement);
    const after = contents(raw);
    for (const [table, content] of before) {
      const now_ = after.get(table);
      if (!now_) {
        if (drops.includes(table)) continue;
        throw new StorageError(`Migration ${migration.name} would drop ${table} without saying so.`);
      }
      const shared = content.columns.filter((column) => now_.columns.includes(column));
      const same = content.count === now_.count && (shared.length < content.columns.length || sumRows(raw, table, shared) === sums.get(table));
      if (!same) throw new StorageError(`Migration ${migration.name} would change the rows of ${table} (${content.count} before, ${now_.count} after).`);
    }
    const broken = raw.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0) throw new StorageError(`Migration ${migration.name} leaves ${broken.length} broken references.`);
    raw.prepare("INSERT INTO migration (name, checksum, applied_at) VALUES (?, ?, ?)").run(migration.name, migration.checksum, now);
    raw.exec("COMMIT");
  } catch (error) {
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  } finally {
    raw.pragma("foreign_keys = ON");
  }
}

function contents(raw: BetterSqlite3.Database): Map<string, TableContent> {
  const tables = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'")
    .pluck()
    .all() as string[];
  return new Map(
    tables.map((table) => [
      table,
      {
        count: raw.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number,
        columns: (raw.pragma(`table_info("${table}")`) as { name: string }[]).map((column) => column.name),
      },
    ]),
  );
}

/** A sum over the rows that does not depend on their order. */
function sumRows(raw: BetterSqlite3.Database, table: string, columns: string[]): string {
  if (columns.length === 0) return "";
  const list = columns.map((column) => `"${column}"`).join(", ");
  let sum = 0n;
  for (const row of raw.prepare(`SELECT ${list} FROM "${table}"`).raw().iterate()) {
    sum += createHash("sha256").update(JSON.stringify(row)).digest().readBigUInt64BE();
  }
  return sum.toString(16);
}
