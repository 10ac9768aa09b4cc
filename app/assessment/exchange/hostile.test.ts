import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testQuestion } from "../testing.ts";
import { parseCsv, readCsv, writeCsv } from "./csv.ts";
import { LIMITS, type ReadResult } from "./draft.ts";
import { FORMATS, readFile, readFormat, writeFormat } from "./formats.server.ts";
import { writeXlsx } from "./xlsx.server.ts";
import { openZip, writeZip } from "./zip.server.ts";

const refusedBy = (read: ReadResult, reason: "unreadable" | "tooLarge", words: RegExp): void => {
  expect(read.refused).toBe(reason);
  expect(read.drafts).toEqual([]);
  expect(read.findings).toHaveLength(1);
  expect(read.findings[0]?.message.zh).toMatch(words);
  expect(read.findings[0]?.message.en).toMatch(/[A-Z].*\.$/);
};

const xml = (inside: string): Uint8Array => Buffer.from(`<?xml version="1.0"?>${inside}`);

describe("XML that would do harm", () => {
  it("with entities that multiply is refused at its document type, at once", () => {
    const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
    const bomb = xml(`<!DOCTYPE quiz [<!ENTITY l0 "lol">${lol}]><quiz>&l9;</quiz>`);
    for (const format of ["moodle", "qti"] as const) {
      const value = readFormat(format, bomb);
      refusedBy(value, "unreadable", /DOCTYPE/);
    }
  });

  it("with an external entity is refused and nothing is fetched", () => {
    const external = xml('<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]><quiz>&x;</quiz>');
    refusedBy(readFormat("moodle", external), "unreadable", /DOCTYPE/);
    refusedBy(readFormat("moodle", xml("<quiz>&x;</quiz>")), "unreadable", /不是合格的 XML/);
  });

  it("nested too deeply or with too many elements is refused", () => {
    const deep = xml(`${"<quiz>".repeat(100_000)}${"</quiz>".repeat(100_000)}`);
    refusedBy(readFormat("moodle", deep), "unreadable", /层次太深/);
    const value = readFormat("moodle", xml(`<quiz>${"<a/>".repeat(LIMITS.xmlNodes + 1)}</quiz>`));
    refusedBy(value, "tooLarge", /元素太多/);
  });

  it("cut off in the middle is refused", () => {
    refusedBy(
      readFormat("moodle", xml("<quiz><question type='multichoice'>")),
      "unreadable",
      /不是合格的 XML/,
    );
  });
});

/** An archive with one deflated file whose header says something else than what is in it. */
function lyingZip(name: string, content: Buffer, declaredBytes: number): Buffer {
  const zip = Buffer.from(writeZip(new Map([[name, content]])));
  const central = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  zip.writeUInt32LE(declaredBytes, central + 24);
  return zip;
}

