/*
 * What may be shown of counts of people. Small counts are hidden and the others rounded, as the disclosure rules for
 * hospital statistics in England have it (NHS Digital, HES Analysis Guide: small numbers suppressed, all others
 * rounded to 5). Rounding alone can still give a hidden count away when several roundings meet, so every table is
 * checked: behind everything that is shown there is a second table in which the hidden cell has another value;
 * where there is none, more is withheld (Hundepool et al. 2010, Handbook on Statistical Disclosure Control, ch. 4).
 */

/** Counts of fewer people than this are hidden. */
export const LEAST_PEOPLE = 5;
/** Counts that are shown are rounded to a multiple of this. */
export const ROUNDED_TO = 5;

/** A count of people. */
export interface CountCell {
  value: number;
  /** Never shown itself, but a reader could add or subtract it; when it is 0 it tells of nobody. */
  isDerived?: boolean;
}

/** The total is the sum of its parts, and every reader knows it. */
export interface CountSum {
  total: string;
  parts: readonly string[];
}

/** `small`: fewer than {@link LEAST_PEOPLE}. `withheld`: more, but it would give a small one away. */
export type CellState = "shown" | "small" | "withheld";

/** A count as it is shown. */
export function rounded(value: number): number {
  return Math.round(value / ROUNDED_TO) * ROUNDED_TO;
}

/** The values a reader must reckon with, from lowest to highest. */
export function readerBounds({ value, isDerived }: CountCell, state: CellState): [number, number] {
  if (isDerived) return [0, Number.POSITIVE_INFINITY];
  if (state === "small") return [0, LEAST_PEOPLE - 1];
  if (state === "withheld") return [LEAST_PEOPLE, Number.POSITIVE_INFINITY];
  const half = Math.floor(ROUNDED_TO / 2);
  return [Math.max(LEAST_PEOPLE, rounded(value) - half), rounded(value) + half];
}

interface Table {
  cells: ReadonlyMap<string, CountCell>;
  sums: readonly CountSum[];
}

/**
 * Decides what may be shown.
 * @param cells counts by key; whole numbers from 0
 * @param sums what adds up to what; those that do not hold or name an unknown cell are left out
 * @returns the state of every cell
 */
export function suppress(
  cells: ReadonlyMap<string, CountCell>,
  sums: readonly CountSum[],
): Map<string, CellState> {
  const countOf = (key: string): number => cells.get(key)?.value ?? Number.NaN;
  const table: Table = {
    cells,
    sums: sums.filter(
      ({ total, parts }) => countOf(total) === parts.reduce((sum, part) => sum + countOf(part), 0),
    ),
  };
  const states = new Map<string, CellState>();
  for (const [key, { value, isDerived }] of cells)
    states.set(key, value < LEAST_PEOPLE ? "small" : isDerived ? "withheld" : "shown");
  // Where nothing is shown there is nothing to work with.
  if (![...states.values()].includes("shown")) return states;
  const moves = movesOf(table);
  for (;;) {
    const open = derivable(table, states, moves);
    const hidden = new Set(open.flatMap((key) => next(table, states, key) ?? []));
    if (hidden.size === 0) return states;
    for (const key of hidden) states.set(key, "withheld");
  }
}

/** What must not be worked out: small counts, except derived ones that tell of nobody. */
function isSecret(cell: CountCell | undefined, state: CellState | undefined): boolean {
  return state === "small" && cell !== undefined && (cell.value > 0 || !cell.isDerived);
}

/** A change of the table that every sum allows: by how much each cell changes, those that do not left out. */
type Move = ReadonlyMap<string, number>;

/** Changes that every sum allows: a basis of the null space of the sums, the smallest first. */
function movesOf({ cells, sums }: Table): Move[] {
  const keys = [...cells.keys()];
  const place = new Map(keys.map((key, at) => [key, at]));
  const rows = sums.map(({ total, parts }) => {
    const row = new Array<number>(keys.length).fill(0);
    const add = (key: string, by: number): void => {
      const at = place.get(key);
      if (at !== undefined) row[at] = (row[at] ?? 0) + by;
    };
    add(total, -1);
    for (const part of parts) add(part, 1);
    return row;
  });
  return nullSpace(rows, keys.length)
    .map((vector) => new Map(keys.flatMap((key, at) => (vector[at] ? [[key, vector[at]] as const] : []))))
    .sort((a, b) => a.size - b.size);
}

/** How many changes are joined at most to find a second table, and how many tries a cell is worth. */
const MOST_JOINED = 6;
const MOST_TRIES = 400;

type Bounds = ReadonlyMap<string, readonly [number, number]>;

/** A changed table, as what each cell has more or less than in truth. */
type Change = Map<string, number>;

function joined(change: Change, move: Move, times: number): Change {
  const sum = new Map(change);
  for (const [key, by] of move) {
    const now = (sum.get(key) ?? 0) + times * by;
    if (now === 0) sum.delete(key);
    else sum.set(key, now);
  }
  return sum;
}

/** The first cell that a change puts out of its bounds, and whether it must come down. */
function firstOutside(
  { cells }: Table,
  bounds: Bounds,
  change: Change,
): { key: string; sign: 1 | -1 } | null {
  for (const [key, by] of change) {
    const [low, high] = bounds.get(key) ?? [0, 0];
    const after = (cells.get(key)?.value ?? 0) + by;
    if (after < low) return { key, sign: 1 };
    if (after > high) return { key, sign: -1 };
  }
  return null;
}

