import PDFDocument from "pdfkit";
import { drawLine, fitText, lineWidth, loadFonts, piecesOf, type TextStyle } from "./pdf-text.server.ts";

/*
 * Running text on A4 pages: paragraphs with runs of different looks, lists, boxes and tables, broken into lines as
 * Chinese and Latin text may be broken, and into pages.
 */

/** Points. */
export const PDF_PAGE = { width: 595.28, height: 841.89, margin: 64, top: 72, bottom: 76 } as const;
export const PDF_COLORS = {
  ink: "#1D2538",
  muted: "#555D70",
  plum: "#5E4283",
  lamp: "#A86A12",
  line: "#C9CCD6",
};

/** Text of one look within a paragraph. */
export interface PdfRun {
  text: string;
  bold?: boolean;
  /** a small raised figure, for notes */
  raised?: boolean;
  color?: string;
}

/** How a paragraph stands on the page; lengths in points. */
export interface PdfParagraph {
  size?: number;
  /** from baseline to baseline, in sizes */
  leading?: number;
  indent?: number;
  before?: number;
  after?: number;
  /** stands before the first line, to the left of the text */
  marker?: string;
  color?: string;
  bold?: boolean;
  /** stays on one page with this much of what follows */
  keepWithNext?: number;
}

interface Placed {
  text: string;
  style: TextStyle;
  raised: boolean;
  width: number;
}

/** A document that is being written from the top down. */
export class PdfFlow {
  readonly doc: PDFKit.PDFDocument;
  #y: number = PDF_PAGE.top;
  #left: number = PDF_PAGE.margin;
  #right: number = PDF_PAGE.width - PDF_PAGE.margin;
  #pages = 1;
  /** the boxes that are open, each with the top of its part on this page */
  #boxes: { top: number; color: string; left: number }[] = [];
  readonly #widths = new Map<string, number>();
  readonly #finished: Promise<Buffer>;

