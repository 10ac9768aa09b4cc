/*
 * Serials of certificates: 128 random bits in Crockford's base 32 (crockford.com/base32.html), with his check
 * symbol modulo 37, written in groups: XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXX. No I, L, O or U to confuse.
 */

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DIGITS = 26;
const CHECK_MODULUS = 37n;
const RANDOM_BITS = 128n;

/**
 * A new serial.
 * @param random 16 unpredictable bytes
 * @returns the canonical serial, upper case, grouped
 */
export function newSerial(random: Uint8Array): string {
  if (random.length !== 16) throw new RangeError("a serial is made of 16 random bytes");
  let value = 0n;
  for (const byte of random) value = (value << 8n) | BigInt(byte);
  return group(encode(pad(value)));
}

/**
 * Reads a serial as people type it: any case, with or without hyphens and spaces, full-width characters, O for 0
 * and I or L for 1.
 * @returns the canonical serial, or null when it is none: a single wrong character and two neighbours swapped are
 *   always noticed
 */
export function parseSerial(text: string): string | null {
  if (text.length > 200) return null;
  const symbols = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  if (symbols.length !== DIGITS + 1) return null;
  let value = 0n;
  for (const symbol of symbols.slice(0, DIGITS)) {
    const digit = ALPHABET.indexOf(symbol);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  if (pad(value & ((1n << RANDOM_BITS) - 1n)) !== value || encode(value) !== symbols) return null;
  return group(symbols);
}

/**
 * 26 digits hold 130 bits, so two bits above the random ones are free. They are set to the smallest value (0, 1 or
 * 2) for which the check symbol is one of the 32 digits: his further symbols (*~$=) read badly in addresses. One of
 * the three always serves, since 2¹²⁸ ≡ −4 (mod 37).
 */
function pad(random: bigint): bigint {
  let value = random;
  while (value % CHECK_MODULUS >= 32n) value += 1n << RANDOM_BITS;
  return value;
}

function encode(value: bigint): string {
  let digits = "";
  for (let rest = value; digits.length < DIGITS; rest >>= 5n) digits = symbolOf(rest & 31n) + digits;
  return digits + symbolOf(value % CHECK_MODULUS);
}

function symbolOf(digit: bigint): string {
  return ALPHABET.charAt(Number(digit));
}

function group(symbols: string): string {
  return symbols.replace(/.{4}(?=.)/g, "$&-");
}