/**
 * A second table that fits everything shown and in which the secret has another value: changes are joined until no
 * cell is out of its bounds. Whoever finds one has a proof; who finds none within the tries withholds more.
 */
function secondTable(
  table: Table,
  bounds: Bounds,
  movesWith: ReadonlyMap<string, readonly Move[]>,
  secret: string,
): Change | null {
  let tries = 0;
  const visit = (change: Change, depth: number): Change | null => {
    tries += 1;
    const outside = firstOutside(table, bounds, change);
    if (!outside) return change.has(secret) ? change : null;
    if (depth === MOST_JOINED) return null;
    for (const move of movesWith.get(outside.key) ?? []) {
      if (tries > MOST_TRIES) return null;
      const by = move.get(outside.key) ?? 0;
      const found = visit(joined(change, move, Math.sign(by) === outside.sign ? 1 : -1), depth + 1);
      if (found) return found;
    }
    return null;
  };
  for (const move of movesWith.get(secret) ?? [])
    for (const times of [1, -1]) {
      const found = tries > MOST_TRIES ? null : visit(joined(new Map(), move, times), 1);
      if (found) return found;
    }
  return null;
}

/** Secrets for which no other value is found that fits everything shown. */
function derivable(table: Table, states: ReadonlyMap<string, CellState>, moves: readonly Move[]): string[] {
  const bounds = new Map(
    [...table.cells].map(([key, cell]) => [key, readerBounds(cell, states.get(key) ?? "small")] as const),
  );
  const movesWith = new Map<string, Move[]>();
  for (const move of moves)
    for (const key of move.keys()) {
      const known = movesWith.get(key);
      if (known) known.push(move);
      else movesWith.set(key, [move]);
    }
  const open = new Set(
    [...table.cells.keys()].filter((key) => isSecret(table.cells.get(key), states.get(key))),
  );
  for (const secret of [...open]) {
    if (!open.has(secret)) continue;
    const found = secondTable(table, bounds, movesWith, secret);
    for (const key of found?.keys() ?? []) open.delete(key);
  }
  return [...open];
}

/** What to withhold next to protect a secret: the smallest count shown that is nearest to it in the sums. */
function next({ cells, sums }: Table, states: ReadonlyMap<string, CellState>, secret: string): string | null {
  const seen = new Set([secret]);
  for (let ring = [secret]; ring.length > 0; ) {
    const around = [
      ...new Set(
        sums.flatMap(({ total, parts }) => {
          const all = [total, ...parts];
          return all.some((key) => ring.includes(key)) ? all : [];
        }),
      ),
    ].filter((key) => !seen.has(key));
    const countOf = (key: string): number => cells.get(key)?.value ?? 0;
    const [smallest] = around
      .filter((key) => states.get(key) === "shown")
      .sort((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1));
    if (smallest !== undefined) return smallest;
    for (const key of around) seen.add(key);
    ring = around;
  }
  return null;
}

const NEARLY_ZERO = 1e-9;
const MOST_SCALE = 12;

/**
 * Changes of the hidden counts that no shown sum notices: a basis of the null space, each vector in whole numbers.
 * Gauss and Jordan; the coefficients are 1 and −1, so rounding stays far below one.
 */
function nullSpace(rows: readonly number[][], width: number): number[][] {
  const matrix = rows.map((row) => [...row]);
  const pivots: number[] = [];
  let top = 0;
  for (let column = 0; column < width && top < matrix.length; column += 1) {
    let best = top;
    for (let at = top; at < matrix.length; at += 1)
      if (Math.abs(matrix[at]?.[column] ?? 0) > Math.abs(matrix[best]?.[column] ?? 0)) best = at;
    const pivot = matrix[best];
    const lead = pivot?.[column] ?? 0;
    if (!pivot || Math.abs(lead) < NEARLY_ZERO) continue;
    matrix[best] = matrix[top] ?? pivot;
    matrix[top] = pivot;
    for (let at = column; at < width; at += 1) pivot[at] = (pivot[at] ?? 0) / lead;
    for (const row of matrix) {
      const by = row[column] ?? 0;
      if (row === pivot || Math.abs(by) < NEARLY_ZERO) continue;
      for (let at = column; at < width; at += 1) row[at] = (row[at] ?? 0) - by * (pivot[at] ?? 0);
    }
    pivots.push(column);
    top += 1;
  }
  const isPivot = new Set(pivots);
  const vectors: number[][] = [];
  for (let free = 0; free < width; free += 1) {
    if (isPivot.has(free)) continue;
    const vector = new Array<number>(width).fill(0);
    vector[free] = 1;
    pivots.forEach((column, at) => {
      vector[column] = -(matrix[at]?.[free] ?? 0);
    });
    for (let scale = 1; scale <= MOST_SCALE; scale += 1) {
      const whole = vector.map((by) => Math.round(by * scale));
      if (!vector.every((by, at) => Math.abs(by * scale - (whole[at] ?? 0)) < 1e-6)) continue;
      vectors.push(whole);
      break;
    }
  }
  return vectors;
}
