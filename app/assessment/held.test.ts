import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLru } from "#app/platform/lru.ts";
import { createInTurn } from "./in-turn.ts";

describe("createLru", () => {
  it("holds exactly the entries that a list of the last uses holds", () => {
    const use = fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), isSet: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(use, { maxLength: 60 }), (limit, uses) => {
        const lru = createLru<number>(limit);
        let model: [string, number][] = [];
        for (const [n, { key, isSet }] of uses.entries()) {
          const known = model.find(([name]) => name === key);
          if (isSet) {
            lru.set(key, n);
            model = [...model.filter(([name]) => name !== key), [key, n] as [string, number]].slice(-limit);
          } else {
            expect(lru.get(key)).toBe(known?.[1]);
            if (known) model = [...model.filter(([name]) => name !== key), known];
          }
        }
      }),
    );
  });
});

describe("createInTurn", () => {
  it("runs tasks of one name in their order and one at a time, also after one that fails, and names side by side", async () => {
    const inTurn = createInTurn();
    const log: string[] = [];
    const task =
      (name: string, ms: number, fails = false) =>
      async () => {
        log.push(`${name}+`);
        await new Promise((resolve) => setTimeout(resolve, ms));
        log.push(`${name}-`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([
      inTurn("x", task("x1", 20, true)),
      inTurn("x", task("x2", 1)),
      inTurn("y", task("y1", 1)),
      inTurn("x", task("x3", 1)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled", "fulfilled"]);
    expect(log.filter((entry) => entry.startsWith("x"))).toEqual(["x1+", "x1-", "x2+", "x2-", "x3+", "x3-"]);
    expect(log.indexOf("y1-")).toBeLessThan(log.indexOf("x1-"));
  });
});
