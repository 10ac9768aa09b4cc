/*
 * Tables for spreadsheet programs. A field that a program would take for a formula is defused with an apostrophe:
 * OWASP, "CSV Injection".
 */

const FORMULA_START = /^[=+\-@\t\r]/;

/** One field, quoted where it must be (RFC 4180). */
export function csvField(value: string): string {
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as UTF-8 text with the mark that makes spreadsheet programs read it as such. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("")}`;
}
