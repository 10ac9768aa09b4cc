import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { portraitSvg } from "./portrait.server.ts";
import {
  parsePortraitFile,
  portraitAges,
  portraitClothes,
  portraitExtras,
  portraitFigures,
  portraitFile,
  portraitMoods,
  portraitSkins,
} from "./portrait.ts";

const optionsOf = fc.record(
  {
    seed: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}[a-z0-9]$/),
    mood: fc.constantFrom(...portraitMoods),
    figure: fc.constantFrom(...portraitFigures),
    age: fc.constantFrom(...portraitAges),
    clothes: fc.constantFrom(...portraitClothes),
    skin: fc.constantFrom(...portraitSkins),
    extra: fc.constantFrom(...portraitExtras),
  },
  { requiredKeys: ["seed", "mood"] },
);

describe("portraits", () => {
  it("the file name of a portrait leads back to its options", () => {
    fc.assert(
      fc.property(optionsOf, (options) => {
        expect(parsePortraitFile(portraitFile(options))).toEqual({ ...options });
      }),
    );
  });

  it("a portrait holds nothing the content security policy refuses", () => {
    fc.assert(
      fc.property(optionsOf, (options) => {
        const svg = portraitSvg(options);
        expect(svg.startsWith("<svg ")).toBe(true);
        expect(svg.endsWith("</svg>")).toBe(true);
        expect(svg).not.toMatch(/style|<script|<metadata|<image|href|\son[a-z]+=/i);
      }),
      { numRuns: 60 },
    );
  });

  it("the same options give the same bytes after the cache has turned over", () => {
    const before = portraitSvg({ seed: "first", mood: "calm" });
    for (let at = 0; at < 450; at += 1) portraitSvg({ seed: `other-${at}`, mood: "calm" });
    expect(portraitSvg({ seed: "first", mood: "calm" })).toBe(before);
  });

  it("another mood changes the face and nothing else", () => {
    const parts = portraitMoods.map((mood) => portraitSvg({ seed: "luo", mood }).split("<g transform="));
    expect(new Set(parts.map((p) => p[2])).size).toBe(portraitMoods.length);
    expect(new Set(parts.map((p) => `${p[0]}${p[1]}`)).size).toBe(1);
  });

  it.each(["angryWithFang", "monster", "rage", "smileLOL", "cyclops"])(
    "the face %s has no address",
    (face) => {
      expect(parsePortraitFile(`luo.${face}.svg`)).toBeNull();
    },
  );

  it.each([
    "luo.calm.png",
    "../luo.calm.svg",
    "luo~woman~man.calm.svg",
    "luo~woman~woman.calm.svg",
    "luo~unknown.calm.svg",
    "LUO.calm.svg",
    "-luo.calm.svg",
    ".calm.svg",
    `${"a".repeat(41)}.calm.svg`,
  ])("%s is not a portrait", (file) => {
    expect(parsePortraitFile(file)).toBeNull();
  });

  it("a seed that is not one is refused before anything is drawn", () => {
    expect(() => portraitSvg({ seed: "罗", mood: "calm" })).toThrow(RangeError);
    expect(() => portraitFile({ seed: 'a"><script>', mood: "calm" })).toThrow(RangeError);
  });
});
