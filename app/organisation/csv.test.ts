import fc from "fast-check";
import { expect, test } from "vitest";
import { csvField, toCsv } from "./csv.ts";

/** Reads RFC 4180 text back, as a spreadsheet program does. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(i + 1) === '"') {
        field += '"';
        i++;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ",") {
      row.push(field);
      field = "";
    } else if (sign === "\r" && text.charAt(i + 1) === "\n") {
      rows.push([...row, field]);
      row = [];
      field = "";
      i++;
    } else field += sign;
  }
  return rows;
}

test.each(["=", "+", "-", "@", "\t", "\r"])("a field that begins with %j is no formula", (start) => {
  const read = parseCsv(`${csvField(`${start}HYPERLINK("http://x")`)}\r\n`)[0]?.[0];
  expect(read).toBe(`'${start}HYPERLINK("http://x")`);
});

test("any table comes back as it was written, but for the apostrophe before a formula", () => {
  const cell = fc.string({
    unit: fc.constantFrom("a", "周", ",", '"', "\r", "\n", "=", "-", "@", "\t", " ", "'"),
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      (table) => {
        const text = toCsv(table);
        expect(text.charCodeAt(0)).toBe(0xfeff);
        const expected = table.map((row) =>
          row.map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value)),
        );
        expect(parseCsv(text.slice(1))).toEqual(expected);
      },
    ),
  );
});
