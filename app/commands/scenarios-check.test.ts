import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

/** The real command in a process of its own, bundled as the program is. */
const out = mkdtempSync(path.join(path.resolve("node_modules"), ".scenarios-check-"));
let dir: string;

beforeAll(async () => {
  const entry = path.join(out, "main.ts");
  const command = path.resolve("app/commands/scenarios-check.server.ts");
  writeFileSync(
    entry,
    `import { checkScenarios } from ${JSON.stringify(command)};
checkScenarios({ env: { rootDir: process.cwd() }, args: process.argv.slice(2) }).then((code) => process.exit(code));`,
  );
  await build({
    entryPoints: { main: entry, "scenario-worker": path.resolve("app/roleplay/check/worker.server.ts") },
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    outdir: out,
    logLevel: "error",
  });
});
afterAll(() => rmSync(out, { recursive: true, force: true }));
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "shijing-stories-"));
  return () => rmSync(dir, { recursive: true, force: true });
});

function put(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
  writeFileSync(path.join(dir, file), content);
}

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(out, "main.js"), ...args], {
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
}

describe("scenarios:check --dir", () => {
  it("names file, line, column, severity and rule, one finding a line, and ends with 1", () => {
    put("good/story.ink", "你好。\n-> END\n");
    put("bad/story.ink", "你好。\n  -> nowhere\n");
    const { code, out: text } = run("--dir", dir);
    expect(text.split("\n")[0]).toBe("bad/story.ink:2:3 错误 跳转的目标「nowhere」不存在。 [divert-missing]");
    expect(text).toContain("2 个情景，1 处错误，0 处提醒");
    expect(code).toBe(1);
  });

  it("prints an array and nothing else with --json", () => {
    put("bad/story.ink", "你好。\n-> nowhere\n");
    const { code, out: text } = run("--dir", dir, "--json", "--lang", "en");
    expect(JSON.parse(text)).toEqual([
      {
        file: "bad/story.ink",
        line: 2,
        column: 1,
        severity: "error",
        rule: "divert-missing",
        message: "There is no “nowhere” to go to.",
      },
    ]);
    expect(code).toBe(1);
    put("bad/story.ink", "你好。\n-> END\n");
    expect(JSON.parse(run("--dir", dir, "--json").out)).toEqual([]);
  });

  it("ends with 0 when there are warnings only", () => {
    put("a/story.ink", "VAR spare = 1\n你好。\n-> END\n");
    const { code, out: text } = run("--dir", dir, "--en");
    expect(text).toMatch(
      /^a\/story\.ink:1:1 warning The variable “spare” is never used\. \[variable-unused\]$/m,
    );
    expect(code).toBe(0);
  });

  it("ends with 2 and one sentence when it is called wrongly", () => {
    for (const args of [["--dir", path.join(dir, "none")], ["--bogus"], ["--lang", "fr"], ["--dir", dir]]) {
      const { code, out: text, err } = run(...args);
      expect([code, text]).toEqual([2, ""]);
      expect(err.trim().split("\n")).toHaveLength(1);
      expect(err).not.toMatch(/\bat .*:\d+/);
    }
  });

  it("answers every odd file with a finding", () => {
    mkdirSync(path.join(dir, "folder/story.ink"), { recursive: true });
    put("large/story.ink", "你好。\n".repeat(600_000));
    put("binary/story.ink", Buffer.from([0, 1, 2, 3]));
    put("empty/story.ink", "");
    put("bytes/story.ink", Buffer.concat([Buffer.from("你好。\n再见"), Buffer.from([0xff, 0xfe])]));
    put("crash/story.ink", "* (((((((\n{{{}}}\n=== function\n<- <- ->-> ->\nLIST = \nVAR\n");
    const { code, out: text, err } = run("--dir", dir, "--json");
    const found = JSON.parse(text) as { file: string; line: number; rule: string }[];
    const rules = Object.fromEntries(
      found.map((each) => [each.file.split("/")[0], `${each.line}:${each.rule}`]),
    );
    expect(rules).toMatchObject({
      folder: "1:file-kind",
      large: "1:file-large",
      binary: "1:file-binary",
      empty: "1:file-empty",
      bytes: "2:file-encoding",
    });
    expect(Object.keys(rules)).toContain("crash");
    expect([code, err]).toEqual([1, ""]);
  });

  it("resolves citations against the sources.yml of the folder only", () => {
    const story = (cite: string): string =>
      `“您好。”\n* [“请坐。” # id: a # q: best # score: none # cite: ${cite} # why: 好] “请坐。”\n* [“出去。” # id: b # q: taboo # score: none # cite: m.1 # why: 坏] “出去。”\n- 完。 # ending: e\n-> END\n`;
    put("one/story.ink", story("m.2"));
    expect(JSON.parse(run("--dir", dir, "--json").out)).toEqual([]);
    put("sources.yml", "- m.1\n");
    const found = JSON.parse(run("--dir", dir, "--json").out) as { line: number; rule: string }[];
    expect(found.map((each) => `${each.line}:${each.rule}`)).toEqual(["2:cite-unknown"]);
  });

  it("--fix corrects slips of characters, says where, and touches nothing else", () => {
    const story =
      "你好。\r\n＊ [走] 走了。\r\n　　-> END\r\n* [留]\u200b 留下，“＊”不动。\r\n　　她笑了。\r\n  —> END\r\n";
    put("a/story.ink", story);
    const { code, out: text } = run("--dir", dir, "--fix");
    expect(text.match(/^a\/story\.ink:\d+ /gm)).toEqual([
      "a/story.ink:2 ",
      "a/story.ink:3 ",
      "a/story.ink:4 ",
      "a/story.ink:6 ",
    ]);
    expect(readFileSync(path.join(dir, "a/story.ink"), "utf8")).toBe(
      "你好。\r\n* [走] 走了。\r\n  -> END\r\n* [留] 留下，“＊”不动。\r\n　　她笑了。\r\n  -> END\r\n",
    );
    expect(code).toBe(0);
    expect(run("--dir", dir, "--fix").out).toBe("1 个情景，0 处错误，0 处提醒\n");
  });

  it("checks included files and names them", () => {
    put("a/story.ink", "INCLUDE parts/b.ink\n-> b\n");
    put("a/parts/b.ink", "=== b\n你好。\n-> gone\n");
    put("a/unused.ink", "-> nobody asks\n");
    const found = JSON.parse(run("--dir", dir, "--json").out) as { file: string; line: number }[];
    expect(found.map((each) => `${each.file}:${each.line}`)).toEqual(["a/parts/b.ink:3"]);
  });
});
