import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeShingles, encodeShingles, RUN_LENGTH, runsOf } from "./shingles.server.ts";

const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
const sentence = (least: number, most: number) =>
  fc.array(han, { minLength: least, maxLength: most }).map((signs) => signs.join(""));

describe("the table of the source documents", () => {
  it("knows every run of 16 letters of a document, whatever stands between the letters", () => {
    fc.assert(
      fc.property(sentence(RUN_LENGTH, 60), fc.nat(), (text, at) => {
        const table = decodeShingles(encodeShingles([text]));
        const start = at % (text.length - RUN_LENGTH + 1);
        const copied = [...text.slice(start, start + RUN_LENGTH)].join("，\n");
        expect([...runsOf(copied)].map((run) => table.has(run))).toEqual([true]);
      }),
    );
  });

  it("knows no run of another text, and none that is shorter", () => {
    fc.assert(
      fc.property(sentence(RUN_LENGTH, 60), sentence(RUN_LENGTH, 60), (document, text) => {
        const table = decodeShingles(encodeShingles([document]));
        const own = new Set(runsOf(document));
        for (const run of runsOf(text)) expect(table.has(run)).toBe(own.has(run));
        expect([...runsOf(document.slice(0, RUN_LENGTH - 1))]).toEqual([]);
      }),
    );
  });

  it("is refused when it is damaged", () => {
    const file = encodeShingles(["一".repeat(RUN_LENGTH)]);
    expect(() => decodeShingles(file.subarray(0, file.length - 1))).toThrow("damaged");
    expect(() => decodeShingles(Buffer.from("something else"))).toThrow("damaged");
  });

  it("is made by the script exactly as the check reads it", () => {
    const dir = mkdtempSync(path.join(tmpdir(), "shijing-shingles-"));
    try {
      const text = "这是一份说明，写给值夜班的人看：有人敲门，先开门，再说话。A1 号房间留给带孩子的人。";
      writeFileSync(path.join(dir, "a.txt"), text);
      const file = path.join(dir, "shingles.bin");
      execFileSync(process.execPath, ["scripts/checks/make-shingles.mjs", dir, file]);
      expect(readFileSync(file).equals(encodeShingles([text]))).toBe(true);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });
});
