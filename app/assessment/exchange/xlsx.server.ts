import type { Language } from "#app/platform/i18n/language.ts";
import type { Question } from "../question.schema.ts";
import { decodeText } from "./decode.ts";
import { LIMITS, type ReadResult, type Report, reading, tooLarge, unreadable } from "./draft.ts";
import { plainCell, type Sheet, writeSheet } from "./sheet.ts";
import { readSheet } from "./sheet-read.ts";
import { childOf, childrenOf, escapeXml, parseXml, textOf, type XmlElement } from "./xml.ts";
import { openZip, writeZip, type ZipArchive } from "./zip.server.ts";

/*
 * XLSX (ECMA-376, part 1: SpreadsheetML) as far as a table of texts needs it. Every cell is written as a text, so no
 * program takes one for a formula; read are the texts that cells show, never formulas.
 */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Questions as a workbook with one sheet. */
export function writeXlsx(questions: readonly Question[], language: Language = "zh"): Buffer {
  const sheet = writeSheet(questions, language);
  const name = language === "zh" ? "试题" : "Questions";
  return writeZip(
    new Map([
      [
        "[Content_Types].xml",
        `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
      ],
      [
        "_rels/.rels",
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ],
      [
        "xl/workbook.xml",
        `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      [
        "xl/_rels/workbook.xml.rels",
        `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
      ],
      [
        "xl/styles.xml",
        `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" fontId="1" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
      ],
      ["xl/worksheets/sheet1.xml", worksheet(sheet)],
    ]),
  );
}

function worksheet(sheet: Sheet): string {
  const widths = (sheet[0] ?? []).map((head, at) => {
    const width = /题干|stem/.test(head)
      ? 48
      : /选项[A-L]|解释|对应|option .$|explanation|match .*/.test(head)
        ? 26
        : 12;
    return `<col min="${at + 1}" max="${at + 1}" width="${width}" style="2" customWidth="1"/>`;
  });
  const rows = sheet.map((cells, at) => {
    const inside = cells.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${columnName(column)}${at + 1}" s="${at === 0 ? 1 : 2}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`,
    );
    return `<row r="${at + 1}">${inside.join("")}</row>`;
  });
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

/** `_x000A_` in a cell means a character; a text that looks like it is kept apart (ECMA-376, ST_Xstring). */
function cellText(text: string): string {
  const isMarked = /^'+[=+\-@\t\r＝＋－＠]/.test(text);
  return escapeXml((isMarked ? `'${text}` : text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}

/** Reads the first sheet of a workbook. */
export function readXlsx(bytes: Uint8Array): ReadResult {
  return reading((report) => {
    if (bytes.length > LIMITS.fileBytes) tooLarge("文件太大。", "The file is too large.");
    const archive = openZip(bytes);
    const sheet = readWorksheet(part(archive, firstSheet(archive, report)), sharedTexts(archive), report);
    return readSheet(sheet, report);
  });
}

function part(archive: ZipArchive, name: string): XmlElement {
  const content = archive.read(name);
  if (!content)
    unreadable("这不是 XLSX 工作簿，或者已经损坏。", "This is no XLSX workbook, or it is damaged.");
  return parseXml(decodePart(content));
}

/** Parts are bounded as unpacked, not as files. */
function decodePart(content: Buffer): string {
  return content.length <= LIMITS.fileBytes
    ? decodeText(content)
    : new TextDecoder("utf-8", { fatal: false }).decode(content);
}

function firstSheet(archive: ZipArchive, report: Report): string {
  const sheets = childrenOf(childOf(part(archive, "xl/workbook.xml"), "sheets") ?? NOTHING, "sheet");
  const [first] = sheets;
  if (sheets.length > 1)
    report(
      "note",
      {},
      `工作簿有 ${sheets.length} 张表，只读第一张。`,
      `The workbook has ${sheets.length} sheets; only the first is read.`,
    );
  const relation = childrenOf(part(archive, "xl/_rels/workbook.xml.rels")).find(
    ({ attributes }) => attributes.Id === first?.attributes.id,
  );
  const target = relation?.attributes.Target ?? "worksheets/sheet1.xml";
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

const NOTHING: XmlElement = { name: "", attributes: {}, children: [], line: 0 };

function sharedTexts(archive: ZipArchive): string[] {
  if (!archive.names.includes("xl/sharedStrings.xml")) return [];
  return childrenOf(part(archive, "xl/sharedStrings.xml"), "si").map(richText);
}

/** The text of a string item: its runs, without phonetic guides. */
function richText(item: XmlElement): string {
  return childrenOf(item)
    .map((child) =>
      child.name === "t" ? textOf(child) : child.name === "r" ? textOf(childOf(child, "t")) : "",
    )
    .join("")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readWorksheet(root: XmlElement, shared: readonly string[], report: Report): Sheet {
  const sheet: Sheet = [];
  if (childOf(root, "mergeCells"))
    report(
      "gap",
      {},
      "表里有合并的单元格，只有左上角的一格有内容。",
      "The sheet has merged cells; only the upper left one of them has content.",
    );
  for (const row of childrenOf(childOf(root, "sheetData") ?? NOTHING, "row")) {
    const at = Number(row.attributes.r ?? sheet.length + 1);
    if (!(at >= 1 && at <= LIMITS.rows))
      tooLarge(
        `表格最多 ${LIMITS.rows} 行。请分成几个文件。`,
        `A table has at most ${LIMITS.rows} rows. Split it.`,
      );
    while (sheet.length < at) sheet.push([]);
    const cells = sheet[at - 1] ?? [];
    for (const cell of childrenOf(row, "c")) {
      const column = columnIndex(cell.attributes.r ?? "") ?? cells.length;
      if (column >= LIMITS.columns)
        tooLarge(`表格最多 ${LIMITS.columns} 列。`, `A table has at most ${LIMITS.columns} columns.`, {
          row: at,
        });
      while (cells.length <= column) cells.push("");
      cells[column] = plainCell(readCell(cell, shared, at, report));
    }
  }
  return sheet;
}

function readCell(cell: XmlElement, shared: readonly string[], row: number, report: Report): string {
  const place = { row, item: cell.attributes.r ?? "" };
  if (childOf(cell, "f"))
    report(
      "gap",
      place,
      "这一格是公式，只取了它显示的文字，请核对。",
      "This cell holds a formula; only the text it shows was taken. Check it.",
    );
  const type = cell.attributes.t ?? "n";
  const value = textOf(childOf(cell, "v"));
  const text =
    type === "s"
      ? (shared[Number(value)] ?? "")
      : type === "inlineStr"
        ? richText(childOf(cell, "is") ?? NOTHING)
        : value;
  if (type === "e") report("error", place, "这一格是错误值。", "This cell holds an error value.");
  if (text.length > LIMITS.textLength)
    tooLarge(
      `第 ${row} 行有一格超过 ${LIMITS.textLength} 字。`,
      `A cell in row ${row} is longer than ${LIMITS.textLength} characters.`,
      place,
    );
  return text;
}

function columnIndex(reference: string): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference)?.[1];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Whether an archive is a workbook. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return openZip(bytes).names.includes("xl/workbook.xml");
}
