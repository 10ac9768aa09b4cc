import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charactersOf, maskName } from "./mask-name.ts";

describe("maskName", () => {
  it.each([
    ["罗小萍", "罗**"],
    ["李雷", "李*"],
    ["欧阳娜娜", "欧阳**"],
    ["司马迁", "司马*"],
    ["歐陽修", "歐陽*"],
    ["欧阳", "欧*"],
    ["买买提·艾力", "买**·**"],
    ["买买提•艾力", "买**·**"],
    ["阿卜杜热合曼·买买提", "阿*****·***"],
    ["𠮷野家", "𠮷**"],
    ["罗𠮷", "罗*"],
    ["䶮小䶮", "䶮**"],
    ["葛\u{E0100}城", "葛\u{E0100}*"],
    [" 罗 小萍 ", "罗**"],
    ["罗", "*"],
    ["罗·", "*"],
    ["·罗小萍", "罗**"],
    ["Mary Smith", "M**"],
    ["e\u0301milie", "e\u0301**"],
    ["M", "*"],
    ["གངས་རི", "ག**"],
    ["", ""],
    ["  ", ""],
  ])("%s → %s", (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  const han = fc.constantFrom(..."罗小萍李雷欧阳娜司马迁买提艾力𠮷䶮𮯠");
  it("shows at most the family name, never breaks a character in two and never gives back a longer name whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(han, fc.constantFrom("·", " ", "A", "é")), { maxLength: 12 }),
        (parts) => {
          const name = parts.join("");
          const masked = maskName(name);
          expect(/\p{Cs}/u.test(masked)).toBe(false);
          const letters = charactersOf(name.replaceAll("·", ""));
          const shown = charactersOf(masked).filter((character) => character !== "*" && character !== "·");
          expect(shown.length).toBeLessThanOrEqual(2);
          expect(letters.slice(0, shown.length)).toEqual(shown);
          if (letters.length > 0) expect(masked).not.toBe(name);
        },
      ),
      { numRuns: 500 },
    );
  });
});

it("charactersOf counts a character outside the first plane, or with its selector, once", () => {
  expect(charactersOf("𠮷葛\u{E0100} é")).toEqual(["𠮷", "葛\u{E0100}", "é"]);
});
