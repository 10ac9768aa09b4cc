import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CellState,
  type CountCell,
  type CountSum,
  LEAST_PEOPLE,
  readerBounds,
  rounded,
  suppress,
} from "./suppression.ts";

type Counts = Record<string, number>;

const cellsOf = (counts: Counts): Map<string, CountCell> =>
  new Map(Object.entries(counts).map(([key, value]) => [key, { value }]));

/**
 * Every value that a cell can have for somebody who knows the sums, what is shown, how it is rounded and which cells
 * are small: found by trying them all, independently of how cells are chosen to be hidden.
 */
function possibleValues(
  cells: ReadonlyMap<string, CountCell>,
  sums: readonly CountSum[],
  states: ReadonlyMap<string, CellState>,
  most: number,
): Map<string, Set<number>> {
  const keys = [...cells.keys()];
  const found = new Map(keys.map((key) => [key, new Set<number>()]));
  const bounds = new Map(
    [...cells].map(([key, cell]) => [key, readerBounds(cell, states.get(key) ?? "small")] as const),
  );
  const now = new Map<string, number>();
  const rangeOf = (key: string): readonly [number, number] => {
    const value = now.get(key);
    const [low, high] = bounds.get(key) ?? [0, most];
    return value === undefined ? [low, Math.min(high, most)] : [value, value];
  };
  const isBroken = (): boolean =>
    sums.some(({ total, parts }) => {
      const [low, high] = rangeOf(total);
      const ranges = parts.map(rangeOf);
      const least = ranges.reduce((sum, [from]) => sum + from, 0);
      const largest = ranges.reduce((sum, [, to]) => sum + to, 0);
      return least > high || largest < low;
    });
  const visit = (at: number): void => {
    const key = keys[at];
    if (key === undefined) {
      for (const [cell, value] of now) found.get(cell)?.add(value);
      return;
    }
    const [low, high] = rangeOf(key);
    for (let value = low; value <= high; value += 1) {
      now.set(key, value);
      if (!isBroken()) visit(at + 1);
      now.delete(key);
    }
  };
  visit(0);
  return found;
}

function expectNothingDerivable(cells: Map<string, CountCell>, sums: CountSum[]): Map<string, CellState> {
  const states = suppress(cells, sums);
  const most = Math.max(...[...cells.values()].map(({ value }) => value)) + 4;
  const values = possibleValues(cells, sums, states, most);
  for (const [key, state] of states) {
    const own = cells.get(key)?.value ?? 0;
    expect(values.get(key)?.has(own), `${key} can be what it is`).toBe(true);
    expect(state === "small", key).toBe(own < LEAST_PEOPLE);
    if (state === "small") expect(values.get(key)?.size, `${key} is ${own}`).toBeGreaterThan(1);
  }
  return states;
}

test("a small part is hidden, the others and the total are shown", () => {
  const states = suppress(cellsOf({ all: 30, best: 20, ok: 8, taboo: 2 }), [
    { total: "all", parts: ["best", "ok", "taboo"] },
  ]);
  expect(Object.fromEntries(states)).toEqual({ all: "shown", best: "shown", ok: "shown", taboo: "small" });
});

test("counts are rounded to the nearest five, and never below five", () => {
  expect([5, 7, 8, 12, 13, 100].map(rounded)).toEqual([5, 5, 10, 10, 15, 100]);
  for (let value = LEAST_PEOPLE; value < 60; value += 1) {
    const [low, high] = readerBounds({ value }, "shown");
    expect(low <= value && value <= high && low >= LEAST_PEOPLE).toBe(true);
    expect(rounded(low)).toBe(rounded(high));
  }
});

test("where several roundings would give a small count away, more is withheld", () => {
  // 28 is shown as 30, the two parts of 12 as 10: at least 28 less at most 24 leaves no choice but 4.
  const cells = cellsOf({ all: 28, a: 12, b: 12, c: 4 });
  const sums = [{ total: "all", parts: ["a", "b", "c"] }];
  expect(
    possibleValues(
      cells,
      sums,
      new Map([
        ["all", "shown"],
        ["a", "shown"],
        ["b", "shown"],
        ["c", "small"],
      ]),
      40,
    ).get("c"),
  ).toEqual(new Set([4]));
  expect([...expectNothingDerivable(cells, sums).values()]).toContain("withheld");
});

