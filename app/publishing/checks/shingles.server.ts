import { hash } from "node:crypto";
import { lettersOf } from "./text.ts";

/*
 * A table of hashes of every run of 16 letters in the source documents. It tells whether a text has a run in common
 * with them, and the documents cannot be read out of it.
 */

/** How many letters in a row are too many to share with a document. */
export const RUN_LENGTH = 16;

const HASH_BYTES = 6;
const HEADER = /^shijing-shingles\/1 run=16 bits=48 count=(\d+)\n/;

/** Tells whether a run of 16 letters stands in one of the documents. */
export interface ShingleTable {
  size: number;
  has(run: string): boolean;
}

/** The first 48 bits of the SHA-256 of a run, as a number. */
export function hashOfRun(run: string): number {
  return Number.parseInt(hash("sha256", run, "hex").slice(0, HASH_BYTES * 2), 16);
}

/** All runs of a text's letters, in order. */
export function* runsOf(text: string): Generator<string> {
  const letters = lettersOf(text);
  for (let at = 0; at + RUN_LENGTH <= letters.length; at++) yield letters.slice(at, at + RUN_LENGTH);
}

/** The table of documents as a file: a line that says what it is, then the hashes in ascending order. */
export function encodeShingles(documents: readonly string[]): Buffer {
  const hashes = new Set(documents.flatMap((text) => [...runsOf(text)].map(hashOfRun)));
  const sorted = [...hashes].sort((a, b) => a - b);
  const body = Buffer.alloc(sorted.length * HASH_BYTES);
  for (const [at, value] of sorted.entries()) body.writeUIntBE(value, at * HASH_BYTES, HASH_BYTES);
  return Buffer.concat([Buffer.from(`shijing-shingles/1 run=16 bits=48 count=${sorted.length}\n`), body]);
}

/** Reads a table. @throws {Error} it is not one */
export function decodeShingles(file: Buffer): ShingleTable {
  const header = HEADER.exec(file.subarray(0, 80).toString("latin1"));
  const count = Number(header?.[1]);
  const start = header?.[0].length ?? 0;
  if (!header || file.length !== start + count * HASH_BYTES)
    throw new Error("shingles.bin is damaged: make it again with scripts/checks/make-shingles.mjs");
  const hashes = new Set<number>();
  for (let at = start; at < file.length; at += HASH_BYTES) hashes.add(file.readUIntBE(at, HASH_BYTES));
  return { size: hashes.size, has: (run) => hashes.has(hashOfRun(run)) };
}
