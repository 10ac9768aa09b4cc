import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readFile } from "#app/assessment/exchange/formats.server.ts";
import { questionFileSchema } from "#app/assessment/question.schema.ts";
import { readEnvironment } from "#app/platform/env.server.ts";
import { exportQuestions } from "./questions-export.server.ts";
import { importQuestions } from "./questions-import.server.ts";

const dir = mkdtempSync(path.join(tmpdir(), "shijing-exchange-"));
const env = readEnvironment({ DATA_DIR: dir, PORT: "0" }, path.resolve("."));
const at = (name: string): string => path.join(dir, name);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const GIFT =
  "接到求助，先做什么？{=先问她现在安不安全 ~先把经过全都记下来 ~先劝两口子冷静些 ~先查对方有没有底}";

describe("questions:import", () => {
  it("writes a file of the bank once and never over another", async () => {
    writeFileSync(at("in.txt"), GIFT);
    const args = [at("in.txt"), "--out", at("out.yml"), "--topic", "report"];
    expect(await importQuestions({ env, args })).toBe(0);
    const questions = questionFileSchema.parse(parse(readFileSync(at("out.yml"), "utf8")));
    expect(questions.map(({ status, topic }) => [status, topic])).toEqual([["draft", "report"]]);
    await expect(importQuestions({ env, args })).rejects.toThrow("已经存在");
  });

  it("writes nothing in a dry run, nor with an error", async () => {
    const dry = [at("in.txt"), "--out", at("dry.yml"), "--dry-run"];
    expect(await importQuestions({ env, args: dry })).toBe(0);
    writeFileSync(at("bad.txt"), `${GIFT}\n\n写一写{}`);
    expect(await importQuestions({ env, args: [at("bad.txt"), "--out", at("bad.yml")] })).toBe(1);
    expect(existsSync(at("dry.yml")) || existsSync(at("bad.yml"))).toBe(false);
    await expect(importQuestions({ env, args: [] })).rejects.toThrow("用法");
  });
});

describe("questions:export", () => {
  it("writes a course that reads back", async () => {
    const args = ["--format", "gift", "--course", "police", "--out", at("police.txt")];
    expect(await exportQuestions({ env, args })).toBe(0);
    const { read } = readFile(readFileSync(at("police.txt")), "police.txt");
    expect(read.findings).toEqual([]);
    expect(read.drafts.length).toBeGreaterThan(50);
    await expect(exportQuestions({ env, args: ["--format", "exe", "--out", "x"] })).rejects.toThrow("用法");
  });
});
