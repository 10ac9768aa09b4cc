import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialsOf, initialsOfText, placeOfInitials } from "./pinyin-initials.ts";
import { excerptOf, fold, indexTokens, markHits, parseQuery } from "./search-text.ts";

const text = fc.string({
  unit: fc.constantFrom(..."家庭暴力证据告诫书，。 ab1Ａ\n𠮷"),
  maxLength: 60,
});

describe("tokens", () => {
  it("are the pairs of a run of characters, and the last one alone", () => {
    expect(indexTokens("家庭暴力，Ａbc 24小时")).toBe("家庭 庭暴 暴力 力 abc 24 小时 时");
  });

  it("of a query are those of the text, with an open end where one may go on typing", () => {
    const matchOf = (typed: string) => parseQuery(typed)?.match;
    expect(matchOf("家")).toBe('"家" *');
    expect(matchOf("家暴")).toBe('"家暴"');
    expect(matchOf("第3条")).toBe('"第 3 条" *');
    expect(matchOf("小时24")).toBe('"小时 时 24"');
    expect(matchOf("家暴 Evid")).toBe('"家暴" AND "evid" *');
    expect(matchOf("“”")).toBeUndefined();
  });
});

describe("marking", () => {
  it("never changes a text, only divides it", () => {
    fc.assert(
      fc.property(text, text, (whole, typed) => {
        const query = parseQuery(typed);
        fc.pre(query !== null);
        if (query === null) return;
        expect(
          markHits(whole, query)
            .map((segment) => segment.text)
            .join(""),
        ).toBe(whole);
        expect(fold(whole)).toHaveLength(whole.length);
      }),
    );
  });

  it("marks every place of a run of characters that stands in the text", () => {
    fc.assert(
      fc.property(text, fc.nat(60), fc.integer({ min: 1, max: 6 }), (whole, from, length) => {
        const term = (whole.match(/[家庭暴力证据告诫书]+/gu) ?? []).join("\n").slice(from, from + length);
        const word = term.split("\n")[0] ?? "";
        fc.pre(word !== "");
        const query = parseQuery(word);
        const hits = query ? markHits(whole, query).filter((segment) => segment.isHit) : [];
        expect(hits.length).toBeGreaterThan(0);
      }),
    );
  });

  it("cuts an excerpt around what was found", () => {
    const query = parseQuery("证据");
    if (!query) throw new Error("no query");
    const long = `${"前".repeat(80)}证据${"后".repeat(200)}`;
    const segments = excerptOf(long, query);
    expect(segments.map((segment) => segment.text).join("")).toBe(
      `…${"前".repeat(24)}证据${"后".repeat(70)}…`,
    );
    expect(excerptOf("另一行\n证据在此", query).map((segment) => segment.text)).toEqual(["证据", "在此"]);
  });
});

describe("initials", () => {
  it("are those of pinyin for the 3755 characters that GB 2312 lists in the order of pinyin", () => {
    // The first character of each initial, as row and column of the standard's first level.
    const firsts = [1601, 1637, 1833, 2078, 2274, 2302, 2433, 2594, 2787, 3106, 3212, 3472, 3635, 3722, 3730];
    const begins = [...firsts, 3858, 4027, 4086, 4390, 4558, 4684, 4925, 5249];
    const decoder = new TextDecoder("gb18030");
    const others: string[] = [];
    let count = 0;
    for (let row = 16; row <= 55; row++)
      for (let column = 1; column <= 94 && row * 100 + column <= 5589; column++) {
        const sign = decoder.decode(new Uint8Array([row + 160, column + 160]));
        const letter = "abcdefghjklmnopqrstwxyz"[
          begins.filter((begin) => begin <= row * 100 + column).length - 1
        ];
        count += 1;
        if (!initialsOf(sign).includes(letter ?? "?")) others.push(sign);
      }
    expect(count).toBe(3755);
    // What is left is read in several ways; dictionaries differ in which comes first.
    expect(others.length, others.join("")).toBeLessThanOrEqual(20);
    expect(initialsOf("，")).toBe("");
    expect(initialsOf("A")).toBe("");
  });

  it("are looked for in order, and either reading counts", () => {
    const title = initialsOfText("民警调查（2人）ab");
    expect(placeOfInitials(title, "mjdc")).toBe(0);
    expect(placeOfInitials(title, "dzr")).toBe(2);
    expect(placeOfInitials(title, "tcrab")).toBe(2);
    expect(placeOfInitials(title, "zz")).toBe(-1);
  });
});
