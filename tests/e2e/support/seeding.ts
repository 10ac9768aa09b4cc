import { spawn } from "node:child_process";
import path from "node:path";
import type { SeededPerson, SeedOrder } from "./people.ts";

/** Where the seeding program lies: below node_modules, so that it finds the packages. */
function seedFolder(rootDir: string): string {
  return path.join(rootDir, "node_modules", ".cache", "shijing-e2e");
}

/** Bundles the seeding program the way the site's own program is bundled. */
export async function bundleSeed(rootDir: string): Promise<void> {
  const { programOptions } = await import("../../../scripts/build.mjs");
  const esbuild = await import("esbuild");
  await esbuild.build({
    ...programOptions(),
    entryPoints: { seed: path.join(rootDir, "tests/e2e/support/seed.ts") },
    chunkNames: "[name]-[hash]",
    sourcemap: false,
    outdir: seedFolder(rootDir),
  });
}

/** Runs the seeding program on a data folder that no server has open. @throws {Error} with what it printed */
export async function runSeed(order: SeedOrder): Promise<SeededPerson[]> {
  const child = spawn(process.execPath, [path.join(seedFolder(order.rootDir), "seed.js")], {
    cwd: order.rootDir,
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.stdin.end(JSON.stringify(order));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`Seeding ended with ${code}.\n${errors}`);
  return JSON.parse(out.trimEnd().split("\n").at(-1) ?? "") as SeededPerson[];
}