  private constructor(doc: PDFKit.PDFDocument) {
    this.doc = doc;
    const chunks: Buffer[] = [];
    this.#finished = new Promise((resolve, reject) => {
      doc.on("data", (chunk: Buffer) => chunks.push(chunk));
      doc.on("end", () => resolve(Buffer.concat(chunks)));
      doc.on("error", reject);
    });
  }

  /** @param info title and author of the document; `at` its date, epoch ms */
  static async begin(info: { title: string; author: string; at: number }): Promise<PdfFlow> {
    const fonts = await loadFonts();
    const date = new Date(info.at);
    const doc = new PDFDocument({
      size: "A4",
      margin: 0,
      pdfVersion: "1.7",
      lang: "zh-CN",
      displayTitle: true,
      bufferPages: true,
      font: "",
      info: { Title: info.title, Author: info.author, Creator: "Shijing", CreationDate: date, ModDate: date },
    });
    doc.registerFont("regular", fonts.regular);
    doc.registerFont("bold", fonts.bold);
    return new PdfFlow(doc);
  }

  /** The number of the page that is being written, from 1. */
  get page(): number {
    return this.#pages;
  }

  newPage(): void {
    this.#closeBoxes();
    this.doc.addPage();
    this.#pages++;
    this.#y = PDF_PAGE.top;
    for (const box of this.#boxes) box.top = this.#y;
  }

  space(points: number): void {
    this.#y += points;
  }

  /** Begins a new page unless this much fits on the present one. */
  need(points: number): void {
    if (this.#y + points > PDF_PAGE.height - PDF_PAGE.bottom && this.#y > PDF_PAGE.top) this.newPage();
  }

  heading(text: string, size: number, before: number, color: string = PDF_COLORS.ink): void {
    this.paragraph([{ text }], {
      size,
      before,
      after: size * 0.4,
      leading: 1.4,
      bold: true,
      color,
      keepWithNext: 60,
    });
  }

  paragraph(runs: readonly PdfRun[], options: PdfParagraph = {}): void {
    const { size = 10.5, leading = 1.75, indent = 0, before = 0, after = 6 } = options;
    const left = this.#left + indent;
    const lines = this.#linesOf(runs, this.#right - left, size, options);
    if (lines.length === 0) return;
    this.#y += before;
    const height = size * leading;
    this.need(Math.min(lines.length, 2) * height + (options.keepWithNext ?? 0));
    for (const [at, line] of lines.entries()) {
      this.need(height);
      const baseline = this.#y + size * 1.15;
      if (at === 0 && options.marker !== undefined) {
        const style = { font: "regular", size, color: PDF_COLORS.muted };
        drawLine(this.doc, options.marker, left - 5, baseline, style, "right");
      }
      this.#drawPlaced(line, left, baseline, size);
      this.#y += height;
    }
    this.#y += after;
  }

  /** What is written inside stands beside a coloured rule. */
  async box(color: string, write: () => void | Promise<void>): Promise<void> {
    this.need(70);
    this.#y += 6;
    this.#boxes.push({ top: this.#y, color, left: this.#left });
    this.#left += 14;
    await write();
    this.#left -= 14;
    const box = this.#boxes.pop();
    if (box) this.#rule(box);
    this.#y += 8;
  }

  /** A table of paragraphs; the first row is the head. */
  table(rows: readonly (readonly PdfRun[][])[]): void {
    const columns = Math.max(...rows.map((row) => row.length));
    const gap = 10;
    const widths = this.#columnWidths(rows, this.#right - this.#left - gap * (columns - 1), columns);
    const lefts = widths.map((_, at) =>
      widths.slice(0, at).reduce((left, width) => left + width + gap, this.#left),
    );
    const size = 9;
    const height = size * 1.6;
    for (const [at, row] of rows.entries()) {
      const cells = row.map((runs, column) =>
        this.#linesOf(runs, widths[column] ?? 0, size, { bold: at === 0 }),
      );
      const most = Math.max(1, ...cells.map((lines) => lines.length));
      this.need(Math.min(most, 6) * height + 8);
      this.#line(at === 0 ? PDF_COLORS.plum : PDF_COLORS.line);
      this.#y += 4;
      for (let line = 0; line < most; line++) {
        this.need(height);
        for (const [column, lines] of cells.entries()) {
          const placed = lines[line];
          if (placed) this.#drawPlaced(placed, lefts[column] ?? this.#left, this.#y + size * 1.1, size);
        }
        this.#y += height;
      }
      this.#y += 4;
    }
    this.#line(PDF_COLORS.line);
    this.#y += 10;
  }

  /** A column with more text is wider, though never so that another has no room for a word. */
  #columnWidths(rows: readonly (readonly PdfRun[][])[], whole: number, columns: number): number[] {
    const weights = Array.from({ length: columns }, (_, column) => {
      const longest = Math.max(
        ...rows.map((row) =>
          (row[column] ?? []).reduce((sum, run) => sum + (run.raised ? 0 : run.text.length), 0),
        ),
      );
      return Math.sqrt(Math.min(Math.max(longest, 6), 60));
    });
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => (whole * weight) / sum);
  }

  /** Writes on a page that was left free. */
  onPage(page: number, write: () => void): void {
    const [y, boxes] = [this.#y, this.#boxes];
    this.doc.switchToPage(page - 1);
    this.#y = PDF_PAGE.top;
    this.#boxes = [];
    write();
    [this.#y, this.#boxes] = [y, boxes];
    this.doc.switchToPage(this.#pages - 1);
  }

  /** A line of a table of contents. */
  leader(text: string, page: string): void {
    const size = 10.5;
    const baseline = this.#y + size * 1.15;
    const style = { font: "regular", size, color: PDF_COLORS.ink };
    const { lines } = fitText(this.doc, text, style, this.#right - this.#left - 40, 8);
    const end = this.#left + drawLine(this.doc, lines[0] ?? "", this.#left, baseline, style) + 6;
    drawLine(this.doc, page, this.#right, baseline, style, "right");
    this.doc
      .moveTo(end, baseline - 2)
      .lineTo(this.#right - 26, baseline - 2)
      .lineWidth(0.5)
      .dash(1, { space: 3 })
      .strokeColor(PDF_COLORS.muted)
      .stroke()
      .undash();
    this.#y += size * 2.05;
  }

  /** Writes on every page, then ends the document. @param foot draws the foot of the page with this number */
  async end(foot: (page: number) => { left: string; right: string } | null): Promise<Buffer> {
    const baseline = PDF_PAGE.height - 40;
    const style = { font: "regular", size: 8, color: PDF_COLORS.muted };
    for (let page = 1; page <= this.#pages; page++) {
      const words = foot(page);
      if (!words) continue;
      this.doc.switchToPage(page - 1);
      drawLine(this.doc, words.left, PDF_PAGE.margin, baseline, style);
      drawLine(this.doc, words.right, PDF_PAGE.width - PDF_PAGE.margin, baseline, style, "right");
    }
    this.doc.end();
    return this.#finished;
  }

  #line(color: string): void {
    this.doc
      .moveTo(this.#left, this.#y)
      .lineTo(this.#right, this.#y)
      .lineWidth(0.6)
      .strokeColor(color)
      .stroke();
  }

  #rule({ top, color, left }: { top: number; color: string; left: number }): void {
    if (this.#y > top + 2) this.doc.rect(left, top, 2.4, this.#y - top - 2).fill(color);
  }

  #closeBoxes(): void {
    for (const box of this.#boxes) this.#rule(box);
  }

  #drawPlaced(line: readonly Placed[], left: number, baseline: number, size: number): void {
    let x = left;
    for (const { text, style, raised, width } of line) {
      drawLine(this.doc, text, x, raised ? baseline - size * 0.32 : baseline, style);
      x += width;
    }
  }

  #linesOf(
    runs: readonly PdfRun[],
    width: number,
    size: number,
    options: Pick<PdfParagraph, "bold" | "color">,
  ): Placed[][] {
    const lines: Placed[][] = [];
    let line: Placed[] = [];
    let used = 0;
    const put = (text: string, style: TextStyle, raised: boolean, length: number): void => {
      const last = line.at(-1);
      if (
        last &&
        last.style.font === style.font &&
        last.style.color === style.color &&
        last.raised === raised
      ) {
        last.text += text;
        last.width += length;
      } else line.push({ text, style, raised, width: length });
      used += length;
    };
    for (const run of runs) {
      const raised = run.raised ?? false;
      const style: TextStyle = {
        font: (run.bold ?? options.bold) ? "bold" : "regular",
        size: raised ? size * 0.62 : size,
        color: run.color ?? options.color ?? PDF_COLORS.ink,
      };
      for (const piece of piecesOf(run.text.replace(/\s+/g, " "))) {
        for (const part of this.#fitting(piece, style, width)) {
          const length = this.#widthOf(part, style);
          if (used > 0 && used + this.#widthOf(part.trimEnd(), style) > width) {
            lines.push(line);
            line = [];
            used = 0;
          }
          const text = used === 0 ? part.trimStart() : part;
          if (text !== "") put(text, style, raised, text === part ? length : this.#widthOf(text, style));
        }
      }
    }
    if (line.length > 0) lines.push(line);
    return lines;
  }

  /** A piece that is wider than a line is cut into single signs. */
  #fitting(piece: string, style: TextStyle, width: number): string[] {
    return this.#widthOf(piece, style) > width ? Array.from(piece) : [piece];
  }

  #widthOf(text: string, style: TextStyle): number {
    const key = `${style.font}/${text}`;
    let unit = this.#widths.get(key);
    if (unit === undefined) {
      unit = lineWidth(this.doc, text, { ...style, size: 100 }) / 100;
      this.#widths.set(key, unit);
    }
    return unit * style.size;
  }
}
