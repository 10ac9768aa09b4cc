import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf, putInto, shift, slotsOf, takeOut } from "./sort-moves.ts";

const IDS = ["a", "b", "c", "d", "e"];

/** Slots with some of the steps in them. */
const slots = fc
  .tuple(fc.subarray(IDS), fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }))
  .map(([placed, places]) => {
    const all: (string | null)[] = IDS.map(() => null);
    for (const [at, id] of placed.entries()) all[places[at] ?? 0] = id;
    return all;
  });
const step = fc.constantFrom(...IDS);
const placedIn = (all: readonly (string | null)[]) => all.filter((id) => id !== null).sort();

describe("moves on the desk of an ordering question", () => {
  it("read back what they wrote", () => {
    fc.assert(
      fc.property(slots, (all) => {
        expect(slotsOf(IDS, answerOf(all))).toEqual(all);
      }),
    );
  });

  it("put a step exactly where it was wanted, lose none and double none", () => {
    fc.assert(
      fc.property(slots, step, fc.nat({ max: 4 }), (all, id, at) => {
        const next = putInto(all, id, at);
        expect(next).toHaveLength(IDS.length);
        expect(next[at]).toBe(id);
        expect(placedIn(next)).toEqual([...new Set([...placedIn(all), id])].sort());
      }),
    );
  });

  it("keep the order of the others when a step moves within a full line", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS, { minLength: 5 }), step, fc.nat({ max: 4 }), (all, id, at) => {
        const others = (list: readonly (string | null)[]) => list.filter((one) => one !== id);
        expect(others(putInto(all, id, at))).toEqual(others(all));
      }),
    );
  });

  it("shift up and down undo each other and stop at the ends", () => {
    fc.assert(
      fc.property(slots, step, (all, id) => {
        const at = all.indexOf(id);
        expect(shift(shift(all, id, 1), id, -1)).toEqual(
          at < 0 || at < IDS.length - 1 ? all : shift(all, id, -1),
        );
        expect(placedIn(shift(all, id, 1))).toEqual(placedIn(all));
      }),
    );
  });

  it("take a step out and nothing else", () => {
    fc.assert(
      fc.property(slots, step, (all, id) => {
        expect(takeOut(all, id)).toEqual(all.map((one) => (one === id ? null : one)));
      }),
    );
  });

  it("leave the later of two steps in one place open", () => {
    expect(slotsOf(["a", "b", "c"], ["a:2", "b:2", "z:1", "c:9"])).toEqual([null, "a", null]);
  });
});
