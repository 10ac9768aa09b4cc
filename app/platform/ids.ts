/** The 32 signs of Crockford's base 32: no I, L, O, U. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A new opaque id of 128 random bits, 26 lower-case letters and digits.
 * Works without a secure context: only `getRandomValues` is used.
 */
export function newId(): string {
  return encodeBase32(randomBytes16());
}

/**
 * A new opaque id that sorts by time, so that neighbours in time are neighbours in the index (after RFC 9562,
 * version 7): 48 bits of the instant, then 80 random bits, 26 signs like `newId`.
 * @param at epoch ms
 */
export function newEventId(at: number): string {
  const bytes = randomBytes16().slice();
  for (let place = 5, rest = at; place >= 0; place--, rest = Math.floor(rest / 256))
    bytes[place] = rest % 256;
  return encodeBase32(bytes);
}

/** Random bytes are asked for in larger portions: asking costs more than the bytes. Each byte is used once. */
const portion = new Uint8Array(4096);
let used = portion.length;

function randomBytes16(): Uint8Array {
  if (used === portion.length) {
    crypto.getRandomValues(portion);
    used = 0;
  }
  used += 16;
  return portion.subarray(used - 16, used);
}

/** Bytes as base 32 text, five bits a sign, no padding. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(value >>> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  if (bits > 0) text += ALPHABET[(value << (5 - bits)) & 31];
  return text;
}
