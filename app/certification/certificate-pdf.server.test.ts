import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, it } from "vitest";
import {
  codePointName,
  fitText,
  lineWidth,
  missingCharacters,
  type TextStyle,
  wrap,
} from "#app/platform/pdf-text.server.ts";
import { renderCertificatePdf } from "./certificate-pdf.server.ts";
import { testCertificate } from "./testing.ts";

const URL_TEXT = "https://train.example.cn/verify/0000";

/** The objects of a PDF by number, streams unpacked, one byte a character. */
function objectsOf(pdf: Buffer): Map<string, string> {
  const objects = pdf.toString("latin1").matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    Array.from(objects, ([, number = "", body = ""]) => [
      number,
      body.replace(/stream\n([\s\S]*)\nendstream/, (_whole, data: string) => {
        const bytes = Buffer.from(data, "latin1");
        return body.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : data;
      }),
    ]),
  );
}

function unpack(pdf: Buffer): string {
  return [...objectsOf(pdf).values()].join("\n");
}

/** The lines that a reader can select on the page, by the fonts' tables from glyphs to Unicode. */
function linesOf(pdf: Buffer): string[] {
  const objects = objectsOf(pdf);
  const all = [...objects.values()];
  const tables = new Map<string, string[]>();
  for (const [, name = "", font = ""] of all.join("\n").matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? "")?.[1] ?? "";
    const glyphs = Array.from(
      (objects.get(table) ?? "").matchAll(/\[(.*?)\]/gs),
      ([, list = ""]) => list,
    ).join(" ");
    const decode = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex").swap16().toString("utf16le");
    tables.set(
      name,
      Array.from(glyphs.matchAll(/<([0-9a-f ]+)>/g), ([, hex = ""]) => decode(hex)),
    );
  }
  const page = all.find((body) => body.includes(" Tf\n")) ?? "";
  return Array.from(
    page.matchAll(/\/(F\d+) [\d.]+ Tf[\s\S]*?\[([^\]]*)\] TJ/g),
    ([, name = "", shown = ""]) =>
      Array.from(shown.matchAll(/<([0-9a-f]+)>/g), ([, hex = ""]) =>
        Array.from(
          hex.matchAll(/.{4}/g),
          ([glyph]) => tables.get(name)?.[Number.parseInt(glyph, 16)] ?? "?",
        ).join(""),
      ).join(""),
  );
}

/** UTF-16 as it stands in a string of a PDF. */
function utf16(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("latin1");
}

