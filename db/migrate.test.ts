import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./client.server.ts";
import { migrate } from "./migrate.server.ts";
import { MIGRATIONS_DIR } from "./testing.server.ts";

const FIRST = `CREATE TABLE course (id integer PRIMARY KEY, title text NOT NULL);
--> statement-breakpoint
CREATE TABLE result (id integer PRIMARY KEY, course_id integer NOT NULL REFERENCES course(id) ON DELETE CASCADE, score integer NOT NULL);`;

/** How drizzle-kit writes the change of a column: the parent is made anew and the old one dropped. */
const REBUILD = `PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE __new_course (id integer PRIMARY KEY, title text NOT NULL, minutes integer NOT NULL DEFAULT 0);--> statement-breakpoint
INSERT INTO __new_course (id, title) SELECT id, title FROM course;--> statement-breakpoint
DROP TABLE course;--> statement-breakpoint
ALTER TABLE __new_course RENAME TO course;--> statement-breakpoint
PRAGMA foreign_keys=ON;`;

let dir: string;
let database: Database;

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "shijing-migrate-"));
  database = openDatabase(path.join(dir, "shijing.db"));
});

afterEach(async () => {
  await database.close();
  rmSync(dir, { recursive: true, force: true });
});

function writeMigrations(migrations: Record<string, string>): string {
  const folder = mkdtempSync(path.join(dir, "migrations-"));
  mkdirSync(path.join(folder, "meta"));
  const entries = Object.keys(migrations).map((tag) => ({ tag }));
  writeFileSync(path.join(folder, "meta", "_journal.json"), JSON.stringify({ entries }));
  for (const [tag, sql] of Object.entries(migrations)) writeFileSync(path.join(folder, `${tag}.sql`), sql);
  return folder;
}

const run = (migrations: Record<string, string>, snapshotDir?: string): Promise<string[]> =>
  migrate(database, { migrationsDir: writeMigrations(migrations), now: 1, snapshotDir });

async function openPopulated(): Promise<void> {
  await run({ first: FIRST });
  database.raw.exec(
    "INSERT INTO course VALUES (1, '手册'), (2, '法律'); INSERT INTO result VALUES (1, 1, 80), (2, 1, 90), (3, 2, 70)",
  );
}

const results = (): unknown =>
  database.raw.prepare("SELECT id, course_id, score FROM result ORDER BY id").raw().all();
const THREE = [
  [1, 1, 80],
  [2, 1, 90],
  [3, 2, 70],
];

describe("migrate", () => {
  it("keeps the children when a parent is made anew", async () => {
    await openPopulated();
    expect(await run({ first: FIRST, second: REBUILD })).toEqual(["second"]);
    expect(results()).toEqual(THREE);
    expect(database.raw.prepare("SELECT title, minutes FROM course ORDER BY id").raw().all()).toEqual([
      ["手册", 0],
      ["法律", 0],
    ]);
    expect(database.raw.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  it("guards against a real danger: the same statements inside a transaction with foreign keys on delete every child", async () => {
    await openPopulated();
    database.raw.exec("BEGIN");
    for (const statement of REBUILD.split("--> statement-breakpoint")) database.raw.exec(statement);
    database.raw.exec("COMMIT");
    expect(results()).toEqual([]);
  });

  it.each([
    ["loses rows", "DELETE FROM result WHERE score < 80"],
    ["changes a value", "UPDATE result SET score = 100 WHERE id = 1"],
    [
      "swaps values between rows",
      "UPDATE result SET score = CASE id WHEN 1 THEN 90 WHEN 2 THEN 80 ELSE score END",
    ],
    ["drops a table without saying so", "DROP TABLE result"],
    [
      "changes a value while it drops another column",
      "UPDATE result SET course_id = 2 WHERE id = 1;--> statement-breakpoint\nALTER TABLE result DROP COLUMN score",
    ],
    [
      "leaves broken references",
      "CREATE TABLE note (id integer PRIMARY KEY, course_id integer REFERENCES course(id));--> statement-breakpoint\nINSERT INTO note VALUES (1, 99)",
    ],
    [
      "fails half-way",
      "INSERT INTO course VALUES (3, '实务');--> statement-breakpoint\nSELECT nothing FROM nowhere",
    ],
  ])("rolls back a migration that %s, and the database stays as it was", async (_name, sql) => {
    await openPopulated();
    await expect(run({ first: FIRST, second: sql })).rejects.toThrow();
    expect(results()).toEqual(THREE);
    expect(database.raw.prepare("SELECT count(*) FROM course").pluck().get()).toBe(2);
    expect(database.raw.prepare("SELECT name FROM migration").pluck().all()).toEqual(["first"]);
    expect(database.raw.pragma("foreign_keys", { simple: true })).toBe(1);
    expect(await run({ first: FIRST, second: REBUILD })).toEqual(["second"]);
  });

  it("drops and changes what the migration announces, and nothing else", async () => {
    await openPopulated();
    await run({
      first: FIRST,
      second:
        "-- changes: course\nUPDATE course SET title = title || '（旧）';--> statement-breakpoint\n-- drops: result\nDROP TABLE result",
    });
    expect(database.raw.prepare("SELECT title FROM course ORDER BY id").pluck().all()).toEqual([
      "手册（旧）",
      "法律（旧）",
    ]);
    expect(database.raw.prepare("SELECT 1 FROM sqlite_master WHERE name = 'result'").get()).toBeUndefined();
  });

  it("does not lose rows under the cover of an announced change", async () => {
    await openPopulated();
    await expect(
      run({ first: FIRST, second: "-- changes: result\nDELETE FROM result WHERE id = 3" }),
    ).rejects.toThrow(/change the rows of result/);
    expect(results()).toEqual(THREE);
  });

  it("refuses a database that a newer program has written, and changes nothing in it", async () => {
    await openPopulated();
    await run({ first: FIRST, second: REBUILD });
    await expect(run({ first: FIRST })).rejects.toThrow(/newer version \(second\)/);
    expect(results()).toEqual(THREE);
  });

  it("refuses a migration that was edited after it was applied", async () => {
    await openPopulated();
    await expect(run({ first: `${FIRST}\n-- edited` })).rejects.toThrow(/first was changed/);
  });

  it("puts a readable copy aside before it changes a database that holds something", async () => {
    const snapshots = path.join(dir, "snapshots");
    await run({ first: FIRST }, snapshots);
    await openPopulated();
    await run({ first: FIRST, second: REBUILD }, snapshots);
    const [name] = readdirSync(snapshots);
    expect(name).toBe("before-second-1.db");
    const copy = new BetterSqlite3(path.join(snapshots, name ?? ""), { readonly: true });
    expect(copy.prepare("SELECT count(*) FROM result").pluck().get()).toBe(3);
    copy.close();
  });

  it("applies the project's own migrations once, and a second time does nothing", async () => {
    const options = { migrationsDir: MIGRATIONS_DIR, now: 1 };
    expect((await migrate(database, options)).length).toBeGreaterThan(0);
    expect(await migrate(database, options)).toEqual([]);
    expect(database.raw.pragma("integrity_check", { simple: true })).toBe("ok");
  });
});
