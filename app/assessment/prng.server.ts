import { createHash } from "node:crypto";

/** A stream of numbers that is the same for the same seed, on every machine. */
export interface SeededRandom {
  /** an integer from 0 to 2³² − 1 */
  nextUint32(): number;
  /** an integer from 0 to limit − 1, every one equally likely; limit is an integer from 1 to 2³² */
  below(limit: number): number;
  /** a shuffled copy; every order equally likely (Fisher–Yates) */
  shuffle<T>(items: readonly T[]): T[];
}

/**
 * xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it/xoshiro128starstar.c), its state taken from the first
 * 16 bytes of SHA-256(seed), little-endian. Drawn papers depend on every step of it, so it never changes.
 * @param seed any text; unpredictable as long as the seed is
 */
export function seededRandom(seed: string): SeededRandom {
  const digest = createHash("sha256").update(seed, "utf8").digest();
  return xoshiro128([
    digest.readUInt32LE(0),
    digest.readUInt32LE(4),
    digest.readUInt32LE(8),
    digest.readUInt32LE(12),
  ]);
}

/** The generator from a given state; the state must not be all zero. */
export function xoshiro128(state: readonly [number, number, number, number]): SeededRandom {
  let [s0, s1, s2, s3] = state;
  const nextUint32 = (): number => {
    const result = Math.imul(rotateLeft(Math.imul(s1, 5), 7), 9) >>> 0;
    const t = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= t;
    s3 = rotateLeft(s3, 11);
    return result;
  };
  const below = (limit: number): number => {
    if (!Number.isInteger(limit) || limit < 1 || limit > 2 ** 32)
      throw new RangeError(`no integer below ${limit}`);
    // Numbers at the top that would make small results likelier are drawn again.
    const fair = 2 ** 32 - (2 ** 32 % limit);
    let value = nextUint32();
    while (value >= fair) value = nextUint32();
    return value % limit;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const rest = [...items];
    const shuffled: T[] = [];
    while (rest.length > 0) shuffled.push(...rest.splice(below(rest.length), 1));
    return shuffled;
  };
  return { nextUint32, below, shuffle };
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
