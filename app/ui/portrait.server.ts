import { createAvatar } from "@dicebear/core";
import * as openPeeps from "@dicebear/open-peeps";
import type {
  PortraitAge,
  PortraitClothes,
  PortraitFigure,
  PortraitOptions,
  PortraitSkin,
} from "./portrait.ts";
import { isPortraitSeed, portraitClothes, portraitFile, portraitSkins } from "./portrait.ts";

/*
 * Busts drawn from Open Peeps by Pablo Stanley (CC0 1.0) through DiceBear (MIT).
 * The document holds no script, no style and no reference to anything outside itself.
 */

type Head = NonNullable<openPeeps.Options["head"]>[number];
type Glasses = NonNullable<openPeeps.Options["accessories"]>[number];

const heads: Record<PortraitFigure, Record<PortraitAge, readonly Head[]>> = {
  woman: {
    child: ["bangs2", "mediumBangs3", "bangs"],
    young: ["long", "mediumStraight", "longBangs", "bangs", "medium3"],
    adult: ["medium1", "medium2", "medium3", "mediumBangs", "grayBun", "bangs", "grayMedium"],
    elder: ["grayBun", "grayMedium"],
  },
  man: {
    child: ["short2", "short5"],
    young: ["short1", "short2", "short5", "shaved2"],
    adult: ["short1", "short2", "short3", "shaved2", "grayShort"],
    elder: ["grayShort", "noHair3"],
  },
};

const clothing: Record<PortraitClothes, string> = {
  slate: "8a94a3",
  navy: "5a6784",
  celadon: "86a89c",
  moss: "98a084",
  sand: "c9b596",
  clay: "b98d76",
  plum: "8f7ca6",
  rose: "bb9299",
};

const skins: Record<PortraitSkin, string> = {
  fair: "f4d7bd",
  warm: "ebc5a3",
  tan: "dbab84",
  brown: "bd8760",
};

const ground = "e9ddc9";
const lines = "2a2733";
const darkHair = "3a3036";
const grayHair = "c4c0bd";
const glassesLooks: readonly Glasses[] = ["glasses", "glasses2", "glasses3", "glasses5"];

/** FNV-1a over UTF-16 code units: a stable 32-bit number for a text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/** The entry of a list that a seed falls on; each `aspect` of one person falls on its own. */
function fallsOn<T>(list: readonly T[], seed: string, aspect: string): T {
  const found = list[hash(`${aspect}:${seed}`) % list.length];
  if (found === undefined) throw new RangeError(`nothing to choose from for ${aspect}`);
  return found;
}

function draw(options: PortraitOptions): string {
  const { seed, mood, figure = "woman", age = "adult" } = options;
  const svg = createAvatar(openPeeps, {
    seed,
    clip: false,
    head: [fallsOn(heads[figure][age], seed, "head")],
    face: [mood],
    clothingColor: [clothing[options.clothes ?? fallsOn(portraitClothes, seed, "clothes")]],
    skinColor: [skins[options.skin ?? fallsOn(portraitSkins.slice(0, 3), seed, "skin")]],
    headContrastColor: [age === "elder" ? grayHair : darkHair],
    accessories: [fallsOn(glassesLooks, seed, "glasses")],
    accessoriesProbability: options.extra === "glasses" ? 100 : 0,
    facialHairProbability: 0,
    maskProbability: 0,
  }).toString();
  return svg
    .replace(/<metadata[\s\S]*?<\/metadata>/g, "")
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/\sstyle=(?:"[^"]*"|'[^']*')/g, "")
    .replaceAll('"#000"', `"#${lines}"`)
    .replace(/^<svg [^>]*>/, (open) => `${open}<rect width="704" height="704" fill="#${ground}"/>`);
}

const CACHE_SIZE = 400;
const cache = new Map<string, string>();

/**
 * A bust of a made-up person as an SVG document, 704 × 704 units.
 * The same options always give the same bytes; what the options leave open follows from the seed.
 * @throws RangeError when the seed is not a portrait seed (see isPortraitSeed).
 */
export function portraitSvg(options: PortraitOptions): string {
  if (!isPortraitSeed(options.seed)) throw new RangeError(`not a portrait seed: ${options.seed}`);
  const key = portraitFile(options);
  const held = cache.get(key);
  if (held !== undefined) {
    // The map is in order of use, so the first key is the one longest unused.
    cache.delete(key);
    cache.set(key, held);
    return held;
  }
  const svg = draw(options);
  cache.set(key, svg);
  const oldest = cache.size > CACHE_SIZE ? cache.keys().next().value : undefined;
  if (oldest !== undefined) cache.delete(oldest);
  return svg;
}
