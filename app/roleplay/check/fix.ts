import { parseInkFile } from "../ink-source.ts";
import { usesGrading } from "./graded.ts";
import { readNames } from "./names.ts";
import { findSlips } from "./slips.ts";

/** A file whose slips of characters are corrected. */
export interface FixedFile {
  file: string;
  text: string;
  /** 1-based lines that changed */
  lines: number[];
}

/**
 * Corrects pure slips of characters (full-width control marks, invisible characters, wide spaces before
 * control marks) and nothing else. Line ends stay as they are.
 * @param files texts by name
 * @returns the files that changed
 */
export function fixSlips(files: Readonly<Record<string, string>>): FixedFile[] {
  const parsed = Object.entries(files).map(([name, text]) => parseInkFile(name, text));
  const names = readNames(parsed);
  const isGraded = usesGrading(parsed);
  return parsed.flatMap((file): FixedFile[] => {
    const slips = findSlips(file, names, isGraded);
    if (slips.length === 0) return [];
    const rows = (files[file.file] ?? "").split("\n");
    for (const slip of slips) {
      const end = rows[slip.line - 1]?.endsWith("\r") ? "\r" : "";
      rows[slip.line - 1] = slip.meant + end;
    }
    return [{ file: file.file, text: rows.join("\n"), lines: slips.map((slip) => slip.line) }];
  });
}
