import fc from "fast-check";
import { expect, test } from "vitest";
import { type Unit, unitTree } from "./units.ts";

const unit = (id: string, name: string, parentId: string | null): Unit => ({ id, name, parentId });

test("units stand below their parents, brothers in the order of their names", () => {
  const lines = unitTree([
    unit("b", "乙街道", "r"),
    unit("r", "区", null),
    unit("a", "甲街道", "r"),
    unit("c", "社区", "b"),
  ]);
  expect(lines.map(({ id, depth }) => [id, depth])).toEqual([
    ["r", 0],
    ["a", 1],
    ["b", 1],
    ["c", 2],
  ]);
});

test("a unit whose parent is not shown stands at the top", () => {
  expect(unitTree([unit("c", "社区", "hidden")])).toEqual([
    { id: "c", name: "社区", parentId: "hidden", depth: 0 },
  ]);
});

test("every unit is shown exactly once, whatever the parents, a circle included", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const parents = fc.tuple(...ids.map(() => fc.constantFrom(null, ...ids, "elsewhere")));
  fc.assert(
    fc.property(parents, (chosen) => {
      const units = ids.map((id, index) => unit(id, id, chosen[index] ?? null));
      expect(
        unitTree(units)
          .map((line) => line.id)
          .sort(),
      ).toEqual(ids);
    }),
  );
});
