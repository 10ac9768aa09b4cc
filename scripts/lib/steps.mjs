// What `npm test` runs, in order. A step returns what it counted; a check counts as one test.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureChromium } from "./chromium.mjs";
import { PlainFailure, rootDir, run } from "./processes.mjs";

/** @typedef {{ passed: number, failed: number, names: string[] }} Count names: the tests that failed or were skipped */
/** @typedef {{ name: string, title: string, run: () => Promise<Count> }} Step */

const MINUTE_MS = 60_000;
const bin = (file) => path.join(rootDir, "node_modules", file);

/** The steps of every run. @type {readonly Step[]} */
export const STEPS = [
  check("types", "类型检查 Types", [bin("typescript/bin/tsc"), "--noEmit", "-p", "."], 5),
  check("lint", "代码规范 Lint", [bin("@biomejs/biome/bin/biome"), "check", "."], 3),
  { name: "content", title: "内容检查 Content", run: checkContent },
  { name: "vitest", title: "单元和接口测试 Vitest", run: runVitest },
  { name: "browser", title: "浏览器测试 Browser", run: () => runBrowser() },
];

/** The longer ones, for `npm run test:all`. @type {readonly Step[]} */
export const LONGER_STEPS = [
  {
    name: "scenarios",
    title: "每个情景 Every scenario",
    run: () => runBrowser(["scenarios.spec.ts"], { SHIJING_SCENARIOS: "all" }, 25),
  },
  { name: "old", title: "旧浏览器 Old browsers", run: runOldBrowsers },
  check("fresh", "全新安装 Fresh clone", ["scripts/checks/fresh-clone.mjs"], 20),
];

/** A program that succeeds or fails as a whole. */
function check(name, title, args, limitMinutes) {
  return {
    name,
    title,
    run: async () => {
      const { code, timedOut } = await run(process.execPath, args, { limitMs: limitMinutes * MINUTE_MS });
      return verdict(code === 0, timedOut ? `${name}: more than ${limitMinutes} minutes` : name);
    },
  };
}

/** @returns {Count} */
function verdict(isGood, name) {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, names: isGood ? [] : [name] };
}

/** Builds first: everything after this step runs the built program. */
async function checkContent() {
  const built = await run(process.execPath, ["scripts/build.mjs", "--if-stale"], { limitMs: 10 * MINUTE_MS });
  if (built.code !== 0) return verdict(false, "content: the build failed");
  const checkBy = async (command) => {
    const { code } = await run(process.execPath, ["build/program.js", command], { limitMs: 5 * MINUTE_MS });
    return verdict(code === 0, command);
  };
  return merge(await checkBy("content:check"), await checkBy("scenarios:check"));
}

/** Runs a test runner that writes a report, and counts what it reports. */
async function withReport(name, limitMinutes, args, env, count) {
  const dir = mkdtempSync(path.join(tmpdir(), "shijing-report-"));
  const file = path.join(dir, "report.json");
  try {
    const { code, timedOut } = await run(process.execPath, args(file), {
      limitMs: limitMinutes * MINUTE_MS,
      env: env(file),
    });
    if (timedOut) return verdict(false, `${name}: more than ${limitMinutes} minutes`);
    const result = count(JSON.parse(readFileSync(file, "utf8")));
    // A runner that fails although every test passed has met something outside of a test.
    if (code !== 0 && result.failed === 0)
      return merge(result, verdict(false, `${name}: ended with ${code}`));
    return result;
  } catch (error) {
    return verdict(false, `${name}: no report (${error.message})`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** @param {Count} a @param {Count} b @returns {Count} */
export function merge(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, names: [...a.names, ...b.names] };
}

function runVitest() {
  return withReport(
    "vitest",
    25,
    (file) => [
      bin("vitest/vitest.mjs"),
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ],
    () => ({ NODE_ENV: "test" }),
    countVitest,
  );
}

/** Counts a report of Vitest's JSON reporter. @returns {Count} */
export function countVitest(report) {
  const count = { passed: 0, failed: 0, names: [] };
  for (const file of report.testResults) {
    const name = path.relative(rootDir, file.name);
    for (const test of file.assertionResults) {
      if (test.status === "passed") count.passed += 1;
      else {
        count.failed += 1;
        count.names.push(`${name}: ${test.fullName}${test.status === "failed" ? "" : ` (${test.status})`}`);
      }
    }
    // A file that could not be loaded, or whose hooks failed, has no failed test of its own.
    if (file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")) {
      count.failed += 1;
      count.names.push(`${name}: ${String(file.message).split("\n")[0]}`);
    }
  }
  return count;
}

function runOldBrowsers() {
  return withReport(
    "old",
    20,
    () => ["scripts/old-browsers.mjs", "--reporter=list,json"],
    playwrightReport,
    countPlaywright,
  );
}

/** Where Playwright puts its report. */
function playwrightReport(file) {
  return { PLAYWRIGHT_JSON_OUTPUT_NAME: file, FORCE_COLOR: "0" };
}

/** The browser tests; `only` names one file of them. */
async function runBrowser(only = [], env = {}, limitMinutes = 20) {
  let chromium;
  try {
    chromium = await ensureChromium();
  } catch (error) {
    if (!(error instanceof PlainFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return verdict(false, "browser: no Chromium");
  }
  return withReport(
    "browser",
    limitMinutes,
    () => [bin("@playwright/test/cli.js"), "test", ...only, "--reporter=list,json"],
    (file) => ({ ...playwrightReport(file), ...env, CHROMIUM_PATH: chromium }),
    countPlaywright,
  );
}

/** Counts a report of Playwright's JSON reporter. @returns {Count} */
export function countPlaywright(report) {
  const count = { passed: 0, failed: 0, names: [] };
  const visit = (suite) => {
    for (const child of suite.suites ?? []) visit(child);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        // "flaky" failed at least once, "skipped" proved nothing.
        if (test.status === "expected") count.passed += 1;
        else {
          count.failed += 1;
          count.names.push(
            `${spec.file}: ${spec.title}${test.status === "unexpected" ? "" : ` (${test.status})`}`,
          );
        }
      }
    }
  };
  for (const suite of report.suites) visit(suite);
  for (const error of report.errors) {
    count.failed += 1;
    count.names.push(`browser: ${String(error.message).split("\n")[0]}`);
  }
  return count;
}
