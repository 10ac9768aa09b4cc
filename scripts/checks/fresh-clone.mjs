// Does what a newcomer does: takes the project's files into an empty folder, calls `npm start`, stops it, and starts
// it again. Fails when a start does not serve, when the second is slow or changes something, or when stopping is not
// orderly.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onPath, rootDir } from "../lib/processes.mjs";

const FIRST_LIMIT_MS = 15 * 60_000;
const SECOND_LIMIT_MS = 20_000;
/** What git ignores, and git's own folder. */
const LEFT_OUT = [".git", "node_modules", "build", "data", ".cache", "test-results", "playwright-report"];

const dir = mkdtempSync(path.join(tmpdir(), "shijing-fresh-"));
let failures = 0;

function expect(isTrue, words) {
  process.stdout.write(`${isTrue ? "✓" : "✗"} ${words}\n`);
  if (!isTrue) failures += 1;
}

/** Calls `npm start`, waits for the address, asks for a page, and stops it again. */
async function startOnce(limitMs) {
  const begun = Date.now();
  const { PORT: _port, DATA_DIR: _data, PUBLIC_URL: _url, NODE_ENV: _mode, ...inherited } = process.env;
  // A group of its own: npm, the shell and the server end together when something hangs.
  const child = spawn(onPath("npm") ?? "npm", ["start"], {
    cwd: dir,
    env: { ...inherited, PORT: "0" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const address = await new Promise((resolve) => {
    const limit = setTimeout(() => resolve(null), limitMs);
    const take = (bytes) => {
      output += bytes;
      process.stdout.write(bytes);
      const url = /Address\s+(http:\S+)/.exec(output)?.[1];
      if (url) {
        clearTimeout(limit);
        resolve(url);
      }
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("close", () => resolve(null));
  });
  const durationMs = Date.now() - begun;
  const status = address ? (await fetch(`${address}/sign-in`)).status : 0;
  const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)));
  // As an operator's Ctrl+C: to the whole group.
  if (address) process.kill(-child.pid, "SIGINT");
  const exit = await Promise.race([
    ended,
    new Promise((resolve) => setTimeout(() => resolve("hangs"), 20_000)),
  ]);
  if (exit === "hangs") process.kill(-child.pid, "SIGKILL");
  return { durationMs, status, exit, output };
}

/** Rows of every table of the data folder. */
async function rows() {
  const { default: BetterSqlite3 } = await import(path.join(dir, "node_modules/better-sqlite3/lib/index.js"));
  const raw = new BetterSqlite3(path.join(dir, "data/shijing.db"), { fileMustExist: true });
  const names = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  const counts = Object.fromEntries(
    names.map((name) => [name, raw.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()]),
  );
  raw.close();
  return counts;
}

try {
  for (const name of readdirSync(rootDir)) {
    if (!LEFT_OUT.includes(name)) cpSync(path.join(rootDir, name), path.join(dir, name), { recursive: true });
  }
  const first = await startOnce(FIRST_LIMIT_MS);
  expect(first.status === 200, `the first start serves after ${Math.round(first.durationMs / 1000)} s`);
  expect(first.exit === 0, `it stops with exit code ${first.exit}`);
  expect(/Demo accounts/.test(first.output), "it prints the accounts of the demonstration");
  expect(existsSync(path.join(dir, "data/shijing.db")), "the data lies in data/");
  const before = JSON.stringify(await rows());
  const second = await startOnce(SECOND_LIMIT_MS);
  expect(second.status === 200, `the second start serves after ${(second.durationMs / 1000).toFixed(1)} s`);
  expect(second.exit === 0, `it stops with exit code ${second.exit}`);
  expect(JSON.stringify(await rows()) === before, "the second start has changed nothing");
} finally {
  rmSync(dir, { recursive: true, force: true });
}
process.exitCode = failures === 0 ? 0 : 1;
