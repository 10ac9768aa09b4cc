import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { charactersOf } from "#app/certification/mask-name.ts";

/*
 * Lines of text on a PDF page. A character that the font lacks is never dropped: it stands as a box with its code
 * point inside, and the right character is kept for copying and for screen readers.
 */

let fontFiles: Promise<{ regular: Buffer; bold: Buffer }> | undefined;

/** The fonts, read once a process and thread (about 10 MB each). */
export function loadFonts(): Promise<{ regular: Buffer; bold: Buffer }> {
  const require = createRequire(import.meta.url);
  const load = (name: string) => readFile(require.resolve(`@expo-google-fonts/noto-sans-sc/${name}.ttf`));
  fontFiles ??= Promise.all([load("400Regular/NotoSansSC_400Regular"), load("700Bold/NotoSansSC_700Bold")])
    .then(([regular, bold]) => ({ regular, bold }))
    .catch((error: unknown) => {
      fontFiles = undefined;
      throw error;
    });
  return fontFiles;
}

/** How a line looks; sizes in points. */
export interface TextStyle {
  font: string;
  size: number;
  color: string;
  /** extra space after every character */
  spacing?: number;
}

type Document = PDFKit.PDFDocument;
interface Run {
  text: string;
  isMissing: boolean;
}

/** A text set smaller, or broken into lines, so that it fits. */
export interface FittedText {
  lines: string[];
  size: number;
}

/** The width of a line in points, boxes included. */
export function lineWidth(doc: Document, text: string, style: TextStyle): number {
  select(doc, style);
  const options = textOptions(text, style);
  const box = style.size + (style.spacing ?? 0);
  return runsOf(doc, text).reduce(
    (width, run) => width + (run.isMissing ? box : doc.widthOfString(run.text, options)),
    0,
  );
}

/**
 * Draws one line and gives its width.
 * @param x left end, or the right end with `align: "right"`, or the middle with `align: "center"`
 * @param baseline y of the baseline from the top of the page
 */
export function drawLine(
  doc: Document,
  text: string,
  x: number,
  baseline: number,
  style: TextStyle,
  align: "left" | "center" | "right" = "left",
): number {
  const width = lineWidth(doc, text, style);
  const options = textOptions(text, style);
  const runs = runsOf(doc, text);
  const hasGap = runs.some((run) => run.isMissing);
  let left = align === "left" ? x : align === "right" ? x - width : x - width / 2;
  if (hasGap) doc.markContent("Span", { actual: text });
  for (const run of runs) {
    if (run.isMissing) {
      drawMissing(doc, run.text, left, baseline, style);
      left += style.size + (style.spacing ?? 0);
      continue;
    }
    select(doc, style).fillColor(style.color).text(run.text, left, baseline, options);
    left += doc.widthOfString(run.text, options);
  }
  if (hasGap) doc.endMarkedContent();
  return width;
}

/**
 * Fits a text into a width: first in one line, smaller if need be down to `minSize`; then in several lines of that
 * size, broken as Chinese and Latin text may be broken.
 */
export function fitText(
  doc: Document,
  text: string,
  style: TextStyle,
  width: number,
  minSize: number,
): FittedText {
  const natural = lineWidth(doc, text, style);
  if (natural <= width) return { lines: [text], size: style.size };
  // Widths grow in proportion to the size, spacing aside; rounding down to tenths keeps the line inside.
  const size = Math.floor(((style.size * width) / natural) * 10) / 10;
  if (size >= minSize) return { lines: [text], size };
  return { lines: wrap(doc, text, { ...style, size: minSize }, width), size: minSize };
}

