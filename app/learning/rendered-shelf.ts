/*
 * Where the server lays rendered pieces of pages for the page to pick up in the same process, so that a lesson is
 * rendered once a version and not copied through each request's data. Pieces are the same for everybody; what
 * belongs to one person is put into the gaps between the segments when the page is made. In a browser the shelf is
 * empty and stays so.
 */

import type { PagePart } from "#app/platform/page-parts.ts";

interface Piece {
  /** HTML cut where the form token of the request belongs */
  segments: readonly string[];
  /** the same as UTF-8, so that a page is copied together and not encoded again */
  bytes: readonly Uint8Array[];
}

const CAPACITY = 2000;
const MARK = "<!--shelf:";
const MARK_END = "-->";

const shelf = new Map<string, Piece>();
const utf8 = new TextEncoder();
let isEncoding = false;

/** Lays a piece on the shelf. @param segments HTML cut where the form token belongs */
export function putOnShelf(key: string, segments: readonly string[]): void {
  shelf.delete(key);
  shelf.set(key, { segments, bytes: segments.map((segment) => utf8.encode(segment)) });
  if (shelf.size <= CAPACITY) return;
  const [oldest] = shelf.keys();
  if (oldest !== undefined) shelf.delete(oldest);
}

/** Whether a piece is there; asking keeps it among the last used. */
export function isOnShelf(key: string): boolean {
  const piece = shelf.get(key);
  if (!piece) return false;
  shelf.delete(key);
  shelf.set(key, piece);
  return true;
}

function pieceOf(key: string): Piece {
  const piece = shelf.get(key);
  if (!piece) throw new Error(`${key} is not on the shelf`);
  return piece;
}

/** The token stands in attributes: only the letters of base64url are let through. */
function checkToken(formToken: string): void {
  if (!/^[\w-]*$/.test(formToken)) throw new Error("the form token holds signs that do not belong in it");
}

/**
 * The HTML of pieces, in order.
 * @throws {Error} a piece is missing: the loader must have laid it there in the same request
 */
export function assemble(keys: readonly string[], formToken: string): string {
  checkToken(formToken);
  let html = "";
  for (const key of keys) {
    // Concatenation only links the segments; they are copied once, when the page is encoded.
    for (const [at, segment] of pieceOf(key).segments.entries())
      html += at === 0 ? segment : formToken + segment;
  }
  return html;
}

/**
 * What a page puts where pieces belong: a mark when there is an encoder that will replace it, else the HTML itself.
 * A mark is a comment; no text of a page can hold one, because React escapes every `<`.
 */
export function placePieces(keys: readonly string[], formToken: string): string {
  return isEncoding ? `${MARK}${keys.join(" ")}${MARK_END}` : assemble(keys, formToken);
}

/**
 * Takes marks for the pieces of the shelf. Whoever calls it must send every page through `takeFromShelf`: from then
 * on pages leave marks.
 */
export function leaveMarks(): void {
  isEncoding = true;
}

/**
 * A page's HTML as parts: marks replaced by the pieces of the shelf, cut where a request fills something in.
 * @param cut turns HTML without marks into parts
 */
export function takeFromShelf(html: string, cut: (html: string) => PagePart[]): PagePart[] {
  const parts: PagePart[] = [];
  let from = 0;
  for (let at = html.indexOf(MARK); at >= 0; at = html.indexOf(MARK, from)) {
    parts.push(...cut(html.slice(from, at)));
    const end = html.indexOf(MARK_END, at);
    for (const key of html.slice(at + MARK.length, end).split(" ")) {
      for (const [place, segment] of pieceOf(key).bytes.entries())
        parts.push(...(place === 0 ? [segment] : (["formToken", segment] as const)));
    }
    from = end + MARK_END.length;
  }
  parts.push(...cut(html.slice(from)));
  return parts;
}
