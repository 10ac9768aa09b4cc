/**
 * A bounded map that forgets what has not been used for long. Two generations: entries are written to
 * the young one; when it is full it becomes the old one and the old one is dropped; what is found in
 * the old one moves to the young one. Whatever is among the last `max` different keys used is there,
 * at most 2 · `max` entries are held, and a lookup of a young entry changes nothing – unlike reordering
 * one Map, which makes V8 rehash it again and again when it is nearly full.
 */
export class RecentMap<K, V> {
  readonly #max: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  /** @param max entries of a generation, at least 1 */
  constructor(max: number) {
    this.#max = Math.max(1, Math.floor(max));
  }

  /** Entries held, counting one in both generations twice. */
  get size(): number {
    return this.#young.size + this.#old.size;
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.set(key, old);
    return old;
  }

  set(key: K, value: V): void {
    if (this.#young.size >= this.#max && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
