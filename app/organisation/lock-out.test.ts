import fc from "fast-check";
import { expect, test } from "vitest";
import { FAILURE_LIFE_MS, FAILURE_LIMIT, FAILURE_WINDOW_MS, LOCK_MS, lockedUntil } from "./lock-out.ts";

const at = (...minutes: number[]): number[] => minutes.map((minute) => minute * 60_000);

test("four wrong tries close nothing, the fifth within a quarter of an hour closes for ten minutes after it", () => {
  expect(lockedUntil(at(0, 1, 2, 3), 3 * 60_000)).toBeNull();
  expect(lockedUntil(at(0, 1, 2, 3, 15), 15 * 60_000)).toBe(25 * 60_000);
  expect(lockedUntil(at(0, 1, 2, 3, 15), 25 * 60_000)).toBeNull();
});

test("five wrong tries over more than a quarter of an hour close nothing", () => {
  expect(lockedUntil([0, 60_000, 120_000, 180_000, FAILURE_WINDOW_MS + 1], FAILURE_WINDOW_MS + 1)).toBeNull();
});

test("forgetting tries beyond their life changes no answer", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60 * 60_000), { maxLength: 12 }), fc.nat(60 * 60_000), (failures, now) => {
      const recent = failures.filter((failure) => failure >= now - FAILURE_LIFE_MS);
      expect(lockedUntil(recent, now)).toBe(lockedUntil(failures, now));
    }),
  );
});

test("the order of the tries does not matter, and a lock always has a full set of tries behind it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40 * 60_000), { maxLength: 12 }), fc.nat(60 * 60_000), (failures, now) => {
      const until = lockedUntil(failures, now);
      expect(lockedUntil([...failures].reverse(), now)).toBe(until);
      if (until === null) return;
      expect(until).toBeGreaterThan(now);
      const last = until - LOCK_MS;
      const within = failures.filter((failure) => failure <= last && failure >= last - FAILURE_WINDOW_MS);
      expect(within.length).toBeGreaterThanOrEqual(FAILURE_LIMIT);
    }),
  );
});
