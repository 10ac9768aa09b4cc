/** The 32 signs of Crockford's base 32: no I, L, O, U. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * A new opaque id of 128 random bits, 26 lower-case letters and digits.
 * Works without a secure context: only `getRandomValues` is used.
 */
export function newId(): string {
  return encodeBase32(crypto.getRandomValues(new Uint8Array(16)));
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
