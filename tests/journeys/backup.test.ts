import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { endPrograms, runProgram, startProgram } from "../support/process.ts";

const START = "scripts/start.mjs";
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

let dir: string;
let settings: Record<string, string>;

beforeAll(async () => {
  const { ensureBuilt } = await import("../../scripts/build.mjs");
  await ensureBuilt();
  dir = mkdtempSync(path.join(tmpdir(), "shijing-commands-"));
  settings = { DATA_DIR: path.join(dir, "data"), PORT: "0", HOST: "", PUBLIC_URL: "", SHIJING_DEMO: "0" };
});

afterEach(endPrograms);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const command = (...words: string[]): ReturnType<typeof runProgram> =>
  runProgram([START, ...words], settings);

describe("the commands of an operator, against a running site", () => {
  it("back up and examine while it runs; restore only once it has stopped", async () => {
    const site = startProgram([START], settings);
    await site.until(/Address\s+http/);
    const backup = await command("backup");
    expect(backup.code).toBe(0);
    const [folder = ""] = /\S+shijing-backup-\w+/.exec(backup.output) ?? [];
    expect(existsSync(path.join(folder.replace(/^.*：/, ""), "manifest.json"))).toBe(true);

    const doctor = await command("doctor");
    expect(doctor.output).toMatch(/a server is running/);
    expect(doctor.output).toMatch(/the newest backup is whole/);
    expect(doctor.code).toBe(0);

    const backupFolder = folder.replace(/^.*：/, "");
    const early = await command("restore", backupFolder);
    expect(early.code).toBe(1);
    expect(early.output).toMatch(/A running server holds/);

    site.child.kill("SIGTERM");
    expect(await site.ended).toBe(0);
    const restored = await command("restore", backupFolder);
    expect(restored.output).toMatch(/Restored the backup of/);
    expect(restored.code).toBe(0);
    expect(readdirSync(dir).some((name) => name.startsWith("data.before-"))).toBe(true);

    const again = startProgram([START], settings);
    const [, url = ""] = await again.until(/Address\s+(http:\S+)/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("fail where the disk takes no more, in one line, and leave nothing that looks like a backup", async () => {
    const target = path.join(dir, "full");
    // Files of this shell's children end at 100 KiB, as on a disk that is full.
    const result = spawnSync(
      "bash",
      ["-c", `ulimit -f 100; exec "${process.execPath}" ${START} backup "${target}"`],
      {
        env: { ...process.env, ...settings },
        encoding: "utf8",
      },
    );
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/No backup was made/);
    expect(result.stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(target)).toEqual([]);
  });

  it("tell what is wrong with the content by the exit code", async () => {
    const check = await command("content:check");
    expect(check.output).toMatch(/\d+ 项内容，0 处错误/);
    expect(check.code).toBe(0);
  });
});
