// npm run test:all: the site in two browsers of the age that offices still have. Fetches the two Chromium builds
// from the npm registry once (they lie unpacked below node_modules/.cache), then runs tests/e2e-old with them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const cache = path.join(root, "node_modules", ".cache", "old-browsers");

/** Versions of the package that carries a Chromium for headless use, by the Chromium in them. */
export const OLD_BROWSERS = { 92: "chrome-aws-lambda@10.1.0", 79: "chrome-aws-lambda@2.0.1" };

/** Where the program of a fetched browser lies. @param {number | string} major */
export function oldBrowserPath(major) {
  return path.join(cache, String(major), "chromium");
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  if (status !== 0)
    throw new Error(`${command} ${args.join(" ")}: ${error?.message ?? `ended with ${status}`}`);
}

/** Fetches and unpacks a browser unless it is there. @returns its program */
function prepare(major, spec) {
  const file = oldBrowserPath(major);
  if (existsSync(file)) return file;
  const dir = path.dirname(file);
  const work = `${dir}.part`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  process.stdout.write(`Fetching Chromium ${major} (${spec}) …\n`);
  run("npm", ["pack", spec, "--silent", "--pack-destination", work], { cwd: work });
  run("tar", ["xzf", `${spec.replace("@", "-")}.tgz`], { cwd: work });
  const packed = (name) => brotliDecompressSync(readFileSync(path.join(work, "package", "bin", name)));
  writeFileSync(path.join(work, "chromium"), packed("chromium.br"), { mode: 0o755 });
  // Software drawing, and libraries for a machine that lacks them.
  for (const [name, into] of [
    ["swiftshader.tar.br", "swiftshader"],
    ["aws.tar.br", "aws"],
  ]) {
    mkdirSync(path.join(work, into));
    writeFileSync(path.join(work, "one.tar"), packed(name));
    run("tar", ["xf", path.join(work, "one.tar"), "-C", path.join(work, into)]);
  }
  for (const name of ["package", "one.tar", `${spec.replace("@", "-")}.tgz`])
    rmSync(path.join(work, name), { recursive: true, force: true });
  rmSync(dir, { recursive: true, force: true });
  renameSync(work, dir);
  return file;
}

function main() {
  for (const [major, spec] of Object.entries(OLD_BROWSERS)) {
    process.stdout.write(`Chromium ${major}: ${path.relative(root, prepare(major, spec))}\n`);
  }
  const playwright = path.join(root, "node_modules", "@playwright", "test", "cli.js");
  const config = path.join(root, "tests", "e2e-old", "playwright.config.ts");
  const { status } = spawnSync(
    process.execPath,
    [playwright, "test", "-c", config, ...process.argv.slice(2)],
    { cwd: root, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, "scripts/old-browsers.mjs")) {
  try {
    main();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
