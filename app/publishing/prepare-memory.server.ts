import { createHash } from "node:crypto";

/** Remembers what was made from exactly the same parts. */
export interface PrepareMemory {
  /**
   * @param parts everything the result depends on
   * @param make makes the result when it is not remembered; must be a pure function of the parts
   */
  recall<T>(parts: readonly string[], make: () => T): T;
}

/** Makes everything anew. */
export const NO_MEMORY: PrepareMemory = { recall: (_parts, make) => make() };

/**
 * A memory for a process that prepares the same folders again and again.
 * @param limit how many results are kept; the ones not asked for longest go first
 */
export function createPrepareMemory(limit = 2000): PrepareMemory {
  const results = new Map<string, unknown>();
  return {
    recall<T>(parts: readonly string[], make: () => T): T {
      const key = createHash("sha256").update(JSON.stringify(parts)).digest("base64");
      const result = results.has(key) ? (results.get(key) as T) : make();
      results.delete(key);
      results.set(key, result);
      for (const oldest of results.keys()) {
        if (results.size <= limit) break;
        results.delete(oldest);
      }
      return result;
    },
  };
}
