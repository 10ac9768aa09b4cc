/** Where "now" comes from; milliseconds since 1970, UTC. Handed on by the composition root. */
export interface Clock {
  now(): number;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands until it is set; for tests and for playing history into the demo. */
export function settableClock(start: number): Clock & { set(at: number): void; advance(ms: number): void } {
  let at = start;
  return {
    now: () => at,
    set: (value) => {
      at = value;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}
