import PDFDocument from "pdfkit";
import {
  codePointName,
  drawLine,
  fitText,
  loadFonts,
  missingCharacters,
  type TextStyle,
  wrap,
} from "#app/platform/pdf-text.server.ts";
import { formatLastDay, formatShanghaiDate } from "./calendar.ts";
import type { CertificateDocument } from "./certificate.ts";
import { qrDrawing } from "./qr.ts";

/*
 * The certificate on A4. Everything on the page comes from the frozen document, so it looks the same whenever it is
 * printed, and the same document gives the same bytes.
 */

const INK = "#1D2538";
const MUTED = "#555D70";
const PAPER = "#FBF8F3";
const PLUM = "#5E4283";
const LAMP = "#E9A23B";

const PAGE = { width: 595.28, height: 841.89, margin: 68 } as const;
const INNER_WIDTH = PAGE.width - 2 * PAGE.margin;

const WORDS = {
  product: "实境课堂 · Shijing",
  heading: "培训证书",
  headingEn: "Certificate of training",
  met: "已完成以下认证路径的全部要求，特发此证。",
  metEn: "has met every requirement of the training track named here.",
  counts: { lesson: "课程", scenario: "情景演练", exam: "考试" },
  issued: "发证日期 Issued",
  valid: "有效期至 Valid through",
  verify: "扫码查验 Scan to verify",
  status: "证书是否有效，以查验页面为准。 The verification page tells whether it is in force.",
  serial: "证书编号 Serial",
  missing: "方框是本页字库没有的字 A box stands for a character this font lacks: ",
} as const;

/** What proves a certificate where nobody can be asked. */
export interface CertificateProof {
  /** as `sign` gives it */
  signature: string;
  keyId: string;
}

/**
 * Draws a certificate as a PDF of one A4 page. It takes tens of milliseconds of computing at a stretch, so it is
 * called in a worker thread or through a queue, never while a page waits; what goes in and comes out can be posted
 * between threads.
 * @param verifyUrl the address in the QR code, absolute
 * @param proof when given, the page carries the signed document as an attached file, certificate.json
 */
export async function renderCertificatePdf(
  document: CertificateDocument,
  verifyUrl: string,
  proof?: CertificateProof,
): Promise<Buffer> {
  const fonts = await loadFonts();
  const issued = new Date(document.issuedAt);
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    lang: "zh-CN",
    displayTitle: true,
    // No default font: the page uses the two fonts that it embeds.
    font: "",
    info: {
      Title: `${document.track.title} · ${WORDS.heading} · ${document.serial}`,
      Author: document.issuer,
      Creator: "Shijing",
      CreationDate: issued,
      ModDate: issued,
    },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
  doc.registerFont("regular", fonts.regular);
  doc.registerFont("bold", fonts.bold);
  doc.rect(0, 0, PAGE.width, PAGE.height).fill(PAPER);
  drawHead(doc);
  drawStatement(doc, document);
  drawFoot(doc, document, verifyUrl);
  if (proof) {
    const text = JSON.stringify({ document, ...proof });
    doc.file(Buffer.from(text, "utf8"), {
      name: "certificate.json",
      type: "application/json",
      description: `Ed25519, key ${proof.keyId}`,
      creationDate: issued,
      modifiedDate: issued,
    });
  }
  doc.end();
  return finished;
}

type Document = PDFKit.PDFDocument;

const regular = (size: number, color: string = INK): TextStyle => ({ font: "regular", size, color });
const bold = (size: number, color: string = INK): TextStyle => ({ font: "bold", size, color });

function drawHead(doc: Document): void {
  const { margin } = PAGE;
  drawWindow(doc, margin, 60, 22, { wall: INK, ground: PAPER });
  drawLine(doc, WORDS.product, margin + 31, 76.5, regular(11.5));
  drawLine(doc, WORDS.heading, margin - 2, 182, { ...bold(46), spacing: 8 });
  drawLine(doc, WORDS.headingEn, margin, 208, regular(13, MUTED));
}

/** Where the statement begins and where it must have ended, in points from the top. */
const STATEMENT = { top: 262, bottom: 546 } as const;

/** Name, unit and what was completed, beside the plum rule; as large as the length of the texts allows. */
function drawStatement(doc: Document, document: CertificateDocument): void {
  const left = PAGE.margin + 24;
  let layout = layOutStatement(doc, document, 1);
  for (let scale = 0.85; layout.bottom > STATEMENT.bottom && scale > 0.3; scale -= 0.1) {
    layout = layOutStatement(doc, document, scale);
  }
  for (const { text, baseline, style } of layout.lines) drawLine(doc, text, left, baseline, style);
  doc.rect(PAGE.margin, STATEMENT.top + 6, 2.5, layout.bottom - STATEMENT.top).fill(PLUM);
}

interface StatementLayout {
  lines: { text: string; baseline: number; style: TextStyle }[];
  /** baseline of the last line */
  bottom: number;
}

