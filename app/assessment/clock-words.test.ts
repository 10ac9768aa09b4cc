import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countdown, shanghaiDayAndTime, shanghaiTime } from "./clock-words.ts";
import { firstOffset, narrowedOffset, warningBetween } from "./components/server-clock.ts";

const MINUTE = 60_000;

describe("times of an exam", () => {
  it("are Shanghai's, to the second, on every machine", () => {
    const at = Date.UTC(2026, 9, 12, 23, 59, 59, 999);
    expect(shanghaiTime(at)).toBe("07:59:59");
    expect(shanghaiDayAndTime(at)).toBe("2026-10-13 07:59:59");
  });

  it.each([
    [30 * MINUTE, "30:00"],
    [MINUTE - 1, "1:00"],
    [9_001, "0:10"],
    [1, "0:01"],
    [0, "0:00"],
    [-5 * MINUTE, "0:00"],
    [60 * MINUTE, "1:00:00"],
    [8 * 60 * MINUTE - 999, "8:00:00"],
    [61 * MINUTE + 5_000, "1:01:05"],
  ])("%d ms left are shown as %s", (ms, shown) => {
    expect(countdown(ms)).toBe(shown);
  });
});

describe("the server's clock in a page", () => {
  it("lies within the bounds of every exchange after it, however wrong the device's clock is", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4e10, max: 4e10 }),
        fc.integer({ min: 0, max: 20_000 }),
        fc.array(fc.record({ gap: fc.nat(60_000), out: fc.nat(5000), back: fc.nat(5000) }), {
          minLength: 1,
          maxLength: 8,
        }),
        (trueOffset, delay, exchanges) => {
          const serverNow = 1_800_000_000_000;
          let device = serverNow + delay - trueOffset;
          let offset = firstOffset(serverNow, device);
          for (const { gap, out, back } of exchanges) {
            const before = Math.abs(offset - trueOffset);
            const sentAt = device + gap;
            const serverAt = sentAt + trueOffset + out;
            device = sentAt + out + back;
            offset = narrowedOffset(offset, { sentAt, arrivedAt: device, serverAt });
            const error = Math.abs(offset - trueOffset);
            expect(error).toBeLessThanOrEqual(before);
            expect(error).toBeLessThanOrEqual(Math.max(out, back));
          }
        },
      ),
    );
  });

  it("follows a device whose clock was changed while the page was open", () => {
    const offset = narrowedOffset(0, { sentAt: 1_000_000, arrivedAt: 1_000_100, serverAt: 500_000 });
    expect(offset).toBe(-500_000);
  });
});

describe("warnings before the end", () => {
  it.each([
    [11 * MINUTE, 10 * MINUTE, 10],
    [10 * MINUTE + 1, 10 * MINUTE - 999, 10],
    [10 * MINUTE, 10 * MINUTE - 1000, null],
    [6 * MINUTE, 4 * MINUTE, 5],
    [12 * MINUTE, 30_000, 1],
    [2 * MINUTE, 0, null],
    [30 * MINUTE, 29 * MINUTE, null],
  ])("from %d ms to %d ms left: %s", (before, left, minutes) => {
    expect(warningBetween(before, left)).toBe(minutes);
  });

  it("say each of ten, five and one once in any sequence of looks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 * MINUTE }), { minLength: 1 }), (looks) => {
        const sorted = [20 * MINUTE + 1, ...looks.sort((a, b) => b - a), 1];
        const said = sorted.slice(1).flatMap((left, index) => warningBetween(sorted[index] ?? 0, left) ?? []);
        expect(new Set(said).size).toBe(said.length);
        expect(said.at(-1)).toBe(1);
      }),
    );
  });
});
