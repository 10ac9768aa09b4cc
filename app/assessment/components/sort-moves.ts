/*
 * Moves on the desk of an ordering question. Slots are the places from first to last; a slot holds the id of a step
 * or is empty.
 */
export type Slots = readonly (string | null)[];

/** The slots of an answer. Two steps in one place: the one that is named first has it, the other is open. */
export function slotsOf(ids: readonly string[], value: readonly string[]): Slots {
  const slots: (string | null)[] = ids.map(() => null);
  for (const choice of value) {
    const [id = "", place] = choice.split(":");
    const at = Number(place) - 1;
    if (ids.includes(id) && slots[at] === null && !slots.includes(id)) slots[at] = id;
  }
  return slots;
}

/** The answer that slots are. */
export function answerOf(slots: Slots): string[] {
  return slots.flatMap((id, at) => (id === null ? [] : [`${id}:${at + 1}`])).sort();
}

/**
 * A step put into a slot. A step that is in the way makes room: within the line the steps between move up by one;
 * for a step that was open the nearest empty slot is used up.
 * @param at the slot, from 0
 */
export function putInto(slots: Slots, id: string, at: number): Slots {
  if (at < 0 || at >= slots.length) return slots;
  const from = slots.indexOf(id);
  const next = [...slots];
  if (next[at] === null) {
    if (from >= 0) next[from] = null;
    next[at] = id;
    return next;
  }
  if (from >= 0) {
    next.splice(from, 1);
    next.splice(at, 0, id);
    return next;
  }
  const gap = nearestGap(slots, at);
  if (gap < 0) return slots;
  next.splice(gap, 1);
  next.splice(at, 0, id);
  return next;
}

function nearestGap(slots: Slots, at: number): number {
  const gaps = slots.flatMap((id, place) => (id === null ? [place] : []));
  return gaps.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0] ?? -1;
}

/** A step one slot up (−1) or down (+1); it changes places with what is there. */
export function shift(slots: Slots, id: string, by: -1 | 1): Slots {
  const from = slots.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= slots.length) return slots;
  const next = [...slots];
  next[from] = slots[to] ?? null;
  next[to] = id;
  return next;
}

/** A step taken out of the line. */
export function takeOut(slots: Slots, id: string): Slots {
  return slots.map((one) => (one === id ? null : one));
}