describe("an archive that would do harm", () => {
  it("that declares too much is refused before anything is unpacked", () => {
    const bomb = writeZip(new Map([["a.xml", Buffer.alloc(LIMITS.entryBytes + 1)]]));
    refusedBy(readFormat("qti", bomb), "tooLarge", /展开以后太大/);
  });

  it("that packs too densely is refused by its ratio", () => {
    refusedBy(
      readFormat("qti", writeZip(new Map([["a.xml", Buffer.alloc(8_000_000)]]))),
      "tooLarge",
      /展开以后太大/,
    );
  });

  it("that holds more than it declares is refused by what really comes out", () => {
    const content = Buffer.alloc(12_000_000, "x");
    const value = readFormat("qti", lyingZip("a.xml", content, 1000));
    refusedBy(value, "tooLarge", /展开以后太大/);
  });

  it("that is too large in many small files is refused by the sum", () => {
    const noise = Buffer.from(Array.from({ length: 700_000 }, (_, at) => (at * 7919) % 251));
    const files = new Map(Array.from({ length: 60 }, (_, at) => [`${at}.xml`, noise]));
    refusedBy(readFormat("qti", writeZip(files)), "tooLarge", /展开以后太大/);
  });

  it("with too many files is refused", () => {
    const files = new Map(Array.from({ length: LIMITS.entries + 1 }, (_, at) => [`${at}.xml`, ""]));
    refusedBy(readFormat("qti", writeZip(files)), "tooLarge", /最多 3000 个/);
  });

  it("whose names lead elsewhere is refused whole", () => {
    for (const name of [
      "../evil.xml",
      "a/../../evil.xml",
      "/etc/passwd",
      "C:\\evil.xml",
      "a\\..\\b.xml",
      "./a.xml",
    ])
      refusedBy(readFormat("qti", writeZip(new Map([[name, "<a/>"]]))), "unreadable", /指向别处/);
  });

  it("that is damaged is refused, wherever the damage is", () => {
    const whole = writeXlsx([testQuestion(1)]);
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const { read } = readFile(damaged, "x.xlsx");
        // Either it was refused with a sentence, or the damage lay where nobody reads (a date, a comment).
        if (read.refused === undefined && read.findings.length === 0) expect(read.drafts).toHaveLength(1);
        else expect(read.findings[0]?.message.zh).toMatch(/\p{Script=Han}.*[。；]?$/u);
      }),
      { numRuns: 300 },
    );
  });

  it("with a password or another method is refused", () => {
    for (const [offset, value, words] of [
      [8, 1, /密码/],
      [10, 14, /压缩方式/],
    ] as const) {
      const zip = Buffer.from(writeZip(new Map([["a.xml", "<a/>"]])));
      zip.writeUInt16LE(value, zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + offset);
      refusedBy(readFormat("qti", zip), "unreadable", words);
    }
  });

  it("that is sound gives back what was put in", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
        const read = openZip(writeZip(new Map([["名字.bin", content]]))).read("名字.bin");
        expect(read && Uint8Array.from(read)).toEqual(content);
      }),
      { numRuns: 50 },
    );
    expect(deflateRawSync(Buffer.from("x")).length).toBeGreaterThan(0);
  });
});

