import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtGaps, type Gap, joinParts } from "./page-parts.ts";

const MARKS: Record<string, Gap> = { gapA: "formToken", gapB: "nonce", gapC: "displayName", gapD: "here" };
const NONE = { formToken: "", nonce: "", displayName: "", here: "" };
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

describe("a page with gaps", () => {
  it("is the HTML with each mark replaced by the value of the request", () => {
    const piece = fc.oneof(
      fc.constantFrom(...Object.keys(MARKS)),
      fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("gap", "")),
    );
    const value = fc.stringMatching(/^[\w-]{0,20}$/);
    const values = fc.record({ formToken: value, nonce: value, displayName: value, here: value });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), values, (pieces, own) => {
        const expected = pieces
          .map((one) => (Object.hasOwn(MARKS, one) ? own[MARKS[one] as Gap] : one))
          .join("");
        const page = joinParts(cutAtGaps(pieces.join(""), MARKS), own);
        expect(textOf(page)).toBe(Buffer.from(expected).toString("utf8"));
      }),
    );
  });

  it("escapes what a person has chosen, in text and in attributes", () => {
    const page = joinParts(cutAtGaps('<p title="gapD">gapC</p>', MARKS), {
      ...NONE,
      displayName: "<b>王&李</b>",
      here: '/x?a="><script>',
    });
    expect(textOf(page)).toBe('<p title="/x?a=&quot;&gt;&lt;script&gt;">&lt;b&gt;王&amp;李&lt;/b&gt;</p>');
  });
});
