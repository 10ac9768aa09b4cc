import path from "node:path";
import { type Database, openDatabase } from "./client.server.ts";
import { migrate } from "./migrate.server.ts";

/** Where the committed migrations lie, seen from the project's root. */
export const MIGRATIONS_DIR = path.resolve("db/migrations");

/**
 * A fresh, migrated database for one test.
 * @param file a path when the test needs a real file; in memory otherwise
 */
export async function openTestDatabase(file = ":memory:"): Promise<Database> {
  const database = openDatabase(file, { groupCommitMs: 0 });
  await migrate(database, { migrationsDir: MIGRATIONS_DIR, now: 0 });
  return database;
}
