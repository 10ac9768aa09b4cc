import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundleSeed, runSeed } from "./seeding.ts";

/** The project's folder; the tests are started there. */
const ROOT_DIR = path.resolve(import.meta.dirname, "../../..");

/**
 * Before all tests: builds what is stale and makes one data folder with the content published, which every test
 * file copies. @returns what removes it again
 */
export default async function prepare(): Promise<() => void> {
  const { ensureBuilt } = await import("../../../scripts/build.mjs");
  await ensureBuilt();
  await bundleSeed(ROOT_DIR);
  const template = mkdtempSync(path.join(tmpdir(), "shijing-e2e-template-"));
  await runSeed({ rootDir: ROOT_DIR, dataDir: template, demo: false, people: [] });
  process.env.SHIJING_E2E_TEMPLATE = template;
  return () => rmSync(template, { recursive: true, force: true });
}
