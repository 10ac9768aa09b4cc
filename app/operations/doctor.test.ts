import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createApp } from "#app/app.server.ts";
import { type Environment, readEnvironment } from "#app/platform/env.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { storePublication } from "#app/publishing/publish.server.ts";
import { backupsDir, makeBackup } from "./backup.server.ts";
import { holdData } from "./data-folder.server.ts";
import { type Diagnosis, examine, examineNode } from "./doctor.server.ts";

const NOW = Date.UTC(2026, 10, 22, 4, 0);
const HOUR_MS = 3_600_000;

let dir: string;
let env: Environment;

const back = (at: number): ReturnType<typeof makeBackup> =>
  makeBackup({ dataDir: env.dataDir, targetDir: backupsDir(env.dataDir), now: at, program: "0.0.0" });

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), "shijing-doctor-"));
  env = readEnvironment(
    { DATA_DIR: path.join(dir, "data"), PORT: "0", SHIJING_DEMO: "0" },
    path.resolve("."),
  );
  const app = await createApp(env, { groupCommitMs: 0 });
  await storePublication(app.db, [], NOW);
  await app.db.writeBatch([
    appendEvent({ stream: "test", seq: 1, kind: "test.happened", at: NOW, actorId: null, personId: null }),
  ]);
  await app.close();
  await back(NOW);
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function state(name: string, diagnoses: Diagnosis[]): Diagnosis["state"] | undefined {
  return diagnoses.find((diagnosis) => diagnosis.name === name)?.state;
}
const look = (now = NOW + HOUR_MS): Diagnosis[] => examine(env, now);

describe("examine", () => {
  it("finds nothing bad in a sound installation, running or not, and says so in both languages", () => {
    const hold = holdData(env.dataDir);
    expect(look().find((one) => one.name === "data")?.en).toContain("a server is running");
    hold.release();
    const diagnoses = look();
    expect(diagnoses.filter((one) => one.state === "bad")).toEqual([]);
    expect(diagnoses.map((one) => one.name)).toEqual([
      "node",
      "data",
      "sqlite",
      "integrity",
      "schema",
      "publication",
      "clock",
      "wal",
      "keys",
      "disk",
      "backup",
    ]);
    for (const one of diagnoses.filter((each) => each.name !== "node"))
      expect(one.zh).toMatch(/[\u4e00-\u9fff]|SQLite/);
    expect(diagnoses.find((one) => one.name === "sqlite")?.en).toContain("synchronous=2 foreign_keys=1");
    expect(diagnoses.find((one) => one.name === "data")?.en).toContain("no server is running");
  });

  it("finds keys that others can read, and keys that are gone", () => {
    const secret = path.join(env.dataDir, "keys", "secret");
    chmodSync(secret, 0o640);
    expect(state("keys", look())).toBe("bad");
    rmSync(secret);
    expect(state("keys", look())).toBe("bad");
  });

  it("finds a clock that is behind the newest record, but not one that was set back a little", () => {
    expect(state("clock", look(NOW - HOUR_MS))).toBe("bad");
    expect(state("clock", look(NOW - 60_000))).toBe("good");
  });

  it("asks a site that others reach for a backup of the last day, and only advises a trial", async () => {
    expect(state("backup", look(NOW + 24 * HOUR_MS))).toBe("good");
    expect(state("backup", look(NOW + 25 * HOUR_MS))).toBe("attention");
    env = { ...env, isLocal: false };
    expect(state("backup", look(NOW + 25 * HOUR_MS))).toBe("bad");
    await back(NOW + 20 * HOUR_MS);
    expect(state("backup", look(NOW + 25 * HOUR_MS))).toBe("good");
  });

  it("finds a backup that is damaged", async () => {
    const { folder } = await back(NOW + HOUR_MS);
    writeFileSync(path.join(folder, "shijing.db"), "x");
    expect(state("backup", look())).toBe("bad");
  });

  it("finds a database that is none, and goes on with the rest", () => {
    writeFileSync(path.join(env.dataDir, "shijing.db"), "x".repeat(8192));
    const diagnoses = look();
    expect(state("sqlite", diagnoses)).toBe("bad");
    expect(state("keys", diagnoses)).toBe("good");
  });

  it("finds that nothing has been published, and that there is no data", async () => {
    const empty = { ...env, dataDir: path.join(dir, "other") };
    await (await createApp(empty)).close();
    expect(state("publication", examine(empty, NOW))).toBe("bad");
    expect(state("data", examine({ ...env, dataDir: path.join(dir, "nothing") }, NOW))).toBe("bad");
  });

  it("advises to leave a Node that is no longer maintained", () => {
    expect(examineNode("20.20.2").state).toBe("attention");
    expect(examineNode("24.1.0").state).toBe("good");
  });
});
