import type { Language } from "#app/platform/i18n/language.ts";
import type { Question } from "../question.schema.ts";
import { LIMITS, type ReadResult, reading, tooLarge, unreadable } from "./draft.ts";
import { plainCell, type Sheet, safeCell, writeSheet } from "./sheet.ts";
import { readSheet } from "./sheet-read.ts";

/* CSV as RFC 4180 has it; the reader also takes semicolons and tabs between fields, as spreadsheet programs write. */

/** Questions as CSV with a byte order mark, which spreadsheet programs need to read UTF-8. */
export function writeCsv(questions: readonly Question[], language: Language = "zh"): string {
  const lines = writeSheet(questions, language).map((row) => row.map(writeField).join(","));
  return `\ufeff${lines.map((line) => `${line}\r\n`).join("")}`;
}

function writeField(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n\t;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads CSV. */
export function readCsv(text: string): ReadResult {
  return reading((report) =>
    readSheet(
      parseCsv(text).map((row) => row.map(plainCell)),
      report,
    ),
  );
}

/**
 * The cells of a CSV text.
 * @throws {FileRefused} too many rows or columns, a cell too long, quotes that do not close
 */
export function parseCsv(text: string): Sheet {
  const source = text.startsWith("\ufeff") ? text.slice(1) : text;
  const divider = dividerOf(source);
  const sheet: Sheet = [];
  let row: string[] = [];
  const endCell = (cell: string): void => {
    if (cell.length > LIMITS.textLength)
      tooLarge(
        `第 ${sheet.length + 1} 行有一格超过 ${LIMITS.textLength} 字。`,
        `A cell in row ${sheet.length + 1} is longer than ${LIMITS.textLength} characters.`,
        { row: sheet.length + 1 },
      );
    row.push(cell);
    if (row.length > LIMITS.columns)
      tooLarge(`表格最多 ${LIMITS.columns} 列。`, `A table has at most ${LIMITS.columns} columns.`, {
        row: sheet.length + 1,
      });
  };
  const endRow = (): void => {
    sheet.push(row);
    row = [];
    if (sheet.length > LIMITS.rows)
      tooLarge(
        `表格最多 ${LIMITS.rows} 行。请分成几个文件。`,
        `A table has at most ${LIMITS.rows} rows. Split it.`,
      );
  };
  let at = 0;
  while (at < source.length) {
    if (source[at] === '"') {
      const quoted = quotedCell(source, at, sheet.length + 1);
      endCell(quoted.cell);
      at = quoted.next;
    } else {
      let end = at;
      while (end < source.length && source[end] !== divider && source[end] !== "\n" && source[end] !== "\r")
        end++;
      endCell(source.slice(at, end));
      at = end;
    }
    if (source[at] === divider) {
      at++;
      if (at < source.length && source[at] !== "\n" && source[at] !== "\r") continue;
      endCell("");
    }
    if (source[at] === "\r" && source[at + 1] === "\n") at++;
    at++;
    endRow();
  }
  return sheet;
}

function quotedCell(source: string, start: number, row: number): { cell: string; next: number } {
  const pieces: string[] = [];
  let at = start + 1;
  for (;;) {
    const quote = source.indexOf('"', at);
    if (quote < 0)
      unreadable(`第 ${row} 行的引号没有闭合。`, `The quotes in row ${row} do not close.`, { row });
    pieces.push(source.slice(at, quote));
    if (source[quote + 1] !== '"')
      return { cell: pieces.join(""), next: skipToDivider(source, quote + 1, row) };
    pieces.push('"');
    at = quote + 2;
  }
}

/** After closing quotes a divider, a line end or the end of the text follows. */
function skipToDivider(source: string, at: number, row: number): number {
  const next = source[at];
  if (next === undefined || /[,;\t\r\n]/.test(next)) return at;
  return unreadable(`第 ${row} 行的引号后面多了文字。`, `Text follows the closing quotes in row ${row}.`, {
    row,
  });
}

function dividerOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text.slice(0, 4096) : text.slice(0, Math.min(end, 4096));
  const counts = [",", "\t", ";"].map((mark) => ({ mark, count: head.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}
