import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { endPrograms, runProgram, type StartedProgram, startProgram } from "../support/process.ts";

const START = "scripts/start.mjs";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

/** The data of a site that has been started once. */
let template: string;
let dir: string;
let dataDir: string;

beforeAll(async () => {
  const { ensureBuilt } = await import("../../scripts/build.mjs");
  await ensureBuilt();
  template = mkdtempSync(path.join(tmpdir(), "shijing-start-template-"));
  dataDir = template;
  await stop((await serve()).program);
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "shijing-start-"));
  dataDir = path.join(dir, "data");
});

/** Gives the test a data folder that has been in use. */
function useData(): void {
  cpSync(template, dataDir, { recursive: true });
}

afterEach(async () => {
  await endPrograms();
  rmSync(dir, { recursive: true, force: true });
});

const settings = (more: Record<string, string> = {}): Record<string, string> => ({
  DATA_DIR: dataDir,
  PORT: "0",
  HOST: "",
  PUBLIC_URL: "",
  SHIJING_DEMO: "0",
  ...more,
});

/** Starts the site and waits until it says where it is. */
async function serve(more: Record<string, string> = {}): Promise<{ program: StartedProgram; url: string }> {
  const program = startProgram([START], settings(more));
  const [, url = ""] = await program.until(/Address\s+(http:\S+)/);
  return { program, url };
}

async function stop(program: StartedProgram): Promise<number | string> {
  program.child.kill("SIGTERM");
  return program.ended;
}

/** Rows of every table. */
function rows(): Record<string, number> {
  const raw = new BetterSqlite3(path.join(dataDir, "shijing.db"), { fileMustExist: true });
  const names = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const counts = Object.fromEntries(
    names.map((name) => [name, Number(raw.prepare(`SELECT count(*) FROM "${name}"`).pluck().get())]),
  );
  raw.close();
  return counts;
}

/** What is expected of every refusal: exit code other than 0, one line, Chinese and English, no stack. */
function expectPlainRefusal(result: { code: number | string; output: string }, words: RegExp): void {
  expect(result.output).toMatch(words);
  expect(result.output.trim().split("\n")).toHaveLength(1);
  expect(result.output).toMatch(/[\u4e00-\u9fff]/);
  expect(result.output).not.toMatch(/^\s+at /m);
  expect(result.code).toBe(1);
}

const refuse = async (more: Record<string, string>, words: RegExp): Promise<void> =>
  expectPlainRefusal(await runProgram([START], settings(more)), words);

