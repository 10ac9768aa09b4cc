import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffFile } from "./diff-view.ts";
import { diffLines } from "./line-diff.ts";

const text = fc.array(fc.constantFrom("甲", "乙", "丙", "丁"), { maxLength: 30 });

/** Length of the longest common subsequence, by trying both ways at every difference. */
function longest(a: readonly string[], b: readonly string[], i = 0, j = 0): number {
  if (i >= a.length || j >= b.length) return 0;
  if (a[i] === b[j]) return 1 + longest(a, b, i + 1, j + 1);
  return Math.max(longest(a, b, i + 1, j), longest(a, b, i, j + 1));
}

describe("diffLines", () => {
  it("gives both texts back, part by part, with the right line numbers", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = diffLines(a, b);
        expect(parts.flatMap((part) => part.old)).toEqual(a);
        expect(parts.flatMap((part) => part.new)).toEqual(b);
        for (const [index, part] of parts.entries()) {
          expect(part.kind).not.toBe(parts[index + 1]?.kind);
          expect(a.slice(part.oldAt, part.oldAt + part.old.length)).toEqual(part.old);
          expect(b.slice(part.newAt, part.newAt + part.new.length)).toEqual(part.new);
          if (part.kind === "same") expect(part.old).toEqual(part.new);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("keeps as many lines as can be kept", () => {
    const short = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 8 });
    fc.assert(
      fc.property(short, short, (a, b) => {
        const kept = diffLines(a, b).flatMap((part) => (part.kind === "same" ? part.old : []));
        expect(kept).toHaveLength(longest(a, b));
      }),
      { numRuns: 300 },
    );
  });
});

describe("diffFile", () => {
  it("says nothing of equal texts and counts what it leaves out", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const file = diffFile("story.ink", a, b);
        expect(file === null).toBe(a.join("\n") === b.join("\n"));
        if (!file) return;
        const parts = file.parts;
        const shown = parts.reduce((sum, part) => sum + part.old.length + part.hidden, 0);
        const tail = a.length - shown;
        expect(tail).toBeGreaterThanOrEqual(0);
        expect(a.slice(a.length - tail)).toEqual(b.slice(b.length - tail));
        for (const part of parts) {
          expect(a.slice(part.oldAt, part.oldAt + part.old.length)).toEqual(part.old);
        }
      }),
      { numRuns: 300 },
    );
  });
});
