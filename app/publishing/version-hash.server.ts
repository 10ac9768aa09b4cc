import { contentHash } from "#app/platform/canonical.server.ts";

const hashes = new WeakMap<object, string>();

/**
 * The hash of content that nobody changes any more, computed once an object: what a memory gives back again keeps
 * its hash.
 */
export function versionHash(data: object): string {
  const known = hashes.get(data);
  if (known !== undefined) return known;
  const hash = contentHash(data);
  hashes.set(data, hash);
  return hash;
}
