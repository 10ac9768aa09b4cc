import fc from "fast-check";
import { expect, test } from "vitest";
import { orderOptions } from "./order.ts";

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 8 });
const choicesOf = (list: readonly string[]) => list.map((id) => ({ id }));

test("the order is a permutation that depends on nothing but play, point and ids", () => {
  fc.assert(
    fc.property(ids, fc.string(), fc.string(), (list, play, point) => {
      const shown = orderOptions(choicesOf(list), play, point).map((choice) => choice.id);
      expect([...shown].sort()).toEqual([...list].sort());
      const again = orderOptions(choicesOf([...list].reverse()), play, point).map((choice) => choice.id);
      expect(again).toEqual(shown);
    }),
  );
});

test("options keep their relative places when one is no longer offered", () => {
  fc.assert(
    fc.property(ids, fc.string(), fc.nat(), (list, play, pick) => {
      const shown = orderOptions(choicesOf(list), play, "t-1").map((choice) => choice.id);
      const gone = list[pick % Math.max(1, list.length)];
      const left = orderOptions(choicesOf(list.filter((id) => id !== gone)), play, "t-1");
      expect(left.map((choice) => choice.id)).toEqual(shown.filter((id) => id !== gone));
    }),
  );
});

test("over many plays every order of three options comes about equally often", () => {
  const counts = new Map<string, number>();
  const plays = 6_000;
  for (let n = 0; n < plays; n += 1) {
    const shown = orderOptions(choicesOf(["t01-1a", "t01-1b", "t01-1c"]), `01J${n}`, "t01-1");
    const key = shown.map((choice) => choice.id).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  const expected = plays / 6;
  const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
  // 5 degrees of freedom: 20.5 is exceeded once in a thousand times; play ids here are fixed.
  expect(chiSquare).toBeLessThan(20.5);
});

test("another point gives another order for some play", () => {
  const list = choicesOf(["a", "b", "c", "d"]);
  const differs = Array.from({ length: 50 }, (_, n) => `play${n}`).filter(
    (play) =>
      JSON.stringify(orderOptions(list, play, "t-1")) !== JSON.stringify(orderOptions(list, play, "t-2")),
  );
  expect(differs.length).toBeGreaterThan(30);
});