test("nothing is withheld where every count is large enough", () => {
  const states = suppress(cellsOf({ all: 30, a: 12, b: 18 }), [{ total: "all", parts: ["a", "b"] }]);
  expect(new Set(states.values())).toEqual(new Set(["shown"]));
});

test("where there is nobody, or hardly anybody, no count is given away", () => {
  expectNothingDerivable(cellsOf({ all: 8, a: 4, b: 4 }), [{ total: "all", parts: ["a", "b"] }]);
  expectNothingDerivable(cellsOf({ all: 5, a: 5, b: 0 }), [{ total: "all", parts: ["a", "b"] }]);
  expectNothingDerivable(cellsOf({ all: 0, a: 0, b: 0 }), [{ total: "all", parts: ["a", "b"] }]);
});

test("a derived count of somebody is protected like one that is shown", () => {
  const sums = [
    { total: "all", parts: ["passed", "failed"] },
    { total: "failed", parts: ["red", "failedClean"] },
  ];
  for (let red = 5; red < 30; red += 1)
    for (let failedClean = 0; failedClean < 5; failedClean += 1) {
      const cells: Map<string, CountCell> = cellsOf({
        all: 40 + red + failedClean,
        passed: 40,
        failed: red + failedClean,
        red,
      });
      cells.set("failedClean", { value: failedClean, isDerived: true });
      const states = suppress(cells, sums);
      const values = possibleValues(cells, sums, states, 90).get("failedClean");
      if (failedClean > 0) expect(values?.size).toBeGreaterThan(1);
    }
});

describe("no hidden count can be worked out", () => {
  const count = fc.integer({ min: 0, max: 14 });

  test("from a total and its parts", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 2, maxLength: 5 }), (parts) => {
        const counts: Counts = { all: parts.reduce((sum, part) => sum + part, 0) };
        parts.forEach((part, at) => {
          counts[`p${at}`] = part;
        });
        expectNothingDerivable(cellsOf(counts), [{ total: "all", parts: parts.map((_, at) => `p${at}`) }]);
      }),
      { numRuns: 150 },
    );
  });

  test("from the rows and the columns of a table", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 6, maxLength: 6 }), (values) => {
        const at = (row: number, column: number): number => values[row * 3 + column] ?? 0;
        const counts: Counts = {};
        const sums: CountSum[] = [];
        for (const row of [0, 1]) {
          counts[`row${row}`] = at(row, 0) + at(row, 1) + at(row, 2);
          sums.push({ total: `row${row}`, parts: [0, 1, 2].map((column) => `c${row}${column}`) });
          for (const column of [0, 1, 2]) counts[`c${row}${column}`] = at(row, column);
        }
        for (const column of [0, 1, 2]) {
          counts[`column${column}`] = at(0, column) + at(1, column);
          sums.push({ total: `column${column}`, parts: [`c0${column}`, `c1${column}`] });
        }
        expectNothingDerivable(cellsOf(counts), sums);
      }),
      { numRuns: 150 },
    );
  });

  test("from what flows into a turning point and out of it", () => {
    fc.assert(
      fc.property(count, count, count, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, share) => {
        const into = a + b;
        const right = Math.round(into * share);
        const counts: Counts = { all: a + b + c, a, b, end1: c, point: into, right, wrong: into - right };
        expectNothingDerivable(cellsOf({ ...counts, end2: right, end3: into - right }), [
          { total: "all", parts: ["a", "b", "end1"] },
          { total: "point", parts: ["a", "b"] },
          { total: "point", parts: ["right", "wrong"] },
          { total: "end2", parts: ["right"] },
          { total: "end3", parts: ["wrong"] },
          { total: "all", parts: ["end1", "end2", "end3"] },
        ]);
      }),
      { numRuns: 150 },
    );
  });
});
