import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { newId } from "#app/platform/ids.ts";
import type { Version } from "./catalogue.server.ts";
import { type Prepared, prepareContent } from "./prepare.server.ts";

/*
 * Preparing compiles and checks about a hundred lessons and more than a thousand questions. The same files and the
 * same program give the same versions, so what came out without an error is kept in a folder that may be deleted at
 * any time.
 */

/**
 * A digest over files and what is in them.
 * @param folders paths relative to the root; a file stands for itself, what is missing counts as empty
 * @param isMeant which files of a folder count
 */
export function digestOf(
  rootDir: string,
  folders: readonly string[],
  isMeant: (name: string) => boolean = () => true,
): string {
  const hash = createHash("sha256");
  for (const folder of folders) {
    const top = path.join(rootDir, folder);
    const names = !existsSync(top)
      ? []
      : statSync(top).isFile()
        ? [""]
        : readdirSync(top, { recursive: true, encoding: "utf8" }).sort();
    for (const name of names) {
      const full = path.join(top, name);
      if (!isMeant(full) || !statSync(full).isFile()) continue;
      hash.update(`\0${folder}/${name}\0`).update(readFileSync(full));
    }
  }
  return hash.digest("hex");
}

/**
 * The content of the folders as `prepareContent` gives it, from the cache when exactly these files were prepared
 * before by exactly this program. Content in error is prepared each time.
 * @param program a digest of the program that prepares
 */
export async function prepareCached(rootDir: string, program: string): Promise<Prepared> {
  const folder = path.join(rootDir, "node_modules", ".cache", "shijing-content");
  const key = createHash("sha256").update(`${program}\0${digestOf(rootDir, ["content", "scenarios"])}`);
  const file = path.join(folder, `${key.digest("hex").slice(0, 32)}.json`);
  const kept = read(file);
  if (kept) return { versions: kept, findings: [] };
  const { versions, findings } = await prepareContent(rootDir);
  if (!findings.some(({ severity }) => severity === "error")) keep(folder, file, versions);
  return { versions, findings };
}

function read(file: string): Version[] | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Version[];
  } catch {
    return null;
  }
}

/** A folder that cannot be written only costs time. */
function keep(folder: string, file: string, versions: readonly Version[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${newId()}`;
    writeFileSync(draft, JSON.stringify(versions));
    renameSync(draft, file);
  } catch {
    // The next start prepares again.
  }
}
