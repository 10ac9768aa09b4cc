/**
 * cyrb53 (bryc, public domain): a 53-bit hash of UTF-16 code units; enough to shuffle, not to protect.
 */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * The order in which a play shows its options: fixed for a play and a point, unrelated between plays,
 * so that the place of an option says nothing about its grade. An option keeps its place relative to
 * the others when some are no longer offered.
 * @param choices what is offered, in any order
 * @param playId id of the play
 * @param pointId id of the turning point, "" when there is none
 */
export function orderOptions<T extends { id: string }>(
  choices: readonly T[],
  playId: string,
  pointId: string,
): T[] {
  return choices
    .map((choice) => ({ choice, rank: hash53(`${playId}\u0000${pointId}\u0000${choice.id}`) }))
    .sort((a, b) => a.rank - b.rank || (a.choice.id < b.choice.id ? -1 : 1))
    .map((each) => each.choice);
}
