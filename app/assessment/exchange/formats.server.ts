import type { Language } from "#app/platform/i18n/language.ts";
import type { Question } from "../question.schema.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { decodeText } from "./decode.ts";
import { type ReadResult, reading, unreadable } from "./draft.ts";
import { readGift, writeGift } from "./gift.ts";
import { readMoodleXml, writeMoodleXml } from "./moodle-xml.ts";
import { readQti, writeQti } from "./qti.server.ts";
import { isWorkbook, readXlsx, writeXlsx } from "./xlsx.server.ts";
import { isZip } from "./zip.server.ts";

/** The formats that questions come and go in. */
export const FORMATS = ["xlsx", "csv", "gift", "moodle", "qti"] as const;
export type Format = (typeof FORMATS)[number];

/** Whether a text names a format. */
export function isFormat(value: unknown): value is Format {
  return FORMATS.some((format) => format === value);
}

/** How the files of a format end, and their media type. */
export const FILES: Record<Format, { ending: string; type: string }> = {
  xlsx: { ending: "xlsx", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  csv: { ending: "csv", type: "text/csv; charset=utf-8" },
  gift: { ending: "gift.txt", type: "text/plain; charset=utf-8" },
  moodle: { ending: "moodle.xml", type: "application/xml; charset=utf-8" },
  qti: { ending: "qti.zip", type: "application/zip" },
};

/** Questions in a format. @param language of the heads of a table */
export function writeFormat(format: Format, questions: readonly Question[], language: Language): Buffer {
  switch (format) {
    case "xlsx":
      return writeXlsx(questions, language);
    case "csv":
      return Buffer.from(writeCsv(questions, language));
    case "gift":
      return Buffer.from(writeGift(questions));
    case "moodle":
      return Buffer.from(writeMoodleXml(questions));
    case "qti":
      return writeQti(questions);
  }
}

/**
 * Reads a file; its format is told by what stands in it, and only between texts by its name.
 * @param name the file's name
 */
export function readFile(bytes: Uint8Array, name: string): { format: Format | null; read: ReadResult } {
  let format: Format | null = null;
  const refused = reading(() => {
    format = formatOf(bytes, name);
    return [];
  });
  if (format === null) return { format, read: refused };
  return { format, read: readFormat(format, bytes) };
}

/** Reads a file of a known format. */
export function readFormat(format: Format, bytes: Uint8Array): ReadResult {
  if (format === "xlsx") return readXlsx(bytes);
  if (format === "qti") return readQti(bytes);
  const readText = { csv: readCsv, gift: readGift, moodle: readMoodleXml }[format];
  let text: string | null = null;
  const refused = reading(() => {
    text = decodeText(bytes);
    return [];
  });
  return text === null ? refused : readText(text);
}

function formatOf(bytes: Uint8Array, name: string): Format {
  if (bytes.length === 0) unreadable("文件是空的。", "The file is empty.");
  if (isZip(bytes)) return isWorkbook(bytes) ? "xlsx" : "qti";
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    unreadable(
      "这是旧式的 Excel 文件（.xls）或加了密码的文件。请另存为 .xlsx 再导入。",
      "This is an old Excel file (.xls) or an encrypted one. Save it as .xlsx and import that.",
    );
  const text = decodeText(bytes);
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith("<")) return /<(?:\w+:)?quiz[\s>]/.test(start) ? "moodle" : "qti";
  if (/\.(csv|tsv)$/i.test(name)) return "csv";
  if (/\.(gift|txt)$/i.test(name)) return "gift";
  return /^\s*(\/\/|::|\$CATEGORY)/.test(start) ? "gift" : "csv";
}
