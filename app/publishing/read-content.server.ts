import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isMap, isSeq, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Finding } from "./findings.ts";
import type { Placed } from "./material.ts";
import { NO_MEMORY, type PrepareMemory } from "./prepare-memory.server.ts";

/** All files below a folder with one of the endings, sorted; paths relative to the root. */
export function listFiles(root: string, folder: string, ending: string): string[] {
  const dir = path.join(root, folder);
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .map((name) => path.posix.join(folder, name.split(path.sep).join("/")))
    .sort();
}

/** Reads a YAML file that holds one object and checks it. */
export function readOne<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  findings: Finding[],
): Placed<T> | null {
  const document = open(root, file, findings);
  if (!document) return null;
  const value = check(schema, document.parsed.toJS(), file, (keys) => document.lineAt(keys), findings);
  return value === null ? null : { value, file, line: 1 };
}

/**
 * Reads a YAML file that holds a list and checks every entry; a bad entry does not hide the others.
 * @param memory what was read before; a file is always read with the same schema
 */
export function readList<T>(
  root: string,
  file: string,
  schema: z.ZodType<T>,
  findings: Finding[],
  memory: PrepareMemory = NO_MEMORY,
): Placed<T>[] {
  const full = path.join(root, file);
  const read = memory.recall(["list", file, existsSync(full) ? readFileSync(full, "utf8") : ""], () => {
    const own: Finding[] = [];
    return { placed: readEntries(root, file, schema, own), findings: own };
  });
  findings.push(...read.findings);
  return read.placed;
}

function readEntries<T>(root: string, file: string, schema: z.ZodType<T>, findings: Finding[]): Placed<T>[] {
  const document = open(root, file, findings);
  if (!document) return [];
  if (!isSeq(document.parsed.contents)) {
    findings.push({
      file,
      line: 1,
      severity: "error",
      rule: "yaml",
      message: "这个文件应当是一个列表（每项以“- ”开头）。",
    });
    return [];
  }
  const entries = document.parsed.toJS() as unknown[];
  return entries.flatMap((raw, index) => {
    const value = check(schema, raw, file, (keys) => document.lineAt([index, ...keys]), findings);
    return value === null ? [] : [{ value, file, line: document.lineAt([index]) }];
  });
}

function open(root: string, file: string, findings: Finding[]) {
  const full = path.join(root, file);
  if (!existsSync(full)) {
    findings.push({ file, line: 1, severity: "error", rule: "missing-file", message: "缺少这个文件。" });
    return null;
  }
  const counter = new LineCounter();
  const parsed = parseDocument(readFileSync(full, "utf8"), { lineCounter: counter });
  for (const error of parsed.errors) {
    findings.push({
      file,
      line: error.linePos?.[0].line ?? 1,
      severity: "error",
      rule: "yaml",
      message: `不是合格的 YAML：${error.message.split("\n")[0]}`,
    });
  }
  if (parsed.errors.length > 0) return null;
  const lineAt = (keys: readonly PropertyKey[]): number => {
    for (let depth = keys.length; depth >= 0; depth--) {
      const node: unknown = depth === 0 ? parsed.contents : parsed.getIn(keys.slice(0, depth), true);
      const range =
        isMap(node) || isSeq(node)
          ? node.range
          : (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return counter.linePos(range[0]).line;
    }
    return 1;
  };
  return { parsed, lineAt };
}

function check<T>(
  schema: z.ZodType<T>,
  raw: unknown,
  file: string,
  lineAt: (keys: readonly PropertyKey[]) => number,
  findings: Finding[],
): T | null {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    findings.push({
      file,
      line: lineAt(issue.path),
      severity: "error",
      rule: "schema",
      message: `${issue.path.map(String).join(".") || "内容"}：${issue.message}`,
    });
  }
  return null;
}
