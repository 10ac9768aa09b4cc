import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConflictError, type Database, openDatabase, StorageError, type Write } from "./client.server.ts";

let dir: string;
let file: string;
let database: Database;

const insert = (id: number, text = "x"): Write => ({
  sql: "INSERT INTO answer (id, text) VALUES (?, ?)",
  params: [id, text],
});

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "shijing-client-"));
  file = path.join(dir, "shijing.db");
  // Long enough that commands begun in the same tick share one commit.
  database = openDatabase(file, { groupCommitMs: 20 });
  database.raw.exec("CREATE TABLE answer (id integer PRIMARY KEY, text text NOT NULL CHECK (text <> ''))");
});

afterEach(async () => {
  await database.close();
  rmSync(dir, { recursive: true, force: true });
});

const stored = (): unknown => database.raw.prepare("SELECT id FROM answer ORDER BY id").pluck().all();

describe("writeBatch", () => {
  it("fails the command whose guard refuses, whole, and no other of the same commit", async () => {
    const outcomes = await Promise.allSettled([
      database.writeBatch([insert(1), insert(2)]),
      database.writeBatch([insert(3), insert(1)]),
      database.writeBatch([insert(4), insert(5, "")]),
      database.writeBatch([insert(6)]),
      database.writeBatch([insert(6)]),
      database.writeBatch([insert(7), insert(8)]),
    ]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual([
      "fulfilled",
      "rejected",
      "rejected",
      "fulfilled",
      "rejected",
      "fulfilled",
    ]);
    for (const outcome of outcomes)
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(ConflictError);
    expect(stored()).toEqual([1, 2, 6, 7, 8]);
  });

  it("resolves only when another connection can read the rows", async () => {
    const other = new BetterSqlite3(file, { readonly: true });
    const count = (): unknown => other.prepare("SELECT count(*) FROM answer").pluck().get();
    const pending = database.writeBatch([insert(1), insert(2)]);
    expect(count()).toBe(0);
    await pending;
    expect(count()).toBe(2);
    other.close();
  });

  it("rejects every command of a commit that the storage cannot make, stores none of them, and recovers", async () => {
    const pages = Number(database.raw.pragma("page_count", { simple: true }));
    database.raw.pragma(`max_page_count = ${pages}`);
    const outcomes = await Promise.allSettled([
      database.writeBatch([insert(1)]),
      database.writeBatch([insert(2, "汉".repeat(20_000)), insert(3)]),
    ]);
    for (const outcome of outcomes) {
      // A command that fitted may be stored; one that was rejected must have left nothing.
      if (outcome.status === "rejected") expect(outcome.reason).toBeInstanceOf(StorageError);
    }
    expect(outcomes[1]?.status).toBe("rejected");
    expect(stored()).toEqual(outcomes[0]?.status === "fulfilled" ? [1] : []);
    database.raw.pragma("max_page_count = 100000");
    await database.writeBatch([insert(2, "汉".repeat(20_000)), insert(3)]);
    expect(stored()).toEqual(outcomes[0]?.status === "fulfilled" ? [1, 2, 3] : [2, 3]);
  });

  it("rejects all when a statement ends the shared transaction, and stores none of them", async () => {
    await database.writeBatch([insert(1)]);
    const outcomes = await Promise.allSettled([
      database.writeBatch([insert(2)]),
      database.writeBatch([{ sql: "INSERT OR ROLLBACK INTO answer (id, text) VALUES (1, 'x')", params: [] }]),
      database.writeBatch([insert(3)]),
    ]);
    expect(outcomes.every((outcome) => outcome.status === "rejected")).toBe(true);
    expect(stored()).toEqual([1]);
    await database.writeBatch([insert(4)]);
    expect(stored()).toEqual([1, 4]);
  });

  it("commits what waits when it is closed", async () => {
    const pending = database.writeBatch([insert(1)]);
    await database.close();
    await pending;
    database = openDatabase(file);
    expect(stored()).toEqual([1]);
  });

  it("leaves exactly what running the commands one after the other would leave", async () => {
    const command = fc.array(
      fc.record({ id: fc.integer({ min: 1, max: 12 }), text: fc.constantFrom("x", "x", "x", "") }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 12 }), async (commands) => {
        database.raw.exec("DELETE FROM answer");
        const expected = new Set<number>();
        const verdicts = commands.map((writes) => {
          const ids = writes.map((write) => write.id);
          const fits =
            writes.every((write) => write.text !== "" && !expected.has(write.id)) &&
            new Set(ids).size === ids.length;
          if (fits) for (const id of ids) expected.add(id);
          return fits ? "fulfilled" : "rejected";
        });
        const outcomes = await Promise.allSettled(
          commands.map((writes) => database.writeBatch(writes.map((write) => insert(write.id, write.text)))),
        );
        expect(outcomes.map((outcome) => outcome.status)).toEqual(verdicts);
        expect(stored()).toEqual([...expected].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

describe("a process that is killed", () => {
  it("has stored every command that it had reported as committed", async () => {
    const program = await bundleWriter();
    for (let round = 0; round < 3; round++) {
      const acknowledged = await runUntilKilled(program, 100 + round * 130);
      const found = new Set(stored() as number[]);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    }
    expect(database.raw.pragma("integrity_check", { simple: true })).toBe("ok");
    rmSync(path.dirname(program), { recursive: true, force: true });
  });
});

/** A program that writes one command after the other through the real port and prints the id once it is committed. */
async function bundleWriter(): Promise<string> {
  const source = path.join(dir, "writer.ts");
  writeFileSync(
    source,
    `import { openDatabase } from ${JSON.stringify(path.resolve("db/client.server.ts"))};
     const database = openDatabase(${JSON.stringify(file)});
     let next = Number(database.raw.prepare("SELECT coalesce(max(id), 0) FROM answer").pluck().get()) + 1;
     for (;;) await Promise.all(Array.from({ length: 8 }, async () => {
       const id = next++;
       await database.writeBatch([{ sql: "INSERT INTO answer (id, text) VALUES (?, 'x')", params: [id] }]);
       process.stdout.write(id + "\\n");
     }));`,
  );
  const esbuild = await import("esbuild");
  // Below the project, so that the packages are found.
  const outdir = path.resolve("node_modules/.cache", path.basename(dir));
  mkdirSync(outdir, { recursive: true });
  const outfile = path.join(outdir, "writer.mjs");
  await esbuild.build({
    entryPoints: [source],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
  });
  return outfile;
}

/** Starts the writer, kills it after some time of writing, and returns the ids it had printed. */
function runUntilKilled(program: string, ms: number): Promise<number[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "inherit"] });
    let output = "";
    child.stdout.on("data", (bytes: Buffer) => {
      if (output === "") setTimeout(() => child.kill("SIGKILL"), ms);
      output += bytes.toString();
    });
    // The last line may have been cut off by the kill.
    child.on("close", () => resolve(output.slice(0, output.lastIndexOf("\n")).split("\n").map(Number)));
  });
}
