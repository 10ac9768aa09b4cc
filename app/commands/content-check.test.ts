import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readEnvironment } from "#app/platform/env.server.ts";
import { encodeShingles } from "#app/publishing/checks/shingles.server.ts";
import { DOCUMENT, goodLibrary } from "#app/publishing/checks/testing.ts";
import { checkContentCommand } from "./content-check.server.ts";

let root: string;

function put(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "shijing-command-"));
  for (const [file, text] of Object.entries(goodLibrary())) put(file, text);
  put("content/sources/shingles.bin", encodeShingles([DOCUMENT]));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string }> {
  let out = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    out += String(text);
    return true;
  });
  try {
    const env = readEnvironment({}, path.resolve("."));
    return { code: await checkContentCommand({ env, args: ["--dir", root, ...args] }), out };
  } finally {
    write.mockRestore();
  }
}

describe("content:check", () => {
  it("asks for the list of ids, writes it, and then passes with the figures at the end", async () => {
    const first = await run();
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/^content\/ids\.lock\.json:1 error 缺少编号清单.* \[ids-lock\]$/m);
    expect((await run("--write-lock")).code).toBe(0);
    const second = await run();
    expect(second.code).toBe(0);
    expect(second.out).toContain("讲到 3/3 (100 %)，考到 3/3 (100 %)，豁免 0；课 1；在用试题 7");
    expect(second.out.trim().split("\n").at(-1)).toMatch(/0 处错误，0 处提醒$/);
  });

  it("speaks English, and JSON for programs", async () => {
    await run("--write-lock");
    const file = "content/courses/t/01-open.mdx";
    put(file, (goodLibrary()[file] ?? "").replace("/lessons/t.open", "/lessons/t.gone"));
    expect((await run("--lang", "en")).out).toMatch(
      /^content\/courses\/t\/01-open\.mdx:\d+ error The link \/lessons\/t\.gone leads nowhere\. \[link\]$/m,
    );
    const { code, out } = await run("--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { file, line: 22, severity: "error", rule: "link", message: "链接 /lessons/t.gone 没有去处。" },
    ]);
  });

  it("adds new ids to the list and refuses to drop or change any", async () => {
    await run("--write-lock");
    const lock = (): string => readFileSync(path.join(root, "content/ids.lock.json"), "utf8");
    const before = lock();
    const exam = "content/questions/t/exam.yml";
    const text = goodLibrary()[exam] ?? "";
    put(exam, text.replace("q.t.two.001", "q.t.two.002"));
    const { code, out } = await run("--write-lock");
    expect(code).toBe(1);
    expect(out).toContain("q.t.two.001 不见了");
    expect(lock()).toContain("q.t.two.001");
    expect(lock()).toContain("q.t.two.002");
    expect(before).not.toContain("q.t.two.002");
  });

  it("refuses options it does not know and folders without content", async () => {
    await expect(run("--fast")).rejects.toThrow("Usage");
    await expect(run("--lang", "fr")).rejects.toThrow("Usage");
    const env = readEnvironment({}, path.resolve("."));
    await expect(checkContentCommand({ env, args: ["--dir", path.join(root, "content")] })).rejects.toThrow(
      "content/",
    );
  });
});