/** @param scale 1 for the sizes of a usual certificate, less for very long texts */
function layOutStatement(doc: Document, document: CertificateDocument, scale: number): StatementLayout {
  const lines: StatementLayout["lines"] = [];
  let y: number = STATEMENT.top;
  const add = (text: string, style: TextStyle, minSize: number, lead: number, gap: number): void => {
    y += gap * scale;
    const fitted = fitText(doc, text, style, INNER_WIDTH - 24, minSize * scale);
    for (const line of fitted.lines) {
      y += fitted.size * lead;
      lines.push({ text: line, baseline: y, style: { ...style, size: fitted.size } });
    }
  };
  add(document.personName, bold(40), 20, 1.15, 0);
  if (document.unitName) add(document.unitName, regular(13, MUTED), 10, 1.5, 10);
  add(WORDS.met, regular(13), 13, 1.3, 28);
  add(WORDS.metEn, regular(10, MUTED), 10, 1.3, 5);
  add(document.track.title, bold(22), 16, 1.4, 14);
  add(document.track.titleEn, regular(11, MUTED), 9, 1.4, 3);
  add(evidenceCounts(document), regular(11), 9, 1.4, 10);
  return { lines, bottom: y };
}

/** “课程 3 项 · 情景演练 1 项 · 考试 1 项” */
function evidenceCounts({ evidence }: CertificateDocument): string {
  return (["lesson", "scenario", "exam"] as const)
    .map((kind) => ({ kind, count: evidence.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${WORDS.counts[kind]} ${count} 项`)
    .join(" · ");
}

function drawFoot(doc: Document, document: CertificateDocument, verifyUrl: string): void {
  const { margin, width } = PAGE;
  const right = width - margin;

  drawDate(doc, margin, WORDS.issued, (language) => formatShanghaiDate(document.issuedAt, language));
  drawDate(doc, margin + 200, WORDS.valid, (language) => formatLastDay(document.validUntil, language));

  const qr = qrDrawing(verifyUrl);
  const side = 104;
  // The quiet zone is paper, so the dark modules line up with the margin.
  const quiet = (side / qr.size) * 4;
  doc
    .save()
    .translate(margin - quiet, 642 - quiet)
    .scale(side / qr.size)
    .path(qr.path)
    .fill(INK)
    .restore();
  drawLine(doc, WORDS.verify, margin, 642 + side - quiet + 4, regular(8.5, MUTED));

  drawSeal(doc, right - 74, 634, 74);
  const issuerWidth = 270;
  const issuer = fitText(doc, document.issuer, regular(11), issuerWidth, 9);
  let y = 712;
  for (const line of issuer.lines) {
    y += issuer.size * 1.5;
    drawLine(doc, line, right, y, regular(issuer.size), "right");
  }
  for (const line of wrap(doc, document.issuerEn, regular(8.5, MUTED), issuerWidth)) {
    y += 12.5;
    drawLine(doc, line, right, y, regular(8.5, MUTED), "right");
  }

  doc.rect(margin, 774, INNER_WIDTH, 0.5).fill(INK);
  drawLine(doc, `${WORDS.serial}  ${document.serial}`, margin, 789, regular(8.5));
  drawLine(doc, WORDS.status, margin, 802, regular(7.5, MUTED));
  const missing = new Set(
    missingCharacters(doc, `${document.personName}${document.unitName ?? ""}`, bold(10)),
  );
  if (missing.size > 0) {
    const names = [...missing].map(codePointName).join(", ");
    drawLine(doc, `${WORDS.missing}${names}`, margin, 814, regular(7.5, MUTED));
  }
}

function drawDate(doc: Document, x: number, label: string, date: (language: "zh" | "en") => string): void {
  drawLine(doc, label, x, 566, regular(8.5, MUTED));
  drawLine(doc, date("zh"), x, 587, bold(15));
  drawLine(doc, date("en"), x, 602, regular(9, MUTED));
}

/** The seal: the lit window on a plum stone. */
function drawSeal(doc: Document, x: number, y: number, side: number): void {
  doc.roundedRect(x, y, side, side, side * 0.09).fill(PLUM);
  doc
    .roundedRect(x + side * 0.055, y + side * 0.055, side * 0.89, side * 0.89, side * 0.05)
    .lineWidth(side * 0.014)
    .stroke(PAPER);
  drawWindow(doc, x + side * 0.2, y + side * 0.18, side * 0.6, { wall: PAPER, ground: PLUM });
}

/** The mark: the outline of a house, one pane of its window lit. */
function drawWindow(
  doc: Document,
  x: number,
  y: number,
  side: number,
  colors: { wall: string; ground: string },
): void {
  doc
    .save()
    .translate(x, y)
    .scale(side / 24);
  doc.path("M2.5 10.6L12 2.4l9.5 8.2V22h-19z").lineWidth(1.7).lineJoin("round").stroke(colors.wall);
  doc.rect(7.4, 10.2, 9.2, 8.4).fill(colors.wall);
  for (const [column, row] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const isLit = column === 1 && row === 0;
    doc.rect(8.3 + column * 4, 11.1 + row * 3.6, 3.4, 3).fill(isLit ? LAMP : colors.ground);
  }
  doc.restore();
}