describe("renderCertificatePdf", () => {
  it("draws one A4 page with both embedded fonts, and the same bytes for the same document", async () => {
    const document = testCertificate();
    const pdf = await renderCertificatePdf(document, URL_TEXT);
    const content = unpack(pdf);
    expect(pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
    expect(content).toContain("/Count 1");
    expect(content).toContain("[0 0 595.28 841.89]");
    expect(content).toMatch(/\+NotoSansSC-Regular/);
    expect(content).toMatch(/\+NotoSansSC-Bold/);
    expect(pdf.length).toBeLessThan(80_000);
    expect((await renderCertificatePdf(document, URL_TEXT)).equals(pdf)).toBe(true);
    expect((await renderCertificatePdf(document, `${URL_TEXT}1`)).equals(pdf)).toBe(false);
  });

  it("says who, what, when and through which day, who issues it and under which serial", async () => {
    const lines = linesOf(await renderCertificatePdf(testCertificate(), URL_TEXT));
    for (const expected of [
      "罗小萍",
      "云桥街道柳岸社区妇女之家",
      "妇联干部上岗培训",
      "课程 1 项 · 考试 1 项",
      "2026年11月22日",
      "2028年11月22日",
      "22 November 2028",
      "实境课堂培训平台",
      `证书编号 Serial  ${testCertificate().serial}`,
    ]) {
      expect(lines).toContain(expected);
    }
  });

  it.each(["李雷", "罗小萍", "阿卜杜热合曼买买提吐尔逊", "䶮小䶮", "买买提·艾力", "Ana Ó Briain"])(
    "writes the name %s in one line that can be selected",
    async (personName) => {
      const pdf = await renderCertificatePdf(testCertificate({ personName, unitName: undefined }), URL_TEXT);
      expect(linesOf(pdf)).toContain(personName);
      expect(unpack(pdf)).not.toContain("/ActualText");
    },
  );

  it("boxes a character that the font lacks, names its code point and keeps it for copying and reading aloud", async () => {
    const pdf = await renderCertificatePdf(testCertificate({ personName: "罗𠮷野" }), URL_TEXT);
    const lines = linesOf(pdf);
    const name = lines.indexOf("罗");
    expect(lines.slice(name, name + 4)).toEqual(["罗", "20B", "B7", "野"]);
    expect(lines.at(-1)).toMatch(/: U\+20BB7$/);
    expect(unpack(pdf)).toContain(`/ActualText (\xFE\xFF${utf16("罗𠮷野")})`);
  });

  it("carries the signed document as a file when a proof is given", async () => {
    const document = testCertificate();
    const content = unpack(
      await renderCertificatePdf(document, URL_TEXT, { signature: "sig", keyId: "0123456789abcdef" }),
    );
    const json = JSON.stringify({ document, signature: "sig", keyId: "0123456789abcdef" });
    expect(content).toContain(Buffer.from(json, "utf8").toString("latin1"));
    expect(unpack(await renderCertificatePdf(document, URL_TEXT))).not.toContain("EmbeddedFile");
  });

  it("finds room for the longest texts that a certificate may have", async () => {
    const longest = testCertificate({
      personName: "买".repeat(80),
      unitName: "区".repeat(120),
      track: { id: "t", title: "训".repeat(100), titleEn: "training ".repeat(22).trim(), hash: "h" },
      issuer: "发".repeat(100),
      issuerEn: "issuer ".repeat(28).trim(),
    });
    expect(unpack(await renderCertificatePdf(longest, URL_TEXT))).toContain("/Count 1");
  });
});

describe("text on the page", () => {
  const style: TextStyle = { font: "regular", size: 12, color: "#000000" };
  let doc: PDFKit.PDFDocument;
  beforeAll(() => {
    const require = createRequire(import.meta.url);
    doc = new PDFDocument({ font: "" });
    doc.registerFont(
      "regular",
      require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    );
  });

  const text = fc
    .array(fc.constantFrom(..."罗小萍妇联培训证书，。（）“”、·𠮷 abcWM'’-", "onboarding", " "), {
      minLength: 1,
      maxLength: 60,
    })
    .map((parts) => parts.join("").replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");

  it("breaks lines inside the width and drops nothing but the spaces at the breaks", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 300 }), (line, width) => {
        const lines = wrap(doc, line, style, width);
        for (const one of lines) {
          if (Array.from(one).length > 1) expect(lineWidth(doc, one, style)).toBeLessThanOrEqual(width);
        }
        expect(lines.join("").replaceAll(" ", "")).toBe(line.replaceAll(" ", ""));
      }),
      { numRuns: 200 },
    );
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    const title = "基层妇联干部（含兼职、挂职）家庭暴力发现、报告与首次接待“三项”联合上岗培训（第二期）";
    for (let width = 60; width < 400; width += 7) {
      for (const line of wrap(doc, title, style, width)) {
        expect(line).not.toMatch(/^[，。、）”]/);
        expect(line).not.toMatch(/[（“]$/);
      }
    }
  });

  it("shrinks a long line to the width before it breaks it", () => {
    const name = "阿卜杜热合曼买买提吐尔逊";
    expect(fitText(doc, name, { ...style, size: 40 }, 600, 20)).toEqual({ lines: [name], size: 40 });
    const shrunk = fitText(doc, name, { ...style, size: 40 }, 400, 20);
    expect(shrunk.lines).toEqual([name]);
    expect(lineWidth(doc, name, { ...style, size: shrunk.size })).toBeLessThanOrEqual(400);
    expect(shrunk.size).toBeGreaterThan(32);
    const broken = fitText(doc, name, { ...style, size: 40 }, 200, 20);
    expect(broken.size).toBe(20);
    expect(broken.lines.join("")).toBe(name);
  });

  it("knows which characters the font lacks", () => {
    expect(missingCharacters(doc, "罗䶮𠮷·é葛\u{E0100}", style)).toEqual(["𠮷"]);
    expect(codePointName("𠮷")).toBe("U+20BB7");
    expect(codePointName("罗")).toBe("U+7F57");
  });
});