describe("a table that would do harm", () => {
  it("with a million rows is refused in a moment", () => {
    const value = readFile(Buffer.from(`kind,stem,answer\n${"a,b\n".repeat(1_000_000)}`), "x.csv");
    refusedBy(value.read, "tooLarge", /最多 5000 行/);
  });

  it("with a cell of a megabyte, or too many columns, is refused", () => {
    refusedBy(readCsv(`kind,stem\nsingle,${"x".repeat(1_000_000)}\n`), "tooLarge", /一格超过/);
    refusedBy(readCsv(`kind,stem\nsingle,"${"x".repeat(1_000_000)}"\n`), "tooLarge", /一格超过/);
    refusedBy(readCsv(",".repeat(10_000)), "tooLarge", /最多 100 列/);
  });

  it("in XLSX with a row or a column far away is refused", () => {
    const far = (cell: string): Buffer => {
      const archive = openZip(writeXlsx([testQuestion(1)]));
      const files = new Map(archive.names.map((name) => [name, archive.read(name)?.toString() ?? ""]));
      const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
      files.set("xl/worksheets/sheet1.xml", sheet.replace("</sheetData>", `${cell}</sheetData>`));
      return writeZip(files);
    };
    refusedBy(
      readFormat("xlsx", far('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
      "tooLarge",
      /5000 行/,
    );
    refusedBy(readFormat("xlsx", far('<row r="9"><c r="XFD9"><v>1</v></c></row>')), "tooLarge", /100 列/);
  });

  it("in XLSX with a formula gives the text that is shown, and says so", () => {
    const archive = openZip(writeXlsx([testQuestion(1)]));
    const files = new Map(archive.names.map((name) => [name, archive.read(name)?.toString() ?? ""]));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    const stem = /<c r="D2"[^>]*>.*?<\/c>/;
    expect(sheet).toMatch(stem);
    const formula = '<c r="D2" t="str"><f>HYPERLINK("http://evil.example","x")</f><v>显示的字</v></c>';
    files.set("xl/worksheets/sheet1.xml", sheet.replace(stem, formula));
    const read = readFormat("xlsx", writeZip(files));
    expect(read.drafts[0]?.stem).toBe("显示的字");
    expect(read.findings).toMatchObject([{ severity: "gap", place: { row: 2, item: "D2" } }]);
  });

  it("with quotes that do not close is refused with the row", () => {
    const read = readCsv('kind,stem\nsingle,"never closed\n');
    refusedBy(read, "unreadable", /第 2 行的引号没有闭合/);
    expect(read.findings[0]?.place).toEqual({ row: 2 });
  });

  it("is never written with a cell that a program would run", () => {
    for (const start of ["=", "+", "-", "@", "＝", "＋", "－", "＠", "'=", "''="]) {
      const question = { ...testQuestion(1), stem: `${start}cmd|'/C calc'!A0` };
      const cells = parseCsv(writeCsv([question])).flat();
      expect(
        cells.some((cell) => /^[=+\-@＝＋－＠\t\r]/.test(cell)),
        start,
      ).toBe(false);
      expect(readCsv(writeCsv([question])).drafts[0]?.stem).toBe(question.stem);
    }
  });
});

describe("text in an encoding of its own", () => {
  const question = { ...testQuestion(1), stem: "遇到家庭暴力，先看什么？" };
  const csv = writeCsv([question]).slice(1);
  const stemOf = (bytes: Uint8Array): string | undefined => readFile(bytes, "x.csv").read.drafts[0]?.stem;

  it("is read as UTF-8 and UTF-16, with and without a mark", () => {
    const little = Buffer.from(csv, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const bytes of [
      Buffer.from(csv),
      Buffer.from(`\ufeff${csv}`),
      little,
      big,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), big]),
    ])
      expect(stemOf(bytes)).toBe(question.stem);
  });

  it("is read as GBK", () => {
    // 单选,家暴 and 题型,题干,答案 in GBK
    const gbk = Buffer.from("ccecd0cd2ccce2b8c92cb4f0b0b80ab5a5d1a12cbcd2b1a92c620a", "hex");
    gbk.set([0xcc, 0xe2], 0);
    const read = readFile(gbk, "x.csv").read;
    expect(read.refused).toBeUndefined();
    expect(read.drafts[0]).toMatchObject({ kind: "single", stem: "家暴" });
  });

  it("that cannot be told is refused with a sentence, not guessed", () => {
    refusedBy(
      readCsvBytes(Buffer.from("kind,stem\nsingle,caf\xe9 na\xefve r\xe9sum\xe9\n", "latin1")),
      "unreadable",
      /编码/,
    );
    refusedBy(readCsvBytes(Buffer.from([0x61, 0xff, 0x62, 0x80])), "unreadable", /编码/);
  });

  it("with NULs is refused", () => {
    refusedBy(readCsvBytes(Buffer.from(`kind,stem\n${"a".repeat(200)}\0b\n`)), "unreadable", /空字符/);
  });

  function readCsvBytes(bytes: Uint8Array): ReadResult {
    return readFile(bytes, "x.csv").read;
  }
});

describe("any bytes at all", () => {
  it("end in drafts or in sentences, never in a fault, whatever they claim to be", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "<",
        ">",
        "quiz",
        "question",
        '"',
        "=",
        "{",
        "}",
        "~",
        "#",
        "\\",
        "::",
        "PK\u0003\u0004",
        "&",
        ";",
        ",",
        "\n",
        "\0",
        "家",
        "->",
        "//",
        "[tag:",
        "%",
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom(...FORMATS), (list, format) => {
        const read = readFormat(format, Buffer.from(list.join("")));
        if (read.refused) expect(read.drafts).toEqual([]);
        for (const { message } of read.findings)
          expect(message.zh.length * message.en.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...FORMATS), (bytes, format) => {
        readFormat(format, bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("cut or changed in our own files do not either", () => {
    for (const format of FORMATS) {
      const whole = writeFormat(
        format,
        [testQuestion(1), testQuestion(2, "matching"), testQuestion(3, "case")],
        "zh",
      );
      fc.assert(
        fc.property(fc.nat({ max: whole.length }), (length) => {
          readFormat(format, whole.subarray(0, length));
        }),
        { numRuns: 60 },
      );
    }
  });
});
