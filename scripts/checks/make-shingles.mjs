// Makes content/sources/shingles.bin, by which the content check finds sentences copied from the source documents:
// hashes of every run of 16 letters, from which the documents cannot be read.
//   node scripts/checks/make-shingles.mjs <folder of .txt documents> [file]
import { hash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const RUN_LENGTH = 16;
const HASH_BYTES = 6;

const [folder, file = path.resolve(import.meta.dirname, "../../content/sources/shingles.bin")] =
  process.argv.slice(2);
if (!folder) {
  process.stderr.write("用法 Usage: node scripts/checks/make-shingles.mjs <文件夹 folder> [文件 file]\n");
  process.exit(1);
}

const hashes = new Set();
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
for (const name of names) {
  const letters = readFileSync(path.join(folder, name), "utf8").replace(/[^\p{Script=Han}A-Za-z0-9]/gu, "");
  for (let at = 0; at + RUN_LENGTH <= letters.length; at++) {
    const digest = hash("sha256", letters.slice(at, at + RUN_LENGTH), "hex");
    hashes.add(Number.parseInt(digest.slice(0, HASH_BYTES * 2), 16));
  }
}
const sorted = [...hashes].sort((a, b) => a - b);
const body = Buffer.alloc(sorted.length * HASH_BYTES);
for (const [at, value] of sorted.entries()) body.writeUIntBE(value, at * HASH_BYTES, HASH_BYTES);
const header = Buffer.from(
  `shijing-shingles/1 run=${RUN_LENGTH} bits=${HASH_BYTES * 8} count=${sorted.length}\n`,
);
writeFileSync(file, Buffer.concat([header, body]));
process.stdout.write(
  `${names.length} 份文件 documents, ${sorted.length} 段 runs, ${header.length + body.length} 字节 bytes\n`,
);
