// npm run bench: builds, bundles the bench and its floors, and runs them. Prints one table and one line of JSON.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build, isBuilt } from "./build.mjs";

const root = path.resolve(path.dirname(new URL(import.meta.url).pathname), "..");
if (!isBuilt()) await build();
const esbuild = await import("esbuild");
await esbuild.build({
  absWorkingDir: root,
  entryPoints: {
    bench: "tests/bench/bench.ts",
    floor: "tests/bench/floor.ts",
    replay: "tests/bench/replay.ts",
  },
  outdir: "node_modules/.cache/bench",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  jsx: "automatic",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
});
const cache = path.join(root, "node_modules/.cache/bench");
const run = spawnSync(
  process.execPath,
  [path.join(cache, "bench.mjs"), root, path.join(cache, "floor.mjs"), path.join(cache, "replay.mjs")],
  { cwd: root, stdio: "inherit" },
);
process.exit(run.status ?? 1);
