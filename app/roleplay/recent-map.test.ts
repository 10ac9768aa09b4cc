import fc from "fast-check";
import { expect, test } from "vitest";
import { RecentMap } from "./recent-map.ts";

test("what is among the last max keys used is there, with its value, and never more than twice max are held", () => {
  const uses = fc.array(fc.record({ key: fc.nat(12), write: fc.boolean() }), { maxLength: 200 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), uses, (max, list) => {
      const map = new RecentMap<number, string>(max);
      const last: number[] = [];
      list.forEach(({ key, write }, n) => {
        const recent = new Set(last.filter((_, k) => new Set(last.slice(k)).size <= max));
        const found = map.get(key);
        if (recent.has(key)) expect(found).toBeDefined();
        if (found !== undefined) expect(found.startsWith(`${key}:`)).toBe(true);
        if (write || found === undefined) map.set(key, `${key}:${n}`);
        last.push(key);
        expect(map.size).toBeLessThanOrEqual(2 * max);
      });
    }),
  );
});

test("a written value replaces the one before, in whichever generation it was", () => {
  const map = new RecentMap<string, number>(2);
  map.set("a", 1);
  map.set("b", 1);
  map.set("c", 1);
  map.set("a", 2);
  expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([2, 1, 1]);
});

test("what has not been used for long is forgotten", () => {
  const map = new RecentMap<number, number>(2);
  for (let n = 0; n < 6; n += 1) map.set(n, n);
  expect([map.get(0), map.get(1), map.get(5)]).toEqual([undefined, undefined, 5]);
});