/** Breaks a text into lines; no line begins with a closing mark or ends with an opening one. */
export function wrap(doc: Document, text: string, style: TextStyle, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && lineWidth(doc, line + piece.trimEnd(), style) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
    // A single word that is wider than the line is cut.
    while (lineWidth(doc, line.trimEnd(), style) > width) {
      const characters = Array.from(line);
      let count = characters.length;
      while (count > 1 && lineWidth(doc, characters.slice(0, count).join(""), style) > width) count--;
      if (count === characters.length) break;
      lines.push(characters.slice(0, count).join(""));
      line = characters.slice(count).join("");
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The characters of a text that the font of a style lacks. */
export function missingCharacters(doc: Document, text: string, style: TextStyle): string[] {
  select(doc, style);
  return charactersOf(text).filter((character) => !isDrawable(doc, character));
}

/** A code point as it is written in tables: U+20BB7. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** A line without Chinese characters takes the narrow forms of quotation marks and apostrophes. */
function textOptions(line: string, { spacing }: TextStyle): PDFKit.Mixins.TextOptions {
  return {
    lineBreak: false,
    baseline: "alphabetic",
    characterSpacing: spacing ?? 0,
    ...(/\p{Script=Han}/u.test(line) ? {} : { features: ["pwid"] }),
  };
}

function select(doc: Document, { font, size }: TextStyle): Document {
  return doc.font(font).fontSize(size);
}

/** Opening marks stay with what follows, closing marks with what precedes, Latin words and numbers whole. */
const PIECE =
  /[\p{Ps}\p{Pi}]*(?:[\p{Script=Latin}\p{N}\p{M}'’.,:/%&-]+|[^\p{Ps}\p{Pi}]|$)[\p{Pe}\p{Pf}，。、；：？！…—·]*\s*/gu;

/** A text in pieces that may end a line. */
export function piecesOf(text: string): string[] {
  return (text.match(PIECE) ?? []).filter((piece) => piece !== "");
}

function runsOf(doc: Document, text: string): Run[] {
  const runs: Run[] = [];
  for (const [character] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const isMissing = !isDrawable(doc, character);
    const last = runs.at(-1);
    if (last && !last.isMissing && !isMissing) last.text += character;
    else runs.push({ text: character, isMissing });
  }
  return runs;
}

/** A base character that the font has; selectors of variants that it lacks are left out by the layout. */
function isDrawable(doc: Document, character: string): boolean {
  return Array.from(character).every(
    (point) => hasGlyph(doc, point.codePointAt(0) ?? 0) || /\p{VS}/u.test(point),
  );
}

/** The document's present font as fontkit reads it; pdfkit keeps it in `_font.font`. */
function hasGlyph(doc: Document, codePoint: number): boolean {
  const embedded: unknown = "_font" in doc ? doc._font : null;
  if (typeof embedded === "object" && embedded !== null && "font" in embedded) {
    const font: unknown = embedded.font;
    if (typeof font === "object" && font !== null && "hasGlyphForCodePoint" in font) {
      const { hasGlyphForCodePoint } = font;
      if (typeof hasGlyphForCodePoint === "function")
        return Boolean(hasGlyphForCodePoint.call(font, codePoint));
    }
  }
  throw new Error("the PDF library no longer tells which characters a font has");
}

/** A box of the size of the character, its code point inside in two rows of digits. */
function drawMissing(doc: Document, character: string, x: number, baseline: number, style: TextStyle): void {
  const { size, color, font } = style;
  const [inset, top] = [size * 0.06, baseline - size * 0.86];
  const side = size - 2 * inset;
  doc
    .rect(x + inset, top, side, side)
    .lineWidth(Math.max(0.4, size * 0.03))
    .strokeColor(color)
    .stroke();
  const digits = codePointName(character).slice(2);
  const upper = digits.slice(0, Math.ceil(digits.length / 2));
  const digitStyle: TextStyle = { font, size: size * 0.34, color };
  for (const [row, text] of [upper, digits.slice(upper.length)].entries()) {
    select(doc, digitStyle).fillColor(color);
    const left = x + (size - doc.widthOfString(text, { lineBreak: false })) / 2;
    doc.text(text, left, top + side * (row === 0 ? 0.45 : 0.86), {
      lineBreak: false,
      baseline: "alphabetic",
    });
  }
}
