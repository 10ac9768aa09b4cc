import type { CheckFinding } from "./types.ts";

/** Collects findings, at most one error of a cause on a line. */
export class Findings {
  readonly list: CheckFinding[] = [];
  add(each: CheckFinding): void {
    const rule = each.rule;
    const known = this.list.some((f) => f.file === each.file && f.line === each.line && f.rule === rule);
    if (!known) this.list.push(pick(each));
  }
  on(file: string, line: number): boolean {
    return this.list.some((each) => each.file === file && each.line === line);
  }
  get hasErrors(): boolean {
    return this.list.some((each) => each.severity === "error");
  }
}

function pick({ file, line, column, severity, rule, key, values }: CheckFinding): CheckFinding {
  return { file, line, column, severity, rule, key, values };
}

/** The rule that a sentence belongs to. */
export function ruleOfKey(key: string): string {
  return key.split(".")[0] ?? key;
}

/** Texts of the files with some lines replaced. */
export function mend(
  files: Readonly<Record<string, string>>,
  lines: readonly { file: string; line: number; meant?: string }[],
): Record<string, string> {
  const mended = { ...files };
  for (const file of new Set(lines.map((each) => each.file))) {
    const rows = (mended[file] ?? "").split(/\r?\n/);
    for (const each of lines) {
      if (each.file === file && each.meant !== undefined) rows[each.line - 1] = each.meant;
    }
    mended[file] = rows.join("\n");
  }
  return mended;
}

/** Files that the story takes in, so that leftovers in the folder are not judged. */
export function included(files: Readonly<Record<string, string>>, main: string): Record<string, string> {
  const used = new Set<string>([main]);
  const queue = [main];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const line of (files[name] ?? "").matchAll(/^[^\S\n]*INCLUDE[^\S\n]+(.+?)[^\S\n]*$/gm)) {
      const next = line[1] ?? "";
      if (files[next] === undefined || used.has(next)) continue;
      used.add(next);
      queue.push(next);
    }
  }
  return Object.fromEntries(Object.entries(files).filter(([name]) => used.has(name)));
}

/** Findings in the order of the files, the main file first. */
export function sorted(list: readonly CheckFinding[], main: string): CheckFinding[] {
  const rank = (file: string): string => (file === main ? "" : file);
  return [...list].sort((a, b) => {
    if (a.file !== b.file) return rank(a.file) < rank(b.file) ? -1 : 1;
    return a.line - b.line || a.column - b.column;
  });
}