describe("npm start", () => {
  it("makes the data, serves, and a second start within seconds finds everything as it was", async () => {
    const first = await serve();
    const page = await fetch(`${first.url}/sign-in`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<html");
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    for (const name of readdirSync(path.join(dataDir, "keys")))
      expect(statSync(path.join(dataDir, "keys", name)).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(dataDir, "shijing.db")).mode & 0o077).toBe(0);
    expect(await stop(first.program)).toBe(0);
    expect(existsSync(path.join(dataDir, "shijing.db-wal"))).toBe(false);

    const before = rows();
    const begun = performance.now();
    const second = await serve();
    expect(performance.now() - begun).toBeLessThan(15_000);
    expect(await stop(second.program)).toBe(0);
    // Until somebody has set the site up, every start gives out another one-time link.
    expect({ ...rows(), one_time_link: 0 }).toEqual({ ...before, one_time_link: 0 });
  });

  it("gives a site without the demonstration a link for its first administrator, which opens", async () => {
    useData();
    const { program, url } = await serve();
    const [link = ""] = await program.until(/http:\S+\/set-up\/\S+/);
    expect(link.startsWith(url)).toBe(true);
    const page = await fetch(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<form");
    expect(rows().person).toBe(0);
  });

  it("stops in order on SIGINT too, while a connection is open", async () => {
    useData();
    const { program, url } = await serve();
    const open = await fetch(`${url}/livez`);
    expect(open.status).toBe(200);
    program.child.kill("SIGINT");
    expect(await program.ended).toBe(0);
  });

  it.each(["SIGTERM", "SIGINT"] as const)("stops in order when npm is sent %s", async (signal) => {
    useData();
    const npm = startProgram(["start"], settings(), process.cwd(), "npm");
    await npm.until(/Good until/);
    npm.child.kill(signal);
    expect(await npm.ended).toBe(0);
    expect(existsSync(path.join(dataDir, "shijing.db-wal"))).toBe(false);
  });

  it("starts again after it was killed", async () => {
    useData();
    const first = await serve();
    first.program.child.kill("SIGKILL");
    await first.program.ended;
    const second = await serve();
    expect((await fetch(`${second.url}/readyz`)).status).toBe(200);
  });

  it("refuses a data folder that a running server holds, and leaves that server alone", async () => {
    useData();
    const { url } = await serve();
    await refuse({}, /A running server holds/);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});

describe("npm start refuses in one line, in Chinese and English, when", () => {
  let other: Server | null = null;
  afterEach(() => {
    other?.close();
    other = null;
  });

  it("the port is in use", async () => {
    const listening = createServer();
    other = listening;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", () => resolve()));
    const address = listening.address();
    const port = typeof address === "object" && address ? address.port : 0;
    await refuse({ PORT: String(port) }, /port is in use.*PORT=/);
    expect(existsSync(path.join(dataDir, "shijing.db"))).toBe(false);
  });

  it("a file stands where the data folder should be", async () => {
    writeFileSync(dataDir, "");
    await refuse({}, /cannot be written to \(EEXIST\).*DATA_DIR/);
  });

  it("the data folder cannot be made", async () => {
    // Nobody, not even root, can make a folder there.
    await refuse({ DATA_DIR: "/proc/shijing" }, /cannot be written to/);
  });

  it.each(["secret", "certificate-signing.pem", "certificate-signing.pub.pem"])(
    "the key file %s is gone, and starts once it is back",
    async (name) => {
      useData();
      const file = path.join(dataDir, "keys", name);
      renameSync(file, path.join(dir, name));
      await refuse({}, new RegExp(`${name} is missing`));
      expect(existsSync(file)).toBe(false);
      renameSync(path.join(dir, name), file);
      expect(await stop((await serve()).program)).toBe(0);
    },
  );

  it("the database is gone although the keys are there", async () => {
    useData();
    rmSync(path.join(dataDir, "shijing.db"));
    await refuse({}, /shijing\.db is missing/);
    expect(existsSync(path.join(dataDir, "shijing.db"))).toBe(false);
  });

  it("the database is no database", async () => {
    useData();
    writeFileSync(path.join(dataDir, "shijing.db"), "x".repeat(8192));
    await refuse({}, /is not a database.*npm run restore/);
  });

  it("a newer program has written the database", async () => {
    useData();
    const raw = new BetterSqlite3(path.join(dataDir, "shijing.db"));
    raw.exec("INSERT INTO migration VALUES ('9999_later', 'x', 1)");
    raw.close();
    await refuse({}, /newer version \(9999_later\)/);
  });

  it.each([
    ["HOST lets others in and PUBLIC_URL is not given", { HOST: "0.0.0.0" }, /PUBLIC_URL must say/],
    ["PORT is no number", { PORT: "three" }, /PORT: "three"/],
    ["PORT is too large", { PORT: "70000" }, /PORT: "70000"/],
    ["PUBLIC_URL is no address", { PUBLIC_URL: "train.example.cn" }, /PUBLIC_URL/],
    ["PUBLIC_URL has a path", { PUBLIC_URL: "https://example.cn/train" }, /without a path/],
    ["SHIJING_DEMO is neither 0 nor 1", { SHIJING_DEMO: "yes" }, /SHIJING_DEMO/],
    [
      "HOST is no address of this machine",
      { HOST: "192.0.2.1", PUBLIC_URL: "http://192.0.2.1:3000", PORT: "3999" },
      /HOST is not an address/,
    ],
  ])("%s", async (_name, more, words) => {
    await refuse(more, words);
  });

  it("the command is unknown", async () => {
    expectPlainRefusal(await runProgram([START, "fly"], settings()), /There is no command fly/);
  });

  it("Node is too old, before anything newer is read", async () => {
    const preload = path.join(dir, "old.cjs");
    writeFileSync(
      preload,
      'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.4" } });',
    );
    expectPlainRefusal(
      await runProgram(["--require", preload, START], settings()),
      /Node 18\.20\.4 is too old: install 20\.19/,
    );
  });
});
