import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newSerial, parseSerial } from "./serial.ts";

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const FORM = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{3}$/;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Back to the random bytes, by arithmetic of its own. */
function randomOf(serial: string): string {
  const digits = serial.replaceAll("-", "").slice(0, 26);
  const bits = Array.from(digits, (digit) => ALPHABET.indexOf(digit).toString(2).padStart(5, "0")).join("");
  return bits.slice(2).replace(/.{8}/g, (byte) => Number.parseInt(byte, 2).toString(16).padStart(2, "0"));
}

describe("newSerial", () => {
  it("carries all 128 random bits in one form, without letters that are mistaken for others", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const serial = newSerial(random);
        expect(serial).toMatch(FORM);
        expect(randomOf(serial)).toBe(Buffer.from(random).toString("hex"));
        expect(encodeURIComponent(serial)).toBe(serial);
      }),
      { numRuns: 2000 },
    );
  });

  it("has Crockford's check symbol: the number modulo 37", () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const symbols = newSerial(random).replaceAll("-", "");
        const value = Array.from(symbols.slice(0, 26)).reduce(
          (sum, digit) => (sum * 32 + ALPHABET.indexOf(digit)) % 37,
          0,
        );
        expect(ALPHABET.indexOf(symbols.charAt(26))).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([0, 15, 17])("refuses %d bytes", (length) => {
    expect(() => newSerial(new Uint8Array(length))).toThrow(RangeError);
  });
});

describe("parseSerial", () => {
  it("reads a serial however it is typed", () => {
    const typed = [
      (serial: string) => serial,
      (serial: string) => serial.toLowerCase(),
      (serial: string) => serial.replaceAll("-", ""),
      (serial: string) => ` ${serial.replaceAll("-", " ")}\n`,
      (serial: string) => serial.replaceAll("0", "O").replaceAll("1", "I"),
      (serial: string) => serial.toLowerCase().replaceAll("0", "o").replaceAll("1", "l"),
      (serial: string) => serial.replaceAll("-", "—"),
      (serial: string) =>
        serial.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ];
    fc.assert(
      fc.property(bytes, fc.constantFrom(...typed), (random, type) => {
        expect(parseSerial(type(newSerial(random)))).toBe(newSerial(random));
      }),
      { numRuns: 500 },
    );
  });

  it("notices every single wrong character", () => {
    fc.assert(
      fc.property(bytes, fc.nat({ max: 26 }), fc.constantFrom(...ALPHABET), (random, place, wrong) => {
        const symbols = newSerial(random).replaceAll("-", "");
        fc.pre(symbols.charAt(place) !== wrong);
        expect(parseSerial(symbols.slice(0, place) + wrong + symbols.slice(place + 1))).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it("notices every two neighbours swapped", () => {
    fc.assert(
      fc.property(bytes, fc.nat({ max: 25 }), (random, place) => {
        const symbols = newSerial(random).replaceAll("-", "");
        const [a, b] = [symbols.charAt(place), symbols.charAt(place + 1)];
        fc.pre(a !== b);
        expect(parseSerial(symbols.slice(0, place) + b + a + symbols.slice(place + 2))).toBeNull();
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["", "hello", "0".repeat(26), "0".repeat(28), "U".repeat(27), "证书", "0".repeat(100_000)])(
    "refuses something else (%#)",
    (text) => {
      expect(parseSerial(text)).toBeNull();
    },
  );
});
