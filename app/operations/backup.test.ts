import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type App, createApp } from "#app/app.server.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { PlainError } from "#app/platform/plain-error.ts";
import { makeBackup, newestBackup, verifyBackup } from "./backup.server.ts";
import { readManifest, writeManifest } from "./backup-manifest.ts";
import { checkDataFolder, holdData } from "./data-folder.server.ts";
import { restoreBackup } from "./restore.server.ts";

const MIGRATIONS = path.resolve("db/migrations");
const AT = Date.UTC(2026, 10, 22, 4, 15, 0);

let dir: string;
let dataDir: string;
let targetDir: string;

const open = (): Promise<App> =>
  createApp(readEnvironment({ DATA_DIR: dataDir, PORT: "0", SHIJING_DEMO: "0" }, path.resolve(".")), {
    groupCommitMs: 1,
  });
const write = (app: App, seq: number): Promise<void> =>
  app.db.writeBatch([
    appendEvent({ stream: "test", seq, kind: "test.happened", at: AT, actorId: null, personId: null }),
  ]);
const back = (now = AT): ReturnType<typeof makeBackup> =>
  makeBackup({ dataDir, targetDir, now, program: "0.0.0" });
const restore = (folder: string): ReturnType<typeof restoreBackup> =>
  restoreBackup({ folder, dataDir, migrationsDir: MIGRATIONS, now: AT });
const events = (file: string): unknown => {
  const raw = new BetterSqlite3(file, { fileMustExist: true });
  const count = raw.prepare("SELECT count(*) FROM event").pluck().get();
  raw.close();
  return count;
};

/** Everything a data folder holds but the lock, as one value. */
function digestOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = path.join(folder, name);
    if (name === "lock") continue;
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "shijing-backup-"));
  dataDir = path.join(dir, "data");
  targetDir = path.join(dir, "copies");
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe("a backup and its restore", () => {
  it("bring back the data and the keys as they were, and keep what was there instead", async () => {
    const app = await open();
    await write(app, 1);
    const { keyId } = app.signingKey;
    const token = app.secrets.formToken("somebody");
    await app.close();
    const { folder } = await back();
    expect(path.basename(folder)).toBe("shijing-backup-20261122T041500Z");
    expect(readdirSync(targetDir)).toEqual([path.basename(folder)]);

    rmSync(dataDir, { recursive: true });
    const other = await open();
    await write(other, 1);
    await write(other, 2);
    await other.close();

    const { before } = restore(folder);
    expect(events(path.join(before ?? "", "shijing.db"))).toBe(2);
    for (const name of readdirSync(path.join(dataDir, "keys")))
      expect(statSync(path.join(dataDir, "keys", name)).mode & 0o777).toBe(0o600);
    const again = await open();
    expect(events(path.join(dataDir, "shijing.db"))).toBe(1);
    expect(again.signingKey.keyId).toBe(keyId);
    expect(again.secrets.formToken("somebody")).toBe(token);
    await again.close();
  });

  it("hold every row that was acknowledged before, although writes go on", async () => {
    const app = await open();
    for (let seq = 1; seq <= 400; seq++) await write(app, seq);
    let seq = 400;
    let isOver = false;
    const writing = (async () => {
      while (!isOver) await write(app, ++seq);
    })();
    const { folder, manifest } = await back();
    isOver = true;
    await writing;
    expect(manifest.rows.event).toBeGreaterThanOrEqual(400);
    expect(events(path.join(folder, "shijing.db"))).toBe(manifest.rows.event);
    expect(events(path.join(dataDir, "shijing.db"))).toBe(seq);
    await app.close();
    restore(folder);
    expect(events(path.join(dataDir, "shijing.db"))).toBe(manifest.rows.event);
  });

  it("work on a machine that has no data folder yet", async () => {
    await (await open()).close();
    const { folder } = await back();
    rmSync(dataDir, { recursive: true });
    expect(restore(folder).before).toBeNull();
    expect(() => checkDataFolder(dataDir)).not.toThrow();
    await (await open()).close();
  });

  it("leave the backups that lay in the data folder where they were", async () => {
    await (await open()).close();
    targetDir = path.join(dataDir, "backups");
    const { folder } = await back();
    restore(folder);
    expect(newestBackup(path.join(dataDir, "backups"))?.folder).toBe(folder);
    expect(() => verifyBackup(folder)).not.toThrow();
  });
});

describe("makeBackup", () => {
  it("refuses a folder without data, an empty database and a lost key, and leaves nothing behind", async () => {
    await expect(back()).rejects.toThrow(PlainError);
    mkdirSync(path.join(dataDir, "keys"), { recursive: true });
    writeFileSync(path.join(dataDir, "shijing.db"), "");
    await expect(back()).rejects.toThrow(/not sound/);
    rmSync(dataDir, { recursive: true });
    await (await open()).close();
    rmSync(path.join(dataDir, "keys", "secret"));
    await expect(back()).rejects.toThrow(/secret is missing/);
    expect(readdirSync(targetDir)).toEqual([]);
  });

  it("refuses a database whose references are broken", async () => {
    await (await open()).close();
    const raw = new BetterSqlite3(path.join(dataDir, "shijing.db"));
    raw.pragma("foreign_keys = OFF");
    raw.exec("INSERT INTO membership_end (membership_id, ended_at) VALUES ('nobody', 1)");
    raw.close();
    await expect(back()).rejects.toThrow(/broken references/);
    expect(readdirSync(targetDir)).toEqual([]);
  });
});

