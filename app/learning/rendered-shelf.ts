/*
 * Where the server lays rendered pieces of lessons for the page to pick up in the same process, so that a lesson is
 * rendered once a version and not copied through each request's data. Pieces are the same for everybody; what
 * belongs to one person is put into the gaps between the segments when the page is made. In a browser the shelf is
 * empty and stays so.
 */

/** HTML cut where the form token of the request belongs. */
export type Segments = readonly string[];

const CAPACITY = 2000;
const shelf = new Map<string, Segments>();

/** Lays a piece on the shelf and keeps it there while it is among the last used. */
export function putOnShelf(key: string, segments: Segments): void {
  shelf.delete(key);
  shelf.set(key, segments);
  if (shelf.size <= CAPACITY) return;
  const [oldest] = shelf.keys();
  if (oldest !== undefined) shelf.delete(oldest);
}

/** The piece, or null when it is not there. */
export function onShelf(key: string): Segments | null {
  return shelf.get(key) ?? null;
}

/**
 * The HTML of a page's pieces, in order.
 * @param formToken stands in attributes; only the letters of base64url are let through
 * @throws {Error} a piece is missing: the loader must have laid it there in the same request
 */
export function assemble(keys: readonly string[], formToken: string): string {
  if (!/^[\w-]*$/.test(formToken)) throw new Error("the form token holds signs that do not belong in it");
  let html = "";
  for (const key of keys) {
    const segments = shelf.get(key);
    if (!segments) throw new Error(`${key} is not on the shelf`);
    // Concatenation only links the pieces; they are copied once, when the page is encoded.
    for (const [at, segment] of segments.entries()) html += at === 0 ? segment : formToken + segment;
  }
  return html;
}
