import { createHash } from "node:crypto";
import { closeSync, fsyncSync, openSync, readSync, statSync } from "node:fs";

/** Waits until a file, or the list of names in a folder, is on the disk. */
export function syncToDisk(fileOrFolder: string): void {
  const handle = openSync(fileOrFolder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Size and SHA-256 (hex) of a file, read piece by piece. */
export function measureFile(file: string): { bytes: number; sha256: string } {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, "r");
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return { bytes: statSync(file).size, sha256: hash.digest("hex") };
}

/** An instant as part of a file name: 20261122T041500Z. @param at epoch ms UTC */
export function fileTime(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
}
