import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { prepareContent } from "./prepare.server.ts";
import { prepareCached } from "./prepared-cache.server.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "shijing-prepared-"));
  cpSync("content/sources", path.join(root, "content/sources"), { recursive: true });
  cpSync("content/glossary.yml", path.join(root, "content/glossary.yml"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const cache = () => readdirSync(path.join(root, "node_modules/.cache/shijing-content"));

it("gives what preparing gives, the second time too, and anew when a file or the program has changed", async () => {
  const { versions, findings } = await prepareContent(root);
  const fresh = { versions, findings };
  expect(findings).toEqual([]);
  expect(await prepareCached(root, "program 1")).toEqual(fresh);
  expect(await prepareCached(root, "program 1")).toEqual(fresh);
  expect(cache()).toHaveLength(1);
  await prepareCached(root, "program 2");
  expect(cache()).toHaveLength(2);
  writeFileSync(path.join(root, "content/glossary.yml"), "[]\n");
  expect(await prepareCached(root, "program 2")).not.toEqual(fresh);
  expect(cache()).toHaveLength(3);
});

it("keeps nothing of content in error", async () => {
  writeFileSync(path.join(root, "content/glossary.yml"), "- id: no name\n");
  const { findings } = await prepareCached(root, "program 1");
  expect(findings.length).toBeGreaterThan(0);
  expect(() => cache()).toThrow();
});
