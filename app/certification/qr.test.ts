import fc from "fast-check";
import QRCode from "qrcode";
import { expect, it } from "vitest";
import { qrDrawing } from "./qr.ts";

/** The modules that a path of rectangles fills, by reading the path itself. */
function modulesOf(path: string): Set<string> {
  const filled = new Set<string>();
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    for (let column = 0; column < Number(width); column++) filled.add(`${Number(x) + column} ${y}`);
  }
  return filled;
}

it("fills exactly the dark modules, four modules of quiet zone around them", () => {
  fc.assert(
    fc.property(fc.webUrl(), (url) => {
      const { size, path } = qrDrawing(url);
      const { modules } = QRCode.create(url, { errorCorrectionLevel: "M" });
      expect(size).toBe(modules.size + 8);
      const expected = new Set<string>();
      for (let row = 0; row < modules.size; row++) {
        for (let column = 0; column < modules.size; column++) {
          if (modules.get(row, column)) expected.add(`${column + 4} ${row + 4}`);
        }
      }
      expect(modulesOf(path)).toEqual(expected);
      expect(path).toMatch(/^[Mhvz0-9 -]+$/);
    }),
    { numRuns: 50 },
  );
});

it("is the same for the same text and refuses an empty one", () => {
  expect(qrDrawing("https://train.example.cn/verify/x")).toEqual(
    qrDrawing("https://train.example.cn/verify/x"),
  );
  expect(() => qrDrawing("")).toThrow();
});
