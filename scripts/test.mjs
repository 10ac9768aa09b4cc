// npm test: installs what is missing and runs everything that must hold before a change is pushed. Ends with one line
// `N passed, N failed`; a skipped test counts as failed. `--all` adds what takes longer.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { tooOldNode } from "./lib/node-version.mjs";

const complaint = tooOldNode(process.versions.node);
if (complaint) {
  process.stderr.write(`${complaint}\n`);
  process.exit(1);
}
const { ensureInstalled } = await import("./lib/install.mjs");
const { ensureChromium } = await import("./lib/chromium.mjs");
const { PlainFailure, rootDir, run } = await import("./lib/processes.mjs");

const reports = path.join(rootDir, "node_modules", ".cache", "reports");
const bin = (name) => path.join(rootDir, "node_modules", name);
const node = (...args) => [process.execPath, args];

/** A check that passes or fails as a whole. */
const check = async (title, [command, args], env = {}) => {
  const { code } = await run(command, args, { env });
  return { title, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, notes: [] };
};

/** Tests counted one by one from the runner's JSON report. */
const suite = async (title, [command, args], env, read) => {
  const { code } = await run(command, args, { env });
  try {
    const counted = read();
    // A runner that ends badly without a failed test (a crash, an unhandled error) has failed.
    if (code !== 0 && counted.failed === 0) return { title, ...counted, failed: 1, notes: [...counted.notes, `ended with exit code ${code}`] };
    return { title, ...counted };
  } catch (error) {
    return { title, passed: 0, failed: 1, notes: [`no report: ${error.message}`] };
  }
};

function readVitest() {
  const report = JSON.parse(readFileSync(path.join(reports, "vitest.json"), "utf8"));
  const tests = report.testResults.flatMap((file) => file.assertionResults.map((one) => ({ file: file.name, ...one })));
  const bad = tests.filter((one) => one.status !== "passed");
  const brokenFiles = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.every((one) => one.status === "passed"));
  return {
    passed: tests.length - bad.length,
    failed: bad.length + brokenFiles.length,
    notes: [
      ...bad.map((one) => `${one.status}: ${path.relative(rootDir, one.file)} › ${one.fullName}`),
      ...brokenFiles.map((file) => `could not run: ${path.relative(rootDir, file.name)}`),
    ],
  };
}

function readPlaywright() {
  const report = JSON.parse(readFileSync(path.join(reports, "playwright.json"), "utf8"));
  const specs = [];
  const visit = (part) => {
    specs.push(...(part.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({ title: `${spec.file} › ${spec.title}`, status: test.status }))));
    for (const inner of part.suites ?? []) visit(inner);
  };
  for (const part of report.suites) visit(part);
  const bad = specs.filter((spec) => spec.status !== "expected");
  return { passed: specs.length - bad.length, failed: bad.length + report.errors.length, notes: bad.map((spec) => `${spec.status}: ${spec.title}`) };
}

const results = [];
const begun = Date.now();
const step = async (title, work) => {
  const at = Date.now();
  process.stdout.write(`\n=== ${title}\n`);
  const result = await work();
  result.seconds = (Date.now() - at) / 1000;
  results.push(result);
};

try {
  await ensureInstalled();
  const chromium = await ensureChromium();
  const env = { CHROMIUM_PATH: chromium };
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  await step("types", () => check("types", node(bin("typescript/bin/tsc"), "--noEmit", "-p", rootDir)));
  await step("lint", () => check("lint", node(bin("@biomejs/biome/bin/biome"), "check", "--diagnostic-level=warn", "--error-on-warnings", rootDir)));
  await step("build", () => check("build", node("scripts/build.mjs", "--if-stale")));
  await step("content", () => check("content", node("build/program.js", "content:check")));
  await step("unit and journey tests", () =>
    suite(
      "unit and journey tests",
      node(bin("vitest/vitest.mjs"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${path.join(reports, "vitest.json")}`),
      env,
      readVitest,
    ),
  );
  await step("browser tests", () =>
    suite("browser tests", node(bin("@playwright/test/cli.js"), "test", "--reporter=list,json"), { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, "playwright.json") }, readPlaywright),
  );
  if (process.argv.includes("--all")) {
    await step("old browsers", () => check("old browsers", node("scripts/old-browsers.mjs")));
  }
} catch (error) {
  if (!(error instanceof PlainFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  results.push({ title: "preparation", passed: 0, failed: 1, notes: [], seconds: 0 });
}

process.stdout.write("\n");
for (const { title, passed, failed, notes, seconds } of results) {
  process.stdout.write(`${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)\n`);
  for (const note of notes) process.stdout.write(`  ${note}\n`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write(`${((Date.now() - begun) / 60_000).toFixed(1)} minutes\n\n`);
process.stdout.write(`${total("passed")} passed, ${total("failed")} failed\n`);
process.exit(total("failed") === 0 ? 0 : 1);
