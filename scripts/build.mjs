// Builds everything that runs: the Remix pages (Vite), the islands and the program itself (esbuild), then
// compresses what browsers fetch. Writes build/stamp so that a later start knows what was built from what.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..");
const SOURCES = [
  "app",
  "db",
  "public",
  "package-lock.json",
  "package.json",
  "vite.config.ts",
  "remix.config.js",
  "scripts/build.mjs",
];

/** A digest over every file the build reads. */
export function sourceStamp() {
  const hash = createHash("sha256").update(process.version);
  const visit = (name) => {
    const full = path.join(root, name);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const child of readdirSync(full).sort()) visit(path.join(name, child));
    } else if (!/\.test\.tsx?$/.test(name)) hash.update(name).update(readFileSync(full));
  };
  for (const name of SOURCES) visit(name);
  return hash.digest("hex");
}

/** Whether build/ was made from exactly these sources. */
export function isBuilt() {
  const stamp = path.join(root, "build", "stamp");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceStamp();
}

/** Bundles the program (server and commands) for Node; each command is loaded when it is called, packages stay outside. */
export async function buildProgram({ outdir = "build" } = {}) {
  const esbuild = await import("esbuild");
  await esbuild.build({ ...programOptions(), outdir });
}

/** How esbuild bundles what runs in Node. @returns {import("esbuild").BuildOptions} */
export function programOptions() {
  return {
    absWorkingDir: root,
    entryPoints: {
      program: "app/program.server.ts",
      // What checks stories in a thread of its own.
      "scenario-worker": "app/roleplay/check/worker.server.ts",
    },
    bundle: true,
    splitting: true,
    chunkNames: "program/[name]-[hash]",
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    jsx: "automatic",
    charset: "utf8",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": '"production"' },
  };
}

/**
 * How esbuild bundles the islands.
 * @param {boolean} development readable, with lasting names
 * @returns {import("esbuild").BuildOptions}
 */
export function islandsOptions(development) {
  return {
    absWorkingDir: root,
    entryPoints: { main: "app/islands/main.tsx" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "chrome92",
    minify: !development,
    sourcemap: development ? "inline" : false,
    jsx: "automatic",
    charset: "utf8",
    metafile: true,
    // The licences stand beside the scripts, where only who looks for them loads them.
    legalComments: "linked",
    entryNames: development ? "[name]" : "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    logLevel: "warning",
    define: { "process.env.NODE_ENV": development ? '"development"' : '"production"' },
  };
}

/** Bundles the islands for the browser and returns the URL of their entry. */
export async function buildIslands({ outdir = "build/client/islands" } = {}) {
  const esbuild = await import("esbuild");
  const result = await esbuild.build({ ...islandsOptions(false), outdir });
  const entry = Object.entries(result.metafile.outputs).find(
    ([, output]) => output.entryPoint === "app/islands/main.tsx",
  );
  return `/islands/${path.basename(entry[0])}`;
}

/** Bundles the service worker; it stands outside what is served as files, because its endpoint gives it headers of its own. */
export async function buildWorker({ outfile = "build/sw.js" } = {}) {
  const esbuild = await import("esbuild");
  const { absWorkingDir, bundle, platform, target, minify, charset, logLevel } = islandsOptions(false);
  await esbuild.build({
    absWorkingDir,
    bundle,
    platform,
    target,
    minify,
    charset,
    logLevel,
    entryPoints: ["app/offline/worker.ts"],
    format: "iife",
    outfile,
  });
}

function compressAll(dir) {
  for (const name of readdirSync(dir, { recursive: true, encoding: "utf8" })) {
    const full = path.join(dir, name);
    if (!/\.(?:js|css|svg|json|webmanifest|txt)$/.test(name) || !statSync(full).isFile()) continue;
    const bytes = readFileSync(full);
    if (bytes.length < 512) continue;
    writeFileSync(`${full}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${full}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    );
  }
}

/** The whole build. */
export async function build() {
  const stamp = sourceStamp();
  rmSync(path.join(root, "build"), { recursive: true, force: true });
  const vite = spawnSync(
    process.execPath,
    [path.join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "warn"],
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    },
  );
  if (vite.status !== 0) throw new Error("The pages could not be built; the lines above say why.");
  mkdirSync(path.join(root, "build/client/islands"), { recursive: true });
  const islands = await buildIslands();
  await buildWorker();
  await buildProgram();
  writeFileSync(path.join(root, "build", "islands.json"), JSON.stringify({ entry: islands }));
  compressAll(path.join(root, "build/client"));
  writeFileSync(path.join(root, "build", "stamp"), stamp);
}

/** Builds unless the build is up to date. Of several processes that ask at once, one builds and the others wait. */
export async function ensureBuilt() {
  while (!isBuilt()) {
    const release = takeBuildLock();
    if (!release) {
      await new Promise((resolve) => setTimeout(resolve, 250));
      continue;
    }
    try {
      // Another process may have finished meanwhile. Sources that change while this one builds wait for the next start.
      if (!isBuilt()) await build();
      return;
    } finally {
      release();
    }
  }
}

/** @returns what gives the lock back, or null while another living process builds */
function takeBuildLock() {
  const file = path.join(root, "node_modules", ".shijing-building");
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return () => rmSync(file, { force: true });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
  } catch (error) {
    // The builder has died without giving its lock back.
    if (error.code === "ESRCH") rmSync(file, { force: true });
  }
  return null;
}

if (process.argv[1] && path.resolve(process.argv[1]) === path.join(root, "scripts/build.mjs")) {
  const begun = Date.now();
  try {
    await (process.argv.includes("--if-stale") ? ensureBuilt() : build());
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  process.stdout.write(`Built in ${((Date.now() - begun) / 1000).toFixed(1)} s.\n`);
}