describe("restoreBackup", () => {
  let folder: string;

  beforeEach(async () => {
    const app = await open();
    for (let seq = 1; seq <= 50; seq++) await write(app, seq);
    await app.close();
    folder = (await back()).folder;
  });

  const manifestFile = (): string => path.join(folder, "manifest.json");
  const inFolder = (name: string): string => path.join(folder, name);
  /** Rewrites the manifest after the database was changed, as a careful forger would. */
  function sealAgain(): void {
    const manifest = readManifest(readFileSync(manifestFile(), "utf8"));
    if (!manifest) throw new Error("The manifest is damaged.");
    const bytes = readFileSync(inFolder("shijing.db"));
    manifest.files["shijing.db"] = {
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    };
    writeFileSync(manifestFile(), writeManifest(manifest));
  }
  function changeDatabase(sql: string): void {
    const raw = new BetterSqlite3(inFolder("shijing.db"));
    raw.pragma("foreign_keys = OFF");
    raw.exec(sql);
    raw.close();
    sealAgain();
  }
  function flipByte(file: string, at: number): void {
    const bytes = readFileSync(file);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(file, bytes);
  }

  it.each<[string, () => void]>([
    ["one bit of the database is flipped", () => flipByte(inFolder("shijing.db"), 9000)],
    ["the database is cut short", () => truncateSync(inFolder("shijing.db"), 4096)],
    ["the database is empty", () => truncateSync(inFolder("shijing.db"), 0)],
    ["the database is missing", () => rmSync(inFolder("shijing.db"))],
    ["a key is missing", () => rmSync(inFolder("keys/secret"))],
    [
      "a key is another one",
      () => writeFileSync(inFolder("keys/secret"), Buffer.alloc(32, 7).toString("base64")),
    ],
    ["the manifest is missing", () => rmSync(manifestFile())],
    ["the manifest is cut short", () => truncateSync(manifestFile(), 100)],
    [
      "a number in the manifest was changed",
      () =>
        writeFileSync(
          manifestFile(),
          readFileSync(manifestFile(), "utf8").replace('"event": 50', '"event": 51'),
        ),
    ],
    [
      "rows were taken out and the checksums renewed",
      () => changeDatabase("DELETE FROM event WHERE seq > 10"),
    ],
    [
      "a reference was broken and the checksums renewed",
      () => changeDatabase("INSERT INTO membership_end (membership_id, ended_at) VALUES ('nobody', 1)"),
    ],
    [
      "a newer program has written it",
      () =>
        changeDatabase(
          "UPDATE migration SET name = '9999_later' WHERE name = (SELECT max(name) FROM migration)",
        ),
    ],
    [
      "the file is no database although the checksums are right",
      () => {
        writeFileSync(
          inFolder("shijing.db"),
          "not a database, but long enough to be read as the header of one".repeat(200),
        );
        sealAgain();
      },
    ],
  ])("refuses with one line and changes nothing when %s", (_name, damage) => {
    damage();
    const before = digestOf(dataDir);
    let message = "";
    try {
      restore(folder);
    } catch (error) {
      message = error instanceof Error ? error.message : String(error);
    }
    expect(message).toMatch(/[\u4e00-\u9fff].* \/ .+/);
    expect(message.split("\n")).toHaveLength(1);
    expect(digestOf(dataDir)).toBe(before);
    expect(events(path.join(dataDir, "shijing.db"))).toBe(50);
    expect(readdirSync(dir).sort()).toEqual(["copies", "data"]);
  });

  it("refuses while a server holds the data, and goes through once it has let go", () => {
    const hold = holdData(dataDir);
    expect(() => restore(folder)).toThrow(/running server/);
    expect(events(path.join(dataDir, "shijing.db"))).toBe(50);
    hold.release();
    expect(restore(folder).before).not.toBeNull();
  });

  it("closes keys again that the copy had left open to others", () => {
    chmodSync(inFolder("keys/secret"), 0o644);
    restore(folder);
    expect(statSync(path.join(dataDir, "keys", "secret")).mode & 0o777).toBe(0o600);
  });

  it("leaves a start after an interruption nothing to begin anew with", () => {
    cpSync(dataDir, `${dataDir}.restoring`, { recursive: true });
    rmSync(dataDir, { recursive: true });
    expect(() => checkDataFolder(dataDir)).toThrow(/interrupted/);
    expect(restore(folder).before).toBeNull();
    expect(existsSync(`${dataDir}.restoring`)).toBe(false);
    expect(() => checkDataFolder(dataDir)).not.toThrow();
  });
});
